"""What can be heard in a session: breath cues, bells, and how loud each kind is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

VOLUME_STEP = 5
"""Percent by which one key press, or one notch of the wheel, changes a volume (design.md section 10)."""


class Cue(Enum):
    """One sound with one meaning, told apart with the eyes shut."""

    INHALE = "inhale"
    EXHALE = "exhale"
    HOLD = "hold"
    START_BELL = "start_bell"
    END_BELL = "end_bell"
    SOFT_BELL = "soft_bell"
    SAFETY_BELL = "safety_bell"
    ANSWER = "answer"
    PAUSED = "paused"
    RESUMED = "resumed"


BREATH_CUES = frozenset({Cue.INHALE, Cue.EXHALE, Cue.HOLD})
BELLS = frozenset({Cue.START_BELL, Cue.END_BELL, Cue.SOFT_BELL, Cue.SAFETY_BELL})


@dataclass(frozen=True, slots=True)
class CueSound:
    """A cue at the length it has to fill. `seconds` is 0 for cues that bring their own length."""

    cue: Cue
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Volumes:
    """How loud music, breath cues and bells are, each in percent from 0 (off) to 100."""

    music: int = 80
    cues: int = 80
    bells: int = 80

    def of(self, cue: Cue) -> int:
        """The volume that governs `cue`, in percent."""
        return self.bells if cue in BELLS else self.cues


def amplitude(percent: int) -> float:
    """The factor, 0 to 1, by which samples are multiplied at a volume of `percent`.

    100 is the level the sound was made for; halving the percentage takes 12 dB away, so that equal
    steps sound about equal, and 0 is silence.
    """
    return (min(max(percent, 0), 100) / 100) ** 2


def stepped(percent: int, steps: int) -> int:
    """`percent` after `steps` key presses up (positive) or down (negative), kept within 0 to 100."""
    return min(max(percent + steps * VOLUME_STEP, 0), 100)
