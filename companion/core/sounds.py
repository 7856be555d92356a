"""What can be heard in a session: music and soundscape, breath cues, bells, and how loud each is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

OWN_MUSIC = "own"
"""The name under which the person's own files are chosen as music."""

VOLUME_STEP = 5
"""Percent by which one key press, or one notch of the wheel, changes a volume (docs/design.md section 10)."""


class Cue(Enum):
    """One sound with one meaning, told apart with the eyes shut."""

    INHALE = "inhale"
    EXHALE = "exhale"
    HOLD = "hold"
    START_BELL = "start_bell"
    HALFWAY = "halfway"
    END_BELL = "end_bell"
    SOFT_BELL = "soft_bell"
    SAFETY_BELL = "safety_bell"
    ANSWER = "answer"
    PAUSED = "paused"
    RESUMED = "resumed"


BREATH_CUES = frozenset({Cue.INHALE, Cue.EXHALE, Cue.HOLD})
BELLS = frozenset({Cue.START_BELL, Cue.HALFWAY, Cue.END_BELL, Cue.SOFT_BELL, Cue.SAFETY_BELL})


class CueStyle(Enum):
    """What a breath sounds like: a sigh with a tone, a singing bowl, a wave, a spoken word, or nothing."""

    TONE = "tone"
    BOWL = "bowl"
    WAVE = "wave"
    VOICE = "voice"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CueSound:
    """A cue at the length it has to fill. `seconds` is 0 for cues that bring their own length.

    `style` is told apart for the breath cues only.
    """

    cue: Cue
    seconds: float = 0.0
    style: CueStyle = CueStyle.TONE


def styled(sound: CueSound, style: CueStyle) -> CueSound | None:
    """The sound as it is in that style, or None where it is not heard. Bells and answers have no style."""
    if sound.cue not in BREATH_CUES:
        return sound
    return None if style is CueStyle.NONE else replace(sound, style=style)


@dataclass(frozen=True, slots=True)
class Soundtrack:
    """What lies under a session: a piece of music, a soundscape, both, or neither, by name.

    `balance` is the share of the soundscape where there are both: 0 to 100 percent.
    """

    music: str | None = None
    nature: str | None = None
    balance: int = 50

    @property
    def silent(self) -> bool:
        """Whether there is neither."""
        return self.music is None and self.nature is None

    @property
    def gains(self) -> tuple[float, float]:
        """The factors, 0 to 1, of music and soundscape: together always about as loud as one alone."""
        if self.music is None or self.nature is None:
            return 1.0, 1.0
        angle = math.pi / 2 * min(max(self.balance, 0), 100) / 100
        return math.cos(angle), math.sin(angle)


class OutputState(Enum):
    """What the computer says of the way out for sound; `UNKNOWN` where it does not say."""

    AUDIBLE = "audible"
    QUIET = "quiet"
    MUTED = "muted"
    MISSING = "missing"
    UNKNOWN = "unknown"


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
