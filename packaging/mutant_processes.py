"""The processes in which faults meet tests: one that learns, one with all loaded, and one for each fault."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import resource
import signal
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from itertools import accumulate
from pathlib import Path
from time import process_time
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest
from _pytest.runner import runtestprotocol
from hypothesis import Phase, settings
from mutant_names import Names
from mutations import Mutant

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "companion" / "core"
TESTS = ROOT / "tests" / "core"
QUIET = ["-qq", "-p", "no:cacheprovider", "--assert=plain", "--tb=no"]
EXAMPLES = 20
"""Of each law: fewer than the tests have, so that what is noticed here is noticed there."""

ENOUGH_SECONDS = 6.0
"""What the tests of one fault may take, by the time they took while it was noted what they reach."""

SPARE_SECONDS, SPARE_TIMES = 3, 10
"""A test that takes longer than these seconds and so many times its own has noticed."""

MEMORY = 4 << 30

PLUGINS = (
    "_hypothesis_pytestplugin",
    "pytest_cov.plugin",
    "pytestqt.plugin",
    "xdist.looponfail",
    "xdist.plugin",
)
"""What pytest brings along, loaded once for all processes."""


@dataclass(slots=True)
class Reach:
    """Which tests reach which lines, and how long each takes.

    `tests` is by file and line; `imported` are the lines inside functions that run while the core is
    imported, `collected` those that run while tests are gathered.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    tests: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    imported: dict[str, set[int]] = field(default_factory=dict)
    collected: dict[str, set[int]] = field(default_factory=dict)

    def of_lines(self, file: Path, lines: Iterable[int]) -> set[str]:
        """The tests that reach any of the lines."""
        by_line = self.tests.get(str(file), {})
        return {test for line in lines for test in by_line.get(line, ())}

    def ordered(self, tests: Iterable[str], module: str) -> list[str]:
        """Those that are run, in their order: the module's own, then others, the quickest first, and as many
        as there is time for."""
        order = sorted(tests, key=lambda test: (not is_own(test, module), self.seconds[test], test))
        sums = accumulate(self.seconds[test] for test in order)
        return [test for test, seconds in zip(order, sums, strict=True) if seconds <= ENOUGH_SECONDS]


def is_own(test: str, module: str) -> bool:
    """Whether a test is in a file that has its name from the module."""
    return f"/test_{module}" in test


class _Examples:
    """Few examples, and no search for the simplest that fails."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        usual = settings.get_profile("mat-companion")
        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("few", usual, phases=phases, max_examples=EXAMPLES)
        settings.load_profile("few")


class _Learning(_Examples):
    """Notes for each test what it reaches."""

    def __init__(self, cover: coverage.Coverage) -> None:
        self._cover = cover
        self.seconds: dict[str, float] = {}
        self.failed: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        self._cover.switch_context(item.nodeid)
        began = process_time()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = process_time() - began
            self._cover.switch_context("")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)


def learned() -> Reach:
    """What the tests reach; they have to pass."""
    for plugin in PLUGINS:
        import_module(plugin)
    return Reach(**_from_child(_learn))


def _learn() -> dict[str, Any]:
    cover = coverage.Coverage(
        data_file=None, include=[f"{CORE}/*", f"{TESTS}/*"], branch=False, config_file=False
    )
    cover.start()
    sys.path.insert(0, str(ROOT))
    for source in sorted(CORE.glob("*.py")):
        import_module(f"companion.core.{source.stem}")
    cover.stop()
    imported = {file: set(cover.get_data().lines(file) or ()) for file in cover.get_data().measured_files()}
    cover.start()
    learning = _Learning(cover)
    code = pytest.main([*QUIET, str(TESTS)], plugins=[learning])
    cover.stop()
    if code != 0:
        raise SystemExit(f"the tests have to pass first: {learning.failed[:5]}")
    data = cover.get_data()
    by_line = {file: data.contexts_by_lineno(file) for file in data.measured_files()}
    return {
        "seconds": learning.seconds,
        "tests": {
            file: {line: {test for test in tests if test} for line, tests in lines.items()}
            for file, lines in by_line.items()
        },
        "imported": imported,
        "collected": {
            file: {line for line, tests in lines.items() if "" in tests} for file, lines in by_line.items()
        },
    }


class _InPlace(_Examples):
    """Puts each fault into a copy of this process, in which everything is loaded."""

    def __init__(self, mutants: Sequence[Mutant], reach: Reach, said: Callable[[list[str]], None]) -> None:
        self._mutants, self._reach, self._said = mutants, reach, said

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        gc.unfreeze()
        functions = _functions()
        gc.freeze()
        self._said([self._fate(mutant, items, functions) for mutant in self._mutants])
        return True

    def _fate(
        self, mutant: Mutant, items: dict[str, pytest.Item], functions: dict[CodeType, list[FunctionType]]
    ) -> str:
        file = str(mutant.source)
        if not mutant.functions or not self._reach.imported[file].isdisjoint(mutant.lines):
            return "anew"
        tests = self._reach.ordered(self._reach.of_lines(mutant.source, mutant.lines), mutant.source.stem)

        def attempt() -> None:
            if not _exchange(functions, mutant.compiled(), file):
                os._exit(FITS_NOT)
            for test in tests:
                _allow(self._reach.seconds[test])
                if not _passes(items[test]):
                    os._exit(NOTICED)

        fate = _fate_of(attempt)
        if fate == "survived" and not self._reach.collected.get(file, set()).isdisjoint(mutant.lines):
            return "anew"
        return fate


class _Chosen(_Examples):
    """Runs the chosen tests in their order, until one fails."""

    def __init__(self, tests: Sequence[str], reach: Reach) -> None:
        self._tests, self._reach = tests, reach

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        for test in self._tests:
            _allow(self._reach.seconds[test])
            # A table that lost a row, or names it anew, has lost the test: somebody has noticed.
            if test not in items or not _passes(items[test]):
                os._exit(NOTICED)
        os._exit(0)


class _Loader(SourceFileLoader):
    """Loads one module with its fault, as if its file had it."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(f"companion.core.{mutant.source.stem}", str(mutant.source))
        self._code = mutant.compiled()

    def get_code(self, fullname: str) -> CodeType:
        return self._code

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return spec_from_loader(name, self) if name == self.name else None


FITS_NOT, NOTICED = 3, 1


def in_place(mutants: Sequence[Mutant], reach: Reach) -> list[str]:
    """What becomes of each: `noticed`, `survived`, or `anew` where its module has to be imported anew."""
    return _from_child(lambda: _in_place(mutants, reach))


def _in_place(mutants: Sequence[Mutant], reach: Reach) -> list[str]:
    fates: list[str] = []
    pytest.main([*QUIET, str(TESTS)], plugins=[_InPlace(mutants, reach, fates.extend)])
    return fates


def anew(mutant: Mutant, reach: Reach, names: Names) -> str:
    """What becomes of a fault whose module is imported with it."""
    chosen = reach.of_lines(mutant.source, mutant.lines) if mutant.functions else set[str]()
    tests = reach.ordered(chosen | names.tests(mutant, reach), mutant.source.stem)
    own = [test for test in tests if is_own(test, mutant.source.stem)]
    fates = (_imported(mutant, some, reach) for some in (own, tests[len(own) :]) if some)
    return "noticed" if "noticed" in fates else "survived"


def _imported(mutant: Mutant, tests: Sequence[str], reach: Reach) -> str:
    def attempt() -> None:
        _allow(SPARE_SECONDS)
        sys.meta_path.insert(0, _Loader(mutant))
        files = sorted({test.partition("::")[0] for test in tests})
        pytest.main([*QUIET, *files], plugins=[_Chosen(tests, reach)])
        os._exit(NOTICED)

    return _fate_of(attempt)


def _functions() -> dict[CodeType, list[FunctionType]]:
    """The functions of the core by their code."""
    found: dict[CodeType, list[FunctionType]] = defaultdict(list)
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename.startswith(str(CORE)):
            found[one.__code__].append(one)
    return found


def _exchange(functions: dict[CodeType, list[FunctionType]], module: CodeType, file: str) -> bool:
    """Gives the functions of one file the code of `module`; False where that cannot be."""
    exchanged = dict(_codes(module))
    for code, owners in functions.items():
        if code.co_filename != file:
            continue
        new = exchanged.get((code.co_qualname, code.co_firstlineno))
        if new is None or new.co_freevars != code.co_freevars:
            return False
        for owner in owners:
            owner.__code__ = new
    return True


def _codes(code: CodeType) -> Iterator[tuple[tuple[str, int], CodeType]]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield (constant.co_qualname, constant.co_firstlineno), constant
            yield from _codes(constant)


def _passes(item: pytest.Item) -> bool:
    return all(report.passed or report.skipped for report in runtestprotocol(item, log=False, nextitem=None))


def _allow(seconds: float) -> None:
    """Ends this process when it has computed for much longer than that."""
    signal.setitimer(signal.ITIMER_PROF, SPARE_SECONDS + SPARE_TIMES * seconds)


def _fate_of(attempt: Callable[[], None]) -> str:
    """What the attempt in a copy of this process said."""
    child = os.fork()
    if child == 0:
        code = NOTICED
        with contextlib.suppress(BaseException):
            _hush()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            attempt()
            code = 0
        os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return {0: "survived", FITS_NOT: "anew"}.get(code, "noticed")


def _from_child(made: Callable[[], Any]) -> Any:
    """What `made` returns in a copy of this process, which stays as it is."""
    with tempfile.TemporaryFile() as answer:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                _hush()
                pickle.dump(made(), answer)
                answer.flush()
                code = 0
            finally:
                os._exit(code)
        if os.waitpid(child, 0)[1] != 0:
            raise SystemExit("the tests have to pass first")
        answer.seek(0)
        return pickle.load(answer)


def _hush() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
