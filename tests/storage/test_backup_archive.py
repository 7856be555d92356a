"""Nothing in a backup is believed: what is wrong with the file is told in a sentence, and goes nowhere."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import struct
import sys
import tempfile
import warnings
import zipfile
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.storage.backup import opens_now, verified
from companion.storage.backup_archive import LARGEST_MANIFEST, MOST_MEMBERS, Part
from companion.storage.database import open_in_memory
from companion.storage.paths import DataPaths, prepare
from companion.storage.schema import MIGRATIONS
from tests.storage.files import names
from tests.storage.keepsakes import A, backup_of, members, put_together, with_list

Content = dict[str, bytes]


@cache
def good_bytes() -> bytes:
    """A backup as it is made."""
    with tempfile.TemporaryDirectory() as folder:
        paths = DataPaths(Path(folder) / "data")
        prepare(paths)
        return backup_of(paths, A, Path(folder) / "backups").read_bytes()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A file with a backup in it."""
    file = tmp_path / "backup.zip"
    file.write_bytes(good_bytes())
    return file


def problem_of(file: Path) -> Problem:
    """Why a file is no backup; in the sentence there is nothing of what somebody wrote."""
    with pytest.raises(CompanionError) as raised:
        opens_now(file)
    assert "\n" not in raised.value.detail
    return raised.value.problem


def journal_with(content: Content, journal: bytes) -> Content:
    """The same backup, with another journal that its list fits."""
    parts = json.loads(content["manifest.json"])["parts"]
    parts["journal.db"] = {"size": len(journal), "sha256": hashlib.sha256(journal).hexdigest()}
    return with_list({**content, "journal.db": journal}, parts=parts)


def database(*statements: str, version: int = 0) -> bytes:
    """The bytes of a database made with these statements, by somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            for statement in statements:
                connection.executescript(statement)
            connection.execute(f"PRAGMA user_version = {version}")
        return path.read_bytes()


def test_an_archive_of_any_program_is_taken(good: Path, tmp_path: Path) -> None:
    for number, packed in enumerate((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)):
        other = put_together(tmp_path / f"{number}.zip", members(good), packed)
        assert opens_now(other).journal.sessions == len(A.sessions)


# Files that are none.


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive at all", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_archive_is_told(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    file.write_bytes(content)
    assert problem_of(file) is Problem.BACKUP_UNREADABLE


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "backup.zip") is Problem.FILE_MISSING
    assert problem_of(tmp_path) is Problem.FILE_IS_FOLDER


@pytest.mark.skipif(sys.platform == "win32", reason="needs the pipes of Unix")
def test_what_would_never_end_is_not_begun(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert problem_of(tmp_path / "pipe") is Problem.BACKUP_UNREADABLE


# Lists that say something else.


@pytest.mark.parametrize(
    "changes",
    [
        {"format": None},
        {"format": "another"},
        {"version": None},
        {"version": 0},
        {"version": "1"},
        {"version": True},
        {"made_at": None},
        {"made_at": "yesterday"},
        {"made_at": "2026-03-02T20:00:00"},
        {"made_at": "0001-01-01T00:00:00+12:00"},
        {"made_at": "9999-12-31T23:59:59-12:00"},
        {"made_at": 5},
        {"program": None},
        {"program": 1},
        {"parts": None},
        {"parts": []},
        {"parts": {}},
        {"parts": {"journal.db": None}},
        {"parts": {"journal.db": {"size": 1}}},
        {"parts": {"journal.db": {"size": "1", "sha256": ""}}},
        {"parts": {"journal.db": {"size": -1, "sha256": ""}}},
        {"parts": {"journal.db": {"size": 1.0, "sha256": ""}}},
        {"parts": {"settings.json": {"size": 1, "sha256": ""}}},
    ],
    ids=str,
)
def test_a_list_that_makes_no_sense_is_told(changes: dict[str, Any], good: Path, tmp_path: Path) -> None:
    file = put_together(tmp_path / "other.zip", with_list(members(good), **changes))
    assert problem_of(file) is Problem.BACKUP_UNREADABLE


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff", b"[" * 60_000, b" " * (LARGEST_MANIFEST + 1)])
def test_a_list_that_is_none_is_told(text: bytes, good: Path, tmp_path: Path) -> None:
    content = {**members(good), "manifest.json": text}
    assert problem_of(put_together(tmp_path / "other.zip", content)) is Problem.BACKUP_UNREADABLE


def test_a_later_format_and_a_later_journal_ask_for_an_update(good: Path, tmp_path: Path) -> None:
    later = put_together(tmp_path / "later.zip", with_list(members(good), version=2))
    assert problem_of(later) is Problem.BACKUP_NEWER
    newer = journal_with(members(good), database(*MIGRATIONS, version=len(MIGRATIONS) + 1))
    assert problem_of(put_together(tmp_path / "newer.zip", newer)) is Problem.BACKUP_NEWER


@pytest.mark.parametrize("name", ["manifest.json", *(part.value for part in Part)])
def test_what_is_missing_or_twice_there_is_told(name: str, good: Path, tmp_path: Path) -> None:
    content = members(good)
    less = {other: value for other, value in content.items() if other != name}
    assert problem_of(put_together(tmp_path / "less.zip", less)) is Problem.BACKUP_UNREADABLE
    twice = put_together(tmp_path / "twice.zip", content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(twice, "a") as archive:
            archive.writestr(name, content[name])
    assert problem_of(twice) is Problem.BACKUP_UNREADABLE


@pytest.mark.parametrize("part", Part)
def test_what_is_not_what_it_was_is_told(part: Part, good: Path, tmp_path: Path) -> None:
    content = members(good)
    changed = content[part.value][:-1] + bytes([content[part.value][-1] ^ 1])
    for number, value in enumerate((changed, content[part.value] + b" ", b"")):
        file = put_together(tmp_path / f"{number}.zip", {**content, part.value: value})
        assert problem_of(file) is Problem.BACKUP_UNREADABLE


# Archives made to do harm.


def test_names_that_lead_outside_are_not_followed(good: Path, tmp_path: Path) -> None:
    outside = {
        name: b"harm" for name in ("../harm", str(tmp_path / "harm"), "a/../../harm", "..\\harm", "harm")
    }
    parts = json.loads(members(good)["manifest.json"])["parts"]
    parts |= {name: {"size": 4, "sha256": hashlib.sha256(b"harm").hexdigest()} for name in outside}
    file = put_together(tmp_path / "other.zip", {**with_list(members(good), parts=parts), **outside})
    work = tmp_path / "some" / "where"
    work.mkdir(parents=True)
    assert verified(file, work).journal.sessions == len(A.sessions)
    assert names(work) == {"journal.db"}
    assert names(tmp_path / "some") == {"where"}
    assert names(tmp_path) == {"backup.zip", "other.zip", "some"}


def test_a_part_that_would_fill_the_disk_is_not_unpacked(good: Path, tmp_path: Path) -> None:
    content = members(good)
    for part in (Part.SETTINGS, Part.REMINDERS):
        bomb = put_together(
            tmp_path / f"{part.name}.zip", {**content, part.value: bytes(part.most_bytes + 1)}
        )
        assert bomb.stat().st_size < part.most_bytes / 500
        assert problem_of(bomb) is Problem.BACKUP_UNREADABLE


def test_a_part_that_is_longer_than_it_says_is_not_read_on(good: Path, tmp_path: Path) -> None:
    content = journal_with(members(good), b"12345678")
    file = put_together(tmp_path / "other.zip", {**content, "journal.db": bytes(1 << 20)})
    # In both places where an archive tells the length; what is packed is a megabyte still.
    lying = file.read_bytes().replace(struct.pack("<L", 1 << 20), struct.pack("<L", 8))
    file.write_bytes(lying)
    work = tmp_path / "work"
    work.mkdir()
    with pytest.raises(CompanionError) as raised:
        verified(file, work)
    assert raised.value.problem is Problem.BACKUP_UNREADABLE
    assert (work / "journal.db").stat().st_size <= 8


def test_a_journal_larger_than_any_is_not_read(good: Path, tmp_path: Path) -> None:
    size = len(members(good)["journal.db"])
    most = Part.JOURNAL.most_bytes + 1
    huge = good.read_bytes().replace(struct.pack("<L", size), struct.pack("<L", most))
    (tmp_path / "huge.zip").write_bytes(huge)
    assert problem_of(tmp_path / "huge.zip") is Problem.BACKUP_UNREADABLE


@pytest.mark.parametrize("packed", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_packing_that_takes_any_memory_is_refused(packed: int, good: Path, tmp_path: Path) -> None:
    file = put_together(tmp_path / "other.zip", members(good), packed)
    assert problem_of(file) is Problem.BACKUP_UNREADABLE


def test_an_archive_under_lock_and_key_is_told(good: Path, tmp_path: Path) -> None:
    content = bytearray(good.read_bytes())
    start = content.index(b"PK\x01\x02")
    content[start + 8] |= 1
    (tmp_path / "other.zip").write_bytes(content)
    assert problem_of(tmp_path / "other.zip") is Problem.BACKUP_UNREADABLE


def test_an_archive_of_a_thousand_things_is_told(good: Path, tmp_path: Path) -> None:
    content = members(good) | {f"thing-{number}": b"" for number in range(MOST_MEMBERS)}
    assert problem_of(put_together(tmp_path / "other.zip", content)) is Problem.BACKUP_UNREADABLE


# Journals that are none.


def spoilt(journal: bytes) -> bytes:
    """A journal with a page that is no more what it was."""
    return journal[: 3 * 4096] + b"\xa5" * 4096 + journal[4 * 4096 :]


@pytest.mark.parametrize(
    "journal",
    [
        lambda journal: b"",
        lambda journal: b"no journal at all",
        lambda journal: journal[: len(journal) // 2],
        spoilt,
        lambda journal: database("CREATE TABLE session (id)"),
        lambda journal: database("CREATE TABLE session (id)", version=1),
        lambda journal: database(*MIGRATIONS),
        lambda journal: database(*MIGRATIONS, version=-1),
        lambda journal: database(*MIGRATIONS[:1], version=2),
        lambda journal: database(
            *MIGRATIONS,
            "CREATE TRIGGER harm AFTER INSERT ON session BEGIN DELETE FROM session; END",
            version=len(MIGRATIONS),
        ),
        lambda journal: database(
            *MIGRATIONS,
            "DROP TRIGGER entry_deleted",
            "CREATE TRIGGER entry_deleted AFTER INSERT ON session BEGIN DELETE FROM session; END",
            version=len(MIGRATIONS),
        ),
        lambda journal: database(
            *MIGRATIONS,
            "DROP TABLE word",
            "CREATE VIRTUAL TABLE word USING fts5vocab (search, col)",
            version=len(MIGRATIONS),
        ),
        lambda journal: database(
            *(script.replace("TABLE skin_check", "TABLE looks") for script in MIGRATIONS[:1]),
            "CREATE VIEW skin_check AS SELECT * FROM looks",
            version=1,
        ),
        lambda journal: database(
            *MIGRATIONS,
            "PRAGMA writable_schema = ON",
            "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING nothing')",
            version=len(MIGRATIONS),
        ),
    ],
    ids=[
        *("empty", "text", "half", "a page", "other tables", "other columns", "no version", "below none"),
        *("an older one", "a trigger", "another trigger", "another index", "a view"),
        "a table of another program",
    ],
)
def test_a_journal_that_is_none_is_told(
    journal: Callable[[bytes], bytes], good: Path, tmp_path: Path
) -> None:
    content = members(good)
    file = put_together(tmp_path / "other.zip", journal_with(content, journal(content["journal.db"])))
    assert problem_of(file) is Problem.BACKUP_UNREADABLE


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_journal_of_every_version_is_one(version: int, good: Path, tmp_path: Path) -> None:
    content = journal_with(members(good), database(*MIGRATIONS[:version], version=version))
    assert opens_now(put_together(tmp_path / "other.zip", content)).journal.version == version


def test_what_this_program_adds_to_a_journal_is_expected(good: Path, tmp_path: Path) -> None:
    with closing(open_in_memory()) as fresh:
        kinds = {row["type"] for row in fresh.rows("SELECT type FROM sqlite_master")}
    assert "table" in kinds
    extra = database(*MIGRATIONS, "CREATE TABLE of_mine (x)", version=len(MIGRATIONS))
    assert (
        opens_now(put_together(tmp_path / "other.zip", journal_with(members(good), extra))).journal.sessions
        == 0
    )


# Whatever happens to the bytes.

pieces = st.binary(max_size=8)


@given(st.data())
def test_a_file_that_lost_or_changed_bytes_is_told_or_is_the_same(data: st.DataObject) -> None:
    content = good_bytes()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 8)) | st.just(len(content)))
    changed = content[:start] + data.draw(pieces) + content[end:]
    with tempfile.TemporaryDirectory() as folder:
        file, work = Path(folder) / "backup.zip", Path(folder) / "work"
        file.write_bytes(changed)
        work.mkdir()
        try:
            verified(file, work)
        except CompanionError as error:
            assert error.problem in (Problem.BACKUP_UNREADABLE, Problem.BACKUP_NEWER)
            assert names(Path(folder)) == {"backup.zip", "work"}
        else:
            assert (work / "journal.db").read_bytes() == members_of_good()["journal.db"]


@cache
def members_of_good() -> Content:
    """What is in the backup as it is made."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "backup.zip"
        file.write_bytes(good_bytes())
        return members(file)
