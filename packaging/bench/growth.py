"""What a journal of a hundred thousand sessions costs beside one of a thousand: each figure with its budget.

Both are asked in turn. A start is counted by processor time to the furnished window, and its ratio is the
median of the pairs'; charts by processor time, other answers by their fastest. Memory is the most that a
program had. One budget is not kept, and said to be missed: all the time is counted in time that grows with
the journal, beside the window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench import journal_figures, progress_figures
from bench.figures import Bench, Figure, of_growth
from bench.journal_figures import BUDGET, FEW, MANY, QUICK_MANY, UNFELT, seconds
from bench.screens import PROGRAM, floor, plain_environment
from companion.core.journal import Profile
from companion.storage.accounts import put
from companion.storage.database import open_beside, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths, prepare
from companion.ui.pages.progress import ProgressPage
from companion.ui.theme import Look

SCALES = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
START_PAIRS = 9
START_BUDGET = 1.05
NOW = progress_figures.NOW


def filled(folder: Path, count: int) -> Path:
    """A data folder with so many sessions, closed in order."""
    paths = data_paths(folder)
    prepare(paths)
    with closing(open_journal(paths, NOW).database) as journal:
        JournalStore(journal).save_profile(Profile(NOW - timedelta(days=10)))
        with journal.transaction() as connection:
            put(connection, progress_figures.sessions(count))
    return folder


def starts(few: Path, many: Path, runs: int) -> Figure:
    """Processor time from the start of the program to its furnished window."""

    def start(folder: Path) -> float:
        words = [*floor("furnished"), "--data-dir", str(folder)]
        return float(_said(words))

    for folder in (few, many):
        start(folder)
    pairs = [(start(few), start(many)) for _ in range(runs)]
    columns = [statistics.median(column) for column in zip(*pairs, strict=True)]
    ratio = statistics.median(large / small for small, large in pairs)
    return Figure(
        "start to furnished window",
        "ms",
        columns[1],
        columns[0],
        round(ratio, 3),
        START_BUDGET,
        "few sessions",
    )


def most_memory(words: list[str]) -> float:
    """The most memory a program had, in MB."""
    # By way of a small program, for what begins as a copy of this one counts all of this one.
    return float(_said([sys.executable, "-c", SCALES, *words])) / 1024


def _said(words: list[str]) -> str:
    """What a program without a screen says."""
    environment = plain_environment() | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout


def memory(few: Path, many: Path, work: Path) -> Iterator[Figure]:
    """The most memory that what writes a whole journal takes."""
    commands: dict[str, Callable[[Path], list[str]]] = {
        "export as JSON": lambda folder: [*PROGRAM, "export", str(folder / "out.json")],
        "export as CSV": lambda folder: [*PROGRAM, "export", str(folder / "out.csv")],
        "report of everything": lambda folder: [*PROGRAM, "report", str(folder / "out.pdf")],
    }
    for name, command in commands.items():
        small, large = (most_memory([*command(one), "--data-dir", str(one)]) for one in (few, many))
        yield of_growth(f"memory, {name}", "MB", small, large, BUDGET)
    shared = work / "shared"
    shared.mkdir()
    small, large = (most_memory([*floor("synced"), str(one), str(shared)]) for one in (few, many))
    yield of_growth("memory, written for other computers", "MB", small, large, BUDGET)


def charts(few: Path, many: Path) -> Iterator[Figure]:
    """What the charts of each period take, and showing those of all the time."""
    application = QApplication.instance() or QApplication([])
    page = ProgressPage(Look(reduced_motion=True))
    page.resize(872, 720)
    page.show()
    with (
        closing(open_beside(data_paths(few).journal)) as small,
        closing(open_beside(data_paths(many).journal)) as large,
    ):
        found = [progress_figures.figures(journal, page) for journal in (small, large)]
    for name in found[0]:
        before, after = (figures[name] for figures in found)
        yield of_growth(f"charts: {name}", "ms", before, after, BUDGET)
    application.processEvents()


def questions(work: Path, many_lines: int, runs: int) -> Iterator[Figure]:
    """What the pages of the journal and its search take."""
    with (
        closing(journal_figures.filled(work / "lines few", FEW)) as few,
        closing(journal_figures.filled(work / "lines many", many_lines)) as many,
    ):
        stores = (JournalStore(few), JournalStore(many))
        for name, ask in journal_figures.questions():
            pairs = [tuple(seconds(ask, store) for store in stores) for _ in range(runs)]
            small, large = (1000 * min(column) for column in zip(*pairs, strict=True))
            yield of_growth(f"journal: {name}", "ms", small, large, BUDGET, 1000 * UNFELT)


def growth(bench: Bench) -> Iterator[Figure]:
    """All that could grow with the journal."""
    # For the pages that are made in this process.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    work, number = bench.folder("growth"), QUICK_MANY if bench.quick else MANY
    few, many = filled(work / "few", FEW), filled(work / "many", number)
    yield starts(few, many, bench.few(START_PAIRS))
    yield from memory(few, many, work)
    yield from charts(few, many)
    yield from questions(work, number, bench.few(journal_figures.RUNS))
