"""The next reminder on Today: when it comes and what for, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class NextReminder:
    """A reminder in words: the time, "21:30", and the day with what it is for, "Today, bedtime session".

    `can_skip` where it comes today and could be left out; `due` while it has come and waits for an answer.
    """

    time_words: str
    day_words: str
    can_skip: bool = False
    due: bool = False


class ReminderCard(Card):
    """The card "Next reminder", with a way to set one where there is none."""

    change_requested = Signal()
    skip_requested = Signal()
    start_requested = Signal()
    did_it_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._title = Label(look, "", weight=600)
        self._time = Label(look, "", "time")
        self._day = Label(look, "", "secondary", token="text2")
        self.start = self._link(self.tr("Start"), self.tr("Start what the reminder is for"), loud=True)
        self.did_it = self._link(self.tr("I did it"), self.tr("I did it: keep a session in the journal"))
        self.change = self._link("", "", loud=True)
        self.skip = self._link(self.tr("Skip today"), self.tr("Skip the reminder today"))
        column = Column(look, margins=(21, 17, 21, 13), parent=self)
        column.addWidget(self._title)
        column.space(13)
        column.addWidget(self._time)
        column.addWidget(self._day)
        column.space(8)
        column.addStretch(1)
        column.addWidget(self._links())
        self.start.clicked.connect(self.start_requested)
        self.did_it.clicked.connect(self.did_it_requested)
        self.change.clicked.connect(self.change_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.show_reminder(None)

    def show_reminder(self, reminder: NextReminder | None) -> None:
        """Shows when the next one comes; without one, that none is set."""
        due = reminder is not None and reminder.due
        self._title.setText(self.tr("Reminder for now") if due else self.tr("Next reminder"))
        self._time.setText("" if reminder is None else reminder.time_words)
        self._time.setVisible(reminder is not None)
        self._day.setText(self.tr("No reminder set") if reminder is None else reminder.day_words)
        self.change.show_text(self.tr("Set one") if reminder is None else self.tr("Change"))
        named = self.tr("Set a reminder") if reminder is None else self.tr("Change reminders")
        self.change.setAccessibleName(named)
        for button, shown in (
            (self.start, due),
            (self.did_it, due),
            (self.change, not due),
            (self.skip, reminder is not None and reminder.can_skip),
        ):
            button.setVisible(shown)

    def _link(self, words: str, name: str, *, loud: bool = False) -> Button:
        kind = ButtonKind.TEXT if loud else ButtonKind.QUIET
        made = Button(self._look, words, kind, Size.SMALL, flush=True)
        made.setAccessibleName(name)
        return made

    def _links(self) -> QWidget:
        links = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        links.setSizePolicy(policy)
        self._flow = FlowLayout(parent=links)
        for button in (self.start, self.did_it, self.change, self.skip):
            self._flow.addWidget(button)
        self._look_grew(self._look.theme)
        self._look.changed.connect(self._look_grew)
        return links

    def _look_grew(self, _theme: Theme) -> None:
        self._flow.show_gaps(self._look.px(26), 0)
