"""The journal: every session of the past, the newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStackedLayout, QWidget

from companion.core.journal import SessionRecord
from companion.ui.art import paint_svg
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.journal_list import JournalDelegate, JournalModel
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width, width_class

LIST_WIDTH = 640
OUTSET = 8
"""How far the rows reach out beside the title, so that their words stand under it."""


class EmptyPicture(QWidget):
    """The open book of an empty journal."""

    SIZE = QSize(360, 200)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        return self.SIZE

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.SIZE.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_svg(painter, "empty/journal", QRectF(self.rect()), self._look.theme)

    def _look_changed(self, _theme: Theme) -> None:
        self.update()


class EmptyJournal(Page):
    """What a journal says before its first session: what it is for, and one way to begin."""

    start_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, top=0, bottom=68, sidebar=208, parent=parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = self.column
        column.addStretch()
        column.addWidget(EmptyPicture(look))
        column.space(24)
        column.addWidget(Label(look, self.tr("Nothing here yet"), "heading", align=centre))
        column.space(8)
        what = self.tr("After each session you can note how your back felt.")
        how = self.tr("Three sliders, ten seconds, kept on this computer.")
        self._words = Label(look, f"{what}\n{how}", token="text2", align=centre)
        column.addWidget(self._words)
        column.space(24)
        self.start = Button(look, self.tr("Start first session"), ButtonKind.PRIMARY, icon="play-filled")
        self.start.clicked.connect(self.start_requested)
        row = Row(look)
        row.addStretch()
        row.addWidget(self.start)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()


class JournalPage(QWidget):
    """A list of past sessions under the days they were on."""

    start_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Journal"))
        self._model = JournalModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._delegate = JournalDelegate(look, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.tr("Past sessions"))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.viewport().setAutoFillBackground(False)
        self._empty = EmptyJournal(look)
        self._empty.start_requested.connect(self.start_requested)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._list)
        self._title = Label(look, self.tr("Journal"), "title")
        self._column = Column(look, parent=self)
        heading = Row(look, margins=(OUTSET, 0, 0, 0))
        heading.addWidget(self._title)
        self._column.addLayout(heading)
        self._column.space(18)
        self._column.addLayout(self._pages, 1)
        look.changed.connect(self._look_changed)
        self._suit()

    def show_sessions(self, sessions: tuple[SessionRecord, ...], now: datetime) -> None:
        """Shows these sessions, the newest first, with days called as they are called at `now`."""
        self._model.show_sessions(sessions, now)
        self._pages.setCurrentWidget(self._list if sessions else self._empty)
        self.setFocusProxy(self._list if sessions else self._empty.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._suit()

    def _suit(self) -> None:
        scale = self._look.scale
        narrow = width_class(self.width(), scale) is Width.NARROW
        side = 16 if narrow else 32
        self._column.show_margins((side - OUTSET, 16 if narrow else 30, side - OUTSET, 0))
        self._list.setMaximumWidth(self._look.px(LIST_WIDTH))

    def _look_changed(self, _theme: Theme) -> None:
        self._suit()
        self._model.layoutChanged.emit()
