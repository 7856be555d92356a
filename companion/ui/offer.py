"""What there is to be heard, as it is offered to choose from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.settings import Settings
from companion.core.sounds import OWN_MUSIC, CueStyle
from companion.ui.translation import translate

Titled = tuple[tuple[str, str], ...]
"""Names as the settings keep them, with the titles people read."""

MIX, MUSIC, BREATH, BELLS = "mix", "volume:music", "volume:breath", "volume:bells"
"""Keys of what can be tried out beside the pieces and styles, whose keys are made of their names."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The music, the soundscapes, and whether there is a `voice` that can call out the breath."""

    music: Titled = ()
    nature: Titled = ()
    voice: bool = False

    def to(self, settings: Settings) -> Offer:
        """What is offered to somebody with these settings: music of their own, and a voice they recorded,
        where they have added some."""
        offer = self if settings.voice_folder is None else replace(self, voice=True)
        if not settings.own_music:
            return offer
        own = translate("Offer", "Your music")
        return replace(offer, music=(*self.music, (OWN_MUSIC, own)))

    def styles(self, chosen: CueStyle) -> tuple[CueStyle, ...]:
        """The breath sounds to choose from. The voice is among them where there is one, or it was chosen."""
        voice = self.voice or chosen is CueStyle.VOICE
        return tuple(style for style in CueStyle if style is not CueStyle.VOICE or voice)
