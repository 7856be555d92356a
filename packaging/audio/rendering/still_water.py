"""Still Water: a slow pad of twelve chords that never resolve, with a few soft glints above it.

Each voice changes at its own time, so that no moment feels like an event.
"""

from __future__ import annotations

import numpy as np

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, LOOP_SECONDS, RATE, Curve, Samples, gain
from rendering.ensemble import TABLE_FRAMES, ensemble_tone
from rendering.harmony import ROOT_HZ, tied_notes
from rendering.piece import Kind, Rendered

SEED = 11
LUFS = -22.0
CEILING = -4.0

VOICE_LEVELS = (-4.0, -4.0, -4.0, -5.0, -8.0)
VOICE_OFFSETS = (0.0, 2.5, -2.0, 4.0, -3.5)
GLINT_NOTES = (74, 76, 78, 81, 83, 86)


def _colours(voice: int) -> tuple[Curve, Curve]:
    """The dark and the bright colour of a voice: amplitude of (harmonic number, frequency in Hz)."""
    if voice == 0:
        return (
            lambda x: (x[0] ** -1.2 if x[0] < 5 else x[0] ** -2.2) * np.exp(-((x[1] / 500) ** 2)),
            lambda x: x[0] ** -1.3 * np.exp(-((x[1] / 900) ** 1.5)),
        )
    return (
        lambda x: x[0] ** -1.55 * np.exp(-((x[1] / 1300) ** 2)),
        lambda x: x[0] ** -1.0 * np.exp(-((x[1] / 2300) ** 1.5)),
    )


def _pad(rng: np.random.Generator) -> Samples:
    """The held chords, of one RMS."""
    loop = np.zeros((LOOP_FRAMES, 2), np.float32)
    brightness = dsp.slow_drift(LOOP_FRAMES, rng, (60, 150), 4) * 0.5 + 0.5
    for note, voice, start, length in tied_notes():
        bass = voice == 0
        offset = VOICE_OFFSETS[voice] + rng.uniform(-0.8, 0.8)
        bandwidth = 9.0 if bass else 14.0
        middle = ensemble_tone(dsp.midi_to_hz(note), _colours(voice), bandwidth, rng)
        side = ensemble_tone(dsp.midi_to_hz(note), _colours(voice), bandwidth, rng)
        attack, release = (6, 9) if bass else (7, 10)
        frames, first = int((length + release - 3) * RATE), int((start + offset) * RATE)
        envelope = dsp.swell(attack * RATE, frames, release * RATE)
        blend = brightness[(np.arange(frames) + first) % LOOP_FRAMES] * (0.35 if bass else 0.8)
        where = np.arange(frames) % TABLE_FRAMES
        centre, width = (
            (dark[where] * (1 - blend) + bright[where] * blend) * envelope for dark, bright in (middle, side)
        )
        spread = 0.0 if bass else 0.55
        centre = centre * (1 - 0.4 * spread)
        voiced = np.stack([centre + spread * width, centre - spread * width], 1) * gain(VOICE_LEVELS[voice])
        dsp.add_wrapped(loop, voiced.astype(np.float32), first)
    return loop / np.sqrt(np.mean(loop**2))


def _glints(rng: np.random.Generator) -> Samples:
    """Sparse soft bells on tones of the scale, meant to be heard mostly through the room."""
    loop = np.zeros((LOOP_FRAMES, 2), np.float32)
    seconds = np.arange(6 * RATE) / RATE
    rise = dsp.half_cosine(int(0.12 * RATE))
    moment = 0.0
    while moment < LOOP_SECONDS - 4:
        turn = 2 * np.pi * dsp.midi_to_hz(GLINT_NOTES[rng.integers(len(GLINT_NOTES))]) * seconds
        glint = np.sin(turn) * np.exp(-seconds / 1.5) + 0.12 * np.sin(2.756 * turn) * np.exp(-seconds / 0.4)
        glint[: len(rise)] *= rise
        dsp.add_wrapped(loop, dsp.panned(glint, rng.uniform(-0.6, 0.6)), int(moment * RATE))
        moment += rng.uniform(7, 17)
    return loop


def render() -> list[Rendered]:
    """The finished loop."""
    rng = np.random.default_rng(SEED)
    pad, glints = _pad(rng), _glints(rng)
    air = dsp.looped_noise(LOOP_FRAMES, lambda hz: hz / (hz + 250) / (1 + (hz / 900) ** 2), rng)
    air = air * (1 + 0.4 * dsp.slow_drift(LOOP_FRAMES, rng, (20, 50)))[:, None]
    hall = dsp.room(dsp.HALL, seed=3)
    mix = dsp.in_room(pad + glints * 0.16, hall, wet=-4, dry=-2)
    mix = mix + dsp.in_room(glints * 0.12, hall, wet=0, dry=-60) + air * gain(-27)
    samples = dsp.mastered(mix, LUFS, CEILING, dsp.band_limits(48, 5000))
    return [Rendered("music_still_water", "Still Water", Kind.TONAL, ROOT_HZ, samples)]
