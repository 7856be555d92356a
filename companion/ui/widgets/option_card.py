"""One choice of the wizard as a card: a picture, a name, a tick, how it feels, and how it stands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import flipped, mirrored, seen
from companion.ui.text.lists import listed, sentences
from companion.ui.theme import Look
from companion.ui.widgets.choices import turn_alone
from companion.ui.widgets.labels import Lines
from companion.ui.widgets.option_pictures import Picture
from companion.ui.widgets.pressable import Pressable

EDGE = 3
"""Room around the card for the border of the chosen one, which is painted outside it."""

RADIUS, TICK, BORDER = 18, 22, 2.5
BAR, BAR_PITCH, BARS = QSize(18, 6), 22, 4
ROW_PICTURE, ROW_LEAST = 96, 230
COMPACT_BELOW = 120
CLOSED_OPACITY = 0.4
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)

Block = tuple[float, float, Callable[[QPainter, QPointF], None]]
"""A part of the words on a card: the gap above it, its height, and how it is painted at a place."""


@dataclass(frozen=True, slots=True)
class Option:
    """What a card shows. `feel` is a number of filled bars with its word; `minutes` is a range with a clock.

    `standing` says how the choice stands to the suggestion, or why it is closed; `marked` makes it stand out.
    A closed option can be read, but not chosen.
    """

    value: Any
    name: str
    picture: Picture
    sentence: str = ""
    feel: tuple[float, str] | None = None
    minutes: str = ""
    standing: str = ""
    marked: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class CardForm:
    """How a card is laid out: its picture on top, so many design pixels high, or at the left of a `row`."""

    picture: int = 192
    row: bool = False


class OptionCard(Pressable):
    """A card that is chosen by a press. Its rectangle is `EDGE` larger than the card on every side."""

    passed_on = ARROWS

    def __init__(self, look: Look, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(look, option.name, parent)
        # Told to screen readers as one of several.
        self.setAutoExclusive(True)
        self._form = CardForm()
        self._kept: tuple[object, QPixmap] | None = None
        self.show_option(option)

    def show_option(self, option: Option) -> None:
        """Shows another state of the choice, or another choice."""
        self.option = option
        self.setText(option.name)
        feel = option.feel[1] if option.feel else ""
        self.setAccessibleName(listed((option.name, feel, option.standing)))
        self.setAccessibleDescription(sentences(option.sentence, option.minutes))
        self.setCheckable(not option.closed)
        self.setCursor(Qt.CursorShape.ArrowCursor if option.closed else Qt.CursorShape.PointingHandCursor)
        self.updateGeometry()
        self.update()

    def show_form(self, form: CardForm) -> None:
        """Shows the card in that form from now on."""
        if form != self._form:
            self._form = form
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self.look.px
        inner = width - 2 * px(EDGE)
        words = sum(gap + height for gap, height, _paint in self._blocks(self._room(inner)))
        words += sum(gap + height for gap, height, _paint in self._last_blocks(self._room(inner)))
        words += 2 * self._pad() if self._row else self._pad(top=True) + self._pad()
        least = ROW_PICTURE if self._picture_wide(inner) else 0
        high = max(words, px(least)) if self._row else words + px(self._form.picture)
        return int(high) + 2 * px(EDGE)

    def sizeHint(self) -> QSize:
        width = self.look.px(208 + 2 * EDGE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(80), self.look.px(60))

    def focus_shape(self) -> tuple[QRectF, float]:
        out = BORDER * self.look.scale if self.isChecked() else 0.0
        return self._card().adjusted(-out, -out, out, out), self.look.px(RADIUS) + out

    def setChecked(self, on: bool) -> None:
        """Turns it on or off, and no other."""
        turn_alone(self, on)

    def nextCheckState(self) -> None:
        """A press chooses; it never takes a choice away."""
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, card, radius = self.look, self._card(), self.look.px(RADIUS)
        fill = look.color("card")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill if self.option.closed else self.warmed(fill))
        painter.drawRoundedRect(card, radius, radius)
        self._paint_picture(painter, card, radius)
        self._paint_words(painter, card)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(look.color("accent"), BORDER * look.scale))
            out = BORDER / 2 * look.scale
            painter.drawRoundedRect(card.adjusted(-out, -out, out, out), radius + out, radius + out)
        elif look.color("cardEdge") != fill:
            painter.setPen(QPen(look.color("cardEdge"), 1))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    @property
    def _row(self) -> bool:
        return self._form.row

    def _card(self) -> QRectF:
        edge = self.look.px(EDGE)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def _picture_wide(self, inner: float) -> float:
        """The width of the picture of a row: the design's, less or none where large letters need the room."""
        if inner < self.look.px(ROW_LEAST):
            return 0.0
        return min(self.look.px(ROW_PICTURE), round(inner * 0.28))

    def _compact(self) -> bool:
        return self._row or self._form.picture < COMPACT_BELOW

    def _pad(self, *, top: bool = False) -> int:
        full = 16 if top else 18
        return self.look.px(12 if self._compact() else full)

    def _side(self) -> int:
        return min(self.look.px(16), 20) if self._row else self.look.px(16)

    def _room(self, inner: float) -> float:
        """The width there is for words in a card so wide."""
        taken = self._picture_wide(inner) if self._row else 0.0
        return inner - taken - 2 * self._side()

    def _paint_picture(self, painter: QPainter, card: QRectF, radius: int) -> None:
        look = self.look
        place = QRectF(card)
        if self._row:
            place.setWidth(self._picture_wide(card.width()))
            place = seen(self, place)
            if place.isEmpty():
                return
        else:
            place.setHeight(look.px(self._form.picture))
        shape = QPainterPath()
        beside = (-2 * radius, 0, 0, 0) if mirrored(self) else (0, 0, 2 * radius, 0)
        beyond = beside if self._row else (0, 0, 0, 2 * radius)
        shape.addRoundedRect(place.adjusted(*beyond), radius, radius)
        painter.save()
        painter.setClipPath(shape)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(CLOSED_OPACITY if self.option.closed else 1.0)
        painter.drawPixmap(place.topLeft(), self._pixmap(place))
        painter.restore()

    def _pixmap(self, place: QRectF) -> QPixmap:
        """The picture, kept until its size or colours change: pointers pass over cards all the time."""
        ratio = self.devicePixelRatioF()
        key = (self.option.picture, place.width(), place.height(), ratio, self.look.theme)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(math.ceil(place.width() * ratio), math.ceil(place.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(self.look.color("card"))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(0, 0, pixmap.width() / ratio, pixmap.height() / ratio)
            self.option.picture.paint(painter, rect, self.look.theme)
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]

    def _paint_words(self, painter: QPainter, card: QRectF) -> None:
        left = card.left() + self._side()
        if self._row:
            left += self._picture_wide(card.width())
            y = card.top() + self._pad()
        else:
            y = card.top() + self.look.px(self._form.picture) + self._pad(top=True)
        room = self._room(card.width())
        self._paint_tick(painter, left + room, y)
        start = seen(self, QRectF(left, y, room, 1)).left()
        for gap, height, paint in self._blocks(room):
            paint(painter, QPointF(start, y + gap))
            y += gap + height
        last = self._last_blocks(room)
        if not self._compact():
            y = max(y, card.bottom() - self._pad() - sum(gap + height for gap, height, _paint in last))
        for gap, height, paint in last:
            paint(painter, QPointF(start, y + gap))
            y += gap + height

    def _paint_tick(self, painter: QPainter, right: float, top: float) -> None:
        look = self.look
        size = look.px(TICK)
        circle = seen(self, QRectF(right - size, top + (look.line("lead") - size) / 2, size, size))
        icon = QRectF(0, 0, look.px(16), look.px(16))
        icon.moveCenter(circle.center())
        if self.option.closed:
            paint_icon(painter, "lock", icon, look.color("text2"))
            return
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(look.color("edge"), 1.5))
        painter.setBrush(look.color("accent") if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle if on else circle.adjusted(0.75, 0.75, -0.75, -0.75))
        if on:
            paint_icon(painter, "check", icon, look.color("onAccent"))

    def _blocks(self, room: float) -> list[Block]:
        """Name, feel and sentence: the gap above each, its height, and how it is painted."""
        look, option = self.look, self.option
        left = Qt.AlignmentFlag.AlignLeft
        name_room = room - look.px(TICK + 8)
        name = Lines(option.name, look.font("lead"), name_room, look.line("lead"), left)
        ink = look.color("text2" if option.closed else "text")
        blocks: list[Block] = [(0, name.height, self._at_start(name, room, ink))]
        if option.feel:
            blocks.append(self._feel_block(option.feel, room))
        if option.sentence:
            words = Lines(option.sentence, look.font("secondary"), room, look.line("secondary"), left)
            quiet = look.color("text2")
            gap = look.px(4 if self._compact() else 12)
            blocks.append((gap, words.height, self._at_start(words, room, quiet)))
        return blocks

    def _within(self, at: QPointF, room: float, place: QRectF) -> QRectF:
        """Where a place is seen in the room for words that begins at `at`."""
        return (flipped(place, room) if mirrored(self) else place).translated(at)

    def _at_start(self, lines: Lines, room: float, ink: QColor) -> Callable[[QPainter, QPointF], None]:
        def paint(painter: QPainter, at: QPointF) -> None:
            place = QRectF(0, 0, lines.room, lines.height)
            lines.paint(painter, self._within(at, room, place).topLeft(), ink)

        return paint

    def _feel_block(self, feel: tuple[float, str], room: float) -> Block:
        look = self.look
        level, word = feel
        line = look.line("secondary")
        meter = look.px(BAR_PITCH * BARS + 4)
        lines = Lines(word, look.font("secondary"), room, line, Qt.AlignmentFlag.AlignLeft)
        beside = meter + lines.width <= room
        quiet = look.color("text2")

        def paint(painter: QPainter, at: QPointF) -> None:
            self._paint_meter(painter, at + QPointF(0, line / 2), level, room)
            place = QRectF(meter, 0, lines.room, line) if beside else QRectF(0, line, room, line)
            lines.paint(painter, self._within(at, room, place).topLeft(), quiet)

        height = line if beside else line + lines.height
        return look.px(4 if self._compact() else 8), height, paint

    def _paint_meter(self, painter: QPainter, at: QPointF, level: float, room: float) -> None:
        look = self.look
        width, height = look.px(BAR.width()), look.px(BAR.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(BARS):
            place = QRectF(look.px(BAR_PITCH * number), -height / 2, width, height)
            bar = self._within(at, room, place)
            painter.setBrush(look.color("line"))
            painter.drawRoundedRect(bar, height / 2, height / 2)
            filled = min(max(level - number, 0.0), 1.0)
            if filled:
                place.setWidth(width * filled)
                painter.setBrush(look.color("text3" if self.option.closed else "accent"))
                painter.drawRoundedRect(self._within(at, room, place), height / 2, height / 2)

    def _last_blocks(self, room: float) -> list[Block]:
        """Minutes and standing, which lie at the bottom of a tall card."""
        option = self.option
        blocks: list[Block] = []
        if option.minutes and not option.closed:
            blocks.append(self._icon_block("clock", option.minutes, "text", 500, room))
        if option.standing:
            token = "accentText" if option.marked else "text2"
            blocks.append(self._icon_block("", option.standing, token, 600 if option.marked else 400, room))
        if blocks:
            gap = 6 if self._compact() else 16 if option.standing else 26
            _gap, height, paint = blocks[0]
            blocks[0] = (self.look.px(gap), height, paint)
        return blocks

    def _icon_block(self, icon: str, words: str, token: str, weight: int, room: float) -> Block:
        look = self.look
        line, inset = look.line("secondary"), look.px(22) if icon else 0
        font = look.font("secondary", weight)
        lines = Lines(words, font, room - inset, line, Qt.AlignmentFlag.AlignLeft)
        ink = look.color(token)

        def paint(painter: QPainter, at: QPointF) -> None:
            if icon:
                size = look.px(16)
                place = QRectF(0, (line - size) / 2, size, size)
                paint_icon(painter, icon, self._within(at, room, place), ink)
            place = QRectF(inset, 0, lines.room, line)
            lines.paint(painter, self._within(at, room, place).topLeft(), ink)

        return look.px(4), lines.height, paint
