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
from companion.check import examine, report_lines, try_out
from companion.core.errors import CompanionError
from companion.core.history import History
from companion.core.journal import Journal, Profile
from companion.core.limits import limits_of
from companion.core.lunch import lunch_break
from companion.core.planning import Wish, granted, most_minutes, plan_for, wish_for
from companion.core.reminders import Occasion
from companion.core.screening import Door, at_the_door
from companion.core.session import Plan
from companion.core.settings import LunchPlace, Settings
from companion.core.suggestion import suggest
from companion.core.timeline import planned
from companion.desktop.clock import local_now
from companion.launch import DONE, REFUSED, TROUBLE, USAGE, Launch, Refusal
from companion.storage import database, exchange, settings_file
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths
from companion.ui.text import door_sentence, duration, lunch_sentence, name, problem_sentence, setup_line


def start(options: Namespace) -> Launch | Refusal:
    """What to open the window for, or why not."""
    paths, now = data_paths(options.data_dir), local_now()
    settings = settings_file.load(paths.settings).settings
    with _known(paths, now) as (profile, past):
        return considered(options, profile, past, settings, now)


def print_timeline(options: Namespace) -> int | Refusal:
    """The plan of such a session, in lines for programs to read."""
    paths, now = data_paths(options.data_dir), local_now()
    settings = settings_file.load(paths.settings).settings
    wish = _wish(options, settings)
    if isinstance(wish, Refusal):
        return wish
    with _known(paths, now) as (profile, past):
        wish = _in_time(wish, options, profile, past, settings, now)
        if isinstance(wish, Refusal):
            return wish
        return _print_timeline(plan_for(wish, profile, past, settings, now))


def considered(
    options: Namespace, profile: Profile | None, past: History, settings: Settings, now: datetime
) -> Launch | Refusal:
    """What `start` comes to for somebody with these answers and this past; says and touches nothing.

    Without answers the window opens all the same, to ask, unless nobody is to be asked anything; with
    `--show` also to say why not: whoever starts from a menu sees no terminal.
    """
    wish = _wish(options, settings)
    if isinstance(wish, Refusal):
        return wish
    verdict = at_the_door(profile, past, wish.today(now))
    in_window = options.show or verdict.door in (Door.UNANSWERED, Door.DUE)
    if not verdict.open and (options.quit_after or not in_window):
        return Refusal(REFUSED, door_sentence(verdict))
    most = most_minutes(suggest(profile, past, wish.today(now)))
    if verdict.open and wish.minutes is not None and wish.minutes > most:
        sentence = f"One step at a time: up to {most:g} minutes for now. Try --minutes {most:g}."
        return Refusal(REFUSED, sentence)
    wish = _in_time(wish, options, profile, past, settings, now)
    return wish if isinstance(wish, Refusal) else Launch(options.data_dir, wish, options.quit_after)


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
    """What works on this computer, for people or for programs; or whether one part does, without words."""
    if options.part is not None:
        return DONE if try_out(options.part) else TROUBLE
    found = examine(data_paths(options.data_dir))
    print(json.dumps(found, indent=2) if options.json else "\n".join(report_lines(found)))
    return DONE if all(part["works"] or part["optional"] for part in found.values()) else TROUBLE


def complain(error: CompanionError) -> int:
    """Say an expected trouble in its sentence."""
    return _say(TROUBLE, problem_sentence(error.problem, error.detail))


def _say(code: int, sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return code


def _wish(options: Namespace, settings: Settings) -> Wish | Refusal:
    for word, given, pieces in (
        ("music", options.music, Library.music),
        ("soundscape", options.soundscape, Library.nature),
    ):
        # Looked up only where one is named: without the shelf there is a session still, in silence.
        if given in (None, "none"):
            continue
        known = tuple(piece.name for piece in pieces(Library.read(assets.audio_dir())))
        if given not in known:
            there = f"There is: {', '.join(('none', *known))}."
            return Refusal(USAGE, f"there is no {word} called {given}. {there}")
    occasion = Occasion(options.kind)
    if occasion is not Occasion.LUNCH and (options.place or options.back_by):
        sentence = "--place and --back-by are for a lunch break: mat-companion start lunch."
        return Refusal(USAGE, sentence)
    named = {options.music, options.soundscape} - {None}
    chosen = [None if name == "none" else name for name in (options.music, options.soundscape)]
    return replace(
        wish_for(occasion, LunchPlace(options.place) if options.place else settings.lunch_place),
        minutes=options.minutes,
        lead_in=options.lead_in,
        music=chosen[0],
        nature=chosen[1],
        silent=named == {"none"},
    )


def _in_time(
    wish: Wish,
    options: Namespace,
    profile: Profile | None,
    past: History,
    settings: Settings,
    now: datetime,
) -> Wish | Refusal:
    """The same wish, cut to the minutes there are where one is to be back by a time."""
    if options.back_by is None:
        return wish
    limits = limits_of(profile)
    minutes = granted(wish, suggest(profile, past, wish.today(now)), profile, limits).minutes
    lead_in = settings.lead_in_seconds if wish.lead_in is None else wish.lead_in
    slowly = limits.long_stand_up
    found = lunch_break(now, minutes, options.back_by, lead_in, long_stand_up=slowly)
    if found.minutes is None:
        # Written as --back-by takes it, whatever the clock is like where somebody lives.
        return Refusal(REFUSED, lunch_sentence(None, found.back.strftime("%H:%M")))
    return replace(wish, minutes=found.minutes)


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


@contextmanager
def _known(paths: DataPaths, now: datetime) -> Generator[tuple[Profile | None, History]]:
    """Health answers and past, for as long as the journal is open."""
    with opened(paths) as store:
        yield (None, History()) if store is None else (store.profile(), store.history(now))


def _read_journal(paths: DataPaths) -> Journal:
    with opened(paths) as store:
        return store.journal() if store is not None else Journal()
