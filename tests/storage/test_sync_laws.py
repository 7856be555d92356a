"""Three computers, one folder: whatever order files come in, in the end everybody has the same journal, and
nothing that was written down is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.journal import Area, Condition, Deletion, Line, Marks, Profile, SkinCheck, edited
from companion.storage.journal_store import JournalStore
from tests.storage.computers import Computer, arrive, settle
from tests.storage.records import ENTRY, NOW, SESSION

COMPUTERS = 3
IN_MEMORY = Path("/dev/shm")
"""Hundreds of little files that nobody will read again need not wait for a disk."""

IDS = [UUID(int=number) for number in range(1, 5)]
ENTRY_IDS = [UUID(int=number) for number in range(11, 14)]
"""Sessions, and entries without one."""

computers = st.integers(0, COMPUTERS - 1)
skews = st.lists(st.integers(-4, 4), min_size=COMPUTERS, max_size=COMPUTERS)
ids = st.sampled_from([*IDS, *ENTRY_IDS])
written_down = st.tuples(
    st.sampled_from(["edit", "edit", "edit", "delete", "restore", "profile", "skin"]), computers, ids
)
seen = st.tuples(st.just("look"), computers, st.just(IDS[0]))
carried = st.tuples(
    st.sampled_from(["whole", "partly", "conflict", "conflicted copy"]), computers, st.integers(0, 1_000_000)
)
histories = st.lists(written_down | seen | carried, min_size=8, max_size=24)


@dataclass
class World:
    """Three computers, every file that was ever on its way between them, and every edit that was made."""

    computers: list[Computer]
    sent: list[tuple[int, str, bytes]] = field(default_factory=list[tuple[int, str, bytes]])
    stamps: dict[UUID, list[datetime]] = field(default_factory=dict[UUID, list[datetime]])
    notes: set[str] = field(default_factory=set[str])
    answered: list[datetime] = field(default_factory=list[datetime])
    step: int = 0

    def do(self, what: str, index: int, which: UUID | int) -> None:
        """One thing happens."""
        self.step += 1
        computer = self.computers[index]
        computer.now += timedelta(minutes=7)
        if isinstance(which, int):
            self.carry(what, index, which)
        elif what == "look":
            if computer.look().wrote:
                self.sent.append((index, computer.file.name, computer.file.read_bytes()))
        else:
            computer.with_store(self.change(what, computer.now, which))

    def change(self, what: str, now: datetime, id: UUID) -> Callable[[JournalStore], None]:
        """Somebody writes something down."""

        def do(store: JournalStore) -> None:
            is_entry, note = id in ENTRY_IDS, f"note {self.step}"
            match what:
                case "edit" if is_entry:
                    known = {entry.id: entry for entry in store.entries()}
                    entry = edited(replace(known.get(id, replace(ENTRY, id=id)), note=note), now)
                    store.save_entry(entry)
                    if entry in store.entries():
                        self.remember(entry)
                case "edit":
                    before = {session.id: session for session in store.sessions()}
                    after = edited(replace(before.get(id, replace(SESSION, id=id)), note=note), now)
                    store.save_session(after)
                    if after in store.sessions():
                        self.remember(after)
                case "delete":
                    delete = store.delete_entry if is_entry else store.delete_session
                    self.remember(delete(id, now))
                case "restore" if id not in {one.id for one in store.deletions()}:
                    """There is nothing to bring back."""
                case "restore" if is_entry:
                    self.remember(store.restore_entry(replace(ENTRY, id=id, note="back"), now))
                case "restore":
                    self.remember(store.restore_session(replace(SESSION, id=id, note="back"), now))
                case "profile":
                    conditions = frozenset({list(Condition)[self.step % 5]})
                    store.save_profile(Profile(now, conditions=conditions))
                    self.answered.append(now)
                case _:
                    store.add_skin_check(SkinCheck(now, Area.BACK, list(Marks)[self.step % 4]))

        return do

    def remember(self, account: Line | Deletion) -> None:
        """An edit that must be there in the end, unless there is a later one."""
        stamp = account.at if isinstance(account, Deletion) else account.edited_at
        assert stamp is not None
        self.stamps.setdefault(account.id, []).append(stamp)
        if not isinstance(account, Deletion):
            self.notes.add(account.note)

    def carry(self, how: str, to: int, which: int) -> None:
        """A file that was written once comes to a computer: the newest or an old one, again, or a part."""
        others = [(name, data) for sender, name, data in self.sent if sender != to]
        if not others:
            return
        name, data = others[which % len(others)]
        stem = name.removesuffix(".json")
        if how == "partly":
            data = data[: which % len(data)]
        elif how == "conflict":
            name = f"{stem}.sync-conflict-20260302-200000-ABCDEFG.json"
        elif how == "conflicted copy":
            name = f"{stem} (conflicted copy 2026-03-02 200000).json"
        arrive(self.computers[to], name, data)


@given(skews=skews, history=histories)
@settings(max_examples=50)
def test_in_the_end_all_journals_are_equal_and_nothing_is_lost(
    skews: list[int], history: list[tuple[str, int, UUID | int]]
) -> None:
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        homes = [Path(folder) / str(number) for number in range(COMPUTERS)]
        for home in homes:
            home.mkdir()
        clocks = [NOW + timedelta(days=days) for days in skews]
        world = World([Computer(home, now) for home, now in zip(homes, clocks, strict=True)])
        world.do("edit", 0, IDS[0])
        settle(*world.computers)
        for what, index, which in history:
            world.do(what, index, which)
        settle(*world.computers)
        first, *others = world.computers
        assert [other.exported() for other in others] == [first.exported()] * len(others)
        journal = first.journal()
        lines = (*journal.sessions, *journal.entries)
        kept = {one.id: one.edited_at for one in lines}
        kept |= {one.id: one.at for one in journal.deletions}
        assert kept == {id: max(stamps) for id, stamps in world.stamps.items()}
        assert {one.note for one in lines} <= world.notes
        if world.answered:
            assert journal.profile is not None
            assert journal.profile.answered_at == max(world.answered)
        # And then there is peace.
        assert not any(computer.look().wrote or computer.look().changed for computer in world.computers)
