"""A time of day can be written as one likes or moved by keys, and is never lost."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from companion.core.reminders import EVERY_DAY
from companion.ui import text
from companion.ui.style_sheet import style_sheet
from companion.ui.theme import Look
from companion.ui.widgets.time_field import TimeField
from companion.ui.widgets.weekdays import Weekdays


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> TimeField:
    """A field that shows 21:30."""
    made = TimeField(look, "Bedtime: time")
    qtbot.addWidget(made)
    made.show_time(time(21, 30))
    made.show()
    return made


def write(field: TimeField, words: str) -> None:
    """Write over what is there and press Enter."""
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("20:15", time(20, 15)),
        ("2015", time(20, 15)),
        ("20.15", time(20, 15)),
        ("20 h 15", time(20, 15)),
        ("815", time(8, 15)),
        ("8", time(8)),
        ("8h", time(8)),
        ("8:15 pm", time(20, 15)),
        ("8 p.m.", time(20)),
        ("12 am", time(0)),
        ("12:05 PM", time(12, 5)),
        ("0:00", time(0)),
        (" 7:05 ", time(7, 5)),
    ],
)
def test_a_time_may_be_written_as_one_likes(words: str, at: time, field: TimeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.chosen) as told, qtbot.assertNotEmitted(field.refused):
        write(field, words)
    assert told.args == [at]
    assert (field.at, field.text()) == (at, text.clock_word(at))


@pytest.mark.parametrize("words", ["24:00", "9:60", "abc", "13 pm", "0 am", "12:3", "1:2:3", ":", "99"])
def test_what_is_no_time_is_refused_and_the_old_one_stays(words: str, field: TimeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.refused) as told, qtbot.assertNotEmitted(field.chosen):
        write(field, words)
    assert told.args == [f"{words} is no time of day, so 21:30 stays. Write it like 19:45."]
    assert (field.at, field.text()) == (time(21, 30), "21:30")


def test_an_empty_field_goes_back_to_its_time(field: TimeField, qtbot: QtBot) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(field.refused) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["No time was written, so 21:30 stays."]
    assert field.text() == "21:30"


def test_the_refusal_is_taken_back_by_the_next_thing_written(field: TimeField, qtbot: QtBot) -> None:
    write(field, "25:00")
    with qtbot.waitSignal(field.refused) as told:
        QTest.keyClicks(field, "2")
    assert told.args == [""]
    write(field, "25:00")
    with qtbot.waitSignal(field.refused) as told:
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert told.args == [""]


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        (Qt.Key.Key_Up, time(21, 30), time(21, 35)),
        (Qt.Key.Key_Down, time(21, 30), time(21, 25)),
        (Qt.Key.Key_Up, time(21, 32), time(21, 35)),
        (Qt.Key.Key_Down, time(21, 32), time(21, 30)),
        (Qt.Key.Key_Up, time(23, 58), time(0)),
        (Qt.Key.Key_Down, time(0), time(23, 55)),
        (Qt.Key.Key_PageUp, time(23, 10), time(0, 10)),
        (Qt.Key.Key_PageDown, time(0, 10), time(23, 10)),
    ],
)
def test_keys_move_the_time_past_midnight_too(
    key: Qt.Key, before: time, after: time, field: TimeField, qtbot: QtBot
) -> None:
    field.show_time(before)
    with qtbot.waitSignal(field.chosen) as told:
        QTest.keyClick(field, key)
    assert told.args == [after]
    assert field.text() == text.clock_word(after)


def test_keys_go_on_from_what_was_just_written(field: TimeField) -> None:
    spy = QSignalSpy(field.chosen)
    field.selectAll()
    QTest.keyClicks(field, "8:00")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert [spy.at(number)[0] for number in range(spy.count())] == [time(8), time(8, 5)]


def test_escape_takes_back_what_was_written_and_then_goes_on_to_the_page(
    field: TimeField, qtbot: QtBot
) -> None:
    field.selectAll()
    QTest.keyClicks(field, "7")
    with qtbot.assertNotEmitted(field.chosen), qtbot.assertNotEmitted(field.refused):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "21:30"
    assert not field.isModified()


def test_leaving_a_field_keeps_what_was_written_in_it(field: TimeField, qtbot: QtBot) -> None:
    other = TimeField(field.look, "another")
    qtbot.addWidget(other)
    other.setParent(field.parentWidget())
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "8:00")
    with qtbot.waitSignal(field.chosen) as told:
        field.clearFocus()
    assert told.args == [time(8)]


def test_showing_a_time_is_no_wish_and_disturbs_nobody_who_writes(field: TimeField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.chosen):
        field.show_time(time(6))
        assert field.text() == "06:00"
        field.selectAll()
        QTest.keyClicks(field, "7:1")
        field.show_time(time(6))
        assert field.text() == "7:1"
        field.show_time(time(9))
    assert field.text() == "09:00"


def test_writing_the_same_time_again_is_no_change_and_is_told_as_written(
    field: TimeField, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(field.chosen), qtbot.waitSignal(field.written) as told:
        write(field, "2130")
    assert told.args == [time(21, 30)]
    assert field.text() == "21:30"
    with qtbot.assertNotEmitted(field.written):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_refusal_is_taken_back_when_another_time_is_shown_and_not_when_the_same_is(
    field: TimeField, qtbot: QtBot
) -> None:
    write(field, "99:99")
    with qtbot.assertNotEmitted(field.refused):
        field.show_time(time(21, 30))
    with qtbot.waitSignal(field.refused) as told:
        field.show_time(time(6))
    assert told.args == [""]


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    "language", ["en_GB", "en_US", "de_DE", "fi_FI", "ko_KR", "ar_EG", "nds_DE", "fr_CA", "yo_NG"]
)
def test_every_language_reads_what_it_writes(language: str, look: Look, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(language))
    times = [time(hour, minute) for hour in range(24) for minute in (0, 5, 59)]
    assert [at for at in times if text.read_clock(text.clock_word(at)) != at] == []
    field = TimeField(look, "")
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(look.theme) + field.styleSheet())
    field.show_time(time(22, 58))
    words = field.fontMetrics().horizontalAdvance(field.text())
    assert words <= field.sizeHint().width() - 4


def test_a_field_has_the_size_it_was_designed_with_and_grows_with_the_letters(
    look: Look, field: TimeField
) -> None:
    assert (field.sizeHint().width(), field.sizeHint().height()) == (92, 40)
    look.show_scale(2.0)
    assert (field.sizeHint().width(), field.sizeHint().height()) == (184, 80)


# The days of the week.


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("language", "letters", "first"),
    [("en_GB", "MTWTFSS", "Monday"), ("en_US", "SMTWTFS", "Sunday"), ("de_DE", "MDMDFSS", "Montag")],
)
def test_a_week_begins_where_it_usually_does(
    language: str, letters: str, first: str, look: Look, qtbot: QtBot
) -> None:
    QLocale.setDefault(QLocale(language))
    days = Weekdays(look)
    qtbot.addWidget(days)
    days.show_name("Bedtime")
    assert "".join(button.text() for button in days.buttons) == letters
    assert days.buttons[0].accessibleName() == f"Bedtime: {first}"
    assert days.buttons[0].toolTip() == first


def test_any_days_can_be_chosen_or_none(look: Look, qtbot: QtBot) -> None:
    days = Weekdays(look)
    qtbot.addWidget(days)
    spy = QSignalSpy(days.chosen)
    days.show_days(frozenset({4}))
    assert spy.count() == 0
    friday = next(button for button in days.buttons if button.weekday == 4)
    friday.click()
    for button in days.buttons:
        button.click()
    assert spy.at(0)[0] == frozenset()
    assert spy.at(7)[0] == EVERY_DAY


def test_a_chosen_day_is_seen_without_its_colour(look: Look, qtbot: QtBot) -> None:
    days = Weekdays(look)
    qtbot.addWidget(days)
    button = days.buttons[0]
    off = button.grab().toImage()
    button.setChecked(True)
    on = button.grab().toImage()
    middle = on.width() // 2
    inner = int(middle - 12)
    assert on.pixelColor(inner, middle).lightness() != off.pixelColor(inner, middle).lightness()
