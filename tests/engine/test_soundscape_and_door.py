"""What keys do to the sound, and what every door asks."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from companion.core.deciding import Reason
from companion.core.errors import CompanionError, Problem
from companion.core.history import History, history_of
from companion.core.journal import (
    Area,
    Condition,
    Course,
    DayLock,
    Kind,
    Marks,
    NotToday,
    Pins,
    Profile,
    SessionRecord,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS, PLATEAU
from companion.core.planning import Wish
from companion.core.screening import Door
from companion.core.settings import Settings
from companion.core.sounds import Cue, Volumes
from companion.core.suggestion import Action
from companion.engine.diary import CheckIn
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.preferences import Preferences
from companion.storage.merging import joined_profile
from tests.core.builders import record_of
from tests.engine.evening import NOW, WATER, Evening


def test_a_volume_key_changes_all_three_and_is_heard(evening: Evening) -> None:
    evening.start()
    evening.soundscape.step_volume(-1)
    assert evening.soundscape.volumes == Volumes(75, 75, 75)
    assert evening.player.played()[-1] is Cue.ANSWER


def test_muting_keeps_the_bells(evening: Evening) -> None:
    evening.start()
    evening.soundscape.toggle_mute()
    assert ("volumes", Volumes(0, 0, 80)) in evening.player.calls
    assert evening.soundscape.muted
    evening.soundscape.toggle_mute()
    assert evening.player.calls[-1] == ("volumes", Volumes(80, 80, 80))


def test_a_volume_key_lifts_the_mute(evening: Evening) -> None:
    evening.start()
    evening.soundscape.toggle_mute()
    evening.soundscape.step_volume(1)
    assert not evening.soundscape.muted


def test_the_next_piece_comes_round_to_silence_and_back(evening: Evening) -> None:
    evening.start()
    pieces = []
    for _press in range(3):
        evening.soundscape.next_music()
        pieces.append(evening.soundscape.soundtrack.music)
    assert pieces == ["bowls", None, "still_water"]


def test_music_steps_back_once_for_all_breaths(evening: Evening) -> None:
    evening.start(2.0)
    evening.let_pass(121.0)
    assert [call for call in evening.player.calls if call[0] == "ducked"] == [("ducked", True)]


def test_no_sound_answers_without_a_session(evening: Evening) -> None:
    evening.soundscape.acknowledge()
    assert not evening.player.calls


def test_a_player_that_cannot_be_made_is_told_and_tried_again(evening: Evening) -> None:
    failures: list[CompanionError] = []
    evening.soundscape.failed.connect(failures.append)
    working = evening.soundscape._make_player

    def broken() -> object:
        raise CompanionError(Problem.NO_SOUND_DEVICE)

    evening.soundscape._make_player = broken
    evening.start(0.5)
    evening.let_pass(31.0)
    evening.runner.awake()
    evening.soundscape._make_player = working
    evening.start(0.5)
    assert len(failures) == 1
    assert ("open", WATER) in evening.player.calls


@dataclass
class HealthShelf:
    """Health answers in memory, or refused."""

    kept: Profile | None = None
    locks: list[DayLock] = field(default_factory=list)
    looks: list[SkinCheck] = field(default_factory=list)
    records: tuple[SessionRecord, ...] = ()
    trouble: CompanionError | None = None

    def profile(self) -> Profile | None:
        return self.kept

    def save_profile(self, profile: Profile) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept = profile

    def add_day_lock(self, lock: DayLock) -> None:
        self.locks.append(lock)

    def add_skin_check(self, check: SkinCheck) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.looks.append(check)

    def history(self, now: datetime) -> History:
        return history_of(self.records, self.looks, self.locks)

    def sessions(self) -> tuple[SessionRecord, ...]:
        return self.records


@pytest.mark.invariant(14)
def test_without_answers_the_mat_is_closed_and_breathing_open(qapp: object) -> None:
    keeper = Doorkeeper(HealthShelf(), lambda: NOW)
    assert keeper.verdict().door is Door.UNANSWERED
    assert keeper.verdict(Wish(Kind.BREATHING)).open


@pytest.mark.invariant(14)
def test_answers_close_the_door_even_where_they_cannot_be_written(qapp: object) -> None:
    shelf = HealthShelf(trouble=CompanionError(Problem.DISK_FULL))
    keeper = Doorkeeper(shelf, lambda: NOW)
    failures: list[CompanionError] = []
    keeper.failed.connect(failures.append)
    keeper.answer(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})), ())
    assert keeper.verdict().door is Door.BLOCKED
    assert len(failures) == 1


@pytest.mark.invariant(14)
def test_a_block_said_elsewhere_closes_this_door_too(qapp: object) -> None:
    shelf = HealthShelf(Profile(NOW))
    keeper = Doorkeeper(shelf, lambda: NOW)
    assert keeper.verdict().open
    shelf.kept = Profile(NOW, conditions=frozenset({Condition.PREGNANCY}))
    assert keeper.verdict().door is Door.BLOCKED
    keeper.wish_silent_end(True)
    assert Condition.PREGNANCY in shelf.kept.conditions
    shelf.kept = Profile(NOW)
    shelf.locks.append(DayLock(NOW, NotToday.RED_FLAG))
    assert keeper.verdict().door is Door.NOT_TODAY


@pytest.mark.invariant(14)
def test_answers_given_here_stand_against_earlier_ones_of_a_clock_that_is_fast(qapp: object) -> None:
    elsewhere = Profile(NOW + timedelta(minutes=10))
    shelf = HealthShelf(elsewhere)
    keeper = Doorkeeper(shelf, lambda: NOW)
    keeper.answer(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})), ())
    shelf.kept = joined_profile(shelf.kept, elsewhere)
    assert keeper.verdict().door is Door.BLOCKED


def test_skin_that_was_looked_at_rests_even_where_it_cannot_be_written(qapp: object) -> None:
    shelf = HealthShelf(Profile(NOW), trouble=CompanionError(Problem.DISK_FULL))
    keeper = Doorkeeper(shelf, lambda: NOW)
    failures: list[CompanionError] = []
    keeper.failed.connect(failures.append)
    keeper.look_at_skin(Area.BACK, Marks.BROKEN)
    assert keeper.verdict().reason is Reason.SKIN
    assert keeper.verdict(Wish(area=Area.FEET_SEATED)).open
    assert len(failures) == 1


@pytest.mark.invariant(14)
def test_a_stop_that_could_not_be_written_closes_the_door_all_the_same(qapp: object) -> None:
    keeper = Doorkeeper(HealthShelf(Profile(NOW), records=(yesterday(),)), lambda: NOW + timedelta(hours=1))
    stopped = record_of(NOW, StopReason.SHARP_PAIN)
    keeper.remember(stopped)
    assert keeper.verdict().reason is StopReason.SHARP_PAIN
    keeper.forget(stopped)
    assert keeper.verdict().reason is not StopReason.SHARP_PAIN


@pytest.mark.invariant(14)
def test_a_lock_of_long_ago_holds_beside_a_session_that_could_not_be_written(qapp: object) -> None:
    fainted = record_of(NOW - timedelta(days=40), StopReason.FAINT)
    breathing = tuple(
        record_of(NOW - timedelta(hours=number), kind=Kind.BREATHING) for number in range(1, 230)
    )
    keeper = Doorkeeper(HealthShelf(Profile(NOW), records=(fainted, *breathing)), lambda: NOW)
    assert keeper.verdict().reason is StopReason.FAINT
    keeper.remember(record_of(NOW, kind=Kind.BREATHING))
    assert keeper.verdict().reason is StopReason.FAINT


def test_wishes_beside_the_health_answers_leave_those_as_they_are(qapp: object) -> None:
    shelf = HealthShelf(Profile(NOW, conditions=frozenset({Condition.SENSITIVE_SKIN})))
    keeper = Doorkeeper(shelf, lambda: NOW + timedelta(days=1))
    keeper.change_profile(beyond_plateau=True, pins=Pins(surface=Surface.BED))
    assert shelf.kept is not None
    assert (shelf.kept.beyond_plateau, shelf.kept.pins.surface) == (True, Surface.BED)
    assert (shelf.kept.answered_at, shelf.kept.conditions) == (NOW, frozenset({Condition.SENSITIVE_SKIN}))


def test_what_comes_next_is_foreseen_from_what_is_said_of_the_last_session(qapp: object) -> None:
    today = record_of(NOW, comfort=None)
    keeper = Doorkeeper(HealthShelf(Profile(NOW), records=(today, yesterday())), lambda: NOW)
    tomorrow = NOW + timedelta(days=1)
    assert keeper.foreseen(replace(today, comfort=4), tomorrow).action is Action.UP
    assert keeper.foreseen(replace(today, comfort=3), tomorrow).action is Action.HOLD
    assert keeper.foreseen(replace(today, comfort=2), tomorrow).action is Action.DOWN


def yesterday() -> SessionRecord:
    """A comfortable session a day before."""
    return record_of(NOW - timedelta(days=1), comfort=4)


@pytest.mark.invariant(14)
def test_a_sign_ticked_this_evening_still_holds_after_midnight_and_a_restart(qapp: object) -> None:
    shelf = HealthShelf()
    Doorkeeper(shelf, lambda: NOW).answer(Profile(NOW), (NotToday.RED_FLAG,))
    later = Doorkeeper(shelf, lambda: NOW + timedelta(hours=3))
    assert later.verdict().door is Door.NOT_TODAY
    morning = Doorkeeper(shelf, lambda: NOW + timedelta(hours=9))
    assert morning.verdict().open


def test_the_plan_keeps_to_the_limits_of_the_answers(qapp: object) -> None:
    reduced = Profile(NOW, conditions=frozenset({Condition.FRAGILE_SKIN}))
    keeper = Doorkeeper(HealthShelf(reduced), lambda: NOW)
    assert keeper.plan(Wish(minutes=20.0), Settings()).setup.minutes == 10.0
    assert keeper.suggestion(Wish(area=Area.FEET_SEATED)).setup is not None
    assert keeper.plan(Wish(area=Area.FEET_SEATED), Settings()).setup.minutes == 2.0


def test_a_silent_end_can_be_wished_for_and_given_up(qapp: object) -> None:
    shelf = HealthShelf(Profile(NOW))
    keeper = Doorkeeper(shelf, lambda: NOW)
    keeper.wish_silent_end(True)
    assert shelf.kept is not None
    assert shelf.kept.silent_end
    Doorkeeper(HealthShelf(), lambda: NOW).wish_silent_end(True)


def test_what_is_said_after_a_session_joins_its_record(evening: Evening) -> None:
    evening.start(1.0)
    evening.let_pass(61.0)
    evening.runner.awake()
    evening.diary.take_check_in(CheckIn(comfort=4, felt=("warm",), note="fine"))
    assert evening.shelf.only().comfort == 4
    assert evening.shelf.only().minutes_done == pytest.approx(1.0)


def test_a_stop_without_a_reason_stays_without_one(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(20.0)
    evening.runner.stop()
    evening.diary.take_stop_reason(None)
    assert evening.shelf.only().course is Course.STOPPED
    assert evening.shelf.only().stop_reason is None


def test_preferences_hold_where_they_cannot_be_written(qapp: object) -> None:
    def full(_settings: Settings) -> None:
        raise CompanionError(Problem.DISK_FULL)

    preferences = Preferences(Settings(), full)
    failures: list[CompanionError] = []
    preferences.failed.connect(failures.append)
    preferences.change(Settings(lead_in_seconds=5))
    preferences.change(Settings(lead_in_seconds=5))
    assert preferences.settings.lead_in_seconds == 5
    assert len(failures) == 1


def test_preferences_that_were_written_after_all_are_no_longer_unsaved(qapp: object) -> None:
    full = [True]

    def save(_settings: Settings) -> None:
        if full[0]:
            raise CompanionError(Problem.DISK_FULL)

    preferences = Preferences(Settings(), save)
    preferences.change(Settings(lead_in_seconds=5))
    assert preferences.unsaved
    full[0] = False
    preferences.change(Settings(lead_in_seconds=10))
    assert not preferences.unsaved


class Busy(HealthShelf):
    """A shelf whose journal somebody else holds."""

    def profile(self) -> Profile | None:
        if self.trouble is not None:
            raise self.trouble
        return self.kept

    def add_day_lock(self, lock: DayLock) -> None:
        if self.trouble is not None:
            raise self.trouble
        super().add_day_lock(lock)


@pytest.mark.invariant(14)
def test_answers_that_cannot_be_read_again_hold_as_they_were(qapp: object) -> None:
    shelf = Busy(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})))
    keeper = Doorkeeper(shelf, lambda: NOW)
    shelf.trouble = CompanionError(Problem.JOURNAL_BUSY)
    assert keeper.verdict().door is Door.BLOCKED


@pytest.mark.invariant(14)
def test_a_reason_for_today_closes_the_mat_even_where_it_cannot_be_written(qapp: object) -> None:
    shelf = Busy(Profile(NOW))
    keeper = Doorkeeper(shelf, lambda: NOW)
    failures: list[CompanionError] = []
    keeper.failed.connect(failures.append)
    assert (keeper.verdict().open, keeper.holds) == (True, False)
    shelf.trouble = CompanionError(Problem.DISK_FULL)
    keeper.keep_off((NotToday.ALCOHOL,))
    assert (keeper.verdict().door, keeper.holds) == (Door.NOT_TODAY, True)
    assert failures == [shelf.trouble]


def test_a_ladder_at_its_plateau_is_known_today_and_once_todays_session_is_done(qapp: object) -> None:
    setup = next(rung.setup for rung in LADDERS[Area.BACK] if rung.number == PLATEAU)
    level = tuple(record_of(NOW - timedelta(days=days), planned=setup, comfort=4) for days in range(1, 15))
    assert Doorkeeper(HealthShelf(Profile(NOW), records=level), lambda: NOW).at_plateau()
    today = record_of(NOW - timedelta(hours=1), planned=setup, comfort=4)
    assert Doorkeeper(HealthShelf(Profile(NOW), records=(today, *level)), lambda: NOW).at_plateau()
    assert not Doorkeeper(HealthShelf(Profile(NOW), records=(yesterday(),)), lambda: NOW).at_plateau()


def test_a_reason_for_today_is_kept(qapp: object) -> None:
    shelf = Busy(Profile(NOW))
    keeper = Doorkeeper(shelf, lambda: NOW)
    keeper.keep_off((NotToday.ALCOHOL,))
    assert [lock.reason for lock in shelf.locks] == [NotToday.ALCOHOL]
    assert not keeper.holds


def test_a_stop_holds_the_mat_closed_and_a_comfortable_session_does_not(qapp: object) -> None:
    stop = record_of(NOW - timedelta(hours=1), StopReason.DIZZINESS)
    shelf = HealthShelf(Profile(NOW), records=(stop, yesterday()))
    keeper = Doorkeeper(shelf, lambda: NOW)
    assert keeper.holds_by(stop, None)
    assert not keeper.holds_by(yesterday(), None)
