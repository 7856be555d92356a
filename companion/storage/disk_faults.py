"""What the errors of the disk mean for somebody who only wants their things kept.

Apart from those of the database (`faults.py`), so that what waits in the tray needs not load one.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from companion.core.errors import CompanionError, Problem

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def on_disk(otherwise: Problem = Problem.DATA_FOLDER_UNWRITABLE) -> Generator[None, None, None]:
    """A stretch of work on files whose expected errors come out as `CompanionError`.

    `otherwise` is the problem that an error of the file system stands for when the disk is not full.
    """
    try:
        yield
    except OSError as error:
        problem = Problem.DISK_FULL if error.errno in _NO_ROOM else otherwise
        where = f"{error.filename}: " if error.filename else ""
        raise CompanionError(problem, f"{where}{error.strerror}") from error


def unopened(file: Path, error: OSError) -> CompanionError:
    """The trouble with a file somebody chose that could not be opened: before that, nothing is known of what
    is in it."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return CompanionError(Problem.FILE_MISSING, str(file))
    if os.path.isdir(file):
        # Not every system says so.
        return CompanionError(Problem.FILE_IS_FOLDER, str(file))
    return CompanionError(Problem.FILE_UNREADABLE, f"{file}: {error.strerror}")
