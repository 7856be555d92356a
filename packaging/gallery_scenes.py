"""The scenes of the gallery: every page of the program, in every state that looks different."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from types import MappingProxyType

import gallery_records as records
from gallery_example import AFTER, BEFORE, FELT, NOTE
from gallery_rooms import Room, Shown

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Area, Condition, Kind, Marks, Morning, SessionRecord
from companion.core.planning import Wish
from companion.engine.diary import CheckIn
from companion.ui.pages.health import HealthPage
from companion.ui.sections import Section
from companion.ui.text.article_parts import Topic
from companion.ui.theme import BEDTIME, DUSK, MORNING, Theme
from companion.ui.widgets.choices import Chip
from tests.core.five_weeks import TODAY, five_weeks
from tests.ui.keeping_pages import KEEPING
from tests.ui.reading import button

BY_DAY, BY_NIGHT = (DUSK, MORNING), (DUSK, BEDTIME)
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of a page: how it is come to, in which themes it is seen, and which pictures of the design
    show it, by the name of the theme."""

    name: str
    make: Callable[[], Shown]
    themes: tuple[Theme, ...] = BY_DAY
    designs: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    sizes: tuple[tuple[int, int], ...] | None = None
    """Other sizes than those of every page."""


def today() -> Shown:
    """An evening after five weeks."""
    return Room().shown()


def first_day() -> Shown:
    """The health questions are answered, and nothing has been done yet."""
    return Room(sessions=()).shown()


def rest_day() -> Shown:
    """Clear marks were seen in the evening."""
    room = Room()
    room.keeper.look_at_skin(Area.BACK, Marks.CLEAR)
    room.guide.show_today()
    return room.shown()


def closed_day() -> Shown:
    """The answers keep somebody off the mat."""
    return Room(Condition.PREGNANCY, Condition.ANTICOAGULANT).shown()


def unanswered_day() -> Shown:
    """The health questions were put off."""
    return Room(answered=False, sessions=()).shown()


def morning_after() -> Shown:
    """A night is to be asked about, and something did not work."""
    room = Room(hour=7, sessions=_with_a_night())
    room.guide.notice_problem(CompanionError(Problem.DISK_FULL))
    return room.shown()


def _with_a_night() -> tuple[SessionRecord, ...]:
    newest, *others = five_weeks(nights=False)
    late = TODAY.replace(hour=22) - timedelta(days=1)
    return (replace(newest, kind=Kind.BEDTIME, started_at=late, morning=Morning()), *others)


def health() -> Shown:
    """The health questions, the first time."""
    room = Room(answered=False, sessions=())
    room.guide.show_health()
    return room.shown()


def health_answered() -> Shown:
    """The same with two rows ticked."""
    room = Room(Condition.DIABETES, Condition.ANTICOAGULANT)
    room.guide.show_health()
    assert isinstance(room.window.whole, HealthPage)
    return room.shown()


def wizard(continues: int) -> Shown:
    """What to lie on, so many steps on."""
    room = Room()
    room.adviser.adjust()
    for _step in range(continues):
        button(room.views.wizard, "Continue").click()
    return room.shown()


def welcome() -> Shown:
    """The first question of the first day."""
    room = Room(sessions=())
    room.adviser.welcome()
    return room.shown()


def before() -> Shown:
    """The questions before a session."""
    room = Room()
    room.adviser.ask_before(Wish())
    return room.shown()


def before_in_pain() -> Shown:
    """The same with strong pain."""
    room = Room()
    room.adviser.ask_before(Wish())
    page = room.views.before
    page.show_consequence("Strong pain: something easier today.", may_start=True, signs=True)
    return room.shown()


def lunch() -> Shown:
    """Where, and until when."""
    room = Room(hour=12, minute=30)
    room.lunch.ask()
    return room.shown()


def prep(kind: Kind) -> Shown:
    """Lying down."""
    room = Room(hour=12 if kind is Kind.QUICK else TODAY.hour)
    room.night.show_reduced_motion(True)
    area = Area.SEAT if kind is Kind.QUICK else Area.BACK
    room.guide.wish(Wish(kind, area, lead_in=20.0))
    room.let_pass(9.0)
    return room.shown() if kind is Kind.QUICK else room.shown_by_night()


def checkin(*, rated: bool) -> Shown:
    """After a session to the end, with nothing said yet or rated."""
    room = Room(minute=52)
    room.lie(Wish(lead_in=0.0), 16.0)
    room.runner.awake()
    if rated:
        room.diary.take_check_in(CheckIn(BEFORE, AFTER, 4, FELT, NOTE))
        room.guide.ask_now()
    return room.shown()


def after_lunch() -> Shown:
    """After a lunch break."""
    room = Room(hour=12, minute=30)
    room.lie(Wish(Kind.QUICK, Area.SEAT, lead_in=0.0), 12.0)
    room.runner.awake()
    return room.shown()


def morning_questions() -> Shown:
    """How the night was."""
    room = Room(hour=7, sessions=_with_a_night())
    room.views.checkin.show_morning(room.store.sessions()[0])
    return room.whole(room.views.checkin)


def stop(chip: str) -> Shown:
    """Something hurt; with a chip chosen, what follows from it."""
    room = Room()
    room.lie(Wish(lead_in=0.0), 3.0)
    room.runner.stop()
    for one in room.views.stop.findChildren(Chip):
        if one.text() == chip:
            one.click()
    return room.shown_by_night()


def night(seconds: int) -> Shown:
    """After a session before sleep, with so many seconds until the computer sleeps."""
    room = Room()
    room.lie(Wish(Kind.BEDTIME, lead_in=0.0), 31.0)
    room.runner.awake()
    room.views.night.show_sleep(seconds)
    return room.shown_by_night()


def emergency() -> Shown:
    """The emergency signs."""
    room = Room()
    room.guide.show_emergency()
    return room.shown_by_night()


def expectations() -> Shown:
    """What it feels like."""
    room = Room()
    room.guide.show_expectations()
    return room.shown()


def keys() -> Shown:
    """What every key does, over Today."""
    room = Room()
    room.window.keyboard.toggle_keys()
    return room.shown()


def keys_in_session(kind: Kind) -> Shown:
    """What the keys of a session do, over one."""
    room = Room(hour=12 if kind is Kind.QUICK else TODAY.hour)
    room.lie(Wish(kind, Area.SEAT if kind is Kind.QUICK else Area.BACK, lead_in=0.0), 3.0)
    room.window.show()
    room.window.keyboard.toggle_keys()
    return room.shown() if kind is Kind.QUICK else room.shown_by_night()


WIZARD = ("area", "cover", "surface", "head", "minutes", "ladder")


def both(dusk: str, morning: str) -> Mapping[str, str]:
    """A picture for each of the two themes by day."""
    return {DUSK.name: dusk, MORNING.name: morning}


def pages() -> tuple[Scene, ...]:
    """The scenes of all pages, in the order in which one comes to them."""
    return (
        Scene("today", today, designs=both("01-today-dark", "02-today-light")),
        Scene("today-narrow", today, designs={DUSK.name: "19-today-narrow"}, sizes=((420, 760),)),
        Scene("today-first", first_day, designs={DUSK.name: "15a-firstrun-today"}),
        Scene("today-rest", rest_day),
        Scene("today-closed", closed_day),
        Scene("today-unanswered", unanswered_day),
        Scene("today-notices", morning_after),
        Scene("health", health, designs=both("07b-wizard-safety-dark", "07-wizard-safety")),
        Scene("health-answered", health_answered),
        Scene("wizard-welcome", welcome),
        *(
            Scene(
                f"wizard-{step}",
                partial(wizard, number),
                designs=both("06-wizard-cover", "06b-wizard-cover-light") if step == "cover" else NOTHING,
            )
            for number, step in enumerate(WIZARD)
        ),
        Scene("before", before),
        Scene("before-in-pain", before_in_pain),
        Scene("lunch", lunch),
        Scene("prep", partial(prep, Kind.STANDARD), BY_NIGHT, {DUSK.name: "05-session-prep"}),
        Scene("prep-lunch", partial(prep, Kind.QUICK)),
        Scene("checkin", partial(checkin, rated=True), designs=both("08-checkin", "08b-checkin-light")),
        Scene("checkin-unrated", partial(checkin, rated=False)),
        Scene("checkin-lunch", after_lunch, sizes=((380, 520),)),
        Scene("checkin-morning", morning_questions),
        Scene("stop", partial(stop, ""), BY_NIGHT),
        Scene("stop-dizzy", partial(stop, "Dizzy"), BY_NIGHT),
        Scene("stop-numb", partial(stop, "Numb or tingling"), BY_NIGHT, {DUSK.name: "17-stop-flow"}),
        Scene("stop-too-much", partial(stop, "Just too much"), BY_NIGHT),
        Scene("night", partial(night, 0), BY_NIGHT),
        Scene("night-sleeping", partial(night, 42), BY_NIGHT),
        Scene("emergency", emergency, BY_NIGHT),
        Scene("expectations", expectations),
        Scene("keys", keys),
        Scene("keys-session", partial(keys_in_session, Kind.STANDARD), (DUSK,)),
        Scene("keys-bedtime", partial(keys_in_session, Kind.BEDTIME), (BEDTIME,)),
        Scene("keys-lunch", partial(keys_in_session, Kind.QUICK), sizes=((380, 520),)),
        Scene("journal", records.journal, designs=both("09-journal", "09b-journal-light")),
        Scene("journal-line", records.journal_line),
        Scene("journal-empty", records.journal_empty, designs={MORNING.name: "15b-empty-journal"}),
        Scene("journal-nothing-found", records.journal_nothing_found),
        *(Scene(f"editor-{kind}", partial(records.editor, kind)) for kind in ("edit", "past", "add")),
        Scene("progress", records.progress, designs=both("10-progress", "10b-progress-light")),
        Scene("progress-tables", partial(records.progress, tables=True)),
        Scene("progress-empty", records.progress_empty, designs={DUSK.name: "15c-empty-progress"}),
        Scene("learn", records.learn, designs=both("12-learn", "12b-learn-light")),
        Scene("learn-found", partial(records.learn, "towel")),
        Scene("learn-nothing-found", partial(records.learn, "xylophone")),
        *(Scene(f"article-{topic.value}", partial(records.article, topic)) for topic in Topic),
        *(
            Scene(f"export-{choice}", partial(records.export, choice))
            for choice in ("whole", "report", "written")
        ),
        Scene("import", records.arriving),
        *(Scene(name.replace(" ", "-"), partial(records.keeping, name)) for name in KEEPING),
        *(
            Scene(
                f"settings-{section.value}",
                partial(records.settings, section),
                designs=both("11-settings", "11b-settings-light")
                if section is Section.REMINDERS
                else NOTHING,
            )
            for section in Section
        ),
        *(
            Scene(f"settings-changed-{section.value}", partial(records.settings_changed, section))
            for section in (Section.REMINDERS, Section.SESSION, Section.SOUND, Section.APPEARANCE)
        ),
        Scene("settings-found", partial(records.settings_found, "loud")),
        Scene("settings-nothing-found", partial(records.settings_found, "xylophone")),
        Scene("settings-reminders-own", records.own_reminder),
    )
