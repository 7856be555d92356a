"""Buttons and cards: what is pressed, and what it lies on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Q_ARG, QEvent, QMetaObject, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.theme import Look, Theme, mixed
from companion.ui.widgets.labels import Lines, longest_word

HOVER_MIX, PRESS_MIX = 0.08, 0.14
HOVER_MS = 120
LEAST_HIT = 40
"""No target is smaller than this, in design pixels (design.md section 4)."""


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
    Size.XL: _Measures(56, 28, 16, "lead", 22),
    Size.LARGE: _Measures(48, 26, 14, "body", 20),
    Size.DEFAULT: _Measures(40, 18, 12, "body", 18),
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


class Pressable(QAbstractButton):
    """Anything that can be pressed: it has a name, warms up under the pointer and shows the keyboard's place.

    `focus_shape` tells the focus ring where to lie, in its own coordinates, and with which radius.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ours = False
        self.toggled.connect(self._tell_toggled)
        self.warmth = 0.0
        self._warming = QVariantAnimation(self)
        self._warming.setDuration(HOVER_MS)
        self._warming.valueChanged.connect(self._show_warmth)
        look.changed.connect(self._look_changed)

    def focus_shape(self) -> tuple[QRectF, float]:
        """The outline the focus ring follows, and its corner radius."""
        return QRectF(self.rect()), self.look.px(12)

    def show_text(self, text: str) -> None:
        """Shows other words, to eyes and screen readers alike."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def setChecked(self, on: bool) -> None:
        """Shows it as on or off; nobody has pressed it."""
        ours, self._ours = self._ours, True
        super().setChecked(on)
        self._ours = ours

    def nextCheckState(self) -> None:
        self.setChecked(not self.isChecked())

    def warmed(self, fill: QColor) -> QColor:
        """`fill` as it looks under the pointer or the finger."""
        text = self.look.color("text")
        if self.isDown():
            return mixed(fill, text, PRESS_MIX)
        return mixed(fill, text, HOVER_MIX * self.warmth)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; held down from the press that led here, it does nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warm_to(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warm_to(0.0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def _tell_toggled(self, on: bool) -> None:
        """Screen readers turn things on and off without a press, which is as good as one.

        Of several, one that is turned on turns another off, and that is nobody's doing.
        """
        if not self._ours and (on or not self.autoExclusive()):
            # After all that hears of the turn, as with a press.
            queued = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(self, "clicked", queued, Q_ARG(bool, on))

    def _warm_to(self, warmth: float) -> None:
        self._warming.stop()
        if self.look.reduced_motion:
            self._show_warmth(warmth)
            return
        self._warming.setStartValue(self.warmth)
        self._warming.setEndValue(warmth)
        self._warming.start()

    def _show_warmth(self, warmth: float) -> None:
        self.warmth = float(warmth)
        self.update()

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()


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
        self._size = size
        self._icon = icon
        self._words = words
        if not words:
            self.setToolTip(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(words)
        self.setSizePolicy(policy)

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
        if self._flush:
            return 0
        if self._kind in _FILLED:
            return _MEASURES[self._size].padding
        return 4 if self._kind is ButtonKind.TEXT else 12

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
            if self.isDown():
                return self.look.color("accentDown")
            return mixed(self.look.color("accent"), self.look.color("accentHover"), self.warmth)
        if self._kind is ButtonKind.SECONDARY:
            return self.warmed(self.look.color("btn"))
        if self._flush or self._kind is ButtonKind.TEXT:
            return None
        return self.look.color("text", PRESS_MIX if self.isDown() else HOVER_MIX * self.warmth)

    def _font(self) -> QFont:
        return self.look.font(_MEASURES[self._size].style, 600)

    def _icon_room(self) -> int:
        if self._icon is None:
            return 0
        return self.look.px(_MEASURES[self._size].icon) + (self.look.px(8) if self._words else 0)

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
            size = self.look.px(_MEASURES[self._size].icon)
            paint_icon(painter, self._icon, QRectF(x, (self.height() - size) / 2, size, size), ink)
        if lines:
            lines.paint(painter, QPointF(x + self._icon_room(), (self.height() - lines.height) / 2), ink)


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
