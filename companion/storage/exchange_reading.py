"""Sessions, entries, profile and skin checks taken out of a document from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from companion.core.journal import (
    COMFORT_LIMITS,
    MINUTES_LIMITS,
    RATING_LIMITS,
    Area,
    Condition,
    Course,
    Cover,
    Deletion,
    DiaryEntry,
    Head,
    Kind,
    Marks,
    Mode,
    Morning,
    NotToday,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.storage.exchange_fields import Reading
from companion.storage.exchange_writing import entry_document, session_document

MOST_MINUTES = 1440
"""A day: nobody lies on a mat for longer, however long they slept."""

LONGEST_UNSAID = 20
"""Minutes a session may last where a profile does not say, as in the format's own example."""

COMPLETED_PART = 0.9
"""A session is completed from 90 % of its planned minutes (docs/rules.md section 2)."""

_NAMESPACE = UUID("5b0c3c1e-7f0e-4d0a-9a52-3f4a8e6f1d27")
"""Where ids made from contents come from; with another value every such file would be imported anew."""

_NO_ID = UUID(int=0)


def read_session(reading: Reading) -> SessionRecord:
    """One session, with an id from its contents where the document gives none."""
    written_start = reading.take("started_at")
    started_at = reading.needed("started_at", reading.as_moment("started_at", written_start))
    planned = _read_setup(reading.needed("planned", reading.inner("planned")))
    used = reading.inner("used")
    used_setup = None if used is None else _read_setup(used)
    session = SessionRecord(
        id=reading.identifier("id") or _NO_ID,
        started_at=started_at,
        kind=reading.needed("kind", reading.choice("kind", Kind)),
        area=reading.needed("area", reading.choice("area", Area)),
        planned=planned,
        minutes_done=reading.needed("minutes_done", reading.number("minutes_done", 0, MOST_MINUTES)),
        used=None if used_setup == planned else used_setup,
        asleep_minutes=reading.whole("asleep_minutes", 0, MOST_MINUTES) or 0,
        before=_read_ratings(reading.inner("before")),
        after=_read_ratings(reading.inner("after")),
        comfort=reading.whole("comfort", *COMFORT_LIMITS),
        stop_reason=reading.choice("stop_reason", StopReason),
        felt=reading.words("felt"),
        marks=reading.choice("marks", Marks),
        note=reading.text("note") or "",
        tags=reading.words("tags"),
        morning=_read_morning(reading.inner("morning")),
        edited_at=reading.moment("edited_at"),
    )
    reading.finish()
    session = replace(session, course=derived_course(session))
    if session.id != _NO_ID:
        return session
    contents = {**session_document(replace(session, edited_at=None)), "started_at": written_start}
    return replace(session, id=_id_from_contents(contents))


def read_entry(reading: Reading) -> DiaryEntry:
    """One entry without a session, with an id from its contents where the document gives none."""
    written_at = reading.take("at")
    entry = DiaryEntry(
        id=reading.identifier("id") or _NO_ID,
        at=reading.needed("at", reading.as_moment("at", written_at)),
        ratings=_read_ratings(reading.inner("ratings")),
        sleep=reading.whole("sleep", *RATING_LIMITS),
        done=reading.words("done"),
        tags=reading.words("tags"),
        note=reading.text("note") or "",
        edited_at=reading.moment("edited_at"),
    )
    reading.finish()
    if entry.id != _NO_ID:
        return entry
    contents = {**entry_document(replace(entry, edited_at=None)), "at": written_at}
    return replace(entry, id=_id_from_contents(contents))


def read_profile(reading: Reading) -> Profile:
    """The health answers and wishes. What holds for one day only is left out of them."""
    used_to = reading.inner("used_to")
    profile = Profile(
        answered_at=reading.needed("answered_at", reading.moment("answered_at")),
        mode=reading.choice("mode", Mode) or Mode.STANDARD,
        conditions=_read_conditions(reading),
        professional_ok=_read_professional_ok(reading.inner("professional_ok")),
        pins=_read_pins(reading.inner("pins")),
        beyond_plateau=reading.truth("beyond_plateau") or False,
        longest_minutes=reading.whole("longest_minutes", 1, int(MINUTES_LIMITS[1])) or LONGEST_UNSAID,
        silent_end=reading.truth("silent_end") or False,
        used_to=None if used_to is None else _read_setup(used_to),
    )
    reading.finish()
    return profile


def read_skin_check(reading: Reading) -> SkinCheck:
    """One look at the skin."""
    check = SkinCheck(
        at=reading.needed("at", reading.moment("at")),
        area=reading.needed("area", reading.choice("area", Area)),
        marks=reading.needed("marks", reading.choice("marks", Marks)),
    )
    reading.finish()
    return check


def read_deletion(reading: Reading) -> Deletion:
    """That one session or entry was taken out."""
    deletion = Deletion(
        id=reading.needed("id", reading.identifier("id")),
        at=reading.needed("at", reading.moment("at")),
    )
    reading.finish()
    return deletion


def derived_course(session: SessionRecord) -> Course:
    """How a session that is over came to its end, which the document does not say."""
    if session.stop_reason is not None:
        return Course.STOPPED
    # The margin is far below a second: 90 % of some minutes is not exact in binary.
    done = session.minutes_done + 1e-9 >= session.planned.minutes * COMPLETED_PART
    return Course.COMPLETED if done else Course.ENDED_EARLY


def _id_from_contents(contents: Mapping[str, object]) -> UUID:
    """The id of a record that has none. Its moment is to be in the contents as it was written: read as local
    time it would be another after moving the computer."""
    return uuid5(_NAMESPACE, json.dumps({**contents, "id": None}, sort_keys=True, separators=(",", ":")))


def _read_setup(reading: Reading) -> Setup:
    minutes = reading.needed("minutes", reading.number("minutes", 0, MINUTES_LIMITS[1]))
    if minutes == 0:
        raise reading.fault("minutes", "must be more than 0")
    setup = Setup(
        cover=reading.needed("cover", reading.choice("cover", Cover)),
        surface=reading.needed("surface", reading.choice("surface", Surface)),
        head=reading.needed("head", reading.choice("head", Head)),
        minutes=minutes,
    )
    reading.finish()
    return setup


def _read_ratings(reading: Reading | None) -> Ratings:
    if reading is None:
        return Ratings()
    ratings = Ratings(
        pain=reading.whole("pain", *RATING_LIMITS),
        tension=reading.whole("tension", *RATING_LIMITS),
        stress=reading.whole("stress", *RATING_LIMITS),
    )
    reading.finish()
    return ratings


def _read_morning(reading: Reading | None) -> Morning:
    if reading is None:
        return Morning()
    morning = Morning(
        pain=reading.whole("pain", *RATING_LIMITS), sleep=reading.whole("sleep", *RATING_LIMITS)
    )
    reading.finish()
    return morning


def _read_pins(reading: Reading | None) -> Pins:
    if reading is None:
        return Pins()
    pins = Pins(
        cover=reading.choice("cover", Cover),
        surface=reading.choice("surface", Surface),
        head=reading.choice("head", Head),
        minutes=reading.whole("minutes", 1, int(MINUTES_LIMITS[1])),
    )
    reading.finish()
    return pins


def _read_conditions(reading: Reading) -> frozenset[Condition]:
    """The lasting conditions; one that is unknown is refused, since leaving it out could do harm."""
    known = {condition.value: condition for condition in Condition}
    for_today = {reason.value for reason in NotToday}
    conditions: set[Condition] = set()
    for number, key in enumerate(reading.items("conditions"), 1):
        if isinstance(key, str) and key in for_today:
            reading.leave_out(f"conditions: {key}, which holds for one day only")
        elif isinstance(key, str) and key in known:
            conditions.add(known[key])
        else:
            raise reading.fault("conditions", f"entry {number} is not a known condition")
    return frozenset(conditions)


def _read_professional_ok(reading: Reading | None) -> Mapping[Condition | StopReason, datetime]:
    """When a professional agreed; about something unknown it is left out, which only makes us stricter."""
    if reading is None:
        return {}
    agreed: dict[Condition | StopReason, datetime] = {}
    for subject in (*Condition, *StopReason):
        moment = reading.moment(subject.value)
        if moment is not None:
            agreed[subject] = moment
    reading.finish()
    return agreed
