"""The journal as a document that can leave this computer and come back (docs/rules.md section 7).

`journal.schema.json`, beside this file, describes the same for programs of other people.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Deletion, DiaryEntry, Journal, Profile, Record, SessionRecord, SkinCheck
from companion.storage.disk_faults import unopened
from companion.storage.exchange_fields import Progress, Reading
from companion.storage.exchange_reading import (
    read_deletion,
    read_entry,
    read_profile,
    read_session,
    read_skin_check,
)
from companion.storage.exchange_writing import (
    deletion_document,
    entry_document,
    profile_document,
    session_document,
    skin_check_document,
)

FORMAT = "mat-companion-journal"
VERSION = 1

LARGEST_FILE = 150_000_000
"""Bytes. Twice what a lifetime of daily sessions with a page of notes each needs; more is not a journal."""

MOST_VALUES = 8_000_000
"""Commas and brackets in a file. More than the largest journal has; as many as fit into memory, unfolded."""

Kept = TypeVar("Kept", covariant=True)


class Records(Protocol[Kept]):
    """Records one after the other, held or fetched while they are walked through, and how many there are."""

    def __iter__(self) -> Iterator[Kept]: ...
    def __len__(self) -> int: ...


class Whole(Protocol):
    """A journal held, or fetched a page at a time as it goes out (`outgoing.py`)."""

    @property
    def profile(self) -> Profile | None: ...
    @property
    def sessions(self) -> Records[SessionRecord]: ...
    @property
    def skin_checks(self) -> Records[SkinCheck]: ...
    @property
    def deletions(self) -> Records[Deletion]: ...
    @property
    def entries(self) -> Records[DiaryEntry]: ...


def _silent(done: int, total: int) -> None:
    """Nobody wants to know how far it is."""


def to_document(journal: Journal) -> dict[str, object]:
    """A journal as plain values that `json.dumps` takes, in the order the journal has them.

    Deletions and entries are in it only where there are any: a journal without looks as it always did.
    """
    document: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "profile": None if journal.profile is None else profile_document(journal.profile),
        "sessions": [session_document(session) for session in journal.sessions],
        "skin_checks": [skin_check_document(check) for check in journal.skin_checks],
    }
    if journal.deletions:
        document["deletions"] = [deletion_document(deletion) for deletion in journal.deletions]
    if journal.entries:
        document["entries"] = [entry_document(entry) for entry in journal.entries]
    return document


def written(journal: Whole) -> Iterator[str]:
    """The text of a journal's document in pieces, one line to a record.

    So two exports can be compared line by line, and one that is fetched as it goes out needs next to no room.
    """
    yield f'{{"format": "{FORMAT}", "version": {VERSION},\n'
    yield f'"profile": {_text(journal.profile and profile_document(journal.profile))},\n'
    yield from _list("sessions", map(session_document, journal.sessions))
    yield ",\n"
    yield from _list("skin_checks", map(skin_check_document, journal.skin_checks))
    if journal.deletions:
        yield ",\n"
        yield from _list("deletions", map(deletion_document, journal.deletions))
    if journal.entries:
        yield ",\n"
        yield from _list("entries", map(entry_document, journal.entries))
    yield "}\n"


def schema_text() -> str:
    """The JSON Schema (draft 2020-12) of the document."""
    return Path(__file__).with_name("journal.schema.json").read_text(encoding="utf-8")


def from_document(document: object, progress: Progress = _silent) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a parsed document, and what was left out of it, one phrase each.

    Raises CompanionError IMPORT_NEWER, or IMPORT_UNREADABLE naming the record and the field, never what it
    holds.
    """
    left_out: list[str] = []
    top = Reading(document, "the document", left_out)
    _check_version(top)
    profile_reading = top.inner("profile", own_record="profile")
    profile = None if profile_reading is None else read_profile(profile_reading)
    sessions = _each_once(read_session, top.records("sessions", "session", progress), "session", left_out)
    checks = tuple(map(read_skin_check, top.records("skin_checks", "skin check", progress)))
    deletions = tuple(map(read_deletion, top.records("deletions", "deletion", progress)))
    entries = _each_once(read_entry, top.records("entries", "entry", progress), "entry", left_out)
    top.finish()
    return Journal(profile, sessions, checks, deletions, entries), tuple(left_out)


def parse(data: bytes, progress: Progress = _silent) -> tuple[Journal, tuple[str, ...]]:
    """The journal in the bytes of a document; see `from_document`."""
    # Each takes up to a hundred times its room once it is unfolded, also where it is nested or left out.
    if sum(map(data.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "there is more in it than in any journal")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is not UTF-8 text") from error
    try:
        document = _values(text)
    except RecursionError as error:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is nested too deeply") from error
    except json.JSONDecodeError as error:
        what = "the file ends in the middle" if not text[error.pos :].strip() else "this is not JSON"
        detail = f"line {error.lineno}, column {error.colno}: {what}"
        raise CompanionError(Problem.IMPORT_UNREADABLE, detail) from error
    return from_document(document, progress)


def read(path: Path, progress: Progress = _silent) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a file; see `from_document`."""
    return parse(contents(path), progress)


def contents(path: Path) -> bytes:
    """The bytes of a file that may hold a journal. Raises CompanionError: FILE_MISSING, FILE_IS_FOLDER,
    FILE_UNREADABLE, or IMPORT_UNREADABLE."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise unopened(path, error) from error
    if len(data) > LARGEST_FILE:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is too large to be a journal")
    return data


def _values(text: str) -> object:
    # NaN and Infinity, which are no JSON, come through as numbers outside of every limit: so the record
    # and the field they stand in are named.
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError:
        raise
    except ValueError:
        # A whole number of thousands of digits; as a float it is infinite, and refused like one.
        return json.loads(text, object_pairs_hook=_object, parse_int=float)


def _each_once(
    read: Callable[[Reading], Record], readings: Iterable[Reading], singular: str, left_out: list[str]
) -> tuple[Record, ...]:
    records: dict[UUID, Record] = {}
    for reading in readings:
        record = read(reading)
        known = records.setdefault(record.id, record)
        if known is record:
            continue
        if known != record:
            raise reading.fault("id", f"another {singular} in the document has the same")
        left_out.append(f"{reading.record}, which is in the document twice")
    return tuple(records.values())


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise CompanionError(Problem.IMPORT_UNREADABLE, f"the field {twice[:40]!a} is there twice")
    return values


def _list(name: str, documents: Iterator[dict[str, object]]) -> Iterator[str]:
    yield f'"{name}": ['
    between = "\n"
    for document in documents:
        yield between + _text(document)
        between = ",\n"
    yield "]"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _check_version(top: Reading) -> None:
    if top.take("format") != FORMAT:
        raise top.fault("format", f"must be {FORMAT}")
    version = top.needed("version", top.whole("version", 1, 999))
    if version > VERSION:
        detail = f"version {version} of the document, this program knows {VERSION}"
        raise CompanionError(Problem.IMPORT_NEWER, detail)
