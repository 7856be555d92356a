"""The report on a stored journal, for which no more of it is held than what is listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from companion.core.journal import SessionRecord
from companion.core.report import Choices, Report
from companion.core.reporting import report
from companion.storage.exchange_fields import TOLD_EVERY, Progress
from companion.storage.journal_store import OpenJournal
from companion.storage.looking_back import NewestFirst
from companion.storage.outgoing import Outgoing


def reported(journal: OpenJournal, choices: Choices, now: datetime, told: Progress) -> Report:
    """The report at `now`; `told` hears of how many of how many sessions were looked at, and what it raises
    ends the work. Raises CompanionError: JOURNAL_DAMAGED."""
    going = Outgoing(journal)
    total = len(going.sessions)
    told(0, total)

    def seen() -> Iterator[SessionRecord]:
        for number, session in enumerate(NewestFirst(journal), start=1):
            yield session
            if number % TOLD_EVERY == 0:
                told(number, total)

    return report(seen(), going.entries, going.skin_checks, choices, now)
