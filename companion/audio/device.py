"""The open sound card, as SDL's mixer gives it: one channel for the music, the others for cues."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from companion.audio.bed import RING_FRAMES, Pcm
from companion.audio.synthesis import RATE
from companion.core.errors import CompanionError, Problem

if TYPE_CHECKING:
    from pygame.mixer import Channel, Sound

log = logging.getLogger(__name__)

BUFFER_FRAMES = 512
CHANNELS = 16
DEVICE_IDS = range(2, 17)
"""The numbers SDL gives to opened sound devices."""

STOPPED = 0
"""What SDL answers for a device that is not open, or that is gone."""


@dataclass(frozen=True, slots=True)
class Sounding:
    """A cue that is being heard: its channel, and the sound, since the channel may get another."""

    channel: Channel
    sound: Sound

    def still(self) -> bool:
        """Whether the channel still plays this sound."""
        return self.channel.get_busy() and self.channel.get_sound() is self.sound


class Device:
    """The sound card from opening to closing. Raises CompanionError(NO_SOUND_DEVICE) when there is none.

    An open device wakes the computer a hundred times a second even when silent: close it after a session.
    """

    def __init__(self, silence: Path) -> None:
        # SDL would take over SIGTERM, and pygame print a line, unless told otherwise before the import;
        # and importing a module of ours changes nothing, so the import waits until a device is wanted.
        os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
        os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
        import pygame

        self._mixer = pygame.mixer
        self.error = pygame.error
        self._status = _status_function(Path(pygame.base.__file__))
        before = self._open_ids()
        try:
            self._mixer.init(RATE, -16, 2, BUFFER_FRAMES, allowedchanges=0)
        except pygame.error as error:
            raise CompanionError(Problem.NO_SOUND_DEVICE, str(error)) from error
        self._id = next(iter(self._open_ids() - before), None)
        self._mixer.set_num_channels(CHANNELS)
        self._music, *self._channels = (self._mixer.Channel(number) for number in range(CHANNELS))
        self._ring = self._mixer.Sound(buffer=np.zeros((RING_FRAMES, 2), np.int16))
        self._begin(silence)
        log.info("sound device opened: %s, %d frames", self._mixer.get_init(), BUFFER_FRAMES)

    def _begin(self, silence: Path) -> None:
        """Start the ring, and the clock that counts it.

        The mixer counts what it has played only for its streamed music, and it counts exactly; so a
        silent file is streamed beside the ring. Started and paused first, it is never behind the ring.
        """
        try:
            self._mixer.music.load(str(silence))
        except (self.error, OSError) as error:
            self._mixer.quit()
            raise CompanionError(Problem.ASSETS_MISSING, f"{silence.name}: {error}") from error
        self._mixer.music.play(loops=-1)
        self._music.play(self._ring, loops=-1)

    @property
    def ring(self) -> Pcm:
        """The samples of the ring, as they are about to be played; writing them is heard."""
        return np.frombuffer(self._ring, np.int16).reshape(-1, 2)

    def frames(self) -> int:
        """How many frames of the ring have been played; never less, at most a buffer or two more."""
        return (self._mixer.music.get_pos() + 1) * RATE // 1000

    def freeze(self) -> None:
        """Hold the ring and its clock."""
        self._music.pause()
        self._mixer.music.pause()

    def thaw(self) -> None:
        """Let the ring and its clock go on."""
        self._mixer.music.unpause()
        self._music.unpause()

    def load(self, path: Path) -> Pcm:
        """The samples of a sound file. Other threads go on meanwhile. Raises `error` or OSError."""
        samples = np.frombuffer(self._mixer.Sound(str(path)), np.int16).reshape(-1, 2)
        if not len(samples):
            raise self.error(f"{path.name} is empty")
        return samples

    def sound(self, samples: Pcm) -> Sound:
        """Samples ready to be played."""
        return self._mixer.Sound(buffer=np.ascontiguousarray(samples))

    def play(self, sound: Sound) -> bool:
        """Play a cue on a free channel, at once; False when all are taken."""
        for channel in self._channels:
            if not channel.get_busy():
                channel.play(sound)
                return True
        return False

    def sounding(self) -> tuple[Sounding, ...]:
        """The cues that are being heard, or held."""
        return tuple(
            Sounding(channel, sound)
            for channel in self._channels
            if channel.get_busy() and (sound := channel.get_sound()) is not None
        )

    def is_lost(self) -> bool:
        """Whether the sound card has gone away since it was opened."""
        return self._status is not None and self._id is not None and self._status(self._id) == STOPPED

    def close(self) -> None:
        """Give the sound card back."""
        self._mixer.music.stop()
        self._mixer.quit()
        log.info("sound device closed")

    def _open_ids(self) -> set[int]:
        """The devices SDL has open."""
        if self._status is None:
            return set()
        return {number for number in DEVICE_IDS if self._status(number) != STOPPED}


def _status_function(base: Path) -> Callable[[int], int] | None:
    """SDL's own answer to "is this device there?", which pygame does not pass on.

    On Windows SDL lies beside pygame; elsewhere its names are found through the module that links to it.
    """
    library = base.with_name("SDL2.dll") if sys.platform == "win32" else base
    try:
        function = ctypes.CDLL(str(library)).SDL_GetAudioDeviceStatus
    except (OSError, AttributeError) as error:
        log.warning("cannot tell when the sound device goes away: %s", error)
        return None
    function.argtypes, function.restype = [ctypes.c_uint32], ctypes.c_int
    return function
