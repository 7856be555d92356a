"""Small pictures of the pages that were drawn, kept with the tests: `make gallery ARGS="--references"`.

A test takes them again and compares. They are half as large as the page and have fewer colours, so that all
of them together stay small; what is compared are the mean colours of blocks, so that it does not matter where
exactly the edge of a letter is grey.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gallery_rooms import Shown, dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from gallery_stage import FONT, picture_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage

from companion.ui.theme import Theme

FOLDER = Path(__file__).parent.parent / "tests" / "ui" / "references"
LETTERS = "letters.txt"
"""Beside the pictures, how wide the letters were in which they were taken."""

SIZE = (1080, 720)
SHRUNK, KEPT_BITS = 2, 5
BLOCK, TOLERATED = 10, 5.0
"""The side of a block in pixels of a small picture, and how far, of 255, its mean colour may be another."""

SPECIMEN = "The sun sets with every breath out, 0123456789"


def kept() -> Iterator[Scene]:
    """The scenes with a picture of the design, each to be kept in all its themes."""
    return (scene for scene in (*pages(), *sessions()) if scene.designs)


def file_of(scene: Scene, theme: Theme) -> str:
    """The name of the file of a picture."""
    return f"{scene.name}-{theme.name}.png"


def letters() -> str:
    """What tells one edition of the letters from another: how wide a sentence is in each weight."""
    widths: list[float] = []
    for weight in (300, 400, 500, 600, 700):
        font = QFont(FONT)
        font.setPixelSize(100)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        widths.append(QFontMetricsF(font).horizontalAdvance(SPECIMEN))
    return " ".join(f"{width:.0f}" for width in widths) + "\n"


def take(scene: Scene, shown: Shown) -> QImage:
    """The small picture of a scene as it now is."""
    return small(picture_of(shown, *(scene.sizes[0] if scene.sizes else SIZE)))


def small(image: QImage) -> QImage:
    """A picture half as wide and high, in some thousand colours."""
    smooth = Qt.TransformationMode.SmoothTransformation
    shrunk = image.scaled(
        image.width() // SHRUNK, image.height() // SHRUNK, Qt.AspectRatioMode.IgnoreAspectRatio, smooth
    )
    colours = _colours(shrunk)
    colours = (colours >> (8 - KEPT_BITS) << (8 - KEPT_BITS)) | (colours >> KEPT_BITS)
    height, width, _channels = colours.shape
    # The picture made of them does not keep them.
    kept_bytes = colours.tobytes()
    return QImage(kept_bytes, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def difference(one: QImage, other: QImage) -> float:
    """The share of blocks that look different, 0 to 1; pictures of another size are wholly different."""
    if one.size() != other.size():
        return 1.0
    return float((np.abs(_blocks(one) - _blocks(other)).max(axis=2) > TOLERATED).mean())


def write_references(folder: Path = FOLDER) -> None:
    """Take all pictures anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for scene in kept():
        shown = scene.make()
        for theme in scene.themes:
            dress(shown, theme, 1.0)
            take(scene, shown).save(str(folder / file_of(scene, theme)), quality=0)
        shown.close()
        print(scene.name, flush=True)
    (folder / LETTERS).write_text(letters(), encoding="utf-8")


def _colours(image: QImage) -> np.ndarray:
    """The colours of a picture: rows, columns, and red, green and blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    # A copy: the picture goes with the end of this function, and what it holds with it.
    return lines[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def _blocks(image: QImage) -> np.ndarray:
    """The mean colour of every whole block."""
    rows, columns = image.height() // BLOCK, image.width() // BLOCK
    whole = _colours(image)[: rows * BLOCK, : columns * BLOCK].astype(np.float32)
    return whole.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3))
