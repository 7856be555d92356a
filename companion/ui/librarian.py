"""Who fetches an article from wherever it is asked for, and leads back there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from companion.engine.doorkeeper import Doorkeeper
from companion.ui.main_window import MainWindow, Page
from companion.ui.text.article_parts import Related, Topic
from companion.ui.views import Views


class Librarian(QObject):
    """Shows articles over the whole window, and the page or view that was there before when they are left."""

    health_requested = Signal()
    adjust_requested = Signal()
    emergency_requested = Signal()

    def __init__(self, window: MainWindow, views: Views, keeper: Doorkeeper) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._keeper = keeper
        self._came_from: QWidget | None = None
        self._keyboard_was_on: QWidget | None = None

    def follow_page(self, page: Page) -> None:
        """Make the page of articles as it is first opened; asked for once more, it shows everything again."""
        if page is Page.LEARN:
            learn = self._views.learn
            if self._window.whole is None and self._window.page is learn:
                learn.show_all()

    def open(self, topic: Topic) -> None:
        """Show an article, and remember where it was asked for."""
        # Loaded with the first article: all of their words are a good deal.
        from companion.ui.text.articles import article

        reader = self._views.article
        whole = self._window.whole
        if whole is not reader:
            self._came_from = whole
            self._keyboard_was_on = QApplication.focusWidget()
        one = article(topic)
        reader.show_article(replace(one, related=self._offered(one.related)))
        self._window.show_whole(reader)

    def read_safety(self) -> None:
        """Go to Learn, and there to who should not lie on a mat; nothing here opens a session."""
        self._window.show_page(Page.LEARN)
        self.open(Topic.SAFETY)

    def leave(self) -> None:
        """Back to where the article was asked for, with the keyboard where it was."""
        if self._came_from is None:
            self._window.show_page_again()
        else:
            self._window.show_whole(self._came_from)
        keyboard, self._came_from, self._keyboard_was_on = self._keyboard_was_on, None, None
        if keyboard is not None and keyboard.isVisible():
            keyboard.setFocus()

    def _offered(self, related: tuple[Related, ...]) -> tuple[Related, ...]:
        """What leads on from an article. In the middle of something else only the emergency signs do, since
        they lead back; and nobody chooses a setup while the mat is closed."""
        offered = set(Related) if self._came_from is None else {Related.EMERGENCY}
        if not self._keeper.verdict().open:
            offered.discard(Related.ADJUST)
        return tuple(one for one in related if one in offered)

    def turn_to(self, related: Related) -> None:
        """Go to the page of the program that an article names."""
        match related:
            case Related.HEALTH:
                self.health_requested.emit()
            case Related.ADJUST:
                self.adjust_requested.emit()
            case Related.EMERGENCY:
                self.emergency_requested.emit()
