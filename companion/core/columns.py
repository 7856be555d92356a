"""The table of sessions: its columns, what each is called and what stands in it.

A field has the name it has in the exchange format, with a point where that has one object in another.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from companion.core.journal import (
    COMFORT_LIMITS,
    RATING_LIMITS,
    Area,
    Cover,
    Head,
    Kind,
    Marks,
    StopReason,
    Surface,
)


class Field(Enum):
    """What a column of a table may hold. `DATE` and `TIME` together are a start; ours has it in one."""

    ID = "id"
    STARTED_AT = "started_at"
    DATE = "date"
    TIME = "time"
    KIND = "kind"
    AREA = "area"
    COVER = "planned.cover"
    SURFACE = "planned.surface"
    HEAD = "planned.head"
    MINUTES = "planned.minutes"
    COVER_USED = "used.cover"
    SURFACE_USED = "used.surface"
    HEAD_USED = "used.head"
    MINUTES_USED = "used.minutes"
    MINUTES_DONE = "minutes_done"
    ASLEEP_MINUTES = "asleep_minutes"
    COURSE = "course"
    STOP_REASON = "stop_reason"
    PAIN_BEFORE = "before.pain"
    TENSION_BEFORE = "before.tension"
    STRESS_BEFORE = "before.stress"
    PAIN_AFTER = "after.pain"
    TENSION_AFTER = "after.tension"
    STRESS_AFTER = "after.stress"
    COMFORT = "comfort"
    FELT = "felt"
    MARKS = "marks"
    PAIN_NEXT_MORNING = "morning.pain"
    SLEEP_NEXT_MORNING = "morning.sleep"
    TAGS = "tags"
    NOTE = "note"
    EDITED_AT = "edited_at"


COLUMNS: tuple[tuple[Field, str, str], ...] = (
    (Field.ID, "Session id", "a UUID; makes sure that nothing is taken in twice"),
    (Field.STARTED_AT, "Started", "date, time and offset, as in 2026-03-02T20:00:00+01:00"),
    (Field.KIND, "Kind", "standard, quick, bedtime or breathing"),
    (Field.AREA, "Area", "back, neck, seat, feet_seated, feet_standing or belly"),
    (Field.COVER, "Cover planned", "double_thick_towel, thick_towel, thin_towel, t_shirt or bare_skin"),
    (Field.SURFACE, "Surface planned", "bed, yoga_mat or floor"),
    (Field.HEAD, "Head rest planned", "cushion, folded_towel or none"),
    (Field.MINUTES, "Minutes planned", "up to 40"),
    (Field.COVER_USED, "Cover used", "the same as planned, unless it was changed"),
    (Field.SURFACE_USED, "Surface used", "likewise"),
    (Field.HEAD_USED, "Head rest used", "likewise"),
    (Field.MINUTES_USED, "Minutes after changes", "planned minutes with those added or taken off on the way"),
    (Field.MINUTES_DONE, "Minutes done", "minutes on the mat, without pauses"),
    (Field.ASLEEP_MINUTES, "Minutes asleep", "minutes past the end without an answer"),
    (Field.COURSE, "Course", "completed, ended_early, stopped, interrupted or running; told, not read"),
    (Field.STOP_REASON, "Stop reason", "too_strong, sharp_pain, dizziness, numbness, ... or other"),
    (Field.PAIN_BEFORE, "Pain before", "0 to 10"),
    (Field.TENSION_BEFORE, "Tension before", "0 to 10"),
    (Field.STRESS_BEFORE, "Stress before", "0 to 10"),
    (Field.PAIN_AFTER, "Pain after", "0 to 10"),
    (Field.TENSION_AFTER, "Tension after", "0 to 10"),
    (Field.STRESS_AFTER, "Stress after", "0 to 10"),
    (Field.COMFORT, "Comfort", "1, had to stop, to 5, melted"),
    (Field.FELT, "Felt", "words with semicolons between them"),
    (Field.MARKS, "Marks", "gone, faint, clear or broken: what the session before had left"),
    (Field.PAIN_NEXT_MORNING, "Pain next morning", "0 to 10"),
    (Field.SLEEP_NEXT_MORNING, "Sleep next morning", "0, terrible, to 10, excellent: the night after"),
    (Field.TAGS, "Tags", "words with semicolons between them"),
    (Field.NOTE, "Note", "text"),
    (Field.EDITED_AT, "Edited", "when it was last changed; of two accounts the later one counts"),
)
"""Every column of our tables in its order: what it holds, its header, and what stands in it."""

LIMITS: Mapping[Field, tuple[int, int]] = {
    **{
        field: RATING_LIMITS
        for field in (
            *(Field.PAIN_BEFORE, Field.TENSION_BEFORE, Field.STRESS_BEFORE),
            *(Field.PAIN_AFTER, Field.TENSION_AFTER, Field.STRESS_AFTER),
            *(Field.PAIN_NEXT_MORNING, Field.SLEEP_NEXT_MORNING),
        )
    },
    Field.COMFORT: COMFORT_LIMITS,
}
"""The answers on a scale, and its ends."""

CHOICES: Mapping[Field, type[Enum]] = {
    Field.KIND: Kind,
    Field.AREA: Area,
    Field.COVER: Cover,
    Field.SURFACE: Surface,
    Field.HEAD: Head,
    Field.COVER_USED: Cover,
    Field.SURFACE_USED: Surface,
    Field.HEAD_USED: Head,
    Field.STOP_REASON: StopReason,
    Field.MARKS: Marks,
}
"""The answers out of a few words."""

NUMBERS = frozenset({Field.MINUTES, Field.MINUTES_USED, Field.MINUTES_DONE, Field.ASLEEP_MINUTES})


def header_of(field: Field) -> str:
    """What a field is called in our tables; its own name where ours has no such column."""
    return next((header for one, header, _ in COLUMNS if one is field), field.value)
