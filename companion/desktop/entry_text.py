"""What desktop entries say: the launcher with its four occasions, and the entry for the login.

The form is that of the Desktop Entry Specification. `packaging/` holds the same entries for those who package
the program; a test keeps the two alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from companion.desktop.program import Program

OCCASIONS = {
    "Bedtime": ("Start a bedtime session", "bedtime"),
    "Lunch": ("Start a lunch break", "lunch"),
    "Feet": ("Start a session for the feet", "feet"),
    "Breathing": ("Breathe without the mat", "breathing"),
}
"""What the launcher offers beside opening the window: the words, and the kind of session."""

LOGIN_DELAY = 5
"""Seconds after login for which desktops that listen hold the program back: their own start has the computer
to itself, and the tray is there first."""

_RESERVED = frozenset(" \t\n\r\"'\\><~|&;$*?#()`")


def launcher(program: Program, mark: str = "") -> str:
    """The entry in the menu; `mark` is a line that says whose it is."""
    entry = {
        "Type": "Application",
        "Version": "1.4",
        "Name": "Mat Companion",
        "GenericName": "Relaxation companion",
        "Comment": "Quiet sessions on an acupressure mat, with breathing, music and a journal",
        "Keywords": "mat;acupressure;breathing;relaxation;bedtime;lunch;break;feet;",
        "Categories": "Utility;",
        "Icon": "mat-companion",
        # Without the program, as after its removal, the entry does not show.
        "TryExec": escaped(program.words[0]),
        "Exec": command_line(program.command()),
        "Terminal": "false",
        "StartupNotify": "true",
        "StartupWMClass": "mat-companion",
        # The word of version 1.5 for it, SingleMainWindow, is an error to many validators still.
        "X-GNOME-SingleWindow": "true",
        "Actions": "".join(f"{name};" for name in OCCASIONS),
    }
    groups = [_group("Desktop Entry", entry, mark)]
    for name, (words, kind) in OCCASIONS.items():
        action = {"Name": words, "Exec": command_line(program.command("start", kind))}
        groups.append(_group(f"Desktop Action {name}", action))
    return "\n".join(groups)


def login_entry(program: Program, mark: str = "") -> str:
    """The entry that has the program wait in the tray from login on."""
    entry = {
        "Type": "Application",
        "Version": "1.4",
        "Name": "Mat Companion",
        "Comment": "Waits in the tray",
        "Icon": "mat-companion",
        "TryExec": escaped(program.words[0]),
        "Exec": command_line(program.command("tray")),
        "Terminal": "false",
        "StartupNotify": "false",
        "X-GNOME-Autostart-enabled": "true",
        "X-GNOME-Autostart-Delay": str(LOGIN_DELAY),
    }
    return _group("Desktop Entry", entry, mark)


def switched_off(entry: str) -> bool:
    """Whether somebody has switched a login entry off, as the settings of desktops do."""
    lines = {line.replace(" ", "").strip().lower() for line in entry.splitlines()}
    return bool(lines & {"hidden=true", "x-gnome-autostart-enabled=false"})


def command_line(words: Iterable[str]) -> str:
    """Words as the value of `Exec`: quoted for the command line, and that escaped for the file."""
    return escaped(" ".join(map(_quoted, words)))


def escaped(value: str) -> str:
    """A string as desktop entries write it. A leading space would be lost, others stay as they are."""
    for character, written in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        value = value.replace(character, written)
    return "\\s" + value[1:] if value.startswith(" ") else value


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not _RESERVED & set(word):
        return word
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return f'"{word}"'


def _group(name: str, entry: Mapping[str, str], mark: str = "") -> str:
    lines = [f"[{name}]", *(f"{key}={value}" for key, value in entry.items()), *([mark] if mark else [])]
    return "\n".join(lines) + "\n"
