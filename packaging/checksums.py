"""The checksum of every file that is handed out, in SHA256SUMS: `python packaging/checksums.py FOLDER`.

`sha256sum --check SHA256SUMS` in that folder tells whether what was fetched is what was handed out.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

SUMS = "SHA256SUMS"


def sums(folder: Path) -> str:
    """The checksums of the files in a folder, as `sha256sum --check` reads them; no folder in it counts."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def write(folder: Path) -> None:
    """Write them into the folder, with the ends of lines of Linux on every system."""
    (folder / SUMS).write_text(sums(folder), "utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
