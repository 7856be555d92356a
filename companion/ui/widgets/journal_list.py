"""The rows of the journal: days, and the sessions that were on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from companion.core.deciding import day_of
from companion.core.journal import Area, Course, Kind, SessionRecord, StopReason
from companion.ui import text
from companion.ui.covers import cover_token
from companion.ui.theme import Look
from companion.ui.widgets.rating_card import paint_arrow

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole


class JournalModel(QAbstractListModel):
    """Days and sessions in one list: a day, then what happened on it, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[date | SessionRecord] = []
        self._now: datetime | None = None

    def show_sessions(self, sessions: Sequence[SessionRecord], now: datetime) -> None:
        """Shows these sessions under their days."""
        self.beginResetModel()
        self._now = now
        self._rows = []
        for record in sorted(sessions, key=_started, reverse=True):
            day = day_of(record.started_at, now)
            last = self._rows[-1] if self._rows else None
            if not isinstance(last, SessionRecord) or day_of(last.started_at, now) != day:
                self._rows.append(day)
            self._rows.append(record)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(row) if isinstance(row, SessionRecord) else self.day_name(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], SessionRecord):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def day_name(self, day: date) -> str:
        """Today, yesterday, or the day by its name and date."""
        today = day_of(self._now, self._now) if self._now is not None else None
        if day == today:
            return self.tr("Today")
        if today is not None and day == today - timedelta(days=1):
            return self.tr("Yesterday")
        same_year = today is not None and day.year == today.year
        words = self.tr("dddd, d MMMM") if same_year else self.tr("dddd, d MMMM yyyy")
        return QLocale().toString(QDate(day.year, day.month, day.day), words)

    def clock(self, record: SessionRecord) -> str:
        """The time of day a session began, by the clock on the wall now."""
        zone = self._now.tzinfo if self._now is not None else None
        return record.started_at.astimezone(zone).strftime("%H:%M")

    def title(self, record: SessionRecord) -> str:
        """What kind of session it was, or which part of the body it was for."""
        if record.kind in (Kind.BREATHING, Kind.BEDTIME):
            return text.name(record.kind)
        return text.name(record.area)

    def detail(self, record: SessionRecord) -> str:
        """Minutes and cover, and how it ended where that was not as planned."""
        parts = [text.duration(record.minutes_done * 60.0)]
        if record.kind.on_the_mat:
            parts.append(text.name((record.used or record.planned).cover))
        if record.kind is Kind.BEDTIME and record.area is not Area.BACK:
            parts.append(text.name(record.area).lower())
        ending = self._ending(record)
        return ", ".join((*parts, ending) if ending else parts)

    def _ending(self, record: SessionRecord) -> str:
        if record.stop_reason not in (None, StopReason.OTHER):
            return self.tr("stopped: {0}").format(text.name(record.stop_reason).lower())
        if record.course in (Course.COMPLETED, Course.RUNNING):
            return ""
        return text.name(record.course).lower()

    def _sentence(self, record: SessionRecord) -> str:
        parts = [self.title(record), self.clock(record), self.detail(record)]
        if record.before.pain is not None and record.after.pain is not None:
            pain = self.tr("pain {0} before, {1} after")
            parts.append(pain.format(record.before.pain, record.after.pain))
        return ", ".join((*parts, record.note) if record.note else parts)


class JournalDelegate(QStyledItemDelegate):
    """Paints a day as a small heading, and a session with the colour of its cover at its side."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, SessionRecord):
            return QSize(0, self._look.px(38 if index.row() else 26))
        model = index.model()
        crowded = isinstance(model, JournalModel) and not self._fits(model, row, option.widget.width())
        return QSize(0, self._look.px(58 + 18 * bool(row.note) + 18 * crowded))

    def _fits(self, model: JournalModel, record: SessionRecord, width: int) -> bool:
        """Whether minutes and cover fit beside the figures for pain in a list so wide."""
        room = width - self._look.px(28 + 14 + 12)
        if record.before.pain is not None and record.after.pain is not None:
            room -= self._look.px(60)
        metrics = QFontMetricsF(self._look.font("secondary"))
        return metrics.horizontalAdvance(model.detail(record)) <= room

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # PySide6 leaves it out of its stubs
        if isinstance(row, SessionRecord):
            state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
            self._paint_session(painter, QRectF(rect), state, index, row)
        else:
            self._paint_day(painter, QRectF(rect), str(index.data()))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.setFont(self._look.font("secondary", 600))
        painter.setPen(self._look.color("text2"))
        rect = rect.adjusted(self._look.px(12), 0, 0, -self._look.px(4))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)

    def _paint_session(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index, record: SessionRecord
    ) -> None:
        look, px = self._look, self._look.px
        model = index.model()
        if not isinstance(model, JournalModel):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.color("raised"))
            painter.drawRoundedRect(rect, px(12), px(12))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.color("text", 0.04))
            painter.drawRoundedRect(rect, px(12), px(12))
        painter.setBrush(self._bar_colour(record))
        bar = QRectF(rect.left() + px(12), rect.top() + px(9), px(4), rect.height() - px(18))
        painter.drawRoundedRect(bar, px(2), px(2))
        left, right, top = rect.left() + px(28), rect.right() - px(14), rect.top() + px(8)
        self._line(
            painter, left, right, top, px(22), "body", 600, "text", model.title(record), model.clock(record)
        )
        second = top + px(22)
        crowded = rect.height() > px(58 + 18 * bool(record.note))
        below = rect.bottom() - px(26)
        pair = self._paint_pair(painter, record, right, below if crowded else second, px(18))
        self._line(
            painter,
            left,
            right if crowded else pair,
            second,
            px(18),
            "secondary",
            400,
            "text2",
            model.detail(record),
        )
        if record.note:
            note = record.note.split("\n")[0]
            self._line(painter, left, right, second + px(18), px(18), "secondary", 400, "text3", note)

    def _line(
        self,
        painter: QPainter,
        left: float,
        right: float,
        top: float,
        height: float,
        style: str,
        weight: int,
        token: str,
        words: str,
        aside: str = "",
    ) -> None:
        """One line of words, shortened if need be, with a smaller word at its right end."""
        if aside:
            font = self._look.font("secondary")
            width = QFontMetricsF(font).horizontalAdvance(aside)
            painter.setFont(font)
            painter.setPen(self._look.color("text2"))
            rect = QRectF(right - width, top, width + 2, height)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), aside)
            right -= width + self._look.px(8)
        font = self._look.font(style, weight)
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        painter.setFont(font)
        painter.setPen(self._look.color(token))
        rect = QRectF(left, top, right - left + 2, height)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), elided)

    def _paint_pair(
        self, painter: QPainter, record: SessionRecord, right: float, top: float, height: float
    ) -> float:
        """Pain before and after at the right end; where it begins, to leave it room."""
        before, after = record.before.pain, record.after.pain
        if before is None or after is None:
            return right
        font = self._look.font("secondary", 600)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.color("text"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        x = right - metrics.horizontalAdvance(str(after))
        painter.drawText(QRectF(x, top, right - x + 2, height), flags, str(after))
        size = self._look.px(11)
        x -= size + self._look.px(4)
        paint_arrow(painter, QRectF(x, top + (height - size) / 2, size, size), self._look, "text")
        width = metrics.horizontalAdvance(str(before))
        x -= width + self._look.px(4)
        painter.drawText(QRectF(x, top, width + 2, height), flags, str(before))
        return x - self._look.px(8)

    def _bar_colour(self, record: SessionRecord) -> QColor:
        if not record.kind.on_the_mat:
            return self._look.color("teal")
        return self._look.color(cover_token((record.used or record.planned).cover))


def _started(record: SessionRecord) -> datetime:
    return record.started_at
