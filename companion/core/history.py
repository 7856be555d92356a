"""What the rules look back on: sessions, hard stops, looks at the skin, and what keeps off the mat today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
"""Stops after which the mat rests on that day and the next (rules.md section 2)."""


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


def history_of(
    sessions: Iterable[SessionRecord],
    skin_checks: Iterable[SkinCheck] = (),
    locks: Iterable[DayLock] = (),
) -> History:
    """The history in sessions held in memory, in whatever order they come."""
    # The id decides between two sessions of one moment, so that every way of asking gives the same answer.
    newest_first = sorted(sessions, key=lambda one: (one.started_at, str(one.id)), reverse=True)
    stops = tuple(record for record in newest_first if record.stop_reason in HARD_STOPS)
    return History(tuple(newest_first), stops, tuple(skin_checks), tuple(locks))
