"""What ARCHITECTURE.md and CONTRIBUTING.md say of files, targets and imports is so."""

from __future__ import annotations

import re

from tests.test_architecture import MODULES, PACKAGE, ROOT, TABLE, TESTS

ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MANY_ALIKE = ("ui/pages", "ui/widgets", "ui/text", "ui/charts", "ui/report")
"""Folders that are named as a whole: what is in them is called what it is."""


def test_every_file_of_the_program_has_its_place_in_the_map() -> None:
    named = set(re.findall(r"[a-z_]+", ARCHITECTURE.split("```")[1]))
    inside = [path.relative_to(PACKAGE) for path in MODULES if not path.stem.startswith("__")]
    lost = [
        str(path) for path in inside if path.stem not in named and not path.as_posix().startswith(MANY_ALIKE)
    ]
    assert lost == []


def test_every_file_that_is_named_is_there() -> None:
    """`session.py` in the map, `core/history.py` and `tests/ui/test_contrast.py` in the text."""
    named = set(re.findall(r"[\w/-]+\.(?:py|md)\b", ARCHITECTURE))
    there = [
        path.relative_to(ROOT).as_posix() for path in (*MODULES, *TESTS, *ROOT.glob("packaging/**/*.py"))
    ]
    there += [path.relative_to(ROOT).as_posix() for path in ROOT.glob("*/*.md")]
    gone = [name for name in named if not any(f"/{path}".endswith(f"/{name}") for path in there)]
    assert gone == []


def test_every_target_that_is_named_can_be_made() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in ("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"):
        named = set(re.findall(r"`make ([a-z-]+)", (ROOT / page).read_text(encoding="utf-8")))
        assert named <= targets, page


def test_the_table_that_is_written_is_the_one_that_is_kept() -> None:
    """What a row of ARCHITECTURE.md lets a package import from the program is what it may."""
    rows = [line.split("|")[1:3] for line in ARCHITECTURE.splitlines() if line.startswith("| ")]
    written = {
        name.strip(): frozenset(re.findall(r"[a-z_]+", allowed))
        for names, allowed in rows
        for name in names.split(",")
        if name.strip() in TABLE and name.strip() != "app"
    }
    assert {"core", "storage", "audio", "engine", "desktop", "ui", "errand"} <= set(written)
    assert {name: TABLE[name].companion - {"__init__"} for name in written} == written
