"""The data folder: where it is, and that nobody else can read it."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import platformdirs
import pytest

from companion.core.errors import CompanionError, Problem
from companion.storage.database import open_journal
from companion.storage.paths import DataPaths, data_paths, make_private_folder, prepare
from companion.storage.private_files import ensure_private, free_name, replace_text
from companion.storage.usual_folder import usual_folder
from tests.storage.records import NOW

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")


def permissions(path: Path) -> int:
    """The permission bits of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_lies_in_the_folder_asked_for(tmp_path: Path) -> None:
    paths = data_paths(tmp_path)
    assert (paths.settings, paths.journal, paths.backups, paths.log) == (
        tmp_path / "settings.json",
        tmp_path / "journal.db",
        tmp_path / "backups",
        tmp_path / "companion.log",
    )


def test_a_folder_asked_for_stays_the_same_one_after_changing_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = data_paths(Path("mine"))
    monkeypatch.chdir("/")
    assert paths.directory == tmp_path / "mine"


def test_without_a_wish_the_system_s_data_folder_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert data_paths() == DataPaths(tmp_path / "mat-companion")
    else:
        assert data_paths().directory.name == "mat-companion"


@unix
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    paths = data_paths(tmp_path / "deep" / "data")
    before = os.umask(mask)
    try:
        prepare(paths)
        make_private_folder(paths.backups)
        replace_text(paths.settings, "{}")
        database = open_journal(paths, NOW).database
        beside = [paths.directory / name for name in ("journal.db-wal", "journal.db-shm")]
        files = [paths.log, paths.settings, paths.journal, *beside]
        assert {path.name: permissions(path) for path in files} == {path.name: 0o600 for path in files}
        assert permissions(paths.directory) == permissions(paths.backups) == 0o700
        # Who may write to the folder around it could put another in its place.
        assert permissions(paths.directory.parent) == 0o700
        database.close()
    finally:
        os.umask(before)


@unix
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "companion.log"
    path.write_text("kept")
    path.chmod(0o644)
    ensure_private(path)
    assert permissions(path) == 0o600
    assert path.read_text() == "kept"


@unix
def test_a_folder_that_was_there_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    prepare(data_paths(tmp_path))
    assert permissions(tmp_path) == 0o755


@unix
def test_a_way_back_through_a_missing_folder_closes_nothing_that_was_there(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path / "missing" / "..")
    assert permissions(tmp_path) == 0o755
    assert permissions(tmp_path / "missing") == 0o700


def test_preparing_twice_leaves_only_the_log(tmp_path: Path) -> None:
    prepare(data_paths(tmp_path))
    prepare(data_paths(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["companion.log"]


@pytest.mark.parametrize("inside", [".", "deeper"])
def test_a_file_in_the_place_of_the_folder_is_told_kindly(tmp_path: Path, inside: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CompanionError) as raised:
        prepare(data_paths(tmp_path / "file" / inside))
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE
    assert "file" in raised.value.detail
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that refuses even root")
def test_a_folder_that_takes_no_files_is_told_kindly() -> None:
    with pytest.raises(CompanionError) as raised:
        prepare(data_paths(Path("/proc/self")))
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


def test_a_name_that_is_taken_is_never_given_again(tmp_path: Path) -> None:
    names: list[str] = []
    for _ in range(3):
        path = free_name(tmp_path, "journal.damaged", ".db", NOW)
        path.touch()
        names.append(path.name)
    assert names == [
        "journal.damaged-20260302-200000.db",
        "journal.damaged-20260302-200000-2.db",
        "journal.damaged-20260302-200000-3.db",
    ]


@unix
def test_settings_that_others_could_read_are_closed_to_them(tmp_path: Path) -> None:
    paths = data_paths(tmp_path)
    paths.settings.write_text("{}")
    paths.settings.chmod(0o644)
    prepare(paths)
    assert permissions(paths.settings) == 0o600


@pytest.mark.parametrize("platform", [sys.platform, "darwin"])
def test_the_usual_folder_is_the_one_that_the_system_has_for_it(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert usual_folder() == platformdirs.user_data_dir("mat-companion", appauthor=False)
