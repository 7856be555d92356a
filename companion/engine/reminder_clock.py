"""The clock of the reminders: it looks once a minute, and tells when one is due and what comes next."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from companion.core.deciding import day_of
from companion.core.errors import CompanionError
from companion.core.reminders import Reminder
from companion.core.reminding import (
    UNANSWERED_AT_MOST,
    Answer,
    Circumstances,
    Coming,
    Look,
    Remembered,
    answered,
    called_off,
    changed,
    coming,
    in_window,
    look,
    may_be_later,
    near,
    opened,
)
from companion.core.settings import Settings

log = logging.getLogger(__name__)

AFTER_THE_MINUTE_MS = 500
"""A look comes a little after the full minute, never a moment before it."""

Asked = Callable[[bool], None]


class Memory(Protocol):
    """Where what is remembered is kept."""

    def load(self) -> Remembered: ...
    def save(self, remembered: Remembered) -> None: ...


class Surroundings(Protocol):
    """Who is asked when one might come, and not before: it may mean opening the journal or the bus."""

    def circumstances(self, reminders: Iterable[Reminder]) -> Circumstances | None:
        """How things stand; None where that cannot be told just now, and the look is to be tried again."""
        ...

    def ask_whether_busy(self, asked: Asked) -> None: ...


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is ahead at `now`: the reminder that is shown and not answered, the one that comes next, and
    whether they rest until the program is opened."""

    now: datetime
    shown: Reminder | None = None
    coming: Coming | None = None
    resting: bool = False

    @property
    def today(self) -> bool:
        """Whether one is still to come today, or waits for an answer."""
        ahead = self.coming is not None and self.coming.day == day_of(self.now, self.now)
        return self.shown is not None or ahead


class ReminderClock(QObject):
    """Looks once a minute as long as any reminder is on, and sleeps otherwise."""

    due = Signal(Reminder)
    """One comes now."""

    withdrawn = Signal()
    """The one that was shown needs no answer any more."""

    changed = Signal(Outlook)

    def __init__(
        self,
        settings: Settings,
        memory: Memory,
        surroundings: Surroundings,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._memory = memory
        self._surroundings = surroundings
        self._now = now
        self._remembered = memory.load()
        self._shown: Reminder | None = None
        self._asking = False
        self._told: Outlook | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def settings(self) -> Settings:
        """The settings it goes by."""
        return self._settings

    @property
    def shown(self) -> Reminder | None:
        """The reminder that is shown and not answered yet."""
        return self._shown

    @property
    def outlook(self) -> Outlook:
        """What is ahead as things stand."""
        now = self._now()
        resting = self._remembered.unanswered >= UNANSWERED_AT_MOST
        return Outlook(now, self._shown, coming(self._settings, self._remembered, now), resting)

    def look(self) -> None:
        """See whether one is due, and look again after the next full minute."""
        now = self._now()
        self._look_again(now)
        if self._shown is not None and not in_window(self._shown, now):
            self._withdraw()
        if self._asking:
            # A minute is patience enough: whoever does not tell is taken not to mind.
            self._decide(False)
        else:
            found = self._look(now)
            if found is not None and found.due is not None and self._settings.wait_while_busy:
                # Asked only now: it may take a moment, and need the session bus.
                self._asking = True
                self._surroundings.ask_whether_busy(self._decide)
            elif found is not None:
                self._take(found.remembered, found.due)
        self._tell()

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()

    def answer(self, said: Answer) -> None:
        """Somebody answered the reminder that is shown."""
        if self._shown is None:
            return
        log.info("a reminder was answered: %s", said.value)
        self._remember(answered(self._settings, self._remembered, self._shown, said, self._now()))
        self._withdraw()
        self._tell()

    def note_done(self, reminder: Reminder) -> None:
        """What a reminder still ahead today is for was had: it needs not come any more."""
        self._remember(answered(self._settings, self._remembered, reminder, Answer.DID_IT, self._now()))
        self._tell()

    def call_off(self) -> None:
        """No reminder any more today."""
        self._remember(called_off(self._remembered, self._now()))
        self._withdraw()
        self._tell()

    def note_opened(self) -> None:
        """Somebody opened the program."""
        self._remember(opened(self._settings, self._remembered, self._now()))
        self._tell()

    def note_session(self) -> None:
        """A session began: whatever reminded of it has done its work, and nobody is taken to be away."""
        if self._shown is not None:
            self.answer(Answer.START)
        self.note_opened()

    def may_be_later(self) -> bool:
        """Whether the one that is shown may be put off."""
        return self._shown is not None and may_be_later(self._settings, self._shown, self._now())

    def follow(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        now = self._now()
        self._remember(changed(self._settings, settings, self._remembered, now))
        self._settings = settings
        if self._shown is not None and self._shown not in settings.reminders:
            self._withdraw()
        self._look_again(now)
        self._tell()

    def _decide(self, busy: bool) -> None:
        if not self._asking:
            return
        self._asking = False
        # Looked for anew: a session may have begun while somebody was asked.
        found = self._look(self._now(), busy=busy)
        if found is not None:
            self._take(found.remembered, found.due)
        self._tell()

    def _look(self, now: datetime, *, busy: bool = False) -> Look | None:
        """What is due, or None where nothing can be or that cannot be told."""
        possible = near(self._settings, self._remembered, now)
        if not possible:
            return None
        circumstances = self._surroundings.circumstances(possible)
        if circumstances is None:
            return None
        return look(self._settings, self._remembered, replace(circumstances, busy=busy), now)

    def _take(self, remembered: Remembered, due: Reminder | None) -> None:
        self._remember(remembered)
        if due is not None:
            log.info("a reminder is due")
            self._shown = due
            self.due.emit(due)

    def _remember(self, remembered: Remembered) -> None:
        if remembered == self._remembered:
            return
        self._remembered = remembered
        try:
            self._memory.save(remembered)
        except CompanionError as error:
            # It holds as long as the program runs; at worst one comes once more.
            log.warning("what was remembered of reminders cannot be written: %s", error)

    def _withdraw(self) -> None:
        if self._shown is not None:
            self._shown = None
            self.withdrawn.emit()

    def _tell(self) -> None:
        found = self.outlook
        told = self._told
        if told is None or (replace(found, now=told.now), found.today) != (told, told.today):
            self._told = found
            self.changed.emit(found)

    def _look_again(self, now: datetime) -> None:
        if any(one.active for one in self._settings.reminders):
            past = now.second * 1000 + now.microsecond // 1000
            self._timer.start(60_000 - past + AFTER_THE_MINUTE_MS)
        else:
            self._timer.stop()
