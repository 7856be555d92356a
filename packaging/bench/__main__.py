"""`make bench`: measures every figure in one run and says which budgets are missed, as a table and as JSON.

Each pair runs on private virtual screens, the two of a pair in turn or side by side, so that what else the
machine does falls on both. Ratios are medians over the pairs; processor time is what counts. What the machine
was doing meanwhile stands with the figures: where others were busy, the ratios are not to be trusted.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from bench.figures import HEADING, Bench, Figure
from bench.history import KEPT, REPORT, Run, keep, moved, report, runs
from bench.machine import commit, machine, meanwhile, ticks
from bench.measures import MEASURES
from bench.screens import ROOT, MeasuringError, session_bus

LATEST = ROOT / "build" / "bench" / "latest.json"


def measured(bench: Bench, name: str) -> Iterator[Figure]:
    """All figures of a subject, each as soon as it is known, with what others did meanwhile."""
    before = ticks()
    for figure in MEASURES[name](bench):
        yield replace(figure, others=meanwhile(before, ticks()).others)
        before = ticks()


def main() -> int:
    """Measure, print and write down; 1 where something could not be measured, 0 also for missed budgets."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=MEASURES, metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and shorter journals")
    parser.add_argument("--keep", action="store_true", help="add the run to those in docs")
    options = parser.parse_args()
    figures: list[Figure] = []
    troubles: list[str] = []
    begin, before, stood = time.monotonic(), ticks(), machine()
    print(HEADING)
    with tempfile.TemporaryDirectory() as work, session_bus() as bus:
        bench = Bench(Path(work), bus, options.quick)
        for name in options.only or MEASURES:
            try:
                for figure in measured(bench, name):
                    figures.append(figure)
                    print(figure.line, flush=True)
            except (MeasuringError, subprocess.SubprocessError) as trouble:
                troubles.append(f"COULD NOT BE MEASURED: {name}: {trouble}")
                print(troubles[-1], flush=True)
    found = meanwhile(before, ticks())
    run: Run = {
        "when": datetime.now().astimezone().isoformat(timespec="minutes"),
        "commit": commit(),
        "quick": options.quick,
        "minutes": round((time.monotonic() - begin) / 60, 1),
        "machine": stood | {"load afterwards": machine()["load"]},
        "others": found.others,
        "stolen": found.stolen,
        "figures": {
            figure.name: {word: value for word, value in asdict(figure).items() if word != "name"}
            | {"missed": figure.missed}
            for figure in figures
        },
    }
    say(run, figures, [*troubles, *filter(None, [found.warning])])
    LATEST.parent.mkdir(parents=True, exist_ok=True)
    LATEST.write_text(json.dumps(run, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"As JSON: {LATEST.relative_to(ROOT)}")
    if options.keep:
        keep(KEPT, run)
        report(REPORT, run)
        print(f"Kept: {KEPT.relative_to(ROOT)}, told in {REPORT.relative_to(ROOT)}")
    return int(bool(troubles))


def say(run: Run, figures: list[Figure], warnings: list[str]) -> None:
    """What there is to be said of a run: how it moved, where it was measured, and what is missed."""
    print("\nSince the runs that were kept:")
    for line in moved(runs(KEPT), run):
        print(line)
    print()
    for name, value in run["machine"].items():
        print(f"{name}: {value}")
    print(f"measured in {run['minutes']} minutes, {run['commit']}, {datetime.now():%d.%m.%Y %H:%M}")
    for whose, share in (("other programs", run["others"]), ("other machines", run["stolen"])):
        print(f"{whose} had {100 * share:.0f} % of this one")
    for warning in warnings:
        print(warning)
    for figure in figures:
        if figure.missed:
            print(figure.statement)
    if not any(figure.missed for figure in figures):
        print("All budgets are kept.")


if __name__ == "__main__":
    sys.exit(main())
