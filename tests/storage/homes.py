"""Data folders that the code of a day has filled (data/README.md), and what lies in their journals."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

HOMES = sorted((Path(__file__).parent / "data").glob("home-*.zip"))
KEPT_APART = {"line", "word", "sqlite_sequence"}
"""Tables that hold nothing of anybody's: what is in them is made from the others."""

Rows = dict[str, list[dict[str, Any]]]


def unpacked(packed: Path, home: Path) -> Path:
    """A folder as it was left then: `data`, what was exported, and a folder shared with other computers."""
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(home)
    return home


def rows_of(journal: Path) -> Rows:
    """Everything that lies in the tables of a journal file, read by SQLite alone."""
    with closing(sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = {name for (name,) in named if not name.startswith("search")} - KEPT_APART
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in tables}


def holds(now: Rows, before: Rows) -> bool:
    """Whether every row of then is there, with all that it said, and no other one."""
    if not before.keys() <= now.keys():
        return False
    for table, rows in before.items():
        columns = rows[0].keys() if rows else ()
        kept = [{name: row[name] for name in columns} for row in now[table]]
        if sorted(map(repr, kept)) != sorted(map(repr, rows)):
            return False
    return True


def version_of(journal: Path) -> int:
    """Which step the tables of a file have come to."""
    with closing(sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
