"""When somebody is reminded: one card for each reminder, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.reminders import EVERY_DAY, MOST_REMINDERS, Occasion, Reminder
from companion.core.settings import Settings
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.reminder_editor import ReminderEditor
from companion.ui.widgets.reminder_rules import ReminderRules
from companion.ui.widgets.settings_section import SettingsSection

NEW_AT = time(20, 0)
UNDO_MS = 8000


def new_id() -> str:
    """A name for a reminder that no other has."""
    return uuid4().hex


class RemovedCard(Card):
    """What is left of a reminder for a moment after it was removed: the way back."""

    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._words = Label(look, "", token="text2")
        self.undo = Button(look, self.tr("Undo"), ButtonKind.TEXT, Size.SMALL)
        row = Row(look, gap=10, margins=(21, 8, 17, 8), parent=self)
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_requested)

    def show_removed(self, reminder: Reminder) -> None:
        """Says which one is gone."""
        name, at = text.name(reminder.occasion), text.clock_word(reminder.at)
        words = self.tr("Removed: {0}, {1}").format(name, at)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.undo.setAccessibleName(self.tr("Undo: keep {0}, {1}").format(name, at))
        self.show()
        announce(self, words)


class InfoLine(QWidget):
    """A quiet line under the cards, behind a small sign."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(look, words, "secondary", token="text2")
        row = Row(look, gap=8, parent=self)
        row.addWidget(IconLabel(look, "info", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)


class ReminderSection(SettingsSection):
    """The settings under "Reminders".

    `add` belongs beside the heading. `added` has the card of a reminder just added, to be brought into view.
    `make_id` names new reminders.
    """

    added = Signal(QWidget)

    def __init__(
        self, look: Look, make_id: Callable[[], str] = new_id, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._make_id = make_id
        self._details: Mapping[Occasion, str] = {}
        self._editors: dict[str, ReminderEditor] = {}
        self._gone: tuple[int, Reminder] | None = None
        self.add = Button(look, self.tr("Add reminder"), size=Size.SMALL)
        self._removed = RemovedCard(look, self)
        self._removed.hide()
        self._cards = Column(look, gap=14)
        self._rules = ReminderRules(look)
        unanswered = self.tr("Two reminders in a row left unanswered? The app goes quiet until you open it.")
        self._waiting = InfoLine(look, "")
        self._waiting.hide()
        self.column.addLayout(self._cards)
        self.column.addWidget(self._rules)
        lines = Column(look, gap=8)
        lines.addWidget(InfoLine(look, unanswered))
        lines.addWidget(self._waiting)
        self.column.addLayout(lines)
        self._forgetting = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._forgetting.timeout.connect(self._forget_removed)
        self.add.clicked.connect(self._add)
        self._removed.undo_requested.connect(self._undo)
        self._rules.changed.connect(self._wish_for)
        self.show_settings(Settings(), None)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._show_cards()
        for reminder in settings.reminders:
            detail = self._details.get(reminder.occasion)
            detail = detail or text.occasion_line(reminder.occasion, settings.lunch_place)
            hours = (settings.quiet_from, settings.quiet_until)
            self._editors[reminder.id].show_reminder(reminder, detail, *hours)
        self._rules.show_settings(settings, profile)
        self.add.setEnabled(len(settings.reminders) < MOST_REMINDERS)

    def show_details(self, details: Mapping[Occasion, str]) -> None:
        """Shows what is known of the sessions that would be reminded of, one line for each occasion."""
        self._details = dict(details)
        self.show_settings(self.settings, None)

    def show_waiting(self, words: str) -> None:
        """Shows whether reminders can come at all; nothing for no words."""
        self._waiting.words.setText(words)
        self._waiting.setVisible(bool(words))

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes on to something else has meant it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget_removed()

    # The cards.

    def _show_cards(self) -> None:
        """One card for each reminder in their order; what is left of a removed one stands in its place."""
        wanted = [reminder.id for reminder in self.settings.reminders]
        if wanted == list(self._editors) and self._gone is None:
            return
        for gone in [own for own in self._editors if own not in wanted]:
            editor = self._editors.pop(gone)
            self._cards.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        held, self._editors = self._editors, {}
        for reminder in self.settings.reminders:
            self._editors[reminder.id] = held.get(reminder.id) or self._editor(reminder)
        cards: list[QWidget] = list(self._editors.values())
        if self._gone is not None:
            cards.insert(self._gone[0], self._removed)
        for index, card in enumerate(cards):
            self._cards.insertWidget(index, card)
            if card is not self._removed:
                # Qt would show it later only.
                card.show()
        self._order_keyboard(cards)

    def _editor(self, reminder: Reminder) -> ReminderEditor:
        editor = ReminderEditor(self.look, reminder, self)
        editor.changed.connect(self._take)
        editor.remove_requested.connect(self._remove)
        return editor

    def _order_keyboard(self, cards: list[QWidget]) -> None:
        """Cards made later come to the keyboard where they stand, not after all that lies below."""
        stops: list[QWidget] = []
        for card in cards:
            stops += card.stops() if isinstance(card, ReminderEditor) else (self._removed.undo,)
        for before, after in pairwise((*stops, *self._rules.stops())):
            self.setTabOrder(before, after)

    # What is wished for.

    def _wish_for(self, settings: Settings) -> None:
        """Shows these settings and tells them; what was removed before stays removed."""
        self._forget_removed()
        self.show_settings(settings, None)
        self.changed.emit(settings)

    def _wish_for_reminders(self, *reminders: Reminder) -> None:
        self._wish_for(replace(self.settings, reminders=reminders))

    def _take(self, reminder: Reminder) -> None:
        held = self.settings.reminders
        self._wish_for_reminders(*(reminder if one.id == reminder.id else one for one in held))

    def _add(self) -> None:
        new = Reminder(self._make_id(), Occasion.STANDARD, EVERY_DAY, NEW_AT)
        self._wish_for_reminders(*self.settings.reminders, new)
        editor = self._editors[new.id]
        editor.take_keyboard()
        self.added.emit(editor)

    def _remove(self, reminder: Reminder) -> None:
        held = self.settings.reminders
        self._wish_for_reminders(*(one for one in held if one.id != reminder.id))
        self._gone = (held.index(reminder), reminder)
        self._show_cards()
        self._removed.show_removed(reminder)
        self._removed.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._forgetting.start()

    def _undo(self) -> None:
        if self._gone is None:
            return
        index, reminder = self._gone
        held = self.settings.reminders
        self._wish_for_reminders(*held[:index], reminder, *held[index:])
        self._editors[reminder.id].take_keyboard()

    def _forget_removed(self) -> None:
        if self._gone is None:
            return
        self._gone = None
        self._forgetting.stop()
        if self._removed.undo.hasFocus():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._removed.hide()
        self._cards.removeWidget(self._removed)
