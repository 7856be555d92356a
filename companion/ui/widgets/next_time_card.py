"""What comes next time, on one card: its picture, why, where the cover stands, and when."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.core.journal import Area, Setup
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Card
from companion.ui.widgets.cover_strip import CoverStrip, covers_of
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.setup_picture import SetupPicture


@dataclass(frozen=True, slots=True)
class NextTime:
    """What follows from a session: the next setup with its title, one sentence, and when it may be.

    `setup` is None where no mat comes next: a rest, a professional to be asked, not now. `when` may be empty.
    """

    setup: Setup | None
    area: Area
    title: str
    sentence: str
    when: str


class NextTimeCard(Card):
    """The card beside the questions after a session; it changes with the answers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._picture = SetupPicture(look)
        self._title = Label(look, "", "heading")
        self._sentence = Label(look, "", token="text2")
        self._strip = CoverStrip(look)
        self._when = Label(look, "", "secondary", token="text2")
        self._when_row = QWidget()
        outer = Column(look, parent=self)
        outer.addWidget(self._picture)
        column = Column(look, margins=(21, 21, 21, 20))
        column.addWidget(Label(look, self.tr("Next time"), "secondary", weight=600, token="accentText"))
        column.space(4)
        column.addWidget(self._title)
        column.space(8)
        column.addWidget(self._sentence)
        column.space(18)
        column.addWidget(self._strip)
        column.addStretch(1)
        column.space(16)
        row = Row(look, gap=8, parent=self._when_row)
        row.addWidget(IconLabel(look, "calendar", "text3", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._when, 1)
        column.addWidget(self._when_row)
        outer.addLayout(column, 1)

    def show_next_time(self, next_time: NextTime) -> None:
        """Shows it; without a setup a quiet sky stands for a day without the mat."""
        setup = next_time.setup
        self._picture.show_setup(setup, next_time.area)
        self._title.setText(next_time.title)
        self._sentence.setText(next_time.sentence)
        self._when.setText(next_time.when)
        self._when_row.setVisible(bool(next_time.when))
        # One cover alone is no way to go.
        shown = setup is not None and len(covers_of(next_time.area, setup.cover)) > 1
        self._strip.setVisible(shown)
        if setup is not None and shown:
            self._strip.show_setup(setup, next_time.area)
