"""The last two weeks as bars: how long, on which cover, with rest days as part of the plan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from companion.core.days import Day
from companion.ui import text
from companion.ui.covers import paint_cover_bar
from companion.ui.mirroring import seen, seen_x
from companion.ui.screen_readers import Role
from companion.ui.text.clock import written
from companion.ui.text.lists import set_apart
from companion.ui.theme import Look

BAR, TALLEST, DASH, INSET = 14, 56, 4, 12
"""Width and greatest height of a bar, height of a dash, and how far from the edges the outer bars stand."""

LIFT = 14
"""How much higher the dashes stand while the days have no names below them."""

LEAST_TOP_MINUTES = 15.0


class DayStrip(QWidget):
    """A bar a day; a day of rest is a dash, today without a session yet a dashed outline."""

    reader_role = Role.Chart

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._days: tuple[Day, ...] = ()
        self._labels = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: tuple[Day, ...], *, labels: bool) -> None:
        """Shows these days, the last of them today; without any session yet the days go without names."""
        self._days, self._labels = days, labels
        self.setAccessibleName(self.tr("Last 14 days"))
        self.setAccessibleDescription(set_apart(self.said(day) for day in days if day.minutes))
        self.updateGeometry()
        self.update()

    def said(self, day: Day) -> str:
        """A day in words: when, how long, and on what, which a bar says by its colour alone."""
        when = written(day.date, self.tr("dddd, d MMMM"))
        long = text.duration(day.minutes * 60)
        if day.cover is None:
            return self.tr("{0}: {1}").format(when, long)
        return self.tr("{0}: {1}, {2}").format(when, long, text.name(day.cover))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._days:
            column = self._column()
            index = (
                round((seen_x(self, event.pos().x()) - self._look.px(INSET)) / column) if column > 0 else 0
            )
            day = self._days[min(max(index, 0), len(self._days) - 1)]
            QToolTip.showText(event.globalPos(), self.said(day) if day.minutes else "", self)
            return True
        return super().event(event)

    def _column(self) -> float:
        """How far apart the days stand."""
        return (self.width() - 2 * self._look.px(INSET)) / max(len(self._days) - 1, 1)

    def sizeHint(self) -> QSize:
        look = self._look
        names = look.px(6) + look.line("caption") if self._labels else 0
        return QSize(look.px(280), look.px(TALLEST) + names)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        top = max(LEAST_TOP_MINUTES, *(day.minutes for day in self._days))
        column = self._column()
        base, bar = look.px(TALLEST if self._labels else TALLEST - LIFT), look.px(BAR)
        for index, day in enumerate(self._days):
            middle = look.px(INSET) + column * index
            today = index == len(self._days) - 1
            height = base * day.minutes / top
            if day.minutes:
                height = max(height, float(look.px(DASH)))
                self._paint_bar(
                    painter, day, seen(self, QRectF(middle - bar / 2, base - height, bar, height))
                )
            elif today and self._labels:
                painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                outline = QRectF(middle - bar / 2 + 0.5, 0.5, bar - 1, base - 1)
                painter.drawRoundedRect(seen(self, outline), 5, 5)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("line"))
                dash = look.px(DASH)
                painter.drawRoundedRect(seen(self, QRectF(middle - bar / 2, base - dash, bar, dash)), 2, 2)
            if self._labels:
                name = QRectF(middle - column / 2, base + look.px(6), column, look.line("caption"))
                self._paint_name(painter, day, seen(self, name), today)

    def _paint_bar(self, painter: QPainter, day: Day, rect: QRectF) -> None:
        if day.cover is not None:
            paint_cover_bar(painter, day.cover, rect, 5, self._look.theme)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("teal"))
        painter.drawRoundedRect(rect, 5, 5)

    def _paint_name(self, painter: QPainter, day: Day, rect: QRectF, today: bool) -> None:
        look = self._look
        painter.setFont(look.font("caption", 600 if today else 400))
        painter.setPen(look.color("text" if today else "text3"))
        name = QLocale().dayName(day.date.isoweekday(), QLocale.FormatType.NarrowFormat)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), name)
