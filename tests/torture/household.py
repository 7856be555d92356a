"""Everything one person has, on a disk that may fail, with papers to take in that lie elsewhere."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from companion.core.errors import CompanionError
from companion.core.journal import DiaryEntry, Journal, Profile, SessionRecord
from companion.storage import exchange, table_writing
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.outgoing import Outgoing
from companion.storage.paths import DataPaths, prepare
from tests.storage.keepsakes import A, B, State, backup_of, live_through, session
from tests.storage.records import NOW
from tests.torture.tally import Tally

COMING = tuple(replace(session(number, "c"), note="c") for number in range(50, 60))
"""Sessions that are in the papers to be taken in."""

LONGEST_LOG = 1 << 22

THEIRS = "somebody else's"

Lines = tuple[frozenset[SessionRecord | DiaryEntry], Profile | None]


class Household:
    """`home` is somebody's home directory, with the data folder and a folder shared with another computer;
    `papers` has a journal, a table and a backup. `renew` makes all of it what it was at first."""

    def __init__(self, place: Path) -> None:
        self.home, self.papers = place / "home", place / "papers"
        self._first, self._first_papers = place / "first", place / "first-papers"
        self.paths = DataPaths(self.home / "data")
        self.shared = self.home / "shared"
        for folder in (self.home, self.papers, self.shared):
            folder.mkdir()
        prepare(self.paths)
        backup_of(self.paths, B, self.papers).rename(self.papers / "backup.zip")
        (self.papers / "journal.json").write_text("".join(exchange.written(Journal(None, COMING))))
        self._write_table()
        live_through(self.paths, A)
        backup_of(self.paths, A, self.paths.backups)
        self.paths.settings.write_text(json.dumps({"music_volume": 41, "sync_folder": str(self.shared)}))
        (self.paths.directory / "letter.txt").write_text(THEIRS)
        (self.home / "out.json").write_text(THEIRS)
        name = "mat-companion-11111111-2222-4333-8444-555555555555.json"
        (self.shared / name).write_bytes((self.papers / "journal.json").read_bytes())
        shutil.copytree(self.home, self._first)

    def renew(self) -> None:
        """Everything as it was at first."""
        shutil.rmtree(self.home)
        shutil.copytree(self._first, self.home)
        if self._first_papers.exists():
            shutil.rmtree(self.papers)
            shutil.copytree(self._first_papers, self.papers)

    def keep(self) -> None:
        """What is there now, among the papers too, is how it is at first from now on."""
        shutil.rmtree(self._first)
        shutil.copytree(self.home, self._first)
        shutil.copytree(self.papers, self._first_papers)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program live here."""
        return {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / ".local" / "share"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
        }

    def lines(self) -> Lines:
        """Every session and entry of the journal, and the health answers. Raises CompanionError."""
        with closing(open_journal(self.paths, NOW).database) as database:
            store = JournalStore(database)
            return frozenset((*store.sessions(), *store.entries())), store.profile()

    def look(self, tally: Tally, when: str) -> Lines | None:
        """The same, once the file has been looked through; None, and counted, where it is no good."""
        try:
            with closing(sqlite3.connect(self.paths.journal)) as connection:
                verdict = connection.execute("PRAGMA integrity_check").fetchall()
                dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
            if verdict != [("ok",)] or dangling:
                tally.unsound.append(f"{when}: {verdict} {dangling}")
                return None
            return self.lines()
        except (sqlite3.Error, CompanionError) as error:
            tally.unsound.append(f"{when}: {error!r}")
            return None

    def read_log(self, tally: Tally, when: str) -> None:
        """Looks for mistakes in the log."""
        for log in self.paths.directory.glob("companion*.log"):
            if not log.is_file() or log.stat().st_size > LONGEST_LOG:
                # What a trial has put there is not to be read.
                continue
            tally.read(log.read_text(errors="replace"), when)

    def _write_table(self) -> None:
        aside = DataPaths(self.papers / "aside")
        prepare(aside)
        with closing(open_journal(aside, NOW).database) as database:
            JournalStore(database).import_journal(Journal(None, COMING))
            text = "".join(table_writing.written(Outgoing(database).sessions))
        (self.papers / "table.csv").write_text(text)
        shutil.rmtree(aside.directory)


def of(state: State) -> Lines:
    """What is in a journal in that state."""
    return frozenset((*state.sessions, state.entry)), state.profile
