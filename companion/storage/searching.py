"""The lines of the journal, newest first, a page at a time: all of them, those of a filter, those with words.

`line` has a place for every session and entry in the order of time, and the index of words knows the same
places. So every page is one walk down from a place, and ends as soon as it is full, whatever is asked.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol
from uuid import UUID

from companion.core.journal import Line, moment_of
from companion.core.looking_up import Filter, Search
from companion.storage.accounts import MOST_VALUES, chunks
from companion.storage.rows import entry_from, session_from, understood

MOST_WORDS = 40
"""Words that are looked for; whoever typed more has long found the one line."""

_IN_A_SECOND = 1 << 30
_SECONDS = 1 << 33
"""A place is a second since 1970, and the number of a line within it; what lies before or after the seconds
that there are places for is in the first or the last of them."""

_INDEXED_PREFIX = 3
"""Beginnings of words of so many letters have an index of their own."""

_MOST_ENDINGS = 40
"""Words with the same beginning that are looked up one by one."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U0001b000-\U0003ffff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, Chinese and Japanese, which put no spaces between words."""

_SHELVES = {
    Filter.BACK: "back",
    Filter.FEET: "feet",
    Filter.OTHER_AREAS: "other",
    Filter.NOTED: "noted",
    Filter.WITHOUT_SESSION: "entry",
}


class Answers(Protocol):
    """What is needed of a journal."""

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        ...


def page(journal: Answers, search: Search, after: Line | None, limit: int) -> tuple[Line, ...]:
    """At most `limit` lines, the newest first (by moment, then by id) and all of them after the line `after`.

    That one need not be in the journal any more. Raises CompanionError: JOURNAL_BUSY, JOURNAL_DAMAGED.
    """
    if limit < 1:
        return ()
    question, values = _question(journal, search)
    # The last of a second's places, which are more than there are lines.
    second = _SECONDS - 1 if after is None else _second(moment_of(after))
    place = (second + 1) * _IN_A_SECOND - 1
    found: list[Line] = []
    ready: list[Line] = []
    # The line before comes along, and one more: it shows that no other line of the last second is missing.
    number = limit + 2
    while rows := journal.rows(question, (*values, place, number)):
        place = rows[-1]["place"]
        found += _records(journal, [row["id"] for row in rows])
        found.sort(key=_order, reverse=True)
        # Numbers within a second go by when a line was written down, so that order is only made here.
        ready = found if after is None else [line for line in found if _order(line) < _order(after)]
        full = len(ready) >= limit and _second(moment_of(ready[limit - 1])) > place // _IN_A_SECOND
        if full or len(rows) < number:
            break
        number *= 2
    return tuple(ready[:limit])


def line(journal: Answers, id: UUID) -> Line | None:
    """The session or entry with this id, if there is one. Raises as `page` does."""
    return next(iter(_records(journal, [str(id)])), None)


def _order(line: Line) -> tuple[datetime, UUID]:
    return moment_of(line), line.id


def _second(moment: datetime) -> int:
    seconds = (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)
    return min(max(seconds, 0), _SECONDS - 1)


def _records(journal: Answers, ids: Sequence[str]) -> list[Line]:
    found: list[Line] = []
    for some in chunks(ids, MOST_VALUES):
        these = f"WHERE id IN ({', '.join('?' * len(some))})"
        for row in journal.rows(f"SELECT * FROM session {these}", some):
            found.append(understood(session_from, row))
        for row in journal.rows(f"SELECT * FROM entry {these}", some):
            found.append(understood(entry_from, row))
    return found


def _question(journal: Answers, search: Search) -> tuple[str, tuple[str, ...]]:
    """A SELECT of places and ids, newest first, and its values; the place to begin at and a limit follow."""
    shelf = _SHELVES.get(search.filter)
    words = list(dict.fromkeys(_storable(search.words).split()))[:MOST_WORDS]
    if shelf is None and not words:
        return "SELECT place, id FROM line WHERE place < ? ORDER BY place DESC LIMIT ?", ()
    has_index = _has_index(journal)
    looked_up = [word for word in words if has_index and _is_indexed(word)]
    anywhere = [word for word in words if word not in looked_up]
    conditions: list[str] = []
    values: list[str] = []
    terms = [_term(journal, word) for word in looked_up]
    if has_index and shelf is not None:
        terms.append(f'shelf : "{shelf}"')
    elif shelf is not None:
        conditions.append("instr(search.shelf, ?) > 0")
        values.append(shelf)
    if terms:
        conditions.insert(0, "search MATCH ?")
        values.insert(0, " AND ".join(terms))
    for word in anywhere:
        conditions.append("instr(lower(search.words), lower(?)) > 0")
        values.append(word)
    # CROSS JOIN: the index of words is walked, never all lines.
    return (
        "SELECT line.place, line.id FROM search CROSS JOIN line ON line.place = search.rowid "
        f"WHERE {' AND '.join(conditions)} AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?"
    ), tuple(values)


def _storable(words: str) -> str:
    """The same without what no database can hold or look for."""
    return words.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _has_index(journal: Answers) -> bool:
    """Whether the words are in an index: not in a journal in memory where SQLite has no full-text search."""
    return bool(journal.rows("SELECT 1 FROM sqlite_master WHERE name = 'word'"))


def _is_indexed(word: str) -> bool:
    """Whether a word is one for the index; signs are in none, and what has no spaces cannot be split."""
    return any(map(str.isalnum, word)) and not _UNSPACED.search(word)


def _term(journal: Answers, word: str) -> str:
    """The words that begin with this one, in the language of the index. In quotes no sign means anything."""
    endings = _endings(journal, word)
    if endings:
        return f"words : ({' OR '.join(map(_quoted, endings))})"
    return f"words : {_quoted(word)} *"


def _endings(journal: Answers, word: str) -> list[str]:
    """The words of the journal that begin with a longer one; empty where it is for the index to find them.

    The index would collect every place of all of them before it told the newest; one word it walks along.
    """
    letters = unicodedata.normalize("NFD", word.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if len(plain) <= _INDEXED_PREFIX or not (plain.isascii() and plain.isalnum()):
        return []
    endings: list[str] = []
    begin = plain
    while rows := journal.rows("SELECT term FROM word WHERE term >= ? ORDER BY term LIMIT 1", (begin,)):
        term = rows[0]["term"]
        if not term.startswith(plain):
            return endings
        if len(endings) == _MOST_ENDINGS:
            return []
        endings.append(term)
        # Not "greater than": SQLite would step through every place of the word just found.
        begin = f"{term}\x01"
    return endings


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
