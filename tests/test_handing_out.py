"""A journal goes out of the window: whole, for its owner only, and told in a sentence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from companion.core.errors import Problem
from companion.storage import exchange, table_reading
from companion.storage.paths import DataPaths
from companion.ui.text import problem_sentence
from tests.program import Open, answer, open_program, paths, said, stand_by
from tests.storage.records import CUT_OFF, SESSION
from tests.test_transfer import EXPORT, THEIRS, settings, stored
from tests.ui.test_other_pages import button

__all__ = ["open_program", "paths", "stand_by"]


def test_an_export_is_the_whole_journal_for_its_owner_only(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot
) -> None:
    answer(paths, SESSION)
    target = tmp_path / "out.json"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    button(settings(companion), EXPORT).click()
    qtbot.waitUntil(lambda: said(companion) == [f"Exported 1 session to {target}"])
    journal, left_out = exchange.read(target)
    assert left_out == ()
    assert (journal.sessions, journal.profile) == (stored(paths).sessions, stored(paths).profile)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.glob("*.new")) == list(tmp_path.glob(".*.new")) == []


def test_sessions_are_counted_as_they_are(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot
) -> None:
    answer(paths, SESSION, THEIRS)
    companion = open_program(ask=lambda _parent, _wish: str(tmp_path / "out.json"))
    for _twice in range(2):
        button(settings(companion), EXPORT).click()
        qtbot.waitUntil(lambda: len(said(companion)) == 1)
        assert said(companion)[0].startswith("Exported 2 sessions to ")


def test_a_name_that_ends_in_csv_gets_a_table_of_the_sessions(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot
) -> None:
    answer(paths, SESSION, THEIRS)
    target = tmp_path / "out.CSV"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    button(settings(companion), EXPORT).click()
    rest = "Health answers and looks at the skin are not in a table."
    qtbot.waitUntil(lambda: said(companion) == [f"Exported 2 sessions to {target}. {rest}"])
    journal, left_out = table_reading.read(target)
    assert left_out == ()
    assert set(journal.sessions) == set(stored(paths).sessions)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("place", ["folder that is not there", "journal itself", "folder"])
def test_an_export_that_fails_is_one_sentence_and_harms_nothing(
    place: str, open_program: Open, paths: DataPaths, tmp_path: Path, qtbot
) -> None:
    answer(paths, SESSION)
    target = {
        "folder that is not there": tmp_path / "nowhere" / "out.json",
        "journal itself": paths.directory / "." / "journal.db",
        "folder": tmp_path,
    }[place]
    companion = open_program(ask=lambda _parent, _wish: str(target))
    before = stored(paths)
    button(settings(companion), EXPORT).click()
    qtbot.waitUntil(lambda: len(said(companion)) == 1)
    assert said(companion)[0].startswith(problem_sentence(Problem.EXPORT_UNWRITABLE))
    assert stored(paths) == before


def test_a_cut_off_session_is_not_exported_as_running(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot
) -> None:
    answer(paths, CUT_OFF)
    target = tmp_path / "out.json"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    button(settings(companion), EXPORT).click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: len(said(companion)) == 1)
    assert len(exchange.read(target)[0].sessions) == 1
