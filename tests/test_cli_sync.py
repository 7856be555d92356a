"""`mat-companion sync`: told in sentences, and with the codes of every command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from companion.core.errors import Problem
from companion.desktop.instance_lock import hold
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage import settings_file
from companion.storage.paths import DataPaths, prepare
from companion.ui.text import problem_sentence
from tests.shell import Say, make_newer, paths, say
from tests.storage.computers import Computer
from tests.storage.files import names, write_journal
from tests.storage.records import PROFILE, SESSION

__all__ = ["paths", "say"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that another program keeps equal."""
    made = tmp_path / "shared"
    made.mkdir()
    return made


@pytest.fixture
def send(folder: Path, tmp_path: Path) -> Callable[[], Computer]:
    """Another computer puts what it has into the folder."""

    def sent() -> Computer:
        (tmp_path / "work").mkdir()
        work = Computer(tmp_path / "work")
        work.with_store(lambda store: store.save_session(SESSION))
        work.with_store(lambda store: store.save_profile(PROFILE))
        work.look()
        (folder / work.file.name).write_bytes(work.file.read_bytes())
        return work

    return sent


def test_a_folder_is_used_from_now_on_and_looked_into(
    paths: DataPaths, folder: Path, say: Say, send: Callable[[], Computer]
) -> None:
    work = send()
    told = say("sync", folder)
    assert (told.code, told.err) == (DONE, "")
    assert f"kept equal through {folder}\n" in told.out
    assert "notes and health answers, for whoever can read that folder" in told.out
    assert "Something new was taken in.\nThe health answers are those of another computer now.\n" in told.out
    assert f"Other computers: 1.\n  {work.id}, last written " in told.out
    assert settings_file.load(paths.settings).settings.sync_folder == str(folder)
    assert len(names(folder)) == 2
    again = say("sync", "--now")
    assert again.out.startswith("There was nothing new to take in.\nOther computers: 1.\n")
    assert say("sync").out == again.out


def test_how_it_stands_is_told_without_writing(paths: DataPaths, folder: Path, say: Say) -> None:
    assert say("sync", "--status").out == "No folder is used. mat-companion sync FOLDER begins.\n"
    say("sync", folder)
    for file in folder.iterdir():
        file.unlink()
    told = say("sync", "--status")
    assert (told.code, told.out) == (DONE, f"Folder: {folder}\nOther computers: 0.\n")
    assert names(folder) == set()


@pytest.mark.parametrize(
    ("wish", "left", "word"), [("--off", 1, "is still in"), ("--leave", 0, "was removed from")]
)
def test_leaving_keeps_the_journal(
    wish: str, left: int, word: str, paths: DataPaths, folder: Path, say: Say
) -> None:
    prepare(paths)
    write_journal(paths, SESSION)
    say("sync", folder)
    told = say("sync", wish)
    assert (told.code, word in told.out) == (DONE, True)
    assert len(names(folder)) == left
    assert settings_file.load(paths.settings).settings.sync_folder == ""
    assert "Ruhig" in say("history", "--json").out


def test_while_the_window_is_open_its_settings_are_its_own(paths: DataPaths, folder: Path, say: Say) -> None:
    say("sync", folder)
    lock = hold(paths.lock)
    try:
        for words in (("sync", folder), ("sync", "--off"), ("sync", "--leave")):
            told = say(*words)
            assert told.code == TROUBLE
            assert problem_sentence(Problem.ALREADY_OPEN) in told.err
        assert say("sync", "--now").code == DONE
    finally:
        lock.unlock()
    assert len(names(folder)) == 1


def test_a_folder_that_cannot_be_used_is_told_and_not_kept(
    paths: DataPaths, tmp_path: Path, say: Say
) -> None:
    file = tmp_path / "file"
    file.touch()
    for folder, problem, detail in (
        (tmp_path / "gone", Problem.SYNC_FOLDER_GONE, str(tmp_path / "gone")),
        (file, Problem.SYNC_FOLDER_GONE, f"{file} is a file"),
        (paths.directory, Problem.SYNC_FOLDER_OWN, str(paths.directory)),
    ):
        told = say("sync", folder)
        assert told.code == TROUBLE
        assert told.one_sentence
        assert problem_sentence(problem, detail) in told.err
    assert settings_file.load(paths.settings).settings.sync_folder == ""


def test_files_that_are_no_good_are_told(
    paths: DataPaths, folder: Path, say: Say, send: Callable[[], Computer]
) -> None:
    work = send()
    place = folder / work.file.name
    data = place.read_bytes()
    place.write_bytes(data[:100])
    told = say("sync", folder)
    assert (told.code, "Files that cannot be read: 1." in told.out) == (DONE, True)
    place.write_bytes(data.replace(b'"version": 1', b'"version": 2'))
    told = say("sync")
    assert told.code == TROUBLE
    assert problem_sentence(Problem.SYNC_FILE_NEWER) in told.err


def test_a_file_that_cannot_be_written_is_told(paths: DataPaths, folder: Path, say: Say) -> None:
    say("sync", folder)
    (file,) = folder.iterdir()
    file.unlink()
    file.mkdir()
    told = say("sync")
    assert told.code == TROUBLE
    assert problem_sentence(Problem.SYNC_FOLDER_UNWRITABLE) in told.err


def test_a_journal_of_a_later_version_is_left_alone(paths: DataPaths, folder: Path, say: Say) -> None:
    say("sync", folder)
    newer = make_newer(paths)
    told = say("sync")
    assert told.code == TROUBLE
    assert problem_sentence(Problem.JOURNAL_NEWER).split(".")[0] in told.err
    assert paths.journal.read_bytes() == newer


def test_one_wish_at_a_time(folder: Path, say: Say) -> None:
    assert say("sync", folder, "--off").code == USAGE
    assert say("sync", "--now", "--status").code == USAGE
