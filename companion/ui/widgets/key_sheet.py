"""The sheet of keys: what every key does, over a page, or beside what a session shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.ui.reading_order import in_order
from companion.ui.screen_readers import Role, announce
from companion.ui.shortcuts import Shortcut, Where, shortcuts_in
from companion.ui.text.shortcuts import act_words, key_names, place_title, told
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Box, Column, Row, scrolling
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

ON_PAGES = (
    *(Where.PAGES, Where.EVERYWHERE, Where.JOURNAL, Where.EDITOR, Where.PROGRESS, Where.LEARN),
    *(Where.SETTINGS, Where.SESSION, Where.EASING, Where.LEAD_IN, Where.REMINDER),
)

COLUMN, GAP, AROUND, NARROW_AROUND = 330, 32, 32, 16
"""Width of a column, the gap between two, and the least room around the card, in design pixels."""

FOOT = 132
"""What a session keeps below the sheet, in design pixels: its buttons, the one that stops it among them."""

LEAST_WORDS = 100
"""Room the words should have beside their keys, in design pixels."""

SCRIM = 0.6
CAP_HIGH, CAP_RADIUS, CAP_PADDING = 26, 7, 8
STEP = QScrollBar.SliderAction
_SCROLLS = {
    Qt.Key.Key_Up: STEP.SliderSingleStepSub,
    Qt.Key.Key_Down: STEP.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: STEP.SliderPageStepSub,
    Qt.Key.Key_PageDown: STEP.SliderPageStepAdd,
    Qt.Key.Key_Home: STEP.SliderToMinimum,
    Qt.Key.Key_End: STEP.SliderToMaximum,
}


class KeyCap(QWidget):
    """One key, as it lies on a keyboard."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        look = self._look
        words = QFontMetricsF(look.font("secondary", 600)).horizontalAdvance(self._name)
        return QSize(max(look.px(CAP_HIGH), round(words) + 2 * look.px(CAP_PADDING)), look.px(CAP_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("raised"))
        radius = look.px(CAP_RADIUS)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(look.font("secondary", 600))
        painter.setPen(look.color("text"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), in_order(self._name))

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()


class KeyRow(QWidget):
    """What a key does, and the key beside it, or under it where there is no room."""

    reader_role = Role.StaticText

    def __init__(self, look: Look, shortcut: Shortcut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(told(shortcut))
        self._words = Label(look, act_words(shortcut.act), token="text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._caps = FlowLayout(look.px(6))
        for name in key_names(shortcut):
            self._caps.addWidget(KeyCap(look, name))
        self._box = Box(look, QBoxLayout.Direction.LeftToRight, gap=6, margins=(0, 3, 0, 3), parent=self)
        self._box.addWidget(self._words, 1)
        self._box.addLayout(self._caps)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two: they may always go one under the other."""
        least = self._words.minimumSizeHint().width()
        return QSize(max(least, self._caps.minimumSize().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._caps.sizeHint().width() + self._look.px(LEAST_WORDS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)


class KeyGroup(QWidget):
    """The keys that mean something in one place."""

    reader_role = Role.Grouping


class KeySheet(QWidget):
    """All keys of some places in groups; `?`, F1, Esc or its button close it.

    Over a page it has the keyboard until then. With `aside`, over a session, it leaves the keyboard and the
    buttons below to the session: every key means what it always does, but for Esc, which closes the sheet.
    """

    reader_role = Role.Dialog

    closed = Signal()

    def __init__(self, look: Look, places: Sequence[Where], parent: QWidget, *, aside: bool) -> None:
        super().__init__(parent)
        self._look = look
        self._window = parent
        self._aside = aside
        self._columns = 0
        self.setAccessibleName(self.tr("Keys"))
        self._card = Card(look, parent=self)
        self.close_button = Button(
            look, self.tr("Close"), ButtonKind.QUIET, Size.SMALL, icon="close", words=False
        )
        self.close_button.clicked.connect(self.closed)
        self.close_button.installEventFilter(self)
        self._groups = [self._group(where) for where in places]
        self._area = self._lay_out()
        if aside:
            self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.closed)
        parent.installEventFilter(self)
        look.changed.connect(self._look_changed)
        self._place()

    def appear(self) -> None:
        """Shows the sheet, takes the keyboard if it is to have it, and tells who cannot see it."""
        self.show()
        self.raise_()
        if not self._aside:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.close_button and isinstance(event, QKeyEvent):
            action = _SCROLLS.get(Qt.Key(event.key()))
            if action is not None and event.type() == QEvent.Type.KeyPress:
                self._area.verticalScrollBar().triggerAction(action)
                return True
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._aside:
            QPainter(self).fillRect(self.rect(), self._look.color("scrim", SCRIM))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes it; nothing below is pressed by that."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is left of a turn at the end of the sheet is not meant for what lies below."""
        event.accept()

    def _group(self, where: Where) -> QWidget:
        group = KeyGroup()
        group.setAccessibleName(place_title(where))
        column = Column(self._look, margins=(0, 0, 0, 18), parent=group)
        column.addWidget(Label(self._look, place_title(where), weight=600))
        column.space(4)
        for shortcut in shortcuts_in(where):
            column.addWidget(KeyRow(self._look, shortcut))
        return group

    def _lay_out(self) -> QScrollArea:
        look = self._look
        self._head = head = Row(look)
        title = Label(look, self.tr("Keys"), "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        contents = QWidget()
        self._body = QHBoxLayout(contents)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(0)
            self._body.addLayout(side, 1)
        area = scrolling(contents)
        outer = QVBoxLayout(self._card)
        outer.setContentsMargins(0, 0, 0, look.px(12))
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(area, 1)
        return area

    def _arrange(self, columns: int) -> None:
        """One column, or two about equally long, read down the first one."""
        px = self._look.px
        side = min(px(24), self._window.width() // 20)
        self._body.setContentsMargins(side, px(4), side, 0)
        self._head.setContentsMargins(side, min(px(16), 24), min(px(14), side), min(px(8), 12))
        self._body.setSpacing(px(GAP) if columns == 2 else 0)
        self._body.setStretch(1, columns - 1)
        if columns == self._columns:
            return
        self._columns = columns
        for side in self._sides:
            while side.count():
                side.takeAt(0)
        half = sum(group.sizeHint().height() for group in self._groups) / 2
        high = 0
        for group in self._groups:
            self._sides[1 if columns == 2 and high >= half - px(CAP_HIGH) else 0].addWidget(group)
            high += group.sizeHint().height()
        for side in self._sides:
            side.addStretch(1)

    def _place(self) -> None:
        """As large as what is in it, as far as the window has room."""
        window, px = self._window.size(), self._look.px
        around = px(AROUND) if window.width() >= px(2 * COLUMN) else min(px(NARROW_AROUND), NARROW_AROUND)
        two = px(2 * COLUMN + GAP + 48)
        columns = 2 if window.width() >= two + 2 * around and len(self._groups) > 1 else 1
        self._arrange(columns)
        width = min(two if columns == 2 else px(COLUMN + 48), window.width() - 2 * around)
        below = min(px(FOOT), window.height() // 3) if self._aside else around
        room = window.height() - around - below
        needed = self._body.heightForWidth(width) if self._body.hasHeightForWidth() else -1
        head = self.close_button.sizeHint().height() + px(24) + px(12)
        wanted = head + max(needed, self._body.sizeHint().height())
        height = min(wanted, room)
        top = around if self._aside else around + (room - height) // 2
        card = QRect((window.width() - width) // 2, top, width, height)
        if self._aside:
            self.setGeometry(card)
            card.moveTo(0, 0)
        else:
            self.setGeometry(QRect(0, 0, window.width(), window.height()))
        self._card.setGeometry(card)

    def _look_changed(self, _theme: Theme) -> None:
        self._place()
        self.update()
