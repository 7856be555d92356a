"""Pressing keys where the keyboard is, as somebody does who never touches the mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MEDIA = range(Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaTogglePlayPause + 1)


def press(window: QWidget, keys: str) -> None:
    """Presses keys by their names, as "Ctrl+1", in a window that is shown."""
    combination = QKeySequence(keys)[0]
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in MEDIA:
        # QTest warns of keys it has no letter for.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(window), QKeyEvent(kind, key, modifiers))
    else:
        # Through the window's handle, as keys come from the desktop.
        QTest.keyClick(window.windowHandle(), key, modifiers)


def focused(window: QWidget) -> QWidget:
    """What has the keyboard in a window, or the window."""
    return window.focusWidget() or window


def shown(window: QWidget) -> None:
    """Shows a window and waits until it has the keyboard."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
