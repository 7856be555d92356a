"""What comes from elsewhere means harm: journals and tables to import, a shared folder, and backups.

Each is taken in or refused in a sentence, in bounded memory and time, wholly or not at all; nothing that was
there is lost, and nothing outside of the data folder is touched.
"""

from __future__ import annotations

import json
import os
import random
import resource
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from companion.launch import DONE, TROUBLE
from companion.storage import computer_file
from companion.storage.exchange_writing import session_document
from tests.torture.household import THEIRS, A, Household, Lines
from tests.torture.place import Place
from tests.torture.ready import HUNG, Came, Ready
from tests.torture.tally import Tally

MOST_MEMORY = 3 << 30
"""Bytes of addresses a command may use: a journal as large as any that is read takes no more."""

FULL_SIZE = 20
"""With so many rounds or more the large ones are as large as a file may be that is read at all."""

HEAD = b'{"format": "mat-companion-journal", "version": 1, "sessions": ['
SETUP = {"cover": "double_thick_towel", "surface": "bed", "head": "cushion", "minutes": 5}
FINE = {
    "id": "00000000-0000-4000-8000-00000000abcd",
    "started_at": "2026-02-01T20:00:00+01:00",
    "kind": "standard",
    "area": "back",
    "planned": SETUP,
    "minutes_done": 5,
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that means harm: its name, and what is in it, given a number of bytes that would be large."""

    name: str
    contents: Callable[[int], bytes]


def journal(*sessions: object, **fields: object) -> bytes:
    """A journal with these sessions, as it might be written by a program that means no harm."""
    document = {"format": "mat-companion-journal", "version": 1, "sessions": sessions, **fields}
    return json.dumps(document).encode()


def changed(**fields: object) -> Callable[[int], bytes]:
    """A journal of two sessions: a sound one, and one with other fields."""
    return lambda _size: journal(FINE, {**FINE, "id": str(uuid4()), **fields})


PAPERS = (
    Paper("lists.json", lambda size: HEAD + b"[]," * (size // 3) + b"[]]}"),
    Paper("objects.json", lambda size: HEAD + b"{}," * (size // 3) + b"{}]}"),
    Paper("numbers.json", lambda size: HEAD + b"0," * (size // 2) + b"0]}"),
    Paper("fields.json", lambda size: b"{" + b",".join(b'"%x":0' % n for n in range(size // 10)) + b"}"),
    Paper(
        "twice.json",
        lambda size: b"{" + b",".join(b'"%x":0' % (n % 99_999) for n in range(size // 10)) + b"}",
    ),
    Paper("deep.json", lambda size: b"[" * size),
    Paper("deep objects.json", lambda size: b'{"a":' * (size // 5)),
    Paper("one word.json", lambda size: b'{"format":"' + b"a" * size + b'"}'),
    Paper("one number.json", lambda size: HEAD + b"9" * size + b"]}"),
    Paper("a long note.json", lambda size: journal(FINE, {**FINE, "id": str(uuid4()), "note": "a" * size})),
    Paper("nothing.json", lambda _size: b""),
    Paper("zeros.json", lambda size: bytes(size)),
    Paper("not a number.json", changed(minutes_done=float("nan"))),
    Paper("for ever.json", changed(minutes_done=float("inf"))),
    Paper("a thousand million minutes.json", changed(minutes_done=10**9)),
    Paper("the year one.json", changed(started_at="0001-01-01T00:00:00+00:00")),
    Paper("the last year.json", changed(started_at="9999-12-31T23:59:59-12:00")),
    Paper("an odd note.json", changed(note="\0\x1b[2J\u202e'; DROP TABLE session; --")),
    Paper("half a letter.json", changed(note="\ud800")),
    Paper("one id for all.json", lambda _size: journal(FINE, {**FINE, "minutes_done": 4})),
    Paper("formulas.csv", lambda _size: table("=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "\t=1")),
    Paper("nul.csv", lambda _size: table("a\0b")),
    Paper("a million lines.csv", lambda size: table() + b"x\n" * (size // 2)),
    Paper("a million columns.csv", lambda size: b"," * size),
    Paper("one cell.csv", lambda size: table() + b'"' + b"a" * size),
)


def table(*notes: str) -> bytes:
    """A table of sessions with these notes."""
    rows = [
        f'2026-02-0{n},20:00,5,standard,back,bed,cushion,double_thick_towel,"{one}"'
        for n, one in enumerate(notes, 1)
    ]
    return "\n".join(("date,time,minutes,kind,area,surface,head,cover,note", *rows, "")).encode()


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Every paper as an import and from another computer; then what a folder and a backup can do."""
    size = 149_000_000 if rounds >= FULL_SIZE else 20_000 * rounds
    household, said = Household(place.folder("hostile")), place.folder("said")
    with bounded_memory(), Ready(said, household.environment) as ready:
        for paper in PAPERS:
            taken(paper, size, household, ready, tally)
        shared_folder(household, ready, tally)
        for _ in range(rounds):
            changing_under_the_reader(household, ready, tally, chance)
        backups(household, ready, tally)


@contextmanager
def bounded_memory() -> Iterator[None]:
    """What is started meanwhile may use so much and no more."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def taken(paper: Paper, size: int, household: Household, ready: Ready, tally: Tally) -> None:
    """Imported, and then found in the shared folder as the file of another computer."""
    household.renew()
    before, file = household.lines(), household.papers / paper.name
    data = paper.contents(size)
    file.write_bytes(data)
    _hear(_say(ready, household, "import", file), before, household, tally, f"import of {paper.name}")
    if file.suffix == ".json":
        household.renew()
        (household.shared / f"mat-companion-{uuid4()}.json").write_bytes(data)
        when = f"{paper.name} in the shared folder"
        _hear(_say(ready, household, "sync", "--now"), before, household, tally, when, grows=True)
    file.unlink()


def shared_folder(household: Household, ready: Ready, tally: Tally) -> None:
    """Links out of it, pipes, folders, odd names, our own sessions told otherwise, and our own name."""
    household.renew()
    before, shared, data = household.lines(), household.shared, household.paths.directory
    _say(ready, household, "sync", "--now")
    own = computer_file.load(household.paths.computer)
    assert own is not None
    worse = [{**session_document(one), "minutes_done": 0.0, "edited_at": None} for one in A.sessions]
    (shared / f"mat-companion-{uuid4()}.json").write_bytes(journal(*worse))
    (shared / f"mat-companion-{own.id}.json").write_bytes(journal(FINE, *worse))
    (shared / f"mat-companion-{uuid4()}\nx\x1b[2J.json").write_bytes(journal(FINE))
    os.mkfifo(shared / f"mat-companion-{uuid4()}.json")
    (shared / f"mat-companion-{uuid4()}.json").mkdir()
    for target in (
        data / "letter.txt",
        household.paths.journal,
        Path("/etc/passwd"),
        Path("/dev/zero"),
        shared,
    ):
        (shared / f"mat-companion-{uuid4()}.json").symlink_to(target)
    (shared / f"~syncthing~mat-companion-{own.id}-x.tmp").symlink_to(household.home / "out.json")
    for _ in range(3):
        _hear(
            _say(ready, household, "sync", "--now"), before, household, tally, "a hostile folder", grows=True
        )
    _hear(_say(ready, household, "sync", "--leave"), before, household, tally, "leaving it", grows=True)


def changing_under_the_reader(
    household: Household, ready: Ready, tally: Tally, chance: random.Random
) -> None:
    """Files are written anew and cut short all the time while they are read."""
    household.renew()
    before, over = household.lines(), threading.Event()
    good = household.papers / "journal.json"
    whole = good.read_bytes()
    files = (household.papers / "changing.json", household.shared / f"mat-companion-{uuid4()}.json")
    for file in files:
        file.write_bytes(whole)

    def change() -> None:
        while not over.is_set():
            for file in files:
                file.write_bytes(whole[: chance.randrange(len(whole))] + b"x" * chance.randrange(3))
                file.write_bytes(whole)

    changing = threading.Thread(target=change)
    changing.start()
    try:
        came = _say(ready, household, "import", files[0])
        _hear(came, before, household, tally, "a file that changes", grows=True)
        came = _say(ready, household, "sync", "--now")
        _hear(came, before, household, tally, "a shared file that changes", grows=True)
    finally:
        over.set()
        changing.join()


def backups(household: Household, ready: Ready, tally: Tally) -> None:
    """Archives that would fill the disk, lead out of the folder, or hold another thing than they say."""
    sound = household.papers / "backup.zip"
    with zipfile.ZipFile(sound) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts["manifest.json"])
    bomb = {
        **manifest,
        "parts": {**manifest["parts"], "settings.json": {"size": 1 << 24, "sha256": "0" * 64}},
    }
    elsewhere = household.papers / "elsewhere"
    evil: dict[str, dict[str, bytes]] = {
        "bomb": {**parts, "settings.json": bytes(1 << 26)},
        "bomb as it says": {
            **parts,
            "manifest.json": json.dumps(bomb).encode(),
            "settings.json": bytes(1 << 24),
        },
        "outside": {**parts, "../letter.txt": b"mine", str(elsewhere): b"mine", "..\\x": b"mine"},
        "another journal": {**parts, "journal.db": b"SQLite format 3\0" + bytes(1 << 20)},
        "no journal": {"manifest.json": parts["manifest.json"]},
        "no list": {name: data for name, data in parts.items() if name != "manifest.json"},
        "a deep list": {**parts, "manifest.json": b"[" * 60_000},
    }
    for name, members in evil.items():
        household.renew()
        before, file = household.lines(), household.papers / "evil.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, data in members.items():
                archive.writestr(member, data)
        came = _say(ready, household, "restore", file)
        if name == "outside" and came.code == DONE:
            # What is known in it is sound, and the rest is left where it is.
            tally.fault("taken")
        else:
            _hear(came, before, household, tally, f"restore of {name}")
        if elsewhere.exists() or (household.home / "letter.txt").exists():
            tally.unseen.append(f"restore of {name}: something was written outside")


def _say(ready: Ready, household: Household, *words: str | Path) -> Came:
    return ready.say(*words, "--data-dir", household.paths.directory)


def _hear(
    came: Came, before: Lines, household: Household, tally: Tally, when: str, *, grows: bool = False
) -> None:
    """A sentence or a success; ours all there, and nothing more unless it was taken in."""
    tally.fault("taken" if came.code == DONE else "refused")
    tally.read(came.err, when)
    household.read_log(tally, when)
    if (
        came.code == HUNG
        or came.code not in (DONE, TROUBLE)
        or (came.code == TROUBLE and not came.err.strip())
    ):
        tally.unseen.append(f"{when}: {came}")
    found = household.look(tally, when)
    if found is None:
        return
    gone = before[0] - found[0]
    if gone or found[1] != before[1] or (came.code != DONE and not grows and found != before):
        tally.lost.append(
            f"{when}: {len(gone)} of {len(before[0])} are gone or changed, {len(found[0])} there"
        )
    tally.kept += len(found[0])
    for theirs in (household.home / "out.json", household.paths.directory / "letter.txt"):
        if theirs.read_text() != THEIRS:
            tally.lost.append(f"{when}: {theirs.name} was changed")
