"""Who shows the sheet of keys in a window, and gives the keyboard back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.regions import come_back
from companion.ui.widgets.key_sheet import ON_PAGES, KeySheet

if TYPE_CHECKING:
    from companion.ui.main_window import MainWindow


class KeyHelp(QObject):
    """At most one sheet in a window. It goes with the view it was opened over.

    A view that has its keys for itself, as a session has, names in `key_places` what is to be shown of them,
    and keeps the keyboard.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: KeySheet | None = None
        self._aside = False
        window.view_changing.connect(self.close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    @property
    def sheet(self) -> KeySheet | None:
        """The sheet that is open."""
        return self._sheet

    @property
    def in_the_way(self) -> KeySheet | None:
        """The sheet that is open and has the keyboard."""
        return None if self._aside else self._sheet

    def toggle(self) -> None:
        """Opens the sheet, or closes it."""
        if self._sheet is not None:
            self.close()
            return
        window, whole = self._window, self._window.whole
        places = getattr(whole, "key_places", None)
        look = getattr(whole, "look", window.look)
        self._aside = places is not None
        self._sheet = KeySheet(look, places or ON_PAGES, window, aside=self._aside)
        self._sheet.closed.connect(self.close)
        self._sheet.appear()

    def close(self) -> None:
        """Closes the sheet; the keyboard goes back to where it was."""
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return
        below = self._window.centralWidget()
        if below is not None and sheet.isAncestorOf(self._window.focusWidget() or self._window):
            come_back(below)
        sheet.hide()
        sheet.deleteLater()

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever takes the keyboard elsewhere, as with the key for a search, is done with the sheet."""
        sheet = self.in_the_way
        if sheet is None or now is None or now.window() is not self._window:
            return
        if not sheet.isAncestorOf(now):
            self.close()
