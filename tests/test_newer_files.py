"""Whatever a newer program has left is told in one sentence, with one thing to do, and stays as it is."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from companion.core.errors import Problem
from companion.core.settings import Settings
from companion.launch import TROUBLE
from companion.storage import settings_file
from companion.storage.paths import DataPaths, prepare
from companion.ui.text import problem_sentence
from tests.shell import Say, make_newer, paths, say
from tests.storage.keepsakes import A, backup_of, live_through, members, put_together, with_list
from tests.storage.records import NOW

__all__ = ["paths", "say"]

LONG_AGO = 1_600_000_000
COMMANDS = (
    *(
        "history",
        "history --json",
        "export -",
        "suggest",
        "insights",
        "backup",
        "start standard --quit-after",
    ),
    *("start bedtime --print-timeline", "import --example", "import --example --dry-run"),
    *("export {out}/journal.json", "export {out}/table.csv", "report {out}/report.pdf", "restore {backup}"),
    *("restore {backup} --dry-run", "sync {out}"),
)

NEWER_DOCUMENTS = {
    "with the version first": {"format": "mat-companion-journal", "version": 2, "sessions": []},
    "with the version last": {
        "sessions": [{"moon": "full"}],
        "version": 7,
        "format": "mat-companion-journal",
    },
}


def dated(file: Path) -> Path:
    """The same file, written long ago, for its owner only."""
    file.chmod(0o600)
    os.utime(file, (LONG_AGO, LONG_AGO))
    return file


def state(*files: Path) -> list[tuple[str, int, int]]:
    """What files hold and when they were written, to be compared."""
    return [
        (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in files
    ]


@pytest.mark.invariant(9)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_newer_journal_is_refused_by_every_command(
    command: str, paths: DataPaths, tmp_path: Path, say: Say
) -> None:
    prepare(paths)
    (tmp_path / "out").mkdir()
    backup = backup_of(paths, A, tmp_path / "stick")
    make_newer(paths)
    ours = [dated(path) for path in (paths.journal, paths.settings, paths.reminders)]
    before = state(*ours)
    said = say(*command.format(out=tmp_path / "out", backup=backup).split())
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.JOURNAL_NEWER)}")
    assert state(*ours) == before
    assert list((tmp_path / "out").iterdir()) == []
    assert not list(paths.directory.glob("journal.db-*"))


@pytest.mark.parametrize("document", NEWER_DOCUMENTS.values(), ids=NEWER_DOCUMENTS.keys())
def test_a_newer_document_is_no_reason_to_choose_another_one(
    document: dict[str, object], paths: DataPaths, tmp_path: Path, say: Say
) -> None:
    prepare(paths)
    live_through(paths, A)
    file = tmp_path / "newer.json"
    file.write_text(json.dumps(document))
    before = state(dated(file), dated(paths.journal))
    for dry in ((), ("--dry-run",)):
        said = say("import", file, *dry)
        assert said.code == TROUBLE
        assert said.one_sentence
        assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.IMPORT_NEWER)}")
    assert state(file, paths.journal) == before


@pytest.mark.parametrize("document", NEWER_DOCUMENTS.values(), ids=NEWER_DOCUMENTS.keys())
def test_a_newer_file_in_the_shared_folder_is_told_as_one_and_stays(
    document: dict[str, object], paths: DataPaths, tmp_path: Path, say: Say
) -> None:
    prepare(paths)
    live_through(paths, A)
    shared = tmp_path / "shared"
    shared.mkdir()
    theirs = shared / "mat-companion-0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11.json"
    theirs.write_text(json.dumps(document))
    before = state(dated(theirs))
    said = say("sync", shared)
    assert problem_sentence(Problem.SYNC_FILE_NEWER) in said.out + said.err
    assert state(theirs) == before


def test_a_newer_backup_is_refused_and_stays(paths: DataPaths, tmp_path: Path, say: Say) -> None:
    prepare(paths)
    good = backup_of(paths, A, tmp_path / "stick")
    newer = put_together(tmp_path / "newer.zip", with_list(members(good), version=2))
    before = state(dated(newer), dated(paths.journal))
    said = say("restore", newer)
    assert said.code == TROUBLE
    assert said.one_sentence
    assert said.err.startswith(f"mat-companion: {problem_sentence(Problem.BACKUP_NEWER)}")
    assert state(newer, paths.journal) == before


@pytest.mark.invariant(7)
def test_newer_settings_are_read_and_what_is_new_in_them_survives_a_save(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    new = {"moon": "full", "scents": ["pine", {"strength": 3}]}
    file.write_text(json.dumps({"fade_minutes": 5, **new}))
    before = state(dated(file))
    loaded = settings_file.load(file)
    assert (loaded.settings, loaded.bad_fields) == (replace(Settings(), fade_minutes=5), ())
    assert state(file) == before
    settings_file.save(file, replace(loaded.settings, fade_minutes=4), NOW)
    kept = json.loads(file.read_text())
    assert {name: kept[name] for name in new} == new
    assert settings_file.load(file).settings == replace(Settings(), fade_minutes=4)
