"""Every key that means something: which, where and what (docs/design.md section 10).

The views wire their keys from this table, and the sheet of keys shows it. The keys of single controls, such
as the arrows of a slider, belong to the controls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Where(Enum):
    """Where keys have their meaning: on every page and view, on the pages beside the navigation, ..."""

    EVERYWHERE = auto()
    PAGES = auto()
    SESSION = auto()
    EASING = auto()
    LEAD_IN = auto()
    JOURNAL = auto()
    EDITOR = auto()
    PROGRESS = auto()
    LEARN = auto()
    SETTINGS = auto()
    REMINDER = auto()


class Act(Enum):
    """What a key does."""

    TODAY = auto()
    JOURNAL = auto()
    PROGRESS = auto()
    LEARN = auto()
    SETTINGS = auto()
    STANDARD = auto()
    BEDTIME = auto()
    LUNCH = auto()
    NEXT_REGION = auto()
    REGION_BEFORE = auto()
    FULL_SCREEN = auto()
    QUIT = auto()
    KEYS = auto()
    PRESS = auto()
    BACK = auto()
    PAUSE = auto()
    STOP = auto()
    LONGER = auto()
    SHORTER = auto()
    LOUDER = auto()
    SOFTER = auto()
    MUTE = auto()
    NEXT_PIECE = auto()
    DIM = auto()
    END = auto()
    EASING = auto()
    NOT_EASING = auto()
    ADD_LAYER = auto()
    START_NOW = auto()
    MORE_TIME = auto()
    HOLD = auto()
    CANCEL = auto()
    FIND = auto()
    MOVE = auto()
    OPEN = auto()
    DELETE = auto()
    UNDO = auto()
    SAVE = auto()
    TABLE = auto()
    START = auto()
    LATER = auto()
    NOT_TODAY = auto()


class Shortcut(NamedTuple):
    """What the `keys` do somewhere; those in `also` do so too and are not told: one knows them, or they are
    the buttons of a headset."""

    where: Where
    act: Act
    keys: tuple[str, ...]
    also: tuple[str, ...] = ()


_MEDIA = ("Media Play", "Media Pause", "Media Stop", "Toggle Media Play/Pause")

SHORTCUTS = (
    Shortcut(Where.PAGES, Act.TODAY, ("Ctrl+1",)),
    Shortcut(Where.PAGES, Act.JOURNAL, ("Ctrl+2",)),
    Shortcut(Where.PAGES, Act.PROGRESS, ("Ctrl+3",)),
    Shortcut(Where.PAGES, Act.LEARN, ("Ctrl+4",)),
    Shortcut(Where.PAGES, Act.SETTINGS, ("Ctrl+,",)),
    Shortcut(Where.PAGES, Act.STANDARD, ("Ctrl+N",)),
    Shortcut(Where.PAGES, Act.BEDTIME, ("Ctrl+B",)),
    Shortcut(Where.PAGES, Act.LUNCH, ("Ctrl+L",)),
    Shortcut(Where.EVERYWHERE, Act.PRESS, ("Space", "Enter"), ("Return",)),
    Shortcut(Where.EVERYWHERE, Act.BACK, ("Esc",)),
    Shortcut(Where.EVERYWHERE, Act.NEXT_REGION, ("F6",)),
    Shortcut(Where.EVERYWHERE, Act.REGION_BEFORE, ("Shift+F6",)),
    Shortcut(Where.EVERYWHERE, Act.FULL_SCREEN, ("F11",)),
    Shortcut(Where.EVERYWHERE, Act.KEYS, ("?", "F1")),
    Shortcut(Where.EVERYWHERE, Act.QUIT, ("Ctrl+Q",)),
    Shortcut(Where.SESSION, Act.STOP, ("S",)),
    Shortcut(Where.SESSION, Act.PAUSE, ("Space",), _MEDIA),
    Shortcut(Where.SESSION, Act.LONGER, ("+",), ("=",)),
    Shortcut(Where.SESSION, Act.SHORTER, ("-",)),
    Shortcut(Where.SESSION, Act.LOUDER, ("Up",)),
    Shortcut(Where.SESSION, Act.SOFTER, ("Down",)),
    Shortcut(Where.SESSION, Act.MUTE, ("M",)),
    Shortcut(Where.SESSION, Act.NEXT_PIECE, ("N",), ("Media Next",)),
    Shortcut(Where.SESSION, Act.DIM, ("B",)),
    Shortcut(Where.SESSION, Act.END, ("E", "Esc")),
    Shortcut(Where.EASING, Act.EASING, ("Y",)),
    Shortcut(Where.EASING, Act.NOT_EASING, ("N",), ("Backspace",)),
    Shortcut(Where.EASING, Act.ADD_LAYER, ("A",)),
    Shortcut(Where.LEAD_IN, Act.START_NOW, ("Enter",), ("Return",)),
    Shortcut(Where.LEAD_IN, Act.HOLD, ("Space",)),
    Shortcut(Where.LEAD_IN, Act.MORE_TIME, ("+",), ("=",)),
    Shortcut(Where.LEAD_IN, Act.CANCEL, ("Esc",), ("E", "S")),
    Shortcut(Where.JOURNAL, Act.FIND, ("Ctrl+F",)),
    Shortcut(Where.JOURNAL, Act.MOVE, ("Up", "Down")),
    Shortcut(Where.JOURNAL, Act.OPEN, ("Enter",), ("Return",)),
    Shortcut(Where.JOURNAL, Act.DELETE, ("Del",)),
    Shortcut(Where.JOURNAL, Act.UNDO, ("Ctrl+Z",)),
    Shortcut(Where.EDITOR, Act.SAVE, ("Ctrl+S",), ("Ctrl+Return",)),
    Shortcut(Where.PROGRESS, Act.TABLE, ("T",)),
    Shortcut(Where.LEARN, Act.FIND, ("Ctrl+F",)),
    Shortcut(Where.SETTINGS, Act.FIND, ("Ctrl+F",)),
    Shortcut(Where.REMINDER, Act.START, ("Alt+1",)),
    Shortcut(Where.REMINDER, Act.LATER, ("Alt+2",)),
    Shortcut(Where.REMINDER, Act.NOT_TODAY, ("Alt+3",)),
)


def shortcuts_in(where: Where) -> tuple[Shortcut, ...]:
    """The part of the table for one place."""
    return tuple(one for one in SHORTCUTS if one.where is where)


def sequences(where: Where, act: Act) -> Iterator[QKeySequence]:
    """All keys for what is done somewhere."""
    for one in shortcuts_in(where):
        if one.act is act:
            yield from map(QKeySequence, (*one.keys, *one.also))


def bind(owner: QWidget, where: Where, act: Act, slot: Callable[[], object]) -> None:
    """Lets the keys for that do it wherever in the window the keyboard is, as long as `owner` can be seen;
    held down they do it once."""
    for keys in sequences(where, act):
        shortcut = QShortcut(keys, owner)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(slot)


def act_of(where: Where, key: int) -> Act | None:
    """What a key by itself does somewhere, or None."""
    return _acts(where).get(key)


@cache
def _acts(where: Where) -> dict[int, Act]:
    acts: dict[int, Act] = {}
    for one in shortcuts_in(where):
        for keys in (*one.keys, *one.also):
            acts[QKeySequence(keys)[0].key()] = one.act  # type: ignore[index]  # it can be indexed
    return acts
