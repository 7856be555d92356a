"""Evenings with the installed program, by mouse and keys, on a virtual desktop."""

import os
import signal
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health, history, said
from tests.e2e.waiting import wait_until

STOP = "Something hurts: stop"


def test_a_newcomer_gets_from_the_health_page_to_a_saved_check_in(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    program = desktop.start(installed_program, "--data-dir", folder)
    desktop.wait_for_window("Mat Companion")
    desktop.click("None apply, continue", "button")
    desktop.find("Have you used a mat before?")
    desktop.key("Escape")
    desktop.find("Welcome")
    program.terminate()
    assert program.wait() == 0, program.errors()

    # Long enough to be asked about, short enough to wait for.
    program = desktop.start(
        *(installed_program, "start", "standard", "--lead-in", "2", "--minutes", "0.55"),
        *("--data-dir", folder),
    )
    desktop.find("Lie down in your own time")
    desktop.find(STOP, "button")
    desktop.find("I am up", "button", seconds=180)
    desktop.click("I am up", "button")
    desktop.find("How was that?")
    desktop.click("Comfort: Comfortable")
    desktop.click("Noticed: Warm")
    desktop.click("Save", "button")
    desktop.find("Last 14 days")
    program.terminate()
    assert program.wait() == 0, program.errors()
    (session,) = history(installed_program, folder)
    assert session["comfort"] == 4
    assert session["felt"] == ["warm"]
    assert session["minutes_done"] == pytest.approx(0.55, abs=0.01)
    assert program.errors() == ""


def test_a_bedtime_session_is_followed_with_eyes_shut_by_keys_alone(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(
        *(installed_program, "start", "bedtime", "--lead-in", "600", "--data-dir", folder)
    )
    desktop.find("Lie down in your own time")
    desktop.key("Return")
    desktop.find(STOP, "button")
    desktop.key("space")
    desktop.find("Go on", "button")
    desktop.key("space")
    desktop.find("Pause", "button")
    desktop.key("Up", "m", "n", "b", "minus")
    desktop.key("s")
    desktop.find("Stopped. Take your time.")
    desktop.click("Just too much")
    desktop.click("Save and close", "button")
    desktop.find("Good night")
    desktop.click("Close for the night", "button")
    assert program.wait() == 0, program.errors()
    (session,) = history(installed_program, folder)
    assert session["stop_reason"] == "too_strong"
    assert session["kind"] == "bedtime"
    assert program.errors() == ""


def test_without_answers_the_health_page_stands_before_the_mat(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    refused = said(installed_program, "start", "bedtime", "--quit-after", folder=folder)
    assert refused.returncode == 3
    assert refused.stderr.count("\n") == 1
    desktop.start(installed_program, "start", "bedtime", "--data-dir", folder)
    desktop.find("None apply, continue", "button")


@pytest.mark.parametrize("condition", ["pregnancy", "anticoagulant", "wound"])
def test_a_blocked_or_locked_person_is_refused_in_one_sentence(
    installed_program: Path, tmp_path: Path, condition: str
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder, conditions=[condition])
    for kind in ("standard", "bedtime", "lunch"):
        refused = said(installed_program, "start", kind, folder=folder)
        assert refused.returncode == 3
        assert refused.stderr.count("\n") == 1
    assert history(installed_program, folder) == []


def test_a_kill_in_the_middle_loses_no_finished_minute(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(*(installed_program, "start", "standard", "--lead-in", "0", "--data-dir", folder))
    desktop.find(STOP, "button")
    wait_until(
        lambda: any(session["minutes_done"] > 0.2 for session in history(installed_program, folder)),
        "a written quarter of a minute",
    )
    program.kill()
    desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    (session,) = history(installed_program, folder)
    assert session["minutes_done"] > 0.2
    assert "Interrupted" in said(installed_program, "history", folder=folder).stdout


@pytest.mark.invariant(12)
def test_ending_the_desktop_session_ends_the_mat_session_in_order(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(*(installed_program, "start", "standard", "--lead-in", "0", "--data-dir", folder))
    desktop.find(STOP, "button")
    wait_until(lambda: history(installed_program, folder), "the record of the session")
    program.terminate()
    assert program.wait() == 0, program.errors()
    assert "Ended early" in said(installed_program, "history", folder=folder).stdout


def test_a_computer_that_slept_finds_the_session_paused(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(*(installed_program, "start", "standard", "--lead-in", "0", "--data-dir", folder))
    desktop.find(STOP, "button")
    os.kill(program.pid, signal.SIGSTOP)
    stopped = _seconds()
    wait_until(lambda: _seconds() - stopped > 6.0, "six seconds of sleep")
    os.kill(program.pid, signal.SIGCONT)
    desktop.find("Go on", "button")


def test_a_session_runs_without_sound_tray_bus_or_journal(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be")
    program = desktop.start(
        *(installed_program, "start", "breathing", "--minutes", "0.1", "--lead-in", "0", "--quit-after"),
        *("--data-dir", in_the_way / "below"),
        SDL_AUDIODRIVER="no-such-driver",
        DBUS_SESSION_BUS_ADDRESS=None,
    )
    desktop.wait_for_window("Mat Companion")
    # It comes to its end by itself, and says that it could not be kept.
    assert program.wait(180) == 4, program.errors()
    assert "Traceback" not in program.errors()


def _seconds() -> float:
    return float(Path("/proc/uptime").read_text().split()[0])
