"""Progress: what was used and how it was rated, in charts, and in words that say no more than they do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QWidget

from companion.core.insights import Rating
from companion.core.progress import PairsChart, Period, Progress, TooEarly
from companion.ui.charts.card import ChartCard
from companion.ui.screen_readers import announce
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.text.article_parts import Topic
from companion.ui.text.progress import period_name
from companion.ui.text.telling import Tone, paragraphs
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card
from companion.ui.widgets.empty_picture import EmptyPicture
from companion.ui.widgets.labels import Heading, Label
from companion.ui.widgets.learn_link import LearnLink
from companion.ui.widgets.navigation import RAIL, SIDEBAR
from companion.ui.widgets.page import Page, Width, width_class
from companion.ui.widgets.segment import Segment

SIDE_COLUMN, GAP = 260, 16
"""The narrower of two columns, and what lies between cards, in design pixels."""

SEGMENT = 300

PATIENCE_MS = 250
"""What takes no longer than this needs no word about it."""

_BESIDE = {Width.WIDE: SIDEBAR, Width.MEDIUM: RAIL, Width.NARROW: 0}

UNLIMITED = 16_777_215
"""What Qt takes for no limit of a width."""


class ProgressPage(Page):
    """Charts of one period, the same in words below them, and before three sessions neither."""

    period_chosen = Signal(Period)
    start_requested = Signal()
    older_requested = Signal(Rating)
    picture_requested = Signal(object, int)
    """A chart, and how many of its newest sessions are scrolled away."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, top=26, bottom=32, sidebar=SIDEBAR, parent=parent)
        self.setAccessibleName(self.tr("Progress"))
        self._progress: Progress | None = None
        self._rating = Rating.PAIN
        self._make_head()
        self._make_cards()
        self._make_empty()
        self.column.addWidget(self._head)
        self.column.addWidget(self._waiting)
        self.column.space(14)
        self.column.addLayout(self._grid)
        self.column.space(GAP)
        self.column.addWidget(self._told)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch()
        bind(self, Where.PROGRESS, Act.TABLE, self.toggle_tables)
        for part in (*self.cards, self._told, self.periods, self._empty):
            part.hide()

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """The charts, in the order they are read."""
        return self.ladder, self.days, self.pairs, self.minutes, self.nights

    def show_progress(self, found: Progress | TooEarly) -> None:
        """Shows the charts, or what comes before them."""
        waited = not self._waiting.isHidden()
        self.end_waiting()
        if waited and isinstance(found, Progress) and found.period is Period.ALL:
            announce(self, self.tr("The charts of all sessions are there."))
        early = isinstance(found, TooEarly)
        for part in (*self.cards, self._told, self.periods):
            part.setHidden(early)
        self._empty.setVisible(early)
        self.setFocusProxy(self.start if early else self.periods)
        if isinstance(found, TooEarly):
            self._progress = None
            self.start.show_text(self._start_words(found.sessions))
            return
        self._progress = found
        self.periods.show_value(found.period)
        self.ladder.show_chart(found.ladder)
        self.days.show_chart(found.days)
        self.minutes.show_chart(found.minutes)
        self.nights.show_chart(found.nights)
        self.show_rating(self._rating)
        self._tell(found)

    def show_waiting(self, period: Period) -> None:
        """Shows that the charts of another period will take a moment, if it is more than that."""
        self.periods.show_value(period)
        self._patience.start()

    def end_waiting(self) -> None:
        """Takes that back: the charts are there, or will not come, and the ones from before stay."""
        self._patience.stop()
        self._waiting.hide()
        if self._progress is not None:
            self.periods.show_value(self._progress.period)

    def show_rating(self, rating: Rating) -> None:
        """Shows the pairs of another rating."""
        self._rating = rating
        if self._progress is not None:
            chart = next(chart for chart in self._progress.pairs if chart.rating is rating)
            self.pairs.show_chart(chart)

    def show_older(self, chart: PairsChart) -> None:
        """Shows the same pairs with older ones before them."""
        if self._progress is not None and chart.rating is self._rating:
            self.pairs.show_chart(chart, anew=False)

    def toggle_tables(self) -> None:
        """Shows the chart that has the keyboard as a table, or all of them; or drawn again."""
        if self._progress is None:
            return
        focus = QApplication.focusWidget()
        focused = [card for card in self.cards if focus is card or (focus and card.isAncestorOf(focus))]
        cards = focused or list(self.cards)
        shown = not all(card.as_table for card in cards)
        for card in cards:
            card.show_table(shown)
        announce(self, self.tr("Shown as table") if shown else self.tr("Shown as drawing"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A rail takes less of the window than a sidebar, and a bar nothing of its width.
        self._sidebar = _BESIDE[width_class(self.window().width(), self.look.scale)]
        super().resizeEvent(event)

    def arrange(self, width: Width) -> None:
        wide, px = width is Width.WIDE, self.look.px
        self._grid.setSpacing(px(GAP))
        for card in self.cards:
            self._grid.removeWidget(card)
        if wide:
            for place, card in enumerate((self.ladder, self.days, self.pairs, self.minutes)):
                self._grid.addWidget(card, place // 2, place % 2)
            self._grid.addWidget(self.nights, 2, 0, 1, 2)
        else:
            for row, card in enumerate(self.cards):
                self._grid.addWidget(card, row, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, px(SIDE_COLUMN) if wide else 0)
        for card in (self.days, self.minutes):
            card.setMinimumWidth(px(SIDE_COLUMN) if wide else 0)
            card.setMaximumWidth(px(SIDE_COLUMN) if wide else UNLIMITED)
        narrow = width is Width.NARROW
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head_row.setDirection(down if narrow else right)
        self.periods.setMinimumWidth(0 if narrow else px(SEGMENT))

    def _make_head(self) -> None:
        look = self.look
        self._head = QWidget()
        self._head_row = Box(look, QBoxLayout.Direction.LeftToRight, 10, parent=self._head)
        self._head_row.addStrut(look.px(40))
        self._head_row.addWidget(Label(look, self.tr("Progress"), "title"), 1)
        choices = [(period, period_name(period)) for period in Period]
        self.periods = Segment(look, self.tr("How far back"), choices)
        self.periods.show_value(Period.FIVE_WEEKS)
        self.periods.chosen.connect(self.period_chosen)
        self._head_row.addWidget(self.periods)
        words = self.tr("All sessions are being counted. Until then the charts are the ones from before.")
        self._waiting = Label(look, words, "secondary", token="text2")
        self._waiting.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_waiting)

    def _make_cards(self) -> None:
        look = self.look
        self._grid = QGridLayout()
        self.ladder, self.days, self.pairs, self.minutes, self.nights = (
            ChartCard(look, self.contents) for _ in range(5)
        )
        self.pairs.rating_chosen.connect(self.show_rating)
        self.pairs.older_requested.connect(self._wish_older)
        for card in self.cards:
            card.picture_requested.connect(self.picture_requested)
        self._told = Card(look)
        self._told.setAccessibleName(self.tr("In words"))
        told = Column(look, 8, (21, 19, 21, 12), parent=self._told)
        self._sentences = Column(look, 8)
        told.addLayout(self._sentences)
        self.research = LearnLink(look, self.tr("What research says"), Topic.RESEARCH)
        told.addWidget(self.research, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_empty(self) -> None:
        look, centre = self.look, Qt.AlignmentFlag.AlignHCenter
        self._empty = QWidget()
        column = Column(look, parent=self._empty)
        column.addStretch()
        column.addWidget(EmptyPicture(look, "progress", QSize(420, 210)))
        column.space(28)
        column.addWidget(Label(look, self.tr("The first step is a thick towel"), "heading", align=centre))
        column.space(8)
        when = self.tr("Charts appear after three sessions.\nBefore that the numbers would not mean much.")
        column.addWidget(Label(look, when, token="text2", align=centre))
        column.space(24)
        self.start = Button(look, self._start_words(0), ButtonKind.PRIMARY, icon="play-filled")
        self.start.clicked.connect(self.start_requested)
        row = Row(look)
        row.addStretch()
        row.addWidget(self.start)
        row.addStretch()
        column.addLayout(row)
        column.space(58)
        column.addStretch()

    def _start_words(self, sessions: int) -> str:
        return self.tr("Start a session") if sessions else self.tr("Start first session")

    def _tell(self, found: Progress) -> None:
        while (item := self._sentences.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        look = self.look
        self._sentences.addWidget(Heading(look, self.tr("In words"), "body", weight=600))
        for one in paragraphs(found.summary):
            if one.tone is Tone.HEADING:
                label = Heading(look, one.words, "secondary", weight=600)
                label.setContentsMargins(0, look.px(8), 0, 0)
            elif one.tone is Tone.QUIET:
                label = Label(look, one.words, "secondary", token="text3")
            else:
                label = Label(look, one.words, "secondary", token="text2")
            self._sentences.addWidget(label)

    def _say_waiting(self) -> None:
        self._waiting.show()
        announce(self, self._waiting.text())

    def _wish_older(self) -> None:
        self.older_requested.emit(self._rating)
