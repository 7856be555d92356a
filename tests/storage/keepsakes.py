"""Everything one person has, in two states that are easily told apart, and backups of it."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from companion.core.journal import Condition, DiaryEntry, Profile, SessionRecord
from companion.storage.backup import back_up
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.records import ENTRY, NOW, SESSION

PROGRAM = "1.2.3"
LATER = NOW + timedelta(days=3)


@dataclass(frozen=True, slots=True)
class State:
    """What one person has at a moment: a letter that is in each of its parts, and the sessions."""

    letter: str
    sessions: tuple[SessionRecord, ...]
    reminders: bool = True

    @property
    def profile(self) -> Profile:
        """Answers that tell the states apart."""
        conditions = frozenset({Condition.HEART} if self.letter == "b" else ())
        return Profile(NOW + timedelta(minutes=ord(self.letter)), conditions=conditions)

    @property
    def entry(self) -> DiaryEntry:
        """An entry without a session that does."""
        return replace(ENTRY, id=UUID(int=900), note=self.letter)


def session(number: int, letter: str = "") -> SessionRecord:
    """A session of its own, with a letter in its note."""
    return replace(SESSION, id=UUID(int=number), started_at=NOW + timedelta(minutes=number), note=letter)


A = State("a", tuple(session(number, "a") for number in range(1, 6)))
B = State("b", (*(session(number, "b") for number in range(4, 8)), session(3, "a")))


def live_through(paths: DataPaths, state: State) -> None:
    """Makes everything in the data folder what it is in a state, as the program would."""
    database = open_journal(paths, NOW).database
    store = JournalStore(database)
    with database.transaction() as connection:
        connection.execute("DELETE FROM session")
        connection.execute("DELETE FROM entry")
        connection.execute("DELETE FROM profile")
    for record in state.sessions:
        store.save_session(record)
    store.save_entry(state.entry)
    store.save_profile(state.profile)
    database.close()
    paths.settings.write_text(json.dumps({"letter": state.letter}))
    paths.reminders.unlink(missing_ok=True)
    if state.reminders:
        paths.reminders.write_text(json.dumps({"letter": state.letter}))


def found(paths: DataPaths) -> dict[str, Any]:
    """Everything that is in the data folder."""
    database = open_journal(paths, NOW).database
    store = JournalStore(database)
    lines, profile = {*store.sessions(), *store.entries()}, store.profile()
    sound = database.rows("PRAGMA integrity_check")[0][0]
    database.close()
    files = {path.name: path.read_text() for path in (paths.settings, paths.reminders) if path.exists()}
    return {"lines": lines, "profile": profile, "sound": sound, **files}


def wanted(state: State) -> dict[str, Any]:
    """The same, as it is to be found in a state."""
    words = json.dumps({"letter": state.letter})
    files = {"settings.json": words, **({"reminders.json": words} if state.reminders else {})}
    return {"lines": {*state.sessions, state.entry}, "profile": state.profile, "sound": "ok", **files}


def backup_of(paths: DataPaths, state: State, folder: Path) -> Path:
    """A backup of a state, in which everything is left."""
    live_through(paths, state)
    folder.mkdir(exist_ok=True)
    return Path(back_up(paths, NOW, PROGRAM, folder).file)


def members(file: Path) -> dict[str, bytes]:
    """What is in an archive, by name."""
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def put_together(file: Path, content: dict[str, bytes], packed: int = zipfile.ZIP_DEFLATED) -> Path:
    """Writes an archive of one's own."""
    with zipfile.ZipFile(file, "w", packed) as archive:
        for name, value in content.items():
            archive.writestr(name, value)
    return file


def with_list(content: dict[str, bytes], **changes: Any) -> dict[str, bytes]:
    """An archive whose list says something else; None takes an entry out."""
    document = {**json.loads(content["manifest.json"]), **changes}
    kept = {name: value for name, value in document.items() if value is not None}
    return {**content, "manifest.json": json.dumps(kept).encode()}
