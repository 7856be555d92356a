"""A row of buttons that goes on in the next row when the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """A layout that fills row after row, so that no button is ever cut off.

    `align` places a row that does not fill the width. An item wider than the whole width gets all of it.
    """

    def __init__(
        self,
        gap: int = 8,
        row_gap: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self._align = align
        self.setContentsMargins(0, 0, 0, 0)

    def show_gaps(self, gap: int, row_gap: int) -> None:
        """Other gaps beside and under the buttons, in pixels, as when the letters grow."""
        self._gap, self._row_gap = gap, row_gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks beyond the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks beyond the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, place=True)

    def sizeHint(self) -> QSize:
        visible = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() for item in visible) + self._gap * max(0, len(visible) - 1)
        height = max((item.sizeHint().height() for item in visible), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return self._with_margins(QSize(width, height))

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arranged(self, rect: QRect, *, place: bool) -> int:
        """The height needed in `rect`; with `place`, also puts every item there."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        rows = self._rows(inner.width())
        for number, row in enumerate(rows):
            y += self._row_gap if number else 0
            height = max(size.height() for _item, size in row)
            if place:
                self._place(row, inner, y, height)
            y += height
        return y - rect.y() + margins.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), item.sizeHint().height()))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if rows and used + self._gap + size.width() <= width:
                rows[-1].append((item, size))
                used += self._gap + size.width()
            else:
                rows.append([(item, size)])
                used = size.width()
        return rows

    def _place(self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, y: int, height: int) -> None:
        used = sum(size.width() for _item, size in row) + self._gap * (len(row) - 1)
        x = inner.x()
        if self._align & Qt.AlignmentFlag.AlignRight:
            x += inner.width() - used
        elif self._align & Qt.AlignmentFlag.AlignHCenter:
            x += (inner.width() - used) // 2
        parent = self.parentWidget()
        reading = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for item, size in row:
            place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(reading, inner, place))
            x += size.width() + self._gap
