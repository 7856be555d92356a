"""Data folders that the code of a day has filled, untouched since, live on with all they hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from hashlib import sha1
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from companion.core.looking_up import Search
from companion.core.settings import to_values
from companion.storage import exchange, reminder_memory, settings_file, table_reading
from companion.storage.backup import back_up, opens_now
from companion.storage.database import Database, open_in_memory, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths
from companion.storage.restoring import restore
from companion.storage.schema import MIGRATIONS
from companion.storage.sync_folder import SyncFolder
from tests.storage.homes import HOMES, holds, rows_of, unpacked, version_of
from tests.storage.records import NOW

PROGRAM = "1.2.3"
STEPS = ("248b0f55", "d48124b6", "d3ebb846", "0ba30658", "efcbe41f")
"""The beginning of the SHA-1 of each step of the tables, as it was when the first journal went through it."""


@pytest.fixture(params=HOMES, ids=lambda path: path.stem)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder as it was left then: `data`, what was exported, and a folder shared with other computers."""
    return unpacked(request.param, tmp_path / "home")


@pytest.fixture
def then(home: Path) -> DataPaths:
    """The data folder in it."""
    return data_paths(home / "data")


@pytest.fixture
def opened(then: DataPaths) -> Iterator[Database]:
    """Its journal, opened by the program of today."""
    found = open_journal(then, NOW)
    assert found.notice is None
    yield found.database
    found.database.close()


def exported(home: Path) -> dict[str, Any]:
    """The document in which the program of then put everything it knew."""
    document: dict[str, Any] = json.loads((home / "export.json").read_text(encoding="utf-8"))
    return document


def is_in(old: object, new: object) -> bool:
    """Whether a document says all that an older one said; it may say more."""
    if isinstance(old, dict) and isinstance(new, dict):
        return all(name in new and is_in(value, new[name]) for name, value in old.items())
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(is_in, old, new))
    return old == new


def test_there_is_a_home_of_every_step_of_the_tables() -> None:
    """README.md beside the files says how one is made for a new step."""
    stored = {int(re.findall(r"\d+", path.stem)[0]) for path in HOMES}
    assert stored == set(range(1, len(MIGRATIONS) + 1))


def test_a_step_that_has_been_taken_is_never_edited() -> None:
    """Or there would be two kinds of journals with one number, and what fits the one fails the other."""
    assert [sha1(step.encode()).hexdigest()[:8] for step in MIGRATIONS] == list(STEPS)


@pytest.mark.invariant(8)
def test_a_home_is_full_and_of_the_step_it_is_named_after(home: Path, then: DataPaths, request: Any) -> None:
    """Of empty files nothing could be lost."""
    before = rows_of(then.journal)
    assert all(before.values()), [name for name, rows in before.items() if not rows]
    assert f"home-{version_of(then.journal)}" in request.node.name
    assert before["session"] and exported(home)["sessions"]


@pytest.mark.invariant(8)
def test_every_row_is_there_afterwards(then: DataPaths) -> None:
    before = rows_of(then.journal)
    open_journal(then, NOW).database.close()
    assert version_of(then.journal) == len(MIGRATIONS)
    assert holds(rows_of(then.journal), before)


@pytest.mark.invariant(8)
def test_what_is_exported_now_says_all_that_was_exported_then(home: Path, opened: Database) -> None:
    assert is_in(exported(home), exchange.to_document(JournalStore(opened).journal()))


@pytest.mark.invariant(8)
def test_every_session_and_entry_is_found_by_its_words(opened: Database) -> None:
    store = JournalStore(opened)
    lines = (*store.sessions(), *store.entries())
    assert len(store.lines(Search(), None, 99)) == len(lines)
    for line in lines:
        if line.note:
            word = re.findall(r"(?:number|word)\d+", line.note)[0]
            assert line.id in [found.id for found in store.lines(Search(word), None, 99)]


@pytest.mark.invariant(8)
def test_the_copy_made_before_holds_what_was_there(then: DataPaths) -> None:
    version, before = version_of(then.journal), rows_of(then.journal)
    open_journal(then, NOW).database.close()
    copies = list(then.backups.glob("*.db"))
    if version == len(MIGRATIONS):
        assert copies == []
    else:
        (copy,) = copies
        assert version_of(copy) == version
        assert rows_of(copy) == before


def test_a_journal_that_was_brought_up_to_date_can_be_backed_up(then: DataPaths) -> None:
    before = rows_of(then.journal)
    open_journal(then, NOW).database.close()
    made = back_up(then, NOW, PROGRAM)
    assert (made.sessions, made.entries) == (len(before["session"]), len(before.get("entry", ())))
    assert opens_now(Path(made.file)).journal.version == len(MIGRATIONS)


@pytest.mark.invariant(7)
def test_the_settings_of_then_are_those_of_now(then: DataPaths) -> None:
    values = json.loads(then.settings.read_text(encoding="utf-8"))
    loaded = settings_file.load(then.settings)
    assert (loaded.bad_fields, loaded.notice) == ((), None)
    assert is_in(values, to_values(loaded.settings))


def of_then(home: Path, pattern: str) -> list[Path]:
    """What there is of a kind in a home; not every day's program had one."""
    return sorted(home.glob(pattern))


def test_what_was_remembered_of_reminders_is_remembered(home: Path) -> None:
    for file in of_then(home, "data/reminders.json"):
        remembered = reminder_memory.load(file)
        assert remembered.came == {"bedtime": date(2026, 3, 1), "lunch": date(2026, 3, 2)}
        assert remembered.later == {"bedtime": datetime.fromisoformat("2026-03-02T20:10:00+01:00")}
        assert (remembered.none_on, remembered.unanswered) == (date(2026, 3, 3), 2)


def test_a_document_of_then_is_taken_in_whole(home: Path) -> None:
    journal, left_out = exchange.read(home / "export.json")
    assert left_out == ()
    with closing(open_in_memory()) as database:
        JournalStore(database).import_journal(journal)
        assert is_in(exported(home), exchange.to_document(JournalStore(database).journal()))


def test_a_table_of_then_is_read_whole(home: Path) -> None:
    for file in of_then(home, "export.csv"):
        table = table_reading.opened(file)
        journal, left_out = table_reading.journal_of(table, table_reading.matched(table, (), ()))
        assert left_out == ()
        assert len(journal.sessions) == len(exported(home)["sessions"])
        noted = {session["id"]: session["note"] for session in exported(home)["sessions"]}
        assert {str(session.id): session.note for session in journal.sessions} == noted


def test_a_computer_that_stayed_as_it_was_is_heard_in_the_shared_folder(home: Path, paths: DataPaths) -> None:
    with closing(open_journal(paths, NOW).database) as database:
        for file in of_then(home, "shared/*.json"):
            looked = SyncFolder(file.parent, paths).look(NOW)
            assert (looked.unreadable, looked.newer) == (0, 0)
            told = json.loads(file.read_text(encoding="utf-8"))
            ids = {session.id for session in JournalStore(database).sessions()}
            assert ids == {UUID(session["id"]) for session in told["sessions"]}


def test_a_backup_of_then_brings_everything_back(home: Path, then: DataPaths, paths: DataPaths) -> None:
    for file in of_then(home, "data/backups/*.zip"):
        restore(paths, file, NOW, PROGRAM)
        open_journal(paths, NOW).database.close()
        assert holds(rows_of(paths.journal), rows_of(then.journal))
        kept = json.loads(then.settings.read_text(encoding="utf-8"))
        # No folder is shared after a restore.
        kept.pop("sync_folder", None)
        assert is_in(kept, json.loads(paths.settings.read_text(encoding="utf-8")))
        assert paths.reminders.read_bytes() == then.reminders.read_bytes()
