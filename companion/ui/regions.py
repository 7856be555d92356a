"""The regions of a window that F6 goes through, and where the keyboard begins in each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.ui.tab_order import stops_in, within_reach


class Region(NamedTuple):
    """A part of the window to go to with one key; `begins` is where the keyboard does so the first time."""

    part: QWidget
    begins: QWidget | None = None


def regions_of(view: QWidget) -> tuple[Region, ...]:
    """The regions of a page or view: those it names as `regions`, or it is one by itself."""
    return getattr(view, "regions", None) or (Region(view),)


def begin(view: QWidget) -> None:
    """Gives the keyboard to where one would act first in a page or view: where its first region begins, or
    where it leads the keyboard itself, as far as that can be reached; else to the first place there."""
    region = next((one for one in regions_of(view) if _reached(one.part) is not None), Region(view))
    if region.begins is not None and within_reach(region.begins):
        region.begins.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        _come_within(view)


def come_back(view: QWidget) -> None:
    """Gives the keyboard back to where it was on a page or view; where it has been nowhere yet, it begins."""
    was = _keyboard_in(view)
    if was is not None and was is not view and within_reach(was):
        was.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        begin(view)


def go_on(regions: Iterable[Region], now: QWidget | None, *, forward: bool) -> None:
    """Goes to the next of the regions that can be reached: to where the keyboard was there last."""
    there = [region for region in regions if _reached(region.part) is not None]
    if not forward:
        there.reverse()
    at = next((number for number, region in enumerate(there) if _holds(region.part, now)), -1)
    if there:
        _go_to(there[(at + 1) % len(there)])


def _go_to(region: Region) -> None:
    # Qt remembers where the keyboard was in every widget.
    for target in (region.part.focusWidget(), region.begins):
        if target is not None and _holds(region.part, target) and within_reach(target):
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return
    region.part.setFocus(Qt.FocusReason.TabFocusReason)
    _come_within(region.part)


def _keyboard_in(view: QWidget) -> QWidget | None:
    """Who has, or last had, the keyboard in it; None for nobody, which the types of Qt leave out."""
    return view.focusWidget()


def _come_within(part: QWidget) -> None:
    """Sees to it that the keyboard is somewhere it can be used."""
    now = _keyboard_in(part.window())
    useless = now is None or now.focusPolicy() is Qt.FocusPolicy.NoFocus or not within_reach(now)
    if useless or not _holds(part, now):
        first = _reached(part)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _reached(part: QWidget) -> QWidget | None:
    """The first place for the keyboard in a part."""
    return next((stop for stop in stops_in(part) if within_reach(stop)), None)


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))
