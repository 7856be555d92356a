"""The harness itself: a small window is found, clicked and scrolled, and a small player is heard in time."""

import re
import time
from pathlib import Path

import numpy as np
import pytest

from tests.e2e.audio_capture import AudioCapture
from tests.e2e.desktop import Desktop, Program

HERE = Path(__file__).parent


@pytest.fixture
def small_window(desktop: Desktop) -> Program:
    """The small window, on the screen."""
    program = desktop.start_python(HERE / "small_window.py")
    desktop.wait_for_window("A small window")
    return program


def test_a_button_is_clicked_by_its_name(desktop: Desktop, small_window: Program) -> None:
    desktop.click("Start", "button")
    desktop.find("started", "label")
    desktop.gone("nothing yet")


def test_keys_go_to_the_window_that_has_the_focus(desktop: Desktop, small_window: Program) -> None:
    desktop.click("Note", "text")
    desktop.type_text("marks gone")
    desktop.key("Return")
    desktop.find(re.compile("^noted marks gone$"), "label")
    focused = desktop.focused()
    assert focused is not None and focused.name == "Note"


def test_what_is_scrolled_away_is_scrolled_to(desktop: Desktop, small_window: Program) -> None:
    desktop.click("Row 39", "check box")
    desktop.find("ticked Row 39", "label")
    assert "checked" in desktop.find("Row 39").states
    desktop.click("Row 1", "check box")
    desktop.find("ticked Row 1", "label")


def test_a_slider_tells_where_it_stands(desktop: Desktop, small_window: Program) -> None:
    assert desktop.value(desktop.find("Volume", "slider")) == 30


def test_what_is_not_there_is_missed_with_a_list_of_what_is(desktop: Desktop, small_window: Program) -> None:
    desktop.find("Start")
    with pytest.raises(AssertionError, match=r"'No such thing'.*push button 'Start'"):
        desktop.find("No such thing", seconds=0.1)


def test_closing_the_window_ends_the_program_in_order(desktop: Desktop, small_window: Program) -> None:
    desktop.key("alt+F4")
    assert small_window.wait() == 0
    assert small_window.output() == "goodbye\n"
    assert small_window.errors() == ""


def test_a_screenshot_shows_the_window(desktop: Desktop, small_window: Program, tmp_path: Path) -> None:
    desktop.find("Start")
    assert desktop.screenshot(tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")


def test_sound_is_captured_with_its_moments(desktop: Desktop, audio_capture: AudioCapture) -> None:
    begin = time.monotonic() + 2
    planned = [begin + second for second in (0.0, 0.5, 1.1, 2.0, 2.5, 3.1)]
    player = desktop.start_python(HERE / "beeps.py", *map(str, planned), **audio_capture.environment)
    assert player.wait() == 0, player.errors()

    recording = audio_capture.recording()
    loud = np.flatnonzero(np.abs(recording.samples[:, 0]) > 0.1)
    onsets = [loud[0], *loud[1:][np.diff(loud) > recording.rate // 10]]
    late = np.array([recording.time_of(frame) for frame in onsets]) - planned
    assert len(onsets) == len(planned)
    assert np.ptp(late) < 0.1
    assert abs(recording.frame_at(recording.time_of(onsets[2])) - onsets[2]) <= 1
