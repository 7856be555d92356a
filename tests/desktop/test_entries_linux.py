"""Entries on Linux: put in, told, taken out again, and nobody else's ever touched."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from companion.assets import icons_dir
from companion.core.errors import CompanionError, Problem
from companion.core.integration import Change, Presence
from companion.desktop.entries import install, remove
from companion.desktop.entries_linux import Folders, LinuxEntries, folders
from companion.desktop.program import Program
from tests.desktop.entry_reading import command, groups_of

THEIRS = "[Desktop Entry]\nType=Application\nName=Mat Companion\nExec=my-own-script\n"
PROGRAM = Program(("/opt/mat/bin/mat-companion",))
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@pytest.fixture
def entries(tmp_path: Path) -> LinuxEntries:
    """The entries of somebody with an empty home."""
    home = tmp_path / 'ada\'s "home"'
    return LinuxEntries(PROGRAM, icons_dir(), Folders(home / "data", home / "config", (tmp_path / "share",)))


def launcher(entries: LinuxEntries) -> Path:
    """Where the launcher is, or would be."""
    return entries.folders.data / "applications" / "mat-companion.desktop"


def login(entries: LinuxEntries) -> Path:
    """Where the entry for the login is, or would be."""
    return entries.folders.config / "autostart" / "mat-companion.desktop"


def files(entries: LinuxEntries) -> set[Path]:
    """Every file in that home."""
    return {path for path in entries.folders.data.parent.rglob("*") if path.is_file()}


def put(path: Path, text: str) -> Path:
    """Somebody's own file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def refuse(*_places: object) -> None:
    """A disk that is full."""
    raise OSError(28, "No space left on device")


def test_an_empty_home_has_no_entries_and_looking_makes_none(entries: LinuxEntries) -> None:
    state = entries.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.ABSENT, Presence.ABSENT, False)
    assert (state.menu_place, state.login_place) == (str(launcher(entries)), str(login(entries)))
    assert files(entries) == set()


def test_the_launcher_comes_with_its_icon_in_every_size(entries: LinuxEntries) -> None:
    change = entries.install()
    theme = entries.folders.data / "icons" / "hicolor"
    for size in SIZES:
        image = QImage(str(theme / f"{size}x{size}" / "apps" / "mat-companion.png"))
        assert (image.width(), image.height()) == (size, size)
    for drawing in ("scalable/apps/mat-companion.svg", "symbolic/apps/mat-companion-symbolic.svg"):
        assert QSvgRenderer(str(theme / drawing)).isValid()
    assert set(map(Path, change.written)) == files(entries)
    assert Path(change.written[-1]) == launcher(entries), "no launcher before its icons"
    assert entries.state().menu is Presence.OURS


def test_done_again_nothing_is_changed(entries: LinuxEntries) -> None:
    entries.install()
    entries.set_autostart(True)
    before = {path: path.stat().st_mtime_ns for path in files(entries)}
    assert entries.install() + entries.set_autostart(True) == Change()
    assert {path: path.stat().st_mtime_ns for path in files(entries)} == before


def test_what_was_put_in_is_taken_out_and_nothing_else(entries: LinuxEntries) -> None:
    neighbour = put(launcher(entries).with_name("neighbour.desktop"), THEIRS)
    written = install(entries, autostart=True).written
    assert set(remove(entries).removed) == set(written)
    assert files(entries) == {neighbour}
    assert remove(entries) == Change()


def test_the_login_is_switched_apart_from_the_menu(entries: LinuxEntries) -> None:
    entries.set_autostart(True)
    state = entries.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.ABSENT, Presence.OURS, True)
    assert command(groups_of(login(entries).read_text())["Desktop Entry"]["Exec"])[1:] == ["tray"]
    entries.install()
    assert entries.set_autostart(False).removed == (str(login(entries)),)
    state = entries.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.OURS, Presence.ABSENT, False)


def test_what_the_settings_of_the_desktop_switched_off_is_off_and_can_be_switched_on(
    entries: LinuxEntries,
) -> None:
    entries.set_autostart(True)
    with login(entries).open("a") as file:
        file.write("Hidden=true\n")
    state = entries.state()
    assert (state.login, state.starts_at_login) == (Presence.OUTDATED, False)
    install(entries)
    assert not entries.state().starts_at_login, "nobody asked for that"
    entries.set_autostart(True)
    assert entries.state().starts_at_login


def test_a_program_that_has_moved_renews_what_it_had(entries: LinuxEntries) -> None:
    install(entries, autostart=True)
    moved = replace(entries, program=Program(("/elsewhere/mat-companion",), Path("/data")))
    state = moved.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.OUTDATED, Presence.OUTDATED, True)
    assert install(moved).written == (str(launcher(entries)), str(login(entries)))
    state = moved.state()
    assert (state.menu, state.login) == (Presence.OURS, Presence.OURS)


def test_no_more_of_an_entry_is_read_than_one_may_be_long(entries: LinuxEntries) -> None:
    put(login(entries), THEIRS)
    os.truncate(login(entries), 6 << 30)
    state = entries.state()
    assert (state.login, state.starts_at_login) == (Presence.FOREIGN, True)
    assert remove(entries).left == (str(login(entries)),)


def test_an_entry_somebody_else_wrote_stays_as_it_is(entries: LinuxEntries) -> None:
    theirs = {put(launcher(entries), THEIRS), put(login(entries), THEIRS)}
    state = entries.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.FOREIGN, Presence.FOREIGN, True)
    left = (str(launcher(entries)), str(login(entries)))
    assert install(entries, autostart=True) == Change(left=left)
    assert remove(entries) == Change(left=left)
    assert files(entries) == theirs
    assert {path.read_text() for path in theirs} == {THEIRS}


def test_an_icon_of_an_installation_stays_as_it_is(entries: LinuxEntries) -> None:
    icon = entries.folders.data / "icons" / "hicolor" / "48x48" / "apps" / "mat-companion.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"another picture")
    assert entries.install().left == (str(icon),)
    entries.remove()
    assert files(entries) == {icon}
    assert icon.read_bytes() == b"another picture"


def test_a_launcher_for_everybody_counts_as_there(entries: LinuxEntries) -> None:
    (everybody,) = entries.folders.everybody
    shared = put(everybody / "applications" / "mat-companion.desktop", THEIRS)
    state = entries.state()
    assert (state.menu, state.menu_place) == (Presence.FOREIGN, str(shared))
    entries.install()
    state = entries.state()
    assert (state.menu, state.menu_place) == (Presence.OURS, str(launcher(entries)))


def test_a_file_in_the_way_of_a_folder_is_told_and_nothing_is_lost(entries: LinuxEntries) -> None:
    in_the_way = put(entries.folders.config, "not a folder")
    assert entries.state().login is Presence.ABSENT
    with pytest.raises(CompanionError) as raised:
        entries.set_autostart(True)
    assert raised.value.problem is Problem.ENTRIES_UNWRITABLE
    assert str(in_the_way) in raised.value.detail
    assert in_the_way.read_text() == "not a folder"


@pytest.mark.parametrize("act", [LinuxEntries.install, LinuxEntries.remove, LinuxEntries.state])
def test_something_that_is_no_file_is_told(
    act: Callable[[LinuxEntries], object], entries: LinuxEntries
) -> None:
    launcher(entries).mkdir(parents=True)
    with pytest.raises(CompanionError) as raised:
        act(entries)
    assert raised.value.problem is Problem.ENTRIES_UNWRITABLE


def test_a_file_longer_than_memory_is_somebody_else_s_and_is_not_read(entries: LinuxEntries) -> None:
    launcher(entries).parent.mkdir(parents=True)
    launcher(entries).touch()
    os.truncate(launcher(entries), 64 << 30)
    assert str(launcher(entries)) in entries.install().left


def test_a_write_that_fails_leaves_the_old_entry_whole(
    entries: LinuxEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries.set_autostart(True)
    before = login(entries).read_bytes()
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CompanionError, match="No space left"):
        replace(entries, program=Program(("/elsewhere/mat-companion",))).set_autostart(True)
    assert files(entries) == {login(entries)}
    assert login(entries).read_bytes() == before


def test_a_link_beside_an_entry_is_neither_written_through_nor_taken_away(
    entries: LinuxEntries, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    diary = put(tmp_path / "diary", "Dear diary")
    link = login(entries).with_name(f".{login(entries).name}.new")
    link.parent.mkdir(parents=True)
    link.symlink_to(diary)
    entries.set_autostart(True)
    assert PROGRAM.words[0] in login(entries).read_text()
    assert login(entries).stat().st_mode & 0o777 == 0o644
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CompanionError, match="No space left"):
        replace(entries, program=Program(("/elsewhere/mat-companion",))).set_autostart(True)
    assert link.is_symlink()
    assert diary.read_text() == "Dear diary"
    assert files(entries) == {login(entries), link}


def test_nobody_else_can_write_into_the_folders_that_are_made(entries: LinuxEntries) -> None:
    before = os.umask(0)
    try:
        install(entries, autostart=True)
    finally:
        os.umask(before)
    home = entries.folders.data.parent
    made = [folder for folder in (home, *home.rglob("*")) if folder.is_dir()]
    assert login(entries).parent in made
    assert [folder for folder in made if folder.stat().st_mode & 0o777 != 0o700] == []


def test_a_list_of_icons_that_is_there_is_brought_up_to_date(entries: LinuxEntries) -> None:
    tool = shutil.which("gtk-update-icon-cache")
    cache = entries.folders.data / "icons" / "hicolor" / "icon-theme.cache"
    put(cache, "an old list")
    entries.install()
    listed = b"mat-companion" in cache.read_bytes()
    assert listed is (tool is not None)
    entries.remove()
    # A list of nothing at all is removed by the tool.
    assert not cache.exists() or b"mat-companion" not in cache.read_bytes()


@pytest.mark.parametrize("trouble", [OSError(), subprocess.TimeoutExpired("gtk-update-icon-cache", 20)])
def test_a_tool_that_fails_is_no_trouble(
    trouble: Exception, entries: LinuxEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_words: object, **_options: object) -> None:
        raise trouble

    monkeypatch.setattr(shutil, "which", str)
    monkeypatch.setattr(subprocess, "run", fail)
    put(entries.folders.data / "icons" / "hicolor" / "icon-theme.cache", "an old list")
    assert entries.install().written


def test_without_the_tool_only_the_folder_is_touched(
    entries: LinuxEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    cache = put(entries.folders.data / "icons" / "hicolor" / "icon-theme.cache", "an old list")
    os.utime(cache.parent, (0, 0))
    entries.install()
    assert cache.read_text() == "an old list"
    assert cache.parent.stat().st_mtime > 0


@pytest.mark.parametrize(
    ("environment", "data", "config", "everybody"),
    [
        ({}, "/home/ada/.local/share", "/home/ada/.config", ["/usr/local/share", "/usr/share"]),
        (
            {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_DATA_DIRS": "/a:/b"},
            "/d",
            "/c",
            ["/a", "/b"],
        ),
        (
            {"XDG_DATA_HOME": "d", "XDG_CONFIG_HOME": "", "XDG_DATA_DIRS": "a:/b:"},
            "/home/ada/.local/share",
            "/home/ada/.config",
            ["/b"],
        ),
    ],
    ids=["none", "named", "not-absolute"],
)
def test_the_folders_are_those_of_the_desktop(
    environment: dict[str, str], data: str, config: str, everybody: list[str]
) -> None:
    assert folders(environment, Path("/home/ada")) == Folders(
        Path(data), Path(config), tuple(map(Path, everybody))
    )
