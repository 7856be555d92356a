"""How a session, an entry, a deletion, a look at the skin and a moment look in the journal's tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import TypeVar
from uuid import UUID

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Course,
    Cover,
    DayLock,
    Deletion,
    DiaryEntry,
    Head,
    Kind,
    Marks,
    Morning,
    NotToday,
    Ratings,
    SessionRecord,
    Setup,
    SkinCheck,
    StopReason,
    Surface,
)

Choice = TypeVar("Choice", bound=Enum)
Value = TypeVar("Value")

SESSION_COLUMNS = (
    "id",
    "started_at",
    "started_offset",
    "kind",
    "area",
    "planned_cover",
    "planned_surface",
    "planned_head",
    "planned_minutes",
    "minutes_done",
    "course",
    "used_cover",
    "used_surface",
    "used_head",
    "used_minutes",
    "asleep_minutes",
    "before_pain",
    "before_tension",
    "before_stress",
    "after_pain",
    "after_tension",
    "after_stress",
    "comfort",
    "stop_reason",
    "felt",
    "marks",
    "note",
    "tags",
    "morning_pain",
    "morning_sleep",
    "edited_at",
    "edited_offset",
)
"""In the order of `session_values`."""

ENTRY_COLUMNS = (
    *("id", "at", "at_offset", "pain", "tension", "stress", "sleep"),
    *("done", "tags", "note", "edited_at", "edited_offset"),
)
"""In the order of `entry_values`."""

DELETION_COLUMNS = ("id", "at", "at_offset")
"""In the order of `deletion_values`."""

PUT_SKIN_CHECK = "INSERT OR REPLACE INTO skin_check (at, at_offset, area, marks) VALUES (?, ?, ?, ?)"


def understood(read: Callable[[sqlite3.Row], Value], row: sqlite3.Row) -> Value:
    """What a row holds, read by one of the functions below. Raises CompanionError JOURNAL_DAMAGED."""
    try:
        return read(row)
    except (TypeError, ValueError, IndexError) as error:
        # The last is a column that is not there: its name has gone wrong.
        raise CompanionError(Problem.JOURNAL_DAMAGED, f"the record {row[0]} cannot be understood") from error


def session_values(record: SessionRecord) -> tuple[object, ...]:
    """A session as the values of `SESSION_COLUMNS`."""
    return (
        str(record.id),
        *moment_values(record.started_at),
        record.kind.value,
        record.area.value,
        *setup_values(record.planned),
        record.minutes_done,
        record.course.value,
        *setup_values(record.used),
        record.asleep_minutes,
        *(record.before.pain, record.before.tension, record.before.stress),
        *(record.after.pain, record.after.tension, record.after.stress),
        record.comfort,
        word(record.stop_reason),
        json.dumps(record.felt),
        word(record.marks),
        record.note,
        json.dumps(record.tags),
        *(record.morning.pain, record.morning.sleep),
        *optional_moment_values(record.edited_at),
    )


def session_from(row: sqlite3.Row) -> SessionRecord:
    """The session a row holds. Raises ValueError or TypeError when a value is not one we write."""
    return SessionRecord(
        id=UUID(row["id"]),
        started_at=moment_from(row["started_at"], row["started_offset"]),
        kind=Kind(row["kind"]),
        area=Area(row["area"]),
        planned=setup_from(row, "planned"),
        minutes_done=row["minutes_done"],
        course=Course(row["course"]),
        used=optional_setup_from(row, "used"),
        asleep_minutes=row["asleep_minutes"],
        before=Ratings(row["before_pain"], row["before_tension"], row["before_stress"]),
        after=Ratings(row["after_pain"], row["after_tension"], row["after_stress"]),
        comfort=row["comfort"],
        stop_reason=choice(StopReason, row["stop_reason"]),
        felt=tuple(json.loads(row["felt"])),
        marks=choice(Marks, row["marks"]),
        note=row["note"],
        tags=tuple(json.loads(row["tags"])),
        morning=Morning(row["morning_pain"], row["morning_sleep"]),
        edited_at=optional_moment_from(row, "edited"),
    )


def entry_values(entry: DiaryEntry) -> tuple[object, ...]:
    """An entry without a session as the values of `ENTRY_COLUMNS`."""
    return (
        str(entry.id),
        *moment_values(entry.at),
        *(entry.ratings.pain, entry.ratings.tension, entry.ratings.stress),
        entry.sleep,
        json.dumps(entry.done),
        json.dumps(entry.tags),
        entry.note,
        *optional_moment_values(entry.edited_at),
    )


def entry_from(row: sqlite3.Row) -> DiaryEntry:
    """The entry a row holds. Raises ValueError or TypeError when a value is not one we write."""
    return DiaryEntry(
        id=UUID(row["id"]),
        at=moment_from(row["at"], row["at_offset"]),
        ratings=Ratings(row["pain"], row["tension"], row["stress"]),
        sleep=row["sleep"],
        done=tuple(json.loads(row["done"])),
        tags=tuple(json.loads(row["tags"])),
        note=row["note"],
        edited_at=optional_moment_from(row, "edited"),
    )


def deletion_values(deletion: Deletion) -> tuple[object, ...]:
    """A deletion as the values of `DELETION_COLUMNS`."""
    return (str(deletion.id), *moment_values(deletion.at))


def deletion_from(row: sqlite3.Row) -> Deletion:
    """The deletion a row holds. Raises ValueError or TypeError when a value is not one we write."""
    return Deletion(UUID(row["id"]), moment_from(row["at"], row["at_offset"]))


def skin_check_values(check: SkinCheck) -> tuple[object, ...]:
    """A look at the skin as the values of `PUT_SKIN_CHECK`."""
    return (*moment_values(check.at), check.area.value, check.marks.value)


def skin_check_from(row: sqlite3.Row) -> SkinCheck:
    """The look at the skin a row holds. Raises ValueError or TypeError when a value is not one we write."""
    return SkinCheck(moment_from(row["at"], row["at_offset"]), Area(row["area"]), Marks(row["marks"]))


def day_lock_from(row: sqlite3.Row) -> DayLock:
    """The lock a row holds. Raises ValueError or TypeError when a value is not one we write."""
    return DayLock(moment_from(row["at"], row["at_offset"]), NotToday(row["reason"]))


def moment_values(moment: datetime) -> tuple[str, int]:
    """An aware time as UTC text and local offset in minutes. Raises ValueError without an offset."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a time in the journal needs its offset")
    text = moment.astimezone(UTC).isoformat(timespec="microseconds")
    # Odd seconds of an offset are dropped: only the clock's look depends on them, not the moment.
    return text, int(offset / timedelta(minutes=1))


def moment_from(text: str, offset_minutes: int) -> datetime:
    """The same moment again, on the clock it was read from."""
    return datetime.fromisoformat(text).astimezone(timezone(timedelta(minutes=offset_minutes)))


def optional_moment_values(moment: datetime | None) -> tuple[str | None, int | None]:
    """A time as its two columns, both empty where there is none."""
    return (None, None) if moment is None else moment_values(moment)


def optional_moment_from(row: sqlite3.Row, name: str) -> datetime | None:
    """The time in the two columns that begin with `name`, or None where they are empty."""
    return None if row[f"{name}_at"] is None else moment_from(row[f"{name}_at"], row[f"{name}_offset"])


def setup_values(setup: Setup | None) -> tuple[str | None, str | None, str | None, float | None]:
    """A setup as its four columns, all empty where there is none."""
    if setup is None:
        return None, None, None, None
    return setup.cover.value, setup.surface.value, setup.head.value, setup.minutes


def setup_from(row: sqlite3.Row, name: str) -> Setup:
    """The setup in the four columns that begin with `name`."""
    return Setup(
        Cover(row[f"{name}_cover"]),
        Surface(row[f"{name}_surface"]),
        Head(row[f"{name}_head"]),
        row[f"{name}_minutes"],
    )


def optional_setup_from(row: sqlite3.Row, name: str) -> Setup | None:
    """The same, or None where the columns are empty."""
    return None if row[f"{name}_cover"] is None else setup_from(row, name)


def word(value: Enum | None) -> str | None:
    """The word a choice is stored as, or None where nothing was chosen."""
    return None if value is None else value.value


def choice(kinds: type[Choice], value: str | None) -> Choice | None:
    """The choice a stored word stands for. Raises ValueError for a word that is none of them."""
    return None if value is None else kinds(value)
