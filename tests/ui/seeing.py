"""What can be told apart in pictures of the windows, by the contrasts of WCAG 2.

Words are looked at in two pictures, one with all letters filled blocks and one without any (blocks.py): what
differs is ink, and what it lies on is the other picture's. So it does not matter who paints them, or on what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from companion.ui.theme import Theme
from companion.ui.widgets.choices import CheckRow, Chip, Switch
from companion.ui.widgets.weekdays import DayButton

Pixels = NDArray[np.uint32]

_CHANNEL = np.arange(256) / 255.0
_LINEAR = np.where(_CHANNEL <= 0.04045, _CHANNEL / 12.92, ((_CHANNEL + 0.055) / 1.055) ** 2.4)

SURFACES = (
    *("bg", "side", "card", "raised", "btn", "field", "navActive", "floor"),
    *("accentSoft", "tealSoft", "okSoft", "stopSoft"),
)
MARKS = ("edge", "accent", "teal", "ok", "stop", "thick", "thin", "shirt", "bare")
JUST_SEEN = 6
"""By more than this a channel differs where there is ink; less is how a picture happened to be rounded."""

CORNER = 16
LEAST_SEEN = 12
"""So many pixels of a colour beside another are no chance meeting of two softened edges."""


def picture(widget: QWidget) -> Pixels:
    """What `widget` shows, row by row, each pixel as 0xAARRGGBB."""
    QCoreApplication.sendPostedEvents(None, 0)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = np.frombuffer(image.constBits(), np.uint32)
    return bits.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()].copy()


def contrast(one: Pixels, other: Pixels) -> NDArray[np.float64]:
    """The contrast of two colours, 1 to 21, pixel by pixel."""
    first, second = _luminance(one), _luminance(other)
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def _luminance(pixels: Pixels) -> NDArray[np.float64]:
    red, green, blue = ((pixels >> shift) & 255 for shift in (16, 8, 0))
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """A contrast, and what has it where."""

    contrast: float
    what: str


def words(window: QWidget, written: Pixels, bare: Pixels, scale: float = 1.0) -> list[Seen]:
    """The least contrast of the words of each widget, from pictures of them in blocks and without them."""
    inside = inked(written, bare) & _unveiled(window, bare.shape)
    # The outermost pixels of a block are softened.
    for _edge in range(round(scale)):
        whole = inside.copy()
        for axis in (0, 1):
            for step in (-1, 1):
                inside &= np.roll(whole, step, axis)
    rows, columns = np.nonzero(inside)
    ratios = contrast(written[inside], bare[inside])
    found: list[Seen] = []
    for owner, part in _by_widget(window, rows, columns).items():
        worst = part[int(np.argmin(ratios[part]))]
        row, column = rows[worst], columns[worst]
        ink, ground = written[row, column], bare[row, column]
        where = f"{owner} at {column}, {row}: {_hex(ink)} on {_hex(ground)}"
        found.append(Seen(round(float(ratios[worst]), 2), where))
    return found


def _unveiled(window: QWidget, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Where there is something to read: not under a veil over the whole window, but on what lies on it."""
    clear = np.ones(shape, np.bool_)
    for veil in _veils(window):
        # Beside round corners the veil is seen.
        upon = veil.childrenRect().adjusted(CORNER, CORNER, -CORNER, -CORNER)
        clear[:] = False
        clear[upon.top() : upon.bottom() + 1, upon.left() : upon.right() + 1] = True
    return clear


def _veils(window: QWidget) -> Iterator[QWidget]:
    """What lies over the whole window, with something on it to be read in place of what is below."""
    main = window.centralWidget() if isinstance(window, QMainWindow) else window
    for veil in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        passing = veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if main not in (veil, window) and veil.isVisible() and not passing and veil.size() == window.size():
            yield veil


def inked(written: Pixels, bare: Pixels) -> NDArray[np.bool_]:
    """Where there is ink: pixel by pixel, whether the one with words differs from the other."""
    differing = written != bare
    one, other = written[differing], bare[differing]
    channels = [np.abs(((one >> by) & 255).astype(int) - ((other >> by) & 255)) for by in (16, 8, 0)]
    differing[differing] = np.max(channels, axis=0, initial=0) > JUST_SEEN
    return differing


def unseen(window: QWidget, written: Pixels, bare: Pixels) -> list[str]:
    """The labels whose words are nowhere in the picture, though nothing hides them."""
    ink = inked(written, bare)
    missing: list[str] = []
    veils = list(_veils(window))
    for label in window.findChildren(QLabel):
        if veils and not veils[-1].isAncestorOf(label):
            continue
        if not label.isVisible() or not label.text().strip() or label.visibleRegion().isEmpty():
            continue
        corner = label.mapTo(window, QPoint(0, 0))
        seen = label.visibleRegion().boundingRect().translated(corner)
        if seen.height() < label.fontMetrics().height():
            continue
        if not ink[seen.top() : seen.bottom() + 1, seen.left() : seen.right() + 1].any():
            missing.append(_name(label))
    return missing


def marks(theme: Theme, bare: Pixels) -> list[Seen]:
    """The contrast of every mark to the surfaces it stands on, as far as they meet in the picture."""
    inks = {_pixel(theme, token): token for token in reversed(MARKS)}
    grounds = {_pixel(theme, token): token for token in reversed(SURFACES)}
    flat = bare.ravel()
    width = bare.shape[1]
    places = np.flatnonzero(np.isin(flat, list(inks)))
    met: dict[tuple[int, int], int] = {}
    # Between a colour and its ground lies a softened pixel, or two.
    for step in (*(2, 3), *(2 * width, 3 * width)):
        for way in (-step, step):
            beside = places + way
            there = (beside >= 0) & (beside < flat.size)
            pairs = np.stack((flat[places[there]], flat[beside[there]]))
            pairs = pairs[:, np.isin(pairs[1], list(grounds))]
            for ink, ground, count in zip(*_counted(pairs), strict=True):
                met[int(ink), int(ground)] = met.get((int(ink), int(ground)), 0) + int(count)
    found: list[Seen] = []
    for (ink, ground), count in met.items():
        if ink != ground and count >= LEAST_SEEN:
            ratio = contrast(np.array([ink], np.uint32), np.array([ground], np.uint32))[0]
            found.append(Seen(round(float(ratio), 2), f"{inks[ink]} on {grounds[ground]}"))
    return found


def _counted(pairs: Pixels) -> tuple[Pixels, Pixels, NDArray[np.intp]]:
    both = (pairs[0].astype(np.uint64) << np.uint64(32)) | pairs[1]
    values, counts = np.unique(both, return_counts=True)
    inks, grounds = values >> np.uint64(32), values & np.uint64(0xFFFFFFFF)
    return inks.astype(np.uint32), grounds.astype(np.uint32), counts


def _by_widget(
    window: QWidget, rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> dict[str, NDArray[np.intp]]:
    """Which of the pixels belong to which widget, by its name."""
    left = np.arange(len(rows))
    found: dict[str, NDArray[np.intp]] = {}
    while left.size:
        first = left[0]
        point = QPoint(int(columns[first]), int(rows[first]))
        widget = window.childAt(point) or window
        corner = widget.mapTo(window, QPoint(0, 0))
        inside = (
            (columns[left] >= corner.x())
            & (columns[left] < corner.x() + widget.width())
            & (rows[left] >= corner.y())
            & (rows[left] < corner.y() + widget.height())
        )
        found[f"{_name(widget)} ({len(found)})"] = left[inside]
        left = left[~inside]
    return found


def _name(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {said[:40]!r}"


def _pixel(theme: Theme, token: str) -> int:
    return QColor(theme.color(token)).rgb()


def _hex(pixel: np.uint32) -> str:
    return f"#{int(pixel) & 0xFFFFFF:06X}"


def outlines(window: QWidget, bare: Pixels) -> list[Seen]:
    """How far the outline of every control stands out from what is around it, on its left side."""
    found: list[Seen] = []
    for control in window.findChildren(QWidget):
        if not control.isVisible() or not control.isEnabled():
            continue
        shape = _outline(control)
        if shape is None:
            continue
        middle = QPoint(round(shape.left()), round(shape.center().y()))
        if not control.visibleRegion().contains(middle + QPoint(4, 0)):
            continue
        at = control.mapTo(window, middle)
        above = window.childAt(at + QPoint(4, 0))
        if above is not control and not (above and control.isAncestorOf(above)):
            continue
        row = bare[at.y(), max(at.x() - 4, 0) : at.x() + 6]
        ratios = contrast(row, np.full_like(row, row[0]))
        found.append(Seen(round(float(ratios.max()), 2), f"{_name(control)} at {at.x()}, {at.y()}"))
    return found


def _outline(control: QWidget) -> QRectF | None:
    if isinstance(control, Chip | CheckRow | Switch | DayButton):
        return control.focus_shape()[0]
    if isinstance(control, QAbstractButton) and type(control).__name__ == "_Part" and control.isChecked():
        return QRectF(control.rect())
    if isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
        return QRectF(control.rect())
    return None
