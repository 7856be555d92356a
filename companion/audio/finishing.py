"""What every cue goes through last: its small room, silence at both ends, its loudness, PCM."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from companion.audio import loudness, synthesis
from companion.audio.synthesis import RATE, Stereo, gain, half_cosine
from companion.audio.voice import Pcm

TAIL_SECONDS = 1.0
"""How long a breath cue dies away after its breath."""

EDGE_FRAMES = 64
ROOM_SEED = 12


def finished(
    dry: Stereo, seconds: float, momentary_lufs: float, tail: float = TAIL_SECONDS, wet: float = -9
) -> Pcm:
    """A cue in its small room, `wet` dB of it: `seconds` and a fading tail, from silence to silence.

    Its loudest 400 ms are at `momentary_lufs`.
    """
    heard = synthesis.in_room(dry, _room(), wet, int((seconds + tail) * RATE))
    fall = half_cosine(int(tail * RATE))[::-1]
    heard[-len(fall) :] *= fall[:, None]
    edge = half_cosine(EDGE_FRAMES)
    heard[:EDGE_FRAMES] *= edge[:, None]
    heard[-EDGE_FRAMES:] *= edge[::-1, None]
    # A room may answer a long tone far louder in one ear than in the other.
    heard *= np.sqrt((heard**2).mean() / (heard**2).mean(0))
    return levelled(heard, momentary_lufs)


def levelled(sound: Stereo, momentary_lufs: float) -> Pcm:
    """A sound as PCM with its loudest 400 ms at a level, and without DC though its ends stay at 0."""
    window = 1 - np.cos(np.linspace(0, 2 * np.pi, len(sound)))
    sound = sound - sound.mean(0) * window[:, None]
    sound = sound * gain(momentary_lufs - loudness.momentary_maximum(sound))
    return np.rint(sound * 32767).astype(np.int16)


@lru_cache(maxsize=1)
def _room() -> Stereo:
    """The one room all cues are in, made once."""
    room = synthesis.small_room(ROOM_SEED)
    room.setflags(write=False)
    return room
