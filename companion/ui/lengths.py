"""Lengths of time in words.

They are apart from the other words because the tray says them while little else is loaded.
"""

from __future__ import annotations

from companion.ui.translation import translate


def duration(seconds: float) -> str:
    """A length of time as briefly as it can be said: "5 min", or "30 s" below a minute."""
    if seconds < 59.5:
        return translate("Names", "{0} s").format(round(seconds))
    return translate("Names", "{0} min").format(round(seconds / 60.0))


def minutes_word(minutes: float) -> str:
    """A length of time in full words: "5 minutes", "1 minute", "30 seconds"."""
    if minutes * 60.0 < 59.5:
        return translate("Names", "%n seconds", None, round(minutes * 60.0))
    if round(minutes) == 1:
        return translate("Names", "1 minute")
    return translate("Names", "%n minutes", None, round(minutes))
