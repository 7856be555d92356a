"""The colours keep their promised contrasts, and the looks change into each other cleanly."""

import math

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from companion.core.settings import SkinTone
from companion.ui.letters import TYPE_STYLES, theme_font
from companion.ui.style_sheet import style_sheet
from companion.ui.theme import (
    BEDTIME,
    DUSK,
    MORNING,
    SKIN_TONES,
    Look,
    Theme,
    high_contrast,
    lerp,
    palette,
)

THEMES = [pytest.param(theme, id=theme.name) for theme in (DUSK, MORNING, BEDTIME)]
TEXT_PAIRS = """
text on bg card raised side btn field accentSoft tealSoft stopSoft floor floor2
text2 on btn bg card raised side accentSoft tealSoft floor floor2
text3 on field bg card raised side
onAccent on accent accentHover accentDown
accentText on bg card raised accentSoft
teal on card tealSoft
ok on card okSoft
stop on bg card stopSoft floor2
"""
OTHER_PAIRS = """
edge on field bg card raised
accent on card bg
focus on bg card raised
thick on card
thin on card
shirt on card
bare on card
"""


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: QColor) -> list[float]:
    """Red, green and blue as shares of light."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def distance(one: QColor, other: QColor) -> float:
    """How far apart two colours are seen to be (CIE 1976)."""
    return math.dist(lab(one), lab(other))


def lab(colour: QColor) -> tuple[float, float, float]:
    """A colour as lightness, and how far it is from green to red and from blue to yellow."""
    red, green, blue = linear(colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lowest(theme: Theme, table: str) -> tuple[float, str]:
    """The least contrast in a table, and which pair has it."""
    found = []
    for line in table.strip().splitlines():
        ink, surfaces = line.split(" on ")
        for surface in surfaces.split():
            found.append((contrast(theme.color(ink), theme.color(surface)), f"{ink} on {surface}"))
    return min(found)


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_on_every_surface_it_is_used_on(theme: Theme) -> None:
    assert lowest(theme, TEXT_PAIRS) >= (4.5, "")
    assert lowest(high_contrast(theme), TEXT_PAIRS) >= (4.5, "")


@pytest.mark.parametrize("theme", THEMES)
def test_controls_and_data_can_be_told_from_their_surface(theme: Theme) -> None:
    assert lowest(theme, OTHER_PAIRS) >= (3.0, "")


def test_the_lowest_contrasts_are_those_the_design_measured() -> None:
    themes = (DUSK, MORNING, BEDTIME)
    assert round(min(lowest(theme, TEXT_PAIRS)[0] for theme in themes), 2) == 4.62
    assert round(min(lowest(theme, OTHER_PAIRS)[0] for theme in themes), 2) == 3.16


def test_all_themes_have_the_same_tokens() -> None:
    assert DUSK.tokens.keys() == MORNING.tokens.keys() == BEDTIME.tokens.keys()


def test_dimming_begins_at_one_theme_and_ends_at_the_other() -> None:
    assert lerp(DUSK, BEDTIME, 0.0) == DUSK
    assert lerp(DUSK, BEDTIME, 1.0) == BEDTIME
    halfway = lerp(DUSK, BEDTIME, 0.5)
    assert luminance(BEDTIME.color("text")) < luminance(halfway.color("text")) < luminance(DUSK.color("text"))


def test_high_contrast_uses_full_text_and_real_outlines() -> None:
    theme = high_contrast(DUSK)
    assert theme.color("text3") == theme.color("text")
    assert theme.color("line") == theme.color("edge")
    assert theme.color("sky2") == theme.color("bg")
    assert theme.color("sunIn") == theme.color("sun")


def test_a_look_in_high_contrast_stays_so_while_it_dims(look: Look) -> None:
    look.show_high_contrast(True)
    for step in (0.0, 0.5, 1.0):
        look.show_theme(lerp(DUSK, BEDTIME, step))
        assert look.theme == high_contrast(lerp(DUSK, BEDTIME, step))
    look.show_high_contrast(False)
    assert look.theme == BEDTIME


SURROUNDINGS = (
    *("cloth", "cloth2", "trouser", "hair", "pillow", "thickC", "thinC", "shirtC"),
    *("sky0", "sky1", "sky2", "noon0", "noon1", "floor", "card", "bg", "yoga", "mat", "spike"),
)
"""What skin lies on or before in the pictures, but for the sun and the sky behind it, which legs hide."""

LEAST_APART = 9.0
"""Between skin and what is around it, in steps of CIELAB; from about two on a colour is seen as another."""


@pytest.mark.parametrize("theme", THEMES[:2])
@pytest.mark.parametrize("tone", SkinTone)
def test_skin_of_every_tone_is_told_from_what_is_around_it(tone: SkinTone, theme: Theme) -> None:
    for shown in (theme.with_skin(tone), high_contrast(theme.with_skin(tone))):
        near = {token: distance(shown.color("skin"), shown.color(token)) for token in SURROUNDINGS}
        assert {token: apart for token, apart in near.items() if apart < LEAST_APART} == {}


@pytest.mark.parametrize("tone", SkinTone)
def test_every_skin_tone_has_a_lighter_side(tone: SkinTone) -> None:
    theme = MORNING.with_skin(tone)
    assert theme.color("skinHi").lightnessF() > theme.color("skin").lightnessF()
    if tone is not SkinTone.MEDIUM:
        assert theme.tokens["skin"] == SKIN_TONES[tone]


def test_bedtime_keeps_its_dark_skin() -> None:
    assert BEDTIME.with_skin(SkinTone.LIGHT) == BEDTIME


@pytest.mark.parametrize("style", TYPE_STYLES)
def test_letters_grow_with_the_scale(style: str, look: Look) -> None:
    assert theme_font(style, scale=2.0).pixelSize() == 2 * theme_font(style).pixelSize()
    assert theme_font(style).pixelSize() >= 12


@pytest.mark.parametrize("style", TYPE_STYLES)
def test_a_font_with_every_weight_is_asked_for_what_is_drawn_and_never_for_its_bold(style: str) -> None:
    kind = TYPE_STYLES[style]
    named = kind.named_weight(every=True)
    assert named == kind.weight if kind.between is None else named < kind.between < named + 100
    assert named < 700
    assert kind.named_weight(every=False) == kind.weight


@pytest.mark.parametrize("theme", THEMES)
def test_style_sheet_and_palette_leave_no_placeholder(theme: Theme, look: Look) -> None:
    assert "{p" not in style_sheet(theme, 1.5)
    assert palette(theme).window().color() == theme.color("bg")


def test_a_look_tells_of_changes_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed) as told:
        look.show_theme(MORNING)
    assert told.args == [MORNING]
    with qtbot.assertNotEmitted(look.changed):
        look.show_theme(MORNING)
        look.show_scale(1.0)
        look.show_skin_tone(SkinTone.MEDIUM)
        look.show_reduced_motion(False)
        look.show_high_contrast(False)


def test_a_look_paints_the_person_in_the_chosen_skin(look: Look) -> None:
    look.show_skin_tone(SkinTone.DEEP)
    assert look.theme.tokens["skin"] == SKIN_TONES[SkinTone.DEEP]
    look.show_theme(MORNING)
    assert look.theme.tokens["skin"] == SKIN_TONES[SkinTone.DEEP]
