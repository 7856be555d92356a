"""What the pages tell of reminders: the next one on Today, and in the settings whether they come at all."""

from __future__ import annotations

from PySide6.QtCore import QObject

from companion.core.planning import Wish, wish_for
from companion.core.reminders import Occasion
from companion.ui.engine import Engine
from companion.ui.guide import Guide
from companion.ui.main_window import MainWindow, Page
from companion.ui.sections import Section
from companion.ui.text import occasion_line_of
from companion.ui.views import Views


class ReminderPages(QObject):
    """Brings the pages up to date, and takes what is wished for on them."""

    def __init__(
        self, window: MainWindow, views: Views, guide: Guide, engine: Engine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._views = views
        self._guide = guide
        self._keeper, self._preferences = engine.doorkeeper, engine.preferences
        self._in_tray: bool | None = None
        window.page_opened.connect(self._page_opened)

    def refresh(self) -> None:
        """Something is ahead that was not, or the other way round."""
        if self._window.whole is None and self._window.page is self._views.today:
            self._guide.open_page(Page.TODAY)

    def show_waiting(self, *, in_tray: bool) -> None:
        """Whether the program waits in a tray once its window is closed."""
        self._in_tray = in_tray
        if self._window.page is not None and self._window.page is not self._views.today:
            self._tell_waiting()

    def change(self) -> None:
        """To where reminders are set."""
        self._guide.show_settings(Section.REMINDERS)

    def _page_opened(self, page: Page) -> None:
        if page is Page.SETTINGS:
            self._tell_waiting()
            self._tell_lengths()

    def _tell_lengths(self) -> None:
        """How long each kind of session would be now, where the rules allow one."""
        place = self._preferences.settings.lunch_place
        wishes = {one: wish_for(one, place) for one in Occasion}
        setups = {one: self._keeper.granted(wish) for one, wish in wishes.items() if self._may(wish)}
        lines = {one: occasion_line_of(setup, one, place) for one, setup in setups.items()}
        self._views.settings.reminders.show_details(lines)

    def _may(self, wish: Wish) -> bool:
        return self._keeper.verdict(wish).open

    def _tell_waiting(self) -> None:
        if self._in_tray is False:
            words = self.tr("This desktop has no tray: reminders come while the window is open.")
        else:
            words = self.tr("Reminders come while Mat Companion waits in the tray.")
        self._views.settings.reminders.show_waiting(words)
