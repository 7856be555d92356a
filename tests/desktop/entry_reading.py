"""Desktop entries as a desktop reads them, by the specification, and without the program's own code."""

from __future__ import annotations

import configparser
import re

_ESCAPES = {"\\s": " ", "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\"}
_WORD = re.compile(r' *(?:"((?:[^"\\]|\\.)*)"|([^ "]+))', re.DOTALL)


def groups_of(text: str) -> dict[str, dict[str, str]]:
    """The groups of an entry, each with its values as they are written."""
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    parser.read_string(text)
    return {name: dict(parser[name]) for name in parser.sections()}


def value(written: str) -> str:
    """A value of the type string: first its escapes are taken back."""
    return re.sub(r"\\.", lambda found: _ESCAPES[found[0]], written, flags=re.DOTALL)


def command(written: str) -> list[str]:
    """The words that the value of `Exec` starts a program with."""
    line, words, place = value(written), [], 0
    while place < len(line):
        found = _WORD.match(line, place)
        assert found is not None, f"no desktop can read {line[place:]!r}"
        quoted, bare = found.groups()
        word = re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL) if quoted is not None else bare
        assert not re.search("%[^%]", word.replace("%%", "")), f"a field code in {word!r}"
        words.append(word.replace("%%", "%"))
        place = found.end()
    return words
