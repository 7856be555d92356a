"""Which reminder comes, when, and never twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from companion.core.reminders import EVERY_DAY, Occasion, Reminder
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

BERLIN = ZoneInfo("Europe/Berlin")
BED = Reminder("bed", Occasion.BEDTIME, EVERY_DAY, time(21, 30))
LUNCH = Reminder("lunch", Occasion.LUNCH, frozenset({0, 2, 4}), time(12, 40))
NO_QUIET = time(0, 0)
FREE = Circumstances()
NOTHING = Remembered()


def at(words: str, zone: timezone | ZoneInfo = UTC) -> datetime:
    """A moment of March 2026 as `"02 21:30"`, a Monday, or with its own month as `"10-25 02:30"`."""
    day, wall = words.split()
    month, _, day = day.rpartition("-")
    return datetime.fromisoformat(f"2026-{month or '03'}-{day}T{wall}").replace(tzinfo=zone)


def given(*reminders: Reminder, **values: object) -> Settings:
    """Settings with these reminders, and without quiet hours unless asked for."""
    base = Settings(reminders=reminders, quiet_from=NO_QUIET, quiet_until=NO_QUIET)
    return replace(base, **values)  # type: ignore[arg-type]  # as the settings take them


def came(
    settings: Settings,
    *moments: datetime,
    circumstances: Circumstances = FREE,
    remembered: Remembered = NOTHING,
) -> list[str]:
    """The moments, as day and time, at which a reminder came when looked for at each of `moments`."""
    found: list[str] = []
    for moment in moments:
        seen = look(settings, remembered, circumstances, moment)
        remembered = replace(seen.remembered, unanswered=0)
        if seen.due is not None:
            found.append(f"{seen.due.id} {moment:%d %H:%M}")
    return found


def minutes(first: str, last: str, zone: timezone | ZoneInfo = UTC) -> list[datetime]:
    """Every real minute from one wall time to another."""
    start, end = at(first, zone).astimezone(UTC), at(last, zone).astimezone(UTC)
    whole = int((end - start).total_seconds()) // 60
    return [(start + timedelta(minutes=minute)).astimezone(zone) for minute in range(whole + 1)]


@pytest.mark.parametrize(
    ("reminder", "first", "last", "expected"),
    [
        pytest.param(BED, "02 21:00", "02 23:59", ["bed 02 21:30"], id="at its minute, once"),
        pytest.param(BED, "02 22:10", "02 23:59", ["bed 02 22:10"], id="missed, still of use: once"),
        pytest.param(
            BED, "02 23:30", "03 20:00", [], id="missed, its window over: never, nor in the morning"
        ),
        pytest.param(
            BED, "02 20:00", "04 22:00", ["bed 02 21:30", "bed 03 21:30", "bed 04 21:30"], id="daily"
        ),
        pytest.param(
            LUNCH, "02 08:00", "04 20:00", ["lunch 02 12:40", "lunch 04 12:40"], id="on its weekdays"
        ),
        pytest.param(LUNCH, "02 13:40", "02 20:00", [], id="lunch is over an hour later"),
        pytest.param(replace(BED, on=False), "02 21:00", "02 23:00", [], id="switched off"),
        pytest.param(replace(BED, weekdays=frozenset()), "02 21:00", "02 23:00", [], id="on no day"),
        pytest.param(
            replace(BED, at=time(0, 30), weekdays=frozenset({4})),
            *("06 20:00", "08 04:00"),
            ["bed 07 00:30"],
            id="half past midnight on Friday is in the night to Saturday",
        ),
        pytest.param(
            replace(BED, at=time(23, 30)), "02 23:50", "03 01:29", ["bed 02 23:50"], id="over midnight"
        ),
        pytest.param(
            replace(BED, at=time(23, 30)), "03 00:10", "03 01:29", ["bed 03 00:10"], id="after midnight"
        ),
        pytest.param(
            replace(BED, at=time(2, 30)), "03 02:59", "03 03:30", ["bed 03 02:59"], id="until the end"
        ),
        pytest.param(
            replace(BED, at=time(2, 30)), "03 03:00", "03 04:30", [], id="never past the end of its day"
        ),
        pytest.param(
            replace(BED, at=time(3, 0)),
            "03 02:00",
            "03 04:00",
            ["bed 03 03:00"],
            id="the first minute of a day",
        ),
    ],
)
def test_a_reminder_comes_in_its_window_once(
    reminder: Reminder, first: str, last: str, expected: list[str]
) -> None:
    assert came(given(reminder), *minutes(first, last)) == expected


@pytest.mark.parametrize(
    ("wall", "first", "last", "expected"),
    [
        pytest.param(time(2, 30), "03-29 01:00", "03-29 04:00", [], id="spring: its day is over"),
        pytest.param(time(1, 45), "03-29 01:00", "03-29 04:00", ["bed 29 01:45"], id="spring: just before"),
        pytest.param(time(3, 15), "03-29 01:00", "03-29 04:00", ["bed 29 03:15"], id="spring: just after"),
        pytest.param(time(2, 30), "10-25 01:00", "10-25 04:00", ["bed 25 02:30"], id="autumn: shown twice"),
        pytest.param(time(1, 30), "10-25 01:00", "10-25 04:00", ["bed 25 01:30"], id="autumn: before"),
    ],
)
def test_daylight_saving_leaves_none_out_for_a_day_and_repeats_none(
    wall: time, first: str, last: str, expected: list[str]
) -> None:
    settings = given(replace(BED, at=wall))
    assert came(settings, *minutes(first, last, BERLIN)) == expected
    # On the days around it comes as on any other.
    month = first[:2]
    assert len(came(settings, *minutes(f"{month}-22 06:00", f"{month}-24 06:00", BERLIN))) == 2


def test_travel_to_the_west_brings_no_second_one_on_the_same_date() -> None:
    there, here = ZoneInfo("America/New_York"), BERLIN
    moments = [*minutes("02 21:00", "02 23:00", here), *minutes("02 20:00", "02 23:30", there)]
    assert came(given(BED), *moments) == ["bed 02 21:30"]
    assert came(given(BED), *moments, *minutes("03 21:00", "03 22:00", there))[1:] == ["bed 03 21:30"]


def test_a_clock_that_was_years_ahead_silences_nobody_for_years() -> None:
    astray = Remembered(came={"bed": date(2031, 1, 1)})
    assert came(given(BED), at("02 21:30"), remembered=astray) == ["bed 02 21:30"]


# What is remembered of a day up to two days ahead may have come by the clock of another zone.
@pytest.mark.parametrize(("ahead", "comes"), [(-1, True), (0, False), (1, False), (2, False), (3, True)])
def test_what_came_on_a_day_further_ahead_than_travel_explains_did_not_come(ahead: int, comes: bool) -> None:
    remembered = Remembered(came={"bed": date(2026, 3, 2) + timedelta(days=ahead)})
    assert (near(given(BED), remembered, at("02 21:30")) == (BED,)) is comes


# Lunch is over sooner, nobody is sent to bed in the small hours, and the rest have three hours (design).
@pytest.mark.parametrize(
    ("occasion", "window"),
    [
        *((Occasion.STANDARD, 180), (Occasion.BEDTIME, 120), (Occasion.LUNCH, 60)),
        *((Occasion.FEET, 180), (Occasion.BREATHING, 180)),
    ],
)
def test_a_reminder_is_of_use_for_as_long_as_its_occasion(occasion: Occasion, window: int) -> None:
    one = Reminder("one", occasion, EVERY_DAY, time(10, 0))
    opens = at("02 10:00")
    moments = [opens + timedelta(minutes=minute) for minute in (-1, 0, window - 1, window)]
    assert [in_window(one, moment) for moment in moments] == [False, True, True, False]
    assert [near(given(one), NOTHING, moment) for moment in moments] == [(), (one,), (one,), ()]


@pytest.mark.invariant(11)
def test_no_reminder_comes_during_a_session_or_for_it_afterwards() -> None:
    during = look(given(BED), NOTHING, Circumstances(session_runs=True), at("02 21:30"))
    assert (during.due, during.held) == (None, False)
    assert came(given(BED), *minutes("02 21:45", "02 23:29"), remembered=during.remembered) == []


@pytest.mark.parametrize(
    "circumstances",
    [Circumstances(had=frozenset(Occasion)), Circumstances(closed=frozenset({Occasion.BEDTIME}))],
    ids=["a session was had", "the rules keep the door closed"],
)
def test_a_reminder_that_the_day_made_pointless_is_silent_for_the_day(circumstances: Circumstances) -> None:
    silent = look(given(BED), NOTHING, circumstances, at("02 21:30"))
    assert silent.due is None
    assert near(given(BED), silent.remembered, at("02 21:31")) == ()
    assert near(given(BED), silent.remembered, at("03 21:30")) == (BED,)


def test_a_session_had_silences_nobody_who_wants_to_be_reminded_all_the_same() -> None:
    settings = given(BED, skip_when_done=False)
    assert look(settings, NOTHING, Circumstances(had=frozenset(Occasion)), at("02 21:30")).due == BED


def test_a_closed_door_silences_only_what_is_behind_it() -> None:
    breath = Reminder("breath", Occasion.BREATHING, EVERY_DAY, time(21, 30))
    found = look(
        given(BED, breath), NOTHING, Circumstances(closed=frozenset({Occasion.BEDTIME})), at("02 21:30")
    )
    assert found.due == breath


def test_what_would_disturb_is_held_and_then_comes_once() -> None:
    held = look(given(BED), NOTHING, Circumstances(busy=True), at("02 21:30"))
    assert (held.due, held.held) == (None, True)
    assert came(given(BED), *minutes("02 22:15", "03 03:00"), remembered=held.remembered) == ["bed 02 22:15"]


def test_what_comes_is_not_held() -> None:
    found = look(given(BED), NOTHING, FREE, at("02 21:30"))
    assert (found.due, found.held, found.remembered.unanswered) == (BED, False, 1)
    assert look(given(BED), NOTHING, FREE, at("02 21:29")) == Look(NOTHING, None, held=False)


def test_what_is_held_beyond_its_window_never_comes() -> None:
    busy = Circumstances(busy=True)
    assert came(given(BED), *minutes("02 21:30", "02 23:29"), circumstances=busy) == []
    assert came(given(BED), at("02 23:30"), at("03 08:00")) == []


def test_who_does_not_want_it_to_wait_gets_it_at_once() -> None:
    settings = given(BED, wait_while_busy=False)
    assert look(settings, NOTHING, Circumstances(busy=True), at("02 21:30")).due == BED


@pytest.mark.parametrize(
    ("quiet", "expected"),
    [
        ((time(22, 0), time(7, 0)), ["bed 02 21:30"]),
        ((time(21, 0), time(7, 0)), []),
        ((time(21, 0), time(22, 0)), ["bed 02 22:00"]),
        ((time(21, 30), time(21, 30)), ["bed 02 21:30"]),
    ],
)
def test_quiet_hours_hold_whatever_else_is_set(quiet: tuple[time, time], expected: list[str]) -> None:
    settings = given(BED, quiet_from=quiet[0], quiet_until=quiet[1], wait_while_busy=False)
    assert came(settings, *minutes("02 21:00", "03 09:00")) == expected


def test_of_several_due_at_once_only_the_newest_comes() -> None:
    early = replace(BED, id="early", at=time(21, 0))
    assert came(given(BED, early), *minutes("02 22:00", "02 23:29")) == ["bed 02 22:00"]


# Answers.


def shown(settings: Settings, moment: datetime) -> tuple[Remembered, Reminder]:
    """What is remembered once the reminder of that moment came, and which it was."""
    found: Look = look(settings, NOTHING, FREE, moment)
    assert found.due is not None
    return found.remembered, found.due


def test_later_brings_it_once_more_and_can_be_said_again() -> None:
    settings = given(BED, snooze_minutes=20)
    remembered, one = shown(settings, at("02 21:30"))
    put_off = answered(settings, remembered, one, Answer.LATER, at("02 21:31"))
    assert came(settings, *minutes("02 21:32", "02 23:29"), remembered=put_off) == ["bed 02 21:51"]
    again = answered(settings, put_off, one, Answer.LATER, at("02 21:52"))
    assert came(settings, *minutes("02 21:53", "02 23:29"), remembered=again) == ["bed 02 22:12"]


def test_what_was_put_off_never_leaves_its_window() -> None:
    settings = given(BED, snooze_minutes=10)
    remembered, one = shown(settings, at("02 23:25"))
    assert not may_be_later(settings, one, at("02 23:25"))
    put_off = answered(settings, remembered, one, Answer.LATER, at("02 23:25"))
    assert came(settings, *minutes("02 23:26", "03 21:29"), remembered=put_off) == []
    assert came(settings, at("03 21:30"), remembered=put_off) == ["bed 03 21:30"]


@pytest.mark.parametrize(
    ("reminder", "now", "quiet_from", "possible"),
    [
        (BED, "02 21:30", NO_QUIET, True),
        (BED, "02 23:19", NO_QUIET, True),
        (BED, "02 23:20", NO_QUIET, False),
        (BED, "02 21:30", time(21, 35), False),
        (replace(BED, at=time(2, 55)), "03 02:55", NO_QUIET, False),
    ],
)
def test_later_is_on_offer_where_it_would_still_come(
    reminder: Reminder, now: str, quiet_from: time, possible: bool
) -> None:
    settings = given(reminder, quiet_from=quiet_from)
    assert may_be_later(settings, reminder, at(now)) is possible


def test_not_today_calls_off_every_other_of_the_day_and_none_of_the_next() -> None:
    settings = given(BED, LUNCH)
    remembered, one = shown(settings, at("02 12:40"))
    off = answered(settings, remembered, one, Answer.NOT_TODAY, at("02 12:41"))
    assert came(settings, *minutes("02 12:42", "03 22:00"), remembered=off) == ["bed 03 21:30"]


@pytest.mark.parametrize("answer", [Answer.START, Answer.DID_IT])
def test_who_starts_or_did_it_is_left_alone(answer: Answer) -> None:
    settings = given(BED)
    remembered, one = shown(settings, at("02 21:30"))
    done = answered(settings, remembered, one, answer, at("02 21:31"))
    assert came(settings, *minutes("02 21:32", "02 23:29"), remembered=done) == []


def test_after_two_without_an_answer_none_comes_until_the_program_is_opened() -> None:
    settings, remembered = given(BED), NOTHING
    for day in ("02", "03"):
        found = look(settings, remembered, FREE, at(f"{day} 21:30"))
        assert found.due == BED
        remembered = found.remembered
    assert remembered.unanswered == UNANSWERED_AT_MOST
    assert near(settings, remembered, at("04 21:30")) == ()
    seen = opened(settings, remembered, at("05 21:45"))
    assert near(settings, seen, at("05 21:46")) == ()
    assert near(settings, seen, at("06 21:30")) == (BED,)


def test_an_answer_or_a_look_at_the_program_ends_the_count() -> None:
    settings = given(BED)
    remembered, one = shown(settings, at("02 21:30"))
    for answer in Answer:
        assert answered(settings, remembered, one, answer, at("02 21:31")).unanswered == 0
    assert opened(settings, remembered, at("02 21:31")).unanswered == 0
    twice = replace(remembered, unanswered=UNANSWERED_AT_MOST)
    assert opened(settings, twice, at("02 21:31")).unanswered == 0
    assert called_off(remembered, at("02 21:31")).unanswered == 0


# Set otherwise.


def test_a_reminder_set_anew_comes_again_on_the_same_day() -> None:
    before = given(BED)
    remembered, _one = shown(before, at("02 21:30"))
    after = given(replace(BED, at=time(22, 0)))
    anew = changed(before, after, remembered, at("02 21:40"))
    assert came(after, *minutes("02 21:41", "02 23:59"), remembered=anew) == ["bed 02 22:00"]


def test_a_reminder_set_to_a_time_just_past_waits_for_tomorrow() -> None:
    before, after = given(LUNCH), given(LUNCH, BED)
    anew = changed(before, after, NOTHING, at("02 21:40"))
    assert came(after, *minutes("02 21:41", "03 21:30"), remembered=anew) == ["bed 03 21:30"]


def test_a_reminder_set_to_this_very_minute_waits_for_tomorrow_and_to_the_next_does_not() -> None:
    before, after = given(LUNCH), given(LUNCH, BED)
    now = changed(before, after, NOTHING, at("02 21:30"))
    assert came(after, *minutes("02 21:30", "02 23:59"), remembered=now) == []
    soon = changed(before, after, NOTHING, at("02 21:29"))
    assert came(after, *minutes("02 21:30", "02 23:59"), remembered=soon) == ["bed 02 21:30"]


def test_other_settings_leave_what_is_remembered_as_it_is() -> None:
    remembered, _one = shown(given(BED), at("02 21:30"))
    assert changed(given(BED), given(BED, snooze_minutes=5), remembered, at("02 21:40")) == remembered


def test_what_was_removed_is_forgotten() -> None:
    remembered = Remembered(came={"bed": date(2026, 3, 2)}, later={"bed": at("02 21:40")})
    assert changed(given(BED), given(), remembered, at("02 21:35")) == NOTHING


# What comes next.


@pytest.mark.parametrize(
    ("now", "remembered", "expected"),
    [
        ("02 08:00", NOTHING, Coming(LUNCH, date(2026, 3, 2), time(12, 40))),
        ("02 13:40", NOTHING, Coming(BED, date(2026, 3, 2), time(21, 30))),
        ("02 22:00", NOTHING, Coming(BED, date(2026, 3, 2), time(21, 30))),
        ("02 23:30", NOTHING, Coming(BED, date(2026, 3, 3), time(21, 30))),
        ("02 08:00", Remembered(none_on=date(2026, 3, 2)), Coming(BED, date(2026, 3, 3), time(21, 30))),
        ("02 21:40", Remembered(came={"bed": date(2026, 3, 2)}), Coming(BED, date(2026, 3, 3), time(21, 30))),
        (
            "02 21:40",
            Remembered(came={"bed": date(2026, 3, 2)}, later={"bed": at("02 21:50")}),
            Coming(BED, date(2026, 3, 2), time(21, 50)),
        ),
        ("03 01:00", NOTHING, Coming(BED, date(2026, 3, 3), time(21, 30))),
    ],
)
def test_the_next_reminder_is_told(now: str, remembered: Remembered, expected: Coming) -> None:
    assert coming(given(BED, LUNCH), remembered, at(now)) == expected


def test_the_next_reminder_is_told_for_when_it_really_comes() -> None:
    settings = given(BED, quiet_from=time(21, 0), quiet_until=time(22, 0))
    assert coming(settings, NOTHING, at("02 08:00")) == Coming(BED, date(2026, 3, 2), time(22, 0))
    assert coming(replace(settings, quiet_until=time(7, 0)), NOTHING, at("02 08:00")) is None
    assert coming(given(replace(BED, on=False)), NOTHING, at("02 08:00")) is None
    once_a_week = replace(BED, weekdays=frozenset({0}))
    assert coming(given(once_a_week), NOTHING, at("03 08:00")) == Coming(
        once_a_week, date(2026, 3, 9), time(21, 30)
    )
