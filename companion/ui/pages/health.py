"""The health questions before the first session, and again from time to time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.core.journal import Condition, Mode, NotToday, Profile, StopReason
from companion.ui.pages.emergency import sign_column
from companion.ui.text.article_parts import Topic
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.health_rows import ConditionRow, StopRow, TodayRow
from companion.ui.widgets.labels import AppMark, Heading, IconLabel, Label
from companion.ui.widgets.learn_link import LearnLink
from companion.ui.widgets.page import Page, Width


@dataclass(frozen=True, slots=True)
class HealthAnswers:
    """What somebody said in the health questions: the lasting answers, and reasons to rest today.

    `reading`: with these there is no mat for now, and they were told that it goes on to reading.
    """

    profile: Profile
    locks: tuple[NotToday, ...] = ()
    reading: bool = False


class HealthPage(Page):
    """Two short lists to tick; nothing ticked means nothing stands in the way."""

    answered = Signal(HealthAnswers)
    skipped = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=84, top=30, parent=parent)
        self.setAccessibleName(self.tr("Health check"))
        self._now: datetime | None = None
        self._before: Profile | None = None
        self._stops: list[StopRow] = []
        self._given: list[bool] = []
        self._card_columns: list[Column] = []
        self._conditions = [ConditionRow(look, condition) for condition in Condition]
        self._gentle = CheckRow(look, self.tr("I dislike strong sensations"))
        self._none = CheckRow(look, self.tr("None of these"))
        self._today = [TodayRow(look, reason) for reason in NotToday if reason is not NotToday.RED_FLAG]
        self._red_flag = TodayRow(look, NotToday.RED_FLAG)
        self._sub = Label(look, "", token="text2")
        self._stop_card = Card(look)
        self._stop_column = self._card_column(
            self._stop_card,
            self.tr("After an earlier stop"),
            self.tr("Please ask a professional about it before the next session."),
        )
        self.safety = LearnLink(look, self.tr("When not to, and why"), Topic.SAFETY)
        self._primary = Button(look, "", ButtonKind.PRIMARY, Size.LARGE)
        self._skip = Button(look, self.tr("Read only, no sessions"), ButtonKind.QUIET, flush=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = Row(look, gap=12)
        self._lay_out()
        self._connect()
        self._show_primary()
        self.setFocusProxy(self._conditions[0])

    def show_answers(
        self,
        profile: Profile | None,
        open_questions: Iterable[Condition | StopReason],
        due: bool,
        now: datetime,
    ) -> None:
        """Shows the answers given so far, all empty the first time.

        `open_questions` are what a professional has still to agree to; `due` says that they are asked again.
        """
        self._now, self._before = now, profile
        open_now = frozenset(open_questions)
        given = profile.professional_ok if profile is not None else dict[Condition | StopReason, datetime]()
        conditions = profile.conditions if profile is not None else frozenset[Condition]()
        for row in self._conditions:
            agreed = None if row.condition in open_now else given.get(row.condition)
            row.show_answer(row.condition in conditions, agreed)
        self._gentle.setChecked(profile is not None and profile.mode is Mode.GENTLE)
        self._none.setChecked(False)
        for today in (*self._today, self._red_flag):
            today.setChecked(False)
        self._show_stops(open_now, {key: at for key, at in given.items() if isinstance(key, StopReason)})
        again = self.tr("It has been a while. Please look through your answers again.")
        first = self.tr("Two short lists. Tick what is true for you; if nothing is, carry on.")
        self._sub.setText(again if due and profile is not None else first)
        self._show_primary()
        self._given = self._ticks()
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the answers as they were; where some have changed, from the button only. Who has given
        answers before goes back to where they came from, and not on to reading."""
        unchanged = self._ticks() == self._given
        if event.key() == Qt.Key.Key_Escape and unchanged and self._before is not None:
            self.left.emit()
            return
        self.escape(event, self._skip, lightly=unchanged)

    def _ticks(self) -> list[bool]:
        """All that can be ticked, as it is now."""
        rows, boxes = (
            (*self._conditions, *self._stops),
            (self._gentle, self._none, *self._today, self._red_flag),
        )
        said = [row.ticked for row in self._conditions] + [row.locks for row in rows]
        return said + [box.isChecked() for box in boxes]

    def arrange(self, width: Width) -> None:
        side_by_side = width is Width.WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if side_by_side else down)
        self._columns.setSpacing(self.look.px(20))
        narrow = width is Width.NARROW
        for row in self._conditions:
            row.show_indent(not narrow)
        side = 17 if narrow else 25
        for inner in self._card_columns:
            inner.show_margins((side, 21, side, 18))
        self._foot.setDirection(QBoxLayout.Direction.BottomToTop if narrow else across)

    def _lay_out(self) -> None:
        look, column = self.look, self.column
        column.addWidget(AppMark(look))
        column.space(33)
        column.addWidget(Label(look, self.tr("A quick check before the spikes"), "question"))
        column.space(6)
        column.addWidget(self._sub)
        column.space(24)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(look.px(20))
        left.addWidget(self._stop_card)
        left.addWidget(self._condition_card())
        left.addStretch()
        right.addWidget(self._sign_card())
        right.addWidget(self._today_card())
        right.addWidget(self._session_panel())
        right.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch()
        self._columns.addLayout(left, 488)
        self._columns.addLayout(right, 404)
        column.addLayout(self._columns, 1)
        column.space(28)
        self._fill_foot()
        column.addLayout(self._foot)

    def _condition_card(self) -> Card:
        card = Card(self.look)
        column = self._card_column(
            card, self.tr("Ask before using a mat"), self.tr("Tick anything that is true for you.")
        )
        for row in self._conditions:
            if row.condition is Condition.HARD_TO_GET_UP:
                column.addWidget(self._gentle)
            column.addWidget(row)
        column.addWidget(self._none)
        return card

    def _sign_card(self) -> Card:
        card = Card(self.look)
        column = self._card_column(
            card, self.tr("Have your back seen first"), self.tr("These need a person, not an app.")
        )
        column.space(6)
        sign_column(self.look, column)
        column.space(6)
        column.addWidget(self._red_flag)
        return card

    def _today_card(self) -> Card:
        card = Card(self.look)
        column = self._card_column(
            card, self.tr("Not today"), self.tr("Tick what is true right now; it counts for today only.")
        )
        for row in self._today:
            column.addWidget(row)
        return card

    def _card_column(self, card: Card, title: str, note: str) -> Column:
        """The column of a card, with its title and the small line under it."""
        column = Column(self.look, margins=(25, 21, 25, 18), parent=card)
        card.setAccessibleName(title)
        self._card_columns.append(column)
        column.addWidget(Heading(self.look, title, "lead"))
        column.space(2)
        column.addWidget(Label(self.look, note, "secondary", token="text2"))
        column.space(9)
        return column

    def _session_panel(self) -> Card:
        panel = Card(self.look, "tealSoft")
        row = Row(self.look, gap=16, margins=(24, 16, 20, 16), parent=panel)
        row.addWidget(IconLabel(self.look, "hand", "teal", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(self.look)
        words.addWidget(Label(self.look, self.tr("In every session"), weight=600))
        roll = self.tr(
            "Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal."
        )
        words.addWidget(Label(self.look, roll, "secondary", token="text2"))
        row.addLayout(words, 1)
        return panel

    def _fill_foot(self) -> None:
        here = QWidget()
        stays = Row(self.look, gap=8, margins=(0, 0, 12, 0), parent=here)
        stays.addWidget(IconLabel(self.look, "lock", "text2", 16))
        stays.addWidget(Label(self.look, self.tr("Stays on this computer"), "secondary", token="text2"), 1)
        self._foot.addWidget(self._skip)
        self._foot.addStretch()
        self._foot.addWidget(here)
        self._foot.addWidget(self._primary)

    def _connect(self) -> None:
        for row in self._conditions:
            row.changed.connect(self._something_changed)
        for box in (self._gentle, *self._today, self._red_flag):
            box.toggled.connect(self._something_changed)
        self._none.toggled.connect(self._none_toggled)
        self._primary.clicked.connect(self._continue)
        self._skip.clicked.connect(self.skipped)

    def _show_stops(
        self, open_now: frozenset[Condition | StopReason], given: dict[StopReason, datetime]
    ) -> None:
        for row in self._stops:
            self._stop_column.removeWidget(row)
            row.deleteLater()
        shown = [reason for reason in StopReason if reason in open_now or reason in given]
        self._stops = [StopRow(self.look, reason) for reason in shown]
        for row in self._stops:
            row.show_answer(None if row.reason in open_now else given[row.reason])
            row.changed.connect(self._show_primary)
            self._stop_column.addWidget(row)
        self._stop_card.setVisible(bool(shown))

    def _something_changed(self) -> None:
        if self._gentle.isChecked() or any(row.ticked for row in self._conditions):
            self._none.setChecked(False)
        self._show_primary()

    def _none_toggled(self, on: bool) -> None:
        if on:
            for row in self._conditions:
                row.untick()
            self._gentle.setChecked(False)
            # Unticking row by row, the rows still ticked have taken this tick away again.
            self._none.setChecked(True)
        self._show_primary()

    def _locked(self) -> bool:
        """Whether what is ticked now leaves no mat session."""
        today = any(row.isChecked() for row in (*self._today, self._red_flag))
        return today or any(row.locks for row in (*self._conditions, *self._stops))

    def _show_primary(self) -> None:
        said = self._gentle.isChecked() or any(row.ticked for row in self._conditions) or bool(self._stops)
        if self._locked():
            self._primary.show_text(self.tr("Continue to reading"))
        elif said:
            self._primary.show_text(self.tr("Continue"))
        else:
            self._primary.show_text(self.tr("None apply, continue"))

    def _continue(self) -> None:
        if self._now is None:
            return
        now = self._now
        agreed: dict[Condition | StopReason, datetime] = {}
        for row in self._conditions:
            at = row.agreed_at(now)
            if at is not None:
                agreed[row.condition] = at
        for stop in self._stops:
            at = stop.agreed_at(now)
            if at is not None:
                agreed[stop.reason] = at
        before = self._before or Profile(now)
        profile = replace(
            before,
            answered_at=now,
            mode=self._mode(before.mode),
            conditions=frozenset(row.condition for row in self._conditions if row.ticked),
            professional_ok=agreed,
        )
        locks = tuple(row.reason for row in (self._red_flag, *self._today) if row.isChecked())
        self.answered.emit(HealthAnswers(profile, locks, self._locked()))

    def _mode(self, before: Mode) -> Mode:
        """Gentle if ticked; a stricter mode chosen earlier stays."""
        if before is Mode.REDUCED:
            return before
        return Mode.GENTLE if self._gentle.isChecked() else Mode.STANDARD
