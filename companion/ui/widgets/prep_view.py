"""The moment before: how to lie down, and a countdown that starts the session by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from companion.core.journal import Area, Kind
from companion.core.session import Plan, Session, Stage
from companion.engine.runner import Frame
from companion.ui import text
from companion.ui.screen_readers import Role, announce
from companion.ui.shortcuts import Act, Where, act_of
from companion.ui.theme import BEDTIME, DUSK, Look, Theme
from companion.ui.widgets.boxes import scrolling
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page_turn import Sun
from companion.ui.widgets.step_card import CARD, CountdownRing, StepCard

LOWER_AT, LIE_AT = 13.0, 6.0
"""Seconds before the start at which the second and the third step are due (docs/design.md section 9.4)."""

MARGIN, GAP, NARROW = 76, 32, 620
LEAST_BESIDE = 300
"""Below this width, times the scale of the letters, the countdown is above its words."""

REFRESH_MS = 100

_LYING = frozenset((Area.BACK, Area.NECK, Area.BELLY))


class PrepView(QWidget):
    """Three steps and a countdown. Enter starts now, Space holds the clock, + adds half a minute."""

    key_places = (Where.LEAD_IN, Where.SESSION)
    """What the sheet of keys shows while somebody lies down; the keyboard stays here."""
    reader_role = Role.Pane

    start_now_requested = Signal()
    more_time_requested = Signal()
    cancel_requested = Signal()
    pause_requested = Signal()

    def __init__(self, look: Look, frame: Callable[[], Frame | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._frame_now = frame
        self._plan: Plan | None = None
        self._whole = 1.0
        self._paused = False
        self._step: int | None = None
        self._cards: list[StepCard] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make()
        look.changed.connect(self._look_changed)

    def _make(self) -> None:
        look = self.look
        self._title = Label(look, "", "moment")
        self._sentence = Label(look, "", "lead", token="text2", weight=400)
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._steps.setSpacing(GAP)
        self._gap = QSpacerItem(0, 40)
        self._ring = CountdownRing(look)
        self._status = Label(look, "", "heading", weight=600)
        self._summary = Label(look, "", "body", token="text2")
        self._cancel = Button(look, self.tr("Cancel"), ButtonKind.QUIET, Size.LARGE)
        self._more = Button(look, self.tr("Add 30 s"), ButtonKind.SECONDARY, Size.LARGE)
        self._start = Button(look, self.tr("Start now"), ButtonKind.PRIMARY, Size.LARGE)
        for button in (self._more, self._start):
            button.show_padding(18)
        self._cancel.clicked.connect(self.cancel_requested)
        self._more.clicked.connect(self.more_time_requested)
        self._start.clicked.connect(self.start_now_requested)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._status)
        words.addWidget(self._summary)
        words.addStretch()
        self._counting = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._counting.setSpacing(24)
        self._counting.addWidget(self._ring)
        self._counting.addLayout(words, 1)
        row = FlowLayout(gap=24, row_gap=8, align=Qt.AlignmentFlag.AlignRight)
        for button in (self._cancel, self._more, self._start):
            row.addWidget(button)
        buttons = QVBoxLayout()
        buttons.addStretch()
        buttons.addLayout(row)
        buttons.addStretch()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(16)
        self._foot.addLayout(self._counting, 3)
        self._foot.addLayout(buttons, 0)
        contents = QWidget()
        contents.setAutoFillBackground(False)
        self._column = QVBoxLayout(contents)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addSpacing(8)
        self._column.addWidget(self._sentence)
        self._column.addItem(self._gap)
        self._column.addLayout(self._steps)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        # Large letters in a small window need more room than there is.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(contents))

    def show_session(self, session: Session, music_title: str) -> None:
        """Shows the lead-in of a session, in the dark before sleep and as bright as the pages at lunch;
        `music_title` is empty without music."""
        plan = session.plan
        if plan is not self._plan:
            self._plan = plan
            self._step = None
            self._whole = max(plan.lead_in, 1.0)
            if plan.kind is not Kind.QUICK:
                self.look.show_theme(BEDTIME if plan.kind is Kind.BEDTIME else DUSK)
            self._show_steps(plan)
            self._title.setText(self._heading(plan))
            self.setAccessibleName(self._title.accessibleName())
            self._sentence.setText(self._first_words(plan))
            self._summary.setText(self._what_comes(plan, music_title))
        self._paused = session.stage is Stage.PAUSED
        self._status.setText(self.tr("Paused") if self._paused else self.tr("Starts by itself"))
        self.refresh()

    def refresh(self) -> None:
        """Take the newest frame and show the seconds left."""
        frame = self._frame_now()
        if frame is None:
            return
        left = frame.lead_in
        self._whole = max(self._whole, left)
        self._ring.show_seconds(left, self._whole)
        now = 0 if left > LOWER_AT else 1 if left > LIE_AT else 2
        now = min(now, len(self._cards) - 1)
        if now != self._step and self._cards:
            self._step = now
            announce(self, self._cards[now].accessibleName())
        narrow = self._narrow()
        for index, card in enumerate(self._cards):
            card.show_state((index > now) - (index < now))
            card.setVisible(not narrow or index == now)

    def sun_place(self) -> Sun | None:
        """Where the sun of the step that is due stands."""
        for card in self._cards:
            place = card.sun_place()
            if place is not None and card.isVisibleTo(self):
                return Sun(QPointF(card.mapTo(self, place[0].toPoint())), place[1])
        return None

    def show_sun(self, *, shown: bool) -> None:
        """Leaves the sun out of the picture, or not."""
        for card in self._cards:
            card.show_sun(shown=shown)

    def _show_steps(self, plan: Plan) -> None:
        for card in self._cards:
            self._steps.removeWidget(card)
            card.deleteLater()
        self._cards = [
            StepCard(self.look, picture, number + 1, title, sentence, plan.setup)
            for number, (picture, title, sentence) in enumerate(self._step_texts(plan))
        ]
        for card in self._cards:
            self._steps.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        if len(self._cards) == 1:
            self._cards[0].setMaximumWidth(self.look.px(CARD.width() + 120))

    def _step_texts(self, plan: Plan) -> list[tuple[str, str, str]]:
        if not plan.kind.on_the_mat:
            words = self.tr("Lie or sit as you like, no mat needed.")
            return [("", self.tr("Get comfortable"), words)]
        if plan.area in _LYING:
            return [
                ("prep/sit", self.tr("Sit at the edge"), self.tr("Mat behind you, knees bent.")),
                ("prep/lower", self.tr("Lower slowly"), self.tr("Lean on your hands, then elbows.")),
                ("prep/lie", self.tr("Let it take you"), self.tr("Head down, arms loose.")),
            ]
        if plan.area is Area.SEAT:
            words = self.tr("Feet on the floor, back against the mat.")
            return [("poses/chair-lunch", self.tr("Sit back slowly"), words)]
        return [
            (
                "poses/feet-seated-thick",
                self.tr("Put your feet down slowly"),
                self.tr("Stay seated, and let only the weight of your legs rest on the mat."),
            )
        ]

    def _heading(self, plan: Plan) -> str:
        if plan.kind.on_the_mat and plan.area in _LYING:
            return self.tr("Lie down in your own time")
        return self.tr("Settle in your own time")

    def _first_words(self, plan: Plan) -> str:
        if not plan.kind.on_the_mat:
            return self.tr("The soft bell marks the start. Let the out-breath be the long one.")
        return self.tr("The soft bell marks the start. The first half minute is usually the strongest.")

    def _what_comes(self, plan: Plan, music_title: str) -> str:
        length = text.duration(plan.seconds)
        if plan.kind.on_the_mat:
            length = text.length_on_cover(plan.seconds / 60.0, plan.setup.cover, plan.area)
        if not music_title:
            return self.tr("{0}, without music").format(length)
        return self.tr("{0}, music: {1}").format(length, music_title)

    def _narrow(self) -> bool:
        return self.width() < NARROW * self.look.scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _look_changed(self, _theme: Theme) -> None:
        self._arrange()

    def _arrange(self) -> None:
        narrow = self._narrow()
        margin = 16 if narrow else min(MARGIN, max(24, self.width() * MARGIN // 1080))
        self._column.setContentsMargins(margin, 20 if narrow else 49, margin, 16 if narrow else 48)
        self._gap.changeSize(0, 16 if narrow else 41)
        side_by_side = QBoxLayout.Direction.LeftToRight
        stacked = QBoxLayout.Direction.TopToBottom
        wide = self.width() >= 900 * self.look.scale
        self._foot.setDirection(side_by_side if wide else stacked)
        beside = self.width() >= LEAST_BESIDE * self.look.scale
        self._counting.setDirection(side_by_side if beside else stacked)
        # The column would go by the heights that its parts had side by side.
        self._column.invalidate()
        self._column.activate()
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.color("bg"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self._timer.start(REFRESH_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            # Still held from the press that led here.
            return
        match act_of(Where.LEAD_IN, event.key()):
            case Act.START_NOW:
                self.start_now_requested.emit()
            case Act.MORE_TIME:
                self.more_time_requested.emit()
            case Act.HOLD:
                self.pause_requested.emit()
            case Act.CANCEL:
                self.cancel_requested.emit()
            case _:
                super().keyPressEvent(event)
