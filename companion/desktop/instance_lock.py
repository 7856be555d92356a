"""What keeps two running programs from one journal: two sessions at once would each call the other broken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from companion.core.errors import CompanionError, Problem


def hold(file: Path) -> QLockFile:
    """A lock held for as long as the value lives, or until the program ends, however it ends.

    Raises CompanionError ALREADY_OPEN while another program holds it. Where no lock can be written at all,
    as in a folder that is only read, the program goes on without.
    """
    lock = QLockFile(str(file))
    # A lock is given up when its holder is gone, never because it is old: a window may be open for weeks.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise CompanionError(Problem.ALREADY_OPEN)
    if file.exists():
        file.chmod(0o600)
    return lock
