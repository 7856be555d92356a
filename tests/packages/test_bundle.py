"""The folder that `make bundle` builds, elsewhere, in an empty home and with no Python in reach."""

from __future__ import annotations

import json
import os
import re
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

import companion
from companion.ui.text.credits import LIBRARIES
from tests.e2e.audio_capture import AudioCapture
from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health, history, said
from tests.e2e.waiting import wait_until
from tests.packages.system import ROOT, done, in_german, libraries, not_found, run

OF_A_DESKTOP = {"libgtk-3.so.0", "libgdk-3.so.0"}
"""What one plugin of Qt is linked with, which is loaded on desktops that have it and left alone elsewhere."""

LARGEST = 225e6
AUDIBLE_DB = -50.0
RATE = 44100
STOP = "Something hurts: stop"


def test_it_has_every_file_of_the_wheel(folder: Path, bundled_wheel: Path) -> None:
    with zipfile.ZipFile(bundled_wheel) as archive:
        files = {
            name: archive.read(name)
            for name in archive.namelist()
            if name.startswith("companion/") and not name.endswith(".py")
        }
    assert len([name for name in files if name.startswith("companion/assets/")]) > 200
    there = folder / "_internal"
    assert [name for name in files if not (there / name).is_file()] == []
    assert [name for name in files if (there / name).read_bytes() != files[name]] == []


def test_it_has_every_module_of_the_wheel(program: Path, bundled_wheel: Path) -> None:
    with zipfile.ZipFile(bundled_wheel) as archive:
        modules = {
            name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            for name in archive.namelist()
            if name.startswith("companion/") and name.endswith(".py")
        }
    viewer = ROOT / "build" / "bundle" / "environment" / "bin" / "pyi-archive_viewer"
    listed = set(re.findall(r"'([\w.]+)'", done(viewer, "--recursive", "--list", program)))
    # The first is found by the name of the program only, and does what begin.py does here.
    assert modules - listed == set()
    assert {"pulsectl", "Xlib.display", "Xlib.support.unix_connect", "dbus_fast.aio"} <= listed


def test_every_library_that_is_named_in_the_settings_tells_its_version_and_licence(folder: Path) -> None:
    there = {
        re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower(): path
        for path in (folder / "_internal").glob("*.dist-info")
    }
    wanted = {credit.package.lower() for credit in LIBRARIES}
    assert wanted - set(there) == set()


def test_no_library_is_missing(folder: Path) -> None:
    found = {library: not_found(library, folder) for library in libraries(folder)}
    assert len(found) > 100
    lacking = {library.name: names for library, names in found.items() if names}
    assert lacking in ({}, {"libqgtk3.so": OF_A_DESKTOP})


def test_libraries_look_for_others_in_the_folder_only(folder: Path) -> None:
    """And not where the Python was built that they come from."""
    told = {library: done("readelf", "--dynamic", library) for library in libraries(folder)}
    paths = {
        path
        for text in told.values()
        for paths in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", text)
        for path in paths.split(":")
    }
    # Some modules of pygame have this one from their makers, and need nothing from there.
    assert {path for path in paths if not path.startswith("$ORIGIN")} <= {"/usr/local/lib"}


def test_links_lead_to_files_in_the_folder(folder: Path) -> None:
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert links
    assert [path for path in links if not path.resolve().is_relative_to(folder.resolve())] == []
    assert [path for path in links if not path.exists()] == []


def test_what_nobody_needs_stayed_out(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    names = {path.name for path in files}
    assert [name for name in names if re.match(r"libQt6(Qml|Quick|Pdf|Sql|WebEngine)", name)] == []
    assert [name for name in names if name.startswith(("libssl", "libcrypto", "_ssl", "_hashlib"))] == []
    assert {"libqxcb.so", "libqwayland.so", "libqoffscreen.so", "libqsvg.so", "qtbase_de.qm"} <= names
    assert sum(path.stat().st_size for path in files) < LARGEST


def test_it_tells_its_version(program: Path, tmp_path: Path, nothing: Path) -> None:
    words = done(program, "--version", HOME=str(tmp_path), PATH=str(nothing))
    assert words.strip() == f"mat-companion {companion.__version__}"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["suggest", "--json"],
        ["insights"],
        ["history", "--json"],
        ["export", "--schema"],
        ["export", "-"],
        ["desktop", "status"],
        ["sync"],
        ["start", "standard", "--print-timeline"],
        ["backup"],
        ["report", "REPORT"],
    ],
    ids=" ".join,
)
def test_commands_answer_without_a_window(
    words: list[str], program: Path, tmp_path: Path, nothing: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    answer_health(program, tmp_path / "data")
    words = [str(tmp_path / "report.pdf") if word == "REPORT" else word for word in words]
    result = run(program, *words, "--data-dir", tmp_path / "data", HOME=str(home), PATH=str(nothing))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout
    if words[0] == "report":
        assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_everything_works_by_its_own_check(
    desktop: Desktop, program: Path, tmp_path: Path, nothing: Path
) -> None:
    """Its trials run in processes of their own, of a program that is its own interpreter."""
    check = desktop.start(program, "check", "--json", "--data-dir", tmp_path / "data", PATH=str(nothing))
    assert (check.wait(), check.errors()) == (0, "")
    found = json.loads(check.output())
    assert {name: part["words"] for name, part in found.items() if not part["works"]} == {}
    silent = desktop.start(
        *(program, "check", "--json", "--data-dir", tmp_path / "data"),
        SDL_AUDIODRIVER="no-such-driver",
        DBUS_SESSION_BUS_ADDRESS=None,
    )
    assert silent.wait() == 0
    found = json.loads(silent.output())
    assert {name for name, part in found.items() if not part["works"]} == {"sound", "session_bus"}


def test_a_session_is_had_in_german_and_heard_to_its_end(
    desktop: Desktop, program: Path, tmp_path: Path, nothing: Path, audio_capture: AudioCapture
) -> None:
    folder = tmp_path / "data"
    answer_health(program, folder)
    before = contents(program.parent)
    session = desktop.start(
        *(program, "start", "standard", "--lead-in", "600", "--minutes", "0.55", "--data-dir", folder),
        **{**audio_capture.environment, **german(nothing)},
    )
    desktop.find(in_german("Lie down in your own time"))
    desktop.key("Return")
    desktop.find(in_german(STOP), "button")
    desktop.find(in_german("I am up"), "button", seconds=180)
    desktop.click(in_german("I am up"), "button")
    desktop.find(in_german("How was that?"))
    desktop.click(in_german("Save"), "button")
    desktop.find(in_german("Last 14 days"))
    session.terminate()
    assert session.wait() == 0, session.errors()
    assert not re.search("Traceback|Error", session.errors())

    (kept,) = history(program, folder)
    assert kept["minutes_done"] == pytest.approx(0.55, abs=0.01)
    assert said(program, "history", folder=folder).stdout.count("\n") == 1

    recording = audio_capture.recording()
    # The driver is a little off real time, and the bell is still to come after these.
    assert recording.seconds > 26
    fives = [recording.samples[second * RATE : (second + 5) * RATE] for second in range(2, 22, 5)]
    assert min(10 * np.log10(np.mean(part**2) + 1e-12) for part in fives) > AUDIBLE_DB
    assert contents(program.parent) == before


def test_every_page_opens_in_german(desktop: Desktop, program: Path, tmp_path: Path, nothing: Path) -> None:
    folder = tmp_path / "data"
    answer_health(program, folder)
    take_in_sessions(program, folder, 6)
    opened = desktop.start(program, "--data-dir", folder, **german(nothing))
    desktop.find(in_german("Last 14 days"))
    pages = {"ctrl+2": "Journal", "ctrl+3": "Progress", "ctrl+4": "Learn", "ctrl+comma": "Settings"}
    for key, heading in pages.items():
        desktop.key(key)
        desktop.find(in_german(heading), "heading")
    for section in ("Sound and voice", "Appearance", "This computer", "Your data", "About"):
        desktop.click(re.compile(f"^{re.escape(in_german(section))}"), "button")
        desktop.find(in_german(section), "heading")
    opened.terminate()
    assert opened.wait() == 0, opened.errors()
    assert not re.search("Traceback|Error", opened.errors() + (folder / "companion.log").read_text())


def test_a_closed_window_waits_in_the_tray_and_a_further_start_brings_it_back(
    desktop: Desktop, program: Path, tmp_path: Path, nothing: Path
) -> None:
    """The same process begins again by the file of the program, and takes the wishes of later starts."""
    folder = tmp_path / "data"
    answer_health(program, folder)
    tomorrow = {"id": "later", "occasion": "bedtime", "weekdays": [0, 1, 2, 3, 4, 5, 6], "at": "04:00"}
    (folder / "settings.json").write_text(json.dumps({"reminders": [{**tomorrow, "on": True}]}))
    first = desktop.start(program, "--data-dir", folder, PATH=str(nothing))
    desktop.find("Last 14 days")
    window = desktop.wait_for_window("Mat Companion")
    wait_until(lambda: desktop.is_in_front(window), "the window to have the keyboard")
    command = Path(f"/proc/{first.pid}/cmdline")

    def began_again() -> bool:
        if desktop.windows("Mat Companion"):
            # The window manager misses a key now and then when it has only just begun itself.
            desktop.key("alt+F4")
        return b"tray" in command.read_bytes()

    wait_until(began_again, "the program to begin again")
    # Whoever has the lock is the program; before, a further start could be it.
    lock = folder / "companion.lock"
    wait_until(lambda: lock.exists() and lock.read_text().startswith(f"{first.pid}\n"), "it to wait")
    assert os.readlink(f"/proc/{first.pid}/exe") == str(program.resolve())
    second = desktop.start(program, "--data-dir", folder, PATH=str(nothing))
    assert (second.wait(), second.output(), second.errors()) == (0, "", "")
    desktop.find("Last 14 days")
    first.terminate()
    assert first.wait() == 0, first.errors()
    assert first.errors() == ""


def test_entries_in_the_menu_and_at_login_start_it_from_where_it_is(
    desktop: Desktop, program: Path, tmp_path: Path, nothing: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    done(program, "desktop", "install", "--autostart", HOME=str(home), PATH=str(nothing))
    for entry in (".local/share/applications", ".config/autostart"):
        text = (home / entry / "mat-companion.desktop").read_text()
        # Without the program the entries are as good as gone: that is what TryExec is for.
        assert f"TryExec={program}\n" in text
        assert f'Exec="{program}"' in text.replace("\\\\'", "'")
        done("desktop-file-validate", home / entry / "mat-companion.desktop")


def test_what_it_starts_uses_the_libraries_of_the_system(program: Path, tmp_path: Path) -> None:
    home, commands = tmp_path / "home", tmp_path / "commands"
    (home / ".local/share/icons/hicolor").mkdir(parents=True)
    (home / ".local/share/icons/hicolor/icon-theme.cache").touch()
    commands.mkdir()
    tool = commands / "gtk-update-icon-cache"
    tool.write_text(f'#!/bin/sh\necho "${{LD_LIBRARY_PATH-none}}" > "{tmp_path}/seen"\n')
    tool.chmod(0o755)
    done(program, "desktop", "install", HOME=str(home), PATH=str(commands))
    assert (tmp_path / "seen").read_text() == "none\n"
    done(program, "desktop", "remove", HOME=str(home), PATH=str(commands), LD_LIBRARY_PATH="/somewhere")
    assert (tmp_path / "seen").read_text() == "/somewhere\n"


def german(nothing: Path) -> dict[str, str | None]:
    """The environment of somebody who speaks German and has no commands."""
    return {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": None, "PATH": str(nothing)}


def take_in_sessions(program: Path, folder: Path, count: int) -> None:
    """Puts sessions of the last days into the journal."""
    planned = {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5}
    sessions = [
        {
            **{"started_at": (datetime.now(UTC) - timedelta(days=day)).isoformat(), "kind": "standard"},
            **{"area": "back", "planned": planned, "minutes_done": 5.0},
        }
        for day in range(1, count + 1)
    ]
    document = folder.parent / "sessions.json"
    document.write_text(json.dumps({"format": "mat-companion-journal", "version": 1, "sessions": sessions}))
    result = said(program, "import", document, folder=folder)
    assert result.returncode == 0, result.stderr


def contents(folder: Path) -> dict[Path, tuple[int, int]]:
    """Every file with its size and date: what a program writes beside itself shows."""
    return {
        path: (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if not path.is_dir()
    }
