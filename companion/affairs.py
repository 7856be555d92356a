"""What reminders ask of the rest of the program, whether a window is open or not.

Nearly everything is loaded when it is first asked for: most looks of the clock never come so far.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from companion.core.errors import CompanionError
from companion.core.journal import SessionRecord, Setup
from companion.core.reminders import Occasion, Reminder
from companion.core.reminding import Circumstances
from companion.core.settings import Settings
from companion.desktop.clock import local_now
from companion.storage.paths import DataPaths

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.core.busy import Busy
    from companion.desktop.attention import Attention
    from companion.desktop.session_bus import Bus
    from companion.engine.doorkeeper import Doorkeeper
    from companion.engine.reminder_clock import Asked

log = logging.getLogger(__name__)


class Affairs:
    """Asks the window's own doorkeeper while there is a window, else opens the journal for that moment.

    `house` is what is behind the window, None while there is none; `troubles` are what a window is to say of
    the journal.
    """

    def __init__(self, paths: DataPaths, bus: Callable[[], Bus], settings: Callable[[], Settings]) -> None:
        self._paths = paths
        self._bus = bus
        self._attention: Attention | None = None
        self._settings = settings
        self.house: Companion | None = None
        self.troubles: list[CompanionError] = []

    def circumstances(self, reminders: Iterable[Reminder]) -> Circumstances | None:
        """How things stand for these reminders; None while the journal cannot be asked."""
        from companion.engine import reminded

        # Whoever fell asleep before the last bell is not kept from tomorrow's reminders.
        runs = self.house is not None and self.house.runner.active and not self.house.runner.silent
        place = self._settings().lunch_place
        try:
            with self._journal() as (keeper, _keep):
                return reminded.circumstances(keeper, reminders, place, local_now(), session_runs=runs)
        except CompanionError as error:
            log.warning("no reminder can be weighed now: %s", error)
            return None

    def ask_whether_busy(self, asked: Asked) -> None:
        """Have `asked` called, within a second or so, with whether somebody is not to be disturbed."""
        if self._attention is None:
            from companion.desktop.attention import Attention

            self._attention = Attention(self._bus())
        self._attention.look(partial(_tell, asked))

    def setup_for(self, occasion: Occasion) -> Setup | None:
        """What would be lain on now; None where nothing would, or that cannot be told."""
        from companion.engine import reminded

        try:
            with self._journal() as (keeper, _keep):
                return reminded.setup_for(keeper, occasion, self._settings().lunch_place)
        except CompanionError as error:
            log.warning("no setup can be told now: %s", error)
            return None

    def note_done(self, occasion: Occasion) -> None:
        """Write down a session that was had without the program, unless it is known already. Raises
        CompanionError where that cannot be."""
        from companion.engine import reminded

        with self._journal() as (keeper, keep):
            record = reminded.done_without(keeper, occasion, self._settings(), local_now(), uuid4())
            if record is not None:
                keep(record)

    @contextmanager
    def _journal(self) -> Generator[tuple[Doorkeeper, Callable[[SessionRecord], None]]]:
        """Who knows the rules and the past, and who writes a session down. Raises CompanionError where the
        journal cannot be opened: one in memory, as a session would have, knows nothing."""
        if self.house is not None:
            yield self.house.engine.doorkeeper, self.house.diary.note
            return
        from companion import supplies
        from companion.engine.doorkeeper import Doorkeeper

        shelf = supplies.open_shelf(self._paths)
        try:
            if shelf.in_memory:
                raise shelf.troubles[-1]
            # Said by the window, once there is one.
            self.troubles.extend(shelf.troubles)
            yield Doorkeeper(shelf.store, local_now), shelf.store.save_session
        finally:
            shelf.database.close()


def _tell(asked: Asked, busy: Busy | None) -> None:
    asked(busy is not None)
