"""The example document of the exchange format, and ways to change it."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from companion.core.errors import CompanionError, Problem
from companion.storage.exchange import from_document

# One session and one look at the skin, as docs/rules.md section 7 has the words.
EXAMPLE: dict[str, Any] = json.loads("""
{"format": "mat-companion-journal", "version": 1,
 "profile": {"answered_at": "2026-03-01T18:00:00+01:00", "mode": "standard",
   "conditions": [], "professional_ok": {}, "pins": {"surface": "bed"}, "beyond_plateau": false,
   "longest_minutes": 20, "silent_end": false, "used_to": null},
 "sessions": [{"id": "0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11", "started_at": "2026-03-02T20:00:00+01:00",
   "kind": "standard", "area": "back",
   "planned": {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5},
   "used": null, "minutes_done": 5.0, "asleep_minutes": 0,
   "before": {"pain": 5, "tension": 6, "stress": 4}, "after": {"pain": 4, "tension": 3, "stress": 2},
   "comfort": 4, "stop_reason": null, "felt": ["warm"], "marks": "faint", "note": "",
   "tags": ["long sitting"], "morning": {"pain": 4, "sleep": 7}}],
 "skin_checks": [{"at": "2026-03-03T20:00:00+01:00", "area": "back", "marks": "gone"}]}
""")

BARE_SESSION = {
    "started_at": "2026-03-02T20:00:00+01:00",
    "kind": "quick",
    "area": "back",
    "planned": {"cover": "bare_skin", "surface": "floor", "head": "none", "minutes": 10},
    "minutes_done": 4,
}

BARE_ENTRY = {"at": "2026-03-02T07:00:00+01:00"}

MISSING = object()


def document(*path_and_value: Any) -> dict[str, Any]:
    """The example with one field set to another value, or taken out."""
    *path, name, value = path_and_value
    changed = deepcopy(EXAMPLE)
    place: Any = changed
    for step in path:
        place = place[step]
    if value is MISSING:
        del place[name]
    else:
        place[name] = value
    return changed


def with_sessions(*sessions: dict[str, Any]) -> dict[str, Any]:
    """A document of these sessions alone."""
    return {"format": "mat-companion-journal", "version": 1, "sessions": list(sessions)}


def refusal(given: object) -> str:
    """The sentence with which a document is refused."""
    with pytest.raises(CompanionError) as raised:
        from_document(given)
    assert raised.value.problem is Problem.IMPORT_UNREADABLE
    return raised.value.detail
