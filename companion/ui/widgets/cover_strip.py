"""The covers from thick to bare as a row of small bars, filled up to the one that is meant."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Area, Cover, Setup
from companion.core.ladder import COVER_ORDER, LADDERS
from companion.ui import text
from companion.ui.covers import cover_token
from companion.ui.mirroring import seen
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

MOST = 4
BAR, GAP, NAMES = 6, 6, 22
_NAMES = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("CoverStrip", "Double"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("CoverStrip", "Thick"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("CoverStrip", "Thin"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("CoverStrip", "T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("CoverStrip", "Bare"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("CoverStrip", "Thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("CoverStrip", "Thin socks"),
}


def covers_of(area: Area, cover: Cover) -> tuple[Cover, ...]:
    """The covers of an area's ladder from easy to hard, `cover` among them, four at most.

    The doubled towel is the first of them only where it is the one meant; bare skin is then out of sight.
    """
    known = {rung.setup.cover for rung in LADDERS[area]} | {cover}
    if cover is not Cover.DOUBLE_THICK_TOWEL:
        known.discard(Cover.DOUBLE_THICK_TOWEL)
    return tuple(sorted(known, key=COVER_ORDER.__getitem__))[:MOST]


class CoverStrip(QWidget):
    """Where a setup's cover stands among those of its area; the name says what the colour shows."""

    reader_role = Role.StaticText

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._covers: tuple[Cover, ...] = ()
        self._cover: Cover | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_setup(self, setup: Setup, area: Area) -> None:
        """Shows the cover of `setup` among those of the area."""
        self._cover = setup.cover
        self._covers = covers_of(area, setup.cover)
        place = self._covers.index(setup.cover) + 1
        told = self.tr("{0}, {1} of {2}")
        self.setAccessibleName(told.format(text.name(setup.cover), place, len(self._covers)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(BAR) + self._look.px(NAMES))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cover is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, count = self._look, len(self._covers)
        gap, high = look.px(GAP), look.px(BAR)
        width = (self.width() - gap * (count - 1)) / count
        for index, cover in enumerate(self._covers):
            reached = COVER_ORDER[cover] <= COVER_ORDER[self._cover]
            bar = seen(self, QRectF(index * (width + gap), 0, width, high))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(cover_token(cover) if reached else "line"))
            painter.drawRoundedRect(bar, high / 2, high / 2)
            self._paint_name(painter, cover, QRectF(bar.x(), high, width, look.px(NAMES)))

    def _paint_name(self, painter: QPainter, cover: Cover, room: QRectF) -> None:
        meant = cover is self._cover
        name = translate("CoverStrip", str(_NAMES[cover]))
        font = self._look.font("caption", 600 if meant else 400)
        needed = QFontMetricsF(font).horizontalAdvance(name)
        if needed > room.width():
            font.setPixelSize(max(1, int(font.pixelSize() * room.width() / needed)))
        painter.setFont(font)
        painter.setPen(self._look.color("text" if meant else "text3"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), name)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
