"""Buttons and cards: what is pressed, and what it lies on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import pointing, seen
from companion.ui.theme import Look, Theme, mixed
from companion.ui.widgets.labels import Lines, longest_word
from companion.ui.widgets.pressable import LEAST_HIT, Pressable


class ButtonKind(Enum):
    """How loudly a button speaks: the one main action, another one, a quiet one, the stop control, a link."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    STOP = "stop"
    TEXT = "text"


class Size(Enum):
    """The height of a button or chip."""

    XL = "xl"
    LARGE = "large"
    DEFAULT = "default"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class _Measures:
    height: int
    padding: int
    radius: int
    style: str
    icon: int


_MEASURES = {
    Size.XL: _Measures(56, 28, 16, "lead", 20),
    Size.LARGE: _Measures(48, 26, 14, "name", 20),
    Size.DEFAULT: _Measures(40, 18, 12, "name", 18),
    Size.SMALL: _Measures(32, 12, 10, "secondary", 16),
}
_INK = {
    ButtonKind.PRIMARY: "onAccent",
    ButtonKind.SECONDARY: "text",
    ButtonKind.QUIET: "text2",
    ButtonKind.STOP: "stop",
    ButtonKind.TEXT: "accentText",
}
_FILLED = (ButtonKind.PRIMARY, ButtonKind.SECONDARY)


class Button(Pressable):
    """A button with words, an icon, or both; without `words` the text is its name and tooltip.

    A `flush` button has no room left and right of its words, to stand in line with text above it.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        size: Size = Size.DEFAULT,
        *,
        icon: str | None = None,
        words: bool = True,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._kind = kind
        self._flush = flush
        self._extra = 0
        self._sides = _sides(kind, size)
        self._size = size
        self._icon = icon
        self._words = words
        if not words:
            self.setToolTip(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(words)
        self.setSizePolicy(policy)

    def show_kind(self, kind: ButtonKind) -> None:
        """Speaks more loudly, or more quietly."""
        if kind is not self._kind:
            self._kind = kind
            self._sides = _sides(kind, self._size)
            self._look_changed(self.look.theme)

    def show_padding(self, sides: int) -> None:
        """Leaves so many design pixels left and right of the words."""
        self._sides = sides
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = self._one_line_high()
        if not self._words:
            return QSize(height, height)
        padding = 2 * self.look.px(self._padding())
        return QSize(math.ceil(self._content_width()) + padding, height + self._extra)

    def minimumSizeHint(self) -> QSize:
        """Words may go on in a second line where large letters meet a narrow window."""
        if not self._words:
            return self.sizeHint()
        width = longest_word(self.text(), self._font()) + self._icon_room() + 2 * self.look.px(8)
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return self._words

    def heightForWidth(self, width: int) -> int:
        return self._one_line_high() + (self._more_lines(width) if self._words else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Asks for another line's height once it is known how narrow the button has become."""
        super().resizeEvent(event)
        extra = self._more_lines(event.size().width())
        if extra != self._extra:
            self._extra = extra
            self.updateGeometry()

    def _one_line_high(self) -> int:
        return self.look.px(max(_MEASURES[self._size].height, LEAST_HIT))

    def _more_lines(self, width: int) -> int:
        """The height of the lines after the first, in a button so wide."""
        if not self._words:
            return 0
        return int(self._lines(width).height - self.look.line(_MEASURES[self._size].style))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._body(), self.look.px(_MEASURES[self._size].radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._fill()
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            radius = self.look.px(_MEASURES[self._size].radius)
            painter.drawRoundedRect(self._body(), radius, radius)
        self._paint_content(painter, self._ink())

    def _ink(self) -> QColor:
        ink = self.look.color(_INK[self._kind] if self.isEnabled() else "text3")
        plain = self._flush or self._kind is ButtonKind.TEXT
        return mixed(ink, self.look.color("text"), 0.5 * self.warmth) if plain else ink

    def _padding(self) -> int:
        return 0 if self._flush else self._sides

    def _body(self) -> QRectF:
        """The painted part; a small button has some invisible room to hit above and below."""
        rect = QRectF(self.rect())
        spare = self._one_line_high() - self.look.px(_MEASURES[self._size].height)
        height = rect.height() - max(0, spare)
        rect.setTop(rect.center().y() - height / 2)
        rect.setHeight(height)
        return rect

    def _fill(self) -> QColor | None:
        if not self.isEnabled():
            return self.look.color("raised") if self._kind in _FILLED else None
        if self._kind is ButtonKind.PRIMARY:
            fill = mixed(self.look.color("accent"), self.look.color("accentHover"), self.warmth)
            return mixed(fill, self.look.color("accentDown"), self.pressure)
        if self._kind is ButtonKind.SECONDARY:
            return self.warmed(self.look.color("btn"))
        if self._flush or self._kind is ButtonKind.TEXT:
            return None
        return self.look.color("text", self.tint)

    def _font(self) -> QFont:
        return self.look.font(_MEASURES[self._size].style, 600)

    def _icon_room(self) -> int:
        if self._icon is None:
            return 0
        gap = 10 if self._size is Size.XL else 8
        return self._icon_side() + (self.look.px(gap) if self._words else 0)

    def _icon_side(self) -> int:
        """By itself an icon is a little larger than beside words."""
        return self.look.px(_MEASURES[self._size].icon + (0 if self._words else 2))

    def _content_width(self) -> float:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text()) if self._words else 0.0
        return words + self._icon_room()

    def _lines(self, width: float) -> Lines:
        padding = min(self.look.px(self._padding()), self.look.px(8))
        room = max(width - self._icon_room() - 2 * padding, 1.0)
        line = self.look.line(_MEASURES[self._size].style)
        # A hair more than the words measure, so that rounding never breaks a line that fits.
        return Lines(self.text(), self._font(), room + 1.0, line, Qt.AlignmentFlag.AlignLeft)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        lines = self._lines(self.width()) if self._words else None
        width = self._icon_room() + (lines.width if lines else 0.0)
        x = max(0.0, (self.width() - width) / 2)
        if self._icon:
            size = self._icon_side()
            place = QRectF(x, (self.height() - size) / 2, size, size)
            paint_icon(painter, pointing(self, self._icon), seen(self, place), ink)
        if lines:
            place = QRectF(x + self._icon_room(), (self.height() - lines.height) / 2, lines.room, 1)
            lines.paint(painter, seen(self, place).topLeft(), ink)


def _sides(kind: ButtonKind, size: Size) -> int:
    """The room left and right of the words of a button, in design pixels."""
    if kind in _FILLED:
        return _MEASURES[size].padding
    return 4 if kind is ButtonKind.TEXT else 12


class Card(QFrame):
    """A flat panel that holds what belongs together; `token` is its fill."""

    def __init__(
        self, look: Look, token: str = "card", radius: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._token = token
        self._radius = radius
        look.changed.connect(self._look_changed)

    def show_token(self, token: str) -> None:
        """Fills the card with the colour of another token."""
        self._token = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edged = self._token == "card"
        edge = self._look.color("cardEdge") if edged else self._look.color(self._token)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._look.color(self._token))
        radius = self._look.px(self._radius)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _look_changed(self, _theme: Theme) -> None:
        self.update()
