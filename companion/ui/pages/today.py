"""Today: one suggestion with its reason, three quick starts, the last two weeks and the next reminder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from companion.core.journal import Area, Kind, Setup
from companion.core.ladder import not_harder
from companion.core.planning import Wish
from companion.core.screening import Door, Verdict
from companion.core.settings import LunchPlace
from companion.ui import text
from companion.ui.covers import capitalised
from companion.ui.mirroring import margins_as_read
from companion.ui.pages.today_value import TodayValue
from companion.ui.screen_readers import Role
from companion.ui.text.clock import written
from companion.ui.theme import Look
from companion.ui.widgets.controls import Card
from companion.ui.widgets.day_strip import DayStrip
from companion.ui.widgets.hero import Hero
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import MEDIUM_FROM, Width, width_class
from companion.ui.widgets.quick_card import QuickCard, SetUpCard
from companion.ui.widgets.reminder_card import NextReminder, ReminderCard

WIDEST = 1040
"""Content is never wider than this, in design pixels."""

REMINDER_WIDTH, UNLIMITED = 258, 16_777_215
"""The card of the reminder, in design pixels, and what Qt takes for no limit."""

_LUNCH_ART = {
    LunchPlace.CHAIR: "quick/lunch",
    LunchPlace.BACK: "quick/lying",
    LunchPlace.FEET: "quick/feet-seated",
}
BREATHING = Wish(kind=Kind.BREATHING, minutes=5.0)


class TodayPage(QScrollArea):
    """The page one starts from."""

    reader_role = Role.Pane

    session_requested = Signal(Wish)
    health_requested = Signal()
    sound_requested = Signal()
    expectations_requested = Signal()
    adjust_requested = Signal()
    reminder_change_requested = Signal()
    reminder_skip_requested = Signal()
    reminder_start_requested = Signal()
    reminder_done_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Today"))
        self._value: TodayValue | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._greeting = Label(look, "", "title")
        self._date = Label(look, "", "secondary", token="text2", align=Qt.AlignmentFlag.AlignRight)
        self.hero = self.sunlit = Hero(look)
        self.hero.start_requested.connect(self._main_action)
        self.hero.second_requested.connect(self._second_action)
        self.setFocusProxy(self.hero.start)
        self._make_cards()
        self._strip = DayStrip(look)
        self._strip_title = Label(look, self.tr("Last 14 days"), "name")
        self._sum = Label(look, "", "secondary", token="text2", align=Qt.AlignmentFlag.AlignRight)
        self._arrange()

    def _make_cards(self) -> None:
        look = self._look
        self.bedtime = QuickCard(look, self.tr("Bedtime"), "quick/bedtime", "moon")
        self.lunch = QuickCard(look, self.tr("Lunch break"), "quick/lunch", "lunch")
        self.feet = QuickCard(look, self.tr("Feet"), "quick/feet-seated", "feet")
        self.bedtime.clicked.connect(self._start_bedtime)
        self.lunch.clicked.connect(self._start_lunch)
        self.feet.clicked.connect(self._start_feet)
        self._health = SetUpCard(look, "shield", "ok", self.tr("Health check"), self.tr("Review"))
        self._sound = SetUpCard(look, "music", "accentText", self.tr("Pick a sound"), self.tr("Choose"))
        set_one, choose = self.tr("Set one reminder"), self.tr("Choose a time")
        self._set_reminder = SetUpCard(look, "bell", "accentText", set_one, choose)
        self._sound.show_sentence(self.tr("Still water, rain, or silence with bells, each with its volume."))
        self._health.action_requested.connect(self.health_requested)
        self._sound.action_requested.connect(self.sound_requested)
        self._set_reminder.action_requested.connect(self.reminder_change_requested)
        self.reminder = ReminderCard(look)
        self.reminder.change_requested.connect(self.reminder_change_requested)
        self.reminder.skip_requested.connect(self.reminder_skip_requested)
        self.reminder.start_requested.connect(self.reminder_start_requested)
        self.reminder.did_it_requested.connect(self.reminder_done_requested)

    def _arrange(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addStrut(40)
        self._head.addWidget(self._greeting, 1)
        self._head.addWidget(self._date)
        self._quick = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in (self.bedtime, self.lunch, self.feet):
            self._quick.addWidget(card, 1)
        self._set_up = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in (self._health, self._sound, self._set_reminder):
            self._set_up.addWidget(card, 1)
        days = Card(self._look)
        self._days_box = box = QVBoxLayout(days)
        box.setSpacing(0)
        title = QHBoxLayout()
        title.addWidget(self._strip_title, 1)
        title.addWidget(self._sum)
        box.addLayout(title)
        box.addStretch(1)
        box.addWidget(self._strip)
        self._days_card = days
        contents = QWidget()
        contents.setObjectName("contents")
        self._column = QVBoxLayout(contents)
        self._column.addLayout(self._head)
        self._under_head = QSpacerItem(0, 0)
        self._column.addItem(self._under_head)
        self._column.addWidget(self.hero)
        self._column.addLayout(self._quick)
        self._column.addLayout(self._set_up)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.addWidget(days, 1)
        self._lower.addWidget(self.reminder)
        self._column.addLayout(self._lower)
        self._column.addStretch(1)
        self.setWidget(contents)
        self._fit()
        self._look.changed.connect(self._fit)

    def show_today(self, value: TodayValue) -> None:
        """Shows what is suggested now."""
        self._value = value
        first = not value.used_before
        self._greeting.setText(self.tr("Welcome") if first else self._hello(value.now))
        self.hero.show_setup(value.setup)
        self.hero.show_words(*self._words(value))
        for card in (self.bedtime, self.lunch, self.feet):
            card.setVisible(not first)
        for card in (self._health, self._sound, self._set_reminder):
            card.setVisible(first)
        self._health.show_sentence(self._health_words(value.verdict))
        self._set_reminder.show_sentence(self._reminder_words(value.reminder))
        self.reminder.setVisible(not first)
        self.reminder.show_reminder(value.reminder)
        self.lunch.show_art(_LUNCH_ART[value.lunch_place])
        self._show_others(value.others, text.place_name(value.lunch_place))
        self._strip.show_days(value.days, labels=not first)
        self._sum.setText(self._sum_of(value))
        self._fit()

    def _show_others(self, others: Mapping[str, Setup | None], place: str) -> None:
        closed = self.tr("Not now")
        details = {"bedtime": self.tr("Amber dim"), "quick": place}
        for name, card in (("bedtime", self.bedtime), ("quick", self.lunch), ("feet", self.feet)):
            setup = others.get(name)
            minutes = closed if setup is None else text.duration(setup.minutes * 60)
            cover = "" if setup is None else capitalised(text.name(setup.cover))
            card.show_details(minutes, details.get(name, cover))

    def _words(self, value: TodayValue) -> tuple[str, str, str, str, str]:
        """Eyebrow, title, reason, main button and second button of the suggestion."""
        match value.verdict.door:
            case Door.OPEN if value.setup is not None:
                return self._words_of(value, value.setup)
            case Door.OPEN:
                title = self.tr("Breathe\nwithout the mat")
                reason = text.explanation(value.suggestion)
                return self.tr("No mat for now"), title, reason, self.tr("Start"), self.tr("Adjust")
            case Door.UNANSWERED | Door.DUE:
                title = self.tr("A few health\nquestions first")
                reason = text.verdict_sentence(value.verdict)
                breathe = self.tr("Only breathe")
                return self.tr("Before the spikes"), title, reason, self.tr("Answer"), breathe
            case _:
                title = self.tr("Breathe\nwithout the mat")
                reason = text.verdict_sentence(value.verdict)
                return self.tr("No mat for now"), title, reason, self.tr("Start"), self.tr("Health answers")

    def _words_of(self, value: TodayValue, setup: Setup) -> tuple[str, str, str, str, str]:
        title = f"{text.minutes_word(setup.minutes)}\n{text.on_cover(setup.cover, Area.BACK)}"
        start = self.tr("Start")
        second = self.tr("Adjust") if value.used_before else self.tr("What to expect")
        suggested = value.suggestion.setup
        eyebrow = self.tr("Suggested for today") if value.used_before else self.tr("Your first session")
        reason = text.explanation(value.suggestion)
        if suggested is not None and setup != suggested:
            eyebrow = self.tr("Your choice for today")
            if not_harder(setup, suggested):
                reason = self.tr("Easier than suggested, which is always fine.")
            else:
                reason = self.tr(
                    "One step stronger than suggested, as you chose. Lifting off is always fine."
                )
        if value.verdict.limits.company:
            reason = self.tr("{0} Only while somebody else is at home.").format(reason)
        return eyebrow, title, reason, start, second

    def _hello(self, now: datetime) -> str:
        if 3 <= now.hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if 12 <= now.hour < 18 else self.tr("Good evening")

    def _health_words(self, verdict: Verdict) -> str:
        if verdict.door is Door.UNANSWERED:
            return self.tr("Not answered yet. Sessions on the mat wait for it.")
        if verdict.open:
            return self.tr("Done. You can change your answers at any time.")
        return self.tr("Answered. The mat stays off for now.")

    def _reminder_words(self, reminder: NextReminder | None) -> str:
        if reminder is None:
            return self.tr("On the days you choose, at the time you choose.")
        return self.tr("Next: {0}. {1}.").format(reminder.time_words, reminder.day_words)

    def _sum_of(self, value: TodayValue) -> str:
        had = sum(1 for day in value.days if day.minutes)
        if not had:
            return self.tr("Your sessions will stand here, rest days too")
        whole = round(sum(day.minutes for day in value.days))
        days = self.tr("1 day") if had == 1 else self.tr("%n days", None, had)
        return self.tr("{0} · {1} min").format(days, whole)

    def _main_action(self) -> None:
        value = self._value
        if value is None:
            return
        if value.setup is not None:
            self.session_requested.emit(Wish(setup=value.chosen))
        elif value.verdict.door in (Door.UNANSWERED, Door.DUE):
            self.health_requested.emit()
        else:
            self._start_breathing()

    def _second_action(self) -> None:
        value = self._value
        if value is None:
            return
        match value.verdict.door:
            case Door.OPEN if value.used_before or value.setup is None:
                self.adjust_requested.emit()
            case Door.OPEN:
                self.expectations_requested.emit()
            case Door.UNANSWERED | Door.DUE:
                self._start_breathing()
            case _:
                self.health_requested.emit()

    def _start_bedtime(self) -> None:
        self.session_requested.emit(Wish(kind=Kind.BEDTIME))

    def _start_lunch(self) -> None:
        self.session_requested.emit(Wish(kind=Kind.QUICK))

    def _start_feet(self) -> None:
        self.session_requested.emit(Wish(area=Area.FEET_SEATED))

    def _start_breathing(self) -> None:
        self.session_requested.emit(BREATHING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisibleTo(self) else 0
        width = self.viewport().width() + taken
        narrow = width < look.px(MEDIUM_FROM)
        margin, above = (16, 16) if narrow else (24 if width < look.px(780) else 32, 26)
        spare = max(0, (width - 2 * margin - WIDEST) // 2)
        right = max(0, margin + spare - taken)
        self._column.setContentsMargins(margins_as_read(self, margin + spare, above, right, 28))
        room = width - taken - margin - spare - right
        self._show_room(narrow=narrow)
        stacked = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        fits = self._greeting.sizeHint().width() + self._date.sizeHint().width() + 16 <= room
        self._head.setDirection(beside if fits else stacked)
        vertical, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        self._head.setAlignment(self._date, vertical if fits else left)
        widest = max(card.minimumSizeHint().width() for card in (self.bedtime, self.lunch, self.feet))
        self._quick.setDirection(beside if 3 * widest + 2 * self._quick.spacing() <= room else stacked)
        self._set_up.setDirection(stacked if narrow else beside)
        wide = width_class(self.window().width(), look.scale) is Width.WIDE
        self._lower.setDirection(beside if wide else stacked)
        self.reminder.setMinimumWidth(look.px(REMINDER_WIDTH) if wide else 0)
        self.reminder.setMaximumWidth(look.px(REMINDER_WIDTH) if wide else UNLIMITED)

    def _show_room(self, *, narrow: bool) -> None:
        """In a narrow window all is a little closer, and the day said in short."""
        look = self._look
        gap = 12 if narrow else 16
        for row in (self._column, self._quick, self._set_up, self._lower):
            row.setSpacing(gap)
        self._greeting.show_style("title", 22 if narrow else None)
        self._under_head.changeSize(0, -3 if narrow else -2)
        inset = 4 if narrow else 0
        self._head.setContentsMargins(inset, 0, inset, 0)
        days = (19, 16, 18, 13) if narrow else (21, 17, 21, 15)
        self._days_box.setContentsMargins(margins_as_read(self, *days))
        value = self._value
        if value is None:
            return
        first = not value.used_before
        self._days_card.setMinimumHeight(look.px(128 if first else 129 if narrow else 164))
        form = self.tr("ddd d MMM") if narrow else self.tr("dddd, d MMMM")
        self._date.setText("" if first else written(value.now.date(), form))
