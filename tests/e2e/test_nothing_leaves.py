"""An evening, watched: what goes where, who could read it, and that none of it needs a network."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path

import pytest

from companion.storage.erasing import BACKUPS, DAMAGED, OURS
from tests.apart import apart
from tests.audio.sound_server import SoundServer
from tests.e2e.desktop import Desktop
from tests.e2e.keyboard import press, walk_to
from tests.e2e.program import answer_health, history
from tests.e2e.waiting import PATIENCE
from tests.e2e.watched import WITHOUT_MASK, Watched

PAGE = Path(__file__).parent.parent.parent / "docs" / "data-flow.md"
DATA = ".local/share/mat-companion"
STOP = "Something hurts: stop"
SECRET = "zirbelkiefer"
"""Is in the note of every session and in no word of the program."""

MAY_BE_READ = ("*.desktop", "mat-companion*.png", "mat-companion*.svg")
"""Entries of menus and their pictures, which say nothing of anybody."""

SPOKEN_TO = {
    r"@?/tmp/\.X11-unix/X\d+": "the display",
    r"/tmp/dbus-\w+": "the session bus",
    r"(?:/var)?/run/dbus/system_bus_socket": "the system bus: whether the computer is about to sleep",
    r".*/at-spi/bus_\d+": "the screen reader's bus",
    r".*/pulse\.sock": "the sound server",
    r".*/mat-companion/[0-9a-f]{12}\.socket": "a second start of the program itself",
    r"/var/run/nscd/socket": "the C library, for names of users",
}
"""Every place in the file system where the program speaks to somebody, with who that is."""


def journal_document() -> str:
    """Health answers, and some sessions with a note."""
    now = datetime.now(UTC)
    setup = {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5}
    sessions = [
        {
            "started_at": (now - timedelta(days=days)).isoformat(),
            **{"kind": "standard", "area": "back", "planned": setup, "minutes_done": 5.0, "comfort": 4},
            **{"before": {"pain": 6}, "after": {"pain": 3}, "note": SECRET},
        }
        for days in range(3, 8)
    ]
    answered = (now - timedelta(hours=1)).isoformat()
    profile = {"answered_at": answered, "mode": "standard", "conditions": []}
    document = {"format": "mat-companion-journal", "version": 1, "profile": profile, "sessions": sessions}
    return json.dumps(document)


@dataclass(frozen=True, slots=True)
class Evening:
    """What is left of an evening that was watched."""

    watched: Watched
    home: Path
    seen: dict[str, int]
    """Whatever lay below the home in the middle of it or at its end, with its permissions."""

    given_out: dict[str, int]
    temporary: dict[str, int]
    titles: str


def lying(folder: Path) -> dict[str, int]:
    """Whatever lies below a folder, with its permissions."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        # While the program runs, some go as one looks.
        with suppress(FileNotFoundError):
            found[path.relative_to(folder).as_posix()] = path.lstat().st_mode
    return found


@pytest.fixture(scope="module")
def evening(
    shared_desktop: Desktop, installed_program: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Evening]:
    """Everything the program can do in an empty home, each part once, with a real sound server."""
    desktop, folder = shared_desktop, tmp_path_factory.mktemp("evening")
    home, out, temporary, shared, sound = (
        folder / name for name in ("home", "out", "tmp", "shared", "sound")
    )
    for made in (home, out, temporary, shared, sound):
        made.mkdir()
    server = SoundServer(sound)
    server.start()
    environment = {"SDL_AUDIODRIVER": "pulseaudio", "PULSE_SERVER": server.address, "TMPDIR": str(temporary)}
    watched = Watched(desktop, folder, home, **environment)
    (folder / "journal.json").write_text(journal_document())
    try:
        watched.run(installed_program, "import", folder / "journal.json")
        watched.run(installed_program, "sync", shared)
        program = watched.start(installed_program, "start", "standard", "--lead-in", "0", "--minutes", "2")
        desktop.find(STOP, "button")
        desktop.key("s")
        desktop.find("Stopped. Take your time.")
        desktop.click("Just too much")
        desktop.click("Save and close", "button")
        desktop.find("Last 14 days")
        for keys, landmark in (
            ("ctrl+3", "In words"),
            ("ctrl+comma", "Your data"),
            ("ctrl+2", "Journal entries"),
        ):
            desktop.key(keys)
            desktop.find(landmark)
        desktop.find(re.compile(SECRET), "list item")
        titles = desktop.said_by("xwininfo", "-root", "-tree")
        walk_to(desktop, "Export")
        desktop.key("Return")
        press(desktop, "Choose a file…")
        desktop.find("File name:")
        desktop.key("ctrl+a")
        desktop.type_text(str(out / "by-hand.json"))
        desktop.key("Return")
        desktop.find("Exported")
        # A second start, which the first does.
        watched.run(installed_program)
        seen = lying(home)
        for name in ("journal.json", "table.csv"):
            watched.run(installed_program, "export", out / name)
        watched.run(installed_program, "report", out / "report.pdf", "--notes")
        watched.run(installed_program, "backup", out)
        watched.run(installed_program, "desktop", "install", "--autostart")
        program.terminate()
        assert (program.wait(), program.errors()) == (0, "")
        (backup,) = out.glob("*.zip")
        watched.run(installed_program, "restore", backup)
        watched.run(installed_program, "check")
        seen |= lying(home)
        yield Evening(watched, home, seen, lying(out) | lying(shared), lying(temporary), titles)
    finally:
        desktop.end_programs()
        server.kill()


def test_every_socket_is_one_of_the_file_system(evening: Evening) -> None:
    assert evening.watched.families() == {"AF_UNIX"}


def test_everybody_who_is_spoken_to_is_known(evening: Evening) -> None:
    places = evening.watched.places()
    assert {place for place in places if not any(re.fullmatch(known, place) for known in SPOKEN_TO)} == set()
    for known in (
        "the display",
        "the session bus",
        "the sound server",
        "a second start of the program itself",
    ):
        patterns = [pattern for pattern, who in SPOKEN_TO.items() if who == known]
        assert any(re.fullmatch(pattern, place) for pattern in patterns for place in places), known


def test_whatever_is_made_is_for_its_owner_only(evening: Evening) -> None:
    """Nothing takes permissions away: the mask is empty."""
    for name, mode in {**evening.seen, **evening.given_out}.items():
        closed = 0o644 if any(fnmatch(Path(name).name, entry) for entry in MAY_BE_READ) else 0o600
        allowed = 0o700 if stat.S_ISDIR(mode) else closed
        assert stat.S_IMODE(mode) & ~allowed == 0, f"{name} is {stat.filemode(mode)}"
    assert "journal.db" in {Path(name).name for name in evening.seen}


def named_on_the_page() -> set[str]:
    """Everything that stands in the first column of a table of the page, in the letters of code."""
    rows = [
        line.split("|")[1] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")
    ]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def is_named(name: str) -> bool:
    """Whether the page names a file that lies below the home."""
    within = name.removeprefix(f"{DATA}/")
    return any(fnmatch(within, pattern) for pattern in named_on_the_page())


def test_the_page_names_every_file_there_is_after_an_evening(evening: Evening) -> None:
    files = {name for name, mode in evening.seen.items() if not stat.S_ISDIR(mode)}
    assert {name for name in files if not is_named(name)} == set()
    # Enough was done for the page to be needed.
    made = {name.removeprefix(f"{DATA}/") for name in files}
    assert {"journal.db", "journal.db-wal", "settings.json", "companion.log", "companion.lock"} <= made
    assert evening.temporary == {}


@pytest.mark.parametrize("pattern", [*OURS, *DAMAGED, *(f"backups/{name}" for name in BACKUPS)])
def test_the_page_names_everything_that_deleting_takes_away(pattern: str) -> None:
    example = pattern.replace("[0-9]*", "1").replace(".db*", ".db").replace("*", "1")
    assert is_named(example)


def test_no_word_of_the_journal_is_where_others_could_read_it(evening: Evening) -> None:
    journal = evening.home / DATA / "journal.db"
    assert SECRET.encode() in journal.read_bytes()
    log = (evening.home / DATA / "companion.log").read_text(encoding="utf-8")
    assert "session led in" in log
    for told in ("pain", "comfort", "marks", "note", "too_strong", SECRET):
        assert told not in log.lower()
    assert evening.watched.words()
    assert [words for words in evening.watched.words() if SECRET in words] == []
    assert "Mat Companion" in evening.titles
    assert SECRET not in evening.titles


SOMEBODY_ELSE = 65534


def can_be_touched_by_another(folder: Path) -> list[str]:
    """What of a folder another user of this computer could read, change, or speak to."""
    done = subprocess.run(
        ["find", str(folder), "-mindepth", "1", "(", "-readable", "-o", "-writable", ")"],
        user=SOMEBODY_ELSE,
        group=SOMEBODY_ELSE,
        extra_groups=[],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    # A folder that may not be looked into is told as an error, which is what is hoped for.
    return done.stdout.split()


def test_without_any_network_everything_is_the_same_and_nobody_else_can_touch_it(
    desktop: Desktop, installed_program: Path
) -> None:
    with tempfile.TemporaryDirectory() as name:
        # It was there before, and everybody may look into it.
        folder = Path(name) / "data"
        folder.mkdir()
        for there in (folder, folder.parent):
            there.chmod(0o755)
        answer_health(installed_program, folder)
        wish = ("start", "standard", "--lead-in", "0", "--minutes", "2", "--data-dir", folder)
        program = desktop.start(*WITHOUT_MASK, *apart("--net"), installed_program, *wish)
        desktop.find(STOP, "button")
        if os.getuid() == 0:
            (folder / "shown.txt").write_text("for everybody")
            assert can_be_touched_by_another(folder) == [str(folder / "shown.txt")]
        open_to_others = [path for path in folder.iterdir() if path.name != "shown.txt" and is_open(path)]
        assert open_to_others == []
        assert {"journal.db", "journal.db-wal", "companion.lock"} <= {path.name for path in folder.iterdir()}
        desktop.key("s")
        desktop.find("Stopped. Take your time.")
        desktop.click("Just too much")
        desktop.click("Save and close", "button")
        desktop.find("Last 14 days")
        program.terminate()
        assert (program.wait(), program.errors()) == (0, "")
        (session,) = history(installed_program, folder)
        assert session["stop_reason"] == "too_strong"


def is_open(path: Path) -> bool:
    """Whether anybody but its owner has any right to a file."""
    return stat.S_IMODE(path.lstat().st_mode) & 0o077 != 0
