"""The disk fails under every command that writes, at each of its calls in turn: full, broken, read-only.

Whatever fails, the command says so in a sentence and ends with its code; what was finished before is all
there, the journal is sound, and once the disk is well the same command does what it should.
"""

from __future__ import annotations

import errno
import itertools
import random
from dataclasses import dataclass
from enum import Enum, auto

from companion.launch import DONE, TROUBLE
from tests.torture.failing_disk import FOR_EVER, NAMES, NEEDS_ROOM, WRITING, FailingDisk, Kind
from tests.torture.household import COMING, THEIRS, A, B, Household, Lines, of
from tests.torture.place import Place
from tests.torture.ready import ASKED, HUNG, Came, Ready
from tests.torture.tally import Tally

EACH_IN_TURN = 40
"""With so many rounds or more every call of every command is made to fail in turn."""


class Fate(Enum):
    """What becomes of the journal under a command."""

    STAYS = auto()
    GROWS = auto()
    EXCHANGED = auto()
    GOES = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """Something to say on the command line; {home}, {data}, {papers} and {shared} stand for folders."""

    words: str
    fate: Fate = Fate.STAYS


COMMANDS = (
    Command("import {papers}/journal.json", Fate.GROWS),
    Command("import {papers}/table.csv", Fate.GROWS),
    Command("sync --now", Fate.GROWS),
    Command("sync {shared}", Fate.GROWS),
    Command("sync --leave"),
    Command("export {home}/out.json --force"),
    Command("export {home}/out.csv --force"),
    Command("report {home}/out.pdf --force"),
    Command("backup"),
    Command("backup {home}"),
    Command("restore {papers}/backup.zip", Fate.EXCHANGED),
    Command("erase --yes --backups", Fate.GOES),
    Command("desktop install --autostart"),
    Command("history"),
    Command("suggest"),
    Command("insights"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A way to fail: which calls, with what, and whether from one call on or this call alone."""

    name: str
    kinds: Kind
    error: int
    once: bool = False
    half: bool = False


FAULTS = (
    Fault("full", NEEDS_ROOM, errno.ENOSPC),
    Fault("full in the middle of a write", NEEDS_ROOM, errno.ENOSPC, half=True),
    Fault("full for a moment", NEEDS_ROOM, errno.ENOSPC, once=True),
    Fault("broken for a moment", WRITING, errno.EIO, once=True),
    Fault("broken", WRITING, errno.EIO),
    Fault("read-only", NAMES, errno.EROFS),
    Fault("unreadable for a moment", Kind.READ, errno.EIO, once=True),
    Fault("gone for a moment", Kind.READ | Kind.LOOK | WRITING, errno.ESTALE, once=True),
    Fault("gone", Kind.READ | Kind.LOOK | WRITING, errno.ESTALE),
)


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Every fault under every command at each call, or so many of them that chance chooses."""
    household, workshop = Household(place.folder("failing-writes")), place.folder("workshop")
    disk = FailingDisk(household.home, workshop)
    pairs = list(itertools.product(COMMANDS, FAULTS))
    with Ready(workshop, {**disk.environment, **household.environment}) as ready:
        for command, fault in pairs if rounds >= EACH_IN_TURN else chance.sample(pairs, rounds):
            household.renew()
            disk.count(fault.kinds)
            came = say(ready, command, household)
            assert came.code == DONE, (command, came)
            calls = range(1, disk.counted + 1)
            for first in calls if rounds >= EACH_IN_TURN else chance.sample(calls, min(1, len(calls))):
                _try(command, fault, first, ready, disk, household, tally)


def say(ready: Ready, command: Command, household: Household) -> Came:
    """Gives a command for a household."""
    places = {"home": household.home, "papers": household.papers, "shared": household.shared}
    words = [word.format(**places) for word in command.words.split()]
    return ready.say(*words, "--data-dir", household.paths.directory)


def _try(
    command: Command,
    fault: Fault,
    first: int,
    ready: Ready,
    disk: FailingDisk,
    household: Household,
    tally: Tally,
) -> None:
    household.renew()
    disk.fail(fault.kinds, fault.error, first, first if fault.once else FOR_EVER, half=fault.half)
    came = say(ready, command, household)
    fired, what = disk.fired, disk.what
    disk.be_well()
    when = f"{command.words}: {fault.name} at call {first} ({what})"
    tally.fault("told" if came.code else "done without" if fired else "nothing failed")
    _hear(came, when, tally)
    household.read_log(tally, when)
    _look(command, came, household, when, tally)
    again = say(ready, command, household)
    _hear(again, f"{when}, again", tally)
    if again.code != DONE:
        tally.unseen.append(f"{when}: it does not work again: {again}")
    _look(command, again, household, f"{when}, again", tally, ended=again.code == DONE)


def _hear(came: Came, when: str, tally: Tally) -> None:
    """A command says what is wrong in a line of its own, and ends with the code for that."""
    tally.read(came.out + came.err, when)
    if came.code in (HUNG, ASKED):
        tally.unseen.append(f"{when}: it hangs")
    elif came.code not in (DONE, TROUBLE):
        tally.unseen.append(f"{when}: code {came.code}: {came}")
    elif came.code != DONE and not came.err:
        tally.unseen.append(f"{when}: nothing is said")
    elif not all(line.startswith("mat-companion: ") for line in came.err.splitlines()):
        tally.unseen.append(f"{when}: no sentence of ours: {came.err}")


def _look(
    command: Command, came: Came, household: Household, when: str, tally: Tally, *, ended: bool = False
) -> None:
    """What is kept afterwards; `ended` where the command has done all that it should."""
    for file, text in (("data/letter.txt", THEIRS), ("out.json", THEIRS)):
        there = household.home / file
        written = file == "out.json" and command.words.startswith("export {home}/out.json")
        if not there.exists() or (there.read_text() != text and not (written and _whole(there.read_text()))):
            tally.lost.append(f"{when}: {file}")
    paths = household.paths
    if paths.erasing.is_dir() or paths.restoring.is_dir():
        # Decided, and for the next start to finish.
        if came.code == DONE:
            tally.unseen.append(f"{when}: said to be done, and is not")
        return
    if not paths.journal.exists():
        if command.fate is not Fate.GOES:
            tally.lost.append(f"{when}: the journal")
        return
    if ended and command.fate is Fate.GOES:
        tally.unseen.append(f"{when}: everything is still there")
        return
    found = household.look(tally, when)
    if found is not None and not _right(command.fate, found, ended or came.code == DONE):
        notes = sorted(one.note for one in found[0])
        tally.lost.append(f"{when}: {came}: {notes}, health answers: {found[1] is not None}")


def _whole(document: str) -> bool:
    return document.rstrip().endswith("}") and all(str(one.id) in document for one in A.sessions)


def _right(fate: Fate, found: Lines, done: bool) -> bool:
    """Whether a journal may be like that."""
    lines, profile = of(A)
    grown = lines | {*COMING}
    match fate:
        case Fate.GROWS:
            return found[1] == profile and (found[0] == grown or (not done and found[0] == lines))
        case Fate.EXCHANGED:
            return found == of(B) or (not done and found == of(A))
        case _:
            return found == of(A)
