"""The running session: made to be followed with closed eyes, and pleasant for those who look.

Every key works whether or not the controls are to be seen. Keys and geometry are those of
docs/design.md sections 6, 9.2 and 10.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from companion.core.easing import setup_used
from companion.core.session import Session, Stage
from companion.engine.frame import Frame
from companion.ui.mirroring import seen_rect
from companion.ui.motion import SUN_SETS, Motion, is_seen
from companion.ui.screen_readers import Role
from companion.ui.theme import BEDTIME, DUSK, Look, lerp
from companion.ui.widgets.page_turn import Sun
from companion.ui.widgets.session_fading import Fading
from companion.ui.widgets.session_layout import place_controls
from companion.ui.widgets.session_orb import Orb
from companion.ui.widgets.session_overlays import SessionOverlays
from companion.ui.widgets.session_scene import RIM, Geometry, SessionScene
from companion.ui.widgets.session_telling import SessionTeller
from companion.ui.widgets.session_words import (
    clock,
    cue_word,
    is_bedtime,
    is_late,
    orb_of,
    paint_cover,
    paint_words,
    painted_with_words,
    quiet_line,
    room_for_words,
)

SMOOTH_MS, SAVING_MS, UNSEEN_MS = 16, 33, 250
SETTLED_SECONDS = 0.5
WORD_SECONDS = 0.3
FAINTEST_STOP = 0.4
STILLNESS = 0.001
"""A share of the sun's way, a fifth of a pixel, that is not worth a frame."""


class SessionView(SessionOverlays):
    """Shows the frames it is given, and sends what is wished for; its own time is for fading only."""

    reader_role = Role.Clock

    def __init__(
        self,
        look: Look,
        frame: Callable[[], Frame | None],
        *,
        saving: Callable[[], bool],
        steady_clock: Callable[[], float] = monotonic,
        parent: QWidget | None = None,
    ) -> None:
        """`saving` tells whether fewer frames will do, as on a battery; fading goes by the seconds of
        `steady_clock`."""
        super().__init__(look, parent)
        self._frame_now = frame
        self._frame: Frame | None = None
        self._session: Session | None = None
        self._scene = SessionScene()
        self._fading = Fading()
        self._hide_time = True
        self._saving = saving
        self._frame_ms = SMOOTH_MS
        self._shown: tuple[object, ...] = ()
        self._button_focused = False
        self._clock = steady_clock
        self._looked_at: float | None = None
        self._ended_at: float | None = None
        self._word_at = steady_clock()
        self._words = ("", "")
        self._painted: tuple[object, ...] = ()
        self._sun_was = QRect()
        self._sun_shown = True
        self._orb_was = Orb(-1.0)
        self._said: tuple[object, ...] = ()
        self._line = ""
        self._teller = SessionTeller(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for button in self.buttons:
            button.installEventFilter(self)
            button.setMouseTracking(True)

    # What it is told.

    def show_session(self, session: Session, *, hide_time: bool) -> None:
        """Shows a session as it now stands; one before sleep is in the dark from its first moment."""
        if self._session is None or self._session.plan is not session.plan:
            self._fading.begin(bedtime=is_bedtime(session))
            self._ended_at = None
            self._said = ()
            self._teller.begin()
            self.clear_overlays()
            self._apply_shade()
        self._session = session
        self._hide_time = hide_time
        waking, paused = session.stage is Stage.WAKING, session.stage is Stage.PAUSED
        if waking and self._ended_at is None:
            self._ended_at = self._clock()
            self.sound_panel.hide()
            if not is_bedtime(session):
                self._fading.stir()
        self.pause_button.show_icon("play-filled" if paused else "pause-filled")
        self.pause_button.show_text(self.tr("Go on") if paused else self.tr("Pause"))
        self.awake_button.show_text(self.tr("Off the mat") if is_bedtime(session) else self.tr("I am up"))
        for button in self.buttons:
            stays = button is self.stop_button
            self.show_button(button, shown=stays or waking == (button is self.awake_button))
        self._place()
        self.refresh()
        self.update()

    def refresh(self) -> None:
        """Take the newest frame and repaint what changed."""
        frame = self._frame_now()
        if frame is None:
            return
        self._frame = frame
        self.show_easing(frame.easing)
        self._pass_time()
        self._say(frame)
        if self._timer.isActive():
            self._pace()
        if self._ended_at is not None and not self._has_sunk:
            self.update()
            return
        geometry, orb = self._geometry, self._orb(frame)
        # At the turn of the breath the sun moves less than can be seen.
        if orb.opacity != self._orb_was.opacity or abs(orb.depth - self._orb_was.depth) > STILLNESS:
            sun = self._scene.sun_rect(geometry, orb)
            self.update(self._sun_was | sun)
            self._sun_was, self._orb_was = sun, orb
        # The ring goes on once a second; in between nothing but the sun and its glow moves.
        elapsed = int(frame.done) / frame.total if frame.total else 1.0
        ratio = self.devicePixelRatioF()
        self.update(self._scene.settle(self.look.theme, geometry, orb, elapsed, ratio))
        painted = (self._time_text(), self._line)
        if painted != self._painted or self._clock() - self._word_at < WORD_SECONDS + 0.1:
            self._painted = painted
            self.update(self._words_rect)

    def _say(self, frame: Frame) -> None:
        said = (frame.stage, frame.phase, frame.line, frame.easing, math.ceil(frame.remaining / 60))
        if said == self._said:
            return
        self._said = said
        # Asked once in a while: a cable may be pulled or put in meanwhile.
        self._frame_ms = SAVING_MS if self._saving() else SMOOTH_MS
        if self._session is not None:
            self._teller.tell(self._session, frame, quiet=is_late(self._session, frame))
        self._line = quiet_line(self._session, frame)
        word = cue_word(self._session, frame)
        if word != self._words[1]:
            self._words = (self._words[1], word)
            self._word_at = self._clock()

    def _pass_time(self) -> None:
        now = self._clock()
        seconds = 0.0 if self._looked_at is None else min(now - self._looked_at, 1.0)
        self._looked_at = now
        shade, controls = self._fading.shade, self._fading.controls
        paused = self._session is not None and self._session.stage is Stage.PAUSED
        keep = (paused and not is_bedtime(self._session)) or self.sound_panel.isVisible()
        self._fading.pass_time(seconds, keep=keep)
        self.pass_over(seconds, dark=is_bedtime(self._session))
        if self._fading.shade != shade:
            self._apply_shade()
        if self._fading.controls != controls and is_bedtime(self._session):
            self.update()
        self._show_fading()

    def _show_fading(self) -> None:
        fading, bedtime = self._fading, is_bedtime(self._session)
        extend = self._frame is not None and self._frame.may_extend
        shown = (fading.controls, fading.cursor_hidden, self._button_focused, bedtime, extend)
        if shown == self._shown:
            return
        self._shown = shown
        opacity = 1.0 if self._button_focused and not bedtime else fading.controls
        for button in self.buttons:
            least = FAINTEST_STOP if button is self.stop_button and not bedtime else 0.0
            button.show_opacity(max(opacity, least))
        self.extend_button.setEnabled(extend)
        self.setCursor(Qt.CursorShape.BlankCursor if fading.cursor_hidden else Qt.CursorShape.ArrowCursor)

    def _apply_shade(self) -> None:
        self.look.show_theme(lerp(DUSK, BEDTIME, self._fading.shade))
        self.update()

    def _orb(self, frame: Frame) -> Orb:
        shown = self._fading.controls > 0.0
        return orb_of(self._session, frame, still=self.look.reduced_motion, shown=shown)

    def sun_place(self) -> Sun | None:
        """Where the sun stands; None before there is a session."""
        if self._frame is None:
            return None
        centre, radius = self._scene.sun(self._geometry, self._orb(self._frame))
        return Sun(centre, radius, RIM * self._geometry.u)

    def show_sun(self, *, shown: bool) -> None:
        """Leaves the sun out of the picture, or not."""
        self._sun_shown = shown
        self.update()

    def _time_text(self) -> str:
        frame = self._frame
        if frame is None:
            return ""
        hidden = is_late(self._session, frame) and self._hide_time and self._fading.controls == 0.0
        # Once it is over, the clock at zero means nothing any more.
        return "" if hidden or self._waking else clock(frame.remaining)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame
        if frame is None:
            return
        painter = QPainter(self)
        orb, geometry, theme = self._orb(frame), self._geometry, self.look.theme
        if self._ended_at is not None:
            sunk = self._setting.progress(self._since_end * 1000.0)
            self._scene.paint_sinking(painter, theme, geometry, orb, sunk)
        else:
            elapsed = int(frame.done) / frame.total if frame.total else 1.0
            self._scene.settle(theme, geometry, orb, elapsed, self.devicePixelRatioF())
            self._scene.paint(painter, theme, geometry, orb, sun=self._sun_shown)
        if event.region().intersects(self._words_rect):
            self._paint_words(painter, frame)
        if event.region().intersects(self._cover_rect):
            self._paint_cover(painter)

    def _paint_words(self, painter: QPainter, frame: Frame) -> None:
        new = min((self._clock() - self._word_at) / WORD_SECONDS, 1.0)
        words = ((self._words[0], 1.0 - new), (self._words[1], new))
        paint_words(painter, self.look, self._room, words, self._time_text(), self._line)

    def _paint_cover(self, painter: QPainter) -> None:
        session = self._session
        if session is not None and session.plan.kind.on_the_mat and self._cover_fits():
            painter.setOpacity(self._fading.controls if is_bedtime(session) else 1.0)
            paint_cover(painter, self.look, setup_used(session), self.rect())
            painter.setOpacity(1.0)

    # Where things are.

    def _cover_fits(self) -> bool:
        stop = seen_rect(self, self.stop_button.geometry())
        return self.width() >= stop.right() + self.look.px(240)

    def _place(self) -> None:
        look, width, height = self.look, self.width(), self.height()
        self._placed_at = look.scale
        top = place_controls(self, look)
        self._room = room_for_words(width, height, top, look)
        self._geometry = Geometry(width, height, self._room.cue_top)
        self._words_rect, corner = painted_with_words(self.size(), self._room, top, look)
        self._cover_rect = seen_rect(self, corner)
        self.place_over(top, self._room.cue_top)

    # What wakes it up.

    @property
    def _waking(self) -> bool:
        return self._session is not None and self._session.stage is Stage.WAKING

    @property
    def _has_sunk(self) -> bool:
        return self._ended_at is not None and self._since_end > self._setting.ms / 1000.0 + SETTLED_SECONDS

    @property
    def _since_end(self) -> float:
        return 0.0 if self._ended_at is None else self._clock() - self._ended_at

    @property
    def _setting(self) -> Motion:
        return SUN_SETS.suited(reduced=self.look.reduced_motion)

    @property
    def reading(self) -> str:
        """What is to be read: the word beside the sun, and the time left."""
        return ", ".join(words for words in (self._words[1], self._time_text()) if words)

    def dim_wished(self) -> None:
        """Lets the evening pass slowly into the night, or come back."""
        self._fading.toggle_dim()

    def _pace(self) -> None:
        """As many frames as can be seen: few of a window that is put away, or once the sun has set."""
        still = self._has_sunk or not is_seen(self)
        wait = UNSEEN_MS if still else self._frame_ms
        if not self._timer.isActive() or self._timer.interval() != wait:
            self._timer.start(wait)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.setFocus()
        # As if it were seen, which a window that is just coming up is not yet.
        self._timer.start(self._frame_ms)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._looked_at = self._fading.pointer = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._button_focused = event.type() == QEvent.Type.FocusIn
            if self._button_focused:
                self._fading.stir()
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._fading.moved_to(event.globalPosition().toTuple())
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._fading.moved_to(event.globalPosition().toTuple())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._fading.stir()
        self.close_sound_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        hidden = self._fading.hidden
        self._fading.stir()
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        if key == Qt.Key.Key_Escape and self.sound_panel.isVisible():
            self.close_sound_panel()
            self.key_answered.emit()
        elif self._frame is not None and self.answer(key, self._frame.easing):
            return
        elif not self.obey(key, waking=self._waking, hidden=hidden and is_bedtime(self._session)):
            super().keyPressEvent(event)
