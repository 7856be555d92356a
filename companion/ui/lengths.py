"""Lengths of time in words.

They are apart from the other words because the tray says them while little else is loaded.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def duration(seconds: float) -> str:
    """A length of time as briefly as it can be said: "5 min", or "30 s" below a minute."""
    if seconds < 59.5:
        return QCoreApplication.translate("Names", "{0} s").format(round(seconds))
    return QCoreApplication.translate("Names", "{0} min").format(round(seconds / 60.0))


def minutes_word(minutes: float) -> str:
    """A length of time in full words: "5 minutes", "1 minute", "30 seconds"."""
    if minutes * 60.0 < 59.5:
        return QCoreApplication.translate("Names", "{0} seconds").format(round(minutes * 60.0))
    if round(minutes) == 1:
        return QCoreApplication.translate("Names", "1 minute")
    return QCoreApplication.translate("Names", "{0} minutes").format(round(minutes))
