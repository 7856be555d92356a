"""The questions after a session, and on the morning after an evening one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from companion.core.journal import COMFORT_LIMITS, Morning, Ratings, SessionRecord
from companion.engine.diary import CheckIn
from companion.ui import text
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.choices import Chip
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.rating_card import RatingCard, Scale
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.session_card import SessionCard


class FeelingCard(Card):
    """How comfortable it was, what was noticed, and room for a note."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        lowest, highest = COMFORT_LIMITS
        steps = [(step, text.comfort_word(step)) for step in range(lowest, highest + 1)]
        self.comfort = Segment(look, self.tr("Comfort"), steps)
        self.felt = {felt: Chip(look, text.felt_word(felt)) for felt in text.FELT}
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.document().setDocumentMargin(1)
        self.note.setPlaceholderText(self.tr("Anything you would like to remember"))
        self._chips = QWidget()
        self._flow = FlowLayout(parent=self._chips)
        for chip in self.felt.values():
            self._flow.addWidget(chip)
        self._column = Column(look, gap=10, parent=self)
        rows = (
            (self.tr("Comfort"), self.comfort),
            (self.tr("Noticed"), self._chips),
            (self.tr("Note"), self.note),
        )
        self._labels: list[Label] = []
        self._boxes: list[Box] = []
        for words, control in rows:
            label = Label(look, words, weight=600)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            box = Row(look)
            box.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            box.addWidget(control, 1)
            self._labels.append(label)
            self._boxes.append(box)
            self._column.addLayout(box)
        self.arrange(narrow=False)

    def arrange(self, *, narrow: bool) -> None:
        """Puts the names above the answers where there is little room."""
        px = self._look.px
        side = 16 if narrow else 25
        self._column.show_margins((side, 17, side, 19))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for label, box in zip(self._labels, self._boxes, strict=True):
            box.setDirection(down if narrow else across)
            label.setFixedHeight(px(26 if narrow else 40))
            label.setMinimumWidth(0 if narrow else px(92))
        self._flow.show_gaps(px(8), 0)
        self.note.setFixedHeight(px(78))
        self.note.setFont(self._look.font("body"))


class CheckInPage(Page):
    """Three sliders, one choice and a note; everything may stay unanswered."""

    saved = Signal(CheckIn)
    morning_saved = Signal(Morning)
    skipped = Signal()
    something_wrong_requested = Signal(CheckIn)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=64, top=36, parent=parent)
        self._of_the_morning = False
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        self._ratings = RatingCard(look, self._scales())
        self._feeling = FeelingCard(look)
        self._night = RatingCard(look, self._night_scales(), single=True)
        self._session = SessionCard(look)
        self._wrong = Button(look, self.tr("Something felt wrong"), ButtonKind.STOP, icon="hand", flush=True)
        self._skip = Button(look, self.tr("Skip"), ButtonKind.QUIET)
        self._save = Button(look, self.tr("Save"), ButtonKind.PRIMARY, Size.LARGE)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = Row(look, gap=12)
        self._lay_out()
        self._wrong.clicked.connect(self._say_wrong)
        self._skip.clicked.connect(self.skipped)
        self._save.clicked.connect(self._keep)

    def show_check_in(
        self, record: SessionRecord, finished_at: datetime, long_stand_up: bool = False
    ) -> None:
        """Asks about the session just finished; with `long_stand_up` one sits for two minutes first."""
        self._show_variant(of_the_morning=False)
        self.setAccessibleName(self.tr("How was that?"))
        self._title.setText(self.tr("How was that?"))
        self._sub.setText(self._sentence(record, finished_at, long_stand_up))
        for row, name in zip(self._ratings.rows, ("pain", "tension", "stress"), strict=True):
            row.show_ratings(getattr(record.before, name), getattr(record.after, name))
        self._feeling.comfort.show_value(record.comfort)
        for felt, chip in self._feeling.felt.items():
            chip.setChecked(felt in record.felt)
        self._feeling.note.setPlainText(record.note)
        self._session.show_session(record, just_now=True)

    def show_morning(self, record: SessionRecord) -> None:
        """Asks about the night and the back, the morning after that session."""
        self._show_variant(of_the_morning=True)
        self.setAccessibleName(self.tr("Good morning"))
        self._title.setText(self.tr("Good morning"))
        self._sub.setText(self.tr("Two quick ones about last night, if you like."))
        sleep, back = self._night.rows
        sleep.show_ratings(None, record.morning.sleep)
        back.show_ratings(None, record.morning.pain)
        self._session.show_session(record, just_now=False)

    def arrange(self, width: Width) -> None:
        px = self.look.px
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide, narrow = width is Width.WIDE, width is Width.NARROW
        self._columns.setDirection(across if wide else down)
        self._columns.setSpacing(px(20 if wide else 16))
        self._session.setMinimumWidth(px(324) if wide else 0)
        self._session.setMaximumWidth(px(324) if wide else 16_777_215)
        self._foot.setDirection(QBoxLayout.Direction.BottomToTop if narrow else across)
        for card in (self._ratings, self._night, self._feeling):
            card.arrange(narrow=narrow)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._title)
        column.space(4)
        column.addWidget(self._sub)
        column.space(22)
        questions = Column(self.look, gap=16)
        for card in (self._ratings, self._feeling, self._night):
            questions.addWidget(card)
        questions.addStretch()
        self._columns.addLayout(questions, 1)
        self._columns.addWidget(self._session)
        column.addLayout(self._columns, 1)
        column.space(20)
        self._foot.addWidget(self._wrong)
        self._foot.addStretch()
        self._foot.addWidget(self._skip)
        self._foot.addWidget(self._save)
        column.addLayout(self._foot)

    def _show_variant(self, *, of_the_morning: bool) -> None:
        self._of_the_morning = of_the_morning
        for card in (self._ratings, self._feeling, self._wrong):
            card.setVisible(not of_the_morning)
        self._night.setVisible(of_the_morning)
        first = self._night if of_the_morning else self._ratings
        self.setFocusProxy(first.rows[0].slider)
        self.verticalScrollBar().setValue(0)

    def _sentence(self, record: SessionRecord, finished_at: datetime, long_stand_up: bool) -> str:
        done = text.duration(record.minutes_done * 60)
        clock = finished_at.strftime("%H:%M")
        if not record.kind.on_the_mat:
            return self.tr("{0} of breathing, finished {1}. Take your time.").format(done, clock)
        cover = text.on_cover((record.used or record.planned).cover, record.area)
        rest = self.tr("Sit a moment before you stand up.")
        if long_stand_up:
            rest = self.tr("Sit for two minutes before you stand up.")
        return self.tr("{0} {1}, finished {2}. {3}").format(done, cover, clock, rest)

    def _scales(self) -> tuple[Scale, ...]:
        return (
            Scale(self.tr("Pain"), self.tr("none"), self.tr("worst")),
            Scale(self.tr("Tension"), self.tr("loose"), self.tr("tight")),
            Scale(self.tr("Stress"), self.tr("calm"), self.tr("wound up")),
        )

    def _night_scales(self) -> tuple[Scale, ...]:
        return (
            Scale(self.tr("How was last night's sleep?"), self.tr("terrible"), self.tr("excellent")),
            Scale(self.tr("Back right now?"), self.tr("no pain"), self.tr("worst")),
        )

    def _keep(self) -> None:
        if self._of_the_morning:
            sleep, back = self._night.rows
            self.morning_saved.emit(Morning(pain=back.slider.now, sleep=sleep.slider.now))
            return
        self.saved.emit(self._said())

    def _say_wrong(self) -> None:
        self.something_wrong_requested.emit(self._said())

    def _said(self) -> CheckIn:
        sliders = [row.slider for row in self._ratings.rows]
        feeling = self._feeling
        return CheckIn(
            before=Ratings(*(slider.before for slider in sliders)),
            after=Ratings(*(slider.now for slider in sliders)),
            comfort=feeling.comfort.value,
            felt=tuple(felt for felt, chip in feeling.felt.items() if chip.isChecked()),
            note=feeling.note.toPlainText().strip(),
        )
