"""The command line: what is wished for, answered without a window wherever that can be done.

Exit codes: 0 done (a session is recorded), 2 wrong usage, 3 refused by the health rules, 4 an expected
problem, said in a sentence.
"""

from __future__ import annotations

import argparse
import errno
import gc
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NoReturn

from companion import __version__, typed
from companion.core.errors import CompanionError, Problem
from companion.launch import DONE, SYNC_WISHES, TROUBLE, USAGE, HandedOver, Launch, Refusal

KINDS = ("standard", "bedtime", "lunch", "feet", "breathing")
"""What `start` can be asked for: the occasions of core/reminders.py, which are not loaded for a window."""

PLACES = ("chair", "back", "feet")
"""Where a lunch break can be spent: the places of core/settings.py."""

_DISK_FAILS = {
    getattr(errno, name, 0)
    for name in (
        "EIO",
        "ESTALE",
        "EROFS",
        "EACCES",
        "EPERM",
        "ENXIO",
        "ENODEV",
        "ETIMEDOUT",
        "ENOTCONN",
        "ELOOP",
    )
} - {0}
"""What a disk says that fails, or a network disk that is gone: no mistake of the program, wherever it is met.
Not every system has each of them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        options = understood(arguments)
    except WrongWords as wrong:
        return _say(USAGE, str(wrong))
    # What has to be said is said in sentences; the log has a file of its own.
    logging.getLogger("companion").addHandler(logging.NullHandler())
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        # A letter that the terminal does not have is no reason to fail.
        reconfigure(errors="replace")
    try:
        code = _obey(options, tuple(arguments))
        sys.stdout.flush()
        return code
    except HandedOver as done:
        return _say(done.code, done.sentence)
    except CompanionError as error:
        from companion.commands import complain

        return complain(error)
    except KeyboardInterrupt:
        return _say(TROUBLE, "Stopped.")
    except OSError as error:
        if error.errno in _DISK_FAILS:
            from companion.commands import complain

            where = f"{error.filename}: " if error.filename else ""
            return complain(CompanionError(Problem.DATA_FOLDER_UNWRITABLE, f"{where}{error.strerror}"))
        if not isinstance(error, BrokenPipeError) and error.errno not in (errno.ENOSPC, errno.EINVAL):
            raise
        _drop_output()
        # Whoever read the output has seen enough, as `head` does; Windows calls a closed pipe invalid.
        full = error.errno == errno.ENOSPC
        return _say(TROUBLE, "The disk is full, so the output could not be written.") if full else DONE


def understood(arguments: Sequence[str]) -> argparse.Namespace:
    """What a command line says. Raises WrongWords; ends the program where only help was asked for."""
    # A default in the parser itself would undo a folder named before the command.
    return _opening(arguments) or _parser(arguments).parse_args(arguments, argparse.Namespace(data_dir=None))


def _obey(options: argparse.Namespace, arguments: tuple[str, ...]) -> int:
    if options.command is None:
        return _open(
            Launch(options.data_dir, dim_on=options.dim_on, section=options.section, arguments=arguments)
        )
    if options.command == "tray":
        return _open(Launch(options.data_dir, hidden=True, dim_on=options.dim_on, arguments=arguments))
    # Loaded for commands only: the window is to be on the screen before anything it does not need, and a
    # suggestion, which others may ask for often, does without what the rest of the commands load.
    if options.command == "suggest":
        from companion import suggesting

        return suggesting.answer(options)
    if options.command == "insights":
        from companion import reviewing

        return reviewing.tell(options)
    from companion import commands

    match options.command:
        case "start":
            found = commands.print_timeline(options) if options.print_timeline else commands.start(options)
            if isinstance(found, Refusal):
                return _say(found.code, found.sentence)
            return _open(replace(found, arguments=arguments)) if isinstance(found, Launch) else found
        case "history":
            return commands.history(options)
        case "export" | "import":
            from companion import exchanging

            return exchanging.export(options) if options.command == "export" else exchanging.take_in(options)
        case "report":
            from companion import writing_up

            return writing_up.write(options)
        case "desktop":
            from companion import integrating

            return integrating.integrate(options)
        case "backup" | "restore" | "erase":
            from companion import keeping

            kept = {"backup": keeping.back_up, "restore": keeping.restore, "erase": keeping.erase}
            return kept[options.command](options)
        case "sync":
            from companion import meeting

            return meeting.sync(options)
        case _:
            return commands.check(options)


def _drop_output() -> None:
    """Keep what could not be written from being tried again as the program ends."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # lasts until the program ends


def _opening(arguments: Sequence[str]) -> argparse.Namespace | None:
    """What a command line says that wishes for the window alone; None for any other.

    Most do, so they are read by hand: to make the parser of all the commands would keep the window waiting.
    """
    found = argparse.Namespace(data_dir=None, command=None, section=None, dim_on=None)
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        value = value if equals else next(words, "")
        if not value or (value.startswith("-") and not equals):
            return None
        match name:
            case "--data-dir":
                found.data_dir = Path(value)
            case "--section":
                found.section = value
            case _:
                return None
    return found


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
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
    start.add_argument("--minutes", type=typed.minutes, metavar="M", help="how long; fractions are allowed")
    start.add_argument(
        "--lead-in", type=typed.lead_in, metavar="S", help="seconds to lie down before it starts"
    )
    start.add_argument("--music", metavar="NAME", help="a piece of music, or none")
    start.add_argument("--soundscape", metavar="NAME", help="a soundscape such as rain, or none")
    start.add_argument("--back-by", type=typed.wall_time, metavar="T", help="lunch: back at the desk by then")
    start.add_argument("--place", choices=PLACES, metavar="P", help=f"lunch: {', '.join(PLACES)}")
    start.add_argument(
        "--show", action="store_true", help="where it may not start, open the window and say why there"
    )
    start.add_argument("--quit-after", action="store_true", help="save and leave at the end without asking")
    start.add_argument("--print-timeline", action="store_true", help="print the plan and leave")
    tray = commands.add_parser("tray", parents=[shared], help="wait in the tray")
    parser.add_argument("--section", help=argparse.SUPPRESS)
    for beginning in (parser, tray):
        # For the program alone, when it begins again after a bedtime session.
        beginning.add_argument("--dim-on", type=date.fromisoformat, help=argparse.SUPPRESS)
    history = commands.add_parser("history", parents=[shared], help="list past sessions")
    history.add_argument("--json", action="store_true", help="in the exchange format")
    exporting = commands.add_parser("export", parents=[shared], help="write the journal to a file")
    exporting.add_argument("file", type=Path, metavar="FILE", nargs="?", help="where to, or - for the output")
    exporting.add_argument("--force", action="store_true", help="replace a file that is there")
    exporting.add_argument(
        "--csv", action="store_true", help="the sessions as a table, as for a name that ends in .csv"
    )
    exporting.add_argument(
        "--schema", action="store_true", help="print the JSON Schema, or the columns, of such files instead"
    )
    importing = commands.add_parser("import", parents=[shared], help="take in a journal file")
    source = importing.add_mutually_exclusive_group(required=True)
    source.add_argument("file", type=Path, metavar="FILE", nargs="?")
    source.add_argument("--example", action="store_true", help="take in the example of three days")
    importing.add_argument("--dry-run", action="store_true", help="only tell what it would change")
    importing.add_argument("--csv", action="store_true", help="it is a table, whatever its name ends in")
    importing.add_argument(
        "--map",
        type=typed.pair,
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help="what a column of a table is, such as before.pain, or nothing to leave it out",
    )
    importing.add_argument(
        "--every",
        type=typed.pair,
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="what holds for every row of a table that has no column for it, such as area=back",
    )
    suggest = commands.add_parser("suggest", parents=[shared], help="tell what is suggested, and why")
    if "suggest" in arguments:
        _add_suggest(suggest)
    insights = commands.add_parser(
        "insights", parents=[shared], help="tell what the ratings of the journal say, and what they cannot"
    )
    insights.add_argument("--json", action="store_true", help="for programs to read")
    report = commands.add_parser("report", parents=[shared], help="write a report for a doctor as a PDF")
    report.add_argument("file", type=Path, metavar="FILE.pdf", help="where to")
    report.add_argument("--from", type=typed.day, dest="first", metavar="DATE", help="else all")
    report.add_argument("--to", type=typed.day, dest="last", metavar="DATE", help="else to today")
    report.add_argument("--notes", action="store_true", help="with the notes of those days")
    report.add_argument("--force", action="store_true", help="replace a file that is there")
    desktop = commands.add_parser("desktop", parents=[shared], help="be in this computer's menu, or at login")
    desktop.add_argument("what", choices=("install", "remove", "status"), metavar="install|remove|status")
    login = desktop.add_mutually_exclusive_group()
    login.add_argument(
        "--autostart", action="store_true", default=None, help="wait in the tray from login on"
    )
    login.add_argument("--no-autostart", action="store_false", dest="autostart", help="do not start at login")
    backup = commands.add_parser("backup", parents=[shared], help="make a backup of everything")
    backup.add_argument("folder", type=Path, metavar="FOLDER", nargs="?", help="where to; else DIR/backups")
    restoring = commands.add_parser(
        "restore", parents=[shared], help="put a backup in the place of everything"
    )
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.add_argument("--dry-run", action="store_true", help="only tell what it would change")
    deleting = commands.add_parser("erase", parents=[shared], help="delete everything that is kept")
    deleting.add_argument("--backups", action="store_true", help="the backups, too")
    deleting.add_argument("--yes", action="store_true", help="without asking")
    sync = commands.add_parser("sync", parents=[shared], help="keep the journals of several computers equal")
    wish = sync.add_mutually_exclusive_group()
    wish.add_argument("folder", type=Path, metavar="FOLDER", nargs="?", help="use a folder that they share")
    for word, told in SYNC_WISHES.items():
        wish.add_argument(f"--{word}", dest="wish", action="store_const", const=word, help=told)
    check = commands.add_parser("check", parents=[shared], help="tell what works on this computer")
    check.add_argument("--json", action="store_true", help="for programs to read")
    # For the program alone: one part, in a process of its own.
    check.add_argument("--try", dest="part", choices=("sound", "tray", "bus"), help=argparse.SUPPRESS)
    return parser


def _add_suggest(suggest: argparse.ArgumentParser) -> None:
    # Its words are those of the records, which take long to load: the window does without them at first.
    from companion.core.journal import Area, Kind, Marks, NotToday

    suggest.add_argument("--json", action="store_true", help="for programs to read")
    suggest.add_argument("--at", type=typed.moment, metavar="TIME", help="at that moment instead of now")
    suggest.add_argument(
        "--kind", type=typed.choice(Kind), default=Kind.STANDARD, metavar="K", help=typed.words(Kind)
    )
    suggest.add_argument(
        "--area", type=typed.choice(Area), default=Area.BACK, metavar="A", help=typed.words(Area)
    )
    suggest.add_argument("--pain", type=typed.pain, metavar="N", help="pain now, 0 to 10")
    suggest.add_argument("--marks", type=typed.choice(Marks), metavar="M", help=typed.words(Marks))
    suggest.add_argument(
        "--not-today",
        type=typed.choice(NotToday),
        action="append",
        default=[],
        metavar="KEY",
        help=typed.words(NotToday),
    )
    suggest.add_argument("--red-flag", action="store_true", help="one of the emergency signs")


class WrongWords(Exception):  # noqa: N818  # a wish that was not understood is no error of the program
    """What is wrong with a command line, in a sentence."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words and where help is."""

    def error(self, message: str) -> NoReturn:
        raise WrongWords(f"{message}. See mat-companion --help.")


def _open(launch: Launch) -> int:
    if sys.platform.startswith("linux") and not _has_screen():
        return _say(TROUBLE, "No screen to draw on was found. Start it from a desktop session.")
    # Nothing made by now is garbage; later it is collected by Housekeeping.
    gc.disable()
    try:
        from companion import opening
    except ImportError as error:
        if "PySide6" in str(error) or ".so" in str(error):
            words = "A system library for windows is missing. Run make run in a checkout, or see the README."
            return _say(TROUBLE, f"{words} ({error})")
        raise
    return opening.run(launch)


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say(code: int, sentence: str) -> int:
    if sentence:
        print(f"mat-companion: {sentence}", file=sys.stderr)
    return code
