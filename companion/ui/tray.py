"""The small sun in the tray: shows whether a session runs, and starts one without a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from companion.core.session import Stage
from companion.engine.runner import Frame
from companion.ui import text
from companion.ui.art import paint_svg
from companion.ui.theme import DUSK

LOOK_MS, LOOKS = 500, 10
"""At login a tray may come later than the program: so often, and so many times, it is looked for."""

SIZES = (16, 22, 32)


class Tray(QObject):
    """The tray icon with its menu. Without a tray `missing` is told, and a window takes over."""

    missing = Signal()
    open_requested = Signal()
    session_requested = Signal(str)
    pause_requested = Signal()
    end_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activated)
        self._state = ""
        self._menu = QMenu()
        self._start = self._action(self.tr("Start the suggested session"), self._standard_wished)
        self._bedtime = self._action(self.tr("Bedtime"), self._bedtime_wished)
        self._lunch = self._action(self.tr("Lunch break"), self._lunch_wished)
        self._pause = self._action(self.tr("Pause"), self.pause_requested.emit)
        self._end = self._action(self.tr("End"), self.end_requested.emit)
        self._menu.addSeparator()
        self._open = self._action(self.tr("Open Mat Companion"), self.open_requested.emit)
        self._quit = self._action(self.tr("Quit"), self.quit_requested.emit)
        self._icon.setContextMenu(self._menu)
        self._looks = 0
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.show_frame(None)

    def appear(self) -> None:
        """Show the icon as soon as there is a tray, or tell that there is none."""
        self._looks = 0
        self._look()

    def show_frame(self, frame: Frame | None) -> None:
        """Shows how a session stands, or that there is none."""
        running = frame is not None and frame.stage is not Stage.OVER
        paused = frame is not None and frame.stage is Stage.PAUSED
        for action in (self._start, self._bedtime, self._lunch):
            action.setVisible(not running)
        for action in (self._pause, self._end):
            action.setVisible(running)
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._show_state("pause" if paused else "run" if running else "normal")
        self._icon.setToolTip(self._words(frame))

    @property
    def words(self) -> str:
        """What the icon says of itself."""
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        """What opens from the icon."""
        return self._menu

    def _words(self, frame: Frame | None) -> str:
        if frame is None:
            return self.tr("Mat Companion")
        left = text.duration(frame.remaining)
        if frame.stage is Stage.PAUSED:
            return self.tr("Session paused, {0} left").format(left)
        if frame.stage is Stage.WAKING:
            return self.tr("Your session is over")
        return self.tr("Session, {0} left").format(left)

    def _show_state(self, state: str) -> None:
        if state == self._state:
            return
        self._state = state
        light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        panel = "lightpanel" if light else "darkpanel"
        icon = QIcon()
        for size in SIZES:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_svg(painter, f"tray/{state}-{size}-colour-{panel}", QRectF(0, 0, size, size), DUSK)
            painter.end()
            icon.addPixmap(pixmap)
        self._icon.setIcon(icon)

    def _look(self) -> None:
        # Qt calls an icon visible that no tray shows; whether there is a tray is another question.
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._looking.stop()
            self._icon.show()
            return
        self._looks += 1
        if self._looks >= LOOKS:
            self._looking.stop()
            self.missing.emit()
        elif not self._looking.isActive():
            self._looking.start()

    def _action(self, words: str, slot: object) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(slot)
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()

    def _standard_wished(self) -> None:
        self.session_requested.emit("standard")

    def _bedtime_wished(self) -> None:
        self.session_requested.emit("bedtime")

    def _lunch_wished(self) -> None:
        self.session_requested.emit("lunch")
