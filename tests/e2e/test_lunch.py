"""A lunch break with the installed program: two clicks or one command, in a small window."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from tests.e2e.desktop import Desktop, Window
from tests.e2e.program import history, said
from tests.e2e.waiting import wait_until


def prepare(program: Path, folder: Path, **settings: object) -> None:
    """A journal with health answers and one session, and settings."""
    now = datetime.now(UTC)
    setup = {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5}
    document = {
        "format": "mat-companion-journal",
        "version": 1,
        "profile": {
            "answered_at": (now - timedelta(hours=1)).isoformat(),
            "mode": "standard",
            "conditions": [],
        },
        "sessions": [
            {
                "id": str(uuid4()),
                "started_at": (now - timedelta(days=2)).isoformat(),
                "kind": "standard",
                "area": "back",
                "planned": setup,
                "minutes_done": 5.0,
                "comfort": 4,
            }
        ],
    }
    file = folder.parent / "journal.json"
    file.write_text(json.dumps(document))
    done = said(program, "import", file, folder=folder)
    assert done.returncode == 0, done.stderr
    (folder / "settings.json").write_text(json.dumps({"lead_in_seconds": 0, **settings}))


def window_of(desktop: Desktop, width: int, height: int) -> Window:
    """The window, once it has that size."""

    def look() -> Window | None:
        window = desktop.wait_for_window("Mat Companion")
        return window if (window.box.width, window.box.height) == (width, height) else None

    return wait_until(look, f"a window of {width} x {height}")


def test_two_clicks_lead_from_today_to_a_break_in_a_small_window_on_top(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    prepare(installed_program, folder, lunch_on_top=True)
    desktop.start(installed_program, "--data-dir", folder)
    desktop.click("Lunch break", "button")
    desktop.find("At your chair")
    desktop.click("Start", "button")
    desktop.find("It hurts", "button")
    window = window_of(desktop, 380, 520)
    wait_until(lambda: desktop.is_on_top(window), "the window above all others")
    desktop.key("space")
    desktop.find("Go on", "button")
    desktop.key("space")
    desktop.find("Pause", "button")
    desktop.key("e")
    # Over before it had begun: nothing is asked, and everything is as it was.
    desktop.find("Last 14 days")
    window = window_of(desktop, 1080, 720)
    wait_until(lambda: not desktop.is_on_top(window), "the window among others again")
    assert [session["kind"] for session in history(installed_program, folder)][-1] == "quick"


def test_one_command_starts_a_break_that_ends_in_time(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    prepare(installed_program, folder)
    back_by = (datetime.now().astimezone() + timedelta(minutes=6)).strftime("%H:%M")
    program = desktop.start(
        *(installed_program, "start", "lunch", "--back-by", back_by, "--place", "chair"),
        *("--data-dir", folder),
    )
    desktop.find("It hurts", "button")
    window_of(desktop, 380, 520)
    newest = wait_until(lambda: history(installed_program, folder)[1:], "the record of the session")[0]
    assert (newest["kind"], newest["area"]) == ("quick", "seat")
    # Six minutes, less what is gone of this one, and two to get up: the rules would have given five.
    assert newest["planned"]["minutes"] in (2.5, 3.0, 3.5, 4.0)
    program.terminate()
    assert program.wait() == 0, program.errors()
    assert program.errors() == ""
    # The small window was lent: the next one is as large as any before.
    assert json.loads((folder / "settings.json").read_text()).get("window_width", 1080) == 1080


@pytest.mark.parametrize(("back_by", "code"), [("lunchtime", 2), ("now", 3)])
def test_a_break_that_cannot_be_is_refused_in_one_sentence(
    installed_program: Path, tmp_path: Path, back_by: str, code: int
) -> None:
    folder = tmp_path / "data"
    prepare(installed_program, folder)
    at = datetime.now().astimezone().strftime("%H:%M") if back_by == "now" else back_by
    refused = said(installed_program, "start", "lunch", "--back-by", at, folder=folder)
    assert refused.returncode == code
    assert refused.stderr.count("\n") == 1
