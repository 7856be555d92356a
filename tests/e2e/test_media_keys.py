"""Media keys, as a real player control presses them: what they ask for, and what is shown meanwhile."""

from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program
from tests.e2e.waiting import wait_until

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


class Control:
    """`playerctl`, at the player that is our session."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def __call__(self, *command: str) -> str:
        """What it says to a command."""
        program = self._desktop.start("playerctl", "-p", "mat_companion", *command)
        program.wait()
        return (program.output() + program.errors()).strip()

    def shows(self, status: str) -> None:
        """Returns when the session is shown like that."""
        wait_until(lambda: self("status") == status, lambda: f"{status}, not {self('status')}")


@pytest.fixture
def control(desktop: Desktop) -> Control:
    """A player control on the desktop."""
    return Control(desktop)


def said(program: Program, *expected: str) -> None:
    """Returns when the program has said just that."""
    wait_until(
        lambda: program.output().split() == [*expected],
        lambda: f"{expected}, not {program.output()!r} {program.errors()!r}",
    )


def test_a_session_is_controlled_by_media_keys_and_gone_from_them_when_it_is_over(
    desktop: Desktop, control: Control
) -> None:
    assert control("status") == "No players found"
    session = desktop.start_python(HERE / "small_player.py", PYTHONPATH=str(ROOT))
    control.shows("Playing")
    assert control("metadata", "title") == "Bedtime, 10 minutes"
    assert control("metadata", "mpris:length") == "600000000"
    assert control("metadata", "mpris:trackid") == "'/org/mat_companion/session'"
    control("play-pause")
    said(session, "play-pause")
    control.shows("Paused")
    assert control("position") == "60.000000"
    control("play")
    control.shows("Playing")
    control("pause")
    control.shows("Paused")
    control("play-pause")
    control.shows("Playing")
    control("next")
    said(session, "play-pause", "play", "pause", "play-pause", "next")
    control("previous")
    control("position", "300")
    control("stop")
    said(session, "play-pause", "play", "pause", "play-pause", "next", "stop")
    wait_until(lambda: control("status") == "No players found", "the player to be gone")
    assert session.running and session.errors() == ""
