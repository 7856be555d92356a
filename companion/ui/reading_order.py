"""What keeps its own order among words that are read from right to left. Loads no widgets: the command line
speaks with the same words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

FROM_LEFT, APART = "\u2066", "\u2069"
"""Between these two characters words and figures run from left to right, whatever is around them."""


def in_order(words: str) -> str:
    """Words or figures that stay in their order among words read from the right: signs, paths, addresses."""
    from_right = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"{FROM_LEFT}{words}{APART}" if from_right else words
