"""What keeps two running programs from one journal: two sessions at once would each call the other broken."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QMessageLogContext, QtMsgType, qInstallMessageHandler

from companion.core.errors import CompanionError, Problem

log = logging.getLogger(__name__)

MOST_BYTES = 1 << 16
"""More than any lock: what is longer is none, and Qt would read it to its end."""

WRITTEN_WITHIN_MS = 500
"""A lock is one small write; what names nobody for so long is no program's that runs."""


def hold(file: Path) -> QLockFile:
    """A lock held for as long as the value lives, or until the program ends, however it ends.

    Raises CompanionError ALREADY_OPEN while another program holds it. Where no lock can be written at all,
    as in a folder that is only read, the program goes on without.
    """
    lock = QLockFile(str(file))
    # A lock is given up when its holder is gone, never because it is old: a window may be open for weeks.
    lock.setStaleLockTime(0)
    if file.exists() and not file.is_file():
        # A pipe would be waited for without end.
        return lock
    with suppress(OSError):
        if file.stat().st_size > MOST_BYTES:
            file.unlink()
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        _take_what_names_nobody(lock, file)
    with suppress(OSError):
        file.chmod(0o600)
    return lock


def _take_what_names_nobody(lock: QLockFile, file: Path) -> None:
    """Takes a lock that a full disk has left empty, or raises ALREADY_OPEN for one that names its holder.

    One that is being written says so in a moment, and is waited for.
    """
    if not any(lock.getLockInfo()) and not lock.tryLock(WRITTEN_WITHIN_MS) and not any(lock.getLockInfo()):
        with suppress(OSError):
            file.unlink()
    if not lock.isLocked() and not lock.tryLock(0):
        raise CompanionError(Problem.ALREADY_OPEN)


@contextmanager
def held(file: Path) -> Generator[None]:
    """The same for a command: held for a stretch of its work. Raises as `hold` does.

    A lock that cannot be taken away holds nobody up once the command has ended, so what Qt says of it is for
    the log.
    """
    before = qInstallMessageHandler(_into_log)
    try:
        lock = hold(file)
        try:
            yield
        finally:
            lock.unlock()
    finally:
        qInstallMessageHandler(before)


def _into_log(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.warning("Qt: %s", message)
