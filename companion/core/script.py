"""Which quiet line of guidance belongs to which moment of a session.

Parts and density are those of docs/rules.md section 3. A line is shown under the remaining time; it is spoken
only where a voice has been asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from companion.core.journal import Area, Kind

LINES: dict[str, str] = {
    "S1": "Sit first. Let your hands take your weight, and come down slowly.",
    "S2": "It may prickle at once. That first half minute is usually the strongest.",
    "S3": "You are in charge. Lifting off at any moment is a fine choice.",
    "S4": "Unclench your jaw. Let your tongue rest.",
    "S5": "Shoulders heavy, hands open.",
    "S6": "Breathe in without effort, and let the out-breath be a little longer.",
    "S7": "Nothing to win here. Just stay soft around the sharpness.",
    "S8": "Out slowly, as if fogging a window.",
    "S9": "If it is easing, stay. If it is growing, add a layer or end.",
    "W1": "Notice whether prickling is turning into warmth.",
    "W2": "Some people feel heat, some a hum, some nothing new. All fine.",
    "W3": "Follow one breath from start to end.",
    "W4": "With the next breath out, let the mat hold a bit more of you.",
    "W5": "Belly loose. Ribs loose.",
    "W6": "Let the back of the body spread.",
    "W7": "If thoughts push in, give them the sound of your breath instead.",
    "W8": "Lie still now; small slides scratch, stillness does not.",
    "M1": "Imagine warm wax, slowly losing its edges.",
    "M2": "Each breath out, one layer lower.",
    "M3": "Gravity is doing the work. You can stop helping.",
    "M4": "Let the day drain out through your heels.",
    "M5": "The floor is not going anywhere. Rest on it.",
    "M6": "Nothing to answer, nothing to carry.",
    "M7": "Breathe in, enough. Breathe out, more than enough.",
    "M8": "Quiet now for a while.",
    "B1": "Bring your attention to your feet, and let them fall outward.",
    "B2": "Calves and knees: nothing to hold up.",
    "B3": "Thighs and hips, wide and slow.",
    "B4": "The low back: breathe into the space around it.",
    "B5": "Between the shoulder blades, a little more room.",
    "B6": "Neck long, throat quiet.",
    "B7": "Cheeks, eyes, forehead: smooth.",
    "B8": "Now the whole body, one shape, breathing.",
    "C1": "The session is ending soon. Begin to hear the room.",
    "C2": "Wiggle your fingers and your toes.",
    "C2b": "Time to slide the mat out and turn over. Good night.",
    "C3": "Bend your knees and roll gently to one side. Lift, do not drag.",
    "C4": "Rest there for three slow breaths.",
    "C5": "Push up to sitting with your hands, and wait a minute.",
    "A1": "Stand in your own time, one hand on something steady.",
    "A2": "A glass of water would be nice now.",
    "A3": "Little dots on the skin are common; see if they are gone next time.",
    "A4": "How was that, compared with before?",
    "X1": "Good decision. Roll to the side and breathe as you like.",
    "X2": "Forget the counting. Normal breaths, eyes open, stay lying.",
    "X3": "Let's make it easier: add a layer, or finish here.",
    "X4": "Paused. The clock waits for you.",
}
"""Every line by its id."""


class Part(Enum):
    """A stretch of a session: the sting settles, warmth comes, one melts, looks through the body, closes."""

    SETTLE = "settle"
    WARM = "warm"
    MELT = "melt"
    SCAN = "scan"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part with the second it begins and the second it ends."""

    part: Part
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class GuidanceLine:
    """A line of guidance and the second it belongs to."""

    second: float
    id: str


LONG_SESSION_SECONDS = 900.0
BEDTIME_SILENCE_SECONDS = 180.0
"""Before sleep the guidance is quiet from minute 3 on."""

SECONDS_PER_LINE = {Part.SETTLE: 20.0, Part.WARM: 35.0, Part.MELT: 45.0, Part.SCAN: 45.0}

_IDS = {
    Part.SETTLE: ("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"),
    Part.WARM: ("W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8"),
    Part.MELT: ("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"),
    Part.SCAN: ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"),
    Part.CLOSE: ("C1", "C2", "C3", "C4", "C5"),
}
_FOR_LYING = frozenset(("S1", "W4", "W6", "W8", "M4", "M5", "B1", "B2", "B3", "C3", "C4", "C5"))
_ABOUT_THE_MAT = _FOR_LYING | frozenset(("S2", "S3", "S7", "S9", "W1", "W2", "C2"))


def stretches(seconds: float) -> tuple[Stretch, ...]:
    """The parts of a session of `seconds`, without gaps, ending at its last second.

    A session shorter than two minutes keeps the shape of the two-minute one, 75 s of settling to 45 s of
    closing, in proportion.
    """
    if seconds <= 120.0:
        close = seconds * 45.0 / 120.0
        return (Stretch(Part.SETTLE, 0.0, seconds - close), Stretch(Part.CLOSE, seconds - close, seconds))
    end = seconds - (60.0 if seconds < LONG_SESSION_SECONDS else 90.0)
    settled, warm = min(120.0, end), min(300.0, end)
    middle = warm + (end - warm) / 2
    parts = (
        Stretch(Part.SETTLE, 0.0, settled),
        Stretch(Part.WARM, settled, warm),
        Stretch(Part.MELT, warm, middle),
        Stretch(Part.SCAN, middle, end),
        Stretch(Part.CLOSE, end, seconds),
    )
    return tuple(part for part in parts if part.end > part.start)


def guidance(kind: Kind, area: Area, seconds: float) -> tuple[GuidanceLine, ...]:
    """The lines of a session of that kind, area and length in seconds, in order.

    Before sleep they come half as often, and none between minute 3 and the last line. What speaks of lying
    down is left out where nobody lies, and what speaks of the mat where there is none.
    """
    bedtime = kind is Kind.BEDTIME
    lines: list[GuidanceLine] = []
    for stretch in stretches(seconds):
        lines.extend(_lines_of(stretch, _left_out(kind, area), 2.0 if bedtime else 1.0))
    if bedtime:
        early = [line for line in lines if line.second < min(BEDTIME_SILENCE_SECONDS, seconds)]
        return (*(line for line in early if not line.id.startswith("C")), GuidanceLine(seconds, "C2b"))
    return tuple(lines)


def line_at(lines: tuple[GuidanceLine, ...], second: float, shown_for: float = 12.0) -> str | None:
    """The id of the line to show at `second`, or None; each stays for `shown_for` seconds."""
    for line in reversed(lines):
        if line.second <= second:
            return line.id if second < line.second + shown_for else None
    return None


def _left_out(kind: Kind, area: Area) -> frozenset[str]:
    if not kind.on_the_mat:
        return _ABOUT_THE_MAT
    return frozenset[str]() if area in (Area.BACK, Area.NECK, Area.BELLY) else _FOR_LYING


def _lines_of(stretch: Stretch, left_out: frozenset[str], sparser: float) -> list[GuidanceLine]:
    ids = [id for id in _IDS[stretch.part] if id not in left_out]
    length = stretch.end - stretch.start
    each = SECONDS_PER_LINE.get(stretch.part, length / max(len(ids), 1)) * sparser
    return [
        GuidanceLine(stretch.start + index * each, id)
        for index, id in enumerate(ids)
        if index * each < length
    ]
