"""The way from page to page: a sidebar, a rail of icons or a bar below, by the width of the window."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from companion.ui.art import paint_icon, paint_svg
from companion.ui.mirroring import as_read, seen
from companion.ui.screen_readers import Role
from companion.ui.theme import Look
from companion.ui.widgets.page import Width, width_class
from companion.ui.widgets.pressable import Pressable

SIDEBAR, RAIL, BAR = 208, 64, 60
INSET = 5
"""How far the ring of the keyboard lies inside a row of the bar, which reaches the edge of the window."""

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class Form(Enum):
    """The form of the navigation, by the width of the window."""

    SIDEBAR = "sidebar"
    RAIL = "rail"
    BAR = "bar"


_FORMS = {Width.WIDE: Form.SIDEBAR, Width.MEDIUM: Form.RAIL, Width.NARROW: Form.BAR}


def form_for(width: int, scale: float) -> Form:
    """The form for a window of that width with letters of that scale."""
    return _FORMS[width_class(width, scale)]


class NavigationRow(Pressable):
    """One page's name and icon."""

    def __init__(
        self, look: Look, icon: str, name: str, names: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """`names` are those of all rows, which have letters of one size in a bar."""
        super().__init__(look, name, parent)
        self._icon = icon
        self._names = names
        self._form = Form.SIDEBAR
        self.setCheckable(True)

    def show_form(self, form: Form) -> None:
        """Shows the row as part of a sidebar, a rail or a bar."""
        self._form = form
        self.setToolTip(self.text() if form is Form.RAIL else "")
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = self.look
        if self._form is Form.BAR:
            return QSize(look.px(64), look.px(BAR))
        return QSize(look.px(184 if self._form is Form.SIDEBAR else 40), look.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def nextCheckState(self) -> None:
        """The page that is open is marked, however it came to be so."""

    def focus_shape(self) -> tuple[QRectF, float]:
        inset = INSET if self._form is Form.BAR else 0
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self.look.px(10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lets the rows move on with the arrow keys."""
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, on = self.look, self.isChecked()
        ink = look.color("accentText" if on else "text2")
        if self._form is Form.BAR:
            self._paint_bar(painter, ink_token="accentText" if on else "text2")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.warmed(look.color("navActive" if on else "side")))
        painter.drawRoundedRect(self.rect(), look.px(10), look.px(10))
        size = look.px(20)
        x = look.px(12) if self._form is Form.SIDEBAR else (self.width() - size) / 2
        paint_icon(painter, self._icon, seen(self, QRectF(x, (self.height() - size) / 2, size, size)), ink)
        if self._form is Form.SIDEBAR:
            painter.setFont(look.font("body", 600 if on else 500))
            painter.setPen(look.color("text" if on else "text2"))
            left = look.px(44)
            rect = seen(self, QRectF(left, 0, self.width() - left, self.height()))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _paint_bar(self, painter: QPainter, ink_token: str) -> None:
        look = self.look
        size = look.px(22)
        ink = look.color(ink_token)
        paint_icon(painter, self._icon, QRectF((self.width() - size) / 2, look.px(9), size, size), ink)
        font = look.font("caption", 600 if self.isChecked() else 500)
        # Very large letters in a very narrow window: smaller rather than one name upon the other.
        metrics = QFontMetricsF(look.font("caption", 600))
        wide = max(metrics.horizontalAdvance(name) for name in self._names)
        font.setPixelSize(int(font.pixelSize() * min(1.0, max(self.width() - 4, 1) / max(wide, 1.0))) or 1)
        painter.setFont(font)
        painter.setPen(ink)
        rect = QRectF(0, look.px(34), self.width(), look.px(18))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text())


class _Mark(QWidget):
    """The app's sun and its name, at the head of the sidebar."""

    reader_role = Role.Graphic

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._named = True
        self.setAccessibleName(self.tr("Mat Companion"))

    def show_named(self, named: bool) -> None:
        """With or without the name beside the sun."""
        self._named = named
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        side = look.px(28)
        x = look.px(8) if self._named else (self.width() - side) / 2
        paint_svg(painter, "app/appicon", seen(self, QRectF(x, look.px(12), side, side)), look.theme)
        if self._named:
            painter.setFont(look.font("body", 600))
            painter.setPen(look.color("text"))
            left = look.px(46)
            rect = seen(self, QRectF(left, look.px(12), self.width() - left, side))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), self.tr("Mat Companion"))


class Navigation(QWidget):
    """The rows of all pages; the last one lies apart, at the foot of a sidebar."""

    reader_role = Role.Grouping

    page_requested = Signal(str)

    def __init__(
        self, look: Look, rows: tuple[tuple[str, str, str], ...], parent: QWidget | None = None
    ) -> None:
        """`rows` are key, icon and name of each page."""
        super().__init__(parent)
        self._look = look
        self._form = Form.SIDEBAR
        self._mark = _Mark(look, self)
        names = tuple(name for _key, _icon, name in rows)
        self._rows = {key: NavigationRow(look, icon, name, names) for key, icon, name in rows}
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for key, row in self._rows.items():
            row.setProperty("page", key)
            row.clicked.connect(self._clicked)
        self.setAccessibleName(self.tr("Pages"))
        self.show_form(Form.SIDEBAR)

    def show_page(self, key: str) -> None:
        """Marks the row of the page that is open."""
        for own, row in self._rows.items():
            row.setChecked(own == key)

    @property
    def marked(self) -> NavigationRow | None:
        """The row of the page that is open."""
        return next((row for row in self._rows.values() if row.isChecked()), None)

    def show_form(self, form: Form) -> None:
        """Takes another form."""
        self._form = form
        while self._layout.count():
            self._layout.takeAt(0)
        look, bar = self._look, form is Form.BAR
        along = QBoxLayout.Direction.LeftToRight if bar else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(along)
        self._layout.setSpacing(0 if bar else look.px(4))
        side = look.px(12)
        self._layout.setContentsMargins(*((0, 0, 0, 0) if bar else (side, side, side, look.px(16))))
        self._mark.setVisible(not bar)
        self._mark.show_named(form is Form.SIDEBAR)
        if not bar:
            self._layout.addWidget(self._mark)
            self._layout.addSpacing(look.px(6))
        *rows, last = self._rows.values()
        for row in rows:
            self._layout.addWidget(row)
        if not bar:
            self._layout.addStretch(1)
        self._layout.addWidget(last)
        for row in self._rows.values():
            row.show_form(form)
        if bar:
            self.setFixedHeight(look.px(BAR))
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(look.px(SIDEBAR if form is Form.SIDEBAR else RAIL))
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from row to row; Enter or Space opens a page."""
        rows = list(self._rows.values())
        focused = next((number for number, row in enumerate(rows) if row.hasFocus()), None)
        step = STEPS.get(as_read(self, event.key()))
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        rows[(focused + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("side"))

    def _clicked(self) -> None:
        self.page_requested.emit(self.sender().property("page"))
