"""One reminder as it can be set: on or off, on which days, at what time, and for what."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.core.deciding import DAY_ENDS
from companion.core.quiet_hours import is_quiet
from companion.core.reminders import OFFERED, Occasion, Reminder
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.pressable import Pressable
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import SPACIOUS_FROM
from companion.ui.widgets.time_field import TimeField
from companion.ui.widgets.weekdays import INSET, Weekdays

ICONS = {
    Occasion.STANDARD: "today",
    Occasion.BEDTIME: "moon",
    Occasion.LUNCH: "lunch",
    Occasion.FEET: "feet",
    Occasion.BREATHING: "breath",
}

OFFERED_IDS = frozenset(one.id for one in OFFERED)
"""These stay what they are: they are switched off rather than removed."""

INDENTED_FROM = 420
"""In a narrower card all things begin at its edge, in design pixels."""

INDENT = 34
"""From the edge of the icon to that of the words, in design pixels."""

BESIDE_GAP = 8
"""The least room between the days and the time beside them."""


class ReminderEditor(Card):
    """The card of one reminder; it says so where the reminder can never come.

    `changed` and `remove_requested` have the reminder as it is wished for, and as it was.
    """

    changed = Signal(Reminder)
    remove_requested = Signal(Reminder)

    def __init__(self, look: Look, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.reminder = reminder
        self._quiet = (time(), time())
        self._refusal = ""
        self._icon = IconLabel(look, ICONS[reminder.occasion], "accentText", 22)
        self._title = Label(look, "", weight=600)
        self._detail = Label(look, "", "secondary", token="text2")
        self._switch = Switch(look, "")
        self._kinds: Segment | None = None
        self._days = Weekdays(look)
        self._time = TimeField(look, "")
        self._note_icon = IconLabel(look, "info", "text3", 16)
        self._note = Label(look, "", "secondary", token="text2")
        self._remove: Button | None = None
        self._lay_out()
        self._switch.clicked.connect(self._switch_it)
        self._days.chosen.connect(self._choose_days)
        self._time.chosen.connect(self._choose_time)
        self._time.refused.connect(self._refuse)

    def show_reminder(self, reminder: Reminder, detail: str, quiet_from: time, quiet_until: time) -> None:
        """Shows a reminder with one line about it, and what the quiet hours mean for it."""
        self.reminder = reminder
        self._quiet = (quiet_from, quiet_until)
        name = text.name(reminder.occasion)
        self.setAccessibleName(self.tr("Reminder: {0}, {1}").format(name, text.clock_word(reminder.at)))
        self._icon.show_icon(ICONS[reminder.occasion])
        self._title.setText(name)
        self._detail.setText(detail)
        self._switch.setAccessibleName(self.tr("{0}: on").format(name))
        self._switch.setChecked(reminder.on)
        self._days.show_name(name)
        self._days.show_days(reminder.weekdays)
        self._time.show_name(self.tr("{0}: time").format(name))
        self._time.show_time(reminder.at)
        if self._kinds is not None:
            self._kinds.show_value(reminder.occasion)
        if self._remove is not None:
            self._remove.setAccessibleName(self.tr("Remove {0}").format(name))
        self._show_note()

    def take_keyboard(self) -> None:
        """Gives the keyboard to what is decided first: what it is for, or whether it comes."""
        first = self._switch if self._kinds is None else self._kinds
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> tuple[QWidget, ...]:
        """Everything the keyboard reaches, in the order it is read."""
        kinds = () if self._kinds is None else tuple(self._kinds.findChildren(Pressable))
        remove = () if self._remove is None else (self._remove,)
        return (self._switch, *kinds, *self._days.buttons, self._time, *remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        """Suits the card to its width: what is under the title stands in line with it or at the edge."""
        px = self._look.px
        spacious = self.width() >= px(SPACIOUS_FROM)
        side = 21 if spacious else 12
        # Words come before pictures where large letters meet a narrow window.
        self._icon.setVisible(spacious)
        indent = INDENT if self.width() >= px(INDENTED_FROM) else 0
        needed = px(indent + 2 * side + BESIDE_GAP) + self._days.sizeHint().width()
        beside = self.width() >= needed + self._time.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._when.setDirection(across if beside else down)
        self._when.setStretchFactor(self._days, 1 if beside else 0)
        # The circles are in line with all else; what can be pressed around them reaches a little further.
        self._column.show_margins((side - INSET, 19, side, self._under()))
        self._head.show_margins((INSET, 0, 0, 0))
        for part in self._indented:
            part.show_margins((indent + INSET, 0, 0, 0))
        self._when.show_margins((indent, 0, 0, 0))
        self._time_row.show_margins((0 if beside else INSET, 0, 0, 0))

    # What it is made of.

    def _lay_out(self) -> None:
        look = self._look
        self._column = Column(look, parent=self)
        words = Column(look)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        head = self._head = Row(look, gap=12)
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        head.addWidget(self._switch)
        self._column.addLayout(head)
        self._indented: list[Box] = []
        if self.reminder.id not in OFFERED_IDS:
            self._add_kinds()
        self._column.space(14)
        self._when = Box(look, QBoxLayout.Direction.LeftToRight, gap=8)
        self._when.addWidget(self._days, 1)
        self._time_row = Row(look)
        self._time_row.addWidget(self._time)
        self._time_row.addStretch()
        self._when.addLayout(self._time_row)
        self._column.addLayout(self._when)
        note = self._note_row = Row(look, gap=8)
        note.addWidget(self._note_icon)
        note.addWidget(self._note, 1)
        self._indented.append(note)
        self._note_space = Column(look)
        self._note_space.addLayout(note)
        self._column.addLayout(self._note_space)
        if self.reminder.id not in OFFERED_IDS:
            self._add_remove()

    def _add_kinds(self) -> None:
        kinds = [(occasion, text.name(occasion)) for occasion in Occasion]
        self._kinds = Segment(self._look, self.tr("What it is for"), kinds)
        self._kinds.chosen.connect(self._choose_occasion)
        row = Row(self._look)
        row.addWidget(self._kinds, 1)
        self._indented.append(row)
        self._column.space(13)
        self._column.addLayout(row)

    def _add_remove(self) -> None:
        self._remove = Button(self._look, self.tr("Remove"), ButtonKind.QUIET, Size.SMALL, flush=True)
        self._remove.clicked.connect(self._wish_away)
        row = Row(self._look)
        row.addWidget(self._remove)
        row.addStretch(1)
        self._indented.append(row)
        self._column.space(4)
        self._column.addLayout(row)

    def _under(self) -> int:
        """Room under the last thing: a small button brings some of its own."""
        return 19 if self._remove is None else 10

    # What it says.

    def _show_note(self) -> None:
        words = self._refusal or self._hindrance() or self._which_night()
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._note_icon.setVisible(bool(words))
        self._note_space.show_margins((0, 10 if words else 0, 0, 0))

    def _hindrance(self) -> str:
        """Why a reminder that is on never comes, if that is so."""
        reminder = self.reminder
        if not reminder.on:
            return ""
        if not reminder.weekdays:
            return text.no_day_chosen()
        return text.in_quiet_hours(reminder.at) if is_quiet(reminder.at, *self._quiet) else ""

    def _which_night(self) -> str:
        reminder = self.reminder
        if not reminder.weekdays or reminder.at.hour * 3600 >= DAY_ENDS.total_seconds():
            return ""
        return text.after_midnight(next(day for day in text.weekdays() if day in reminder.weekdays))

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._show_note()
        if sentence:
            announce(self._note, sentence)

    # What is chosen.

    def _switch_it(self, on: bool) -> None:
        self.changed.emit(replace(self.reminder, on=on))

    def _choose_days(self, weekdays: frozenset[int]) -> None:
        self.changed.emit(replace(self.reminder, weekdays=weekdays))

    def _choose_time(self, at: time) -> None:
        self.changed.emit(replace(self.reminder, at=at))

    def _choose_occasion(self, occasion: Occasion) -> None:
        self.changed.emit(replace(self.reminder, occasion=occasion))

    def _wish_away(self) -> None:
        self.remove_requested.emit(self.reminder)
