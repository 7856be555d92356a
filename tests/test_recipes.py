"""The recipes of packages that cannot be built here: they agree with the program, and with each other."""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
import yaml

import companion
from companion.core.settings import Language
from companion.desktop.entries_macos import LABEL
from companion.desktop.entries_windows import SHORTCUTS, TITLE
from companion.desktop.program import NAME

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
METAINFO = PACKAGING / f"{LABEL}.metainfo.xml"
ACTIONS = {"actions/checkout", "actions/setup-python", "actions/upload-artifact"}


@pytest.fixture(scope="module")
def flatpak() -> dict[str, Any]:
    """The recipe of the Flatpak."""
    return yaml.safe_load((PACKAGING / "flatpak" / f"{LABEL}.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    """The workflow that builds and looks at packages."""
    return yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def installer() -> str:
    """The script of the installer for Windows."""
    content = (PACKAGING / "windows" / "mat-companion.iss").read_bytes()
    # Inno Setup takes a file without this mark for one of Windows-1252.
    assert content.startswith(b"\xef\xbb\xbf")
    return content.decode("utf-8-sig")


def talked_to(flatpak: dict[str, Any], kind: str) -> set[str]:
    """The names on a bus that the Flatpak may speak to, or have."""
    return {word.split("=", 1)[1] for word in flatpak["finish-args"] if word.startswith(f"--{kind}=")}


def test_a_flatpak_has_no_network_and_no_folder_of_this_computer(flatpak: dict[str, Any]) -> None:
    allowed = flatpak["finish-args"]
    assert "--share=network" not in allowed
    assert not [word for word in allowed if word.startswith(("--filesystem", "--persist"))]
    assert "--device=all" not in allowed
    assert {word for word in allowed if word.startswith("--socket")} == {
        "--socket=wayland",
        "--socket=fallback-x11",
        "--socket=pulseaudio",
    }


def test_a_flatpak_may_speak_to_what_the_program_speaks_to_and_nothing_else(flatpak: dict[str, Any]) -> None:
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "companion").rglob("*.py"))
    for kind in ("talk-name", "system-talk-name"):
        unused = {name for name in talked_to(flatpak, kind) if name.removesuffix(".*") not in code}
        assert unused == set()
    # All names below one that ends in a star, and that one too.
    (owned,) = talked_to(flatpak, "own-name")
    # Read, not loaded: it needs a library that is for Linux only.
    player = (ROOT / "companion" / "desktop" / "mpris_player.py").read_text("utf-8")
    assert f'NAME = "{owned.removesuffix(".*")}"' in player


def test_a_flatpak_is_called_as_stores_know_the_program(flatpak: dict[str, Any]) -> None:
    assert flatpak["id"] == LABEL
    assert flatpak["command"] == NAME
    assert flatpak["rename-desktop-file"] == f"{NAME}.desktop"
    assert flatpak["rename-icon"] == NAME
    assert [module["name"] for module in flatpak["modules"]] == [NAME]


def test_stores_are_told_every_language_that_the_program_speaks() -> None:
    found = ElementTree.parse(METAINFO).getroot()
    assert {lang.text for lang in found.iter("lang")} == {one.value for one in Language} - {"system"}
    assert found.findtext("requires/internet") == "offline-only"


def test_the_installer_makes_the_shortcuts_that_the_program_knows_as_its_own(installer: str) -> None:
    icons = installer.split("[Icons]")[1].split("[Run]")[0].replace("{#Name}", TITLE)
    made: dict[str, tuple[str, ...]] = {}
    for line in icons.splitlines():
        found = re.match(rf'Name: "{{userprograms}}\\{TITLE}\\([^"]+)"', line)
        if found is not None:
            words = re.search(r'Parameters: "([^"]*)"', line)
            made[found[1]] = tuple(words[1].split()) if words else ()
    assert made == SHORTCUTS


def test_the_installer_asks_for_no_administrator_and_leaves_the_journal(installer: str) -> None:
    assert "PrivilegesRequired=lowest" in installer
    assert "[UninstallDelete]" not in installer
    assert r"{localappdata}\mat-companion" in installer


def test_the_installer_speaks_as_many_languages_as_the_program(installer: str) -> None:
    languages = {one.value for one in Language} - {"system"}
    assert set(re.findall(r'^Name: "(\w+)"; MessagesFile', installer, re.MULTILINE)) == languages
    for message in ("AtLogin", "JournalStays"):
        assert set(re.findall(rf"^(\w+)\.{message}=", installer, re.MULTILINE)) == languages


def test_no_version_stands_in_a_recipe(installer: str, flatpak: dict[str, Any]) -> None:
    recipes = "".join(line for line in installer.splitlines() if not line.startswith(";"))
    assert companion.__version__ not in recipes
    assert companion.__version__ not in str(flatpak["modules"])
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]


def test_the_workflow_may_only_read_and_uses_actions_of_one_house(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    used = {tuple(step["uses"].split("@")) for step in steps if "uses" in step}
    assert {name for name, _version in used} == ACTIONS
    assert [version for _name, version in used if not re.fullmatch(r"v\d+", version)] == []
    assert not [job for job in workflow["jobs"].values() if "permissions" in job]


def test_the_workflow_calls_nothing_that_is_not_there(workflow: dict[str, Any]) -> None:
    commands = "\n".join(step.get("run", "") for job in workflow["jobs"].values() for step in job["steps"])
    files = set(re.findall(r"packaging/[\w./-]+\.(?:py|sh|iss)", commands))
    assert files >= {"packaging/smoke.py", "packaging/dist.py", "packaging/checksums.py"}
    assert [file for file in files if not (ROOT / file).is_file()] == []


def test_what_looks_at_packages_needs_nothing_but_python() -> None:
    for name in ("smoke.py", "checksums.py"):
        tree = ast.parse((PACKAGING / name).read_text("utf-8"))
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        plain = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
        imported |= {alias.name for node in plain for alias in node.names}
        outside = {"companion", "PySide6", "packaging", "dist", "shipped", "numpy"}
        assert imported.isdisjoint(outside), name
