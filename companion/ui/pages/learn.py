"""Learn: what there is to read, as cards to choose from and a field to search in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from companion.ui.screen_readers import announce
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.text.articles import Topic, articles, search
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.journal_head import SearchField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.learn_cards import GAP, ArticleCard, CardGrid, FeatureCard
from companion.ui.widgets.navigation import RAIL, SIDEBAR
from companion.ui.widgets.page import Page, Width, width_class

SEARCH_WIDTH = 240
UNLIMITED = 16_777_215
"""What Qt takes for no limit of a width."""

_BESIDE = {Width.WIDE: SIDEBAR, Width.MEDIUM: RAIL, Width.NARROW: 0}


class LearnPage(Page):
    """The article to start with and all others under it; or those in which the words looked for are."""

    article_requested = Signal(Topic)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, top=26, bottom=32, sidebar=SIDEBAR, parent=parent)
        self.setAccessibleName(self.tr("Learn"))
        first, *others = articles()
        self.feature = FeatureCard(look, first)
        # The first one, too, is a card like the others when it is found.
        self.cards = tuple(ArticleCard(look, one) for one in (first, *others))
        self._grid = CardGrid(look, self.cards)
        self._found = tuple(card.topic for card in self.cards[1:])
        self._width = Width.WIDE
        self._make_head()
        self._make_nothing()
        self.column.addWidget(self._head)
        self.column.space(14)
        self._first = QWidget()
        holder = Column(look, parent=self._first)
        holder.addWidget(self.feature)
        holder.space(GAP)
        self.column.addWidget(self._first)
        self.column.addWidget(self._grid)
        self.column.addWidget(self._nothing)
        self.column.addStretch()
        for card in (self.feature, *self.cards):
            card.article_requested.connect(self.article_requested)
        bind(self, Where.LEARN, Act.FIND, self.search.setFocus)
        self.setFocusProxy(self.feature)
        self._show_found()

    def show_all(self) -> None:
        """Shows everything there is, from the beginning."""
        self.search.clear()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A rail takes less of the window than a sidebar, and a bar nothing of its width.
        self._sidebar = _BESIDE[width_class(self.window().width(), self.look.scale)]
        super().resizeEvent(event)

    def arrange(self, width: Width) -> None:
        self._width = width
        narrow = width is Width.NARROW
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head_row.setDirection(down if narrow else right)
        self._facts.setVisible(not narrow)
        self.search.setMinimumWidth(0 if narrow else self.look.px(SEARCH_WIDTH))
        self.search.setMaximumWidth(UNLIMITED if narrow else self.look.px(SEARCH_WIDTH))
        self._show_found()

    def _make_head(self) -> None:
        look = self.look
        self._head = QWidget()
        self._head_row = Box(look, QBoxLayout.Direction.LeftToRight, 16, parent=self._head)
        self._head_row.addWidget(Label(look, self.tr("Learn"), "title"))
        words = self.tr("Plain facts, with sources at the end of each page")
        self._facts = Label(look, words, "secondary", token="text2", align=Qt.AlignmentFlag.AlignRight)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._facts.setSizePolicy(policy)
        self._head_row.addWidget(self._facts, 1)
        self.search = SearchField(look)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search what there is to read"))
        self.search.textChanged.connect(self._search)
        self.search.left_down.connect(self._to_first)
        self._head_row.addWidget(self.search)

    def _make_nothing(self) -> None:
        look = self.look
        self._nothing = QWidget()
        column = Column(look, gap=12, parent=self._nothing)
        self._no_words = Label(look, self.tr("Nothing here has these words."), token="text2")
        column.addWidget(self._no_words)
        self.clear = Button(look, self.tr("Show everything"), ButtonKind.SECONDARY)
        self.clear.clicked.connect(self._clear_search)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing.hide()

    def _search(self, words: str) -> None:
        before = self._found
        self._found = tuple(one.topic for one in search(words))
        if not words.strip():
            self._found = self._found[1:]
        self._show_found()
        if self._found != before:
            self._grid.setAccessibleName(self._told(len(self._found)))
            announce(self, self._grid.accessibleName() if self._found else self._no_words.text())

    def _told(self, found: int) -> str:
        return self.tr("1 article") if found == 1 else self.tr("%n articles", None, found)

    def _show_found(self) -> None:
        by_topic = {card.topic: card for card in self.cards}
        searching = bool(self.search.text().strip())
        self._first.setHidden(searching)
        self._grid.show_cards(tuple(by_topic[topic] for topic in self._found), self._width)
        self._grid.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)

    def _clear_search(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _to_first(self) -> None:
        """Down leads from the field to the first card."""
        shown = (self.feature, *self.cards)
        by_place = sorted((card for card in shown if card.isVisible()), key=self._place)
        if by_place:
            by_place[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, card: QWidget) -> tuple[int, int]:
        place = card.mapTo(self.contents, card.rect().topLeft())
        return place.y(), place.x()
