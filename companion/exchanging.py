"""`mat-companion export` and `import`: the journal as a file that others can read, out and in again."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import UUID

from companion import assets
from companion.commands import complain
from companion.core.column_matching import Matching, shown
from companion.core.errors import CompanionError
from companion.core.journal import Journal
from companion.core.looking_up import Search
from companion.core.transferring import Imported, is_table
from companion.desktop.clock import local_now
from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage import database, exchange, table_reading, table_writing
from companion.storage.database import Database
from companion.storage.exchange_fields import Progress
from companion.storage.journal_store import JournalStore
from companion.storage.outgoing import Outgoing
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.private_files import write_out
from companion.ui.text import row_text

STANDARD_OUTPUT = Path("-")

EXAMPLE_IDS = frozenset(UUID(f"3d3a7a10-0000-4000-8000-{number:012}") for number in (1, 2, 3))
"""The sessions of assets/example/three-days.json: the three days that somebody else told of."""

LONG = 5000
"""Records from which on it is told how far the work is; fewer are done in a second."""

MOST_LINES = 20
"""What is left out is named up to so many times; a spreadsheet may have one odd field in every row."""


def export(options: Namespace) -> int:
    """Write the journal, or the schema of such files, to a file of its owner or to the output."""
    if options.schema == (options.file is not None):
        return _say(USAGE, "export takes a FILE, - for the output, or --schema. See mat-companion --help.")
    if options.schema:
        return _put_out(table_writing.described() if options.csv else [exchange.schema_text()])
    paths = data_paths(options.data_dir)
    as_table = options.csv or is_table(str(options.file))
    # A copy, so that nothing is touched, and a damaged journal is told rather than exported empty.
    with closing(database.open_copy(paths.journal, in_memory=False)) as copy:
        going = Outgoing(copy, _meter("Exporting"))
        if as_table:
            return _put_away(
                options, paths, table_writing.written(going.sessions), partial(_table_words, going)
            )
        return _put_away(options, paths, exchange.written(going), partial(_journal_words, going))


def _put_away(options: Namespace, paths: DataPaths, pieces: Iterable[str], words: Callable[[], str]) -> int:
    if options.file == STANDARD_OUTPUT:
        return _put_out(pieces)
    if paths.own(options.file):
        return _say(TROUBLE, f"{options.file} belongs to Mat Companion itself. Please choose another name.")
    if os.path.lexists(options.file) and not options.force:
        return _say(TROUBLE, f"{options.file} is there already. Add --force to replace it.")
    try:
        write_out(options.file, pieces)
    except OSError as error:
        return _say(TROUBLE, f"{options.file} could not be written: {error.strerror}.")
    print(words())
    return DONE


def _journal_words(journal: Outgoing) -> str:
    counts = (len(journal.sessions), len(journal.entries), len(journal.skin_checks))
    told = "Exported. Sessions: {}, entries without a session: {}, skin checks: {}".format(*counts)
    return f"{told}, health answers: {int(journal.profile is not None)}."


def _table_words(journal: Outgoing) -> str:
    rest = "Entries without a session, skin checks and health answers are in no table"
    return f"Exported. Sessions: {len(journal.sessions)}. {rest}; a name that ends in .json takes them along."


def take_in(options: Namespace) -> int:
    """Merge a journal file into the journal, wholly or not at all; or tell what that would change."""
    before = signal.getsignal(signal.SIGINT)
    file = assets.example_file() if options.example else options.file
    try:
        journal, left_out = _read(options, file)
        paths = data_paths(options.data_dir)
        with closing(database.open_copy(paths.journal) if options.dry_run else _opened(paths)) as opened:
            store = JournalStore(opened)
            if _is_example(journal) and _has_a_life_of_its_own(store):
                sentence = "The example is not your history, and this journal is in use."
                return _say(REFUSED, f"{sentence} Add --data-dir DIR to give it a journal of its own.")
            taken = store.import_journal(journal, _meter("Importing", last=_too_late_to_stop))
        _tell(taken, left_out, options.dry_run)
        if options.example and not options.dry_run:
            print(f"The example is in the journal in {paths.directory} now.")
            if options.data_dir is None:
                print("Add --data-dir DIR to give it a journal of its own.")
    except KeyboardInterrupt:
        return _say(TROUBLE, "Stopped: nothing was imported.")
    finally:
        signal.signal(signal.SIGINT, before)
    return DONE


def _read(options: Namespace, file: Path) -> tuple[Journal, tuple[str, ...]]:
    named = bool(options.map or options.every)
    if options.example or not (named or options.csv or is_table(str(file))):
        return exchange.read(file, _meter("Reading"))
    table = table_reading.opened(file)
    matching = table_reading.matched(table, options.map, options.every)
    if options.dry_run:
        # Before anything may be wrong with the rows: whoever has to name columns needs it most.
        _tell_matching(matching)
    return table_reading.journal_of(table, matching, _meter("Reading"))


def _tell_matching(matching: Matching) -> None:
    print("How the columns are read; --map COLUMN=FIELD changes it:")
    for header, field in zip(matching.headers, matching.fields, strict=True):
        print(f"  {shown(header) or '(no header)'}  ->  {'left out' if field is None else field.value}")
    for field, value in matching.every.items():
        print(f"  every row  ->  {field.value} = {shown(value)}")
    if matching.missing:
        print(f"Not found: {', '.join(field.value for field in matching.missing)}.")


def _opened(paths: DataPaths) -> Database:
    prepare(paths)
    opened = database.open_journal(paths, local_now())
    if opened.notice is not None:
        complain(CompanionError(opened.notice, opened.detail))
    return opened.database


def _too_late_to_stop() -> None:
    # From here on everything is written in one go, and it would be wrong to say that nothing was.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _is_example(journal: Journal) -> bool:
    return any(session.id in EXAMPLE_IDS for session in journal.sessions)


def _has_a_life_of_its_own(store: JournalStore) -> bool:
    newest = store.lines(Search(), None, len(EXAMPLE_IDS) + 1)
    return store.profile() is not None or any(line.id not in EXAMPLE_IDS for line in newest)


def _tell(taken: Imported, left_out: tuple[str, ...], dry_run: bool) -> None:
    if dry_run:
        print("Nothing was changed; this is what an import would do.")
    print(
        f"Sessions: {taken.sessions_added} added, {taken.sessions_changed} changed, "
        f"{taken.sessions_deleted} deleted, {taken.sessions_unchanged} unchanged, "
        f"{taken.sessions_refused} left out."
    )
    entries = (taken.entries_added, taken.entries_changed, taken.entries_deleted)
    left = (taken.entries_unchanged, taken.entries_refused)
    if any(entries + left):
        words = "Entries: {} added, {} changed, {} deleted, {} unchanged, {} left out."
        print(words.format(*entries, *left))
    print(f"Skin checks: {taken.skin_checks_added} added, {taken.skin_checks_changed} changed.")
    if taken.profile_changed:
        print("The health answers were taken in.")
        for condition in taken.conditions_unticked:
            print(f"No longer ticked: {row_text(condition)}.")
    if taken.sessions_refused:
        print("Left out: sessions that were deleted, or that are running now.")
    if taken.entries_refused:
        print("Left out: entries that were deleted.")
    for phrase in left_out[:MOST_LINES]:
        print(f"Left out: {phrase}.")
    if len(left_out) > MOST_LINES:
        print(f"Left out: {len(left_out) - MOST_LINES} more of that kind.")


def _meter(what: str, last: Callable[[], None] = lambda: None) -> Progress:
    """Something that tells people how far long work is, and calls `last` at its end."""

    def told(done: int, total: int) -> None:
        if total >= LONG and sys.stderr.isatty():
            words = "" if done == total else f"{what}: {done * 100 // total} %"
            # Whatever is said next begins on the same line and covers it.
            print(f"{words:20}", end="\r", file=sys.stderr, flush=True)
        if done == total:
            last()

    return told


def _put_out(pieces: Iterable[str]) -> int:
    # The document is UTF-8 wherever it goes; the terminal's own letters are for sentences.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="strict", newline="\n")
    sys.stdout.writelines(pieces)
    return DONE


def _say(code: int, sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return code
