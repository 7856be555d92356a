"""Today's one suggestion: a picture of how one will lie, what and how long, one reason, one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Area, Setup
from companion.ui import text
from companion.ui.art import paint_svg_once
from companion.ui.covers import STAGE, capitalised, cover_label, paint_lying, textile_token
from companion.ui.mirroring import as_in_a_mirror, mirrored, seen, seen_rect
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page_turn import Sun

WIDE = QSize(808, 312)
FLOOR_Y = 248.0
"""The line everything stands on, in the wide picture."""


class Hero(QWidget):
    """The suggestion card of Today. Above 560 px words and picture lie side by side, below it stacked."""

    reader_role = Role.Grouping

    start_requested = Signal()
    second_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._setup: Setup | None = None
        self._key: object = None
        self._words = ""
        self._picture = QPixmap()
        self._eyebrow = Label(look, "", "secondary", token="accentText", weight=600, parent=self)
        self._title = Label(look, "", "display", parent=self)
        self._reason = Label(look, "", "body", token="text2", parent=self)
        self.start = Button(look, "", ButtonKind.PRIMARY, Size.XL, icon="play-filled", parent=self)
        self.second = Button(look, "", ButtonKind.QUIET, Size.LARGE, parent=self)
        self.start.clicked.connect(self.start_requested)
        self.second.clicked.connect(self.second_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_words(self, eyebrow: str, title: str, reason: str, start: str, second: str) -> None:
        """Show these words; an empty `second` hides its button."""
        self._eyebrow.setText(eyebrow)
        self._words = title
        self._reason.setText(reason)
        self.setAccessibleName(eyebrow)
        self.start.show_text(start)
        self.start.setAccessibleDescription(self._title.accessibleName())
        self.second.show_text(second)
        self.second.setVisible(bool(second))
        self._arrange()

    def show_setup(self, setup: Setup | None) -> None:
        """Show somebody lying in that setup with the names of the layers, or the sun alone."""
        self._setup = setup
        self.setAccessibleDescription(text.setup_title(setup, Area.BACK) if setup is not None else "")
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._measure(width)[-1]

    def sizeHint(self) -> QSize:
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 200)

    def _wide(self, width: int) -> bool:
        return width >= 560 * self._look.scale

    def _picture_height(self, width: int) -> int:
        return min(round(width * 196 / 388), 240)

    def _suit(self, width: int) -> None:
        """Titles and buttons are of another kind beside the picture than under it."""
        wide = self._wide(width)
        self._title.setText(self._words if wide else self._words.replace("\n", " "))
        self._title.show_style("display" if wide else "title")
        self.second.show_kind(ButtonKind.QUIET if wide else ButtonKind.SECONDARY)
        self.second.show_padding(12 if wide else 18)

    def _measure(self, width: int) -> tuple[int, ...]:
        """Tops of eyebrow, title, reason and buttons, and the height of the whole card."""
        look = self._look
        wide = self._wide(width)
        column = self._column(width)
        self._suit(width)
        top = look.px(26) if wide else self._picture_height(width) + look.px(4)
        title = top + self._eyebrow.heightForWidth(self._title_width(width)) + look.px(8 if wide else 4)
        reason = title + self._title.heightForWidth(self._title_width(width)) + look.px(10)
        after = reason + self._reason.heightForWidth(column) + look.px(12 if wide else 16)
        buttons = self.start.sizeHint().height()
        if not wide and not self._beside(width):
            buttons += self.second.sizeHint().height() + 8 if not self.second.isHidden() else 0
        whole = after + buttons + look.px(36 if wide else 20)
        if wide:
            whole = max(whole, WIDE.height())
            after = whole - look.px(36) - buttons
        return top, title, reason, after, whole

    def _column(self, width: int) -> int:
        if self._wide(width):
            return min(self._look.px(280), width // 2 - 28)
        return width - 2 * self._look.px(20)

    def _title_width(self, width: int) -> int:
        return self._column(width) + (self._look.px(60) if self._wide(width) else 0)

    def _beside(self, width: int) -> bool:
        return self.start.sizeHint().width() + self.second.sizeHint().width() + 34 <= width - 40

    def _arrange(self) -> None:
        self.updateGeometry()
        look, width = self._look, self.width()
        top, title, reason, buttons, _whole = self._measure(width)
        left = look.px(28 if self._wide(width) else 20)
        column = self._column(width)
        wider = self._title_width(width)
        self._put(self._eyebrow, left, top, wider, self._eyebrow.heightForWidth(wider))
        self._put(self._title, left, title, wider, self._title.heightForWidth(wider))
        self._put(self._reason, left, reason, column, self._reason.heightForWidth(column))
        start, second = self.start.sizeHint(), self.second.sizeHint()
        if self._wide(width) or self._beside(width):
            if not self._wide(width):
                taken = 0 if self.second.isHidden() else second.width() + look.px(10)
                start.setWidth(width - 2 * left - taken)
                second.setHeight(start.height())
            self._put(self.start, left, buttons, start.width(), start.height())
            down = (start.height() - second.height()) // 2
            beside = left + start.width() + look.px(14 if self._wide(width) else 10)
            self._put(self.second, beside, buttons + down, second.width(), second.height())
        else:
            self._put(self.start, left, buttons, width - 2 * left, start.height())
            self._put(self.second, left, buttons + start.height() + 8, width - 2 * left, second.height())
        self.update()

    def _put(self, one: QWidget, left: int, top: int, width: int, height: int) -> None:
        one.setGeometry(seen_rect(self, QRect(left, top, width, height)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._key = None
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (self._look.theme, self._look.scale, self.size(), ratio, self._setup)
        if key != self._key:
            self._key = key
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            scene = QPainter(self._picture)
            self._paint_scene(scene)
            scene.end()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _paint_scene(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        rect = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(rect, 20, 20)
        painter.setClipPath(clip)
        wide = self._wide(self.width())
        with as_in_a_mirror(painter, rect.width(), mirrored(self)):
            if wide:
                self._paint_wide(painter, theme, rect)
            else:
                painter.fillRect(rect, theme.color("card"))
                self._paint_narrow(painter, theme, rect)
        if wide and self._setup is not None and self._look.scale < 1.4:
            self._paint_legend(painter, theme, rect, self._setup)
        painter.setClipping(False)
        if theme.color("cardEdge") != theme.color("card"):
            painter.setPen(QPen(theme.color("cardEdge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 20, 20)

    def sun_place(self) -> Sun | None:
        """Where the sun stands; None where it has been scrolled away."""
        rect, wide = QRectF(self.rect()), self._wide(self.width())
        _floor, scale, sun = self._wide_scene(rect) if wide else self._narrow_scene(rect)
        seen = self.visibleRegion().contains(sun.toPoint())
        return Sun(sun, (66 if wide else 62) * scale) if seen else None

    def _wide_scene(self, rect: QRectF) -> tuple[float, float, QPointF]:
        """The floor, the scale of the picture, and the sun."""
        floor = rect.height() - (WIDE.height() - FLOOR_Y)
        # Beside the words there is less room in a medium window: the picture shrinks, the words do not.
        scale = min(max((rect.width() - self._look.px(300)) / 508, 0.5), 1.0)
        return floor, scale, QPointF(rect.width() - (WIDE.width() - 618) * scale, floor - 98 * scale)

    def _narrow_scene(self, rect: QRectF) -> tuple[float, float, QPointF]:
        height = self._picture_height(self.width())
        floor = height * 165 / 196
        scale = height / 220
        left = (rect.width() - STAGE.width() * scale) / 2
        return floor, scale, QPointF(left + 269 * scale, floor - 84 * scale)

    def _paint_wide(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        floor, scale, sun = self._wide_scene(rect)
        halo = 104 * scale
        self._paint_sky(painter, theme, rect, floor, sun)
        paint_svg_once(painter, "hero/sun", QRectF(sun.x() - halo, sun.y() - halo, 2 * halo, 2 * halo), theme)
        self._paint_dune(painter, theme, rect, floor)
        painter.fillRect(QRectF(0, floor, rect.width(), rect.height() - floor), theme.color("floor"))
        if self._setup is not None:
            paint_lying(painter, self._setup, QPointF(sun.x() - 270 * scale, floor + 1), scale, theme)

    def _paint_narrow(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        height = self._picture_height(self.width())
        picture = QRectF(0, 0, rect.width(), height)
        floor, scale, sun = self._narrow_scene(rect)
        left = (rect.width() - STAGE.width() * scale) / 2
        painter.save()
        painter.setClipRect(picture, Qt.ClipOperation.IntersectClip)
        sky = QLinearGradient(0, 0, 0, height)
        sky.setColorAt(0.0, theme.color("sky1"))
        sky.setColorAt(1.0, theme.color("sky2"))
        painter.fillRect(picture, sky)
        glow = QRadialGradient(QPointF(sun.x(), floor - height * 0.2), height)
        glow.setColorAt(0.0, theme.color("sky3", 0.9))
        glow.setColorAt(1.0, theme.color("sky3", 0.0))
        painter.fillRect(picture, glow)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun"))
        painter.drawEllipse(sun, 62 * scale, 62 * scale)
        painter.fillRect(QRectF(0, floor - 1, rect.width(), height), theme.color("card"))
        if self._setup is not None:
            paint_lying(painter, self._setup, QPointF(left, floor), scale, theme)
        painter.restore()

    @staticmethod
    def _paint_sky(painter: QPainter, theme: Theme, rect: QRectF, floor: float, sun: QPointF) -> None:
        sky = QLinearGradient(0, 0, 0, rect.height())
        sky.setColorAt(0.0, theme.color("sky0"))
        sky.setColorAt(1.0, theme.color("sky1"))
        painter.fillRect(rect, sky)
        glow = QRadialGradient(QPointF(sun.x(), floor - 40), 360)
        glow.setColorAt(0.0, theme.color("sky3"))
        glow.setColorAt(0.5, theme.color("sky2", 0.62))
        glow.setColorAt(1.0, theme.color("sky2", 0.0))
        painter.fillRect(rect, glow)

    @staticmethod
    def _paint_dune(painter: QPainter, theme: Theme, rect: QRectF, floor: float) -> None:
        at = QPointF(rect.width() - WIDE.width(), floor - 248)
        dune = QPainterPath(at + QPointF(380, 252))
        dune.cubicTo(at + QPointF(450, 202), at + QPointF(520, 208), at + QPointF(590, 228))
        dune.cubicTo(at + QPointF(660, 248), at + QPointF(740, 190), at + QPointF(808, 204))
        dune.lineTo(at + QPointF(808, 312))
        dune.lineTo(at + QPointF(380, 312))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("floor", 0.6))
        painter.drawPath(dune)

    def _paint_legend(self, painter: QPainter, theme: Theme, rect: QRectF, setup: Setup) -> None:
        look = self._look
        painter.setFont(look.font("caption"))
        right = rect.width() - look.px(28)
        middle = rect.height() - look.px(24)
        entries = (
            (capitalised(text.name(setup.surface)), "yogaHi"),
            (self.tr("Spike mat"), "matHi"),
            (cover_label(setup.cover), textile_token(setup.cover)),
        )
        for name, token in entries:
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(theme.color("text2"))
            box = QRectF(right - width, middle - look.px(10), width + 2, look.px(20))
            painter.drawText(seen(self, box), int(Qt.AlignmentFlag.AlignVCenter), name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            side = look.px(10)
            swatch = QRectF(box.x() - look.px(7) - side, middle - side / 2, side, side)
            painter.drawRoundedRect(seen(self, swatch), 3, 3)
            right = box.x() - look.px(7 + 18) - side

    def _look_changed(self, _theme: Theme) -> None:
        self._arrange()
