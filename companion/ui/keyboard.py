"""The keyboard in the window: what Tab and F6 go through, and the keys that mean the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from companion.ui.regions import Region, begin, come_back, go_on, regions_of
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.tab_order import next_stop

if TYPE_CHECKING:
    from companion.ui.key_help import KeyHelp
    from companion.ui.main_window import MainWindow


class Keyboard(QObject):
    """Leads the keyboard through a window that has its furniture; `whole` is what holds pages and views."""

    def __init__(self, window: MainWindow, whole: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._help: KeyHelp | None = None
        for act, slot in (
            (Act.FULL_SCREEN, window.toggle_full_screen),
            (Act.NEXT_REGION, self._to_next_region),
            (Act.REGION_BEFORE, self._to_region_before),
            (Act.KEYS, self.toggle_keys),
            (Act.QUIT, window.ask_to_quit),
        ):
            bind(whole, Where.EVERYWHERE, act, slot)

    begin = staticmethod(begin)
    come_back = staticmethod(come_back)

    def go_on(self, *, forward: bool) -> bool:
        """Goes where Tab leads, or Shift and Tab; returns whether there was anything to go to."""
        stop = next_stop(self._parts(), self._window.focusWidget(), forward=forward)
        if stop is not None:
            reasons = Qt.FocusReason
            stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return stop is not None

    def toggle_keys(self) -> None:
        """Shows what every key does, or closes that again."""
        if self._help is None:
            # Loaded here: who knows the keys never asks.
            from companion.ui.key_help import KeyHelp

            self._help = KeyHelp(self._window)
        self._help.toggle()

    def _parts(self) -> tuple[QWidget, ...]:
        """What Tab goes through: what is said above the page, the page, and the navigation last."""
        window = self._window
        sheet = self._help.in_the_way if self._help is not None else None
        over = window.whole if sheet is None else sheet
        if over is not None:
            return (over,)
        page = () if window.page is None else (window.page,)
        return (window.notices, *page, window.navigation)

    def _regions(self) -> tuple[Region, ...]:
        """What F6 goes through: the parts of the page, the navigation, and what is said above the page."""
        window = self._window
        if window.whole is not None:
            return regions_of(window.whole)
        page = () if window.page is None else regions_of(window.page)
        navigation = window.navigation
        return (*page, Region(navigation, navigation.marked), Region(window.notices))

    def _to_next_region(self) -> None:
        go_on(self._regions(), self._window.focusWidget(), forward=True)

    def _to_region_before(self) -> None:
        go_on(self._regions(), self._window.focusWidget(), forward=False)
