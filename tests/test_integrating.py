"""`mat-companion desktop`: told in sentences, with the files, and with the codes of every command."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from companion.core.errors import Problem
from companion.core.integration import Presence
from companion.integrating import LOGIN, MENU
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage.paths import DataPaths
from companion.ui.text import problem_sentence
from tests.desktop.entry_reading import command, groups_of
from tests.shell import Say, paths, say

__all__ = ["paths", "say"]

NOTHING = f"{MENU[Presence.ABSENT]}\n{LOGIN[Presence.ABSENT]}\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "everybody"))
    return tmp_path


def launcher(home: Path) -> Path:
    """Where the launcher has its place."""
    return home / "share" / "applications" / "mat-companion.desktop"


def login(home: Path) -> Path:
    """Where the entry for the login has its place."""
    return home / "config" / "autostart" / "mat-companion.desktop"


def test_the_state_is_told_and_nothing_made(home: Path, say: Say) -> None:
    said = say("desktop", "status")
    assert (said.code, said.out, said.err) == (DONE, NOTHING, "")
    assert list(home.iterdir()) == []


def test_what_is_put_in_is_told_file_by_file(home: Path, paths: DataPaths, say: Say) -> None:
    said = say("desktop", "install")
    assert (said.code, said.err) == (DONE, "")
    first, second, *rest = said.out.splitlines()
    assert (first, second) == (MENU[Presence.OURS], LOGIN[Presence.ABSENT])
    assert f"Written: {launcher(home)}" in rest
    assert {line.removeprefix("Written: ") for line in rest} == {
        str(path) for path in (home / "share").rglob("*") if path.is_file()
    }
    started = command(groups_of(launcher(home).read_text())["Desktop Entry"]["Exec"])
    assert started[-2:] == ["--data-dir", str(paths.directory)]
    assert not paths.directory.exists()
    again = say("desktop", "install")
    assert again.out == f"{MENU[Presence.OURS]}\n{LOGIN[Presence.ABSENT]}\n"
    assert f"{MENU[Presence.OURS]} ({launcher(home)})" in say("desktop", "status").out


def test_the_login_follows_only_when_it_is_asked_for(home: Path, say: Say) -> None:
    assert f"Written: {login(home)}" in say("desktop", "install", "--autostart").out
    assert say("desktop", "install").out.splitlines()[1] == LOGIN[Presence.OURS]
    assert f"{LOGIN[Presence.OURS]} ({login(home)})" in say("desktop", "status").out
    said = say("desktop", "install", "--no-autostart").out
    assert said == f"{MENU[Presence.OURS]}\n{LOGIN[Presence.ABSENT]}\nRemoved: {login(home)}\n"


def test_taking_it_out_leaves_the_data_alone(home: Path, paths: DataPaths, say: Say) -> None:
    paths.directory.mkdir()
    paths.settings.write_text("{}")
    say("desktop", "install", "--autostart")
    said = say("desktop", "remove")
    assert said.code == DONE
    assert said.out.startswith(NOTHING)
    assert f"Removed: {launcher(home)}\n" in said.out
    assert [path for path in home.rglob("*") if path.is_file()] == [paths.settings]
    assert say("desktop", "remove").out == NOTHING


def test_somebody_elses_launcher_stays_and_that_is_said(home: Path, say: Say) -> None:
    launcher(home).parent.mkdir(parents=True)
    launcher(home).write_text("[Desktop Entry]\nName=Mine\n")
    for what in ("install", "remove"):
        said = say("desktop", what)
        assert said.code == DONE
        assert said.out.startswith(MENU[Presence.FOREIGN])
        assert said.out.endswith(f"because this program did not make it: {launcher(home)}\n")
    assert launcher(home).read_text() == "[Desktop Entry]\nName=Mine\n"


def test_a_login_switched_off_elsewhere_is_told_as_off(home: Path, say: Say) -> None:
    say("desktop", "install", "--autostart")
    with login(home).open("a") as file:
        file.write("Hidden=true\n")
    assert "switched off in the settings of the desktop" in say("desktop", "status").out


def test_a_folder_that_cannot_be_written_is_one_sentence_and_4(home: Path, say: Say) -> None:
    (home / "share").write_text("in the way")
    said = say("desktop", "install")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.ENTRIES_UNWRITABLE)}")
    assert str(home / "share") in said.err


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("remove", "--autostart"),
        ("status", "--no-autostart"),
        ("install", "--autostart", "--no-autostart"),
    ],
    ids=" ".join,
)
def test_a_wrong_word_is_answered_in_one_sentence_with_2(
    words: tuple[str, ...], home: Path, say: Say
) -> None:
    said = say("desktop", *words)
    assert said.code == USAGE
    assert said.one_sentence
    assert os.listdir(home) == []


def test_every_state_has_its_sentence() -> None:
    assert set(MENU) == set(Presence)
    assert set(LOGIN) == set(Presence)
