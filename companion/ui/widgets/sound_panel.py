"""Music and volumes, over a running session."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from companion.core.sounds import Volumes
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.controls import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.percent_slider import PercentSlider

WIDTH = 280


class SoundPanel(Card):
    """The pieces to choose from, none among them, and three volumes."""

    volumes_changed = Signal(Volumes)
    music_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._rows: dict[str | None, CheckRow] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sound"))
        contents = QWidget()
        column = Column(look, gap=4, margins=(16, 14, 16, 14), parent=contents)
        column.addWidget(Label(look, self.tr("Music"), "body", weight=600))
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(0)
        column.addLayout(self._pieces)
        column.space(6)
        self._sliders: list[PercentSlider] = []
        for name in (self.tr("Music volume"), self.tr("Breath volume"), self.tr("Bell volume")):
            slider = PercentSlider(look, name)
            slider.valueChanged.connect(self._moved)
            column.addWidget(Label(look, name, "secondary", token="text2"))
            column.addWidget(slider)
            self._sliders.append(slider)
        self._column = column
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(contents)
        area.viewport().setAutoFillBackground(False)
        contents.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def sizeHint(self) -> QSize:
        """As wide as the design has it, and high enough for everything in it."""
        width = self._look.px(WIDTH)
        return QSize(width, self._column.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Where the window is low it scrolls."""
        return QSize(0, 0)

    def show_sound(self, volumes: Volumes, music: str | None, pieces: tuple[tuple[str, str], ...]) -> None:
        """Shows the pieces by name and title, the one that plays, and the volumes."""
        choices = (*pieces, (None, self.tr("No music")))
        if tuple(self._rows) != tuple(name for name, _title in choices):
            for row in self._rows.values():
                self._pieces.removeWidget(row)
                row.deleteLater()
            self._rows = {name: CheckRow(self._look, title) for name, title in choices}
            for row in self._rows.values():
                row.setAutoExclusive(True)
                row.clicked.connect(self._chosen)
                self._pieces.addWidget(row)
                # Qt would show it later, and the panel is measured now.
                row.show()
            self._column.invalidate()
        if music in self._rows:
            self._rows[music].setChecked(True)
        self.show_volumes(volumes)

    def show_volumes(self, volumes: Volumes) -> None:
        """Shows the volumes as they now are."""
        for slider, percent in zip(self._sliders, (volumes.music, volumes.cues, volumes.bells), strict=True):
            slider.show_percent(percent)

    def _moved(self) -> None:
        self.volumes_changed.emit(Volumes(*(slider.value() for slider in self._sliders)))

    def _chosen(self) -> None:
        for name, row in self._rows.items():
            if row is self.sender():
                self.music_chosen.emit(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the controls is not one beside the panel, which would close it."""
        event.accept()
