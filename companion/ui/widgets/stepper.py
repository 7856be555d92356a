"""The row of numbered steps above the wizard: what is done, where one is, and what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import seen, seen_point
from companion.ui.screen_readers import Role
from companion.ui.text.lists import listed
from companion.ui.theme import Look, Theme

CIRCLE, BESIDE, AROUND = 24, 8, 12
LINE, SHORTEST_LINE = 28.0, 6.0
FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip)
CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)


class Stepper(QWidget):
    """All steps side by side at the far end; where there is no room, the present one and their number."""

    reader_role = Role.StaticText

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Shows the steps of these names; those before the number `current`, from 0, are done."""
        self._names, self._current = tuple(names), current
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._whole(LINE)), self._look.px(27))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(CIRCLE), self._look.px(27))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._names:
            return
        if self._whole(SHORTEST_LINE) > self.width():
            self._paint_one(painter)
            return
        joints = len(self._names) - 1
        spare = (self.width() - self._whole(0)) / joints / self._look.scale if joints else 0.0
        self._paint_all(painter, min(LINE, spare))

    def _words(self) -> str:
        if not self._names:
            return ""
        number, name = self._current + 1, self._names[self._current]
        return self.tr("Step {0} of {1}: {2}").format(number, len(self._names), name)

    def _font(self, number: int) -> QFont:
        return self._look.font("secondary", 600 if number == self._current else 400)

    def _wide(self, number: int) -> float:
        return QFontMetricsF(self._font(number)).horizontalAdvance(self._names[number])

    def _whole(self, line: float) -> float:
        """The width of all steps with lines so long, in design pixels, between them."""
        px, count = self._look.px, len(self._names)
        steps = sum(px(CIRCLE + BESIDE) + self._wide(number) for number in range(count))
        return steps + max(count - 1, 0) * (2 * px(AROUND) + line * self._look.scale) + 1

    def _paint_all(self, painter: QPainter, line: float) -> None:
        look = self._look
        x = self.width() - self._whole(line) + 1
        middle = self.height() / 2
        for number in range(len(self._names)):
            if number:
                x += look.px(AROUND)
                painter.setPen(QPen(look.color("line"), 2))
                end = QPointF(x + line * look.scale, middle)
                painter.drawLine(seen_point(self, QPointF(x, middle)), seen_point(self, end))
                x += line * look.scale + look.px(AROUND)
            self._paint_circle(painter, x, number)
            x += look.px(CIRCLE + BESIDE)
            self._paint_name(painter, x, number, self._names[number])
            x += self._wide(number)

    def _paint_one(self, painter: QPainter) -> None:
        look, number = self._look, self._current
        count = self.tr("{0} of {1}").format(number + 1, len(self._names))
        name = self._names[number]
        words = listed((name, count))
        if (
            look.px(CIRCLE + BESIDE) + QFontMetricsF(self._font(number)).horizontalAdvance(words)
            > self.width()
        ):
            words = count
        wide = look.px(CIRCLE + BESIDE) + QFontMetricsF(self._font(number)).horizontalAdvance(words)
        x = max(0.0, self.width() - wide)
        self._paint_circle(painter, x, number)
        self._paint_name(painter, x + look.px(CIRCLE + BESIDE), number, words)

    def _paint_circle(self, painter: QPainter, x: float, number: int) -> None:
        look = self._look
        size = look.px(CIRCLE)
        circle = seen(self, QRectF(x, (self.height() - size) / 2, size, size))
        done, now = number < self._current, number == self._current
        if done or now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("raised" if done else "accent"))
            painter.drawEllipse(circle)
        else:
            painter.setPen(QPen(look.color("edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75))
        if done:
            icon = QRectF(0, 0, look.px(16), look.px(16))
            icon.moveCenter(circle.center())
            paint_icon(painter, "check", icon, look.color("ok"))
            return
        painter.setFont(look.font("secondary", 600))
        painter.setPen(look.color("onAccent" if now else "text2"))
        painter.drawText(circle, CENTRED, str(number + 1))

    def _paint_name(self, painter: QPainter, x: float, number: int, words: str) -> None:
        painter.setFont(self._font(number))
        painter.setPen(self._look.color("text" if number == self._current else "text2"))
        painter.drawText(seen(self, QRectF(x, 0, self.width(), self.height())), FLAGS, words)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
