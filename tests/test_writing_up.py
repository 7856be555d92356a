"""`mat-companion report` writes pages without a window or a screen, and says why where it cannot."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from companion.core.deciding import day_of
from companion.core.journal import Ratings
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage.paths import DataPaths
from tests.core.builders import record_of
from tests.shell import NOW, Say, everything_in, keep, make_newer, paths, say

__all__ = ["paths", "say"]

EVENING = datetime.combine(day_of(NOW, NOW) - timedelta(days=2), time(20), NOW.tzinfo)
SESSIONS = [
    record_of(EVENING - timedelta(days=ago), before=Ratings(5), after=Ratings(4), note="A word of mine.")
    for ago in range(9)
]


def pages(file: Path) -> str:
    """What a reader finds in a file; nothing where none is installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("no reader of PDF files is here")
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout


def test_the_report_is_written_for_its_owner_and_nothing_is_changed(
    paths: DataPaths, say: Say, tmp_path: Path
) -> None:
    keep(paths, sessions=SESSIONS)
    before, file = everything_in(paths.directory), tmp_path / "report.pdf"
    said = say("report", file)
    first, last = EVENING.date() - timedelta(days=8), day_of(NOW, NOW)
    assert (said.code, said.err) == (DONE, "")
    assert said.out == f"Written. Days: {first} to {last}. Sessions on the mat: 9.\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert everything_in(paths.directory) == before
    words = pages(file)
    assert "Back pain 5.0 → 4.0 on average over 9 sessions" in " ".join(words.split())
    assert "A word of mine." not in words


def test_days_and_notes_are_chosen(paths: DataPaths, say: Say, tmp_path: Path) -> None:
    keep(paths, sessions=SESSIONS)
    day, file = EVENING.date(), tmp_path / "report.pdf"
    said = say("report", file, "--from", day - timedelta(days=1), "--to", day, "--notes")
    assert said.out == f"Written. Days: {day - timedelta(days=1)} to {day}. Sessions on the mat: 2.\n"
    assert pages(file).count("A word of mine.") == 2


def test_a_file_that_is_there_stays_unless_it_may_go(paths: DataPaths, say: Say, tmp_path: Path) -> None:
    keep(paths, sessions=SESSIONS)
    file = tmp_path / "report.pdf"
    file.write_text("mine")
    said = say("report", file)
    assert (said.code, said.one_sentence, file.read_text()) == (TROUBLE, True, "mine")
    assert say("report", file, "--force").code == DONE
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    "words",
    [
        ["report"],
        ["report", "x.pdf", "--from", "yesterday"],
        ["report", "x.pdf", "--from", "2026-02-02", "--to", "2026-02-01"],
    ],
)
def test_words_that_make_no_sense_are_said_so(words: list[str], say: Say) -> None:
    said = say(*words)
    assert (said.code, said.one_sentence) == (USAGE, True)
    assert not Path("x.pdf").exists()


@pytest.mark.parametrize("name", ["report.txt", "report", "report.pdf.html"])
def test_a_name_that_does_not_say_that_it_is_a_pdf_is_refused(
    name: str, paths: DataPaths, say: Say, tmp_path: Path
) -> None:
    keep(paths, sessions=SESSIONS)
    said = say("report", tmp_path / name, "--force")
    assert (said.code, said.one_sentence) == (USAGE, True)
    assert "The report is a PDF. Please give its file a name that ends in .pdf." in said.err
    assert not (tmp_path / name).exists()
    assert say("report", tmp_path / "REPORT.PDF").code == DONE


def test_what_cannot_be_written_or_read_is_one_sentence(paths: DataPaths, say: Say, tmp_path: Path) -> None:
    keep(paths, sessions=SESSIONS)
    for file in (tmp_path / "nowhere" / "report.pdf", paths.journal):
        said = say("report", file)
        assert (said.code, said.one_sentence) == (TROUBLE, True)
    make_newer(paths)
    said = say("report", tmp_path / "report.pdf")
    assert (said.code, said.one_sentence, (tmp_path / "report.pdf").exists()) == (TROUBLE, True, False)


def test_a_computer_without_a_screen_writes_it_too(paths: DataPaths, tmp_path: Path) -> None:
    """In a process of its own, where no test has opened a window before."""
    keep(paths, sessions=SESSIONS)
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    command = [
        sys.executable,
        "-m",
        "companion",
        "--data-dir",
        paths.directory,
        "report",
        tmp_path / "report.pdf",
    ]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stderr) == (DONE, "")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_there_is_a_report_before_the_first_session(say: Say, tmp_path: Path) -> None:
    assert say("report", tmp_path / "report.pdf", "--from", date(2026, 1, 1)).code == DONE
    assert "Nothing was noted in these days." in pages(tmp_path / "report.pdf")
