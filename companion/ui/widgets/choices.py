"""What is ticked and chosen: chips, check rows and switches."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import as_read, mirrored, seen, seen_point, side
from companion.ui.motion import Blend
from companion.ui.theme import Look, mixed
from companion.ui.widgets.controls import Size
from companion.ui.widgets.labels import Lines, fitting, longest_word
from companion.ui.widgets.pressable import LEAST_HIT, Pressable

DISABLED = 0.45
"""How much is left of a switch that cannot be moved now."""

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)

CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)


class Marked(Pressable):
    """Something that is on or off, and goes from one to the other before one's eyes."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setCheckable(True)
        self._marking: Blend | None = None
        self.toggled.connect(self._mark)

    @property
    def mark(self) -> float:
        """How far it is on, 0 to 1."""
        on = float(self.isChecked())
        # What was chosen while nobody was told is there at once.
        return self._marking.share if self._marking is not None and self._marking.goal == on else on

    def _mark(self, on: bool) -> None:
        # Made here: most are never touched.
        if self._marking is None:
            self._marking = Blend(self.look, self, float(not on))
        self._marking.go_to(float(on))


class Chip(Marked):
    """A small pill that is on or off; on, it carries a check mark, so colour is never alone.

    Without `marked` it has none: one of a row of filters is told by its heavier letters and outline.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        size: Size = Size.SMALL,
        *,
        checkable: bool = True,
        marked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._size = size
        self._marked = marked
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._toggled)

    def sizeHint(self) -> QSize:
        return self._size_with(14)

    def minimumSizeHint(self) -> QSize:
        """A name longer than there is room for is written smaller."""
        least = longest_word(self.text(), self._font()) + self._check_room() + 2 * self.look.px(2)
        return QSize(min(least, self._size_with(2).width()), self.look.px(LEAST_HIT))

    def _size_with(self, padding: int) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        width = words + self._check_room() + 2 * self.look.px(padding)
        return QSize(math.ceil(width), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        body = self._body()
        return body, body.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = self.mark
        width = 1.0 + (1.0 if self.look.theme.high_contrast else 0.5) * mark
        # Half its width inside, so that a line of one pixel lies on pixels and not between them.
        body = self._body().adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(mixed(self.look.color("edge"), self._marked_edge(), mark), width))
        painter.setBrush(self._fill(mark))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        ink = mixed(self.look.color("text2"), self.look.color("accentText"), mark)
        room = self._check_room()
        if room:
            size = self.look.px(16)
            spare = (body.width() - self._size_with(2).width()) / 2
            at = QRectF(
                body.left() + self.look.px(1) + max(0.0, spare), (self.height() - size) / 2, size, size
            )
            painter.setOpacity(mark)
            paint_icon(painter, "check", seen(self, at), self.look.color("accentText"))
            painter.setOpacity(1.0)
        painter.setFont(fitting(self._font(), self.text(), self.width() - room - 2 * self.look.px(2) + 1.0))
        painter.setPen(ink)
        words = QRectF(room, 0, self.width() - room, self.height())
        painter.drawText(seen(self, words), CENTRED, self.text())

    def _fill(self, mark: float) -> QColor:
        on = self.warmed(self.look.color("accentSoft"))
        off = self.look.color("text", self.tint)
        if not 0.0 < mark < 1.0:
            return on if mark else off
        on.setAlphaF(mark + (1.0 - mark) * off.alphaF())
        return on

    def _marked_edge(self) -> QColor:
        return self.look.color("text" if self.look.theme.high_contrast else "accent")

    def _body(self) -> QRectF:
        height = self.look.px(32 if self._size is Size.SMALL else 40)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def _font(self) -> QFont:
        style = "secondary" if self._size is Size.SMALL else "body"
        return self.look.font(style, 600 if self.isChecked() else 500)

    def _check_room(self) -> int:
        return self.look.px(20) if self.isChecked() and self._marked else 0

    def _toggled(self, _on: bool) -> None:
        self.updateGeometry()
        self.update()


class RadioChip(Chip):
    """A chip of which one is on, or none; whoever has several turns the others off.

    Tab reaches one of them, the arrow keys the others, and Space chooses.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        size: Size = Size.SMALL,
        *,
        marked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, size, marked=marked, parent=parent)
        # Told to screen readers as one of several.
        self.setAutoExclusive(True)

    def setChecked(self, on: bool) -> None:
        """Turns it on or off, and no other."""
        turn_alone(self, on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go on to the chip before or after, and choose nothing on the way."""
        key = as_read(self, event.key())
        if key not in (*_BACK, *_FORTH):
            super().keyPressEvent(event)
            return
        group = self.parentWidget() or self
        chips = [one for one in group.findChildren(RadioChip) if not one.isHidden()]
        step = 1 if key in _FORTH else -1
        # Qt lets Tab reach the one of them that had the keyboard last.
        chips[(chips.index(self) + step) % len(chips)].setFocus(Qt.FocusReason.OtherFocusReason)


def let_tab_reach_one(chips: Sequence[RadioChip]) -> None:
    """Lets Tab reach the chip that is on, or else the first that is there."""
    there = [chip for chip in chips if not chip.isHidden()]
    stop = next((chip for chip in there if chip.isChecked()), there[0] if there else None)
    for chip in chips:
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)


def turn_alone(button: Pressable, on: bool) -> None:
    """Turns one of several on or off, and no other: Qt would turn off the others and keep the last one on."""
    button.setAutoExclusive(False)
    Pressable.setChecked(button, on)
    button.setAutoExclusive(True)


class CheckRow(Pressable):
    """A tick box with its sentence; the whole row can be pressed, and long sentences wrap."""

    BOX, GAP = 22, 12

    def __init__(self, look: Look, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._note = note
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_note(self, note: str) -> None:
        """Shows a smaller second line under the sentence, or none."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, note = self._lines(width)
        needed = text.height + (note.height if note else 0) + 2 * self._top()
        return max(int(needed), self.look.px(LEAST_HIT))

    def sizeHint(self) -> QSize:
        width = self.look.px(420)
        text, _note = self._lines(width)
        return QSize(int(text.width) + self._inset() + 2, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = min(longest_word(self.text(), self.look.font("body")), self.look.px(64))
        return QSize(word + self._inset(), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._box(), self.look.px(7)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        text, note = self._lines(self.width())
        top, left = self._top(), 0 if mirrored(self) else self._inset()
        text.paint(painter, QPointF(left, top), self.look.color("text"))
        if note:
            note.paint(painter, QPointF(left, top + text.height), self.look.color("text2"))

    def _paint_mark(self, painter: QPainter) -> None:
        paint_check_box(painter, self.look, self._box(), on=self.isChecked(), fill=self._fill())

    def _fill(self) -> QColor:
        return self.look.color("text", self.tint)

    def _inset(self) -> int:
        return self.look.px(self.BOX + self.GAP)

    def _top(self) -> int:
        return self.look.px(9)

    def _box(self) -> QRectF:
        size = self.look.px(self.BOX)
        return seen(self, QRectF(0, self._top(), size, size))

    def _lines(self, width: int) -> tuple[Lines, Lines | None]:
        room = width - self._inset()
        leading = side(Qt.AlignmentFlag.AlignLeft, mirrored(self))
        text = Lines(self.text(), self.look.font("body"), room, self.look.line("body"), leading)
        if not self._note:
            return text, None
        return text, Lines(
            self._note, self.look.font("secondary"), room, self.look.line("secondary"), leading
        )


def paint_check_box(painter: QPainter, look: Look, box: QRectF, *, on: bool, fill: QColor) -> None:
    """Paints a tick box, filled and checked when on."""
    radius = look.px(7)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(Qt.PenStyle.NoPen if on else QPen(look.color("edge"), 1.5))
    painter.setBrush(look.color("accent") if on else fill)
    painter.drawRoundedRect(box if on else inner, radius, radius)
    if on:
        size = round(box.width() * 16 / 22)
        at = QRectF(0, 0, size, size)
        at.moveCenter(box.center())
        paint_icon(painter, "check", at, look.color("onAccent"))


class Switch(Marked):
    """Something that is on or off at once, without saving; `text` is its name for screen readers."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(44), self.look.px(LEAST_HIT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def words_for(self, *on: bool) -> str:
        """Whether it is on, in a word."""
        return self.tr("on") if all(on) else self.tr("off")

    def focus_shape(self) -> tuple[QRectF, float]:
        body = self._body()
        return body, body.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, body, mark = self.look, self._body(), self.mark
        whole = 1.0 if self.isEnabled() else DISABLED
        if mark < 1.0:
            painter.setOpacity(whole * (1.0 - mark))
            painter.setPen(QPen(look.color("edge"), 1.5))
            painter.setBrush(look.color("text", 0.08 * self.warmth))
            inner = body.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if mark > 0.0:
            painter.setOpacity(whole * mark)
            painter.setBrush(mixed(look.color("accent"), look.color("accentHover"), self.warmth))
            painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.setOpacity(whole)
        inset = body.height() / 2
        knob = QPointF(body.left() + inset + (body.width() - 2 * inset) * mark, body.center().y())
        radius = look.px(8) + (look.px(9) - look.px(8)) * mark
        painter.setBrush(mixed(look.color("edge"), look.color("onAccent"), mark))
        painter.drawEllipse(seen_point(self, knob), radius, radius)

    def _body(self) -> QRectF:
        height = self.look.px(26)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)
