"""The tray icon in real trays: of the older kind, on X11, and of the newer kind, on the session bus."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program
from tests.e2e.installing import ROOT
from tests.e2e.status_notifier import StatusNotifierHost
from tests.e2e.waiting import wait_until

SMALL_TRAY = Path(__file__).parent / "small_tray.py"
HASTY = ("20", "3", "40")
"""A tray is looked for three times, 20 ms apart, and then every 40 ms."""


class PlainDesktop(Desktop):
    """A desktop without any tray, until a test starts one."""

    def open(self) -> None:
        """Starts screen and session bus, and nothing else."""
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700)
        theirs = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_"))}
        places = {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(self._folder)}
        self._environment = {**theirs, **places, "QT_QPA_PLATFORM": "xcb"}
        self._environment["DISPLAY"] = f":{self._start_screen()}"
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()


@pytest.fixture(scope="module")
def shared_plain_desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainDesktop]:
    """One desktop without a tray for all tests of this file."""
    desktop = PlainDesktop(tmp_path_factory.mktemp("plain"))
    try:
        desktop.open()
        yield desktop
    finally:
        desktop.close()


@pytest.fixture
def plain_desktop(shared_plain_desktop: PlainDesktop) -> Iterator[PlainDesktop]:
    """The desktop without a tray; what a test starts is ended after the test."""
    yield shared_plain_desktop
    shared_plain_desktop.end_programs()


@pytest.fixture
def host(plain_desktop: PlainDesktop) -> Iterator[StatusNotifierHost]:
    """A panel of the newer kind."""
    with StatusNotifierHost(plain_desktop.bus) as host:
        yield host


def start(desktop: Desktop, state: str = "calm", *pace: str) -> Program:
    """The small program, waiting in the tray or for one."""
    program = desktop.start_python(SMALL_TRAY, state, *pace, PYTHONPATH=str(ROOT))
    said(program, "waiting")
    return program


def said(program: Program, line: str, times: int = 1) -> re.Match[str]:
    """Waits until the program has said a line so many times."""

    def look() -> re.Match[str] | None:
        found = list(re.finditer(f"^{line}$", program.output(), re.MULTILINE))
        return found[-1] if len(found) >= times else None

    return wait_until(look, lambda: f"{line!r} in {program.output()!r}; {program.errors()!r}")


def test_in_a_tray_of_the_older_kind_it_is_clicked_and_its_menu_is_used(desktop: Desktop) -> None:
    program = start(desktop)
    at = said(program, r"at (\d+) (\d+)")
    x, y = int(at[1]), int(at[2])
    desktop.click_at(x, y)
    said(program, "open")
    desktop.click_at(x, y, button=3)
    said(program, "opened")
    feet = said(program, r"entry (\d+) (\d+) Feet")
    desktop.click_at(int(feet[1]), int(feet[2]))
    said(program, "session feet")
    said(program, "closed")
    desktop.click_at(x, y, button=3)
    said(program, "opened", times=2)
    desktop.key("Down", "Down", "Return")
    said(program, "session bedtime")
    said(program, "closed", times=2)
    # On the same spot it might be half of a double click.
    desktop.click_at(x - 8, y, button=3)
    said(program, "opened", times=3)
    desktop.key("Up", "Return")
    assert program.wait() == 0
    assert program.errors() == ""
    assert "missing" not in program.output()


def test_in_a_panel_of_the_newer_kind_it_is_clicked_and_its_menu_is_used(
    plain_desktop: PlainDesktop, host: StatusNotifierHost
) -> None:
    program = start(plain_desktop)
    host.wait_for_item()
    assert host.tooltip() == "Mat Companion"
    host.activate()
    said(program, "open")
    assert [(entry.words, entry.enabled) for entry in host.menu()] == [
        ("Start the suggested session", True),
        ("Bedtime", True),
        ("Lunch break", True),
        ("Feet", True),
        ("Next reminder: today 21:30", False),
        ("Not today", True),
        ("I did it already", True),
        ("Open Mat Companion", True),
        ("Quit", True),
    ]
    host.click("Lunch break")
    said(program, "session lunch")
    host.click("Not today")
    said(program, "not_today")
    host.click("Quit")
    assert program.wait() == 0
    assert program.errors() == ""


def test_a_panel_reads_how_a_session_stands(plain_desktop: PlainDesktop, host: StatusNotifierHost) -> None:
    calm = start(plain_desktop)
    host.wait_for_item()
    pictures = host.pictures()
    assert {16, 22, 24, 32} <= set(pictures)
    assert all(len(held) == 4 * width * width for width, held in pictures.items())
    calm.kill()
    start(plain_desktop, "running")
    host.wait_for_item(2)
    assert host.tooltip() == "Session, 12 min left"
    assert host.pictures()[22] != pictures[22]
    assert [entry.words for entry in host.menu()][:2] == ["Pause", "End"]


def test_a_panel_reads_that_a_reminder_is_due(plain_desktop: PlainDesktop, host: StatusNotifierHost) -> None:
    program = start(plain_desktop, "due")
    host.wait_for_item()
    assert host.tooltip() == "Reminder: time to lie down"
    host.click("I did it already")
    said(program, "did_it")


def test_a_panel_that_is_started_anew_gets_the_icon_back(
    plain_desktop: PlainDesktop, host: StatusNotifierHost
) -> None:
    program = start(plain_desktop)
    host.wait_for_item()
    host.vanish()
    host.appear()
    host.wait_for_item()
    host.activate()
    said(program, "open")
    assert "missing" not in program.output()


def test_a_panel_that_comes_late_is_found_and_one_that_goes_is_missed(plain_desktop: PlainDesktop) -> None:
    program = start(plain_desktop, "calm", *HASTY)
    said(program, "missing")
    with StatusNotifierHost(plain_desktop.bus) as host:
        said(program, "came")
        host.wait_for_item()
        host.activate()
        said(program, "open")
        host.vanish()
        said(program, "missing", times=2)
        host.appear()
        said(program, "came", times=2)
        host.wait_for_item()
        assert host.tooltip() == "Mat Companion"


@pytest.mark.parametrize("shows", [False, None])
def test_a_list_of_icons_that_nobody_shows_is_no_tray(
    shows: bool | None, plain_desktop: PlainDesktop
) -> None:
    with StatusNotifierHost(plain_desktop.bus, shows=shows) as host:
        program = start(plain_desktop, "calm", *HASTY)
        said(program, "missing")
        assert "came" not in program.output()
        host.show_icons()
        said(program, "came")
        host.wait_for_item()
        host.activate()
        said(program, "open")
        host.hide_icons()
        said(program, "missing", times=2)
        host.vanish()
        host.appear()
        host.wait_for_item()
        host.show_icons()
        said(program, "came", times=2)
    assert program.errors() == ""


def test_a_tray_of_the_older_kind_is_used_although_a_list_is_kept_later_that_nobody_shows(
    plain_desktop: PlainDesktop,
) -> None:
    program = start(plain_desktop, "calm", *HASTY)
    said(program, "missing")
    with StatusNotifierHost(plain_desktop.bus, shows=False):
        plain_desktop.start("trayer", "--edge", "bottom", "--SetDockType", "true")
        said(program, "came")
        said(program, r"at \d+ \d+")


def test_a_tray_of_the_older_kind_that_comes_late_is_found_and_missed_when_it_goes(
    plain_desktop: PlainDesktop,
) -> None:
    program = start(plain_desktop, "calm", *HASTY)
    said(program, "missing")
    tray = plain_desktop.start("trayer", "--edge", "bottom", "--SetDockType", "true")
    said(program, "came")
    said(program, r"at \d+ \d+")
    tray.kill()
    said(program, "missing", times=2)
    plain_desktop.start("trayer", "--edge", "bottom", "--SetDockType", "true")
    said(program, "came", times=2)


def test_a_panel_that_comes_after_a_tray_of_the_older_kind_has_gone_takes_its_place(
    plain_desktop: PlainDesktop,
) -> None:
    tray = plain_desktop.start("trayer", "--edge", "bottom", "--SetDockType", "true")
    program = start(plain_desktop, "calm", *HASTY)
    said(program, r"at \d+ \d+")
    with StatusNotifierHost(plain_desktop.bus) as host:
        tray.kill()
        host.wait_for_item()
        host.activate()
        said(program, "open")
