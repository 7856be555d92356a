"""The pictures of lying down, and the ring that counts towards the start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Setup, Surface
from companion.ui.art import paint_icon, paint_svg
from companion.ui.covers import with_cover
from companion.ui.mirroring import seen, seen_rect
from companion.ui.screen_readers import Role
from companion.ui.text.lists import stops
from companion.ui.theme import Look
from companion.ui.widgets.labels import Label

CARD = QSize(288, 244)
SUN, SUN_RADIUS = QPointF(198, 112), 40
"""The sun in the picture of the step that is due."""

BED = QRectF(-17.2, 39.5, 326.4, 204)
"""Where the bed of the lying figures is, drawn as large as the figures here: its top is under them."""

RING, RING_REACH = 104, 46


class StepCard(QWidget):
    """One step of lying down: a picture, a number or a tick, a title and a sentence."""

    reader_role = Role.Grouping

    def __init__(
        self, look: Look, picture: str, number: int, title: str, sentence: str, setup: Setup
    ) -> None:
        super().__init__()
        self._look = look
        self._picture = picture
        self._setup = setup
        self._number = number
        self._state = 0
        self._sun_shown = True
        self._title = Label(look, title, "lead", parent=self)
        self._sentence = Label(look, sentence, "body", token="text2", parent=self)
        self.setAccessibleName(stops(title, sentence))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: int) -> None:
        """-1 for done, 0 for now, 1 for later."""
        if state != self._state:
            self._state = state
            self._title.show_token("text2" if state else "text")
            self._sentence.show_token("text3" if state else "text2")
            self.update()

    def sun_place(self) -> tuple[QPointF, float] | None:
        """The middle of the sun and its radius; it stands over the step that is due alone."""
        rect = self._picture_rect()
        scale = rect.width() / CARD.width()
        return (rect.topLeft() + SUN * scale, SUN_RADIUS * scale) if self._state == 0 else None

    def show_sun(self, *, shown: bool) -> None:
        """Leaves the sun out, or not."""
        self._sun_shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        width = self._look.px(CARD.width())
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        height = round(min(width, CARD.width()) * CARD.height() / CARD.width())
        left = width - self._look.px(40)
        words = self._title.heightForWidth(left) + self._sentence.heightForWidth(left)
        return height + self._look.px(19) + words

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self._look
        left = look.px(40)
        top = self._picture_rect().bottom() + look.px(17)
        width = self.width() - left
        title = self._title.heightForWidth(width)
        self._title.setGeometry(seen_rect(self, QRect(left, round(top), width, title)))
        below = round(top) + title + look.px(1)
        place = QRect(left, below, width, self._sentence.heightForWidth(width))
        self._sentence.setGeometry(seen_rect(self, place))

    def _picture_rect(self) -> QRectF:
        width = min(self.width(), CARD.width())
        return seen(self, QRectF(0, 0, width, width * CARD.height() / CARD.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._look.theme, self._picture_rect()
        clip = QPainterPath()
        clip.addRoundedRect(rect, 20, 20)
        painter.setClipPath(clip)
        sky = theme if self._sun_shown else replace(theme, tokens={**theme.tokens, "sun": "none"})
        paint_svg(painter, "prep/bg-idle" if self._state else "prep/bg-active", rect, sky)
        if self._picture.startswith("prep/"):
            self._paint_figure(painter, rect)
        elif self._picture:
            height = rect.height() * 0.8
            paint_svg(painter, self._picture, QRectF(0, rect.height() * 0.05, rect.width(), height), theme)
        painter.setClipping(False)
        self._paint_badge(painter, rect.bottom())

    def _paint_figure(self, painter: QPainter, rect: QRectF) -> None:
        """Somebody on the mat; the drawings have a yoga mat under it, and where that is a bed, it goes."""
        theme = self._look.theme
        shown = with_cover(theme, self._setup.cover)
        if self._setup.surface is Surface.BED:
            scale = rect.width() / CARD.width()
            bed = QRectF(rect.topLeft() + BED.topLeft() * scale, BED.size() * scale)
            paint_svg(painter, "lying/surface-bed", bed, theme)
            shown = replace(shown, tokens={**shown.tokens, "yoga": "none", "yogaHi": "none"})
        paint_svg(painter, self._picture, rect, shown)

    def _paint_badge(self, painter: QPainter, bottom: float) -> None:
        look = self._look
        side = look.px(28)
        badge = seen(self, QRectF(0.75, bottom + look.px(16) + 0.75, side - 1.5, side - 1.5))
        if self._state == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
        else:
            painter.setPen(QPen(look.color("edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(badge)
        if self._state < 0:
            size = look.px(14)
            square = QRectF(0, 0, size, size)
            square.moveCenter(badge.center())
            paint_icon(painter, "check", square, look.color("text2"))
            return
        painter.setFont(look.font("secondary", 600))
        painter.setPen(look.color("onAccent" if self._state == 0 else "text2"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class CountdownRing(QWidget):
    """The seconds left to lie down, as a number and a ring."""

    reader_role = Role.Clock

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left, self._whole = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(RING), self._look.px(RING))

    def show_seconds(self, left: float, whole: float) -> None:
        """Shows `left` seconds of `whole`."""
        self._left, self._whole = left, max(whole, 0.001)
        self.setAccessibleName(self.tr("Starts in {0} s").format(int(left + 0.999)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        reach = look.px(RING_REACH)
        ring = QRectF(0, 0, 2 * reach, 2 * reach)
        ring.moveCenter(QRectF(self.rect()).center())
        # As strong as the arc in high contrast, it is thinner then.
        painter.setPen(QPen(look.color("line"), look.px(1 if look.theme.high_contrast else 3)))
        painter.drawEllipse(ring)
        pen = QPen(look.color("sun"), look.px(3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * max(1.0 - self._left / self._whole, 0.0)))
        painter.setPen(look.color("text"))
        painter.setFont(look.font("timer", size=42 if self._left < 100 else 32))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(int(self._left + 0.999)))
