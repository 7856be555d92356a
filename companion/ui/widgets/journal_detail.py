"""One line of the journal on a card of its own: all that somebody said of it, in pictures and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from companion.core.journal import Area, Course, DiaryEntry, Line, SessionRecord, Setup, StopReason
from companion.ui import text
from companion.ui.covers import capitalised
from companion.ui.text.lists import listed, within
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card
from companion.ui.widgets.journal_facts import Fact, LinePicture, RatedLine, name_width
from companion.ui.widgets.labels import Label
from companion.ui.widgets.setting_rows import Hairline

SPARE = 17
"""The room at the side of the words for the scroll bar."""


CROWDED = 260
"""In a narrower card, in design pixels, things stand under each other."""


class JournalDetail(Card):
    """The card beside the list; its buttons change and delete what it shows."""

    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._line: Line | None = None
        self._now: datetime | None = None
        self._crowded = False
        self._when = Label(look, "", "secondary", token="text2")
        self._title = Label(look, "", "title")
        quiet = ButtonKind.QUIET
        self.edit = Button(look, self.tr("Edit"), quiet, icon="edit", words=False)
        self.delete = Button(look, self.tr("Delete"), quiet, icon="trash", words=False)
        self.edit.clicked.connect(self.edit_requested)
        self.delete.clicked.connect(self.delete_requested)
        self._picture = LinePicture(look)
        self._rated = {
            key: RatedLine(look, name)
            for key, name in (
                ("pain", self.tr("Pain")),
                ("tension", self.tr("Tension")),
                ("stress", self.tr("Stress")),
                ("sleep", self.tr("Sleep")),
            )
        }
        self._rule = Hairline(look)
        self._facts = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        look.changed.connect(self._refresh)

    @property
    def changeable(self) -> bool:
        """Whether what is shown may be changed and deleted."""
        return not self.edit.isHidden()

    def show_line(self, line: Line, now: datetime) -> None:
        """Shows a line of the journal; of a session that runs nothing can be changed."""
        another = self._line is None or self._line.id != line.id
        self._line, self._now = line, now
        self._when.setText(text.line_period(line, now))
        running = isinstance(line, SessionRecord) and line.course is Course.RUNNING
        self.edit.setVisible(not running)
        self.delete.setVisible(not running)
        if isinstance(line, SessionRecord):
            self._show_session(line)
        else:
            self._show_entry(line)
        self.setAccessibleName(listed((self._title.text(), self._when.text())))
        for button in (self.edit, self.delete):
            button.setAccessibleDescription(self.accessibleName())
        if another:
            self._scroll.verticalScrollBar().setValue(0)

    def arrange(self, *, narrow: bool) -> None:
        """Suits the card to little room or much."""
        self._column.show_margins((17, 5, 17 - SPARE, 16) if narrow else (29, 21, 29 - SPARE, 28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        crowded = self.width() < self._look.px(CROWDED)
        if crowded != self._crowded:
            self._crowded = crowded
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._head.setDirection(down if crowded else across)
            self._refresh(self._look.theme)

    def _lay_out(self) -> None:
        look = self._look
        words = Column(look)
        words.addWidget(self._when)
        words.space(3)
        words.addWidget(self._title)
        self._head = head = Row(look, gap=8)
        head.addLayout(words, 1)
        buttons = Row(look, gap=8)
        for button in (self.edit, self.delete):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()
        column = self._inside = Column(look, margins=(0, 8, SPARE, 0), parent=inside)
        column.addLayout(head)
        column.space(17)
        column.addWidget(self._picture)
        column.space(14)
        for rated in self._rated.values():
            column.addWidget(rated)
        column.space(12)
        column.addWidget(self._rule)
        column.space(10)
        column.addWidget(self._facts)
        column.addStretch(1)
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._column = Column(look, parent=self)
        self._column.addWidget(scroll, 1)
        self._column.space(8)
        kept = self.tr("Entries live in one file on this computer.")
        self._column.addWidget(Label(look, kept, "caption", token="text3"))
        self.arrange(narrow=False)

    def _show_session(self, record: SessionRecord) -> None:
        done = text.duration(record.minutes_done * 60.0)
        self._title.setText(self.tr("{0}, {1}").format(text.line_title(record), done))
        setup = (record.used or record.planned) if record.kind.on_the_mat else None
        self._picture.show_setup(setup, record.area)
        self._picture.show()
        for key in ("pain", "tension", "stress"):
            before, after = getattr(record.before, key), getattr(record.after, key)
            self._rated[key].setVisible((before, after) != (None, None))
            self._rated[key].show_pair(before, after)
        self._rated["sleep"].hide()
        self._show_facts(list(self._told_of_session(record, setup)))

    def _show_entry(self, entry: DiaryEntry) -> None:
        self._title.setText(text.line_title(entry))
        self._picture.hide()
        ratings = entry.ratings
        rated = {"pain": ratings.pain, "tension": ratings.tension, "stress": ratings.stress}
        for key, rating in {**rated, "sleep": entry.sleep}.items():
            self._rated[key].setVisible(rating is not None)
            if rating is not None:
                self._rated[key].show_one(rating)
        facts: list[tuple[str, str | Sequence[str]]] = []
        if entry.done:
            facts.append((self.tr("Done"), [text.done_word(word) for word in entry.done]))
        if entry.tags:
            facts.append((self.tr("That day"), [text.tag_word(tag) for tag in entry.tags]))
        if entry.note:
            facts.append((self.tr("Note"), entry.note))
        self._show_facts(facts)

    def _told_of_session(
        self, record: SessionRecord, setup: Setup | None
    ) -> Iterator[tuple[str, str | Sequence[str]]]:
        if record.comfort is not None:
            yield self.tr("Comfort"), text.comfort_word(record.comfort)
        if record.felt:
            yield self.tr("Noticed"), [text.felt_word(felt) for felt in record.felt]
        if record.note:
            yield self.tr("Note"), record.note
        if record.tags:
            yield self.tr("That day"), [text.tag_word(tag) for tag in record.tags]
        if record.marks is not None:
            yield self.tr("Marks"), text.name(record.marks)
        if setup is not None:
            yield self.tr("Setup"), _setup_words(setup, record.area)
        if record.used is not None and record.used != record.planned:
            planned = listed(
                (_setup_words(record.planned, record.area), text.duration(record.planned.minutes * 60))
            )
            yield self.tr("Planned"), planned
        ending = self._ending(record)
        if ending:
            yield self.tr("Ended"), ending
        if record.asleep_minutes:
            yield self.tr("Asleep"), self.tr("{0} min past the end").format(record.asleep_minutes)
        morning = [
            words.format(answer)
            for words, answer in (
                (self.tr("back {0} of 10"), record.morning.pain),
                (self.tr("sleep {0} of 10"), record.morning.sleep),
            )
            if answer is not None
        ]
        if morning:
            yield self.tr("Morning"), capitalised(listed(morning))

    def _ending(self, record: SessionRecord) -> str:
        words = text.ending_words(record)
        if record.stop_reason is StopReason.OTHER:
            words = self.tr("{0}: {1}").format(words, within(text.name(record.stop_reason)))
        if record.course in (Course.ENDED_EARLY, Course.STOPPED, Course.INTERRUPTED):
            planned = text.duration(record.planned.minutes * 60.0)
            words = self.tr("{0} ({1} planned)").format(words, planned)
        return capitalised(words)

    def _show_facts(self, facts: Sequence[tuple[str, str | Sequence[str]]]) -> None:
        fresh = QWidget()
        column = Column(self._look, parent=fresh)
        shown = [one for one in self._rated.values() if not one.isHidden()]
        wide = name_width(self._look, [*(one.name for one in shown), *(name for name, _told in facts)])
        for one in shown:
            one.show_name_width(wide)
        for name, told in facts:
            column.addWidget(Fact(self._look, name, told, None if self._crowded else wide))
        self._inside.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        fresh.show()
        self._rule.setVisible(bool(facts) and bool(shown))

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar takes its room from the margin, so that nothing moves when it comes."""
        taken = self._scroll.verticalScrollBar().sizeHint().width() / self._look.scale if most else 0
        self._inside.show_margins((0, 8, max(0.0, SPARE - taken), 0))

    def _refresh(self, _theme: Theme) -> None:
        if self._line is not None and self._now is not None:
            self.show_line(self._line, self._now)


def _setup_words(setup: Setup, area: Area) -> str:
    parts = (setup.cover, setup.surface, setup.head) if area is Area.BACK else (setup.cover,)
    return capitalised(listed(map(text.name, parts)))
