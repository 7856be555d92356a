"""The two forms of the journal: a session as it was, and an entry without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from companion.core.asking import TAGS
from companion.core.diary_entries import OTHER_THINGS
from companion.core.journal import (
    COMFORT_LIMITS,
    MINUTES_LIMITS,
    Area,
    Course,
    DiaryEntry,
    Head,
    Line,
    Marks,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import BODY_COVERS, FOOT_COVERS
from companion.core.looking_up import FEET
from companion.engine.journal_book import course_of
from companion.ui import text
from companion.ui.covers import capitalised
from companion.ui.theme import Look
from companion.ui.widgets.answer_card import AnswerCard
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.journal_fields import ChipChoice, MinutesField, MomentField, WordsField
from companion.ui.widgets.rating_card import RatingCard, Scale

NAME_WIDTH = 136
SCALES = ("pain", "tension", "stress")
NOT_STOPPED = "not stopped"
A_MINUTE = timedelta(minutes=1)


class Form(QWidget):
    """What two forms have in common: a moment, a note, cards that are arranged together, and one line of the
    journal that they show and give back as it was changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.shown: Line | None = None
        self.when = MomentField(look)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note.document().setDocumentMargin(1)
        self.note.setPlaceholderText(self.tr("Anything you would like to remember"))
        self.column = Column(look, gap=16, parent=self)

    def arrange(self, *, narrow: bool) -> None:
        """Suits the cards to little room or much."""
        for card in self.findChildren(AnswerCard):
            card.arrange(narrow=narrow)
        for card in self.findChildren(RatingCard):
            card.arrange(narrow=narrow)
        self.note.setFixedHeight(self.look.px(96))
        self.note.setFont(self.look.font("body"))

    def scales(self) -> tuple[Scale, ...]:
        """Pain, tension and stress."""
        return (
            Scale(self.tr("Pain"), self.tr("none"), self.tr("worst")),
            Scale(self.tr("Tension"), self.tr("loose"), self.tr("tight")),
            Scale(self.tr("Stress"), self.tr("calm"), self.tr("wound up")),
        )

    def tags_field(self) -> WordsField:
        """What the day had in it."""
        return WordsField(self.look, self.tr("That day"), [(tag, text.tag_word(tag)) for tag in TAGS])

    def add_ratings(self, ratings: RatingCard) -> None:
        """Adds a card of ratings, with a way to take them back that needs no keyboard."""
        clear = Button(self.look, self.tr("Clear these ratings"), ButtonKind.TEXT, Size.SMALL)
        clear.clicked.connect(ratings.clear)
        self.column.addWidget(ratings)
        ratings.add_button(clear)

    def order_keys(self) -> None:
        """Lets the keyboard go down the form: chips that came later would be reached last."""
        chain: list[QWidget] = []
        following = self.nextInFocusChain()
        while following is not None and following is not self:
            chain.append(following)
            following = following.nextInFocusChain()
        parts: list[QWidget] = []
        for number in range(self.column.count()):
            item = self.column.itemAt(number)
            card = None if item is None else item.widget()
            inside = [] if card is None else card.findChildren(QWidget)
            if isinstance(card, RatingCard):
                # These have an order of their own.
                inside.sort(key=chain.index)
            parts += [part for part in inside if part.focusPolicy() & Qt.FocusPolicy.ClickFocus]
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    def keep_note(self) -> str:
        """The note as it is to be kept; exactly the one shown, unless it was changed."""
        written, shown = self.note.toPlainText(), "" if self.shown is None else self.shown.note
        return shown if written == shown else written.strip()


class EntryForm(Form):
    """How the back is, how the night was, what else was tried, what the day had in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        first = AnswerCard(look, NAME_WIDTH)
        first.add_row(self.tr("When"), self.when)
        self.column.addWidget(first)
        sleep = Scale(self.tr("Last night's sleep"), self.tr("terrible"), self.tr("excellent"))
        self._ratings = RatingCard(look, (*self.scales(), sleep), single=True, name_width=136)
        self.add_ratings(self._ratings)
        card = AnswerCard(look, NAME_WIDTH)
        done = [(one, text.done_word(one)) for one in OTHER_THINGS]
        self._done = WordsField(look, self.tr("Also tried"), done)
        self._tags = self.tags_field()
        card.add_row(self.tr("Also tried"), self._done)
        card.add_row(self.tr("That day"), self._tags)
        card.add_row(self.tr("Note"), self.note)
        self.column.addWidget(card)

    def show_entry(self, entry: DiaryEntry, now: datetime) -> None:
        """Shows an entry to be changed."""
        self.shown = entry
        self.when.show_moment(entry.at, now)
        ratings = entry.ratings
        answers = (ratings.pain, ratings.tension, ratings.stress, entry.sleep)
        for row, answer in zip(self._ratings.rows, answers, strict=True):
            row.show_ratings(None, answer)
        self._done.show_words(entry.done)
        self._tags.show_words(entry.tags)
        self.note.setPlainText(entry.note)

    @property
    def line(self) -> DiaryEntry:
        """The entry as it is written now."""
        assert isinstance(self.shown, DiaryEntry), "an entry is shown before it is asked for"
        pain, tension, stress, sleep = (row.slider.now for row in self._ratings.rows)
        return replace(
            self.shown,
            at=self.when.moment,
            ratings=Ratings(pain, tension, stress),
            sleep=sleep,
            done=self._done.words,
            tags=self._tags.words,
            note=self.keep_note(),
        )

    def hindrance(self, now: datetime) -> str:
        """Why it cannot be kept like that, or nothing."""
        entry = self.line
        if entry.at > now and entry != self.shown:
            return self.tr("That is still to come.")
        return ""

    @property
    def empty(self) -> bool:
        """Whether nothing is said in it."""
        line = self.line
        return not (line.ratings.answered or line.sleep is not None or line.done or line.tags or line.note)


class SessionForm(Form):
    """A session as it was: when, how long, on what, how it felt, and how it ended."""

    area_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._setups: Mapping[Area, Setup] = {}
        self._setup: Setup | None = None
        self._minutes = MinutesField(look, self.tr("Minutes"))
        self._area = ChipChoice(look, self.tr("Part of the body"), required=True)
        self._cover = ChipChoice(look, self.tr("Cover"), required=True)
        self._surface = ChipChoice(look, self.tr("Place"), required=True)
        self._head = ChipChoice(look, self.tr("Under the head"), required=True)
        self._stop = ChipChoice(look, self.tr("Stopped"))
        self._comfort = ChipChoice(look, self.tr("Comfort"))
        self._marks = ChipChoice(look, self.tr("Skin marks"))
        felt = [(one, text.felt_word(one)) for one in text.FELT]
        self._felt = WordsField(look, self.tr("Noticed"), felt)
        self._tags = self.tags_field()
        self._ratings = RatingCard(look, self.scales(), past=True)
        sleep = Scale(self.tr("Sleep that night"), self.tr("terrible"), self.tr("excellent"))
        back = Scale(self.tr("Back next morning"), self.tr("no pain"), self.tr("worst"))
        self._morning = RatingCard(look, (sleep, back), single=True, name_width=136)
        self._lay_out()
        lowest, highest = COMFORT_LIMITS
        steps = range(lowest, highest + 1)
        self._comfort.show_choices([(step, text.comfort_word(step)) for step in steps])
        self._surface.show_choices([(one, capitalised(text.name(one))) for one in Surface])
        heads = [(one, capitalised(text.name(one))) for one in Head if one is not Head.NONE]
        self._head.show_choices([*heads, (Head.NONE, self.tr("Nothing"))])
        self._marks.show_choices([(one, text.name(one)) for one in Marks])
        reasons = [(one, text.name(one)) for one in StopReason]
        self._stop.show_choices([(NOT_STOPPED, self.tr("Not stopped")), *reasons])
        self._area.changed.connect(self._area_changed)

    def show_session(
        self, record: SessionRecord, now: datetime, setups: Mapping[Area, Setup] | None = None
    ) -> None:
        """Shows a session to be changed; with `setups`, one to be written, and what would be lain on by
        area."""
        self.shown, self._setups = record, setups or {}
        self.when.show_moment(record.started_at, now)
        self._minutes.show_minutes(record.minutes_done)
        self._area.show_choices([(area, text.name(area)) for area in self._setups])
        self._area.show_value(record.area)
        self._area_row.setVisible(bool(self._setups))
        self._show_setup(record.used or record.planned, record.area, on_the_mat=record.kind.on_the_mat)
        for row, name in zip(self._ratings.rows, SCALES, strict=True):
            row.show_ratings(getattr(record.before, name), getattr(record.after, name))
        sleep, back = self._morning.rows
        sleep.show_ratings(None, record.morning.sleep)
        back.show_ratings(None, record.morning.pain)
        self._comfort.show_value(record.comfort)
        self._marks.show_value(record.marks)
        self._stop.show_value(_stop_of(record))
        self._felt.show_words(record.felt)
        self._tags.show_words(record.tags)
        self.note.setPlainText(record.note)
        self.order_keys()

    @property
    def line(self) -> SessionRecord:
        """The session as it is written now."""
        shown = self.shown
        assert isinstance(shown, SessionRecord), "a session is shown before it is asked for"
        before = Ratings(*(row.slider.before for row in self._ratings.rows))
        after = Ratings(*(row.slider.now for row in self._ratings.rows))
        sleep, back = (row.slider.now for row in self._morning.rows)
        record = replace(
            shown,
            started_at=self.when.moment,
            minutes_done=self._minutes.minutes,
            before=before,
            after=after,
            comfort=self._comfort.value,
            felt=self._felt.words,
            marks=self._marks.value,
            note=self.keep_note(),
            tags=self._tags.words,
            morning=Morning(pain=back, sleep=sleep),
        )
        return self._with_end(self._with_setup(record), shown)

    def hindrance(self, now: datetime) -> str:
        """Why it cannot be kept like that, or nothing."""
        record, shown = self.line, self.shown
        if self._setups and record.minutes_done < 1:
            return self.tr("Please say how many minutes it was.")
        over = record.started_at + timedelta(minutes=record.minutes_done)
        moved = not isinstance(shown, SessionRecord) or record.started_at != shown.started_at
        if record.started_at > now and moved:
            return self.tr("That is still to come.")
        if over > now + A_MINUTE and (moved or self._setups):
            return self.tr("That session would not be over yet.")
        return ""

    @property
    def empty(self) -> bool:
        """A session says something by having been."""
        return False

    def _lay_out(self) -> None:
        when = AnswerCard(self.look, NAME_WIDTH)
        when.add_row(self.tr("Began"), self.when)
        when.add_row(self.tr("Minutes"), self._minutes)
        self._area_row = when.add_row(self.tr("Where"), self._area)
        self._cover_row = when.add_row(self.tr("Cover"), self._cover)
        self._surface_row = when.add_row(self.tr("Place"), self._surface)
        self._head_row = when.add_row(self.tr("Under the head"), self._head)
        self.column.addWidget(when)
        self.add_ratings(self._ratings)
        felt = AnswerCard(self.look, NAME_WIDTH)
        felt.add_row(self.tr("Comfort"), self._comfort)
        felt.add_row(self.tr("Noticed"), self._felt)
        felt.add_row(self.tr("Skin marks"), self._marks)
        felt.add_row(self.tr("Stopped"), self._stop)
        felt.add_row(self.tr("That day"), self._tags)
        felt.add_row(self.tr("Note"), self.note)
        self.column.addWidget(felt)
        self.add_ratings(self._morning)

    def _show_setup(self, setup: Setup, area: Area, *, on_the_mat: bool = True) -> None:
        self._setup = setup
        covers = FOOT_COVERS if area in FEET else BODY_COVERS
        if setup.cover not in covers:
            covers = (*covers, setup.cover)
        self._cover.show_choices([(one, capitalised(text.name(one))) for one in covers])
        self._cover.show_value(setup.cover)
        self._surface.show_value(setup.surface)
        self._head.show_value(setup.head)
        self._cover_row.setVisible(on_the_mat)
        self._surface_row.setVisible(on_the_mat and area is Area.BACK)
        self._head_row.setVisible(on_the_mat and area is Area.BACK)

    def _area_changed(self) -> None:
        setup = self._setups.get(self._area.value)
        if setup is not None:
            self._show_setup(setup, self._area.value)
            self._minutes.show_minutes(setup.minutes)
            self.order_keys()

    def _with_setup(self, record: SessionRecord) -> SessionRecord:
        """The session with what was lain on: as its plan where it is new, else as what was used."""
        assert self._setup is not None, "a setup is shown before it is asked for"
        used = replace(
            self._setup, cover=self._cover.value, surface=self._surface.value, head=self._head.value
        )
        if not self._setups:
            return replace(record, used=used if used != record.planned else None)
        stopped = isinstance(self._stop.value, StopReason)
        minutes = max(record.minutes_done, used.minutes) if stopped else record.minutes_done
        planned = replace(used, minutes=min(minutes or used.minutes, MINUTES_LIMITS[1]))
        return replace(record, area=self._area.value, planned=planned)

    def _with_end(self, record: SessionRecord, shown: SessionRecord) -> SessionRecord:
        """The session with how it ended, as far as that was changed."""
        stop = self._stop.value
        same = stop == _stop_of(shown) and record.minutes_done == shown.minutes_done
        if same and not self._setups:
            return record
        if stop is None:
            return replace(record, stop_reason=None, course=Course.STOPPED)
        record = replace(record, stop_reason=stop if isinstance(stop, StopReason) else None)
        return replace(record, course=course_of(record))


def _stop_of(record: SessionRecord) -> StopReason | str | None:
    """The reason of a stop, None for one never said, and that there was none."""
    stopped = record.course is Course.STOPPED or record.stop_reason is not None
    return record.stop_reason if stopped else NOT_STOPPED
