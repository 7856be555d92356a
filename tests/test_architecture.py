"""The shape of the program, read from its syntax trees: the import table, house rules and invariants."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.served import runtime, saying, served

__all__ = ["runtime"]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "companion"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 350
HEAVY = (
    *("pygame", "numpy", "pulsectl", "soundfile", "soxr", "tinytag", "pyqtgraph", "PySide6.QtTextToSpeech"),
    *("dbus_fast", "asyncio", "Xlib"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the import table: what a package may import beside itself and the standard library."""

    companion: frozenset[str]
    outside: frozenset[str]


def row(companion: str = "", outside: str = "") -> Row:
    """A row from two lists of words."""
    return Row(frozenset(companion.split()), frozenset(outside.split()))


# The files that know everyone: the connections, the commands, and the look at what works on this computer.
MAP = (
    "app affairs attendance belonging bookkeeping bringing calling calming caretaking connections ground"
    " in_tray joining nights opening progressing standby entrance cli commands suggesting check exchanging"
    " integrating keeping meeting reviewing writing_up second_start launch __init__"
)
PRINTS = (
    *("entrance", "cli", "commands", "exchanging", "integrating", "keeping", "meeting", "reviewing"),
    *("suggesting", "writing_up"),
)
TABLE = {
    "core": row(),
    "storage": row("core", "platformdirs sqlite3"),
    "audio": row("core assets", "pygame numpy soundfile soxr tinytag"),
    "engine": row("core", "PySide6.QtCore"),
    "desktop": row("core", "PySide6.QtCore PySide6.QtDBus PySide6.QtNetwork pulsectl dbus_fast Xlib"),
    "ui": row("core engine assets", "PySide6 pyqtgraph"),
    "assets": row(),
    "__init__": row(),
    "app": row(
        f"core storage audio engine desktop ui assets supplies transfer handing_out safekeeping {MAP}",
        "PySide6",
    ),
    "caretaking": row("app desktop replacing ui", "PySide6.QtCore"),
    "calming": row("app desktop", "PySide6.QtCore PySide6.QtGui"),
    "connections": row("app belonging ui"),
    "supplies": row("core storage audio engine desktop assets"),
    "errand": row("", "PySide6.QtCore"),
    "transfer": row("core storage errand", "PySide6.QtCore"),
    "handing_out": row("core storage errand", "PySide6.QtCore"),
    "replacing": row("core storage errand __init__", "PySide6.QtCore"),
    "safekeeping": row("core storage errand __init__", "PySide6.QtCore"),
    "syncing": row("core storage errand", "PySide6.QtCore"),
    "opening": row(f"core storage desktop ui {MAP}", "PySide6"),
    "launch": row("core"),
    "commands": row(f"core storage audio desktop ui assets {MAP}"),
    "suggesting": row(f"core storage desktop ui {MAP}"),
    "exchanging": row(f"core storage desktop ui assets {MAP}"),
    "reviewing": row(f"core storage desktop ui {MAP}"),
    "integrating": row("core desktop assets launch"),
    "keeping": row(f"core storage desktop ui {MAP}"),
    "writing_up": row(f"core storage desktop ui {MAP}", "PySide6.QtGui"),
    "typed": row("core"),
    "joining": row("core desktop engine ui app syncing", "PySide6.QtCore"),
    "meeting": row(f"core storage desktop ui {MAP}"),
    "entrance": row("storage desktop cli"),
    "second_start": row(f"core engine ui {MAP}"),
    "bringing": row("core affairs calling standby ui", "PySide6"),
    "affairs": row("core storage desktop engine supplies app"),
    "attendance": row("core desktop engine", "PySide6.QtCore"),
    "bookkeeping": row("app core desktop engine ui"),
    "belonging": row("core desktop assets", "PySide6.QtCore"),
    "ground": row("core storage desktop launch", "PySide6.QtCore"),
    "in_tray": row("core engine ui standby", "PySide6"),
    "charting": row("core storage engine errand", "PySide6.QtCore sqlite3"),
    "progressing": row("core storage engine desktop ui charting app", "PySide6.QtCore"),
    "nights": row("core desktop engine ui attendance", "PySide6.QtCore"),
    "calling": row("core desktop ui", "PySide6"),
    "standby": row(f"core storage engine desktop ui assets supplies {MAP}", "PySide6"),
    "cli": row(f"core storage audio engine desktop ui assets typed {MAP}", "PySide6"),
    "check": row(f"core storage audio engine desktop ui assets {MAP}", "PySide6 pygame"),
    "__main__": row("entrance"),
}

# Only storage and the two files that know everyone may use a database.
STANDARD_LIBRARY = frozenset(sys.stdlib_module_names) - {"sqlite3"}
NEVER_IN_CORE = {
    *("asyncio", "glob", "io", "locale", "logging", "multiprocessing", "os", "pathlib", "platform", "random"),
    *("secrets", "shutil", "signal", "socket", "subprocess", "sys", "tempfile", "threading", "time"),
}
CLOCK_READERS = {PACKAGE / "desktop" / "clock.py"}
CLOCK_READINGS = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime"),
    *("QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc", "QDate.currentDate", "QTime.currentTime"),
}


def package_of(path: Path) -> str:
    """The row of the table a file belongs to: its first folder, or its own name at the top."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(path: Path, node: ast.stmt | ast.expr) -> str:
    """Where something was found, as editors open it."""
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def imports_of(path: Path) -> Iterator[tuple[str, str]]:
    """(place, dotted name) of every import in a file, also those inside functions and for type checkers."""
    package = ["companion", *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield place(path, node), alias.name
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            # `from PySide6 import QtCore` names a module only with its last part.
            for alias in node.names:
                yield place(path, node), f"{base}.{alias.name}" if base in ("companion", "PySide6") else base


def dotted(node: ast.expr) -> str:
    """The last two names of `a.b.c`, as text."""
    if isinstance(node, ast.Attribute):
        left = node.value
        last = left.attr if isinstance(left, ast.Attribute) else left.id if isinstance(left, ast.Name) else ""
        return f"{last}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def may_import(package: str, name: str) -> bool:
    """Whether the table lets `package` import the module `name`."""
    top, *rest = name.split(".")
    if top == "companion":
        # `from companion import __version__` reads the package itself.
        target = rest[0] if rest and not rest[0].startswith("__version") else "__init__"
        return target == package or target in TABLE[package].companion
    if top in STANDARD_LIBRARY:
        return not (package == "core" and top in NEVER_IN_CORE)
    allowed = TABLE[package].outside
    return top in allowed or ".".join([top, *rest[:1]]) in allowed


def test_every_module_belongs_to_a_row_of_the_table() -> None:
    strangers = [str(path.relative_to(ROOT)) for path in MODULES if package_of(path) not in TABLE]
    assert strangers == []


def test_imports_keep_to_the_table() -> None:
    broken = [
        f"{where} imports {name}"
        for path in MODULES
        for where, name in imports_of(path)
        if not may_import(package_of(path), name)
    ]
    assert broken == []


@pytest.mark.parametrize(
    ("package", "name", "allowed"),
    [
        ("core", "datetime", True),
        ("core", "time", False),
        ("core", "sqlite3", False),
        ("core", "companion.core.session", True),
        ("core", "companion.storage", False),
        ("engine", "PySide6.QtCore", True),
        ("engine", "PySide6.QtWidgets", False),
        ("engine", "PySide6", False),
        ("ui", "PySide6.QtSvg", True),
        ("ui", "companion.audio.player", False),
        ("audio", "companion.assets", True),
        ("storage", "sqlite3", True),
        ("ui", "sqlite3", False),
        ("engine", "companion.app", False),
        ("__main__", "companion.entrance", True),
        ("__main__", "companion.cli", False),
    ],
)
def test_the_table_is_read_as_it_is_meant(package: str, name: str, allowed: bool) -> None:
    assert may_import(package, name) is allowed


@pytest.mark.invariant(2)
def test_the_calendar_is_read_in_one_place() -> None:
    readings = [
        f"{place(path, node)} {dotted(node.func)}"
        for path in MODULES
        if path not in CLOCK_READERS
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and dotted(node.func) in CLOCK_READINGS
    ]
    assert readings == []


@pytest.mark.invariant(2)
def test_core_touches_neither_clock_nor_chance_nor_files() -> None:
    """The import table keeps modules out; here is what needs no import, or comes from one core may use."""
    never = {"open", "input", "print", "uuid.uuid1", "uuid.uuid4", "uuid1", "uuid4"}
    found = [
        f"{place(path, node)} {dotted(node.func)}"
        for path in MODULES
        if package_of(path) == "core"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and dotted(node.func) in never
    ]
    assert found == []


def run_isolated(
    code: str, folder: Path, *arguments: str, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Runs Python code in an empty folder that is also its home; `changes` are environment variables."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(folder), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= changes
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60)


IMPORT_ALL = """
import importlib, pkgutil, threading
import companion
for module in pkgutil.walk_packages(companion.__path__, "companion."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
assert threading.active_count() == 1, threading.enumerate()
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None
"""


@pytest.mark.invariant(1)
def test_importing_any_module_has_no_effect(tmp_path: Path) -> None:
    result = run_isolated(IMPORT_ALL, tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []


LOADED_BY = """
import importlib, sys
importlib.import_module(sys.argv[1])
print(*(heavy for heavy in sys.argv[2:] if heavy in sys.modules))
"""


@pytest.mark.invariant(1)
@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("companion.app", [*HEAVY]),
        ("companion.cli", [*HEAVY, "PySide6"]),
    ],
)
def test_heavy_modules_wait_until_they_are_needed(module: str, heavy: list[str], tmp_path: Path) -> None:
    result = run_isolated(LOADED_BY, tmp_path, module, *heavy)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


LOADED_TO_HAND_OVER = """
import sys
from companion.entrance import main
assert main(["start", "feet", "--data-dir", sys.argv[1]]) == 3
print(*(heavy for heavy in sys.argv[2:] if heavy in sys.modules))
"""


@pytest.mark.invariant(1)
def test_a_second_start_loads_next_to_nothing(tmp_path: Path, runtime: Path) -> None:
    heavy = [
        *HEAVY,
        "PySide6",
        "argparse",
        "logging",
        "pathlib",
        "dataclasses",
        "platformdirs",
        "companion.core",
    ]
    environment = {"XDG_RUNTIME_DIR": str(runtime)}
    with served(tmp_path, saying(b'{"code": 3, "sentence": "Not today."}\n')):
        result = run_isolated(LOADED_TO_HAND_OVER, tmp_path, str(tmp_path), *heavy, **environment)
    assert (result.returncode, result.stderr) == (0, "mat-companion: Not today.\n")
    assert result.stdout.split() == []


def test_no_file_has_grown_past_one_subject() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


SPELLED_COLOUR = re.compile(
    r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b"
    r"|\b(?:rgba?|hs[lv]a?)\(|(?:color|background): *[a-z]+;"
)
"""In a string: in hexadecimal, by its parts, or by a name in a style sheet."""

COLOUR_MAKERS = (
    "QColor",
    "qRgb",
    "qRgba",
    *(f".from{kind}{f}" for kind in ("Rgb", "Hsv", "Hsl") for f in ("", "F")),
)
QT_COLOURS = {"white", "black", "red", "green", "blue", "cyan", "magenta", "yellow", "gray"}


def is_colour(node: ast.Constant | ast.Call | ast.Attribute) -> bool:
    """Whether an expression spells a colour out: a string, QColor(...) of literals, or one of Qt's own."""
    if isinstance(node, ast.Constant):
        spelled = SPELLED_COLOUR.search(node.value) if isinstance(node.value, str) else None
        return spelled is not None and "transparent" not in spelled.group()
    if isinstance(node, ast.Attribute):
        of = dotted(node).split(".")[0]
        named = of == "Qt" and node.attr.removeprefix("dark").removeprefix("light").lower() in QT_COLOURS
        return named or (of == "GlobalColor" and node.attr != "transparent")
    made = dotted(node.func).endswith(COLOUR_MAKERS)
    values = (*node.args, *(keyword.value for keyword in node.keywords))
    return made and any(isinstance(value, ast.Constant) for value in values)


@pytest.mark.parametrize(
    ("code", "spelled"),
    [
        ("'#2B3B44'", True),
        ("'color: #fff;'", True),
        ("'rgba(0, 0, 0, 40)'", True),
        ("'QLabel { color: white; }'", True),
        ("QColor('red')", True),
        ("QtGui.QColor(255, 0, alpha)", True),
        ("QColor.fromHslF(hue, saturation, l=0.5)", True),
        ("qRgb(1, 2, 3)", True),
        ("Qt.GlobalColor.white", True),
        ("Qt.darkGray", True),
        ("Qt.GlobalColor.transparent", False),
        ("'background: transparent;'", False),
        ("'QLabel {{ color: {text}; }}'", False),
        ("QColor(value)", False),
        ("theme.color('text', 0.5)", False),
        ("'#1 of 12'", False),
    ],
)
def test_a_colour_is_known_however_it_is_spelled(code: str, spelled: bool) -> None:
    nodes = [
        one for one in ast.walk(ast.parse(code)) if isinstance(one, ast.Constant | ast.Call | ast.Attribute)
    ]
    assert any(is_colour(node) for node in nodes) is spelled


def test_colours_are_named_in_the_theme_only() -> None:
    found = [
        f"{place(path, node)} {ast.unparse(node)}"
        for path in MODULES
        if path != PACKAGE / "ui" / "theme.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant | ast.Call | ast.Attribute) and is_colour(node)
    ]
    assert found == []


def test_no_widget_is_asked_for_its_screen() -> None:
    """What it answers is deleted with the widget's garbage, and the screen with it (ui/screens.py)."""
    found = [
        place(path, node)
        for path in (*(path for path in MODULES if package_of(path) == "ui"), *TESTS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "screen"
        # A display of Xlib has screens, too, and they are nobody's children.
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "display")
    ]
    assert found == []


def test_only_the_command_line_prints() -> None:
    found = [
        place(path, node)
        for path in MODULES
        if package_of(path) not in PRINTS
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and dotted(node.func) == "print"
    ]
    assert found == []


def test_every_silenced_check_names_its_code_and_reason() -> None:
    """`type: ignore[code]  # reason` and `noqa: CODE  # reason`."""
    silenced = r"#\s*(?:type:\s*ignore|pyright:\s*ignore|noqa)"
    with_code_and_reason = r"(?:\[[\w, -]+\]|:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)\s+(?:#|-)\s*\w"
    bare = re.compile(f"{silenced}(?!{with_code_and_reason})")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if bare.search(line)
    ]
    assert found == []


def invariants_tested() -> set[int]:
    """The numbers that tests carry as `@pytest.mark.invariant(number)`."""
    return {
        node.args[0].value
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "pytest.mark.invariant"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, int)
    }


def test_every_invariant_has_a_test_that_carries_its_number() -> None:
    assert sorted(set(range(1, 15)) - invariants_tested()) == []


def test_qt_calls_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 lost one with every call and aborted the interpreter after a while."""
    thing = QObject()
    calls = 200
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("mat")
    assert abs(sys.getrefcount(None) - before) < calls / 2
