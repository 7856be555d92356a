"""What is found by its words among things that have a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

INSIDE_FROM = 5
"""A word of so many letters is also found inside another: languages join words into longer ones."""

JOINED_FROM = "\u0590"
"""From this letter on come scripts that write an article and its word as one, or have no spaces at all: any
word in them is also found inside another."""


@dataclass(frozen=True, slots=True)
class Findable:
    """A name, a line that explains it, and other words that somebody may look for it with."""

    name: str
    detail: str = ""
    also: str = ""


def found(words: str, among: Sequence[Findable]) -> tuple[int, ...]:
    """The places of those in which every word is, the ones with all of them in their name first.

    A word is found at the beginning of another, a longer one or one in joined letters anywhere. Capitals and
    accents do not matter. Without any word nothing is found.
    """
    wanted = _folded(words)
    named: list[int] = []
    others: list[int] = []
    for place, one in enumerate(among):
        if not wanted or not _holds(wanted, f"{one.name} {one.detail} {one.also}"):
            continue
        (named if _holds(wanted, one.name) else others).append(place)
    return (*named, *others)


def _holds(wanted: Sequence[str], text: str) -> bool:
    there = _folded(text)
    return all(any(_is_in(word, own) for own in there) for word in wanted)


def _is_in(word: str, other: str) -> bool:
    inside = len(word) >= INSIDE_FROM or word[0] >= JOINED_FROM
    return other.startswith(word) or (inside and word in other)


def _folded(text: str) -> list[str]:
    """The words of a text without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
