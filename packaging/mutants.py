"""How many small faults put into the core its tests notice: one fault at a time, in all or the named modules.

Run by `make mutants`, or `make mutants ARGS="ladder suggestion"`. The tests run once, to learn which of them
reach which line; then each fault meets those alone, the quickest first, until one fails. What stands in
a function is replaced in a copy of a process that has loaded everything, what happens at import is
imported anew. Faults that change nothing anybody could notice are listed with their reason in
`mutants_alike.txt`, and are not counted.

A library would be welcome here. mutmut 3 leaves out properties and whatever stands outside functions,
which is all tables of rules; cosmic-ray starts the tests anew for each fault.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mutant_processes import CORE, ROOT, TESTS, anew, in_place, learned
from mutant_reach import Names, Reach
from mutations import Mutant, members_of, mutants_of

ALIKE = Path(__file__).parent / "mutants_alike.txt"
BUDGET = 0.85


def main() -> int:
    """0 where enough is noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="names of modules of the core; none for all")
    wanted = parser.parse_args().modules
    os.chdir(ROOT)
    sources = [CORE / f"{name}.py" for name in wanted] or sorted(CORE.glob("*.py"))
    enums = members_of(sorted(CORE.glob("*.py")))
    began = time.monotonic()
    print("The tests run once ...", flush=True)
    reach = learned()
    print(f"{len(reach.seconds)} tests, {sum(reach.seconds.values()):.0f} s", flush=True)
    names = Names([*sorted(CORE.glob("*.py")), *sorted(TESTS.glob("*.py"))], reach.imported)
    alike = _alike()
    noticed: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    for source in sources:
        mutants = mutants_of(source, enums)
        fates = _fates(mutants, reach, names) if mutants else []
        found = {f"{source.stem} | {mutant.name}": fate for mutant, fate in zip(mutants, fates, strict=True)}
        mine = {key for key in alike if key.startswith(f"{source.stem} | ")}
        for key in sorted(mine - {key for key, fate in found.items() if fate == "survived"}):
            print(f"  listed as alike, but {found.get(key, 'no longer there')}: {key}")
        for mutant, (key, fate) in zip(mutants, found.items(), strict=True):
            if fate == "survived" and key not in mine:
                print(f"  {source.name}:{mutant.line} {key}")
        counted[source.stem] = len(found.keys() - mine)
        noticed[source.stem] = sum(fate == "noticed" for key, fate in found.items() if key not in mine)
        if mutants:
            print(_row(source.stem, noticed[source.stem], counted[source.stem]), flush=True)
    score = noticed.total() / max(counted.total(), 1)
    print(_row("all", noticed.total(), counted.total()))
    print(f"{(time.monotonic() - began) / 60:.0f} minutes")
    return 0 if score >= BUDGET else 1


def _fates(mutants: Sequence[Mutant], reach: Reach, names: Names) -> list[str]:
    """What becomes of the faults of one source: `noticed` or `survived`."""
    # What no test may notice: were one disturbed by how it is run here, every fault would seem noticed.
    most = max(mutants, key=lambda mutant: len(reach.of_lines(mutant.source, mutant.lines)))
    faultless = replace(most, value=most.place.get())
    *fates, control = in_place([*mutants, faultless], reach)
    if "noticed" in (control, anew(faultless, reach, names)):
        raise SystemExit(f"{most.source.name}: a test fails without a fault")
    return [
        anew(mutant, reach, names) if fate == "anew" else fate
        for mutant, fate in zip(mutants, fates, strict=True)
    ]


def _row(name: str, noticed: int, counted: int) -> str:
    return f"| {name} | {noticed} | {counted} | {100 * noticed / max(counted, 1):.0f} % |"


def _alike() -> set[str]:
    """The faults that change nothing: one a line, its reason in the line above, after `#`."""
    lines = ALIKE.read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


if __name__ == "__main__":
    sys.exit(main())
