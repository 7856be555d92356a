"""`mat-companion insights` from the journal on disk to its sentences and values; nothing is written."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from companion.core.deciding import day_of
from companion.core.journal import (
    Cover,
    DiaryEntry,
    Head,
    Kind,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    Surface,
)
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, prepare
from companion.ui.text.insights import footnote
from tests.core.builders import record_of
from tests.shell import NOW, Say, everything_in, keep, make_newer, paths, say

__all__ = ["paths", "say"]

EVENING = datetime.combine(day_of(NOW, NOW) - timedelta(days=2), time(20), NOW.tzinfo)
THIN = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.FOLDED_TOWEL, 20.0)
CHANGES = ((5, 1), (6, 4), (6, 5), (6, 5), (5, 5), (5, 5), (5, 4), (5, 3), (4, 5))
"""Those of the sentence in the rules: 5.2 to 4.1 over nine sessions."""


def told_of(changes: tuple[tuple[int, int], ...] = CHANGES, **more: Any) -> list[SessionRecord]:
    """An evening session for each, one a day, the last of them two days ago."""
    return [
        record_of(
            EVENING - timedelta(days=ago),
            before=Ratings(before, 5, 2),
            after=Ratings(after, 5, 5),
            morning=Morning(sleep=7),
            note="A secret of mine.",
            **more,
        )
        for ago, (before, after) in enumerate(changes)
    ]


def asked(say: Say) -> dict[str, Any]:
    """The answer for programs."""
    said = say("insights", "--json")
    assert (said.code, said.err) == (DONE, "")
    return json.loads(said.out)


def test_the_sentences_of_the_rules_come_out_of_a_journal(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=told_of())
    said = say("insights")
    assert (said.code, said.err) == (DONE, "")
    lines = said.out.splitlines()
    assert lines[0] == "Back pain 5.2 → 4.1 on average over 9 sessions (change −1.1; from −4 to +1)"
    for line in (
        # Flat and worse in the same form.
        "Muscle tension 5.0 → 5.0 on average over 9 sessions (change 0.0; from 0 to 0)",
        "Stress 2.0 → 5.0 on average over 9 sessions (change +3.0; from +3 to +3)",
        "On the mat on 9 of the 11 days since your first session. Rest days are part of the plan.",
        "Sleep: not enough yet. Nights rated after evenings on the mat: 9, after other evenings: 0. "
        "It takes 7 of each.",
    ):
        assert line in lines
    assert sum(line.startswith("Week from ") for line in lines) == 5
    assert sum(line.endswith("not over yet") for line in lines) == 1
    assert lines[-1] == footnote()


def test_groups_are_told_where_there_is_more_than_one_of_them(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=told_of())
    assert "\nBy " not in say("insights").out
    # Short sessions of long ago on the thin towel, with too few and then enough of them.
    others = [
        record_of(
            one.started_at - timedelta(days=40),
            planned=THIN,
            kind=Kind.QUICK,
            before=one.before,
            after=one.before,
        )
        for one in told_of(((5, 5),) * 5)
    ]
    thick = "  Back pain, on a thick towel: 5.2 → 4.1 on average over 9 sessions (change −1.1; from −4 to +1)"
    thin = "  Back pain, on a thin towel: 5.0 → 5.0 on average over 5 sessions (change 0.0; from 0 to 0)"
    keep(paths, sessions=others[:4])
    lines = say("insights").out.splitlines()
    start = lines.index("By what was lain on:")
    assert lines[start + 1 : start + 3] == [thick, "By kind of session:"]
    keep(paths, sessions=others[4:])
    lines = say("insights").out.splitlines()
    assert lines[start + 1 : start + 4] == [thick, thin, "By kind of session:"]


def test_values_are_told_to_programs(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=told_of(tags=("driving",)))
    found = asked(say)
    assert list(found) == ["ratings", "nights", "rhythm", "weeks", "review", "footnote"]
    change = {
        **{"n": 9, "before": 5.2, "after": 4.1, "change": -1.1, "from": -4, "to": 1},
        **{"lower": 6, "same": 2, "higher": 1, "size": "small"},
    }
    pain = found["ratings"]["pain"]
    assert pain["change"] == change
    assert list(pain["by"]) == ["contact", "area", "time_of_day", "kind", "tag"]
    assert pain["by"] == {
        "contact": [{"of": {"area": "back", "cover": "thick_towel"}, "change": change}],
        "area": [{"of": "back", "change": change}],
        "time_of_day": [{"of": "evening", "change": change}],
        "kind": [{"of": "standard", "change": change}],
        "tag": [{"of": "driving", "change": change}],
    }
    assert found["nights"] == {
        "after_mat": {"not_enough": {"have": 9, "need": 7, "missing": 0}},
        "after_others": {"not_enough": {"have": 0, "need": 7, "missing": 7}},
    }
    assert found["rhythm"] == {"on_mat": 9, "days": 11, "rested": 1, "today": False}
    assert sum(week["minutes"] for week in found["weeks"]) == 45.0
    assert {cover for week in found["weeks"] for cover in week["by_cover"]} == {"thick_towel"}
    assert found["review"]["recent"]["contacts"] == [{"area": "back", "cover": "thick_towel"}]
    assert found["review"]["recent"]["days_on_mat"] == 9
    assert found["review"]["ratings"]["pain"] == {
        "earlier": {"not_enough": {"have": 0, "need": 5, "missing": 5}},
        "recent": change,
        "shift": {"not_enough": {"have": 0, "need": 5, "missing": 5}},
    }
    assert found["footnote"] == footnote()


def test_nights_and_fortnights_are_told_once_there_are_enough(paths: DataPaths, say: Say) -> None:
    recent = told_of(((5, 5),) * 7)
    earlier = [
        record_of(
            EVENING - timedelta(days=15 + ago, hours=10),
            before=Ratings(8),
            after=Ratings(8),
            morning=Morning(sleep=4),
        )
        for ago in range(7)
    ]
    keep(paths, sessions=[*recent, *earlier])
    found = asked(say)
    assert found["nights"] == {
        "after_mat": {"n": 7, "mean": 7.0, "from": 7, "to": 7},
        "after_others": {"n": 7, "mean": 4.0, "from": 4, "to": 4},
        "difference": 3.0,
        "size": "noticeable",
    }
    assert found["review"]["ratings"]["pain"]["shift"] == {"by": -3.0, "size": "noticeable"}


def test_without_a_journal_it_answers_and_makes_none(paths: DataPaths, say: Say) -> None:
    found = asked(say)
    assert found["rhythm"] == {"not_enough": {"have": 0, "need": 1, "missing": 1}}
    lines = say("insights").out.splitlines()
    assert lines[0] == "Back pain: not enough yet. Sessions rated before and after: 0 of 5, so 5 more."
    assert lines[-3:] == ["No session on the mat yet.", "", footnote()]
    assert not paths.directory.exists()


def test_asking_changes_not_a_byte_and_logs_nothing(
    paths: DataPaths, say: Say, caplog: pytest.LogCaptureFixture
) -> None:
    keep(paths, sessions=told_of())
    before = everything_in(paths.directory)
    for options in ((), ("--json",)):
        said = say("insights", *options)
        assert said.code == DONE
        assert "secret" not in said.out
    assert everything_in(paths.directory) == before
    # That the journal was opened may be told, and nothing that is in it.
    assert {record.name for record in caplog.records} <= {"companion.storage.database"}
    assert "secret" not in caplog.text


def test_the_values_need_no_letter_beyond_ascii(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=told_of(tags=("Spazierengehen im Grünen",)))
    assert say("insights", "--json").out.isascii()


@pytest.mark.parametrize("words", [("--yaml",), ("now",), ("--json", "yes")], ids=" ".join)
def test_a_wrong_word_is_answered_in_one_sentence_with_2(words: tuple[str, ...], say: Say) -> None:
    said = say("insights", *words)
    assert said.code == USAGE
    assert said.one_sentence


@pytest.mark.invariant(9)
def test_a_newer_journal_is_left_alone(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=told_of())
    before = make_newer(paths)
    said = say("insights")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert paths.journal.read_bytes() == before


def test_a_damaged_journal_is_told_and_left_as_it_is(paths: DataPaths, say: Say) -> None:
    prepare(paths)
    paths.journal.write_text("no journal at all")
    before = everything_in(paths.directory)
    said = say("insights", "--json")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert everything_in(paths.directory) == before


def test_asking_loads_neither_windows_nor_sound_nor_the_other_commands(tmp_path: Path) -> None:
    code = (
        "import sys; from companion.cli import main; main(['insights', '--json', '--data-dir', sys.argv[1]]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "none")], capture_output=True, text=True, timeout=60
    )
    loaded = set(done.stderr.split())
    assert json.loads(done.stdout)["footnote"]
    for name in ("PySide6.QtWidgets", "PySide6.QtGui", "pygame", "numpy", "companion.commands"):
        assert name not in loaded


def test_entries_without_a_session_tell_of_nights_and_of_other_things_done(
    paths: DataPaths, say: Say
) -> None:
    sessions = told_of()
    keep(paths, sessions=sessions)
    with closing(open_journal(paths, NOW).database) as opened:
        store = JournalStore(opened)
        for ago in range(9):
            # A walk on the days with a session, and a rated night after evenings without one.
            store.save_entry(DiaryEntry(uuid4(), sessions[ago].started_at, done=("walk",)))
            night = EVENING - timedelta(days=20 + ago)
            store.save_entry(DiaryEntry(uuid4(), night, sleep=5))
    found = asked(say)
    assert found["nights"]["after_others"] == {"n": 9, "mean": 5.0, "from": 5, "to": 5}
    groups = found["ratings"]["pain"]["by"]["tag"]
    assert any(group["of"] == "walk" for group in groups)
