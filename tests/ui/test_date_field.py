"""A day is written as is usual somewhere, moved by keys, and never lost to what is none."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from companion.ui.text.dates import no_date, read_date, short_date
from companion.ui.theme import Look
from companion.ui.widgets.date_field import DateField

DAY = date(2026, 1, 31)


@pytest.fixture
def field(look: Look, qtbot) -> DateField:
    """A field with the last of January."""
    made = DateField(look, "From", DAY)
    qtbot.addWidget(made)
    made.show()
    return made


def write(field: DateField, words: str) -> None:
    """Write that instead of what is there, and leave."""
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "words", ["09/03/2026", "9/3/2026", "9/3/26", "2026-03-09", "9 March 2026", " 9 Mar 2026 "]
)
def test_a_day_may_be_written_as_one_likes(words: str, field: DateField, qtbot) -> None:
    with qtbot.waitSignal(field.chosen) as chosen:
        write(field, words)
    assert chosen.args == [date(2026, 3, 9)]
    assert (field.day, field.text()) == (date(2026, 3, 9), "09/03/2026")


@pytest.mark.parametrize("words", ["", "soon", "31/02/2026", "0", "9/3"])
def test_what_is_no_day_is_refused_and_the_old_one_stays(words: str, field: DateField, qtbot) -> None:
    field.clear()
    field.setModified(True)
    with qtbot.waitSignal(field.refused, check_params_cb=bool) as refused:
        write(field, words)
    assert refused.args == [no_date(words, DAY)]
    assert (field.day, field.text()) == (DAY, short_date(DAY))
    with qtbot.waitSignal(field.refused) as taken_back:
        QTest.keyClicks(field, "1")
    assert taken_back.args == [""]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 2, 1)),
        (Qt.Key.Key_Down, date(2026, 1, 30)),
        (Qt.Key.Key_PageUp, date(2026, 2, 28)),
        (Qt.Key.Key_PageDown, date(2025, 12, 31)),
    ],
)
def test_keys_move_the_day(key: Qt.Key, day: date, field: DateField, qtbot) -> None:
    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(field, key)
    assert chosen.args == [day]
    assert field.text() == short_date(day)


def test_the_calendar_ends_somewhere(field: DateField) -> None:
    field.show_day(date.max)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date.max


def test_escape_takes_back_what_was_written(field: DateField) -> None:
    field.selectAll()
    QTest.keyClicks(field, "1/2")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.day) == (short_date(DAY), DAY)


def test_showing_a_day_is_no_wish(field: DateField, qtbot) -> None:
    with qtbot.assertNotEmitted(field.chosen):
        field.show_day(date(2026, 5, 1))
    assert field.text() == "01/05/2026"


@pytest.mark.parametrize(
    "language", ["C", "en_GB", "en_US", "de_DE", "fr_FR", "sv_SE", "ja_JP", "lt_LT", "hu_HU"]
)
def test_every_language_reads_what_it_writes(language: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        for day in (date(2026, 3, 9), date(1999, 12, 31), date(2126, 1, 1)):
            assert read_date(short_date(day)) == day
    finally:
        QLocale.setDefault(before)
