"""Several words or sentences as one, with the signs between them that the language has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from companion.ui.translation import translate


def listed(parts: Iterable[str]) -> str:
    """Words one after the other, as "thin towel, yoga mat"; what is empty is left out."""
    return translate("Lists", ", ").join(part for part in parts if part)


def set_apart(parts: Iterable[str]) -> str:
    """What may have commas of its own, one after the other with more between: "one; two"."""
    return translate("Lists", "; ").join(part for part in parts if part)


def sentences(*parts: str) -> str:
    """Whole sentences after one another; what is empty is left out."""
    return translate("Lists", " ", "between two sentences").join(part for part in parts if part)


def stops(*parts: str) -> str:
    """Parts that have no full stop of their own, with one between them: "Spikes. A study of 32 people"."""
    return translate("Lists", ". ", "between two parts").join(part for part in parts if part)


def labelled(name: str, words: str) -> str:
    """Words under the name they belong to, as a screen reader tells both: "Skin tone: medium"."""
    return translate("Lists", "{0}: {1}").format(name, words)


def ended(words: str) -> str:
    """The words with a full stop, unless they end with a sign of that kind."""
    return words if words.endswith((".", "。", "؟", "?", "…")) else translate("Lists", "{0}.").format(words)


def within(words: str) -> str:
    """A name as it stands in the middle of a sentence; nouns keep their capital in German."""
    return words if QLocale().language() is QLocale.Language.German else words.lower()
