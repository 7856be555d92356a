"""Sessions with ratings, for the tests of what a journal says of itself: by hand and by hypothesis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from companion.core.insights import (
    Change,
    NotEnough,
)
from companion.core.journal import (
    Area,
    Cover,
    Head,
    Kind,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    Surface,
)
from tests.core.builders import CET, FIRST, NOW, days, record_of

TODAY = date(2026, 3, 10)
BARE = replace(FIRST, cover=Cover.BARE_SKIN)
NEEDS = NotEnough(0, 5)
"""What there is before the first rated session."""


def rated(before: int | None, after: int | None, ago: float = 0.0, **more: Any) -> SessionRecord:
    """A session so many days ago with that pain before and after."""
    values = {"before": Ratings(pain=before), "after": Ratings(pain=after)}
    return record_of(NOW - days(ago), **(values | more))


def all_rated(*changes: tuple[int, int], **more: Any) -> tuple[SessionRecord, ...]:
    """Sessions with such pain before and after, one a day, the newest first."""
    return tuple(rated(*pair, ago=ago, **more) for ago, pair in enumerate(changes))


def found(change: Change | NotEnough) -> Change:
    """The change there has to be."""
    assert isinstance(change, Change)
    return change


def at(day: int, hour: int, minute: int = 0, **more: Any) -> SessionRecord:
    """A session begun then in March 2026, with pain 5 before and 4 after."""
    moment = datetime(2026, 3, day, hour, minute, tzinfo=CET)
    return record_of(moment, **({"before": Ratings(5), "after": Ratings(4)} | more))


SETUPS = [FIRST, BARE, Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.FOLDED_TOWEL, 20.0)]
RATINGS = [
    *(Ratings(level, 10 - level, 5) for level in range(11)),
    *(Ratings(pain=level) for level in range(0, 11, 2)),
    *(Ratings(), Ratings(tension=3), Ratings(stress=8)),
]

records = st.builds(
    record_of,
    st.integers(0, 160).map(lambda quarter: NOW - days(quarter / 4)),
    id=st.uuids(),
    kind=st.sampled_from(Kind),
    area=st.sampled_from([*Area][:3]),
    planned=st.sampled_from(SETUPS),
    used=st.sampled_from([None, *SETUPS]),
    minutes_done=st.floats(0.0, 40.0),
    before=st.sampled_from(RATINGS),
    after=st.sampled_from(RATINGS),
    tags=st.sampled_from([(), ("stress",), ("walk", "driving")]),
    morning=st.sampled_from([Morning(), Morning(sleep=3), Morning(sleep=8)]),
)
"""Sessions of the last forty days, some of them of the very same moment."""


def newest_first(sessions: Iterable[SessionRecord]) -> list[SessionRecord]:
    """The sessions as the journal gives them; those of one moment stay in the order they have."""
    return sorted(sessions, key=lambda record: record.started_at, reverse=True)


journals = st.lists(records, max_size=30, unique_by=lambda record: record.id).map(newest_first)
