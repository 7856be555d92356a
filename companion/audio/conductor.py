"""The one who moves every level of a session in time, in a thread of its own.

Wishes arrive from the window's thread and are carried out here, so that no fade waits for a
painting window and no window waits for a fade.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.audio.bed import Bed, Level, Pcm
from companion.audio.device import BUFFER_FRAMES, Device, Sounding
from companion.audio.ramp import Ramp
from companion.audio.synthesis import RATE, gain
from companion.core.sounds import BELLS, Cue, CueSound, Volumes, amplitude

if TYPE_CHECKING:
    from pygame.mixer import Sound

log = logging.getLogger(__name__)

VOLUME_SECONDS = 0.12
DUCK_SECONDS = 0.4
DUCK_DECIBELS = -3.5
PAUSE_SECONDS = 0.15
RESUME_SECONDS = 0.4
CROSS_FADE_SECONDS = 3.0

PULSE_SECONDS = 0.01
"""How often a moving volume of a cue is set; the mixer looks at it every 11.6 ms."""

IDLE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class _Appointment:
    """Something to do once the music has played up to a frame."""

    frame: int
    action: Callable[[], None]


class Conductor:
    """Music, cues and bells of one session, from the moment the device is open.

    `give` is for any thread; all other methods belong to the conductor's own and are given to it.
    """

    def __init__(self, device: Device, volumes: Volumes) -> None:
        self.sounds: dict[CueSound, Sound] = {}
        """The cues that are ready, each at its volume."""
        self._device = device
        self._bed = Bed(device.ring, amplitude(volumes.music))
        self._kinds = {
            kind: Ramp.steady(amplitude(volumes.of(kind))) for kind in (Cue.EXHALE, Cue.START_BELL)
        }
        self._fades: dict[Sounding, Ramp] = {}
        self._held: tuple[Sounding, ...] = ()
        self._paused = self._frozen = self._finishing = False
        self._appointment: _Appointment | None = None
        self._wishes: deque[Callable[[], None]] = deque()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="conductor", daemon=True)
        self._thread.start()

    def give(self, wish: Callable[[], None]) -> None:
        """Have something done in the conductor's thread, soon."""
        with self._changed:
            self._wishes.append(wish)
            self._changed.notify()

    def finish(self) -> None:
        """Return when the wishes given so far, and the fades they began, are over."""
        with self._changed:
            self._finishing = True
            self._changed.notify()
        self._thread.join()

    def admit(self, name: CueSound, sound: Sound) -> None:
        """Take a cue into the session, at the volume of its kind."""
        self._set_volume(name, sound, _moment())
        self.sounds[name] = sound

    def begin_music(self, samples: Pcm, fade_in: float = CROSS_FADE_SECONDS) -> None:
        """Let a piece come in; what played goes meanwhile."""
        now = self._device.frames()
        self._bed.start_piece(samples, now, _frames(fade_in), _frames(CROSS_FADE_SECONDS))

    def end_music(self) -> None:
        """Let the music go."""
        self._bed.end_pieces(self._device.frames(), _frames(CROSS_FADE_SECONDS))

    def set_volumes(self, volumes: Volumes) -> None:
        """Move music, breath cues and bells to their new volumes."""
        self._move(Level.VOLUME, amplitude(volumes.music), VOLUME_SECONDS)
        moment = _moment()
        for kind, ramp in self._kinds.items():
            self._kinds[kind] = ramp.towards(amplitude(volumes.of(kind)), moment, _frames(VOLUME_SECONDS))

    def set_ducked(self, ducked: bool) -> None:
        """Let the music step back for cues, or return."""
        self._move(Level.DUCK, gain(DUCK_DECIBELS) if ducked else 1.0, DUCK_SECONDS)

    def fade(self, seconds: float, level: float) -> None:
        """Let the music sink to `level`, 0 to 1, over a long time."""
        self._move(Level.FADE, level, seconds)

    def pause(self, heard: tuple[Sounding, ...]) -> None:
        """Fade the music and the cues that are being heard, then hold them."""
        if self._paused or self._appointment:
            return
        self._paused = True
        self._held = heard
        self._quieten(PAUSE_SECONDS, heard, self._freeze)

    def resume(self) -> None:
        """Let music and held cues go on, coming in softly."""
        if not self._paused:
            return
        self._paused = False
        self._appointment = None
        arrived = self._move(Level.HUSH, 1.0, RESUME_SECONDS)
        if self._frozen:
            now = self._device.frames()
            self._bed.write_until(arrived, now)
            self._thaw()
        for sounding in self._held:
            if sounding.still():
                sounding.channel.unpause()
                self._fade_cue(sounding, 1.0, RESUME_SECONDS)
        self._held = ()

    def stop(self, seconds: float, heard: tuple[Sounding, ...]) -> None:
        """Fade everything that is being heard, then end it."""
        heard = tuple({*heard, *self._held})
        self._paused = False
        self._held = ()
        if self._frozen or (not heard and self._bed.is_silent(self._device.frames())):
            self._end(heard)
        else:
            self._quieten(seconds, heard, lambda: self._end(heard))

    def _quieten(self, seconds: float, heard: tuple[Sounding, ...], then: Callable[[], None]) -> None:
        """Bring music and cues to silence, and do something once it is reached."""
        arrived = self._move(Level.HUSH, 0.0, seconds)
        for sounding in heard:
            self._fade_cue(sounding, 0.0, seconds)
        self._appointment = _Appointment(arrived + 2 * BUFFER_FRAMES, then)

    def _freeze(self) -> None:
        self._device.freeze()
        self._frozen = True
        for sounding in self._held:
            if sounding.still():
                sounding.channel.pause()

    def _thaw(self) -> None:
        if self._frozen:
            self._device.thaw()
            self._frozen = False

    def _end(self, heard: tuple[Sounding, ...]) -> None:
        for sounding in heard:
            if sounding.still():
                sounding.channel.stop()
        self._fades.clear()
        self._appointment = None
        self._bed.clear(self._device.frames())
        self._thaw()

    def _move(self, level: Level, target: float, seconds: float) -> int:
        return self._bed.move(level, target, self._device.frames(), _frames(seconds))

    def _fade_cue(self, sounding: Sounding, target: float, seconds: float) -> None:
        ramp = self._fades.get(sounding, Ramp.steady(sounding.channel.get_volume()))
        self._fades[sounding] = ramp.towards(target, _moment(), _frames(seconds))

    def _set_volume(self, name: CueSound, sound: Sound, moment: int) -> None:
        level = self._kinds[_kind(name.cue)].level(moment)
        # The mixer has 128 steps; what is meant to be very soft must not become nothing.
        sound.set_volume(max(level, 1 / 128) if level > 0 else 0.0)

    def _run(self) -> None:
        while True:
            with self._changed:
                if not self._wishes:
                    if self._finishing and self._appointment is None:
                        return
                    self._changed.wait(self._patience())
                wishes = tuple(self._wishes)
                self._wishes.clear()
            for act in (*wishes, self._attend):
                try:
                    act()
                except Exception:
                    # Without this thread the music would repeat its last seconds for ever.
                    log.exception("the conductor stumbled")

    def _patience(self) -> float:
        """How long nothing needs doing."""
        if self._bed.wants_writing(self._device.frames()) and not self._frozen:
            return 0.0
        moving = any(ramp.end >= _moment() for ramp in self._kinds.values())
        return PULSE_SECONDS if moving or self._fades or self._appointment else IDLE_SECONDS

    def _attend(self) -> None:
        """Do what is due: the volumes of cues, the appointment, a little more music."""
        moment, now = _moment(), self._device.frames()
        for name, sound in self.sounds.items():
            self._set_volume(name, sound, moment)
        for sounding, ramp in tuple(self._fades.items()):
            if sounding.still():
                sounding.channel.set_volume(ramp.level(moment))
            if ramp.end <= moment or not sounding.still():
                del self._fades[sounding]
        if self._appointment and self._appointment.frame <= now:
            action = self._appointment.action
            self._appointment = None
            action()
        if not self._frozen and self._bed.wants_writing(now):
            self._bed.write(now)


def _kind(cue: Cue) -> Cue:
    """The cue that stands for all of its volume."""
    return Cue.START_BELL if cue in BELLS else Cue.EXHALE


def _moment() -> int:
    """Now, in frames of a clock that never stops."""
    return int(time.monotonic() * RATE)


def _frames(seconds: float) -> int:
    return max(int(seconds * RATE), 1)
