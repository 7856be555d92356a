"""The journal: what was, the newest first, and all that was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.core.journal import Line
from companion.core.looking_up import Filter, Search
from companion.ui import text
from companion.ui.regions import Region
from companion.ui.screen_readers import announce
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.journal_detail import JournalDetail
from companion.ui.widgets.journal_empty import EmptyJournal, NothingFound
from companion.ui.widgets.journal_head import Bar, FilterRow, SearchField
from companion.ui.widgets.journal_list import JournalList
from companion.ui.widgets.journal_model import Fetch
from companion.ui.widgets.labels import Label, longest_word
from companion.ui.widgets.page import Page, Width

WAIT_MS = 150
"""So long after the last letter the search begins (docs/design.md section 9.8)."""

LIST_WIDTH, MEDIUM_LIST_WIDTH, LEAST_LIST = 372, 340, 168
OUTSET, INSET = 8, 4
"""How far the rows reach out beside the title, so that their words stand under it; search and chips less."""

BAR = 12
"""The room at the side of the list for its scroll bar."""

SIDE_BY_SIDE_FROM, WIDE_FROM = 660, 836
"""How wide a page with list and line beside each other is, and one where both have all their room."""

WIDEST = 16_777_215
"""As wide as Qt lets a widget be."""


class JournalPage(Page):
    """A list with a search, and beside it, or in its place where there is no room, one line in full."""

    start_requested = Signal()
    add_requested = Signal()
    past_requested = Signal()
    """A session had without the program is to be added."""

    edit_requested = Signal(object)
    delete_requested = Signal(object)
    undo_requested = Signal()
    continue_requested = Signal()
    """What was being edited is to be taken up again."""

    export_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, top=26, bottom=0, sidebar=64, parent=parent)
        self.setAccessibleName(self.tr("Journal"))
        self._fetch: Fetch | None = None
        self._now: datetime | None = None
        self._narrow = self._reading = False
        self._gone: tuple[Line, ...] = ()
        self._title = Label(look, self.tr("Journal"), "title")
        self.export = Button(look, self.tr("Export"), ButtonKind.QUIET, Size.SMALL, icon="export")
        self.add = Button(look, self.tr("Add to journal"), ButtonKind.SECONDARY, Size.SMALL)
        self._unsaved = Bar(look, self.tr("Go on editing"))
        self.search = SearchField(look)
        self.filters = FilterRow(look)
        self._found = Label(look, "", "caption", token="text2")
        self.list = JournalList(look)
        self.list.setAccessibleName(self.tr("Journal entries"))
        self._nothing = NothingFound(look)
        self._empty = EmptyJournal(look)
        self.back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", flush=True)
        self.detail = JournalDetail(look)
        self._undo = Bar(look, self.tr("Undo"))
        self._left, self._right, self._foot = QWidget(), QWidget(), QWidget()
        self._unsaved_place = QWidget()
        self._unsaved_place.hide()
        self._head = Row(look, gap=8, margins=(OUTSET, 0, BAR, 0))
        self._body = QWidget()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._lay_out()
        self._connect()

    @property
    def regions(self) -> tuple[Region, ...]:
        """What F6 goes through here: the list, the line beside it, and how to take back a deletion."""
        line = Region(self._right, self.back if self._narrow else self.detail.edit)
        return Region(self._left, self._first()), Region(self._empty), line, Region(self._foot)

    def show_journal(self, fetch: Fetch, now: datetime, useful: Iterable[Filter]) -> None:
        """Shows what `fetch` finds, with days called as they are called at `now`; what was looked for and
        what was read stay. `useful` are the filters that would find something beside the usual ones."""
        self._fetch, self._now = fetch, now
        self.filters.show_offer(useful)
        self._look_up()

    def show_line(self, line: Line) -> None:
        """Goes to a line that has just been written or is back; a search that hides it is given up."""
        self._look_up()
        row = self.list.lines.fetched_row_of(line)
        if row is None and self.list.lines.search != Search():
            self._show_all()
            row = self.list.lines.fetched_row_of(line)
        if row is not None:
            self.list.go_to(row)
            self.list.scrollTo(self.list.currentIndex())
            self.list.setFocus()

    def take_out(self, line: Line) -> None:
        """Takes away a line that was deleted; the keyboard goes to the next one."""
        row = self.list.lines.row_of(line.id)
        if row is None:
            return
        self._reading = False
        self.list.lines.take_out(row)
        self.list.go_to(self.list.lines.near_line(row))
        self._show_outcome()
        if self.list.current is not None:
            self.list.setFocus()

    def show_undo(self, gone: Sequence[Line]) -> None:
        """Offers to bring back what was deleted, for as long as it can be."""
        self._gone = tuple(gone)
        focused = self._undo.action.hasFocus()
        self._undo.show_sentence(text.deleted_sentence(gone, self._now) if gone and self._now else "")
        self._foot.setVisible(bool(gone))
        if gone and self.list.current is None:
            self._undo.action.setFocus()
        elif focused:
            self._first().setFocus()

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Tells of an entry that is being edited and not saved yet."""
        self._unsaved_place.setVisible(unsaved)
        self._unsaved.show_sentence(self.tr("There is an entry that is not saved yet.") if unsaved else "")

    def arrange(self, width: Width) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives list and line their room, measured in letters."""
        px, room = self.look.px, self.width() / self.look.scale
        self._narrow, wide = room < SIDE_BY_SIDE_FROM, room >= WIDE_FROM
        least = 0 if self._narrow else px(LIST_WIDTH if wide else MEDIUM_LIST_WIDTH)
        self._left.setMinimumWidth(least)
        self._left.setMaximumWidth(least or WIDEST)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        margins = self.column.contentsMargins()
        beside = (least or self.width() - margins.left() - margins.right()) >= self._head_width()
        self._head.setDirection(across if beside else down)
        # The list keeps the room of its scroll bar at its side.
        self._side.setSpacing(px(12 if wide else 4))
        self._card.show_margins((0, 0, 0, 16) if self._narrow else (0, 6, 8 if wide else 0, 32))
        self.list.setMinimumHeight(px(LEAST_LIST))
        self.detail.arrange(narrow=not wide)
        self._buttons.show_gaps(px(4), 0)
        self._show_side()

    def _head_width(self) -> int:
        """How wide the title and the buttons are beside each other."""
        buttons = self.export.sizeHint().width() + self.add.sizeHint().width()
        title = longest_word(self._title.text(), self._title.font())
        return title + buttons + self.look.px(OUTSET + 8 + 4 + BAR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._reading:
            self._leave_line()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self.look
        self._head.addWidget(self._title, 1)
        self._buttons = FlowLayout(align=Qt.AlignmentFlag.AlignRight)
        self._buttons.addWidget(self.export)
        self._buttons.addWidget(self.add)
        self._head.addLayout(self._buttons)
        left = Column(look, parent=self._left)
        left.addLayout(self._head)
        tools = Column(look, margins=(INSET, 12, INSET + BAR, 0))
        Column(look, margins=(0, 0, 0, 8), parent=self._unsaved_place).addWidget(self._unsaved)
        tools.addWidget(self._unsaved_place)
        tools.addWidget(self.search)
        tools.space(8)
        tools.addWidget(self.filters)
        tools.addWidget(self._found)
        left.addLayout(tools)
        left.space(10)
        left.addWidget(self.list, 1)
        left.addWidget(self._nothing, 1)
        self._card = Column(look, gap=8, parent=self._right)
        self._card.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.addWidget(self.detail, 1)
        self._side = Box(look, QBoxLayout.Direction.LeftToRight, parent=self._body)
        self._side.addWidget(self._left)
        self._side.addWidget(self._right, 1)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._empty, 1)
        foot = Column(look, margins=(0, 8, BAR, 16), parent=self._foot)
        foot.addWidget(self._undo)
        self.column.addWidget(self._foot)
        self._empty.hide()
        self._foot.hide()

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_requested)
        self.add.clicked.connect(self.add_requested)
        self._empty.start_requested.connect(self.start_requested)
        self._empty.past_requested.connect(self.past_requested)
        self._unsaved.action.clicked.connect(self.continue_requested)
        self._undo.action.clicked.connect(self.undo_requested)
        self._nothing.clear_requested.connect(self._show_everything)
        self.search.textChanged.connect(self._wait.start)
        self.search.returnPressed.connect(self._look_up)
        self.search.left_down.connect(self._to_list)
        self.filters.chosen.connect(self._look_up)
        self._wait.timeout.connect(self._look_up)
        self.list.line_shown.connect(self._show_line)
        self.list.open_requested.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.list.delete_requested.connect(self._wish_to_delete)
        self.back.clicked.connect(self._leave_line)
        self.detail.edit_requested.connect(self._wish_to_edit)
        self.detail.delete_requested.connect(self._wish_to_delete)
        bind(self, Where.JOURNAL, Act.FIND, self._to_search)
        bind(self, Where.JOURNAL, Act.UNDO, self._wish_to_undo)

    # What is looked for.

    def _look_up(self) -> None:
        """Fetches again what is looked for; the line that was read stays, if it is still there."""
        self._wait.stop()
        if self._fetch is None or self._now is None:
            return
        search = Search(self.search.text().strip(), self.filters.filter)
        lines, before = self.list.lines, self.list.current
        anew = search != lines.search
        lines.show_journal(self._fetch, search, self._now)
        row = None if before is None else lines.row_of(before.id)
        self._reading = self._reading and row is not None
        self.list.go_to(lines.near_line(0) if row is None else row)
        if row is None:
            self.list.scrollToTop()
        self._show_outcome()
        if anew:
            announce(self, self._found.text())

    def _show_outcome(self) -> None:
        """Shows the list, or why there is none."""
        lines = self.list.lines
        searching, found = lines.search != Search(), lines.found
        sentence = text.found_sentence(found, more=lines.canFetchMore(QModelIndex()))
        self._found.setText(sentence)
        self._found.setAccessibleName(sentence)
        self._found.setVisible(searching)
        empty = not found and not searching
        self._empty.setVisible(empty)
        self._body.setVisible(not empty)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._show_side()
        self.setFocusProxy(self._empty.start if empty else self.export)

    def _first(self) -> QWidget:
        """Where the keyboard is taken to."""
        if self.list.current is not None:
            return self.list
        return self._empty.start if self.list.lines.search == Search() else self.search

    def _show_everything(self) -> None:
        self._show_all()
        self.search.setFocus()

    def _show_all(self) -> None:
        self.search.clear()
        self.filters.show_filter(Filter.ALL)
        self._look_up()

    def _to_search(self) -> None:
        self._leave_line()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_list(self) -> None:
        self._look_up()
        if self.list.current is not None:
            self.list.setFocus()

    # One line.

    def _show_line(self, line: Line | None) -> None:
        if line is not None and self._now is not None:
            self.detail.show_line(line, self._now)
        self._show_side()

    def _show_side(self) -> None:
        """List and line beside each other, or where it is narrow one of them."""
        there = self.list.current is not None
        reading = there and self._narrow and self._reading
        self._left.setVisible(not reading)
        self._right.setVisible(reading if self._narrow else there)
        self.back.setVisible(self._narrow)

    def _clicked(self, index: QModelIndex) -> None:
        if self._narrow and self.list.lines.is_line(index.row()):
            self._open()

    def _open(self) -> None:
        """Reads the line: on a page of its own where it is narrow, else on the card beside the list."""
        self._reading = True
        self._show_side()
        (self.back if self._narrow else self.detail.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_line(self) -> None:
        if self._reading:
            self._reading = False
            self._show_side()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish_to_edit(self) -> None:
        if self.list.current is not None:
            self.edit_requested.emit(self.list.current)

    def _wish_to_delete(self) -> None:
        if self.list.current is not None and self.detail.changeable:
            self.delete_requested.emit(self.list.current)

    def _wish_to_undo(self) -> None:
        if self._gone:
            self.undo_requested.emit()
