"""Days that pass between two evenings of a test: the journal, taken out, dated back and taken in again."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.e2e.program import said

_MOMENTS = ("started_at", "edited_at", "answered_at", "at")


def a_day_later(program: Path, folder: Path, **profile: object) -> Path:
    """A data folder in which everything in `folder` is a day older; `profile` changes what it says there."""
    done = said(program, "export", "-", folder=folder)
    assert done.returncode == 0, done.stderr
    document = _dated_back(json.loads(done.stdout))
    document["profile"].update(profile)
    number = int(folder.name.rpartition("-")[2]) + 1
    later = folder.with_name(f"day-{number}")
    file = folder.with_name(f"day-{number}.json")
    file.write_text(json.dumps(document))
    done = said(program, "import", file, folder=later)
    assert done.returncode == 0, done.stderr
    return later


def _dated_back(value: Any) -> Any:
    if isinstance(value, list):
        return [_dated_back(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: _moment(one) if name in _MOMENTS else _dated_back(one) for name, one in value.items()}


def _moment(text: str | None) -> str | None:
    return None if text is None else (datetime.fromisoformat(text) - timedelta(days=1)).isoformat()
