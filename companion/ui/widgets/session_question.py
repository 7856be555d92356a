"""The question of minute 3, over a running session: is it easing, and if not, what would make it easier."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.core.session import Easing
from companion.ui import text
from companion.ui.mirroring import seen, seen_rect
from companion.ui.motion import CONTROLS_COME, Motion, Passage
from companion.ui.screen_readers import Role
from companion.ui.theme import Look
from companion.ui.widgets.labels import Lines
from companion.ui.widgets.session_controls import GlassButton

COMES_IN_THE_DARK = Motion(2000.0)
"""Slowly: nothing may flash."""

PADDING, GAP, WORDS_GAP = 6, 8, 16
WIDEST = 720
GROUND, OVER_WORDS = 0.6, 0.96
"""How much the ground of the question covers: the hills a little, words under it almost wholly."""


class EasingPanel(QWidget):
    """One short sentence and two buttons, side by side where there is room; hidden while nothing is asked."""

    reader_role = Role.Grouping

    answered = Signal(bool)
    layer_requested = Signal()
    finish_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._easing: Easing | None = None
        self._passage = Passage()
        self._ground = GROUND
        self._words_rect = QRectF()
        self.yes_button = GlassButton(look, self.tr("Yes, easing"), parent=self)
        self.no_button = GlassButton(look, self.tr("Not easing"), parent=self)
        self.layer_button = GlassButton(look, self.tr("Add a layer"), icon="layers", parent=self)
        self.finish_button = GlassButton(look, self.tr("Finish here"), icon="stop", parent=self)
        self.yes_button.clicked.connect(self._say_yes)
        self.no_button.clicked.connect(self._say_no)
        self.layer_button.clicked.connect(self.layer_requested)
        self.finish_button.clicked.connect(self.finish_requested)
        self.hide()

    @property
    def words(self) -> str:
        """What is asked or said just now; empty for nothing."""
        match self._easing:
            case Easing.UNANSWERED:
                return self.tr("Easing?")
            case Easing.NOT_EASING:
                return text.line("X3")
            case Easing.ADDING_LAYER:
                return self.tr("Lift off slowly and put a layer between. Space goes on.")
            case _:
                return ""

    def show_easing(self, easing: Easing | None) -> bool:
        """Asks, offers or says what belongs to `easing`, nothing for None; returns whether that is new."""
        if easing is self._easing:
            return False
        appears = self._easing is None
        self._easing = easing
        for buttons, shown_for in (
            ((self.yes_button, self.no_button), Easing.UNANSWERED),
            ((self.layer_button, self.finish_button), Easing.NOT_EASING),
        ):
            for button in buttons:
                button.setVisible(easing is shown_for)
        self.setAccessibleName(self.words)
        if appears:
            self._passage.stand(0.0)
            self._show_opacity()
        self.setVisible(easing is not None)
        self.update()
        return True

    def pass_time(self, seconds: float, *, dark: bool) -> None:
        """Lets the question come into sight, slowly in the `dark`."""
        if self._easing is not None and self._passage.share < 1.0:
            self._passage.set_out(1.0, COMES_IN_THE_DARK if dark else CONTROLS_COME)
            self._passage.pass_time(seconds * 1000.0)
            self._show_opacity()

    @property
    def opacity(self) -> float:
        """How far it is faded in, 0 to 1."""
        return self._passage.share

    def place(self, width: int, bottom: int, *, solid: bool = False) -> None:
        """Lies centred in a window of that width, its lower edge at `bottom` or as high as it needs; `solid`
        where a picture behind it would make it hard to read."""
        size = self._arranged(width - 16)
        top = max(4, bottom - size.height())
        self._ground = GROUND if top + size.height() <= bottom and not solid else OVER_WORDS
        self.setGeometry(QRect((width - size.width()) // 2, top, size.width(), size.height()))
        for button in self._buttons:
            button.setGeometry(seen_rect(self, button.geometry()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.opacity)
        look = self._look
        radius = min(look.px(34), self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("floor2", self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        at = seen(self, self._words_rect)
        lines = self._lines(at.width())
        lines.paint(painter, at.topLeft(), look.color("text"))

    def _arranged(self, room: int) -> QSize:
        """Puts words and buttons in their places within `room` pixels of width; returns the size needed."""
        look = self._look
        pad, gap, between = look.px(PADDING), look.px(GAP), look.px(WORDS_GAP)
        buttons = [button for button in self._buttons if not button.isHidden()]
        widths = [button.sizeHint().width() for button in buttons]
        row = sum(widths) + gap * max(len(buttons) - 1, 0)
        high = look.px(48) if buttons else 0
        words = self._lines(10_000.0)
        beside = words.width + (between + row if buttons else 0) + 2 * look.px(22)
        if beside <= min(room, look.px(WIDEST)):
            height = max(high, round(words.height)) + 2 * pad
            left = float(look.px(22) if buttons else (beside - words.width) / 2)
            self._words_rect = QRectF(left, (height - words.height) / 2, words.width + 2, words.height)
            self._put(buttons, widths, round(beside) - look.px(PADDING) - row, pad, gap)
            return QSize(round(beside), height)
        width = min(room, max(row + 2 * look.px(22), round(words.width) + 2 * look.px(22), look.px(300)))
        words = self._lines(width - 2 * look.px(16))
        beneath = row + 2 * pad <= width
        edge = look.px(14 if beneath else 8)
        self._words_rect = QRectF(look.px(16), edge, width - 2 * look.px(16), words.height)
        top = edge + round(words.height) + (gap if buttons else 0)
        if beneath:
            self._put(buttons, widths, (width - row) // 2, top, gap)
            return QSize(width, top + high + edge)
        for button in buttons:
            button.setGeometry(pad, top, width - 2 * pad, high)
            top += high + gap
        return QSize(width, top - gap + edge)

    @staticmethod
    def _put(buttons: list[GlassButton], widths: list[int], left: int, top: int, gap: int) -> None:
        for button, width in zip(buttons, widths, strict=True):
            button.setGeometry(left, top, width, button.sizeHint().height())
            left += width + gap

    def _lines(self, width: float) -> Lines:
        look, short = self._look, self._easing is Easing.UNANSWERED
        style = "lead" if short else "body"
        centred = Qt.AlignmentFlag.AlignHCenter if width < 9_999.0 else Qt.AlignmentFlag.AlignLeft
        return Lines(self.words, look.font(style), width, look.line(style), centred)

    @property
    def _buttons(self) -> tuple[GlassButton, ...]:
        return (self.yes_button, self.no_button, self.layer_button, self.finish_button)

    def _show_opacity(self) -> None:
        for button in self._buttons:
            button.show_opacity(self.opacity)
        self.update()

    def _say_yes(self) -> None:
        self.answered.emit(True)

    def _say_no(self) -> None:
        self.answered.emit(False)
