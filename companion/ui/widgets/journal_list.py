"""The list of the journal: as smooth with a hundred thousand lines as with ten."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from companion.core.journal import Line
from companion.ui.shortcuts import Act, Where, act_of
from companion.ui.theme import Look, Theme
from companion.ui.widgets.journal_model import JournalModel, RowKind
from companion.ui.widgets.journal_rows import JournalDelegate

Index = QModelIndex | QPersistentModelIndex
_ACTIONS = QAbstractItemView.CursorAction


class JournalList(QListView):
    """Lines under their days; the day of the uppermost line stays in sight.

    Qt's own layout asks every row for its height whenever some come. Here the height follows from the kind
    of a row, so the places of all of them are one running sum.
    """

    line_shown = Signal(object)
    """The keyboard or the mouse has come to this line, or to none."""

    open_requested = Signal()
    """By the keyboard; a click that opens is `clicked`."""

    delete_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines = JournalModel(self)
        self._rows = JournalDelegate(look, self)
        self._known_tops: list[int] = [0]
        self._measured: tuple[int, ...] = ()
        self._under_mouse = -1
        self.setModel(self.lines)
        self.lines.modelReset.connect(self._forget_places)
        self.lines.rowsRemoved.connect(self._forget_places)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        look.changed.connect(self._look_changed)

    @property
    def current(self) -> Line | None:
        """The line the keyboard is at."""
        return self.lines.line_at(self.currentIndex().row())

    def go_to(self, row: int | None) -> None:
        """Takes the keyboard to a row, or to none."""
        self.setCurrentIndex(QModelIndex() if row is None else self.lines.index(row, 0))

    # The layout.

    def doItemsLayout(self) -> None:
        if self._heights() != self._measured:
            self._forget_places()
        QAbstractItemView.doItemsLayout(self)

    @property
    def _tops(self) -> list[int]:
        """Where each row begins, and the last one ends; rows that have come since are measured now."""
        tops, kinds = self._known_tops, self.lines.kinds
        if len(tops) <= len(kinds):
            self._measured = self._measured or self._heights()
            new = map(self._measured.__getitem__, kinds[len(tops) - 1 :])
            tops.extend(accumulate(new, initial=tops.pop()))
        return tops

    def _forget_places(self) -> None:
        self._known_tops, self._measured = [0], ()

    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._look.px(20))
        bar.setPageStep(high)
        bar.setRange(0, max(0, self._tops[-1] - high))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not 0 <= row < len(self._tops) - 1:
            return QRect()
        top = self._tops[row]
        return QRect(self._inset(), top - self.verticalOffset(), self._row_width(), self._tops[row + 1] - top)

    def indexAt(self, p: QPoint) -> QModelIndex:
        row = self._row_at(p.y() + self.verticalOffset())
        return self.lines.index(row, 0) if self.viewport().rect().contains(p) and row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        # Rows may have come since the last layout.
        self.updateGeometries()
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.isEmpty():
            return
        # The line directly under its day is shown with it; others come out from under the day that stays.
        day = self._heights()[RowKind.DAY]
        if rect.top() < day:
            bar.setValue(bar.value() + rect.top() - day)
        elif rect.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() + 1 - self.viewport().height())

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The day above stays where it is, so the picture cannot just be moved.
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.doItemsLayout()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if self.lines.is_line(index.row()):
            self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def _heights(self) -> tuple[int, ...]:
        return self._rows.heights(self._row_width())

    def _row_width(self) -> int:
        """As wide with a scroll bar as without, so that nothing moves when one comes."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _inset(self) -> int:
        return self.viewport().width() - self._row_width() if self.isRightToLeft() else 0

    def _row_at(self, y: int) -> int:
        row = bisect_right(self._tops, y) - 1
        return row if row < len(self._tops) - 1 else -1

    # The keyboard and the mouse.

    def moveCursor(self, action: _ACTIONS, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, count = self.currentIndex().row(), len(self.lines.kinds)
        if action in (_ACTIONS.MoveDown, _ACTIONS.MoveNext, _ACTIONS.MoveRight):
            target, step = row + 1, 1
        elif action in (_ACTIONS.MoveUp, _ACTIONS.MovePrevious, _ACTIONS.MoveLeft):
            target, step = row - 1, -1
        elif action == _ACTIONS.MoveHome:
            target, step = 0, 1
        elif action == _ACTIONS.MoveEnd:
            target, step = count - 1, -1
        else:
            down = action == _ACTIONS.MovePageDown
            far = self.viewport().height() * (1 if down else -1)
            y = min(max(self._tops[max(row, 0)] + far, 0), self._tops[-1] - 1)
            target, step = self._row_at(y), (1 if down else -1)
        while 0 <= target < count and not self.lines.is_line(target):
            target += step
        if not self.lines.is_line(target):
            target = self.lines.near_line(row) or 0
        return self.lines.index(target, 0)

    def focus_shape(self) -> tuple[QRectF, float]:
        """The outline the focus ring follows: inside, as the list reaches the edge of the window."""
        return QRectF(self.rect()).adjusted(4, 4, -4, -4), self._look.px(12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(Where.JOURNAL, event.key())
        if act is Act.OPEN and self.current is not None:
            self.open_requested.emit()
        elif act is Act.DELETE and self.current is not None:
            self.delete_requested.emit()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Letters belong to the search, not to a jump by the first letter of a row.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        self.line_shown.emit(self.current)
        if current.isValid() and self.hasFocus():
            self._tell_readers(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in selected.indexes():
            self._tell_readers(QAccessible.Event.Selection, index.row())

    def _tell_readers(self, kind: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, kind)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

    def _hover(self, row: int) -> None:
        if row != self._under_mouse:
            self._under_mouse = row
            self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current, plain = self.currentIndex().row(), option.state  # type: ignore[attr-defined]  # not in stubs
        top, high = self.verticalOffset(), self.viewport().height()
        row = max(self._row_at(top), 0)
        while row < len(self.lines.kinds) and self._tops[row] < top + high:
            index = self.lines.index(row, 0)
            option.rect = self.visualRect(index)  # type: ignore[attr-defined]  # not in stubs
            option.state = plain  # type: ignore[attr-defined]  # as above
            if row == current and self.lines.is_line(row):
                option.state |= QStyle.StateFlag.State_Selected  # type: ignore[attr-defined]  # as above
            elif row == self._under_mouse:
                option.state |= QStyle.StateFlag.State_MouseOver  # type: ignore[attr-defined]  # as above
            self._rows.paint(painter, option, index)
            row += 1
        self._paint_staying_day(painter, top)

    def _paint_staying_day(self, painter: QPainter, top: int) -> None:
        """The day of the uppermost line over it, pushed away by the next day."""
        row = self._row_at(top)
        if row < 0 or top <= 0:
            return
        own = row
        while own > 0 and self.lines.is_line(own):
            own -= 1
        high = self._heights()[RowKind.FIRST_DAY]
        place = QRectF(self._inset(), 0, self._row_width(), high + self._look.px(4))
        below = row + 1
        while below < len(self.lines.kinds) and self._tops[below] < top + place.height():
            if not self.lines.is_line(below):
                # The words of the coming day are at its lower end.
                place.moveBottom(min(place.bottom(), self._tops[below + 1] - top - high))
                break
            below += 1
        if not self.lines.is_line(row):
            place.moveBottom(max(place.bottom(), float(self._tops[row + 1] - top)))
        painter.fillRect(place, self._look.color("bg"))
        self._rows.paint_day(painter, place, self.lines.words(own))

    def _look_changed(self, _theme: Theme) -> None:
        self.doItemsLayout()
