"""What the program did, written down for the day something goes wrong; never a rating, never a note."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from companion.storage.private_files import ensure_private

LARGEST = 1_000_000
"""Bytes; a longer log begins anew, its last part kept as the one before."""


class _LogFile(logging.FileHandler):
    """A log that stays quiet when the disk is full, instead of printing that it could not be written."""

    def handleError(self, record: logging.LogRecord) -> None:
        """The line is lost; the window says what matters about a full disk."""


def begin(path: Path) -> None:
    """Write what is logged from now on to the end of `path`, which only its owner can read.

    A log that cannot be written is no reason to stop: the program goes on without.
    """
    try:
        if os.path.lexists(path) and not path.is_file():
            # A pipe would be waited for without end.
            return
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".old.log"))
        ensure_private(path)
        handler = _LogFile(path, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("companion")
    root.setLevel(logging.INFO)
    end()
    root.addHandler(handler)


def end() -> None:
    """Write no more, and let go of the file."""
    root = logging.getLogger("companion")
    for old in [held for held in root.handlers if isinstance(held, logging.FileHandler)]:
        root.removeHandler(old)
        old.close()
