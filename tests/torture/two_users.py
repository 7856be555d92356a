"""Two people with an account each on one computer, one of whom means harm to the other.

Both have the program open at once. Where Ada's socket would be in the folder that everybody may write to, Bob
has put things of his own before, or her session's folder belongs to him. Ada's sessions have to be written,
nothing of hers may lie where Bob can read it, and Bob's program may not reach hers.

The two are numbers of users that have no account: nothing on the computer is changed. That needs root.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from companion.desktop.hand_over import COMMON
from companion.launch import DONE
from tests.e2e.waiting import wait_until
from tests.torture.place import Place
from tests.torture.tally import Tally

ROOT = Path(__file__).parents[2]
PYTHONS = (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}", "/usr/local/bin/python3")
"""Any of this version will do; somebody's own may be closed to others."""

PATIENCE = 120.0

SPYING = """
import os, socket, sys
home, place = sys.argv[1:]
for folder, _folders, files in os.walk("/tmp" if place == "" else place):
    for name in files:
        path = os.path.join(folder, name)
        try:
            line = socket.socket(socket.AF_UNIX)
            line.connect(path)
            print("reached", path)
        except OSError:
            pass
for path in (home, *(home + "/data" + name for name in ("", "/journal.db", "/companion.log"))):
    for mode in (os.R_OK, os.W_OK, os.X_OK):
        if os.access(path, mode):
            print("may", mode, path)
"""
"""What Bob tries: to speak to every socket under Ada's folder, and to read or write what is hers."""

Trap = Callable[["User", "User"], None]


class User:
    """Somebody with a number, a home, and perhaps a program that runs."""

    def __init__(self, number: int, folder: Path) -> None:
        self.number, self.home = number, folder / str(number)
        self.home.mkdir(mode=0o700)
        os.chown(self.home, number, number)
        self.sockets = Path(COMMON) / f"mat-companion-{number}"
        self.runtime: Path | None = None
        self.python = next((one for one in PYTHONS if self._may_run(one)), None)
        if self.python is None:
            raise PermissionError(f"none of {PYTHONS} may be run by others than {os.getuid()}")

    @property
    def log(self) -> str:
        """What the program of this user has said, in all ways."""
        files = (self.home / "data" / "companion.log", self.home / "said")
        return "".join(file.read_text(errors="replace") for file in files if file.exists())

    def begin(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Starts Python as this user."""
        assert self.python is not None
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment |= {"HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen", "SDL_AUDIODRIVER": "dummy"}
        environment |= {
            "PYTHONPATH": os.pathsep.join((str(ROOT), sysconfig.get_path("purelib"))),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        environment |= {"PYTHONDONTWRITEBYTECODE": "1"}
        if self.runtime is not None:
            environment["XDG_RUNTIME_DIR"] = str(self.runtime)
        with (self.home / "said").open("ab") as said:
            return subprocess.Popen(
                [self.python, *map(str, words)],
                cwd=self.home,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                user=self.number,
                group=self.number,
                extra_groups=[],
            )

    @contextmanager
    def session(self) -> Iterator[subprocess.Popen[bytes]]:
        """A session in the program of this user, going on; asked to end afterwards."""
        words = ("start", "breathing", "--minutes", "10", "--lead-in", "0", "--data-dir", self.home / "data")
        program = self.begin("-m", "companion", *words)
        try:
            wait_until(lambda: "session led in" in self.log, lambda: f"a session: {self.log}", PATIENCE)
            yield program
            program.terminate()
            program.wait(PATIENCE)
        finally:
            program.kill()
            program.wait()

    def _may_run(self, python: str) -> bool:
        words = (python, "-c", f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})")
        try:
            return subprocess.run(words, user=self.number, group=self.number, extra_groups=[]).returncode == 0
        except OSError:
            return False

    def sessions(self) -> int:
        """How many are in the journal, as the program itself says."""
        (self.home / "said").unlink()
        done = self.begin("-m", "companion", "history", "--json", "--data-dir", self.home / "data")
        done.wait(PATIENCE)
        return self.log.count('"started_at"')


def nothing(_ada: User, _bob: User) -> None:
    """Bob has done nothing yet."""


def a_folder(ada: User, bob: User) -> None:
    """A folder of Bob's that everybody may use is where Ada's would be."""
    ada.sockets.mkdir()
    ada.sockets.chmod(0o777)
    os.chown(ada.sockets, bob.number, bob.number)


def a_link(ada: User, bob: User) -> None:
    """A link into a folder of Bob's."""
    (bob.home / "trap").mkdir(mode=0o777)
    (bob.home / "trap").chmod(0o777)
    ada.sockets.symlink_to(bob.home / "trap")
    os.chown(ada.sockets, bob.number, bob.number, follow_symlinks=False)


def a_link_home(ada: User, bob: User) -> None:
    """A link to Ada's own home, so that her program would change what is in it."""
    ada.sockets.symlink_to(ada.home)
    os.chown(ada.sockets, bob.number, bob.number, follow_symlinks=False)


def a_file(ada: User, bob: User) -> None:
    """A file."""
    ada.sockets.write_text("of Bob's")
    os.chown(ada.sockets, bob.number, bob.number)


def a_wrong_runtime(ada: User, bob: User) -> None:
    """Ada's session says that its folder is one of Bob's, as after su."""
    ada.runtime = bob.home / "runtime"
    ada.runtime.mkdir()
    ada.runtime.chmod(0o777)
    os.chown(ada.runtime, bob.number, bob.number)
    bob.home.chmod(0o711)


TRAPS: tuple[Trap, ...] = (nothing, a_folder, a_link, a_link_home, a_file, a_wrong_runtime)


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Each trap in turn, a round for each."""
    if os.geteuid() != 0:
        raise PermissionError("only root can be two users: run this trial as root")
    for number in range(rounds):
        once(TRAPS[number % len(TRAPS)], chance, tally, place)


def once(trap: Trap, chance: random.Random, tally: Tally, place: Place) -> None:
    """Bob lays a trap, both have a session, and Bob tries what he can."""
    when, folder = trap.__name__.replace("_", " "), place.folder("users")
    for one in (folder, folder.parent):
        one.chmod(0o711)
    first = chance.randrange(1_000_000, 2_000_000) * 2
    ada, bob = User(first, folder), User(first + 1, folder)
    try:
        trap(ada, bob)
        tally.fault(when)
        with ada.session(), bob.session():
            spy = bob.begin("-c", SPYING, ada.home, ada.sockets)
            spy.wait(PATIENCE)
            words = ("start", "breathing", "--minutes", "1", "--data-dir", ada.home / "data")
            thief = bob.begin("-m", "companion", *words)
            try:
                if thief.wait(PATIENCE) == DONE or "cannot be written to" not in bob.log:
                    tally.unseen.append(f"{when}: Bob's start in Ada's folder came to {thief.returncode}")
            finally:
                thief.kill()
                thief.wait()
        _check(ada, bob, tally, when)
    finally:
        for one in (ada, bob):
            _tidy(one.sockets)


def _check(ada: User, bob: User, tally: Tally, when: str) -> None:
    for line in bob.log.splitlines():
        if line.startswith(("reached ", "may ")):
            tally.unseen.append(f"{when}: Bob {line}")
    for one in (ada, bob):
        tally.read(one.log, when)
        for path in (one.home / "data").rglob("*"):
            if path.stat().st_uid != one.number or path.stat().st_mode & 0o077:
                tally.unseen.append(f"{when}: {path} is open to others")
    for folder in (bob.home / "trap", bob.home / "runtime", ada.sockets if when == "a folder" else None):
        if folder is not None and folder.exists() and list(folder.iterdir()):
            tally.unseen.append(f"{when}: something of Ada's lies in {folder}: {list(folder.iterdir())}")
    counts = ada.sessions(), bob.sessions()
    if counts != (1, 1):
        tally.lost.append(f"{when}: sessions of both: {counts}; {ada.log[-1500:]} {bob.log[-1500:]}")
    tally.kept += sum(counts)


def _tidy(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    with suppress(FileNotFoundError):
        path.unlink()
