"""Which column of a table is which: by its header in five languages, or as somebody says."""

from __future__ import annotations

import re
from enum import Enum

import pytest

from companion.core.column_matching import choice, guessed, matching, scale_of, shown
from companion.core.column_words import CELL_WORDS, header_words
from companion.core.columns import CHOICES, COLUMNS, LIMITS, Field, header_of
from companion.core.errors import CompanionError, Problem
from companion.core.evidence import FEW_ANSWERS, Evidence
from companion.core.journal import Area, Cover, Head, Kind, Marks, StopReason, Surface

HEADERS = tuple(header for _, header, _ in COLUMNS)


def refused(*arguments: object) -> str:
    """Why a matching is refused."""
    with pytest.raises(CompanionError) as raised:
        matching(*arguments)  # type: ignore[arg-type]  # as they are given
    assert raised.value.problem is Problem.TABLE_UNMATCHED
    return raised.value.detail


# Headers


def test_our_own_table_is_recognised_column_by_column() -> None:
    assert guessed(HEADERS) == tuple(field for field, _, _ in COLUMNS)
    assert matching(HEADERS).missing == ()


def test_every_field_but_the_halves_of_a_start_has_one_column() -> None:
    assert len(set(HEADERS)) == len(COLUMNS)
    assert {field for field, _, _ in COLUMNS} == set(Field) - {Field.DATE, Field.TIME}


OURS = (
    *("id: Session id", "started_at: Started", "kind: Kind", "area: Area"),
    *("planned.cover: Cover planned", "planned.surface: Surface planned", "planned.head: Head rest planned"),
    *("planned.minutes: Minutes planned", "used.cover: Cover used", "used.surface: Surface used"),
    *("used.head: Head rest used", "used.minutes: Minutes after changes", "minutes_done: Minutes done"),
    *("asleep_minutes: Minutes asleep", "course: Course", "stop_reason: Stop reason"),
    *("before.pain: Pain before", "before.tension: Tension before", "before.stress: Stress before"),
    *("after.pain: Pain after", "after.tension: Tension after", "after.stress: Stress after"),
    *("comfort: Comfort", "felt: Felt", "marks: Marks", "morning.pain: Pain next morning"),
    *("morning.sleep: Sleep next morning", "tags: Tags", "note: Note", "edited_at: Edited"),
)
"""The columns of a table written today, which sheets and scripts of other people rely on."""


def test_columns_keep_their_order_their_names_and_their_headers() -> None:
    assert tuple(f"{field.value}: {header}" for field, header, _ in COLUMNS) == OURS


def test_what_may_stand_in_a_column_is_explained_by_what_is_taken_from_it() -> None:
    explained = {field: holds for field, _, holds in COLUMNS}
    as_planned = {Field.COVER_USED, Field.SURFACE_USED, Field.HEAD_USED}
    for field in CHOICES.keys() - as_planned:
        words = set(re.split(r", (?:\.\.\. or )?| or ", explained[field].partition(":")[0]))
        assert words <= {str(kind.value) for kind in CHOICES[field]}, field
    for field, ends in LIMITS.items():
        assert set(map(str, ends)) <= set(re.findall(r"\d+", explained[field])), field
    assert [explained[field] for field in (Field.SURFACE_USED, Field.HEAD_USED)] == ["likewise", "likewise"]
    assert explained[Field.NOTE] == "text"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("PAIN BEFORE", Field.PAIN_BEFORE),
        ("pain_before", Field.PAIN_BEFORE),
        ("Before: back pain (0-10)", Field.PAIN_BEFORE),
        ("before.pain", Field.PAIN_BEFORE),
        ("Back pain before the session", Field.PAIN_BEFORE),
        ("Rückenschmerzen vorher", Field.PAIN_BEFORE),
        ("Anspannung nach der Sitzung", Field.TENSION_AFTER),
        ("Schmerz am nächsten Morgen", Field.PAIN_NEXT_MORNING),
        ("Ryggsmärta före passet", Field.PAIN_BEFORE),
        ("Stress efteråt", Field.STRESS_AFTER),
        ("Douleur après la séance", Field.PAIN_AFTER),
        ("Mal de dos avant", Field.PAIN_BEFORE),
        ("Dolor de espalda después", Field.PAIN_AFTER),
        ("Estrés antes", Field.STRESS_BEFORE),
        ("Duración (min)", Field.MINUTES_DONE),
        ("Dauer [Minuten]", Field.MINUTES_DONE),
        ("Date et heure", Field.STARTED_AT),
        ("Datum", Field.DATE),
        ("Fecha", Field.DATE),
        ("Klockslag", Field.TIME),
        ("started_at", Field.STARTED_AT),
        ("Anteckningar", Field.NOTE),
        ("Sleep that night", Field.SLEEP_NEXT_MORNING),
        ("\ufeffStarted ", Field.STARTED_AT),
    ],
)
def test_headers_are_recognised_however_they_are_written(header: str, field: Field) -> None:
    assert guessed([header]) == (field,)


@pytest.mark.parametrize(
    "header", ["", "Pain", "Schmerz", "Sleep", "Morning pain", "ID", "id", "Weather", "Session", "-", "()"]
)
def test_what_may_mean_something_else_is_not_guessed(header: str) -> None:
    assert guessed([header]) == (None,)


def test_no_header_is_known_for_two_things() -> None:
    known: dict[tuple[str, ...], str] = {}
    for name, header in header_words():
        words = tuple(sorted(header.split()))
        assert known.setdefault(words, name) == name, header
        assert guessed([header]) == (Field(name),)


def test_no_word_stands_for_two_values_of_one_column() -> None:
    for kinds in set(CHOICES.values()):
        for kind in kinds:
            for word in (str(kind.value), *CELL_WORDS[kind].split(", ")):
                assert choice(kinds, word) is kind, word
    assert set(CELL_WORDS) == {kind for kinds in CHOICES.values() for kind in kinds}


@pytest.mark.parametrize(
    ("kinds", "cell", "value"),
    [
        (Cover, "Thick towel", Cover.THICK_TOWEL),
        (Cover, "T-shirt", Cover.T_SHIRT),
        (Cover, "dünnes Handtuch", Cover.THIN_TOWEL),
        (Head, "None", Head.NONE),
        (Surface, "Fußboden", Surface.FLOOR),
        (StopReason, "Dizzy", StopReason.DIZZINESS),
        (Marks, "Bruised or broken", Marks.BROKEN),
        (Kind, "Bedtime", Kind.BEDTIME),
        (Area, "Feet, seated", Area.FEET_SEATED),
        (Cover, "towel", None),
        (Cover, "", None),
    ],
)
def test_values_are_recognised_in_plain_words(kinds: type[Enum], cell: str, value: object) -> None:
    assert choice(kinds, cell) is value


# As somebody says


def test_what_somebody_says_goes_before_every_guess() -> None:
    found = matching(["Pain before", "Pain", "Weather", "Note"], [("Pain", "before.pain"), ("Note", "")])
    assert found.fields == (None, Field.PAIN_BEFORE, None, None)
    assert found.said == {Field.PAIN_BEFORE}
    assert matching(["My col"], [("my col", "Pain before")]).fields == (Field.PAIN_BEFORE,)


def test_what_holds_for_every_row_needs_no_column() -> None:
    headers = ["Started", "Area", "Minutes"]
    assert matching(headers).missing == (Field.KIND, Field.COVER, Field.SURFACE, Field.HEAD)
    every = [("kind", "quick"), ("area", "back"), ("planned.cover", "thin towel")]
    found = matching(headers, (), [*every, ("planned.surface", "bed"), ("planned.head", "none")])
    assert found.missing == ()
    assert found.fields == (Field.STARTED_AT, None, Field.MINUTES_DONE)
    assert found.column(Field.MINUTES_DONE) == 2
    assert found.column(Field.AREA) is None


@pytest.mark.parametrize(
    ("headers", "missing"),
    [
        ((), Field.STARTED_AT),
        (("Date",), Field.TIME),
        (("Time",), Field.DATE),
        (("Started",), None),
        (("Date", "Time"), None),
    ],
)
def test_a_start_is_one_column_or_two(headers: tuple[str, ...], missing: Field | None) -> None:
    found = set(matching(headers).missing) & {Field.STARTED_AT, Field.DATE, Field.TIME}
    assert found == ({missing} if missing else set())


def test_either_kind_of_minutes_is_enough() -> None:
    assert Field.MINUTES_DONE in matching([]).missing
    for header in ("Minutes planned", "Minutes done"):
        assert Field.MINUTES_DONE not in matching([header]).missing


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((["Pain before", "Pain (before)"],), "both look like before.pain; say which one is with --map"),
        ((["Pain"], [("Pian", "before.pain")]), "there is no column called Pian; there is Pain"),
        ((["Pain", "Pain"], [("Pain", "before.pain")]), "there are 2 columns called Pain"),
        ((["Pain"], [("Pain", "pain.before")]), "there is no pain.before; there is id"),
        ((["A"], [("A", "note"), ("A", "tags")]), "column \u201cA\u201d was named twice"),
        ((["A", "B"], [("A", "note"), ("B", "note")]), "both look like note"),
        ((["A"], [("A", "area")], [("area", "back")]), "area cannot be a column and the same in every row"),
        (([], (), [("where", "back")]), "there is no where"),
    ],
)
def test_a_wish_that_cannot_be_followed_is_told(arguments: tuple[object, ...], words: str) -> None:
    assert words in refused(*arguments)


def test_a_column_is_named_so_that_a_terminal_obeys_nothing() -> None:
    found = matching(["Pain\x1b[2J before it all", "", "x" * 500])
    assert found.name(0) == "column \u201cPain?[2J before it all\u201d"
    assert found.name(1) == "column 2"
    assert len(found.name(2)) < 80
    assert shown("a\tb\n") == "a?b"


def test_fields_are_called_as_in_our_table() -> None:
    assert header_of(Field.PAIN_BEFORE) == "Pain before"
    assert header_of(Field.DATE) == "date"


# Scales and dates


@pytest.mark.parametrize(
    ("header", "scale"),
    [
        ("Pain (0-10)", (0, 10)),
        ("Pain 1 to 10", (1, 10)),
        ("Schmerz 0 bis 100", (0, 100)),
        ("Douleur (0 à 10)", (0, 10)),
        ("VAS 0\u2013100", (0, 100)),
        ("Pain %", (0, 100)),
        ("Pain", None),
    ],
)
def test_a_header_may_name_its_scale(header: str, scale: tuple[int, int] | None) -> None:
    assert scale_of(header) == scale


def looked_at(header: str, cells: list[str], *wishes: tuple[str, str]) -> Evidence:
    """What a column of a table without our ids tells."""
    found = matching([header], wishes)
    evidence = Evidence(found)
    for cell in cells:
        for field in found.fields:
            assert field is not None
            evidence.see(field, cell)
    return evidence


def scale_fault(header: str, cells: list[str], *wishes: tuple[str, str]) -> str:
    """Why a column is refused, or "" if it is not."""
    try:
        looked_at(header, cells, *wishes).check_scales()
    except CompanionError as error:
        assert error.problem is Problem.TABLE_UNREADABLE
        return error.detail
    return ""


@pytest.mark.parametrize(
    ("header", "cells", "words"),
    [
        ("Pain before", ["5", "0", "10", "7,5", "much"], ""),
        ("Pain before", [], ""),
        ("Pain before", ["5", "12"], ""),
        ("Pain before", ["5"] * 20 + ["55", "66"], ""),
        ("Pain before", ["5", "45"], "seems to run further than 10"),
        ("Pain before", ["45"], "seems to run further than 10"),
        ("Pain before", ["5"] * 8 + ["11", "12"], "seems to run further than 10"),
        ("Pain before (0-10)", ["5"], ""),
        ("Pain before (0-100)", ["5"], "runs from 0 to 100 as it says, and here it is 0 to 10"),
        ("Pain before (1-10)", ["5"], "runs from 1 to 10 as it says"),
        ("Pain before (%)", ["5"], "runs from 0 to 100"),
        ("Pain before", ["1", "2"] * FEW_ANSWERS, "seems to begin at 1"),
        ("Pain before (0-10)", ["1", "2"] * FEW_ANSWERS, ""),
        ("Pain before", ["1", "2"] * FEW_ANSWERS + ["0"], ""),
        ("Pain before", ["5"] * FEW_ANSWERS, ""),
        ("Pain before", ["1"] * 19, ""),
        ("Pain before", ["1"] * 20, "seems to begin at 1"),
        ("Pain before", ["1"] * 4 + ["5"] * 16, "seems to begin at 1"),
        ("Pain before", ["1"] * 3 + ["5"] * 17, ""),
        ("Comfort", ["1", "5"] * FEW_ANSWERS, ""),
        ("Comfort", ["8", "9"], "seems to run further than 5, and here it is 1 to 5"),
    ],
)
def test_another_scale_is_refused_and_not_turned_into_ours(header: str, cells: list[str], words: str) -> None:
    fault = scale_fault(header, cells)
    assert words in fault
    assert bool(fault) is bool(words)


def test_who_knows_that_a_scale_begins_at_0_can_say_so() -> None:
    cells = ["1", "2"] * FEW_ANSWERS
    assert 'say --map "Pain before=before.pain"' in scale_fault("Pain before", cells)
    assert scale_fault("Pain before", cells, ("Pain before", "before.pain")) == ""


def test_our_own_table_is_never_taken_for_one_with_another_scale() -> None:
    found = matching(HEADERS)
    evidence = Evidence(found)
    for field in LIMITS:
        for _ in range(2 * FEW_ANSWERS):
            evidence.see(field, "1")
    evidence.check_scales()


def test_dates_are_read_in_the_one_way_that_fits_all_of_them() -> None:
    def way(*cells: str) -> str:
        return looked_at("Date", list(cells)).orders()[Field.DATE].value

    assert way("3/4/2026", "3/14/2026") == "month/day/year"
    assert way("3/4/2026", "14/3/2026") == "day.month.year"
    assert way("3/3/2026", "4/4/2026") == "day.month.year"
    assert way("2026-03-04", "nonsense") == "day.month.year"
    for cells, words in (
        (("3/4/2026", "5/6/2026"), "may have its days first or its months"),
        (("3/4/2026", "3/3/2026"), "may have its days first or its months"),
        (("3/3/2026", "3/4/2026"), "may have its days first or its months"),
        (("14/3/2026", "3/14/2026"), "has days first in some rows and months first in others"),
    ):
        with pytest.raises(CompanionError, match=words):
            way(*cells)
