"""The command line: what is wished for, answered without a window wherever that can be done.

Exit codes: 0 done (a session is recorded), 2 wrong usage, 3 refused by the health rules, 4 an expected
problem, said in a sentence.
"""

from __future__ import annotations

import argparse
import errno
import json
import logging
import math
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from companion import __version__
from companion.core.errors import CompanionError
from companion.core.journal import MINUTES_LIMITS, Area, Journal, Kind
from companion.core.planning import Wish, longest_minutes, plan_for
from companion.core.screening import Door, Verdict, at_the_door, limits_of
from companion.core.timeline import planned

if TYPE_CHECKING:
    from companion.storage.journal_store import JournalStore
    from companion.storage.paths import DataPaths

DONE, USAGE, REFUSED, TROUBLE = 0, 2, 3, 4
KINDS = {
    "standard": (Kind.STANDARD, Area.BACK),
    "bedtime": (Kind.BEDTIME, Area.BACK),
    "lunch": (Kind.QUICK, Area.BACK),
    "feet": (Kind.STANDARD, Area.FEET_SEATED),
    "breathing": (Kind.BREATHING, Area.BACK),
}
"""What `start` can be asked for."""

LONGEST_LEAD_IN = 600.0


@dataclass(frozen=True, slots=True)
class Launch:
    """What a window is opened for."""

    data_dir: Path | None = None
    wish: Wish | None = None
    quit_after: bool = False
    hidden: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; returns the exit code."""
    # A default in the parser itself would undo a folder named before the command.
    options = _parser().parse_args(arguments, argparse.Namespace(data_dir=None))
    # What has to be said is said in sentences; the log has a file of its own.
    logging.getLogger("companion").addHandler(logging.NullHandler())
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        # A letter that the terminal does not have is no reason to fail.
        reconfigure(errors="replace")
    try:
        code = _obey(options)
        sys.stdout.flush()
        return code
    except CompanionError as error:
        return _say(error)
    except OSError as error:
        if not isinstance(error, BrokenPipeError) and error.errno not in (errno.ENOSPC, errno.EINVAL):
            raise
        _drop_output()
        # Whoever read the output has seen enough, as `head` does; Windows calls a closed pipe invalid.
        full = error.errno == errno.ENOSPC
        return _trouble("The disk is full, so the output could not be written.") if full else DONE


def _obey(options: argparse.Namespace) -> int:
    match options.command:
        case None:
            return _open(Launch(options.data_dir))
        case "tray":
            return _open(Launch(options.data_dir, hidden=True))
        case "start":
            return _start(options)
        case "history":
            return _history(options)
        case "import":
            return _import(options)
        case _:
            return _check(options)


def _drop_output() -> None:
    """Keep what could not be written from being tried again as the program ends."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # lasts until the program ends


def _parser() -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep settings, journal, backups and log in DIR",
    )
    parser = _Parser(
        prog="mat-companion",
        description="A companion for sessions on an acupressure mat. Without a command it opens its window.",
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=f"mat-companion {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    start = commands.add_parser("start", parents=[shared], help="start a session")
    start.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    start.add_argument("--minutes", type=_minutes, metavar="M", help="how long; fractions are allowed")
    start.add_argument("--lead-in", type=_lead_in, metavar="S", help="seconds to lie down before it starts")
    start.add_argument("--music", metavar="NAME", help="a piece of music, or none")
    start.add_argument("--quit-after", action="store_true", help="save and leave at the end without asking")
    start.add_argument("--print-timeline", action="store_true", help="print the plan and leave")
    commands.add_parser("tray", parents=[shared], help="wait in the tray")
    history = commands.add_parser("history", parents=[shared], help="list past sessions")
    history.add_argument("--json", action="store_true", help="in the exchange format")
    importing = commands.add_parser("import", parents=[shared], help="take in a journal file")
    importing.add_argument("file", type=Path, metavar="FILE")
    check = commands.add_parser("check", parents=[shared], help="tell what works on this computer")
    check.add_argument("--json", action="store_true", help="for programs to read")
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words and where help is."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"mat-companion: {message}. See mat-companion --help.\n")


def _number(value: str, lowest: float, highest: float, what: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not lowest <= number <= highest:
        limits = f"from {lowest:g} to {highest:g}"
        raise argparse.ArgumentTypeError(f"{what} must be a number {limits}, not {value}")
    return number


def _minutes(value: str) -> float:
    return _number(value, *MINUTES_LIMITS, "the minutes")


def _lead_in(value: str) -> float:
    return _number(value, 0.0, LONGEST_LEAD_IN, "the seconds")


def _start(options: argparse.Namespace) -> int:
    kind, area = KINDS[options.kind]
    silent = options.music == "none"
    if options.music is not None and not silent:
        _must_be_a_piece(options.music)
    wish = Wish(kind, area, options.minutes, options.lead_in, None if silent else options.music, silent)
    paths, now = _paths(options), _now()
    journal = _read_journal(paths)
    limits = limits_of(journal.profile)
    longest = longest_minutes(kind, journal.profile, limits)
    if wish.minutes is not None and wish.minutes > longest:
        return _refuse(f"This session can last up to {longest:g} minutes. Try --minutes {longest:g}.")
    if options.print_timeline:
        return _print_timeline(wish, journal, paths)
    verdict = _verdict(paths, journal, kind, area, now)
    answers = verdict.door in (Door.UNANSWERED, Door.DUE)
    if not verdict.open and (options.quit_after or not answers):
        from companion.ui.text import door_sentence

        return _refuse(door_sentence(verdict))
    return _open(Launch(options.data_dir, wish, options.quit_after))


def _verdict(paths: DataPaths, journal: Journal, kind: Kind, area: Area, now: datetime) -> Verdict:
    from companion.core.screening import LOCKS_LAST

    with _opened(paths) as store:
        locks = store.day_locks(now - LOCKS_LAST) if store is not None else ()
    return at_the_door(journal.profile, journal.sessions, locks, kind, area, now)


def _print_timeline(wish: Wish, journal: Journal, paths: DataPaths) -> int:
    from companion.storage import settings_file

    settings = settings_file.load(paths.settings).settings
    plan = plan_for(wish, journal.profile, limits_of(journal.profile), journal.sessions, settings)
    for event in planned(plan):
        line = {"second": round(event.second, 3), "what": event.what.value, "length": round(event.seconds, 3)}
        if event.line is not None:
            line["line"] = event.line
        print(json.dumps(line))
    return DONE


def _history(options: argparse.Namespace) -> int:
    from companion.storage.exchange import to_document

    journal = _read_journal(_paths(options))
    if options.json:
        # Plain ASCII, so that no terminal's or file's encoding can lose a letter of it.
        print(json.dumps(to_document(journal), indent=2))
        return DONE
    from companion.ui.text import duration, name, setup_line

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


def _import(options: argparse.Namespace) -> int:
    from companion.storage import exchange
    from companion.storage.journal_store import JournalStore

    journal, left_out = exchange.read(options.file)
    paths = _paths(options)
    from companion.storage import database
    from companion.storage.paths import prepare

    prepare(paths)
    opened = database.open_journal(paths, _now())
    if opened.notice is not None:
        _say(CompanionError(opened.notice, opened.detail))
    try:
        taken = JournalStore(opened.database).import_journal(journal)
    finally:
        opened.database.close()
    print(f"{taken.sessions_added} sessions added, {taken.sessions_changed} changed.")
    if taken.profile_changed:
        print("The health answers were taken in.")
    for phrase in left_out:
        print(f"Left out: {phrase}.")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from companion.check import examine, report_lines

    found = examine(_paths(options))
    if options.json:
        print(json.dumps(found, indent=2))
    else:
        print("\n".join(report_lines(found)))
    return DONE if all(part["works"] or part["optional"] for part in found.values()) else TROUBLE


def _open(launch: Launch) -> int:
    if sys.platform.startswith("linux") and not _has_screen():
        return _trouble("No screen to draw on was found. Start it from a desktop session.")
    try:
        from companion import opening
    except ImportError as error:
        if "PySide6" in str(error) or ".so" in str(error):
            words = "A system library for windows is missing. Run make run in a checkout, or see the README."
            return _trouble(f"{words} ({error})")
        raise
    return opening.run(launch)


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _must_be_a_piece(name: str) -> None:
    from companion.app import load_pieces

    names = [piece for piece, _title in load_pieces()]
    if name not in names:
        known = ", ".join(("none", *names))
        print(f"mat-companion: there is no music called {name}. There is: {known}.", file=sys.stderr)
        raise SystemExit(USAGE)


class _opened:  # noqa: N801  # reads as the word it is in `with`
    """The journal for reading, or None where there is none yet; closed at the end."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._close = None

    def __enter__(self) -> JournalStore | None:
        from companion.storage import database
        from companion.storage.journal_store import JournalStore

        if not self._paths.journal.exists():
            return None
        opened = database.open_journal(self._paths, _now())
        if opened.notice is not None:
            _say(CompanionError(opened.notice, opened.detail))
        self._close = opened.database.close
        return JournalStore(opened.database)

    def __exit__(self, *_error: object) -> None:
        if self._close is not None:
            self._close()


def _read_journal(paths: DataPaths) -> Journal:
    with _opened(paths) as store:
        return store.journal() if store is not None else Journal()


def _paths(options: argparse.Namespace) -> DataPaths:
    from companion.storage.paths import data_paths

    return data_paths(options.data_dir)


def _now() -> datetime:
    return datetime.now().astimezone()


def _say(error: CompanionError) -> int:
    from companion.ui.text import problem_sentence

    return _trouble(problem_sentence(error.problem, error.detail))


def _trouble(sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return TROUBLE


def _refuse(sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return REFUSED
