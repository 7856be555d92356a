"""Before a lunch break: where it is spent, and until when; Enter starts it as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from companion.core.journal import Area, Marks, Setup
from companion.core.ladder import LADDERS
from companion.core.planning import AT_LUNCH
from companion.core.settings import LunchPlace
from companion.ui import text
from companion.ui.theme import Look
from companion.ui.widgets.answer_card import AnswerCard
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.option_card import Option
from companion.ui.widgets.option_grid import OptionGrid
from companion.ui.widgets.option_pictures import Scene
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.time_field import TimeField

NAME_WIDTH = 190
LOWER = 44
"""How much lower than elsewhere the pictures are: the rows below are to be in sight as well."""

LOOK_AGAIN_MS = 10_000
"""So often the time is looked at again: minutes pass while somebody reads."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place as it is offered: what lies on the mat there, in which setup, and why it is closed, or ""."""

    place: LunchPlace
    area: Area
    setup: Setup
    closed: str = ""


@dataclass(frozen=True, slots=True)
class LunchAnswers:
    """What is asked for: the place, when to be back (None for as long as the rules give), and the marks of
    last time, None where they were not asked about or not answered."""

    place: LunchPlace
    back_at: time | None = None
    marks: Marks | None = None


class OutcomeCard(Card):
    """What comes of the answers: how long, until when; or why not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "tealSoft", parent=parent)
        row = Row(look, gap=14, margins=(25, 14, 20, 15), parent=self)
        row.addWidget(IconLabel(look, "clock", "teal", 22), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(look, gap=2)
        self.words = Label(look, "", "lead")
        self._detail = Label(look, "", "secondary", token="text2")
        words.addWidget(self.words)
        words.addWidget(self._detail)
        row.addLayout(words, 1)

    def show_outcome(self, sentence: str, detail: str) -> None:
        """Says that sentence, and something about it."""
        self.words.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))


class LunchPage(Page):
    """Three places to choose from, a time to be back at, and Start.

    What comes of the answers is worked out by whoever hears `changed`, and shown with `show_outcome`.
    """

    changed = Signal(LunchAnswers)
    """Something was answered, or time has passed."""

    start_requested = Signal(LunchAnswers)
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=64, top=36, parent=parent)
        self.setAccessibleName(self.tr("Lunch break"))
        self._place = LunchPlace.CHAIR
        self.places = OptionGrid(look)
        self.places.setAccessibleName(self.tr("Where to take the break"))
        # First for the keyboard, as for the eye: cards that come later would come last.
        areas = [PlaceValue(place, area, LADDERS[area][0].setup) for place, area in AT_LUNCH.items()]
        self.places.show_options([_option(value) for value in areas], None)
        self._bounded = Switch(look, self.tr("Back at my desk by a certain time"))
        self._time = TimeField(look, self.tr("Back at my desk by"))
        self._marks = Segment(look, self.tr("Skin marks"), [(marks, text.name(marks)) for marks in Marks])
        self._answers = AnswerCard(look, NAME_WIDTH)
        self._refused = Label(look, "", "secondary", token="stop")
        self._outcome = OutcomeCard(look)
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", flush=True)
        self._start = Button(look, self.tr("Start"), ButtonKind.PRIMARY, Size.LARGE)
        self._foot = Row(look, gap=12)
        self._lay_out()
        self._looking = QTimer(self, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._tell)
        self.places.chosen.connect(self._choose_place)
        self._bounded.clicked.connect(self._tell)
        self._time.written.connect(self._take_time)
        self._time.refused.connect(self._say_refused)
        self._marks.chosen.connect(self._tell)
        self._back.clicked.connect(self.back_requested)
        self._start.clicked.connect(self._go)
        self.setFocusProxy(self._start)

    def show_lunch(self, places: Sequence[PlaceValue], place: LunchPlace, usual_end: datetime) -> None:
        """Offers the places with `place` chosen, and no time to be back at; `usual_end` stands ready."""
        self._place = place
        self.places.show_options([_option(value) for value in places], place)
        self._bounded.setChecked(False)
        self._time.take_back()
        self._time.show_time(usual_end.time().replace(second=0, microsecond=0, tzinfo=None))
        self._marks.show_value(None)
        self.verticalScrollBar().setValue(0)

    def show_outcome(self, sentence: str, detail: str = "", *, may_start: bool, ask_marks: bool) -> None:
        """Says what comes of the answers, and whether it may start; `ask_marks` asks about the skin there."""
        self._outcome.show_outcome(sentence, detail)
        had_keyboard = self._start.hasFocus()
        self._start.setEnabled(may_start)
        if had_keyboard and not may_start:
            self._back.setFocus()
        self._marks_row.setVisible(ask_marks)

    @property
    def answers(self) -> LunchAnswers:
        """What is asked for now."""
        back_at = self._time.at if self._bounded.isChecked() else None
        asked = self._marks_row.isVisibleTo(self)
        return LunchAnswers(self._place, back_at, self._marks.value if asked else None)

    @property
    def outcome(self) -> str:
        """What comes of the answers, as it is said."""
        return self._outcome.words.text()

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        self.places.show_width(Width.NARROW if narrow else Width.WIDE)
        self._answers.arrange(narrow=narrow)
        self.places.show_less(0 if narrow else self.look.px(LOWER))
        beside = QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(QBoxLayout.Direction.BottomToTop if narrow else beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts wherever the keyboard is, but on a button, which it presses, and in the time, which
        may turn out to be none; Esc goes back."""
        focused = self.focusWidget()
        match event.key():
            case _ if event.isAutoRepeat():
                # Still held from the press that led here.
                event.ignore()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if focused is self._time:
                if self._refused_row.isHidden():
                    self._start.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (focused if isinstance(focused, QAbstractButton) else self._start).click()
            case Qt.Key.Key_Escape:
                self.back_requested.emit()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def _lay_out(self) -> None:
        look, column = self.look, self.column
        column.addWidget(Label(look, self.tr("Lunch break"), "question"))
        column.space(4)
        words = self.tr("A short one with a chime at the end, never stronger than usual.")
        column.addWidget(Label(look, words, token="text2"))
        column.space(18)
        column.addWidget(self.places)
        column.space(16)
        until = QWidget()
        row = FlowLayout(gap=12, row_gap=4, parent=until)
        row.addWidget(self._bounded)
        row.addWidget(self._time)
        self._answers.add_row(self.tr("Back at my desk by"), until)
        self._refused_row = self._answers.add_row("", self._refused)
        self._refused_row.hide()
        self._marks_row = self._answers.add_row(self.tr("Skin marks"), self._marks)
        self._answers.arrange(narrow=False)
        column.addWidget(self._answers)
        column.space(16)
        column.addWidget(self._outcome)
        column.addStretch(1)
        column.space(20)
        self._foot.addWidget(self._back)
        self._foot.addStretch()
        self._foot.addWidget(self._start)
        column.addLayout(self._foot)

    def _choose_place(self, place: LunchPlace) -> None:
        self._place = place
        # What was said of the skin was said of another part of the body.
        self._marks.show_value(None)
        self._tell()

    def _take_time(self) -> None:
        """Whoever writes a time wants it to count, and be it the one that stood ready."""
        self._bounded.setChecked(True)
        self._tell()

    def _say_refused(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused_row.setVisible(bool(sentence))

    def _tell(self) -> None:
        self.changed.emit(self.answers)

    def _go(self) -> None:
        self.start_requested.emit(self.answers)


def _option(value: PlaceValue) -> Option:
    place = value.place
    return Option(
        place,
        text.place_name(place),
        Scene(value.setup, value.area),
        "" if value.closed else text.place_sentence(place),
        standing=value.closed,
        closed=bool(value.closed),
    )
