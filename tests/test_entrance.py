"""The way in: what can be handed over at once is, and everything else is gone about as usual."""

from __future__ import annotations

import argparse
import os
import re
import socket
from pathlib import Path

import pytest
from platformdirs import user_data_dir

from companion import __version__, cli
from companion.entrance import STANDS_ALONE, TAKES_A_VALUE, folder_asked_for, main
from companion.launch import DONE, REFUSED, TROUBLE
from companion.storage.usual_folder import usual_folder
from tests.served import runtime, saying, served

__all__ = ["runtime"]

STAYS = {"--help", "--quit-after", "--print-timeline"}
"""What the program that was started has to see to itself."""


@pytest.mark.parametrize(
    "words",
    [
        "",
        "tray",
        "start bedtime",
        "start nap",
        "start",
        "start feet --minutes 5 --lead-in=0 --music none --soundscape rain",
        "--music= start feet",
    ],
)
def test_a_wish_for_the_usual_journal_is_handed_over(words: str) -> None:
    assert folder_asked_for(words.split()) == usual_folder()


@pytest.mark.parametrize(
    "words",
    [
        "--data-dir /here",
        "--data-dir=/here tray",
        "--data-dir /there start lunch --data-dir /here",
        "start --data-dir /here lunch --minutes 5",
    ],
)
def test_the_journal_that_is_named_is_the_one_that_counts(words: str) -> None:
    assert folder_asked_for(words.split()) == "/here"


def test_a_journal_may_be_named_by_the_home_it_is_in() -> None:
    assert folder_asked_for(["--data-dir", "~/mat"]) == os.path.expanduser("~/mat")


@pytest.mark.parametrize(
    "words",
    [
        "history",
        "suggest --json",
        "dance",
        "check --data-dir /here",
        "--version",
        "-h",
        "start --help",
        "start bedtime --quit-after",
        "start bedtime --print-timeline",
        "start bedtime --quit",
        "start bedtime --data /here",
        "start bedtime --minutes",
        "start bedtime --minutes -5",
        "start -- bedtime",
        "start -",
    ],
)
def test_whatever_else_is_left_to_the_parser(words: str) -> None:
    assert folder_asked_for(words.split()) is None


def test_every_option_of_a_start_is_known() -> None:
    (subparsers,) = (
        action for action in cli._parser([])._actions if isinstance(action, argparse._SubParsersAction)
    )
    options = {
        word
        for name in ("start", "tray")
        for action in subparsers.choices[name]._actions
        for word in action.option_strings
        if word.startswith("--")
    }
    assert options == {*TAKES_A_VALUE, *STANDS_ALONE, *STAYS}


@pytest.mark.parametrize("home", [None, "", "relative", "/var/data", "/var/data/"])
def test_the_usual_journal_is_where_the_program_keeps_it(
    home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    if home is not None:
        monkeypatch.setenv("XDG_DATA_HOME", home)
    assert usual_folder() == user_data_dir("mat-companion", appauthor=False)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_on_other_systems_too(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert usual_folder() == user_data_dir("mat-companion", appauthor=False)


@pytest.mark.parametrize("code", [DONE, REFUSED, TROUBLE])
def test_the_answer_is_that_of_the_running_program(
    code: int, runtime: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "" if code == DONE else "Not today."
    answer = f'{{"code": {code}, "sentence": "{sentence}"}}\n'.encode()
    with served(tmp_path, saying(answer)):
        assert main(["start", "feet", "--data-dir", str(tmp_path)]) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == ("mat-companion: Not today.\n" if sentence else "")


def test_where_nobody_runs_the_program_is_started(
    runtime: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert main(["--data-dir", str(tmp_path)]) == TROUBLE
    assert re.search("No screen", capsys.readouterr().err)


def test_another_command_is_answered_as_usual(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["mat-companion", "--version"])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().out == f"mat-companion {__version__}\n"


def test_who_does_not_want_to_wait_for_the_answer_may_leave(
    runtime: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    def stay(line: socket.socket) -> None:
        line.makefile("rb").read()

    monkeypatch.setattr("socket.socket.recv", interrupted)
    with served(tmp_path, stay):
        assert main(["--data-dir", str(tmp_path)]) == TROUBLE
    assert capsys.readouterr().err == "mat-companion: Stopped.\n"
