"""The map: makes every object and connects them. The only file that knows everyone."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from companion import __version__, supplies
from companion.attendance import Attendance
from companion.belonging import Belonging
from companion.bookkeeping import keep_book
from companion.calming import Calming
from companion.caretaking import Caretaking
from companion.connections import connect_desktop, connect_sound, connect_transfer, connect_view, open_library
from companion.core.errors import CompanionError, Problem
from companion.core.reminding import Answer
from companion.core.session import Session, Stage
from companion.core.settings import Settings
from companion.core.sounds import OutputState
from companion.desktop.activation import with_token
from companion.desktop.clock import local_now, steady_seconds
from companion.desktop.output_state import output_state
from companion.desktop.power import on_battery
from companion.desktop.speech import Speech, voice_module
from companion.engine.diary import Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.preferences import Preferences
from companion.engine.runner import Runner
from companion.engine.soundscape import Soundscape
from companion.handing_out import HandingOut
from companion.joining import Joining
from companion.launch import DONE, REFUSED, TROUBLE, Launch, Refusal
from companion.nights import Nights
from companion.progressing import Progressing
from companion.safekeeping import Safekeeping
from companion.transfer import Transfer
from companion.ui.adviser import Adviser
from companion.ui.art import app_icon
from companion.ui.bugs import BugReporter
from companion.ui.dressing import Dressing
from companion.ui.engine import Engine
from companion.ui.file_dialogs import Ask, AskForSounds, ask_for_file, ask_for_sounds
from companion.ui.guide import Guide
from companion.ui.listening import Listening
from companion.ui.lunch import Lunch
from companion.ui.offer import Offer
from companion.ui.porter import Porter
from companion.ui.printing import printed
from companion.ui.reminder_pages import ReminderPages
from companion.ui.text import door_sentence, name, piece_title, spoken
from companion.ui.theme import DUSK, Look, asks_for_contrast
from companion.ui.views import Views

if TYPE_CHECKING:
    from companion.desktop.listener import Request
    from companion.opening import Opened
    from companion.standby import Standby

log = logging.getLogger(__name__)


class Companion(QObject):
    """Every object behind the window, and the lines between them."""

    reminder_answered = Signal(Answer)
    """The reminder that is shown was answered on a page."""

    def __init__(
        self,
        application: QApplication,
        opened: Opened,
        standby: Standby,
        ask: Ask = ask_for_file,
        ask_for_sounds: AskForSounds = ask_for_sounds,
    ) -> None:
        super().__init__(application)
        self._launch = Launch()
        self._application = application
        self.standby = standby
        self.paths, self.look, self.window = opened.ground.paths, opened.look, opened.window
        hints, settings = application.styleHints(), standby.preferences.settings
        # Not before the window is on the screen: its ground is the same.
        self.look.show_high_contrast(asks_for_contrast(settings, hints))
        BugReporter(self.look, self.window).install()
        application.setWindowIcon(app_icon())
        self.window.furnish()
        self._notices: list[CompanionError] = []
        shelf = supplies.open_shelf(self.paths)
        self._database, self._in_memory = shelf.database, shelf.in_memory
        self._notices.extend((*standby.troubles, *shelf.troubles))
        loaded = opened.ground.loaded
        if loaded.notice is not None or loaded.bad_fields:
            self._notices.append(CompanionError(Problem.SETTINGS_DAMAGED, ", ".join(loaded.bad_fields)))
        self.preferences: Preferences = standby.preferences
        self.reminders = standby.reminders
        library, without = supplies.open_library()
        self._notices.extend(without)
        speech = Speech(spoken, voice_module())
        offer = Offer(
            music=tuple((piece.name, piece_title(piece.title)) for piece in library.music()),
            nature=tuple((piece.name, piece_title(piece.title)) for piece in library.nature()),
            voice=speech.there,
        )
        titles = dict((*offer.music, *offer.nature))
        still, strong = settings.reduced_motion, self.look.high_contrast
        self.night = Look(DUSK, self.look.scale, settings.skin_tone, still, strong)
        self.dressing = Dressing(self.look, self.night, self.preferences, hints, self)
        pieces = tuple(name for name, _title in offer.music)
        soundscape = Soundscape(partial(supplies.make_player, library), settings, pieces, self, speech)
        self.runner = Runner(soundscape, steady_seconds, self)
        self.diary = Diary(shelf.store, local_now, uuid4, self)
        keeper = Doorkeeper(shelf.store, local_now, self)
        self.engine = Engine(self.runner, soundscape, self.diary, keeper, self.preferences, self.reminders)
        self.attendance = Attendance(standby.bus(), self.runner, self._settings, self._session_title, self)
        self.views = Views(
            self.window,
            self.look,
            self.night,
            self.runner.frame,
            self._connect_view,
            offer=offer,
            data_folder=str(self.paths.directory),
            saving=on_battery,
        )
        self.listening = Listening(
            self.window,
            self.views,
            soundscape,
            self.preferences,
            offer,
            self._output_state,
            ask_for_sounds,
        )
        self.adviser = Adviser(self.window, self.views, self.diary, keeper, local_now)
        self.guide = Guide(self.window, self.views, self.night, self.engine, titles, local_now, self.adviser)
        self.bookkeeper = keep_book(self, shelf.store)
        self.librarian = open_library(self)
        self.nights = Nights(self.runner, self.attendance, self.views, self._settings, self)
        self.reminder_pages = ReminderPages(self.window, self.views, self.guide, self.engine, self)
        self.safekeeping = Safekeeping(self.paths, local_now, parent=self)
        self.belonging = Belonging(standby.data_dir, self)
        self.calming = Calming(self)
        self.lunch = Lunch(self.window, self.views, self.engine, local_now)
        self.transfer = Transfer(self.paths, self)
        self.handing_out = HandingOut(self.paths, local_now, partial(printed, __version__), self)
        self.progressing = Progressing(self, self._database, ask, in_memory=self._in_memory)
        active, kept = self._session_runs, not self._in_memory
        self.porter = Porter(self.window, self.views, active, ask, local_now, kept=kept)
        self.care = Caretaking(self, active, ask, kept=kept)
        self.joining = Joining(self, kept=kept)
        writers = (self.transfer, self.handing_out, self.safekeeping, self.joining.syncing)
        self._at_work = (*writers, self.care.replacing, self.progressing)
        self._connect()

    def begin(self) -> None:
        """Make the first page ready, and say what has to be said; nothing is shown yet."""
        self.guide.show_today()
        for error in self._notices:
            self.guide.notice_problem(error)
        if self.engine.doorkeeper.profile is None:
            self.guide.show_health()

    def open(self, launch: Launch) -> None:
        """Show the window, or go straight to what was asked for."""
        self._launch = launch
        self.begin()
        if launch.wish is not None:
            self.guide.wish(launch.wish, quit_after=launch.quit_after)
        self.window.show()

    def take_request(self, request: Request) -> None:
        """A second start has left its wish here: done as if it had been wished for in this window."""
        # Loaded here: most evenings nobody starts the program twice.
        from companion.second_start import wished

        going_on = self.runner.active
        keeper, settings = self.engine.doorkeeper, self.preferences.settings
        found = wished(request.arguments, keeper, settings, local_now(), going_on=going_on)
        if isinstance(found, Refusal):
            if found.code == TROUBLE:
                self.raise_window(request.token)
            request.answer(found.code, found.sentence)
            return
        if found.wish is not None:
            # First, so that before sleep no bright page is raised.
            self.guide.wish(found.wish)
        if found.hidden:
            self.standby.wait_too()
        else:
            self.raise_window(request.token)
        if found.wish is not None and not self.runner.active:
            request.answer(REFUSED, door_sentence(keeper.verdict(found.wish)))
        else:
            request.answer(DONE)

    def raise_window(self, token: str | None = None) -> None:
        """Bring the window to the front."""
        with with_token(token):
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def start_reminded(self) -> None:
        """Start what the reminder that is shown is for."""
        self.reminder_answered.emit(Answer.START)

    def note_reminded(self) -> None:
        """What the reminder that is shown is for was had without the program."""
        self.reminder_answered.emit(Answer.DID_IT)

    def close_for_the_night(self) -> None:
        """The window closes; where the computer is about to sleep, it does so now."""
        self.nights.sleep_now()
        self.window.close_for_certain()

    def leave(self) -> None:
        """Everything that is going on ends in order, and the window closes."""
        self.runner.shut_down()
        self.window.close_for_certain()

    @property
    def under_way(self) -> bool:
        """Whether something goes on that needs no window: a session, a file being written, the minute before
        the computer sleeps; or something is known here alone, which would be lost with the process."""
        known = self._in_memory or self.diary.unwritten or self.preferences.unsaved
        known = known or self.engine.doorkeeper.holds or self.adviser.chosen is not None
        known = known or self.bookkeeper.unsaved
        at_work = any(worker.busy for worker in self._at_work)
        return self.runner.active or at_work or self.nights.falling or known

    @property
    def dark(self) -> bool:
        """Whether somebody has gone to bed, so that no page may be bright."""
        return self.dressing.dark

    def darken(self) -> None:
        """From a bedtime session on the pages stay dim, until the next start or another choice of look."""
        self.dressing.darken()

    @property
    def exit_code(self) -> int:
        """0, or 4 when a session could not be written down, or one that was asked for was called off."""
        unkept = self._launch.quit_after and (self.diary.record is None or self._in_memory)
        return TROUBLE if self.diary.unwritten or unkept else DONE

    def _connect(self) -> None:
        runner, guide, window, engine = self.runner, self.guide, self.window, self.engine
        runner.reported.connect(self.diary.take_report)
        self.diary.unsaved.connect(engine.doorkeeper.remember)
        self.diary.saved.connect(engine.doorkeeper.forget)
        runner.changed.connect(guide.follow)
        runner.ended.connect(guide.conclude)
        runner.ended.connect(self._keep_safe)
        runner.quiet.connect(guide.end_quietly)
        runner.fell_behind.connect(guide.say_slept)
        tellers = (engine.soundscape, self.diary, engine.doorkeeper, self.preferences)
        for teller in (*tellers, self.belonging, self.safekeeping):
            teller.failed.connect(guide.notice_problem)
        connect_sound(self)
        self.preferences.changed.connect(self._size_text)
        self.adviser.session_wished.connect(guide.wish)
        self.adviser.left.connect(guide.show_today)
        self.adviser.lunch_wished.connect(self.lunch.ask)
        self.lunch.session_wished.connect(guide.wish)
        self.lunch.left.connect(guide.show_today)
        window.view_changing.connect(self.lunch.suit)
        self.adviser.gave_up.connect(window.show_page_again)
        self.adviser.corrected.connect(guide.ask_on)
        guide.left.connect(self._left)
        connect_transfer(self)
        guide.darkened.connect(self.darken)
        window.page_opened.connect(guide.open_page)
        window.session_requested.connect(guide.ask_by_name)
        window.closing.connect(self._closing)
        window.notices.action_requested.connect(guide.take_notice_action)
        window.notices.dismissed.connect(guide.put_notice_away)
        connect_desktop(self)

    def _connect_view(self, name: str, view: Any) -> None:
        connect_view(self, name, view)

    def _output_state(self) -> OutputState:
        return output_state(self.preferences.settings.output)

    def _session_runs(self) -> bool:
        return self.runner.active

    def _size_text(self, settings: Settings) -> None:
        self.window.show_text_size(settings.text_percent)

    def _left(self) -> None:
        """A session that was to end by itself has ended, or was called off."""
        if self._launch.quit_after:
            self.window.close_for_certain()

    def _keep_safe(self) -> None:
        """A quiet moment: the day's backup, if it has not been made."""
        if not self._in_memory:
            self.safekeeping.back_up_if_due()

    def _settings(self) -> Settings:
        return self.preferences.settings

    def _session_title(self, session: Session) -> str:
        return name(session.plan.kind)

    def _closing(self) -> None:
        """The window goes: whatever was done is written down first. With a tray a session goes on."""
        session = self.runner.session
        if session is not None and session.stage is Stage.WAKING:
            # Whoever closes the window is up.
            self.runner.awake()
        if self._application.quitOnLastWindowClosed():
            self.runner.shut_down()
        if not (self.window.isMaximized() or self.window.isFullScreen()):
            size = self.lunch.compact.usual_size
            settings = self.preferences.settings
            self.preferences.change(replace(settings, window_width=size.width(), window_height=size.height()))

    def shut_down(self) -> None:
        """Close what is open, in order."""
        self.runner.shut_down()
        self.let_go()

    def let_go(self) -> None:
        """Call off all work on files and close the journal."""
        for worker in self._at_work:
            worker.shut_down()
        unwritten = self.diary.record if self.diary.unwritten else None
        supplies.let_go(self._database, self.paths, unwritten)
