"""One note as many players would hold it: the body of every pad."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.fft as fft
from numpy.typing import NDArray

from rendering.dsp import RATE, Curve

TABLE_FRAMES = 2**20
"""Length of a tone's table, about 24 s; it loops without a seam."""


def ensemble_tone(
    hz: float, colours: Sequence[Curve], bandwidth_cents: float, rng: np.random.Generator
) -> list[NDArray[np.float32]]:
    """One held note in each of its colours, each a table that loops without a seam.

    The published PADsynth method: each harmonic is a narrow band of random phases. All colours
    share the phases, so cross-fading them moves the brightness as a filter would. A colour is the
    amplitude of (harmonic number, frequency in Hz).
    """
    spectra = [np.zeros(TABLE_FRAMES // 2 + 1, np.complex64) for _ in colours]
    for harmonic in range(1, 48):
        centre_hz = hz * harmonic
        if centre_hz >= 7000:
            break
        width_hz = max(0.35, (2 ** (bandwidth_cents / 1200) - 1) * hz * harmonic**0.85)
        centre, width = centre_hz * TABLE_FRAMES / RATE, width_hz * TABLE_FRAMES / RATE
        bins = np.arange(max(1, int(centre - 4 * width)), int(centre + 4 * width) + 1)
        band = np.exp(-0.5 * ((bins - centre) / width) ** 2) / np.sqrt(width)
        band = band * np.exp(2j * np.pi * rng.random(len(bins)))
        for spectrum, colour in zip(spectra, colours, strict=True):
            amplitude = colour(np.array([harmonic, centre_hz]))
            spectrum[bins] += (amplitude * band).astype(np.complex64)
    tables = [fft.irfft(spectrum, TABLE_FRAMES) for spectrum in spectra]
    loudness = np.sqrt(np.mean(tables[0] ** 2))
    return [(table / loudness).astype(np.float32) for table in tables]
