"""All of the sound that exists only while the sound card is open."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from companion.audio.conductor import Conductor, Wish
from companion.audio.device import Device
from companion.audio.errands import Errands
from companion.audio.library import Library
from companion.audio.repertoire import Repertoire, Tuning
from companion.audio.tape import CROSS_FADE_SECONDS
from companion.audio.voice import Pcm, Strand
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import BELLS, Cue, CueSound, Volumes

log = logging.getLogger(__name__)

ANSWERS = frozenset({Cue.ANSWER, Cue.PAUSED, Cue.RESUMED})
"""Cues that belong to a key, not to the session: a pause does not hold them."""


class Stage:
    """One session's sound: the card, the conductor, and what has been made ready for them."""

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
        self._device = device
        self._wanted_sounds = tuple(dict.fromkeys(sounds))
        self._ready: dict[CueSound, tuple[Tuning, Pcm]] = {}
        self._tuning = Tuning()
        self._wanted_music: str | None = None
        self._music: tuple[str, Pcm] | None = None
        self._troubles: list[CompanionError] = []
        self._lost = False
        self._conductor = Conductor(device, volumes)
        self._errands = Errands("sound errands")

    def give(self, wish: Wish) -> None:
        """Have something done to what is heard, from now on."""
        self._conductor.give(wish)

    def ready(self, sound: CueSound) -> bool:
        """Whether `sound` has been made."""
        return sound in self._ready

    def play(self, sound: CueSound) -> None:
        """Play a cue or bell that is ready."""
        if sound not in self._ready:
            log.warning("left out, not ready: %s", sound)
            return
        samples = self._ready[sound][1]
        strand = Strand.BELLS if sound.cue in BELLS else Strand.CUES
        waits = sound.cue not in ANSWERS
        self._conductor.give(lambda tape, frame: tape.play(frame, samples, strand, waits))

    def change_music(self, name: str | None, fade_in: float = CROSS_FADE_SECONDS) -> None:
        """Have a piece read and begun, then the cues made to fit it."""
        self._wanted_music = name
        self._errands.forget()
        if name is None:
            self._conductor.give(lambda tape, frame: tape.fade_music(frame, 0.0, fade_in))
        else:
            self._errands.give(partial(self._read_music, name, fade_in))
        for sound in self._wanted_sounds:
            self._errands.give(partial(self._prepare, sound))

    def stop(self, seconds: float) -> None:
        """Fall silent, whatever is being prepared."""
        self._wanted_music = None
        self._errands.forget()
        self._conductor.give(lambda tape, frame: tape.stop(frame, seconds))

    def check(self) -> None:
        """Raise one trouble that has not been told yet."""
        if self._troubles:
            raise self._troubles.pop(0)
        if not self._lost and self._device.is_lost():
            self._lost = True
            log.warning("the sound device is gone")
            raise CompanionError(Problem.SOUND_DEVICE_LOST)

    def close(self, seconds: float) -> None:
        """Fall silent within `seconds` and give everything back."""
        self.stop(seconds)
        self._errands.finish()
        self._conductor.finish()
        self._device.close()

    def _read_music(self, name: str, fade_in: float) -> None:
        """In the background: read a piece, let it come in, and remember its tuning."""
        try:
            piece = self._library.find(name)
            samples = self._music_samples(name, piece.path)
        except CompanionError as error:
            self._report(Problem.MUSIC_UNREADABLE, f"{name}: {error.detail}")
            return
        if self._wanted_music != name:
            # Reading takes half a second, long enough for a change of mind.
            return
        self._tuning = Tuning.to(piece)
        self._conductor.give(lambda tape, frame: tape.start_music(frame, samples, fade_in))
        log.info("music: %s", name)

    def _music_samples(self, name: str, path: Path) -> Pcm:
        """The samples of a piece, read again only when another was read meanwhile."""
        if self._music is None or self._music[0] != name:
            self._music = (name, self._read(path))
        return self._music[1]

    def _prepare(self, sound: CueSound) -> None:
        """In the background: make one cue ready, unless it is at this tuning."""
        if sound in self._ready and self._ready[sound][0] == self._tuning:
            return
        try:
            samples = self._repertoire.samples(sound, self._tuning, self._read)
        except CompanionError as error:
            self._report(Problem.ASSETS_MISSING, error.detail)
            return
        self._ready[sound] = (self._tuning, samples)

    def _read(self, path: Path) -> Pcm:
        """The samples of a file. Raises CompanionError(ASSETS_MISSING)."""
        try:
            return self._device.load(path)
        except (self._device.error, OSError) as error:
            raise CompanionError(Problem.ASSETS_MISSING, f"{path.name}: {error}") from error

    def _report(self, problem: Problem, detail: str) -> None:
        log.warning("%s: %s", problem.value, detail)
        self._troubles.append(CompanionError(problem, detail))
