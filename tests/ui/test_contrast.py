"""Everything on the screen can be read, in every theme and in high contrast: measured on pictures of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gallery_rooms import Shown, dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from companion.ui.main_window import MainWindow
from companion.ui.pages.settings import SettingsPage
from companion.ui.sections import Section
from companion.ui.theme import DUSK, Theme, high_contrast
from tests.ui.blocks import BLOCKS, NOTHING, made_fonts, write_in
from tests.ui.seeing import Pixels, Seen, marks, outlines, picture, unseen, words

# The toast does on other platforms what this one cannot.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEAST_FOR_WORDS, LEAST_FOR_MARKS = 4.5, 3.0
DESIGN_SIZE, NARROW_SIZE = (1080, 720), (420, 760)
MOST_HIGH, SPARE, LOOKS = 1500, 20, 100

ALIKE = (
    *("today-rest", "today-unanswered", "health", "wizard-area", "wizard-surface", "wizard-head", "before"),
    *("stop", "stop-dizzy", "stop-too-much", "night", "journal-line", "journal-nothing-found"),
    *("editor-past", "editor-edit", "learn-found", "learn-nothing-found", "export-whole", "restore"),
    *("checkin-unrated", "export-written", "erase", "session-paused", "session-end", "bedtime"),
    "lunch-session-paused",
)
"""Scenes in which there is nothing that others do not have."""

PAINTED = ("today", "session", "learn", "wizard-cover")
"""Scenes with words over or beside pictures: with large letters and in a narrow window they lie elsewhere."""

SETTINGS, ARTICLE = "settings-", "article-"
READ = "article-safety"
"""Articles differ in their words alone."""


def scenes() -> dict[str, Scene]:
    """Everything that is looked at, by its name. The sections of the settings are one page."""
    named = {scene.name: scene for scene in (*pages(), *sessions()) if scene.name not in (*ALIKE, "tray")}
    first = f"{SETTINGS}{Section.REMINDERS.value}"
    return {
        name: scene
        for name, scene in named.items()
        if (not name.startswith(ARTICLE) or name == READ) and (not name.startswith(SETTINGS) or name == first)
    }


SCENES = scenes()


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp: QApplication) -> Iterator[None]:
    with made_fonts():
        yield


@pytest.mark.parametrize("name", SCENES)
def test_words_and_marks_stand_out(name: str) -> None:
    scene = SCENES[name]
    write_in(BLOCKS)
    shown = scene.make()
    try:
        show(shown, *(scene.sizes or (DESIGN_SIZE,))[0])
        looks = [look for theme in scene.themes for look in (theme, high_contrast(theme))]
        found = [one for look in looks for one in seen(shown, look)]
    finally:
        shown.close()
    assert found == []


@pytest.mark.parametrize("name", PAINTED)
def test_large_words_in_a_narrow_window_stand_out(name: str) -> None:
    scene = SCENES[name]
    write_in(BLOCKS)
    shown = scene.make()
    try:
        show(shown, *NARROW_SIZE, scale=2.0)
        found = [one for theme in scene.themes for one in seen(shown, theme, 2.0)]
    finally:
        shown.close()
    assert found == []


def show(shown: Shown, width: int, height: int, scale: float = 1.0) -> None:
    """Have it on the screen, so wide and at least so high if it has no size of its own, with all there is to
    scroll to, and let everything find its place."""
    window = shown.widget
    if not shown.own_size:
        window.resize(width, height)
    window.show()
    write_in(BLOCKS, scale)
    dress(shown, DUSK, scale)
    QCoreApplication.processEvents()
    for look in shown.looks:
        look.changed.emit(look.theme)
    below = 0
    for _part in parts(shown):
        QCoreApplication.processEvents()
        areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
        below = max(below, *(area.verticalScrollBar().maximum() for area in areas), 0)
    if below and scale == 1.0:
        window.resize(width, min(height + below + SPARE, MOST_HIGH))
    settle(window)


def settle(window: QWidget) -> None:
    """Return when nothing moves any more."""
    before: Pixels | None = None
    for _look in range(LOOKS):
        QCoreApplication.processEvents()
        now = picture(window)
        if before is not None and (before == now).all():
            return
        before = now


def seen(shown: Shown, theme: Theme, scale: float = 1.0) -> list[str]:
    """What cannot be told from what it lies on or stands beside, in that theme."""
    place = f"{theme.name}{', high contrast' if theme.high_contrast else ''}"
    window, faint = shown.widget, []
    written, empty = (pictures(shown, theme, scale, font) for font in (BLOCKS, NOTHING))
    for part, inked, bare in zip(parts(shown), written, empty, strict=True):
        faint.extend(f"{place}{part}: {what} is nowhere" for what in unseen(window, inked, bare))
        read = low(words(window, inked, bare, scale), LEAST_FOR_WORDS)
        known = low([*marks(theme, bare), *outlines(window, bare)], LEAST_FOR_MARKS)
        faint.extend(f"{place}{part}: {one.contrast}, {one.what}" for one in (*read, *known))
    return faint


def pictures(shown: Shown, theme: Theme, scale: float, font: str) -> list[Pixels]:
    """A picture of every part of it, with words in that font."""
    write_in(font, scale)
    dress(shown, theme, scale)
    if font == NOTHING:
        # Whoever keeps a picture of words makes it anew.
        for look in shown.looks:
            look.changed.emit(look.theme)
    taken = []
    for _part in parts(shown):
        QCoreApplication.processEvents()
        taken.append(picture(shown.widget))
    return taken


def parts(shown: Shown) -> Iterator[str]:
    """What of it is looked at one after the other: the sections of the settings, or all of it at once."""
    page = shown.widget.page if isinstance(shown.widget, MainWindow) else None
    if not isinstance(page, SettingsPage):
        yield ""
        return
    for section in Section:
        page.open_section(section)
        yield f", {section.value}"


def low(found: list[Seen], least: float) -> list[Seen]:
    """What stands out less than it should, the faintest first."""
    return sorted(one for one in found if one.contrast < least)
