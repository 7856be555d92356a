"""The installed program in the tray: reminders in real notifications, media keys, the computer asleep."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.desktop.private_bus import Others
from tests.desktop.services import LOGIND, LOGIND_PATH, SCREEN_SAVER, Logind, ScreenSaver
from tests.e2e.desktop import Desktop, Program
from tests.e2e.notification_server import NotificationServer
from tests.e2e.program import answer_health, history
from tests.e2e.waiting import wait_until

STOP = "Something hurts: stop"
PREP = "Lie down in your own time"


@pytest.fixture
def folder(installed_program: Path, tmp_path: Path) -> Path:
    """The data of somebody who may lie on the mat, with a bedtime reminder for this very minute."""
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    now = datetime.now().astimezone()
    reminder = {
        **{"id": "tonight", "occasion": "bedtime", "weekdays": [0, 1, 2, 3, 4, 5, 6]},
        **{"at": now.strftime("%H:%M"), "on": True},
    }
    settings = {"reminders": [reminder], "quiet_from": "03:00", "quiet_until": "03:00"}
    (folder / "settings.json").write_text(json.dumps(settings))
    return folder


@pytest.fixture
def server(desktop: Desktop, tmp_path: Path) -> NotificationServer:
    """The desktop's notifications."""
    server = NotificationServer(desktop, tmp_path)
    server.start()
    return server


@pytest.fixture
def services(desktop: Desktop) -> Iterator[tuple[Others, Logind, ScreenSaver]]:
    """The login service and a screen saver with exact types, on the desktop's bus."""
    others, logind, saver = Others(desktop.bus), Logind(), ScreenSaver()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    others.serve(SCREEN_SAVER, {"/org/freedesktop/ScreenSaver": saver})
    yield others, logind, saver
    others.close()
    logind.close()


def remembered(folder: Path) -> dict[str, object]:
    """What the program remembers of its reminders, empty before it remembers anything."""
    file = folder / "reminders.json"
    return json.loads(file.read_text()) if file.exists() else {}


def waiting(desktop: Desktop, program: Path, folder: Path, **environment: str) -> Program:
    """The program in the tray."""
    return desktop.start(program, "tray", "--data-dir", folder, **environment)


def test_a_notification_starts_the_session_that_it_reminds_of(
    desktop: Desktop, installed_program: Path, folder: Path, server: NotificationServer
) -> None:
    program = waiting(desktop, installed_program, folder)
    server.wait_until_shown()
    assert desktop.windows("Mat Companion") == []
    server.choose("Start")
    desktop.find(PREP)
    server.wait_until_shown(0)
    assert {"Start", "In 10 min", "Not today", "I did it"} <= set(server.offered())
    program.terminate()
    assert program.wait() == 0, program.errors()
    assert program.errors() == ""


def test_snoozed_called_off_or_done_without_a_window(
    desktop: Desktop, installed_program: Path, folder: Path, server: NotificationServer
) -> None:
    program = waiting(desktop, installed_program, folder)
    server.wait_until_shown()
    server.choose("In 10 min")
    wait_until(lambda: remembered(folder).get("later"), "the later moment")
    program.terminate()
    assert program.wait() == 0, program.errors()

    (folder / "reminders.json").unlink()
    program = waiting(desktop, installed_program, folder)
    server.wait_until_shown()
    server.choose("Not today")
    wait_until(lambda: remembered(folder).get("none_on"), "the day to be called off")
    program.terminate()
    assert program.wait() == 0, program.errors()

    (folder / "reminders.json").unlink()
    program = waiting(desktop, installed_program, folder)
    server.wait_until_shown()
    server.choose("I did it")
    wait_until(lambda: history(installed_program, folder), "the session that was had")
    assert desktop.windows("Mat Companion") == []
    (session,) = history(installed_program, folder)
    assert (session["kind"], session["minutes_done"]) == ("bedtime", 5.0)
    program.terminate()
    assert program.wait() == 0, program.errors()


def test_without_notifications_the_toast_comes_and_starts_the_session(
    desktop: Desktop, installed_program: Path, folder: Path
) -> None:
    program = waiting(desktop, installed_program, folder)
    desktop.wait_for_window("Time to wind down")
    desktop.click("Start", "button")
    desktop.find(PREP)
    assert program.errors() == ""


def test_without_a_bus_the_toast_comes_too(desktop: Desktop, installed_program: Path, folder: Path) -> None:
    program = waiting(desktop, installed_program, folder, DBUS_SESSION_BUS_ADDRESS="disabled:")
    desktop.wait_for_window("Time to wind down")
    program.terminate()
    assert program.wait() == 0, program.errors()
    assert program.errors() == ""


def test_a_closed_window_leaves_the_program_waiting_as_after_login(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = waiting(desktop, installed_program, folder)
    # Whoever has the lock is the program; before, the second start could be it.
    wait_until((folder / "companion.lock").exists, "the program to wait")
    for _ in range(2):
        again = desktop.start(installed_program, "--data-dir", folder)
        assert again.wait() == 0, again.errors()
        desktop.find("Welcome")
        desktop.key("alt+F4")
        wait_until(
            lambda: (
                (folder / "companion.lock").exists()
                and b"tray" in Path(f"/proc/{program.pid}/cmdline").read_bytes().split(b"\0")
                and not any("sqlite" in line for line in _mapped(program))
            ),
            "the program to have begun again",
        )
        # It answers: so it has come as far as to be asked to end.
        assert desktop.start(installed_program, "tray", "--data-dir", folder).wait() == 0
    assert program.running
    program.terminate()
    assert program.wait() == 0, program.errors()
    assert program.errors() == ""


def test_the_computer_is_kept_awake_and_its_sleep_finds_the_session_written_down(
    desktop: Desktop,
    installed_program: Path,
    tmp_path: Path,
    services: tuple[Others, Logind, ScreenSaver],
) -> None:
    others, logind, saver = services
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(
        *(installed_program, "start", "standard", "--lead-in", "0", "--data-dir", folder),
        DBUS_SYSTEM_BUS_ADDRESS=desktop.bus,
    )
    desktop.find(STOP, "button")
    wait_until(lambda: len(saver.cookies) == 1, "the screen to be kept awake")
    wait_until(lambda: ("sleep", "delay") in logind.held, "the sleep to be waited with")
    others.say(logind.PrepareForSleep, True)
    desktop.find("Go on", "button")
    wait_until(lambda: ("sleep", "delay") not in logind.held, "the computer to be let asleep")
    assert history(installed_program, folder)[0]["minutes_done"] > 0.0
    others.say(logind.PrepareForSleep, False)
    wait_until(lambda: ("sleep", "delay") in logind.held, "the next sleep to be waited with")
    # Released even by a crash.
    program.kill()
    wait_until(lambda: logind.held == [], "every lock to be let go")


def test_media_keys_pause_and_end_a_session(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    desktop.start(*(installed_program, "start", "bedtime", "--lead-in", "0", "--data-dir", folder))
    desktop.find(STOP, "button")
    wait_until(lambda: _key(desktop, "status") == "Playing", "the session to be shown to media keys")
    _key(desktop, "play-pause")
    desktop.find("Go on", "button")
    _key(desktop, "play")
    desktop.find("Pause", "button")
    _key(desktop, "stop")
    desktop.find("Good night")
    wait_until(lambda: _key(desktop, "status") == "No players found", "the player to be gone")


def _key(desktop: Desktop, word: str) -> str:
    control = desktop.start("playerctl", "-p", "mat_companion", word)
    control.wait()
    return (control.output() + control.errors()).strip()


def _mapped(program: Program) -> list[str]:
    return Path(f"/proc/{program.pid}/maps").read_text().splitlines()
