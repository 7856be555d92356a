"""The two parts of the settings that scroll by themselves: the list of the sections, and a section."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Margins
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page
from companion.ui.widgets.pointed_out import PointedOut
from companion.ui.widgets.side_by_side import SideBySide

ACTION_ROOM = 7
"""How far a button beside a heading reaches over and under it, with what can be pressed around it."""

LEAST_HEADING = 130
"""Room a heading should have beside its button, in design pixels."""


class Part(Page):
    """What scrolls by itself: the list of the sections, or one of them, with the room around it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._around: Margins = (0, 0, 0, 0)

    def show_room(self, before: float, above: float, after: float, below: float) -> None:
        """Other margins, in design pixels; a scroll bar takes its room from the one it is on."""
        self._around = (before, above, after, below)
        self._suit()

    def _suit(self) -> None:
        before, above, after, below = self._around
        bar = self.verticalScrollBar()
        taken = bar.width() / self.look.scale if bar.isVisibleTo(self) else 0.0
        self.column.show_margins((before, above, max(0.0, after - taken), below))


class SectionPart(Part):
    """One section under its heading, with the way back to the list where that is a page of its own.

    `action` is a small button beside the heading.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        content: QWidget,
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._raised = 0 if action is None else ACTION_ROOM
        self.setAccessibleName(title)
        self.pointer = PointedOut(look, self.contents)
        self.back = Button(look, self.tr("Settings"), ButtonKind.QUIET, icon="left", flush=True)
        self.back.setAccessibleName(self.tr("Back to all settings"))
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        heading: QWidget = Label(look, title, "heading")
        if action is not None:
            heading.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            heading = SideBySide(look, heading, action, LEAST_HEADING)
        self.column.addWidget(heading)
        self.column.space(17 - self._raised)
        self.column.addWidget(content)
        self.column.addStretch(1)

    def show_room(self, before: float, above: float, after: float, below: float) -> None:
        super().show_room(before, above - self._raised, after, below)

    def point_out(self, row: QWidget) -> None:
        """Brings a row into view, and shows where it is."""
        self.ensureWidgetVisible(row, 0, self.look.px(16))
        self.pointer.point_out(row)
