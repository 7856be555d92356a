"""The preferences: always something that works, and nothing lost without a word."""

from __future__ import annotations

import errno
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings, SkinTone, ThemeChoice
from companion.storage.settings_file import LoadedSettings, leave_shared_folder, load, save
from tests.storage.records import NOW

CHANGED = replace(Settings(), theme=ThemeChoice.MORNING, skin_tone=SkinTone.DEEP, music=None, cue_volume=35)

USELESS = {
    "nothing": b"",
    "half a file": b'{"theme": "dusk", "cue_vol',
    "a list": b"[1, 2]",
    "a word": b'"dusk"',
    "null": b"null",
    "no UTF-8": b'{"music": "\xff\xfe"}',
    "zeroes after a power cut": bytes(300),
    "too deep": b"[" * 200_000,
    "a number too long": b"9" * 5000,
}


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert save(path, CHANGED, NOW) is None
    assert load(path) == LoadedSettings(CHANGED)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_without_a_file_there_are_defaults_and_nothing_to_tell(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == LoadedSettings(Settings())


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_a_bad_field_becomes_its_default_and_is_named(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "settings.json"
    values = {"theme": ["dusk"], "cue_volume": 500, "bell_volume": 20, "from_the_future": 1}
    path.write_bytes(start + json.dumps(values).encode())
    assert load(path) == LoadedSettings(replace(Settings(), bell_volume=20), ("theme", "cue_volume"))


@pytest.mark.invariant(7)
@pytest.mark.parametrize("data", USELESS.values(), ids=USELESS.keys())
def test_a_damaged_file_gives_defaults_and_is_kept_at_the_next_save(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load(path) == LoadedSettings(Settings(), notice=Problem.SETTINGS_DAMAGED)
    assert path.read_bytes() == data
    kept = save(path, CHANGED, NOW)
    assert kept is not None
    assert kept.name == "settings.damaged-20260302-200000.json"
    assert kept.read_bytes() == data
    assert load(path) == LoadedSettings(CHANGED)


@pytest.mark.invariant(7)
def test_a_folder_in_the_place_of_the_file_gives_defaults_and_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert load(path).notice is Problem.SETTINGS_DAMAGED
    kept = save(path, CHANGED, NOW)
    assert kept is not None and kept.is_dir()
    assert load(path).settings == CHANGED


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("dusk"),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
field_names = st.sampled_from(sorted(Settings.__dataclass_fields__)) | st.text(max_size=5)


@pytest.mark.invariant(7)
@given(values=st.dictionaries(field_names, json_values))
def test_settings_always_load_whatever_the_fields_hold(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-fields.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    loaded = load(path)
    assert loaded.notice is None
    save(path, loaded.settings, NOW)
    assert load(path) == LoadedSettings(loaded.settings)


@pytest.mark.invariant(7)
@given(data=st.binary(max_size=40))
def test_settings_always_load_whatever_the_bytes(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-bytes.json"
    path.write_bytes(data)
    assert isinstance(load(path).settings, Settings)


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EDQUOT, Problem.DISK_FULL),
        (errno.EIO, Problem.SETTINGS_UNWRITABLE),
    ],
)
def test_a_save_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: Problem
) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings(), NOW)
    before = path.read_bytes()

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CompanionError) as raised:
        save(path, CHANGED, NOW)
    assert raised.value.problem is problem
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_as_one(tmp_path: Path) -> None:
    import resource
    import signal

    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(CompanionError) as raised:
            save(tmp_path / "settings.json", CHANGED, NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert raised.value.problem is Problem.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_kindly(tmp_path: Path) -> None:
    with pytest.raises(CompanionError) as raised:
        save(tmp_path / "gone" / "settings.json", CHANGED, NOW)
    assert raised.value.problem is Problem.SETTINGS_UNWRITABLE


def test_what_a_crash_left_beside_the_file_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "settings.json.new").write_text("half")
    save(tmp_path / "settings.json", CHANGED, NOW)
    assert load(tmp_path / "settings.json").settings == CHANGED
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_the_folder_shared_with_others_can_be_taken_out_and_all_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, replace(CHANGED, sync_folder="/shared"), NOW)
    leave_shared_folder(path)
    assert load(path) == LoadedSettings(CHANGED)
    before = path.stat().st_mtime_ns
    leave_shared_folder(path)
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("data", [b"", b"[1, 2]", b'{"music": "\xff\xfe"}', b"[" * 200_000])
def test_settings_that_cannot_be_read_keep_whatever_folder_they_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    leave_shared_folder(path)
    assert path.read_bytes() == data
