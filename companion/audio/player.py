"""The sound of a session: music under it, breath cues and bells in it, nothing that begins abruptly."""

from __future__ import annotations

from collections.abc import Sequence

from companion.audio.device import Device
from companion.audio.library import Library
from companion.audio.repertoire import Repertoire
from companion.audio.stage import Stage
from companion.audio.synthesis import gain
from companion.core.sounds import CueSound, Volumes

STOP_SECONDS = 0.15


class Player:
    """What the engine asks for sound. Every call but `open` and `close` returns at once.

    What is asked is heard about 70 ms later, always. Without an open device, or after it is lost, calls do
    nothing. Not to be shared between threads.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._repertoire = Repertoire(library)
        self._stage: Stage | None = None

    def open(self, sounds: Sequence[CueSound], music: str | None, volumes: Volumes, fade_in: float) -> None:
        """Open the sound card, start the music over `fade_in` seconds, and make `sounds` ready in order.

        Raises CompanionError(NO_SOUND_DEVICE), or ASSETS_MISSING when the shelf is not there.
        Music that cannot be read is reported by `check`; the session goes on without.
        """
        self.close()
        self._repertoire.keep_only(sounds)
        device = Device(self._library.find("silence").path)
        self._stage = Stage(self._library, self._repertoire, device, sounds, volumes)
        self._stage.change_music(music, fade_in)

    def ready(self, sound: CueSound) -> bool:
        """Whether `sound` could be played now."""
        return self._stage is not None and self._stage.ready(sound)

    def play(self, sound: CueSound) -> None:
        """Play a cue or bell at once. One that is not ready is left out."""
        if self._stage is not None:
            self._stage.play(sound)

    def set_volumes(self, volumes: Volumes) -> None:
        """Move to new volumes, softly."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.set_volumes(frame, volumes))

    def set_ducked(self, ducked: bool) -> None:
        """Let the music step back while breath cues sound, or return."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.set_ducked(frame, ducked))

    def change_music(self, name: str | None) -> None:
        """Let another piece, or none, take over within about three seconds.

        The piece that plays, perhaps fading towards an end that is now later, comes back to its level.
        """
        if self._stage is not None:
            self._stage.change_music(name)

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        """Let the music sink over `seconds` to silence, or to `floor_db` dB (-8, say) of its level.

        A later fade takes over from wherever this one is.
        """
        if self._stage is not None:
            level = 0.0 if floor_db is None else gain(-abs(floor_db))
            self._stage.give(lambda tape, frame: tape.fade_music(frame, level, seconds))

    def pause(self) -> None:
        """Fade and hold the music and the cues that sound now; what is played after this is heard."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.pause(frame))

    def resume(self) -> None:
        """Let the music and the held cues go on where they were, coming in softly."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.resume(frame))

    def check(self) -> None:
        """Raise one trouble since the last look: MUSIC_UNREADABLE, ASSETS_MISSING or SOUND_DEVICE_LOST.

        Each is told once.
        """
        if self._stage is not None:
            self._stage.check()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """Let everything that sounds now fall silent, and end it."""
        if self._stage is not None:
            self._stage.stop(seconds)

    def close(self) -> None:
        """Fall silent and give the sound card back.

        Waits for the last fade, a quarter of a second if something still sounds, and for a file that is
        just being read, half a second. It does not wait for a `stop` that has had its time.
        """
        if self._stage is not None:
            stage, self._stage = self._stage, None
            stage.close(STOP_SECONDS)

    def piece_titles(self) -> tuple[tuple[str, str], ...]:
        """Name and title of every piece of music."""
        return tuple((piece.name, piece.title) for piece in self._library.music())
