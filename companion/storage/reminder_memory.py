"""What is remembered of the reminders, as a file that outlives the program: none comes twice in a day."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from companion.core.errors import Problem
from companion.core.reminding import UNANSWERED_AT_MOST, Remembered
from companion.storage.disk_faults import on_disk
from companion.storage.private_files import read_plain, replace_text

_log = logging.getLogger(__name__)


def load(path: Path) -> Remembered:
    """What the file remembers; nothing where there is none or it makes no sense. Never raises.

    The worst of a lost memory is a reminder that comes once more.
    """
    try:
        values: object = json.loads(read_plain(path))
        return _remembered(values)
    except FileNotFoundError:
        return Remembered()
    except (OSError, ValueError, TypeError, RecursionError, OverflowError) as error:
        _log.warning("what was remembered of reminders cannot be read: %s", type(error).__name__)
        return Remembered()


def save(path: Path, remembered: Remembered) -> None:
    """Puts it into the file in one step. Raises CompanionError SETTINGS_UNWRITABLE or DISK_FULL."""
    values = {
        "came": {name: day.isoformat() for name, day in remembered.came.items()},
        "later": {name: until.isoformat() for name, until in remembered.later.items()},
        "none_on": None if remembered.none_on is None else remembered.none_on.isoformat(),
        "unanswered": remembered.unanswered,
    }
    with on_disk(Problem.SETTINGS_UNWRITABLE):
        replace_text(path, json.dumps(values, indent=2) + "\n")


@dataclass(frozen=True, slots=True)
class ReminderMemory:
    """The file as the clock of the reminders has it."""

    path: Path

    def load(self) -> Remembered:
        """What it remembers; see `load`."""
        return load(self.path)

    def save(self, remembered: Remembered) -> None:
        """Put it there; see `save`."""
        save(self.path, remembered)


def _remembered(values: object) -> Remembered:
    held = _object(values)
    unanswered = held.get("unanswered", 0)
    if type(unanswered) is not int or unanswered < 0:
        raise ValueError("not a count")
    none_on = held.get("none_on")
    later = {name: datetime.fromisoformat(until) for name, until in _object(held.get("later", {})).items()}
    if any(until.tzinfo is None for until in later.values()):
        raise ValueError("a moment without an offset")
    return Remembered(
        came={name: date.fromisoformat(day) for name, day in _object(held.get("came", {})).items()},
        later=later,
        none_on=None if none_on is None else date.fromisoformat(none_on),
        unanswered=min(unanswered, UNANSWERED_AT_MOST),
    )


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", value)
