"""What entries say: read back as any desktop would read them, and found valid by the tools of the trade."""

from __future__ import annotations

import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import companion
from companion.desktop.beginning_again import command_again
from companion.desktop.entries_macos import LABEL
from companion.desktop.entry_text import command_line, escaped, launcher, login_entry, switched_off
from companion.desktop.program import Program, launcher_name, own_words, windows_words_of, words_of
from tests.desktop.entry_reading import command, groups_of, value

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"
METAINFO = PACKAGING / f"{LABEL}.metainfo.xml"
ODD = (
    "a b",
    'the "inner" child',
    "it's",
    "back\\slash",
    "ends\\",
    "$HOME",
    "`date`",
    "100 %",
    "%f",
    "~&;|<>()#*?",
)
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)))


def validated(file: Path) -> str:
    """What desktop-file-validate has to say."""
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, timeout=60)
    return done.stdout + done.stderr


@given(st.lists(TEXT.filter(bool), min_size=1))
def test_whatever_the_words_are_a_desktop_reads_the_same(words: list[str]) -> None:
    written = command_line(words)
    assert "\n" not in written
    assert command(written) == words


def test_an_empty_word_is_kept() -> None:
    assert command(command_line(["mat", "", "end"])) == ["mat", "", "end"]


@given(TEXT)
def test_whatever_a_value_is_a_desktop_reads_the_same(text: str) -> None:
    assert value(escaped(text)) == text


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("entry", [launcher, login_entry])
def test_entries_with_odd_folders_are_valid(
    entry: Callable[[Program], str], odd: str, tmp_path: Path
) -> None:
    program = Program((f"/home/{odd}/bin/mat-companion",), Path("/home") / odd)
    file = tmp_path / "mat-companion.desktop"
    file.write_text(entry(program, "X-Mat-Companion=1"), encoding="utf-8")
    assert validated(file) == ""


def test_the_launcher_offers_the_four_occasions_with_the_data_folder() -> None:
    groups = groups_of(launcher(Program(("/opt/a b/mat-companion",), Path("/home/ada/my data"))))
    tail = ["--data-dir", "/home/ada/my data"]
    assert command(groups["Desktop Entry"]["Exec"]) == ["/opt/a b/mat-companion", *tail]
    started = {
        name.removeprefix("Desktop Action "): command(group["Exec"])[1:]
        for name, group in groups.items()
        if name != "Desktop Entry"
    }
    assert started == {
        "Bedtime": ["start", "bedtime", "--show", *tail],
        "Lunch": ["start", "lunch", "--show", *tail],
        "Feet": ["start", "feet", "--show", *tail],
        "Breathing": ["start", "breathing", "--show", *tail],
    }
    assert groups["Desktop Entry"]["Actions"] == "".join(f"{name};" for name in started)


@pytest.mark.parametrize(
    ("line", "off"),
    [
        ("", False),
        ("Hidden=true", True),
        ("Hidden = True", True),
        ("Hidden=false", False),
        ("X-GNOME-Autostart-enabled=false", True),
        ("X-GNOME-Autostart-enabled=true", False),
    ],
)
def test_an_entry_is_off_when_a_desktop_has_switched_it_off(line: str, off: bool) -> None:
    assert switched_off(login_entry(Program()) + line) is off


# What is packaged.


@pytest.mark.parametrize(
    ("file", "entry"),
    [("mat-companion.desktop", launcher), ("autostart/mat-companion.desktop", login_entry)],
)
def test_what_is_packaged_is_what_the_program_would_write(file: str, entry: Callable[[Program], str]) -> None:
    assert (PACKAGING / file).read_text(encoding="utf-8") == entry(Program())
    assert validated(PACKAGING / file) == ""


def test_the_words_for_stores_are_valid() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--pedantic", METAINFO],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Validation was successful" in done.stdout


def test_the_words_for_stores_speak_of_this_program_and_version() -> None:
    found = ElementTree.parse(METAINFO).getroot()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert found.findtext("id") == LABEL
    assert found.findtext("launchable") == "mat-companion.desktop"
    assert found.findtext("provides/binary") in project["scripts"]
    assert found.findtext("project_license") == project["license"]
    release = found.find("releases/release")
    assert release is not None
    assert release.get("version") == companion.__version__
    # The changelog knows the day; until there is one, stores are told that this is not a release.
    (heading,) = (
        line
        for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
        if line.startswith(f"## [{companion.__version__}]")
    )
    unreleased = heading.endswith("unreleased")
    assert (release.get("type") == "development") is unreleased
    assert unreleased or heading.endswith(str(release.get("date")))


def test_the_words_for_stores_promise_no_cure() -> None:
    words = METAINFO.read_text(encoding="utf-8").lower()
    avoided = (
        "pain",
        "heal",
        "therap",
        "treat",
        "relie",
        "cure",
        "proven",
        "detox",
        "circulation",
        "sleep",
        "safe",
    )
    assert [word for word in avoided if word in words.replace("health questions", "")] == []


# How it is started again.


@pytest.mark.parametrize(
    ("started_as", "there", "words"),
    [
        ("bin/mat-companion", ["bin/mat-companion", "bin/python"], ["bin/mat-companion"]),
        ("local/mat-companion", ["local/mat-companion", "bin/python"], ["local/mat-companion"]),
        ("lib/companion/__main__.py", ["bin/mat-companion", "bin/python"], ["bin/mat-companion"]),
        ("lib/companion/__main__.py", ["bin/python"], ["bin/python", "-P", "-m", "companion"]),
        ("local/mat-companion", ["bin/python"], ["bin/python", "-P", "-m", "companion"]),
    ],
    ids=["environment", "link-elsewhere", "module-beside-command", "module", "command-gone"],
)
def test_it_is_started_again_as_it_was(
    started_as: str, there: list[str], words: list[str], tmp_path: Path
) -> None:
    for name in there:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = words_of(tmp_path / "bin/python", tmp_path / started_as)
    assert list(found) == [str(tmp_path / words[0]), *words[1:]]


def test_a_link_to_the_interpreter_is_kept(tmp_path: Path) -> None:
    """Behind the link is an interpreter that knows nothing of the environment."""
    (tmp_path / "python").symlink_to("/usr/bin/env")
    assert words_of(tmp_path / "python", Path("-c"))[0] == str(tmp_path / "python")


@pytest.mark.parametrize(
    ("started", "words"),
    [
        ("/opt/mat/mat-companion", "/opt/mat/mat-companion"),
        ("/Apps/Mat Companion.app/Contents/MacOS/mat-companion",) * 2,
        ("/Mat/mat-companion-console.exe", "/Mat/mat-companion.exe"),
    ],
)
def test_a_folder_without_python_is_started_by_its_own_file(
    started: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it was called by: on Linux a bare name, through a link or the path."""
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", started)
    monkeypatch.setattr("sys.argv", ["mat-companion"])
    assert own_words() == (words,)
    assert command_again(None, None, in_tray=True) == (words, "tray")


def test_windows_starts_it_without_a_console_where_it_can(tmp_path: Path) -> None:
    python = tmp_path / "python.exe"
    assert windows_words_of(python) == (str(python), "-P", "-m", "companion")
    (tmp_path / "pythonw.exe").touch()
    assert windows_words_of(python) == (str(tmp_path / "pythonw.exe"), "-P", "-m", "companion")


def test_a_flatpak_is_called_by_its_own_name() -> None:
    assert launcher_name({}) == "mat-companion"
    assert launcher_name({"FLATPAK_ID": "io.github.mat_companion.mat_companion"}) == (
        "io.github.mat_companion.mat_companion"
    )
