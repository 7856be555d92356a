"""The wheel and the source archive of what is committed: the same bytes whoever builds them, where and when.

`python packaging/dist.py [FOLDER]` builds both into a folder, usually dist/. The source archive is packed
from a fresh copy of the last commit, never from a folder in which somebody works; the wheel is built from
the source archive, which is so known to hold all that is needed. Every file in them bears the moment of the
commit. The same bytes come out wherever hatchling and PySide6, which compiles the translations, are of the
same versions.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parent.parent

Kind = Literal["sdist", "wheel"]


def moment_of(checkout: Path) -> int:
    """When the last commit was made, in seconds since 1970."""
    return int(_git(checkout, "log", "-1", "--format=%ct"))


def copy_out(checkout: Path, folder: Path) -> None:
    """Lay a copy of the last commit into a folder: nothing else that lies in the checkout comes along."""
    with tarfile.open(fileobj=io.BytesIO(_git(checkout, "archive", "--format=tar", "HEAD"))) as archive:
        archive.extractall(folder, filter="data")


def build(kind: Kind, source: Path, into: Path, moment: int) -> Path:
    """Build one of the two from a folder of sources; it bears the moment. Returns the file."""
    before = set(into.glob("*"))
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(into)],
        cwd=source,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    (built,) = set(into.glob("*")) - before
    return built


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a source archive; returns the one folder in it."""
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    (source,) = folder.iterdir()
    return source


def distribute(checkout: Path, into: Path) -> tuple[Path, Path]:
    """Build the source archive, and from that the wheel. What was built before under those names goes."""
    into.mkdir(parents=True, exist_ok=True)
    for old in (*into.glob("mat_companion-*.tar.gz"), *into.glob("mat_companion-*.whl")):
        old.unlink()
    moment = moment_of(checkout)
    with tempfile.TemporaryDirectory(prefix="mat-companion-dist-") as work:
        copied, unpacked = Path(work) / "copied", Path(work) / "unpacked"
        copy_out(checkout, copied)
        archive = build("sdist", copied, into, moment)
        wheel = build("wheel", unpack(archive, unpacked), into, moment)
    return archive, wheel


def left_out(checkout: Path) -> list[str]:
    """What has been changed or added since the last commit, and is therefore in neither."""
    return _git(checkout, "status", "--porcelain").decode().splitlines()


def _git(checkout: Path, *words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=checkout, stdout=subprocess.PIPE, check=True).stdout


def main() -> int:
    """Build both, and say what is not in them."""
    into = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else ROOT / "dist"
    for built in distribute(ROOT, into):
        print(built)
    for line in left_out(ROOT):
        print(f"not committed, and not in wheel and source archive: {line}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
