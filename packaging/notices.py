"""What others have made in a package, and on what terms: a page for people, and a list for programs.

`python packaging/notices.py INTO` tells of what pip installs along with the wheel, as it is in this
environment; `python packaging/notices.py INTO FOLDER` of a folder that holds the program with all that it
needs. Both write THIRD-PARTY-NOTICES.txt and sbom.cdx.json. It ends with 1 where something has no licence
that is known.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from dist import ROOT, moment_of
from sbom import assets, document, written
from shipped import Component, Unlicensed, of_environment, of_folder, whole_texts
from smoke import version_here

NOTICES = "THIRD-PARTY-NOTICES.txt"
SBOM = "sbom.cdx.json"
WIDTH = 100

HEAD = """\
Mat Companion {version}: what others have made in it

Mat Companion itself is under the MIT licence, its sounds and pictures under CC0 1.0; both stand at the end
of the first part. Everything else belongs to those who are named here, and is used under the licences that
follow.
"""

REPLACING = """\
Libraries under the LGPL
------------------------

{names}
are used under the GNU Lesser General Public License, unchanged. Each lies in files of its own and is loaded
when the program starts, so you may put a version of your own, with the same interface, in its place:

- Installed with pip, each is a package: install another version of it into the same environment.
- In the folder of the program, Qt is `_internal/PySide6/Qt/lib/libQt6*.so.6` (on Windows
  `_internal\\PySide6\\Qt6*.dll`, on macOS `Contents/Frameworks/PySide6/Qt/lib`); the libraries of sound are
  in `_internal/pygame_ce.libs` and `_internal/_soundfile_data`. Replace files under the same names.
  Libraries in Python are packed into the program itself: with other versions of them in
  packaging/bundle/constraints.txt, `make bundle` builds the folder anew.

You may change Mat Companion itself, and look into how it works with those libraries, for that or any other
reason. The source of each is at the address given with it; that of Mat Companion is in its source archive.
"""


def page(version: str, components: Sequence[Component]) -> str:
    """The page for people."""
    lesser = [one for one in components if any(id.startswith("LGPL") for id in one.ids)]
    parts = [HEAD.format(version=version), _table(components)]
    if lesser:
        names = ", ".join(dict.fromkeys(one.name for one in lesser))
        parts.append(REPLACING.format(names=names))
    parts.append(_own())
    said: dict[str, str] = {}
    parts += [_account(one, said) for one in components]
    parts += [_headed(f"{name}, the whole licence", text) for name, text in whole_texts(components).items()]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _table(components: Sequence[Component]) -> str:
    widest = max(len(_title(one)) for one in components)
    return "\n".join(f"{_title(one):{widest}}  {one.licence}" for one in components)


def _own() -> str:
    credits = (ROOT / "assets" / "CREDITS.md").read_text("utf-8")
    files = [ROOT / "LICENSE", *sorted((ROOT / "LICENSES").glob("*.txt"))]
    licences = [_headed(file.name, file.read_text("utf-8")) for file in files]
    return "\n\n".join((_headed("The sounds and pictures of Mat Companion", credits), *licences))


def _account(one: Component, said: dict[str, str]) -> str:
    lines = [f"Licence: {one.licence}"]
    if one.source:
        lines.append(f"Source: {one.source}")
    if one.files:
        lines.append(f"Files: {', '.join(sorted({file.name for file in one.files}))}")
    for text in one.texts:
        digest = hashlib.sha256(text.encode()).hexdigest()
        before = said.setdefault(digest, _title(one))
        lines += ["", text.strip() if before == _title(one) else f"In the same words as {before}."]
    return _headed(_title(one), "\n".join(lines))


def _headed(title: str, text: str) -> str:
    line = "=" * WIDTH
    return f"{line}\n{title}\n{line}\n\n{text.strip()}"


def _title(one: Component) -> str:
    return f"{one.name} {one.version}".strip()


def write(into: Path, components: Sequence[Component], prefix: str = "") -> None:
    """Write both into a folder."""
    version = version_here()
    own = assets((ROOT / "assets" / "CREDITS.md").read_text("utf-8"))
    into.mkdir(parents=True, exist_ok=True)
    (into / f"{prefix}{NOTICES}").write_text(page(version, components), "utf-8")
    listed = document(version, moment_of(ROOT), components, own)
    (into / f"{prefix}{SBOM}").write_text(written(listed), "utf-8")


def main() -> int:
    """Write both, or tell what has no licence."""
    into, *folder = map(Path, sys.argv[1:])
    try:
        components = of_folder(folder[0]) if folder else of_environment()
    except Unlicensed as without:
        print(without, file=sys.stderr)
        return 1
    write(into, components)
    return 0


if __name__ == "__main__":
    sys.exit(main())
