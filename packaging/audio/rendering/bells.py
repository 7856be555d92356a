"""The bells of a session: singing bowls struck with a soft mallet.

Start and end are tuned to 330 Hz, which small speakers still give: what a laptop leaves of the start
bell (high-pass of 12 dB an octave at 300 Hz) is 1.8 LU softer than the bell itself, and 1.4 LU of the end
bell. At 220 Hz, as they first were, it was 6.0 and 4.5 LU softer, at the same loudness.
"""

from __future__ import annotations

import numpy as np

from rendering import dsp
from rendering.bowl import FIFTHS, struck_bowl
from rendering.dsp import RATE, DecayTable, Samples, gain
from rendering.harmony import ROOT_HZ
from rendering.measure import momentary_maximum
from rendering.piece import Kind, Rendered

LARGE_BOWL = 1.125
"""Pitch of the start and end bells against the root."""
BELL_ROOM: DecayTable = ((125, 2.5), (500, 2.8), (2000, 1.8), (5000, 0.8), (10000, 0.4))


def _finished(strokes: Samples, seconds: float, momentary_lufs: float) -> Samples:
    """Strokes in their room, exactly `seconds` long, from silence to silence, at their loudness."""
    answer = dsp.room(BELL_ROOM, seed=14, pre_delay=0.02, build_up=0.05)
    heard = dsp.in_room(strokes, answer, wet=-6, looped=False)[: int(seconds * RATE)]
    tail = np.cos(np.linspace(0, np.pi / 2, int(min(4, seconds * 0.35) * RATE))) ** 2
    heard[-len(tail) :] *= tail[:, None]
    margin = 4000
    heard = dsp.equalised(np.pad(heard, ((margin, margin), (0, 0))), dsp.band_limits(60, 5000))[
        margin:-margin
    ]
    edge = dsp.half_cosine(128)[:, None]
    heard[:128] *= edge
    heard[-128:] *= edge[::-1]
    heard -= heard.mean(0) * _window(len(heard))
    # The beats of a stroke may fall so that one ear gets several dB more.
    heard *= np.sqrt((heard**2).mean() / (heard**2).mean(0))
    return (heard * gain(momentary_lufs - momentary_maximum(heard))).astype(np.float32)


def _window(frames: int) -> Samples:
    """A weight of mean 1 that is 0 at both ends, so that taking DC away leaves the ends at 0."""
    return (1 - np.cos(np.linspace(0, 2 * np.pi, frames)))[:, None].astype(np.float32)


def _large_bowl(seed: int, brightness: float, attack: float, seconds: float) -> Samples:
    """A stroke on the bowl of start and end: the second above the root, with fifths and octaves over it."""
    rng = np.random.default_rng(seed)
    return struck_bowl(LARGE_BOWL * ROOT_HZ, FIFTHS, rng, 16, 0.4, brightness, attack, seconds)


def _start() -> Samples:
    return _finished(_large_bowl(10, 0.8, 0.08, 13), 14, -20)


def _interval() -> Samples:
    stroke = struck_bowl(1.5 * ROOT_HZ, FIFTHS, np.random.default_rng(6), 9, 0.7, 0.5, 0.03, 7)
    return _finished(stroke, 8, -22)


def _halfway() -> Samples:
    """Two small bowls, the root and then its fifth: lighter than any bell, and soon over."""
    strokes = np.zeros((5 * RATE, 2), np.float32)
    for moment, pitch, strength in ((0.0, 1.0, 1.0), (0.62, 1.5, 0.85)):
        rng = np.random.default_rng(8)
        stroke = struck_bowl(pitch * ROOT_HZ, FIFTHS[:3], rng, 4, 0.8, 0.3, 0.025, 3.4)
        dsp.add_wrapped(strokes, stroke * strength, int(moment * RATE))
    return _finished(strokes, 5, -23)


def _end() -> Samples:
    """Three strokes, each a little nearer than the last."""
    strokes = np.zeros((30 * RATE, 2), np.float32)
    for moment, level, brightness in ((0.0, -9.0, 0.5), (6.5, -4.5, 0.68), (13.0, 0.0, 0.85)):
        stroke = _large_bowl(3, brightness, 0.07, 14) * gain(level)
        dsp.add_wrapped(strokes, stroke, int(moment * RATE))
    return _finished(strokes, 30, -18)


def render() -> list[Rendered]:
    """The three bells, and the sign that half of the session is over."""
    return [
        Rendered("bell_start", "Start bell", Kind.BELL, ROOT_HZ, _start()),
        Rendered("bell_interval", "Interval bell", Kind.BELL, ROOT_HZ, _interval()),
        Rendered("bell_end", "End bell", Kind.BELL, ROOT_HZ, _end()),
        Rendered("cue_halfway", "Halfway", Kind.BELL, ROOT_HZ, _halfway()),
    ]
