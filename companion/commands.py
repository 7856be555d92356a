"""What the command line answers without a window: the door of a session, past sessions, a check."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from companion import assets
from companion.audio.library import Library
from companion.check import examine, report_lines
from companion.core.errors import CompanionError
from companion.core.history import History
from companion.core.journal import Journal, Profile
from companion.core.limits import limits_of
from companion.core.lunch import lunch_break
from companion.core.planning import Wish, granted, most_minutes, plan_for, wish_for
from companion.core.reminders import Occasion
from companion.core.screening import Door, at_the_door
from companion.core.session import Plan
from companion.core.settings import LunchPlace
from companion.core.suggestion import Suggestion, suggest
from companion.core.timeline import planned
from companion.desktop.clock import local_now
from companion.launch import DONE, REFUSED, TROUBLE, USAGE, Launch
from companion.storage import database, exchange, settings_file
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths
from companion.ui.text import door_sentence, duration, lunch_sentence, name, problem_sentence, setup_line


def start(options: Namespace) -> int | Launch:
    """What to open the window for, or the code to end with: refused, or the plan printed."""
    music, nature = _pieces()
    for word, given, known in (("music", options.music, music), ("soundscape", options.soundscape, nature)):
        if given is not None and given not in ("none", *known):
            return _say(USAGE, f"there is no {word} called {given}. There is: {', '.join(('none', *known))}.")
    named = {options.music, options.soundscape} - {None}
    chosen = [None if name == "none" else name for name in (options.music, options.soundscape)]
    paths, now = data_paths(options.data_dir), local_now()
    settings = settings_file.load(paths.settings).settings
    occasion = Occasion(options.kind)
    if occasion is not Occasion.LUNCH and (options.place or options.back_by):
        return _say(USAGE, "--place and --back-by are for a lunch break: mat-companion start lunch.")
    place = LunchPlace(options.place) if options.place else settings.lunch_place
    wish = replace(
        wish_for(occasion, place),
        minutes=options.minutes,
        lead_in=options.lead_in,
        music=chosen[0],
        nature=chosen[1],
        silent=named == {"none"},
    )
    with opened(paths) as store:
        profile = None if store is None else store.profile()
        history = History() if store is None else store.history(now)
        suggestion = suggest(profile, history, wish.today(now))
        refusal = "" if options.print_timeline else _refusal(wish, profile, history, suggestion, options, now)
        if not refusal and options.back_by is not None:
            limits = limits_of(profile)
            lead_in = settings.lead_in_seconds if wish.lead_in is None else wish.lead_in
            minutes = granted(wish, suggestion, profile, limits).minutes
            slowly = limits.long_stand_up
            found = lunch_break(now, minutes, options.back_by, lead_in, long_stand_up=slowly)
            refusal = lunch_sentence(found) if found.minutes is None else ""
            wish = replace(wish, minutes=found.minutes)
        if refusal:
            return _say(REFUSED, refusal)
        if options.print_timeline:
            return _print_timeline(plan_for(wish, profile, history, settings, now))
    return Launch(options.data_dir, wish, options.quit_after)


def _refusal(
    wish: Wish,
    profile: Profile | None,
    history: History,
    suggestion: Suggestion,
    options: Namespace,
    now: datetime,
) -> str:
    """Why such a session cannot start from here, in a sentence, or nothing."""
    verdict = at_the_door(profile, history, wish.today(now))
    if not verdict.open:
        # Where answers are missing they are asked for in the window.
        asks = verdict.door in (Door.UNANSWERED, Door.DUE) and not options.quit_after
        return "" if asks else door_sentence(verdict)
    most = most_minutes(suggestion)
    if wish.minutes is not None and wish.minutes > most:
        return f"One step at a time: up to {most:g} minutes for now. Try --minutes {most:g}."
    return ""


def history(options: Namespace) -> int:
    """Past sessions, the newest first, or the whole journal in the exchange format."""
    journal = _read_journal(data_paths(options.data_dir))
    if options.json:
        # Plain ASCII, so that no terminal's or file's encoding can lose a letter of it.
        print(json.dumps(exchange.to_document(journal), indent=2))
        return DONE
    for record in journal.sessions:
        when = record.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
        words = [name(record.kind), name(record.area)] if record.kind.on_the_mat else [name(record.kind)]
        if record.kind.on_the_mat:
            words.append(setup_line(record.used or record.planned))
        words.append(f"{duration(record.minutes_done * 60)} done, {name(record.course)}")
        print(f"{when}  {', '.join(words)}")
    if not journal.sessions:
        print("No sessions yet.")
    return DONE


def check(options: Namespace) -> int:
    """What works on this computer, for people or for programs."""
    found = examine(data_paths(options.data_dir))
    print(json.dumps(found, indent=2) if options.json else "\n".join(report_lines(found)))
    return DONE if all(part["works"] or part["optional"] for part in found.values()) else TROUBLE


def complain(error: CompanionError) -> int:
    """Say an expected trouble in its sentence."""
    return _say(TROUBLE, problem_sentence(error.problem, error.detail))


def _say(code: int, sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return code


def _pieces() -> tuple[tuple[str, ...], tuple[str, ...]]:
    library = Library.read(assets.audio_dir())
    return tuple(piece.name for piece in library.music()), tuple(piece.name for piece in library.nature())


def _print_timeline(plan: Plan) -> int:
    for event in planned(plan):
        line = {"second": round(event.second, 3), "what": event.what.value, "length": round(event.seconds, 3)}
        if event.line is not None:
            line["line"] = event.line
        print(json.dumps(line))
    return DONE


@contextmanager
def opened(paths: DataPaths) -> Generator[JournalStore | None]:
    """The journal for reading, or None where there is none yet."""
    if not paths.journal.exists():
        yield None
        return
    opened = database.open_journal(paths, local_now())
    if opened.notice is not None:
        complain(CompanionError(opened.notice, opened.detail))
    try:
        yield JournalStore(opened.database)
    finally:
        opened.database.close()


def _read_journal(paths: DataPaths) -> Journal:
    with opened(paths) as store:
        return store.journal() if store is not None else Journal()
