"""A stay in a data folder with the code of a day: everything it can hold is put there, and the folder packed.

Run by hand with the checkout of that day on Python's path; README.md beside this file says when and how. What
a day's code did not have yet is left out, so that the same words serve for every day of the past.
"""

from __future__ import annotations

import json
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from companion.core import journal as records
from companion.core.settings import LIMITS, Settings
from companion.storage import exchange, settings_file
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=timezone(timedelta(hours=1)))
SESSIONS, ENTRIES = 30, 8
DELETED = 7
NAMED = {"pattern": "even", "music": "felt_piano", "nature": "rain", "output": "Headphones"}
STAMPED = (2026, 3, 2, 20, 0, 0)

Choice = TypeVar("Choice", bound=Enum)


def main(packed: Path) -> None:
    """Lives there, and packs what has become of the folder."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = data_paths(home / "data")
        prepare(paths)
        settings_file.save(paths.settings, otherwise(), NOW)
        remember_reminders(paths)
        with closing(open_journal(paths, NOW).database) as database:
            fill(JournalStore(database))
            journal = JournalStore(database).journal()
        (home / "export.json").write_text(json.dumps(exchange.to_document(journal)), encoding="utf-8")
        if (tables := module("table_writing")) is not None:
            text = "".join(tables.written(journal.sessions))
            (home / "export.csv").write_text(text, encoding="utf-8", newline="")
        if (backups := module("backup")) is not None:
            backups.back_up(paths, NOW, "0.1.0")
        if (shared := module("sync_folder")) is not None:
            (home / "shared").mkdir()
            shared.SyncFolder(home / "shared", paths).look(NOW)
        for beside in ("companion.log", "companion.lock"):
            (paths.directory / beside).unlink(missing_ok=True)
        pack(packed, home)


def module(name: str) -> Any:
    """A module of the storage, or None where the code of then has none of that name."""
    try:
        return import_module(f"companion.storage.{name}")
    except ModuleNotFoundError:
        return None


def nth(choices: type[Choice], number: int) -> Choice:
    """One of the choices, so that all have their turn."""
    return list(choices)[number % len(choices)]


def known(record: type[Any], /, **values: object) -> dict[str, Any]:
    """Those of the values that a record of then has a field for."""
    names = {field.name for field in fields(record)}
    return {name: value for name, value in values.items() if name in names}


def session(number: int) -> Any:
    """A session in which much is said; no two are alike."""
    planned = records.Setup(
        nth(records.Cover, number),
        nth(records.Surface, number // 2),
        nth(records.Head, number // 3),
        5 + number % 30,
    )
    course = nth(records.Course, number // 2)
    return records.SessionRecord(
        **known(
            records.SessionRecord,
            id=UUID(int=0xA000 + number),
            started_at=NOW + timedelta(hours=7 * number),
            kind=nth(records.Kind, number),
            area=nth(records.Area, number // 2),
            planned=planned,
            minutes_done=planned.minutes / (1 + number % 2),
            course=records.Course.COMPLETED if course is records.Course.RUNNING else course,
            used=replace(planned, minutes=planned.minutes + 0.5) if number % 3 == 0 else None,
            asleep_minutes=number % 4,
            before=records.Ratings(number % 11, None if number % 5 == 0 else 10 - number % 11, number % 7),
            after=records.Ratings(number % 4, number % 3, None if number % 4 == 0 else 1),
            comfort=None if number % 6 == 0 else 1 + number % 5,
            stop_reason=nth(records.StopReason, number) if course is records.Course.STOPPED else None,
            felt=("warm", "Kribbeln")[: number % 3],
            marks=None if number % 5 == 1 else nth(records.Marks, number),
            note=f"Note number{number}, Ruhe\nund 🌙 \u202b{number}" if number % 2 else "",
            tags=("long sitting", "Gartenarbeit", "خط")[: number % 4],
            morning=records.Morning(number % 9 if number % 3 else None, number % 10),
            edited_at=NOW + timedelta(days=30, minutes=number) if number % 4 == 0 else None,
        )
    )


def fill(store: JournalStore) -> None:
    """Everything a journal of then can hold, the session that was cut off last."""
    for number in range(SESSIONS):
        store.save_session(session(number))
    running = replace(session(SESSIONS), course=records.Course.RUNNING, stop_reason=None, minutes_done=3.25)
    store.save_session(running)
    store.save_profile(profile())
    for number, area in enumerate(records.Area):
        marks = nth(records.Marks, number)
        store.add_skin_check(records.SkinCheck(NOW + timedelta(days=1, hours=number), area, marks))
    for number, reason in enumerate(records.NotToday):
        store.add_day_lock(records.DayLock(NOW + timedelta(days=2, hours=number), reason))
    if hasattr(records, "Deletion"):
        store.delete_session(UUID(int=0xA000 + DELETED), NOW + timedelta(days=40))
    if hasattr(store, "save_entry"):
        for number in range(ENTRIES):
            store.save_entry(entry(number))
        store.delete_entry(UUID(int=0xE000 + DELETED), NOW + timedelta(days=41))


def entry(number: int) -> Any:
    """An entry without a session."""
    return records.DiaryEntry(
        id=UUID(int=0xE000 + number),
        at=NOW + timedelta(hours=5 * number, minutes=3),
        ratings=records.Ratings(number, None, 10 - number),
        sleep=number if number % 2 else None,
        done=("walk", "Bälle")[: number % 3],
        tags=("Büro",)[: number % 2],
        note=f"Entry word{number}" if number % 2 else "",
        edited_at=NOW + timedelta(days=31) if number % 3 == 0 else None,
    )


def profile() -> Any:
    """Health answers with every row ticked, and whatever else they can say."""
    spoken = {records.Condition.HEART: NOW, records.StopReason.NUMBNESS: NOW + timedelta(days=2)}
    setup = records.Setup(records.Cover.T_SHIRT, records.Surface.YOGA_MAT, records.Head.NONE, 12.5)
    return records.Profile(
        **known(
            records.Profile,
            answered_at=NOW - timedelta(days=1),
            mode=records.Mode.GENTLE,
            conditions=frozenset(records.Condition),
            professional_ok=spoken,
            pins=records.Pins(records.Cover.THIN_TOWEL, records.Surface.BED, records.Head.CUSHION, 15),
            beyond_plateau=True,
            longest_minutes=25,
            silent_end=True,
            used_to=setup,
        )
    )


def otherwise() -> Settings:
    """Settings in which nothing is as it is at first."""
    settings = Settings()
    changes = {field.name: other(field.name, getattr(settings, field.name)) for field in fields(Settings)}
    return replace(settings, **changes)


def other(name: str, value: Any) -> Any:
    """Another value of the same kind."""
    if name in NAMED:
        return NAMED[name]
    if isinstance(value, Enum):
        return [choice for choice in type(value) if choice is not value][-1]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        lowest, highest = LIMITS[name]
        return value + 1 if value < highest else lowest
    if isinstance(value, time):
        return value.replace(minute=(value.minute + 5) % 60)
    if name == "own_music":
        return ("/home/ada/Music/slow", "/home/ada/Музыка/тихо.ogg")
    if name == "reminders":
        return (replace(value[0], on=True, at=time(20, 15)), *value[1:])
    return "/home/ada/folder"


def remember_reminders(paths: DataPaths) -> None:
    """Reminders that have come, been put off and called off."""
    if (memory := module("reminder_memory")) is None:
        return
    reminding = import_module("companion.core.reminding")
    came = {"bedtime": date(2026, 3, 1), "lunch": date(2026, 3, 2)}
    later = {"bedtime": NOW + timedelta(minutes=10)}
    memory.save(paths.reminders, reminding.Remembered(came, later, date(2026, 3, 3), 2))


def pack(packed: Path, home: Path) -> None:
    """Puts the folder into an archive, always in the same order and with the same date."""
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files(home):
            information = zipfile.ZipInfo(path.relative_to(home).as_posix(), STAMPED)
            information.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(information, path.read_bytes())


def files(home: Path) -> Iterable[Path]:
    """Every file below a folder, in order."""
    return sorted(path for path in home.rglob("*") if path.is_file())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
