"""The clocks of the computer jump while a session runs, between sessions, at a reminder, and while it slept.

Minutes have to be those that really went by, no session may be lost or come to an end late, no rule may
stumble over a session of tomorrow, and no reminder may come twice.
"""

from __future__ import annotations

import json
import random
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tests.e2e.desktop import Program
from tests.e2e.waiting import wait_until
from tests.torture.moving_clocks import MovingClocks
from tests.torture.place import Place
from tests.torture.ready import Ready
from tests.torture.tally import Tally

HOUR, DAY = 3600.0, 86400.0
JUMPS = (HOUR, -HOUR, 2 * HOUR, -9 * HOUR, DAY, -DAY, 40 * DAY, -400 * DAY, -20 * 365 * DAY, 60 * 365 * DAY)
MINUTES = 0.2
PATIENCE = 120.0
LATE_AT_MOST = 10.0
"""Seconds after its last minute by which a session is written down on any computer that is only busy."""

NOON = {"id": "noon", "occasion": "breathing", "weekdays": list(range(7)), "at": "12:00", "on": True}
DUE = "a reminder is due"


@dataclass(frozen=True, slots=True)
class Row:
    """A session as it is in the file."""

    started: datetime
    course: str
    seconds: float


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Each kind of jump in turn, a round for each; those at a reminder take minutes, and are fewer."""
    for number in range(rounds):
        (in_a_session, asleep_in_a_session, between_sessions)[number % 3](chance, tally, place)
        if number % 10 == 9:
            at_a_reminder(chance, tally, place)


def in_a_session(chance: random.Random, tally: Tally, place: Place) -> None:
    """The clock on the wall is put forward and back all the time; the session takes no notice."""
    folder, clocks = _begin(place)
    when = "the clock jumped in a session"
    program = _session(place, clocks, folder, MINUTES)
    begun = time.monotonic()
    while _rows(folder)[0].course == "running" and time.monotonic() < begun + PATIENCE:
        clocks.set_wall(chance.choice(JUMPS) * chance.uniform(0.5, 1.0))
        tally.fault(when)
        time.sleep(chance.uniform(0.2, 2.0))
    lasted = time.monotonic() - begun
    program.terminate()
    code, rows = program.wait(PATIENCE), _rows(folder)
    if code or [row.course for row in rows] != ["completed"] or rows[0].seconds < MINUTES * 60.0 - 0.1:
        tally.lost.append(f"{when}: it ended with {code}, {rows}")
    elif lasted > rows[0].seconds + LATE_AT_MOST or rows[0].seconds > MINUTES * 60.0 + 12.0:
        tally.unseen.append(f"{when}: {rows} took {lasted} seconds")
    tally.kept += len(rows)
    _read(folder, program, tally, when)


def asleep_in_a_session(chance: random.Random, tally: Tally, place: Place) -> None:
    """The lid is closed for hours: the session is paused where it was, and none of them is counted."""
    folder, clocks = _begin(place)
    when = "the computer slept in a session"
    program = _session(place, clocks, folder, 5.0)
    begun = time.monotonic()
    time.sleep(chance.uniform(0.5, 4.0))
    clocks.sleep(chance.uniform(0.01, 30.0) * HOUR)
    tally.fault(when)
    wait_until(lambda: "no look for" in _log(folder), f"the pause: {program.errors()}", PATIENCE)
    lasted = time.monotonic() - begun
    clocks.set_wall(chance.choice(JUMPS))
    program.terminate()
    code, rows = program.wait(PATIENCE), _rows(folder)
    if code or len(rows) != 1 or rows[0].seconds > lasted + 1.5 or rows[0].course != "ended_early":
        tally.lost.append(f"{when}: after {lasted} seconds it ended with {code}, {rows}")
    tally.kept += len(rows)
    _read(folder, program, tally, when)


def between_sessions(chance: random.Random, tally: Tally, place: Place) -> None:
    """Sessions are written down by one clock, and looked at by another: every rule still has an answer."""
    folder, clocks = _begin(place)
    when = "the clock jumped between sessions"
    words = ("--data-dir", folder)
    ids: set[str] = set()
    with Ready(place.folder("said"), clocks.environment) as ready:
        for wall in (0.0, *chance.sample(JUMPS, 4), 0.0):
            clocks.set_wall(wall)
            tally.fault(when)
            document = folder.parent / f"{folder.name}-{len(ids)}.json"
            document.write_text(json.dumps(_document(_now(wall), len(ids))))
            commands = (
                ("import", document),
                ("suggest", "--json"),
                ("suggest",),
                ("insights",),
                ("history", "--json"),
            )
            for command in commands:
                came = ready.say(*command, *words)
                tally.read(came.err, f"{when}, {command}")
                if came.code not in (0, 3):
                    tally.unseen.append(f"{when}, by {wall} seconds, {command}: {came}")
            listed = json.loads(came.out)["sessions"]
            ids.add(json.loads(document.read_text())["sessions"][0]["id"])
            starts = [datetime.fromisoformat(one["started_at"]) for one in listed]
            if {one["id"] for one in listed} != ids:
                tally.lost.append(f"{when}: {len(listed)} of {len(ids)} sessions are listed")
            if starts != sorted(starts):
                tally.unseen.append(f"{when}: the journal is not in the order of time")
    tally.kept += len(ids)


def at_a_reminder(chance: random.Random, tally: Tally, place: Place) -> None:
    """One comes at noon, while the program waits; the clock is put back before noon, and forward again."""
    folder, clocks = _begin(place)
    when = "the clock jumped at a reminder"
    settings = {"reminders": [NOON], "wait_while_busy": False}
    (folder / "settings.json").write_text(json.dumps(settings))
    now = datetime.now()
    noon = now.replace(hour=12, minute=0, second=0, microsecond=0)
    clocks.set_wall((noon - now).total_seconds() - 15.0)
    words = (*place.program, "tray", "--data-dir", folder)
    program = place.desktop.start(*words, **clocks.environment)
    wait_until(lambda: DUE in _log(folder), f"the reminder: {program.errors()}", PATIENCE)
    for wall in (-chance.uniform(0.5, 40.0) * HOUR, 120.0):
        clocks.set_wall((noon - datetime.now()).total_seconds() + wall)
        tally.fault(when)
        # Two full minutes by any clock: it has looked.
        time.sleep(61.5)
    program.terminate()
    code = program.wait(PATIENCE)
    if code or _log(folder).count(DUE) != 1:
        tally.unseen.append(f"{when}: it came {_log(folder).count(DUE)} times, and ended with {code}")
    _read(folder, program, tally, when)


def _begin(place: Place) -> tuple[Path, MovingClocks]:
    folder = place.folder("clocks")
    return folder, MovingClocks(place.folder("workshop"))


def _session(place: Place, clocks: MovingClocks, folder: Path, minutes: float) -> Program:
    words = ("start", "breathing", "--minutes", f"{minutes:g}", "--lead-in", "0")
    words = (*place.program, *words, "--data-dir", str(folder))
    program = place.desktop.start(*words, **clocks.environment)
    wait_until(lambda: _rows(folder), lambda: f"a session to begin: {program.errors()}", PATIENCE)
    return program


def _rows(folder: Path) -> list[Row]:
    address = f"{(folder / 'journal.db').as_uri()}?mode=rw"
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(address, uri=True)) as connection:
        found = connection.execute("SELECT started_at, course, minutes_done FROM session").fetchall()
        return [Row(datetime.fromisoformat(at), course, 60.0 * minutes) for at, course, minutes in found]
    return []


def _log(folder: Path) -> str:
    log = folder / "companion.log"
    return log.read_text(errors="replace") if log.exists() else ""


def _read(folder: Path, program: Program, tally: Tally, when: str) -> None:
    tally.read(program.errors(), when)
    tally.read(_log(folder), f"{when}, in the log")
    with closing(sqlite3.connect(folder / "journal.db")) as connection:
        if (verdict := connection.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
            tally.unsound.append(f"{when}: {verdict}")


def _now(wall: float) -> datetime:
    return datetime.now().astimezone() + timedelta(seconds=wall)


def _document(now: datetime, number: int) -> dict[str, object]:
    """Health answers of now, and a session of an hour ago with a hard stop now and then."""
    setup = {"cover": "double_thick_towel", "surface": "bed", "head": "cushion", "minutes": 5}
    session = {
        "id": f"00000000-0000-4000-8000-{number:012}",
        "started_at": (now - timedelta(hours=1)).isoformat(),
        "kind": "standard",
        "area": "back",
        "planned": setup,
        "minutes_done": 5,
        "stop_reason": "numbness" if number % 3 == 2 else None,
    }
    profile = {"answered_at": now.isoformat(), "mode": "standard", "conditions": []}
    return {"format": "mat-companion-journal", "version": 1, "profile": profile, "sessions": [session]}
