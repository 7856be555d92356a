"""What a session stands on goes away under it: the bus, the tray, the window manager, the sound, the screen.

Each round has a desktop and a sound server of its own. They are killed in the order that chance has, the
sound comes back now and then, and at last the screen goes, or the program is asked to end. The session has to
go on meanwhile, its minutes have to be in the journal, and the next start finds nothing wrong.
"""

from __future__ import annotations

import json
import random
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from tests.audio.sound_server import SoundServer
from tests.e2e.desktop import Desktop, Program
from tests.e2e.waiting import wait_until
from tests.torture.place import Place
from tests.torture.tally import Tally

BUS, TRAY, MANAGER, SOUND, SCREEN = "dbus-daemon", "trayer", "openbox", "the sound server", "Xvfb"
PATIENCE = 120.0
MINUTES = 10.0
LOST_AT_MOST = 15.5
"""Seconds of a session going on that may be lost where nobody can say goodbye."""

BUSY = 10.0
"""Seconds that a busy computer may take from wishing for something to its being on the disk."""

Row = tuple[str, float]
"""A session as it is in the file: its course, and its seconds."""


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """A session for each round; in every other the screen goes at last."""
    for number in range(rounds):
        order = chance.sample((BUS, TRAY, MANAGER, SOUND), 4)
        once(place, tally, order, chance, screen_goes=number % 2 == 0)


def once(place: Place, tally: Tally, order: list[str], chance: random.Random, *, screen_goes: bool) -> None:
    """One session, in which these things go away one after the other."""
    when = f"without {', '.join(order)}{', the screen' if screen_goes else ''}"
    folder, sound = place.folder("lost"), SoundServer(place.folder("sound"))
    one = {"id": "a", "occasion": "bedtime", "weekdays": list(range(7)), "at": "04:00", "on": True}
    (folder / "settings.json").write_text(json.dumps({"reminders": [one]}))
    desktop = Desktop(place.folder("desktop"))
    try:
        desktop.open()
        sound.start()
        program = _session(place, desktop, folder, sound)
        begun = time.monotonic()
        for name in order:
            time.sleep(chance.uniform(0.0, 1.5))
            tally.fault(name)
            _lose(name, desktop, sound, back=chance.random() < 0.5)
        before = _rows(folder)[0][1]
        wait_until(
            lambda: not program.running or _rows(folder)[0][1] > before + 1.0,
            "the session to go on",
            PATIENCE,
        )
        if not program.running:
            tally.lost.append(f"{when}: the session ended: {program.errors()}")
            return
        lasted = time.monotonic() - begun
        if screen_goes:
            tally.fault(SCREEN)
            desktop.lose(SCREEN)
        else:
            program.terminate()
        code = program.wait(PATIENCE)
        least = lasted - (LOST_AT_MOST if screen_goes else 0.0) - BUSY
        _check(program, folder, code, least, tally, when, clean=not screen_goes)
    finally:
        sound.kill()
        desktop.close()
    _start_again(place, folder, tally, when)


def _session(place: Place, desktop: Desktop, folder: Path, sound: SoundServer) -> Program:
    words = ("start", "breathing", "--minutes", f"{MINUTES:g}", "--lead-in", "0", "--data-dir", folder)
    server = {"SDL_AUDIODRIVER": "pulseaudio", "PULSE_SERVER": sound.address}
    program = desktop.start(*place.program, *words, **server)
    wait_until(lambda: _rows(folder), lambda: f"a session to begin: {program.errors()}", PATIENCE)
    return program


def _lose(name: str, desktop: Desktop, sound: SoundServer, *, back: bool) -> None:
    if name != SOUND:
        desktop.lose(name)
        return
    sound.kill()
    if back:
        sound.start()


def _rows(folder: Path) -> list[Row]:
    address = f"{(folder / 'journal.db').as_uri()}?mode=rw"
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(address, uri=True)) as connection:
        found = connection.execute("SELECT course, minutes_done FROM session").fetchall()
        return [(course, 60.0 * minutes) for course, minutes in found]
    return []


def _check(
    program: Program, folder: Path, code: int, least: float, tally: Tally, when: str, *, clean: bool
) -> None:
    """How it ended, and what is in the journal; `least` are the seconds that have to be there."""
    rows = _rows(folder)
    if len(rows) != 1 or rows[0][1] < least:
        tally.lost.append(f"{when}: of {least} seconds there are {rows}")
    tally.kept += len(rows)
    if (clean and code) or code < 0:
        tally.unseen.append(f"{when}: it ended with {code}: {program.errors()}")
    tally.read(program.errors(), when)
    tally.read(_log(folder), f"{when}, in the log")


def _log(folder: Path) -> str:
    return (folder / "companion.log").read_text(errors="replace")


def _openings(folder: Path) -> int:
    return _log(folder).count("journal opened")


def _start_again(place: Place, folder: Path, tally: Tally, when: str) -> None:
    """The next start finds a sound journal, and the session in it over."""
    before, opened = _rows(folder), _openings(folder)
    words = (*place.program, "--data-dir", folder)
    program = place.desktop.start(*words, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS=None)
    wait_until(
        lambda: not program.running or _openings(folder) > opened,
        lambda: f"the journal to be opened: {program.errors()}",
        PATIENCE,
    )
    program.terminate()
    code = program.wait(PATIENCE)
    if code or len(_rows(folder)) != len(before) or "running" in dict(_rows(folder)):
        tally.lost.append(f"{when}, started again: {code}, {before} became {_rows(folder)}")
    tally.read(program.errors(), f"{when}, started again")
    with closing(sqlite3.connect(folder / "journal.db")) as connection:
        if (verdict := connection.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
            tally.unsound.append(f"{when}: {verdict}")
