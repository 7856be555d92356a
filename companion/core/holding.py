"""What a session in the journal holds closed, and whether changing it would open the mat before its time.

Whoever was told to rest, or to ask a professional first, is told so by the journal. It may be mended in every
way but that one: deleting a session must not be a door to the mat.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from companion.core.deciding import Today, day_of
from companion.core.history import History, amended
from companion.core.journal import Area, Marks, Profile, SessionRecord, StopReason
from companion.core.resting import after_flare, after_stop, marks_now
from companion.core.screening import unasked

Hold = StopReason | Area | date
"""A stop that waits for a professional's word, an area whose skin has to heal, or a day of rest."""


def opens_the_mat(
    profile: Profile | None,
    history: History,
    record: SessionRecord,
    changed: SessionRecord | None,
    now: datetime,
) -> bool:
    """Whether something would no longer be held closed with `changed` in the place of `record`, or with
    nothing in it. `record` need not be in the journal yet: written down by hand, a session may stand between
    broken skin and today.

    To say at last why one stopped opens nothing that should be closed, whatever the reason is; what else is
    changed along with it may.
    """
    before: History = history
    if changed is not None and record.stop_reason is None and changed.stop_reason is not None:
        before = amended(history, (replace(record, stop_reason=changed.stop_reason),))
    after = amended(history, () if changed is None else (changed,), (record.id,))
    return not _holds(profile, before, now) <= _holds(profile, after, now)


def _holds(profile: Profile | None, history: History, now: datetime) -> frozenset[Hold]:
    stops = [record for record in history.stops if record.started_at <= now]
    asked = unasked(profile, stops) if profile is not None else ()
    found: set[Hold] = {reason for reason in asked if isinstance(reason, StopReason)}
    today = day_of(now, now)
    for rest in (after_stop(history, Today(now)), after_flare(history, Today(now))):
        if rest is not None and rest.until is not None:
            found.update(today + timedelta(days=day) for day in range((rest.until - today).days))
    found.update(area for area in Area if marks_now(history, Today(now, area=area)) is Marks.BROKEN)
    return frozenset(found)
