"""The last question of the wizard: where one stands on the ladder, what comes next, and tonight's setup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui import text
from companion.ui.pages.wizard_value import WizardValue
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, Card
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.ladder_view import LadderView
from companion.ui.widgets.option_card import EDGE
from companion.ui.widgets.page import Width
from companion.ui.widgets.setup_picture import SetupPicture


class LadderStep(QWidget):
    """Two cards: the ladder with its next step, and what is used now."""

    beyond_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ladder = LadderView(look)
        self._here = Label(look, "", "secondary", token="text2")
        self._next = Label(look, "", weight=600)
        self._waits = Label(look, "", "secondary", token="text2")
        self._waits_row = QWidget()
        self.beyond = Button(look, self.tr("I would like to go on"))
        self._offer = QWidget()
        self._picture = SetupPicture(look)
        self._title = Label(look, "", "lead")
        self._lying = Label(look, "", "secondary", token="text2")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._cards.setContentsMargins(0, EDGE, 0, EDGE)
        self._tonight = self._tonight_card()
        self._cards.addWidget(self._ladder_card(), 1)
        self._cards.addWidget(self._tonight)
        self.beyond.clicked.connect(self.beyond_requested)

    def show_ladder(self, value: WizardValue) -> None:
        """Shows the ladder of that value, and what is used if the wizard ends now."""
        self._ladder.show_ladder(value.ladder, value.rung)
        numbers = [rung.number for rung in value.ladder]
        here = numbers.index(value.rung) + 1 if value.rung in numbers else None
        self._here.setText(self.tr("Step {0} of {1}").format(here, len(numbers)) if here else "")
        self._next.setText(value.next_step)
        self._next.setVisible(bool(value.next_step))
        self._waits.setText(value.waits_for)
        self._waits_row.setVisible(bool(value.waits_for))
        self._offer.setVisible(value.offer_beyond)
        self._picture.show_setup(value.tonight, value.area)
        self._title.setText(text.setup_title(value.tonight, value.area))
        self._lying.setText(text.lying_line(value.tonight))

    def arrange(self, width: Width) -> None:
        """Suits the cards to a window of that class."""
        px, wide = self._look.px, width is Width.WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(across if wide else down)
        self._offer_row.setDirection(down if width is Width.NARROW else across)
        self._cards.setSpacing(px(20 if wide else 16))
        self._tonight.setMinimumWidth(px(324) if wide else 0)
        self._tonight.setMaximumWidth(px(324) if wide else 16_777_215)

    def _ladder_card(self) -> Card:
        look = self._look
        card = Card(look, radius=18)
        column = Column(look, margins=(20, 16, 20, 18), parent=card)
        head = Row(look, gap=12)
        head.addWidget(Label(look, self.tr("You are here"), "lead"), 1)
        head.addWidget(self._here, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.space(8)
        column.addWidget(self._ladder)
        column.space(16)
        column.addWidget(self._next)
        waits = Row(look, gap=8, margins=(0, 4, 0, 0), parent=self._waits_row)
        waits.addWidget(IconLabel(look, "clock", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        waits.addWidget(self._waits, 1)
        column.addWidget(self._waits_row)
        self._offer_row = Row(look, gap=12, margins=(0, 12, 0, 0), parent=self._offer)
        level = self.tr("The ladder is level here, and staying is fine. It goes on only if you ask for it.")
        self._offer_row.addWidget(Label(look, level, "secondary", token="text2"), 1)
        self._offer_row.addWidget(self.beyond)
        column.addWidget(self._offer)
        column.addStretch()
        return card

    def _tonight_card(self) -> Card:
        look = self._look
        card = Card(look, radius=18)
        column = Column(look, parent=card)
        column.addWidget(self._picture)
        inner = Column(look, margins=(20, 14, 20, 18))
        inner.addWidget(Label(look, self.tr("For today"), "secondary", token="accentText", weight=600))
        inner.space(4)
        inner.addWidget(self._title)
        inner.space(4)
        inner.addWidget(self._lying)
        column.addLayout(inner)
        column.addStretch()
        return card
