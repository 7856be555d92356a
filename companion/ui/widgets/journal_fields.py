"""What a line of the journal is written with: day and time, minutes, one word of several, one's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.ui.screen_readers import Role, announce
from companion.ui.text.lists import labelled
from companion.ui.theme import Look, Theme
from companion.ui.widgets.answer_card import ChipField
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choices import RadioChip, let_tab_reach_one
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.day_field import DayField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.time_field import TimeField

MINUTE_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}
MOST_MINUTES = 60
HEIGHT = 40


class MomentField(QWidget):
    """A day and a time of day, never one to come."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._shown: datetime | None = None
        self.day = DayField(look)
        self.time = TimeField(look, self.tr("Time of day"))
        self.earlier = Button(look, self.tr("A day earlier"), ButtonKind.QUIET, icon="left", words=False)
        self.later = Button(look, self.tr("A day later"), ButtonKind.QUIET, icon="right", words=False)
        self._trouble = Label(look, "", "secondary", token="stop")
        self._trouble.hide()
        column = Column(look, gap=4, parent=self)
        flow = FlowLayout(look.px(4))
        for part in (self.earlier, self.day, self.later, self.time):
            flow.addWidget(part)
        column.addLayout(flow)
        column.addWidget(self._trouble)
        self.earlier.clicked.connect(self._day_earlier)
        self.later.clicked.connect(self._day_later)
        self.day.changed.connect(self._changed)
        self.day.refused.connect(self.show_trouble)
        self.time.chosen.connect(self._changed)
        self.time.refused.connect(self.show_trouble)
        parts = (self.earlier, self.day, self.later, self.time)
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    def show_moment(self, moment: datetime, now: datetime) -> None:
        """Shows a moment by the clock on the wall now."""
        self._shown, self._now = moment, now
        local = moment.astimezone(now.tzinfo)
        self.day.show_day(local.date(), now.date())
        self.time.show_time(time(local.hour, local.minute))
        self._show_later()
        self.show_trouble("")

    def show_trouble(self, sentence: str) -> None:
        """Says what is wrong with the moment, or nothing any more."""
        if sentence and sentence != self.trouble:
            announce(self, sentence)
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.day.setAccessibleDescription(sentence or self.tr("Up and Down change it by a day"))

    @property
    def trouble(self) -> str:
        """What was said to be wrong with the moment, or nothing."""
        return self._trouble.text()

    @property
    def moment(self) -> datetime:
        """The moment as it stands there; to the second the one that was shown, unless it was changed."""
        assert self._shown is not None and self._now is not None, "a moment is shown before it is asked for"
        written = datetime.combine(self.day.day, self.time.at, self._now.tzinfo)
        local = self._shown.astimezone(self._now.tzinfo).replace(second=0, microsecond=0)
        return self._shown if written == local else written

    def _day_earlier(self) -> None:
        self.day.step(-1)

    def _day_later(self) -> None:
        self.day.step(1)

    def _changed(self) -> None:
        self.show_trouble("")
        self._show_later()
        self.changed.emit()

    def _show_later(self) -> None:
        self.later.setEnabled(self._now is not None and self.day.day < self._now.date())


class MinutesField(QWidget):
    """How many minutes something took, from 0 to 60."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = 0.0
        self._field = _Figure()
        self._field.setAccessibleName(name)
        self._field.setAccessibleDescription(self.tr("In minutes; Up and Down change it"))
        row = Row(look, gap=8, parent=self)
        row.addWidget(self._field)
        unit = Label(look, self.tr("min"), token="text2")
        unit.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(unit, 1)
        self.setFocusProxy(self._field)
        look.changed.connect(self._look_changed)
        self._measure()

    def show_minutes(self, minutes: float) -> None:
        """Shows a length of time, to the minute."""
        self._shown = minutes
        self._field.setText(str(round(minutes)))

    @property
    def minutes(self) -> float:
        """The minutes that stand there; exactly those shown, unless they were changed."""
        written = self._field.text()
        if not written.isdecimal() or int(written) == round(self._shown):
            return self._shown
        return float(min(int(written), MOST_MINUTES))

    def _measure(self) -> None:
        self._field.setFixedSize(self._look.px(64), self._look.px(HEIGHT))

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()


class _Figure(QLineEdit):
    """A whole number that the arrow keys move."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, MOST_MINUTES, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MINUTE_STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = int(self.text()) if self.text().isdecimal() else 0
        self.setText(str(min(max(now + step, 0), MOST_MINUTES)))
        self.selectAll()


class ChipChoice(QWidget):
    """Chips of which one is on, or none where it may stay unanswered: pressed again, a chip goes off."""

    reader_role = Role.Grouping

    changed = Signal()

    def __init__(
        self, look: Look, name: str, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._required = required
        self._chips: list[tuple[Any, RadioChip]] = []
        self._flow = FlowLayout(parent=self)
        self.setAccessibleName(name)
        look.changed.connect(self._look_changed)
        self._look_changed(look.theme)

    def show_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers these values with their words; which is on has to be shown again."""
        if [(value, chip.text()) for value, chip in self._chips] == list(choices):
            return
        for _value, chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [(value, RadioChip(self._look, words, parent=self)) for value, words in choices]
        for _value, chip in self._chips:
            chip.setAccessibleName(labelled(self._name, chip.text()))
            chip.clicked.connect(self._pressed)
            self._flow.addWidget(chip)
            chip.show()
        self._let_tab_in()

    @property
    def value(self) -> Any:
        """The value of the chip that is on, or None."""
        return next((value for value, chip in self._chips if chip.isChecked()), None)

    def show_value(self, value: Any) -> None:
        """Shows that value as chosen, or none of them."""
        for own, chip in self._chips:
            chip.setChecked(own == value)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        let_tab_reach_one([chip for _value, chip in self._chips])

    def _pressed(self) -> None:
        pressed = self.sender()
        for _value, chip in self._chips:
            chip.setChecked(chip is pressed and (chip.isChecked() or self._required))
        self.changed.emit()

    def _look_changed(self, _theme: Theme) -> None:
        self._flow.show_gaps(self._look.px(8), 0)


class WordsField(QWidget):
    """Usual words as chips, and a line for one's own, with commas between."""

    def __init__(
        self, look: Look, name: str, known: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        known = tuple(known)
        self._known = {kept for kept, _shown in known}
        self._shown: tuple[str, ...] = ()
        self._chips = ChipField(look, known)
        self._chips.show_name(name)
        self._own = QLineEdit()
        self._own.setAccessibleName(self.tr("{0}: own words").format(name))
        self._own.setPlaceholderText(self.tr("Own words, with commas between"))
        column = Column(look, gap=4, parent=self)
        column.addWidget(self._chips)
        column.addWidget(self._own)
        look.changed.connect(self._look_changed)
        self._measure()

    def show_words(self, words: Sequence[str]) -> None:
        """Shows these words as said."""
        self._shown = tuple(words)
        self._chips.show_chosen([word for word in words if word in self._known])
        self._own.setText(self._own_words(words))
        self._own.setCursorPosition(0)

    @property
    def words(self) -> tuple[str, ...]:
        """What is said; as it was shown, order and all, unless something was changed."""
        known = [word for word in self._shown if word in self._known]
        if set(self._chips.chosen) == set(known) and self._own.text() == self._own_words(self._shown):
            return self._shown
        own = [" ".join(word.split()) for word in re.split("[,،、]", self._own.text())]
        return tuple(dict.fromkeys((*self._chips.chosen, *(word for word in own if word))))

    def _own_words(self, words: Sequence[str]) -> str:
        return ", ".join(word for word in words if word not in self._known)

    def _measure(self) -> None:
        self._own.setFixedHeight(self._look.px(HEIGHT))
        self._chips.arrange()

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()
