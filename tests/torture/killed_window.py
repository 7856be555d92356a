"""The real program is killed at any instant: as it opens, in a session, at its end, while settings change and
a backup is made. Then it is started again, and everything that was written by then has to be there."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from companion.core.errors import CompanionError
from companion.core.journal import Profile
from companion.storage import settings_file
from companion.storage.backup import opens_now
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, prepare
from tests.e2e.desktop import Desktop, Program
from tests.e2e.waiting import wait_until
from tests.storage.keepsakes import session
from tests.torture.place import Place
from tests.torture.tally import BETWEEN, CUT_OFF, Tally

LOST_AT_MOST = 15.0 / 60.0
"""Minutes of a session going on that a kill may take."""

PATIENCE = 60.0

Row = tuple[str, str, float, object]
"""A session as it is in the file: id, course, minutes done, comfort."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What goes on when the kill comes: the command, the keys that are pressed meanwhile in turn, and between
    which seconds it falls, from the first second of the session on or else from the start of the program."""

    name: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    seconds: tuple[float, float]
    has_session: bool = True


SCENES = (
    Scene("an early end", ("start", "bedtime", "--minutes", "2"), ("Up", "e", "Return", "Tab"), (0.5, 6.0)),
    Scene("opening", (), (), (0.1, 2.0), has_session=False),
    Scene(
        "looking around",
        (),
        ("ctrl+2", "ctrl+3", "ctrl+comma", "ctrl+1", "F11"),
        (1.0, 5.0),
        has_session=False,
    ),
    Scene("a session", ("start", "standard", "--minutes", "2"), ("Up", "Down", "m"), (0.0, 25.0)),
    Scene(
        "the end", ("start", "standard", "--minutes", "0.06"), ("Return", "Tab", "ctrl+Return"), (2.0, 10.0)
    ),
    Scene(
        "a stop", ("start", "feet", "--minutes", "2"), ("Up", "s", "Tab", "Return", "ctrl+Return"), (0.5, 6.0)
    ),
)


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Each scene in turn, a round for each."""
    for number in range(rounds):
        scene = SCENES[number % len(SCENES)]
        _play(scene, chance, tally, place, f"{scene.name}, round {number}")


def _play(scene: Scene, chance: random.Random, tally: Tally, place: Place, when: str) -> None:
    folder = place.folder("killed")
    paths = DataPaths(folder)
    finished = _live_through(paths)
    program = place.desktop.start(*place.program, *scene.words, *_lead_in(scene), "--data-dir", folder)
    begun = time.monotonic()
    if scene.has_session:
        wait_until(lambda: len(_rows(paths)) > len(finished), f"the session to begin: {program.errors()}")
        begun = time.monotonic()
    _press_until(place.desktop, scene, begun + chance.uniform(*scene.seconds), chance)
    before, lasted = _rows(paths), (time.monotonic() - begun) / 60.0
    program.kill()
    tally.read(program.errors(), when)
    cut_off = "running" in {course for _id, course, *_ in _rows(paths)} or not scene.has_session
    tally.fault(f"{CUT_OFF} of it" if cut_off else BETWEEN)
    tally.kept += len(before)
    _check_files(paths, tally, when)
    _check_rows(before, _rows(paths), lasted, tally, when)
    _start_again(place, paths, before, tally, when)
    shutil.rmtree(folder)


def _lead_in(scene: Scene) -> tuple[str, ...]:
    return ("--lead-in", "0") if scene.has_session else ()


def _live_through(paths: DataPaths) -> list[Row]:
    """Health answers of today and some sessions of the last days, and no backup yet."""
    prepare(paths)
    now = datetime.now().astimezone()
    with closing(open_journal(paths, now).database) as database:
        store = JournalStore(database)
        store.save_profile(Profile(now))
        for number in range(1, 60):
            store.save_session(replace(session(number), morning=session(number).morning))
    return _rows(paths)


def _rows(paths: DataPaths) -> list[Row]:
    """Every session in the file, whoever has it open."""
    address = f"{paths.journal.as_uri()}?mode=rw"
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(address, uri=True)) as connection:
        return connection.execute(
            "SELECT id, course, minutes_done, comfort FROM session ORDER BY id"
        ).fetchall()
    return []


def _press_until(desktop: Desktop, scene: Scene, end: float, chance: random.Random) -> None:
    """Presses keys, then is quiet for a moment that chance chooses, until the time is over."""
    number = 0
    while (left := end - time.monotonic()) > 0.0:
        if scene.keys:
            desktop.key(scene.keys[number % len(scene.keys)])
            number += 1
        time.sleep(max(0.0, min(left, chance.uniform(0.0, 0.4))))


def _check_files(paths: DataPaths, tally: Tally, when: str) -> None:
    """The journal is sound, the settings load, and every backup that has its name opens."""
    with closing(sqlite3.connect(paths.journal)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    if verdict != [("ok",)] or dangling:
        tally.unsound.append(f"{when}: {verdict} {dangling}")
    loaded = settings_file.load(paths.settings)
    if loaded.notice is not None or loaded.bad_fields:
        tally.lost.append(f"{when}: the settings: {loaded}")
    for backup in paths.backups.glob("mat-companion-*.zip"):
        try:
            opens_now(backup)
        except CompanionError as error:
            tally.unsound.append(f"{when}: {backup.name}: {error}")


def _check_rows(before: list[Row], after: list[Row], lasted: float, tally: Tally, when: str) -> None:
    there = {row[0]: row for row in after}
    for id_, course, minutes, comfort in before:
        now = there.get(id_)
        if now is None or now[2] < minutes or (comfort is not None and now[3] is None):
            tally.lost.append(f"{when}: {(id_, course, minutes, comfort)} became {now}")
        elif course == "running" and now[1] == course and now[2] < lasted - LOST_AT_MOST:
            tally.lost.append(f"{when}: {lasted} minutes had gone by, {now[2]} are written")


def _start_again(place: Place, paths: DataPaths, before: list[Row], tally: Tally, when: str) -> None:
    """The window opens, a session that was cut off is called that, and nothing goes wrong unseen."""
    opened_before = _times_opened(paths.log)
    program = place.desktop.start(*place.program, "--data-dir", paths.directory)
    place.desktop.wait_for_window("Mat Companion", PATIENCE)
    wait_until(
        lambda: _settled(program, paths, opened_before),
        f"the journal to be opened: {program.errors()}",
        PATIENCE,
    )
    program.terminate()
    code = program.wait(PATIENCE)
    if code:
        tally.unseen.append(f"{when}: started again it ended with {code}")
    tally.read(program.errors(), f"{when}, started again")
    for log in paths.directory.glob("companion*.log"):
        tally.read(log.read_text(errors="replace"), f"{when}, in the log")
    after = {row[0]: row for row in _rows(paths)}
    lost = [row for row in before if row[0] not in after or after[row[0]][2] < row[2]]
    if lost or list(paths.directory.glob("*.damaged-*")):
        tally.lost.append(f"{when}, started again: {lost}")


def _settled(program: Program, paths: DataPaths, opened_before: int) -> bool:
    opened = _times_opened(paths.log) > opened_before
    return not program.running or (opened and all(row[1] != "running" for row in _rows(paths)))


def _times_opened(log: Path) -> int:
    return log.read_text(errors="replace").count("journal opened") if log.exists() else 0
