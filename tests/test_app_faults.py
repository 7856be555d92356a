"""The program as a whole with everything against it, and how it ends."""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.core.errors import Problem
from companion.core.journal import Course
from companion.core.planning import Wish
from companion.core.session import Stage
from companion.core.settings import Language, Settings
from companion.storage import settings_file
from companion.storage.paths import DataPaths
from tests.program import BREATHING, Open, StandBy, answer, is_said, kept, open_program, paths, said, stand_by

__all__ = ["open_program", "paths", "stand_by"]


# Faults.


@pytest.mark.invariant(7)
def test_damaged_settings_become_defaults_and_are_told(open_program: Open, paths: DataPaths) -> None:
    paths.settings.write_text("{ no json")
    companion = open_program()
    assert companion.preferences.settings == Settings()
    assert is_said(companion, Problem.SETTINGS_DAMAGED)


@pytest.mark.invariant(7)
def test_a_bad_field_is_named_and_the_others_hold(open_program: Open, paths: DataPaths) -> None:
    paths.settings.write_text(json.dumps({"music_volume": 400, "cue_volume": 35}))
    companion = open_program()
    assert companion.preferences.settings == Settings(cue_volume=35)
    (sentence,) = said(companion)
    assert "music_volume" in sentence


def test_a_damaged_journal_is_kept_aside_and_a_fresh_one_used(open_program: Open, paths: DataPaths) -> None:
    paths.journal.write_text("no journal at all")
    companion = open_program(wish=BREATHING)
    assert is_said(companion, Problem.JOURNAL_DAMAGED)
    (aside,) = paths.directory.glob("journal.damaged-*.db")
    assert aside.read_text() == "no journal at all"
    companion.runner.look()
    companion.window.close()
    companion.shut_down()
    assert len(kept(paths)) == 1


@pytest.mark.invariant(9)
@pytest.mark.invariant(10)
def test_a_newer_journal_is_not_touched_and_a_session_still_runs(
    open_program: Open, paths: DataPaths
) -> None:
    connection = sqlite3.connect(paths.journal)
    connection.execute("CREATE TABLE later (thing)")
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    before = paths.journal.read_bytes()
    companion = open_program(wish=BREATHING)
    assert is_said(companion, Problem.JOURNAL_NEWER)
    companion.runner.look()
    assert companion.runner.session.stage is Stage.RUNNING
    companion.window.close()
    companion.shut_down()
    assert paths.journal.read_bytes() == before


@pytest.mark.invariant(10)
def test_a_session_runs_where_nothing_can_be_written(open_program: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where the folder should be")
    companion = open_program(tmp_path / "file" / "data", wish=BREATHING)
    assert is_said(companion, Problem.DATA_FOLDER_UNWRITABLE)
    companion.runner.look()
    assert companion.runner.session.stage is Stage.RUNNING
    companion.window.resize(900, 700)
    companion.window.close()
    assert companion.diary.record.course is Course.ENDED_EARLY
    assert is_said(companion, Problem.SETTINGS_UNWRITABLE)


def test_another_language_that_cannot_be_kept_waits(stand_by: StandBy, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where the folder should be")
    standby = stand_by(tmp_path / "file" / "data")
    companion = standby.companion
    assert companion is not None
    companion.preferences.change(replace(companion.preferences.settings, language=Language.GERMAN))
    assert is_said(companion, Problem.SETTINGS_UNWRITABLE)
    assert not standby.begins_anew


@pytest.mark.invariant(10)
def test_a_session_runs_without_a_sound_device(open_program: Open) -> None:
    companion = open_program(wish=BREATHING)
    assert is_said(companion, Problem.NO_SOUND_DEVICE)
    assert companion.runner.active


def test_with_a_sound_device_there_is_nothing_to_tell(
    open_program: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    companion = open_program(wish=BREATHING)
    assert companion.runner.active
    assert said(companion) == []


# Ending.


@pytest.mark.invariant(12)
def test_the_systems_wish_to_end_keeps_the_minutes_done(
    open_program: Open, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program(wish=Wish(lead_in=0.0))
    companion.runner.look()
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not companion.runner.active)
    assert not companion.window.isVisible()
    (session,) = kept(paths)
    assert session.course is Course.ENDED_EARLY
    assert session.minutes_done > 0


@pytest.mark.invariant(12)
def test_closing_the_window_keeps_the_minutes_done(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program(wish=Wish(lead_in=0.0))
    companion.runner.look()
    companion.window.close()
    (session,) = kept(paths)
    assert session.course is Course.ENDED_EARLY
    assert companion.exit_code == 0


def test_called_off_a_session_that_was_to_leave_by_itself_leaves(
    open_program: Open, paths: DataPaths
) -> None:
    answer(paths)
    companion = open_program(wish=Wish(), quit_after=True)
    companion.runner.cancel()
    assert not companion.window.isVisible()


def test_a_full_disk_is_told_and_made_good_once_there_is_room(open_program: Open, paths: DataPaths) -> None:
    companion = open_program(wish=replace(BREATHING, lead_in=600.0))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        before = len(said(companion))
        companion.runner.start_now()
        assert len(said(companion)) == before + 1
        assert companion.exit_code == 4
        assert companion.runner.session.stage is Stage.RUNNING
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    companion.window.close()
    assert companion.exit_code == 0
    assert len(kept(paths)) == 1


def test_the_size_of_the_window_is_remembered(stand_by: StandBy, paths: DataPaths) -> None:
    first = stand_by()
    first.companion.window.resize(801, 653)
    first.companion.window.close()
    first.end()
    settings = settings_file.load(paths.settings).settings
    assert (settings.window_width, settings.window_height) == (801, 653)
    assert stand_by().companion.window.size().width() == 801


def test_a_full_screen_is_not_remembered_as_a_size(open_program: Open, paths: DataPaths) -> None:
    companion = open_program()
    companion.window.toggle_full_screen()
    assert companion.window.isFullScreen()
    companion.window.close()
    assert not paths.settings.exists()
