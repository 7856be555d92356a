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

MIGRATIONS: tuple[str, ...] = (FIRST, SECOND, THIRD)
"""Every step there ever was, in order; their number is the version this program writes."""
