"""The runner's promises: nothing twice, nothing early, nothing lost."""

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course, Kind
from companion.core.session import Stage
from companion.core.sounds import Cue
from companion.core.timeline import planned
from tests.engine.evening import Evening


def test_a_session_runs_to_its_end_by_itself(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    assert evening.runner.session is not None
    assert evening.runner.session.stage is Stage.WAKING
    assert evening.shelf.only().course is Course.COMPLETED
    assert evening.shelf.only().minutes_done == pytest.approx(0.5)


@pytest.mark.invariant(4)
def test_every_cue_of_the_plan_is_played_once_and_in_order(evening: Evening) -> None:
    plan = evening.start(2.0)
    evening.let_pass(121.0)
    expected = [event.sound.cue for event in planned(plan) if event.sound is not None and event.second <= 121]
    assert evening.player.played() == expected


@pytest.mark.invariant(4)
def test_no_cue_comes_before_its_moment(evening: Evening) -> None:
    plan = evening.start(2.0)
    begun = evening.clock.seconds
    heard: list[tuple[float, object]] = []
    for _step in range(2400):
        before = len(evening.player.played())
        evening.let_pass(0.05)
        heard += [(evening.clock.seconds - begun, cue) for cue in evening.player.played()[before:]]
    due = [event.second for event in planned(plan) if event.sound is not None][: len(heard)]
    assert all(0.0 <= at - second <= 0.0501 for (at, _cue), second in zip(heard, due, strict=True))


def test_of_several_missed_cues_only_the_newest_sounds(evening: Evening) -> None:
    evening.start(2.0)
    evening.let_pass(10.0)
    before = len(evening.player.played())
    evening.clock.seconds += 4.8
    evening.runner.look()
    assert len(evening.player.played()) - before <= 1


def test_a_breath_cue_that_would_lead_astray_is_left_out(evening: Evening) -> None:
    plan = evening.start(2.0)
    second = next(event.second for event in planned(plan) if event.sound and event.sound.cue is Cue.INHALE)
    evening.let_pass(second - 0.1)
    before = evening.player.played()
    evening.clock.seconds += 1.0
    evening.runner.look()
    assert evening.player.played() == before


@pytest.mark.invariant(5)
def test_pausing_freezes_the_countdown(evening: Evening) -> None:
    evening.start()
    evening.let_pass(20.0)
    evening.runner.toggle_pause()
    frame = evening.runner.frame()
    evening.clock.seconds += 3600.0
    later = evening.runner.frame()
    assert frame is not None
    assert later is not None
    assert later.remaining == frame.remaining
    evening.runner.toggle_pause()
    evening.let_pass(1.0)
    resumed = evening.runner.frame()
    assert resumed is not None
    assert resumed.remaining == pytest.approx(frame.remaining - 1.0)


def test_pausing_and_going_on_are_heard(evening: Evening) -> None:
    evening.start()
    evening.let_pass(5.0)
    evening.runner.toggle_pause()
    evening.runner.toggle_pause()
    calls = [call for call in evening.player.calls if call[0] in ("pause", "resume")]
    assert calls == [("pause", None), ("resume", None)]
    assert evening.player.played()[-2:] == [Cue.PAUSED, Cue.RESUMED]


@pytest.mark.invariant(6)
def test_the_end_is_written_down_before_its_bell(evening: Evening) -> None:
    evening.start(0.5)
    order: list[str] = []
    evening.runner.reported.connect(lambda report: order.append(report.course.value))
    played = evening.player.play
    evening.player.play = lambda sound, late=0.0: (order.append(sound.cue.value), played(sound))[1]  # type: ignore[method-assign]  # listening in
    evening.let_pass(30.5)
    assert order.index("completed") < order.index("end_bell")


@pytest.mark.invariant(6)
def test_a_session_is_one_record_however_often_it_is_written(evening: Evening) -> None:
    evening.start(1.0)
    evening.let_pass(61.0)
    evening.runner.awake()
    assert len(evening.shelf.records) == 1
    assert evening.shelf.written >= 5


def test_a_record_is_there_from_the_first_second_and_every_fifteen(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(0.1)
    assert evening.shelf.only().course is Course.RUNNING
    for quarter in range(1, 8):
        evening.let_pass(15.0)
        assert evening.shelf.only().minutes_done * 60 > quarter * 15 - 15


def test_a_session_without_lead_in_is_written_down_before_it_is_shown(evening: Evening) -> None:
    written: list[int] = []
    evening.runner.changed.connect(lambda _session: written.append(evening.shelf.written))
    evening.start(5.0, lead_in=0.0)
    assert written[0] == 1


def test_the_time_the_sound_takes_to_load_is_not_taken_for_sleep(evening: Evening) -> None:
    opened = evening.player.open

    def slowly(*wishes: object) -> None:
        evening.clock.seconds += 30.0
        opened(*wishes)  # type: ignore[arg-type]  # passed on as they came

    evening.player.open = slowly  # type: ignore[method-assign]  # a slow sound device
    evening.start(5.0, lead_in=10.0)
    evening.let_pass(1.0)
    frame = evening.runner.frame()
    assert frame is not None
    assert frame.stage is Stage.LEAD_IN
    assert frame.lead_in == pytest.approx(9.0)


def test_nothing_is_written_of_a_session_called_off_while_lying_down(evening: Evening) -> None:
    evening.start(5.0, lead_in=20.0)
    evening.let_pass(10.0)
    evening.runner.finish()
    assert not evening.runner.active
    assert not evening.shelf.records


def test_the_lead_in_can_be_lengthened_held_and_skipped(evening: Evening) -> None:
    evening.start(5.0, lead_in=20.0)
    evening.let_pass(15.0)
    evening.runner.add_lead_in()
    frame = evening.runner.frame()
    assert frame is not None
    assert frame.lead_in == pytest.approx(35.0)
    evening.runner.toggle_pause()
    evening.clock.seconds += 100.0
    evening.runner.toggle_pause()
    evening.runner.start_now()
    evening.let_pass(0.8)
    assert evening.player.played()[-1] is Cue.START_BELL


def test_an_hour_asleep_pauses_the_session_where_it_was(evening: Evening) -> None:
    evening.start(10.0)
    evening.let_pass(60.0)
    told: list[bool] = []
    evening.runner.fell_behind.connect(lambda: told.append(True))
    evening.clock.seconds += 3600.0
    evening.runner.look()
    session = evening.runner.session
    assert session is not None
    assert session.stage is Stage.PAUSED
    assert session.position == pytest.approx(60.0)
    assert told
    assert Cue.END_BELL not in evening.player.played()


@pytest.mark.parametrize("wish", ["finish", "stop", "toggle_pause", "extend"])
def test_a_wish_right_after_sleep_counts_no_sleeping_minutes(evening: Evening, wish: str) -> None:
    evening.start(10.0)
    evening.let_pass(60.0)
    evening.clock.seconds += 3600.0
    getattr(evening.runner, wish)()
    assert evening.shelf.only().minutes_done == pytest.approx(1.0, abs=0.01)


def test_ending_early_keeps_the_minutes(evening: Evening) -> None:
    evening.start(10.0)
    evening.let_pass(90.0)
    evening.runner.finish()
    assert evening.shelf.only().course is Course.ENDED_EARLY
    assert evening.shelf.only().minutes_done == pytest.approx(1.5)


def test_stopping_is_silent_at_once_and_recorded_first(evening: Evening) -> None:
    evening.start(10.0)
    evening.let_pass(30.0)
    evening.runner.stop()
    assert evening.shelf.only().course is Course.STOPPED
    assert evening.player.calls[-1] == ("stop", 0.15)
    assert not evening.runner.active


@pytest.mark.invariant(12)
def test_quitting_in_the_middle_keeps_the_minutes_and_gives_the_device_back(evening: Evening) -> None:
    evening.start(10.0)
    evening.let_pass(45.0)
    evening.runner.shut_down()
    assert evening.shelf.only().minutes_done == pytest.approx(0.75)
    assert evening.player.calls[-1] == ("close", None)


def test_five_minutes_more_once(evening: Evening) -> None:
    evening.start(10.0, may_extend_to=1200.0)
    evening.let_pass(30.0)
    evening.runner.extend()
    evening.runner.extend()
    frame = evening.runner.frame()
    assert frame is not None
    assert 900.0 <= frame.total <= 910.0
    assert not frame.may_extend


def test_more_time_brings_music_back_that_had_begun_to_fade(evening: Evening) -> None:
    evening.start(5.0, may_extend_to=1200.0)
    evening.let_pass(290.0)
    assert ("fade", (15.0, -8.0)) in evening.player.calls
    evening.runner.extend()
    assert evening.player.calls[-2:] == [("fade", (10.0, 0.0)), ("soften", (10.0, 0.0))]


def test_a_minute_less_leaves_at_least_a_minute(evening: Evening) -> None:
    evening.start(3.0)
    evening.let_pass(10.0)
    evening.runner.shorten()
    evening.runner.shorten()
    frame = evening.runner.frame()
    assert frame is not None
    assert frame.remaining >= 60.0


def test_the_gentle_wake_comes_again_until_somebody_is_up(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(30.0 + 61.0)
    assert evening.player.played().count(Cue.END_BELL) == 2
    evening.runner.awake()
    evening.let_pass(200.0)
    assert evening.player.played().count(Cue.END_BELL) == 2


def test_ten_minutes_without_an_answer_count_as_asleep(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(30.0 + 601.0, step=0.5)
    assert evening.shelf.only().asleep_minutes == 11
    evening.let_pass(120.0, step=0.5)
    evening.runner.awake()
    assert evening.shelf.only().asleep_minutes == 13


def test_the_device_is_closed_after_the_last_bell(evening: Evening) -> None:
    evening.start(0.5, kind=Kind.BEDTIME)
    evening.let_pass(30.0 + 120.0 + 36.0, step=0.5)
    assert evening.player.calls[-1] == ("close", None)


def test_quiet_is_told_once_after_the_first_bell_has_died_away(evening: Evening) -> None:
    told: list[bool] = []
    evening.runner.quiet.connect(lambda: told.append(True))
    evening.start(0.5, kind=Kind.BEDTIME)
    evening.let_pass(30.0 + 13.5)
    assert not told
    evening.let_pass(20.0)
    assert told == [True]


@pytest.mark.invariant(10)
def test_a_session_runs_without_a_sound_device(evening: Evening) -> None:
    evening.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    failures: list[CompanionError] = []
    evening.soundscape.failed.connect(failures.append)
    evening.start(0.5)
    evening.let_pass(31.0)
    assert [failure.problem for failure in failures] == [Problem.NO_SOUND_DEVICE]
    assert evening.shelf.only().course is Course.COMPLETED


@pytest.mark.invariant(10)
def test_a_session_goes_on_when_the_sound_device_is_lost(evening: Evening) -> None:
    failures: list[CompanionError] = []
    evening.soundscape.failed.connect(failures.append)
    evening.start(0.5)
    evening.let_pass(10.0)
    evening.player.trouble = CompanionError(Problem.SOUND_DEVICE_LOST)
    evening.let_pass(21.0)
    assert [failure.problem for failure in failures] == [Problem.SOUND_DEVICE_LOST]
    assert evening.shelf.only().course is Course.COMPLETED


@pytest.mark.invariant(10)
def test_a_full_disk_ends_no_session_and_is_told_once(evening: Evening) -> None:
    failures: list[CompanionError] = []
    evening.diary.failed.connect(failures.append)
    evening.shelf.trouble = CompanionError(Problem.DISK_FULL)
    evening.start(1.0)
    evening.let_pass(40.0)
    assert len(failures) == 1
    assert evening.diary.unwritten
    evening.shelf.trouble = None
    evening.let_pass(21.0)
    assert evening.shelf.only().course is Course.COMPLETED
    assert not evening.diary.unwritten


def test_only_one_session_at_a_time(evening: Evening) -> None:
    evening.start(10.0)
    evening.let_pass(5.0)
    evening.start(3.0)
    session = evening.runner.session
    assert session is not None
    assert session.plan.setup.minutes == 10.0


def test_a_second_session_gets_a_record_of_its_own(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    evening.runner.awake()
    evening.start(0.5)
    evening.let_pass(31.0)
    assert len(evening.shelf.records) == 2


def test_the_timer_carries_a_session_without_being_asked(evening: Evening, qtbot: object) -> None:
    evening.clock.seconds = 0.0
    evening.start(0.5, lead_in=0.1)
    with qtbot.waitSignal(evening.runner.reported, timeout=5000):  # type: ignore[attr-defined]  # pytest-qt's fixture
        evening.clock.seconds = 0.2


@pytest.mark.parametrize(("wish", "left"), [("add_lead_in", 45.0), ("start_now", 0.0)])
def test_a_held_lead_in_goes_on_when_more_or_less_of_it_is_wished_for(
    evening: Evening, wish: str, left: float
) -> None:
    evening.start(5.0, lead_in=20.0)
    evening.let_pass(5.0)
    evening.runner.toggle_pause()
    evening.clock.seconds += 600.0
    getattr(evening.runner, wish)()
    frame = evening.runner.frame()
    assert frame is not None
    assert frame.lead_in == pytest.approx(left)
    assert frame.stage is (Stage.LEAD_IN if left else Stage.RUNNING)


def test_a_nearer_end_fades_in_the_time_that_is_left(evening: Evening) -> None:
    evening.start(9.0, kind=Kind.BEDTIME, fade_seconds=180.0)
    evening.let_pass(355.0, step=0.5)
    assert not [call for call in evening.player.calls if call[0] == "fade"]
    evening.runner.shorten()
    (fade,) = [call for call in evening.player.calls if call[0] == "fade"]
    seconds, floor = fade[1]  # type: ignore[misc]  # a fade is remembered with its length and depth
    assert floor is None
    assert 100.0 < seconds < 180.0


@pytest.mark.parametrize("wish", ["finish", "stop", "shut_down"])
def test_a_wish_in_the_first_moment_of_a_session_touches_no_earlier_record(
    evening: Evening, wish: str
) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    evening.runner.awake()
    first = evening.shelf.only()
    evening.start(5.0, lead_in=2.0)
    evening.let_pass(1.9)
    evening.clock.seconds += 0.3
    getattr(evening.runner, wish)()
    assert evening.shelf.records[first.id] == first
    assert len(evening.shelf.records) == 2


WISHES = (
    *("look", "toggle_pause", "pause", "extend", "shorten", "add_layer", "add_lead_in", "start_now"),
    *("cancel", "finish", "stop", "awake"),
)


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_without_a_session_is_no_wish(evening: Evening, wish: str) -> None:
    getattr(evening.runner, wish)()
    evening.runner.answer_easing(easing=True)
    assert evening.runner.session is None
    assert evening.runner.frame() is None
    assert (evening.reports, evening.player.calls) == ([], [])


def test_leaving_without_a_session_gives_the_device_back(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    evening.runner.awake()
    evening.runner.shut_down()
    assert evening.player.calls[-1] == ("close", None)
    assert len(evening.shelf.records) == 1


def test_the_computer_falling_asleep_pauses_the_session_where_it_is(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(30.0)
    evening.runner.pause()
    evening.clock.seconds += 3600.0
    evening.runner.look()
    session = evening.runner.session
    assert session is not None
    assert (session.stage, session.position) == (Stage.PAUSED, pytest.approx(30.0))
    assert evening.shelf.only().minutes_done == pytest.approx(0.5)


def test_a_computer_that_slept_before_it_said_so_pauses_at_the_last_look(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(30.0)
    evening.clock.seconds += 3600.0
    evening.runner.pause()
    assert evening.runner.session is not None
    assert evening.runner.session.position == pytest.approx(30.0)


def test_what_is_paused_already_is_not_paused_again(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(30.0)
    evening.runner.pause()
    told = len(evening.reports)
    evening.runner.pause()
    assert len(evening.reports) == told


def test_a_minute_less_while_paused_is_taken_and_the_session_stays_paused(evening: Evening) -> None:
    evening.start(5.0)
    evening.let_pass(30.0)
    evening.runner.toggle_pause()
    evening.runner.shorten()
    session = evening.runner.session
    assert session is not None
    assert (session.stage, session.seconds) == (Stage.PAUSED, pytest.approx(240.0, abs=10.0))


@pytest.mark.parametrize("wish", ["cancel", "start_now", "awake"])
def test_what_belongs_to_the_lead_in_or_the_end_changes_nothing_in_between(
    evening: Evening, wish: str
) -> None:
    evening.start(5.0)
    evening.let_pass(30.0)
    getattr(evening.runner, wish)()
    session = evening.runner.session
    assert session is not None
    assert (session.stage, session.seconds) == (Stage.RUNNING, pytest.approx(300.0, abs=10.0))


def test_stopping_while_lying_down_leaves_no_record(evening: Evening) -> None:
    evening.start(5.0, lead_in=20.0)
    evening.let_pass(10.0)
    evening.runner.stop()
    assert not evening.runner.active
    assert not evening.shelf.records


def test_who_is_being_woken_cannot_pause_it(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    evening.runner.toggle_pause()
    assert evening.runner.session is not None
    assert evening.runner.session.stage is Stage.WAKING


def test_it_is_silent_once_the_first_bell_has_died_away_until_somebody_is_up(evening: Evening) -> None:
    evening.start(0.5)
    evening.let_pass(31.0)
    assert not evening.runner.silent
    evening.let_pass(120.0, step=1.0)
    assert evening.runner.silent
    evening.runner.awake()
    assert not evening.runner.silent
