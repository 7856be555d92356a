"""The program as a whole: what it opens with, and which settings are in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course
from companion.core.planning import Wish
from companion.core.settings import Settings, SkinTone, ThemeChoice
from companion.core.sounds import CueStyle
from companion.storage import settings_file
from companion.storage.paths import DataPaths
from companion.ui.main_window import Page
from companion.ui.sections import Section
from companion.ui.theme import DUSK, MORNING
from tests.program import BREATHING, Open, answer, kept, open_program, paths, said, stand_by
from tests.storage.records import CUT_OFF

__all__ = ["open_program", "paths", "stand_by"]


# Opening.


def test_the_first_start_asks_the_health_questions(open_program: Open) -> None:
    companion = open_program()
    assert companion.window.isVisible()
    assert companion.window.whole is companion.views.health
    assert said(companion) == []


def test_with_answers_it_opens_on_today(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program()
    assert companion.window.whole is None
    assert companion.window.page is companion.views.today


def test_every_view_is_connected_as_it_is_made(open_program: Open) -> None:
    views = open_program().views
    for name in (
        "journal",
        "progress",
        "learn",
        "article",
        "health",
        "before",
        "wizard",
        "settings",
        "expectations",
        "emergency",
        "checkin",
        "stop",
        "night",
        "prep",
        "session",
    ):
        assert getattr(views, name) is not None


def test_a_view_nobody_knows_is_a_mistake(open_program: Open) -> None:
    companion = open_program()
    with pytest.raises(ValueError, match="attic"):
        companion._connect_view("attic", companion.window)


def test_a_session_wished_for_starts_at_once(open_program: Open) -> None:
    companion = open_program(wish=BREATHING)
    assert companion.runner.active
    assert companion.window.whole is companion.views.session


@pytest.mark.invariant(14)
def test_a_session_wished_for_without_answers_leads_to_the_questions(open_program: Open) -> None:
    companion = open_program(wish=Wish(lead_in=0.0))
    assert not companion.runner.active
    assert companion.window.whole is companion.views.health


def test_a_session_cut_off_by_a_crash_is_found_with_its_minutes(open_program: Open, paths: DataPaths) -> None:
    answer(paths, CUT_OFF)
    open_program().window.close()
    (session,) = kept(paths)
    assert (session.course, session.minutes_done) == (Course.INTERRUPTED, CUT_OFF.minutes_done)


# Settings in force.


def test_settings_are_in_force_at_once_and_written(open_program: Open, paths: DataPaths) -> None:
    companion = open_program()
    settings = Settings(
        theme=ThemeChoice.MORNING,
        skin_tone=SkinTone.DEEP,
        reduced_motion=True,
        high_contrast=True,
        text_percent=150,
        music_volume=15,
    )
    companion.preferences.change(settings)
    assert companion.look.theme.name == MORNING.name
    assert companion.night.theme.name == DUSK.name
    assert companion.look.skin_tone is companion.night.skin_tone is SkinTone.DEEP
    assert companion.look.reduced_motion and companion.night.reduced_motion
    assert companion.look.scale == companion.night.scale == 1.5
    assert companion.look.theme.high_contrast and companion.night.theme.high_contrast
    assert companion.engine.soundscape.volumes == settings.volumes
    assert settings_file.load(paths.settings).settings == settings


def test_the_look_follows_the_choice_and_the_system(open_program: Open, paths: DataPaths) -> None:
    companion = open_program()
    companion.preferences.change(Settings(theme=ThemeChoice.DUSK))
    assert companion.look.theme.name == DUSK.name
    companion.look.show_scale(1.5)
    assert companion.night.scale == 1.5


def test_the_settings_page_shows_what_is_in_force(open_program: Open) -> None:
    companion = open_program()
    companion.window.show_page(Page.SETTINGS)
    assert companion.window.page is companion.views.settings
    companion.preferences.change(Settings(cue_style=CueStyle.WAVE, nature="rain"))
    assert companion.views.settings.sound.settings == companion.preferences.settings


def test_pick_a_sound_opens_the_settings_where_sounds_are_chosen(open_program: Open) -> None:
    companion = open_program()
    companion.views.today.sound_requested.emit()
    assert companion.window.page is companion.views.settings
    assert companion.views.settings.section is Section.SOUND


def test_all_that_is_set_about_sound_is_in_force_at_once(open_program: Open) -> None:
    companion = open_program()
    companion.preferences.change(Settings(bell_volume=25, cue_style=CueStyle.BOWL))
    sound = companion.engine.soundscape
    assert (sound.volumes.bells, sound.style) == (25, CueStyle.BOWL)


def test_without_its_shelf_the_trouble_is_expected(tmp_path: Path) -> None:
    from companion.audio.library import Library

    with pytest.raises(CompanionError) as raised:
        Library.read(tmp_path)
    assert raised.value.problem is Problem.ASSETS_MISSING


# What is being written.


def test_a_window_closed_with_something_unsaved_asks_once(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program()
    companion.bookkeeper.add()
    editor = companion.views.journal_editor
    editor.entry.note.setPlainText("Half a sentence.")
    companion.window.show_page(Page.TODAY)
    companion.window.close()
    assert companion.window.isVisible()
    assert companion.window.whole is editor
    assert companion.under_way
    assert editor.entry.note.toPlainText() == "Half a sentence."
    companion.window.close()
    assert not companion.window.isVisible()


def test_a_window_with_nothing_unsaved_closes_at_once_and_so_does_the_end_of_the_desktop(
    open_program: Open, paths: DataPaths
) -> None:
    answer(paths)
    companion = open_program()
    companion.bookkeeper.add()
    companion.views.journal_editor.entry.note.setPlainText("Half a sentence.")
    companion.leave()
    assert not companion.window.isVisible()
