"""What is remembered of reminders outlives the program, and never keeps it from starting."""

import json
import stat
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.core.reminding import UNANSWERED_AT_MOST, Remembered
from companion.storage.reminder_memory import ReminderMemory, load, save

SUMMER = timezone(timedelta(hours=2))
REMEMBERED = Remembered(
    came={"bed": date(2026, 7, 2), "lunch": date(2026, 7, 1)},
    later={"bed": datetime(2026, 7, 2, 21, 40, 7, tzinfo=SUMMER)},
    none_on=date(2026, 7, 3),
    unanswered=1,
)


@pytest.mark.parametrize("remembered", [Remembered(), REMEMBERED])
def test_what_was_saved_is_what_is_loaded(tmp_path: Path, remembered: Remembered) -> None:
    save(tmp_path / "reminders.json", remembered)
    assert load(tmp_path / "reminders.json") == remembered


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    save(tmp_path / "reminders.json", REMEMBERED)
    assert stat.S_IMODE((tmp_path / "reminders.json").stat().st_mode) == 0o600


def test_without_a_file_nothing_is_remembered(tmp_path: Path) -> None:
    assert load(tmp_path / "reminders.json") == Remembered()


@pytest.mark.parametrize(
    "values",
    [
        [],
        "bed",
        {"came": ["bed"]},
        {"came": {"bed": 3}},
        {"came": {"bed": "yesterday"}},
        {"later": {"bed": "2026-07-02T21:40"}},
        {"none_on": True},
        {"unanswered": "two"},
        {"unanswered": -1},
        {"unanswered": True},
    ],
)
def test_what_makes_no_sense_is_forgotten(tmp_path: Path, values: Any) -> None:
    (tmp_path / "reminders.json").write_text(json.dumps(values))
    assert load(tmp_path / "reminders.json") == Remembered()


def test_a_count_beyond_the_limit_is_the_limit(tmp_path: Path) -> None:
    (tmp_path / "reminders.json").write_text('{"unanswered": 900}')
    assert load(tmp_path / "reminders.json") == Remembered(unanswered=UNANSWERED_AT_MOST)


@given(content=st.binary(max_size=60))
def test_no_bytes_keep_the_program_from_starting(tmp_path_factory: Any, content: bytes) -> None:
    path = tmp_path_factory.mktemp("memory") / "reminders.json"
    path.write_bytes(content)
    assert isinstance(load(path), Remembered)


def test_where_it_cannot_be_written_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(CompanionError) as raised:
        save(tmp_path / "missing" / "reminders.json", REMEMBERED)
    assert raised.value.problem is Problem.SETTINGS_UNWRITABLE


def test_the_clock_of_the_reminders_finds_what_it_put_there(tmp_path: Path) -> None:
    memory = ReminderMemory(tmp_path / "reminders.json")
    assert memory.load() == Remembered()
    memory.save(REMEMBERED)
    assert ReminderMemory(memory.path).load() == REMEMBERED
