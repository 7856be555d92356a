"""The three buttons of a lunch break, which stay in sight: End, Pause, It hurts."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import seen, seen_rect
from companion.ui.theme import Look, mixed
from companion.ui.widgets.controls import ButtonKind
from companion.ui.widgets.labels import fitting
from companion.ui.widgets.session_controls import HIGH, SessionButton

ICON, MAIN_ICON, GAP, RADIUS = 18, 22, 8, 14
BETWEEN, EDGE, ROW = 10, 20, 340
"""Between two buttons, beside and below them, and the width of the row of the design."""

LEAST_HIGH = 40


class LunchButton(SessionButton):
    """A button with an icon and a word; `kind` is the main action, another one, or the stop."""

    def __init__(self, look: Look, text: str, icon: str, kind: ButtonKind, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        self._icon = icon
        self._kind = kind

    def show_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.look.font("body", 600)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + self.look.px(ICON + GAP + 16), self.look.px(HIGH))

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.look.px(RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._painter()
        look, radius = self.look, min(self.look.px(RADIUS), self.height() / 2)
        stop, main = self._kind is ButtonKind.STOP, self._kind is ButtonKind.PRIMARY
        painter.setPen(QPen(look.color("edge"), 1) if stop else Qt.PenStyle.NoPen)
        if main:
            fill = mixed(look.color("accent"), look.color("accentHover"), self.warmth)
            painter.setBrush(mixed(fill, look.color("accentDown"), self.pressure))
        else:
            painter.setBrush(self.warmed(look.color("bg" if stop else "btn")))
        inset = 0.5 if stop else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        self._paint_content(painter, "stop" if stop else "onAccent" if main else "text")

    def _paint_content(self, painter: QPainter, token: str) -> None:
        look, ink = self.look, self.look.color(token)
        main = self._kind is ButtonKind.PRIMARY
        size = min(look.px(MAIN_ICON if main else ICON), self.height() // 2)
        gap = look.px(GAP - 2 if main else GAP)
        font = fitting(look.font("body", 600), self.text(), self.width() - size - gap - 16)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        x = (self.width() - size - gap - words) / 2
        place = QRectF(round(x), (self.height() - size) / 2, size, size)
        paint_icon(painter, self._icon, seen(self, place), ink)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(x + size + gap, 0, words + 2, self.height())
        painter.drawText(seen(self, room), int(Qt.AlignmentFlag.AlignVCenter), self.text())


def place_buttons(
    buttons: list[LunchButton], shares: list[float], width: int, height: int, look: Look
) -> int:
    """Put the buttons at the lower edge of a window of that size, in the middle; returns their top.

    They share a row as `shares` say, or as their words need; where large letters find no room the first has a
    row of its own above the others.
    """
    gap, edge = look.px(BETWEEN), min(look.px(EDGE), width // 19)
    high = min(look.px(HIGH), max(LEAST_HIGH, height // 9))
    room = min(look.px(ROW), width - 2 * edge)
    bottom = height - min(look.px(EDGE), max(8, height // 26))
    order = sorted(range(len(buttons)), key=lambda index: -shares[index])
    if sum(button.sizeHint().width() for button in buttons) + gap * (len(buttons) - 1) <= room:
        _place_row(buttons, shares, (width - room) / 2, bottom - high, room, high, gap)
        return bottom - high
    room = width - 2 * edge
    first, others = buttons[order[0]], [buttons[index] for index in sorted(order[1:])]
    _place_row(others, [1.0] * len(others), edge, bottom - high, room, high, gap)
    top = bottom - 2 * high - gap
    first.setGeometry(edge, top, room, high)
    return top


def _place_row(
    buttons: list[LunchButton],
    shares: list[float],
    left: float,
    top: int,
    room: int,
    high: int,
    gap: int,
) -> None:
    inner = room - gap * (len(buttons) - 1)
    widths = [inner * share / sum(shares) for share in shares]
    needed = [button.sizeHint().width() for button in buttons]
    if any(need > width for need, width in zip(needed, widths, strict=True)):
        widths = [inner * need / sum(needed) for need in needed]
    x = left
    for button, width in zip(buttons, widths, strict=True):
        place = QRect(round(x), top, round(x + width) - round(x), high)
        button.setGeometry(seen_rect(button.parentWidget() or button, place))
        x += width + gap
