"""The drawings and icons: loaded by name, coloured by the theme, kept as pictures of the right size.

One that is missing or damaged is left blank and named in the log: a page without its picture is a page still,
and nobody who paints could do anything about it.
"""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from companion.assets import art_dir, icons_dir
from companion.ui.theme import DUSK, Theme

log = logging.getLogger(__name__)

MOST_BYTES = 1 << 20
"""No drawing is as long by far; what is longer is none."""

BLANK = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>'

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def paint_svg(
    painter: QPainter,
    name: str,
    rect: QRectF,
    theme: Theme,
    aspect: Qt.AspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio,
) -> None:
    """Paints the drawing `name`, as in "lying/mat", into `rect`: whole and centred, or filling and cropped.

    With `KeepAspectRatioByExpanding` the sides that do not fit are cut off evenly.
    """
    text = coloured(_read(art_dir() / f"{name}.svg"), theme)
    size = QSizeF(_renderer(text, name).defaultSize()).scaled(rect.size(), aspect)
    pixmap = _pixmap(text, name, size, _ratio(painter))
    target = QRectF(QPointF(0, 0), size)
    target.moveCenter(rect.center())
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def paint_svg_once(painter: QPainter, name: str, rect: QRectF, theme: Theme) -> None:
    """Paints a drawing into `rect` without keeping a picture of it, for those who keep the whole scene."""
    text = coloured(_read(art_dir() / f"{name}.svg"), theme)
    _renderer(text, name).render(painter, rect)


def app_icon() -> QIcon:
    """The program's icon, in the sizes desktops ask for; the two smallest have a drawing of their own."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        name = "appicon-small" if size < 32 else "appicon"
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_svg(painter, f"app/{name}", QRectF(0, 0, size, size), DUSK)
        painter.end()
        made.addPixmap(pixmap)
    return made


def svg_size(name: str, theme: Theme) -> QSizeF:
    """The size of a drawing in design pixels."""
    return QSizeF(_renderer(coloured(_read(art_dir() / f"{name}.svg"), theme), name).defaultSize())


def icon(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour, `size` pixels wide, for a screen of that pixel ratio."""
    text = _read(icons_dir() / f"{name}.svg").replace("{ink}", colour.name())
    pixmap = _pixmap(text, name, QSizeF(size, size), ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paints the icon `name` in one colour into `rect`, a square."""
    ratio = _ratio(painter)
    pixmap = icon(name, colour, round(rect.width()), ratio)
    # Between two pixels its lines would be blurred.
    at = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
    painter.drawPixmap(QRectF(at, pixmap.deviceIndependentSize()), pixmap, QRectF(pixmap.rect()))


def coloured(text: str, theme: Theme) -> str:
    """The text of a drawing with the theme's colours in place of the tokens.

    `ink`, the colour of icons, is the theme's text; so is a token that the theme does not have.
    """
    ink = theme.tokens["text"]
    return _PLACEHOLDER.sub(lambda found: theme.tokens.get(found.group(1), ink), text)


@lru_cache(maxsize=256)
def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        log.error("the drawing %s is missing or damaged: %s", path.name, error)
        return BLANK


@lru_cache(maxsize=256)
def _renderer(text: str, name: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(text.encode()))
    if not renderer.isValid():
        log.error("the drawing %s is damaged", name)
        renderer.load(QByteArray(BLANK.encode()))
    return renderer


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatio()


def _pixmap(text: str, name: str, size: QSizeF, ratio: float) -> QPixmap:
    """The rendered drawing; its coloured text is part of the key, so themes and skin tones stay apart."""
    pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    key = f"mat:{name}:{hash(text)}:{pixels.width()}x{pixels.height()}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(text, name).render(painter, QRectF(QPointF(0, 0), QSizeF(pixels)))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap
