"""Going through a window with Tab, and what is seen of the ring on the way."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QScrollArea, QWidget

from companion.ui.widgets.focus_ring import FocusRing
from tests.ui.pressing import press

MOST_STOPS = 150
"""Whoever has pressed Tab so often and is not back goes round in a part of the window."""


def settled() -> None:
    """Lets everything that is due come to rest."""
    for _turn in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, 0)


def walk(window: QWidget, keys: str = "Tab") -> Iterator[QWidget]:
    """Every place the keyboard comes to with that key, until it is where it was before."""
    reached: set[QWidget] = set()
    while len(reached) < MOST_STOPS:
        now = window.focusWidget()
        if now is None or now in reached:
            return
        reached.add(now)
        yield now
        press(window, keys)
        settled()


def wanted(window: QWidget) -> set[QWidget]:
    """All that could be pressed, moved or written in, one by one; of a group of which one is chosen, that one
    takes the keyboard, and the arrow keys lead to the others."""
    kinds = (QAbstractButton, QAbstractSlider, QLineEdit)
    return {
        one
        for kind in kinds
        for one in window.findChildren(kind)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    }


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is in its window, or would be if nothing had been scrolled."""
    at, around = widget.mapTo(window, QPoint(0, 0)), widget.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QScrollArea):
            at += QPoint(0, around.verticalScrollBar().value())
        around = around.parentWidget()
    return QRect(at, widget.size())


def ring_of(window: QWidget) -> FocusRing:
    """The ring of a window."""
    (ring,) = (one for one in window.findChildren(FocusRing) if one.parent() is window)
    return ring


def seen_share(window: QWidget, focus: QColor) -> float:
    """How much of the ring has its colour and stands out from the gap inside it, of all directions."""
    ring = ring_of(window)
    around = ring.geometry().adjusted(-2, -2, 2, 2)
    image = window.grab(around).toImage()
    middle = QRectF(image.rect()).center()
    seen, looked = 0, 24
    for number in range(looked):
        angle = 2 * math.pi * number / looked
        seen += _stands_out(image, middle.toTuple(), (math.cos(angle), math.sin(angle)), focus)
    return seen / looked


def _stands_out(
    image: QImage, middle: tuple[float, float], along: tuple[float, float], focus: QColor
) -> bool:
    """Whether on the way in from the edge comes first the colour of the ring, and then another one."""
    (x, y), (dx, dy) = middle, along
    far = min(
        (image.width() / 2 - 1) / max(abs(dx), 1e-6),
        (image.height() / 2 - 1) / max(abs(dy), 1e-6),
    )
    step, reached = far, False
    while step > max(far - 24, 0):
        colour = image.pixelColor(round(x + dx * step - 0.5), round(y + dy * step - 0.5))
        if _close(colour, focus):
            reached = True
        elif reached and contrast(colour, focus) >= 3.0:
            return True
        step -= 0.5
    return False


def _close(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2: from 1, none, to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (value / 255 for value in colour.getRgb()[:3])
    linear = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
