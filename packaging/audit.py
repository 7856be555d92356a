"""Whether anything is known against the libraries that the program comes with, by pip-audit.

It asks the Python Package Index about each of them, in the version that is installed here and in the one that
goes into the packages. Leaves with 0 where all were asked about and nothing is known, with 1 where something
is, and with 2 where somebody could not be asked about: no word is no good word.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "mat-companion"
PACKAGED = Path(__file__).parent / "bundle" / "constraints.txt"
CLEAN, KNOWN, NOBODY_ASKED = 0, 1, 2
TOOL = "pip-audit>=2.7,<3"
"""In an environment of its own: it brings more libraries along than the program has."""


def installed(name: str = PROGRAM) -> dict[str, str]:
    """Every library that comes with the program here, directly or through another, with its version."""
    found: dict[str, str] = {}
    waiting = list(requires(name) or ())
    while waiting:
        wanted = Requirement(waiting.pop())
        library = canonicalize_name(wanted.name)
        if library in found or (wanted.marker is not None and not wanted.marker.evaluate({"extra": ""})):
            continue
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            raise SystemExit(f"{library} is not installed; make test installs it") from None
        waiting += requires(library) or ()
    return found


def packaged(file: Path = PACKAGED) -> dict[str, str]:
    """Every library that is named for the packages, with its version."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    pairs = (line.split("==") for line in lines if line)
    return {canonicalize_name(name): number for name, number in pairs}


def verdict(answers: Iterable[dict[str, Any]], asked: Iterable[str]) -> tuple[int, list[str]]:
    """The code to leave with and the lines to say, from what pip-audit found about the libraries."""
    known: list[str] = []
    heard_of: set[str] = set()
    for answer in answers:
        if "skip_reason" in answer:
            continue
        heard_of.add(canonicalize_name(answer["name"]))
        for found in answer["vulns"]:
            mended = ", ".join(found["fix_versions"]) or "no version yet"
            known.append(f"{answer['name']} {answer['version']}: {found['id']}, mended in {mended}")
    silent = sorted(set(asked) - heard_of)
    lines = [*known, *(f"{name}: nobody could be asked" for name in silent)]
    return KNOWN if known else NOBODY_ASKED if silent else CLEAN, lines


def answers_about(libraries: dict[str, str]) -> list[dict[str, Any]]:
    """What pip-audit says about them; nothing where it cannot be had, or cannot ask."""
    with tempfile.TemporaryDirectory() as folder:
        wishes = Path(folder) / "libraries.txt"
        wishes.write_text("".join(f"{name}=={number}\n" for name, number in libraries.items()))
        venv.create(Path(folder) / "venv", with_pip=True)
        python = Path(folder) / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
        asking = (
            "-m",
            "pip_audit",
            "--no-deps",
            "--disable-pip",
            "--progress-spinner",
            "off",
            "--format",
            "json",
        )
        try:
            subprocess.run([python, "-m", "pip", "install", "--quiet", TOOL], check=True)
            words = [python, *asking, "--requirement", wishes]
            done = subprocess.run(words, stdout=subprocess.PIPE, text=True)
            return list(json.loads(done.stdout)["dependencies"])
        except (OSError, subprocess.CalledProcessError, ValueError, KeyError) as error:
            print(f"pip-audit could not be had or could not ask: {error}", file=sys.stderr)
            return []


def main() -> int:
    """Asks, says what was found, and leaves with its code."""
    codes: set[int] = set()
    for where, libraries in (("installed here", installed()), ("in the packages", packaged())):
        code, lines = verdict(answers_about(libraries), libraries)
        summary = ("nothing is known", "something is known", "not all could be asked about")[code]
        print("\n".join([*lines, f"{len(libraries)} libraries {where}: {summary}."]))
        codes.add(code)
    return KNOWN if KNOWN in codes else max(codes)


if __name__ == "__main__":
    sys.exit(main())
