"""What tests of packages ask of the files in them, and of this computer."""

from __future__ import annotations

import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "mat-companion"
WHEELS = ROOT / "build" / "bundle" / "wheel"
PATIENCE = 600.0


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a command says, with nothing of Python or of the tests' own folders in its environment."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "PYTHON", "LD_", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        [str(word) for word in words],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def done(*words: str | Path, **environment: str) -> str:
    """The same of a command that must succeed."""
    result = run(*words, **environment)
    assert result.returncode == 0, f"{words}: {result.stdout}{result.stderr}"
    return result.stdout


def libraries(folder: Path) -> Iterator[Path]:
    """Every program and library in a folder, once each."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def not_found(library: Path, folder: Path) -> set[str]:
    """What a library of the folder is linked with that is neither there nor on this computer."""
    said = run("ldd", library, LD_LIBRARY_PATH=str(folder / "_internal")).stdout
    return set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE))


def in_german(words: str) -> str:
    """What the window says for words, in German."""
    source = ROOT / "packaging" / "translations" / "mat_companion_de.ts"
    found = {
        message.findtext("translation")
        for message in ElementTree.parse(source).iter("message")
        if message.findtext("source") == words
    }
    (said,) = found
    assert said and said != words
    return said
