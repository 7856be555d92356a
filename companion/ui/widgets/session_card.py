"""What a session was, on one card: the picture of its setup, its name, and what is good to know now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.core.journal import Area, SessionRecord
from companion.ui import text
from companion.ui.text.lists import listed, within
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Card
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.setup_picture import SetupPicture


class SessionCard(Card):
    """The card beside the questions after a session."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._picture = SetupPicture(look)
        self._title = Label(look, "", "heading")
        self._detail = Label(look, "", token="text2")
        outer = Column(look, parent=self)
        outer.addWidget(self._picture)
        column = Column(look, margins=(21, 20, 21, 20))
        self._eyebrow = Label(look, "", "secondary", weight=600, token="accentText")
        column.addWidget(self._eyebrow)
        column.space(4)
        column.addWidget(self._title)
        column.space(8)
        column.addWidget(self._detail)
        column.addStretch(1)
        column.space(16)
        self._afterwards = QWidget()
        lines = Column(look, parent=self._afterwards)
        for icon, line in (("feet", "A1"), ("heart", "A2"), ("body", "A3")):
            row = Row(look, gap=10, margins=(0, 5, 0, 5))
            row.addWidget(IconLabel(look, icon, "text3", 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(look, text.line(line), "secondary", token="text2"), 1)
            lines.addLayout(row)
        column.addWidget(self._afterwards)
        outer.addLayout(column, 1)

    def show_session(self, record: SessionRecord, *, just_now: bool) -> None:
        """Shows the setup really used and the minutes done; `just_now` adds what is good to do next."""
        self._eyebrow.setText(self.tr("What you did") if just_now else self.tr("The evening before"))
        self._afterwards.setVisible(just_now)
        setup = record.used or record.planned
        if not record.kind.on_the_mat:
            self._picture.show_setup(None, record.area)
            self._title.setText(
                listed((text.duration(record.minutes_done * 60), within(text.name(record.kind))))
            )
            self._detail.setText(self.tr("Without the mat, wherever you were."))
            return
        self._picture.show_setup(setup, record.area)
        self._title.setText(listed((text.duration(record.minutes_done * 60), text.name(setup.cover))))
        lying = record.area in (Area.BACK, Area.NECK, Area.BELLY)
        self._detail.setText(text.lying_line(setup) if lying else text.name(record.area))
