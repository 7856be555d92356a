"""What every door of the program asks before a session on the mat: may this person start, now?"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError
from companion.core.journal import Area, DayLock, Kind, NotToday, Profile, SessionRecord
from companion.core.planning import Wish, plan_for
from companion.core.screening import LOCKS_LAST, Verdict, at_the_door
from companion.core.session import Plan
from companion.core.settings import Settings

log = logging.getLogger(__name__)


class HealthShelf(Protocol):
    """Where health answers and past sessions are kept."""

    def profile(self) -> Profile | None: ...
    def save_profile(self, profile: Profile) -> None: ...
    def add_day_lock(self, lock: DayLock) -> None: ...
    def day_locks(self, since: datetime) -> tuple[DayLock, ...]: ...
    def sessions(self) -> tuple[SessionRecord, ...]: ...


class Doorkeeper(QObject):
    """Knows the health answers and gives one verdict to button, shortcut and command alike."""

    answered = Signal(Profile)
    failed = Signal(CompanionError)

    def __init__(
        self, shelf: HealthShelf, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._now = now
        self._profile = shelf.profile()
        self._locks: list[DayLock] = []
        self._unwritten = False

    @property
    def profile(self) -> Profile | None:
        """The health answers as they now stand, or None before the first.

        Asked of the shelf each time: another window or an import may have changed them.
        """
        if not self._unwritten:
            try:
                self._profile = self._shelf.profile()
            except CompanionError as error:
                log.warning("the health answers cannot be read again: %s", error)
        return self._profile

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All past sessions, the newest first."""
        return self._shelf.sessions()

    def verdict(self, kind: Kind = Kind.STANDARD, area: Area = Area.BACK) -> Verdict:
        """Whether such a session may start now."""
        now = self._now()
        try:
            locks = (*self._locks, *self._shelf.day_locks(now - LOCKS_LAST))
        except CompanionError as error:
            log.warning("the locks of today cannot be read again: %s", error)
            locks = tuple(self._locks)
        return at_the_door(self.profile, self.sessions(), locks, kind, area, now)

    def plan(self, wish: Wish, settings: Settings) -> Plan:
        """The plan for `wish`, kept within the limits of the health answers."""
        limits = self.verdict(wish.kind, wish.area).limits
        return plan_for(wish, self.profile, limits, self.sessions(), settings)

    def answer(self, profile: Profile, reasons: Sequence[NotToday]) -> None:
        """Take new health answers, and what keeps off the mat today. They hold even where they cannot be
        written: a lock is never lost to a full disk while the program runs."""
        self._profile, self._unwritten = profile, True
        locks = [DayLock(self._now(), reason) for reason in reasons]
        self._locks.extend(locks)
        try:
            self._shelf.save_profile(profile)
            self._unwritten = False
            for lock in locks:
                self._shelf.add_day_lock(lock)
        except CompanionError as error:
            self.failed.emit(error)
        self.answered.emit(profile)

    def wish_silent_end(self, wished: bool) -> None:
        """Whether bedtime sessions should end in silence where the rules allow it."""
        profile = self.profile
        if profile is not None:
            self.answer(replace(profile, silent_end=wished), ())
