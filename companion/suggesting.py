"""`mat-companion suggest`: the suggestion for any moment, from the stored profile and journal, in words or
for programs to read (docs/rules.md section 7)."""

from __future__ import annotations

import json
from argparse import Namespace
from contextlib import closing

from companion.core.deciding import Today
from companion.core.journal import NotToday, Profile, Setup
from companion.core.limits import limits_of
from companion.core.planning import ending_for
from companion.core.screening import Door, Verdict
from companion.core.session import Ending
from companion.core.suggestion import Suggestion, suggest
from companion.core.timeline import safety_second
from companion.desktop.clock import local_now
from companion.launch import DONE
from companion.storage.database import open_to_read
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths
from companion.ui.text import door_sentence, explanation, setup_title


def answer(options: Namespace) -> int:
    """Print what is suggested; nothing is changed."""
    not_today = frozenset((*options.not_today, *((NotToday.RED_FLAG,) if options.red_flag else ())))
    now = options.at or local_now()
    today = Today(now, options.kind, options.area, options.pain, options.marks, not_today)
    with closing(open_to_read(data_paths(options.data_dir).journal)) as journal:
        store = JournalStore(journal)
        profile = store.profile()
        suggestion = suggest(profile, store.history(now), today)
    if options.json:
        print(json.dumps(_document(suggestion, profile), indent=2))
        return DONE
    if suggestion.rescreen:
        print(door_sentence(Verdict(Door.UNANSWERED if profile is None else Door.DUE)))
    if suggestion.setup is not None:
        print(f"{setup_title(suggestion.setup, suggestion.area)}.")
    print(explanation(suggestion, _safety_minutes(suggestion, _ending(suggestion, profile))))
    return DONE


def _ending(suggestion: Suggestion, profile: Profile | None) -> Ending | None:
    setup = suggestion.setup
    return None if setup is None else ending_for(suggestion, setup, profile, limits_of(profile))


def _safety_minutes(suggestion: Suggestion, ending: Ending | None) -> float | None:
    setup = suggestion.setup
    return safety_second(setup.minutes * 60.0) / 60.0 if setup and ending is Ending.SILENT else None


def _document(suggestion: Suggestion, profile: Profile | None) -> dict[str, object]:
    setup, ending = suggestion.setup, _ending(suggestion, profile)
    safety = _safety_minutes(suggestion, ending)
    return {
        "action": suggestion.action.value,
        "area": suggestion.area.value,
        "rung": suggestion.rung,
        "reason": None if suggestion.reason is None else suggestion.reason.value,
        "rescreen": suggestion.rescreen,
        "setup": None if setup is None else _setup_document(setup),
        "end": None if ending is None else ending.value,
        "safety_wake_minutes": None if safety is None else _whole(safety),
        "explanation": explanation(suggestion, safety),
    }


def _setup_document(setup: Setup) -> dict[str, object]:
    return {
        "cover": setup.cover.value,
        "surface": setup.surface.value,
        "head": setup.head.value,
        "minutes": _whole(setup.minutes),
    }


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
