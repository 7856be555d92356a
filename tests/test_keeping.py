"""`mat-companion backup` and `restore`: told in sentences, and with the codes of every command."""

from __future__ import annotations

import io
import signal
from pathlib import Path

import pytest

from companion import __version__
from companion.cli import main, understood
from companion.core.backups import Restoring
from companion.core.errors import Problem
from companion.core.journal import Condition
from companion.desktop.instance_lock import hold
from companion.keeping import restore
from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage.backup import back_up
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.restoring import finish
from companion.ui.text import problem_sentence, row_text
from tests.shell import Say, make_newer, paths, say
from tests.storage.files import names
from tests.storage.keepsakes import (
    LATER,
    PROGRAM,
    A,
    B,
    State,
    backup_of,
    found,
    live_through,
    members,
    put_together,
    wanted,
    with_list,
)
from tests.storage.records import NOW

__all__ = ["paths", "say"]


@pytest.fixture
def lived(paths: DataPaths) -> DataPaths:
    """A data folder in which somebody has had the state A."""
    prepare(paths)
    live_through(paths, A)
    return paths


@pytest.fixture
def of_a(lived: DataPaths, tmp_path: Path) -> Path:
    """A backup of the state A, made while B is on its way."""
    file = backup_of(lived, A, tmp_path / "stick")
    live_through(lived, B)
    return file


# Out.


def test_a_backup_is_made_among_the_others(lived: DataPaths, say: Say) -> None:
    said = say("backup")
    (file,) = lived.backups.glob("mat-companion-backup-*.zip")
    first, second = said.out.splitlines()
    assert (said.code, said.err) == (DONE, "")
    assert first == f"Backed up and opened again: {file}"
    assert second.startswith("Sessions: 5, entries: 1. Size: ")
    assert said.out.endswith(" kB.\n")


def test_of_one_day_the_newest_stays(lived: DataPaths, say: Say) -> None:
    for _ in range(3):
        assert say("backup").code == DONE
    assert len(names(lived.backups)) == 1


def test_a_backup_goes_where_it_is_told(lived: DataPaths, tmp_path: Path, say: Say) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    said = [say("backup", stick), say("backup", stick)]
    assert {line.out.splitlines()[0].removeprefix("Backed up and opened again: ") for line in said} == {
        str(file) for file in stick.iterdir()
    }
    assert len(names(stick)) == 2
    assert names(lived.backups) == set()


def test_where_there_is_nothing_nothing_is_made(paths: DataPaths, say: Say) -> None:
    said = say("backup")
    assert (said.code, said.out, said.err) == (DONE, "There is nothing to back up yet.\n", "")
    assert not paths.directory.exists()


def test_a_backup_is_made_while_the_program_is_open(lived: DataPaths, say: Say) -> None:
    lock = hold(lived.lock)
    try:
        assert say("backup").code == DONE
    finally:
        lock.unlock()


def test_a_folder_that_is_not_there_is_one_sentence_and_4(lived: DataPaths, tmp_path: Path, say: Say) -> None:
    said = say("backup", tmp_path / "gone")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.BACKUP_UNWRITABLE)}")
    assert str(tmp_path / "gone") in said.err


@pytest.mark.invariant(9)
def test_a_newer_journal_is_one_sentence_and_4(lived: DataPaths, say: Say) -> None:
    before = make_newer(lived)
    said = say("backup")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert lived.journal.read_bytes() == before


# In.


def test_what_a_restore_would_do_is_told_and_not_done(lived: DataPaths, of_a: Path, say: Say) -> None:
    said = say("restore", of_a, "--dry-run")
    assert (said.code, said.err) == (DONE, "")
    assert said.out.splitlines() == [
        "Nothing was changed; this is what restoring would do.",
        f"Backup of 2026-03-02 19:00, made by Mat Companion {PROGRAM}.",
        "Sessions in it: 5, the newest of 2026-03-02 19:05.",
        "Entries without a session: 1.",
        "Health answers of 2026-03-02 20:37.",
        "A stop, or a reason of today, that keeps you off the mat now stays.",
        "Sessions and entries: 2 come back, 2 go, 3 become what they were then.",
        "The health answers become those of then.",
        f"No longer ticked: {row_text(Condition.HEART)}.",
    ]
    assert found(lived) == wanted(B)
    assert names(lived.backups) == set()


def test_what_is_here_already_changes_nothing(lived: DataPaths, say: Say) -> None:
    file = back_up(lived, NOW, PROGRAM).file
    *_, last = say("restore", file, "--dry-run").out.splitlines()
    assert last == "Sessions and entries: 0 come back, 0 go, 0 become what they were then."


def test_a_restore_tells_where_what_was_here_is_kept(lived: DataPaths, of_a: Path, say: Say) -> None:
    said = say("restore", of_a)
    assert (said.code, said.err) == (DONE, "")
    *_, restored, kept = said.out.splitlines()
    assert restored == "Restored."
    file = Path(kept.removeprefix("What was here before is kept: "))
    assert file.parent == lived.backups
    assert found(lived) == wanted(A)
    assert say("restore", file).code == DONE
    assert found(lived) == wanted(B)


def test_a_new_computer_gets_everything(
    lived: DataPaths, of_a: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = data_paths(tmp_path / "new")
    words = ["restore", str(of_a), "--data-dir", str(new.directory)]
    assert main([*words, "--dry-run"]) == DONE
    assert "Sessions and entries: 6 come back, 0 go, 0 become" in capsys.readouterr().out
    assert not new.directory.exists()
    assert main(words) == DONE
    assert capsys.readouterr().out.splitlines()[-1] == "Restored."
    assert found(new) == wanted(A)


def test_what_is_not_in_a_backup_is_told(lived: DataPaths, tmp_path: Path, say: Say) -> None:
    empty = data_paths(tmp_path / "empty")
    prepare(empty)
    file = back_up(empty, NOW, PROGRAM, tmp_path).file
    lines = say("restore", file, "--dry-run").out.splitlines()
    assert "Sessions in it: 0." in lines
    assert "No health answers in it: the questions will be asked again." in lines
    assert "Not in it, and as new afterwards: settings, reminders." in lines


def test_a_damaged_journal_is_no_hindrance_and_is_kept(lived: DataPaths, of_a: Path, say: Say) -> None:
    lived.journal.write_text("no journal at all")
    lines = say("restore", of_a).out.splitlines()
    assert "The journal that is here is damaged, so the two cannot be compared." in lines
    (kept,) = lived.directory.glob("journal.damaged-*.db")
    assert lines[-1] == f"The damaged journal is kept: {kept}"
    assert found(lived) == wanted(A)


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_what_is_no_backup_is_one_sentence_and_4(
    dry: tuple[str, ...], lived: DataPaths, tmp_path: Path, say: Say
) -> None:
    for file, problem in (
        (tmp_path / "gone.zip", Problem.FILE_MISSING),
        (tmp_path, Problem.FILE_IS_FOLDER),
        (lived.settings, Problem.BACKUP_UNREADABLE),
    ):
        said = say("restore", file, *dry)
        assert said.code == TROUBLE
        assert said.one_sentence
        assert said.err.startswith(f"mat-companion: {problem_sentence(problem)}")
    assert found(lived) == wanted(A)


def test_a_backup_of_a_newer_program_is_refused_kindly(
    lived: DataPaths, of_a: Path, tmp_path: Path, say: Say
) -> None:
    newer = put_together(tmp_path / "newer.zip", with_list(members(of_a), version=2))
    said = say("restore", newer)
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.BACKUP_NEWER)}")
    assert found(lived) == wanted(B)


def test_while_the_program_is_open_nothing_is_restored(lived: DataPaths, of_a: Path, say: Say) -> None:
    lock = hold(lived.lock)
    try:
        said = say("restore", of_a)
    finally:
        lock.unlock()
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err == f"mat-companion: {problem_sentence(Problem.ALREADY_OPEN)}\n"
    assert found(lived) == wanted(B)
    # And afterwards the lock is free again.
    assert say("restore", of_a).code == DONE
    hold(lived.lock).unlock()


def test_a_restore_that_was_cut_off_is_told_until_it_is_finished(lived: DataPaths, say: Say) -> None:
    lived.restoring.mkdir()
    for words in (("history",), ("backup",)):
        said = say(*words)
        assert said.code == TROUBLE
        assert said.err == f"mat-companion: {problem_sentence(Problem.RESTORE_UNFINISHED)}\n"


@pytest.mark.parametrize(
    ("step", "code", "err", "state"),
    [
        (Restoring.SAVED, TROUBLE, "mat-companion: Stopped: nothing was restored.\n", B),
        (Restoring.READY, DONE, "", A),
        (Restoring.DECIDED, DONE, "", A),
        (Restoring.SETTINGS, DONE, "", A),
    ],
)
def test_ctrl_c_stops_a_restore_until_it_is_decided(
    step: Restoring,
    code: int,
    err: str,
    state: State,
    lived: DataPaths,
    of_a: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupt(done: Restoring) -> None:
        if done is step:
            signal.raise_signal(signal.SIGINT)

    words = ["restore", str(of_a), "--data-dir", str(lived.directory)]
    # Whoever starts the tests in the background may have had the signal ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert restore(understood(words), told=interrupt) == code
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err == err
    assert not finish(lived, LATER)
    assert found(lived) == wanted(state)
    assert hold(lived.lock).isLocked()


def test_ctrl_c_is_what_it_was_afterwards(lived: DataPaths, of_a: Path, say: Say) -> None:
    before = signal.getsignal(signal.SIGINT)
    say("restore", of_a)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    "words",
    [("restore",), ("restore", "a.zip", "b.zip"), ("backup", "a", "b"), ("restore", "--dry-run")],
    ids=" ".join,
)
def test_a_wrong_word_is_answered_in_one_sentence_with_2(words: tuple[str, ...], say: Say) -> None:
    said = say(*words)
    assert said.code == USAGE
    assert said.one_sentence


# What `check` tells.


def line_of(say: Say) -> str:
    """What the check says of backups."""
    (line,) = [line for line in say("check").out.splitlines() if " Backup: " in line]
    return line


def test_the_check_tells_the_newest_backup_and_that_it_opens(lived: DataPaths, say: Say) -> None:
    assert line_of(say) == "ok   Backup: none yet; the first is made by itself"
    back_up(lived, NOW, __version__)
    back_up(lived, LATER, __version__)
    before = {path: path.stat().st_mtime_ns for path in lived.directory.rglob("*")}
    assert line_of(say) == "ok   Backup: the newest, of 2026-03-05 20:00, opens; sessions in it: 5"
    assert {path: path.stat().st_mtime_ns for path in lived.directory.rglob("*")} == before


def test_the_check_tells_of_a_backup_that_does_not_open(lived: DataPaths, say: Say) -> None:
    file = Path(back_up(lived, NOW, __version__).file)
    file.write_bytes(file.read_bytes()[:-50])
    assert line_of(say).startswith("no   Backup: the newest, of 2026-03-02 20:00, does not open: ")


# Deleting everything.


def test_everything_is_deleted_where_that_is_said_twice(lived: DataPaths, say: Say) -> None:
    assert say("backup").code == DONE
    said = say("erase", "--yes")
    assert (said.code, said.err) == (DONE, "")
    assert said.out.splitlines() == [
        f"Deleted: everything of Mat Companion in {lived.directory}.",
        f"The backups are kept: {lived.backups}",
    ]
    assert names(lived.directory) == {"backups"}
    assert say("erase", "--backups", "--yes").code == DONE
    assert names(lived.directory) == set()


def test_without_a_terminal_nothing_is_deleted_unasked(lived: DataPaths, say: Say) -> None:
    said = say("erase")
    assert (said.code, said.one_sentence) == (USAGE, True)
    assert found(lived) == wanted(A)


@pytest.mark.parametrize(("words", "code"), [("delete", DONE), ("yes", REFUSED)])
def test_on_a_terminal_it_is_asked_about(
    words: str, code: int, lived: DataPaths, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(f"{words}\n"))
    said = say("erase", "--backups")
    assert said.code == code
    assert "sessions: 5" in said.out
    assert lived.journal.exists() is (code == REFUSED)


def test_nothing_is_deleted_under_a_running_program(lived: DataPaths, say: Say) -> None:
    lock = hold(lived.lock)
    said = say("erase", "--yes")
    lock.unlock()
    assert (said.code, said.one_sentence) == (TROUBLE, True)
    assert found(lived) == wanted(A)


def test_where_nothing_is_there_is_nothing_to_delete(paths: DataPaths, say: Say) -> None:
    assert say("erase", "--yes").out == "There is nothing to delete.\n"
    assert not paths.directory.exists()


class Terminal(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True
