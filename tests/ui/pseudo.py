"""A language that nobody speaks: every text that goes through translation comes back in other letters, and
longer. What is still in English on a page did not go through it; what does not fit there fits nowhere.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OTHER = "αвсδεƒɡнιјκłмпορφгѕтυνωχуżАВСΔЕƑĠНІЈКŁМПОРФГЅТУΝΩХУŻ"
LETTERS = str.maketrans(_LATIN, _OTHER)
FORM_OF_A_DATE = re.compile(r"[dMy ,.']+")
KEPT = re.compile(r"(\{[^}]*\}|%L?n|<[^>]*>|&[a-z]+;)")
LONGER_BY = 0.35


def told(words: str) -> str:
    """The words in the language that nobody speaks; what is filled in later, or is no word, stays."""
    if FORM_OF_A_DATE.fullmatch(words):
        return words
    parts = KEPT.split(words)
    changed = "".join(part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in parts)
    # Longer as other languages are: in words, which can be broken like others.
    more = round(LONGER_BY * len(words) / 4)
    return changed + " ωωω" * more


class Pseudo(QTranslator):
    """Translates the texts of this program, and none of Qt's own."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, words: str, comment: str | None = None, count: int = -1) -> str | None:
        if re.match("Q[A-Z]", context):
            return None
        return told(words)


@contextmanager
def spoken(application: QCoreApplication) -> Iterator[None]:
    """The language, with names of days and months in letters of its own, for as long as the block lasts."""
    translator, usual = Pseudo(application), QLocale()
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.Ukrainian))
    try:
        yield
    finally:
        application.removeTranslator(translator)
        QLocale.setDefault(usual)
