"""What a second start wishes for is done by the program that runs, by the rules of every other door."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Area, Condition, StopReason
from companion.desktop.activation import TOKEN
from companion.desktop.listener import Request
from companion.launch import DONE, REFUSED, TROUBLE, USAGE, Launch, Refusal
from companion.second_start import GOING_ON, NOT_TAKEN, wished
from companion.storage.paths import DataPaths
from tests.program import BREATHING, NOW, Open, answer, open_program, paths
from tests.shell import healthy, keep
from tests.storage.records import SESSION

__all__ = ["open_program", "paths"]

# Raising is a wish to the window manager, which is not there.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def ask(companion: Companion, words: str, token: str | None = None) -> tuple[int, str]:
    """What the running program answers to a second start with these words."""
    answers: list[tuple[int, str]] = []

    def reply(code: int, sentence: str) -> None:
        answers.append((code, sentence))

    listener = companion._opened.listener
    assert listener is not None
    listener.asked.emit(Request(tuple(words.split()), token, reply))
    (only,) = answers
    return only


class Watch(QObject):
    """Notes what has the window when it is shown."""

    def __init__(self, companion: Companion) -> None:
        super().__init__(companion)
        self._companion = companion
        self.seen: list[QWidget | None] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() is QEvent.Type.Show:
            self.seen.append(self._companion.window.whole)
        return False


def test_without_a_command_the_window_comes_up(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program(hidden=True)
    assert ask(companion, "") == (DONE, "")
    assert companion.window.isVisible()


def test_a_minimised_window_comes_back(open_program: Open, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths)
    companion = open_program()
    companion.window.showMinimized()
    qtbot.waitUntil(companion.window.isMinimized)
    assert ask(companion, "") == (DONE, "")
    qtbot.waitUntil(lambda: not companion.window.isMinimized())


@pytest.mark.parametrize("hidden", [True, False])
def test_a_wish_for_the_tray_changes_nothing(hidden: bool, open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program(hidden=hidden)
    assert ask(companion, "tray") == (DONE, "")
    assert companion.window.isVisible() is not hidden


def test_a_session_is_started_as_it_was_wished_for(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program(hidden=True)
    assert ask(companion, "start feet --minutes 2 --lead-in 0 --music none") == (DONE, "")
    assert companion.window.isVisible()
    record = companion.diary.record
    assert record is not None
    assert (record.area, record.planned.minutes) == (Area.FEET_SEATED, 2.0)


def test_a_bedtime_session_is_dark_before_the_window_is_raised(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program(hidden=True)
    watch = Watch(companion)
    companion.window.installEventFilter(watch)
    assert ask(companion, "start bedtime") == (DONE, "")
    assert watch.seen == [companion.views.prep]


def test_while_a_session_goes_on_it_comes_to_the_front_and_no_other_starts(
    open_program: Open, paths: DataPaths
) -> None:
    answer(paths)
    companion = open_program(wish=BREATHING)
    companion.window.hide()
    record = companion.diary.record
    assert ask(companion, "start feet") == (TROUBLE, GOING_ON)
    assert companion.window.isVisible()
    assert companion.diary.record == record


@pytest.mark.invariant(14)
def test_without_answers_the_questions_come_up(open_program: Open) -> None:
    companion = open_program(hidden=True)
    code, sentence = ask(companion, "start bedtime")
    assert (code, companion.runner.active) == (REFUSED, False)
    assert sentence
    assert companion.window.isVisible()
    assert companion.window.whole is companion.views.health


@pytest.mark.invariant(14)
def test_what_the_rules_refuse_is_refused_to_a_second_start(open_program: Open, paths: DataPaths) -> None:
    keep(paths, profile=healthy(conditions=frozenset({Condition.PREGNANCY})))
    companion = open_program(hidden=True)
    code, sentence = ask(companion, "start bedtime")
    assert (code, companion.runner.active) == (REFUSED, False)
    assert sentence
    assert not companion.window.isVisible()


@pytest.mark.invariant(14)
def test_a_stop_that_could_not_be_written_down_counts_for_a_second_start_too(
    open_program: Open, paths: DataPaths
) -> None:
    answer(paths)
    companion = open_program()
    stopped = replace(SESSION, started_at=NOW, stop_reason=StopReason.DIZZINESS)
    companion.engine.doorkeeper.remember(stopped)
    assert ask(companion, "start standard")[0] == REFUSED


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
    words: str, open_program: Open, paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(paths)
    companion = open_program()
    code, sentence = ask(companion, words)
    assert code == USAGE
    assert sentence.endswith(".")
    assert capsys.readouterr().err == ""
    assert not companion.runner.active


def test_the_desktops_leave_is_gone_when_the_window_is_raised(
    open_program: Open, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOKEN, raising=False)
    answer(paths)
    companion = open_program()
    assert ask(companion, "", token="token-1") == (DONE, "")
    assert TOKEN not in os.environ


def test_after_the_program_has_ended_another_has_the_journal(open_program: Open, paths: DataPaths) -> None:
    first = open_program()
    first.window.close()
    first.shut_down()
    assert open_program().window.isVisible()


class Broken:
    """A doorkeeper whose journal cannot be read."""

    profile = None

    def history(self) -> object:
        """Never."""
        raise CompanionError(Problem.JOURNAL_BUSY)


def test_a_journal_that_cannot_be_read_is_told() -> None:
    found = wished(["start", "feet"], Broken(), NOW, going_on=False)  # type: ignore[arg-type]
    assert isinstance(found, Refusal)
    assert found.code == TROUBLE


def test_wishes_are_read_without_doing_anything() -> None:
    assert wished([], Broken(), NOW, going_on=True) == Launch()  # type: ignore[arg-type]
    assert wished(["tray"], Broken(), NOW, going_on=True) == Launch(hidden=True)  # type: ignore[arg-type]
    assert wished(["check"], Broken(), NOW, going_on=False) == Refusal(USAGE, NOT_TAKEN)  # type: ignore[arg-type]
