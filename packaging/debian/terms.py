"""The copyright file of the package: who made what in it, on what terms, as Debian has it written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from shipped import Component, of_folder

HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Mat Companion
Comment: The program lies in usr/lib/mat-companion with all that it needs, built from packages of the Python
 Package Index. What others have made in it is told below, as it was found in that folder; libraries in pure
 Python are packed into the program itself.
"""

OWN = (
    ("*", "Mat Companion contributors", "Expat", "LICENSE"),
    ("usr/lib/mat-companion/_internal/companion/assets/*", "none", "CC0-1.0", ""),
    (
        "usr/lib/mat-companion/_internal/companion/assets/audio/music_felt_piano.ogg",
        "2018-2021 S. Christian Collins",
        "CC0-1.0 and Expat",
        "LICENSES/MuseScore-General.txt",
    ),
)
"""What the program itself has: files, whose, on what terms, and where those stand."""

IN_DEBIAN = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-2.0": "GPL-2",
    "GPL-3.0": "GPL-3",
    "LGPL-2.0": "LGPL-2",
    "LGPL-2.1": "LGPL-2.1",
    "LGPL-3.0": "LGPL-3",
}
"""Licences whose words every Debian system has, by the names they have there."""

WHOLE_LICENCE = re.compile(
    r"(?:GNU (?P<lesser>LESSER |LIBRARY )?GENERAL PUBLIC LICENSE|Apache License)\s+"
    r"Version (?P<version>[\d.]+).*?END OF TERMS AND CONDITIONS",
    re.DOTALL,
)
"""Where a text quotes one of them as a whole; Debian wants it pointed to instead."""

MOST_HOLDERS = 12


def terms(folder: Path, root: Path) -> str:
    """The copyright file for the program in a folder; `root` is the checkout. Raises Unlicensed."""
    parts = [HEAD]
    for files, holder, licence, words in OWN:
        text = (root / words).read_text(encoding="utf-8") if words else ""
        parts.append(_paragraph([files], [holder], licence, [text, *_whole(licence)], ""))
    for one in of_folder(folder):
        comment = f"{one.name} {one.version}".strip() + (f", {one.source}" if one.source else "")
        holders = list(_holders(one)) or [f"the authors of {one.name}"]
        texts = [*one.texts, *_whole(one.licence)]
        parts.append(_paragraph(_files(one, folder), holders, one.licence, texts, comment))
    return "\n".join(parts)


def _files(one: Component, folder: Path) -> list[str]:
    """Where it lies: its own files, or for a Python library what bears its name."""
    if one.files:
        return [f"usr/lib/mat-companion/{path.relative_to(folder).as_posix()}" for path in one.files]
    name = re.sub("[^a-z0-9]+", "?", one.name.lower().removesuffix("-essentials").removesuffix("-ce"))
    return [f"usr/lib/mat-companion/_internal/*{name}*"]


def _holders(one: Component) -> Iterator[str]:
    """Whoever the words of its licence name, the first of them where there are many."""
    found = (
        match[1].strip(" .*,/")
        for text in one.texts
        for match in re.finditer(r"^\W*Copyright(?: \(c\)|:)?\s+(.*\d{4}.*)$", text, re.MULTILINE | re.I)
    )
    for count, holder in enumerate(dict.fromkeys(holder for holder in found if holder)):
        if count < MOST_HOLDERS:
            yield holder


def _whole(licence: str) -> list[str]:
    """Where the whole words are of licences that Debian has."""
    names = sorted({name for id, name in IN_DEBIAN.items() if re.search(rf"\b{re.escape(id)}\b", licence)})
    return [f"On Debian systems the words of it are in /usr/share/common-licenses/{name}." for name in names]


def _paragraph(
    files: Iterable[str], holders: Iterable[str], licence: str, texts: Iterable[str], comment: str
) -> str:
    """One paragraph of the file."""
    text = "\n\n".join(WHOLE_LICENCE.sub(_pointed_to, text).strip() for text in texts if text.strip())
    lines = (" " + line.rstrip() if line.strip() else " ." for line in text.splitlines())
    said = {
        "Files": "\n ".join(files),
        "Copyright": "\n ".join(holders),
        "License": "\n".join([_short(licence), *lines]),
        **({"Comment": comment} if comment else {}),
    }
    return "".join(f"{name}: {value}\n" for name, value in said.items())


def _pointed_to(quoted: re.Match[str]) -> str:
    """Where the words are that were quoted."""
    version = quoted["version"].removesuffix(",").removesuffix(".0")
    name = "Apache-2.0" if quoted[0].startswith("A") else f"{'L' if quoted['lesser'] else ''}GPL-{version}"
    return f"[On Debian systems the words that stand here are in /usr/share/common-licenses/{name}.]"


def _short(licence: str) -> str:
    """An SPDX expression in the words of Debian."""
    words = licence.replace("(", "").replace(")", "").replace("MIT-0", "Expat-0")
    for spdx, debian in ((" AND ", " and "), (" OR ", " or "), (" WITH ", " with "), ("-or-later", "+")):
        words = words.replace(spdx, debian)
    return re.sub(r"\bMIT\b", "Expat", words.replace("-only", ""))
