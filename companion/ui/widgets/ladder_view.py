"""The ladder as a flight of steps: every rung in the colour of its cover, the own one under the sun."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Area, Cover
from companion.core.ladder import Rung
from companion.ui import text
from companion.ui.covers import cover_label, cover_token
from companion.ui.mirroring import seen
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.widgets.labels import Lines

TREAD, ALPHA = 4, 0.12
GAP = 4
SUN = 9
RISE, LEAST_HIGH, MOST_HIGH = 15, 150, 180
CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)


class LadderView(QWidget):
    """One step of stairs a rung, with its minutes; below them the names of the colours.

    What is drawn is also said: the accessible description names the own rung and every other one.
    """

    reader_role = Role.Chart

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rungs: tuple[Rung, ...] = ()
        self._current: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Your ladder"))
        look.changed.connect(self._look_changed)

    def show_ladder(self, rungs: Sequence[Rung], current: int | None) -> None:
        """Shows these rungs, and the sun on the one of the number `current`."""
        self._rungs, self._current = tuple(rungs), current
        self.setAccessibleDescription(self._words())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._stairs_high() + self._legend_high(width)

    def sizeHint(self) -> QSize:
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._stairs_high())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rungs:
            return
        bottom = self.height() - self._legend_high(self.width())
        for index, rung in enumerate(self._rungs):
            self._paint_rung(painter, rung, self._step(index, bottom))
        for rect, cover in self._legend(self.width(), bottom):
            self._paint_name(painter, rect, cover)

    def _words(self) -> str:
        steps = [
            self.tr("Step {0} of {1}: {2}").format(
                number, len(self._rungs), text.setup_title(rung.setup, Area.BACK)
            )
            for number, rung in enumerate(self._rungs, 1)
        ]
        here = [words for words, rung in zip(steps, self._rungs, strict=True) if rung.number == self._current]
        return "\n".join([self.tr("You are here: {0}").format(words) for words in here] + steps)

    def _stairs_high(self) -> int:
        rise = RISE * max(len(self._rungs) - 1, 0) + 2 * SUN + 34
        return self._look.px(max(LEAST_HIGH, min(rise, MOST_HIGH)))

    def _step(self, index: int, bottom: float) -> QRectF:
        """The block of a rung, its tread on top."""
        count = len(self._rungs)
        gap = self._gap()
        wide = (self.width() + gap) / count
        least = self._look.px(30)
        top = self._look.px(2 * SUN + 4)
        high = least + (bottom - top - least) * (index / max(count - 1, 1))
        return seen(self, QRectF(index * wide, bottom - high, wide - gap, high))

    def _gap(self) -> float:
        """The room between two steps, less where there are many in a narrow window."""
        return min(self._look.px(GAP), self.width() / len(self._rungs) * 0.15)

    def _minutes_fit(self, wide: float) -> bool:
        """Whether the minutes of every rung have room on its step: all are shown, or none."""
        metrics = QFontMetricsF(self._look.font("caption", 600))
        return all(metrics.horizontalAdvance(f"{rung.setup.minutes:g}") <= wide for rung in self._rungs)

    def _paint_rung(self, painter: QPainter, rung: Rung, block: QRectF) -> None:
        look = self._look
        token = cover_token(rung.setup.cover)
        here = rung.number == self._current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(token, 0.32 if here else ALPHA))
        radius = look.px(3)
        painter.drawRoundedRect(block, radius, radius)
        tread = QRectF(block.left(), block.top(), block.width(), look.px(TREAD))
        painter.setBrush(look.color(token))
        painter.drawRoundedRect(tread, tread.height() / 2, tread.height() / 2)
        if rung.setup.cover is Cover.DOUBLE_THICK_TOWEL:
            tread.translate(0, look.px(TREAD + 2))
            painter.drawRoundedRect(tread, tread.height() / 2, tread.height() / 2)
        if here:
            painter.setBrush(look.color("sun"))
            painter.setPen(QPen(look.color("accentText"), 1.5))
            size = look.px(SUN)
            painter.drawEllipse(QPointF(block.center().x(), block.top() - size - look.px(2)), size, size)
        if self._minutes_fit(block.width()):
            minutes = f"{rung.setup.minutes:g}"
            painter.setFont(look.font("caption", 600 if here else 400))
            painter.setPen(look.color("text" if here else "text2"))
            place = QRectF(block.left(), tread.bottom() + look.px(3), block.width(), look.line("caption"))
            painter.drawText(place, CENTRED, minutes)

    def _covers(self) -> list[Cover]:
        return list(dict.fromkeys(rung.setup.cover for rung in self._rungs))

    def _legend(self, width: int, top: float) -> list[tuple[QRectF, Cover]]:
        """Where the name of every cover stands, its swatch included."""
        look = self._look
        x, y = 0.0, top + look.px(12)
        metrics = QFontMetricsF(look.font("secondary"))
        places: list[tuple[QRectF, Cover]] = []
        for cover in self._covers():
            wide = look.px(19) + metrics.horizontalAdvance(cover_label(cover)) + 1
            if x and x + wide > width:
                x, y = 0.0, places[-1][0].bottom() + look.px(4)
            wide = min(wide, width)
            places.append((QRectF(x, y, wide, self._name_lines(cover, wide).height), cover))
            x += wide + look.px(18)
        return places

    def _name_lines(self, cover: Cover, wide: float) -> Lines:
        look, left = self._look, Qt.AlignmentFlag.AlignLeft
        room = wide - look.px(19)
        return Lines(cover_label(cover), look.font("secondary"), room, look.line("secondary"), left)

    def _legend_high(self, width: int) -> int:
        places = self._legend(width, 0)
        return round(places[-1][0].bottom()) if places else 0

    def _paint_name(self, painter: QPainter, place: QRectF, cover: Cover) -> None:
        look = self._look
        size = look.px(11)
        middle = place.top() + look.line("secondary") / 2
        swatch = seen(self, QRectF(place.left(), middle - size / 2, size, size))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(cover_token(cover)))
        if cover is Cover.DOUBLE_THICK_TOWEL:
            # The two thick towels share one colour; folded double it lies in two layers.
            for top in (swatch.top(), swatch.bottom() - look.px(TREAD)):
                painter.drawRoundedRect(QRectF(swatch.left(), top, size, look.px(TREAD)), 2, 2)
        else:
            painter.drawRoundedRect(swatch, look.px(3), look.px(3))
        lines = self._name_lines(cover, place.width())
        at = seen(self, QRectF(place.left() + look.px(19), place.top(), lines.room, lines.height))
        lines.paint(painter, at.topLeft(), look.color("text2"))

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
