"""What keys do and where, as the sheet of keys tells it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from companion.ui.shortcuts import Act, Shortcut, Where
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_PLACES = {
    Where.EVERYWHERE: QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
    Where.PAGES: QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
    Where.SESSION: QT_TRANSLATE_NOOP("Shortcuts", "In a session"),
    Where.EASING: QT_TRANSLATE_NOOP("Shortcuts", "When it asks whether it eases"),
    Where.LEAD_IN: QT_TRANSLATE_NOOP("Shortcuts", "While you lie down"),
    Where.JOURNAL: QT_TRANSLATE_NOOP("Shortcuts", "Journal"),
    Where.EDITOR: QT_TRANSLATE_NOOP("Shortcuts", "Writing in the journal"),
    Where.PROGRESS: QT_TRANSLATE_NOOP("Shortcuts", "Progress"),
    Where.LEARN: QT_TRANSLATE_NOOP("Shortcuts", "Learn"),
    Where.SETTINGS: QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
    Where.REMINDER: QT_TRANSLATE_NOOP("Shortcuts", "When a reminder is shown"),
}
_ACTS = {
    Act.TODAY: QT_TRANSLATE_NOOP("Shortcuts", "Today"),
    Act.JOURNAL: QT_TRANSLATE_NOOP("Shortcuts", "Journal"),
    Act.PROGRESS: QT_TRANSLATE_NOOP("Shortcuts", "Progress"),
    Act.LEARN: QT_TRANSLATE_NOOP("Shortcuts", "Learn"),
    Act.SETTINGS: QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
    Act.STANDARD: QT_TRANSLATE_NOOP("Shortcuts", "Start what is suggested"),
    Act.BEDTIME: QT_TRANSLATE_NOOP("Shortcuts", "Start a bedtime session"),
    Act.LUNCH: QT_TRANSLATE_NOOP("Shortcuts", "Start a lunch break"),
    Act.NEXT_REGION: QT_TRANSLATE_NOOP("Shortcuts", "Next part of the window"),
    Act.REGION_BEFORE: QT_TRANSLATE_NOOP("Shortcuts", "The part before"),
    Act.FULL_SCREEN: QT_TRANSLATE_NOOP("Shortcuts", "Full screen"),
    Act.QUIT: QT_TRANSLATE_NOOP("Shortcuts", "Quit"),
    Act.KEYS: QT_TRANSLATE_NOOP("Shortcuts", "Show these keys"),
    Act.PRESS: QT_TRANSLATE_NOOP("Shortcuts", "Press what has the ring"),
    Act.BACK: QT_TRANSLATE_NOOP("Shortcuts", "Close, or go back"),
    Act.PAUSE: QT_TRANSLATE_NOOP("Shortcuts", "Pause, and go on"),
    Act.STOP: QT_TRANSLATE_NOOP("Shortcuts", "Something hurts: stop"),
    Act.LONGER: QT_TRANSLATE_NOOP("Shortcuts", "5 min longer"),
    Act.SHORTER: QT_TRANSLATE_NOOP("Shortcuts", "1 min shorter"),
    Act.LOUDER: QT_TRANSLATE_NOOP("Shortcuts", "Louder"),
    Act.SOFTER: QT_TRANSLATE_NOOP("Shortcuts", "Softer"),
    Act.MUTE: QT_TRANSLATE_NOOP("Shortcuts", "Mute all but the bells"),
    Act.NEXT_PIECE: QT_TRANSLATE_NOOP("Shortcuts", "Next piece of music"),
    Act.DIM: QT_TRANSLATE_NOOP("Shortcuts", "Dim for bedtime, and back"),
    Act.END: QT_TRANSLATE_NOOP("Shortcuts", "End"),
    Act.EASING: QT_TRANSLATE_NOOP("Shortcuts", "Yes, easing"),
    Act.NOT_EASING: QT_TRANSLATE_NOOP("Shortcuts", "Not easing"),
    Act.ADD_LAYER: QT_TRANSLATE_NOOP("Shortcuts", "Then: add a layer"),
    Act.START_NOW: QT_TRANSLATE_NOOP("Shortcuts", "Start now"),
    Act.MORE_TIME: QT_TRANSLATE_NOOP("Shortcuts", "30 s more"),
    Act.HOLD: QT_TRANSLATE_NOOP("Shortcuts", "Hold the clock, and go on"),
    Act.CANCEL: QT_TRANSLATE_NOOP("Shortcuts", "Call it off"),
    Act.FIND: QT_TRANSLATE_NOOP("Shortcuts", "Search"),
    Act.MOVE: QT_TRANSLATE_NOOP("Shortcuts", "From line to line"),
    Act.OPEN: QT_TRANSLATE_NOOP("Shortcuts", "Read a line in full"),
    Act.DELETE: QT_TRANSLATE_NOOP("Shortcuts", "Delete a line"),
    Act.UNDO: QT_TRANSLATE_NOOP("Shortcuts", "Bring it back, for 8 s"),
    Act.SAVE: QT_TRANSLATE_NOOP("Shortcuts", "Save"),
    Act.TABLE: QT_TRANSLATE_NOOP("Shortcuts", "Charts as tables, and back"),
    Act.START: QT_TRANSLATE_NOOP("Shortcuts", "Start"),
    Act.LATER: QT_TRANSLATE_NOOP("Shortcuts", "Remind me later"),
    Act.NOT_TODAY: QT_TRANSLATE_NOOP("Shortcuts", "Not today"),
}


def place_title(where: Where) -> str:
    """Where keys have their meaning, as a heading."""
    return translate("Shortcuts", _PLACES[where])


def act_words(act: Act) -> str:
    """What a key does."""
    return translate("Shortcuts", _ACTS[act])


def key_names(shortcut: Shortcut) -> tuple[str, ...]:
    """The keys as they are called on this computer."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(keys).toString(native) for keys in shortcut.keys)


def told(shortcut: Shortcut) -> str:
    """Keys and what they do in one line, as a screen reader tells it."""
    names = key_names(shortcut)
    either = translate("Shortcuts", "{0} or {1}")
    keys = either.format(*names) if len(names) == 2 else names[0]
    return translate("Shortcuts", "{0}: {1}").format(act_words(shortcut.act), keys)
