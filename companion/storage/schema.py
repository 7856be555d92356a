"""The tables of the journal, and each step that led to them.

Step n brings a journal from version n - 1 to version n. A step that has been released is never edited:
journals made by it exist, and one of them is kept for ever in tests/storage/data.

They are text in a module, not files beside it, so that no way of packaging can forget them. Every moment is
UTC text of one width (so that text order is time order) plus the local offset in minutes. Choices are the
words of the exchange format; the database does not list them, or a new one would need a new table.
"""

from __future__ import annotations

FIRST = """
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    started_at TEXT NOT NULL,
    started_offset INTEGER NOT NULL,
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    planned_cover TEXT NOT NULL,
    planned_surface TEXT NOT NULL,
    planned_head TEXT NOT NULL,
    planned_minutes REAL NOT NULL CHECK (planned_minutes > 0),
    used_cover TEXT,
    used_surface TEXT,
    used_head TEXT,
    used_minutes REAL CHECK (used_minutes > 0),
    minutes_done REAL NOT NULL CHECK (minutes_done >= 0),
    course TEXT NOT NULL,
    asleep_minutes INTEGER NOT NULL CHECK (asleep_minutes >= 0),
    before_pain INTEGER CHECK (before_pain BETWEEN 0 AND 10),
    before_tension INTEGER CHECK (before_tension BETWEEN 0 AND 10),
    before_stress INTEGER CHECK (before_stress BETWEEN 0 AND 10),
    after_pain INTEGER CHECK (after_pain BETWEEN 0 AND 10),
    after_tension INTEGER CHECK (after_tension BETWEEN 0 AND 10),
    after_stress INTEGER CHECK (after_stress BETWEEN 0 AND 10),
    comfort INTEGER CHECK (comfort BETWEEN 1 AND 5),
    stop_reason TEXT,
    felt TEXT NOT NULL,
    marks TEXT,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    morning_pain INTEGER CHECK (morning_pain BETWEEN 0 AND 10),
    morning_sleep INTEGER CHECK (morning_sleep BETWEEN 0 AND 10)
);
CREATE INDEX session_by_start ON session (started_at);

CREATE TABLE profile (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    answered_at TEXT NOT NULL,
    answered_offset INTEGER NOT NULL,
    mode TEXT NOT NULL,
    pin_cover TEXT,
    pin_surface TEXT,
    pin_head TEXT,
    pin_minutes INTEGER,
    beyond_plateau INTEGER NOT NULL CHECK (beyond_plateau IN (0, 1)),
    longest_minutes INTEGER NOT NULL,
    silent_end INTEGER NOT NULL CHECK (silent_end IN (0, 1)),
    used_to_cover TEXT,
    used_to_surface TEXT,
    used_to_head TEXT,
    used_to_minutes REAL
);
CREATE TABLE profile_condition (
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    condition TEXT NOT NULL,
    PRIMARY KEY (profile, condition)
);
CREATE TABLE professional_ok (
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    about TEXT NOT NULL,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    PRIMARY KEY (profile, about)
);

CREATE TABLE skin_check (
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    area TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (at, area)
);
CREATE TABLE day_lock (
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (at, reason)
);
"""

SECOND = """
ALTER TABLE session ADD COLUMN edited_at TEXT;
ALTER TABLE session ADD COLUMN edited_offset INTEGER;

CREATE TABLE deletion (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL
);

DROP INDEX session_by_start;
CREATE INDEX session_by_start ON session (started_at, id);
CREATE INDEX session_by_stop ON session (started_at, id) WHERE stop_reason IS NOT NULL;
CREATE INDEX skin_check_by_area ON skin_check (area, at);
"""

THIRD = """
CREATE INDEX session_on_mat ON session (started_at, id) WHERE kind <> 'breathing';
CREATE INDEX session_on_area ON session (area, started_at, id) WHERE kind <> 'breathing';
"""

_FULL_TEXT = """
CREATE VIRTUAL TABLE search USING fts5 (
    shelf, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE word USING fts5vocab (search, instance);
"""

_NO_FULL_TEXT = "CREATE TABLE search (shelf TEXT NOT NULL, words TEXT NOT NULL);"

_ENTRY = """
CREATE TABLE entry (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    tension INTEGER CHECK (tension BETWEEN 0 AND 10),
    stress INTEGER CHECK (stress BETWEEN 0 AND 10),
    sleep INTEGER CHECK (sleep BETWEEN 0 AND 10),
    done TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    edited_at TEXT,
    edited_offset INTEGER
);
CREATE INDEX entry_by_moment ON entry (at, id);

CREATE TABLE line (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
);
"""

_SESSION_SHELF = """CASE
        WHEN NEW.kind = 'breathing' THEN 'breathing'
        WHEN NEW.area = 'back' THEN 'back'
        WHEN NEW.area IN ('feet_seated', 'feet_standing') THEN 'feet'
        ELSE 'other' END"""


def _words(column: str) -> str:
    # A damaged list is told where it is read; it must not keep the journal from being opened.
    listed = f"CASE WHEN json_valid(NEW.{column}) THEN NEW.{column} ELSE '[]' END"
    return f"coalesce((SELECT group_concat(value, char(10)) FROM json_each({listed})), '')"


def _kept_right(table: str, moment: str, shelf: str, lists: tuple[str, ...], looked_at: str) -> str:
    """The triggers that keep `line` and `search` as the records of a table are.

    A line's place is its second since 1970, and the number of the line within that second. Seconds that
    64 bits do not hold are the first or the last. What is replaced is gone before the new record comes:
    SQLite tells no trigger of a row that REPLACE takes away.
    """
    words = " || char(10) || ".join(["NEW.note", *map(_words, lists)])
    added = f"""
    INSERT INTO line (place, id)
    SELECT
        coalesce(
            (SELECT max(place) + 1 FROM line WHERE place BETWEEN second.first AND second.first + 1073741823),
            second.first
        ),
        NEW.id
    FROM (
        SELECT min(
            max(CAST(strftime('%s', substr(NEW.{moment}, 1, 19)) AS INTEGER), 0), 8589934591
        ) * 1073741824 AS first
    ) AS second;
    INSERT INTO search (rowid, shelf, words)
    SELECT
        place,
        {shelf} || CASE WHEN NEW.note <> '' THEN ' noted' ELSE '' END,
        {words}
    FROM line WHERE id = NEW.id;"""
    return f"""
CREATE TRIGGER {table}_replaced BEFORE INSERT ON {table} BEGIN
    DELETE FROM line WHERE id = NEW.id;
END;
CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN{added}
END;
CREATE TRIGGER {table}_changed AFTER UPDATE OF {looked_at} ON {table} BEGIN
    DELETE FROM line WHERE id IN (OLD.id, NEW.id);{added}
END;
CREATE TRIGGER {table}_deleted AFTER DELETE ON {table} BEGIN
    DELETE FROM line WHERE id = OLD.id;
END;
"""


_LINES = f"""
CREATE TRIGGER line_deleted AFTER DELETE ON line BEGIN
    DELETE FROM search WHERE rowid = OLD.place;
END;
{_kept_right("session", "started_at", _SESSION_SHELF, ("tags",), "id, started_at, kind, area, note, tags")}
{_kept_right("entry", "at", "'entry'", ("done", "tags"), "id, at, done, note, tags")}
UPDATE session SET note = note;
"""
"""The last line gives every session that is there already its place."""

FOURTH = _ENTRY + _FULL_TEXT + _LINES

FIFTH = """
CREATE INDEX IF NOT EXISTS session_running ON session (started_at) WHERE course = 'running';
"""
"""One session at most is in it, which every start looks for. Some journals of version 4 have it already: for
a while that step made it, too."""

MIGRATIONS: tuple[str, ...] = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
"""Every step there ever was, in order; their number is the version this program writes."""


def without_full_text(migrations: tuple[str, ...] = MIGRATIONS) -> tuple[str, ...]:
    """The same steps for a journal in memory where SQLite was built without its full-text search (FTS5)."""
    return tuple(script.replace(_FULL_TEXT, _NO_FULL_TEXT) for script in migrations)
