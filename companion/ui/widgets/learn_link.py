"""A quiet link from where something matters to what there is to read about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.text.article_parts import Topic
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size


class LearnLink(Button):
    """Asks for one article when it is pressed."""

    article_requested = Signal(Topic)

    def __init__(self, look: Look, words: str, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(look, words, ButtonKind.TEXT, Size.SMALL, icon="learn", flush=True, parent=parent)
        self._topic = topic
        self.clicked.connect(self._wish)

    def _wish(self) -> None:
        self.article_requested.emit(self._topic)
