"""All that is handed out, put together: archives that are the same for everybody, and checksums that hold."""

from __future__ import annotations

import os
import subprocess
import tarfile
from contextlib import nullcontext
from pathlib import Path

import pytest
from checksums import SUMS, sums
from dist import moment_of
from release import FOLDER, Stale, look_at_debian, pack, pack_program, release
from shipped import of_environment

from tests.packages.conftest import ROOT

MOMENT = 1_800_000_000


def program(folder: Path, version: str = "0.1.0", moment: int = MOMENT) -> Path:
    """A folder that looks like the program's."""
    inside = folder / FOLDER / "_internal" / f"mat_companion-{version}.dist-info"
    inside.mkdir(parents=True)
    (inside / "METADATA").write_text(f"Metadata-Version: 2.4\nName: mat-companion\nVersion: {version}\n")
    command = folder / FOLDER / "mat-companion"
    command.write_bytes(b"\x7fELF")
    command.chmod(0o755)
    os.utime(folder / FOLDER, (moment, moment))
    return folder / FOLDER


def test_a_folder_packed_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for place in ("here", "there"):
        folder, told = program(tmp_path / place), tmp_path / place / "told.txt"
        told.write_text("whose it is")
        pack(folder, tmp_path / place / "packed.tar.xz", MOMENT, {"told.txt": told})
        # Another day.
        os.utime(tmp_path / place / FOLDER / "mat-companion")
    one, other = (tmp_path / place / "packed.tar.xz" for place in ("here", "there"))
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as packed:
        assert packed.getmember("packed/mat-companion").mode == 0o755
        assert {(entry.uid, entry.uname, entry.mtime) for entry in packed} == {(0, "root", MOMENT)}


def test_the_folder_of_the_program_is_packed_with_its_notices(tmp_path: Path) -> None:
    program(tmp_path)
    pack_program(tmp_path, "0.1.0", MOMENT)
    (archive,) = tmp_path.glob("*.tar.xz")
    first = archive.read_bytes()
    pack_program(tmp_path, "0.1.0", MOMENT)
    assert archive.read_bytes() == first
    assert not (tmp_path / FOLDER / "sbom.cdx.json").exists(), "the folder is as it was"
    top = archive.name.removesuffix(".tar.xz")
    with tarfile.open(archive) as packed:
        names = packed.getnames()
    assert f"{top}/THIRD-PARTY-NOTICES.txt" in names
    assert f"{top}/sbom.cdx.json" in names
    assert (tmp_path / f"{top}.sbom.cdx.json").is_file()


@pytest.mark.parametrize(("version", "moment"), [("0.0.9", MOMENT), ("0.1.0", MOMENT - 60)])
def test_a_folder_built_from_other_sources_is_not_packed(tmp_path: Path, version: str, moment: int) -> None:
    program(tmp_path, version, moment)
    with pytest.raises(Stale, match="another commit"):
        pack_program(tmp_path, "0.1.0", MOMENT)
    assert not list(tmp_path.glob("*.tar.xz"))


@pytest.mark.parametrize("late", [0, 60])
def test_a_package_for_debian_of_another_commit_is_noticed(tmp_path: Path, late: int) -> None:
    package = tmp_path / "mat-companion_0.1.0-1_amd64.deb"
    package.write_bytes(b"built before")
    os.utime(package, (MOMENT - late, MOMENT - late))
    with pytest.raises(Stale, match="another commit") if late else nullcontext():
        look_at_debian(tmp_path, MOMENT)


def test_checksums_cover_every_file_and_not_themselves(tmp_path: Path) -> None:
    (tmp_path / "one.deb").write_bytes(b"one")
    (tmp_path / "folder").mkdir()
    (tmp_path / SUMS).write_text("old")
    assert sums(tmp_path) == "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  one.deb\n"


def test_a_release_holds_what_can_be_built_here_and_its_checksums_hold(tmp_path: Path) -> None:
    program(tmp_path, moment=moment_of(ROOT))
    (tmp_path / "mat_companion-0.0.9.tar.gz").write_bytes(b"an older one")
    release(tmp_path, of_environment())
    names = {path.name for path in tmp_path.iterdir() if path.is_file()}
    ends = {name.split("0.1.0", 1)[-1] for name in names - {SUMS}}
    wheel = "-py3-none-any."
    assert {".tar.gz", f"{wheel}whl", f"{wheel}THIRD-PARTY-NOTICES.txt", f"{wheel}sbom.cdx.json"} <= ends
    assert len(ends) == 7, "and three of the folder"
    check = ["sha256sum", "--check", "--strict", SUMS]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 7)
