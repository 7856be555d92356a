"""What is about to be, on one card: the picture of the setup, its length and cover, and how one lies."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.core.journal import Area, Setup
from companion.ui import text
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Card
from companion.ui.widgets.cover_strip import CoverStrip, covers_of
from companion.ui.widgets.labels import Label
from companion.ui.widgets.setup_picture import SetupPicture

_LYING = (Area.BACK, Area.NECK, Area.BELLY)


class SetupCard(Card):
    """The card beside the questions before a session."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._picture = SetupPicture(look)
        self._title = Label(look, "", "heading")
        self._detail = Label(look, "", token="text2")
        self._strip = CoverStrip(look)
        outer = Column(look, parent=self)
        outer.addWidget(self._picture)
        column = Column(look, margins=(21, 21, 21, 20))
        column.addWidget(Label(look, self.tr("This session"), "secondary", weight=600, token="accentText"))
        column.space(4)
        column.addWidget(self._title)
        column.space(8)
        column.addWidget(self._detail)
        column.space(18)
        column.addWidget(self._strip)
        column.addStretch(1)
        outer.addLayout(column, 1)

    def show_setup(self, setup: Setup | None, area: Area) -> None:
        """Shows the setup, or without one a quiet sky: breathing, without the mat."""
        self._picture.show_setup(setup, area)
        self._strip.setVisible(setup is not None and len(covers_of(area, setup.cover)) > 1)
        if setup is None:
            self._title.setText(self.tr("Breathing"))
            self._detail.setText(self.tr("Without the mat, wherever you are."))
            return
        self._title.setText(text.setup_line(setup))
        self._detail.setText(text.lying_line(setup) if area in _LYING else text.name(area))
        self._strip.show_setup(setup, area)
