"""Which backups stay and when one is due: a table of cases, and laws that hold whatever the clock shows."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.backups import (
    BEFORE_RESTORE_KEPT,
    DAYS_KEPT,
    WEEKS_KEPT,
    Backup,
    BackupKind,
    Compared,
    Made,
    Preview,
    Restored,
    backup_named,
    daily,
    is_due,
    newest,
    newest_first,
    surplus,
)

HERE = timezone(timedelta(hours=1))
MOST = 2 * (DAYS_KEPT + WEEKS_KEPT + BEFORE_RESTORE_KEPT)
"""As many as ever stay: those of the past, and those that seem to come from the future."""


def at(text: str) -> datetime:
    """A moment here, as in "03-02 20:00", in 2026."""
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=HERE)


def made(*texts: str, kind: BackupKind = BackupKind.ORDINARY) -> list[Backup]:
    """Backups of these moments."""
    return [Backup(kind, at(text)) for text in texts]


def left(backups: Iterable[Backup], now: datetime) -> set[Backup]:
    """What stays."""
    everything = set(backups)
    return everything - set(surplus(everything, now))


moments = st.datetimes(
    min_value=datetime(1970, 1, 2),
    max_value=datetime(2200, 1, 1),
    timezones=st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
).map(lambda moment: moment.replace(microsecond=0))
near = st.integers(0, 60 * 24 * 60).map(lambda minutes: at("01-01 00:00") + timedelta(minutes=minutes))
backups = st.builds(Backup, st.sampled_from(BackupKind), moments | near, st.integers(1, 3))
folders = st.lists(backups, max_size=25, unique_by=lambda backup: backup.name).map(
    lambda some: list({(one.kind, one.made_at, one.number): one for one in some}.values())
)


# When one is due.


@pytest.mark.parametrize(
    ("there", "now", "due"),
    [
        ((), "03-05 12:00", True),
        (("03-05 09:00",), "03-05 12:00", False),
        (("03-04 22:00",), "03-05 12:00", True),
        (("03-04 22:00",), "03-05 02:59", False),
        (("03-04 22:00",), "03-05 03:00", True),
        (("03-05 01:00",), "03-05 12:00", True),
        (("03-05 18:00",), "03-05 12:00", False),
        (("03-09 12:00",), "03-05 12:00", True),
    ],
    ids=[
        "none",
        "today",
        "yesterday",
        "the night belongs to yesterday",
        "the day begins",
        "of last night",
        "the clock was set back by hours",
        "the clock was set back by days",
    ],
)
def test_each_day_is_due_one_backup(there: tuple[str, ...], now: str, due: bool) -> None:
    assert is_due(made(*there), at(now)) is due


def test_what_a_restore_kept_is_not_the_backup_of_the_day() -> None:
    assert is_due(made("03-05 09:00", kind=BackupKind.BEFORE_RESTORE), at("03-05 12:00"))


@given(folders, moments)
def test_after_a_backup_none_is_due_whatever_the_clock_has_shown(there: list[Backup], now: datetime) -> None:
    assert not is_due([*there, Backup(BackupKind.ORDINARY, now)], now)


def test_the_daily_ones_are_the_ordinary_ones_of_the_last_five_days_that_have_one() -> None:
    lines = [f"03-0{day} {hour}:00" for day in (1, 2, 4, 5, 6, 7) for hour in ("09", "21")]
    restored = made("03-07 12:00", kind=BackupKind.BEFORE_RESTORE)
    assert daily([*made(*lines), *restored], at("03-07 22:00")) == frozenset(made(*lines[2:]))
    assert daily((), at("03-07 22:00")) == frozenset()


# Which stay. 2026-03-02 is a Monday.


@pytest.mark.parametrize(
    ("there", "now", "stay"),
    [
        ((), "03-05 12:00", ()),
        (("03-05 09:00",), "03-05 12:00", ("03-05 09:00",)),
        (("03-05 09:00", "03-05 11:00"), "03-05 12:00", ("03-05 11:00",)),
        (("03-05 02:00", "03-04 20:00"), "03-05 12:00", ("03-05 02:00",)),
        (
            ("03-02 20:00", "03-03 20:00", "03-04 20:00", "03-05 20:00", "03-06 20:00", "03-07 20:00"),
            "03-07 21:00",
            ("03-03 20:00", "03-04 20:00", "03-05 20:00", "03-06 20:00", "03-07 20:00"),
        ),
        # Days without any do not count: nothing goes because of a holiday.
        (
            ("01-05 20:00", "01-12 20:00", "01-19 20:00", "01-26 20:00"),
            "06-01 12:00",
            ("01-05 20:00", "01-12 20:00", "01-19 20:00", "01-26 20:00"),
        ),
        # The newest of each week stays when its days are no longer among the last five.
        (
            (
                *("02-08 20:00", "02-15 20:00", "02-21 20:00", "02-22 20:00", "02-27 20:00", "03-01 20:00"),
                *("03-02 20:00", "03-03 20:00", "03-04 20:00", "03-05 20:00", "03-06 20:00"),
            ),
            "03-06 21:00",
            (
                *("02-15 20:00", "02-22 20:00", "03-01 20:00"),
                *("03-02 20:00", "03-03 20:00", "03-04 20:00", "03-05 20:00", "03-06 20:00"),
            ),
        ),
        # A Sunday lasts until Monday at three.
        (
            ("03-01 20:00", "03-02 02:00", "03-02 04:00", *(f"03-{day:02} 20:00" for day in range(9, 14))),
            "03-13 21:00",
            ("03-02 02:00", "03-02 04:00", *(f"03-{day:02} 20:00" for day in range(9, 14))),
        ),
    ],
    ids=["none", "only", "of one day", "of one night", "a sixth day", "holiday", "weeks", "Sunday night"],
)
def test_five_days_and_four_weeks_stay(there: tuple[str, ...], now: str, stay: tuple[str, ...]) -> None:
    assert left(made(*there), at(now)) == set(made(*stay))


def test_five_copies_from_before_a_restore_stay_also_of_one_evening() -> None:
    ordinary = made("03-05 12:00")
    before = made(*(f"03-05 20:{minute:02}" for minute in range(7)), kind=BackupKind.BEFORE_RESTORE)
    assert left([*ordinary, *before], at("03-05 21:00")) == {*ordinary, *before[2:]}


def test_a_clock_that_was_years_ahead_pushes_nothing_out() -> None:
    there = made(*(f"03-{day:02} 20:00" for day in range(2, 7)))
    ahead = [Backup(BackupKind.ORDINARY, at(f"03-{day:02} 20:00").replace(year=2090)) for day in range(1, 9)]
    assert left([*there, *ahead], at("03-06 21:00")) >= set(there)
    # And while it is ahead, what is long ago by it goes no faster than from day to day.
    assert left([*there, ahead[0]], ahead[0].made_at) == {*there[1:], ahead[0]}


def test_five_of_the_last_days_four_of_the_weeks_and_five_from_before_a_restore_stay_of_a_year() -> None:
    a_year = [Backup(BackupKind.ORDINARY, at("01-01 20:00") + timedelta(days=day)) for day in range(365)]
    # 2026-12-31 is a Thursday; the Sundays before it are the last days of the other weeks.
    stay = made("12-13 20:00", "12-20 20:00", *(f"12-{day} 20:00" for day in range(27, 32)))
    assert left(a_year, at("12-31 21:00")) == set(stay)
    before = [Backup(BackupKind.BEFORE_RESTORE, one.made_at) for one in a_year]
    assert left([*a_year, *before], at("12-31 21:00")) == {*stay, *before[-5:]}


def test_of_two_backups_of_one_second_the_later_number_stays() -> None:
    both = [Backup(BackupKind.ORDINARY, at("03-05 09:00"), number) for number in (9, 10)]
    for there in (both, both[::-1]):
        assert newest(there) == both[1]
        assert surplus(there, at("03-05 12:00")) == (both[0],)


def test_what_is_made_this_very_moment_is_of_the_past() -> None:
    there = made("03-05 09:00", "03-05 12:00")
    assert surplus(there, at("03-05 12:00")) == (there[0],)
    # Of what seems to come from the future and what is there nothing takes the place of the other.
    assert surplus(there, at("03-05 11:59")) == ()


def test_what_goes_is_told_oldest_first() -> None:
    there = made("03-05 09:00", "03-05 07:00", "03-05 08:00", "03-05 10:00")
    assert surplus(there, at("03-05 12:00")) == tuple(made("03-05 07:00", "03-05 08:00", "03-05 09:00"))


@given(folders, moments)
def test_the_only_one_stays_and_something_always_does(there: list[Backup], now: datetime) -> None:
    stay = left(there, now)
    assert bool(stay) is bool(there)
    assert len(stay) <= MOST
    if len(there) == 1:
        assert stay == set(there)


@given(folders, moments)
def test_the_newest_of_all_and_of_the_past_stay(there: list[Backup], now: datetime) -> None:
    stay = left(there, now)
    for some in (there, [one for one in there if one.made_at <= now]):
        last = newest(some)
        assert last is None or last in stay


@given(folders, moments)
def test_what_was_made_just_now_stays(there: list[Backup], now: datetime) -> None:
    for kind in BackupKind:
        others = [one for one in there if one.made_at != now]
        assert Backup(kind, now) in left([*others, Backup(kind, now)], now)


@given(folders, moments, st.randoms())
def test_the_order_they_are_found_in_does_not_matter(
    there: list[Backup], now: datetime, chance: random.Random
) -> None:
    shuffled = list(there)
    chance.shuffle(shuffled)
    assert surplus(shuffled, now) == surplus(there, now)


@given(folders, moments)
def test_looking_twice_removes_nothing_more(there: list[Backup], now: datetime) -> None:
    stay = left(there, now)
    assert surplus(stay, now) == ()


@given(st.lists(st.integers(1, 12 * 24), min_size=1, max_size=50))
def test_removing_day_by_day_leaves_what_removing_at_the_end_leaves(hours: list[int]) -> None:
    now, kept, everything = at("01-01 12:00"), set[Backup](), set[Backup]()
    for passed in hours:
        now += timedelta(hours=passed)
        fresh = Backup(BackupKind.ORDINARY, now)
        everything.add(fresh)
        kept = left({*kept, fresh}, now)
    assert kept == left(everything, now)


@given(st.lists(moments, min_size=1, max_size=25))
def test_no_jump_of_the_clock_loses_what_was_made_last(shown: list[datetime]) -> None:
    kept: set[Backup] = set()
    for now in shown:
        number = 1 + max((one.number for one in kept if one.made_at == now), default=0)
        fresh = Backup(BackupKind.ORDINARY, now, number)
        kept = left({*kept, fresh}, now)
        assert fresh in kept
        assert len(kept) <= MOST


# Names.


@given(backups)
def test_a_name_says_when_and_why(backup: Backup) -> None:
    found = backup_named(backup.name)
    assert found == backup
    assert found is not None
    assert found.name == backup.name
    assert found.made_at.utcoffset() == backup.made_at.utcoffset()


@pytest.mark.parametrize(
    "name",
    [
        "",
        "mat-companion-backup-2026-03-02-200000+0100.zip.new",
        "Copy of mat-companion-backup-2026-03-02-200000+0100.zip",
        "mat-companion-backup-2026-03-02-200000+0100 (2).zip",
        "mat-companion-backup-2026-03-02-200000+0100-0.zip",
        "mat-companion-backup-2026-03-02-200000.zip",
        "mat-companion-backup-2026-02-30-200000+0100.zip",
        "mat-companion-backup-2026-03-02-200000+9900.zip",
        "mat-companion-backup-0001-01-01-000000+0100.zip",
        "mat-companion-backup-9999-12-31-235959-0100.zip",
        "mat-companion-other-2026-03-02-200000+0100.zip",
        "journal-version-2-20260302-200000.db",
        "mat-companion-backup-２026-03-02-200000+0100.zip",
    ],
)
def test_other_names_are_none_of_ours(name: str) -> None:
    assert backup_named(name) is None


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        (BackupKind.ORDINARY, 1, "mat-companion-backup-2026-03-02-200000+0100.zip"),
        (BackupKind.ORDINARY, 2, "mat-companion-backup-2026-03-02-200000+0100-2.zip"),
        (BackupKind.ORDINARY, 10, "mat-companion-backup-2026-03-02-200000+0100-10.zip"),
        (BackupKind.BEFORE_RESTORE, 1, "mat-companion-before-restore-2026-03-02-200000+0100.zip"),
    ],
)
def test_a_name_can_be_read_by_people(kind: BackupKind, number: int, name: str) -> None:
    backup = Backup(kind, at("03-02 20:00"), number)
    assert backup.name == name
    assert backup_named(name) == backup


def test_the_first_of_a_second_needs_no_number() -> None:
    assert Backup(BackupKind.ORDINARY, at("03-02 20:00")).number == 1


@pytest.mark.parametrize(("year", "ours"), [("0999", False), ("1000", True), ("9998", True), ("9999", False)])
def test_a_year_has_four_figures_and_is_not_the_last_of_all(year: str, ours: bool) -> None:
    found = backup_named(f"mat-companion-backup-{year}-03-02-200000+0000.zip")
    assert (found is not None) is ours


def test_the_newest_is_the_last_that_was_made_on_an_ordinary_day() -> None:
    there = made("03-02 20:00", "03-04 20:00", "03-03 20:00")
    assert newest([*there, *made("03-05 20:00", kind=BackupKind.BEFORE_RESTORE)]) == there[1]
    assert newest([]) is None


# How they are shown.


def test_the_newest_is_shown_first_of_every_kind() -> None:
    first, last = made("03-01 20:00", "03-03 20:00")
    (between,) = made("03-02 20:00", kind=BackupKind.BEFORE_RESTORE)
    assert newest_first([first, last, between]) == (last, between, first)


# What is told of one.


def test_what_a_backup_does_not_tell_of_is_none_or_nothing() -> None:
    assert Made("a.zip", 3, 1000).entries == 0
    told = Preview(at("03-02 20:00"), "1.0", 3)
    assert (told.newest, told.answered_at, told.entries, told.sync_folder) == (None, None, 0, "")
    assert (told.settings, told.reminders) == (False, False)
    assert Restored() == Restored(backup="", damaged_journal="")


def test_a_restore_of_what_is_there_changes_nothing() -> None:
    same = Preview(at("03-02 20:00"), "1.0", 3).compared
    assert same == Compared(coming_back=0, going=0, changing=0, answers_change=False, conditions_unticked=())
