"""Builds the package for Debian and its relatives from the folder of the program: `make deb`.

From the same folder comes the same package, byte for byte: everything in it is dated as the folder is.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from manual import manual
from terms import terms

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "mat-companion"
NAME = "mat-companion"
REVISION = 1
MAINTAINER = "Mat Companion contributors <mat-companion@users.noreply.github.com>"

OF_THE_SYSTEM = ("libxcb-*",)
"""What the folder brings for desktops that lack it; here it is a package to depend on."""

AT_WILL = ("libqgtk3.so",)
"""What is loaded only where its own libraries are there: it makes dialogs look like those of GTK."""

RECOMMENDED = ("libasound2", "libgtk-3-0", "libpulse0", "xdg-utils")
"""Sound, which SDL and pulsectl look for by name; what AT_WILL needs; and what shows a folder or a page."""

SUGGESTED = ("fonts-inter", "fonts-noto-cjk")
"""The letters the pages were drawn with, and those of Japanese, which not every system has."""

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: misc
Priority: optional
Description: quiet sessions on an acupressure mat
 Mat Companion keeps you company while you lie on an acupressure mat. It shows
 how to lie down, breathes with you by sound and by a sun that sets with every
 breath out, plays quiet music, and ends as gently as you like.
 .
 It asks a few health questions first, suggests one thing to change at a time,
 starts a bedtime session in the dark or a lunch break that ends in time, and
 keeps a journal of your own that stays on this computer, also when this
 package is removed.
"""

CHANGELOG = """\
{name} ({version}) unstable; urgency=medium

  * What is new in this version is told in changelog.gz beside this file.

 -- {maintainer}  {day}
"""


def main() -> int:
    """Build; the last line tells where it is and how large."""
    package = build(DIST)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def build(into: Path) -> Path:
    """Build the package into a folder."""
    epoch = int(FOLDER.stat().st_mtime)
    version = f"{version_of(FOLDER)}-{REVISION}"
    package = into / f"{NAME}_{version}_{architecture()}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        put_files(root, version, epoch)
        described(root, version, Path(name))
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        # Packed lightly: the hardest packing takes five times as long and saves a tenth.
        words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(package)]
        subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
    # As old as what it was made of: so a release can tell whether both are of one commit.
    os.utime(package, (epoch, epoch))
    return package


def version_of(folder: Path) -> str:
    """The version of the program in the folder, as it tells it."""
    said = subprocess.run([folder / NAME, "--version"], check=True, capture_output=True, text=True)
    return said.stdout.split()[-1]


def architecture() -> str:
    """What Debian calls this kind of computer."""
    words = ["dpkg", "--print-architecture"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def put_files(root: Path, version: str, epoch: int) -> None:
    """Put everything where it belongs."""
    library, share = root / "usr/lib" / NAME, root / "usr/share"
    documents = share / "doc" / NAME
    shutil.copytree(FOLDER, library, symlinks=True)
    for pattern in OF_THE_SYSTEM:
        for path in (library / "_internal").glob(pattern):
            path.unlink()
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copytree(ROOT / "assets/icons/hicolor", share / "icons/hicolor")
    put(share / "applications" / f"{NAME}.desktop", (ROOT / "packaging" / f"{NAME}.desktop").read_bytes())
    (metainfo,) = (ROOT / "packaging").glob("*.metainfo.xml")
    put(share / "metainfo" / metainfo.name, metainfo.read_bytes())
    put(share / "man/man1" / f"{NAME}.1.gz", packed(manual(FOLDER / NAME, epoch)))
    put(documents / "copyright", terms(FOLDER, ROOT).encode())
    put(documents / "changelog.gz", packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    day = datetime.fromtimestamp(epoch, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    news = CHANGELOG.format(name=NAME, version=version, maintainer=MAINTAINER, day=day)
    put(documents / "changelog.Debian.gz", packed(news))
    put(share / "lintian/overrides" / NAME, (HERE / "lintian-overrides").read_bytes())


def described(root: Path, version: str, work: Path) -> None:
    """Put in what dpkg reads: the description, and the sums of all files."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    control = root / "DEBIAN"
    put(
        control / "control",
        CONTROL.format(
            name=NAME,
            version=version,
            architecture=architecture(),
            maintainer=MAINTAINER,
            # In whole KiB a file, as the policy has it; folders and links count one each.
            size=sum(
                -(-path.stat().st_size // 1024) if path in set(files) else 1 for path in root.rglob("*")
            ),
            depends=needed_packages(root, work),
            recommends=", ".join(RECOMMENDED),
            suggests=", ".join(SUGGESTED),
        ).encode(),
    )
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    put(control / "md5sums", "".join(sums).encode())


def needed_packages(root: Path, work: Path) -> str:
    """The packages whose libraries are needed, with the versions, as dpkg-shlibdeps finds them."""
    internal = root / "usr/lib" / NAME / "_internal"
    linked = [
        path
        for path in sorted((root / "usr/lib").rglob("*"))
        if path.is_file() and not path.is_symlink() and path.name not in AT_WILL and is_linked(path)
    ]
    folders = sorted({path.parent for path in linked} | {internal})
    # By this folder it knows that it looks at a package; libraries of the package itself need no other.
    (root / "DEBIAN").mkdir()
    (work / "debian").mkdir()
    (work / "debian/control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    words = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    words += [f"-l{folder}" for folder in folders] + [f"-e{path}" for path in linked]
    said = subprocess.run(words, check=False, cwd=work, capture_output=True, text=True)
    if said.returncode:
        raise SystemExit("\n".join(line for line in said.stderr.splitlines() if "error:" in line))
    (depends,) = re.findall(r"^shlibs:Depends=(.*)$", said.stdout, re.MULTILINE)
    return depends


def is_linked(path: Path) -> bool:
    """Whether a file is a program or library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def packed(text: str) -> bytes:
    """A text as documents of Debian are packed: as small as can be, and without a date."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def put(path: Path, content: bytes) -> None:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    raise SystemExit(main())
