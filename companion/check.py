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
from companion.desktop.program import AS_A_MODULE, is_folder_of_its_own
from companion.storage import examining
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS


class Part(TypedDict):
    """One part: whether it works, whether sessions can do without, and what was found in words."""

    works: bool
    optional: bool
    words: str


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
    if _tried("sound"):
        return Part(works=True, optional=True, words="a sound device opens")
    return Part(works=False, optional=True, words="no sound device opens; sessions run in silence")


def _tray() -> Part:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    ):
        return Part(works=False, optional=True, words="no screen to look for a tray on")
    if _tried("tray"):
        return Part(works=True, optional=True, words="this desktop has a tray")
    return Part(works=False, optional=True, words="this desktop has no tray; the window does its work")


def _session_bus() -> Part:
    if not sys.platform.startswith("linux"):
        return Part(works=False, optional=True, words="there is none on this system, and none is needed")
    # Without an address Qt would start a bus of its own.
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") and _tried("bus"):
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


def try_out(part: str) -> bool:
    """Whether one of `TRIALS` works, tried right here."""
    return TRIALS[part]()


def _sound_opens() -> bool:
    from companion.audio.device import Device

    try:
        Device(Library.read(assets.audio_dir()).find("silence").path).close()
    except CompanionError:
        return False
    return True


def _tray_is_there() -> bool:
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    application = QApplication([])
    there = QSystemTrayIcon.isSystemTrayAvailable()
    application.shutdown()
    return there


def _bus_answers() -> bool:
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.sessionBus().isConnected()


TRIALS = {"sound": _sound_opens, "tray": _tray_is_there, "bus": _bus_answers}
"""What is tried in a process of its own, as `check --try sound`."""


def _tried(part: str) -> bool:
    """Whether a trial goes well; not if it fails in any way, or hangs.

    In a process of its own, because a broken sound server or display may take the whole process with it.
    """
    program = [sys.executable] if is_folder_of_its_own() else [sys.executable, *AS_A_MODULE]
    try:
        done = subprocess.run(
            [*program, "check", "--try", part], capture_output=True, timeout=TRIAL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
