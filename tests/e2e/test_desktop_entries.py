"""The entries of the installed program, put into an empty home and started as a desktop starts them."""

import os
import re
import subprocess
from pathlib import Path

from tests.desktop.entry_reading import command, groups_of
from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health
from tests.e2e.waiting import PATIENCE, wait_until

WIDEST_ICON = 64


def integrate(program: Path, home: Path, *words: str | Path) -> str:
    """Gives the command `desktop` in that home, and returns what it says."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        [program, "desktop", *words],
        env={**environment, "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def answer(desktop: Desktop, *words: str) -> str:
    """What a small tool of the desktop says."""
    tool = desktop.start(*words)
    tool.wait()
    return tool.output()


def widths(desktop: Desktop) -> list[int]:
    """How wide each window of the program is that shows; the icon in the tray is one of them."""
    found = answer(desktop, "xdotool", "search", "--onlyvisible", "--class", "^mat-companion$").split()
    said = [re.search(r"Width: (\d+)", answer(desktop, "xwininfo", "-id", number)) for number in found]
    return [int(width[1]) for width in said if width is not None]


def test_entries_start_what_they_promise_and_go_without_a_trace(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    # Such as no shell and no desktop gets right by chance.
    data = tmp_path / 'the "mat" of O\'Neill, 100 % $HOME'
    answer_health(installed_program, data)
    said = integrate(installed_program, home, "install", "--autostart", "--data-dir", data)
    launcher = home / ".local" / "share" / "applications" / "mat-companion.desktop"
    login = home / ".config" / "autostart" / "mat-companion.desktop"
    assert f"Written: {launcher}\n" in said and f"Written: {login}\n" in said
    for entry in (launcher, login):
        done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "")

    groups = groups_of(launcher.read_text(encoding="utf-8"))
    assert Path(groups["Desktop Entry"]["TryExec"]) == installed_program
    program = desktop.start(*command(groups["Desktop Action Bedtime"]["Exec"]), home=home)
    window = desktop.wait_for_window("Mat Companion")
    desktop.find("Lie down in your own time")
    # By this the panel finds the launcher that belongs to the window.
    classes = answer(desktop, "xprop", "-id", window.number, "WM_CLASS")
    assert f'"{groups["Desktop Entry"]["StartupWMClass"]}"' in classes
    program.terminate()
    assert program.wait() == 0, program.errors()

    program = desktop.start(
        *command(groups_of(login.read_text(encoding="utf-8"))["Desktop Entry"]["Exec"]), home=home
    )
    (icon,) = wait_until(lambda: widths(desktop), "the icon in the tray")
    assert icon <= WIDEST_ICON
    program.terminate()
    assert program.wait() == 0, program.errors()

    kept = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    assert "Removed: " in integrate(installed_program, home, "remove")
    assert [path for path in home.rglob("*") if "mat-companion" in path.name] == []
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == kept
