"""Entries without a session: what they tell the insights, and the usual words for what else was tried."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from companion.core.deciding import day_of
from companion.core.journal import DiaryEntry
from companion.core.splits import Diary

OTHER_THINGS = (
    *("walk", "stretching", "core exercises", "posture break", "workstation setup"),
    *("inversion table", "ball or roller", "hands", "warmth", "therapist", "cupping", "acupuncture"),
)
"""Other things that may have been tried on a day, as the journal keeps them; one's own words may stand beside
them."""


def diary_of(entries: Iterable[DiaryEntry], now: datetime) -> Diary:
    """What entries tell of days and nights up to `now`; `entries` come in any order.

    An entry rates the night before its day, and so the night that followed the day before. Of two ratings of
    one night the later said counts; the id decides between two of one moment.
    """
    sleep: dict[date, int] = {}
    done: dict[date, frozenset[str]] = {}
    past = (entry for entry in entries if entry.at <= now)
    for entry in sorted(past, key=lambda entry: (entry.at, str(entry.id))):
        day = day_of(entry.at, now)
        if entry.sleep is not None:
            sleep[day - timedelta(days=1)] = entry.sleep
        words = (*entry.done, *entry.tags)
        if words:
            done[day] = done.get(day, frozenset()).union(words)
    return Diary(sleep, done)
