"""What the program is with and without a window: in the tray, reminding, and reachable for further starts.

It lives as long as the program. The window and all that is behind it is made when it is first needed; when it
has been closed and the program goes on waiting, the program begins again, with as little as at login.
"""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from companion.affairs import Affairs
from companion.bringing import Bringing
from companion.core.deciding import day_of
from companion.core.errors import CompanionError
from companion.core.journal import Kind
from companion.core.reminders import Occasion
from companion.core.settings import Settings
from companion.desktop.clock import local_now
from companion.desktop.housekeeping import Housekeeping
from companion.desktop.signals import EndRequests
from companion.engine.preferences import Preferences
from companion.engine.reminder_clock import Outlook, ReminderClock
from companion.launch import DONE
from companion.storage import log_file, settings_file
from companion.storage.reminder_memory import ReminderMemory

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.core.session import Session
    from companion.desktop.listener import Request
    from companion.desktop.session_bus import Bus
    from companion.engine.runner import Report
    from companion.ground import Ground
    from companion.in_tray import InTray
    from companion.launch import Launch
    from companion.opening import Opened
    from companion.ui.file_dialogs import Ask

log = logging.getLogger(__name__)


class Standby(QObject):
    """Everything that is there without a window, and the lines to the window while there is one.

    `ask` answers where the window asks for a file; None asks in the system's own dialog.
    """

    def __init__(
        self, launch: Launch, application: QApplication, ground: Ground, ask: Ask | None = None
    ) -> None:
        super().__init__(application)
        self._ask = ask
        self._launch = launch
        self._application = application
        self._ground = ground
        self._housekeeping = Housekeeping(self)
        settings = ground.loaded.settings
        self.preferences = Preferences(settings, self._save_settings, self)
        self._affairs = Affairs(ground.paths, self.bus, self._settings)
        memory = ReminderMemory(ground.paths.reminders)
        self.reminders = ReminderClock(settings, memory, self._affairs, local_now, self)
        self._bus: Bus | None = None
        self.companion: Companion | None = None
        self.tray: InTray | None = None
        self.begins_at: str | None = None
        self._spoken = settings.language
        self.waits_again = self.begins_anew = self._still = self._ending = self._waits_too = False
        # Not from within whatever ends: its own lines are still being followed.
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._begin_again)
        self.preferences.changed.connect(self._follow)
        self.bringing = Bringing(self, application, self._affairs)
        self.reminders.withdrawn.connect(self._leave_soon)
        self.reminders.changed.connect(self._show_outlook)
        self._ends = EndRequests(self)
        self._ends.asked.connect(self._end_in_order)

    def wait(self) -> None:
        """Stay without a window, as long as there is a tray to be called from."""
        log_file.begin(self._ground.paths.log)
        self._keep_tray()
        self._attend()

    def open(self, opened: Opened) -> None:
        """Furnish the window that is there, and show it or go straight to what was asked for."""
        self.furnish(opened).open(self._launch)
        self.reminders.note_opened()
        if self._waits:
            self._keep_tray()
        self._attend()

    def furnish(self, opened: Opened) -> Companion:
        """What is behind a window, made and connected."""
        from companion.app import Companion
        from companion.opening import is_dim
        from companion.ui.file_dialogs import ask_for_file

        companion = self.companion = Companion(self._application, opened, self, self._ask or ask_for_file)
        self._affairs.house = companion
        if is_dim(self._launch):
            companion.darken()
        companion.runner.changed.connect(self._session_changed)
        companion.runner.reported.connect(self._show_session)
        companion.runner.ended.connect(self._session_ended)
        companion.transfer.left.connect(self._leave_soon)
        companion.nights.settled.connect(self._leave_soon)
        companion.safekeeping.looked.connect(self._leave_soon)
        companion.window.closing.connect(self._leave_soon)
        companion.window.quit_requested.connect(self.quit)
        companion.reminder_answered.connect(self.bringing.take_answer)
        if self.tray is not None:
            self.tray.tell_pages()
        return companion

    def show_window(self) -> None:
        """Have a window on the screen, whoever asked for it."""
        companion = self._behind_window()
        if not companion.window.isVisible():
            companion.raise_window()

    def open_window(self, token: str | None = None) -> None:
        """Bring the window to the front, made if need be."""
        companion = self._behind_window()
        self.reminders.note_opened()
        companion.raise_window(token or None)

    def start(self, occasion: Occasion) -> None:
        """Start a session, or show why not."""
        companion = self._behind_window()
        self.reminders.note_opened()
        # First, so that before sleep no bright page is raised.
        companion.guide.wish_by_name(occasion.value)
        companion.raise_window(self.bringing.token)

    def wait_too(self) -> None:
        """Go on waiting once the window has been closed."""
        self._waits_too = True
        self._keep_tray()

    def stand_still(self) -> None:
        """Everything that is kept is about to be replaced: nothing is written any more, and nobody called."""
        self._still = True
        self.reminders.rest()
        self._give_up_tray()
        if self._ground.listener is not None:
            self._ground.listener.close()
        if self.companion is not None:
            self.companion.let_go()

    def begin_anew(self, section: str | None = None) -> None:
        """Begin again with a window, at a section of the settings: what was kept is another by now."""
        self.begins_anew, self.begins_at = True, section
        self._application.quit()

    @property
    def dim_on(self) -> date | None:
        """The day on which the pages stay dim, if somebody has gone to bed."""
        dark = self.companion is not None and self.companion.dark
        return self._today() if dark else None

    @property
    def troubles(self) -> tuple[CompanionError, ...]:
        """What was wrong with the journal while there was no window to say so."""
        return tuple(self._affairs.troubles)

    @property
    def data_dir(self) -> Path | None:
        """The data folder that was asked for, None for the usual one."""
        return self._launch.data_dir

    @property
    def exit_code(self) -> int:
        """The code the program ends with."""
        return DONE if self.companion is None else self.companion.exit_code

    def end(self) -> None:
        """Close what is open, in order, and let others have the journal."""
        self._leaving.stop()
        if self.companion is not None:
            self.companion.shut_down()
        if self.tray is not None:
            self.tray.leave()
        self.bringing.withdraw()
        if self._bus is not None:
            self._bus.close()
        self._ends.close()
        self._ground.let_go()

    # The window.

    def _behind_window(self) -> Companion:
        if self.companion is None:
            from companion.opening import first_window, is_dim

            opened = first_window(self._ground, self._application, dim=is_dim(self._launch))
            self.furnish(opened).begin()
        assert self.companion is not None
        return self.companion

    def _attend(self) -> None:
        """Hear of further starts, and look for reminders."""
        if self._ground.listener is not None:
            self._ground.listener.asked.connect(self._take_request)
            self._ground.listener.attend()
        self.reminders.look()
        self._show_outlook(self.reminders.outlook)

    def _take_request(self, request: Request) -> None:
        """A second start has left its wish here."""
        # Loaded here: most evenings nobody starts the program twice.
        from companion.second_start import waits_only

        if self.companion is None and waits_only(request.arguments):
            request.answer(DONE)
        else:
            self.reminders.note_opened()
            self._behind_window().take_request(request)
            self._leave_soon()

    def _session_changed(self, session: Session) -> None:
        # Loaded here: there is a session, so it has long been loaded.
        from companion.core.session import Stage

        if session.stage is Stage.WAKING:
            # The bell rings: whoever went on without the window needs it now.
            self.show_window()
        elif session.stage is not Stage.OVER:
            self.reminders.note_session()
        self._show_session()
        self._leave_soon()

    def _session_ended(self, report: Report) -> None:
        """A session that went on without a window is asked about; after one before sleep it stays dark."""
        if not (self._ending or self._launch.quit_after or report.session.plan.kind is Kind.BEDTIME):
            self.show_window()

    def _leave_soon(self) -> None:
        """Once the window has gone and nothing is under way, go on waiting as after login."""
        self._leaving.start()

    def _begin_again(self) -> None:
        companion = self.companion
        leaves_with_window = self._application.quitOnLastWindowClosed()
        if companion is None or companion.window.isVisible() or leaves_with_window or self._ending:
            return
        if companion.under_way or self.reminders.shown is not None:
            return
        log.info("the window was closed: waiting in the tray again")
        self.waits_again = True
        self._application.quit()

    # The tray.

    @property
    def _waits(self) -> bool:
        """Whether the program goes on without its window."""
        if self._launch.quit_after:
            return False
        reminds = any(one.active for one in self._settings().reminders)
        return self._launch.hidden or self._waits_too or reminds

    def _keep_tray(self) -> None:
        if self.tray is None:
            from companion.in_tray import InTray

            ink, hidden = self._settings().tray_ink, self.companion is None
            self.tray = InTray(self, self._application, ink, hidden=hidden)
            self.tray.appear()

    def _give_up_tray(self) -> None:
        if self.tray is not None:
            self.tray.leave()
            self.tray.deleteLater()
            self.tray = None

    def _show_session(self) -> None:
        if self.tray is not None:
            self.tray.show_session()

    def _show_outlook(self, outlook: Outlook) -> None:
        if self.tray is not None:
            self.tray.show_outlook(outlook)
        self.refresh()

    def tell(self, error: CompanionError) -> None:
        """Say a trouble in the window, made if need be."""
        self.open_window()
        if self.companion is not None:
            self.companion.guide.notice_problem(error)

    def refresh(self) -> None:
        """The journal has changed: a page that shows it is brought up to date."""
        if self.companion is not None:
            self.companion.reminder_pages.refresh()

    # Settings and the end.

    def bus(self) -> Bus:
        """The bus of the desktop, once there is something to say."""
        if self._bus is None:
            from companion.desktop.session_bus import Bus

            self._bus = Bus(self)
        return self._bus

    def _settings(self) -> Settings:
        return self.preferences.settings

    def _today(self) -> date:
        now = local_now()
        return day_of(now, now)

    def _save_settings(self, settings: Settings) -> None:
        if not self._still:
            settings_file.save(self._ground.paths.settings, settings, local_now())

    def _follow(self, settings: Settings) -> None:
        if self._still:
            return
        if settings.language is not self._spoken and not self.preferences.unsaved:
            # Every word in the window, the tray and the menus is said anew by beginning again; not where the
            # next start would know of nothing that was chosen.
            self._spoken = settings.language
            self.begin_anew("appearance")
            return
        self.reminders.follow(settings)
        if self.tray is not None:
            self.tray.show_ink(settings.tray_ink)
        if self._waits:
            self._keep_tray()
            self._show_outlook(self.reminders.outlook)
        else:
            self._give_up_tray()

    def _end_in_order(self) -> None:
        log.info("asked to end")
        self.quit()

    def quit(self) -> None:
        """End the program, in order."""
        self._ending = True
        if self.companion is not None:
            self.companion.leave()
        self._application.quit()
