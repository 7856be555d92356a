"""The cards of one question, side by side, in two rows or one under the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirroring import as_read, seen_rect
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.widgets.option_card import EDGE, CardForm, Option, OptionCard
from companion.ui.widgets.page import Width

ONE_ROW = 5
"""More cards than these go into two rows with smaller pictures."""

WIDEST = 442
HIGH, LESS_HIGH, LOW = 192, 164, 104
"""The heights of the pictures in one row, in a row of as many as there may be, and in two rows."""


LEAST_OF = {HIGH: 130, LESS_HIGH: 130, LOW: 72}
"""How low each may become where that saves scrolling."""


@dataclass(frozen=True, slots=True)
class _Form:
    columns: int
    gap: float
    row_gap: float
    card: CardForm


class OptionGrid(QWidget):
    """One choice of several cards. The arrow keys move between them, Space and Enter choose.

    Nothing but the user's choice is sent. `moved_to` tells which card the keyboard has come to.
    """

    reader_role = Role.Grouping

    chosen = Signal(object)
    moved_to = Signal(QWidget)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = Width.WIDE
        self._less = 0
        self.cards: list[OptionCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_options(self, options: Sequence[Option], chosen: Any) -> None:
        """Shows these cards, the one of the value `chosen` ticked; the same choices keep their cards."""
        if [card.option.value for card in self.cards] != [option.value for option in options]:
            for card in self.cards:
                card.hide()
                card.deleteLater()
            self.cards = [OptionCard(self._look, option, self) for option in options]
            for card in self.cards:
                card.clicked.connect(self._pressed)
                card.setVisible(True)
        for card, option in zip(self.cards, options, strict=True):
            card.show_option(option)
            card.setChecked(not option.closed and option.value == chosen)
        self._only_one_tab_stop(self._starting_card())
        self._give_forms()
        self._arrange()
        self.updateGeometry()

    def show_width(self, width: Width) -> None:
        """Lays the cards out for a window of that class."""
        self._width = width
        self._give_forms()
        self._arrange()
        self.updateGeometry()

    def show_less(self, pixels: int) -> None:
        """Lowers the pictures until all cards take so many pixels less, if they can; rows keep theirs."""
        form = self._full_form()
        rows = math.ceil(len(self.cards) / form.columns)
        each = math.ceil(pixels / max(rows, 1) / self._look.scale)
        can = not form.card.row and form.card.picture - each >= LEAST_OF[form.card.picture]
        less = each if can else 0
        if less != self._less:
            self._less = less
            self._give_forms()
            self._arrange()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._look.px(300))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._form().columns
        focused = next((i for i, card in enumerate(self.cards) if card.hasFocus()), None)
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns if columns < len(self.cards) else -1,
            Qt.Key.Key_Down: columns if columns < len(self.cards) else 1,
            Qt.Key.Key_Home: -len(self.cards),
            Qt.Key.Key_End: len(self.cards),
        }
        move = moves.get(as_read(self, event.key()))
        if focused is None or move is None:
            super().keyPressEvent(event)
            return
        card = self.cards[min(max(focused + move, 0), len(self.cards) - 1)]
        self._only_one_tab_stop(card)
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved_to.emit(card)

    def _form(self) -> _Form:
        form = self._full_form()
        return replace(form, card=replace(form.card, picture=form.card.picture - self._less))

    def _full_form(self) -> _Form:
        count = max(len(self.cards), 1)
        if self._width is Width.NARROW:
            return _Form(1, 0, 12, CardForm(row=True))
        picture = CardForm(HIGH if count <= ONE_ROW else LOW)
        if self._width is Width.MEDIUM:
            return _Form(min(2, count), 20, 20, picture)
        if count == ONE_ROW:
            return _Form(count, 16, 20, CardForm(LESS_HIGH))
        if count < ONE_ROW:
            return _Form(count, 80 / 3, 20, picture)
        return _Form(math.ceil(count / 2), 20, 16, picture)

    def _places(self, width: int) -> list[QRect]:
        """Where every card lies, its edge included; the cards of a row are as high as the highest."""
        form, px, scale = self._form(), self._look.px, self._look.scale
        edge = px(EDGE)
        gap, row_gap = form.gap * scale - 2 * edge, px(form.row_gap) - 2 * edge
        share = (width - gap * (form.columns - 1)) / form.columns
        if not form.card.row:
            share = min(share, px(WIDEST) + 2 * edge)
        places: list[QRect] = []
        y = 0
        for first in range(0, len(self.cards), form.columns):
            row = self.cards[first : first + form.columns]
            high = 0
            lefts = [round(column * (share + gap)) for column in range(len(row))]
            wide = int(share)
            for card in row:
                high = max(high, card.heightForWidth(wide))
            places.extend(QRect(left, y, wide, high) for left in lefts)
            y += high + row_gap
        return places

    def _give_forms(self) -> None:
        """Tells the cards how they are laid out. They are measured by it: this comes before any measuring."""
        form = self._form().card
        for card in self.cards:
            card.show_form(form)

    def _arrange(self) -> None:
        for card, place in zip(self.cards, self._places(self.width()), strict=True):
            card.setGeometry(seen_rect(self, place))

    def _pressed(self) -> None:
        pressed = self.sender()
        if not isinstance(pressed, OptionCard):
            return
        self._only_one_tab_stop(pressed)
        if pressed.option.closed:
            return
        for card in self.cards:
            card.setChecked(card is pressed)
        self.chosen.emit(pressed.option.value)

    def _starting_card(self) -> OptionCard | None:
        """The card the keyboard comes to first: the one it is on, the chosen one, or the first."""
        focused = next((card for card in self.cards if card.hasFocus()), None)
        checked = next((card for card in self.cards if card.isChecked()), None)
        return focused or checked or (self.cards[0] if self.cards else None)

    def _only_one_tab_stop(self, stop: OptionCard | None) -> None:
        """Tab reaches one card; the arrow keys reach the others."""
        if stop is not None:
            self.setFocusProxy(stop)
        for card in self.cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)

    def _look_changed(self, _theme: Theme) -> None:
        self._arrange()
        self.updateGeometry()
