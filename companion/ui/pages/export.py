"""What of the journal goes out to a file: everything, a table, or a report for a doctor; then how it goes."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.core.report import Choices
from companion.core.transferring import Departure, Leaving, Shape
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.text.exported import exported_sentence
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choice_list import Choice, ChoiceList
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.day_field import DayField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.progress_bar import ProgressBar
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import RowsCard, SettingRow

LONGEST_NAME = 60
NAME_WIDTH = 240


class Range(Enum):
    """How far back a report goes."""

    MONTH = "month"
    QUARTER = "quarter"
    ALL = "all"
    DATES = "dates"


DAYS = {Range.MONTH: 30, Range.QUARTER: 91}
"""Days with today as the last: thirty, or thirteen weeks."""


class NameField(QLineEdit):
    """One line of words of a comfortable width."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST_NAME)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFont(self._look.font("body"))
        self.setMinimumWidth(self._look.px(120))
        self.setMaximumWidth(self._look.px(NAME_WIDTH))
        self.setMinimumHeight(self._look.px(40))


class ReportRows(RowsCard):
    """What a report is to be about; `changed` when the days of it are others."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        ranges = (
            (Range.MONTH, self.tr("30 days")),
            (Range.QUARTER, self.tr("3 months")),
            (Range.ALL, self.tr("All")),
            (Range.DATES, self.tr("From … to")),
        )
        self._today = date.min
        self.range = Segment(look, self.tr("Time"), ranges)
        self.first = self._day_field(look, self.tr("From"))
        self.last = self._day_field(look, self.tr("To"))
        self._notes = Switch(look, self.tr("With notes"))
        self._name = NameField(look, self.tr("Name on the report"))
        self._first_row = SettingRow(look, self.tr("From"), "", self.first)
        self._last_row = SettingRow(look, self.tr("To"), "", self.last)
        self.add(SettingRow(look, self.tr("Time"), "", self.range, wide=True))
        self.add(self._first_row)
        self.add(self._last_row)
        notes = self.tr("Your own words beside sessions and in the diary, each with its date")
        self.add(SettingRow(look, self.tr("Notes"), notes, self._notes))
        name = self.tr("Not kept anywhere else. Without one there is a line to write on.")
        self.add(SettingRow(look, self.tr("Name"), name, self._name))
        self.range.chosen.connect(self._show_range)

    @property
    def name(self) -> str:
        """The name that was written, or none."""
        return self._name.text().strip()

    def show_today(self, today: date) -> None:
        """Starts afresh: the last thirty days, without notes or name."""
        self._today = today
        self.range.show_value(Range.MONTH)
        self.first.show_day(today - timedelta(days=DAYS[Range.MONTH] - 1), today)
        self.last.show_day(today, today)
        self._notes.setChecked(False)
        self._name.clear()
        self._show_range()

    @property
    def backwards(self) -> bool:
        """Whether the first day is after the last."""
        choices = self.choices()
        return choices.first is not None and choices.first > choices.last

    def choices(self) -> Choices:
        """What was chosen."""
        wish: Range = self.range.value
        first, last = None, self._today
        if wish is Range.DATES:
            first, last = self.first.day, self.last.day
        elif wish in DAYS:
            first = self._today - timedelta(days=DAYS[wish] - 1)
        return Choices(first, last, self._notes.isChecked(), text.weekdays()[0])

    def _show_range(self) -> None:
        chosen = self.range.value is Range.DATES
        self.show_row(self._first_row, shown=chosen)
        self.show_row(self._last_row, shown=chosen)
        self.changed.emit()

    def _day_field(self, look: Look, name: str) -> DayField:
        field = DayField(look)
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.changed.connect(self.changed)
        return field


class ExportPage(Page):
    """What to export, and how it goes. Nothing is written before a file was chosen."""

    export_requested = Signal(Shape)
    cancelled = Signal()
    """Back, or no further with what is being written."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=84, top=30, parent=parent)
        self._step: Leaving | None = None
        self._shape = Shape.JOURNAL
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        self._bar = ProgressBar(look, self.tr("How far it is"))
        self._what = ChoiceList(look, self.tr("What to export"), self._shapes())
        self._card = Card(look)
        Column(look, margins=(21, 10, 21, 10), parent=self._card).addWidget(self._what)
        self.report = ReportRows(look)
        self._refusal = Label(look, "", token="stop")
        self._choose = Button(look, self.tr("Choose a file…"), ButtonKind.PRIMARY, Size.LARGE)
        self._leave = Button(look, "", ButtonKind.SECONDARY, Size.LARGE)
        self._foot = Row(look, gap=12)
        self._lay_out()
        self._what.chosen.connect(self._shape_chosen)
        self.report.changed.connect(self._weigh)
        self._choose.clicked.connect(self._file_wished)
        self._leave.clicked.connect(self.cancelled)

    def begin(self, today: date) -> None:
        """Shows what there is to choose, the whole journal first; days are counted back from `today`."""
        self._shape = Shape.JOURNAL
        self._what.show_value(self._shape)
        self.report.show_today(today)
        self.show_form()

    def show_form(self) -> None:
        """Shows what there is to choose, as it was chosen last."""
        self._show(
            None, self.tr("Export"), self.tr("Into a file that only you can read. Nothing is sent anywhere.")
        )
        self.setFocusProxy(self._what.chosen_row)

    def show_departure(self, departure: Departure) -> None:
        """Shows how an export stands."""
        step = departure.step
        self._bar.show_progress(departure.done, departure.total)
        if step is Leaving.WRITING:
            words = self.tr("There is no file before all of it is written.")
            self._show(step, self.tr("Writing the file"), words)
        elif step is Leaving.WRITTEN and departure.exported is not None:
            self._show(step, self.tr("Exported"), exported_sentence(departure.exported))
        elif departure.trouble is not None:
            trouble = departure.trouble
            sentence = text.problem_sentence(trouble.problem, trouble.detail)
            self._show(step, self.tr("Nothing was exported"), sentence)
        self.setFocusProxy(self._leave)

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if narrow else across)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.column.addWidget(self._title)
        self.column.space(6)
        self.column.addWidget(self._sub)
        self.column.space(20)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._card)
        self.column.space(12)
        self.column.addWidget(self.report)
        self.column.space(8)
        self.column.addWidget(self._refusal)
        self.column.space(12)
        self._foot.addWidget(self._choose)
        self._foot.addWidget(self._leave)
        self._foot.addStretch()
        self.column.addLayout(self._foot)
        self.column.addStretch()

    def _shapes(self) -> tuple[Choice, ...]:
        return (
            Choice(
                Shape.JOURNAL,
                self.tr("The whole journal"),
                self.tr("JSON: everything in it, to be taken in again here or on another computer"),
            ),
            Choice(
                Shape.TABLE,
                self.tr("A table of the sessions"),
                self.tr("CSV: one row a session, for a spreadsheet"),
            ),
            Choice(
                Shape.REPORT,
                self.tr("A report for a doctor"),
                self.tr("PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print"),
            ),
        )

    def _show(self, step: Leaving | None, title: str, sub: str) -> None:
        form = step is None
        self._title.setText(title)
        self._sub.setText(sub)
        self._bar.setVisible(step is Leaving.WRITING)
        self._card.setVisible(form)
        self.report.setVisible(form and self._shape is Shape.REPORT)
        self._choose.setVisible(form)
        self._leave.show_text(self.tr("Cancel") if step is Leaving.WRITING else self.tr("Back"))
        before, self._step = self._step, step
        self._weigh()
        if step is not before or form:
            self.setAccessibleName(title)
            self.verticalScrollBar().setValue(0)
            announce(self, title)

    def _shape_chosen(self, shape: Shape) -> None:
        self._shape = shape
        self.report.setVisible(shape is Shape.REPORT)
        self._weigh()

    def _weigh(self) -> None:
        """Says why nothing can be written, if so."""
        backwards = self._shape is Shape.REPORT and self.report.backwards
        sentence = self.tr("The first day is after the last one.") if backwards else ""
        if sentence and self._refusal.isHidden():
            announce(self, sentence)
        self._refusal.setText(sentence)
        self._refusal.setVisible(backwards and self._step is None)
        self._choose.setEnabled(not backwards)

    def _file_wished(self) -> None:
        self.export_requested.emit(self._shape)
