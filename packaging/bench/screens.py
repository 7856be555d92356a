"""The virtual screens, the bus and the tray on which programs are measured, and what is read of a program."""

from __future__ import annotations

import json
import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parent.parent.parent
PROGRAM = [str(Path(sys.executable).parent / "mat-companion")]
FLOORS = ROOT / "packaging" / "bench" / "floors"

PATIENCE_SECONDS = 30
WIDTH, HEIGHT = 1400, 900

PROFILE = {
    "format": "mat-companion-journal",
    "version": 1,
    "profile": {
        "mode": "standard",
        "conditions": [],
        "professional_ok": {},
        "pins": {},
        "beyond_plateau": False,
        "longest_minutes": 20,
        "silent_end": False,
        "used_to": None,
    },
    "sessions": [],
    "skin_checks": [],
}


class MeasuringError(Exception):
    """A program ended or showed nothing where it should have run."""


class Screen:
    """A virtual screen whose pixels can be read without asking the X server: it keeps them in a file."""

    def __init__(self, number: str, pixels: np.ndarray) -> None:
        self.number = number
        self._pixels = pixels

    def painted(self) -> bool:
        """Whether anything has been drawn: an untouched screen is black. Every eighth line is enough."""
        return bool(self._pixels[::8].any())


@contextmanager
def screen() -> Iterator[Screen]:
    """A fresh virtual screen, without a window manager."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", folder, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with open(reading) as ready:
                number = ready.readline().strip()
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                image = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            # The file is an XWD dump: a header of big-endian words, a colour table, then the lines.
            header = struct.unpack(">25I", image[:100])
            start, line = header[0] + header[19] * 12, header[12]
            pixels = np.frombuffer(image, np.uint8, line * HEIGHT, start).reshape(HEIGHT, line)
            yield Screen(f":{number}", pixels)
        finally:
            server.terminate()
            server.wait()


@dataclass(frozen=True, slots=True)
class Running:
    """A program under measurement."""

    process: subprocess.Popen[bytes]
    started: float
    environment: dict[str, str]

    def cpu_seconds(self) -> float:
        """User and system time of all threads so far."""
        folder = Path(f"/proc/{self.process.pid}")
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
        ticks = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        # Ticks are coarse but count threads that have ended; the scheduler's figures are exact but do not.
        exact = 0
        for task in folder.glob("task/*/schedstat"):
            try:
                exact += int(task.read_text().split()[0])
            except (FileNotFoundError, ProcessLookupError):
                continue
        return max(ticks, exact / 1e9)

    def private_mib(self) -> float:
        """Memory that belongs to this process alone."""
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024

    def check(self) -> None:
        """Raises MeasuringError once the program has ended."""
        if self.process.poll() is not None:
            raise MeasuringError(f"{self.process.args} ended with status {self.process.returncode}")


@contextmanager
def running(
    command: list[str], on: Screen, bus: str, sound: dict[str, str] | None = None, *, pipe: bool = False
) -> Iterator[Running]:
    """Starts a program on a screen and ends it afterwards; `sound` is where it plays, else to nobody. With
    `pipe`, what it says can be read.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = plain_environment()
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": on.number, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"SDL_AUDIODRIVER": "dummy", "DBUS_SESSION_BUS_ADDRESS": bus}
        environment |= {"PYGAME_HIDE_SUPPORT_PROMPT": "1", "NO_AT_BRIDGE": "1"} | (sound or {})
        started = time.monotonic()
        said = subprocess.PIPE if pipe else subprocess.DEVNULL
        # SDL tells at length that it plays to nobody's ears.
        mistakes = None if sound is None else subprocess.DEVNULL
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=mistakes)
        try:
            yield Running(process, started, environment)
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()


@contextmanager
def session_bus() -> Iterator[str]:
    """A private session bus, so that what the program says to the desktop is paid for and reaches nobody."""
    server = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().decode().strip()
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def wait_for_paint(program: Running, on: Screen) -> None:
    """Returns within a millisecond of the first pixels."""
    end = program.started + PATIENCE_SECONDS
    while not on.painted():
        program.check()
        if time.monotonic() > end:
            raise MeasuringError(f"{program.process.args} painted nothing in {PATIENCE_SECONDS} s")
        time.sleep(0.001)


def data_folder(template: Path, folder: Path) -> str:
    """A fresh copy of a data folder: one run must not find what the one before left."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return str(folder)


def answered_health_page(work: Path) -> Path:
    """A data folder as it is after the first evening: health answers given, nothing else."""
    journal = json.loads(json.dumps(PROFILE))
    journal["profile"]["answered_at"] = datetime.now().astimezone().isoformat(timespec="seconds")
    file = work / "profile.json"
    file.write_text(json.dumps(journal))
    folder = work / "template"
    done = subprocess.run(
        [*PROGRAM, "import", str(file), "--data-dir", str(folder)], capture_output=True, text=True, timeout=60
    )
    if done.returncode:
        raise MeasuringError(f"the profile could not be imported: {done.stderr.strip()}")
    return folder


def floor(name: str, *words: str) -> list[str]:
    """The command of a bare program that is measured beside ours."""
    return [sys.executable, str(FLOORS / f"{name}.py"), *words]


def plain_environment() -> dict[str, str]:
    """The environment of whoever starts the program from a desktop: above all, byte code is kept."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "PYTHON"))
    }
