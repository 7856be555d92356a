"""The look of the windows: three colour themes, and who is told when they change.

This is the only file that spells colours out; docs/design.md section 2 says what each is for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette

from companion.core.settings import Settings, SkinTone, ThemeChoice
from companion.ui.letters import line_height, theme_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QStyleHints

_TOKENS = """
bg          #10191D #F1F5F4 #090503
side        #0C1417 #E6ECEB #090503
card        #182329 #FFFFFF #140B05
cardEdge    #182329 #DFE7E5 #140B05
navActive   #21303A #FFFFFF #1E1108
raised      #21303A #E5EDEB #1E1108
btn         #21303A #DBE5E2 #1E1108
field       #121C21 #FBFDFC #0D0704
line        #2B3B44 #D8E1DF #2C190B
edge        #6E858E #74878A #8F5C2E
text        #ECF1EF #16252B #D08F52
text2       #B4C1C5 #435459 #B5783F
text3       #93A5AC #54666C #AE7239
accent      #F3B184 #B4512A #C4742F
accentHover #F8C6A3 #9F4522 #D08440
accentDown  #DE9867 #8A3A1B #B5692A
onAccent    #2B1609 #FFFFFF #120802
accentSoft  #382A24 #FBE7DB #261408
accentText  #F5BC95 #A14620 #D08A48
teal        #6CC0B4 #1C6C65 #AE7239
tealSoft    #173433 #DCEFEC #1E1108
ok          #92D1A6 #22693F #B5783F
okSoft      #1B3428 #DDF0E3 #1E1108
stop        #F6A99C #A23A2C #D9824A
stopSoft    #372322 #FBE4E0 #2A1408
focus       #FFD9BD #8A3A1B #E0A164
thick       #E8D3A6 #B08634 #B5803F
thin        #A5CF9F #4E9350 #A06A30
shirt       #92B6EA #3F73BC #8F5C2E
bare        #EE9A82 #C75B40 #C4742F
sky0        #152329 #FFFFFF #0A0603
sky1        #22363F #F6FAF9 #0D0704
sky2        #4A4A4E #F9EEE5 #180B04
sky3        #9C6A52 #F8CFAE #2E1506
sun         #F6B98D #F3A36C #A65A20
sunIn       #FFDDBF #FBC79C #C8793A
floor       #1A272D #E4EBE8 #100803
floor2      #131E23 #D7E1DE #0B0502
yoga        #4B5B77 #9AA8C4 #2A180A
yogaHi      #5F7190 #B0BCD4 #331E0D
mat         #2C6E68 #2F827A #3A200C
matHi       #3B8780 #46998F #472810
spike       #A8E0D6 #86CBBF #6E4018
skin        #C98A6B #D0906F #6E4018
skinHi      #D99C7D #DFA383 #7E4B20
hair        #2B2024 #3A2A2C #160A04
cloth       #5E7E97 #7E9DB8 #3A200C
cloth2      #7294AE #98B4CB #472810
trouser     #3B5264 #4D6679 #2A180A
pillow      #8E8579 #CDC3B3 #2A180A
thickC      #DCC79C #EAD6AE #6A4520
thinC       #9CC298 #B5D6B2 #5A3B1B
shirtC      #92B6EA #8DB1E4 #4E3217
strata0     #3B3E42 #F3E2D3 #180B04
strata1     #26343A #EAEDE9 #120803
strata2     #1A272D #E4EBE8 #0D0602
strata3     #131E23 #D7E1DE #090402
noon0       #22363F #DCEDEE #0A0603
noon1       #3F4548 #FBF1E7 #0D0704
scrim       #0C1417 #0C1417 #090503
glass       #FFFFFF #16252B #D08F52
shadow      #000000 #000000 #000000
"""
"""Token, Dusk, Morning, Bedtime. `strata` are the hills of a session from the horizon down, `noon` the sky of
a lunch break from the top down; `scrim` is used at 60 %, `glass` at `GLASS_ALPHA`, `shadow` at 28 %."""

GLASS_ALPHA = {"dusk": 0.08, "morning": 0.08, "bedtime": 0.12}

SKIN_TONES = {
    SkinTone.LIGHT: "#F0C7A8",
    SkinTone.FAIR: "#DFA383",
    SkinTone.MEDIUM: "#C98A6B",
    SkinTone.BROWN: "#9A6247",
    SkinTone.DEEP: "#6B4230",
}


class GlyphInk(Enum):
    """What the sun in the tray is drawn with: sun, mat, spikes and the badge of a reminder that is due.

    `TEMPLATE` is for macOS, which puts its own colour in place of any ink.
    """

    COLOUR_ON_DARK = ("#F6B98D", "#4FA39A", "#A8E0D6", "#E5533D")
    COLOUR_ON_LIGHT = ("#D9722F", "#1F6E68", "#4FA39A", "#E5533D")
    MONO_ON_DARK = ("#F1F5F4",) * 4
    MONO_ON_LIGHT = ("#16252B",) * 4
    TEMPLATE = ("#000000",) * 4

    @property
    def colours(self) -> tuple[QColor, QColor, QColor, QColor]:
        """The colours of sun, mat, spikes and badge."""
        sun, mat, spikes, badge = (QColor(value) for value in self.value)
        return sun, mat, spikes, badge


@lru_cache(maxsize=512)
def _color(value: str, alpha: float) -> QColor:
    """Colours are asked for at every stroke of the brush."""
    color = QColor(value)
    color.setAlphaF(alpha)
    return color


@dataclass(frozen=True)
class Theme:
    """One look of the windows: its name and the colour of every token, as `#RRGGBB`."""

    name: str
    tokens: Mapping[str, str]
    high_contrast: bool = False

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token, at an opacity of 0 to 1."""
        return _color(self.tokens[token], alpha)

    @property
    def strata(self) -> tuple[QColor, QColor, QColor, QColor]:
        """The four hills behind a session, from the horizon down."""
        return (self.color("strata0"), self.color("strata1"), self.color("strata2"), self.color("strata3"))

    @property
    def glass(self) -> QColor:
        """The fill of the buttons that float over a running session."""
        return self.color("glass", GLASS_ALPHA.get(self.name, 0.08))

    def with_skin(self, tone: SkinTone) -> Theme:
        """The same theme with pictures of a person of that skin.

        The middle tone is the one each theme was drawn with. Bedtime keeps its own: a light face would
        shine in a dark room.
        """
        if tone is SkinTone.MEDIUM or self.name == BEDTIME.name:
            return self
        skin = SKIN_TONES[tone]
        return replace(self, tokens=MappingProxyType({**self.tokens, "skin": skin, "skinHi": _lighter(skin)}))


def skin_color(tone: SkinTone) -> QColor:
    """The colour of a skin tone by itself."""
    return QColor(SKIN_TONES[tone])


def _lighter(colour: str) -> str:
    """The highlight of a skin tone: 8 % more lightness."""
    skin = QColor(colour)
    lightness = min(1.0, skin.lightnessF() + 0.08)
    return QColor.fromHslF(skin.hslHueF(), skin.hslSaturationF(), lightness).name().upper()


def _theme(name: str, column: int) -> Theme:
    rows = [line.split() for line in _TOKENS.split("\n") if line]
    return Theme(name, MappingProxyType({row[0]: row[column] for row in rows}))


DUSK = _theme("dusk", 1)
MORNING = _theme("morning", 2)
BEDTIME = _theme("bedtime", 3)


def mixed(one: QColor, other: QColor, t: float) -> QColor:
    """The colour a share `t` (0 to 1) of the way from `one` to `other`."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * t,
        one.greenF() + (other.greenF() - one.greenF()) * t,
        one.blueF() + (other.blueF() - one.blueF()) * t,
        one.alphaF() + (other.alphaF() - one.alphaF()) * t,
    )


def lerp(one: Theme, other: Theme, t: float) -> Theme:
    """The theme a share `t` (0 to 1) of the way from `one` to `other`, for the dimming before sleep."""
    if t <= 0.0 or t >= 1.0:
        return one if t <= 0.0 else other
    tokens = {
        token: mixed(QColor(value), QColor(other.tokens[token]), t).name()
        for token, value in one.tokens.items()
    }
    return Theme(other.name, MappingProxyType(tokens), one.high_contrast)


def high_contrast(theme: Theme) -> Theme:
    """The same theme for eyes that need more: full text everywhere, real outlines, flat skies, a flat sun."""
    tokens = dict(theme.tokens)
    tokens |= dict.fromkeys(("text2", "text3"), tokens["text"])
    tokens |= dict.fromkeys(("line", "cardEdge"), tokens["edge"])
    tokens |= dict.fromkeys(("sky0", "sky1", "sky2", "sky3", "noon0", "noon1"), tokens["bg"])
    tokens["sunIn"] = tokens["sun"]
    return Theme(theme.name, MappingProxyType(tokens), high_contrast=True)


def palette(theme: Theme) -> QPalette:
    """The colours Qt's own widgets fall back on."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour_role, token in (
        (role.Window, "bg"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.PlaceholderText, "text3"),
        (role.Button, "btn"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "onAccent"),
        (role.ToolTipBase, "card"),
        (role.ToolTipText, "text"),
        (role.Link, "accentText"),
    ):
        made.setColor(colour_role, theme.color(token))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, theme.color("text3"))
    return made


def chosen_theme(choice: ThemeChoice, hints: QStyleHints) -> Theme:
    """The theme of the pages: the one chosen, or what the system's light or dark asks for."""
    if choice is ThemeChoice.SYSTEM:
        # Loaded here: it takes as long as a fifth of a bare window, and who has chosen does without.
        from PySide6.QtCore import Qt

        return MORNING if hints.colorScheme() is Qt.ColorScheme.Light else DUSK
    return MORNING if choice is ThemeChoice.MORNING else DUSK


def asks_for_contrast(settings: Settings, hints: QStyleHints) -> bool:
    """Whether high contrast is wanted: by the setting, or by the system, which Qt knows from 6.10 on."""
    if settings.high_contrast or not hasattr(hints, "accessibility"):
        return settings.high_contrast
    from PySide6.QtCore import Qt

    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


class Look(QObject):
    """How everything in a window is to look right now; it tells all widgets when that changes.

    `theme` are the colours in the chosen skin tone and contrast, `scale` is the user's font size in pixels
    over 15, `reduced_motion` asks for no movement.
    """

    changed = Signal(Theme)

    def __init__(
        self,
        theme: Theme = DUSK,
        scale: float = 1.0,
        skin_tone: SkinTone = SkinTone.MEDIUM,
        reduced_motion: bool = False,
        high_contrast: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scale = scale
        self.skin_tone = skin_tone
        self.reduced_motion = reduced_motion
        self.high_contrast = high_contrast
        self.theme = self._dressed()

    def show_theme(self, theme: Theme) -> None:
        """Paints everything in `theme` from now on."""
        if theme != self._theme:
            self._theme = theme
            self._dress()

    def show_scale(self, scale: float) -> None:
        """Makes all letters and sizes `scale` times those of the design."""
        if scale != self.scale:
            self.scale = scale
            self.changed.emit(self.theme)

    def show_skin_tone(self, tone: SkinTone) -> None:
        """Draws the person in the pictures with that skin."""
        if tone is not self.skin_tone:
            self.skin_tone = tone
            self._dress()

    def show_reduced_motion(self, reduced: bool) -> None:
        """Stops or allows movement in the windows."""
        if reduced != self.reduced_motion:
            self.reduced_motion = reduced
            self.changed.emit(self.theme)

    def show_high_contrast(self, high: bool) -> None:
        """Paints everything for eyes that need more, or as usual."""
        if high != self.high_contrast:
            self.high_contrast = high
            self._dress()

    def _dress(self) -> None:
        self.theme = self._dressed()
        self.changed.emit(self.theme)

    def _dressed(self) -> Theme:
        theme = self._theme.with_skin(self.skin_tone)
        return high_contrast(theme) if self.high_contrast else theme

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token right now."""
        return self.theme.color(token, alpha)

    def font(self, style: str, weight: int | None = None, size: int | None = None) -> QFont:
        """A font of a type style at the current scale; `size` in pixels replaces that of the style."""
        return theme_font(style, weight, self.scale, size)

    def line(self, style: str) -> int:
        """The height of one line of a type style at the current scale, in pixels."""
        return line_height(style, self.scale)

    def px(self, length: float) -> int:
        """A length of the design at the current scale, in whole pixels."""
        return round(length * self.scale)
