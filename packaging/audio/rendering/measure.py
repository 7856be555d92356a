"""The ear of the workshop: figures that stand in for listening, taken from the decoded file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyloudnorm
import scipy.signal as signal
from numpy.typing import NDArray

RATE = 44100
FLOOR_LUFS = -40.0
"""What is softer than this counts as silence where a rise is measured."""
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that is measured of a sound; levels in dB, loudness in LUFS or LU, frequencies in Hz."""

    frames: int
    lufs: float
    true_peak: float
    momentary_max: float
    momentary_over: float
    laptop_loss: float
    short_term_range: float
    rise: float
    onset_rise: float
    tilt: float
    presence: float
    over_3k: float
    over_6k: float
    under_60: float
    centroid: float
    correlation: float
    balance: float
    mono_loss: float
    low_side: float
    dc: float
    roughness_median: float
    roughness_p95: float
    self_similarity: float
    seam_peak: float
    seam_median: float
    seam_step: float
    seam_step_p95: float
    first: float
    last: float


def decibels(power: Array | float) -> Array:
    """Ten times the logarithm of a power, never minus infinity."""
    return 10 * np.log10(np.asarray(power, np.float64) + 1e-20)


K_WEIGHTING: Array = np.array([[*stage.b, *stage.a] for stage in pyloudnorm.Meter(RATE)._filters.values()])
"""How an ear weighs frequencies (ITU-R BS.1770), as second-order sections."""

SMALL_SPEAKER: Array = signal.butter(2, 300, "high", fs=RATE, output="sos")
"""What a laptop leaves of a sound: 12 dB an octave less below 300 Hz."""


def weighted_power(sound: Array, speaker: Array | None = None) -> Array:
    """The K-weighted power of both channels in steps of 100 ms, as `speaker` gives the sound."""
    filters = K_WEIGHTING if speaker is None else np.concatenate([speaker, K_WEIGHTING])
    step = RATE // 10
    whole = len(sound) // step * step
    power = np.zeros(whole // step)
    for ear in sound[:whole].T:
        power += (signal.sosfilt(filters, ear) ** 2).reshape(-1, step).mean(1)
    return power


def _loudness(power: Array, steps: int) -> Array:
    """Loudness over windows of `steps` times 100 ms."""
    return -0.691 + decibels(np.convolve(power, np.ones(steps) / steps, "valid"))


def _integrated(power: Array) -> float:
    """Loudness of the whole: windows of 400 ms, without silence and what is 10 LU below the rest."""
    windows = np.convolve(power, np.ones(4) / 4, "valid")
    windows = windows[_loudness(power, 4) >= -70]
    heard = windows[decibels(windows) >= decibels(windows.mean()) - 10]
    return float(-0.691 + decibels(heard.mean()))


def _loudest(power: Array) -> float:
    """The loudest 400 ms, silence around the sound counted."""
    return float(_loudness(np.pad(power, 5), 4).max())


def momentary_loudness(sound: NDArray[np.floating]) -> Array:
    """The loudness of every 400 ms of a sound in LUFS, a tenth of a second apart."""
    return _loudness(weighted_power(np.asarray(sound, np.float64)), 4)


def _steepest(loudness: Array) -> float:
    """The most that loudness, a tenth of a second apart, rises within a second."""
    loudness = np.maximum(loudness, FLOOR_LUFS)
    return float(max((loudness[steps:] - loudness[:-steps]).max() for steps in range(1, 11)))


def rise(sound: NDArray[np.floating]) -> float:
    """By how many LU the loudness of 400 ms ever rises within a second: what could startle."""
    return _steepest(momentary_loudness(sound))


def momentary_maximum(sound: NDArray[np.floating]) -> float:
    """The loudest 400 ms of a sound in LUFS, silence around it counted."""
    padded = np.pad(np.asarray(sound, np.float64), ((RATE // 2, RATE // 2), (0, 0)))
    return float(_loudness(weighted_power(padded), 4).max())


def true_peak(sound: NDArray[np.floating]) -> float:
    """The highest peak between the samples too, in dBTP (four times oversampled)."""
    highest, block = 0.0, 20 * RATE
    for start in range(0, len(sound), block):
        highest = max(highest, np.abs(signal.resample_poly(sound[start : start + block + 200], 4, 1)).max())
    return float(20 * np.log10(highest + 1e-12))


def onset_rise(sound: Array) -> float:
    """How fast the sound ever swells: the 99.9th percentile of its rise within 50 ms, in dB."""
    step = RATE // 100
    whole = len(sound) // step * step
    level = np.maximum(decibels((sound[:whole] ** 2).mean(1).reshape(-1, step).mean(1)), -50)
    return float(np.percentile(level[5:] - level[:-5], 99.9))


def spectrum(sound: Array) -> tuple[Array, Array]:
    """Frequencies and mean power of what both ears hear together."""
    hz, power = signal.welch(sound.mean(1), RATE, nperseg=min(16384, len(sound)))
    return hz, power


def _octaves(hz: Array, power: Array) -> Array:
    """The level of the octaves around 62.5 Hz to 8 kHz."""
    centres = 62.5 * 2.0 ** np.arange(8)
    return np.array([decibels(power[(hz >= c / 2**0.5) & (hz < c * 2**0.5)].sum()) for c in centres])


def _roughness(sound: Array) -> tuple[float, float]:
    """How much partials rub against each other, median and 95th percentile (Sethares, Plomp and Levelt)."""
    mono, frames = sound.mean(1), 16384
    window = np.hanning(frames)
    found: list[float] = []
    for start in range(0, len(mono) - frames, 2 * RATE):
        magnitude = np.abs(np.fft.rfft(mono[start : start + frames] * window))
        peaks = signal.find_peaks(magnitude, height=magnitude.max() * 0.02)[0]
        peaks = peaks[np.argsort(-magnitude[peaks])][:28]
        hz, level = peaks * RATE / frames, magnitude[peaks]
        apart = np.abs(np.subtract.outer(hz, hz)) * 0.24 / (0.0207 * np.minimum.outer(hz, hz) + 18.96)
        rub = 5 * np.exp(-3.51 * apart) - 5 * np.exp(-5.75 * apart)
        found.append(float((np.outer(level, level) * rub).sum() / 2 / max(level.sum(), 1e-9) ** 2))
    return float(np.median(found)), float(np.percentile(found, 95))


def _self_similarity(sound: Array) -> float:
    """How alike moments 20 to 150 s apart are; 1 would be a loop one notices, 0 is too short to tell."""
    step = RATE // 10
    if len(sound) < 60 * RATE:
        return 0.0
    whole = len(sound) // step * step
    level = np.log((sound[:whole] ** 2).mean(1).reshape(-1, step).mean(1) + 1e-9)
    level = level - level.mean()
    likeness = np.fft.irfft(np.abs(np.fft.rfft(level)) ** 2)
    return float((likeness / likeness[0])[200 : min(1500, len(level) // 2)].max())


def _bright() -> Array:
    """A filter that lets through what is above 2 kHz, where a click is heard."""
    return signal.butter(4, 2000, "high", fs=RATE, output="sos")


def seam_peak(sound: NDArray[np.floating]) -> float:
    """The highest peak above 2 kHz within 5 ms of where a loop begins again, in dB."""
    around = np.concatenate([sound[-2 * RATE :], sound[: 2 * RATE]]).mean(1)
    reach = RATE // 200
    middle = min(2 * RATE, len(sound))
    click = np.abs(signal.sosfiltfilt(_bright(), around)[middle - reach : middle + reach]).max()
    return float(20 * np.log10(click + 1e-12))


def _seam(sound: Array) -> tuple[float, float, float]:
    """The usual peak above 2 kHz, the level step over the seam, and the 95th percentile of all such steps."""
    reach = RATE // 200
    everywhere = np.abs(signal.sosfilt(_bright(), sound[: 120 * RATE].mean(1)))
    usual = np.median(everywhere[: len(everywhere) // (2 * reach) * 2 * reach].reshape(-1, 2 * reach).max(1))
    window = int(0.4 * RATE)
    power = (sound**2).mean(1)
    level = decibels(power[: len(power) // window * window].reshape(-1, window).mean(1))
    step = abs(float(decibels(power[:window].mean()) - decibels(power[-window:].mean())))
    usual_step = float(np.percentile(np.abs(np.diff(level)), 95))
    return float(20 * np.log10(usual + 1e-12)), step, usual_step


def _low_side(sound: Array, mean_power: Array) -> float:
    """What differs between the ears below 100 Hz, against what is common there."""
    hz, side = signal.welch(sound[:, 0] - sound[:, 1], RATE, nperseg=min(16384, len(sound)))
    common = mean_power * 4
    low = (hz > 30) & (hz < 100)
    return float(decibels(side[low].sum()) - decibels(common[low].sum()))


def measure(sound: NDArray[np.floating]) -> Figures:
    """Every figure of a stereo sound of several seconds."""
    # Each ear's samples side by side: what follows is three times as fast.
    sound = np.asfortranarray(sound, np.float64)
    power = weighted_power(sound)
    lufs = _integrated(power)
    short_term = _loudness(power, 30)
    hz, mean_power = spectrum(sound)
    octaves, total = _octaves(hz, mean_power), decibels(mean_power.sum())
    loudest = _loudest(power)
    roughness = _roughness(sound)
    seam_median, seam_step, seam_step_p95 = _seam(sound)
    ears = (sound**2).mean(0)
    return Figures(
        frames=len(sound),
        lufs=lufs,
        true_peak=true_peak(sound),
        momentary_max=loudest,
        momentary_over=loudest - lufs,
        laptop_loss=loudest - _loudest(weighted_power(sound, SMALL_SPEAKER)),
        short_term_range=float(np.percentile(short_term, 95) - np.percentile(short_term, 5)),
        # A loop goes on at its beginning, so the rise over its seam counts too.
        rise=_steepest(_loudness(np.concatenate([power, power[:14]]), 4)),
        onset_rise=onset_rise(sound),
        tilt=float(np.polyfit(np.arange(6), octaves[1:7], 1)[0]),
        presence=float(octaves[3] - octaves.max()),
        over_3k=float(decibels(mean_power[hz >= 3000].sum()) - total),
        over_6k=float(decibels(mean_power[hz >= 6000].sum()) - total),
        under_60=float(decibels(mean_power[hz < 60].sum()) - total),
        centroid=float((hz * mean_power).sum() / mean_power.sum()),
        correlation=float(np.corrcoef(sound[:, 0], sound[:, 1])[0, 1]),
        balance=float(decibels(ears[0]) - decibels(ears[1])),
        mono_loss=float(decibels((sound.mean(1) ** 2).mean()) - decibels(ears.mean())),
        low_side=_low_side(sound, mean_power),
        dc=float(np.abs(sound.mean(0)).max()),
        roughness_median=roughness[0],
        roughness_p95=roughness[1],
        self_similarity=_self_similarity(sound),
        seam_peak=seam_peak(sound),
        seam_median=seam_median,
        seam_step=seam_step,
        seam_step_p95=seam_step_p95,
        first=float(np.abs(sound[0]).max()),
        last=float(np.abs(sound[-1]).max()),
    )
