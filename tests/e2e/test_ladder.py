"""From the first run to a step up and back, with the installed program."""

import json
import re
from pathlib import Path

from tests.e2e.days import a_day_later
from tests.e2e.desktop import Desktop
from tests.e2e.keyboard import press, walk_to
from tests.e2e.program import history, said

LONGEST_EVENING = 240
"""Seconds to wait for the end of a session of one minute."""


def suggested(program: Path, folder: Path) -> tuple[str, str, str]:
    """Action, reason and head support of what the program suggests now."""
    found = json.loads(said(program, "suggest", "--json", folder=folder).stdout)
    return found["action"], found["reason"], found["setup"]["head"]


def begin(desktop: Desktop, program: Path, folder: Path) -> None:
    """From the opened window into the session, without answering anything."""
    desktop.start(program, "--data-dir", folder)
    desktop.find("Last 14 days")
    press(desktop, "Start")
    desktop.find("How are you right now?")
    desktop.key("Return")
    desktop.find("Lie down in your own time")
    desktop.key("Return")
    desktop.find("Something hurts: stop", "button")


def test_three_comfortable_evenings_lead_a_step_up_and_a_bad_one_back(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "day-0"
    desktop.start(installed_program, "--data-dir", folder)
    desktop.wait_for_window("Mat Companion")
    press(desktop, "None apply, continue")
    desktop.find("Have you used a mat before?")
    for question in (
        "What rests on the spikes?",
        "What goes between you and the spikes?",
        "What does the mat lie on?",
        "What is under your head?",
        "How long would you like to stay?",
        "Where you stand on your ladder",
    ):
        press(desktop, "Continue")
        desktop.find(question)
    press(desktop, "Use this today")
    desktop.find("Welcome")
    walk_to(desktop, "Start")
    desktop.end_programs()
    assert suggested(installed_program, folder) == ("start", "first", "cushion")

    # A minute each, so that the next step is the head support and three evenings earn it.
    folder = a_day_later(installed_program, folder, pins={"minutes": 1})
    for evening in range(1, 4):
        begin(desktop, installed_program, folder)
        desktop.find("I am up", "button", seconds=LONGEST_EVENING)
        press(desktop, "I am up")
        desktop.find("How was that?")
        desktop.click("Comfort: Comfortable")
        desktop.click("Save", "button")
        desktop.find("Last 14 days")
        desktop.end_programs()
        assert history(installed_program, folder)[-1]["comfort"] == 4
        folder = a_day_later(installed_program, folder)
        expected = ("hold", "streak", "cushion") if evening < 3 else ("up", "streak", "folded_towel")
        assert suggested(installed_program, folder) == expected

    begin(desktop, installed_program, folder)
    desktop.key("s")
    desktop.find("Stopped. Take your time.")
    desktop.click("Just too much")
    desktop.click("Save and close", "button")
    desktop.find("Last 14 days")
    desktop.end_programs()
    assert history(installed_program, folder)[-1]["planned"]["head"] == "folded_towel"

    folder = a_day_later(installed_program, folder)
    assert suggested(installed_program, folder) == ("down", "too_strong", "cushion")
    desktop.start(installed_program, "--data-dir", folder)
    desktop.find(re.compile("Last time was too strong"))
