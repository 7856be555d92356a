"""The runs that were kept, and how each figure has moved since the last of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.screens import ROOT

KEPT = ROOT / "docs" / "bench-history.jsonl"
REPORT = ROOT / "docs" / "performance.md"
LAST = "## The last run that was kept"
"""The heading below which a report is written anew by each run that is kept."""

SHOWN = 4
"""So many earlier runs are set beside the newest."""

Run = dict[str, Any]


def runs(file: Path) -> list[Run]:
    """The runs that were kept, the oldest first."""
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def keep(file: Path, run: Run) -> None:
    """Adds a run at the end."""
    with file.open("a", encoding="utf-8") as kept:
        kept.write(json.dumps(run, ensure_ascii=False) + "\n")


def moved(before: list[Run], run: Run) -> list[str]:
    """A line for each figure of a run: its ratio, and those of the last runs of its kind, newest first."""
    alike = [one for one in before if one["quick"] == run["quick"]][-SHOWN:]
    lines: list[str] = []
    for name, figure in run["figures"].items():
        past = [one["figures"][name]["ratio"] for one in reversed(alike) if name in one["figures"]]
        if not past:
            lines.append(f"{name:42}{figure['ratio']:8.2f}   new")
            continue
        change = 100 * (figure["ratio"] / past[0] - 1) if past[0] else 0.0
        were = ", ".join(f"{one:.2f}" for one in past)
        lines.append(f"{name:42}{figure['ratio']:8.2f}{change:+7.0f} %   was {were}")
    return lines


def report(file: Path, run: Run) -> None:
    """Writes the figures of a run at the end of a page, in the place of those before."""
    text = file.read_text(encoding="utf-8")
    before, heading, _ = text.partition(LAST)
    if not heading:
        raise ValueError(f"{file} has no heading {LAST!r}")
    file.write_text(before + "\n".join((LAST, "", *told(run))) + "\n", encoding="utf-8")


def told(run: Run) -> list[str]:
    """A run as lines of a page: where and when, how busy it was, and every figure."""
    stood = run["machine"]
    lines = [
        f"{run['when']}, {run['commit']}, {'quick, ' if run['quick'] else ''}{run['minutes']} minutes on "
        f"{stood['processors']} processors ({stood['processor']}), Python {stood['Python']}, "
        f"PySide6 {stood['PySide6-Essentials']}. "
        f"Other programs had {100 * run['others']:.0f} % of the machine, "
        f"other machines {100 * run['stolen']:.0f} %.",
        "",
        "| | program | beside | ratio | budget | |",
        "|---|---|---|---|---|---|",
    ]
    for name, one in run["figures"].items():
        budget = "" if one["budget"] is None else f"{one['budget']:g}"
        verdict = "**missed**" if one["missed"] else ""
        words = f"{one['program']:g} {one['unit']} | {one['beside']:g}, {one['against']} | {one['ratio']:.2f}"
        lines.append(f"| {name} | {words} | {budget} | {verdict} |")
    return lines
