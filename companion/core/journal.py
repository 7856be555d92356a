"""The records themselves: who lies on the mat, how each session was set up, and how it felt.

The names of the values are those of the exchange format (docs/rules.md section 7), so that files, database
and program speak of the same things.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar
from uuid import UUID

RATING_LIMITS = (0, 10)
"""Pain, tension, stress and sleep are whole numbers from 0 to 10 (docs/rules.md section 4)."""

COMFORT_LIMITS = (1, 5)
"""Comfort runs from 1, had to stop, to 5, melted (docs/rules.md section 2)."""

MINUTES_LIMITS = (0.05, 40.0)
"""A session lasts at most 40 minutes, the absolute ceiling; fractions of a minute are allowed."""


class Mode(Enum):
    """How gently the suggestions go; conditions can only make it stricter."""

    STANDARD = "standard"
    GENTLE = "gentle"
    REDUCED = "reduced"


class Kind(Enum):
    """What a session is for."""

    STANDARD = "standard"
    QUICK = "quick"
    BEDTIME = "bedtime"
    BREATHING = "breathing"

    @property
    def on_the_mat(self) -> bool:
        """Whether one lies, sits or stands on spikes; breathing alone is open to everybody."""
        return self is not Kind.BREATHING


class Area(Enum):
    """The part of the body that rests on the spikes."""

    BACK = "back"
    NECK = "neck"
    SEAT = "seat"
    FEET_SEATED = "feet_seated"
    FEET_STANDING = "feet_standing"
    BELLY = "belly"


class Cover(Enum):
    """What lies between skin and spikes, from easy to hard."""

    DOUBLE_THICK_TOWEL = "double_thick_towel"
    THICK_TOWEL = "thick_towel"
    THIN_TOWEL = "thin_towel"
    T_SHIRT = "t_shirt"
    BARE_SKIN = "bare_skin"
    THICK_SOCKS = "thick_socks"
    THIN_SOCKS = "thin_socks"


class Surface(Enum):
    """What the mat lies on, from easy to hard."""

    BED = "bed"
    YOGA_MAT = "yoga_mat"
    FLOOR = "floor"


class Head(Enum):
    """What the head rests on, from easy to hard."""

    CUSHION = "cushion"
    FOLDED_TOWEL = "folded_towel"
    NONE = "none"


class StopReason(Enum):
    """What made somebody stop before the end."""

    TOO_STRONG = "too_strong"
    SHARP_PAIN = "sharp_pain"
    DIZZINESS = "dizziness"
    NUMBNESS = "numbness"
    CHEST_OR_BREATH = "chest_or_breath"
    FAINT = "faint"
    OTHER = "other"


class Marks(Enum):
    """What is left on the skin of the last session."""

    GONE = "gone"
    FAINT = "faint"
    CLEAR = "clear"
    BROKEN = "broken"


class Condition(Enum):
    """One row of the health questions that lasts longer than a day, as docs/rules.md section 1 has them."""

    PREGNANCY = "pregnancy"
    UNDER_18 = "under_18"
    BLEEDING_DISORDER = "bleeding_disorder"
    ANTICOAGULANT = "anticoagulant"
    CLOT = "clot"
    CIRCULATION = "circulation"
    HEART = "heart"
    BLOOD_PRESSURE = "blood_pressure"
    DIABETES = "diabetes"
    NUMB_AREA = "numb_area"
    NEUROLOGICAL = "neurological"
    MENTAL_ILLNESS = "mental_illness"
    SURGERY = "surgery"
    SPINE_OR_CANCER = "spine_or_cancer"
    FRAGILE_SKIN = "fragile_skin"
    SENSITIVE_SKIN = "sensitive_skin"
    WIDESPREAD_SKIN = "widespread_skin"
    WOUND = "wound"
    ALLERGY = "allergy"
    NURSING = "nursing"
    HARD_TO_GET_UP = "hard_to_get_up"
    BREATH_CONDITION = "breath_condition"


class NotToday(Enum):
    """A reason to leave the mat alone for the rest of the day."""

    FEVER = "fever"
    ALCOHOL = "alcohol"
    SEDATIVE = "sedative"
    ACUPUNCTURE = "acupuncture"
    CUPPING = "cupping"
    TREATED_SKIN = "treated_skin"
    RED_FLAG = "red_flag"


class Course(Enum):
    """How a session went on: still running, or which way it came to its end."""

    RUNNING = "running"
    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Setup:
    """What one lies on and for how long: cover, surface, head support and minutes (0 < minutes <= 40)."""

    cover: Cover
    surface: Surface
    head: Head
    minutes: float


@dataclass(frozen=True, slots=True)
class Ratings:
    """Pain, tension and stress right now, each 0 to 10, or None where not answered."""

    pain: int | None = None
    tension: int | None = None
    stress: int | None = None

    @property
    def answered(self) -> bool:
        """Whether any of the three was given."""
        return (self.pain, self.tension, self.stress) != (None, None, None)


@dataclass(frozen=True, slots=True)
class Morning:
    """The two answers of the morning after: back pain now and last night's sleep, 0 to 10 or None."""

    pain: int | None = None
    sleep: int | None = None


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session as the journal keeps it, from its first second.

    `started_at` is aware. `minutes_done` are minutes on the mat without pauses; `asleep_minutes` are
    minutes past the end without an answer. `used` is None when it equals `planned`. `edited_at` is aware,
    or None in records from before edits were told or from elsewhere; see `edited`.
    """

    id: UUID
    started_at: datetime
    kind: Kind
    area: Area
    planned: Setup
    minutes_done: float = 0.0
    course: Course = Course.RUNNING
    used: Setup | None = None
    asleep_minutes: int = 0
    before: Ratings = Ratings()
    after: Ratings = Ratings()
    comfort: int | None = None
    stop_reason: StopReason | None = None
    felt: tuple[str, ...] = ()
    marks: Marks | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    morning: Morning = Morning()
    edited_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """What somebody wrote down without a session: how the back was, the night before, other things tried.

    `at` is aware. `sleep` is how the night before `at` was, 0 to 10. `done` are other things tried on that
    day, and `tags` what the day had in it, both in the journal's words or one's own. `edited_at` is as in a
    session's record.
    """

    id: UUID
    at: datetime
    ratings: Ratings = Ratings()
    sleep: int | None = None
    done: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    edited_at: datetime | None = None


Line = SessionRecord | DiaryEntry
"""What the journal has a line for."""

Record = TypeVar("Record", SessionRecord, DiaryEntry)


def moment_of(line: Line) -> datetime:
    """The moment a line of the journal stands at."""
    return line.at if isinstance(line, DiaryEntry) else line.started_at


def edited(record: Record, now: datetime) -> Record:
    """A record with the moment it was last changed, which decides between two accounts of one session.

    `now` is aware. It is later than the moment before in any case: what somebody changes after a clock was
    put back must not lose against what they saw.
    """
    last = record.edited_at
    return replace(record, edited_at=now if last is None or now > last else last + timedelta(microseconds=1))


@dataclass(frozen=True, slots=True)
class Deletion:
    """That the session or entry with this id was taken out, so that no other copy brings it back.

    `at` is aware. What was edited later than that is back again.
    """

    id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class SkinCheck:
    """How the skin of one area looked at one moment."""

    at: datetime
    area: Area
    marks: Marks


@dataclass(frozen=True, slots=True)
class Pins:
    """The hardest value allowed of each variable; None where there is no such limit."""

    cover: Cover | None = None
    surface: Surface | None = None
    head: Head | None = None
    minutes: int | None = None


@dataclass(frozen=True)
class Profile:
    """What somebody has said about themselves: health answers, wishes and limits.

    `professional_ok` tells when the user said a doctor, midwife or pharmacist agreed, by the condition or
    the stop it was about; for a stop it counts only when later than the stop (docs/rules.md section 7).
    """

    answered_at: datetime
    mode: Mode = Mode.STANDARD
    conditions: frozenset[Condition] = frozenset()
    professional_ok: Mapping[Condition | StopReason, datetime] = field(
        default_factory=dict["Condition | StopReason", datetime]
    )
    pins: Pins = Pins()
    beyond_plateau: bool = False
    longest_minutes: int = 20
    silent_end: bool = False
    used_to: Setup | None = None


@dataclass(frozen=True, slots=True)
class DayLock:
    """A reason, said at one moment, to leave the mat alone for the rest of that day."""

    at: datetime
    reason: NotToday


@dataclass(frozen=True)
class Journal:
    """Everything somebody has told the program about their sessions: the exchange format as a value."""

    profile: Profile | None = None
    sessions: tuple[SessionRecord, ...] = ()
    skin_checks: tuple[SkinCheck, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    entries: tuple[DiaryEntry, ...] = ()
