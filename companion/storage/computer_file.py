"""What tells this computer from others that keep the same journal: a file beside the journal.

It is in no backup and not in the database, so that a restore does not make two computers the same. If
somebody copies the whole data folder, what was written last tells the two apart (`sync_folder.py`).
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from uuid import UUID

from companion.core.errors import Problem
from companion.storage.disk_faults import on_disk
from companion.storage.private_files import read_plain, replace_text

KEPT = 2
"""How many writings are known: what lies in the folder, and what is about to take its place."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Computer:
    """The id of this computer, and the SHA-256 sums of what it wrote into a folder: first what it wrote last,
    or was about to, then what lay there before."""

    id: UUID
    written: tuple[str, ...] = ()

    def about_to_write(self, checksum: str, there: str | None = None) -> Computer:
        """The same computer, when its next writing has that sum, and its file in the folder the sum `there`,
        if it has one. That stays known however often the next one cannot be written."""
        known = self.written if there is None else (there, *self.written)
        return Computer(self.id, tuple(dict.fromkeys((checksum, *known)))[:KEPT])


def load(path: Path) -> Computer | None:
    """This computer as the file has it, or None where there is none or it makes no sense. Never raises."""
    try:
        values: object = json.loads(read_plain(path))
        held = cast("dict[str, object]", values) if isinstance(values, dict) else {}
        written = held.get("written")
        sums = cast("list[object]", written) if isinstance(written, list) else []
        return Computer(UUID(str(held.get("id"))), tuple(one for one in sums if isinstance(one, str))[:KEPT])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the id of this computer cannot be read: %s", type(error).__name__)
        return None


def save(path: Path, computer: Computer) -> None:
    """Puts it into the file in one step. Raises CompanionError DATA_FOLDER_UNWRITABLE or DISK_FULL."""
    with on_disk(Problem.DATA_FOLDER_UNWRITABLE):
        replace_text(path, json.dumps({"id": str(computer.id), "written": list(computer.written)}) + "\n")
