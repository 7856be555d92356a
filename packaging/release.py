"""Everything that is handed out, in dist/: built where it can be, told of, and with a checksum each.

`python packaging/release.py` builds the wheel and the source archive, packs the folder of the program if
`make bundle` has built it, writes the notices and the list of parts of each, and dist/SHA256SUMS over all
that lies there, a .deb included.
"""

from __future__ import annotations

import lzma
import platform
import sys
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import checksums
from dist import ROOT, distribute, left_out, moment_of
from notices import NOTICES, SBOM, write
from shipped import Component, Unlicensed, of_environment, of_folder
from smoke import version_here

FOLDER = "mat-companion"
"""The folder of the program, as packaging/bundle builds it in dist/."""


class Stale(Exception):  # noqa: N818  # it is what was found, not a fault of this file
    """The folder of the program, or the package for Debian, was built from other sources than the rest."""


def pack(folder: Path, archive: Path, moment: int, beside: Mapping[str, Path]) -> None:
    """Pack a folder, in an order, with owners and dates that are the same for everybody; `beside` names what
    else comes into it, and how it is called there."""
    top = archive.name.removesuffix(".tar.xz")

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with lzma.open(archive, "wb") as file, tarfile.open(fileobj=file, mode="w") as packed:
        packed.add(folder, top, filter=alike)
        for name, file in beside.items():
            packed.add(file, f"{top}/{name}", filter=alike)


def pack_program(into: Path, version: str, moment: int) -> None:
    """Pack the folder of the program, if there is one, with its notices. Raises Stale."""
    folder = into / FOLDER
    if not folder.is_dir():
        print("no folder of the program: `make bundle` builds it")
        return
    if not list(folder.rglob(f"mat_companion-{version}.dist-info")) or folder.stat().st_mtime != moment:
        raise Stale(f"{folder} was built from another commit; `make bundle` builds it anew")
    name = f"{FOLDER}-{version}-{sys.platform}-{platform.machine().lower()}"
    components = of_folder(folder)
    # Not into the folder itself, of which another package is made that tells the same in its own way.
    write(into, components, f"{name}.")
    told = {file: into / f"{name}.{file}" for file in (NOTICES, SBOM)}
    pack(folder, into / f"{name}.tar.xz", moment, told)


def look_at_debian(into: Path, moment: int) -> None:
    """Raises Stale where a package for Debian lies there that was made of another commit's folder."""
    for package in into.glob(f"{FOLDER}_*.deb"):
        if package.stat().st_mtime != moment:
            raise Stale(f"{package} was built from another commit; `make deb` builds it anew")


def release(into: Path, wheel_parts: Sequence[Component]) -> None:
    """Put all of it into a folder. Raises Unlicensed or Stale."""
    version = version_here()
    distribute(ROOT, into)
    write(into, wheel_parts, f"mat_companion-{version}-py3-none-any.")
    look_at_debian(into, moment_of(ROOT))
    pack_program(into, version, moment_of(ROOT))
    checksums.write(into)


def main() -> int:
    """Do all of it, and tell what lies there."""
    into = ROOT / "dist"
    try:
        release(into, of_environment())
    except (Unlicensed, Stale) as wrong:
        print(wrong, file=sys.stderr)
        return 1
    print((into / checksums.SUMS).read_text("utf-8"), end="")
    for line in left_out(ROOT):
        print(f"not committed, and not in wheel and source archive: {line}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
