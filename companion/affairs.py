"""What reminders ask of the rest of the program, whether a window is open or not.

Nearly everything is loaded when it is first asked for: most looks of the clock never come so far.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

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


class Affairs:
    """Asks the window's own doorkeeper while there is a window, else opens the journal for that moment.

    `house` is what is behind the window, None while there is none.
    """

    def __init__(self, paths: DataPaths, bus: Callable[[], Bus], settings: Callable[[], Settings]) -> None:
        self._paths = paths
        self._bus = bus
        self._attention: Attention | None = None
        self._settings = settings
        self.house: Companion | None = None

    def circumstances(self, reminders: Iterable[Reminder]) -> Circumstances:
        """How things stand for these reminders."""
        from companion.engine import reminded

        runs = self.house is not None and self.house.runner.active
        place = self._settings().lunch_place
        with self._journal() as (keeper, _keep):
            return reminded.circumstances(keeper, reminders, place, local_now(), session_runs=runs)

    def ask_whether_busy(self, asked: Asked) -> None:
        """Have `asked` called, within a second or so, with whether somebody is not to be disturbed."""
        if self._attention is None:
            from companion.desktop.attention import Attention

            self._attention = Attention(self._bus())
        self._attention.look(partial(_tell, asked))

    def setup_for(self, occasion: Occasion) -> Setup | None:
        """What would be lain on now."""
        from companion.engine import reminded

        with self._journal() as (keeper, _keep):
            return reminded.setup_for(keeper, occasion, self._settings().lunch_place)

    def note_done(self, occasion: Occasion) -> SessionRecord:
        """Write down a session that was had without the program. Raises CompanionError where it cannot be."""
        from companion.engine import reminded

        now = local_now()
        with self._journal() as (keeper, keep):
            record = reminded.done_without(keeper, occasion, self._settings(), now, uuid4())
            keep(record)
        return record

    @contextmanager
    def _journal(self) -> Generator[tuple[Doorkeeper, Callable[[SessionRecord], None]]]:
        """Who knows the rules and the past, and who writes a session down."""
        if self.house is not None:
            yield self.house.engine.doorkeeper, self.house.diary.note
            return
        from companion import supplies
        from companion.engine.doorkeeper import Doorkeeper

        shelf = supplies.open_shelf(self._paths)
        try:
            yield Doorkeeper(shelf.store, local_now), shelf.store.save_session
        finally:
            shelf.database.close()


def _tell(asked: Asked, busy: Busy | None) -> None:
    asked(busy is not None)
