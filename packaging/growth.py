"""What a journal of a hundred thousand sessions costs beside one of a thousand: each figure with its budget.

Both are asked in turn. A start is counted by processor time to the furnished window, and its ratio is the
median of the pairs'; charts by processor time, other answers by their fastest. Memory is the most that a
program had. One budget is not kept, and said to be missed: all the time is counted in time that grows with
the journal, beside the window.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import journal_figures
import progress_figures
from journal_figures import BUDGET, FEW, MANY, UNFELT, seconds
from PySide6.QtWidgets import QApplication

from companion.core.journal import Profile
from companion.storage.accounts import put
from companion.storage.database import open_beside, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths, prepare
from companion.ui.pages.progress import ProgressPage
from companion.ui.theme import Look

ROOT = Path(__file__).parent.parent
PROGRAM = [sys.executable, "-m", "companion"]
FURNISHED = [sys.executable, str(ROOT / "packaging" / "floors" / "furnished.py")]
SYNCED = [sys.executable, str(ROOT / "packaging" / "floors" / "synced.py")]
SCALES = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
START_PAIRS = 9
START_BUDGET = 1.05
NOW = progress_figures.NOW


class Line(NamedTuple):
    """One figure: with few sessions, with many, and the largest ratio allowed, if any is.

    `spared` is the difference that counts for nothing.
    """

    name: str
    unit: str
    few: float
    many: float
    ratio: float
    budget: float | None
    spared: float = 0.0

    @property
    def missed(self) -> bool:
        """Whether the budget is exceeded."""
        return (
            self.budget is not None
            and self.ratio > self.budget
            and self.many > self.few * self.budget + self.spared
        )


def filled(folder: Path, count: int) -> Path:
    """A data folder with so many sessions, closed in order."""
    paths = data_paths(folder)
    prepare(paths)
    with closing(open_journal(paths, NOW).database) as journal:
        JournalStore(journal).save_profile(Profile(NOW - timedelta(days=10)))
        with journal.transaction() as connection:
            put(connection, progress_figures.sessions(count))
    return folder


def starts(few: Path, many: Path) -> Line:
    """Processor time from the start of the program to its furnished window."""

    def start(folder: Path) -> float:
        words = [*FURNISHED, "--data-dir", str(folder)]
        return float(subprocess.run(words, check=True, capture_output=True, text=True).stdout)

    for folder in (few, many):
        start(folder)
    pairs = [(start(few), start(many)) for _ in range(START_PAIRS)]
    columns = [statistics.median(column) for column in zip(*pairs, strict=True)]
    ratio = statistics.median(large / small for small, large in pairs)
    return Line("start to furnished window", "ms", columns[0], columns[1], ratio, START_BUDGET)


def most_memory(words: list[str]) -> float:
    """The most memory a program had, in MB."""
    # By way of a small program, for what begins as a copy of this one counts all of this one.
    done = subprocess.run([sys.executable, "-c", SCALES, *words], check=True, capture_output=True, text=True)
    return float(done.stdout) / 1024


def memory(few: Path, many: Path, work: Path) -> Iterator[Line]:
    """The most memory that what writes a whole journal takes."""
    commands: dict[str, Callable[[Path], list[str]]] = {
        "export as JSON": lambda folder: [*PROGRAM, "export", str(folder / "out.json")],
        "export as CSV": lambda folder: [*PROGRAM, "export", str(folder / "out.csv")],
        "report of everything": lambda folder: [*PROGRAM, "report", str(folder / "out.pdf")],
    }
    for name, command in commands.items():
        small, large = (most_memory([*command(one), "--data-dir", str(one)]) for one in (few, many))
        yield Line(f"memory, {name}", "MB", small, large, large / small, BUDGET)
    shared = work / "shared"
    shared.mkdir()
    small, large = (most_memory([*SYNCED, str(one), str(shared)]) for one in (few, many))
    yield Line("memory, written for other computers", "MB", small, large, large / small, BUDGET)


def charts(few: Path, many: Path) -> Iterator[Line]:
    """What the charts of each period take, and showing those of all the time."""
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
        yield Line(f"charts: {name}", "ms", before, after, after / before, BUDGET)


def questions(work: Path) -> Iterator[Line]:
    """What the pages of the journal and its search take."""
    with (
        closing(journal_figures.filled(work / "lines few", FEW)) as few,
        closing(journal_figures.filled(work / "lines many", MANY)) as many,
    ):
        stores = (JournalStore(few), JournalStore(many))
        for name, ask in journal_figures.questions():
            pairs = [tuple(seconds(ask, store) for store in stores) for _ in range(journal_figures.RUNS)]
            small, large = (1000 * min(column) for column in zip(*pairs, strict=True))
            yield Line(name, "ms", small, large, large / small, BUDGET, 1000 * UNFELT)


def measure(work: Path) -> Iterator[Line]:
    """All figures, each as soon as it is known."""
    few, many = filled(work / "few", FEW), filled(work / "many", MANY)
    yield starts(few, many)
    yield from memory(few, many, work)
    yield from charts(few, many)
    yield from questions(work)


def main() -> int:
    """Prints a line for each figure; 1 if one misses its budget."""
    application = QApplication([])
    missed = 0
    print(f"{'':40}{FEW:>10}{MANY:>10}{'ratio':>8}{'budget':>8}")
    with tempfile.TemporaryDirectory() as work:
        for line in measure(Path(work)):
            missed += line.missed
            budget = "-" if line.budget is None else f"{line.budget:.2f}"
            verdict = "  MISSED" if line.missed else ""
            numbers = f"{line.few:10.1f}{line.many:10.1f}{line.ratio:8.2f}{budget:>8}"
            print(f"{line.name:40}{numbers}  {line.unit}{verdict}", flush=True)
    application.processEvents()
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
