"""`mat-companion suggest` from a taken-in file to the answer, as other programs ask for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from companion.core.history import History
from companion.core.journal import Area, Journal, Kind, Marks, NotToday, Profile
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage.exchange import to_document
from companion.storage.paths import DataPaths, prepare
from tests.core.evenings import past, profile
from tests.core.test_suggestion_examples import EXAMPLES, Example
from tests.shell import Say, everything_in, make_newer, paths, say

__all__ = ["paths", "say"]

NOTHING = past()
TakeIn = Callable[..., None]
CLOSED = {"rest", "not_now", "ask_professional", "blocked", "seek_help"}


@pytest.fixture
def take_in(tmp_path: Path, say: Say) -> TakeIn:
    """Takes a profile and its sessions in from a file, as anybody could."""

    def given(who: Profile, history: History = NOTHING) -> None:
        file = tmp_path / "journal.json"
        journal = Journal(who, tuple(history.sessions), history.skin_checks)
        file.write_text(json.dumps(to_document(journal)))
        assert say("import", file).code == DONE

    return given


def asked(say: Say, *words: object) -> dict[str, Any]:
    """The answer for programs."""
    said = say("suggest", "--json", *words)
    assert (said.code, said.err) == (DONE, "")
    return json.loads(said.out)


def options(example: Example) -> list[str]:
    """The words that ask about the moment of an example."""
    today = example.today
    words = ["--at", today.now.isoformat(), "--kind", today.kind.value]
    return [*words, *(("--marks", today.marks.value) if today.marks else ())]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_the_examples_of_the_rules_come_out_of_a_file(example: Example, take_in: TakeIn, say: Say) -> None:
    take_in(example.profile, example.history)
    found = asked(say, *options(example))
    assert found["action"] == example.action.value
    assert found["reason"] == example.reason.value  # type: ignore[attr-defined]  # a choice in any case
    assert (found["area"], found["rung"], found["rescreen"]) == ("back", example.rung, False)
    setup = example.setup
    assert found["setup"] == (
        None
        if setup is None
        else {
            "cover": setup.cover.value,
            "surface": setup.surface.value,
            "head": setup.head.value,
            "minutes": setup.minutes,
        }
    )
    silent = example.id == "E28"
    assert found["end"] == (None if setup is None else "silent" if silent else "gentle_wake")
    assert found["safety_wake_minutes"] == (35 if silent else None)
    assert found["explanation"].endswith(".")
    assert (found["action"] in CLOSED) is (found["setup"] is None)


def test_the_answer_has_the_fields_of_the_rules_in_their_order(take_in: TakeIn, say: Say) -> None:
    take_in(profile())
    assert list(asked(say, "--at", "2026-03-02T20:00+01:00")) == [
        *("action", "area", "rung", "reason", "rescreen", "setup", "end", "safety_wake_minutes"),
        "explanation",
    ]


def test_in_words_it_is_the_setup_and_why(take_in: TakeIn, say: Say) -> None:
    take_in(profile())
    said = say("suggest", "--at", "2026-03-02T20:00+01:00")
    assert said.out.splitlines() == [
        "5 minutes on a thick towel.",
        "First time: thick towel, bed or couch, cushion under your head, 5 minutes. Easy on purpose.",
    ]
    said = say("suggest", "--at", "2026-03-02T20:00+01:00", "--red-flag")
    assert len(said.out.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "action", "reason", "minutes"),
    [
        ((), "up", "streak", 15),
        (("--kind", "quick"), "hold", "quick", 10),
        (("--kind", "bedtime"), "up", "streak", 15),
        (("--kind", "breathing"), "start", "first", None),
        (("--area", "neck"), "start", "first", 3),
        (("--area", "feet_standing"), "not_now", "streak", None),
        (("--pain", "9"), "hold", "pain_today", 10),
        (("--pain", "7"), "up", "streak", 15),
        (("--marks", "gone"), "up", "streak", 15),
        (("--marks", "faint"), "hold", "marks", 15),
        (("--marks", "clear"), "rest", "marks", None),
        (("--marks", "broken"), "rest", "skin", None),
        (("--not-today", "alcohol"), "not_now", "alcohol", None),
        (("--not-today", "fever", "--not-today", "alcohol"), "not_now", "fever", None),
        (("--not-today", "red_flag"), "seek_help", "red_flag", None),
        (("--red-flag",), "seek_help", "red_flag", None),
        (("--red-flag", "--not-today", "fever"), "seek_help", "red_flag", None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_option_has_its_say(
    words: tuple[str, ...], action: str, reason: str, minutes: int | None, take_in: TakeIn, say: Say
) -> None:
    take_in(profile(), past(*(f"03-{day:02} 20:00 r4 c4 5>4" for day in (9, 10, 11, 12))))
    found = asked(say, "--at", "2026-03-13T20:00+01:00", *words)
    assert (found["action"], found["reason"]) == (action, reason)
    assert (found["setup"] and found["setup"]["minutes"]) == minutes


@pytest.mark.parametrize("option", ["--kind", "--area", "--marks", "--not-today"])
def test_every_word_of_the_exchange_format_is_taken(option: str, take_in: TakeIn, say: Say) -> None:
    take_in(profile())
    kinds = {"--kind": Kind, "--area": Area, "--marks": Marks, "--not-today": NotToday}[option]
    for value in kinds:
        assert asked(say, "--at", "2026-03-02T20:00+01:00", option, value.value)["explanation"]


@pytest.mark.parametrize(
    "words",
    [
        ("--at", "tomorrow"),
        ("--at", "2026-02-30T20:00"),
        ("--at",),
        ("--kind", "nap"),
        ("--area", "face"),
        ("--pain", "11"),
        ("--pain", "-1"),
        ("--pain", "2.5"),
        ("--pain", "much"),
        ("--marks", "red"),
        ("--not-today", "rain"),
        ("--yaml",),
        ("now",),
    ],
    ids=" ".join,
)
def test_a_wrong_word_is_answered_in_one_sentence_with_2(words: tuple[str, ...], say: Say) -> None:
    said = say("suggest", *words)
    assert said.code == USAGE
    assert said.one_sentence


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no zone from the environment")
def test_a_time_without_offset_is_local_time(take_in: TakeIn, say: Say) -> None:
    take_in(profile(), past("03-02 20:00 r1 c4", "03-03 20:00 r1 c4"))
    zone = datetime.fromisoformat("2026-03-04T20:00").astimezone().isoformat()
    assert asked(say, "--at", "2026-03-04T20:00") == asked(say, "--at", zone)
    # The same moment is late in the evening here, and further east the next morning.
    assert os.environ["TZ"] == "UTC"
    assert asked(say, "--at", "2026-03-03T23:30")["reason"] == "daily_cap"
    assert asked(say, "--at", "2026-03-04T05:30+06:00")["action"] == "up"


def test_without_a_journal_it_answers_and_makes_none(paths: DataPaths, say: Say) -> None:
    found = asked(say)
    assert (found["action"], found["rung"], found["rescreen"]) == ("start", 1, True)
    assert not paths.directory.exists()


def test_asking_changes_not_a_byte_and_makes_no_file(paths: DataPaths, take_in: TakeIn, say: Say) -> None:
    take_in(profile(), past("03-02 20:00 r1 c4"))
    before = everything_in(paths.directory)
    for words in ((), ("--json",), ("--json", "--marks", "broken", "--red-flag", "--not-today", "fever")):
        assert say("suggest", *words).code == DONE
    assert everything_in(paths.directory) == before


@pytest.mark.invariant(9)
def test_a_newer_journal_is_left_alone(paths: DataPaths, take_in: TakeIn, say: Say) -> None:
    take_in(profile())
    before = make_newer(paths)
    said = say("suggest", "--json")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert paths.journal.read_bytes() == before


def test_a_damaged_journal_is_told_and_left_as_it_is(paths: DataPaths, say: Say) -> None:
    prepare(paths)
    paths.journal.write_text("no journal at all")
    before = everything_in(paths.directory)
    said = say("suggest", "--json")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert everything_in(paths.directory) == before


def test_asking_loads_neither_windows_nor_sound_nor_the_other_commands(tmp_path: Path) -> None:
    code = (
        "import sys; from companion.cli import main; main(['suggest', '--json', '--data-dir', sys.argv[1]]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "none")], capture_output=True, text=True, timeout=60
    )
    loaded = set(done.stderr.split())
    assert json.loads(done.stdout)["action"] == "start"
    for name in ("PySide6.QtWidgets", "PySide6.QtGui", "pygame", "numpy", "companion.check"):
        assert name not in loaded
    assert not {one for one in loaded if one.startswith(("companion.audio", "companion.engine"))}
