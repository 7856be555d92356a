"""The whole program in a data folder of its own, and what it says and keeps."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import Companion
from companion.core.errors import Problem
from companion.core.journal import Kind, Profile, SessionRecord
from companion.core.planning import Wish
from companion.ground import ground
from companion.launch import Launch
from companion.opening import first_window, is_dim
from companion.standby import Standby
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.ui.file_dialogs import Ask, FileWish
from companion.ui.text import problem_sentence

NOW = datetime.now().astimezone()
BREATHING = Wish(kind=Kind.BREATHING, minutes=5.0, lead_in=0.0)
Open = Callable[..., Companion]
StandBy = Callable[..., Standby]


def no_file(_parent: QWidget, _wish: FileWish) -> str:
    """The dialog was closed without choosing."""
    return ""


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """A data folder, made and empty."""
    made = data_paths(tmp_path / "data")
    prepare(made)
    return made


@pytest.fixture
def stand_by(paths: DataPaths, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandBy]:
    """The program as it is with and without a window: `stand_by(hidden=True)` waits in the tray, else a
    window is open. Everything is closed at the end. `ask` answers where a dialog would ask for a file.

    Without a sound device, which takes its time to fall silent.
    """
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    begun: list[Standby] = []

    def start(directory: Path | None = None, ask: Ask = no_file, **values: object) -> Standby:
        launch = Launch(directory or paths.directory, **values)  # type: ignore[arg-type]
        hook, listener = sys.excepthook, qInstallMessageHandler(None)
        under = ground(launch)
        under.listen()
        standby = Standby(launch, qapp, under, ask)
        begun.append(standby)
        if launch.hidden:
            standby.wait()
        else:
            standby.open(first_window(under, qapp, dim=is_dim(launch)))
        # Mistakes and words of Qt fail the test instead of coming up in a dialog and a log.
        sys.excepthook = hook
        qInstallMessageHandler(listener)
        return standby

    with put_back(qapp):
        yield start
        for standby in reversed(begun):
            take_down(standby)


def take_down(standby: Standby) -> None:
    """Ends a program and whatever of it lies behind its window."""
    if standby.companion is not None:
        standby.companion.window.close()
    standby.end()
    if standby.companion is not None:
        standby.companion.window.deleteLater()
        standby.companion.deleteLater()
    standby.deleteLater()


@contextmanager
def put_back(qapp: QApplication) -> Iterator[None]:
    """Afterwards the log, the mistakes, Qt's words and the looks of the application go where they went."""
    leaves_with_window = qapp.quitOnLastWindowClosed()
    logger = logging.getLogger("companion")
    handlers, level = list(logger.handlers), logger.level
    hook, listener = sys.excepthook, qInstallMessageHandler(None)
    qInstallMessageHandler(listener)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for handler in logger.handlers:
        if handler not in handlers:
            handler.close()
    logger.handlers[:] = handlers
    logger.setLevel(level)
    sys.excepthook = hook
    qInstallMessageHandler(listener)
    qapp.setQuitOnLastWindowClosed(leaves_with_window)
    qapp.setStyleSheet("")


@pytest.fixture
def open_program(stand_by: StandBy) -> Open:
    """Opens the program's window: `open_program(wish=..., quit_after=True)` is what is behind it."""

    def start(directory: Path | None = None, ask: Ask = no_file, **values: object) -> Companion:
        companion = stand_by(directory, ask, **values).companion
        assert companion is not None
        return companion

    return start


def answer(paths: DataPaths, *sessions: SessionRecord) -> None:
    """Write health answers of today without a tick, and sessions."""
    database = open_journal(paths, NOW).database
    JournalStore(database).save_profile(Profile(NOW))
    for session in sessions:
        JournalStore(database).save_session(session)
    database.close()


def kept(paths: DataPaths) -> tuple[SessionRecord, ...]:
    """The sessions in the journal file."""
    database = open_journal(paths, NOW).database
    sessions = JournalStore(database).sessions()
    database.close()
    return sessions


def said(companion: Companion) -> list[str]:
    """The sentences above the page."""
    return [notice.sentence for notice in companion.window.notices.notices]


def is_said(companion: Companion, problem: Problem) -> bool:
    """Whether that trouble is told above the page."""
    return any(sentence.startswith(problem_sentence(problem)) for sentence in said(companion))
