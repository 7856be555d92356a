"""A journal goes out of the window: whole, for its owner only, or not at all."""

from __future__ import annotations

import shutil
import stat
import subprocess
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.errors import Problem
from companion.core.report import Choices, Report
from companion.core.transferring import Departure, Exported, Leaving, Order, Shape
from companion.handing_out import HandingOut
from companion.storage import exchange, table_reading
from companion.storage.paths import DataPaths
from companion.ui.pages.export import ExportPage
from companion.ui.text import problem_sentence
from tests.program import NOW, Open, answer, open_program, paths, said, stand_by
from tests.storage.records import CUT_OFF, SESSION
from tests.test_transfer import EXPORT, THEIRS, settings, stored
from tests.ui.reading import button
from tests.ui.reading import said as shown

__all__ = ["open_program", "paths", "stand_by"]

CHOOSE = "Choose a file…"
TABLE, REPORT = "What to export: A table of the sessions", "What to export: A report for a doctor"


def opened(companion: Companion) -> ExportPage:
    """The page to export from, come to from the settings."""
    button(settings(companion), EXPORT).click()
    assert companion.window.whole is companion.views.export
    return companion.views.export


def wait_for(qtbot: QtBot, page: ExportPage, title: str) -> None:
    """Until the page has that title."""
    qtbot.waitUntil(lambda: page.accessibleName() == title, timeout=20_000)


def nothing_beside(folder: Path) -> bool:
    """Whether no part of a file is left in a folder."""
    return not [*folder.glob("*.new"), *folder.glob(".*.new")]


def test_an_export_is_the_whole_journal_for_its_owner_only(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    target = tmp_path / "out.json"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    page = opened(companion)
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Exported")
    assert f"Exported 1 session to {target}" in shown(page)
    journal, left_out = exchange.read(target)
    assert left_out == ()
    assert (journal.sessions, journal.profile) == (stored(paths).sessions, stored(paths).profile)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert nothing_beside(tmp_path)
    button(page, "Back").click()
    assert (companion.window.whole, companion.window.page) == (None, companion.views.settings)


def test_a_second_export_begins_anew(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION, THEIRS)
    companion = open_program(ask=lambda _parent, _wish: str(tmp_path / "out.json"))
    for _twice in range(2):
        page = opened(companion)
        button(page, CHOOSE).click()
        wait_for(qtbot, page, "Exported")
        assert shown(page)[1].startswith("Exported 2 sessions to ")


def test_a_table_has_the_sessions(open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot) -> None:
    answer(paths, SESSION, THEIRS)
    target = tmp_path / "out.CSV"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    page = opened(companion)
    button(page, TABLE).click()
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Exported")
    rest = "Entries without a session, health answers and looks at the skin are not in a table."
    assert f"Exported 2 sessions to {target}. {rest}" in shown(page)
    journal, left_out = table_reading.read(target)
    assert left_out == ()
    assert set(journal.sessions) == set(stored(paths).sessions)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_name_that_says_another_kind_gets_that(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    target = tmp_path / "out.csv"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    page = opened(companion)
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Exported")
    assert len(table_reading.read(target)[0].sessions) == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no reader of PDF files is here")
def test_a_report_is_about_the_days_chosen_with_a_name_that_is_kept_nowhere(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    target = tmp_path / "out.pdf"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    page = opened(companion)
    button(page, REPORT).click()
    button(page, "Time: All").click()
    QTest.keyClicks(page.report.findChild(type(page.report._name)), "Ada L.")
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Exported")
    assert f"The report is in {target}" in shown(page)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    words = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True).stdout
    assert "2 March 2026" in words
    assert "Ada L." in words
    assert not any(b"Ada L." in file.read_bytes() for file in paths.directory.rglob("*") if file.is_file())
    button(page, "Back").click()
    assert opened(companion).report.name == ""


@pytest.mark.parametrize("place", ["folder that is not there", "journal itself", "folder"])
def test_an_export_that_fails_is_one_sentence_and_harms_nothing(
    place: str, open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    target = {
        "folder that is not there": tmp_path / "nowhere" / "out.json",
        "journal itself": paths.directory / "." / "journal.db",
        "folder": tmp_path,
    }[place]
    companion = open_program(ask=lambda _parent, _wish: str(target))
    before = stored(paths)
    page = opened(companion)
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Nothing was exported")
    assert shown(page)[1].startswith(problem_sentence(Problem.EXPORT_UNWRITABLE))
    assert stored(paths) == before


def test_a_cut_off_session_is_not_exported_as_running(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, CUT_OFF)
    target = tmp_path / "out.json"
    companion = open_program(ask=lambda _parent, _wish: str(target))
    page = opened(companion)
    button(page, CHOOSE).click()
    wait_for(qtbot, page, "Exported")
    assert len(exchange.read(target)[0].sessions) == 1


def test_nothing_chosen_leaves_the_choice_open(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program()
    page = opened(companion)
    button(page, CHOOSE).click()
    assert (companion.window.whole, page.accessibleName(), said(companion)) == (page, "Export", [])
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert companion.window.whole is None


# Called off.


class Standstill:
    """Prints a report so slowly that somebody can call it off: not before `go_on`."""

    def __init__(self) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()

    def __call__(self, report: Report, name: str, told: Callable[[int, int], None]) -> bytes:
        self.reached.set()
        assert self.go_on.wait(20)
        told(1, 1)
        return b"%PDF"


REPORT_ORDER = Choices(None, NOW.date() + timedelta(days=1))


def test_what_is_called_off_leaves_no_file_and_an_old_one_as_it_was(
    paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    standstill = Standstill()
    going = HandingOut(paths, lambda: NOW, standstill)
    left: list[bool] = []
    going.left.connect(lambda: left.append(True))
    going.export(Order(str(target), Shape.REPORT, REPORT_ORDER))
    assert standstill.reached.wait(20)
    going.cancel()
    assert going.busy
    standstill.go_on.set()
    qtbot.waitUntil(lambda: left == [True])
    assert (going.busy, target.read_bytes(), nothing_beside(tmp_path)) == (False, b"old", True)


def test_a_second_wish_waits_for_nobody_and_changes_nothing(
    paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    standstill = Standstill()
    going = HandingOut(paths, lambda: NOW, standstill)
    told: list[Departure] = []
    going.changed.connect(told.append)
    going.export(Order(str(tmp_path / "out.pdf"), Shape.REPORT, REPORT_ORDER))
    going.export(Order(str(tmp_path / "other.json")))
    standstill.go_on.set()
    qtbot.waitUntil(lambda: not going.busy)
    assert told[-1].exported == Exported(str(tmp_path / "out.pdf"), 1, Shape.REPORT)
    assert not (tmp_path / "other.json").exists()
    # Never further than all of it, and never back.
    shares = [one.done / one.total for one in told if one.step is Leaving.WRITING and one.total]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("shape", Shape)
def test_every_kind_can_be_called_off(shape: Shape, paths: DataPaths, tmp_path: Path, qtbot: QtBot) -> None:
    answer(paths, SESSION)
    going = HandingOut(paths, lambda: NOW, Standstill())
    left: list[bool] = []
    going.left.connect(lambda: left.append(True))
    going.export(Order(str(tmp_path / "out"), shape, REPORT_ORDER))
    going.cancel()
    qtbot.waitUntil(lambda: left == [True])
    assert ((tmp_path / "out").exists(), nothing_beside(tmp_path)) == (False, True)


def test_cancel_leads_back_to_the_choice_and_a_session_only_hides_the_page(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program(ask=lambda _parent, _wish: str(tmp_path / "out.json"))
    page, porter = opened(companion), companion.porter
    cancelled: list[bool] = []
    porter.export_cancelled.connect(lambda: cancelled.append(True))
    porter.show_departure(Departure(Leaving.WRITING, 1, 2))
    button(page, "Cancel").click()
    assert cancelled == [True]
    porter.show_called_off()
    assert page.accessibleName() == "Export"
    porter.show_departure(Departure(Leaving.WRITING, 1, 2))
    companion.guide.show_today()
    exported = Exported("/out.json", 1, entries=2)
    porter.show_departure(Departure(Leaving.WRITTEN, exported=exported))
    assert said(companion) == ["Exported 1 session and 2 entries to /out.json"]
