"""The journal by keyboard alone: looked through, written in, drawn, backed up, restored and handed out."""

import json
import re
import subprocess
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.core.five_weeks import five_weeks
from tests.e2e.desktop import Desktop
from tests.e2e.keyboard import press, walk_to
from tests.e2e.program import answer_health, said
from tests.e2e.waiting import wait_until

NOTE = "round the harbour with Ada"
EDITED = f"{NOTE}, slowly"


def five_weeks_of(program: Path, folder: Path) -> None:
    """A journal of fourteen sessions, one of them with a note, and of two mornings without one."""
    now = datetime.now().astimezone()
    sessions = [
        {
            "id": str(record.id),
            "started_at": record.started_at.isoformat(),
            "kind": record.kind.value,
            "area": record.area.value,
            "planned": {
                "cover": record.planned.cover.value,
                "surface": record.planned.surface.value,
                "head": record.planned.head.value,
                "minutes": record.planned.minutes,
            },
            "minutes_done": record.minutes_done,
            "before": {"pain": record.before.pain},
            "after": {"pain": record.after.pain},
            "comfort": 4,
            "note": "quiet after a lighthouse walk" if number == 5 else "",
        }
        for number, record in enumerate(five_weeks(now))
    ]
    entries = [
        {"id": str(UUID(int=days)), "at": (now - timedelta(days=days)).isoformat(), "sleep": 6}
        for days in (12, 16)
    ]
    document = folder.with_suffix(".json")
    document.write_text(
        json.dumps(
            {"format": "mat-companion-journal", "version": 1, "sessions": sessions, "entries": entries}
        )
    )
    answer_health(program, folder)
    done = said(program, "import", document, folder=folder)
    assert done.returncode == 0, done.stderr


def exported(program: Path, folder: Path) -> dict[str, Any]:
    """The whole journal as a document."""
    done = said(program, "export", "-", folder=folder)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def wait_at(desktop: Desktop, name: str) -> None:
    """Waits until the keyboard is on the widget of that name."""

    def there() -> bool:
        focused = desktop.focused()
        return focused is not None and focused.name == name

    wait_until(there, lambda: f"the keyboard on {name!r}, not on {desktop.focused()}")


def hop(desktop: Desktop, keys: str, name: str) -> None:
    """Presses keys one after the other, after which the keyboard is on the widget of that name."""
    desktop.key(*keys.split())
    wait_at(desktop, name)


def line(desktop: Desktop, words: str) -> str:
    """What a screen reader reads of the line of the journal in which these words are."""
    return desktop.find(re.compile(words), "list item").name


def write_into_dialog(desktop: Desktop, file: Path) -> None:
    """Gives the dialog for files the name of one."""
    hop(desktop, "ctrl+a", "File name:")
    desktop.type_text(str(file))
    desktop.key("Return")


def open_page(desktop: Desktop, keys: str, landmark: str) -> None:
    """Opens a page by its shortcut, and waits for something on it."""
    desktop.key(keys)
    desktop.find(landmark)


def test_the_journal_is_searched_written_and_changed(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    five_weeks_of(installed_program, folder)
    program = desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    open_page(desktop, "ctrl+2", "Journal entries")
    hop(desktop, "ctrl+f", "Search notes and tags")
    desktop.type_text("lighthouse")
    desktop.find("1 found")
    assert "quiet after a lighthouse walk" in line(desktop, "lighthouse")
    assert len([row for row in desktop.widgets() if row.role == "list item"]) == 2
    desktop.key("Escape")
    desktop.gone("1 found")

    # An entry of yesterday: the note is three stops before the first, the day two behind it.
    walk_to(desktop, "Add to journal")
    hop(desktop, "Return", "What to add: How I am")
    hop(desktop, "shift+Tab shift+Tab shift+Tab", "Note")
    desktop.type_text(NOTE)
    hop(desktop, "Tab Tab Tab Tab Tab", "Day")
    hop(desktop, "Down Tab Tab Tab", "Pain")
    desktop.key("3")
    assert desktop.value(desktop.find("Pain", "slider")) == 3
    walk_to(desktop, "Also tried: Walk")
    hop(desktop, "space ctrl+s", "Journal entries")
    row = line(desktop, NOTE)
    assert row.startswith("Walk, ")
    assert "pain 3" in row
    desktop.find("Yesterday", "list item")
    (entry,) = [one for one in exported(installed_program, folder)["entries"] if one["note"] == NOTE]
    yesterday = (datetime.now().astimezone() - timedelta(days=1)).date()
    assert datetime.fromisoformat(entry["at"]).astimezone().date() == yesterday
    assert (entry["done"], entry["ratings"]["pain"]) == (["walk"], 3)

    hop(desktop, "Return", "Edit")
    hop(desktop, "Return", "A day earlier")
    hop(desktop, "shift+Tab shift+Tab shift+Tab", "Note")
    desktop.key("ctrl+End")
    desktop.type_text(", slowly")
    hop(desktop, "ctrl+s", "Journal entries")
    line(desktop, EDITED)
    # Both at once, because there are eight seconds to change one's mind.
    desktop.key("Delete", "ctrl+z")
    line(desktop, EDITED)
    desktop.gone(re.compile("^Deleted: "))
    desktop.key("Delete")
    desktop.gone(re.compile(EDITED), "list item")
    desktop.find("Undo", "button")
    document = exported(installed_program, folder)
    assert [one["id"] for one in document["deletions"]] == [entry["id"]]
    assert entry["id"] not in {one["id"] for one in document["entries"]}
    assert program.errors() == ""


def test_charts_are_read_as_tables_and_kept_as_pictures(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder, picture = tmp_path / "data", tmp_path / "chart.svg"
    five_weeks_of(installed_program, folder)
    program = desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    open_page(desktop, "ctrl+3", "In words")
    assert desktop.find("Pain before and after", "chart").description.startswith(
        "Pain before and after. n = 14 back sessions."
    )
    # How many days they are of depends on the weekday of today.
    assert desktop.find("Days on the mat", "chart").description.startswith("Days on the mat. 14 of ")
    desktop.key("t")
    desktop.find("Pain before and after", "table")
    assert {"Before", "After", "thin towel"} <= {widget.name for widget in desktop.widgets()}
    desktop.key("t")
    desktop.gone("Pain before and after", "table")
    press(desktop, "Towel ladder: table, picture")
    # Of the menu the second: save as picture.
    desktop.key("Down", "Down", "Return")
    write_into_dialog(desktop, picture)
    desktop.find(f"Saved the picture as {picture}")
    assert "<svg" in picture.read_text()
    assert program.errors() == ""


def test_a_backup_comes_back_and_a_report_goes_out(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder, report = tmp_path / "data", tmp_path / "report.pdf"
    five_weeks_of(installed_program, folder)
    before = exported(installed_program, folder)
    program = desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    open_page(desktop, "ctrl+comma", "Your data")
    press(desktop, "Your data")
    press(desktop, "Make a backup now")
    desktop.find(re.compile("^Backed up, with 14 sessions"), "label")
    gone = before["sessions"][-1]["id"]
    later = {"deletions": [{"id": gone, "at": datetime.now().astimezone().isoformat()}]}
    document = tmp_path / "later.json"
    document.write_text(
        json.dumps({"format": "mat-companion-journal", "version": 1, "sessions": [], **later})
    )
    assert said(installed_program, "import", document, folder=folder).returncode == 0
    press(desktop, "Restore a backup")
    desktop.find("See what is in it", "button")
    press(desktop, "See what is in it")
    desktop.find("Of them not in your journal now: they come back")
    press(desktop, "Restore")
    wait_at(desktop, "Begin again")
    desktop.key("Return")
    desktop.find("Last 14 days")
    assert exported(installed_program, folder) == before

    open_page(desktop, "ctrl+2", "Journal entries")
    walk_to(desktop, "Export")
    hop(desktop, "Return", "What to export: The whole journal")
    hop(desktop, "Up", "What to export: A report for a doctor")
    press(desktop, "Choose a file…")
    write_into_dialog(desktop, report)
    desktop.find("Exported")
    pages = subprocess.run(["pdftotext", str(report), "-"], capture_output=True, text=True, timeout=60)
    assert "14 sessions" in pages.stdout
    assert program.errors() == ""
