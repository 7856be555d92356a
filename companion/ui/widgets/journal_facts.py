"""What a line of the journal tells, piece by piece: ratings on a line, words in a row or in pills."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from companion.core.journal import RATING_LIMITS, Surface
from companion.ui.mirroring import mirrored, seen, seen_point
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Row
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rating_card import paint_arrow
from companion.ui.widgets.setup_picture import SetupPicture, paint_person

LOWEST, HIGHEST = RATING_LIMITS
ROW_HIGH, NAME_WIDTH, WIDEST_NAME, TRACK_WIDTH, FIGURES = 36, 80, 136, 168, 58
LEAST_TRACK, TRACK_HIGH, GAP = 40, 24, 12
DOT = 6.0


def name_width(look: Look, names: Iterable[str]) -> int:
    """The room in pixels for names that stand under each other: more than usual for long ones, to a limit."""
    widest = max(map(QFontMetricsF(look.font("body")).horizontalAdvance, names), default=0.0)
    return min(max(look.px(NAME_WIDTH), math.ceil(widest) + look.px(8)), look.px(WIDEST_NAME))


class RatedLine(QWidget):
    """A rating on its line from 0 to 10, to look at only: hollow before, filled after, a bar between."""

    reader_role = Role.StaticText

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.name = name
        self._before: int | None = None
        self._after: int | None = None
        self._single = False
        self._name_width = look.px(NAME_WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_name_width(self, width: int) -> None:
        """Leaves so many pixels to the name, as the lines beside this one do."""
        self._name_width = width
        self.updateGeometry()
        self.update()

    def show_pair(self, before: int | None, after: int | None) -> None:
        """Shows a rating before and after a session; None is not answered."""
        self._before, self._after, self._single = before, after, False
        figures = tuple(self.tr("not answered") if one is None else str(one) for one in (before, after))
        self.setAccessibleName(self.tr("{0}: {1} before, {2} after").format(self.name, *figures))
        self.update()

    def show_one(self, rating: int) -> None:
        """Shows a rating of one moment."""
        self._before, self._after, self._single = None, rating, True
        self.setAccessibleName(self.tr("{0}: {1} of 10").format(self.name, rating))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._name_width + self._look.px(TRACK_WIDTH + FIGURES), self._look.px(ROW_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(2 * FIGURES), self._look.px(ROW_HIGH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._look.px(ROW_HIGH + (TRACK_HIGH if self._stacked(width) else 0))

    def _stacked(self, width: int) -> bool:
        """Whether the track needs a line of its own, under name and figures."""
        return width < self._name_width + self._look.px(LEAST_TRACK + FIGURES + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, px, stacked = self._look, self._look.px, self._stacked(self.width())
        line = QRectF(0, 0, self.width(), px(ROW_HIGH) if stacked else self.height())
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text2"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        room = self._name_width - px(4)
        elided = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, flags, elided)
        if stacked:
            track = QRectF(0, line.bottom(), self.width(), px(TRACK_HIGH))
        else:
            wide = min(px(TRACK_WIDTH), self.width() - self._name_width - px(FIGURES + GAP))
            track = QRectF(self._name_width, 0, wide, self.height())
        self._paint_track(painter, track, track.center().y())
        self._paint_figures(painter, line.height())

    def _paint_track(self, painter: QPainter, track: QRectF, middle: float) -> None:
        look, half, dot = self._look, self._look.px(4) / 2, DOT * self._look.scale

        def x_of(rating: int) -> float:
            return track.left() + dot + (track.width() - 2 * dot) * (rating - LOWEST) / (HIGHEST - LOWEST)

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        rail = QRectF(track.left(), middle - half, track.width(), 2 * half)
        painter.drawRoundedRect(seen(self, rail), half, half)
        if self._before is not None and self._after is not None:
            ends = sorted((x_of(self._before), x_of(self._after)))
            painter.setBrush(look.color("accent"))
            between = QRectF(ends[0], middle - half, ends[1] - ends[0], 2 * half)
            painter.drawRect(seen(self, between))
        if self._before is not None:
            painter.setPen(QPen(look.color("text2"), look.px(2)))
            painter.setBrush(look.color("card"))
            at = seen_point(self, QPointF(x_of(self._before), middle))
            painter.drawEllipse(at, dot - 0.5, dot - 0.5)
        if self._after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(seen_point(self, QPointF(x_of(self._after), middle)), dot, dot)

    def _paint_figures(self, painter: QPainter, high: float) -> None:
        """Before, an arrow and after at the far end; a dash stands for what is not answered."""
        look, px = self._look, self._look.px
        before, after = ("—" if one is None else str(one) for one in (self._before, self._after))
        bold, plain = look.font("lead", 700), look.font("lead", 400)
        wide = QFontMetricsF(bold).horizontalAdvance(after)
        widest = QFontMetricsF(plain).horizontalAdvance("10")
        size, gap = px(12), px(8)
        x = self.width() - wide
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        flags |= int(Qt.TextFlag.TextDontClip)
        painter.setFont(bold)
        painter.setPen(look.color("text3" if self._after is None else "text"))
        painter.drawText(seen(self, QRectF(x, 0, wide + 2, high)), flags, after)
        if self._single:
            return
        x -= gap + size
        arrow = QRectF(x, (high - size) / 2, size, size)
        paint_arrow(painter, seen(self, arrow), look, "text3", mirrored=mirrored(self))
        x -= gap + QFontMetricsF(plain).horizontalAdvance(before)
        painter.setFont(plain)
        painter.setPen(look.color("text3" if self._before is None else "text2"))
        painter.drawText(seen(self, QRectF(x, 0, widest + 2, high)), flags, before)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()


class Pill(QWidget):
    """A short word with an outline, to look at only."""

    reader_role = Role.StaticText

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font("secondary", 500)).horizontalAdvance(self._words)
        return QSize(math.ceil(words) + 2 * self._look.px(14), self._look.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("edge"), 1))
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = self._look.font("secondary", 500)
        painter.setFont(font)
        painter.setPen(self._look.color("text2"))
        room = self.width() - self._look.px(12)
        words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)


class Fact(QWidget):
    """A name and what is to be said under it: a sentence, or some short words."""

    def __init__(
        self,
        look: Look,
        name: str,
        told: str | Sequence[str],
        name_width: int | None,
        parent: QWidget | None = None,
    ) -> None:
        """With no room for names the name stands above what is said."""
        super().__init__(parent)
        row = Row(look, margins=(0, 7, 0, 7), parent=self)
        label = Label(look, name, token="text2")
        if name_width is None:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            row.addWidget(label)
        else:
            label.setFixedWidth(name_width)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(told, str):
            row.addWidget(Label(look, told), 1)
            return
        row.show_margins((0, 4, 0, 4))
        label.setMinimumHeight(look.px(28))
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        pills = QWidget()
        flow = FlowLayout(look.px(8), parent=pills)
        for word in told:
            flow.addWidget(Pill(look, word))
        row.addWidget(pills, 1)


class LinePicture(SetupPicture):
    """Somebody in the setup of a session, in front of the low sun; only the sun without the mat."""

    HIGH, FLOOR = 132, 108

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, radius=14, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scale = self.look.theme, self.height() / self.HIGH
        shape = QPainterPath()
        radius = self.look.px(self.radius)
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        floor, middle = self.FLOOR * scale, self.width() / 2
        sky = QLinearGradient(0, 0, 0, floor)
        sky.setColorAt(0, theme.color("sky1"))
        sky.setColorAt(1, theme.color("sky2"))
        painter.fillRect(self.rect(), sky)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun"))
        painter.drawEllipse(QPointF(middle + 77 * scale, floor - 45 * scale), 31 * scale, 31 * scale)
        painter.fillRect(QRectF(0, floor, self.width(), self.height() - floor), theme.color("floor"))
        if self.setup is not None:
            at = QPointF(middle, floor + 2 * scale)
            # Whoever lies in bed lies higher.
            scale *= 0.52 if self.setup.surface is Surface.BED else 0.62
            paint_person(painter, self.setup, self.area, at, scale, theme)
