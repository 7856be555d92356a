"""The processes in which faults meet tests: one that learns, one with all loaded, and one for each fault."""

from __future__ import annotations

import gc
import mmap
import os
import pickle
import resource
import signal
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from time import process_time
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, Phase, settings
from mutant_reach import Names, Reach, is_own
from mutations import Mutant

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "companion" / "core"
TESTS = ROOT / "tests" / "core"
QUIET = ["-qq", "-p", "no:cacheprovider", "--assert=plain", "--tb=no"]
EXAMPLES = 20
"""Of each law: fewer than the tests have, so that what is noticed here is noticed there."""

SPARE_SECONDS, SPARE_TIMES = 3, 10
"""A test that takes longer than these seconds and so many times the longest of its file has noticed."""

MEMORY = 4 << 30

BROKEN, NOTICED, FITS_NOT = 1, 2, 3
FAILED = mmap.mmap(-1, 4)
"""Where a copy of this process leaves the place of the test that failed, counted from 1."""

PLUGINS = (
    "_hypothesis_pytestplugin",
    "pytest_cov.plugin",
    "pytestqt.plugin",
    "xdist.looponfail",
    "xdist.plugin",
)
"""What pytest brings along, loaded once for all processes."""


class _Examples:
    """Few examples, and no search for the simplest that fails."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        usual = settings.get_profile("mat-companion")
        phases = (Phase.explicit, Phase.generate)
        # A busy machine is no fault.
        slow = list(HealthCheck)
        settings.register_profile(
            "few", usual, phases=phases, max_examples=EXAMPLES, suppress_health_check=slow
        )
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
            _run(self._reach, tests, items)

        fate = _said(self._reach, tests, attempt)
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
        _run(self._reach, self._tests, items)
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
    others = [test for test in tests if test not in set(own)]
    fates = (_imported(mutant, some, reach) for some in (own, others) if some)
    return "noticed" if "noticed" in fates else "survived"


def _imported(mutant: Mutant, tests: Sequence[str], reach: Reach) -> str:
    def attempt() -> None:
        signal.setitimer(signal.ITIMER_PROF, SPARE_TIMES)
        sys.meta_path.insert(0, _Loader(mutant))
        files = sorted({test.partition("::")[0] for test in tests})
        pytest.main([*QUIET, *files], plugins=[_Chosen(tests, reach)])
        os._exit(NOTICED)

    return _said(reach, tests, attempt)


def _said(reach: Reach, tests: Sequence[str], attempt: Callable[[], None]) -> str:
    """What an attempt with the tests, in a copy of this process, says."""
    FAILED[:] = bytes(len(FAILED))
    fate = _fate_of(attempt)
    number = int.from_bytes(FAILED[:], "little")
    if number:
        reach.failures[tests[number - 1]] += 1
    return fate


def _run(reach: Reach, tests: Sequence[str], items: dict[str, pytest.Item]) -> None:
    """Runs them in their order, until one fails; that ends this process."""
    for number, test in enumerate(tests, 1):
        signal.setitimer(signal.ITIMER_PROF, SPARE_SECONDS + SPARE_TIMES * reach.longest(test))
        # A table that lost a row, or names it anew, has lost the test: somebody has noticed.
        if test not in items or not _passes(items[test]):
            FAILED[:] = number.to_bytes(len(FAILED), "little")
            os._exit(NOTICED)


def _functions() -> dict[CodeType, list[FunctionType]]:
    """The functions of the core by their code."""
    found: dict[CodeType, list[FunctionType]] = defaultdict(list)
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename.startswith(str(CORE)):
            found[one.__code__].append(one)
    return found


def _exchange(functions: dict[CodeType, list[FunctionType]], module: CodeType, file: str) -> bool:
    """Gives the functions of one file the code of `module`; False where that cannot be."""
    exchanged: dict[tuple[str, int], list[CodeType]] = defaultdict(list)
    for code in _codes(module):
        exchanged[code.co_qualname, code.co_firstlineno].append(code)
    for code, owners in functions.items():
        if code.co_filename != file:
            continue
        found = exchanged[code.co_qualname, code.co_firstlineno]
        if len(found) != 1 or found[0].co_freevars != code.co_freevars:
            return False
        for owner in owners:
            owner.__code__ = found[0]
    return True


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _passes(item: pytest.Item) -> bool:
    return all(report.passed or report.skipped for report in runtestprotocol(item, log=False, nextitem=None))


def _fate_of(attempt: Callable[[], None]) -> str:
    """What the attempt in a copy of this process said."""
    child = os.fork()
    if child == 0:
        code = BROKEN
        try:
            _hush()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            attempt()
            code = 0
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == BROKEN:
        raise RuntimeError("a fault could not be put in")
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
