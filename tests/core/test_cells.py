"""One cell of a table: harmless on its way out, the same again on its way in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.cells import (
    DateOrder,
    harmless,
    iso_date,
    iso_moment,
    iso_time,
    number,
    orders,
    same_in_either_order,
    whole,
    words,
    written_number,
    written_words,
)

FORMULAS = ("=1+1", "+49", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1+1")
RUN = tuple("=+-@\t\r\n") + tuple("\uff1d\uff0b\uff0d\uff20")

texts = st.text() | st.text(alphabet="'=+-@\t\r\n a;,\\")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "warm", "'tis", "a=b", " =1", "5"])
def test_every_other_cell_stays_as_it_is(text: str) -> None:
    assert harmless(text) == whole(text) == text


@given(texts)
def test_a_text_comes_back_whole(text: str) -> None:
    assert not harmless(text).startswith(RUN)
    assert whole(harmless(text)) == text


@given(st.lists(texts).map(tuple))
def test_words_come_back_whole(several: tuple[str, ...]) -> None:
    assert words(written_words(several)) == several


@pytest.mark.parametrize(
    ("cell", "several"),
    [
        ("", ()),
        (" ; ,", ()),
        ("warm", ("warm",)),
        ("long sitting;driving, sport ", ("long sitting", "driving", "sport")),
        (r"C:\temp", (r"C:\temp",)),
        ("end\\", ("end\\",)),
    ],
)
def test_words_of_others_are_read_as_they_are_meant(cell: str, several: tuple[str, ...]) -> None:
    assert words(cell) == several


@given(st.floats(0, 1e6))
def test_a_number_comes_back_the_same(value: float) -> None:
    assert number(written_number(value)) == value


@pytest.mark.parametrize(("value", "cell"), [(5.0, "5"), (2.5, "2.5"), (5, "5")])
def test_a_whole_number_has_no_point(value: float, cell: str) -> None:
    assert written_number(value) == cell


@pytest.mark.parametrize(
    ("cell", "value"),
    [("5", 5), ("+5", 5), ("12,5", 12.5), ("12.5", 12.5), ("1e1", 10)],
)
def test_numbers_are_read_with_point_or_comma(cell: str, value: float) -> None:
    assert number(cell) == value


@pytest.mark.parametrize("cell", ["", "-1", "five", "5 min", "1.000,5", "7/10", "nan", "inf", "5%", "0x5"])
def test_nothing_else_is_a_number(cell: str) -> None:
    assert number(cell) is None


BOTH = frozenset(DateOrder)
DAY, MONTH = frozenset({DateOrder.DAY_FIRST}), frozenset({DateOrder.MONTH_FIRST})


@pytest.mark.parametrize(
    ("cell", "possible"),
    [
        ("14.3.2026", DAY),
        ("3.4.2026", DAY),
        ("3/14/2026 8:00 PM", MONTH),
        ("14/3/2026", DAY),
        ("3/4/2026", BOTH),
        ("03-04-26", BOTH),
        ("32/1/2026", frozenset()),
        ("2026-03-14", frozenset()),
        ("yesterday", frozenset()),
    ],
)
def test_a_date_tells_which_orders_it_may_have(cell: str, possible: frozenset[DateOrder]) -> None:
    assert orders(cell) == possible


def test_the_same_number_for_day_and_month_says_nothing_and_needs_nothing() -> None:
    assert same_in_either_order("3/3/2026")
    assert not same_in_either_order("3/4/2026")
    assert not same_in_either_order("today")


@pytest.mark.parametrize(
    ("cell", "order", "moment"),
    [
        ("2026-03-02T20:00:00+01:00", DateOrder.DAY_FIRST, "2026-03-02T20:00:00+01:00"),
        ("2026-03-02 20:00", DateOrder.DAY_FIRST, "2026-03-02 20:00"),
        ("2026-3-2 8:05", DateOrder.DAY_FIRST, "2026-03-02T08:05:00"),
        ("2026/03/02, 20:00", DateOrder.MONTH_FIRST, "2026-03-02T20:00:00"),
        ("2.3.2026 20:00", DateOrder.MONTH_FIRST, "2026-03-02T20:00:00"),
        ("02.03.26, 20:00 Uhr", DateOrder.DAY_FIRST, "2026-03-02T20:00:00"),
        ("2. 3. 2026 20.00", DateOrder.DAY_FIRST, "2026-03-02T20:00:00"),
        ("2/3/2026 20h00", DateOrder.DAY_FIRST, "2026-03-02T20:00:00"),
        ("3/2/2026 8:00 PM", DateOrder.MONTH_FIRST, "2026-03-02T20:00:00"),
        ("3/2/2026 12:30:15 a.m.", DateOrder.MONTH_FIRST, "2026-03-02T00:30:15"),
        ("2.3.2026 20:00+01:00", DateOrder.DAY_FIRST, "2026-03-02T20:00:00+01:00"),
        ("3/2/2026 1:30 pm", DateOrder.MONTH_FIRST, "2026-03-02T13:30:00"),
        ("3/2/2026 12:00 pm", DateOrder.MONTH_FIRST, "2026-03-02T12:00:00"),
        ("2026-03-02t20:00", DateOrder.DAY_FIRST, "2026-03-02t20:00"),
        ("3/2/2026 0:30 pm", DateOrder.MONTH_FIRST, None),
        ("2.3.261 20:00", DateOrder.DAY_FIRST, None),
        ("2.3.2026", DateOrder.DAY_FIRST, None),
        ("2026-03-02", DateOrder.DAY_FIRST, None),
        ("31.2.2026 20:00", DateOrder.DAY_FIRST, None),
        ("2.3.2026 25:00", DateOrder.DAY_FIRST, None),
        ("2.3.2026 13:00 pm", DateOrder.DAY_FIRST, None),
        ("2.3.20261 20:00", DateOrder.DAY_FIRST, None),
        ("123/3/2026 20:00", DateOrder.DAY_FIRST, None),
        ("46083.83", DateOrder.DAY_FIRST, None),
        ("2026 was good", DateOrder.DAY_FIRST, None),
    ],
)
def test_moments_are_read_as_people_write_them(cell: str, order: DateOrder, moment: str | None) -> None:
    assert iso_moment(cell, order) == moment


def test_a_day_and_a_time_may_stand_apart() -> None:
    assert iso_date("2.3.2026", DateOrder.DAY_FIRST) == "2026-03-02"
    assert iso_date("3/2/2026", DateOrder.MONTH_FIRST) == "2026-03-02"
    assert iso_date("2.3.2026 20:00", DateOrder.DAY_FIRST) is None
    assert iso_time("8:00 PM") == "20:00:00"
    assert iso_time("8 o'clock") is None
    assert iso_time("8:75") is None


@given(st.text(alphabet="0123456789./-:T hpmaz+,'\u0663\u00b2"), st.sampled_from(DateOrder))
def test_nothing_in_a_cell_is_too_odd_to_be_looked_at(cell: str, order: DateOrder) -> None:
    for answer in (iso_moment(cell, order), iso_date(cell, order), iso_time(cell), number(cell)):
        assert answer is None or answer == 0 or answer
    assert orders(cell) <= frozenset(DateOrder)
