"""Python's cyclic garbage collection, kept on the thread of the windows.

Left to itself it runs on whichever thread happens to allocate, and there takes Qt's objects away under the
hands of the event loop: with threads for sound beside it, that is a crash now and then.
"""

from __future__ import annotations

import gc
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject

THRESHOLDS = (2000, 10, 10)
"""New objects before the youngest are looked through; and how often that, before the older ones are."""


class Housekeeping(QObject):
    """Collects garbage when the event loop is awake anyway, and only then: an idle program is not woken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        dispatcher: Any = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self.tidy)

    def tidy(self) -> None:
        """Look through as many generations as are due."""
        counts = gc.get_count()
        if counts[0] <= THRESHOLDS[0]:
            return
        due = 0
        for generation in (1, 2):
            if counts[generation] <= THRESHOLDS[generation]:
                break
            due = generation
        gc.collect(due)
