"""Computers with a journal each and a folder each, and the tool that makes the folders equal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from companion.core.journal import Journal
from companion.core.syncing import Looked
from companion.storage import computer_file
from companion.storage.database import open_beside, open_journal
from companion.storage.exchange import written
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.sync_folder import SyncFolder
from tests.storage.records import NOW

Found = TypeVar("Found")


class Computer:
    """One computer: a data folder, its copy of the shared folder, and a clock that may be days off."""

    def __init__(self, home: Path, now: datetime = NOW) -> None:
        self.paths: DataPaths = data_paths(home / "data")
        prepare(self.paths)
        self.folder = home / "shared"
        self.folder.mkdir()
        self.now = now
        self.sync = SyncFolder(self.folder, self.paths)
        with closing(open_journal(self.paths, NOW).database):
            """The journal is there from now on."""

    @property
    def id(self) -> UUID:
        """Who this computer says it is."""
        computer = computer_file.load(self.paths.computer)
        assert computer is not None
        return computer.id

    @property
    def file(self) -> Path:
        """The file that is its own in the folder."""
        return self.folder / f"mat-companion-{self.id}.json"

    def look(self) -> Looked:
        """One look into the folder."""
        return self.sync.look(self.now)

    def with_store(self, do: Callable[[JournalStore], Found]) -> Found:
        """What a question to the journal, or a change of it, comes to."""
        with closing(open_beside(self.paths.journal)) as database:
            return do(JournalStore(database))

    def journal(self) -> Journal:
        """Everything in the journal."""
        return self.with_store(JournalStore.journal)

    def exported(self) -> str:
        """The journal as it is exported."""
        return "".join(written(self.journal()))

    def restart(self) -> None:
        """The program is started anew: what was only remembered is gone."""
        self.sync = SyncFolder(self.folder, self.paths)


def deliver(from_one: Computer, to_other: Computer) -> None:
    """What the tool does: whatever one folder has and the other has not, or has older, is there as well."""
    for file in from_one.folder.iterdir():
        if file.name != to_other.file.name:
            arrive(to_other, file.name, file.read_bytes())


def own_files(*computers: Computer) -> list[bytes]:
    """What each has written last."""
    return [computer.file.read_bytes() for computer in computers]


def arrive(computer: Computer, name: str, data: bytes) -> None:
    """A file comes with the tool, in one step, unless it is there already."""
    place = computer.folder / name
    if not place.exists() or place.read_bytes() != data:
        fresh = computer.folder / f".syncthing.{name}.tmp"
        fresh.write_bytes(data)
        fresh.replace(place)


def settle(*computers: Computer) -> int:
    """Everything is delivered and looked at until nobody has anything to write; how many rounds that took."""
    before: list[bytes] = []
    for rounds in range(10):
        for computer in computers:
            computer.look()
        if own_files(*computers) == before:
            return rounds
        before = own_files(*computers)
        for one in computers:
            for other in computers:
                if one is not other:
                    deliver(one, other)
    raise AssertionError("they write for ever")
