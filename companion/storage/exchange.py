"""The journal as a document that can leave this computer and come back (rules.md section 7)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Journal, SessionRecord
from companion.storage.exchange_fields import Reading
from companion.storage.exchange_reading import read_profile, read_session, read_skin_check
from companion.storage.exchange_writing import profile_document, session_document, skin_check_document

FORMAT = "mat-companion-journal"
VERSION = 1

LARGEST_FILE = 50_000_000
"""Bytes. A lifetime of daily sessions is less than half of this; more is not a journal."""


def to_document(journal: Journal) -> dict[str, object]:
    """A journal as plain values that `json.dumps` takes, in the order the journal has them."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "profile": None if journal.profile is None else profile_document(journal.profile),
        "sessions": [session_document(session) for session in journal.sessions],
        "skin_checks": [skin_check_document(check) for check in journal.skin_checks],
    }


def from_document(document: object) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a parsed document, and what was left out of it, one phrase each.

    Raises CompanionError IMPORT_UNREADABLE naming the record and the field, never what it holds.
    """
    left_out: list[str] = []
    top = Reading(document, "the document", left_out)
    _check_version(top)
    profile_reading = top.inner("profile", own_record="profile")
    profile = None if profile_reading is None else read_profile(profile_reading)
    sessions: dict[UUID, SessionRecord] = {}
    for reading in top.records("sessions", "session"):
        session = read_session(reading)
        known = sessions.setdefault(session.id, session)
        if known is session:
            continue
        if known != session:
            raise reading.fault("id", "another session in the document has the same")
        left_out.append(f"{reading.record}, which is in the document twice")
    checks = tuple(read_skin_check(reading) for reading in top.records("skin_checks", "skin check"))
    top.finish()
    return Journal(profile, tuple(sessions.values()), checks), tuple(left_out)


def parse(data: bytes) -> tuple[Journal, tuple[str, ...]]:
    """The journal in the bytes of a document; see `from_document`."""
    try:
        document: object = json.loads(data.decode("utf-8-sig"), parse_constant=_refused)
    except UnicodeDecodeError as error:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is not UTF-8 text") from error
    except RecursionError as error:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is nested too deeply") from error
    except json.JSONDecodeError as error:
        detail = f"line {error.lineno}, column {error.colno}: this is not JSON"
        raise CompanionError(Problem.IMPORT_UNREADABLE, detail) from error
    except ValueError as error:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "a number in the file is not JSON") from error
    return from_document(document)


def read(path: Path) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a file; see `from_document`."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        detail = f"{path}: {error.strerror}"
        raise CompanionError(Problem.IMPORT_UNREADABLE, detail) from error
    if len(data) > LARGEST_FILE:
        raise CompanionError(Problem.IMPORT_UNREADABLE, "the file is too large to be a journal")
    return parse(data)


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)


def _check_version(top: Reading) -> None:
    if top.take("format") != FORMAT:
        raise top.fault("format", f"must be {FORMAT}")
    version = top.needed("version", top.whole("version", 1, 999))
    if version > VERSION:
        raise top.fault("version", "the file is from a newer Mat Companion")
