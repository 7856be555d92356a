"""Music, soundscape, the sound of a breath and volumes, over a running session."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.core.sounds import CueStyle, Soundtrack, Volumes
from companion.ui import text
from companion.ui.offer import Offer
from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row, scrolling
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.controls import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.percent_slider import PercentSlider

WIDTH = 280


class _Rows(QWidget):
    """One choice of several under its name; `chosen` is only sent for the user."""

    reader_role = Role.Grouping

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self.setAccessibleName(name)
        self._values: list[Any] = []
        self.rows: list[CheckRow] = []
        self._column = Column(look, margins=(0, 0, 0, 10), parent=self)
        self._column.addWidget(Label(look, name, weight=600))
        self._column.space(4)

    def show_rows(self, choices: Sequence[tuple[Any, str]], chosen: Any) -> None:
        """Shows the choices, value and words of each, and which one is chosen."""
        if [value for value, _words in choices] != self._values:
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._values = [value for value, _words in choices]
            self.rows = [CheckRow(self._look, words, parent=self) for _value, words in choices]
            for row in self.rows:
                row.setAccessibleName(labelled(self._name, row.text()))
                row.setAutoExclusive(True)
                row.clicked.connect(self._pressed)
                self._column.addWidget(row)
                # Qt would show it later, and the panel is measured now.
                row.show()
            self._column.invalidate()
            self.updateGeometry()
        self.show_chosen(chosen)

    def show_chosen(self, chosen: Any) -> None:
        """Shows which one is chosen."""
        if chosen in self._values:
            self.rows[self._values.index(chosen)].setChecked(True)

    def _pressed(self) -> None:
        for value, row in zip(self._values, self.rows, strict=True):
            if row is self.sender():
                self.chosen.emit(value)


class SoundPanel(Card):
    """What lies under the session, none among it, how a breath sounds, and three volumes."""

    volumes_changed = Signal(Volumes)
    soundtrack_chosen = Signal(Soundtrack)
    style_chosen = Signal(CueStyle)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._soundtrack = Soundtrack()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sound"))
        contents = QWidget()
        column = Column(look, gap=4, margins=(16, 14, 16, 14), parent=contents)
        self._music = self._rows(column, self.tr("Music"))
        self._nature = self._rows(column, self.tr("Soundscape"))
        self._make_mix(column)
        self._styles = self._rows(column, self.tr("Breath sounds"))
        self._sliders: list[PercentSlider] = []
        for name in (self.tr("Music volume"), self.tr("Breath volume"), self.tr("Bell volume")):
            slider = PercentSlider(look, name)
            slider.valueChanged.connect(self._moved)
            column.addWidget(Label(look, name, "secondary", token="text2"))
            column.addWidget(slider)
            self._sliders.append(slider)
        self._column = column
        self._area = scrolling(contents)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._going = QTimer(self, singleShot=True)
        self._going.timeout.connect(self._show_volumes)
        self._music.chosen.connect(self._music_chosen)
        self._nature.chosen.connect(self._nature_chosen)
        self._styles.chosen.connect(self.style_chosen)
        self._mix.valueChanged.connect(self._mix_moved)

    def sizeHint(self) -> QSize:
        """As wide as the design has it, and high enough for everything in it."""
        width = self._look.px(WIDTH)
        return QSize(width, self._column.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Where the window is low it scrolls."""
        return QSize(0, 0)

    def show_sound(self, volumes: Volumes, soundtrack: Soundtrack, style: CueStyle, offer: Offer) -> None:
        """Shows what is offered, what is heard now, and the volumes."""
        self._music.show_rows([*offer.music, (None, self.tr("No music"))], soundtrack.music)
        self._nature.show_rows([*offer.nature, (None, self.tr("No soundscape"))], soundtrack.nature)
        styles = [(one, text.name(one)) for one in offer.styles(style)]
        self._styles.show_rows(styles, style)
        self._nature.setVisible(bool(offer.nature))
        self.show_soundtrack(soundtrack)
        self.show_volumes(volumes)
        rows = (*self._music.rows, *self._nature.rows, self._mix, *self._styles.rows)
        # The rows were made last, and the keyboard is to go down the panel.
        for before, after in pairwise((self, *rows, *self._sliders)):
            self.setTabOrder(before, after)

    def show_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Shows what lies under the session; the balance only where there are two things to balance."""
        self._soundtrack = soundtrack
        self._music.show_chosen(soundtrack.music)
        self._nature.show_chosen(soundtrack.nature)
        self._mix.show_percent(soundtrack.balance)
        self._balance.setVisible(soundtrack.music is not None and soundtrack.nature is not None)
        self._column.invalidate()

    def show_style(self, style: CueStyle) -> None:
        """Shows what a breath sounds like."""
        self._styles.show_chosen(style)

    def show_volumes(self, volumes: Volumes) -> None:
        """Shows the volumes as they now are."""
        for slider, percent in zip(self._sliders, (volumes.music, volumes.cues, volumes.bells), strict=True):
            slider.show_percent(percent)

    def go_to(self, *, volumes: bool) -> None:
        """Begins at the top, or where the volumes are."""
        if volumes:
            self._sliders[0].setFocus()
            # Once it has been laid out.
            self._going.start(0)
        else:
            self._area.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is left of a turn at the end of the panel is not meant for the volume of the session."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the controls is not one beside the panel, which would close it."""
        event.accept()

    def _rows(self, column: Column, title: str) -> _Rows:
        made = _Rows(self._look, title)
        column.addWidget(made)
        return made

    def _make_mix(self, column: Column) -> None:
        look = self._look
        self._mix = PercentSlider(look, self.tr("Share of the soundscape"), filled=False)
        self._balance = QWidget()
        box = Column(look, parent=self._balance)
        ends = Row(look, gap=8)
        ends.addWidget(Label(look, self.tr("Music"), "secondary", token="text2"))
        ends.addStretch()
        ends.addWidget(Label(look, self.tr("Soundscape"), "secondary", token="text2"))
        box.addLayout(ends)
        box.addWidget(self._mix)
        column.addWidget(self._balance)

    def _show_volumes(self) -> None:
        self._area.ensureWidgetVisible(self._sliders[-1])
        self._area.ensureWidgetVisible(self._sliders[0])

    def _moved(self) -> None:
        self.volumes_changed.emit(Volumes(*(slider.value() for slider in self._sliders)))

    def _music_chosen(self, name: str | None) -> None:
        self._choose(Soundtrack(name, self._soundtrack.nature, self._soundtrack.balance))

    def _nature_chosen(self, name: str | None) -> None:
        self._choose(Soundtrack(self._soundtrack.music, name, self._soundtrack.balance))

    def _mix_moved(self, percent: int) -> None:
        self._choose(Soundtrack(self._soundtrack.music, self._soundtrack.nature, percent))

    def _choose(self, soundtrack: Soundtrack) -> None:
        self.show_soundtrack(soundtrack)
        self.soundtrack_chosen.emit(soundtrack)
