"""A chart on the screen: a scene with one drawing, which grows when it is first shown."""

# pyqtgraph has no types to be strict about.
# pyright: basic

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from companion.core.progress import Chart
from companion.ui.charts.frame import paint
from companion.ui.charts.sheet import LONGEST_MS
from companion.ui.motion import CHART_GROWS, CHART_OPENS, Motion, Movement
from companion.ui.theme import Look, Theme


class _Drawing(pg.GraphicsObject):
    """The one item of a scene: it has the whole of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rect = QRectF(0, 0, 1, 1)
        self.chart: Chart | None = None
        self.ms = LONGEST_MS
        self.back = 0
        self.drawn = True

    def fill(self, rect: QRectF) -> None:
        """Takes another rectangle."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.chart is not None:
            rect, ms = self._rect, self.ms
            paint(self.chart, painter, rect, self._look, ms=ms, back=self.back, drawn=self.drawn)


class ChartView(pg.GraphicsView):
    """Shows one chart. The pointer and the keyboard belong to the card it lies on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False)
        self.setBackground(None)
        self._look = look
        self._fresh = True
        self._drawing = _Drawing(look)
        self.addItem(self._drawing)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setViewportUpdateMode(pg.GraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)
        self.viewport().setAutoFillBackground(False)
        self._growing = Movement(look, self)
        self._growing.moved.connect(self._show_progress)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._look_changed)

    @property
    def ms(self) -> float:
        """The milliseconds its marks have been growing for."""
        return self._drawing.ms

    def show_chart(self, chart: Chart, back: int = 0, *, drawn: bool = True) -> None:
        """Shows a chart with its marks as they are; `drawn` leaves heading and caption alone if not."""
        self._drawing.chart, self._drawing.back, self._drawing.drawn = chart, back, drawn
        self._drawing.update()

    def grow(self) -> None:
        """Lets the marks grow as soon as they can be seen; where movement is unwelcome they are there."""
        self._fresh = True
        if self.isVisible():
            self._begin(CHART_GROWS)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        # The base class calls this before there is a drawing.
        if event is not None:
            self._drawing.fill(QRectF(self.rect()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fresh:
            self._begin(CHART_OPENS)

    def _begin(self, motion: Motion) -> None:
        self._fresh = False
        self._growing.begin(motion)

    def _show_progress(self, progress: float) -> None:
        self._drawing.ms = LONGEST_MS * progress
        self._drawing.update()

    def _look_changed(self, _theme: Theme) -> None:
        self._drawing.update()
