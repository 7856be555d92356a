"""The command line answers without a window wherever it can."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from companion import __version__, cli
from companion.cli import main
from companion.core.journal import Condition, DayLock, NotToday, Profile, StopReason
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage.database import open_journal
from companion.storage.exchange import to_document
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, prepare
from tests.shell import NOW, Said, Say, healthy, keep, make_newer, paths, say
from tests.storage.documents import EXAMPLE
from tests.storage.records import CUT_OFF, PROFILE, SESSION

__all__ = ["paths", "say"]

KINDS = ("standard", "bedtime", "lunch", "feet", "breathing")
ON_THE_MAT = KINDS[:-1]

# Usage.


@pytest.mark.parametrize(
    "words",
    [
        ("start", "standard", "--minutes", "-3"),
        ("start", "standard", "--minutes", "0"),
        ("start", "standard", "--minutes", "41"),
        ("start", "standard", "--minutes", "nan"),
        ("start", "standard", "--minutes", "five"),
        ("start", "standard", "--lead-in", "-1"),
        ("start", "standard", "--lead-in", "601"),
        ("start", "standard", "--music", "unknown"),
        ("start", "standard", "--music", "unknown", "--print-timeline"),
        ("start", "nap"),
        ("start",),
        ("import",),
        ("import", "journal.json", "--example"),
        ("export",),
        ("export", "journal.json", "--schema"),
        ("dance",),
        ("history", "--yaml"),
    ],
    ids=" ".join,
)
def test_a_wrong_word_is_answered_in_one_sentence_with_2(words: tuple[str, ...], say: Say) -> None:
    said = say(*words)
    assert said.code == USAGE
    assert said.one_sentence


def test_unknown_music_is_answered_with_what_there_is(say: Say) -> None:
    assert "none, still_water" in say("start", "standard", "--music", "unknown").err


def test_the_version_is_told(say: Say) -> None:
    assert say("--version").out == f"mat-companion {__version__}\n"


def test_the_data_folder_may_be_named_before_or_after_the_command(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(paths, sessions=(SESSION,))
    folder = str(paths.directory)
    for words in (["--data-dir", folder, "history"], ["history", "--data-dir", folder]):
        assert main(words) == DONE
        assert "Bedtime" in capsys.readouterr().out


# Starting.


@pytest.mark.parametrize("words", [(), ("tray",), ("start", "breathing"), ("start", "bedtime")])
def test_without_a_screen_a_window_is_refused_in_one_sentence(words: tuple[str, ...], say: Say) -> None:
    said = say(*words)
    assert said.code == TROUBLE
    assert said.one_sentence


@pytest.mark.invariant(14)
@pytest.mark.parametrize("kind", ON_THE_MAT)
@pytest.mark.parametrize("condition", [Condition.PREGNANCY, Condition.ANTICOAGULANT, Condition.WOUND])
def test_no_command_starts_a_session_for_a_blocked_person(
    kind: str, condition: Condition, paths: DataPaths, say: Say
) -> None:
    keep(paths, profile=healthy(conditions=frozenset({condition})))
    said = say("start", kind)
    assert said.code == REFUSED
    assert said.one_sentence


@pytest.mark.invariant(14)
@pytest.mark.parametrize("kind", ON_THE_MAT)
def test_what_was_said_today_holds_at_the_command_line_too(kind: str, paths: DataPaths, say: Say) -> None:
    keep(paths, profile=healthy(), locks=(DayLock(NOW, NotToday.ALCOHOL),))
    assert say("start", kind).code == REFUSED


@pytest.mark.invariant(14)
@pytest.mark.parametrize("kind", ON_THE_MAT)
def test_the_mat_rests_after_a_hard_stop(kind: str, paths: DataPaths, say: Say) -> None:
    stopped = replace(SESSION, started_at=NOW, stop_reason=StopReason.DIZZINESS)
    keep(paths, profile=healthy(), sessions=(stopped,))
    assert say("start", kind).code == REFUSED


@pytest.mark.invariant(14)
@pytest.mark.parametrize("kind", ON_THE_MAT)
@pytest.mark.parametrize(
    "profile", [None, healthy(answered_at=NOW - timedelta(days=100))], ids=["none", "old"]
)
def test_without_answers_a_session_that_leaves_by_itself_is_refused(
    kind: str, profile: Profile | None, paths: DataPaths, say: Say
) -> None:
    keep(paths, profile=profile)
    said = say("start", kind, "--quit-after")
    assert said.code == REFUSED
    assert said.one_sentence
    # Without it the questions open, for which a screen is needed.
    assert say("start", kind).code == TROUBLE


@pytest.mark.parametrize(
    ("kind", "minutes", "most"),
    [("lunch", 11, 10), ("standard", 11, 10), ("bedtime", 40, 10), ("feet", 6, 5)],
)
def test_more_minutes_than_the_rules_allow_are_refused_with_the_most_there_are(
    kind: str, minutes: float, most: int, paths: DataPaths, say: Say
) -> None:
    keep(paths, profile=healthy())
    said = say("start", kind, "--minutes", minutes)
    assert said.code == REFUSED
    assert f"--minutes {most}." in said.err


def test_a_newer_journal_is_not_started_over(paths: DataPaths, say: Say) -> None:
    keep(paths)
    make_newer(paths)
    said = say("start", "breathing")
    assert said.code == TROUBLE
    assert said.one_sentence


# The timeline.


@pytest.mark.parametrize("kind", KINDS)
def test_the_plan_is_printed_in_lines_of_json(kind: str, say: Say) -> None:
    said = say("start", kind, "--minutes", "0.5", "--lead-in", "3", "--music", "none", "--print-timeline")
    assert said.code == DONE
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert all(
        {"second", "what", "length"} <= set(line) <= {"second", "what", "length", "line"} for line in lines
    )
    assert lines[0] == {"second": -3.0, "what": "lead_in", "length": 3.0}
    seconds = [line["second"] for line in lines]
    assert seconds == sorted(seconds)
    assert {"inhale", "exhale", "end"} <= {line["what"] for line in lines}


def test_printing_a_plan_leaves_nothing_behind(paths: DataPaths, say: Say) -> None:
    say("start", "standard", "--print-timeline")
    assert not paths.directory.exists()


def test_damaged_settings_still_make_a_plan(paths: DataPaths, say: Say) -> None:
    prepare(paths)
    paths.settings.write_text("{")
    said = say("start", "standard", "--print-timeline")
    assert (said.code, said.err) == (DONE, "")
    assert json.loads(said.out.splitlines()[0])["second"] == -20.0
    assert paths.settings.read_text() == "{"


# History and import.


def test_no_history_is_said_so_and_makes_nothing(paths: DataPaths, say: Say) -> None:
    assert say("history") == Said(DONE, "No sessions yet.\n", "")
    assert not paths.directory.exists()


def test_history_tells_each_session_in_a_line(paths: DataPaths, say: Say) -> None:
    breathing = replace(CUT_OFF, kind=type(CUT_OFF.kind).BREATHING)
    keep(paths, sessions=(SESSION, breathing))
    lines = say("history").out.splitlines()
    assert len(lines) == 2
    assert any("Bedtime" in line and "double" in line.lower() for line in lines)


def test_history_in_json_is_the_exchange_format(paths: DataPaths, say: Say) -> None:
    keep(paths, profile=PROFILE, sessions=(SESSION,))
    database = open_journal(paths, NOW).database
    wanted = to_document(JournalStore(database).journal())
    database.close()
    said = say("history", "--json")
    assert said.code == DONE
    assert json.loads(said.out) == json.loads(json.dumps(wanted))
    assert said.out.isascii()


def test_a_file_taken_in_twice_adds_nothing_the_second_time(tmp_path: Path, say: Say) -> None:
    file = tmp_path / "journal.json"
    file.write_text(json.dumps(EXAMPLE))
    first, second = say("import", file), say("import", file)
    assert first.code == second.code == DONE
    assert first.out.splitlines() == [
        "Sessions: 1 added, 0 changed, 0 deleted, 0 unchanged, 0 left out.",
        "Skin checks: 1 added, 0 changed.",
        "The health answers were taken in.",
    ]
    assert second.out.splitlines() == [
        "Sessions: 0 added, 0 changed, 0 deleted, 1 unchanged, 0 left out.",
        "Skin checks: 0 added, 0 changed.",
    ]
    taken = json.loads(say("history", "--json").out)
    assert [one["id"] for one in taken["sessions"]] == [EXAMPLE["sessions"][0]["id"]]


def test_what_a_file_has_and_the_journal_does_not_know_is_named(tmp_path: Path, say: Say) -> None:
    file = tmp_path / "journal.json"
    file.write_text(json.dumps({**EXAMPLE, "moons": []}))
    assert "Left out: " in say("import", file).out


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"format": "other"}', "\udcff\udcfe", "folder"])
def test_a_file_that_is_no_journal_is_refused_in_one_sentence(
    content: str | None, tmp_path: Path, paths: DataPaths, say: Say
) -> None:
    file = tmp_path / "journal.json"
    if content == "folder":
        file.mkdir()
    elif content is not None:
        file.write_bytes(content.encode("utf-8", "surrogateescape"))
    said = say("import", file)
    assert said.code == TROUBLE
    assert said.one_sentence
    assert not paths.journal.exists()


def test_the_parser_knows_every_occasion() -> None:
    assert tuple(occasion.value for occasion in Occasion) == cli.KINDS


# A lunch break.


def later(minutes: int) -> str:
    """A time on the wall, so many minutes from now."""
    return (datetime.now().astimezone() + timedelta(minutes=minutes)).strftime("%H:%M")


def planned_seconds(said: Said) -> float:
    """How long the session of a printed timeline is."""
    (end,) = (line for line in map(json.loads, said.out.splitlines()) if line["what"] == "end")
    return float(end["second"])


@pytest.mark.parametrize("words", ["noon", "12", "12:5", "24:00", "12:60", "-1:30", "12:50pm"])
def test_a_time_badly_written_is_answered_with_how_to_write_it(words: str, say: Say) -> None:
    said = say("start", "lunch", f"--back-by={words}")
    assert said.code == USAGE
    assert said.one_sentence
    assert "such as 12:50" in said.err


@pytest.mark.parametrize(
    "words", [("start", "bedtime", "--back-by", "12:50"), ("start", "feet", "--place", "chair")]
)
def test_place_and_time_are_for_a_lunch_break_alone(words: tuple[str, ...], say: Say) -> None:
    said = say(*words)
    assert said.code == USAGE
    assert "mat-companion start lunch" in said.err


def test_a_break_that_is_too_short_is_refused_with_a_time_that_is_not(paths: DataPaths, say: Say) -> None:
    keep(paths, profile=healthy())
    said = say("start", "lunch", "--back-by", later(3))
    assert said.code == REFUSED
    assert said.one_sentence
    offered = datetime.strptime(said.err.rpartition("until ")[2][:5], "%H:%M")
    # Long enough, with a minute for the time that has passed since: what is missing now is only a screen.
    again = (offered + timedelta(minutes=1)).strftime("%H:%M")
    assert say("start", "lunch", "--back-by", again).code == TROUBLE


def test_a_break_is_cut_to_the_time_there_is_and_never_made_longer(say: Say) -> None:
    lunch = ("start", "lunch", "--lead-in", "0", "--print-timeline", "--back-by")
    assert planned_seconds(say(*lunch, later(60))) == 300.0
    assert planned_seconds(say(*lunch, later(6))) in (180.0, 210.0, 240.0)
    assert say(*lunch, later(2)).code == REFUSED


def test_more_minutes_than_allowed_are_refused_for_a_break_too(paths: DataPaths, say: Say) -> None:
    keep(paths, profile=healthy())
    said = say("start", "lunch", "--minutes", "11", "--back-by", later(60))
    assert said.code == REFUSED
    assert "--minutes 10." in said.err


@pytest.mark.parametrize(("place", "lines"), [("back", True), ("chair", False), ("feet", False)])
def test_a_break_is_spent_where_it_is_asked_for(place: str, lines: bool, say: Say) -> None:
    said = say("start", "lunch", "--place", place, "--print-timeline")
    # Only who lies down is told how to.
    assert any(json.loads(line).get("line") == "S1" for line in said.out.splitlines()) is lines


def test_without_a_place_the_one_that_is_set_is_taken(paths: DataPaths, say: Say) -> None:
    prepare(paths)
    paths.settings.write_text(json.dumps({"lunch_place": "back"}))
    said = say("start", "lunch", "--print-timeline")
    assert any(json.loads(line).get("line") == "S1" for line in said.out.splitlines())


def test_the_parser_knows_every_place() -> None:
    assert tuple(place.value for place in LunchPlace) == cli.PLACES


@pytest.mark.parametrize(
    ("words", "folder", "section"),
    [
        ([], None, None),
        (["--data-dir", "mine"], "mine", None),
        (["--data-dir=--mine"], "--mine", None),
        (["--data-dir", "one", "--data-dir", "two"], "two", None),
        (["--section", "sound", "--data-dir", "mine"], "mine", "sound"),
        (["--data", "mine"], "mine", None),
    ],
)
def test_a_wish_for_the_window_alone_is_understood(
    words: list[str], folder: str | None, section: str | None
) -> None:
    options = cli.understood(words)
    assert options.command is None
    assert options.data_dir == (None if folder is None else Path(folder))
    assert (options.section, options.dim_on) == (section, None)


@pytest.mark.parametrize(
    "words", [["--data-dir"], ["--data-dir", "--section"], ["--section"], ["window"], ["--no"]]
)
def test_half_a_wish_for_the_window_is_wrong(words: list[str]) -> None:
    with pytest.raises(cli.WrongWords):
        cli.understood(words)
