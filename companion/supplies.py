"""What the program lives on: the journal, the music and the sound device, or what stands in for them.

Whatever cannot be had is told and done without: a session still runs.
"""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass

from companion import assets
from companion.audio.library import Library
from companion.core.errors import CompanionError, Problem
from companion.core.journal import SessionRecord
from companion.desktop.clock import local_now
from companion.engine.soundscape import Player
from companion.storage import database, log_file
from companion.storage.database import Database, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, prepare

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The journal, and what was wrong with it; `in_memory` where it lasts only as long as the program."""

    store: JournalStore
    database: Database
    troubles: tuple[CompanionError, ...] = ()
    in_memory: bool = False


def open_shelf(paths: DataPaths) -> Shelf:
    """The journal; where it cannot be opened, one in memory, so that a session still runs."""
    opened: database.Opened | None = None
    try:
        prepare(paths)
        log_file.begin(paths.log)
        opened, store = _opened(paths)
    except CompanionError as error:
        log.warning("the journal is kept in memory only: %s", error)
        aside = database.open_in_memory()
        return Shelf(JournalStore(aside), aside, (*_told(opened), error), in_memory=True)
    return Shelf(store, opened.database, _told(opened))


def let_go(database: Database, paths: DataPaths, unwritten: SessionRecord | None) -> None:
    """Closes the journal. What a damaged one did not take is written into a fresh one, so that no minute is
    lost; the damaged file is kept beside it."""
    try:
        database.close()
        if unwritten is not None and paths.doubted.exists():
            log.warning("the session is written into another journal")
            with closing(open_journal(paths, local_now()).database) as fresh:
                JournalStore(fresh).save_session(unwritten)
    except CompanionError as error:
        log.warning("the journal did not close cleanly: %s", error)


def _opened(paths: DataPaths) -> tuple[database.Opened, JournalStore]:
    """The journal, with no session going on in it. Where that shows damage the whole file is looked at."""
    opened = open_journal(paths, local_now())
    store = JournalStore(opened.database)
    try:
        store.recover_interrupted()
    except CompanionError as error:
        opened.database.close()
        if error.problem is not Problem.JOURNAL_DAMAGED:
            raise
        opened = open_journal(paths, local_now())
        store = JournalStore(opened.database)
        store.recover_interrupted()
    return opened, store


def _told(opened: database.Opened | None) -> tuple[CompanionError, ...]:
    if opened is None or opened.notice is None:
        return ()
    return (CompanionError(opened.notice, opened.detail),)


def open_library() -> tuple[Library, tuple[CompanionError, ...]]:
    """The bundled music, or none and why."""
    try:
        return Library.read(assets.audio_dir()), ()
    except CompanionError as error:
        return Library(()), (error,)


def make_player(library: Library) -> Player:
    """The sound device, whose modules are loaded only here. Raises CompanionError NO_SOUND_DEVICE."""
    try:
        from companion.audio.large_blocks import give_back_large_blocks
        from companion.audio.player import Player as RealPlayer
    except ImportError as error:
        raise CompanionError(Problem.NO_SOUND_DEVICE, str(error)) from error
    give_back_large_blocks()
    return RealPlayer(library)
