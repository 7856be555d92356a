"""What has the whole screen, by what windows say of themselves on a real screen, and by what Windows says."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from Xlib.display import Display

from companion.core.busy import Busy
from companion.desktop.full_screen import notification_state, screen_taken, taken_by_state

XVFB = shutil.which("Xvfb")
OTHER = 4711


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A screen without a window manager: the test itself says what the windows are."""
    if XVFB is None:
        pytest.skip("there is no Xvfb here")
    reading, writing = os.pipe()
    with open(reading) as ready:
        server = subprocess.Popen(
            [XVFB, "-displayfd", str(writing), "-screen", "0", "320x200x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        number = ready.readline().strip()
    monkeypatch.setenv("DISPLAY", f":{number}")
    display = Display(f"unix:{number}")
    yield display
    display.close()
    server.terminate()
    server.wait()


def shows(display: Any, state: str, kind: str = "NORMAL", process: int | None = OTHER) -> Any:
    """A window of some state and kind, which is now the active one."""
    root = display.screen().root
    window = root.create_window(0, 0, 320, 200, 0, display.screen().root_depth)

    def says(name: str, kind_of_value: str, value: int) -> None:
        window.change_property(display.intern_atom(name), display.intern_atom(kind_of_value), 32, [value])

    says("_NET_WM_STATE", "ATOM", display.intern_atom(f"_NET_WM_STATE_{state}"))
    says("_NET_WM_WINDOW_TYPE", "ATOM", display.intern_atom(f"_NET_WM_WINDOW_TYPE_{kind}"))
    if process is not None:
        says("_NET_WM_PID", "CARDINAL", process)
    activates(display, window.id)
    return window


def activates(display: Any, window: int) -> None:
    """That window becomes the active one."""
    active, kind = display.intern_atom("_NET_ACTIVE_WINDOW"), display.intern_atom("WINDOW")
    display.screen().root.change_property(active, kind, 32, [window])
    display.sync()


def test_the_active_window_has_the_screen_when_it_is_full_screen_and_somebody_elses(screen: Any) -> None:
    assert screen_taken() is None
    activates(screen, 0)
    assert screen_taken() is None
    shows(screen, "MAXIMIZED_VERT")
    assert screen_taken() is None
    shows(screen, "FULLSCREEN", process=None)
    assert screen_taken() is Busy.FULL_SCREEN
    shows(screen, "FULLSCREEN")
    assert screen_taken() is Busy.FULL_SCREEN
    assert screen_taken(own_process=OTHER) is None
    shows(screen, "FULLSCREEN", process=os.getpid())
    assert screen_taken() is None
    shows(screen, "FULLSCREEN", kind="DESKTOP")
    assert screen_taken() is None


def test_a_window_that_vanishes_while_it_is_looked_at_has_nothing(screen: Any) -> None:
    shows(screen, "FULLSCREEN").destroy()
    screen.sync()
    assert screen_taken() is None


# The library leaves the closing of a refused connection to Python.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.parametrize("display", ["", "nonsense", "far.example:0", ":999", "wayland-0"])
def test_without_a_display_of_this_computer_nothing_is_known(
    display: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    with caplog.at_level("INFO"):
        assert screen_taken() is None
    told = [record.getMessage() for record in caplog.records]
    expected = "the display does not tell what fills it: DisplayConnectionError"
    assert told == ([expected] if display == ":999" else [])


def test_on_a_mac_it_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert screen_taken() is None


class Shell:
    """Windows' shell32, in which one function is of interest."""

    def __init__(self, state: int, failure: int = 0) -> None:
        self._state, self._failure = state, failure

    def SHQueryUserNotificationState(self, told: Any) -> int:
        told._obj.value = self._state
        return self._failure


STATES = {0: None, 1: Busy.SCREEN_LOCKED, 2: Busy.FULL_SCREEN, 3: Busy.FULL_SCREEN, 4: Busy.DO_NOT_DISTURB}
STATES |= {5: None, 6: Busy.DO_NOT_DISTURB, 7: None}


@pytest.mark.parametrize(("state", "expected"), STATES.items())
def test_the_states_of_windows_tell_what_has_the_screen(
    state: int, expected: Busy | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert taken_by_state(notification_state(Shell(state))) is expected
    assert taken_by_state(notification_state(Shell(state, failure=-2147467259))) is None
    libraries = type("Libraries", (), {"shell32": Shell(state)})
    monkeypatch.setattr("ctypes.windll", libraries, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    assert screen_taken() is expected
