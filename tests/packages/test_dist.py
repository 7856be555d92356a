"""The wheel and the source archive: the same bytes from anywhere, whole, and nothing in them by chance."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from dist import build, copy_out, distribute, moment_of, unpack

from tests.packages.conftest import ROOT, pip

STRAY = (
    ".venv/lib/x.py",
    "dist/old.whl",
    "companion/__pycache__/app.cpython-311.pyc",
    "build/x",
    ".coverage",
)
"""What may lie about in a folder in which somebody works."""

OFFLINE = ("--no-deps", "--no-index", "--no-build-isolation")
"""How pip installs with what is there. And `--ignore-installed`: beside the borrowed libraries there is the
program of the checkout, which is not to be taken away."""


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source archive and the wheel as `make dist` builds them."""
    return distribute(ROOT, tmp_path_factory.mktemp("handed-out"))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """The sources on another computer: other place, dates and permissions, and things lying about."""
    folder = tmp_path / "somebody's folder" / "källkod"
    copy_out(ROOT, folder)
    for name in STRAY:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("left over")
    for number, path in enumerate(sorted(folder.rglob("*"), reverse=True)):
        path.chmod(path.stat().st_mode & 0o700)
        os.utime(path, (1_000_000_000 + number, 1_000_000_000 + number))
    mask = os.umask(0o077)
    yield folder
    os.umask(mask)


def test_another_computer_builds_the_same_bytes_at_another_time(
    handed_out: tuple[Path, Path], elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setenv("PYTHONHASHSEED", "12345")
    into = tmp_path / "built"
    into.mkdir()
    archive, wheel = handed_out
    assert build("sdist", elsewhere, into, moment_of(ROOT)).read_bytes() == archive.read_bytes()
    # This one comes from the folder, the other from the source archive.
    assert build("wheel", elsewhere, into, moment_of(ROOT)).read_bytes() == wheel.read_bytes()


def test_the_source_archive_holds_what_is_committed_and_nothing_else(handed_out: tuple[Path, Path]) -> None:
    listed = subprocess.run(
        ["git", "ls-tree", "-rz", "--name-only", "HEAD"], cwd=ROOT, capture_output=True, check=True
    )
    committed = set(listed.stdout.decode().rstrip("\0").split("\0"))
    with tarfile.open(handed_out[0]) as packed:
        names = {name.split("/", 1)[1] for name in packed.getnames()}
    assert names == committed | {"PKG-INFO"}


def test_the_wheel_holds_the_program_and_its_assets_only(handed_out: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(handed_out[1]) as packed:
        names = packed.namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"companion", *(top for top in tops if top.endswith((".dist-info", ".data")))}
    assert len(tops) == 3
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".orig", ".ts"))]
    assert len([name for name in names if name.endswith(".qm")]) == 6, "one for each language but English"


def test_all_of_the_wheel_bears_the_moment_of_the_commit(handed_out: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(handed_out[1]) as packed:
        assert len({entry.date_time for entry in packed.infolist()}) == 1
    with tarfile.open(handed_out[0]) as packed:
        assert {entry.mtime for entry in packed} == {moment_of(ROOT)}


def test_installed_from_the_source_archive_it_holds_a_session(
    handed_out: tuple[Path, Path], borrowing_venv: Path, tmp_path: Path
) -> None:
    # From a copy: a build leaves nothing in the folder of somebody else.
    source = unpack(handed_out[0], tmp_path / "source")
    pip(borrowing_venv, "install", "--ignore-installed", *OFFLINE, source)
    program = borrowing_venv / "bin" / "mat-companion"
    look = [sys.executable, ROOT / "packaging" / "smoke.py", program]
    done = subprocess.run(look, cwd=tmp_path, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    assert "a session of 1 minutes" in done.stdout
