"""A reminder on a real screen: it takes the keyboard from nobody, and can be answered all the same."""

import re
from pathlib import Path

from tests.e2e.desktop import Desktop, Program
from tests.e2e.installing import ROOT
from tests.e2e.waiting import wait_until

HERE = Path(__file__).parent
A_MINUTE, A_MOMENT = "60000", "600"


def start(desktop: Desktop, when: str, stays_ms: str = A_MINUTE) -> Program:
    """The small program with its reminder."""
    return desktop.start_python(HERE / "small_toast.py", when, stays_ms, PYTHONPATH=str(ROOT))


def said(program: Program, line: str) -> re.Match[str]:
    """Waits until the program has said a line."""
    return wait_until(
        lambda: re.search(f"^{line}$", program.output(), re.MULTILINE),
        lambda: f"{line!r} in {program.output()!r}; {program.errors()!r}",
    )


def click(desktop: Desktop, program: Program, button: str) -> None:
    """Clicks a button of the reminder."""
    at = said(program, rf"button (\d+) (\d+) {button}")
    desktop.click_at(int(at[1]), int(at[2]))


def is_by_the_tray(desktop: Desktop) -> bool:
    """Whether the reminder is 16 pixels from the edges of what the panel leaves of the screen."""
    box = desktop.wait_for_window("Time to lie down").box
    return box.left + box.width == 1400 - 16 and 900 - 60 <= box.top + box.height <= 900 - 16


def test_whoever_writes_in_another_program_goes_on_writing(desktop: Desktop) -> None:
    desktop.start_python(HERE / "small_window.py")
    desktop.wait_for_window("A small window")
    desktop.click("Note", "text")
    desktop.type_text("marks")
    program = start(desktop, "at once")
    desktop.find("Time to lie down. 15 min on a thin towel", "alert message")
    wait_until(lambda: is_by_the_tray(desktop), "the reminder to be in its corner")
    desktop.type_text(" gone")
    click(desktop, program, "Start")
    said(program, "start")
    desktop.gone("Time to lie down. 15 min on a thin towel")
    desktop.type_text(" by now")
    desktop.key("Return")
    desktop.find("noted marks gone by now", "label")
    assert program.errors() == ""


def test_it_is_answered_by_keys_while_another_window_of_the_program_is_written_in(desktop: Desktop) -> None:
    program = start(desktop, "when written")
    desktop.wait_for_window("Somebody writes")
    wait_until(lambda: desktop.focused(), "the field to have the keyboard")
    desktop.type_text("now")
    desktop.find("In 10 min", "button")
    desktop.type_text(" and then")
    said(program, "written now and then")
    desktop.key("alt+2")
    said(program, "later")
    desktop.type_text(" some")
    said(program, "written now and then some")
    assert program.errors() == ""


def test_under_a_pointer_that_was_left_lying_there_it_goes_unanswered(desktop: Desktop) -> None:
    first = start(desktop, "at once")
    click(desktop, first, "Not today")
    said(first, "not today")
    desktop.gone("Not today", "button")
    # The pointer stays where the next one comes up.
    second = start(desktop, "at once", A_MOMENT)
    said(second, "unanswered")
