"""Every row of docs/rules.md section 2, each as a case somebody could have lived through."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from companion.core.deciding import Reason, Today
from companion.core.history import History, history_of
from companion.core.journal import (
    Area,
    Condition,
    Cover,
    DayLock,
    Head,
    Kind,
    Marks,
    Mode,
    NotToday,
    Pins,
    Profile,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS, Variable
from companion.core.suggestion import Action, Suggestion, suggest
from tests.core.evenings import at, past, profile, session

STANDARD = profile()
THREE_R4 = ("03-10 20:00 r4 c4", "03-11 20:00 r4 c4", "03-12 20:00 r4 c4")
AGREED = {reason: at("12-31 20:00") for reason in StopReason}


def asked(
    history: History,
    when: str,
    who: Profile | None = STANDARD,
    **today: object,
) -> Suggestion:
    """The suggestion for that moment."""
    return suggest(who, history, Today(at(when), **today))  # type: ignore[arg-type]  # the names are its own


def short(found: Suggestion) -> tuple[str, str, int | None, float | None]:
    """Action, reason, rung and minutes in words."""
    reason = "" if found.reason is None else found.reason.value
    return found.action.value, reason, found.rung, None if found.setup is None else found.setup.minutes


def on(*rungs_and_comfort: str, first: int = 2, month: str = "03") -> History:
    """One session an evening: "r4 c4", "r4 c5" and so on, from the second of March."""
    return past(*(f"{month}-{day:02} 20:00 {words}" for day, words in enumerate(rungs_and_comfort, first)))


# K: 2 if only minutes change, 3 if anything else does; +1 in gentle or reduced mode or on P rungs.
@pytest.mark.parametrize(
    ("rung", "needed", "changes"),
    [
        (1, 2, {}),
        (2, 2, {}),
        (3, 3, {}),
        (4, 3, {}),
        (5, 3, {}),
        (6, 2, {}),
        (7, 3, {"beyond_plateau": True}),
        (11, 2, {"beyond_plateau": True, "longest_minutes": 30}),
        (-2, 3, {}),
        (-1, 3, {}),
        (0, 4, {}),
        (1, 3, {"mode": Mode.GENTLE}),
        (4, 4, {"mode": Mode.GENTLE}),
        (1, 3, {"mode": Mode.REDUCED}),
        (1, 3, {"conditions": frozenset((Condition.SENSITIVE_SKIN,))}),
    ],
)
def test_a_step_takes_as_many_comfortable_days_as_the_rules_say(
    rung: int, needed: int, changes: dict[str, object]
) -> None:
    who = profile(**changes)
    days = [f"r{rung} c4"] * needed
    assert short(asked(on(*days[1:]), f"03-{needed + 1:02} 20:00", who))[:3] == ("hold", "streak", rung)
    up = asked(on(*days), f"03-{needed + 2:02} 20:00", who)
    assert (up.action, up.reason, up.streak, up.needed) == (Action.UP, Reason.STREAK, needed, needed)
    assert up.rung is not None and up.rung > rung
    assert len(up.changes) == 1


# "A session counts if": one thing is missing in each row; what neither counts nor hurts keeps the count at 2.
@pytest.mark.parametrize(
    ("words", "streak"),
    [
        ("r4 c4", 3),
        ("r4 c5", 3),
        ("r4 c4 5>6", 3),
        ("r4 c4 done=0.9", 3),
        ("r4 c4 asleep=10", 3),
        ("r4", 2),
        ("r4 c3", 0),
        ("r4 c4 done=0.89", 0),
        ("r4 c4 stop=other", 0),
        ("r4 c4 asleep=11", 0),
        ("r4 done=0.5", 0),
        ("r3 c4", 1),
    ],
)
def test_what_counts_towards_a_step(words: str, streak: int) -> None:
    found = asked(on("r4 c4", "r4 c4", words), "03-05 20:00")
    assert (3 if found.action is Action.UP else found.streak) == streak


def test_two_sessions_on_one_day_are_one_day_of_the_streak() -> None:
    twice = past("03-02 20:00 r1 c4", "03-03 12:00 r1 c4", "03-03 20:00 r1 c4", "03-04 12:00 r1 c4")
    assert asked(past("03-03 12:00 r1 c4", "03-03 20:00 r1 c4"), "03-04 20:00").streak == 1
    assert asked(twice, "03-05 20:00").action is Action.UP


def test_more_than_three_days_between_sessions_restart_the_count() -> None:
    assert asked(past("03-02 20:00 r1 c4", "03-05 20:00 r1 c4"), "03-08 20:00").action is Action.UP
    assert asked(past("03-02 20:00 r1 c4", "03-06 20:00 r1 c4"), "03-07 20:00").streak == 1


def test_a_step_is_for_the_first_session_of_a_day() -> None:
    history = past(*THREE_R4, "03-13 09:00 r4 c4")
    assert short(asked(history, "03-13 20:00")) == ("hold", "streak", 4, 15.0)
    feet = session("03-13 09:00 r1 c4", Area.FEET_SEATED)
    elsewhere = history_of([*map(session, THREE_R4), feet])
    assert short(asked(elsewhere, "03-13 20:00")) == ("hold", "streak", 4, 15.0)


# Hold reasons.
@pytest.mark.parametrize(
    ("when", "today", "expected"),
    [
        ("03-13 20:00", {"marks": Marks.FAINT}, ("hold", "marks", 4, 15.0)),
        ("03-16 20:00", {}, ("hold", "gap", 4, 15.0)),
        ("03-19 20:00", {}, ("hold", "gap", 4, 15.0)),
        ("03-13 20:00", {"pain": 8}, ("hold", "pain_today", 4, 10.0)),
        ("03-13 20:00", {"pain": 7}, ("up", "streak", 5, 15.0)),
        ("03-13 20:00", {"kind": Kind.QUICK}, ("hold", "quick", 4, 10.0)),
        ("03-13 20:00", {"kind": Kind.BEDTIME}, ("up", "streak", 5, 15.0)),
        ("03-13 20:00", {"marks": Marks.GONE}, ("up", "streak", 5, 15.0)),
        ("03-15 20:00", {}, ("up", "streak", 5, 15.0)),
    ],
)
def test_an_earned_step_waits_for_a_good_day(
    when: str, today: dict[str, object], expected: tuple[object, ...]
) -> None:
    assert short(asked(past(*THREE_R4), when, **today)) == expected


@pytest.mark.parametrize("rung", [1, 7])
def test_at_the_top_of_what_is_allowed_one_stays(rung: int) -> None:
    who = profile(pins=Pins(minutes=5, cover=Cover.THICK_TOWEL, surface=Surface.BED, head=Head.CUSHION))
    history = on(*[f"r{rung} c5"] * 4)
    assert short(asked(history, "03-06 20:00", who if rung == 1 else STANDARD))[:3] == (
        "hold",
        "plateau",
        rung,
    )


# Drops: the largest counts, they do not add up.
@pytest.mark.parametrize(
    ("sessions", "when", "expected"),
    [
        # A hard stop: two rungs, the first one back at most 10 minutes.
        (("r6 c4", "r6 c1 stop=sharp_pain"), "03-05 20:00", ("down", "stop", 4, 10.0)),
        (("r6 c4", "r6 c1 stop=dizziness"), "03-05 20:00", ("down", "stop", 4, 10.0)),
        # Flares: right after, or next morning.
        (("r6 c4", "r6 c4 4>6"), "03-04 20:00", ("down", "flare", 5, 15.0)),
        (("r6 c4", "r6 c4 4>4 >>6"), "03-04 20:00", ("down", "flare", 5, 15.0)),
        (("r5 c4", "r5 c4 4>5 >>5"), "03-04 20:00", ("hold", "streak", 5, 15.0)),
        (("r6 c4 4>6", "r6 c4 4>6"), "03-07 20:00", ("down", "flare_twice", 4, 15.0)),
        # Too strong, once and twice in a row, also below L1.
        (("r6 c4", "r6 c2"), "03-04 20:00", ("down", "too_strong", 5, 15.0)),
        (("r6 c4", "r6 c1"), "03-04 20:00", ("down", "too_strong", 5, 15.0)),
        (("r6 c4", "r6 stop=too_strong done=0.5"), "03-04 20:00", ("down", "too_strong", 5, 15.0)),
        (("r6 c2", "r6 c2"), "03-04 20:00", ("down", "too_strong", 4, 15.0)),
        (("r6 c2", "r5", "r5 c2"), "03-05 20:00", ("down", "too_strong", 3, 15.0)),
        (("r6 c2", "r5 c3", "r5 c2"), "03-05 20:00", ("down", "too_strong", 4, 15.0)),
        (("r1 c2",), "03-03 20:00", ("down", "too_strong", 0, 5.0)),
        (("r1 c2", "r0 c2"), "03-04 20:00", ("down", "too_strong", -2, 2.0)),
        # Nothing to ask for below P1.
        (("r-2 c2",), "03-03 20:00", ("not_now", "not_for_you", None, None)),
        (("r-2 c3",), "03-03 20:00", ("hold", "streak", -2, 2.0)),
        (("r-2 c3 4>6",), "03-03 20:00", ("hold", "flare", -2, 2.0)),
        # The doorbell rang.
        (("r6 c4", "r6 stop=other done=0.3"), "03-04 20:00", ("hold", "streak", 6, 15.0)),
        # Days off.
        (("r6 c4",), "03-09 20:00", ("hold", "gap", 6, 15.0)),
        (("r6 c4",), "03-10 20:00", ("down", "gap", 5, 15.0)),
        (("r6 c4",), "03-16 20:00", ("down", "gap", 5, 15.0)),
        (("r6 c4",), "03-17 20:00", ("down", "gap", 3, 15.0)),
        (("r6 c4",), "04-01 20:00", ("down", "gap", 3, 15.0)),
        (("r6 c4",), "04-02 20:00", ("restart", "gap", 1, 5.0)),
        (("r2 c4",), "03-17 20:00", ("down", "gap", 1, 5.0)),
        (("r1 c4",), "03-17 20:00", ("hold", "gap", 1, 5.0)),
        (("r0 c4",), "03-10 20:00", ("down", "gap", -1, 3.0)),
        (("r0 c4",), "04-15 20:00", ("restart", "gap", 0, 5.0)),
        # The largest of several, in the order of the table where they are equal.
        (("r7 c4", "r7 c2 4>7"), "03-04 20:00", ("down", "flare", 6, 15.0)),
        (("r7 c2", "r7 c2 4>7"), "03-04 20:00", ("down", "too_strong", 5, 15.0)),
        (("r7 c4", "r7 c1 4>7 stop=dizziness"), "03-05 20:00", ("down", "stop", 5, 10.0)),
        (("r7 c4", "r7 c2"), "03-20 20:00", ("down", "gap", 4, 15.0)),
        # Also where the ladder ends before it.
        (("r-1 c2", "r-1 c2 4>7"), "03-04 20:00", ("down", "too_strong", -2, 2.0)),
        # As far down as what was last comfortable supports, the reason is still the one that led there.
        (("r3 c4", "r5"), "03-11 20:00", ("down", "gap", 4, 15.0)),
    ],
)
def test_what_went_badly_leads_down_as_far_as_the_rules_say(
    sessions: tuple[str, ...], when: str, expected: tuple[object, ...]
) -> None:
    assert short(asked(on(*sessions), when)) == expected


def test_on_the_gentle_path_days_off_lead_down_to_its_first_rung() -> None:
    who = profile(mode=Mode.GENTLE)
    assert short(asked(on("r1 c4"), "03-17 20:00", who))[:3] == ("down", "gap", -2)
    assert short(asked(on("r5 c4"), "04-15 20:00", who))[:3] == ("restart", "gap", -2)


def test_a_restart_is_never_above_where_one_was() -> None:
    used = replace(STANDARD, used_to=LADDERS[Area.BACK][9].setup)
    assert short(asked(past(), "03-02 20:00", used))[:3] == ("start", "first", 7)
    assert short(asked(on("r3 c4"), "04-15 20:00", used))[:3] == ("restart", "gap", 3)
    assert short(asked(on("r7 c4"), "04-15 20:00", used))[:3] == ("restart", "gap", 7)
    assert asked(on("r7 c4"), "04-15 20:00", used).rescreen


# Rests.
@pytest.mark.parametrize(
    ("sessions", "when", "today", "expected"),
    [
        (("r6 c1 stop=sharp_pain",), "03-02 21:00", {}, ("rest", "sharp_pain")),
        (("r6 c1 stop=sharp_pain",), "03-03 20:00", {}, ("rest", "sharp_pain")),
        (("r6 c1 stop=sharp_pain",), "03-04 20:00", {}, ("down", "stop")),
        (("r6 c4 4>6",), "03-03 20:00", {"pain": 6}, ("rest", "flare")),
        (("r6 c4 4>6",), "03-03 20:00", {"pain": 5}, ("down", "flare")),
        (("r6 c4 4>6",), "03-03 20:00", {}, ("down", "flare")),
        (("r6 c4 4>6", "r5 c4 4>6"), "03-06 20:00", {}, ("rest", "flare_twice")),
        (("r6 c4 4>6", "r5 c4 4>6"), "03-07 20:00", {}, ("down", "flare_twice")),
        (("r6 c4",), "03-03 20:00", {"marks": Marks.CLEAR}, ("rest", "marks")),
        (("r6 c4",), "03-03 20:00", {"marks": Marks.BROKEN}, ("rest", "skin")),
        (("r6 c4 marks=broken",), "03-05 20:00", {}, ("rest", "skin")),
        (("r6 c4 marks=broken",), "03-05 20:00", {"marks": Marks.GONE}, ("down", "skin")),
        (("r6 c4 marks=clear",), "03-03 20:00", {}, ("hold", "streak")),
    ],
)
def test_the_mat_rests_until_what_happened_has_settled(
    sessions: tuple[str, ...], when: str, today: dict[str, object], expected: tuple[str, str]
) -> None:
    assert short(asked(on(*sessions), when, **today))[:2] == expected


@pytest.mark.parametrize(
    ("looks", "when", "expected"),
    [
        ((("03-03 12:00", Marks.CLEAR),), "03-03 20:00", ("rest", "marks", None)),
        ((("03-03 12:00", Marks.CLEAR),), "03-04 20:00", ("hold", "streak", 6)),
        ((("03-03 20:00", Marks.CLEAR),), "03-04 20:00", ("down", "marks", 5)),
        ((("03-04 20:00", Marks.CLEAR),), "03-05 20:00", ("down", "marks", 5)),
        ((("03-04 20:01", Marks.CLEAR),), "03-05 20:00", ("down", "marks", 4)),
        ((("03-03 20:00", Marks.CLEAR), ("03-04 20:01", Marks.CLEAR)), "03-05 20:00", ("down", "marks", 4)),
        ((("03-03 12:00", Marks.BROKEN),), "03-09 20:00", ("rest", "skin", None)),
        ((("03-03 12:00", Marks.BROKEN), ("03-05 12:00", Marks.GONE)), "03-05 20:00", ("down", "skin", 4)),
        ((("03-03 12:00", Marks.FAINT),), "03-03 20:00", ("hold", "marks", 6)),
        ((("03-01 12:00", Marks.BROKEN),), "03-03 20:00", ("hold", "streak", 6)),
    ],
)
def test_a_look_at_the_skin_holds_until_the_next_session(
    looks: tuple[tuple[str, Marks], ...], when: str, expected: tuple[object, ...]
) -> None:
    assert short(asked(past("03-02 20:00 r6 c4", looks=looks), when))[:3] == expected


def test_skin_is_a_matter_of_its_own_area() -> None:
    history = past("03-02 20:00 r6 c4", looks=(("03-03 12:00", Marks.BROKEN),))
    assert asked(history, "03-04 20:00").action is Action.REST
    assert asked(history, "03-04 20:00", area=Area.FEET_SEATED).action is Action.START


# Daily cap.
@pytest.mark.parametrize(
    ("before", "today", "when", "changes", "expected"),
    [
        (2, ("09:00 r1 c4",), "20:00", {}, ("not_now", "daily_cap")),
        (3, ("09:00 r1 c4",), "20:00", {}, ("hold", "streak")),
        (3, ("09:00 r1 c4",), "12:59", {}, ("not_now", "too_soon")),
        (3, ("09:00 r1 c4",), "13:00", {}, ("hold", "streak")),
        (3, ("09:00 r1 c4", "14:00 r1 c4"), "20:00", {}, ("not_now", "daily_cap")),
        (3, ("09:00 r1 c4",), "20:00", {"mode": Mode.GENTLE}, ("not_now", "daily_cap")),
        (3, ("09:00 r1 c4",), "20:00", {"mode": Mode.REDUCED}, ("not_now", "daily_cap")),
        (3, ("09:00 r1 done=0.05",), "20:00", {}, ("up", "streak")),
    ],
)
def test_one_session_a_day_at_first_and_later_two(
    before: int, today: tuple[str, ...], when: str, changes: dict[str, object], expected: tuple[str, str]
) -> None:
    earlier = [f"03-{day:02} 20:00 r1 c4" for day in range(2, 2 + before)]
    day = f"03-{2 + before:02}"
    history = past(*earlier, *(f"{day} {words}" for words in today))
    assert short(asked(history, f"{day} {when}", profile(**changes)))[:2] == expected


def test_two_sessions_are_forty_minutes_together_at_most() -> None:
    who = profile(beyond_plateau=True, longest_minutes=40)
    days = [f"03-{day:02} 20:00 r12 c4" for day in range(2, 6)]
    once = past(*days, "03-06 09:00 r12 c4")
    assert short(asked(once, "03-06 20:00", who)) == ("hold", "streak", 12, 10.0)
    assert asked(past(*days, "03-06 09:00 r13 c4"), "03-06 20:00", who).reason is Reason.DAILY_CAP


# Order of decisions: whatever comes first stands in the way of everything after it.
def test_decisions_are_taken_in_the_order_of_the_rules() -> None:
    stop = session("03-09 20:00 r6 c1 4>8 stop=numbness")
    lock = DayLock(at("03-10 12:00"), NotToday.FEVER)
    history = history_of([stop, session("03-10 09:00 r6 c4")], (), [lock])
    clot, heart = Condition.CLOT, Condition.HEART
    found = [
        asked(history, "03-10 20:00", who, **today)
        for who, today in (
            (profile(conditions=frozenset((clot, heart))), {"not_today": frozenset((NotToday.RED_FLAG,))}),
            (profile(conditions=frozenset((heart,))), {"not_today": frozenset((NotToday.RED_FLAG,))}),
            (STANDARD, {"not_today": frozenset((NotToday.RED_FLAG,))}),
            (profile(professional_ok=AGREED), {"not_today": frozenset((NotToday.RED_FLAG,))}),
            (profile(professional_ok=AGREED), {"marks": Marks.BROKEN}),
        )
    ]
    assert [short(one)[:2] for one in found] == [
        ("blocked", "clot"),
        ("ask_professional", "heart"),
        ("ask_professional", "numbness"),
        ("seek_help", "red_flag"),
        ("not_now", "fever"),
    ]
    unlocked = replace(history, locks=())
    agreed = profile(professional_ok=AGREED)
    assert short(asked(unlocked, "03-10 20:00", agreed, marks=Marks.BROKEN))[:2] == ("rest", "skin")
    assert short(asked(unlocked, "03-10 20:00", agreed))[:2] == ("rest", "numbness")


# The other areas: their own ladders and streaks, three comfortable days each.
def test_every_other_area_climbs_after_three_comfortable_days() -> None:
    feet = [session(f"03-{day:02} 20:00 r1 c4", Area.FEET_SEATED) for day in (2, 3, 4)]
    back = [session(f"03-{day:02} 12:00 r4 c4") for day in (2, 3, 4)]
    history = history_of([*feet, *back])
    assert short(asked(history_of(feet[:2]), "03-04 20:00", area=Area.FEET_SEATED))[:3] == (
        "hold",
        "streak",
        1,
    )
    assert short(asked(history, "03-05 20:00", area=Area.FEET_SEATED)) == ("up", "streak", 2, 5.0)
    assert short(asked(history, "03-05 20:00"))[:3] == ("up", "streak", 5)
    assert short(asked(history, "03-05 20:00", area=Area.NECK)) == ("start", "first", 1, 3.0)


def test_standing_waits_for_feet_seated_to_be_finished() -> None:
    finished = [session(f"03-{day:02} 20:00 r4 c4", Area.FEET_SEATED) for day in (2, 3, 4)]
    standing = {"area": Area.FEET_STANDING}
    assert short(asked(history_of(finished[:2]), "03-05 20:00", **standing))[:2] == ("not_now", "streak")
    assert short(asked(history_of(finished), "03-05 20:00", **standing)) == ("start", "first", 1, 1.0)
    longer = [session("03-01 20:00 r4 c4", Area.FEET_SEATED), *finished]
    assert short(asked(history_of(longer), "03-05 20:00", **standing)) == ("start", "first", 1, 1.0)
    reduced = profile(mode=Mode.REDUCED)
    assert asked(history_of(finished), "03-05 20:00", reduced, **standing).action is Action.BLOCKED


def test_a_part_of_the_body_that_is_off_is_blocked_by_its_condition() -> None:
    wound = profile(conditions=frozenset((Condition.WOUND,)))
    assert short(asked(past(), "03-02 20:00", wound))[:2] == ("blocked", "wound")
    assert asked(past(), "03-02 20:00", profile(mode=Mode.GENTLE), area=Area.BELLY).action is Action.BLOCKED


# User freedom: what was really used, and what was planned.
def test_a_bolder_session_counts_once_at_the_planned_rung() -> None:
    bold = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 20.0)
    sessions = [session(f"03-{day:02} 20:00 r4 c4") for day in (2, 3, 4)]
    history = history_of(replace(one, used=bold) for one in sessions)
    assert short(asked(history, "03-05 20:00")) == ("up", "streak", 5, 15.0)


def test_an_easier_cover_than_planned_counts_as_what_it_was() -> None:
    sessions = [session(f"03-{day:02} 20:00 r5 c4") for day in (2, 3, 4)]
    easier = replace(sessions[0].planned, cover=Cover.THICK_TOWEL)
    found = asked(history_of(replace(one, used=easier) for one in sessions), "03-05 20:00")
    assert short(found) == ("up", "streak", 5, 15.0)
    assert found.changes == (Variable.COVER,)


def test_an_easier_session_is_where_one_then_stands() -> None:
    assert short(asked(on("r5 c4", "r5 c4", "r2 c4"), "03-05 20:00"))[:3] == ("hold", "streak", 2)


def test_a_setup_that_is_no_rung_counts_as_the_highest_it_is_not_easier_than() -> None:
    odd = Setup(Cover.BARE_SKIN, Surface.BED, Head.CUSHION, 12.0)
    sessions = [replace(session(f"03-{day:02} 20:00 r2 c4"), planned=odd) for day in (2, 3)]
    sessions = [replace(one, minutes_done=12.0) for one in sessions]
    assert short(asked(history_of(sessions), "03-04 20:00"))[:3] == ("up", "streak", 3)


# Quick sessions at a rung whose plan is over 10 minutes neither count nor break, unless they went badly.
@pytest.mark.parametrize(
    ("quick", "expected"),
    [
        ("r4 c4 quick", ("up", "streak", 5)),
        ("r4 c3 quick", ("up", "streak", 5)),
        ("r4 quick", ("up", "streak", 5)),
        ("r4 c2 quick", ("down", "too_strong", 3)),
        ("r4 c4 quick stop=other", ("hold", "streak", 4)),
    ],
)
def test_a_short_session_at_lunch_leaves_the_count_alone(quick: str, expected: tuple[object, ...]) -> None:
    history = past(*THREE_R4, f"03-13 12:30 {quick}")
    assert short(asked(history, "03-14 20:00"))[:3] == expected


def test_a_quick_session_within_ten_minutes_counts_like_any_other() -> None:
    assert (
        asked(past("03-02 12:30 r1 c4 quick", "03-03 12:30 r1 c4 quick"), "03-04 20:00").action is Action.UP
    )


def cut(words: str, rung: int) -> SessionRecord:
    """A session kept to 10 minutes on that rung."""
    setup = next(one.setup for one in LADDERS[Area.BACK] if one.number == rung)
    one = session(words)
    return replace(one, planned=replace(setup, minutes=10.0), minutes_done=10.0)


# The first one back is short, the next one is not, and both are on the rung two below.
@pytest.mark.parametrize("rung", [6, 7])
def test_after_a_stop_one_short_session_leads_back_to_the_ladder(rung: int) -> None:
    stop = session(f"03-02 20:00 r{rung} c1 stop=dizziness")
    back = cut("03-05 20:00 r4 c4", rung - 2)
    expected = ("hold", "streak", rung - 2, 15.0)
    assert short(asked(history_of([stop, back]), "03-06 20:00")) == expected
    again = session(f"03-06 20:00 r{rung - 2} c4")
    assert asked(history_of([stop, back, again]), "03-07 20:00").streak == 1


def test_after_a_stop_a_short_session_at_lunch_that_went_badly_makes_the_next_no_longer() -> None:
    history = past("03-02 20:00 r7 c1 stop=dizziness", "03-05 12:30 r5 c2 quick")
    assert asked(history, "03-06 20:00").ceiling == 10.0


@pytest.mark.parametrize("rung", [3, 5, 7])
def test_days_of_strong_pain_are_held_on_their_rung(rung: int) -> None:
    before = [session(f"03-{day:02} 20:00 r{rung} c4") for day in (2, 3)]
    pain = [cut(f"03-{day:02} 20:00 r{rung} c4 9>8", rung) for day in (4, 5, 6)]
    found = asked(history_of([*before, *pain]), "03-07 20:00")
    assert (found.action, found.rung) == (Action.HOLD, rung)


def test_a_few_minutes_by_choice_cost_nothing() -> None:
    few = session("03-05 20:00 r7 c4")
    few = replace(few, planned=replace(few.planned, minutes=5.0), minutes_done=5.0)
    history = history_of([*(session(f"03-{day:02} 20:00 r7 c4") for day in (2, 3, 4)), few])
    assert short(asked(history, "03-06 20:00")) == ("hold", "plateau", 7, 20.0)


def test_evenings_capped_at_twenty_minutes_stay_on_their_rung() -> None:
    who = profile(beyond_plateau=True, longest_minutes=40)
    evenings = [
        replace(session(f"03-{day:02} 22:00 r11 c4"), kind=Kind.BEDTIME, minutes_done=20.0)
        for day in (3, 4, 5)
    ]
    history = history_of([session("03-02 20:00 r13 c4"), *evenings])
    assert short(asked(history, "03-06 22:00", who, kind=Kind.BEDTIME))[1:3] == ("plateau", 13)


def test_nothing_is_suggested_more_than_one_step_above_what_was_comfortable() -> None:
    bold = on("r3 c4", "r4 c3", "r5 c3", "r6 c3")
    assert short(asked(bold, "03-06 20:00"))[:3] == ("down", "streak", 4)


# What has just been said today shortens every session of the day.
def test_a_day_of_strong_pain_is_short_from_the_first_session_on() -> None:
    assert short(asked(on("r7 c4"), "03-03 20:00", pain=9)) == ("hold", "pain_today", 7, 10.0)
    strong = replace(
        session("03-03 20:00 r7 c4 9>8"),
        planned=Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.FOLDED_TOWEL, 10.0),
    )
    history = history_of([session("03-02 20:00 r7 c4"), replace(strong, minutes_done=10.0)])
    assert asked(history, "03-04 20:00").rung == 7


def test_bedtime_is_at_most_twenty_minutes_and_keeps_its_rung() -> None:
    who = profile(beyond_plateau=True, longest_minutes=40)
    found = asked(on("r12 c4"), "03-03 22:30", who, kind=Kind.BEDTIME)
    assert short(found) == ("hold", "streak", 12, 20.0)


def test_breathing_is_open_to_everybody() -> None:
    blocked = profile(conditions=frozenset((Condition.PREGNANCY,)))
    found = asked(past(), "03-02 20:00", blocked, kind=Kind.BREATHING)
    assert found == Suggestion(Action.START, Area.BACK, Reason.FIRST, Kind.BREATHING, ceiling=40.0)
    assert (found.streak, found.needed, found.ceiling) == (0, 0, 40.0)


def test_a_suggestion_tells_what_it_was_judged_from() -> None:
    found = asked(on("r4 c4", "r2 c4"), "03-05 20:00")
    rungs = {rung.number: rung for rung in LADDERS[Area.BACK]}
    assert (found.last, found.planned, found.days_off) == (rungs[2].setup, rungs[2].setup, 2)
    assert (found.streak, found.needed, found.following) == (1, 2, rungs[3])
    top = asked(on("r13 c4"), "03-03 20:00", profile(beyond_plateau=True, longest_minutes=40))
    assert (top.streak, top.needed, top.following, top.ceiling) == (0, 0, None, 40.0)


def test_without_health_answers_there_is_a_first_session_and_the_questions_before_it() -> None:
    found = asked(past(), "03-02 20:00", None)
    assert (found.action, found.rescreen) == (Action.START, True)
    stopped = asked(on("r6 c1 stop=sharp_pain"), "03-03 20:00", None)
    assert (stopped.reason, stopped.rescreen) == (StopReason.SHARP_PAIN, True)


def test_sessions_of_the_future_are_not_looked_at() -> None:
    history = on("r1 c4", "r1 c4", "r4 c4")
    assert short(asked(history, "03-03 21:00", profile(mode=Mode.GENTLE)))[:2] == ("not_now", "daily_cap")
    assert short(asked(history, "03-04 12:00"))[:3] == ("up", "streak", 2)


def test_answers_older_than_ninety_days_are_asked_again() -> None:
    assert not asked(past(), "05-29 18:00").rescreen
    assert asked(past(), "05-31 20:00").rescreen


def test_a_rung_is_new_until_something_was_completed_on_it() -> None:
    assert asked(past(), "03-02 20:00").new_rung
    assert asked(on("r1 c3 done=0.5"), "03-03 20:00").new_rung
    assert not asked(on("r1 c3"), "03-03 20:00").new_rung
    old = replace(session("03-02 20:00 r1 c4"), started_at=at("03-02 20:00") - timedelta(days=100))
    assert asked(history_of([old]), "03-03 20:00").new_rung


@pytest.mark.parametrize(("when", "new"), [("05-31 20:00", False), ("05-31 20:01", True)])
def test_a_rung_is_new_again_after_ninety_days(when: str, new: bool) -> None:
    assert asked(past("03-02 20:00 r4 c4", "05-28 20:00 r4 done=0.5"), when).new_rung is new


def test_a_suggestion_never_reads_a_whole_life() -> None:
    read: list[SessionRecord] = []

    def life() -> Iterator[SessionRecord]:
        # Cut short at lunch every day, so that no session tells the rung it was cut from.
        lunch = session("03-12 12:00 r4 quick")
        for days in range(10_000):
            one = replace(lunch, started_at=at("03-12 12:00") - timedelta(days=days))
            read.append(one)
            yield one

    class Life:
        def __iter__(self) -> Iterator[SessionRecord]:
            return life()

    assert asked(History(Life()), "03-13 20:00").setup is not None
    assert len(read) < 3000


def test_minutes_left_over_make_no_session_of_their_own() -> None:
    who = profile(beyond_plateau=True, longest_minutes=40)
    days = [f"03-{day:02} 20:00 r13 c4" for day in range(2, 6)]
    morning = replace(session("03-06 09:00 r11 c4"), minutes_done=17.5)
    history = history_of([*map(session, days), morning])
    found = asked(history, "03-06 20:00", who)
    assert found.setup is not None
    assert found.setup.minutes == 20.0
