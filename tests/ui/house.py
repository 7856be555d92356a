"""The window with everything behind it, a clock that goes only when told to, and a journal in memory.

The lines between the boxes are those of app.py, as far as a test of the guide needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget

from companion.core.journal import Condition, Profile, SessionRecord
from companion.core.reminders import Reminder
from companion.core.reminding import Circumstances, Remembered
from companion.core.settings import Settings
from companion.core.sounds import OutputState
from companion.engine.diary import Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.journal_book import JournalBook
from companion.engine.preferences import Preferences
from companion.engine.reminder_clock import Asked, ReminderClock
from companion.engine.runner import Runner
from companion.engine.soundscape import Soundscape
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore
from companion.ui.adviser import Adviser
from companion.ui.bookkeeper import Bookkeeper
from companion.ui.engine import Engine
from companion.ui.file_dialogs import SoundWish
from companion.ui.guide import Guide
from companion.ui.librarian import Librarian
from companion.ui.listening import Listening
from companion.ui.lunch import Lunch
from companion.ui.main_window import MainWindow
from companion.ui.offer import Offer
from companion.ui.text import piece_title
from companion.ui.theme import DUSK, Look
from companion.ui.views import Views
from tests.engine.evening import Clock, DeafPlayer

OFFER = Offer(
    music=(("still_water", "Still Water"), ("bowls_drone", "Bowls"), ("felt_piano", "Felt Piano")),
    nature=(("rain", "Rain"), ("ocean", "Ocean"), ("hush", "Hush"), ("night", "Night")),
)


def offered() -> Offer:
    """The same under the titles that they have in the language of the program."""
    return Offer(
        *(tuple((name, piece_title(title)) for name, title in some) for some in (OFFER.music, OFFER.nature))
    )


class ForgetfulMemory:
    """Remembers nothing of reminders."""

    def load(self) -> Remembered:
        return Remembered()

    def save(self, remembered: Remembered) -> None:
        pass


class NoAffairs:
    """Nothing speaks against any reminder."""

    def circumstances(self, reminders: Iterable[Reminder]) -> Circumstances:
        return Circumstances()

    def ask_whether_busy(self, asked: Asked) -> None:
        asked(False)


class House:
    """Guide, window and views, with fakes for time and sound only. `close` it at the end."""

    def __init__(
        self, now: datetime, *, profile: Profile | None, sessions: tuple[SessionRecord, ...]
    ) -> None:
        self.now = now
        self.clock = Clock()
        self.player = DeafPlayer()
        self.database = open_in_memory()
        self.store = JournalStore(self.database)
        if profile is not None:
            self.store.save_profile(profile)
        for record in sessions:
            self.store.save_session(record)
        # Pages change at once: whoever takes a picture of the window sees all of the new one.
        self.look, self.night = Look(DUSK, reduced_motion=True), Look(DUSK)
        self.window = MainWindow(self.look, QSize(1080, 720))
        self.window.furnish()
        self.preferences = Preferences(Settings(), lambda _settings: None)
        offer = offered()
        titles = dict((*offer.music, *offer.nature))
        self.pieces = tuple(name for name, _title in OFFER.music)
        self.soundscape = Soundscape(lambda: self.player, self.preferences.settings, self.pieces)
        self.runner = Runner(self.soundscape, self.clock)
        self.diary = Diary(self.store, self.tell_now, uuid4)
        self.keeper = Doorkeeper(self.store, self.tell_now)
        self.views = Views(
            self.window,
            self.look,
            self.night,
            self.runner.frame,
            self._connect_view,
            offer=offer,
            data_folder="/home/ada",
            saving=lambda: False,
        )
        self.reminders = ReminderClock(
            self.preferences.settings, ForgetfulMemory(), NoAffairs(), self.tell_now, self.window
        )
        engine = Engine(
            self.runner, self.soundscape, self.diary, self.keeper, self.preferences, self.reminders
        )
        self.output = OutputState.UNKNOWN
        self.asked: list[SoundWish] = []
        self.answers: tuple[str, ...] = ()
        self.listening = Listening(
            self.window,
            self.views,
            self.soundscape,
            self.preferences,
            offer,
            lambda: self.output,
            self._answer,
        )
        self.adviser = Adviser(self.window, self.views, self.diary, self.keeper, self.tell_now)
        self.guide = Guide(self.window, self.views, self.night, engine, titles, self.tell_now, self.adviser)
        self.book = JournalBook(self.store, self.tell_now, uuid4, self.keeper.keep_off, self.keeper.holds_by)
        self.bookkeeper = Bookkeeper(self.window, self.views, self.book, self.keeper, self.tell_now)
        self.librarian = Librarian(self.window, self.views, self.keeper)
        self.lunch = Lunch(self.window, self.views, engine, self.tell_now)
        self.gone: list[bool] = []
        self.guide.left.connect(lambda: self.gone.append(True))
        self.made: list[str] = []
        self._connect()
        self.guide.show_today()

    def tell_now(self) -> datetime:
        """The calendar time of the house."""
        return self.now

    def _answer(self, _parent: QWidget, wish: SoundWish) -> tuple[str, ...]:
        """What somebody chooses in a dialog for sounds."""
        self.asked.append(wish)
        return self.answers

    def _connect(self) -> None:
        runner, guide = self.runner, self.guide
        runner.reported.connect(self.diary.take_report)
        self.diary.unsaved.connect(self.keeper.remember)
        self.diary.saved.connect(self.keeper.forget)
        runner.changed.connect(guide.follow)
        runner.ended.connect(guide.conclude)
        runner.quiet.connect(guide.end_quietly)
        runner.fell_behind.connect(guide.say_slept)
        self.soundscape.failed.connect(guide.notice_problem)
        self.soundscape.failed.connect(self.listening.note_problem)
        self.soundscape.recovered.connect(self.listening.say_sound_is_back)
        self.soundscape.volumes_changed.connect(self.listening.keep_volumes)
        self.soundscape.soundtrack_changed.connect(self.listening.keep_soundtrack)
        self.soundscape.style_changed.connect(self.listening.keep_style)
        self.soundscape.hearing_changed.connect(self.listening.show_hearing)
        self.preferences.changed.connect(self.listening.follow)
        self.adviser.session_wished.connect(guide.wish)
        self.adviser.left.connect(guide.show_today)
        self.adviser.lunch_wished.connect(self.lunch.ask)
        self.lunch.session_wished.connect(guide.wish)
        self.lunch.left.connect(guide.show_today)
        self.window.view_changing.connect(self.lunch.suit)
        self.adviser.gave_up.connect(self.window.show_page_again)
        self.adviser.corrected.connect(guide.ask_on)
        self.window.page_opened.connect(guide.open_page)
        self.window.page_opened.connect(self.bookkeeper.follow_page)
        self.window.page_opened.connect(self.librarian.follow_page)
        self.guide.reading_requested.connect(self.librarian.read_safety)
        self.librarian.health_requested.connect(self.guide.show_health)
        self.librarian.adjust_requested.connect(self.adviser.adjust)
        self.librarian.emergency_requested.connect(self.guide.show_emergency)
        self.book.changed.connect(self.diary.take_change)
        self.book.deleted.connect(self.diary.let_go)
        self.bookkeeper.failed.connect(guide.notice_problem)
        self.window.session_requested.connect(guide.ask_by_name)
        self.window.notices.action_requested.connect(guide.take_notice_action)

    def _connect_view(self, name: str, view: Any) -> None:
        self.made.append(name)
        if name == "today":
            view.session_requested.connect(self.adviser.ask_before)
            view.adjust_requested.connect(self.adviser.adjust)
            view.health_requested.connect(self.guide.show_health)
        elif name == "journal":
            view.start_requested.connect(self.guide.ask_standard)
            view.add_requested.connect(self.bookkeeper.add)
            view.past_requested.connect(self.bookkeeper.add_past)
            view.edit_requested.connect(self.bookkeeper.edit)
            view.delete_requested.connect(self.bookkeeper.delete)
            view.undo_requested.connect(self.bookkeeper.undo)
            view.continue_requested.connect(self.bookkeeper.go_on)
        elif name == "learn":
            view.article_requested.connect(self.librarian.open)
        elif name == "article":
            view.back_requested.connect(self.librarian.leave)
            view.related_requested.connect(self.librarian.turn_to)
        elif name == "health":
            view.answered.connect(self.guide.take_answers)
            view.skipped.connect(self.librarian.read_safety)
            view.left.connect(self.window.show_page_again)
            view.safety.article_requested.connect(self.librarian.open)
        elif name == "journal_editor":
            view.save_requested.connect(self.bookkeeper.save)
            view.left.connect(self.bookkeeper.leave)
        elif name == "settings":
            view.steps.changed.connect(self.guide.take_step_wishes)
            view.steps.adjust_requested.connect(self.adviser.adjust)
            view.steps.used_to_requested.connect(self.adviser.state_used_to)
            view.changed.connect(self.preferences.change)
            view.computer.keys_requested.connect(self.window.keyboard.toggle_keys)
            view.about.research.article_requested.connect(self.librarian.open)
            view.sound.hear_requested.connect(self.listening.hear)
            view.sound.hear_stopped.connect(self.listening.stop_hearing)
            view.sound.check.check_requested.connect(self.listening.check)
            view.sound.outputs_requested.connect(self.listening.show_outputs)
            view.sound.files_requested.connect(self.listening.add_files)
            view.sound.folder_requested.connect(self.listening.add_folder)
            view.sound.voice_folder_requested.connect(self.listening.choose_voice_folder)
        elif name == "before":
            view.changed.connect(self.adviser.weigh)
            view.start_requested.connect(self.adviser.start)
            view.breathing_requested.connect(self.adviser.breathe_instead)
            view.emergency_requested.connect(self.guide.show_emergency)
            view.back_requested.connect(self.adviser.leave_questions)
            view.sound.check_requested.connect(self.listening.check)
            view.sound.stop_requested.connect(self.listening.stop_hearing)
        elif name == "lunch":
            view.changed.connect(self.lunch.weigh)
            view.start_requested.connect(self.lunch.start)
            view.back_requested.connect(self.lunch.leave)
        elif name == "after_lunch":
            view.now_requested.connect(self.guide.ask_now)
            view.later_requested.connect(self.guide.show_today)
        elif name == "lunch_session":
            view.stop_requested.connect(self.runner.stop)
            view.awake_requested.connect(self.runner.awake)
            view.end_requested.connect(self.runner.finish)
        elif name == "wizard":
            view.area_chosen.connect(self.adviser.choose_area)
            view.used_to_chosen.connect(self.adviser.take_used_to)
            view.setup_chosen.connect(self.adviser.take_setup)
            view.beyond_requested.connect(self.adviser.go_beyond)
            view.back_requested.connect(self.adviser.leave_wizard)
        elif name == "checkin":
            view.changed.connect(self.guide.show_next_time)
            view.correct_requested.connect(self.guide.correct_used)
        elif name == "session":
            view.stop_requested.connect(self.runner.stop)
            view.sound_panel.volumes_changed.connect(self.soundscape.change_volumes)
            view.sound_panel.soundtrack_chosen.connect(self.soundscape.choose_soundtrack)
            view.sound_panel.style_chosen.connect(self.soundscape.choose_style)

    def let_pass(self, seconds: float, step: float = 0.5) -> None:
        """Let time pass in small looks, as the timer would."""
        end = self.clock.seconds + seconds
        while self.clock.seconds < end - 1e-9:
            self.clock.seconds = min(self.clock.seconds + step, end)
            self.runner.look()

    def only_session(self) -> SessionRecord:
        """The one session in the journal."""
        (record,) = self.store.sessions()
        return record

    def notices(self) -> list[str]:
        """The sentences above the page."""
        return [notice.sentence for notice in self.window.notices.notices]

    def close(self) -> None:
        """Take everything down, so that the next style sheet has nothing old to paint."""
        self.runner.shut_down()
        self.window.close()
        self.database.close()
        for widget in (*(vars(self.views)[name] for name in self.made), self.window):
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Build = Callable[..., House]


@pytest.fixture
def build(qapp: object, now: datetime) -> Iterator[Build]:
    """Makes a house: `build(conditions=...)` for somebody with answers, `build(answered=False)` without."""
    made: list[House] = []

    def house(
        *conditions: Condition, answered: bool = True, days: int = 1, sessions: tuple[SessionRecord, ...] = ()
    ) -> House:
        profile = Profile(now - timedelta(days=days), conditions=frozenset(conditions)) if answered else None
        made.append(House(now, profile=profile, sessions=sessions))
        return made[-1]

    yield house
    for one in made:
        one.close()
