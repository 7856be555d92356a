"""What is said of the sound: what a session sounds like, and whether it can be heard."""

from __future__ import annotations

from collections.abc import Mapping

from companion.core.sounds import OWN_MUSIC, CueStyle, OutputState, Soundtrack
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

PIECES = (
    QT_TRANSLATE_NOOP("Sounds", "Still Water"),
    QT_TRANSLATE_NOOP("Sounds", "Bowls"),
    QT_TRANSLATE_NOOP("Sounds", "Felt Piano"),
    QT_TRANSLATE_NOOP("Sounds", "Rain"),
    QT_TRANSLATE_NOOP("Sounds", "Ocean"),
    QT_TRANSLATE_NOOP("Sounds", "Hush"),
    QT_TRANSLATE_NOOP("Sounds", "Night"),
)
"""The titles of what is shipped, as its manifest has them."""

_STATES = {
    OutputState.MUTED: QT_TRANSLATE_NOOP("Sounds", "The computer's sound is muted."),
    OutputState.QUIET: QT_TRANSLATE_NOOP("Sounds", "The computer's sound is turned down very low."),
    OutputState.MISSING: QT_TRANSLATE_NOOP(
        "Sounds", "No sound device was found. The session works without sound; the picture guides."
    ),
}
_BREATHS = {
    CueStyle.TONE: QT_TRANSLATE_NOOP("Sounds", "one long breath out"),
    CueStyle.BOWL: QT_TRANSLATE_NOOP("Sounds", "one note of the bowl"),
    CueStyle.WAVE: QT_TRANSLATE_NOOP("Sounds", "one long wave"),
    CueStyle.VOICE: QT_TRANSLATE_NOOP("Sounds", "one spoken word"),
}


def piece_title(title: str) -> str:
    """The title of a piece, where it is one of ours in the language of the program."""
    return translate("Sounds", title)


def soundtrack_title(soundtrack: Soundtrack, titles: Mapping[str, str]) -> str:
    """Music and soundscape by their titles, "Still Water and Rain"; nothing where there is neither."""
    return _together(_parts(soundtrack, titles, translate("Sounds", "Your music")))


def heard_sentence(soundtrack: Soundtrack, style: CueStyle, titles: Mapping[str, str]) -> str:
    """What is to be heard now, where somebody checks the sound."""
    parts = _parts(soundtrack, titles, translate("Sounds", "your music"))
    if style in _BREATHS:
        parts.append(translate("Sounds", _BREATHS[style]))
    return translate("Sounds", "You should hear {0}.").format(
        _together(parts) or translate("Sounds", "one bell")
    )


def output_sentence(state: OutputState) -> str:
    """What keeps the sound from being heard, as far as the computer says; nothing where nothing does."""
    return translate("Sounds", _STATES[state]) if state in _STATES else ""


def _parts(soundtrack: Soundtrack, titles: Mapping[str, str], own: str) -> list[str]:
    known = {**titles, OWN_MUSIC: own}
    return [known[name] for name in (soundtrack.music, soundtrack.nature) if name in known]


def _together(parts: list[str]) -> str:
    if len(parts) > 2:
        return translate("Sounds", "{0}, {1} and {2}").format(*parts)
    return translate("Sounds", "{0} and {1}").format(*parts) if len(parts) == 2 else "".join(parts)
