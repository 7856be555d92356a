"""The disk fails while a session goes on in the window, and is slow, or far away as a network disk is.

The session goes on until somebody logs out. Either it is in the journal then, and the program ends as if
nothing had been; or the program says by its code that it is not. What was there before is there, and once the
disk is well the next session is written.
"""

from __future__ import annotations

import errno
import random
from dataclasses import dataclass

from companion.core.journal import Course, SessionRecord
from companion.launch import DONE, TROUBLE
from tests.torture.corrupt_files import SESSION, say
from tests.torture.failing_disk import FOR_EVER, WRITING, FailingDisk, Kind
from tests.torture.failing_writes import FAULTS, Fault
from tests.torture.household import A, Household, of
from tests.torture.place import Place
from tests.torture.ready import HUNG, Came, Ready
from tests.torture.tally import Tally

SLOW = Fault("slow", WRITING | Kind.READ, 0)


@dataclass(frozen=True, slots=True)
class Far:
    """What a network disk does not do: keep locks, share memory through a file."""

    name: str
    lock_error: int
    map_error: int


FAR = (
    Far("no locks", errno.ENOLCK, 0),
    Far("locks refused", errno.EACCES, 0),
    Far("locks not known", errno.ENOSYS, 0),
    Far("no shared memory", 0, errno.ENODEV),
    Far("neither", errno.ENOLCK, errno.EINVAL),
)


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """A session for each of so many faults, which chance chooses."""
    household, workshop = Household(place.folder("failing-session")), place.folder("workshop")
    disk = FailingDisk(household.home, workshop)
    with Ready(workshop, {**disk.environment, **household.environment, "SDL_AUDIODRIVER": "none"}) as ready:
        disk.count(WRITING | Kind.READ | Kind.LOOK)
        came = say(ready, SESSION, household)
        assert came.code == DONE, came
        calls = disk.counted
        for number in range(rounds):
            household.renew()
            fault = (*FAULTS, SLOW, *FAR)[number % (len(FAULTS) + 1 + len(FAR))]
            when = f"a session: {fault.name}"
            if isinstance(fault, Far):
                disk.be_far(fault.lock_error, fault.map_error)
            elif fault is SLOW:
                disk.be_slow(fault.kinds, 20)
            else:
                first = chance.randint(1, calls)
                disk.fail(fault.kinds, fault.error, first, first if fault.once else FOR_EVER, half=fault.half)
                when += f" at call {first}"
            came = say(ready, SESSION, household)
            fired, what = disk.fired, disk.what
            disk.be_well()
            tally.fault(_where(came, fired))
            _look(came, household, f"{when} ({what})", tally)
            household.read_log(tally, when)
            _go_on(ready, household, when, tally)


def _where(came: Came, fired: int) -> str:
    if not fired:
        return "nothing failed"
    return "written all the same" if came.code == DONE else "told"


def breaths(household: Household, tally: Tally, when: str) -> list[SessionRecord]:
    """The sessions in the journal that were not there before; what was is all there."""
    found = household.look(tally, when)
    if found is None:
        return []
    if not of(A)[0] <= found[0] or found[1] != of(A)[1]:
        tally.lost.append(f"{when}: {len(found[0])} lines are left")
    return [one for one in found[0] - of(A)[0] if isinstance(one, SessionRecord)]


def _look(came: Came, household: Household, when: str, tally: Tally) -> None:
    tally.read(came.out + came.err, when)
    if came.code == HUNG or came.code not in (DONE, TROUBLE):
        tally.unseen.append(f"{when}: {came}")
    new = breaths(household, tally, when)
    if came.code == DONE and [one.course for one in new] != [Course.ENDED_EARLY]:
        tally.lost.append(f"{when}: said to be written: {came}: {[one.course for one in new]}")
    tally.kept += len(new)


def _go_on(ready: Ready, household: Household, when: str, tally: Tally) -> None:
    """With the disk well again the next session is written, and none is left running."""
    came = say(ready, SESSION, household)
    if came.code != DONE:
        tally.unseen.append(f"{when}: it does not work again: {came}")
        return
    new = breaths(household, tally, f"{when}, again")
    if not any(one.course is Course.ENDED_EARLY for one in new):
        tally.lost.append(f"{when}, again: {[one.course for one in new]}")
    if any(one.course is Course.RUNNING for one in new):
        tally.lost.append(f"{when}, again: one still runs")
