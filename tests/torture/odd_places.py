"""Names that nobody thinks of, for the data folder and for every file that can be named: all of it works."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from companion.core.journal import Journal
from companion.launch import DONE
from companion.storage import exchange
from companion.storage.paths import DataPaths
from tests.torture.corrupt_files import SESSION, SESSION_SECONDS
from tests.torture.household import COMING
from tests.torture.place import Place
from tests.torture.ready import LONGEST, Ready
from tests.torture.tally import Tally

NAMES = {
    "spaces": " my  mat ",
    "an emoji": "\U0001f9d8\u200d\u2640\ufe0f",
    "right to left": "\u05d9\u05d5\u05de\u05df \u0627\u0644\u062d\u0635\u064a\u0631",
    "turned round": "\u202emat\u202c",
    "quotes": 'it\'s "mine"',
    "a new line": "first\nsecond",
    "signs of addresses": "50% of #1?mode=memory&x=y;z",
    "signs of shells": "$HOME `id` $(id) *[a] \\ | < > ! ~",
    "signs of patterns": "{home} %s [0-9]*",
    "a dash first": "--help",
    "dots": "...",
    "a letter in two parts": "ma\u0308t",
    "long": "m" * 200,
    "many bytes": "\u65e5" * 70,
    "bytes that are no letters": os.fsdecode(b"mat\xff\xfe\xe9"),
}


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Each name in turn, or so many of them that chance chooses."""
    workshop = place.folder("workshop")
    names = list(NAMES) if rounds >= len(NAMES) else chance.sample(list(NAMES), rounds)
    with Ready(workshop, {"HOME": str(workshop), "SDL_AUDIODRIVER": "none"}) as ready:
        for what in names:
            folder = place.folder("odd")
            _live_in(folder, NAMES[what], what, ready, tally)
            shutil.rmtree(folder)


def _live_in(folder: Path, name: str, what: str, ready: Ready, tally: Tally) -> None:
    paths = DataPaths(folder / name)
    out, papers = folder / "out" / name, folder / f"{name[:60]}.json"
    papers.write_text("".join(exchange.written(Journal(None, COMING))))
    shared, backups = out / "shared", out / "backups"
    for one in (shared, backups):
        one.mkdir(parents=True)
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("import", papers),
        (*SESSION.split(),),
        ("export", out / f"{name[:60]}.json"),
        ("export", out / f"{name[:60]}.csv"),
        ("import", out / f"{name[:60]}.json"),
        ("import", out / f"{name[:60]}.csv"),
        ("report", out / f"{name[:60]}.pdf"),
        ("backup",),
        ("backup", backups),
        ("sync", shared),
        ("sync", "--now"),
        ("desktop", "install", "--autostart"),
        ("desktop", "status"),
        ("desktop", "remove"),
        ("history",),
        ("check",),
    )
    for words in commands:
        _say(ready, what, paths, words, tally)
    with closing(sqlite3.connect(paths.journal)) as connection:
        sessions = connection.execute("SELECT count(*) FROM session").fetchone()[0]
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
    if sessions != len(COMING) + 1 or verdict != [("ok",)]:
        tally.lost.append(f"{what}: {sessions} sessions, {verdict}")
    tally.kept += sessions
    backup = next(iter(backups.iterdir()), backups)
    _say(ready, what, paths, ("restore", backup), tally)
    _say(ready, what, paths, ("erase", "--yes", "--backups"), tally)
    if paths.journal.exists():
        tally.unseen.append(f"{what}: not everything was deleted")


def _say(ready: Ready, what: str, paths: DataPaths, words: tuple[str | Path, ...], tally: Tally) -> None:
    # With an equals sign, so that a name may begin with a dash.
    seconds = SESSION_SECONDS if words == (*SESSION.split(),) else LONGEST
    came = ready.say(*words, f"--data-dir={paths.directory}", seconds=seconds)
    when = f"{what}: {' '.join(map(str, words))}"
    tally.fault(f"answered with {came.code}")
    tally.read(came.out + came.err, when)
    if came.code != DONE and not (words == ("check",) and came.code == 4):
        tally.unseen.append(f"{when}: {came}")
