"""What the gallery shows of what is written down: journal, progress, files, settings, and articles."""

from __future__ import annotations

from dataclasses import replace

from gallery_rooms import OWN_REMINDER, REMINDERS, Room, Shown, evening_of_writing
from PySide6.QtTest import QTest

from companion.core.journal import Cover
from companion.core.progress import Period, TooEarly
from companion.core.progress_window import window
from companion.core.transferring import Arrival, Arriving, Departure, Exported, Imported, Leaving, Shape
from companion.ui.main_window import Page
from companion.ui.sections import Section
from companion.ui.text.article_parts import Topic
from tests.core.five_weeks import TODAY, five_weeks, other_nights
from tests.core.other_settings import OTHERWISE
from tests.ui.keeping_pages import KEEPING
from tests.ui.reading import button


def journal() -> Shown:
    """The list, and the newest line beside it."""
    room = evening_of_writing()
    room.window.show_page(Page.JOURNAL)
    return room.shown()


def journal_line() -> Shown:
    """One line of the journal, chosen."""
    room = evening_of_writing()
    room.window.show_page(Page.JOURNAL)
    room.views.journal.show_line(room.store.sessions()[3])
    # In a narrow window a line has the page for itself.
    room.window.resize(420, 760)
    room.window.show()
    QTest.qWait(50)
    room.views.journal.list.open_requested.emit()
    return room.shown()


def journal_empty() -> Shown:
    """Nothing has been written."""
    room = Room(sessions=())
    room.window.show_page(Page.JOURNAL)
    return room.shown()


def journal_nothing_found() -> Shown:
    """A search without a result."""
    room = evening_of_writing()
    room.window.show_page(Page.JOURNAL)
    room.views.journal.search.setText("xylophone")
    room.views.journal.search.returnPressed.emit()
    return room.shown()


def editor(kind: str) -> Shown:
    """A line being written or changed."""
    room = Room()
    room.window.show_page(Page.JOURNAL)
    if kind == "edit":
        room.bookkeeper.edit(room.store.sessions()[0])
    elif kind == "past":
        room.bookkeeper.add_past()
    else:
        room.bookkeeper.add()
    return room.shown()


def progress(*, tables: bool = False) -> Shown:
    """The charts of five weeks."""
    room = Room(sessions=five_weeks(), entries=other_nights())
    page = room.views.progress
    page.show_progress(window(room.keeper.history(), TODAY, Period.FIVE_WEEKS, 0, Cover.T_SHIRT))
    room.window.show_page(Page.PROGRESS)
    if tables:
        page.toggle_tables()
    return room.shown()


def progress_empty() -> Shown:
    """Two sessions are not enough for charts."""
    room = Room(sessions=five_weeks()[:2])
    room.views.progress.show_progress(TooEarly(2))
    room.window.show_page(Page.PROGRESS)
    return room.shown()


def export(choice: str) -> Shown:
    """What of the journal goes out."""
    room = Room()
    page = room.views.export
    page.begin(TODAY.date())
    if choice == "report":
        button(page, "What to export: A report for a doctor").click()
    elif choice == "written":
        exported = Exported("/home/ada/Documents/journal.csv", 14, Shape.TABLE)
        page.show_departure(Departure(Leaving.WRITTEN, exported=exported))
    return room.whole(page)


def arriving() -> Shown:
    """A journal from a file, before it is taken in."""
    room = Room()
    page, file = room.views.transfer, "/home/ada/Documents/journal.json"
    page.show_arrival(Arrival(file, Arriving.READING, 1, 2))
    changes = Imported(12, 3, 4, 50, 6, 7, 8, profile_changed=True)
    page.show_arrival(Arrival(file, Arriving.ASKING, 0, 0, changes, ("session 3, field mood",)))
    return room.whole(page)


def keeping(name: str) -> Shown:
    """A page about keeping data."""
    room = Room()
    return room.whole(KEEPING[name](room.look, room.now))


def settings(section: Section) -> Shown:
    """A section of the settings."""
    room = Room()
    room.guide.show_settings(section)
    return room.shown()


def settings_changed(section: Section) -> Shown:
    """The same, of somebody who has set everything in another way."""
    room = Room()
    room.preferences.change(OTHERWISE)
    room.guide.show_settings(section)
    return room.shown()


def settings_found(words: str) -> Shown:
    """The settings while something is looked for."""
    room = Room()
    room.guide.show_settings()
    search = room.views.settings.search
    search.field.setText(words)
    search.look_now()
    return room.shown()


def own_reminder() -> Shown:
    """The reminders with one that somebody added."""
    room = Room()
    reminders = (*REMINDERS, OWN_REMINDER)
    room.preferences.change(replace(room.preferences.settings, reminders=reminders))
    room.guide.show_settings(Section.REMINDERS)
    return room.shown()


def learn(words: str = "") -> Shown:
    """What there is to read, or what is found of it."""
    room = Room()
    page = room.views.learn
    room.window.show_page(Page.LEARN)
    page.search.setText(words)
    return room.shown()


def article(topic: Topic) -> Shown:
    """Something to read."""
    room = Room()
    room.librarian.open(topic)
    return room.shown()
