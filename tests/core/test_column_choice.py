"""Somebody who looks at a table can say all that a command line can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.column_choice import (
    ALWAYS_OFFERED,
    NEVER_OFFERED,
    SAMPLES,
    chosen,
    not_understood,
    seen,
    taken,
)
from companion.core.column_matching import matching
from companion.core.columns import COLUMNS, Field

HEADERS = ("Date", "Pain", "Weather", "")
FIELDS = tuple(field for field in Field if field is not Field.COURSE)


def test_samples_are_the_first_different_cells() -> None:
    rows = [("1.3.2026", " 5 "), ("", "5", "sun"), ("2.3.2026", "", "rain", "x", "too much"), *[("9",)] * 5]
    table = seen(HEADERS, rows)
    assert table.samples == (("1.3.2026", "2.3.2026", "9"), ("5",), ("sun", "rain"), ("x",))
    assert all(len(cells) <= SAMPLES for cells in table.samples)


def test_three_different_cells_of_a_column_tell_what_is_in_it() -> None:
    rows = [("back", ""), ("back", "5"), ("neck", "6"), ("seat", "7"), ("belly", "8")]
    assert seen(("Where", "How"), rows).samples == (("back", "neck", "seat"), ("5", "6", "7"))


@pytest.mark.parametrize(("empty", "samples"), [(0, ("back",)), (199, ("back",)), (200, ())])
def test_a_column_may_begin_with_empty_cells_for_two_hundred_rows(
    empty: int, samples: tuple[str, ...]
) -> None:
    assert seen(("Where",), [("",)] * empty + [("back",)]).samples == (samples,)


def test_what_no_session_can_be_without_is_asked_about_in_the_order_of_our_table() -> None:
    assert [field.value for field in ALWAYS_OFFERED] == [
        *("started_at", "date", "time", "kind", "area"),
        *("planned.cover", "planned.surface", "planned.head", "minutes_done"),
    ]
    headers = ("Started", "Kind", "Area", "Cover", "Surface", "Head", "Minutes")
    assert seen(headers, ()).clear
    for column in range(len(headers)):
        assert not seen(headers[:column] + headers[column + 1 :], ()).clear


def test_how_a_session_ended_is_told_and_never_read() -> None:
    assert NEVER_OFFERED == (Field.COURSE,)
    assert seen(("Course", "Note"), ()).guess == {Field.NOTE: 1}


def test_of_two_columns_that_look_the_same_the_first_is_taken() -> None:
    assert seen(("Note", "Comment"), ()).guess == {Field.NOTE: 0}


def test_our_own_table_is_clear_and_one_with_an_odd_column_is_not() -> None:
    headers = tuple(header for _field, header, _words in COLUMNS)
    assert seen(headers, ()).clear
    assert seen((*headers, ""), ()).clear
    assert not seen((*headers, "Weather"), ()).clear
    assert not seen(headers[2:], ()).clear


def test_a_choice_is_what_the_command_line_would_say() -> None:
    sources = {Field.DATE: 0, Field.PAIN_BEFORE: 1, Field.AREA: "back", Field.TIME: "21:00", Field.NOTE: " "}
    said = matching(
        HEADERS,
        [("Date", "date"), ("Pain", "before.pain"), ("Weather", "")],
        [("area", "back"), ("time", "21:00")],
    )
    assert chosen(HEADERS, sources) == said


@given(
    st.lists(
        st.tuples(
            st.sampled_from(FIELDS), st.one_of(st.none(), st.integers(0, 3), st.sampled_from(("a", "b")))
        )
    )
)
def test_no_column_is_ever_two_things(choices: list[tuple[Field, int | str | None]]) -> None:
    sources: dict[Field, int | str] = {}
    for field, source in choices:
        sources = taken(sources, field, source)
        assert sources.get(field) == source
    columns = [source for source in sources.values() if isinstance(source, int)]
    assert len(columns) == len(set(columns))
    found = chosen(HEADERS, sources)
    assert {field: found.column(field) for field in found.said} == {
        field: source for field, source in sources.items() if isinstance(source, int)
    }


def test_a_column_goes_to_whoever_asked_last_and_a_word_may_stand_for_several() -> None:
    first = {Field.DATE: 0, Field.AREA: "back", Field.NOTE: 2}
    assert taken(first, Field.TIME, 0) == {Field.AREA: "back", Field.NOTE: 2, Field.TIME: 0}
    assert taken(first, Field.FELT, "back") == {**first, Field.FELT: "back"}
    assert taken(first, Field.NOTE, 1) == {Field.DATE: 0, Field.AREA: "back", Field.NOTE: 1}
    assert taken(first, Field.NOTE, None) == {Field.DATE: 0, Field.AREA: "back"}
    assert first == {Field.DATE: 0, Field.AREA: "back", Field.NOTE: 2}


RATINGS = (
    *(Field.PAIN_BEFORE, Field.TENSION_BEFORE, Field.STRESS_BEFORE),
    *(Field.PAIN_AFTER, Field.TENSION_AFTER, Field.STRESS_AFTER),
    *(Field.PAIN_NEXT_MORNING, Field.SLEEP_NEXT_MORNING),
)
MINUTES = (Field.MINUTES, Field.MINUTES_USED, Field.MINUTES_DONE, Field.ASLEEP_MINUTES)
WORDS = {
    Field.KIND: "quick",
    Field.AREA: "belly",
    Field.COVER: "bare skin",
    Field.SURFACE: "floor",
    Field.HEAD: "none",
    Field.COVER_USED: "T-shirt",
    Field.SURFACE_USED: "yoga mat",
    Field.HEAD_USED: "cushion",
    Field.STOP_REASON: "dizziness",
    Field.MARKS: "faint",
}


@pytest.mark.parametrize("field", FIELDS)
def test_each_answer_is_a_rating_a_number_one_of_a_few_words_or_anything(field: Field) -> None:
    cells = ("0", "1", "5", "6", "10", "11", "40.5", "carpet", *WORDS.values())
    refused = not_understood(field, cells)
    if field in RATINGS:
        assert refused == cells[5:]
    elif field is Field.COMFORT:
        assert refused == ("0", *cells[3:])
    elif field in MINUTES:
        assert refused == cells[7:]
    elif field in WORDS:
        assert WORDS[field] not in refused
        assert refused[:8] == cells[:8]
    else:
        assert refused == ()


def test_what_cannot_be_an_answer_is_named() -> None:
    assert not_understood(Field.PAIN_BEFORE, ("5", "11", "much", "2,5")) == ("11", "much")
    assert not_understood(Field.COVER, ("thin towel", "carpet")) == ("carpet",)
    assert not_understood(Field.MINUTES_DONE, ("20", "long")) == ("long",)
    assert not_understood(Field.NOTE, ("anything",)) == ()
