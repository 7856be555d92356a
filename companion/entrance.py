"""The way into the program: a wish goes to the one that runs already, and only else is the rest loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from companion.storage.usual_folder import usual_folder

COMMANDS = ("start", "tray")
TAKES_A_VALUE = (
    *("--data-dir", "--minutes", "--lead-in", "--music", "--soundscape", "--back-by", "--place"),
    "--dim-on",
)
STANDS_ALONE = ("--show",)
"""What may stand in a command that is handed over at once; anything else is for the parser first."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks, or have it done; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    folder = folder_asked_for(arguments)
    answer = None
    if folder is not None:
        # Loaded for these only: a suggestion, which others may ask for often, does without.
        from companion.desktop.hand_over import handed_over

        try:
            answer = handed_over(folder, arguments)
        except KeyboardInterrupt:
            answer = (4, "Stopped.")
    if answer is None:
        # Loaded last: this takes several times as long as handing a wish over.
        from companion import cli

        return cli.main(arguments)
    code, sentence = answer
    if sentence:
        print(f"mat-companion: {sentence}", file=sys.stderr)
    return code


def folder_asked_for(arguments: Sequence[str]) -> str | None:
    """The data folder a command is for, if it is one that a running program could take; else None."""
    folder: str | None = None
    words: list[str] = []
    rest = iter(arguments)
    for word in rest:
        if not word.startswith("-"):
            words.append(word)
            continue
        if word in STANDS_ALONE:
            continue
        name, equals, value = word.partition("=")
        if name not in TAKES_A_VALUE:
            return None
        if not equals:
            value = next(rest, "-")
            if value.startswith("-"):
                return None
        if name == "--data-dir":
            folder = os.path.expanduser(value)
    if words and words[0] not in COMMANDS:
        return None
    return usual_folder() if folder is None else folder
