"""Entries on macOS and Windows, as far as their files and values go, and which system gets which."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.integration import Change, Presence
from companion.desktop import entries_windows
from companion.desktop.entries import entries, install, remove
from companion.desktop.entries_flatpak import FlatpakEntries
from companion.desktop.entries_linux import LinuxEntries
from companion.desktop.entries_macos import LABEL, MacEntries
from companion.desktop.entries_windows import RUN, WindowsEntries, quoted, run_powershell
from companion.desktop.program import Program

PROGRAM = Program(("/opt/mat/mat-companion",), Path("/Users/ada/my data"))

# macOS


@pytest.fixture
def mac(tmp_path: Path) -> MacEntries:
    """The entries of somebody on a Mac that has no agents yet."""
    return MacEntries(PROGRAM, tmp_path / "Library" / "LaunchAgents")


def test_a_mac_starts_it_by_an_agent_of_the_user(mac: MacEntries) -> None:
    (file,) = mac.set_autostart(True).written
    assert Path(file) == mac.agents / f"{LABEL}.plist"
    agent = plistlib.loads(Path(file).read_bytes())
    assert agent["Label"] == LABEL
    assert agent["ProgramArguments"] == [
        "/opt/mat/mat-companion",
        "tray",
        "--data-dir",
        "/Users/ada/my data",
    ]
    assert agent["RunAtLoad"] is True
    state = mac.state()
    assert (state.menu, state.login, state.starts_at_login) == (Presence.UNKNOWN_HERE, Presence.OURS, True)
    assert mac.set_autostart(True) == Change()
    assert mac.set_autostart(False).removed == (file,)
    assert mac.state().login is Presence.ABSENT


def test_a_mac_has_no_menu_to_add_to(mac: MacEntries) -> None:
    assert install(mac) == remove(mac) == Change()
    assert not mac.agents.exists()


def test_an_agent_somebody_else_wrote_stays(mac: MacEntries) -> None:
    mac.agents.mkdir(parents=True)
    theirs = mac.agents / f"{LABEL}.plist"
    theirs.write_bytes(plistlib.dumps({"Label": LABEL}))
    assert mac.state().login is Presence.FOREIGN
    assert mac.set_autostart(True) == mac.set_autostart(False) == Change(left=(str(theirs),))


def test_a_program_that_moved_on_a_mac_renews_its_agent(mac: MacEntries) -> None:
    mac.set_autostart(True)
    moved = replace(mac, program=Program(("/elsewhere/mat-companion",)))
    assert moved.state().login is Presence.OUTDATED
    install(moved)
    assert moved.state().login is Presence.OURS


# Flatpak


def test_a_flatpak_has_its_launcher_from_outside_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "io.github.mat_companion.mat_companion")
    ours = entries(tmp_path, platform="linux")
    assert isinstance(ours, FlatpakEntries)
    assert install(ours, autostart=True) == remove(ours) == Change()
    state = ours.state()
    assert (state.menu, state.login, state.starts_at_login) == (
        Presence.UNKNOWN_HERE,
        Presence.UNKNOWN_HERE,
        False,
    )


# Windows


@dataclass
class FakeRegistry:
    """A stand-in for `winreg` that knows one key."""

    HKEY_CURRENT_USER = 1
    KEY_SET_VALUE = 2
    REG_SZ = 3
    values: dict[str, str] | None = field(default_factory=dict)
    opened_to_write: bool = False

    @contextmanager
    def OpenKey(self, key: int, sub_key: str) -> Iterator[str]:
        assert (key, sub_key) == (self.HKEY_CURRENT_USER, RUN)
        if self.values is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        yield sub_key

    @contextmanager
    def CreateKeyEx(self, key: int, sub_key: str, reserved: int, access: int) -> Iterator[str]:
        assert (key, sub_key, reserved, access) == (self.HKEY_CURRENT_USER, RUN, 0, self.KEY_SET_VALUE)
        self.values = {} if self.values is None else self.values
        self.opened_to_write = True
        yield sub_key
        self.opened_to_write = False

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]:
        assert key == RUN
        assert self.values is not None
        if name not in self.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return self.values[name], self.REG_SZ

    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, value: str) -> None:
        assert (key, reserved, kind, self.opened_to_write) == (RUN, 0, self.REG_SZ, True)
        assert self.values is not None
        self.values[name] = value

    def DeleteValue(self, key: Any, name: str) -> None:
        assert (key, self.opened_to_write) == (RUN, True)
        assert self.values is not None
        del self.values[name]


class FakePowerShell:
    """Writes the shortcuts a script asks for, as far as they matter: their texts, in UTF-16."""

    def __init__(self) -> None:
        self.scripts: list[str] = []

    def __call__(self, script: str) -> None:
        self.scripts.append(script)
        for place, rest in re.findall(r"CreateShortcut\('(.*?)'\)(.*?)\.Save\(\)", script, re.DOTALL):
            Path(place.replace("''", "'")).write_bytes(rest.encode("utf-16-le"))


@pytest.fixture
def windows(tmp_path: Path) -> WindowsEntries:
    """The entries of somebody on Windows who has none."""
    program = Program(("C:/Program Files/mat/pythonw.exe", "-m", "companion"), Path("C:/Users/O'Neill/data"))
    return WindowsEntries(program, Path("C:/mat/icons"), tmp_path / "it's", FakeRegistry(), FakePowerShell())


def shortcuts(entries: WindowsEntries) -> set[str]:
    """The files in our folder of the Start menu."""
    return {path.name for path in (entries.programs / "Mat Companion").glob("*")}


ALL = {"Mat Companion.lnk", "Bedtime session.lnk", "Lunch break.lnk", "Feet.lnk", "Breathing.lnk"}


def test_windows_gets_a_shortcut_for_the_window_and_one_for_each_occasion(windows: WindowsEntries) -> None:
    assert windows.state().menu is Presence.ABSENT
    assert {Path(file).name for file in windows.install().written} == ALL
    assert shortcuts(windows) == ALL
    assert windows.state().menu is Presence.OURS
    bedtime = (windows.programs / "Mat Companion" / "Bedtime session.lnk").read_bytes().decode("utf-16-le")
    assert "TargetPath = 'C:/Program Files/mat/pythonw.exe'" in bedtime
    assert "Arguments = '-m companion start bedtime --show --data-dir C:/Users/O''Neill/data'" in bedtime


def test_windows_takes_its_shortcuts_and_their_folder_out_again(windows: WindowsEntries) -> None:
    windows.install()
    assert {Path(file).name for file in windows.remove().removed} == ALL
    assert list(windows.programs.iterdir()) == []
    assert windows.remove() == Change()


def test_shortcuts_that_are_missing_are_written_again(windows: WindowsEntries) -> None:
    windows.install()
    (windows.programs / "Mat Companion" / "Feet.lnk").unlink()
    assert windows.state().menu is Presence.OUTDATED
    windows.install()
    assert windows.state().menu is Presence.OURS


def test_a_shortcut_somebody_else_made_stays(windows: WindowsEntries) -> None:
    folder = windows.programs / "Mat Companion"
    folder.mkdir(parents=True)
    theirs = folder / "Mat Companion.lnk"
    theirs.write_bytes(b"an installer's")
    assert windows.state().menu is Presence.FOREIGN
    assert windows.install().left == (str(theirs),)
    assert windows.remove().left == (str(theirs),)
    assert shortcuts(windows) == {"Mat Companion.lnk"}
    assert theirs.read_bytes() == b"an installer's"


@pytest.mark.parametrize(
    "values", [None, {}, {"Another": "another.exe"}], ids=["no-key", "empty", "neighbour"]
)
def test_windows_starts_it_by_a_value_of_the_user(
    values: dict[str, str] | None, windows: WindowsEntries
) -> None:
    registry = FakeRegistry(values)
    entries = replace(windows, registry=registry)
    neighbours = dict(values or {})
    assert entries.set_autostart(False) == Change()
    (place,) = entries.set_autostart(True).written
    line = '"C:/Program Files/mat/pythonw.exe" -m companion tray --data-dir C:/Users/O\'Neill/data'
    assert registry.values == {**neighbours, "Mat Companion": line}
    state = entries.state()
    assert (state.login, state.starts_at_login, state.login_place) == (Presence.OURS, True, place)
    assert entries.set_autostart(True) == Change()
    assert entries.set_autostart(False).removed == (place,)
    assert registry.values == neighbours


def test_another_copy_that_starts_with_windows_is_renewed(windows: WindowsEntries) -> None:
    windows.set_autostart(True)
    moved = replace(windows, program=Program(("D:/mat.exe",)))
    assert moved.state().login is Presence.OUTDATED
    assert install(moved).written[-1].endswith("Mat Companion")
    assert moved.state().login is Presence.OURS


@pytest.mark.parametrize(
    "trouble", [subprocess.CalledProcessError(1, "powershell"), FileNotFoundError(2, "no")]
)
def test_a_script_that_fails_is_told(trouble: Exception, windows: WindowsEntries) -> None:
    def fail(_script: str) -> None:
        raise trouble

    with pytest.raises(CompanionError) as raised:
        replace(windows, run_script=fail).install()
    assert raised.value.problem is Problem.ENTRIES_UNWRITABLE


@pytest.mark.parametrize(
    ("text", "read"),
    [("plain", "'plain'"), ("O'Neill", "'O''Neill'"), ("O\u2019Neill $x `n", "'O\u2019\u2019Neill $x `n'")],
)
def test_powershell_reads_a_text_literally(text: str, read: str) -> None:
    assert quoted(text) == read


def test_the_script_reaches_powershell_in_letters_it_cannot_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **options: object) -> None:
        assert options["check"] is True
        ran.append(command)

    monkeypatch.setattr(entries_windows.subprocess, "run", run)
    run_powershell("Write 'ü'")
    (command,) = ran
    assert entries_windows.base64.b64decode(command[-1]).decode("utf-16-le") == "Write 'ü'"


# Which system gets which.


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", LinuxEntries), ("freebsd14", LinuxEntries), ("darwin", MacEntries)]
)
def test_each_system_has_its_own_entries(platform: str, kind: type, tmp_path: Path) -> None:
    found = entries(tmp_path, Path("data"), platform)
    assert isinstance(found, kind)
    assert found.program.data_dir == Path.cwd() / "data"


def test_windows_has_its_own_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = FakeRegistry()
    monkeypatch.setitem(sys.modules, "winreg", registry)  # type: ignore[arg-type]
    monkeypatch.setenv("APPDATA", str(tmp_path))
    found = entries(tmp_path, platform="win32")
    assert isinstance(found, WindowsEntries)
    assert found.registry is registry
    assert found.programs == tmp_path / "Microsoft" / "Windows" / "Start Menu" / "Programs"
