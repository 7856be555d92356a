"""What a second start wishes for is done by the program that runs, by the rules of every other door."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Area, Condition, StopReason
from companion.core.settings import Settings
from companion.desktop.activation import TOKEN
from companion.desktop.listener import Request
from companion.launch import DONE, REFUSED, TROUBLE, USAGE, Launch, Refusal
from companion.second_start import GOING_ON, NOT_TAKEN, wished
from companion.standby import Standby
from companion.storage.paths import DataPaths
from companion.ui.main_window import MainWindow
from tests.program import BREATHING, NOW, StandBy, answer, paths, stand_by
from tests.shell import healthy, keep
from tests.storage.records import SESSION

__all__ = ["paths", "stand_by"]

# Raising is a wish to the window manager, which is not there.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def ask(program: Standby, words: str, token: str | None = None) -> tuple[int, str]:
    """What the running program answers to a second start with these words."""
    answers: list[tuple[int, str]] = []

    def reply(code: int, sentence: str) -> None:
        answers.append((code, sentence))

    listener = program._ground.listener
    assert listener is not None
    listener.asked.emit(Request(tuple(words.split()), token, reply))
    (only,) = answers
    return only


def behind(program: Standby) -> Companion:
    """What is behind the window, which is there by now."""
    assert program.companion is not None
    return program.companion


class Watch(QObject):
    """Notes what has a window when it is shown."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[QWidget | None] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if isinstance(watched, MainWindow) and event.type() is QEvent.Type.Show:
            self.seen.append(watched.whole)
        return False


def test_without_a_command_the_window_comes_up(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    program = stand_by(hidden=True)
    assert ask(program, "") == (DONE, "")
    assert behind(program).window.isVisible()


def test_a_minimised_window_comes_back(stand_by: StandBy, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths)
    program = stand_by()
    behind(program).window.showMinimized()
    qtbot.waitUntil(behind(program).window.isMinimized)
    assert ask(program, "") == (DONE, "")
    qtbot.waitUntil(lambda: not behind(program).window.isMinimized())


@pytest.mark.parametrize("hidden", [True, False])
def test_a_wish_for_the_tray_changes_nothing(hidden: bool, stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    program = stand_by(hidden=hidden)
    assert ask(program, "tray") == (DONE, "")
    assert (program.companion is None) is hidden


def test_a_session_is_started_as_it_was_wished_for(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    program = stand_by(hidden=True)
    assert ask(program, "start feet --minutes 2 --lead-in 0 --music none") == (DONE, "")
    assert behind(program).window.isVisible()
    record = behind(program).diary.record
    assert record is not None
    assert (record.area, record.planned.minutes) == (Area.FEET_SEATED, 2.0)


def test_a_bedtime_session_is_dark_before_the_window_is_raised(
    stand_by: StandBy, paths: DataPaths, qapp: QApplication
) -> None:
    answer(paths)
    program = stand_by(hidden=True)
    watch = Watch(qapp)
    assert ask(program, "start bedtime") == (DONE, "")
    qapp.removeEventFilter(watch)
    assert watch.seen == [behind(program).views.prep]


def test_while_a_session_goes_on_it_comes_to_the_front_and_no_other_starts(
    stand_by: StandBy, paths: DataPaths
) -> None:
    answer(paths)
    program = stand_by(wish=BREATHING)
    behind(program).window.hide()
    record = behind(program).diary.record
    assert ask(program, "start nap")[0] == USAGE
    assert not behind(program).window.isVisible()
    assert ask(program, "start feet") == (TROUBLE, GOING_ON)
    assert behind(program).window.isVisible()
    assert behind(program).diary.record == record


@pytest.mark.invariant(14)
def test_without_answers_the_questions_come_up(stand_by: StandBy) -> None:
    program = stand_by(hidden=True)
    code, sentence = ask(program, "start bedtime")
    assert (code, behind(program).runner.active) == (REFUSED, False)
    assert sentence
    assert behind(program).window.isVisible()
    assert behind(program).window.whole is behind(program).views.health


@pytest.mark.invariant(14)
def test_what_the_rules_refuse_is_refused_to_a_second_start(stand_by: StandBy, paths: DataPaths) -> None:
    keep(paths, profile=healthy(conditions=frozenset({Condition.PREGNANCY})))
    program = stand_by(hidden=True)
    code, sentence = ask(program, "start bedtime")
    assert (code, behind(program).runner.active) == (REFUSED, False)
    assert sentence
    assert not behind(program).window.isVisible()


@pytest.mark.invariant(14)
def test_a_stop_that_could_not_be_written_down_counts_for_a_second_start_too(
    stand_by: StandBy, paths: DataPaths
) -> None:
    answer(paths)
    program = stand_by()
    stopped = replace(SESSION, started_at=NOW, stop_reason=StopReason.DIZZINESS)
    behind(program).engine.doorkeeper.remember(stopped)
    assert ask(program, "start standard")[0] == REFUSED


@pytest.mark.parametrize(
    "words",
    [
        "start nap",
        "start",
        "dance",
        "history",
        "import",
        "start feet --minutes x",
        "start feet --music unknown",
        "start feet --quit-after",
        "start feet --print-timeline",
        "--version",
        "start --help",
    ],
)
def test_words_that_cannot_be_obeyed_are_answered_in_a_sentence(
    words: str, stand_by: StandBy, paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(paths)
    program = stand_by()
    code, sentence = ask(program, words)
    assert code == USAGE
    assert sentence.endswith(".")
    assert capsys.readouterr().err == ""
    assert not behind(program).runner.active


def test_the_desktops_leave_is_gone_when_the_window_is_raised(
    stand_by: StandBy, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOKEN, raising=False)
    answer(paths)
    program = stand_by()
    assert ask(program, "", token="token-1") == (DONE, "")
    assert TOKEN not in os.environ


def test_after_the_program_has_ended_another_has_the_journal(stand_by: StandBy, paths: DataPaths) -> None:
    first = stand_by()
    behind(first).window.close()
    first.end()
    assert behind(stand_by()).window.isVisible()


class Broken:
    """A doorkeeper whose journal cannot be read."""

    profile = None

    def history(self) -> object:
        """Never."""
        raise CompanionError(Problem.JOURNAL_BUSY)


def test_a_journal_that_cannot_be_read_is_told() -> None:
    found = wished(["start", "feet"], Broken(), Settings(), NOW, going_on=False)  # type: ignore[arg-type]
    assert isinstance(found, Refusal)
    assert found.code == TROUBLE


def test_wishes_are_read_without_doing_anything() -> None:
    assert wished([], Broken(), Settings(), NOW, going_on=True) == Launch()  # type: ignore[arg-type]
    assert wished(["tray"], Broken(), Settings(), NOW, going_on=True) == Launch(hidden=True)  # type: ignore[arg-type]
    assert wished(["check"], Broken(), Settings(), NOW, going_on=False) == Refusal(USAGE, NOT_TAKEN)  # type: ignore[arg-type]
