"""How far the program belongs to this computer: whether it is in its menu, and whether it starts at login."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Presence(Enum):
    """Whether an entry is there, and whose it is.

    An OUTDATED entry is ours and starts another copy of the program, or was written by another version.
    A FOREIGN one was put there by an installation or by somebody's own hand, and is never touched.
    UNKNOWN_HERE is an entry that this system has no place for.
    """

    ABSENT = "absent"
    OURS = "ours"
    OUTDATED = "outdated"
    FOREIGN = "foreign"
    UNKNOWN_HERE = "unknown_here"


@dataclass(frozen=True, slots=True)
class Integration:
    """The entry in the menu and the one that starts the program at login, for one user of this computer.

    `menu_place` and `login_place` say where such an entry is, or would be. `starts_at_login` is false also
    for an entry that somebody has switched off in the desktop's own settings.
    """

    menu: Presence = Presence.ABSENT
    login: Presence = Presence.ABSENT
    starts_at_login: bool = False
    menu_place: str = ""
    login_place: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of entries: files written, files taken away, and somebody else's left as they were.

    What was already as it should be is in none of them.
    """

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def __add__(self, other: Change) -> Change:
        """This change and then the other."""
        return Change(self.written + other.written, self.removed + other.removed, self.left + other.left)
