"""The screens of this computer, and what a window is there, as far as the program needs to know them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget


def room_on_screen(place: QRect) -> QRect:
    """What windows may use of the screen on which `place` lies; of the main screen where it lies on none.

    A widget is never asked for its screen: what it answers counts in Python as its child, and when garbage is
    collected the screen itself goes with it, and soon the program.
    """
    screen = None if place.isEmpty() else QGuiApplication.screenAt(place.center())
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()


def handle_of(window: QWidget) -> QWindow | None:
    """What a window is to the desktop; None before it was first shown, which the types of Qt leave out."""
    return window.windowHandle()
