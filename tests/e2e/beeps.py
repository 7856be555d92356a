"""A small real player for the harness's own tests: beeps at given moments of time.monotonic(), then ends."""

import sys
import time

import numpy as np
import pygame

RATE = 44100


def main(moments: list[float]) -> None:
    """Opens the device for each half of the beeps, as a program does that plays now and then."""
    wave = (np.sin(np.arange(RATE // 10) * 2 * np.pi * 880 / RATE) * 16000).astype(np.int16)
    for part in (moments[: len(moments) // 2], moments[len(moments) // 2 :]):
        pygame.mixer.init(RATE, -16, 2, 512)
        beep = pygame.sndarray.make_sound(np.column_stack([wave, wave]))
        for moment in part:
            time.sleep(max(0.0, moment - time.monotonic()))
            beep.play()
        time.sleep(0.3)
        pygame.mixer.quit()


main([float(word) for word in sys.argv[1:]])
