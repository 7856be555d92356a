"""Notifications with buttons, as a real server shows them."""

from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program
from tests.e2e.notification_server import NotificationServer
from tests.e2e.waiting import wait_until

ROOT = Path(__file__).parent.parent.parent
LABELS = {"start": "Start", "snooze": "In 10 minutes", "not_today": "Not today"}


@pytest.fixture
def server(desktop: Desktop, tmp_path: Path) -> NotificationServer:
    """A server that runs."""
    server = NotificationServer(desktop, tmp_path)
    server.start()
    return server


def notifying(desktop: Desktop) -> Program:
    """A program that shows a notification with three buttons."""
    return desktop.start_python(Path(__file__).parent / "notifying.py", PYTHONPATH=str(ROOT))


def says(program: Program, words: str) -> None:
    """Waits until the program has heard something, and nothing else."""
    wait_until(program.output, lambda: f"{words}; {program.errors()}")
    assert program.output().splitlines() == [words], program.errors()


@pytest.mark.parametrize("key", LABELS)
def test_each_of_three_buttons_comes_through(key: str, desktop: Desktop, server: NotificationServer) -> None:
    program = notifying(desktop)
    server.wait_until_shown()
    server.choose(LABELS[key])
    says(program, f"acted {key}")
    assert sorted(server.offered()) == sorted(LABELS.values())
    server.wait_until_shown(0)


def test_a_notification_is_taken_back(desktop: Desktop, server: NotificationServer) -> None:
    program = notifying(desktop)
    server.wait_until_shown()
    program.terminate()
    assert program.wait() == 0, program.errors()
    says(program, "closed withdrawn")
    server.wait_until_shown(0)


def test_a_server_that_crashes_leaves_the_notification_unanswered(
    desktop: Desktop, server: NotificationServer
) -> None:
    program = notifying(desktop)
    server.wait_until_shown()
    server.stop()
    says(program, "closed expired")


def test_without_a_server_the_program_is_told_to_show_it_itself(desktop: Desktop) -> None:
    says(notifying(desktop), "without buttons")
