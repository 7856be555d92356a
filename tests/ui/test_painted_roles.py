"""What is painted by hand says its role, its name and what it shows; what only decorates says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.core.days import Day
from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.ladder import LADDERS
from companion.ui.theme import Look
from companion.ui.widgets.choice_list import Choice, ChoiceList
from companion.ui.widgets.choices import CheckRow, Chip, RadioChip, Switch
from companion.ui.widgets.cover_strip import CoverStrip
from companion.ui.widgets.day_strip import DayStrip
from companion.ui.widgets.dual_slider import DualSlider, Handle
from companion.ui.widgets.journal_facts import Pill, RatedLine
from companion.ui.widgets.journal_fields import ChipChoice
from companion.ui.widgets.labels import AppMark, IconLabel, Label
from companion.ui.widgets.ladder_view import LadderView
from companion.ui.widgets.option_card import Option, OptionCard
from companion.ui.widgets.option_grid import OptionGrid
from companion.ui.widgets.option_pictures import Closeup
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.progress_bar import ProgressBar
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setup_picture import SetupPicture
from companion.ui.widgets.step_card import CountdownRing
from companion.ui.widgets.stepper import Stepper
from companion.ui.widgets.weekdays import Weekdays
from tests.ui.listener import SILENT, met
from tests.ui.reading import button

Role = QAccessible.Role
SETUP = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)
CHOICES = (("a", "Gone"), ("b", "Faint"))


def days(look: Look) -> QWidget:
    """A day with a session and one without."""
    strip = DayStrip(look)
    on_the_mat = Day(date(2026, 11, 18), 15.0, Cover.THIN_TOWEL)
    strip.show_days((on_the_mat, Day(date(2026, 11, 19), 0.0, None)), labels=True)
    return strip


def ladder(look: Look) -> QWidget:
    """Somebody on the first rung."""
    view = LadderView(look)
    rungs = LADDERS[Area.BACK][1:3]
    view.show_ladder(rungs, rungs[0].number)
    return view


def strip(look: Look) -> QWidget:
    """A cover among others."""
    made = CoverStrip(look)
    made.show_setup(SETUP, Area.BACK)
    return made


def rated(look: Look) -> QWidget:
    """A rating of before and after."""
    line = RatedLine(look, "Pain")
    line.show_pair(6, 3)
    return line


def steps(look: Look) -> QWidget:
    """The second of three."""
    made = Stepper(look)
    made.show_steps(("Area", "Cover", "Head"), 1)
    return made


def ring(look: Look) -> QWidget:
    """Some seconds left."""
    made = CountdownRing(look)
    made.show_seconds(11.0, 20.0)
    return made


def segment(look: Look) -> QWidget:
    """One of two."""
    return Segment(look, "Skin marks", CHOICES)


def chips(look: Look) -> QWidget:
    """One of two, or none."""
    made = ChipChoice(look, "Skin marks")
    made.show_choices(CHOICES)
    return made


def rows(look: Look) -> QWidget:
    """One of two sentences."""
    return ChoiceList(look, "Skin marks", [Choice(value, words) for value, words in CHOICES])


def weekdays(look: Look) -> QWidget:
    """The days of a reminder."""
    made = Weekdays(look)
    made.show_name("Bedtime")
    return made


@pytest.mark.parametrize(
    ("make", "role", "name", "description"),
    [
        (days, Role.Chart, "Last 14 days", "Wednesday, 18 November: 15 min"),
        (ladder, Role.Chart, "Your ladder", "You are here: Step 1"),
        (strip, Role.StaticText, "thin towel, 2 of 4", ""),
        (rated, Role.StaticText, "Pain: 6 before, 3 after", ""),
        (steps, Role.StaticText, "Step 2 of 3: Cover", ""),
        (ring, Role.Clock, "Starts in 11 s", ""),
        (segment, Role.Grouping, "Skin marks", ""),
        (chips, Role.Grouping, "Skin marks", ""),
        (rows, Role.Grouping, "Skin marks", ""),
        (weekdays, Role.Grouping, "Bedtime", ""),
        (lambda look: Pill(look, "Warm"), Role.StaticText, "Warm", ""),
        (lambda look: Label(look, "Good\nevening", "title"), Role.Heading, "Good evening", ""),
        (lambda look: Label(look, "21:30", "title", weight=600), Role.StaticText, "21:30", ""),
        (lambda look: Switch(look, "Reduced motion"), Role.CheckBox, "Reduced motion", ""),
        (lambda look: CheckRow(look, "Diabetes"), Role.CheckBox, "Diabetes", ""),
        (lambda look: Chip(look, "Warm"), Role.CheckBox, "Warm", ""),
        (lambda look: RadioChip(look, "All"), Role.RadioButton, "All", ""),
        (lambda look: PercentSlider(look, "Music volume"), Role.Slider, "Music volume", ""),
        (lambda look: ProgressBar(look, "How far it is"), Role.ProgressBar, "How far it is", ""),
    ],
)
def test_a_painted_widget_says_what_it_is(
    make: Callable[[Look], QWidget],
    role: QAccessible.Role,
    name: str,
    description: str,
    look: Look,
    qtbot: QtBot,
) -> None:
    widget = make(look)
    qtbot.addWidget(widget)
    one = met(widget)
    assert (one.role, one.name) == (role, name)
    assert one.description.startswith(description)


@pytest.mark.parametrize("make", [segment, chips, rows])
def test_each_of_a_choice_is_a_radio_button_that_says_of_what(
    make: Callable[[Look], QWidget], look: Look, qtbot: QtBot
) -> None:
    widget = make(look)
    qtbot.addWidget(widget)
    found = [met(one) for one in widget.findChildren(QAbstractButton)]
    assert [(one.role, one.name) for one in found] == [
        (Role.RadioButton, "Skin marks: Gone"),
        (Role.RadioButton, "Skin marks: Faint"),
    ]


@pytest.mark.parametrize(
    "make",
    [
        lambda look: IconLabel(look, "info", "teal", 20),
        AppMark,
        SetupPicture,
    ],
)
def test_what_decorates_is_passed_over(make: Callable[[Look], QWidget], look: Look, qtbot: QtBot) -> None:
    widget = make(look)
    qtbot.addWidget(widget)
    one = met(widget)
    assert one.role in SILENT
    assert one.name == ""


def test_headings_say_what_they_say_now(look: Look, qtbot: QtBot) -> None:
    label = Label(look, "Good morning", "title")
    qtbot.addWidget(label)
    assert met(label).name == "Good morning"
    label.setText("Good evening")
    assert met(label).name == "Good evening"


# Ratings.


@pytest.fixture
def pain(look: Look, qtbot: QtBot) -> DualSlider:
    """A scale with two handles, without an answer."""
    made = DualSlider(look, "Pain", ends="0 is none, 10 is worst")
    qtbot.addWidget(made)
    return made


def handle(slider: DualSlider, name: str) -> Handle:
    """One of the handles."""
    return next(one for one in slider.findChildren(Handle) if one.accessibleName() == name)


def test_a_rating_says_what_its_ends_mean_and_whether_it_is_answered(pain: DualSlider) -> None:
    assert met(handle(pain, "Pain now")).description == "Not answered. 0 is none, 10 is worst"
    pain.show_ratings(6, 3)
    assert met(handle(pain, "Pain before")).description == "0 is none, 10 is worst"


@pytest.mark.parametrize("value", [0, 1, 10])
def test_a_value_that_a_screen_reader_sets_is_an_answer(value: int, pain: DualSlider) -> None:
    # As its interface for values does.
    handle(pain, "Pain now").setValue(value)
    handle(pain, "Pain before").setValue(10 - value)
    assert (pain.before, pain.now) == (10 - value, value)
    pain.show_ratings(None, None)
    assert (pain.before, pain.now) == (None, None)
    handle(pain, "Pain now").setValue(value)
    assert (pain.before, pain.now) == (None, value)


# One of several.


@pytest.fixture
def marks(look: Look, qtbot: QtBot) -> Iterator[ChipChoice]:
    """Two chips on the screen, before a line to write in."""
    window = QWidget()
    qtbot.addWidget(window)
    made = ChipChoice(look, "Skin marks", parent=window)
    made.show_choices(CHOICES)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield made
    window.close()


def test_a_chip_goes_off_again_and_turns_others_off(marks: ChipChoice) -> None:
    gone, faint = button(marks, "Skin marks: Gone"), button(marks, "Skin marks: Faint")
    gone.click()
    faint.click()
    assert (marks.value, gone.isChecked()) == ("b", False)
    faint.click()
    assert marks.value is None


def test_arrow_keys_pass_over_chips_and_choose_nothing(marks: ChipChoice) -> None:
    gone, faint = button(marks, "Skin marks: Gone"), button(marks, "Skin marks: Faint")
    gone.setFocus()
    QTest.keyClick(gone, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is faint
    QTest.keyClick(faint, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is gone
    assert marks.value is None


def test_a_card_that_is_closed_is_none_of_those_to_choose_from(look: Look, qtbot: QtBot) -> None:
    closed = OptionCard(look, Option("bare", "Bare skin", Closeup(Cover.BARE_SKIN), closed=True))
    open_now = OptionCard(look, Option("thin", "Thin towel", Closeup(Cover.THIN_TOWEL)))
    for one, role in ((closed, Role.Button), (open_now, Role.RadioButton)):
        qtbot.addWidget(one)
        one.click()
        assert met(one).role is role
    assert (closed.isChecked(), open_now.isChecked()) == (False, True)


# What screen readers do by themselves.


def toggle(widget: QWidget) -> None:
    """Turns something on or off as a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(widget).actionInterface()
    assert actions.actionNames()[0] == "Toggle"
    actions.doAction("Toggle")
    QApplication.processEvents()


def test_what_a_screen_reader_turns_on_or_off_is_pressed(look: Look, qtbot: QtBot) -> None:
    switch = Switch(look, "Reduced motion")
    qtbot.addWidget(switch)
    pressed: list[bool] = []
    switch.clicked.connect(lambda on: pressed.append(on))
    toggle(switch)
    toggle(switch)
    assert pressed == [True, False]
    switch.setChecked(True)
    assert pressed == [True, False]
    switch.click()
    assert pressed == [True, False, False]


@pytest.mark.parametrize(("make", "told"), [(segment, "chosen"), (chips, "changed"), (rows, "chosen")])
def test_what_a_screen_reader_chooses_is_chosen(
    make: Callable[[Look], QWidget], told: str, look: Look, qtbot: QtBot
) -> None:
    widget: Any = make(look)
    qtbot.addWidget(widget)
    heard = QSignalSpy(getattr(widget, told))
    toggle(button(widget, "Skin marks: Gone"))
    toggle(button(widget, "Skin marks: Faint"))
    on = [one.accessibleName() for one in widget.findChildren(QAbstractButton) if one.isChecked()]
    assert (on, heard.count()) == (["Skin marks: Faint"], 2)
    # Chosen again, it stays chosen.
    toggle(button(widget, "Skin marks: Faint"))
    assert button(widget, "Skin marks: Faint").isChecked()


def test_a_card_and_a_page_are_chosen_by_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    grid = OptionGrid(look)
    qtbot.addWidget(grid)
    grid.show_options(
        [Option(cover, cover.value, Closeup(cover)) for cover in tuple(Cover)[:3]], Cover.THIN_TOWEL
    )
    with qtbot.waitSignal(grid.chosen) as told:
        toggle(grid.cards[1])
    assert told.args == [tuple(Cover)[1]]
    assert [one.isChecked() for one in grid.cards] == [False, True, False]
