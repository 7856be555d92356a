"""The sun in the tray looks as it was drawn, on every panel, in every size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from companion.assets import art_dir
from companion.core.settings import TrayInk
from companion.ui.theme import GlyphInk
from companion.ui.tray_glyphs import STEPS, Glyph, glyph_icon, glyph_ink, paint_glyph, step_of

DRAWN = {
    "colour-darkpanel": GlyphInk.COLOUR_ON_DARK,
    "colour-lightpanel": GlyphInk.COLOUR_ON_LIGHT,
    "mono-darkpanel": GlyphInk.MONO_ON_DARK,
    "mono-lightpanel": GlyphInk.MONO_ON_LIGHT,
}
DRAWN_PROGRESS = 0.62
LIGHT, DARK, UNKNOWN = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown


def picture(size: int, ratio: float, paint: Callable[[QPainter], None]) -> QImage:
    """What `paint` paints on a screen of that pixel ratio."""
    image = QImage(QSize(round(size * ratio), round(size * ratio)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    paint(painter)
    painter.end()
    return image


def differences(one: QImage, other: QImage) -> list[int]:
    """By how much each channel of each pixel differs, 0 to 255."""
    return [abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)]


@pytest.mark.parametrize("size", [16, 22, 32])
@pytest.mark.parametrize("glyph", Glyph)
def test_each_glyph_is_painted_as_it_was_drawn(glyph: Glyph, size: int, qapp: QApplication) -> None:
    for panel, ink in DRAWN.items():
        drawing = QSvgRenderer(str(art_dir() / f"tray/{glyph.value}-{size}-{panel}.svg"))
        for ratio in (1.0, 1.5, 2.0):
            drawn = picture(size, ratio, lambda to, it=drawing: it.render(to, QRectF(0, 0, size, size)))
            painted = picture(
                *(size, ratio), lambda to, ink=ink: paint_glyph(to, glyph, ink, size, DRAWN_PROGRESS)
            )
            apart = differences(painted, drawn)
            # Edges may be smoothed a little otherwise; nothing is elsewhere, larger or in another colour.
            assert max(apart) <= 80, (panel, ratio)
            assert sum(apart) / len(apart) < 1.5, (panel, ratio)


def test_a_glyph_that_is_a_pixel_off_would_be_noticed(qapp: QApplication) -> None:
    def shifted(painter: QPainter) -> None:
        painter.translate(1, 0)
        paint_glyph(painter, Glyph.NORMAL, GlyphInk.COLOUR_ON_DARK, 16)

    right = picture(16, 1.0, lambda to: paint_glyph(to, Glyph.NORMAL, GlyphInk.COLOUR_ON_DARK, 16))
    apart = differences(picture(16, 1.0, shifted), right)
    assert max(apart) > 80 and sum(apart) / len(apart) > 1.5


def test_the_arc_grows_from_twelve_o_clock_with_the_hands(qapp: QApplication) -> None:
    def brightness(progress: float) -> list[int]:
        image = picture(
            32, 1.0, lambda to: paint_glyph(to, Glyph.RUNNING, GlyphInk.MONO_ON_DARK, 32, progress)
        )
        # On the ring, at one, four, eight and eleven o'clock.
        return [image.pixelColor(x, y).alpha() for x, y in ((21, 4), (24, 17), (7, 17), (10, 4))]

    assert all(alpha < 100 for alpha in brightness(0.0))
    lit = [[alpha > 200 for alpha in brightness(progress)] for progress in (0.2, 0.45, 0.8, 1.0)]
    assert lit == [
        [True, False, False, False],
        [True, True, False, False],
        [True, True, True, False],
        [True, True, True, True],
    ]


def test_one_icon_holds_every_size_for_every_screen(qapp: QApplication) -> None:
    sizes = {size.width() for size in glyph_icon(Glyph.NORMAL, GlyphInk.COLOUR_ON_DARK).availableSizes()}
    assert sizes == {16, 22, 24, 32, 33, 44, 48, 64}


def test_macos_puts_its_own_colour_in_place_of_the_ink(qapp: QApplication) -> None:
    assert glyph_icon(Glyph.NORMAL, GlyphInk.TEMPLATE).isMask()
    assert not glyph_icon(Glyph.NORMAL, GlyphInk.MONO_ON_DARK).isMask()


@pytest.mark.parametrize(
    ("progress", "step"),
    [(-0.1, 0), (0.0, 0), (0.0166, 0), (0.0167, 1), (0.5, STEPS // 2), (0.999, STEPS - 1), (1.5, STEPS)],
)
def test_the_arc_moves_in_steps_that_can_be_seen(progress: float, step: int) -> None:
    assert step_of(progress) == step


@pytest.mark.parametrize(
    ("choice", "system", "desktop", "scheme", "ink"),
    [
        (TrayInk.PANEL, "linux", "", UNKNOWN, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.PANEL, "linux", "XFCE", LIGHT, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.PANEL, "linux", "KDE", DARK, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.PANEL, "linux", "KDE", LIGHT, GlyphInk.COLOUR_ON_LIGHT),
        (TrayInk.MONO, "linux", "KDE", LIGHT, GlyphInk.MONO_ON_LIGHT),
        (TrayInk.PANEL, "linux", "GNOME", LIGHT, GlyphInk.MONO_ON_DARK),
        (TrayInk.PANEL, "linux", "ubuntu:GNOME", DARK, GlyphInk.MONO_ON_DARK),
        (TrayInk.PANEL, "linux", "X-Cinnamon", DARK, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.COLOUR, "linux", "GNOME", DARK, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.MONO, "linux", "XFCE", UNKNOWN, GlyphInk.MONO_ON_DARK),
        (TrayInk.PANEL, "win32", "", LIGHT, GlyphInk.COLOUR_ON_LIGHT),
        (TrayInk.PANEL, "win32", "", DARK, GlyphInk.COLOUR_ON_DARK),
        (TrayInk.MONO, "win32", "", LIGHT, GlyphInk.MONO_ON_LIGHT),
        (TrayInk.PANEL, "darwin", "", LIGHT, GlyphInk.TEMPLATE),
        (TrayInk.MONO, "darwin", "", DARK, GlyphInk.TEMPLATE),
        (TrayInk.COLOUR, "darwin", "", LIGHT, GlyphInk.COLOUR_ON_LIGHT),
    ],
)
def test_each_desktop_gets_the_ink_its_panel_is_made_for(
    choice: TrayInk, system: str, desktop: str, scheme: Qt.ColorScheme, ink: GlyphInk
) -> None:
    assert glyph_ink(choice, system, desktop, scheme) is ink
