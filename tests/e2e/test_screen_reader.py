"""The installed program by a screen reader alone: a whole evening, and every page."""

import re
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.program import history
from tests.e2e.screen_reader import ScreenReader
from tests.e2e.test_journal import five_weeks_of
from tests.e2e.waiting import wait_until

TOWEL, FEW = re.compile("^Thick towel, "), re.compile("^3 minutes")
MINUTES = "How long would you like to stay?"
STOP = "Something hurts: stop"
LONG_ENOUGH = 0.55
"""Minutes from which on an ended session is asked about."""

PAGES = {
    "Today": "Last 14 days",
    "Journal": "Journal entries",
    "Progress": "In words",
    "Learn": "Your first time",
}
SECTIONS = (
    *("Reminders", "Session", "Steps and limits", "Sound and voice", "Appearance", "This computer"),
    *("Health check", "Your data"),
)


def test_an_evening_from_the_health_questions_to_the_ratings(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    with ScreenReader(desktop) as reader:
        program = desktop.start(installed_program, "--data-dir", folder)
        desktop.find("A quick check before the spikes", "heading")
        assert reader.nameless() == []
        # Ticked, it says what it means; taken back, it counts for nothing.
        reader.press("I dislike strong sensations", "check box")
        assert reader.is_on("I dislike strong sensations", "check box")
        reader.press("I dislike strong sensations", "check box")
        reader.press("None apply, continue")

        desktop.find("Have you used a mat before?", "heading")
        reader.press("Continue")
        desktop.find("What rests on the spikes?", "heading")
        reader.press("Continue")
        desktop.find("What goes between you and the spikes?", "heading")
        assert reader.nameless() == []
        # Chosen by the suggestion, and chosen again.
        reader.press(TOWEL, "radio button")
        assert reader.is_on(TOWEL)
        for question in ("What does the mat lie on?", "What is under your head?", MINUTES):
            reader.press("Continue")
            desktop.find(question, "heading")
        assert not reader.is_on(FEW)
        reader.press(FEW, "radio button")
        wait_until(lambda: reader.is_on(FEW), "the choice")
        reader.press("Continue")
        desktop.find("Where you stand on your ladder", "heading")
        reader.press("Use this today")

        desktop.find("Welcome", "heading")
        assert reader.nameless() == []
        reader.press("Start")
        desktop.find("How are you right now?", "heading")
        assert "Not answered." in desktop.find("Stress", "slider").description
        reader.move("Back pain", 6)
        reader.move("Stress", 0)
        reader.press("Today: Long sitting", "check box")
        assert reader.nameless() == []
        reader.press("Start")

        desktop.find("Lie down in your own time", "heading")
        reader.hear("Sit at the edge. Mat behind you, knees bent.")
        reader.press("Start now")
        desktop.find(STOP, "button")
        desktop.find(re.compile(r"^Session, \d+ min left$"), "clock")
        assert reader.nameless() == []
        reader.press("Pause")
        reader.hear("Paused")
        reader.press("Go on")
        wait_until(
            lambda: any(one["minutes_done"] >= LONG_ENOUGH for one in history(installed_program, folder)),
            "half a minute on the mat",
        )
        reader.press("End")

        desktop.find("How was that?", "heading")
        assert desktop.value(desktop.find("Pain before", "slider")) == 6
        reader.move("Pain now", 2)
        reader.move("Tension now", 0)
        reader.press("Comfort: Comfortable", "radio button")
        reader.press("Noticed: Warm", "check box")
        reader.write("Note", "Heard, not seen.")
        assert reader.nameless() == []
        reader.press("Save")
        desktop.find("Last 14 days", "chart")

    program.terminate()
    assert program.wait() == 0, program.errors()
    (session,) = history(installed_program, folder)
    assert (session["planned"]["cover"], session["planned"]["minutes"]) == ("thick_towel", 3)
    assert session["minutes_done"] >= LONG_ENOUGH
    assert session["before"] == {"pain": 6, "tension": None, "stress": 0}
    assert session["after"] == {"pain": 2, "tension": 0, "stress": None}
    assert (session["comfort"], session["felt"], session["tags"]) == (4, ["warm"], ["long sitting"])
    assert session["note"] == "Heard, not seen."
    assert program.errors() == ""


def test_every_page_can_be_opened_and_everything_on_it_has_a_name(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    five_weeks_of(installed_program, folder)
    with ScreenReader(desktop) as reader:
        program = desktop.start(installed_program, "--data-dir", folder)
        for page, landmark in PAGES.items():
            reader.press(page, "check box")
            desktop.find(landmark)
            assert (page, reader.nameless()) == (page, [])
            assert len(reader.stops()) >= 10
        reader.press("Settings", "check box")
        for section in SECTIONS:
            reader.press(section)
            desktop.find(section, "heading")
            assert (section, reader.nameless()) == (section, [])
        reader.press("Export the journal")
        desktop.find("Export", "heading")
        reader.press("What to export: A report for a doctor", "radio button")
        desktop.find("With notes", "check box")
        assert reader.nameless() == []
    assert program.errors() == ""
