"""The open sound card, as SDL's mixer gives it: one loop that plays, and how far it has come.

And what stands in for one that is not there: nothing is heard, and time goes on.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from companion.audio.synthesis import RATE
from companion.audio.tape import TAPE_FRAMES
from companion.audio.voice import Pcm
from companion.core.errors import CompanionError, Problem

log = logging.getLogger(__name__)

BUFFER_FRAMES = 512
DEVICE_IDS = range(2, 17)
"""The numbers SDL gives to opened sound devices."""

ALSA = "libasound.so.2"
"""What SDL asks on Linux where no sound server answers."""

STOPPED = 0
"""What SDL answers for a device that is not open, or that is gone."""


class Playing(Protocol):
    """Something a tape is played on."""

    @property
    def output(self) -> str | None:
        """The name it was opened by, None for the usual device."""
        ...

    def tape(self) -> Pcm: ...
    def frames(self) -> int: ...
    def is_lost(self) -> bool: ...
    def close(self) -> None: ...


class NoDevice:
    """The device of a computer that has none, now: what would be playing goes on unheard, in real time."""

    output = None

    def __init__(self, first_frame: int = 0) -> None:
        self._first_frame = first_frame
        self._began = time.monotonic()
        self._tape = np.zeros((TAPE_FRAMES, 2), np.int16)

    def tape(self) -> Pcm:
        """Samples nobody hears."""
        return self._tape

    def frames(self) -> int:
        """How many frames would have been played."""
        return self._first_frame + int((time.monotonic() - self._began) * RATE)

    def is_lost(self) -> bool:
        """It was never there."""
        return True

    def close(self) -> None:
        """Nothing to give back."""


class Device:
    """The sound card from opening to closing.

    `output` is the name of a device, None for the usual one; `first_frame` asks, once it plays, which number
    its first frame has.
    Raises CompanionError(NO_SOUND_DEVICE) when there is none of that name. An open device wakes the
    computer a hundred times a second even when silent: close it after a session.
    """

    def __init__(
        self, silence: Path, output: str | None = None, first_frame: Callable[[], int] = lambda: 0
    ) -> None:
        pygame = _pygame()
        self._mixer = pygame.mixer
        self.output = output
        self._status = _status_function(Path(pygame.base.__file__))
        before = self._open_ids()
        try:
            self._mixer.init(RATE, -16, 2, BUFFER_FRAMES, devicename=output, allowedchanges=0)
        except pygame.error as error:
            raise CompanionError(Problem.NO_SOUND_DEVICE, str(error)) from error
        self._id = next(iter(self._open_ids() - before), None)
        self._tape = self._mixer.Sound(buffer=np.zeros((TAPE_FRAMES, 2), np.int16).data)
        self._begin(silence)
        self.first_frame = self._latest = first_frame()
        log.info("sound device opened: %s, %d frames", self._mixer.get_init(), BUFFER_FRAMES)

    def _begin(self, silence: Path) -> None:
        """Start the tape, and the clock that counts it.

        The mixer counts what it has played only for its streamed music, and there exactly; so a silent
        file is streamed beside the tape. A loop never ends, and so never needs Python while it plays.
        """
        try:
            self._mixer.music.load(str(silence))
        except (_pygame().error, OSError) as error:
            self._mixer.quit()
            raise CompanionError(Problem.ASSETS_MISSING, f"{silence.name}: {error}") from error
        # The clock goes first: it may be ahead of the tape by a buffer, never behind it.
        self._mixer.music.play(loops=-1)
        self._mixer.Channel(0).play(self._tape, loops=-1)

    def tape(self) -> Pcm:
        """The samples that are being played; writing them is heard."""
        return np.asarray(self._tape, np.int16)

    def frames(self) -> int:
        """How many frames of the tape have been played; never too few, up to 31 ms too many."""
        try:
            self._latest = self.first_frame + (self._mixer.music.get_pos() + 1) * RATE // 1000
        except _pygame().error:
            # Closed meanwhile, by another thread.
            pass
        return self._latest

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


def output_names() -> tuple[str, ...]:
    """The names of the sound devices there are, as the sound system tells them; none where it cannot say.

    Only while no device is being opened or closed.
    """
    pygame = _pygame()
    from pygame._sdl2 import audio

    opened = pygame.mixer.get_init() is not None
    try:
        if not opened:
            # Without a sound device SDL has not asked the sound system yet.
            pygame.mixer.init(RATE, -16, 2, BUFFER_FRAMES)
        return tuple(str(name) for name in audio.get_audio_device_names(False))
    except pygame.error as error:
        log.warning("cannot list the sound devices: %s", error)
        return ()
    finally:
        if not opened and pygame.mixer.get_init() is not None:
            pygame.mixer.quit()


def _pygame() -> Any:
    # SDL would take over SIGTERM, and pygame print a line, unless told otherwise before the import;
    # and importing a module of ours changes nothing, so the import waits until a device is wanted.
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    if sys.platform.startswith("linux"):
        _hush_alsa()
    return pygame


@cache
def _hush_alsa() -> None:
    """Keep ALSA from filling the terminal where there is no device, which SDL's own answer tells."""
    try:
        alsa = ctypes.CDLL(ALSA)
    except OSError:
        return
    # A function of ALSA's own that looks at nothing and does nothing: one in Python would have the audio
    # thread wait for Python, and with none ALSA goes back to the terminal.
    nothing = ctypes.cast(alsa.snd_asoundlib_version, ctypes.c_void_p)
    # The second is what ALSA uses from 1.2.15 on.
    for name in ("snd_lib_error_set_handler", "snd_lib_log_set_handler"):
        with suppress(AttributeError):
            getattr(alsa, name)(nothing)


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
