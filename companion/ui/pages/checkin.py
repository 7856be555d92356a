"""The questions after a session, and on the morning after an evening one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from companion.core.journal import COMFORT_LIMITS, Area, Morning, Ratings, SessionRecord, Setup
from companion.engine.diary import CheckIn
from companion.ui import text
from companion.ui.text.lists import listed
from companion.ui.theme import Look
from companion.ui.widgets.answer_card import AnswerCard, ChipField
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.next_time_card import NextTime, NextTimeCard
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.rating_card import RatingCard, Scale
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.session_card import SessionCard

WIDEST = 16_777_215
"""As wide as Qt lets a widget be."""


class FeelingCard(AnswerCard):
    """How comfortable it was, what was noticed, and room for a note."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        lowest, highest = COMFORT_LIMITS
        steps = [(step, text.comfort_word(step)) for step in range(lowest, highest + 1)]
        self.comfort = Segment(look, self.tr("Comfort"), steps)
        self.felt = ChipField(look, [(felt, text.felt_word(felt)) for felt in text.FELT])
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.document().setDocumentMargin(1)
        self.note.setPlaceholderText(self.tr("Anything you would like to remember"))
        self.add_row(self.tr("Comfort"), self.comfort)
        self.add_row(self.tr("Noticed"), self.felt)
        self.add_row(self.tr("Note"), self.note)
        self.comfort.chosen.connect(self.changed)
        self.felt.changed.connect(self.changed)
        self.arrange(narrow=False)

    def arrange(self, *, narrow: bool) -> None:
        super().arrange(narrow=narrow)
        self.note.setFixedHeight(self._look.px(78))
        self.note.setFont(self._look.font("body"))


class UsedRow(QWidget):
    """What was lain on, and the way to say that it was something else."""

    correct_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(look, "", "secondary", token="text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.change = Button(look, self.tr("Change"), ButtonKind.SECONDARY, Size.SMALL)
        self.change.setAccessibleDescription(self.tr("What you really used"))
        self.change.clicked.connect(self.correct_requested)
        row = Row(look, gap=12, parent=self)
        row.addWidget(self._words, 1)
        row.addWidget(self.change)

    def show_setup(self, setup: Setup, area: Area) -> None:
        """Names the cover, and for the back the place and what was under the head."""
        parts = (setup.cover, setup.surface, setup.head) if area is Area.BACK else (setup.cover,)
        self._words.setText(self.tr("You used: {0}").format(listed(map(text.name, parts))))


class CheckInPage(Page):
    """Three sliders, one choice and a note; everything may stay unanswered.

    What the answers change for next time is computed by whoever hears `changed`, and shown beside them; until
    that is told, and on the morning after, the session itself is shown there.
    """

    changed = Signal(CheckIn)
    """Somebody answered something; a note changes nothing, and shown answers are no change."""

    saved = Signal(CheckIn)
    morning_saved = Signal(Morning)
    skipped = Signal()
    something_wrong_requested = Signal(CheckIn)
    correct_requested = Signal(CheckIn)
    """What was used is to be corrected; the answers so far come with it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=64, top=36, parent=parent)
        self._of_the_morning = False
        self._showing = False
        self._given: CheckIn | Morning | None = None
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        self._ratings = RatingCard(look, self._scales())
        self._feeling = FeelingCard(look)
        self._night = RatingCard(look, self._night_scales(), single=True)
        self._session = SessionCard(look)
        self._next_time = NextTimeCard(look)
        self._used = UsedRow(look)
        self._wrong = Button(look, self.tr("Something felt wrong"), ButtonKind.STOP, icon="hand", flush=True)
        self._skip = Button(look, self.tr("Skip"), ButtonKind.QUIET)
        self._save = Button(look, self.tr("Save"), ButtonKind.PRIMARY, Size.LARGE)
        self._head = Row(look, gap=20)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = Row(look, gap=12)
        self._lay_out()
        # Answered first, corrected afterwards, wherever it stands.
        self.setTabOrder(self._feeling.note, self._used.change)
        self._wrong.clicked.connect(self._say_wrong)
        self._skip.clicked.connect(self.skipped)
        self._save.clicked.connect(self._keep)
        self._used.correct_requested.connect(self._wish_to_correct)
        self._feeling.changed.connect(self._tell)
        for row in self._ratings.rows:
            row.changed.connect(self._tell)

    def show_check_in(
        self,
        record: SessionRecord,
        finished_at: datetime,
        long_stand_up: bool = False,
        *,
        just_now: bool = True,
    ) -> None:
        """Asks about a session, usually one just finished; with `long_stand_up` one sits for two minutes
        first."""
        self._show_variant(of_the_morning=False)
        self.setAccessibleName(self.tr("How was that?"))
        self._title.setText(self.tr("How was that?"))
        self._sub.setText(self._sentence(record, finished_at, long_stand_up, just_now))
        self._showing = True
        for row, name in zip(self._ratings.rows, ("pain", "tension", "stress"), strict=True):
            row.show_ratings(getattr(record.before, name), getattr(record.after, name))
        self._ratings.show_carried_over(record.before.answered)
        self._feeling.comfort.show_value(record.comfort)
        self._feeling.felt.show_chosen(record.felt)
        self._feeling.note.setPlainText(record.note)
        self._showing = False
        self._used.show_setup(record.used or record.planned, record.area)
        self._used.setVisible(record.kind.on_the_mat)
        self._session.show_session(record, just_now=True)
        self._given = self._answers()

    def show_next_time(self, next_time: NextTime) -> None:
        """Shows beside the questions what comes next time, as the answers now are."""
        self._next_time.show_next_time(next_time)
        self._session.hide()
        self._next_time.show()

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
        self._given = self._answers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips the questions; where something was answered, from the button only."""
        self.escape(event, self._skip, lightly=self._answers() == self._given)

    def arrange(self, width: Width) -> None:
        px = self.look.px
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide, narrow = width is Width.WIDE, width is Width.NARROW
        self._columns.setDirection(across if wide else down)
        self._columns.setSpacing(px(20 if wide else 16))
        for beside in (self._session, self._next_time, self._used):
            beside.setMinimumWidth(px(324) if wide else 0)
            beside.setMaximumWidth(px(324) if wide else WIDEST)
        self._head.setDirection(across if wide else down)
        self._head.setSpacing(px(20 if wide else 4))
        self._foot.setDirection(QBoxLayout.Direction.BottomToTop if narrow else across)
        for card in (self._ratings, self._night, self._feeling):
            card.arrange(narrow=narrow)

    def _lay_out(self) -> None:
        column = self.column
        # What was used stands above the card that shows it, in line with the sentence.
        words = Column(self.look, margins=(0, 0, 0, 9))
        words.addWidget(self._title)
        words.space(4)
        words.addWidget(self._sub)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._used, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(self._head)
        column.space(13)
        questions = Column(self.look, gap=16)
        for card in (self._ratings, self._feeling, self._night):
            questions.addWidget(card)
        questions.addStretch()
        self._columns.addLayout(questions, 1)
        self._columns.addWidget(self._session)
        self._columns.addWidget(self._next_time)
        column.addLayout(self._columns, 1)
        column.space(20)
        self._foot.addWidget(self._wrong)
        self._foot.addStretch()
        self._foot.addWidget(self._skip)
        self._foot.addWidget(self._save)
        column.addLayout(self._foot)

    def _show_variant(self, *, of_the_morning: bool) -> None:
        self._of_the_morning = of_the_morning
        for card in (self._ratings, self._feeling, self._wrong, self._used):
            card.setVisible(not of_the_morning)
        self._session.show()
        self._next_time.hide()
        self._night.setVisible(of_the_morning)
        first = self._night if of_the_morning else self._ratings
        self.setFocusProxy(first.rows[0].slider)
        self.verticalScrollBar().setValue(0)

    def _sentence(
        self, record: SessionRecord, finished_at: datetime, long_stand_up: bool, just_now: bool
    ) -> str:
        done = text.duration(record.minutes_done * 60)
        clock = text.clock_word(finished_at.time())
        if not record.kind.on_the_mat:
            return self.tr("{0} of breathing, finished {1}. Take your time.").format(done, clock)
        cover = text.on_cover((record.used or record.planned).cover, record.area)
        if not just_now:
            return self.tr("{0} {1}, finished {2}.").format(done, cover, clock)
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
        answers = self._answers()
        (self.morning_saved if isinstance(answers, Morning) else self.saved).emit(answers)

    def _answers(self) -> CheckIn | Morning:
        """What is answered now."""
        if not self._of_the_morning:
            return self._said()
        sleep, back = self._night.rows
        return Morning(pain=back.slider.now, sleep=sleep.slider.now)

    def _say_wrong(self) -> None:
        self.something_wrong_requested.emit(self._said())

    def _wish_to_correct(self) -> None:
        self.correct_requested.emit(self._said())

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit(self._said())

    def _said(self) -> CheckIn:
        sliders = [row.slider for row in self._ratings.rows]
        feeling = self._feeling
        return CheckIn(
            before=Ratings(*(slider.before for slider in sliders)),
            after=Ratings(*(slider.now for slider in sliders)),
            comfort=feeling.comfort.value,
            felt=feeling.felt.chosen,
            note=feeling.note.toPlainText().strip(),
        )
