"""What lies in a package beside the program: libraries of Python and of the machine, and whose they are.

Read from the package, never from a list of what should be in it: from the metadata of each Python library
in a folder, and from each file in it that a machine can run. Where one of them has no known licence, or its
words are not at hand, `Unlicensed` tells.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path
from typing import cast

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "mat-companion"
LICENCES = Path(__file__).resolve().parent / "licences"
MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How a file begins that a machine can run: on Linux, on Windows, and three ways on macOS."""

SPDX_NAMES = {
    "MIT": "MIT",
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "LGPL v2.1": "LGPL-2.1-only",
    "LGPLv2+": "LGPL-2.1-or-later",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
"""What authors who wrote no SPDX expression mean by their words; each was read in their licence."""

LIBRARY_END = re.compile(r"\.(dll|dylib|so(\.\d+)*)$")
EXTENSION_MODULE = re.compile(
    r"\.(pyd|abi3\.so|(cpython-|cp)?[a-z0-9_-]*-(linux-gnu|linux-musl|darwin)\.so)$"
)


class Unlicensed(Exception):  # noqa: N818  # it is what was found, not a fault of this file
    """What is shipped and may not be, as far as is known; a line each."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing somebody else has made. `licence` is an SPDX expression if `is_spdx`, and else words."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    source: str = ""
    purl: str = ""
    is_spdx: bool = True
    files: tuple[Path, ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The licences it is used under: of several that one may choose from, the first."""
        chosen = self.licence.split(" OR ")[0].strip("()")
        return tuple(word for word in re.split(r" AND | WITH |[()]", chosen) if word) if self.is_spdx else ()


@dataclass(frozen=True, slots=True)
class Part:
    """A library of the machine that is known (see licences/native.toml)."""

    name: str
    licence: str
    files: tuple[str, ...]
    texts: tuple[str, ...] = ()
    source: str = ""
    version: str = ""
    within: str = ""
    sign: str = ""
    package: str = ""

    def is_file(self, path: str) -> bool:
        """Whether a file of that path, below the folder, is one of its own."""
        names = (path.lower(), path.lower().rsplit("/", 1)[-1])
        return any(fnmatchcase(name, pattern) for name in names for pattern in self.files)

    def is_within(self, path: str, content: bytes) -> bool:
        """Whether it is contained in somebody else's file."""
        if not self.within or not fnmatchcase(path.lower().rsplit("/", 1)[-1], self.within):
            return False
        return re.search((self.sign or self.version).encode(), content) is not None

    def version_in(self, content: bytes) -> str:
        """The version that a file tells, or nothing."""
        found = re.search(self.version.encode(), content) if self.version else None
        return "" if found is None else found[1].decode("ascii")


@dataclass(slots=True)
class _Found:
    """The files of a part so far, by the version they tell: two wheels may each bring their own."""

    part: Part
    files: dict[str, list[Path]] = field(default_factory=dict[str, list[Path]])

    def by_version(self) -> Iterator[tuple[str, list[Path]]]:
        """Each version with its files; what tells none belongs to the first that does."""
        silent = self.files.get("", [])
        told = sorted((version, files) for version, files in self.files.items() if version)
        if not told:
            yield "", silent
        for number, (version, files) in enumerate(told):
            yield version, [*files, *silent] if number == 0 else files


def known_parts() -> tuple[Part, ...]:
    """The table of libraries of the machine."""
    rows = tomllib.loads((LICENCES / "native.toml").read_text("utf-8"))["part"]
    return tuple(Part(**{name: _frozen(value) for name, value in row.items()}) for row in rows)


def of_environment(name: str = PROGRAM) -> list[Component]:
    """What pip installs along with the program: what this interpreter has of it."""
    distributions = list(needed_by(name, ()))
    files = [
        Path(str(file.locate()))
        for distribution in distributions
        for file in distribution.files or ()
        if not file.name.endswith((".py", ".pyc", ".pyi"))
    ]
    root = Path(str(metadata.distribution("numpy").locate_file("")))
    return _components(distributions, _runnable(files), root)


def of_folder(folder: Path) -> list[Component]:
    """What lies in a folder: a program with all that it needs, or an environment of its own."""
    roots = {info.parent for info in folder.rglob("*.dist-info")}
    found = [one for root in sorted(roots) for one in metadata.distributions(path=[str(root)])]
    distributions = {_name(one): one for one in found if _name(one) != PROGRAM}
    # Libraries in pure Python may be packed away, and their metadata left out.
    for one in [*distributions.values()]:
        for needed in needed_by(_name(one), found):
            distributions.setdefault(_name(needed), needed)
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return _components(list(distributions.values()), _runnable(files), folder)


def needed_by(name: str, known: Sequence[metadata.Distribution]) -> Iterator[metadata.Distribution]:
    """What a library needs, and what that needs, but not itself; looked for among `known` first."""
    there = {_name(one): one for one in known}
    seen, left = {canonicalize_name(name)}, [canonicalize_name(name)]
    while left:
        current = left.pop()
        distribution = there.get(current) or metadata.distribution(current)
        if current != canonicalize_name(name):
            yield distribution
        for needed in _requirements(distribution):
            if needed not in seen:
                seen.add(needed)
                left.append(needed)


def _components(
    distributions: Sequence[metadata.Distribution], files: Iterable[Path], root: Path
) -> list[Component]:
    wrong: list[str] = []
    found = [_of_distribution(one, wrong) for one in sorted(distributions, key=_name)]
    own = {top for one in distributions for top in _tops(one)}
    parts, systems = _native(files, root, own, wrong)
    versions = {_name(one): one.version for one in distributions}
    found += [component for one in parts for component in _of_part(one, versions)]
    found += systems
    without = [one for one in found if one.licence and not one.texts and not whole_texts([one])]
    wrong += [f"{one.name}: the words of its licence, {one.licence}, are not at hand" for one in without]
    if wrong:
        raise Unlicensed("\n".join(wrong))
    return found


def _native(
    files: Iterable[Path], root: Path, own: set[str], wrong: list[str]
) -> tuple[list[_Found], list[Component]]:
    known = known_parts()
    parts: dict[str, _Found] = {}
    systems: dict[str, Component] = {}
    for path in files:
        below = _below(path.relative_to(root).parts, own)
        content = path.read_bytes()
        if _is_module(below, own):
            continue
        whose = next((part for part in known if part.is_file(below)), None)
        for part in (whose, *(part for part in known if part.is_within(below, content))):
            if part is not None:
                files_of = parts.setdefault(part.name, _Found(part)).files
                files_of.setdefault(part.version_in(content), []).append(path)
        if whose is None and not _is_tool(below, own):
            system = _of_system(path)
            if system is None:
                wrong.append(f"{below}: nobody knows whose it is")
            else:
                systems.setdefault(system.name, system)
    return [parts[name] for name in sorted(parts)], [systems[name] for name in sorted(systems)]


def _below(parts: tuple[str, ...], own: set[str]) -> str:
    """A file as its library names it: on macOS modules lie in another folder than what tells of them."""
    first = next((place for place, part in enumerate(parts) if part.lower() in own), 0)
    return "/".join(parts[first:])


def _is_module(below: str, own: set[str]) -> bool:
    """Whether a file is a module of a Python library."""
    return below.split("/")[0].lower() in own and EXTENSION_MODULE.search(below) is not None


def _is_tool(below: str, own: set[str]) -> bool:
    """Whether a file is a tool of a Python library, and no library that came along in its wheel."""
    return below.split("/")[0].lower() in own and LIBRARY_END.search(below) is None


def _of_distribution(one: metadata.Distribution, wrong: list[str]) -> Component:
    about = cast(Message, one.metadata)
    classifiers = [line.rsplit(" :: ", 1)[-1] for line in about.get_all("Classifier", ())]
    told = [about.get("License-Expression"), *(SPDX_NAMES.get(word) for word in _words(about, classifiers))]
    licence = next((word for word in told if word), "")
    texts = tuple(file.read_text("utf-8", "replace") for file in _licence_files(one))
    if not licence:
        wrong.append(f"{one.metadata['Name']} {one.version}: no licence that is known")
    return Component(
        name=one.metadata["Name"],
        version=one.version,
        licence=licence,
        texts=texts,
        source=_home(about),
        purl=f"pkg:pypi/{_name(one)}@{one.version}",
        needs=tuple(_requirements(one)),
    )


def _of_part(found: _Found, versions: Mapping[str, str]) -> Iterator[Component]:
    part = found.part
    texts = tuple((LICENCES / f"{name}.txt").read_text("utf-8") for name in part.texts)
    for told, files in found.by_version():
        version = told or versions.get(canonicalize_name(part.package), "")
        if part.name == "CPython":
            version = platform.python_version()
        purl = f"pkg:generic/{part.name.lower().replace(' ', '-')}" + (f"@{version}" if version else "")
        yield Component(part.name, version, part.licence, texts, part.source, purl, files=tuple(files))


def _of_system(path: Path) -> Component | None:
    """A library taken from the system it was packed on, where that is Debian or a child of it."""
    try:
        said = _ask("dpkg-query", "--search", f"*/{path.name}")
        package = said.split(":", 1)[0].split(",")[0]
        version, source = _ask("dpkg-query", "-W", "-f", "${Version}|${source:Package}", package).split("|")
        words = Path("/usr/share/doc", package, "copyright").read_text("utf-8")
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None
    told = re.findall(r"^License:[ \t]*(\S.*)$", words, re.MULTILINE)
    licence = ", ".join(dict.fromkeys(told)) or "see the words of its licence"
    purl = f"pkg:deb/debian/{package}@{version.replace('+', '%2B').replace(':', '%3A')}"
    words = f"Its source is the source package {source}, {version}, of the system.\n\n{words}"
    return Component(package, version, licence, (words,), "", purl, is_spdx=False, files=(path,))


def whole_texts(components: Iterable[Component]) -> dict[str, str]:
    """The long licences that many share, by their names: those of `components`, each once."""
    wanted = {id for component in components for id in component.ids}
    if any(id.startswith("LGPL-3.0") for id in wanted):
        # It is an addition to the other, and names it.
        wanted.add("GPL-3.0")
    files = sorted((LICENCES / "whole").glob("*.txt"))
    return {
        file.stem: file.read_text("utf-8")
        for file in files
        if any(id == file.stem or id.startswith(f"{file.stem}-") for id in wanted)
    }


def _licence_files(one: metadata.Distribution) -> list[Path]:
    named = re.compile(r"(licen[cs]es?/|licen[cs]e|copying|notice)", re.IGNORECASE)
    files = (file for file in one.files or () if ".dist-info/" in file.as_posix())
    paths = [Path(str(file.locate())) for file in files if named.match(file.as_posix().split("/", 1)[1])]
    return sorted(path for path in paths if path.is_file())


def _words(about: Message, classifiers: list[str]) -> list[str]:
    return [*(word for word in (about.get("License"),) if word), *classifiers]


def _home(about: Message) -> str:
    pages = dict(line.split(", ", 1) for line in about.get_all("Project-URL", ()) if ", " in line)
    wanted = ("source", "source code", "repository", "github", "homepage", "home")
    by_name = {name.lower(): page for name, page in pages.items()}
    return next((by_name[name] for name in wanted if name in by_name), about.get("Home-page") or "")


def _requirements(one: metadata.Distribution) -> list[str]:
    needed = (Requirement(line) for line in one.requires or ())
    return [
        canonicalize_name(need.name)
        for need in needed
        if need.marker is None or need.marker.evaluate({"extra": ""})
    ]


def _tops(one: metadata.Distribution) -> set[str]:
    """The names that a library has in the folder where it is installed."""
    return {file.parts[0].lower() for file in one.files or ()}


def _runnable(files: Iterable[Path]) -> Iterator[Path]:
    for path in files:
        if path.is_file():
            with path.open("rb") as file:
                if file.read(4).startswith(MAGIC):
                    yield path


def _name(one: metadata.Distribution) -> str:
    return canonicalize_name(one.metadata["Name"])


def _frozen(value: object) -> object:
    return tuple(cast(list[str], value)) if isinstance(value, list) else value


def _ask(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    for shipped in of_folder(Path(sys.argv[1])) if len(sys.argv) > 1 else of_environment():
        print(f"{shipped.name} {shipped.version or '(version not told)'}: {shipped.licence}")
