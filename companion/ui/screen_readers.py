"""What screen readers are told that Qt does not tell them: what a painted widget is, and what is new.

A widget of ours says what it is in `reader_role`, as an attribute of its class or set before it has a name.
Who reads it out asks for that once and keeps the answer. What is pressed or moved has no such attribute: Qt
knows buttons, sliders and fields, and how to use them for somebody who has neither mouse nor keys.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface

Role = QAccessible.Role


@lru_cache(maxsize=1)
def name_roles() -> None:
    """Lets screen readers know what painted widgets are; Qt calls every widget it does not know a filler."""
    QAccessible.installFactory(_interface)


def announce(widget: QObject, words: str) -> None:
    """Has something said now, wherever the keyboard is: what is news to eyes is news to ears.

    An alert would do elsewhere, but on Linux Qt tells nobody of it.
    """
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "reader_role", None)
    if role is None:
        return None
    # Loaded here: whoever reads aloud has a window in front of him.
    from PySide6.QtWidgets import QAccessibleWidget, QWidget

    return QAccessibleWidget(thing, role) if isinstance(thing, QWidget) else None
