"""What a screen reader meets on a page, and what it is told while it is there."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text

USED = frozenset(
    (Role.Button, Role.CheckBox, Role.RadioButton, Role.Slider, Role.ComboBox, Role.EditableText, Role.List)
)
"""What somebody acts on."""

GROUPS = frozenset((Role.Grouping, Role.Border))
"""What holds several things, and is told before the first of them."""

SILENT = frozenset((Role.Client, Role.Whitespace))
"""What screen readers pass over, whatever it is called."""

_STATES = ("focusable", "focused", "checkable", "checked", "disabled", "readOnly")


@dataclass(frozen=True, slots=True)
class Met:
    """One thing on the screen as a screen reader meets it; `groups` are the names around it."""

    role: QAccessible.Role
    name: str
    description: str
    states: frozenset[str]
    groups: tuple[str, ...]
    kind: str
    """The class of the widget, for whoever reads a failure."""

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} ({self.kind})"


def meets(widget: QWidget) -> list[Met]:
    """Everything that shows in a window or page, in the order of the screen reader."""
    return list(_met(QAccessible.queryAccessibleInterface(widget), ()))


def met(widget: QWidget) -> Met:
    """The widget by itself."""
    return _read(QAccessible.queryAccessibleInterface(widget), ())


def _met(face: QAccessibleInterface, groups: tuple[str, ...]) -> Iterator[Met]:
    if face.state().invisible:
        return
    one = _read(face, groups)
    yield one
    if one.name and one.role in GROUPS:
        groups = (*groups, one.name)
    for index in range(face.childCount()):
        child = face.child(index)
        if child is not None and child.isValid():
            yield from _met(child, groups)


def _read(face: QAccessibleInterface, groups: tuple[str, ...]) -> Met:
    state, thing = face.state(), face.object()
    return Met(
        role=face.role(),
        name=_name(face),
        description=face.text(Text.Description),
        states=frozenset(name for name in _STATES if getattr(state, name)),
        groups=groups,
        kind=type(thing).__name__ if thing is not None else "part of another",
    )


def _name(face: QAccessibleInterface) -> str:
    """A label beside it names a list that opens; Qt calls it what is chosen there."""
    if face.role() is not Role.ComboBox:
        return face.text(Text.Name)
    labels = [label for label, _kind in face.relations(QAccessible.RelationFlag.Label)]
    return " ".join(label.text(Text.Name) for label in labels)


@contextmanager
def listening() -> Iterator[list[str]]:
    """What is said in the meantime, whether anybody listens on this computer or not.

    Qt has a place for a function of C that is told everything; Python has no way to it but this one.
    """
    said: list[str] = []

    @ctypes.CFUNCTYPE(None, ctypes.c_void_p)
    def hear(address: int) -> None:
        event = shiboken6.wrapInstance(address, QAccessibleEvent)  # type: ignore[type-var]
        if event.type() is QAccessible.Event.Announcement:
            said.append(shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent).message())  # type: ignore[type-var]

    install = ctypes.CDLL(str(_library()))["_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"]
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    before = install(ctypes.cast(hear, ctypes.c_void_p))
    QAccessible.setActive(True)
    try:
        yield said
    finally:
        QAccessible.setActive(False)
        install(before)


def _library() -> Path:
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    return folder / ("libQt6Gui.so.6" if sys.platform == "linux" else "QtGui.framework/Versions/A/QtGui")
