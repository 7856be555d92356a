"""No restore is a door: what keeps somebody off the mat now still does so in the journal that comes back."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from companion.core.deciding import Reason, Today
from companion.core.journal import (
    Area,
    Course,
    DayLock,
    Marks,
    NotToday,
    Profile,
    Ratings,
    SkinCheck,
    StopReason,
)
from companion.core.screening import Door, Verdict, at_the_door
from companion.storage.backup import back_up
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.restoring import restore
from tests.storage.keepsakes import PROGRAM
from tests.storage.records import NOW, SESSION

EASY = replace(SESSION, stop_reason=None, course=Course.COMPLETED, comfort=4, marks=None)
BEFORE = replace(EASY, id=UUID(int=1), started_at=NOW - timedelta(days=9))
LATER = NOW + timedelta(hours=3)


@pytest.fixture
def backup(paths: DataPaths, tmp_path: Path) -> Path:
    """A backup of a week ago, when nothing kept anybody off the mat."""
    with closing(open_journal(paths, NOW).database) as database:
        JournalStore(database).save_profile(Profile(NOW - timedelta(days=20)))
        JournalStore(database).save_session(BEFORE)
    folder = tmp_path / "stick"
    folder.mkdir()
    return Path(back_up(paths, NOW, PROGRAM, folder).file)


def lived(paths: DataPaths, *what: object) -> None:
    """What happened since."""
    with closing(open_journal(paths, NOW).database) as database:
        store = JournalStore(database)
        for one in what:
            match one:
                case DayLock():
                    store.add_day_lock(one)
                case SkinCheck():
                    store.add_skin_check(one)
                case _:
                    store.save_session(one)  # type: ignore[arg-type]  # all else is a session


def verdict(paths: DataPaths) -> Verdict:
    """What the door says of the back."""
    with closing(open_journal(paths, LATER).database) as database:
        store = JournalStore(database)
        return at_the_door(store.profile(), store.history(LATER), Today(LATER))


STOPPED = replace(EASY, id=UUID(int=2), started_at=NOW, course=Course.STOPPED, minutes_done=2.0)


@pytest.mark.parametrize(
    ("what", "door"),
    [
        (replace(STOPPED, stop_reason=StopReason.SHARP_PAIN), Door.REST),
        (replace(STOPPED, stop_reason=StopReason.CHEST_OR_BREATH), Door.ASK),
        (STOPPED, Door.REST),
        (replace(EASY, id=UUID(int=3), started_at=NOW - timedelta(days=1), marks=Marks.BROKEN), Door.REST),
        (SkinCheck(NOW, Area.BACK, Marks.BROKEN), Door.REST),
        (DayLock(NOW, NotToday.RED_FLAG), Door.NOT_TODAY),
    ],
    ids=("hard stop", "ask", "stop without a reason", "marks", "look", "red flag"),
)
def test_what_keeps_off_the_mat_now_goes_on_after_a_restore(
    what: object, door: Door, paths: DataPaths, backup: Path
) -> None:
    lived(paths, what)
    before = verdict(paths)
    assert before.door is door
    restore(paths, backup, LATER, PROGRAM)
    assert verdict(paths) == before


def test_two_flares_within_a_week_come_along_both(paths: DataPaths, backup: Path) -> None:
    flare = replace(EASY, before=Ratings(pain=3), after=Ratings(pain=6))
    lived(
        paths,
        *(replace(flare, id=UUID(int=10 + back), started_at=NOW - timedelta(days=back)) for back in (1, 3)),
    )
    before = verdict(paths)
    assert (before.door, before.reason) == (Door.REST, Reason.FLARE_TWICE)
    restore(paths, backup, LATER, PROGRAM)
    assert verdict(paths) == before


def test_what_is_over_does_not_come_along(paths: DataPaths, backup: Path) -> None:
    healed = SkinCheck(NOW + timedelta(hours=1), Area.BACK, Marks.GONE)
    lived(paths, SkinCheck(NOW, Area.BACK, Marks.BROKEN), healed)
    lived(paths, replace(EASY, id=UUID(int=4), started_at=NOW - timedelta(days=3)))
    restore(paths, backup, LATER, PROGRAM)
    assert verdict(paths).open
    with closing(open_journal(paths, LATER).database) as database:
        assert [one.id for one in JournalStore(database).sessions()] == [BEFORE.id]
