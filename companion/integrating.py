"""`mat-companion desktop`: the program in the menu of this computer and at login, put in, taken out, told."""

from __future__ import annotations

import sys
from argparse import Namespace

from companion import assets
from companion.core.integration import Change, Integration, Presence
from companion.desktop.entries import entries, install, remove
from companion.launch import DONE, USAGE

MENU = {
    Presence.ABSENT: "Mat Companion is not in the menu of this computer.",
    Presence.OURS: "Mat Companion is in the menu of this computer.",
    Presence.OUTDATED: "The entry in the menu starts another copy or version. To renew it: desktop install",
    Presence.FOREIGN: "There is an entry in the menu; it came with an installation, or by hand.",
    Presence.UNKNOWN_HERE: "This system takes programs into its menu as they are installed, not by an entry.",
}

LOGIN = {
    Presence.ABSENT: "It does not start at login.",
    Presence.OURS: "It waits in the tray from login on.",
    Presence.OUTDATED: "At login another copy or version starts. To renew it: desktop install",
    Presence.FOREIGN: "It starts at login, by an entry made by hand.",
    Presence.UNKNOWN_HERE: "Only the settings of the desktop can have it start at login.",
}

SWITCHED_OFF = "There is an entry for the login, and it is switched off in the settings of the desktop."


def integrate(options: Namespace) -> int:
    """Do what the command says and tell which files that were."""
    if options.autostart is not None and options.what != "install":
        sentence = "--autostart and --no-autostart belong to desktop install."
        print(f"mat-companion: {sentence} See mat-companion --help.", file=sys.stderr)
        return USAGE
    ours = entries(assets.icons_dir(), options.data_dir)
    match options.what:
        case "install":
            change = install(ours, options.autostart)
        case "remove":
            change = remove(ours)
        case _:
            change = Change()
    _tell(change, ours.state(), told_places=options.what == "status")
    return DONE


def _tell(change: Change, state: Integration, *, told_places: bool) -> None:
    there = state.login not in (Presence.ABSENT, Presence.UNKNOWN_HERE)
    off = there and not state.starts_at_login
    for presence, sentence, place in (
        (state.menu, MENU[state.menu], state.menu_place),
        (state.login, SWITCHED_OFF if off else LOGIN[state.login], state.login_place),
    ):
        there = place and presence is not Presence.ABSENT
        print(f"{sentence} ({place})" if told_places and there else sentence)
    for word, files in (("Written", change.written), ("Removed", change.removed)):
        for file in files:
            print(f"{word}: {file}")
    for file in change.left:
        print(f"Left as it was, because this program did not make it: {file}")
