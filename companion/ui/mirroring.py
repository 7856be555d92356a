"""Reading from right to left: where things lie then, which way keys lead, and how figures keep their order.

Whoever paints by hand lays everything out as for reading from left to right, and asks here where it is seen.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from unicodedata import bidirectional

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

_SIDES = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}
_KEYS = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_ICONS = {"left": "right", "right": "left"}


def from_right() -> bool:
    """Whether the program speaks a language that is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget) -> bool:
    """Whether what is in that widget is read from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def seen(widget: QWidget, rect: QRectF) -> QRectF:
    """Where a place in a widget is seen: there, or on the other side."""
    return flipped(rect, widget.width()) if mirrored(widget) else rect


def seen_rect(widget: QWidget, rect: QRect) -> QRect:
    """The same for a place in whole pixels, as that of a child."""
    if not mirrored(widget):
        return rect
    return QRect(widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def seen_x(widget: QWidget, x: float) -> float:
    """The same for a distance from the left; it also leads back, from where the pointer is."""
    return widget.width() - x if mirrored(widget) else x


def seen_point(widget: QWidget, point: QPointF) -> QPointF:
    """The same for a point."""
    return QPointF(seen_x(widget, point.x()), point.y())


def margins_as_read(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins of a layout, from where reading starts to where it ends."""
    return QMargins(end, top, start, bottom) if mirrored(widget) else QMargins(start, top, end, bottom)


def flipped(rect: QRectF, width: float) -> QRectF:
    """A place on the other side of something so wide."""
    return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height())


def side(align: Qt.AlignmentFlag, right_to_left: bool) -> Qt.AlignmentFlag:
    """The side of a room at which words stand, whatever language they are in."""
    if not right_to_left or align & Qt.AlignmentFlag.AlignAbsolute:
        return align
    return _SIDES.get(align, align) | Qt.AlignmentFlag.AlignAbsolute


def direction_of(words: str) -> Qt.LayoutDirection:
    """The direction of a line of words: that of the program, but for what somebody wrote in other letters."""
    if not from_right():
        return QGuiApplication.layoutDirection()
    letters = {bidirectional(letter) for letter in words}
    foreign = "L" in letters and letters.isdisjoint(("R", "AL"))
    return Qt.LayoutDirection.LeftToRight if foreign else Qt.LayoutDirection.RightToLeft


def as_read(widget: QWidget, key: int) -> Qt.Key:
    """What an arrow key means there: Right leads back where one reads from right to left."""
    pressed = Qt.Key(key)
    return _KEYS.get(pressed, pressed) if mirrored(widget) else pressed


def pointing(widget: QWidget, icon: str) -> str:
    """The icon that points the same way along what is read."""
    return _ICONS.get(icon, icon) if mirrored(widget) else icon


@contextmanager
def as_in_a_mirror(painter: QPainter, width: float, right_to_left: bool) -> Generator[None]:
    """Paints a picture without words the other way round, where one reads from right to left."""
    painter.save()
    if right_to_left:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    yield
    painter.restore()
