"""What is heard in a session: which cue is still worth playing, how loud, over which piece of music."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from companion.core.errors import CompanionError
from companion.core.session import GAP_SECONDS
from companion.core.sounds import BREATH_CUES, Cue, CueSound, Volumes, stepped
from companion.core.timeline import Event, What, sounds

LATEST_BREATH_SECONDS = 0.3
"""A breath cue later than this would lead astray."""

LATEST_BELL_SECONDS = GAP_SECONDS
FADE_IN_SECONDS = 5.0
FADE_OUT_SECONDS = 1.5
STOP_FADE_SECONDS = 0.15

_ANSWERS = tuple(CueSound(cue) for cue in (Cue.ANSWER, Cue.PAUSED, Cue.RESUMED))


class Player(Protocol):
    """The sound device; without one every call but `open` is harmless."""

    def open(
        self, sounds: Sequence[CueSound], music: str | None, volumes: Volumes, fade_in: float
    ) -> None: ...
    def play(self, sound: CueSound) -> None: ...
    def set_volumes(self, volumes: Volumes) -> None: ...
    def set_ducked(self, ducked: bool) -> None: ...
    def change_music(self, name: str | None) -> None: ...
    def fade_music(self, seconds: float, floor_db: float | None = None) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def check(self) -> None: ...
    def stop(self, seconds: float = STOP_FADE_SECONDS) -> None: ...
    def close(self) -> None: ...


class Silence:
    """The player of a computer without sound: it takes every wish and is not heard."""

    def open(self, sounds: Sequence[CueSound], music: str | None, volumes: Volumes, fade_in: float) -> None:
        """Nothing to open."""

    def play(self, sound: CueSound) -> None:
        """Not heard."""

    def set_volumes(self, volumes: Volumes) -> None:
        """Not heard."""

    def set_ducked(self, ducked: bool) -> None:
        """Not heard."""

    def change_music(self, name: str | None) -> None:
        """Not heard."""

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        """Not heard."""

    def pause(self) -> None:
        """Not heard."""

    def resume(self) -> None:
        """Not heard."""

    def check(self) -> None:
        """Nothing to lose."""

    def stop(self, seconds: float = STOP_FADE_SECONDS) -> None:
        """Silent already."""

    def close(self) -> None:
        """Nothing to give back."""


class Soundscape(QObject):
    """Music, breath cues and bells of the session going on. Between sessions the sound device is closed.

    `make_player` is called at the first session: sound and its arithmetic take long to load, and start-up
    does without them.
    """

    failed = Signal(CompanionError)
    volumes_changed = Signal(Volumes)
    music_changed = Signal(str)

    def __init__(
        self,
        make_player: Callable[[], Player],
        volumes: Volumes,
        pieces: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player = Silence()
        self._volumes = volumes
        self._pieces = tuple(pieces)
        self._music: str | None = None
        self._muted = False
        self._open = False
        self._ducked = False
        self._closing = QTimer(self, singleShot=True)
        self._closing.timeout.connect(self.close)

    @property
    def volumes(self) -> Volumes:
        """The volumes as chosen, also while muted."""
        return self._volumes

    @property
    def muted(self) -> bool:
        """Whether music and breath cues are silenced; bells never are, they wake."""
        return self._muted

    @property
    def music(self) -> str | None:
        """The name of the piece that plays, or None."""
        return self._music

    @property
    def pieces(self) -> tuple[str, ...]:
        """The names of the pieces there are."""
        return self._pieces

    def open(self, events: Sequence[Event], music: str | None) -> None:
        """Get ready for these events and let the music begin; without a sound device, say so and go on."""
        self._closing.stop()
        self._muted, self._ducked, self._open = False, False, True
        self._music = music
        try:
            if isinstance(self._player, Silence):
                self._player = self._make_player()
            self._player.open((*sounds(tuple(events)), *_ANSWERS), music, self._volumes, FADE_IN_SECONDS)
        except CompanionError as error:
            self.failed.emit(error)

    def sound(self, due: Sequence[Event], here: float) -> None:
        """Play what became due until second `here`: of several cues the newest, and none too late."""
        for event in due:
            if event.what is What.FADE:
                self.fade(event.seconds, event.floor)
            elif event.what is What.INHALE and not self._ducked:
                self._ducked = True
                self._player.set_ducked(True)
        heard = [(event.second, event.sound) for event in due if event.sound is not None]
        for second, sound in heard[-1:]:
            latest = LATEST_BREATH_SECONDS if sound.cue in BREATH_CUES else LATEST_BELL_SECONDS
            if here - second <= latest:
                self._player.play(sound)

    def fade(self, seconds: float, floor: float | None) -> None:
        """Let the music sink over `seconds`, to silence or by `floor` decibels."""
        self._player.fade_music(seconds, floor)

    def pause(self) -> None:
        """Hold everything, and say so with two falling notes."""
        self._player.pause()
        self._player.play(CueSound(Cue.PAUSED))

    def resume(self) -> None:
        """Go on, and say so with two rising notes."""
        self._player.resume()
        self._player.play(CueSound(Cue.RESUMED))

    def acknowledge(self) -> None:
        """The soft sound that answers a key, for closed eyes."""
        if self._open:
            self._player.play(CueSound(Cue.ANSWER))

    def restore_music(self) -> None:
        """Bring music back that had begun to fade for an end that is now later."""
        self._player.change_music(self._music)

    def check(self) -> None:
        """Tell when the sound device or the music has been lost."""
        try:
            self._player.check()
        except CompanionError as error:
            self.failed.emit(error)

    def change_volumes(self, volumes: Volumes) -> None:
        """Other volumes from now on; lifts the mute."""
        self._muted = False
        self._volumes = volumes
        self._player.set_volumes(volumes)
        self.volumes_changed.emit(volumes)

    def step_volume(self, steps: int) -> None:
        """Everything louder or softer by that many steps of 5 percent."""
        old = self._volumes
        self.change_volumes(
            Volumes(stepped(old.music, steps), stepped(old.cues, steps), stepped(old.bells, steps))
        )
        self.acknowledge()

    def toggle_mute(self) -> None:
        """Silence music and breath cues, or let them be heard again."""
        self.acknowledge()
        self._muted = not self._muted
        self._player.set_volumes(Volumes(0, 0, self._volumes.bells) if self._muted else self._volumes)
        self.volumes_changed.emit(self._volumes)

    def next_music(self) -> None:
        """The next piece, after the last one none, then the first again."""
        choices: tuple[str | None, ...] = (*self._pieces, None)
        index = choices.index(self._music) if self._music in choices else -1
        self.choose_music(choices[(index + 1) % len(choices)])
        self.acknowledge()

    def choose_music(self, name: str | None) -> None:
        """Another piece, or None for no music."""
        if name != self._music:
            self._music = name
            self._player.change_music(name)
            self.music_changed.emit(name or "")

    def fade_away(self, seconds: float) -> None:
        """Everything silent after `seconds`, then the sound device is given back."""
        if self._open:
            self._player.stop(seconds)
            self._closing.start(int(seconds * 1000) + 500)

    def close(self) -> None:
        """Give the sound device back now."""
        self._closing.stop()
        if self._open:
            self._open = False
            self._player.close()
