"""What works on this computer is found out by trying, and said in words and for programs."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from companion.check import examine, report_lines
from companion.cli import main
from companion.launch import DONE, TROUBLE
from companion.storage.database import open_journal
from companion.storage.paths import DataPaths, data_paths, prepare
from tests.storage.records import NOW

PARTS = {"sound", "tray", "session_bus", "database", "backup", "assets"}


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """A data folder, made and empty."""
    made = data_paths(tmp_path / "data")
    prepare(made)
    return made


@pytest.fixture(autouse=True)
def no_trials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to try on: the trials of sound, tray and bus have tests of their own."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")


def test_without_sound_tray_or_bus_all_is_still_well(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--data-dir", str(paths.directory)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["no", "no", "no", "ok", "ok", "ok"]
    assert not paths.journal.exists()


def test_the_same_for_programs(paths: DataPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--data-dir", str(paths.directory)]) == DONE
    found = json.loads(capsys.readouterr().out)
    assert set(found) == PARTS
    assert all(set(part) == {"works", "optional", "words"} for part in found.values())


def test_a_sound_journal_is_told_with_its_version(paths: DataPaths) -> None:
    open_journal(paths, NOW).database.close()
    part = examine(paths)["database"]
    assert part["works"]
    assert "version" in part["words"]


@pytest.mark.parametrize("fault", ["damaged", "newer", "folder"])
def test_a_journal_that_cannot_be_opened_is_bad(
    fault: str, paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    if fault == "damaged":
        paths.journal.write_text("no journal at all")
    elif fault == "newer":
        connection = sqlite3.connect(paths.journal)
        connection.execute("CREATE TABLE later (thing)")
        connection.execute("PRAGMA user_version = 999")
        connection.commit()
        connection.close()
    else:
        paths.journal.mkdir()
    assert main(["check", "--data-dir", str(paths.directory)]) == TROUBLE
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "Journal" in line]
    assert line.startswith("BAD")


def test_a_device_that_opens_is_told(paths: DataPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    assert examine(paths)["sound"]["works"]


def test_a_screen_without_a_tray_is_told(paths: DataPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    found = examine(paths)
    assert not found["tray"]["works"]
    assert "no tray" in found["tray"]["words"]
    assert not found["session_bus"]["works"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_a_session_bus_is_not_missed(
    system: str, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    part = examine(paths)["session_bus"]
    assert part["optional"]
    assert "none is needed" in part["words"]


def test_every_part_has_a_line(paths: DataPaths) -> None:
    found = examine(paths)
    assert len(report_lines(found)) == len(PARTS)


@pytest.mark.parametrize(("script", "works"), [("exit 0", True), ("exit 4", False), (None, False)])
@pytest.mark.parametrize("alone", [False, True])
def test_a_trial_counts_when_it_ends_well(
    script: str | None,
    works: bool,
    alone: bool,
    paths: DataPaths,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Also where program and interpreter are one file, which takes no code."""
    trial, asked = tmp_path / "trial", tmp_path / "asked"
    if script is not None:
        trial.write_text(f'#!/bin/sh\necho "$@" >> "{asked}"\n{script}\n')
        trial.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(trial))
    monkeypatch.setattr("sys.frozen", alone, raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    found = examine(paths)
    assert [found[name]["works"] for name in ("sound", "tray", "session_bus")] == [works] * 3
    if script is not None:
        before = "" if alone else "-P -m companion "
        parts = ("sound", "tray", "bus")
        assert asked.read_text().splitlines() == [f"{before}check --try {part}" for part in parts]


def test_a_part_can_be_tried_alone_and_without_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--try", "sound"]) == TROUBLE
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    assert main(["check", "--try", "sound"]) == DONE
    assert main(["check", "--try", "bus"]) == TROUBLE
    assert capsys.readouterr().out == ""
