"""Words for people, through Qt's translation.

What collects the texts knows both functions by their names and reads contexts and words where they stand, so
both are always written out there. Light, because the tray speaks while little else is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

QT_TRANSLATE_NOOP = cast(Callable[[str, str], str], QtCore.QT_TRANSLATE_NOOP)
"""Qt's own mark for words to be translated later; its stubs do not say that they come back as they are."""


def translate(context: str, words: str, comment: str | None = None, count: int = -1) -> str:
    """The words in the language of the program; with `count`, which `%n` stands for, in the form it wants.

    `comment` tells apart what is the same in English and not elsewhere, and is a note to who translates.
    """
    return QtCore.QCoreApplication.translate(context, words, comment, count)
