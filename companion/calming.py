"""How much may move in the windows: as the settings have it, and the system; either of them calms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from companion.desktop.stillness import Stillness

if TYPE_CHECKING:
    from companion.app import Companion


class Calming(QObject):
    """Tells both looks. The system is asked once everything is there to be seen, and again when somebody
    comes back to the window."""

    def __init__(self, app: Companion) -> None:
        super().__init__(app)
        self._preferences = app.preferences
        self._looks = app.look, app.night
        self.stillness = Stillness(self)
        self.stillness.changed.connect(self._follow)
        app.preferences.changed.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.stillness.look)
        self._soon.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._soon.start()

    def _follow(self) -> None:
        reduced = self._preferences.settings.reduced_motion or self.stillness.wished
        for look in self._looks:
            look.show_reduced_motion(reduced)
