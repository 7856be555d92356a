"""Five weeks as on the picture of the progress page: fourteen sessions on the back, one try on thin."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Head,
    Kind,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    Surface,
)
from tests.core.builders import CET

TODAY = datetime(2026, 11, 19, 21, 0, tzinfo=CET)
"""A Thursday evening, the moment of the picture."""

_THICK, _THIN = Cover.THICK_TOWEL, Cover.THIN_TOWEL
_SESSIONS = (
    (26, _THICK, 5, (6, 5)),
    (23, _THICK, 5, (6, 5)),
    (20, _THICK, 8, (6, 4)),
    (18, _THIN, 7, (7, 6)),
    (15, _THICK, 8, (6, 5)),
    (13, _THICK, 9, (7, 4)),
    (11, _THICK, 13, (5, 4)),
    (10, _THICK, 12, (6, 4)),
    (8, _THICK, 12, (5, 2)),
    (7, _THICK, 15, (5, 5)),
    (6, _THICK, 15, (6, 4)),
    (4, _THIN, 8, (5, 3)),
    (3, _THIN, 9, (6, 5)),
    (2, _THIN, 13, (5, 3)),
)
"""Days ago, cover, minutes, back pain before and after."""


def five_weeks(now: datetime = TODAY, *, nights: bool = True) -> tuple[SessionRecord, ...]:
    """The sessions, the newest first, as they lie before `now`; with `nights` their mornings are rated."""
    return tuple(_session(now, *one, nights=nights) for one in reversed(_SESSIONS))


def other_nights(now: datetime = TODAY) -> tuple[DiaryEntry, ...]:
    """Entries of mornings that rate nights after evenings without a session."""
    on_mat = {ago for ago, *_ in _SESSIONS}
    others = [ago for ago in range(1, 26) if ago not in on_mat][:9]
    return tuple(
        DiaryEntry(UUID(int=1000 + ago), _evening(now, ago - 1) - timedelta(hours=12), sleep=4 + ago % 5)
        for ago in others
    )


def _session(
    now: datetime, ago: int, cover: Cover, minutes: int, pain: tuple[int, int], *, nights: bool
) -> SessionRecord:
    before, after = pain
    setup = Setup(cover, Surface.BED, Head.CUSHION, float(minutes))
    return SessionRecord(
        id=UUID(int=ago),
        started_at=_evening(now, ago),
        kind=Kind.STANDARD,
        area=Area.BACK,
        planned=setup,
        minutes_done=float(minutes),
        course=Course.COMPLETED,
        before=Ratings(before, min(before + 1, 10), before - 1),
        after=Ratings(after, after, max(after - 2, 0)),
        comfort=4,
        tags=("long sitting",) if ago % 3 else ("driving",),
        morning=Morning(after, 5 + ago % 4) if nights else Morning(),
    )


def _evening(now: datetime, ago: int) -> datetime:
    return now.replace(hour=20, minute=0, second=0, microsecond=0) - timedelta(days=ago)
