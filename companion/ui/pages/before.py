"""The questions before a session: ten seconds at most, and Enter starts without any of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from companion.core.asking import TAGS, BeforeAnswers
from companion.core.journal import Area, Marks, Ratings, Setup
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.text.article_parts import Topic
from companion.ui.text.lists import stops
from companion.ui.theme import Look
from companion.ui.widgets.answer_card import AnswerCard, ChipField
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.learn_link import LearnLink
from companion.ui.widgets.page import Page, Width, width_class
from companion.ui.widgets.rating_card import RatingCard, Scale
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setup_card import SetupCard
from companion.ui.widgets.sound_check import SoundCheck

NAME_WIDTH = 136
MOST_PINNED = 0.35
"""With large letters in a low window the way on is at the end of the page, not always in sight."""


WIDE_MARGINS, NARROW_MARGINS = (25, 13, 20, 13), (13, 13, 13, 13)
"""Around what follows from the answers."""


class ConsequencePanel(Card):
    """What follows from the answers for today's session, said calmly; on a day of strong pain with the way
    to the emergency signs."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "tealSoft", parent=parent)
        self._box = Row(look, gap=14, margins=WIDE_MARGINS, parent=self)
        row = Row(look, gap=14)
        row.addWidget(IconLabel(look, "info", "teal", 20), 0, Qt.AlignmentFlag.AlignTop)
        self._words = Label(look)
        row.addWidget(self._words, 1)
        self._box.addLayout(row, 1)
        self.signs = Button(look, self.tr("Emergency signs"), ButtonKind.QUIET, flush=True)
        self._box.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignTop)

    def arrange(self, *, narrow: bool) -> None:
        """The way to the signs beside the sentence, or below it."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(below if narrow else beside)
        self._box.show_margins(NARROW_MARGINS if narrow else WIDE_MARGINS)

    def show_sentence(self, sentence: str, *, signs: bool) -> None:
        """Says that sentence, with the emergency signs beside it or not; without one there is no panel."""
        if sentence != self._words.text():
            announce(self, sentence)
        self._words.setText(sentence)
        self.signs.setVisible(signs)
        self.setVisible(bool(sentence))


class _Bar(QWidget):
    """Where the buttons lie; they may become larger only after the page has heard of larger letters."""

    room_needed = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.room_needed.emit()
        return super().event(event)


class BeforePage(Page):
    """Three sliders, some chips and, after a recent session, the marks it left; all may stay unanswered.

    What the answers mean is decided by whoever hears `changed`, and shown with `show_consequence`.
    """

    changed = Signal(BeforeAnswers)
    """Somebody answered something; answers that are only shown are no change."""

    start_requested = Signal(BeforeAnswers)
    breathing_requested = Signal(BeforeAnswers)
    back_requested = Signal()
    emergency_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=64, top=36, bottom=0, parent=parent)
        self.setAccessibleName(self.tr("How are you right now?"))
        self._showing = True
        self._may_start = True
        self._setup: Setup | None = None
        self._now: Setup | None = None
        self._area = Area.BACK
        self._ratings = RatingCard(look, self._scales(), single=True, name_width=NAME_WIDTH)
        self._day = ChipField(look, [(tag, text.tag_word(tag)) for tag in TAGS])
        self._marks = Segment(look, self.tr("Skin marks"), [(marks, text.name(marks)) for marks in Marks])
        self._answers = AnswerCard(look, NAME_WIDTH)
        self.about_marks = LearnLink(look, self.tr("About marks"), Topic.MARKS)
        self._marks_row = self._answers.add_row(self.tr("Skin marks"), self._marks)
        self._answers.add_row(self.tr("Today"), self._day)
        self._consequence = ConsequencePanel(look)
        self._session = SetupCard(look)
        self.sound = SoundCheck(look)
        self._beside = QWidget()
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", flush=True)
        self._start = Button(look, "", ButtonKind.PRIMARY, Size.LARGE)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar = _Bar(self)
        self._pinned = True
        self._foot = Row(look, gap=12, parent=self._bar)
        self._sub = Label(look, "", token="text2")
        self._lay_out()
        for row in self._ratings.rows:
            row.changed.connect(self._tell)
        self._day.changed.connect(self._tell)
        self._marks.chosen.connect(self._tell)
        self._back.clicked.connect(self.back_requested)
        self._consequence.signs.clicked.connect(self.emergency_requested)
        self._start.clicked.connect(self._go)
        self.setFocusProxy(self._start)
        self.verticalScrollBar().installEventFilter(self)
        self._bar.room_needed.connect(self._place_bar)
        self.show_consequence("", may_start=True)

    def show_before(self, setup: Setup, area: Area, *, ask_marks: bool) -> None:
        """Asks before a session with that setup, nothing answered yet; `ask_marks` asks about the skin."""
        self._showing = True
        self._setup, self._area = setup, area
        for row in self._ratings.rows:
            row.show_ratings(None, None)
        self._day.show_chosen(())
        self._marks.show_value(None)
        self._marks_row.setVisible(ask_marks)
        self.about_marks.setVisible(ask_marks)
        self.sound.show_check("", checking=False)
        self._showing = False
        self.show_consequence("", may_start=True)
        self.verticalScrollBar().setValue(0)

    def show_consequence(
        self, sentence: str, *, may_start: bool, setup: Setup | None = None, signs: bool = False
    ) -> None:
        """Says what follows from the answers, nothing for an empty sentence.

        Where the mat has to wait, the way on is to breathe without it. `setup` is that of the session where
        it is another one now, None where it stays as it was. `signs` offers the emergency signs.
        """
        self._may_start = may_start
        self._consequence.show_sentence(sentence, signs=signs)
        words = self.tr("Start") if may_start else self.tr("Breathe without the mat")
        if self._start.text() != words:
            self._start.show_text(words)
            self._place_bar()
        self._now = (setup or self._setup) if may_start else None
        self._session.show_setup(self._now, self._area)
        self._show_sub()

    @property
    def answers(self) -> BeforeAnswers:
        """What has been answered so far."""
        asked = self._marks_row.isVisibleTo(self)
        return BeforeAnswers(
            Ratings(*(row.slider.now for row in self._ratings.rows)),
            self._day.chosen,
            self._marks.value if asked else None,
        )

    def arrange(self, width: Width) -> None:
        px = self.look.px
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide, narrow = width is Width.WIDE, width is Width.NARROW
        self._columns.setDirection(across if wide else down)
        self._columns.setSpacing(px(20 if wide else 16))
        # Where there is little room the words alone say what is about to be.
        self._session.setVisible(not narrow)
        self._show_sub()
        self._beside.setMinimumWidth(px(324) if wide else 0)
        self._beside.setMaximumWidth(px(324) if wide else 16_777_215)
        for card in (self._ratings, self._answers, self._consequence):
            card.arrange(narrow=narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts wherever the keyboard is, but on a button, which it presses; Esc goes back."""
        focused = self.focusWidget()
        match event.key():
            case _ if event.isAutoRepeat():
                # Still held from the press that led here.
                event.ignore()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (focused if isinstance(focused, QAbstractButton) else self._start).click()
            case Qt.Key.Key_Escape:
                self.back_requested.emit()
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look, column = self.look, self.column
        column.addWidget(Label(look, self.tr("How are you right now?"), "question"))
        column.space(4)
        column.addWidget(self._sub)
        column.space(22)
        questions = Column(look, gap=16)
        for card in (self._ratings, self._answers, self._consequence):
            questions.addWidget(card)
        questions.addStretch()
        self._columns.addLayout(questions, 1)
        beside = Column(look, gap=12, parent=self._beside)
        beside.addWidget(self._session, 1)
        beside.addWidget(self.sound)
        beside.addWidget(self.about_marks, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns.addWidget(self._beside)
        column.addLayout(self._columns, 1)
        column.space(20)
        self._foot.addWidget(self._back)
        self._foot.addStretch()
        self._foot.addWidget(self._start)
        # The last thing for the keyboard, as for the eye.
        self.setTabOrder(self._back, self._start)

    def _suit(self) -> None:
        super()._suit()
        self._place_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Makes room for the scroll bar, which comes without a word where the way on lies below."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._suit()
        return super().eventFilter(watched, event)

    def _place_bar(self) -> None:
        """Keeps the way on in sight, below what scrolls."""
        look, margins = self.look, self.column.contentsMargins()
        narrow = width_class(self.width(), look.scale) is Width.NARROW
        side = margins.left() / look.scale if self._pinned else 0
        self._foot.show_margins((side, 8 if narrow else 0, side, 12 if narrow else 28))
        needed = self._back.sizeHint().width() + self._start.sizeHint().width() + look.px(12)
        beside = needed <= self.width() - 2 * margins.left()
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.LeftToRight if beside else directions.BottomToTop)
        high = self._foot.sizeHint().height()
        self._pin(high <= MOST_PINNED * self.height())
        below = high if self._pinned else 0
        if self.viewportMargins().bottom() != below:
            self.setViewportMargins(0, 0, 0, below)
        if self._pinned:
            self._bar.setGeometry(0, self.height() - high, self.width(), high)

    def _pin(self, pinned: bool) -> None:
        if pinned == self._pinned:
            return
        self._pinned = pinned
        had_keyboard = self._start.hasFocus()
        if pinned:
            self.column.removeWidget(self._bar)
            self._bar.setParent(self)
        else:
            self.column.addWidget(self._bar)
        self._bar.show()
        if had_keyboard:
            self._start.setFocus()

    def _show_sub(self) -> None:
        sentence = self.tr("Answer what you like, or just start.")
        if self._session.isHidden() and self._now is not None:
            sentence = stops(text.setup_line(self._now), sentence)
        self._sub.setText(sentence)

    def _scales(self) -> tuple[Scale, ...]:
        return (
            Scale(self.tr("Back pain"), self.tr("none"), self.tr("worst")),
            Scale(self.tr("Muscle tension"), self.tr("loose"), self.tr("tight")),
            Scale(self.tr("Stress"), self.tr("calm"), self.tr("wound up")),
        )

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit(self.answers)

    def _go(self) -> None:
        (self.start_requested if self._may_start else self.breathing_requested).emit(self.answers)
