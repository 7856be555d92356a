"""What every door of the program asks before a session on the mat: may this person start, now?"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.core.deciding import AHEAD, Reason, Today
from companion.core.errors import CompanionError
from companion.core.history import History, amended
from companion.core.holding import opens_the_mat
from companion.core.journal import (
    Area,
    DayLock,
    Kind,
    Marks,
    NotToday,
    Profile,
    SessionRecord,
    Setup,
    SkinCheck,
)
from companion.core.ladder import PLATEAU
from companion.core.limits import limits_of
from companion.core.planning import Wish, granted, plan_for
from companion.core.screening import Verdict, at_the_door
from companion.core.session import Plan
from companion.core.settings import Settings
from companion.core.suggestion import Suggestion, suggest

log = logging.getLogger(__name__)


class HealthShelf(Protocol):
    """Where health answers and past sessions are kept."""

    def profile(self) -> Profile | None: ...
    def save_profile(self, profile: Profile) -> None: ...
    def add_day_lock(self, lock: DayLock) -> None: ...
    def add_skin_check(self, check: SkinCheck) -> None: ...
    def history(self, now: datetime) -> History: ...


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
        self._looks: list[SkinCheck] = []
        self._unwritten_sessions: dict[UUID, SessionRecord] = {}
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

    @property
    def holds(self) -> bool:
        """Whether it knows of anything that is not written down: then the program must not be left."""
        return bool(self._unwritten or self._locks or self._looks or self._unwritten_sessions)

    def history(self) -> History:
        """The past as the rules look at it; what could not be written down counts all the same."""
        found = self._shelf.history(self._now())
        locks = (*found.locks, *self._locks)
        looks = (*found.skin_checks, *self._looks)
        if not self._unwritten_sessions:
            return replace(found, locks=locks, skin_checks=looks)
        return amended(replace(found, locks=locks, skin_checks=looks), self._unwritten_sessions.values())

    def remember(self, record: SessionRecord) -> None:
        """A session that could not be written down counts at every door as long as the program runs."""
        self._unwritten_sessions[record.id] = record

    def forget(self, record: SessionRecord) -> None:
        """A session that has been written down after all."""
        self._unwritten_sessions.pop(record.id, None)

    def verdict(self, wish: Wish | None = None) -> Verdict:
        """Whether such a session may start now; without a wish, one on the back."""
        return at_the_door(self.profile, self.history(), (wish or Wish()).today(self._now()))

    def suggestion(self, wish: Wish | None = None) -> Suggestion:
        """What the rules suggest for such a session, and why."""
        return suggest(self.profile, self.history(), (wish or Wish()).today(self._now()))

    def at_plateau(self) -> bool:
        """Whether the ladder of the back has come to L7 and is level from there; where today's session is
        done already, as it will look tomorrow."""
        profile, past, now = self.profile, self.history(), self._now()
        for day in (now, now + timedelta(days=1)):
            found = suggest(profile, past, Today(day))
            if found.reason is Reason.PLATEAU:
                return found.rung == PLATEAU
        return False

    def foreseen(self, record: SessionRecord, at: datetime) -> Suggestion:
        """What would be suggested at `at` if the newest session went as `record` says."""
        known = amended(self.history(), (record,))
        return suggest(self.profile, known, Today(at, Kind.STANDARD, record.area))

    def granted(self, wish: Wish) -> Setup:
        """The setup that such a session would have."""
        profile = self.profile
        return granted(wish, self.suggestion(wish), profile, limits_of(profile))

    def plan(self, wish: Wish, settings: Settings) -> Plan:
        """The plan for `wish`, kept within the rules."""
        return plan_for(wish, self.profile, self.history(), settings, self._now())

    def look_at_skin(self, area: Area, marks: Marks) -> None:
        """Keep what the skin looks like now."""
        look = SkinCheck(self._now(), area, marks)
        try:
            self._shelf.add_skin_check(look)
        except CompanionError as error:
            self._looks.append(look)
            self.failed.emit(error)

    def answer(self, profile: Profile, reasons: Sequence[NotToday]) -> None:
        """Take new health answers, and what keeps off the mat today. They hold even where they cannot be
        written: a lock is never lost to a full disk while the program runs."""
        before = self.profile
        if before is not None and profile.answered_at < before.answered_at <= self._now() + AHEAD:
            # Given on a computer whose clock is fast: these are later all the same, and are not to lose
            # against those when journals are brought together.
            profile = replace(profile, answered_at=before.answered_at + timedelta(microseconds=1))
        self._profile, self._unwritten = profile, True
        locks = [DayLock(self._now(), reason) for reason in reasons]
        self._locks.extend(locks)
        try:
            self._shelf.save_profile(profile)
            self._unwritten = False
            for lock in locks:
                self._shelf.add_day_lock(lock)
                self._locks.remove(lock)
        except CompanionError as error:
            self.failed.emit(error)
        self.answered.emit(profile)

    def holds_by(self, record: SessionRecord, changed: SessionRecord | None) -> bool:
        """Whether the mat is held closed by what a session says, and would not be without it, or with
        `changed` in its place."""
        return opens_the_mat(self.profile, self.history(), record, changed, self._now())

    def keep_off(self, reasons: Sequence[NotToday]) -> None:
        """Close the mat for the rest of the day. That holds even where it cannot be written."""
        for reason in reasons:
            lock = DayLock(self._now(), reason)
            try:
                self._shelf.add_day_lock(lock)
            except CompanionError as error:
                self._locks.append(lock)
                self.failed.emit(error)

    def change_profile(self, **wishes: object) -> None:
        """Other wishes and limits of one's own, beside the health answers, which stay as they were given."""
        profile = self.profile
        if profile is not None:
            self.answer(replace(profile, **wishes), ())  # type: ignore[arg-type]  # the names are its own

    def wish_silent_end(self, wished: bool) -> None:
        """Whether bedtime sessions should end in silence where the rules allow it."""
        self.change_profile(silent_end=wished)
