"""Torments the program: everything that may happen to it, many times, and a count of what is wrong then.

Run by `make torture`, or `python -m tests.torture [--rounds N] [--only NAME ...] [--seed N]`. A line for each
trial says how many faults there were, where they fell, and that nothing finished is lost, no journal unsound
and no mistake unseen; where it is otherwise, what is wrong follows, and the exit code is 1. The same seed is
the same chance.

How to add a trial: a module beside this one with a function

    def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None

and a row of `TRIALS`. `rounds` is how often to try each thing, and what chance is for comes from `chance`
alone. The function calls `tally.fault(where)` for each fault, `tally.read(output, when)` with whatever the
program wrote, and puts a sentence into `tally.lost`, `tally.unsound` or `tally.unseen` for each thing that is
wrong. `place.folder(name)` is a new empty folder, `place.program` the beginning of a command line that starts
the installed program, `place.desktop` the virtual desktop of the end-to-end tests; the last two are made when
they are first asked for. A trial that raises is cut short and counts as wrong, too. In `make test` each trial
has a test of few rounds, with the fixtures of `conftest.py`: `assert tally.wrong == []`.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.torture import (
    broken_parts,
    corrupt_files,
    endless_sessions,
    failing_session,
    failing_writes,
    hostile_papers,
    jumping_clocks,
    keeping_time,
    killed_window,
    killed_writing,
    lost_services,
    odd_places,
    two_users,
)
from tests.torture.place import Place
from tests.torture.tally import Tally

Run = Callable[[int, random.Random, Tally, Place], None]


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that may happen: its name, what it is in a sentence, and what brings it about."""

    name: str
    sentence: str
    run: Run


TRIALS = (
    # First, while there is one thread: it begins its children with a copy of this process.
    Trial("killed-writing", "the work on files is killed at any moment", killed_writing.run),
    Trial("killed-window", "the window is killed at any instant, and started again", killed_window.run),
    Trial("failing-writes", "the disk fails at each call of every command", failing_writes.run),
    Trial("failing-session", "the disk fails, is slow or far away during a session", failing_session.run),
    Trial("corrupt-files", "every file that is read goes wrong in every way", corrupt_files.run),
    Trial("broken-parts", "sounds, pictures or words of the program itself are damaged", broken_parts.run),
    Trial("odd-places", "folders and files have names nobody thinks of", odd_places.run),
    Trial("hostile-papers", "what is imported, shared or restored means harm", hostile_papers.run),
    Trial("jumping-clocks", "clocks jump in, between and beside sessions", jumping_clocks.run),
    Trial("lost-services", "bus, tray, sound and screen go away in a session", lost_services.run),
    Trial("two-users", "another user lays traps, and spies", two_users.run),
    Trial("keeping-time", "a session of a minute a round, in real time on a busy computer", keeping_time.run),
    Trial("endless-sessions", "25 sessions a round in one program, back to back", endless_sessions.run),
)


def main(arguments: Sequence[str] | None = None, trials: Sequence[Trial] = TRIALS) -> int:
    """Go through the trials, and return 1 where anything is wrong."""
    parser = argparse.ArgumentParser(prog="tests.torture", description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=40, help="how often to try each thing")
    parser.add_argument("--only", nargs="+", choices=[one.name for one in trials], metavar="NAME")
    parser.add_argument("--seed", type=int, default=20260302)
    options = parser.parse_args(arguments)
    place, wrong = Place(), 0
    try:
        for trial in trials:
            if options.only is None or trial.name in options.only:
                wrong += not _stood(trial, options.rounds, options.seed, place)
    finally:
        place.close()
    return 1 if wrong else 0


def _stood(trial: Trial, rounds: int, seed: int, place: Place) -> bool:
    """Whether a trial was stood, which is told."""
    tally, begun = Tally(), time.monotonic()
    try:
        trial.run(rounds, random.Random(f"{trial.name} {seed}"), tally, place)
    except Exception:
        tally.unseen.append(f"the trial was cut short:\n{traceback.format_exc()}")
    seconds = round(time.monotonic() - begun)
    verdict = "WRONG" if tally.wrong else "stood"
    print(f"{trial.name}: {trial.sentence}: {tally.line()}; {seconds} s: {verdict}", flush=True)
    for one in tally.wrong:
        print(f"    {one}".replace("\n", "\n    "), flush=True)
    return not tally.wrong


if __name__ == "__main__":
    sys.exit(main())
