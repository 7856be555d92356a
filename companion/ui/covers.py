"""The covers as the pictures show them: their data colour, their drawing, and somebody lying on them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter

from companion.core.journal import Cover, Head, Setup, Surface
from companion.ui import text
from companion.ui.art import paint_svg_once
from companion.ui.theme import Theme

STAGE = QSize(480, 300)
SURFACE_FLOORS = {Surface.YOGA_MAT: 247.0, Surface.FLOOR: 236.0, Surface.BED: 292.0}
"""The line everything stands on in the drawings of the lying figure, by surface."""

_TOKENS = {
    Cover.DOUBLE_THICK_TOWEL: "thick",
    Cover.THICK_TOWEL: "thick",
    Cover.THIN_TOWEL: "thin",
    Cover.T_SHIRT: "shirt",
    Cover.BARE_SKIN: "bare",
    Cover.THICK_SOCKS: "thick",
    Cover.THIN_SOCKS: "thin",
}
_DRAWINGS = {
    Cover.DOUBLE_THICK_TOWEL: "thick-double",
    Cover.THICK_TOWEL: "thick",
    Cover.THIN_TOWEL: "thin",
    Cover.T_SHIRT: "shirt",
    Cover.BARE_SKIN: "bare",
}
_TEXTILES = {"thick": "thickC", "thin": "thinC", "shirt": "shirtC", "bare": "skin"}
_GRAINS = {
    "thick": Qt.BrushStyle.HorPattern,
    "thin": Qt.BrushStyle.VerPattern,
    "bare": Qt.BrushStyle.DiagCrossPattern,
}
"""What tells the colours of the covers apart without their colour; that of the T-shirt is plain."""

_SURFACES = {Surface.YOGA_MAT: "yoga", Surface.FLOOR: "floor", Surface.BED: "bed"}
_HEADS = {Head.CUSHION: "cushion", Head.FOLDED_TOWEL: "towel", Head.NONE: "none"}


def cover_token(cover: Cover) -> str:
    """The colour token that stands for a cover everywhere: picture, strip, journal and charts."""
    return _TOKENS[cover]


def textile_token(cover: Cover) -> str:
    """The colour token of the stuff itself as it is in pictures, for a legend beside one."""
    return _TEXTILES[cover_token(cover)]


def paint_cover_bar(painter: QPainter, cover: Cover, rect: QRectF, radius: float, theme: Theme) -> None:
    """Paint a piece of a chart in the colour of a cover; in high contrast it has a grain as well."""
    token = cover_token(cover)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    painter.drawRoundedRect(rect, radius, radius)
    if theme.high_contrast and token in _GRAINS:
        painter.setBrush(QBrush(theme.color("card"), _GRAINS[token]))
        painter.drawRoundedRect(rect, radius, radius)


def capitalised(words: str) -> str:
    """The same words beginning with a capital, as a label of their own."""
    return words[:1].upper() + words[1:]


def cover_label(cover: Cover) -> str:
    """The name of a cover as a label of its own."""
    return capitalised(text.name(cover))


def with_cover(theme: Theme, cover: Cover) -> Theme:
    """The theme for drawings that were made with a thin towel, showing that cover in its place."""
    textile = theme.tokens[textile_token(cover)]
    return replace(theme, tokens=MappingProxyType({**theme.tokens, "thinC": textile}))


def paint_lying(painter: QPainter, setup: Setup, at: QPointF, scale: float, theme: Theme) -> None:
    """Paint somebody lying in that setup: the left edge of the stage at `at.x()`, the floor at `at.y()`."""
    cover = _DRAWINGS.get(setup.cover, "thick")
    top = at.y() - SURFACE_FLOORS[setup.surface] * scale
    stage = QRectF(at.x(), top, STAGE.width() * scale, STAGE.height() * scale)
    layers = [
        f"surface-{_SURFACES[setup.surface]}",
        "mat",
        f"head-{_HEADS[setup.head]}-{cover}",
        f"body-{cover}",
    ]
    if cover != "bare":
        layers.append(f"cover-{cover}")
    for layer in layers:
        paint_svg_once(painter, f"lying/{layer}", stage, theme)
