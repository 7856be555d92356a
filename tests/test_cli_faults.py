"""Journals, disks and terminals that fail are answered in a sentence, never with a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.launch import DONE, TROUBLE
from companion.storage.paths import DataPaths, prepare
from tests.shell import Say, healthy, keep, make_newer, paths, say
from tests.storage.documents import EXAMPLE

__all__ = ["paths", "say"]


# Journals that cannot be read.


@pytest.mark.invariant(9)
@pytest.mark.parametrize("command", ["history", "import", "start", "check"])
def test_a_newer_journal_is_left_alone(command: str, tmp_path: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, profile=healthy())
    before = make_newer(paths)
    file = tmp_path / "journal.json"
    file.write_text(json.dumps(EXAMPLE))
    said = say(*{"import": ("import", file), "start": ("start", "standard")}.get(command, (command,)))
    assert said.code == TROUBLE
    assert paths.journal.read_bytes() == before


@pytest.mark.parametrize("command", ["history", "import"])
def test_a_damaged_journal_is_kept_aside_and_a_fresh_one_opened(
    command: str, tmp_path: Path, paths: DataPaths, say: Say
) -> None:
    prepare(paths)
    paths.journal.write_text("no journal at all")
    file = tmp_path / "journal.json"
    file.write_text(json.dumps(EXAMPLE))
    said = say(*(("import", file) if command == "import" else ("history",)))
    assert said.code == DONE
    assert said.err.count("\n") == 1
    (kept,) = paths.directory.glob("journal.damaged-*.db")
    assert kept.read_text() == "no journal at all"
    assert str(kept) in said.err


def test_a_file_where_the_folder_should_be_is_said_in_one_sentence(
    tmp_path: Path, paths: DataPaths, say: Say
) -> None:
    paths.directory.write_text("in the way")
    file = tmp_path / "journal.json"
    file.write_text(json.dumps(EXAMPLE))
    said = say("import", file)
    assert said.code == TROUBLE
    assert said.one_sentence


# The output, as the system gives it.


def whole_program(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "companion", *words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("words", [("history",), ("history", "--json"), ("export", "-")])
def test_a_reader_that_has_seen_enough_ends_it_quietly(
    words: tuple[str, ...], say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with monkeypatch.context() as patch:
        broken = os.fdopen(writing, "w", encoding="utf-8")
        patch.setattr(sys, "stdout", broken)
        said = say(*words)
        sys.stdout.close()
    with pytest.raises(BrokenPipeError):
        broken.close()
    assert (said.code, said.err) == (DONE, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_said_in_one_sentence(
    say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115  # closed below, where it fails again
        patch.setattr(sys, "stdout", full)
        said = say("history")
        sys.stdout.close()
    with pytest.raises(OSError, match="No space"):
        full.close()
    assert said.code == TROUBLE
    assert said.one_sentence


def test_a_damaged_journal_is_told_once_and_in_any_encoding(paths: DataPaths) -> None:
    prepare(paths)
    paths.journal.write_text("no journal at all")
    done = whole_program("history", "--data-dir", str(paths.directory), PYTHONIOENCODING="ascii")
    assert done.returncode == DONE
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_without_qt_the_missing_part_is_named(paths: DataPaths) -> None:
    code = (
        "import sys; sys.modules['PySide6.QtWidgets'] = None; from companion.cli import main;"
        f"sys.exit(main(['--data-dir', {str(paths.directory)!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == TROUBLE
    assert done.stderr.count("\n") == 1
    assert "PySide6" in done.stderr
