"""What the rules look back on: sessions, hard stops, looks at the skin, and what keeps off the mat today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from heapq import merge
from uuid import UUID

from companion.core.journal import Area, DayLock, SessionRecord, SkinCheck, StopReason

HARD_STOPS = frozenset(
    (
        StopReason.SHARP_PAIN,
        StopReason.DIZZINESS,
        StopReason.NUMBNESS,
        StopReason.CHEST_OR_BREATH,
        StopReason.FAINT,
    )
)
"""Stops after which the mat rests on that day and the next (docs/rules.md section 2)."""


@dataclass(frozen=True)
class History:
    """The past as the rules ask for it.

    `sessions` are all sessions, the newest first; they may be fetched from a journal while being walked
    through, and can be walked through more than once. `stops` are those of them with a hard stop, the newest
    first, or as many of those as can still decide anything. Skin checks and locks come in any order; only
    those of the last days matter.
    """

    sessions: Iterable[SessionRecord] = ()
    stops: tuple[SessionRecord, ...] = ()
    skin_checks: tuple[SkinCheck, ...] = ()
    locks: tuple[DayLock, ...] = ()

    def on_the_mat(self, area: Area | None = None) -> Iterator[SessionRecord]:
        """Those of the sessions that were on the mat, on that area if one is given, the newest first.

        A journal on disk has a way of its own to these, past thousands of sessions of other kinds.
        """
        return (record for record in self.sessions if record.kind.on_the_mat and area in (None, record.area))


@dataclass(frozen=True)
class Amended(History):
    """A history in which some sessions are as they will be, are not written down yet, or are gone."""

    amended: tuple[SessionRecord, ...] = field(kw_only=True)
    base: History = field(kw_only=True)
    gone: frozenset[UUID] = frozenset()

    def on_the_mat(self, area: Area | None = None) -> Iterator[SessionRecord]:
        """Those of both, the amended ones in the place of what they were."""
        ids = self.gone.union(record.id for record in self.amended)
        ours = (one for one in self.amended if one.kind.on_the_mat and area in (None, one.area))
        theirs = (one for one in self.base.on_the_mat(area) if one.id not in ids)
        return merge(ours, theirs, key=_newness, reverse=True)


def amended(base: History, records: Iterable[SessionRecord], gone: Iterable[UUID] = ()) -> Amended:
    """`base` with those records in the place of what it says of them, or beside it, and without those of the
    ids in `gone`."""
    newest_first = tuple(sorted(records, key=_newness, reverse=True))
    left_out = frozenset(gone)
    ids = left_out.union(record.id for record in newest_first)
    stops = (*newest_first, *(record for record in base.stops if record.id not in ids))
    return Amended(
        sessions=(),
        stops=tuple(
            sorted((one for one in stops if one.stop_reason in HARD_STOPS), key=_newness, reverse=True)
        ),
        skin_checks=base.skin_checks,
        locks=base.locks,
        amended=newest_first,
        base=base,
        gone=left_out,
    )


def history_of(
    sessions: Iterable[SessionRecord],
    skin_checks: Iterable[SkinCheck] = (),
    locks: Iterable[DayLock] = (),
) -> History:
    """The history in sessions held in memory, in whatever order they come."""
    # The id decides between two sessions of one moment, so that every way of asking gives the same answer.
    newest_first = sorted(sessions, key=_newness, reverse=True)
    stops = tuple(record for record in newest_first if record.stop_reason in HARD_STOPS)
    return History(tuple(newest_first), stops, tuple(skin_checks), tuple(locks))


def _newness(record: SessionRecord) -> tuple[datetime, str]:
    return record.started_at, str(record.id)
