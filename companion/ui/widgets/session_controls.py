"""The buttons that float over a running session: glass, the big pause, and "Something hurts: stop"."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import seen
from companion.ui.theme import Look
from companion.ui.widgets.pressable import Pressable

HIGH, TALL = 48, 72
ALONE, BESIDE_WORDS, PAUSE_SIGN, HAND = 22, 18, 30, 18
ICON_GAP, HAND_LEFT = 10, 12
"""Icons by themselves, beside words, on the big button and on the stop; the space after an icon, and that
before the hand."""

_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class SessionButton(Pressable):
    """A button over the session; Space passes by it, because Space pauses wherever the keyboard is.

    `opacity` from 0 to 1 is how far it is faded in.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._opacity = 1.0

    def show_opacity(self, opacity: float) -> None:
        """Fades the button; hidden ones can still be reached by their keys."""
        if opacity != self._opacity:
            self._opacity = opacity
            self.update()

    @property
    def opacity(self) -> float:
        """How far it is faded in."""
        return self._opacity

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        return painter


class GlassButton(SessionButton):
    """A pill or, without words, a circle of glass."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str | None = None,
        words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._icon = icon
        self._words = words
        if not words:
            self.setToolTip(text)

    def show_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        high = self.look.px(HIGH)
        if not self._words:
            return QSize(high, high)
        return QSize(max(self.look.px(108), self._content() + self.look.px(44)), high)

    def minimumSizeHint(self) -> QSize:
        """With large letters in a narrow window the glass lies close around the words."""
        high = self.look.px(HIGH)
        return QSize(self._content() + self.look.px(16), high) if self._words else QSize(high, high)

    def _content(self) -> int:
        words = QFontMetricsF(self.look.font("body", 600)).horizontalAdvance(self.text())
        return int(words) + (self.look.px(BESIDE_WORDS + ICON_GAP) if self._icon else 0)

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._painter()
        radius = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("floor2" if self.isEnabled() else "raised"))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self.isEnabled():
            painter.setBrush(self.warmed(self.look.theme.glass))
            painter.drawRoundedRect(self.rect(), radius, radius)
        ink = self.look.color("text" if self.isEnabled() else "text3")
        size = self.look.px(BESIDE_WORDS if self._words else ALONE)
        if not self._words:
            square = QRectF(0, 0, size, size)
            square.moveCenter(QRectF(self.rect()).center())
            paint_icon(painter, self._icon or "", square, ink)
            return
        font = self.look.font("body", 600)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        gap = self.look.px(ICON_GAP) if self._icon else 0
        x = (self.width() - width - (size + gap if self._icon else 0)) / 2
        if self._icon:
            place = QRectF(x, (self.height() - size) / 2, size, size)
            paint_icon(painter, self._icon, seen(self, place), ink)
            x += size + gap
        painter.setFont(font)
        painter.setPen(ink)
        room = seen(self, QRectF(x, 0, width + 2, self.height()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())


class PauseButton(SessionButton):
    """The one big round button: pause, or go on."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._icon = "pause-filled"

    def show_icon(self, icon: str) -> None:
        """Shows the sign for pause or for play."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(TALL), self.look.px(TALL))

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._painter()
        bedtime = self.look.theme.name == "bedtime"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.warmed(self.look.color("accent" if bedtime else "text")))
        painter.drawEllipse(self.rect())
        size = self.look.px(PAUSE_SIGN)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, square, self.look.color("onAccent" if bedtime else "floor2"))


class StopButton(SessionButton):
    """The stop for when something hurts, never quite out of sight."""

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(int(words) + self._left() + self.look.px(14), self.look.px(40))

    def heightForWidth(self, width: int) -> int:
        """Where the window is too narrow for the words they go on in another line."""
        room = QRectF(0, 0, width - self._left() - self.look.px(8), 10_000)
        words = QFontMetricsF(self._font()).boundingRect(room, _WRAPPED, self.text())
        return max(self.look.px(40), math.ceil(words.height()) + self.look.px(20))

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.look.px(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._painter()
        radius = self.look.px(12)
        ink = self.look.color("stop")
        painter.setPen(QPen(self.look.color("stop", 1.0 if self.look.theme.high_contrast else 0.33), 1))
        painter.setBrush(self.warmed(self.look.color("floor2")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        size = self.look.px(HAND)
        square = QRectF(self.look.px(HAND_LEFT), (self.height() - size) / 2, size, size)
        paint_icon(painter, "hand", seen(self, square), ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        left = self._left()
        words = QRectF(left, 0, self.width() - left - self.look.px(8), self.height())
        painter.drawText(seen(self, words), _WRAPPED, self.text())

    def _font(self) -> QFont:
        return self.look.font("secondary", 600)

    def _left(self) -> int:
        return self.look.px(HAND_LEFT + HAND + 8)
