"""Whether somebody has asked the whole system for less movement: "reduced motion", "no animations".

Linux: the desktop's portal tells, at once when it changes; nobody is started by being asked. Windows and
macOS are asked by one call, which is made again whenever somebody comes back to the window.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from companion.desktop.bus_messages import BusMissingError
from companion.desktop.session_bus import session_address

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

log = logging.getLogger(__name__)

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
PATIENCE_MS = 5000

CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls its animations in windows, when asked for its parameters."""

Key = tuple[str, str]


def _is_set(value: object) -> bool:
    return value == 1


def _is_off(value: object) -> bool:
    return value is False


def _is_nothing(value: object) -> bool:
    try:
        return float(str(value)) == 0.0
    except ValueError:
        return False


KEYS: dict[Key, Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): _is_set,
    ("org.gnome.desktop.interface", "enable-animations"): _is_off,
    # KDE has animations of some length, and none where that is nought.
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): _is_nothing,
}
"""The settings of desktops that mean it, and when they do."""


class Stillness(QObject):
    """What the system says, False until it has been asked."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wished = False
        self._bus: QDBusConnection | None = None
        self._said: dict[Key, bool] = {}

    def look(self) -> None:
        """Ask now; `changed` tells if it is another answer than before."""
        if sys.platform == "win32":
            import ctypes

            self._take(wished_on_windows(ctypes.windll.user32))
        elif sys.platform == "darwin":
            self._take(wished_on_mac())
        elif self._bus is None:
            self._listen()
        else:
            self._ask()

    def close(self) -> None:
        """Listen no more."""
        if self._bus is not None:
            from PySide6.QtDBus import QDBusConnection

            name, self._bus = self._bus.name(), None
            QDBusConnection.disconnectFromBus(name)

    def _take(self, wished: bool) -> None:
        if wished != self.wished:
            self.wished = wished
            self.changed.emit(wished)

    # The portal.

    def _listen(self) -> None:
        try:
            # Where there is none, Qt would start a bus of its own, on which nobody is.
            address = session_address()
        except BusMissingError:
            return
        # Loaded here: some systems have no such module.
        from PySide6.QtDBus import QDBusConnection

        bus = self._bus = QDBusConnection.connectToBus(address, f"stillness-{id(self)}")
        if bus.isConnected():
            # Text is what it takes, whatever it says of itself.
            slot: Any = SLOT("_ask()")
            bus.connect(PORTAL, PORTAL_PATH, SETTINGS, "SettingChanged", self, slot)
            self._ask()

    @Slot()
    def _ask(self) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if self._bus is None:
            return
        self._said = {}
        for key in KEYS:
            question = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, SETTINGS, "Read")
            question.setArguments([*key])
            question.setAutoStartService(False)
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question, PATIENCE_MS), self)
            watcher.setProperty("key", [*key])
            watcher.finished.connect(self._answered)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        namespace, name = watcher.property("key")
        key = (namespace, name)
        arguments = [] if watcher.isError() else watcher.reply().arguments()
        self._said[key] = bool(arguments) and KEYS[key](_plain(arguments[0]))
        if len(self._said) == len(KEYS):
            self._take(any(self._said.values()))


def _plain(value: Any) -> object:
    """What is in a box of the bus, however many boxes it lies in."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def wished_on_windows(user: Any) -> bool:
    """Whether Windows is not to animate what is in windows; `user` is its library of that name."""
    # Loaded here, for Linux is asked without.
    import ctypes

    animated = ctypes.c_int(1)
    known = user.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return bool(known) and not animated.value


def wished_on_mac() -> bool:
    """Whether macOS is set to reduce motion; False where it cannot be asked."""
    # Loaded here, for Linux is asked without.
    import ctypes.util

    try:
        objc = ctypes.CDLL(ctypes.util.find_library("objc"))
        named, selector = objc.objc_getClass, objc.sel_registerName
        for found in (named, selector):
            found.restype, found.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
        # One function that takes and returns whatever the method does: it has a type for each.
        sent = "objc_msgSend", objc
        to_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(sent)
        to_answer = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(sent)
        workspace = to_object(named(b"NSWorkspace"), selector(b"sharedWorkspace"))
        return bool(to_answer(workspace, selector(b"accessibilityDisplayShouldReduceMotion")))
    except (OSError, AttributeError, TypeError) as error:
        log.info("the system does not tell of movement: %s", type(error).__name__)
        return False
