"""What the program was started for, and the codes it ends with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.core.planning import Wish

DONE, USAGE, REFUSED, TROUBLE = 0, 2, 3, 4
"""Done (a session is recorded), wrong usage, refused by the health rules, an expected problem."""

SYNC_WISHES = {
    "now": "look into the folder at once",
    "status": "only tell how it stands",
    "off": "use no folder any more",
    "leave": "the same, and remove this computer's file from it",
}
"""What can be wished for of the folder of several computers, and what that is."""


@dataclass(frozen=True)
class Launch:
    """What a window is opened for."""

    data_dir: Path | None = None
    wish: Wish | None = None
    quit_after: bool = False
    hidden: bool = False
    dim_on: date | None = None
    """The day (which ends at 03:00) on which somebody has gone to bed: its pages stay dim."""

    section: str | None = None
    """The section of the settings with which the window opens, None for Today."""

    arguments: tuple[str, ...] = ()
    """The command line, for the program that may be running already."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is nothing to open: the code to end with and its sentence."""

    code: int
    sentence: str


class HandedOver(Exception):  # noqa: N818  # no error: the wish is in good hands
    """The running program has taken the wish: the code to end with, and a sentence unless all is well."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(code, sentence)
        self.code = code
        self.sentence = sentence
