"""Reminders can be set, added and removed, and nothing said of them is untrue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Profile
from companion.core.reminders import EVERY_DAY, MOST_REMINDERS, OFFERED, WORKING_DAYS, Occasion, Reminder
from companion.core.settings import LunchPlace, Settings, from_values, to_values
from companion.ui.pages.settings import SettingsPage
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.labels import Label
from companion.ui.widgets.reminder_editor import ICONS, ReminderEditor
from companion.ui.widgets.settings_reminders import UNDO_MS, ReminderSection, new_id
from companion.ui.widgets.time_field import TimeField
from tests.ui.house import OFFER

BEDTIME = Reminder("bedtime", Occasion.BEDTIME, EVERY_DAY, time(21, 30))
LUNCH = Reminder("lunch", Occasion.LUNCH, WORKING_DAYS, time(12, 40))
FEET = Reminder("own", Occasion.FEET, EVERY_DAY, time(20))
SETTINGS = Settings(reminders=(BEDTIME, LUNCH, FEET))
Show = Callable[..., ReminderSection]


@pytest.fixture
def show(look: Look, now: datetime, qtbot: QtBot) -> Iterator[Show]:
    """Opens the settings with these reminders: `show(BEDTIME)`. New ones are named new 1, new 2 ..."""
    pages: list[SettingsPage] = []

    def section(
        *reminders: Reminder, size: tuple[int, int] = (1080, 1200), **values: object
    ) -> ReminderSection:
        page = SettingsPage(look, OFFER, "/home/ada")
        pages.append(page)
        page.show_settings(
            replace(SETTINGS, reminders=reminders or SETTINGS.reminders, **values), Profile(now)
        )
        page.resize(*size)
        page.open_section(Section.REMINDERS)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page.reminders

    yield section
    for page in pages:
        page.close()
        page.deleteLater()


def shown(section: QWidget, kind: type[QWidget] = QAbstractButton) -> list[QWidget]:
    """All of a kind that are to be seen."""
    return [one for one in section.findChildren(kind) if one.isVisible()]


def named(section: QWidget, words: str) -> QWidget:
    """The one thing to be seen that has that name."""
    found = [one for kind in (QAbstractButton, TimeField) for one in shown(section, kind)]
    (one,) = [one for one in found if one.accessibleName() == words]
    return one


def said(section: QWidget) -> list[str]:
    """All words to be seen."""
    return [label.text() for label in shown(section, Label) if label.text()]


def cards(section: ReminderSection) -> list[Reminder]:
    """The reminders shown, from the top."""
    editors = sorted(shown(section, ReminderEditor), key=lambda editor: editor.mapTo(section, QPoint()).y())
    return [editor.reminder for editor in editors]


def wish(section: ReminderSection, act: Callable[[], object]) -> Settings:
    """The settings wished for by one act."""
    spy = QSignalSpy(section.changed)
    act()
    assert spy.count() == 1
    return spy.at(0)[0]


# One reminder.


@pytest.mark.parametrize(
    ("words", "reminder"),
    [
        ("Bedtime: on", replace(BEDTIME, on=False)),
        ("Bedtime: Friday", replace(BEDTIME, weekdays=EVERY_DAY - {4})),
        ("Bedtime: Monday", replace(BEDTIME, weekdays=EVERY_DAY - {0})),
    ],
)
def test_a_reminder_is_switched_and_given_its_days(words: str, reminder: Reminder, show: Show) -> None:
    section = show()
    wished = wish(section, named(section, words).click)
    assert wished == replace(SETTINGS, reminders=(reminder, LUNCH, FEET))
    assert cards(section) == [reminder, LUNCH, FEET]


def test_a_reminder_is_given_its_time(show: Show) -> None:
    section = show()
    field = named(section, "Lunch break: time")
    field.setFocus()
    wished = wish(section, lambda: QTest.keyClick(field, Qt.Key.Key_Up))
    assert wished.reminders == (BEDTIME, replace(LUNCH, at=time(12, 45)), FEET)
    assert field.hasFocus()


def test_only_added_ones_can_become_something_else_or_go(show: Show) -> None:
    section = show()
    names = [one.accessibleName() for one in shown(section)]
    assert [name for name in names if name.startswith("Remove")] == ["Remove Feet"]
    kinds = [name for name in names if name.startswith("What it is for")]
    assert [name.partition(": ")[2] for name in kinds] == [
        "Suggested session",
        "Bedtime",
        "Lunch break",
        "Feet",
        "Breathing",
    ]
    wished = wish(section, named(section, "What it is for: Breathing").click)
    assert wished.reminders[2] == replace(FEET, occasion=Occasion.BREATHING)
    assert named(section, "Remove Breathing").isVisible()
    assert "Without the mat, wherever you are" in said(section)


def test_every_occasion_has_its_picture() -> None:
    assert set(ICONS) == set(Occasion)


def test_a_card_says_what_is_known_of_its_session(show: Show) -> None:
    section = show(lunch_place=LunchPlace.FEET)
    assert {"Amber dim", "Feet on the mat, seated"} <= set(said(section))
    section.show_details({Occasion.BEDTIME: "20 min, amber dim"})
    assert "20 min, amber dim" in said(section)
    assert "Amber dim" not in said(section)


# What can never come.


@pytest.mark.parametrize(
    ("reminder", "sentence"),
    [
        (replace(BEDTIME, weekdays=frozenset()), "No day is chosen, so it will not come."),
        (replace(BEDTIME, at=time(22, 30)), "22:30 lies in your quiet hours, so it will not come."),
        (replace(BEDTIME, at=time(0, 30)), "00:30 lies in your quiet hours, so it will not come."),
    ],
)
def test_a_reminder_that_never_comes_says_so_while_it_is_on(
    reminder: Reminder, sentence: str, show: Show
) -> None:
    section = show(reminder)
    assert sentence in said(section)
    named(section, "Bedtime: on").click()
    assert sentence not in said(section)


def test_a_reminder_that_comes_says_nothing_of_the_kind(show: Show) -> None:
    assert not [words for words in said(show()) if "will not come" in words]


def test_other_quiet_hours_are_followed_at_once(show: Show) -> None:
    section = show()
    field = named(section, "Quiet hours: from")
    field.selectAll()
    QTest.keyClicks(field, "2100")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "21:30 lies in your quiet hours, so it will not come." in said(section)
    field = named(section, "Quiet hours: until")
    field.selectAll()
    QTest.keyClicks(field, "2100")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "From and to are the same: no time is left out" in said(section)
    assert "21:30 lies in your quiet hours, so it will not come." not in said(section)


def test_after_midnight_it_says_which_night_is_meant(show: Show) -> None:
    late = replace(BEDTIME, at=time(0, 30), weekdays=frozenset({4, 6}))
    section = show(late, quiet_from=time(3), quiet_until=time(7))
    assert "After midnight: Friday is the night to Saturday." in said(section)
    at_three = show(replace(late, at=time(3)), quiet_from=time(4), quiet_until=time(7))
    assert not [words for words in said(at_three) if "After midnight" in words]


@pytest.mark.parametrize("name", ["Bedtime: time", "Quiet hours: from", "Quiet hours: until"])
def test_what_is_no_time_is_said_beside_it_until_something_else_is_written(name: str, show: Show) -> None:
    section = show()
    field = named(section, name)
    spy = QSignalSpy(section.changed)
    old = field.text()
    field.selectAll()
    QTest.keyClicks(field, "25:99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    sentence = f"25:99 is no time of day, so {old} stays. Write it like 19:45."
    assert sentence in said(section)
    assert spy.count() == 0
    QTest.keyClicks(field, "8")
    assert sentence not in said(section)


# More and fewer of them.


def test_a_new_reminder_is_on_every_day_and_has_the_keyboard(show: Show, qtbot: QtBot) -> None:
    section = show(size=(1080, 520))
    wished = wish(section, section.add.click)
    new = wished.reminders[-1]
    assert wished.reminders[:-1] == SETTINGS.reminders
    assert replace(new, id="") == Reminder("", Occasion.STANDARD, EVERY_DAY, time(20), on=True)
    assert from_values(to_values(wished)) == (wished, ())
    assert QApplication.focusWidget().accessibleName() == "What it is for: Suggested session"
    editor = shown(section, ReminderEditor)[-1]
    assert editor.isAncestorOf(QApplication.focusWidget())
    # It is brought into view, wherever the page was.
    qtbot.waitUntil(lambda: editor.visibleRegion().boundingRect().height() == editor.height())


def test_new_reminders_are_named_by_whoever_makes_the_section(look: Look, qtbot: QtBot) -> None:
    section = ReminderSection(look, iter(["new 1", "new 2"]).__next__)
    qtbot.addWidget(section)
    section.add.click()
    section.add.click()
    assert [one.id for one in section.settings.reminders] == ["bedtime", "lunch", "new 1", "new 2"]


def test_no_two_reminders_are_called_the_same() -> None:
    assert new_id() != new_id()
    assert len(new_id()) == 32


def test_there_is_an_end_to_adding(show: Show) -> None:
    many = tuple(replace(FEET, id=str(number)) for number in range(MOST_REMINDERS - 1))
    section = show(*many)
    section.add.click()
    assert len(section.settings.reminders) == MOST_REMINDERS
    assert not section.add.isEnabled()


def test_tab_goes_through_a_new_reminder_before_the_rules_for_all(show: Show) -> None:
    section = show()
    section.add.click()
    passed = []
    while "Quiet hours: from" not in passed:
        passed.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert len(passed) < 20
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    name = "Suggested session"
    assert passed[1:-1] == [*(f"{name}: {day}" for day in days), f"{name}: time", f"Remove {name}"]


def test_what_was_removed_can_be_brought_back_to_its_place(show: Show) -> None:
    middle = replace(FEET, id="middle")
    section = show(BEDTIME, middle, FEET)
    editor = next(one for one in shown(section, ReminderEditor) if one.reminder is middle)
    removed = wish(section, named(editor, "Remove Feet").click)
    assert removed.reminders == (BEDTIME, FEET)
    assert "Removed: Feet, 20:00" in said(section)
    undo = named(section, "Undo: keep Feet, 20:00")
    assert undo.hasFocus()
    back = wish(section, undo.click)
    assert back.reminders == (BEDTIME, middle, FEET)
    assert cards(section) == [BEDTIME, middle, FEET]
    assert "Removed: Feet, 20:00" not in said(section)
    assert QApplication.focusWidget().accessibleName() == "What it is for: Feet"


def the_moment(section: ReminderSection) -> QTimer:
    """What counts how long something can be brought back."""
    (timer,) = [one for one in section.findChildren(QTimer) if one.interval() == UNDO_MS]
    return timer


def something_else(section: ReminderSection, what: str) -> None:
    """Do something else than bringing back what was removed, or nothing for as long as one can."""
    if what == "time":
        the_moment(section).timeout.emit()
    elif what == "a rule":
        named(section, "Snooze for: 20").click()
    elif what == "a reminder":
        named(section, "Bedtime: on").click()
    elif what == "adding":
        section.add.click()
    else:
        section.window().open_section(Section.SESSION)
        section.window().open_section(Section.REMINDERS)


@pytest.mark.parametrize("what", ["time", "a rule", "a reminder", "adding", "leaving"])
def test_what_was_removed_is_gone_for_good_once_something_else_is_done(what: str, show: Show) -> None:
    section = show()
    named(section, "Remove Feet").click()
    assert the_moment(section).isActive()
    assert "Removed: Feet, 20:00" in said(section)
    something_else(section, what)
    assert FEET not in section.settings.reminders
    assert not [words for words in said(section) if words.startswith("Removed")]
    assert not the_moment(section).isActive()


def test_when_the_moment_is_over_the_keyboard_is_somewhere_to_be_seen(show: Show) -> None:
    section = show()
    named(section, "Remove Feet").click()
    the_moment(section).timeout.emit()
    assert section.add.hasFocus()


def test_one_after_the_other_only_the_last_comes_back(show: Show) -> None:
    second = replace(FEET, id="second", at=time(19))
    section = show(BEDTIME, FEET, second)
    for editor in shown(section, ReminderEditor)[1:]:
        named(editor, "Remove Feet").click()
    assert [words for words in said(section) if words.startswith("Removed")] == ["Removed: Feet, 19:00"]
    named(section, "Undo: keep Feet, 19:00").click()
    assert cards(section) == [BEDTIME, second]


# What holds for all.


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Snooze for: 5", {"snooze_minutes": 5}),
        ("Snooze for: 30", {"snooze_minutes": 30}),
        ("Skip when I have already had a session", {"skip_when_done": False}),
        ("Wait while an app is full screen", {"wait_while_busy": False}),
    ],
)
def test_the_rules_can_be_wished_for(words: str, values: dict[str, object], show: Show) -> None:
    section = show()
    assert wish(section, named(section, words).click) == replace(SETTINGS, **values)


def test_quiet_hours_are_given_their_times(show: Show) -> None:
    section = show()
    start, end = named(section, "Quiet hours: from"), named(section, "Quiet hours: until")
    assert (start.text(), end.text()) == ("22:30", "07:30")
    wished = wish(section, lambda: QTest.keyClick(start, Qt.Key.Key_PageDown))
    assert wished == replace(SETTINGS, quiet_from=time(21, 30))
    wished = wish(section, lambda: QTest.keyClick(end, Qt.Key.Key_PageUp))
    assert wished == replace(SETTINGS, quiet_from=time(21, 30), quiet_until=time(8, 30))


def test_another_snooze_from_a_file_is_named(show: Show) -> None:
    assert "Now 15 min" in said(show(snooze_minutes=15))
    assert not [words for words in said(show()) if words.startswith("Now")]


def test_it_says_whether_reminders_can_come_at_all(show: Show) -> None:
    section = show()
    quiet = said(section)
    section.show_waiting("Reminders come while Mat Companion waits in the tray.")
    assert sorted(said(section)) == sorted([*quiet, "Reminders come while Mat Companion waits in the tray."])
    section.show_waiting("")
    assert said(section) == quiet


def test_showing_reminders_wishes_for_nothing(show: Show, qtbot: QtBot) -> None:
    section = show()
    other = replace(SETTINGS, reminders=(FEET, *OFFERED), snooze_minutes=30, quiet_from=time(1))
    with qtbot.assertNotEmitted(section.changed):
        section.show_settings(other, None)
    qtbot.waitUntil(lambda: cards(section) == [FEET, *OFFERED])


# Where everything stands.


def test_a_card_is_laid_out_as_it_was_designed(show: Show, qtbot: QtBot) -> None:
    section = show(BEDTIME, size=(872, 720))
    section.window().resize(1000, 720)
    section.setFixedWidth(620)
    qtbot.waitUntil(lambda: section.width() == 620)
    editor = shown(section, ReminderEditor)[0]
    qtbot.waitUntil(lambda: editor.height() == 132)

    def place(words: str) -> tuple[int, int]:
        at = named(section, words).mapTo(editor, QPoint(0, 0))
        return at.x(), at.y()

    # The circle of Monday begins 3 px inside its button: at 55, in line with the title.
    assert place("Bedtime: Monday") == (52, 73)
    assert place("Bedtime: Tuesday") == (92, 73)
    assert place("Bedtime: time") == (507, 73)
    assert place("Bedtime: on") == (555, 19)


def test_from_right_to_left_the_days_begin_on_the_right(show: Show, qtbot: QtBot) -> None:
    section = show(BEDTIME)
    section.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor = shown(section, ReminderEditor)[0]
    switch, field = named(section, "Bedtime: on"), named(section, "Bedtime: time")
    qtbot.waitUntil(lambda: switch.mapTo(editor, QPoint(0, 0)).x() == 21)
    qtbot.waitUntil(lambda: field.mapTo(editor, QPoint(0, 0)).x() == 21)


@pytest.mark.parametrize("width", [420, 760, 1080])
def test_the_time_is_under_the_days_only_where_it_has_to_be(width: int, show: Show, qtbot: QtBot) -> None:
    section = show(BEDTIME, size=(width, 900))
    monday, field = named(section, "Bedtime: Monday"), named(section, "Bedtime: time")

    def lower() -> bool:
        return field.mapTo(section, QPoint(0, 0)).y() > monday.mapTo(section, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: lower() == (width == 420))
