"""The wheels a Flatpak is built of, each with its address and checksum: makes python-sources.json.

`python packaging/flatpak/sources.py [WHEEL]` takes the program's wheel from dist/, asks pip which others
belong to it there, and writes them down without installing any. Inside a Flatpak there is no network, so
that file is all that the build knows of. It is made anew for each build and not kept: addresses are pip's
business.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WRITTEN = HERE / "python-sources.json"

RUNTIME_PYTHON = "3.13"
"""The Python of the runtime that the manifest names."""

MACHINES = {"x86_64": ("2_28", "2_34"), "aarch64": ("2_28", "2_34", "2_39")}
"""What the runtime runs on, and the versions of glibc that wheels for it may ask for."""


def chosen_by_pip(wheel: Path, machine: str, glibc: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """What pip would install along with a wheel on such a machine, and what it knows of each."""
    platforms = ["2014", "2_17", *glibc]
    words = [f"--platform=manylinux{'' if '_' not in one else '_'}{one}_{machine}" for one in platforms]
    command = [
        *(sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--ignore-installed"),
        *("--report", "-", "--only-binary", ":all:", "--implementation", "cp", "--target", "nowhere"),
        *("--python-version", RUNTIME_PYTHON, *words, str(wheel)),
    ]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    for entry in json.loads(done.stdout)["install"]:
        if entry["metadata"]["name"] != "mat-companion":
            yield entry["download_info"]


def source(download: dict[str, Any], machine: str) -> dict[str, Any]:
    """A wheel as flatpak-builder wants it named: only for one kind of machine, unless it is for all."""
    name = unquote(urlsplit(download["url"]).path.rsplit("/", 1)[-1])
    entry: dict[str, Any] = {
        "type": "file",
        "url": download["url"],
        "sha256": download["archive_info"]["hashes"]["sha256"],
        "dest-filename": name,
    }
    return entry if name.endswith("-none-any.whl") else {**entry, "only-arches": [machine]}


def sources(wheel: Path) -> list[dict[str, Any]]:
    """All of them, the program's own first, each once."""
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    own = {"type": "file", "path": str(wheel), "sha256": digest, "dest-filename": wheel.name}
    found = {
        download["url"]: source(download, machine)
        for machine, glibc in MACHINES.items()
        for download in chosen_by_pip(wheel, machine, glibc)
    }
    return [own, *(found[url] for url in sorted(found, key=lambda url: url.rsplit("/", 1)[-1].lower()))]


def main() -> int:
    """Write the file."""
    (wheel,) = map(Path, sys.argv[1:2]) if len(sys.argv) > 1 else (ROOT / "dist").glob("mat_companion-*.whl")
    listed = sources(wheel.absolute())
    WRITTEN.write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    print(f"{WRITTEN.name}: {len(listed)} wheels")
    return 0


if __name__ == "__main__":
    sys.exit(main())
