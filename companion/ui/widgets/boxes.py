"""Rows and columns whose margins and gaps grow with the letters, and what scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QSpacerItem, QWidget

from companion.ui.mirroring import from_right, mirrored
from companion.ui.theme import Look, Theme

Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


class Box(QBoxLayout):
    """A row or column; gap, margins and spaces are in design pixels.

    Margins are those before, above, after and below, as one reads.
    """

    def __init__(
        self,
        look: Look,
        direction: QBoxLayout.Direction,
        gap: float = 0,
        margins: Margins = NO_MARGINS,
        parent: QWidget | None = None,
    ) -> None:
        if parent is None:
            super().__init__(direction)
        else:
            super().__init__(direction, parent)
        self._look = look
        self._gap = gap
        self._margins = margins
        self._right_to_left = False
        self._spaces: list[tuple[QSpacerItem, float]] = []
        self._measure()
        look.changed.connect(self._look_changed)

    def show_margins(self, margins: Margins) -> None:
        """Other margins from now on."""
        if (margins, self._is_mirrored()) != (self._margins, self._right_to_left):
            self._margins = margins
            self._measure()

    def space(self, height: float) -> None:
        """Adds a fixed space at the end."""
        spacer = QSpacerItem(0, 0)
        self._spaces.append((spacer, height))
        self.addItem(spacer)
        self._measure()

    def _measure(self) -> None:
        px = self._look.px
        self.setSpacing(px(self._gap))
        self._right_to_left = self._is_mirrored()
        start, top, end, bottom = map(px, self._margins)
        left, right = (end, start) if self._right_to_left else (start, end)
        self.setContentsMargins(left, top, right, bottom)
        fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        upright = self.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
        for spacer, length in self._spaces:
            if upright:
                spacer.changeSize(0, px(length), least, fixed)
            else:
                spacer.changeSize(px(length), 0, fixed, least)
        self.invalidate()

    def _is_mirrored(self) -> bool:
        around = self.parentWidget()
        return from_right() if around is None else mirrored(around)

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()


class Column(Box):
    """Things one under the other."""

    def __init__(
        self, look: Look, gap: float = 0, margins: Margins = NO_MARGINS, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, QBoxLayout.Direction.TopToBottom, gap, margins, parent)


class Row(Box):
    """Things side by side."""

    def __init__(
        self, look: Look, gap: float = 0, margins: Margins = NO_MARGINS, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, QBoxLayout.Direction.LeftToRight, gap, margins, parent)


def scrolling(contents: QWidget) -> QScrollArea:
    """An area that shows what lies behind it, and scrolls its contents where it is too low for them.

    The keyboard goes to what is in it, never to the area.
    """
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(contents)
    area.viewport().setAutoFillBackground(False)
    contents.setAutoFillBackground(False)
    return area
