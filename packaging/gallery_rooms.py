"""What the pictures of the gallery are taken in: a window with everything behind it, or one view alone.

Nothing in a room moves by itself: its clocks stand, and what would be animated is where it comes to rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time, timedelta

from gallery_example import climbing, written_about
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.core.journal import Condition, DiaryEntry, Profile, SessionRecord
from companion.core.planning import Wish
from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.ui.main_window import MainWindow
from companion.ui.style_sheet import style_sheet
from companion.ui.theme import Look, Theme, palette
from tests.core.five_weeks import TODAY, other_nights
from tests.ui.house import House

LOOK_EVERY_SECONDS = 4.0
"""A session that is not looked at for longer pauses itself."""

REMINDERS = (
    Reminder("bedtime", Occasion.BEDTIME, EVERY_DAY - {4}, time(21, 30)),
    Reminder("lunch", Occasion.LUNCH, frozenset({0, 2, 4}), time(12, 40)),
)
OWN_REMINDER = Reminder("feet", Occasion.FEET, frozenset({6}), time(10, 0), on=False)
"""One that somebody added."""


@dataclass(slots=True)
class Shown:
    """Something to take pictures of, the looks it follows, and how it is taken down."""

    widget: QWidget
    looks: tuple[Look, ...]
    close: Callable[[], None]
    own_size: bool = False
    """Whether it is as large as it is, whatever size is asked for."""


class Room(House):
    """The window on the evening of the design's pictures."""

    def __init__(
        self,
        *conditions: Condition,
        answered: bool = True,
        sessions: tuple[SessionRecord, ...] | None = None,
        entries: tuple[DiaryEntry, ...] = (),
        hour: int = TODAY.hour,
        minute: int = 0,
    ) -> None:
        """Somebody who is a few weeks on, unless other sessions are given."""
        now = TODAY.replace(hour=hour, minute=minute)
        profile = Profile(now - timedelta(days=30), conditions=frozenset(conditions)) if answered else None
        super().__init__(now, profile=profile, sessions=climbing(now) if sessions is None else sessions)
        for entry in entries:
            self.store.save_entry(entry)
        self.preferences.change(replace(self.preferences.settings, reminders=REMINDERS))
        self.reminders.follow(self.preferences.settings)
        self.guide.show_today()

    def shown(self, *, own_size: bool = False) -> Shown:
        """The window as it now is."""
        return Shown(self.window, (self.look,), self.close, own_size)

    def shown_by_night(self) -> Shown:
        """The window with a view that is in the dusk or the dark whatever the pages look like."""
        return Shown(self.window, (self.look, self.night), self.close)

    def whole(self, page: QWidget) -> Shown:
        """The window with a page that is no part of the house."""
        self.window.show_whole(page)
        return self.shown()

    def lie(self, wish: Wish, minutes: float) -> None:
        """Start a session, and let so many minutes of it pass."""
        self.guide.wish(wish)
        self.let_pass(minutes * 60.0, LOOK_EVERY_SECONDS)


def evening_of_writing() -> Room:
    """Later that evening, after a session; other mornings have been written about too."""
    later = TODAY.replace(hour=21, minute=52)
    nights = other_nights(later)[1:]
    return Room(sessions=written_about(later), entries=nights, minute=52)


def alone(widget: QWidget, look: Look, *, own_size: bool = False) -> Shown:
    """A widget that is a window by itself."""

    def close() -> None:
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return Shown(widget, (look,), close, own_size)


def dress(shown: Shown, theme: Theme, scale: float) -> None:
    """Show it in a theme and with letters of a size."""
    for look in shown.looks:
        look.show_theme(theme)
        look.show_scale(scale)
    application = QApplication.instance()
    if not isinstance(shown.widget, MainWindow) and isinstance(application, QApplication):
        # Nothing of the program is around it that would do so.
        application.setPalette(palette(theme))
        application.setStyleSheet(style_sheet(theme, scale))
