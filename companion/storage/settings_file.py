"""The preferences as a file: always readable into something that works, never lost without a word."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from companion.core.errors import Problem
from companion.core.settings import Settings, from_values, to_values
from companion.storage.disk_faults import on_disk
from companion.storage.private_files import free_name, read_plain, replace_text

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The preferences, and what of the file was no good.

    `bad_fields` became their defaults. `notice` is SETTINGS_DAMAGED when nothing in the file could be
    read; all preferences are then defaults, and the next `save` keeps the file under another name.
    """

    settings: Settings
    bad_fields: tuple[str, ...] = ()
    notice: Problem | None = None


def load(path: Path) -> LoadedSettings:
    """The preferences in a file, or the defaults where there is none. Never raises, changes nothing."""
    try:
        values = _values(path)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("settings cannot be read: %s", type(error).__name__)
        return LoadedSettings(Settings(), notice=Problem.SETTINGS_DAMAGED)
    settings, bad = from_values(values)
    if bad:
        _log.warning("settings set to their defaults: %s", ", ".join(bad))
    return LoadedSettings(settings, bad)


def save(path: Path, settings: Settings, now: datetime) -> Path | None:
    """Puts the preferences into the file in one step; its folder must be there. What a later version of the
    program has added to it stays.

    Returns the new name of a damaged file that was in the way, or None. Raises CompanionError
    SETTINGS_UNWRITABLE or DISK_FULL; the file is then as it was, or has its new name.
    """
    with on_disk(Problem.SETTINGS_UNWRITABLE):
        kept = None
        if load(path).notice is not None:
            kept = path.rename(free_name(path.parent, f"{path.stem}.damaged", path.suffix, now))
            _log.warning("damaged settings kept as %s", kept.name)
        values = {**_added_later(path), **to_values(settings)}
        replace_text(path, json.dumps(values, indent=2) + "\n")
        return kept


def _added_later(path: Path) -> dict[str, Any]:
    """What is in a file beside the preferences known here, as far as it can be written again."""
    try:
        added = {name: value for name, value in _values(path).items() if name not in to_values(Settings())}
        json.dumps(added, indent=2)
    except (OSError, ValueError, RecursionError):
        return {}
    return added


def leave_shared_folder(path: Path) -> None:
    """Takes the folder shared with other computers out of a file, and changes nothing else in it; a file that
    cannot be read stays as it is. Raises OSError."""
    try:
        values = _values(path)
    except (ValueError, RecursionError):
        return
    if values.pop("sync_folder", ""):
        replace_text(path, json.dumps(values, indent=2) + "\n")


def _values(path: Path) -> dict[str, Any]:
    values: object = json.loads(read_plain(path).decode("utf-8-sig"))
    if not isinstance(values, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", values)
