"""Every page fits its window, says its name, and can be used without a mouse."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.core.history import history_of
from companion.core.journal import (
    Area,
    Condition,
    Cover,
    DiaryEntry,
    Head,
    Morning,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.looking_up import Filter
from companion.core.progress import Period, TooEarly
from companion.core.progress_window import window
from companion.core.reminders import EVERY_DAY, OFFERED, Occasion, Reminder
from companion.core.settings import LunchPlace, Settings
from companion.core.sounds import OWN_MUSIC
from companion.core.transferring import Arrival, Arriving, Departure, Exported, Imported, Leaving, Shape
from companion.ui import text
from companion.ui.pages.after_lunch import AfterLunchPage
from companion.ui.pages.article import ArticlePage
from companion.ui.pages.before import BeforePage
from companion.ui.pages.checkin import CheckInPage
from companion.ui.pages.emergency import EmergencyPage
from companion.ui.pages.export import ExportPage
from companion.ui.pages.health import HealthPage
from companion.ui.pages.journal import JournalPage
from companion.ui.pages.journal_editor import JournalEditor
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.lunch import LunchPage, PlaceValue
from companion.ui.pages.progress import ProgressPage
from companion.ui.pages.settings import SettingsPage
from companion.ui.pages.stop import StopPage
from companion.ui.pages.transfer import TransferPage
from companion.ui.sections import Section
from companion.ui.style_sheet import style_sheet
from companion.ui.text.articles import Topic, article
from companion.ui.theme import BEDTIME, DUSK, MORNING, Look
from companion.ui.widgets.choices import CheckRow, Chip
from companion.ui.widgets.disclosure import Disclosure
from companion.ui.widgets.dual_slider import Handle
from companion.ui.widgets.labels import Label
from companion.ui.widgets.next_time_card import NextTime
from companion.ui.widgets.page import Width, width_class
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.time_field import TimeField
from tests.core.five_weeks import TODAY, five_weeks
from tests.core.other_settings import OTHERWISE
from tests.engine.journal_shelf import MemoryShelf
from tests.ui.house import OFFER
from tests.ui.keeping_pages import KEEPING
from tests.ui.reading import button, cut_off, overlapping

CHANGED = (Section.REMINDERS, Section.SESSION, Section.SOUND, Section.APPEARANCE, Section.COMPUTER)
"""Where settings can be put back to how they were at first."""

PAGES = (
    "health",
    "emergency",
    "stop",
    "before",
    "lunch",
    "after lunch",
    "checkin",
    "morning",
    "journal",
    "read in full",
    "empty journal",
    "nothing found",
    "edit session",
    "add session",
    "add entry",
    "progress",
    "early progress",
    "learn",
    "learn, nothing found",
    "article",
    "transfer",
    "export",
    "export, written",
    "matching",
    "restore",
    "restore asked",
    "erase",
    "settings",
    *(f"settings, {section.value}" for section in Section),
    *(f"settings, {section.value}, otherwise" for section in CHANGED),
    "settings found",
    "settings nothing found",
)
SIZES = (
    (1600, 900, 1.0),
    (1080, 720, 1.0),
    (760, 720, 1.0),
    (420, 760, 1.0),
    (1080, 720, 2.0),
    (380, 520, 1.0),
    (380, 520, 2.0),
)
EACH_TIME = SIZES[1:2] + SIZES[-2:]
"""As drawn, as narrow as can be, and then in larger letters while it is shown."""

REMINDERS = (
    *OFFERED,
    Reminder("no day", Occasion.STANDARD, frozenset(), time(20)),
    Reminder("quiet", Occasion.FEET, EVERY_DAY, time(23, 30)),
    Reminder("night", Occasion.BREATHING, EVERY_DAY, time(0, 30), on=False),
)
Make = Callable[[str, Look], QWidget]


@pytest.fixture
def make(now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot) -> Make:
    """Makes a page with everything on it that it can show."""

    def page_of(name: str, look: Look) -> QWidget:
        if name == "health":
            page = HealthPage(look)
            page.show_answers(Profile(now, conditions=frozenset(Condition)), (StopReason.FAINT,), True, now)
        elif name == "emergency":
            page = EmergencyPage(look)
        elif name == "stop":
            page = StopPage(look)
            next(chip for chip in page.findChildren(Chip) if chip.text() == "Dizzy").click()
        elif name == "before":
            page = BeforePage(look)
            page.show_before(past().planned, Area.BACK, ask_marks=True)
            sentence = "Clear marks are still there: no mat on this area today."
            page.show_consequence(sentence, may_start=False, signs=True)
            page.sound.show_check("You should hear Still Water and one long breath out.", checking=True)
        elif name == "lunch":
            page = LunchPage(look)
            setup, areas = past().planned, (Area.SEAT, Area.BACK, Area.FEET_SEATED)
            closed = ("", "", "With diabetes the feet stay off the mat. Please choose another session.")
            values = zip(LunchPlace, areas, closed, strict=True)
            places = [PlaceValue(place, area, setup, why) for place, area, why in values]
            page.show_lunch(places, LunchPlace.CHAIR, now)
            sentence = text.lunch_sentence(None, "12:44")
            page.show_outcome(sentence, "Thick towel.", may_start=True, ask_marks=True)
        elif name == "after lunch":
            page = AfterLunchPage(look)
            page.show_after(now.replace(hour=12), long_stand_up=True)
        elif name in ("checkin", "morning"):
            page = CheckInPage(look)
            page.show_check_in(past(), now)
            when = "Tomorrow or Saturday. A rest day is fine."
            page.show_next_time(NextTime(past().planned, Area.BACK, "Again", "One of three.", when))
            if name == "morning":
                page.show_morning(past())
        elif name.endswith("found") and name.startswith("settings"):
            page = settings_of(look, past().planned, now)
            page.search.field.setText("xylophone" if "nothing" in name else "session")
            page.search.look_now()
        elif name.startswith("settings"):
            page = settings_of(look, past().planned, now)
            _settings, *section = name.removesuffix(", otherwise").split(", ")
            if section:
                page.open_section(Section(*section))
            for each in page.about.findChildren(Disclosure):
                each.control.click()
            if name.endswith("otherwise"):
                page.computer.show_suspend(True)
                page.follow(OTHERWISE)
        elif name.endswith("progress"):
            page = ProgressPage(look)
            weeks = window(history_of(five_weeks()), TODAY, Period.FIVE_WEEKS, 0, Cover.T_SHIRT)
            page.show_progress(weeks if name == "progress" else TooEarly(2))
        elif name.startswith("learn"):
            page = LearnPage(look)
            page.search.setText("xylophone" if name == "learn, nothing found" else "")
        elif name == "article":
            page = ArticlePage(look)
            page.show_article(article(Topic.BESIDE))
        elif name == "transfer":
            page = TransferPage(look)
            changes = Imported(1200, 3, 4, 50, 6, 7, 8, profile_changed=True)
            phrases = tuple(f"session {number}, field mood" for number in range(25))
            page.show_arrival(Arrival("/a/rather/long/name-of-a-journal.json", Arriving.READING, 1, 2))
            page.show_arrival(
                Arrival("/a/rather/long/name-of-a-journal.json", Arriving.ASKING, 0, 0, changes, phrases)
            )
        elif name.startswith("export"):
            page = ExportPage(look)
            page.begin(now.date())
            button(page, "What to export: A report for a doctor").click()
            button(page, "Time: From … to").click()
            page.report.first.show_day(now.date() + timedelta(days=1), now.date())
            page.report.changed.emit()
            if name == "export, written":
                exported = Exported("/a/rather/long/name-of-a-journal.csv", 1200, Shape.TABLE)
                page.show_departure(Departure(Leaving.WRITTEN, exported=exported))
        elif name in KEEPING:
            page = KEEPING[name](look, now)
        else:
            page = journal_of(name, look, past, now)
        qtbot.addWidget(page)
        return page

    return page_of


def journal_of(name: str, look: Look, past: Callable[..., SessionRecord], now: datetime) -> QWidget:
    """The journal, or the page on which it is written."""
    if name in ("edit session", "add session", "add entry"):
        editor = JournalEditor(look)
        if name == "edit session":
            editor.show_edit(
                past(3, note="Warm.\nThen cold.", tags=("a rather long word of one's own",)), now
            )
        else:
            setups = dict.fromkeys((Area.BACK, Area.NECK, Area.FEET_STANDING), past().planned)
            entry = DiaryEntry(UUID(int=99), now)
            editor.show_new(entry, past(), setups, now, session=name == "add session")
        editor.show_trouble("The disk is full, so the journal could not be saved. Please make some room.")
        return editor
    page = JournalPage(look)
    entry = DiaryEntry(UUID(int=99), now - timedelta(days=2), Ratings(3), 4, ("walk", "cupping"), ("a word",))
    full = past(used=replace(past().planned, cover=Cover.THICK_TOWEL), note="A note. " * 30, comfort=4)
    full = replace(full, felt=("warm", "pink_marks", "of my own"), morning=Morning(3, 8), tags=("driving",))
    shelf = MemoryShelf(*(() if name == "empty journal" else (full, past(3), entry)))
    page.show_journal(shelf.lines, now, (Filter.OTHER_AREAS, Filter.WITHOUT_SESSION))
    if name == "nothing found":
        page.search.setText("xylophone")
        page.search.returnPressed.emit()
    elif name == "read in full":
        page.list.open_requested.emit()
    else:
        page.show_undo((past(4),))
        page.show_unsaved(unsaved=True)
    return page


def settings_of(look: Look, setup: Setup, now: datetime) -> SettingsPage:
    """The settings with all that can be in them."""
    page = SettingsPage(look, replace(OFFER, voice=True), "/home/ada/a/rather/long/way/to/it")
    own = ("/home/ada/Music/a-rather-long-name-of-a-piece-of-music.flac", "/home/ada/Music/Evenings at home")
    values = Settings(
        nature="rain", music=OWN_MUSIC, own_music=(*own, *(f"/{n}.ogg" for n in range(9))), output="Headset"
    )
    values = replace(values, voice_folder="/home/ada/Music/my own voice", reminders=REMINDERS)
    page.show_settings(values, Profile(now))
    page.reminders.show_waiting("This desktop has no tray: reminders come while the window is open.")
    odd = Pins(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 7)
    page.steps.show_steps(Profile(now, pins=odd, used_to=setup, longest_minutes=25))
    page.sound.show_outputs(("Built-in Audio Analogue Stereo with a long name", "Speakers"))
    heard = "You should hear your music, Rain and one long breath out. The computer's sound is muted."
    page.sound.check.show_check(heard, checking=True)
    return page


def settle_in(page: QWidget, width: int, height: int, qtbot: QtBot) -> None:
    """Shows a page in that size, and waits until nothing of it is cut off or needs scrolling sideways."""
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    areas = [area for area in page.findChildren(QAbstractScrollArea) if area.isVisible()]
    if isinstance(page, QAbstractScrollArea):
        areas.append(page)
    parts = [area for area in areas if isinstance(area, QScrollArea)]
    qtbot.waitUntil(lambda: all(part.widget().width() <= part.viewport().width() for part in parts))
    assert all(area.horizontalScrollBar().maximum() == 0 for area in areas)
    qtbot.waitUntil(lambda: cut_off(page, width) == [])


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_off_or_scrolls_sideways(
    name: str, make: Make, look: Look, qapp: QApplication, qtbot: QtBot, thorough: bool
) -> None:
    page = make(name, look)
    for width, height, scale in SIZES if thorough else EACH_TIME:
        look.show_scale(scale)
        settle_in(page, width, height, qtbot)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """The program in a language that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_off_or_overlaps_where_one_reads_from_the_right(
    name: str, from_right: None, make: Make, look: Look, qtbot: QtBot
) -> None:
    page = make(name, look)
    page.resize(420, 760)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: cut_off(page, 420) == [] and overlapping(page) == [])
    assert all(one.mapTo(page, QPoint(0, 0)).x() >= 0 for one in page.findChildren(Label) if one.isVisible())


@pytest.mark.parametrize("name", PAGES)
def test_every_page_and_all_on_it_have_names(name: str, make: Make, look: Look) -> None:
    page = make(name, look)
    assert page.accessibleName()
    for kind in (QAbstractButton, Handle, PercentSlider, QPlainTextEdit, TimeField):
        assert all(one.accessibleName() for one in page.findChildren(kind) if one.isVisibleTo(page))


# The order of the charts is that of a window of the program: see test_keyboard_pages.
@pytest.mark.parametrize("name", [name for name in PAGES if name != "progress"])
def test_tab_reaches_everything_that_can_be_answered(name: str, make: Make, look: Look, qtbot: QtBot) -> None:
    page = make(name, look)
    page.resize(1080, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    reached: set[QWidget] = set()
    while QApplication.focusWidget() is not None and QApplication.focusWidget() not in reached:
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    kinds = (CheckRow, Chip, Handle, PercentSlider, QPlainTextEdit, QAbstractButton, TimeField)
    wanted = {
        one
        for kind in kinds
        for one in page.findChildren(kind)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert wanted <= reached


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("settings, ")])
def test_tab_goes_down_a_section_of_the_settings(name: str, make: Make, look: Look, qtbot: QtBot) -> None:
    page = make(name, look)
    page.resize(420, 5000)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    tops: list[tuple[int, str]] = []
    while not tops or QApplication.focusWidget().accessibleName() != "Back to all settings":
        focused = QApplication.focusWidget()
        tops.append((focused.mapTo(page, QPoint(0, 0)).y(), focused.accessibleName()))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert len(tops) > 1
    # A button beside a sentence may lie a little higher than its row.
    assert [(upper, lower) for upper, lower in pairwise(tops) if lower[0] < upper[0] - 20] == []


@pytest.mark.parametrize("name", ["edit session", "add session", "add entry"])
def test_tab_goes_down_the_editor_of_the_journal(name: str, make: Make, look: Look, qtbot: QtBot) -> None:
    page = make(name, look)
    page.resize(420, 5000)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    tops: list[tuple[int, str]] = []
    while not tops or tops[-1][1] != "Note":
        focused = QApplication.focusWidget()
        tops.append((focused.mapTo(page, QPoint(0, 0)).y(), focused.accessibleName()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [(upper, lower) for upper, lower in pairwise(tops) if lower[0] < upper[0] - 20] == []
    assert len(tops) > 20


@pytest.mark.parametrize("name", PAGES)
def test_every_page_follows_the_look_while_it_is_shown(name: str, make: Make, look: Look) -> None:
    page = make(name, look)
    page.resize(1080, 720)
    shown = []
    for theme in (DUSK, MORNING, BEDTIME):
        look.show_theme(theme)
        page.setStyleSheet(style_sheet(theme))
        shown.append(page.grab().toImage())
    assert shown[0] != shown[1] != shown[2]


@pytest.mark.parametrize(
    ("width", "scale", "expected"),
    [
        (900, 1.0, Width.WIDE),
        (899, 1.0, Width.MEDIUM),
        (620, 1.0, Width.MEDIUM),
        (619, 1.0, Width.NARROW),
        (1080, 2.0, Width.NARROW),
        (1800, 2.0, Width.WIDE),
    ],
)
def test_room_is_measured_in_letters(width: int, scale: float, expected: Width) -> None:
    assert width_class(width, scale) is expected


def test_the_sun_over_a_stop_stays_round(look: Look, make: Make, qtbot: QtBot) -> None:
    page = make("stop", look)
    for width in (420, 1080, 1600):
        page.resize(width, 720)
        page.show()
        image = page.grab(QRect(0, 0, width, 300)).toImage()
        sun = look.color("sun").name()
        columns = [
            x for x in range(width) if any(image.pixelColor(x, y).name() == sun for y in range(0, 300, 2))
        ]
        rows = [
            y for y in range(300) if any(image.pixelColor(x, y).name() == sun for x in range(0, width, 2))
        ]
        # It is half set: a little more than half of the disc is above the dune.
        assert 0.5 < len(rows) / len(columns) < 0.75
