"""The sound of a session: music under it, breath cues and bells in it, nothing that begins abruptly."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from companion.audio.bed import Pcm
from companion.audio.conductor import CROSS_FADE_SECONDS, Conductor
from companion.audio.device import Device
from companion.audio.errands import Errands
from companion.audio.library import Library
from companion.audio.repertoire import Repertoire, Tuning
from companion.audio.synthesis import gain
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import CueSound, Volumes

log = logging.getLogger(__name__)

STOP_SECONDS = 0.15


class Player:
    """What the engine asks for sound. Every call returns at once, but `open` and `close`.

    Without an open device, or after it is lost, calls do nothing. One thread may call.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._repertoire = Repertoire(library)
        self._stage: _Stage | None = None

    def open(self, sounds: Sequence[CueSound], music: str | None, volumes: Volumes, fade_in: float) -> None:
        """Open the sound card, start the music over `fade_in` seconds, and make `sounds` ready in order.

        Raises CompanionError(NO_SOUND_DEVICE), or ASSETS_MISSING when the shelf is not there.
        Music that cannot be read is reported by `check`; the session goes on without.
        """
        self.close()
        self._repertoire.keep_only(sounds)
        device = Device(self._library.find("silence").path)
        self._stage = _Stage(self._library, self._repertoire, device, sounds, volumes)
        self._stage.change_music(music, fade_in)

    def ready(self, sound: CueSound) -> bool:
        """Whether `sound` could be played now."""
        return self._stage is not None and sound in self._stage.conductor.sounds

    def play(self, sound: CueSound) -> None:
        """Play a cue or bell at once. One that is not ready, or has no free channel, is left out."""
        if self._stage is None:
            return
        made = self._stage.conductor.sounds.get(sound)
        if made is None:
            log.warning("left out, not ready: %s", sound)
        elif not self._stage.device.play(made):
            log.warning("left out, no free channel: %s", sound)

    def set_volumes(self, volumes: Volumes) -> None:
        """Move to new volumes, softly."""
        if self._stage is not None:
            self._stage.conductor.give(partial(self._stage.conductor.set_volumes, volumes))

    def set_ducked(self, ducked: bool) -> None:
        """Let the music step back while breath cues sound, or return."""
        if self._stage is not None:
            self._stage.conductor.give(partial(self._stage.conductor.set_ducked, ducked))

    def change_music(self, name: str | None) -> None:
        """Let another piece, or none, take over within about three seconds."""
        if self._stage is not None:
            self._stage.change_music(name)

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        """Let the music sink over `seconds` to silence, or to `floor_db` dB (-8, say) of its volume.

        A later fade takes over from wherever this one is.
        """
        if self._stage is not None:
            level = 0.0 if floor_db is None else gain(-abs(floor_db))
            self._stage.conductor.give(partial(self._stage.conductor.fade, seconds, level))

    def pause(self) -> None:
        """Fade and hold the music and the cues that sound now; what is played after this is heard."""
        if self._stage is not None:
            heard = self._stage.device.sounding()
            self._stage.conductor.give(partial(self._stage.conductor.pause, heard))

    def resume(self) -> None:
        """Let the music and the held cues go on, coming in softly."""
        if self._stage is not None:
            self._stage.conductor.give(self._stage.conductor.resume)

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
        """Fall silent and give the sound card back. Waits for the last fade: a third of a second at most,
        or for a file that is just being read."""
        if self._stage is not None:
            stage, self._stage = self._stage, None
            stage.close()

    def piece_titles(self) -> tuple[tuple[str, str], ...]:
        """Name and title of every piece of music."""
        return tuple((piece.name, piece.title) for piece in self._library.music())


class _Stage:
    """All that exists only while the sound card is open."""

    def __init__(
        self,
        library: Library,
        repertoire: Repertoire,
        device: Device,
        sounds: Sequence[CueSound],
        volumes: Volumes,
    ) -> None:
        self._library = library
        self._repertoire = repertoire
        self._sounds = tuple(dict.fromkeys(sounds))
        self._tuning = Tuning()
        self._tuned: dict[CueSound, Tuning] = {}
        self._wanted: str | None = None
        self._troubles: list[CompanionError] = []
        self._lost = False
        self.device = device
        self.conductor = Conductor(device, volumes)
        self._errands = Errands("sound errands")

    def change_music(self, name: str | None, fade_in: float = CROSS_FADE_SECONDS) -> None:
        """Have a piece read and begun, then the cues made to fit it."""
        self._wanted = name
        self._errands.forget()
        self._errands.give(partial(self._read_music, name, fade_in))
        for sound in self._sounds:
            self._errands.give(partial(self._prepare, sound))

    def stop(self, seconds: float) -> None:
        """Fall silent, whatever is being prepared."""
        self._wanted = None
        self._errands.forget()
        self.conductor.give(partial(self.conductor.stop, seconds, self.device.sounding()))

    def check(self) -> None:
        """Raise one trouble that has not been told yet."""
        if self._troubles:
            raise self._troubles.pop(0)
        if not self._lost and self.device.is_lost():
            self._lost = True
            log.warning("the sound device is gone")
            raise CompanionError(Problem.SOUND_DEVICE_LOST)

    def close(self) -> None:
        """Fall silent and give everything back."""
        self._errands.finish()
        self.stop(STOP_SECONDS)
        self.conductor.finish()
        self.device.close()

    def _read_music(self, name: str | None, fade_in: float) -> None:
        """In the background: read a piece, hand it to the conductor, and remember its tuning."""
        if name is None:
            self._tuning = Tuning()
            self.conductor.give(self.conductor.end_music)
            return
        try:
            piece = self._library.find(name)
            samples = self._read(piece.path)
        except (CompanionError, OSError) as error:
            self._report(Problem.MUSIC_UNREADABLE, f"{name}: {error}")
            return
        if self._wanted != name:
            # Reading takes half a second, long enough for a change of mind.
            return
        self._tuning = Tuning.to(piece)
        self.conductor.give(partial(self.conductor.begin_music, samples, fade_in))
        log.info("music: %s", name)

    def _prepare(self, name: CueSound) -> None:
        """In the background: make one cue ready, unless it is ready at this tuning."""
        tuning = self._tuning
        if self._tuned.get(name) == tuning:
            return
        try:
            samples = self._repertoire.samples(name, tuning, self._read)
        except CompanionError as error:
            self._report(Problem.ASSETS_MISSING, error.detail)
            return
        self._tuned[name] = tuning
        self.conductor.give(partial(self.conductor.admit, name, self.device.sound(samples)))

    def _read(self, path: Path) -> Pcm:
        """The samples of a file. Raises CompanionError(ASSETS_MISSING)."""
        try:
            return self.device.load(path)
        except (self.device.error, OSError) as error:
            raise CompanionError(Problem.ASSETS_MISSING, f"{path.name}: {error}") from error

    def _report(self, problem: Problem, detail: str) -> None:
        log.warning("%s: %s", problem.value, detail)
        self._troubles.append(CompanionError(problem, detail))
