"""A page that scrolls up and down, never sideways, and rearranges itself for narrow windows."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column

WIDE_FROM, MEDIUM_FROM = 900, 620
CONTENT_MAX, CENTRED_FROM = 1040, 1300


class Width(Enum):
    """How much room there is beside each other, measured in letters rather than pixels."""

    WIDE = "wide"
    MEDIUM = "medium"
    NARROW = "narrow"


def width_class(width: int, scale: float) -> Width:
    """The class of a window `width` pixels wide with letters `scale` times the usual size."""
    letters = width / scale
    if letters >= WIDE_FROM:
        return Width.WIDE
    return Width.MEDIUM if letters >= MEDIUM_FROM else Width.NARROW


class Page(QScrollArea):
    """A page with margins that suit the window; `column` holds what is on it.

    A page says in `arrange` what changes with the width of its window. `margin` is the side margin in a wide
    window, in design pixels; `sidebar` is how much of a wide window the page does not get.
    """

    reader_role = Role.Pane

    def __init__(
        self,
        look: Look,
        *,
        margin: int = 32,
        top: int = 26,
        bottom: int = 28,
        fill: str = "bg",
        sidebar: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._margin = margin
        self._top = top
        self._bottom = bottom
        self._fill = fill
        self._sidebar = sidebar
        self._arranged_for: tuple[Width, float] | None = None
        self.contents = QWidget()
        self.contents.setObjectName("contents")
        self.column = Column(look, parent=self.contents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.contents)
        self.setAutoFillBackground(True)
        self.contents.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._paint_ground()
        look.changed.connect(self._look_changed)

    def arrange(self, width: Width) -> None:
        """Suits the page to another width class or letter size."""

    def escape(self, event: QKeyEvent, way_out: QAbstractButton, *, lightly: bool) -> None:
        """Lets Esc leave the page as its `way_out` does; where something would be lost by that, and not
        `lightly`, it first takes the keyboard there. Other keys mean what they mean."""
        if event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            super().keyPressEvent(event)
        elif lightly or way_out.hasFocus():
            way_out.click()
        else:
            way_out.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(way_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._suit()

    def _look_changed(self, _theme: Theme) -> None:
        self._paint_ground()
        self._suit()

    def _paint_ground(self) -> None:
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, self.look.color(self._fill))
        self.setPalette(ground)

    def _suit(self) -> None:
        scale = self.look.scale
        width = width_class(round(self.width() + self._sidebar * scale), scale)
        side: float = {Width.WIDE: self._margin, Width.MEDIUM: min(24, self._margin), Width.NARROW: 16}[width]
        spare = self.width() / scale - CONTENT_MAX
        if self.width() / scale >= CENTRED_FROM - self._sidebar:
            side = max(side, round(spare / 2))
        top = min(self._top, 16) if width is Width.NARROW else self._top
        bottom = min(self._bottom, 16) if width is Width.NARROW else self._bottom
        bar = self.verticalScrollBar()
        taken = bar.width() / scale if bar.isVisibleTo(self) else 0.0
        self.column.show_margins((side, top, max(0.0, side - taken), bottom))
        if self._arranged_for != (width, scale):
            self._arranged_for = (width, scale)
            self.arrange(width)
