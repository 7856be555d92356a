"""The quiet lines: all of them there, each in its part of the session, and fewer before sleep."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.journal import Area, Kind
from companion.core.script import LINES, SECONDS_PER_LINE, GuidanceLine, Part, guidance, line_at, stretches

PARTS_OF_LINES = {
    Part.SETTLE: "S1 S2 S3 S4 S5 S6 S7 S8 S9",
    Part.WARM: "W1 W2 W3 W4 W5 W6 W7 W8",
    Part.MELT: "M1 M2 M3 M4 M5 M6 M7 M8",
    Part.SCAN: "B1 B2 B3 B4 B5 B6 B7 B8",
    Part.CLOSE: "C1 C2 C2b C3 C4 C5",
}
any_kind = st.sampled_from(Kind)
any_area = st.sampled_from(Area)
any_length = st.floats(3.0, 2400.0)


def test_all_lines_are_there() -> None:
    ids = " ".join([*PARTS_OF_LINES.values(), "A1 A2 A3 A4 X1 X2 X3 X4"]).split()
    assert list(LINES) == ids
    assert len(LINES) == 47


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("S3", "You are in charge. Lifting off at any moment is a fine choice."),
        ("C2b", "Time to slide the mat out and turn over. Good night."),
        ("X1", "Good decision. Roll to the side and breathe as you like."),
        ("X2", "Forget the counting. Normal breaths, eyes open, stay lying."),
        ("X3", "Let's make it easier: add a layer, or finish here."),
    ],
)
def test_the_lines_that_keep_somebody_safe_have_the_words_of_the_rules(id: str, words: str) -> None:
    assert LINES[id] == words


@pytest.mark.parametrize("word", ["heal", "cure", "detox", "toxin", "energy", "endorphin", "chi ", "deep as"])
def test_no_line_promises_anything(word: str) -> None:
    assert [id for id, line in LINES.items() if word in line.lower()] == []


# docs/rules.md section 3: close is 60 s under 15 minutes and 90 s from there; settle to 120, warm to 300 at
# most, then half melt, half scan; two minutes are 75 s of settling and 45 s of closing.
@pytest.mark.parametrize(
    ("minutes", "limits"),
    [
        (2, [("settle", 0, 75), ("close", 75, 120)]),
        (3, [("settle", 0, 120), ("close", 120, 180)]),
        (5, [("settle", 0, 120), ("warm", 120, 240), ("close", 240, 300)]),
        (
            10,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 420),
                ("scan", 420, 540),
                ("close", 540, 600),
            ],
        ),
        (
            14.9,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 567),
                ("scan", 567, 834),
                ("close", 834, 894),
            ],
        ),
        (
            15,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 555),
                ("scan", 555, 810),
                ("close", 810, 900),
            ],
        ),
        (
            20,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 705),
                ("scan", 705, 1110),
                ("close", 1110, 1200),
            ],
        ),
        (
            30,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 1005),
                ("scan", 1005, 1710),
                ("close", 1710, 1800),
            ],
        ),
        (
            40,
            [
                ("settle", 0, 120),
                ("warm", 120, 300),
                ("melt", 300, 1305),
                ("scan", 1305, 2310),
                ("close", 2310, 2400),
            ],
        ),
    ],
)
def test_the_parts_have_the_limits_of_the_rules(minutes: float, limits: list[tuple[str, int, int]]) -> None:
    made = [(stretch.part.value, stretch.start, stretch.end) for stretch in stretches(minutes * 60.0)]
    assert made == [(part, pytest.approx(start), pytest.approx(end)) for part, start, end in limits]


@given(any_length)
def test_the_parts_follow_one_another_in_order_from_first_to_last_second(seconds: float) -> None:
    made = stretches(seconds)
    assert (made[0].start, made[-1].end) == (0.0, seconds)
    assert all(before.end == after.start for before, after in pairwise(made))
    assert all(stretch.start < stretch.end for stretch in made)
    order = [list(Part).index(stretch.part) for stretch in made]
    assert order == sorted(order)
    assert (made[0].part, made[-1].part) == (Part.SETTLE, Part.CLOSE)


def test_lines_come_as_densely_as_the_rules_say() -> None:
    assert SECONDS_PER_LINE == {Part.SETTLE: 20.0, Part.WARM: 35.0, Part.MELT: 45.0, Part.SCAN: 45.0}
    lines = {line.id: line.second for line in guidance(Kind.STANDARD, Area.BACK, 1200.0)}
    assert [lines[id] for id in ("S1", "S2", "S6")] == [0.0, 20.0, 100.0]
    assert [lines[id] for id in ("W1", "W2", "W6")] == [120.0, 155.0, 295.0]
    assert [lines[id] for id in ("M1", "M2", "M8")] == [300.0, 345.0, 615.0]
    assert [lines[id] for id in ("B1", "B2", "B8")] == [705.0, 750.0, 1020.0]
    assert "S7" not in lines and "W7" not in lines


def test_the_closing_lines_are_spread_over_the_close() -> None:
    lines = guidance(Kind.STANDARD, Area.BACK, 1200.0)
    assert [(line.id, line.second) for line in lines[-5:]] == [
        ("C1", 1110.0),
        ("C2", 1128.0),
        ("C3", 1146.0),
        ("C4", 1164.0),
        ("C5", 1182.0),
    ]


# docs/rules.md section 3: before sleep half as many, and silence after minute 3 but for C2b.
@pytest.mark.parametrize("minutes", [2, 5, 10, 15, 20, 40])
def test_before_sleep_the_lines_fall_silent_at_minute_three_but_for_the_good_night(minutes: float) -> None:
    lines = guidance(Kind.BEDTIME, Area.BACK, minutes * 60.0)
    assert lines[-1] == GuidanceLine(minutes * 60.0, "C2b")
    assert all(line.second < 180.0 for line in lines[:-1])
    assert all(line.id[0] in "SW" for line in lines[:-1])


def test_before_sleep_the_lines_come_half_as_often() -> None:
    early = guidance(Kind.BEDTIME, Area.BACK, 1200.0)[:-1]
    assert [(line.id, line.second) for line in early] == [
        ("S1", 0.0),
        ("S2", 40.0),
        ("S3", 80.0),
        ("W1", 120.0),
    ]


@pytest.mark.parametrize("area", [Area.SEAT, Area.FEET_SEATED, Area.FEET_STANDING])
@pytest.mark.parametrize("id", ["S1", "W6", "M5", "B1", "C3", "C5"])
def test_where_nobody_lies_no_line_speaks_of_lying(area: Area, id: str) -> None:
    assert id in {line.id for line in guidance(Kind.STANDARD, Area.BACK, 1200.0)}
    assert id not in {line.id for line in guidance(Kind.STANDARD, area, 1200.0)}


@given(any_area, any_length)
def test_breathing_alone_does_not_speak_of_the_mat(area: Area, seconds: float) -> None:
    said = " ".join(LINES[line.id].lower() for line in guidance(Kind.BREATHING, area, seconds))
    for word in ("mat ", "mat.", "prickl", "sharp", "a layer", "lifting", "lie still"):
        assert word not in said


@given(any_kind, any_area, any_length)
def test_every_line_belongs_to_its_part_and_is_said_once(kind: Kind, area: Area, seconds: float) -> None:
    lines = guidance(kind, area, seconds)
    parts = {stretch.part: stretch for stretch in stretches(seconds)}
    assert [line.second for line in lines] == sorted(line.second for line in lines)
    assert len({line.id for line in lines}) == len(lines)
    for line in lines:
        part = next(part for part, ids in PARTS_OF_LINES.items() if line.id in ids.split())
        assert parts[part].start <= line.second <= parts[part].end


@given(any_kind, any_area, any_length)
def test_two_lines_never_come_at_once(kind: Kind, area: Area, seconds: float) -> None:
    lines = guidance(kind, area, seconds)
    assert all(before.second < after.second for before, after in pairwise(lines))


@pytest.mark.parametrize(
    ("second", "id"),
    [(-1.0, None), (0.0, "S1"), (11.9, "S1"), (12.0, None), (20.0, "S2"), (25.0, "W1"), (37.0, None)],
)
def test_a_line_stays_for_a_while_or_until_the_next(second: float, id: str | None) -> None:
    lines = (GuidanceLine(0.0, "S1"), GuidanceLine(20.0, "S2"), GuidanceLine(25.0, "W1"))
    assert line_at(lines, second) == id


def test_without_lines_there_is_none_to_show() -> None:
    assert line_at((), 5.0) is None
