"""Every file that the program reads goes wrong, in every way there is.

Whatever is in the place of a file, the command or the window that reads it says a sentence or does without.
What was damaged is kept: it stays where it is or is set aside, unless it only remembers what can be known
anew. Nothing else is lost.
"""

from __future__ import annotations

import random
import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from tests.storage.records import NOW
from tests.torture.household import COMING, A, Household, of
from tests.torture.mutations import BYTES, HUGE, THINGS, Mutation, clear, closed, gone, pipe
from tests.torture.place import Place
from tests.torture.ready import ASKED, HUNG, Came, Ready
from tests.torture.tally import Tally

SESSION = "start breathing --minutes 2 --lead-in 0 --quit-after"
"""A session in the window, until it is asked to end."""

SESSION_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A file: what it is, its name in the household, and the commands that read it. `is_kept` where nothing
    of it may be lost; `is_journal` where it holds the journal itself. The person may have `named` it on the
    command line: then a pipe is waited for, as every command does."""

    what: str
    name: str
    commands: tuple[str, ...]
    is_kept: bool = True
    is_journal: bool = False
    named: bool = False


JOINED = re.compile(r"Sessions: \d+ added, [1-9]")
"""What an import says that has found a record of the journal another one than its own: a bit in it was the
other way round and it was still one that can be. Then the journal is rightly another file."""

OWN_FILE = "shared/mat-companion-99999999-2222-4333-8444-555555555555.json"
THEIR_FILE = "home/shared/mat-companion-11111111-2222-4333-8444-555555555555.json"
WAL = "home/data/journal.db-wal"
READ_IT = ("history", "suggest", "insights", "check", "import {papers}/journal.json")

PAPERS = (
    Paper("the journal", "home/data/journal.db", READ_IT, is_journal=True),
    Paper("the journal, in the window", "home/data/journal.db", (SESSION,), is_journal=True),
    Paper("what a crash left of it", WAL, ("history", "backup"), is_kept=False),
    Paper("the settings", "home/data/settings.json", ("sync --status", "sync --off", SESSION)),
    Paper("what is remembered of reminders", "home/data/reminders.json", ("backup", SESSION), is_kept=False),
    Paper("the id of this computer", "home/data/computer.json", ("sync --now",), is_kept=False),
    Paper("the log", "home/data/companion.log", ("history", SESSION), is_kept=False),
    Paper("the lock", "home/data/companion.lock", ("sync {shared}", SESSION), is_kept=False),
    Paper("another computer's file", THEIR_FILE, ("sync --now",)),
    Paper("this computer's file", "home/" + OWN_FILE, ("sync --now", "sync --leave"), is_kept=False),
    Paper("a backup among the others", "home/data/backups/{backup}", ("backup", "check", SESSION)),
    Paper("a journal to be taken in", "papers/journal.json", ("import {papers}/journal.json",), named=True),
    Paper("a table to be taken in", "papers/table.csv", ("import {papers}/table.csv",), named=True),
    Paper("a backup to be restored", "papers/backup.zip", ("restore {papers}/backup.zip",), named=True),
    Paper(
        "the entry in the menu",
        "home/.local/share/applications/mat-companion.desktop",
        ("desktop status", "desktop install", "desktop remove"),
        is_kept=False,
    ),
    Paper(
        "the entry at login",
        "home/.config/autostart/mat-companion.desktop",
        ("desktop status", "desktop install --autostart", "desktop remove"),
        is_kept=False,
    ),
)  # fmt: skip


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Every paper with every mutation, those of bytes so many times; with fewer rounds than there are
    papers, so many cases that chance chooses."""
    household, workshop = Household(place.folder("corrupt")), place.folder("workshop")
    environment = {**household.environment, "SDL_AUDIODRIVER": "none"}
    with Ready(workshop, environment) as ready:
        _settle(household, ready)
        cases = [
            (paper, command, mutation)
            for paper in PAPERS
            for command in paper.commands
            for mutation in (*BYTES, *THINGS)
        ]
        if rounds < len(PAPERS):
            cases = chance.sample(cases, rounds)
        for paper, command, mutation in cases:
            for _ in range(max(1, rounds // len(PAPERS)) if mutation in BYTES else 1):
                _try(paper, command, mutation, household, ready, chance, tally)


def _settle(household: Household, ready: Ready) -> None:
    """Everything is there that is only made when it is needed."""
    for command in ("sync --now", "desktop install --autostart"):
        came = say(ready, command, household)
        assert came.code == DONE, came
    (household.paths.reminders).write_text('{"came": {}, "later": {}, "none_on": null, "unanswered": 1}')
    (household.home / OWN_FILE).write_text((household.papers / "journal.json").read_text())
    id_ = OWN_FILE.partition("mat-companion-")[2].removesuffix(".json")
    household.paths.computer.write_text(f'{{"id": "{id_}", "written": []}}')
    household.paths.lock.write_text("123456789\nmat-companion\nhere\n")
    household.keep()


def say(ready: Ready, command: str, household: Household) -> Came:
    """Gives a command for a household."""
    places = {"home": household.home, "papers": household.papers, "shared": household.shared}
    words = (*(word.format(**places) for word in command.split()), "--data-dir", household.paths.directory)
    return ready.say(*words, seconds=SESSION_SECONDS) if command == SESSION else ready.say(*words)


def _try(
    paper: Paper,
    command: str,
    mutation: Mutation,
    household: Household,
    ready: Ready,
    chance: random.Random,
    tally: Tally,
) -> None:
    household.renew()
    (backup,) = (path.name for path in household.paths.backups.iterdir())
    path = household.home.parent / paper.name.format(backup=backup)
    when = f"{paper.what}: {mutation.__name__}: {command}"
    if paper.name == WAL:
        _crash(household, path)
    if paper.named and mutation is pipe:
        return
    mutation(path, chance)
    damaged = _bytes(path) if mutation not in (closed, gone) else None
    came = say(ready, command, household)
    tally.fault(f"answered with {came.code}")
    _hear(came, when, tally)
    if paper.name == WAL and mutation in THINGS:
        # Nothing of the journal is in it.
        clear(path)
    if mutation is closed and path.exists():
        path.chmod(0o600)
    household.read_log(tally, when)
    joined = paper.is_journal and JOINED.search(came.out)
    if paper.is_kept and damaged is not None and not joined and not _is_somewhere(damaged, path):
        tally.lost.append(f"{when}: what was damaged is gone: {came}")
    _look(paper, path, household, tally, f"{when}: {came}")
    clear(path)


def _crash(household: Household, beside: Path) -> None:
    """Leaves the journal as a kill does, right after a session was written."""
    journal, kept = household.paths.journal, household.papers / "kept.db"
    with closing(open_journal(household.paths, NOW).database) as database:
        JournalStore(database).save_session(COMING[0])
        shutil.copy(journal, kept)
        left = beside.read_bytes()
    shutil.copy(kept, journal)
    beside.write_bytes(left)


def _hear(came: Came, when: str, tally: Tally) -> None:
    said = f"{when}: {came}"
    tally.read(came.out + came.err, when)
    if came.code in (HUNG, ASKED):
        tally.unseen.append(f"{when}: it hangs")
    elif came.code not in (DONE, USAGE, REFUSED, TROUBLE):
        tally.unseen.append(said)
    elif not all(line.startswith(("mat-companion: ", "  ")) for line in came.err.splitlines()):
        tally.unseen.append(f"no sentence of ours: {said}")


def _bytes(path: Path) -> bytes | None:
    """What is in a file, or None for what is none, or too long to be held."""
    return path.read_bytes() if path.is_file() and path.stat().st_size < HUGE else None


def _is_somewhere(damaged: bytes, path: Path) -> bool:
    """Whether these bytes lie in the same folder still."""
    return any(_bytes(one) == damaged for one in path.parent.iterdir() if one.is_file())


def _look(paper: Paper, path: Path, household: Household, tally: Tally, when: str) -> None:
    """Nothing else is lost."""
    letter = household.paths.directory / "letter.txt"
    if not letter.exists():
        tally.lost.append(f"{when}: letter.txt")
    if paper.is_journal or path == household.papers / "backup.zip":
        return
    found = household.look(tally, when)
    if found is not None and not of(A)[0] <= found[0]:
        tally.lost.append(f"{when}: {len(found[0])} lines are left")
