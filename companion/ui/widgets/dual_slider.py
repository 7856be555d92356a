"""One rating from 0 to 10, before and now, on one line; it starts without an answer, never at a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from companion.core.journal import RATING_LIMITS
from companion.ui.mirroring import as_read, seen, seen_rect, seen_x
from companion.ui.text.lists import sentences
from companion.ui.theme import Look, Theme

LOWEST, HIGHEST = RATING_LIMITS
HIGH = 40
NOW_RADIUS, BEFORE_RADIUS, DOT_RADIUS = 10, 8, 1.5
PARKED = 28
"""Room before the line, where a before-handle waits that has no value yet."""

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Up)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Down)


class Handle(QAbstractSlider):
    """One of the two handles: keyboard and screen readers meet it as a slider of its own.

    Without an answer it has no place on the line; the first key gives it one, or a value set by other means.
    """

    answered = Signal()

    def __init__(self, look: Look, name: str, ends: str, radius: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._radius = radius
        self._ends = ends
        self._answered = False
        self._showing = False
        self.setAccessibleName(name)
        self.setRange(LOWEST, HIGHEST)
        self.setTracking(False)
        self.show_answer(None)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The line below takes presses, so that handle and line never disagree about who was meant.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def answer(self) -> int | None:
        """The rating, or None while it is not answered."""
        return self.value() if self._answered else None

    def show_answer(self, answer: int | None) -> None:
        """Shows a rating, or that there is none."""
        self._answered = answer is not None
        waiting = "" if self._answered else self.tr("Not answered.")
        self.setAccessibleDescription(sentences(waiting, self._ends))
        self._showing = True
        self.setValue(LOWEST if answer is None else answer)
        if answer is None:
            # Beside its value, so that a screen reader that sets the lowest one sets something new.
            self.setSliderPosition(LOWEST + 1)
        self._showing = False
        self.answered.emit()

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """A value that somebody else sets, as a screen reader does, is an answer."""
        super().sliderChange(change)
        if change is QAbstractSlider.SliderChange.SliderValueChange and not self._showing:
            self.show_answer(self.value())

    def focus_shape(self) -> tuple[QRectF, float]:
        """The focus ring lies close around the circle, or along the line while there is none."""
        if self.width() > self.height():
            middle = QRectF(self.rect()).center().y()
            return QRectF(0, middle - self._look.px(6), self.width(), self._look.px(12)), self._look.px(6)
        radius = self._look.px(self._radius)
        rect = QRectF(0, 0, 2 * radius, 2 * radius)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect, radius

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = as_read(self, event.key())
        digit = key - Qt.Key.Key_0
        if LOWEST <= digit <= 9:
            self.show_answer(digit)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.show_answer(None)
        elif key == Qt.Key.Key_Home or (key in _FORTH and not self._answered):
            self.show_answer(LOWEST)
        elif key == Qt.Key.Key_End or (key in _BACK and not self._answered):
            self.show_answer(HIGHEST)
        elif key in (*_FORTH, *_BACK):
            step = 1 if key in _FORTH else -1
            self.show_answer(min(max(self.value() + step, LOWEST), HIGHEST))
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line paints both handles, so that the one over the other is right."""


class DualSlider(QWidget):
    """The line with its two handles: hollow is before, filled is now.

    With `single` there is one handle, which has the name alone; with `past` that of now is called "after".
    `ends` says what the lowest and the highest mean. `changed` is sent when one has another answer.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        ends: str = "",
        single: bool = False,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._single = single
        self._dragged: Handle | None = None
        now = "{0}" if single else self.tr("{0} after") if past else self.tr("{0} now")
        self._now = Handle(look, now.format(name), ends, NOW_RADIUS, self)
        self._before = Handle(look, self.tr("{0} before").format(name), ends, BEFORE_RADIUS, self)
        self._before.setVisible(not single)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusProxy(self._now)
        for handle in (self._now, self._before):
            handle.answered.connect(self._answered)
        look.changed.connect(self._look_changed)
        self._answered()

    @property
    def now(self) -> int | None:
        """The rating now, or None."""
        return self._now.answer

    @property
    def before(self) -> int | None:
        """The rating before, or None."""
        return self._before.answer

    def show_ratings(self, before: int | None, now: int | None) -> None:
        """Shows both ratings; None is not answered."""
        self._before.show_answer(before)
        self._now.show_answer(now)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(366 + PARKED), self._look.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(HIGH))

    def track(self) -> tuple[float, float]:
        """Where the values 0 and 10 lie, in pixels from the side one reads from."""
        inset = self._look.px(8)
        return self._left() + inset, self.width() - inset

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_handles()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_handles()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._dragged = self._meant(event.position())
        self._dragged.setFocus(Qt.FocusReason.MouseFocusReason)
        # A parked handle is only taken hold of; anything else goes where it was pressed.
        self._draw_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._draw_to(event.position().x())

    def _draw_to(self, x: float) -> None:
        along = seen_x(self, x)
        if self._dragged is not None and along >= self._left():
            self._dragged.show_answer(self._value_at(along))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, self.height() / 2
        first, last = self.track()
        inset, half = look.px(8), look.px(4) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        line = QRectF(first - inset, middle - half, last - first + 2 * inset, 2 * half)
        painter.drawRoundedRect(seen(self, line), half, half)
        # In high contrast the line itself is as strong as an edge.
        painter.setBrush(look.color("text3" if look.theme.high_contrast else "edge"))
        for value in range(LOWEST, HIGHEST + 1):
            dot = DOT_RADIUS * look.scale
            painter.drawEllipse(QPointF(seen_x(self, self._x_of(value)), middle), dot, dot)
        if self.now is not None and self.before is not None:
            ends = sorted((self._x_of(self.now), self._x_of(self.before)))
            painter.setBrush(look.color("accent"))
            between = QRectF(ends[0], middle - half, ends[1] - ends[0], 2 * half)
            painter.drawRect(seen(self, between))
        if not self._single:
            self._paint_before(painter, middle)
        if self.now is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            radius = look.px(NOW_RADIUS)
            painter.drawEllipse(QPointF(seen_x(self, self._x_of(self.now)), middle), radius, radius)

    def _paint_before(self, painter: QPainter, middle: float) -> None:
        waiting = self.before is None
        pen = QPen(self._look.color("edge" if waiting else "text2"), self._look.px(2))
        if waiting:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(self._look.color("card"))
        radius = self._look.px(BEFORE_RADIUS) - self._look.px(1)
        at = QPointF(seen_x(self, self._place_of(self._before)), middle)
        painter.drawEllipse(at, radius, radius)

    def _left(self) -> int:
        return 0 if self._single else self._look.px(PARKED)

    def _x_of(self, value: int) -> float:
        first, last = self.track()
        return first + (last - first) * (value - LOWEST) / (HIGHEST - LOWEST)

    def _value_at(self, x: float) -> int:
        first, last = self.track()
        share = (x - first) / max(last - first, 1.0)
        return round(min(max(share, 0.0), 1.0) * (HIGHEST - LOWEST)) + LOWEST

    def _place_of(self, handle: Handle) -> float:
        """Where a handle is, as if read from the left: at its value, or waiting before the line."""
        if handle.answer is not None:
            return self._x_of(handle.answer)
        return self._look.px(12) if handle is self._before else self.track()[0]

    def _meant(self, at: QPointF) -> Handle:
        """The handle a press at that point is for: the hollow one close by, else the filled one."""
        if self._single:
            return self._now
        reach = self._look.px(16)
        along = seen_x(self, at.x())
        to_before = abs(along - self._place_of(self._before))
        to_now = abs(along - self._place_of(self._now)) if self.now is not None else reach
        return self._before if to_before < min(reach, to_now) else self._now

    def _answered(self) -> None:
        waiting = not self._single and self.before is None
        self.setToolTip(self.tr("Draw the dotted ring to where it was before") if waiting else "")
        self._place_handles()
        self.update()
        self.changed.emit()

    def _place_handles(self) -> None:
        high = self.height()
        for handle in (self._before, self._now):
            place = QRect(round(self._place_of(handle) - high / 2), 0, high, high)
            handle.setGeometry(seen_rect(self, place))
        if self.now is None:
            place = QRect(self._left(), 0, self.width() - self._left(), high)
            self._now.setGeometry(seen_rect(self, place))

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self._place_handles()
        self.update()
