"""What settings are made of: rows with a name and a control, volume sliders and skin swatches."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QSizePolicy, QWidget

from companion.core.settings import SkinTone
from companion.ui import text
from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look, skin_color
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.controls import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.pressable import LEAST_HIT, Pressable
from companion.ui.widgets.settable import Settable

SPACIOUS_FROM = 260


class SettingRow(Settable):
    """A name, a line that explains it, and the control beside it, or under it where there is no room.

    With `wide` the control takes all the room it can get. `also` are other words it is looked for with.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        note: str,
        control: QWidget,
        also: str = "",
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, note, also, below=9, parent=parent)
        self._control = control
        self._words = words = Column(look)
        words.addStretch()
        title = Label(look, name, weight=600)
        if isinstance(control, QComboBox):
            # A list has its name for screen readers from the label beside it.
            title.setBuddy(control)
        words.addWidget(title)
        words.addWidget(self.note)
        words.addStretch()
        self._box = Box(look, QBoxLayout.Direction.LeftToRight, gap=10)
        self._box.addLayout(words, 1)
        self._box.addWidget(control, 1 if wide else 0, Qt.AlignmentFlag.AlignVCenter)
        self.rows.addLayout(self._box)

    @property
    def control(self) -> QWidget:
        return self._control

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two: they may always go one under the other."""
        least = super().minimumSizeHint()
        words = self._words.minimumSize().width()
        return QSize(max(words, self._control.minimumSizeHint().width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= self._control.sizeHint().width() + self._look.px(200)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        small = self._control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
        under = Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0)
        self._box.setAlignment(self._control, Qt.AlignmentFlag.AlignVCenter if beside else under)


class ChoiceBlock(Settable):
    """A name, a line that explains it, and under both a list of choices, or something else of full width."""

    def __init__(
        self,
        look: Look,
        name: str,
        note: str,
        choices: QWidget,
        also: str = "",
        *,
        below: float = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, note, also, above=12, below=below, parent=parent)
        self._choices = choices
        self.rows.addWidget(Label(look, name, weight=600))
        self.rows.addWidget(self.note)
        self.rows.space(4)
        self.rows.addWidget(choices)

    @property
    def control(self) -> QWidget:
        return self._choices


class Hairline(QFrame):
    """The thin line between two rows of a card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("line"))


class RowsCard(Card):
    """A card of setting rows with hairlines between them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look_of_lines = look
        self._rows: list[tuple[QWidget, Hairline | None]] = []
        self.column = Column(look, margins=(12, 3, 12, 4), parent=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the words more of a very narrow card."""
        super().resizeEvent(event)
        side = 21 if self.width() >= self._look_of_lines.px(SPACIOUS_FROM) else 12
        self.column.show_margins((side, 3, side, 4))

    def add(self, row: QWidget) -> None:
        """Adds a row under a hairline."""
        line = Hairline(self._look_of_lines) if self._rows else None
        if line is not None:
            self.column.addWidget(line)
        self.column.addWidget(row)
        self._rows.append((row, line))

    def show_row(self, row: QWidget, *, shown: bool) -> None:
        """Shows or hides a row, and the hairlines as they belong between what is left."""
        row.setVisible(shown)
        above = False
        for own, line in self._rows:
            if line is not None:
                line.setVisible(above and not own.isHidden())
            above = above or not own.isHidden()


class Volume(QWidget):
    """A volume slider with its figure."""

    moved = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = PercentSlider(look, name)
        self._figure = Label(look, "", "secondary", token="text2", align=Qt.AlignmentFlag.AlignRight)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._figure.setMinimumWidth(look.px(40))
        row = Row(look, gap=10, parent=self)
        row.addWidget(self._slider, 1)
        row.addWidget(self._figure)
        self._slider.valueChanged.connect(self._value_changed)

    def show_percent(self, percent: int) -> None:
        """Shows a volume without calling it the user's wish."""
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)
        self._show_figure(percent)

    def words_for(self, *percent: int) -> str:
        """A volume as its figure."""
        return self.tr("{0} %").format(*percent)

    def _value_changed(self, percent: int) -> None:
        self._show_figure(percent)
        self.moved.emit(percent)

    def _show_figure(self, percent: int) -> None:
        self._figure.setText(self.words_for(percent))


class Swatch(Pressable):
    """One skin tone as a circle; the chosen one has a ring of its own."""

    def __init__(self, look: Look, tone: SkinTone, parent: QWidget | None = None) -> None:
        super().__init__(look, text.name(tone), parent)
        self.tone = tone
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip(text.name(tone))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(LEAST_HIT), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._circle(), self.look.px(17)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = self._circle().adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setPen(QPen(self.look.color("text" if on else "edge"), 2.0 if on else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush if on else skin_color(self.tone))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(skin_color(self.tone))
            inset = self.look.px(4)
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))

    def _circle(self) -> QRectF:
        size = self.look.px(34)
        rect = QRectF(0, 0, size, size)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect


class SkinTones(QWidget):
    """The five skin tones to choose from."""

    reader_role = Role.Grouping

    chosen = Signal(SkinTone)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Skin tone"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(0, parent=self)
        self._swatches = {tone: Swatch(look, tone) for tone in SkinTone}
        for swatch in self._swatches.values():
            swatch.setAccessibleName(labelled(self.accessibleName(), swatch.text()))
            swatch.clicked.connect(self._pressed)
            row.addWidget(swatch)

    def show_tone(self, tone: SkinTone) -> None:
        """Shows that tone as chosen."""
        self._swatches[tone].setChecked(True)

    def words_for(self, *tones: SkinTone) -> str:
        """What a skin tone is called."""
        return text.name(*tones)

    def _pressed(self) -> None:
        for tone, swatch in self._swatches.items():
            if swatch.isChecked():
                self.chosen.emit(tone)
