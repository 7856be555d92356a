"""What is heard, as somebody chooses it in a session: shown in the panel, remembered for next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from companion.core.sounds import Volumes
from companion.engine.preferences import Preferences
from companion.engine.soundscape import Soundscape
from companion.ui.views import Views


class Listening(QObject):
    """Stands between the sound, the session view that shows it and the preferences that remember it."""

    def __init__(
        self,
        views: Views,
        soundscape: Soundscape,
        preferences: Preferences,
        titles: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._soundscape = soundscape
        self._preferences = preferences
        self._titles = titles

    def show_sound_panel(self) -> None:
        """Open or close the panel with music and volumes."""
        sound = self._soundscape
        self._views.session.toggle_sound_panel(sound.volumes, sound.music, tuple(self._titles.items()))

    def keep_volumes(self, volumes: Volumes) -> None:
        """Remember the volumes for next time."""
        self._preferences.change(
            replace(
                self._preferences.settings,
                music_volume=volumes.music,
                cue_volume=volumes.cues,
                bell_volume=volumes.bells,
            )
        )
        self._views.session.show_volumes(volumes, muted=self._soundscape.muted)

    def keep_music(self, name: str) -> None:
        """Remember the music for next time."""
        self._preferences.change(replace(self._preferences.settings, music=name or None))
