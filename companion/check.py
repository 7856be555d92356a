"""What works on this computer, found out by trying: sound, tray, session bus, journal and pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TypedDict

from companion import assets
from companion.audio.library import Library
from companion.core.backups import newest
from companion.core.errors import CompanionError
from companion.storage import examining
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS


class Part(TypedDict):
    """One part: whether it works, whether sessions can do without, and what was found in words."""

    works: bool
    optional: bool
    words: str


_TRY_SOUND = """
from companion import assets
from companion.audio.device import Device
from companion.audio.library import Library
from companion.core.backups import newest
Device(Library.read(assets.audio_dir()).find("silence").path).close()
print(1)
"""

_TRY_DESKTOP = """
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
QApplication([])
print(int(QSystemTrayIcon.isSystemTrayAvailable()))
"""

_TRY_BUS = """
from PySide6.QtDBus import QDBusConnection
print(int(QDBusConnection.sessionBus().isConnected()))
"""

TRIAL_SECONDS = 20


def examine(paths: DataPaths) -> dict[str, Part]:
    """Every part by its name. Nothing is changed, and no journal is made where there is none."""
    return {
        "sound": _sound(),
        "tray": _tray(),
        "session_bus": _session_bus(),
        "database": _database(paths),
        "backup": _backup(paths),
        "assets": _assets(),
    }


def report_lines(found: dict[str, Part]) -> list[str]:
    """The same for people: a line a part."""
    names = {
        "sound": "Sound",
        "tray": "Tray",
        "session_bus": "Session bus",
        "database": "Journal",
        "backup": "Backup",
        "assets": "Sounds and pictures",
    }
    return [f"{_grade(part):4} {names[name]}: {part['words']}" for name, part in found.items()]


def _grade(part: Part) -> str:
    return "ok" if part["works"] else "no" if part["optional"] else "BAD"


def _sound() -> Part:
    if _tried(_TRY_SOUND) == "1":
        return Part(works=True, optional=True, words="a sound device opens")
    return Part(works=False, optional=True, words="no sound device opens; sessions run in silence")


def _tray() -> Part:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    ):
        return Part(works=False, optional=True, words="no screen to look for a tray on")
    if _tried(_TRY_DESKTOP) == "1":
        return Part(works=True, optional=True, words="this desktop has a tray")
    return Part(works=False, optional=True, words="this desktop has no tray; the window does its work")


def _session_bus() -> Part:
    if not sys.platform.startswith("linux"):
        return Part(works=False, optional=True, words="there is none on this system, and none is needed")
    # Without an address Qt would start a bus of its own.
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") and _tried(_TRY_BUS) == "1":
        return Part(works=True, optional=True, words="the session bus answers")
    return Part(works=False, optional=True, words="no session bus; nothing in a session needs it")


def _database(paths: DataPaths) -> Part:
    try:
        found = examining.examine(paths.journal)
    except CompanionError as error:
        return Part(works=False, optional=False, words=f"the journal cannot be read: {error.detail}")
    if found.fault is not None:
        return Part(works=False, optional=False, words=f"the journal is damaged: {found.fault}")
    if found.version > len(MIGRATIONS):
        words = f"a newer Mat Companion wrote {paths.journal} (version {found.version}); please update"
        return Part(works=False, optional=False, words=words)
    if not found.version:
        return Part(works=True, optional=False, words=f"no journal yet; it will be {paths.journal}")
    return Part(works=True, optional=False, words=f"{paths.journal} is sound (version {found.version})")


def _backup(paths: DataPaths) -> Part:
    # Loaded here, with all that archives need: other commands need only the rest of this file.
    from companion.storage.backup import opens_now, stored

    words = "what is kept"
    try:
        last = newest(stored(paths.backups))
        if last is None:
            return Part(works=True, optional=True, words="none yet; the first is made by itself")
        words = f"the newest, of {last.made_at:%Y-%m-%d %H:%M},"
        sessions = opens_now(paths.backups / last.name).journal.sessions
    except CompanionError as error:
        return Part(works=False, optional=True, words=f"{words} does not open: {error.detail}")
    return Part(works=True, optional=True, words=f"{words} opens; sessions in it: {sessions}")


def _assets() -> Part:
    try:
        pieces = Library.read(assets.audio_dir()).pieces
    except CompanionError as error:
        return Part(works=False, optional=False, words=f"missing: {error.detail}")
    missing = [piece.path.name for piece in pieces if not piece.path.is_file()]
    pictures = len(list(assets.art_dir().rglob("*.svg"))) + len(list(assets.icons_dir().glob("*.svg")))
    if missing or not pictures:
        words = ", ".join(missing) or "the pictures"
        return Part(works=False, optional=False, words=f"missing: {words}")
    return Part(works=True, optional=False, words=f"{len(pieces)} sounds and {pictures} pictures")


def _tried(code: str) -> str:
    """What a piece of code prints in a process of its own, or nothing if it fails or hangs.

    Of its own, because a broken sound server or display may take the whole process with it.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=TRIAL_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = done.stdout.strip().splitlines()
    return lines[-1] if done.returncode == 0 and lines else ""
