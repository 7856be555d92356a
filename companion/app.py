"""The map: makes every object and connects them. The only file that knows everyone."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from companion import supplies
from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings
from companion.desktop.clock import local_now, steady_seconds
from companion.desktop.power import on_battery
from companion.desktop.signals import EndRequests
from companion.engine.diary import Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.preferences import Preferences
from companion.engine.runner import Runner
from companion.engine.soundscape import Soundscape
from companion.launch import DONE, TROUBLE
from companion.storage import settings_file
from companion.transfer import Transfer
from companion.ui.adviser import Adviser
from companion.ui.bugs import BugReporter
from companion.ui.file_dialogs import Ask, ask_for_file
from companion.ui.guide import Engine, Guide
from companion.ui.listening import Listening
from companion.ui.main_window import app_icon
from companion.ui.porter import Porter
from companion.ui.theme import DUSK, Look, chosen_theme
from companion.ui.views import Views

if TYPE_CHECKING:
    from companion.launch import Launch
    from companion.opening import Opened
    from companion.ui.tray import Tray

log = logging.getLogger(__name__)


class Companion(QObject):
    """Every object of the running program, and the lines between them."""

    def __init__(
        self, launch: Launch, application: QApplication, opened: Opened, ask: Ask = ask_for_file
    ) -> None:
        super().__init__(application)
        self._launch = launch
        self._application = application
        self.paths, self.look, self.window = opened.paths, opened.look, opened.window
        BugReporter(self.look, self.window).install()
        application.setWindowIcon(app_icon())
        self.window.furnish()
        self._notices: list[CompanionError] = []
        self._tray: Tray | None = None
        self._dark = False
        shelf = supplies.open_shelf(self.paths)
        self._database, self._in_memory = shelf.database, shelf.in_memory
        self._notices.extend(shelf.troubles)
        loaded = opened.loaded
        if loaded.notice is not None or loaded.bad_fields:
            self._notices.append(CompanionError(Problem.SETTINGS_DAMAGED, ", ".join(loaded.bad_fields)))
        settings = loaded.settings
        library, without = supplies.open_library()
        self._notices.extend(without)
        titles = {piece.name: piece.title for piece in library.music()}
        self.night = Look(DUSK, self.look.scale, settings.skin_tone, settings.reduced_motion)
        self._chosen = settings.theme
        self.preferences = Preferences(settings, self._save_settings, self)
        soundscape = Soundscape(partial(supplies.make_player, library), settings.volumes, tuple(titles), self)
        self.runner = Runner(soundscape, steady_seconds, self)
        self.diary = Diary(shelf.store, local_now, uuid4, self)
        keeper = Doorkeeper(shelf.store, local_now, self)
        self.engine = Engine(self.runner, soundscape, self.diary, keeper, self.preferences)
        self.views = Views(
            self.window,
            self.look,
            self.night,
            self.runner.frame,
            self._connect_view,
            pieces=tuple(titles.items()),
            data_folder=str(self.paths.directory),
            saving=on_battery(),
        )
        self.listening = Listening(self.views, soundscape, self.preferences, titles, self)
        self.adviser = Adviser(self.window, self.views, self.diary, keeper, local_now)
        self.guide = Guide(self.window, self.views, self.night, self.engine, titles, local_now, self.adviser)
        self.transfer = Transfer(self.paths, self)
        self.porter = Porter(self.window, self.views, self._session_runs, ask, kept=not self._in_memory)
        self._connect()

    def open(self) -> None:
        """Show the window, or go straight to what was asked for."""
        self.guide.show_today()
        for error in self._notices:
            self.guide.notice_problem(error)
        if self._launch.wish is not None:
            self.guide.wish(self._launch.wish, quit_after=self._launch.quit_after)
        elif self.engine.doorkeeper.profile is None:
            self.guide.show_health()
        if self._launch.hidden:
            self._wait_in_tray()
        else:
            self.window.show()

    def _wait_in_tray(self) -> None:
        """Stay without a window, as long as there is a tray to be called from."""
        from companion.ui.tray import Tray

        self._application.setQuitOnLastWindowClosed(False)
        tray = Tray(self)
        tray.missing.connect(self._leave_tray)
        tray.open_requested.connect(self._raise_window)
        tray.session_requested.connect(self._start_from_tray)
        tray.pause_requested.connect(self.runner.toggle_pause)
        tray.end_requested.connect(self.runner.finish)
        tray.quit_requested.connect(self._quit)
        self.runner.changed.connect(self._show_in_tray)
        self.runner.reported.connect(self._show_in_tray)
        self._tray = tray
        tray.appear()

    def _leave_tray(self) -> None:
        """No tray here: the window takes over, and closing it ends the program."""
        self._application.setQuitOnLastWindowClosed(True)
        self._raise_window()

    def _raise_window(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _start_from_tray(self, name: str) -> None:
        self._raise_window()
        self.guide.wish_by_name(name)

    def _show_in_tray(self) -> None:
        if self._tray is not None:
            self._tray.show_frame(self.runner.frame())

    def _quit(self) -> None:
        self.runner.shut_down()
        self.window.close()
        self._application.quit()

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
        runner.quiet.connect(guide.end_quietly)
        runner.fell_behind.connect(guide.say_slept)
        for teller in (engine.soundscape, self.diary, engine.doorkeeper, self.preferences):
            teller.failed.connect(guide.notice_problem)
        engine.soundscape.volumes_changed.connect(self.listening.keep_volumes)
        engine.soundscape.music_changed.connect(self.listening.keep_music)
        self.preferences.changed.connect(self._settings_changed)
        self.look.changed.connect(self._scale_changed)
        self.adviser.session_wished.connect(guide.wish)
        self.adviser.left.connect(guide.show_today)
        self.adviser.gave_up.connect(window.show_page_again)
        self.adviser.corrected.connect(guide.ask_on)
        guide.left.connect(self._left)
        self._connect_transfer()
        guide.darkened.connect(self._darken)
        window.page_opened.connect(guide.open_page)
        window.session_requested.connect(guide.ask_by_name)
        window.closing.connect(self._closing)
        window.notices.action_requested.connect(guide.take_notice_action)
        window.notices.dismissed.connect(guide.put_notice_away)
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._ends = EndRequests(self)
        self._ends.asked.connect(self._end_in_order)

    def _connect_transfer(self) -> None:
        transfer, porter = self.transfer, self.porter
        porter.export_requested.connect(transfer.export)
        porter.import_requested.connect(transfer.look_into)
        transfer.changed.connect(porter.show_arrival)
        transfer.left.connect(porter.leave)
        transfer.exported.connect(porter.say_exported)
        transfer.failed.connect(self.guide.notice_problem)
        self.guide.setting_out.connect(transfer.cancel)
        self.window.page_opened.connect(porter.follow_page)

    def _connect_view(self, name: str, view: Any) -> None:
        guide, runner, sound, adviser = self.guide, self.runner, self.engine.soundscape, self.adviser
        match name:
            case "today":
                view.session_requested.connect(adviser.ask_before)
                view.adjust_requested.connect(adviser.adjust)
                view.health_requested.connect(guide.show_health)
                view.sound_requested.connect(guide.show_settings)
                view.expectations_requested.connect(guide.show_expectations)
            case "journal":
                view.start_requested.connect(guide.ask_standard)
            case "settings":
                view.changed.connect(self.preferences.change)
                view.review_requested.connect(guide.show_health)
                view.emergency_requested.connect(guide.show_emergency)
                view.silent_end_changed.connect(self.engine.doorkeeper.wish_silent_end)
                view.steps.changed.connect(guide.take_step_wishes)
                view.steps.adjust_requested.connect(adviser.adjust)
                view.steps.used_to_requested.connect(adviser.state_used_to)
                view.data.export_requested.connect(self.porter.choose_export)
                view.data.import_requested.connect(self.porter.choose_import)
            case "transfer":
                view.confirmed.connect(self.transfer.take_in)
                view.cancelled.connect(self.transfer.cancel)
            case "health":
                view.answered.connect(guide.take_answers)
                view.skipped.connect(guide.show_today)
            case "expectations":
                view.back_requested.connect(guide.show_today)
            case "emergency":
                view.back_requested.connect(guide.leave_emergency)
            case "before":
                view.changed.connect(adviser.weigh)
                view.start_requested.connect(adviser.start)
                view.breathing_requested.connect(adviser.breathe_instead)
                view.emergency_requested.connect(guide.show_emergency)
                view.back_requested.connect(adviser.leave_questions)
            case "wizard":
                view.area_chosen.connect(adviser.choose_area)
                view.used_to_chosen.connect(adviser.take_used_to)
                view.setup_chosen.connect(adviser.take_setup)
                view.beyond_requested.connect(adviser.go_beyond)
                view.back_requested.connect(adviser.leave_wizard)
            case "checkin":
                view.changed.connect(guide.show_next_time)
                view.correct_requested.connect(guide.correct_used)
                view.saved.connect(guide.take_check_in)
                view.morning_saved.connect(guide.take_morning)
                view.skipped.connect(guide.skip_questions)
                view.something_wrong_requested.connect(guide.take_something_wrong)
            case "stop":
                view.chosen.connect(self.diary.take_stop_reason)
                view.answered.connect(guide.take_stop_reason)
                view.emergency_requested.connect(guide.show_emergency)
            case "night":
                view.opened.connect(guide.show_today)
                view.quit_requested.connect(self.window.close)
            case "prep":
                view.start_now_requested.connect(runner.start_now)
                view.more_time_requested.connect(runner.add_lead_in)
                view.cancel_requested.connect(runner.cancel)
                view.pause_requested.connect(runner.toggle_pause)
            case "session":
                self._connect_session(view)
                view.sound_panel.volumes_changed.connect(sound.change_volumes)
                view.sound_panel.music_chosen.connect(sound.choose_music)
            case _:
                raise ValueError(name)

    def _connect_session(self, view: Any) -> None:
        runner, sound = self.runner, self.engine.soundscape
        view.pause_requested.connect(runner.toggle_pause)
        view.extend_requested.connect(runner.extend)
        view.shorten_requested.connect(runner.shorten)
        view.end_requested.connect(runner.finish)
        view.stop_requested.connect(runner.stop)
        view.awake_requested.connect(runner.awake)
        view.volume_step_requested.connect(sound.step_volume)
        view.mute_requested.connect(sound.toggle_mute)
        view.next_music_requested.connect(sound.next_music)
        view.key_answered.connect(sound.acknowledge)
        view.easing_answered.connect(runner.answer_easing)
        view.layer_requested.connect(runner.add_layer)
        view.sound_panel_requested.connect(self.listening.show_sound_panel)
        view.full_screen_requested.connect(self.window.toggle_full_screen)

    def _session_runs(self) -> bool:
        return self.runner.active

    def _save_settings(self, settings: Settings) -> None:
        settings_file.save(self.paths.settings, settings, local_now())

    def _settings_changed(self, settings: Settings) -> None:
        if settings.theme is not self._chosen:
            self._chosen, self._dark = settings.theme, False
        self._follow_system()
        for look in (self.look, self.night):
            look.show_skin_tone(settings.skin_tone)
            look.show_reduced_motion(settings.reduced_motion)
        if settings.volumes != self.engine.soundscape.volumes:
            self.engine.soundscape.change_volumes(settings.volumes)

    def _follow_system(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        theme = chosen_theme(self.preferences.settings.theme, scheme)
        self.look.show_theme(DUSK if self._dark else theme)

    def _darken(self) -> None:
        """From a bedtime session on the pages stay dim, until the next start or another choice of look."""
        self._dark = True
        self._follow_system()

    def _scale_changed(self) -> None:
        self.night.show_scale(self.look.scale)

    def _left(self) -> None:
        """A session that was to end by itself has ended, or was called off."""
        if self._launch.quit_after:
            self.window.close()

    def _end_in_order(self) -> None:
        log.info("asked to end")
        self._quit()

    def _closing(self) -> None:
        """The window goes: whatever was done is written down first. With a tray a session goes on."""
        if self._application.quitOnLastWindowClosed():
            self.runner.shut_down()
        if not (self.window.isMaximized() or self.window.isFullScreen()):
            size = self.window.size()
            settings = self.preferences.settings
            self.preferences.change(replace(settings, window_width=size.width(), window_height=size.height()))

    def shut_down(self) -> None:
        """Close what is open, in order."""
        self.runner.shut_down()
        self.transfer.shut_down()
        self._ends.close()
        try:
            self._database.close()
        except CompanionError as error:
            log.warning("the journal did not close cleanly: %s", error)
