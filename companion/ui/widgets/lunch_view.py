"""A running lunch break, in a window that takes little room beside whatever else is open.

It looks as the pages do: whoever sits at a desk at noon is not in a dark room. Keys are those of every
session, geometry that of docs/design.md section 9.13.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from companion.core.easing import setup_used
from companion.core.session import Easing, Session, Stage
from companion.engine.frame import Frame
from companion.ui import text
from companion.ui.motion import is_seen
from companion.ui.screen_readers import Role, announce
from companion.ui.theme import Look, Theme
from companion.ui.widgets.controls import ButtonKind
from companion.ui.widgets.labels import fitting
from companion.ui.widgets.lunch_buttons import LunchButton, place_buttons
from companion.ui.widgets.lunch_scene import LunchGeometry, LunchScene
from companion.ui.widgets.session_keys import SessionWishes
from companion.ui.widgets.session_orb import depth_at
from companion.ui.widgets.session_overlays import SessionNotice
from companion.ui.widgets.session_question import EasingPanel
from companion.ui.widgets.session_telling import SessionTeller
from companion.ui.widgets.session_words import CENTRED, PAUSED_OPACITY, clock, cue_word

FRAME_MS, UNSEEN_MS = 50, 250
WORD_SECONDS = 0.3
BREATH_STEPS = 24
"""The halo grows in so many steps over a breath: a quarter of a pixel each."""

TIMER, TIMER_LINE = 64, 72
ABOVE_BUTTONS, ABOVE_WORDS, OVERLAP = 22, 20, 2
"""From the buttons up to the last line, from the cue word up to the floor, and how far word and time meet."""


class LunchView(SessionWishes):
    """Shows the frames it is given, and sends what is wished for."""

    reader_role = Role.Clock

    def __init__(
        self,
        look: Look,
        frame: Callable[[], Frame | None],
        *,
        steady_clock: Callable[[], float] = monotonic,
        parent: QWidget | None = None,
    ) -> None:
        """Words change into each other by the seconds of `steady_clock`."""
        super().__init__(look, parent)
        self._frame_now = frame
        self._frame: Frame | None = None
        self._session: Session | None = None
        self._back: datetime | None = None
        self._scene = LunchScene()
        self._clock = steady_clock
        self._looked_at: float | None = None
        self._words = ("", "")
        self._word_at = steady_clock()
        self._teller = SessionTeller(self)
        self._sun: tuple[float, float] = (0.0, 1.0)
        self._said: tuple[object, ...] = ()
        self._painted: tuple[str, str] = ("", "")
        self._make()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._look_changed)
        self._place()

    def _make(self) -> None:
        look, kind = self.look, ButtonKind
        self.end_button = LunchButton(look, self.tr("End"), "stop", kind.SECONDARY, self)
        self.pause_button = LunchButton(look, self.tr("Pause"), "pause-filled", kind.PRIMARY, self)
        self.awake_button = LunchButton(look, self.tr("I am up"), "check", kind.PRIMARY, self)
        self.stop_button = LunchButton(look, self.tr("It hurts"), "hand", kind.STOP, self)
        self.stop_button.setAccessibleDescription(self.tr("Something hurts: stop"))
        self.awake_button.hide()
        self.end_button.clicked.connect(self.end_requested)
        self.pause_button.clicked.connect(self.pause_requested)
        self.awake_button.clicked.connect(self.awake_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self._notice = SessionNotice(look, self)
        self.easing_panel = EasingPanel(look, self)
        self.easing_panel.answered.connect(self.easing_answered)
        self.easing_panel.layer_requested.connect(self.layer_requested)
        self.easing_panel.finish_requested.connect(self.end_requested)

    # What it is told.

    def show_session(self, session: Session, back: datetime) -> None:
        """Shows a session as it now stands; `back` is when one is done with it."""
        if self._session is None or self._session.plan is not session.plan:
            self._notice.hide()
            self._said = ()
            self._teller.begin()
        self._session, self._back = session, back
        waking, paused = session.stage is Stage.WAKING, session.stage is Stage.PAUSED
        self.pause_button.show_icon("play-filled" if paused else "pause-filled")
        self.pause_button.show_text(self.tr("Go on") if paused else self.tr("Pause"))
        for button in (self.end_button, self.pause_button):
            self.show_button(button, shown=not waking)
        self.awake_button.setVisible(waking)
        self._place()
        self.refresh()
        self.update()

    def show_notice(self, sentence: str, *, passing: bool = False) -> None:
        """Says something above the scene; it stays for the session, one that is `passing` some seconds."""
        self._notice.say(sentence, passing=passing)
        self._place()

    def refresh(self) -> None:
        """Take the newest frame and repaint what changed."""
        frame = self._frame_now()
        if frame is None or self._session is None:
            return
        self._frame = frame
        self._pass_time()
        self._ask(frame.easing)
        self._say(frame)
        sun = self._sun_of(frame)
        elapsed = int(frame.done) / frame.total if frame.total else 1.0
        changed = self._settle(elapsed)
        if sun != self._sun:
            self._sun = sun
            changed |= self._geometry.sun_rect(elapsed)
        self.update(changed)
        painted = (clock(frame.remaining), self._line)
        if painted != self._painted or self._clock() - self._word_at < WORD_SECONDS + 0.1:
            self._painted = painted
            self.update(self._words_rect)

    @property
    def reading(self) -> str:
        """What is to be read: the word of the breath, the time left, and the line under it."""
        if self._frame is None:
            return ""
        return f"{self._words[1]}, {clock(self._frame.remaining)}, {self._line}"

    @property
    def _line(self) -> str:
        """The last line: when one is back, or what there is to do now."""
        session = self._session
        if session is None or self._back is None:
            return ""
        if session.stage is Stage.PAUSED:
            return self.tr("The clock waits for you.")
        if session.stage is Stage.WAKING:
            return text.line("A1")
        return self.tr("Done by {0}").format(text.clock_word(self._back.time()))

    def _ask(self, easing: Easing | None) -> None:
        had_keyboard = self.easing_panel.isAncestorOf(self.focusWidget() or self)
        if self.easing_panel.show_easing(easing):
            self.setAccessibleDescription(self.easing_panel.words)
            announce(self, self.easing_panel.words)
            self._place()
            if had_keyboard:
                self.setFocus()

    def _say(self, frame: Frame) -> None:
        said = (frame.stage, frame.phase, math.ceil(frame.remaining / 60))
        if said == self._said:
            return
        self._said = said
        if self._session is not None:
            self._teller.tell(self._session, frame)
        word = cue_word(self._session, frame)
        if word != self._words[1]:
            self._words = (self._words[1], word)
            self._word_at = self._clock()

    def _sun_of(self, frame: Frame) -> tuple[float, float]:
        """How wide the halo is, from 0 at the end of a breath to 1 at its top, and how bright the sun."""
        dim = PAUSED_OPACITY if frame.stage is Stage.PAUSED else 1.0
        if self.look.reduced_motion or frame.phase is None:
            return 0.5, dim
        depth = depth_at(frame.phase, frame.progress)
        return round((1.0 - depth) * BREATH_STEPS) / BREATH_STEPS, dim

    def _pass_time(self) -> None:
        now = self._clock()
        seconds = 0.0 if self._looked_at is None else min(now - self._looked_at, 1.0)
        self._looked_at = now
        self._notice.pass_time(seconds)
        self.easing_panel.pass_time(seconds, dark=False)
        if self._timer.isActive():
            self._pace()

    # What is painted.

    def _settle(self, elapsed: float) -> QRect:
        if self._session is None:
            return QRect()
        plan = self._session.plan
        person = (setup_used(self._session), plan.area)
        return self._scene.settle(self.look.theme, self._geometry, person, elapsed, self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QRect(0, self._geometry.height, self.width(), self.height())
        painter.fillRect(ground & event.rect(), self.look.color("bg"))
        frame = self._frame
        if frame is None or self._session is None:
            return
        self._settle(int(frame.done) / frame.total if frame.total else 1.0)
        self._scene.paint(painter, self.look.theme, self._geometry, *self._sun)
        if event.region().intersects(self._words_rect):
            self._paint_words(painter, frame)

    def _paint_words(self, painter: QPainter, frame: Frame) -> None:
        look, width = self.look, self.width()
        new = min((self._clock() - self._word_at) / WORD_SECONDS, 1.0)
        painter.setPen(look.color("text"))
        for word, opacity in ((self._words[0], 1.0 - new), (self._words[1], new)):
            painter.setOpacity(opacity)
            painter.setFont(fitting(look.font("lead", 500), word, width - 32))
            painter.drawText(self._word_at_rect, CENTRED, word)
        painter.setOpacity(1.0)
        painter.setFont(look.font("timer", size=max(round(self._timer_size / look.scale), 1)))
        painter.drawText(self._time_rect, CENTRED, clock(frame.remaining))
        painter.setPen(look.color("text2"))
        painter.setFont(fitting(look.font("secondary"), self._line, width - 32))
        painter.drawText(self._line_rect, CENTRED, self._line)

    # Where things are.

    def _place(self) -> None:
        look, width, height = self.look, self.width(), self.height()
        if self.awake_button.isHidden():
            buttons, shares = [self.end_button, self.pause_button, self.stop_button], [97.0, 126.0, 97.0]
        else:
            buttons, shares = [self.awake_button, self.stop_button], [233.0, 97.0]
        top = place_buttons(buttons, shares, width, height, look)
        self._timer_size = min(TIMER * look.scale, 0.22 * width, 0.16 * height)
        high = self._timer_size * TIMER_LINE / TIMER
        gap = min(look.px(ABOVE_BUTTONS), max(4, height // 23))
        line_top = top - gap - look.line("secondary")
        word_top = line_top - high + look.px(OVERLAP) - look.line("lead")
        self._line_rect = QRectF(0, line_top, width, look.line("secondary"))
        self._time_rect = QRectF(0, line_top - high, width, high)
        self._word_at_rect = QRectF(0, word_top, width, look.line("lead"))
        above = min(look.px(ABOVE_WORDS), max(4, height // 26))
        self._geometry = LunchGeometry(width, max(round(word_top - above), 0))
        self._words_rect = QRect(0, round(word_top) - 2, width, top - round(word_top))
        wide = min(width - 32, look.px(560))
        self._notice.setGeometry((width - wide) // 2, look.px(12), wide, self._notice.heightForWidth(wide))
        self.easing_panel.place(width, round(word_top) - look.px(4), solid=True)

    def _look_changed(self, _theme: Theme) -> None:
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _pace(self) -> None:
        """As many frames as can be seen; of a window that is put away, or where nothing breathes, few."""
        slow = self.look.reduced_motion or self._waking or not is_seen(self)
        wait = UNSEEN_MS if slow else FRAME_MS
        if not self._timer.isActive() or self._timer.interval() != wait:
            self._timer.start(wait)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.setFocus()
        # As if it were seen, which a window that is just coming up is not yet.
        self._timer.start(FRAME_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._looked_at = None

    # Keys.

    @property
    def _waking(self) -> bool:
        return self._session is not None and self._session.stage is Stage.WAKING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        easing = None if self._frame is None else self._frame.easing
        # There is no night to dim towards at noon.
        if key == Qt.Key.Key_B or self.answer(key, easing):
            return
        if not self.obey(key, waking=self._waking, hidden=False):
            super().keyPressEvent(event)
