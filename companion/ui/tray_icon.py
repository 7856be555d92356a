"""The icon in the panel, in whatever kind of tray there is, and whenever that comes.

A tray may start later than the program, leave, and come back. Qt calls an icon visible that no tray shows,
and chooses between the two kinds of tray on Linux once, when the icon is made: one made before there is a
StatusNotifier host never gets into it. So the icon is made again when a host comes.

Of the newer kind two must be there: who keeps the list of icons, and a host that shows it. Some programs keep
the list where nobody does; Qt puts the icon on it all the same, and nobody sees it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

WATCHER = "org.kde.StatusNotifierWatcher"
"""Who keeps the list of icons on the session bus, where a desktop has StatusNotifier trays."""

WATCHER_PATH = "/StatusNotifierWatcher"
HOST_THERE = "IsStatusNotifierHostRegistered"
HOST_CHANGES = ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")
AS_LONG_AS_IT_TAKES = 2**31 - 1
"""Milliseconds: a panel that is just starting may be busy for long, and nobody waits for the answer."""

TRAYS_TELL = sys.platform not in ("win32", "darwin")
"""Whether a tray is somebody's program, that may be there or not. Elsewhere it belongs to the system."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a tray is looked for: at login `looks` times, `look_ms` apart; later every `seldom_ms`."""

    look_ms: int = 500
    looks: int = 10
    seldom_ms: int = 60_000


class TrayIcon(QObject):
    """A picture, some words and a menu in the tray.

    `missing` is told once when there is no tray, at the start or after it has left; then `came`, when there
    is one again. `pressed` is told when somebody clicks on the icon.
    """

    missing = Signal()
    came = Signal()
    pressed = Signal()

    def __init__(self, menu: QMenu, pace: Pace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._pace = pace
        self._picture = QIcon()
        self._words = ""
        self._icon: QSystemTrayIcon | None = None
        self._wanted = False
        self._on_bus = False  # the icon was made while there was a list of icons on the bus
        self._list = False
        self._host = False  # somebody shows the list
        self._question: QDBusPendingCallWatcher | None = None
        self._missed = False
        self._looks = 0
        self._watch: QObject | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)

    @property
    def picture(self) -> QIcon:
        """What the icon shows."""
        return self._picture

    @property
    def words(self) -> str:
        """What the icon says of itself."""
        return self._words

    @property
    def place(self) -> QRect:
        """Where the icon is on the screen; empty where the tray does not tell."""
        return QRect() if self._icon is None else self._icon.geometry()

    def show_picture(self, picture: QIcon) -> None:
        """Shows another picture."""
        self._picture = picture
        if self._icon is not None:
            self._icon.setIcon(picture)

    def show_words(self, words: str) -> None:
        """Says something else of itself."""
        # Each time Qt is told, so is the panel.
        if words != self._words:
            self._words = words
            if self._icon is not None:
                self._icon.setToolTip(words)

    def appear(self) -> None:
        """Goes into the tray as soon as there is one."""
        if self._watch is None and TRAYS_TELL:
            self._watch = self._watched_bus()
        self._wanted, self._looks, self._missed = True, 0, False
        self._make()
        self._look()

    def leave(self) -> None:
        """Goes out of the tray, and looks for none."""
        self._wanted = False
        self._timer.stop()
        self._drop()

    def _make(self) -> None:
        self._drop()
        self._on_bus = self._list
        if TRAYS_TELL and not self._list and QGuiApplication.platformName() != "xcb":
            # Only X11 has trays of the older kind, and elsewhere Qt complains that there is none.
            return
        icon = QSystemTrayIcon(self._picture, self)
        icon.setToolTip(self._words)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.show()
        self._icon = icon

    def _drop(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _there(self) -> bool:
        """Whether a tray shows the icon.

        On Linux Qt's own question would go over the bus and back, and wake the computer thirty times. A host
        is known from the watch; and a tray of the older kind, XEmbed, by the place it has given the icon. Qt
        puts it there by itself, and back when such a tray comes back.
        """
        if not TRAYS_TELL:
            return QSystemTrayIcon.isSystemTrayAvailable()
        return self._host if self._on_bus else not self.place.isEmpty()

    def _look(self) -> None:
        there = self._there()
        if not there and self._better_elsewhere():
            self._make()
            there = self._there()
        self._looks += 1
        if there or self._looks >= self._pace.looks:
            self._looks = self._pace.looks
            self._tell(there)
        if not there or not self._on_bus:
            self._timer.start(self._next_look(there))

    def _better_elsewhere(self) -> bool:
        """Whether there is hope for an icon of the other kind, and none for the one there is."""
        return not self._list if self._on_bus else self._host

    def _next_look(self, there: bool) -> int:
        if self._looks < self._pace.looks:
            return self._pace.look_ms
        # Where the icon is has to be asked of the screen, which wakes the computer three times.
        return self._pace.seldom_ms * (3 if there else 1)

    def _tell(self, there: bool) -> None:
        if there is not self._missed:
            return
        self._missed = not there
        if there:
            self.came.emit()
        else:
            self.missing.emit()

    def _watched_bus(self) -> QObject:
        """Whoever tells when hosts come and go: without a bus, nobody ever does."""
        # Only where there are such hosts; some systems have no such module.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        watch = QDBusServiceWatcher(WATCHER, bus, parent=self)
        watch.serviceRegistered.connect(self._list_came)
        watch.serviceUnregistered.connect(self._list_left)
        if bus.isConnected():
            slot: Any = SLOT("_ask_for_host()")  # text, where the types of Qt say bytes, which it refuses
            for name in HOST_CHANGES:
                bus.connect(WATCHER, WATCHER_PATH, WATCHER, name, self, slot)
            if bus.interface().isServiceRegistered(WATCHER).value():
                self._list_came(WATCHER)
        return watch

    def _list_came(self, _name: str) -> None:
        self._list = True
        self._ask_for_host()

    def _list_left(self, _name: str) -> None:
        self._list, self._question = False, None
        self._know_host(False)

    @Slot()
    def _ask_for_host(self) -> None:
        """Asks whether somebody shows the list: one host may go while another stays."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        properties = "org.freedesktop.DBus.Properties"
        question = QDBusMessage.createMethodCall(WATCHER, WATCHER_PATH, properties, "Get")
        question.setArguments([WATCHER, HOST_THERE])
        call = QDBusConnection.sessionBus().asyncCall(question, AS_LONG_AS_IT_TAKES)
        self._question = QDBusPendingCallWatcher(call, self)
        self._question.finished.connect(self._answered)

    def _answered(self, question: QDBusPendingCallWatcher) -> None:
        question.deleteLater()
        if question is self._question:
            self._question = None
            # Who keeps a list and cannot say whether it is shown is no tray to rely on.
            self._know_host(not question.isError() and bool(question.reply().arguments()[0].variant()))

    def _know_host(self, there: bool) -> None:
        was_there, self._host = self._host, there
        if not self._wanted:
            return
        if there:
            # Into a host that was there before Qt goes back by itself.
            self._timer.stop()
            self._look()
        elif was_there and self._on_bus:
            # A panel that is started anew is back in a moment; there is no need to say anything.
            self._timer.start(self._pace.seldom_ms)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu, and nothing else.
        pressed = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in pressed and sys.platform != "darwin":
            self.pressed.emit()
