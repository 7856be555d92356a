"""The benchmark: what it says of a budget, of the machine, and of the runs that were kept."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from bench.figures import Figure, of_growth, of_limit, of_pairs
from bench.history import LAST, Run, keep, moved, report, runs
from bench.machine import Ticks, machine, meanwhile


def run(ratio: float, *, quick: bool = False) -> Run:
    """A run with one figure."""
    return {"quick": quick, "figures": {"first paint": {"ratio": ratio}}}


def test_a_ratio_is_the_median_of_the_pairs() -> None:
    found = of_pairs("first paint", "ms", [(3.0, 2.0), (4.0, 2.0), (80.0, 20.0)], 1.5)
    assert (found.program, found.beside, found.ratio) == (4.0, 2.0, 2.0)


@pytest.mark.parametrize(
    ("found", "missed"),
    [
        (of_pairs("a", "ms", [(3.0, 2.0)], 1.5), False),
        (of_pairs("a", "ms", [(3.1, 2.0)], 1.5), True),
        (of_pairs("a", "ms", [(9.0, 2.0)], None), False),
        (of_limit("a", "ms", 50.0, 50.0), False),
        (of_limit("a", "ms", 50.1, 50.0), True),
        (of_growth("a", "ms", 1.0, 1.6, 1.5, spared=0.1), False),
        (of_growth("a", "ms", 1.0, 1.7, 1.5, spared=0.1), True),
    ],
)
def test_a_budget_is_missed_by_what_is_over_it(found: Figure, missed: bool) -> None:
    assert found.missed is missed
    assert ("MISSED" in found.line) is missed


def test_a_missed_budget_is_said_in_plain_words() -> None:
    assert of_limit("frame interval", "ms", 75.0, 50.0).statement == (
        "MISSED: frame interval is 75 ms, 1.50 times its limit (50); the budget is 1."
    )


def test_a_busy_machine_says_so() -> None:
    quiet = meanwhile(Ticks(100, 50, 0, 10), Ticks(200, 120, 1, 38))
    assert (quiet.others, quiet.stolen, quiet.warning) == (0.01, 0.01, "")
    busy = meanwhile(Ticks(100, 50, 0, 10), Ticks(200, 90, 2, 34))
    assert (busy.others, busy.stolen) == (0.34, 0.02)
    assert busy.warning.startswith("Other programs used 34 %")
    assert busy.warning.endswith("do not trust the ratios.")


def test_the_machine_is_named() -> None:
    assert {"processor", "kernel", "Python", "PySide6-Essentials", "pygame-ce", "load"} <= machine().keys()


def test_runs_that_were_kept_are_read_again(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    assert runs(file) == []
    keep(file, run(1.5))
    keep(file, run(1.4))
    assert runs(file) == [run(1.5), run(1.4)]


def test_each_figure_is_set_beside_the_last_runs_of_its_kind() -> None:
    before = [run(1.6), run(1.5), run(9.0, quick=True)]
    (line,) = moved(before, run(1.2))
    assert line.split() == ["first", "paint", "1.20", "-20", "%", "was", "1.50,", "1.60"]
    (new,) = moved([], run(1.2))
    assert new.endswith("new")


def test_a_run_that_is_kept_is_told_in_the_place_of_the_one_before(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"# Performance\n\n{LAST}\n\nnothing yet\n")
    figure = of_limit("frame interval", "ms", 75.0, 50.0)
    known = {**asdict(figure), "missed": figure.missed}
    stood = {"processors": 2, "processor": "a slow one", "Python": "3.11", "PySide6-Essentials": "6.11"}
    whole = {"when": "today", "commit": "abc", "quick": False, "minutes": 3, "others": 0.34, "stolen": 0.0}
    for _ in range(2):
        report(page, {**whole, "machine": stood, "figures": {"frame interval": known}})
    text = page.read_text()
    assert text.startswith(f"# Performance\n\n{LAST}\n\ntoday, abc, 3 minutes on 2 processors (a slow one)")
    assert "Other programs had 34 % of the machine" in text
    assert text.count("| frame interval | 75 ms | 50, its limit | 1.50 | 1 | **missed** |") == 1
    assert "nothing yet" not in text
