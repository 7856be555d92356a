"""The folder of several computers: each writes its own file only, and believes nothing of what lies there."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course, Deletion, Profile, edited
from companion.storage import computer_file, exchange
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.news import AT_ONCE
from companion.storage.sync_folder import SyncFolder
from tests.storage.computers import Computer, arrive, deliver, settle
from tests.storage.files import names
from tests.storage.records import CUT_OFF, JOURNAL, NOW, PROFILE, SESSION

OTHER = "mat-companion-7b1f0c9e-3f0a-4c7d-9f31-0a2b4c6d8e10"
LATER = edited(replace(SESSION, note="later"), NOW + timedelta(hours=1))
THEIRS = "".join(exchange.written(JOURNAL)).encode()


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Computer]:
    """Makes computers: `make("work", skew=timedelta(days=2))`."""

    def made(name: str = "home", skew: timedelta = timedelta(0)) -> Computer:
        home = tmp_path / name
        home.mkdir()
        return Computer(home, NOW + skew)

    return made


@pytest.fixture
def home(make: Callable[..., Computer]) -> Computer:
    """One computer with a session in its journal."""
    computer = make("home")
    computer.with_store(lambda store: store.save_session(SESSION))
    return computer


def everything(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file below a folder with what changes when it is written."""
    return {
        str(file): (there.st_mtime_ns, there.st_ctime_ns, there.st_ino)
        for file in folder.rglob("*")
        for there in [file.lstat()]
    }


# What is written


def test_a_computer_writes_one_file_for_its_owner_and_anybody_may_import_it(home: Computer) -> None:
    looked = home.look()
    assert (looked.wrote, looked.changed, looked.others) == (True, False, ())
    assert names(home.folder) == {home.file.name}
    assert stat.S_IMODE(home.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(home.paths.computer.stat().st_mode) == 0o600
    assert exchange.read(home.file)[0].sessions == (SESSION,)


def test_with_nothing_new_nothing_is_written_anywhere(home: Computer) -> None:
    home.look()
    arrive(home, f"{OTHER}.json", THEIRS)
    home.look()
    with closing(open_journal(home.paths, NOW).database):
        # As it is while the window is open.
        home.look()
        before = everything(home.folder.parent)
        for _ in range(3):
            looked = home.look()
            assert not (looked.wrote or looked.changed)
        assert everything(home.folder.parent) == before


def test_a_journal_that_was_written_to_and_is_the_same_leaves_the_file_alone(home: Computer) -> None:
    home.look()
    before = everything(home.folder)
    home.with_store(lambda store: store.save_session(SESSION))
    assert not home.look().wrote
    home.restart()
    assert not home.look().wrote
    assert everything(home.folder) == before


def test_two_computers_do_not_write_at_each_other_for_ever(
    make: Callable[..., Computer], home: Computer
) -> None:
    work = make("work", timedelta(days=-3))
    work.with_store(lambda store: store.save_profile(PROFILE))
    assert settle(home, work) <= 4
    assert home.exported() == work.exported()
    assert home.journal().profile == PROFILE
    assert [one.id for one in home.look().others] == [work.id]


def test_deletions_travel_and_stay(make: Callable[..., Computer], home: Computer) -> None:
    work = make("work")
    settle(home, work)
    assert work.journal().sessions == (SESSION,)
    work.with_store(lambda store: store.delete_session(SESSION.id, NOW))
    settle(home, work)
    assert home.journal().sessions == ()
    assert home.journal().deletions == (Deletion(SESSION.id, NOW),)


def test_a_session_that_is_going_on_is_not_written(home: Computer) -> None:
    home.with_store(lambda store: store.save_session(CUT_OFF))
    home.look()
    assert exchange.read(home.file)[0].sessions == (SESSION,)
    home.with_store(lambda store: store.save_session(replace(CUT_OFF, course=Course.ENDED_EARLY)))
    home.look()
    assert len(exchange.read(home.file)[0].sessions) == 2


def test_what_a_crash_left_behind_goes_after_an_hour_and_what_is_being_written_stays(home: Computer) -> None:
    home.look()
    old, fresh, foreign = (
        home.folder / f"~syncthing~mat-companion-{id}-{number}.tmp"
        for number, id in enumerate((home.id, home.id, UUID(int=7)))
    )
    for file in (old, fresh, foreign):
        file.write_text("{")
    for file in (old, foreign):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    home.with_store(lambda store: store.save_session(LATER))
    home.look()
    assert names(home.folder) == {home.file.name, fresh.name, foreign.name}


# What is read


@pytest.mark.parametrize(
    "name",
    [
        f"{OTHER}.json",
        f"{OTHER}.sync-conflict-20260302-200000-ABCDEFG.json",
        f"{OTHER} (conflicted copy 2026-03-02 200000).json",
        f"{OTHER} (Anna's conflicted copy 2026-03-02).json",
        f"{OTHER} (In Konflikt stehende Kopie von Anna 2026-03-02).json",
        f"{OTHER}-ANNAS-PC.json",
        f"{OTHER} (1).json",
    ],
)
def test_every_copy_of_a_file_of_ours_is_read(make: Callable[..., Computer], name: str) -> None:
    home = make()
    arrive(home, name, THEIRS)
    looked = home.look()
    assert (looked.changed, looked.answers_changed) == (True, True)
    assert home.journal() == JOURNAL
    assert [str(one.id) for one in looked.others] == [OTHER.removeprefix("mat-companion-")]


@pytest.mark.parametrize(
    "name",
    [
        "mat-companion-journal.json",
        f".{OTHER}.json",
        f".syncthing.{OTHER}.json.tmp",
        f"{OTHER}.json.part",
        f"{OTHER}0.json",
        f"{OTHER.upper()}.json",
        "notes.json",
    ],
)
def test_other_files_are_nobodys_business(make: Callable[..., Computer], name: str) -> None:
    home = make()
    (home.folder / name).write_bytes(THEIRS)
    looked = home.look()
    assert (looked.changed, looked.others, looked.unreadable) == (False, (), 0)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"null",
        THEIRS[: len(THEIRS) // 2],
        THEIRS.replace(b'"back"', b'"head"'),
    ],
)
def test_what_cannot_be_read_is_left_alone_and_tried_again_when_it_changes(
    make: Callable[..., Computer], data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    home = make()
    place = home.folder / f"{OTHER}.json"
    place.write_bytes(data)
    assert home.look().unreadable == 1
    assert home.look().unreadable == 1
    assert caplog.text.count("left alone: import_unreadable") == 1
    assert place.read_bytes() == data
    arrive(home, place.name, THEIRS)
    looked = home.look()
    assert (looked.unreadable, looked.changed) == (0, True)


def test_a_file_larger_than_any_journal_is_not_read(make: Callable[..., Computer]) -> None:
    home = make()
    with (home.folder / f"{OTHER}.json").open("wb") as file:
        file.truncate(exchange.LARGEST_FILE + 1)
    assert home.look().unreadable == 1


def test_our_file_grown_larger_than_any_journal_is_nobody_elses_and_written_again(home: Computer) -> None:
    home.look()
    before = home.id
    with home.file.open("wb") as file:
        file.truncate(exchange.LARGEST_FILE + 1)
    home.restart()
    assert home.look().wrote
    assert home.id == before


def test_a_file_that_goes_while_others_are_read_is_told_and_comes_with_a_later_look(
    make: Callable[..., Computer], caplog: pytest.LogCaptureFixture
) -> None:
    home = make()
    first, second = (home.folder / f"mat-companion-{UUID(int=number)}.json" for number in (1, 2))
    for place in (first, second):
        arrive(home, place.name, THEIRS)
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked == 2:
            second.unlink()

    looked = home.sync.look(NOW, go_on)
    assert (looked.unreadable, looked.changed) == (1, True)
    assert "cannot be read" in caplog.text
    arrive(home, second.name, THEIRS)
    assert home.look().unreadable == 0


def test_the_other_computers_are_known_without_reading_or_writing(
    make: Callable[..., Computer], home: Computer
) -> None:
    other = make("work")
    settle(home, other)
    before = everything(home.folder)
    assert [one.id for one in home.sync.others()] == [other.id]
    assert everything(home.folder) == before
    assert SyncFolder(home.folder, make("third").paths).others() != ()


def test_who_the_others_are_is_not_known_of_a_folder_that_is_gone(home: Computer) -> None:
    with pytest.raises(CompanionError) as raised:
        SyncFolder(home.folder / "gone", home.paths).others()
    assert raised.value.problem is Problem.SYNC_FOLDER_GONE


def test_a_file_of_a_newer_version_is_left_alone(make: Callable[..., Computer]) -> None:
    home = make()
    arrive(home, f"{OTHER}.json", THEIRS.replace(b'"version": 1', b'"version": 2'))
    looked = home.look()
    assert (looked.newer, looked.unreadable, looked.changed) == (1, 0, False)
    arrive(home, f"{OTHER}.json", THEIRS)
    looked = home.look()
    assert (looked.newer, looked.changed) == (0, True)


def test_links_pipes_and_folders_are_not_followed_nor_waited_for(make: Callable[..., Computer]) -> None:
    home = make()
    outside = home.folder.parent / "outside.json"
    outside.write_bytes(THEIRS)
    (home.folder / f"{OTHER}.json").symlink_to(outside)
    (home.folder / f"{OTHER} (1).json").mkdir()
    os.mkfifo(home.folder / f"{OTHER} (2).json")
    looked = home.look()
    assert (looked.changed, looked.others, looked.unreadable) == (False, (), 0)


def test_a_link_in_the_place_of_our_file_is_replaced_and_not_written_through(home: Computer) -> None:
    home.look()
    outside = home.folder.parent / "outside.json"
    outside.write_text("somebody's")
    home.file.unlink()
    home.file.symlink_to(outside)
    assert home.look().wrote
    assert outside.read_text() == "somebody's"
    assert not home.file.is_symlink()


def test_a_look_that_is_called_off_is_gone_on_with_and_nothing_goes_untold(
    make: Callable[..., Computer],
) -> None:
    class CalledOffError(Exception):
        pass

    def go_on() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise CalledOffError

    home = make()
    many = tuple(replace(SESSION, id=UUID(int=number + 1)) for number in range(3 * AT_ONCE))
    arrive(home, f"{OTHER}.json", "".join(exchange.written(replace(JOURNAL, sessions=many))).encode())
    counts: list[int] = []
    looked = None
    while looked is None:
        left = 3 + len(counts)
        try:
            looked = home.sync.look(NOW, go_on)
        except CalledOffError:
            counts.append(len(home.journal().sessions))
    assert looked.changed and looked.answers_changed
    assert counts == sorted(counts) and any(0 < count < len(many) for count in counts)
    assert len(home.journal().sessions) == len(many)
    assert not home.look().changed


def test_nobody_who_writes_waits_for_a_long_journal(make: Callable[..., Computer]) -> None:
    """Between two portions the journal is open to others; what both have is not written again."""
    home = make()
    many = tuple(replace(SESSION, id=UUID(int=number + 1)) for number in range(2 * AT_ONCE))
    arrive(home, f"{OTHER}.json", "".join(exchange.written(replace(JOURNAL, sessions=many))).encode())
    with closing(open_journal(home.paths, NOW).database) as database:

        def write() -> None:
            JournalStore(database).save_session(LATER)

        assert home.sync.look(NOW, write).changed
        home.restart()
        before = everything(home.paths.directory)
        home.sync.look(NOW)
        after = everything(home.paths.directory)
        assert {file for file in before if before[file][0] != after[file][0]} == set()


def test_on_the_way_out_it_only_writes(home: Computer) -> None:
    home.look()
    arrive(home, f"{OTHER}.json", THEIRS)
    home.with_store(lambda store: store.save_session(LATER))
    looked = home.sync.look(NOW, reading=False)
    assert (looked.wrote, looked.changed) == (True, False)
    assert home.journal().profile is None


def test_dates_of_files_mean_nothing_but_when_it_was(make: Callable[..., Computer]) -> None:
    home = make()
    arrive(home, f"{OTHER}.json", THEIRS)
    os.utime(home.folder / f"{OTHER}.json", (1_772_000_000, 1_772_000_000))
    (one,) = home.look().others
    assert one.written_at.timestamp() == 1_772_000_000
    os.utime(home.folder / f"{OTHER}.json", (90_000_000_000, 90_000_000_000))
    (one,) = home.look().others
    assert one.written_at.astimezone(UTC).year == 2200


# Who is who


def test_a_copied_data_folder_becomes_a_computer_of_its_own(
    make: Callable[..., Computer], home: Computer
) -> None:
    home.look()
    twin = make("twin")
    shutil.rmtree(twin.paths.directory)
    shutil.copytree(home.paths.directory, twin.paths.directory)
    old = home.id
    assert twin.id == old
    arrive(twin, home.file.name, home.file.read_bytes())
    twin.with_store(lambda store: store.save_session(LATER))
    assert twin.look().wrote
    assert twin.id == old
    # The tool brings what the twin wrote under our name.
    arrive(home, twin.file.name, twin.file.read_bytes())
    assert home.look().changed
    assert home.id != old
    home.with_store(lambda store: store.save_profile(PROFILE))
    settle(home, twin)
    assert home.exported() == twin.exported()
    assert home.journal().profile == PROFILE
    assert home.journal().sessions == (LATER,)
    assert twin.id == old


def test_twins_that_write_at_the_same_time_lose_nothing(
    make: Callable[..., Computer], home: Computer
) -> None:
    home.look()
    twin = make("twin")
    shutil.rmtree(twin.paths.directory)
    shutil.copytree(home.paths.directory, twin.paths.directory)
    arrive(twin, home.file.name, home.file.read_bytes())
    twin.with_store(lambda store: store.save_session(LATER))
    home.with_store(lambda store: store.save_session(replace(SESSION, id=UUID(int=5))))
    ours, theirs = (computer.look() and computer.file.read_bytes() for computer in (home, twin))
    # The twin's wins; ours becomes a conflict copy on both.
    copy = f"mat-companion-{home.id}.sync-conflict-20260302-200000-ABCDEFG.json"
    for computer in (home, twin):
        arrive(computer, copy, ours)
    arrive(home, home.file.name, theirs)
    settle(home, twin)
    assert home.id != twin.id
    assert home.exported() == twin.exported()
    assert {one.note for one in home.journal().sessions} == {SESSION.note, "later"}
    assert len(home.journal().sessions) == 2


def test_a_crash_before_our_file_was_written_makes_it_nobody_elses(home: Computer) -> None:
    home.look()
    computer = computer_file.load(home.paths.computer)
    assert computer is not None
    computer_file.save(home.paths.computer, computer.about_to_write("0" * 64))
    home.restart()
    home.look()
    assert home.id == computer.id


def test_a_full_disk_makes_our_file_nobody_elses_however_long_it_is_full(home: Computer) -> None:
    resource = pytest.importorskip("resource")
    home.look()
    id = home.id
    for note in ("a", "b", "c"):
        changed = replace(LATER, note=note * 100_000)
        home.with_store(lambda store, changed=changed: store.save_session(changed))
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, limits[1]))
        try:
            trouble = home.look().trouble
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert trouble is not None
        assert trouble.problem is Problem.DISK_FULL
    home.restart()
    looked = home.look()
    assert looked.wrote
    assert looked.others == ()
    assert home.id == id


def test_an_older_state_of_our_file_is_written_again(home: Computer) -> None:
    home.look()
    old, id = home.file.read_bytes(), home.id
    home.with_store(lambda store: store.save_session(LATER))
    home.look()
    home.file.write_bytes(old)
    assert home.look().wrote
    assert home.id == id
    assert exchange.read(home.file)[0].sessions == (LATER,)


@pytest.mark.parametrize("damage", [b"", b"junk", None])
def test_our_file_damaged_or_gone_is_written_again(home: Computer, damage: bytes | None) -> None:
    home.look()
    id = home.id
    if damage is None:
        home.file.unlink()
    else:
        home.file.write_bytes(damage)
    assert home.look().wrote
    assert home.id == id
    assert exchange.read(home.file)[0].sessions == (SESSION,)


@pytest.mark.parametrize("version_last", [False, True])
def test_our_file_written_by_a_newer_program_stays_and_we_are_somebody_else(
    home: Computer, version_last: bool
) -> None:
    home.look()
    file, document = home.file, json.loads(home.file.read_bytes())
    document["version"] = 2
    if version_last:
        document = dict(reversed(document.items()))
    newer = json.dumps(document).encode()
    file.write_bytes(newer)
    assert home.look().newer == 1
    assert file.read_bytes() == newer
    assert home.file != file


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"id": "me"}', '{"id": 7, "written": 3}', "\x00"])
def test_a_damaged_id_is_replaced(home: Computer, text: str) -> None:
    home.paths.computer.write_text(text)
    assert home.look().wrote
    values = json.loads(home.paths.computer.read_text())
    assert UUID(values["id"]) == home.id
    assert len(values["written"]) == 1


def test_the_id_is_in_no_backup_and_nothing_is_exported_over_it(home: Computer) -> None:
    home.look()
    assert home.paths.own(home.paths.computer)


# Leaving


def test_a_file_of_a_computer_that_is_not_used_any_more_can_be_removed(
    make: Callable[..., Computer], home: Computer
) -> None:
    work = make("work")
    work.with_store(lambda store: store.save_profile(PROFILE))
    settle(home, work)
    arrive(home, f"mat-companion-{work.id} (1).json", b"never read")
    home.sync.remove(work.id)
    assert names(home.folder) == {home.file.name, f"mat-companion-{work.id} (1).json"}
    assert home.journal().profile == PROFILE


def test_what_was_not_taken_in_is_not_removed(make: Callable[..., Computer]) -> None:
    home = make()
    home.look()
    arrive(home, f"{OTHER}.json", THEIRS)
    home.sync.remove(UUID(OTHER.removeprefix("mat-companion-")))
    assert f"{OTHER}.json" in names(home.folder)


def test_our_own_file_can_be_removed_and_the_journal_stays(
    make: Callable[..., Computer], home: Computer
) -> None:
    work = make("work")
    settle(home, work)
    SyncFolder(home.folder, home.paths).remove()
    assert names(home.folder) == {work.file.name}
    assert home.journal().sessions == (SESSION,)


def test_copies_of_our_own_file_go_with_it_once_nothing_in_them_is_lost(home: Computer) -> None:
    home.look()
    stem = home.file.stem
    twin = "".join(exchange.written(replace(JOURNAL, sessions=(LATER,)))).encode()
    arrive(home, f"{stem}.sync-conflict-20260302-200000-ABCDEFG.json", twin)
    arrive(home, f"{stem} (1).json", b"cut off")
    arrive(home, f"~syncthing~{stem}-x1y2.tmp", b"cut off")
    home.restart()
    home.sync.remove()
    assert names(home.folder) == {f"{stem} (1).json"}
    assert home.journal().sessions == (LATER,)


def test_where_nothing_was_ever_written_nothing_is_removed(make: Callable[..., Computer]) -> None:
    home = make()
    arrive(home, f"{OTHER}.json", THEIRS)
    home.sync.remove()
    assert names(home.folder) == {f"{OTHER}.json"}


# Trouble


def trouble(home: Computer, folder: Path) -> Problem:
    """Why that folder cannot be used."""
    with pytest.raises(CompanionError) as raised:
        SyncFolder(folder, home.paths).look(NOW)
    return raised.value.problem


def test_a_folder_that_is_not_there_or_ours_is_told(home: Computer) -> None:
    assert trouble(home, home.folder / "gone") is Problem.SYNC_FOLDER_GONE
    assert trouble(home, Path("shared")) is Problem.SYNC_FOLDER_GONE
    assert trouble(home, Path("/a\0b")) is Problem.SYNC_FOLDER_GONE
    assert trouble(home, Path("/" + "long" * 100)) is Problem.SYNC_FOLDER_GONE
    assert trouble(home, home.paths.journal) is Problem.SYNC_FOLDER_GONE
    assert trouble(home, home.paths.directory) is Problem.SYNC_FOLDER_OWN
    home.paths.backups.mkdir()
    assert trouble(home, home.paths.backups) is Problem.SYNC_FOLDER_OWN
    assert not home.paths.computer.exists()


def test_what_can_be_read_is_taken_in_even_where_nothing_can_be_written(home: Computer) -> None:
    home.look()
    file = home.file
    file.unlink()
    file.mkdir()
    arrive(home, f"{OTHER}.json", THEIRS)
    looked = home.look()
    assert looked.changed
    assert looked.trouble is not None
    assert looked.trouble.problem is Problem.SYNC_FOLDER_UNWRITABLE
    assert names(home.folder) == {file.name, f"{OTHER}.json"}
    file.rmdir()
    assert home.look().wrote


def test_what_belongs_to_one_computer_stays_there(make: Callable[..., Computer], home: Computer) -> None:
    """Health answers travel; how a session came to its end does not, nor anything of the settings."""
    work = make("work")
    home.with_store(lambda store: store.save_profile(Profile(NOW)))
    home.with_store(lambda store: store.save_session(replace(SESSION, course=Course.INTERRUPTED)))
    settle(home, work)
    assert work.journal().profile == Profile(NOW)
    assert work.journal().sessions[0].course is Course.COMPLETED
    assert home.journal().sessions[0].course is Course.INTERRUPTED


def test_deliver_leaves_the_receivers_own_file_alone(make: Callable[..., Computer], home: Computer) -> None:
    work = make("work")
    home.look()
    work.look()
    arrive(home, work.file.name, work.file.read_bytes())
    own = work.file.read_bytes()
    deliver(home, work)
    assert work.file.read_bytes() == own
    assert work.with_store(JournalStore.sessions) == ()
