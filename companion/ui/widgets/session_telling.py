"""What screen readers are told of a running session: what it is called now, and what is said by itself."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from companion.core.session import Ending, Session, Stage
from companion.engine.frame import Frame
from companion.ui import text
from companion.ui.screen_readers import announce

TOLD_EVERY = 5
"""Minutes. Each breath would be too much, and so would each minute; who wants to know it can ask."""


class SessionTeller(QObject):
    """Names the view of a session by the minutes left, and tells every five of them, a pause, and the end."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._stage: Stage | None = None
        self._left = 0

    def begin(self) -> None:
        """Another session: what was told of the last one is forgotten."""
        self._stage = None

    def tell(self, session: Session, frame: Frame, *, quiet: bool = False) -> None:
        """Tells what is new; with `quiet`, while somebody may be dozing, only that the session is over."""
        before, self._stage = self._stage, frame.stage
        earlier, self._left = self._left, math.ceil(frame.remaining / 60)
        left = text.duration(self._left * 60)
        match frame.stage:
            case Stage.WAKING:
                self._view.setAccessibleName(self.tr("Session ended"))
                # A silent end lets sleep.
                if before not in (None, Stage.WAKING) and session.plan.ending is not Ending.SILENT:
                    announce(self._view, self.tr("Session ended"))
            case Stage.PAUSED:
                self._view.setAccessibleName(self.tr("Session paused, {0} left").format(left))
                if before is Stage.RUNNING:
                    announce(self._view, self.tr("Paused"))
            case _:
                self._view.setAccessibleName(self.tr("Session, {0} left").format(left))
                if quiet or before is None or before is Stage.LEAD_IN:
                    return
                longer = self._left > earlier
                if before is Stage.PAUSED or longer or (self._left < earlier and not self._left % TOLD_EVERY):
                    announce(self._view, self.tr("{0} left").format(left))
