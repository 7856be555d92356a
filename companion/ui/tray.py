"""The small sun in the tray: shows how a session stands, starts one, and tells of reminders."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu

from companion.core.reminders import Occasion
from companion.core.settings import TrayInk
from companion.ui.lengths import duration
from companion.ui.theme import GlyphInk
from companion.ui.tray_glyphs import Glyph, glyph_icon, glyph_ink, step_of
from companion.ui.tray_icon import Pace, TrayIcon

if TYPE_CHECKING:
    from companion.engine.frame import Frame

ARC_SECONDS = 5.0
"""The arc of a running session is painted again no sooner than after so many seconds of it."""


@dataclass(frozen=True, slots=True)
class TrayReminders:
    """What the tray tells of reminders: the line of the next one, as in "Next reminder: today 21:30", empty
    without one; what is due just now; and whether there is one for today that may be put off.
    """

    next_line: str = ""
    due: Occasion | None = None
    today: bool = False


class Tray(QObject):
    """The tray icon with its menu.

    Without a tray `missing` is told, and a window takes over; when one comes later, `came`.
    """

    missing = Signal()
    came = Signal()
    appeared = Signal()
    """A tray was found, for the first time."""

    open_requested = Signal()
    session_requested = Signal(Occasion)
    pause_requested = Signal()
    end_requested = Signal()
    not_today_requested = Signal()
    did_it_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self, parent: QObject | None = None, ink: TrayInk = TrayInk.PANEL, pace: Pace | None = None
    ) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._reminders = TrayReminders()
        self._choice = ink
        self._shown: tuple[Glyph, int] | None = None
        self._drawn_at = 0.0
        self._pictures: dict[tuple[Glyph, int], QIcon] = {}
        self._menu = QMenu()
        self._icon = TrayIcon(self._menu, pace or Pace(), self)
        self._icon.missing.connect(self.missing)
        self._icon.came.connect(self.came)
        self._icon.appeared.connect(self.appeared)
        self._icon.pressed.connect(self.open_requested)
        self._starts = {
            self._action(self.tr("Start the suggested session")): Occasion.STANDARD,
            self._action(self.tr("Bedtime")): Occasion.BEDTIME,
            self._action(self.tr("Lunch break")): Occasion.LUNCH,
            self._action(self.tr("Feet")): Occasion.FEET,
        }
        self._pause = self._action(self.tr("Pause"))
        self._end = self._action(self.tr("End"))
        self._menu.addSeparator()
        self._next = self._action("")
        self._next.setEnabled(False)
        self._not_today = self._action(self.tr("Not today"))
        self._did_it = self._action(self.tr("I did it already"))
        self._menu.addSeparator()
        self._open = self._action(self.tr("Open Mat Companion"))
        self._quit = self._action(self.tr("Quit"))
        self._menu.triggered.connect(self._chosen)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._ink = self._right_ink()
        self._show_all()

    def appear(self) -> None:
        """Show the icon as soon as there is a tray, or tell that there is none."""
        self._icon.appear()

    def leave(self) -> None:
        """Take the icon away."""
        self._icon.leave()

    def show_frame(self, frame: Frame | None) -> None:
        """Shows how a session stands, or that there is none."""
        self._frame = frame
        self._show_all()

    def show_reminders(self, reminders: TrayReminders) -> None:
        """Tells of the next reminder, and of the one that is due."""
        self._reminders = reminders
        self._show_all()

    def show_ink(self, ink: TrayInk) -> None:
        """Draws the sun as somebody chose to have it."""
        self._choice = ink
        self._scheme_changed()

    @property
    def words(self) -> str:
        """What the icon says of itself."""
        return self._icon.words

    @property
    def picture(self) -> QIcon:
        """What the icon shows."""
        return self._icon.picture

    @property
    def menu(self) -> QMenu:
        """What opens from the icon."""
        return self._menu

    @property
    def place(self) -> QRect:
        """Where the icon is on the screen; empty where the tray does not tell."""
        return self._icon.place

    def _show_all(self) -> None:
        glyph, words, may_pause = self._state()
        running = glyph in (Glyph.RUNNING, Glyph.PAUSED)
        for action in self._starts:
            action.setVisible(not running)
        self._pause.setVisible(may_pause)
        self._pause.setText(self.tr("Go on") if glyph is Glyph.PAUSED else self.tr("Pause"))
        self._end.setVisible(running)
        reminders = self._reminders
        self._next.setText(reminders.next_line)
        self._next.setVisible(bool(reminders.next_line))
        for action in (self._not_today, self._did_it):
            action.setVisible(reminders.today or reminders.due is not None)
        self._icon.show_words(words)
        self._show_picture(glyph)

    def _state(self) -> tuple[Glyph, str, bool]:
        """The glyph for how things stand, the same in words, and whether a session may pause or go on."""
        if self._frame is not None:
            # Whoever shows a frame has loaded what sessions are; while the icon only waits, it does without.
            from companion.core.session import Stage

            left = duration(self._frame.remaining)
            if self._frame.stage is Stage.PAUSED:
                return Glyph.PAUSED, self.tr("Session paused, {0} left").format(left), True
            if self._frame.stage is Stage.WAKING:
                return Glyph.RUNNING, self.tr("Your session is over"), False
            if self._frame.stage is not Stage.OVER:
                return Glyph.RUNNING, self.tr("Session, {0} left").format(left), True
        if self._reminders.due is None:
            return Glyph.NORMAL, self.tr("Mat Companion"), False
        return Glyph.DUE, self._due_words(), False

    def _due_words(self) -> str:
        if self._reminders.due is Occasion.LUNCH:
            return self.tr("Reminder: time for your lunch break")
        if self._reminders.due is Occasion.FEET:
            return self.tr("Reminder: time for your feet")
        if self._reminders.due is Occasion.BREATHING:
            return self.tr("Reminder: time to breathe")
        return self.tr("Reminder: time to lie down")

    def _show_picture(self, glyph: Glyph) -> None:
        step, frame = 0, self._frame
        if frame is not None and glyph is Glyph.RUNNING:
            step = step_of(frame.done / frame.total)
            moved = abs(frame.done - self._drawn_at) >= ARC_SECONDS
            if self._shown is not None and self._shown[0] is Glyph.RUNNING and not moved:
                return
        if (glyph, step) == self._shown:
            return
        self._shown = (glyph, step)
        self._drawn_at = 0.0 if frame is None else frame.done
        if self._shown not in self._pictures:
            # Of all the arcs only the newest is wanted again, after a pause.
            self._pictures = {key: kept for key, kept in self._pictures.items() if key[0] is not glyph}
            self._pictures[self._shown] = glyph_icon(glyph, self._ink, step)
        self._icon.show_picture(self._pictures[self._shown])

    def _right_ink(self) -> GlyphInk:
        scheme = QGuiApplication.styleHints().colorScheme()
        return glyph_ink(self._choice, sys.platform, os.environ.get("XDG_CURRENT_DESKTOP", ""), scheme)

    def _scheme_changed(self) -> None:
        ink = self._right_ink()
        if ink is not self._ink:
            self._ink, self._shown, self._pictures = ink, None, {}
            self._show_all()

    def _action(self, words: str) -> QAction:
        return self._menu.addAction(words)

    def _chosen(self, action: QAction) -> None:
        wishes = {
            self._pause: self.pause_requested,
            self._end: self.end_requested,
            self._not_today: self.not_today_requested,
            self._did_it: self.did_it_requested,
            self._open: self.open_requested,
            self._quit: self.quit_requested,
        }
        if action in self._starts:
            self.session_requested.emit(self._starts[action])
        elif action in wishes:
            wishes[action].emit()
