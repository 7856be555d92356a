"""Whether this is a moment for a reminder: who is asked, what answers mean, and who is not waited for."""

import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import PropertyAccess
from dbus_fast.annotations import DBusBool, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from companion.core.busy import Busy
from companion.desktop.attention import LOOKS, Attention
from companion.desktop.do_not_disturb import (
    NOTIFICATIONS,
    NOTIFICATIONS_PATH,
    told_by_settings,
)
from companion.desktop.session_bus import Bus
from tests.desktop.private_bus import Others, PrivateBus

LONG, SHORT = 60_000, 50
"""Milliseconds: more than anybody needs who answers, and as long as somebody is waited for who does not."""


class ScreenSaver(ServiceInterface):
    """A screen that may be locked."""

    def __init__(self, interface: str, locked: bool) -> None:
        super().__init__(interface)
        self.locked = locked

    @dbus_method()
    def GetActive(self) -> DBusBool:
        return self.locked


class MutteringScreenSaver(ServiceInterface):
    """A screen saver that answers in words."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.ScreenSaver")

    @dbus_method()
    def GetActive(self) -> DBusStr:
        return "perhaps"


class Kde(ServiceInterface):
    """KDE's notifications."""

    def __init__(self, quiet: bool) -> None:
        super().__init__(NOTIFICATIONS)
        self.quiet = quiet

    @dbus_property(PropertyAccess.READ)
    def Inhibited(self) -> DBusBool:
        return self.quiet


class Dunst(ServiceInterface):
    """Dunst's own word on its notifications."""

    def __init__(self, quiet: bool) -> None:
        super().__init__("org.dunstproject.cmd0")
        self.quiet = quiet

    @dbus_property(PropertyAccess.READ, "paused")
    def Paused(self) -> DBusBool:
        return self.quiet


def saver(name: str, locked: bool) -> tuple[str, str, ServiceInterface]:
    """A screen saver at its usual place."""
    return name, f"/{name.replace('.', '/')}", ScreenSaver(name, locked)


BUS = {
    "nobody there": ([], None),
    "unlocked": ([saver("org.freedesktop.ScreenSaver", False)], None),
    "locked": ([saver("org.freedesktop.ScreenSaver", True)], Busy.SCREEN_LOCKED),
    "locked by GNOME": ([saver("org.gnome.ScreenSaver", True)], Busy.SCREEN_LOCKED),
    "a screen saver that will not tell": (
        [("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", Kde(True))],
        None,
    ),
    "a screen saver that mutters": (
        [("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", MutteringScreenSaver())],
        None,
    ),
    "KDE": ([(NOTIFICATIONS, NOTIFICATIONS_PATH, Kde(False))], None),
    "KDE, quiet": ([(NOTIFICATIONS, NOTIFICATIONS_PATH, Kde(True))], Busy.DO_NOT_DISTURB),
    "dunst": ([(NOTIFICATIONS, NOTIFICATIONS_PATH, Dunst(False))], None),
    "dunst, paused": ([(NOTIFICATIONS, NOTIFICATIONS_PATH, Dunst(True))], Busy.DO_NOT_DISTURB),
    "quiet and locked": (
        [(NOTIFICATIONS, NOTIFICATIONS_PATH, Kde(True)), saver("org.gnome.ScreenSaver", True)],
        Busy.SCREEN_LOCKED,
    ),
}


def answer(attention: Attention, qtbot: Any) -> Busy | None:
    """What somebody is busy with."""
    told: list[Busy | None] = []
    attention.look(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    (busy,) = told
    return busy


@pytest.mark.parametrize(("services", "expected"), BUS.values(), ids=BUS.keys())
def test_programs_on_the_bus_tell_of_locks_and_of_do_not_disturb(
    services: list[tuple[str, str, ServiceInterface]],
    expected: Busy | None,
    bus: Bus,
    others: Others,
    qtbot: Any,
) -> None:
    for name, path, service in services:
        others.serve(name, {path: service})
    assert answer(Attention(bus, {}, LONG), qtbot) is expected


def test_nobody_is_started_by_being_asked(
    bus: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    started = tmp_path / "started"
    (tmp_path / "notifications.service").write_text(
        f"[D-BUS Service]\nName={NOTIFICATIONS}\nExec={shutil.which('touch')} {started}\n"
    )
    private_bus = PrivateBus(tmp_path)
    configuration = tmp_path / "bus.conf"
    services = f"<servicedir>{tmp_path}</servicedir></busconfig>"
    configuration.write_text(configuration.read_text().replace("</busconfig>", services))
    private_bus.start()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    try:
        assert answer(Attention(bus, {}, LONG), qtbot) is None
        assert not started.exists()
    finally:
        private_bus.stop()


def test_without_anybody_to_ask_nobody_is_busy(bus: Bus, qtbot: Any) -> None:
    """Neither display nor sound server nor bus: all that looks is real here, and finds nothing."""
    assert answer(Attention(bus, patience_milliseconds=LONG), qtbot) is None


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([None, None], None),
        ([None, Busy.CALL], Busy.CALL),
        ([Busy.DO_NOT_DISTURB, Busy.FULL_SCREEN], Busy.FULL_SCREEN),
        ([Busy.FULL_SCREEN, Busy.CALL], Busy.CALL),
    ],
)
def test_of_several_reasons_the_weightiest_is_told(
    found: list[Busy | None], expected: Busy | None, bus: Bus, qtbot: Any
) -> None:
    looks = {str(number): Saying(busy) for number, busy in enumerate(found)}
    assert answer(Attention(bus, looks, LONG), qtbot) is expected
    assert all(look.threads and threading.main_thread() not in look.threads for look in looks.values())


class Saying:
    """Somebody who always says the same, once let: at once, unless told to wait."""

    def __init__(self, busy: Busy | None, waits: bool = False) -> None:
        self._busy = busy
        self.threads: list[threading.Thread] = []
        self.let = threading.Event()
        if not waits:
            self.let.set()

    def __call__(self) -> Busy | None:
        self.threads.append(threading.current_thread())
        self.let.wait()
        return self._busy


def test_who_hangs_is_not_waited_for_nor_asked_again_before_coming_back(bus: Bus, qtbot: Any) -> None:
    hanging = Saying(Busy.FULL_SCREEN, waits=True)
    attention = Attention(bus, {"hanging": hanging}, SHORT)
    assert answer(attention, qtbot) is None
    assert answer(attention, qtbot) is None
    assert len(hanging.threads) == 1
    hanging.let.set()
    # The late answer belongs to nobody; whoever gave it is asked again, and now answers.
    qtbot.waitUntil(lambda: answer(attention, qtbot) is Busy.FULL_SCREEN)
    assert len(hanging.threads) > 1


def test_who_knows_is_heard_although_somebody_else_hangs(bus: Bus, qtbot: Any) -> None:
    hanging = Saying(Busy.SCREEN_LOCKED, waits=True)
    attention = Attention(bus, {"hanging": hanging, "quick": Saying(Busy.CALL)}, SHORT)
    qtbot.waitUntil(lambda: answer(attention, qtbot) is Busy.CALL)
    assert len(hanging.threads) == 1
    hanging.let.set()


def test_who_asks_while_it_is_being_found_out_gets_the_same_answer(bus: Bus, qtbot: Any) -> None:
    look = Saying(Busy.CALL, waits=True)
    attention = Attention(bus, {"look": look}, LONG)
    told: list[Busy | None] = []
    attention.look(told.append)
    attention.look(told.append)
    assert told == []
    look.let.set()
    qtbot.waitUntil(lambda: len(told) > 1, timeout=LONG)
    assert told == [Busy.CALL, Busy.CALL]
    assert len(look.threads) == 1


def test_a_bus_that_is_closed_is_not_waited_for(bus: Bus, qtbot: Any) -> None:
    bus.close()
    attention = Attention(bus, {}, SHORT)
    assert answer(attention, qtbot) is None
    # It is known to be stuck now, and there is nobody else to be asked.
    assert answer(attention, qtbot) is None


def test_the_usual_looks_are_for_screen_microphone_and_settings() -> None:
    assert {name: look() for name, look in LOOKS.items()} == {
        "screen": None,
        "microphone": None,
        "settings": None,
    }


# Settings of the desktop


@pytest.fixture
def put_on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a command in the place of all others: a script of the shell."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    return put


XFCE = 'test "$*" = "-c xfce4-notifyd -p /do-not-disturb" && echo'
MATE = 'test "$*" = "get org.mate.NotificationDaemon do-not-disturb" && echo'
CINNAMON = 'test "$*" = "get org.cinnamon.desktop.notifications display-notifications" && echo'
COMMANDS = {
    "XFCE, quiet": ("XFCE", "xfconf-query", f"{XFCE} true", True),
    "XFCE": ("XFCE", "xfconf-query", f"{XFCE} false", False),
    "XFCE, never set": ("XFCE", "xfconf-query", "exit 1", False),
    "XFCE without its notifications": ("XFCE", "gsettings", "echo false", False),
    "MATE, quiet": ("MATE", "gsettings", f"{MATE} true", True),
    "MATE": ("MATE", "gsettings", f"{MATE} false", False),
    "Cinnamon, quiet": ("X-Cinnamon", "gsettings", f"{CINNAMON} false", True),
    "another desktop": ("KDE", "gsettings", "echo false", False),
    "no desktop": ("", "gsettings", "echo false", False),
    "a failure that looks like an answer": ("GNOME", "gsettings", "echo false; exit 1", False),
    "a command that cannot be run": ("GNOME", "gsettings", "", False),
}


@pytest.mark.parametrize(("desktop", "command", "script", "expected"), COMMANDS.values(), ids=COMMANDS.keys())
def test_the_settings_of_a_desktop_are_asked_by_its_own_command(
    desktop: str, command: str, script: str, expected: bool, put_on_path: Callable[[str, str], None]
) -> None:
    put_on_path(command, script)
    assert told_by_settings(desktop) is expected


def test_settings_that_do_not_tell_in_time_are_not_known(
    put_on_path: Callable[[str, str], None],
) -> None:
    put_on_path("gsettings", f"exec {shutil.which('tail', path='/usr/bin:/bin')} -f /dev/null")
    assert told_by_settings("GNOME", patience=0.1) is False


@pytest.mark.skipif(
    shutil.which("glib-compile-schemas") is None, reason="there are no settings of GNOME here"
)
def test_gnomes_own_command_tells_of_do_not_disturb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "org.gnome.desktop.notifications.gschema.xml").write_text(
        '<schemalist><schema id="org.gnome.desktop.notifications" path="/org/gnome/desktop/notifications/">'
        '<key name="show-banners" type="b"><default>true</default></key></schema></schemalist>'
    )
    subprocess.run(["glib-compile-schemas", str(tmp_path)], check=True, capture_output=True)
    monkeypatch.setenv("GSETTINGS_SCHEMA_DIR", str(tmp_path))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    assert told_by_settings("ubuntu:GNOME") is False
    change = ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false"]
    subprocess.run(change, check=True, capture_output=True)
    assert told_by_settings("ubuntu:GNOME") is True
