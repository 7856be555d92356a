"""Where a reminder is put on the screen: by the tray, or where trays usually are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from companion.ui.mirroring import from_right

GAP = 16
"""So far from the corner by the tray, in pixels."""


def is_at_top(available: QRect, tray: QRect) -> bool:
    """Whether the tray is along the upper edge of the screen."""
    return not tray.isEmpty() and tray.center().y() < available.center().y()


def place_by_tray(size: QSize, available: QRect, tray: QRect) -> QRect:
    """Where something of a size goes on the part of a screen that windows may use.

    It is the corner nearest to the tray; where it is not known where that is (`tray` is empty), the lower
    right one, or the lower left one of a desktop read from the right.
    """
    left = from_right() if tray.isEmpty() else tray.center().x() < available.center().x()
    x = available.left() + GAP if left else available.right() + 1 - GAP - size.width()
    top = is_at_top(available, tray)
    y = available.top() + GAP if top else available.bottom() + 1 - GAP - size.height()
    return QRect(QPoint(x, y), size)
