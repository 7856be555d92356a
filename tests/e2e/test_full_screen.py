"""A film that has the whole screen is seen, and seen to be over, with a real window manager."""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.waiting import wait_until

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def test_a_window_that_goes_full_screen_and_back_is_seen(desktop: Desktop) -> None:
    film = desktop.start_python(HERE / "full_window.py")
    wait_until(lambda: "ready" in film.output(), "the film to have the keyboard")
    watcher = desktop.start_python(HERE / "screen_watcher.py", str(film.pid), PYTHONPATH=str(ROOT))

    def seen(*expected: str) -> None:
        wait_until(
            lambda: watcher.output().splitlines() == list(expected),
            lambda: f"{expected}, not {watcher.output()!r} {watcher.errors()!r}",
        )

    seen("None None")
    desktop.key("F11")
    # The second word is what the film's own process would be told: its own windows do not keep it quiet.
    seen("None None", "Busy.FULL_SCREEN None")
    desktop.key("F11")
    seen("None None", "Busy.FULL_SCREEN None", "None None")
    desktop.key("F11")
    seen("None None", "Busy.FULL_SCREEN None", "None None", "Busy.FULL_SCREEN None")
    film.kill()
    seen("None None", "Busy.FULL_SCREEN None", "None None", "Busy.FULL_SCREEN None", "None None")
    assert watcher.running and watcher.errors() == ""
