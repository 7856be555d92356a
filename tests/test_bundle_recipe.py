"""What goes into the folder of the program, as far as that shows without building it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "packaging" / "bundle"
SYSTEMS = ("linux", "win32", "darwin")


class Recipe:
    """The spec, followed on a system with everything it asks PyInstaller for written down."""

    def __init__(self) -> None:
        self.calls: dict[str, list[dict[str, Any]]] = {}

    def note(self, name: str) -> Any:
        """Something that PyInstaller has, which only remembers what it was called with."""

        def called(*values: Any, **named: Any) -> SimpleNamespace:
            self.calls.setdefault(name, []).append({"values": values, **named})
            return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

        return called


@pytest.fixture(params=SYSTEMS)
def recipe(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recipe]:
    """The spec as it is followed on each system."""
    monkeypatch.setattr(sys, "platform", request.param)
    recipe = Recipe()
    hooks, info = ModuleType("PyInstaller.utils.hooks"), ModuleType("PyInstaller.utils.win32")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda package, name=name: [(name, package)])
    info.versioninfo = SimpleNamespace(  # type: ignore[attr-defined]
        **{
            name: recipe.note(name)
            for name in ("StringTable", "StringStruct", "VarFileInfo", "VarStruct", "FixedFileInfo")
        },
        **{name: recipe.note(name) for name in ("VSVersionInfo", "StringFileInfo")},
    )
    for name, module in (
        ("PyInstaller", ModuleType("PyInstaller")),
        ("PyInstaller.utils", ModuleType("PyInstaller.utils")),
        ("PyInstaller.utils.hooks", hooks),
        ("PyInstaller.utils.win32", info),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "path", [*sys.path])
    spec = BUNDLE / "mat-companion.spec"
    made = {name: recipe.note(name) for name in ("Analysis", "EXE", "PYZ", "COLLECT", "BUNDLE")}
    exec(compile(spec.read_text(encoding="utf-8"), spec, "exec"), {"SPECPATH": str(BUNDLE), **made})
    yield recipe


def test_every_file_that_the_recipe_names_is_there(recipe: Recipe) -> None:
    (analysis,) = recipe.calls["Analysis"]
    named = [*analysis["values"][0], *(call["icon"] for call in recipe.calls["EXE"] if "icon" in call)]
    named += [call["icon"] for call in recipe.calls.get("BUNDLE", ())]
    assert [name for name in named if not Path(name).is_file()] == []


def test_each_system_gets_programs_that_suit_it(recipe: Recipe) -> None:
    consoles = {call["name"]: call["console"] for call in recipe.calls["EXE"]}
    expected = {
        "linux": {"mat-companion": True},
        "win32": {"mat-companion": False, "mat-companion-console": True},
        "darwin": {"mat-companion": False},
    }
    assert consoles == expected[sys.platform]
    assert ("BUNDLE" in recipe.calls) == (sys.platform == "darwin")
    assert ("VSVersionInfo" in recipe.calls) == (sys.platform == "win32")


def test_everything_the_program_needs_is_told_of_and_brought(recipe: Recipe) -> None:
    (analysis,) = recipe.calls["Analysis"]
    told = {canonicalize_name(package) for kind, package in analysis["datas"] if kind == "copy_metadata"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {
        canonicalize_name(one.name)
        for one in map(Requirement, project["dependencies"])
        if one.marker is None or one.marker.evaluate({"sys_platform": sys.platform})
    }
    assert wanted - told == set()
    assert ("collect_data_files", "companion") in analysis["datas"]


@pytest.mark.parametrize("recipe", ["linux"], indirect=True)
def test_modules_that_are_loaded_by_name_are_brought(recipe: Recipe) -> None:
    (analysis,) = recipe.calls["Analysis"]
    by_name = {
        node.args[0].value
        for path in (ROOT / "companion").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "import_module"
        and isinstance(node.args[0], ast.Constant)
    }
    assert {"Xlib.display", "pulsectl"} <= by_name
    assert by_name - {"winreg"} - set(analysis["hiddenimports"]) == set()


def test_the_libraries_are_those_that_the_program_allows() -> None:
    lines = (BUNDLE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    fixed = {
        canonicalize_name(name): version
        for name, version in (line.split("==") for line in lines if line and not line.startswith("#"))
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for one in map(Requirement, project["dependencies"]):
        if one.marker is None or one.marker.evaluate({"sys_platform": "linux"}):
            assert fixed[canonicalize_name(one.name)] in one.specifier, one
    # What those need in turn is fixed as well, as far as it is needed here.
    needed = {
        canonicalize_name(re.split(r"[^\w.-]", line)[0])
        for name in fixed
        for line in (metadata.requires(name) if is_here(name) else None) or ()
        if "extra" not in line and is_here(re.split(r"[^\w.-]", line)[0])
    }
    assert needed - set(fixed) == set()


def is_here(name: str) -> bool:
    """Whether a package is installed where the tests run."""
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


WITHOUT = """
import importlib, pkgutil, sys
class Nowhere:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in LEFT_OUT):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Nowhere())
import companion
for one in pkgutil.walk_packages(companion.__path__, "companion."):
    if not one.name.endswith("__main__"):
        importlib.import_module(one.name)
import pygame.mixer, Xlib.display, pulsectl
import dbus_fast.aio, soundfile, soxr, tinytag
"""


def test_the_program_does_without_the_modules_that_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries ask for some modules when they are loaded, and not only when they use them."""
    monkeypatch.syspath_prepend(str(BUNDLE))
    from left_out import MODULES

    words = [sys.executable, "-c", f"LEFT_OUT = {MODULES}{WITHOUT}"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("destination", "source", "stays_out"),
    [
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("lib-dynload/_ctypes.so", "/usr/lib/python3.11/lib-dynload/_ctypes.so", False),
        ("pygame_ce.libs/libSDL2.so", "/venv/lib/pygame_ce.libs/libSDL2.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/venv/libqvnc.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/venv/libqopensslbackend.so", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/venv/libQt6Quick.so.6", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/venv/libQt6Core.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/qtbase_de.qm", False),
        ("PySide6/Qt/translations/assistant_de.qm", "/venv/assistant_de.qm", True),
        ("PySide6\\Qt6Pdf.dll", "C:\\venv\\Qt6Pdf.dll", True),
        ("PySide6\\opengl32sw.dll", "C:\\venv\\opengl32sw.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\venv\\qwindows.dll", False),
    ],
)
def test_what_nobody_needs_and_what_every_system_has_stays_out(
    destination: str, source: str, stays_out: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BUNDLE))
    from left_out import is_left_out

    assert is_left_out(destination, source, "win32" if "\\" in source else "linux") is stays_out
