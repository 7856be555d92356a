"""Somebody who looks at a table can say all that a command line can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from companion.core.column_choice import SAMPLES, chosen, not_understood, seen, taken
from companion.core.column_matching import matching
from companion.core.columns import COLUMNS, Field

HEADERS = ("Date", "Pain", "Weather", "")
FIELDS = tuple(field for field in Field if field is not Field.COURSE)


def test_samples_are_the_first_different_cells() -> None:
    rows = [("1.3.2026", " 5 "), ("", "5", "sun"), ("2.3.2026", "", "rain", "x", "too much"), *[("9",)] * 5]
    table = seen(HEADERS, rows)
    assert table.samples == (("1.3.2026", "2.3.2026", "9"), ("5",), ("sun", "rain"), ("x",))
    assert all(len(cells) <= SAMPLES for cells in table.samples)


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


def test_what_cannot_be_an_answer_is_named() -> None:
    assert not_understood(Field.PAIN_BEFORE, ("5", "11", "much", "2,5")) == ("11", "much")
    assert not_understood(Field.COVER, ("thin towel", "carpet")) == ("carpet",)
    assert not_understood(Field.MINUTES_DONE, ("20", "long")) == ("long",)
    assert not_understood(Field.NOTE, ("anything",)) == ()
