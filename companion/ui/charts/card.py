"""A card with one chart: drawn, or as a table, and with a menu of what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QScrollBar,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QWidget,
)

from companion.core.insights import Rating
from companion.core.progress import Chart, MinutesChart, PairsChart
from companion.ui.charts.frame import body_of, height_for
from companion.ui.charts.minutes import bar_at
from companion.ui.charts.pairs import shown_at_once
from companion.ui.covers import cover_label
from companion.ui.lengths import duration
from companion.ui.mirroring import as_read, mirrored, seen_rect, seen_x
from companion.ui.screen_readers import Role
from companion.ui.text import progress as words
from companion.ui.text.insights import rating_name
from companion.ui.theme import Look, Theme
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size

if TYPE_CHECKING:
    from companion.ui.charts.view import ChartView

MENU = 40
"""The button of the menu, in design pixels; it hangs into the corner of the card."""

BAR = 12
NEAR_THE_END = 5
"""So many sessions before the oldest loaded one, older ones are asked for."""


class ChartCard(Card):
    """One chart of the page. T shows it as a table and back; Left and Right scroll through sessions."""

    reader_role = Role.Chart

    picture_requested = Signal(object, int)
    """The chart, and how many of its newest sessions are scrolled away."""

    rating_chosen = Signal(Rating)
    older_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.look = look
        self._chart: Chart | None = None
        self._back = 0
        self._view: ChartView | None = None
        self._table = QTableWidget(self)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.verticalHeader().hide()
        self._table.verticalScrollBar().valueChanged.connect(self._table_scrolled)
        self._table.hide()
        self._scroll = QScrollBar(Qt.Orientation.Horizontal, self)
        self._scroll.setAccessibleName(self.tr("Older and newer sessions"))
        self._scroll.valueChanged.connect(self._scrolled)
        self._scroll.hide()
        self._menu = Button(look, "", ButtonKind.QUIET, Size.SMALL, icon="more", words=False, parent=self)
        self._menu.clicked.connect(self._open_menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def as_table(self) -> bool:
        """Whether it is shown as a table."""
        return not self._table.isHidden()

    @property
    def table(self) -> QTableWidget:
        """The table, filled while it is shown."""
        return self._table

    @property
    def grown_ms(self) -> float:
        """The milliseconds its marks have been growing for."""
        return 0.0 if self._view is None else self._view.ms

    def show_chart(self, chart: Chart, *, anew: bool = True) -> None:
        """Shows a chart, from its newest session on unless it is the same one with more to scroll to."""
        if self._view is None:
            self._view = self._drawn_by()
        if anew and chart != self._chart:
            self._back = 0
            self._view.grow()
        self._chart = chart
        title = words.chart_title(chart)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words.chart_summary(chart))
        self._menu.show_text(self.tr("{0}: table, picture").format(title))
        self._menu.setToolTip(self._menu.text())
        self._table.setAccessibleName(title)
        self._table.setAccessibleDescription(words.chart_note(chart))
        if self.as_table:
            self._fill_table()
        self._lay_out()
        self.updateGeometry()

    def show_table(self, shown: bool) -> None:
        """Shows the chart as a table, or drawn."""
        if self._chart is None or shown == self.as_table:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self) and self._table.hasFocus()
        self._table.setVisible(shown)
        if shown:
            self._fill_table()
        elif had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lay_out()

    def focus_shape(self) -> tuple[QRectF, float]:
        """The outline the focus ring follows, and its corner radius."""
        return QRectF(self.rect()), self.look.px(16)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 0 if self._chart is None else height_for(self._chart, width, self.look)

    def sizeHint(self) -> QSize:
        width = self.look.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Says what the colours of a bar stand for, under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.said_at(event.pos().x()), self)
            return True
        return super().event(event)

    def said_at(self, x: float) -> str:
        """The minutes on each cover in the bar that is drawn there; nothing in other charts."""
        chart, look = self._chart, self.look
        if not isinstance(chart, MinutesChart) or self.as_table:
            return ""
        bar = bar_at(chart, body_of(chart, QRectF(self.rect()), look), seen_x(self, x), look.scale)
        said = self.tr("{0}: {1}")
        parts = () if bar is None else bar.by_cover
        return "\n".join(said.format(cover_label(one.cover), duration(one.minutes * 60)) for one in parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls through sessions, one by one or to the newest and the oldest that is loaded."""
        scroll, key = self._scroll, as_read(self, event.key())
        places = {
            Qt.Key.Key_Left: scroll.value() - 1,
            Qt.Key.Key_Right: scroll.value() + 1,
            Qt.Key.Key_Home: scroll.minimum(),
            Qt.Key.Key_End: scroll.maximum(),
        }
        if key in places and not scroll.isHidden():
            scroll.setValue(places[key])
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls sideways through sessions; up and down belong to the page."""
        sideways = event.angleDelta().x()
        if sideways and not self._scroll.isHidden():
            back = (sideways > 0) is not mirrored(self)
            self._scroll.setValue(self._scroll.value() + (-1 if back else 1))
            event.accept()
            return
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self._menu.mapToGlobal(QPoint(0, 0))
        self._pop_up(at)

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = made.addAction(self.tr("Show as drawing") if self.as_table else self.tr("Show as table"))
        table.setShortcut("T")
        table.triggered.connect(self._toggle)
        made.addAction(self.tr("Save as picture…")).triggered.connect(self._wish_picture)
        if isinstance(self._chart, PairsChart):
            made.addSeparator()
            group = QActionGroup(made)
            for rating in Rating:
                action = QAction(rating_name(rating), made)
                action.setCheckable(True)
                action.setChecked(rating is self._chart.rating)
                action.setData(rating)
                group.addAction(action)
                made.addAction(action)
            group.triggered.connect(self._choose_rating)
        return made

    def _drawn_by(self) -> ChartView:
        # Loaded here: it takes longer than all the rest of the page, which is there before its first chart.
        from companion.ui.charts.view import ChartView

        view = ChartView(self.look, self)
        view.lower()
        view.show()
        return view

    def _lay_out(self) -> None:
        chart, look, view = self._chart, self.look, self._view
        if chart is None or view is None:
            return
        rect = self.rect()
        view.setGeometry(rect)
        side = look.px(MENU)
        inset = look.px(4)
        corner = QRect(rect.right() - side + inset, rect.bottom() - side + inset, side, side)
        self._menu.setGeometry(seen_rect(self, corner))
        body = body_of(chart, QRectF(rect), look)
        self._table.setGeometry(body.adjusted(-look.px(6), look.px(6), look.px(6), -look.px(6)).toRect())
        if self.as_table:
            self._fit_columns()
        self._fit_scroll(chart, body)
        view.show_chart(chart, self._back, drawn=not self.as_table)

    def _fit_scroll(self, chart: Chart, body: QRectF) -> None:
        count = shown_at_once(body.width(), self.look)
        most = max(0, len(chart.pairs) - count) if isinstance(chart, PairsChart) else 0
        self._back = min(self._back, most)
        high = self.look.px(BAR)
        self._scroll.setGeometry(QRectF(body.left(), body.bottom() - high, body.width(), high).toRect())
        self._scroll.blockSignals(True)
        self._scroll.setRange(0, most)
        self._scroll.setPageStep(count)
        self._scroll.setValue(most - self._back)
        self._scroll.blockSignals(False)
        self._scroll.setVisible(most > 0 and not self.as_table)

    def _scrolled(self, value: int) -> None:
        chart = self._chart
        self._back = self._scroll.maximum() - value
        if isinstance(chart, PairsChart) and self._view is not None:
            self._view.show_chart(chart, self._back)
            if value < NEAR_THE_END:
                self._wish_older()

    def _table_scrolled(self, value: int) -> None:
        if self.as_table and value == self._table.verticalScrollBar().maximum():
            self._wish_older()

    def _wish_older(self) -> None:
        chart = self._chart
        if isinstance(chart, PairsChart) and chart.n > len(chart.pairs):
            self.older_requested.emit()

    def _fill_table(self) -> None:
        if self._chart is None:
            return
        table, found = self._table, words.chart_table(self._chart)
        font = self.look.font("secondary")
        table.setFont(font)
        table.horizontalHeader().setFont(self.look.font("secondary", 600))
        table.setColumnCount(len(found.columns))
        table.setHorizontalHeaderLabels(list(found.columns))
        table.setRowCount(len(found.rows))
        for row, cells in enumerate(found.rows):
            for column, cell in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(cell))
        header = table.horizontalHeader()
        header.setFixedHeight(self.look.line("secondary") + 2 * self.look.px(5))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._fit_columns()
        table.verticalHeader().setMinimumSectionSize(self.look.px(26))
        table.resizeRowsToContents()
        if found.rows and table.currentRow() < 0:
            table.setCurrentCell(0, 0)

    def _fit_columns(self) -> None:
        """The last column has what room there is; where there is too little for all, one scrolls sideways."""
        table, header = self._table, self._table.horizontalHeader()
        header.setStretchLastSection(False)
        room = table.width() - table.verticalScrollBar().sizeHint().width()
        header.setStretchLastSection(header.length() <= room)

    def _open_menu(self) -> None:
        self._pop_up(self._menu.mapToGlobal(QPoint(0, 0)))

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(at)

    def _toggle(self) -> None:
        self.show_table(not self.as_table)

    def _wish_picture(self) -> None:
        self.picture_requested.emit(self._chart, self._back)

    def _choose_rating(self, action: QAction) -> None:
        self.rating_chosen.emit(action.data())

    def _look_changed(self, theme: Theme) -> None:
        super()._look_changed(theme)
        if self.as_table:
            self._fill_table()
        self._lay_out()
        self.updateGeometry()
