"""The way out for sound: the device that was chosen, the usual one in its place, or none until one is back.

Whatever happens to the device, what is played goes on in its time, and is heard again as soon as it can be.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

from companion.audio.conductor import Conductor, Wish
from companion.audio.device import Device, NoDevice, Playing, output_names
from companion.audio.errands import Errands
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import Volumes

log = logging.getLogger(__name__)

TRY_AGAIN_SECONDS = 2.0
LOOK_FOR_CHOSEN_SECONDS = 5.0
LONGEST_LOOK_SECONDS = 300.0
PATIENCE_SECONDS = 2.0


class SoundCard:
    """The open sound device with the conductor on it. `output` is the name of the device, None for the usual.

    `trouble` is why there is no sound at the beginning, or not where it was wanted.
    """

    def __init__(self, silence: Path, output: str | None, volumes: Volumes) -> None:
        self._silence = silence
        self._output = output
        self._errands = Errands("sound device")
        self._seeking = self._closed = False
        self._told_lost = False
        self._next_try = 0.0
        self._patience = LOOK_FOR_CHOSEN_SECONDS
        self.trouble: CompanionError | None = None
        self._device: Playing = self._opened()
        self._conductor = Conductor(self._device, volumes)

    @property
    def sounding(self) -> bool:
        """Whether a device is there to be heard."""
        return not self._device.is_lost()

    def give(self, wish: Wish, late: float = 0.0) -> None:
        """Have something done to what is heard, from now on; it should have been `late` seconds ago."""
        self._conductor.give(wish, late)

    def choose(self, output: str | None) -> None:
        """Play on another device from now on."""
        if output != self._output:
            self._output = output
            self._patience = LOOK_FOR_CHOSEN_SECONDS
            self._seek()

    def watch(self) -> CompanionError | None:
        """A look from time to time: tells once that the device is gone, and sees that one comes back."""
        now = time.monotonic()
        if self._seeking or now < self._next_try:
            return None
        if not self.sounding:
            self._next_try = now + TRY_AGAIN_SECONDS
            lost = self._tell_lost()
            self._seek()
            return lost
        self._told_lost = False
        if self._device.output != self._output:
            # One that is listed and cannot be opened must not break the sound every few seconds.
            self._next_try = now + self._patience
            self._patience = min(2 * self._patience, LONGEST_LOOK_SECONDS)
            self._errands.give(self._look_for_chosen)
        return None

    def close(self) -> None:
        """Give the device back, once all that is ending has been heard."""
        self._closed = True
        self._errands.finish(PATIENCE_SECONDS)
        self._conductor.finish()
        self._device.close()

    def _tell_lost(self) -> CompanionError | None:
        if self._told_lost or isinstance(self._device, NoDevice):
            return None
        self._told_lost = True
        log.warning("the sound device is gone")
        return CompanionError(Problem.SOUND_DEVICE_LOST)

    def _opened(self) -> Playing:
        """The device that was chosen, or the usual one, or none."""
        base = NoDevice()
        try:
            return self._open(self._output, base)
        except CompanionError as error:
            if error.problem is not Problem.NO_SOUND_DEVICE:
                raise
            self.trouble = error
        if self._output is not None:
            try:
                device = self._open(None, base)
            except CompanionError as error:
                self.trouble = error
            else:
                self.trouble = CompanionError(Problem.OUTPUT_MISSING)
                return device
        return base

    def _open(self, output: str | None, meanwhile: NoDevice) -> Device:
        return Device(self._silence, output, meanwhile.frames)

    def _seek(self) -> None:
        self._seeking = True
        self._errands.give(self._change_device)

    def _change_device(self) -> None:
        """In the background: let the device go and open the best there is; time goes on meanwhile."""
        try:
            meanwhile = NoDevice(self._device.frames())
            self._conductor.move_to(meanwhile, meanwhile.frames())
            old, self._device = self._device, meanwhile
            old.close()
            for output in dict.fromkeys((self._output, None)):
                try:
                    device = self._open(output, meanwhile)
                except CompanionError as error:
                    log.info("not to be opened: %s", error.detail)
                    continue
                if self._closed:
                    device.close()
                    return
                self._conductor.move_to(device, device.first_frame)
                self._device = device
                log.info("the sound goes on")
                return
        finally:
            self._seeking = False

    def _look_for_chosen(self) -> None:
        """In the background: go back to the device that was chosen, if it is there again."""
        if self._output in output_names():
            self._seek()
