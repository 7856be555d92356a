"""Whether somebody is busy, asked of real programs: a notification server, a film on the whole screen."""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.waiting import wait_until

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DAEMON, DAEMON_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def test_real_do_not_disturb_and_a_real_full_screen_window_make_somebody_busy(desktop: Desktop) -> None:
    def busy() -> str:
        asker = desktop.start_python(HERE / "attention_asker.py", PYTHONPATH=str(ROOT))
        assert asker.wait() == 0, asker.errors()
        assert asker.errors() == ""
        return asker.output().strip()

    def notifies() -> bool:
        # The bus is asked, not the server: it would be started a second time by being asked.
        question = ("org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications")
        asker = desktop.start("dbus-send", "--print-reply", f"--dest={DAEMON}", DAEMON_PATH, *question)
        return asker.wait() == 0 and "true" in asker.output()

    def pause(paused: bool) -> None:
        assert desktop.start("dunstctl", "set-paused", str(paused).lower()).wait() == 0

    assert busy() == "None"
    desktop.start("dunst")
    wait_until(notifies, "dunst")
    assert busy() == "None"
    pause(True)
    assert busy() == "Busy.DO_NOT_DISTURB"
    film = desktop.start_python(HERE / "full_window.py")
    wait_until(lambda: "ready" in film.output(), "the film to have the keyboard")
    desktop.key("F11")
    wait_until(lambda: busy() == "Busy.FULL_SCREEN", "the film to have the screen")
    pause(False)
    film.kill()
    wait_until(lambda: busy() == "None", "the film to be over")
