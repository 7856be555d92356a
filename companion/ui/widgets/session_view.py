"""The running session: made to be followed with closed eyes, and pleasant for those who look.

Every key works whether or not the controls are to be seen. Keys, fading and geometry are those of
design.md sections 6, 9 and 10.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from companion.core.journal import Kind
from companion.core.session import Session, Stage
from companion.engine.runner import Frame
from companion.ui import text
from companion.ui.covers import cover_label, cover_token
from companion.ui.theme import BEDTIME, DUSK, Look, lerp
from companion.ui.widgets.session_controls import GlassButton, PauseButton, SessionButton, StopButton
from companion.ui.widgets.session_layout import place_controls
from companion.ui.widgets.session_scene import Geometry, Orb, SessionScene, orb_at

SMOOTH_MS, SAVING_MS, UNSEEN_MS = 16, 33, 250
SHOWN_SECONDS = 6.0
"""Controls fade this long after the last key or movement."""

FADE_IN_SECONDS, FADE_OUT_SECONDS = 0.18, 0.6
CURSOR_SECONDS = 3.0
DIM_SECONDS = 8.0
DIM_STEPS = 64
SINK_SECONDS = 3.0
WORD_SECONDS = 0.3
STIR_PIXELS = 12
TIME_SHOWN_SECONDS = 480.0
"""Before sleep the time goes too after eight minutes, and the sun is only just there."""

LATE_OPACITY = 0.35
FAINTEST_STOP = 0.4


def clock(seconds: float) -> str:
    """Time left as minutes and seconds; a second begun still counts."""
    whole = math.ceil(seconds - 1e-6)
    return f"{whole // 60:02d}:{whole % 60:02d}"


class SessionView(QWidget):
    """Shows the frames it is given, and sends what is wished for. It keeps no time of its own but for
    fading."""

    pause_requested = Signal()
    extend_requested = Signal()
    shorten_requested = Signal()
    end_requested = Signal()
    stop_requested = Signal()
    awake_requested = Signal()
    volume_step_requested = Signal(int)
    mute_requested = Signal()
    next_music_requested = Signal()
    sound_panel_requested = Signal()
    full_screen_requested = Signal()
    key_answered = Signal()

    def __init__(
        self, look: Look, frame: Callable[[], Frame | None], smooth: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._frame_now = frame
        self._frame: Frame | None = None
        self._session: Session | None = None
        self._scene = SessionScene()
        self._hide_time = True
        self._shown_ms = SMOOTH_MS if smooth else SAVING_MS
        self._dim = 0.0
        self._dim_to = 0.0
        self._controls = 1.0
        self._stirred = QElapsedTimer()
        self._step = QElapsedTimer()
        self._ended = QElapsedTimer()
        self._word_changed = QElapsedTimer()
        self._words = ("", "")
        self._stirred_at = QPointF()
        self._painted = ("", "", -1)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._make_controls()

    def _make_controls(self) -> None:
        look = self.look
        self.music_button = GlassButton(look, self.tr("Music"), icon="music", words=False, parent=self)
        self.extend_button = GlassButton(look, self.tr("+5 min"), parent=self)
        self.pause_button = PauseButton(look, self.tr("Pause"), parent=self)
        self.end_button = GlassButton(look, self.tr("End"), icon="stop", parent=self)
        self.volume_button = GlassButton(look, self.tr("Volume"), icon="volume", words=False, parent=self)
        self.awake_button = GlassButton(look, self.tr("I am up"), icon="check", parent=self)
        self.stop_button = StopButton(look, self.tr("Something hurts: stop"), parent=self)
        self.music_button.clicked.connect(self.sound_panel_requested)
        self.volume_button.clicked.connect(self.sound_panel_requested)
        self.extend_button.clicked.connect(self.extend_requested)
        self.pause_button.clicked.connect(self.pause_requested)
        self.end_button.clicked.connect(self.end_requested)
        self.awake_button.clicked.connect(self.awake_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        for button in self._buttons():
            button.installEventFilter(self)
            button.setMouseTracking(True)

    def _buttons(self) -> tuple[SessionButton, ...]:
        return (
            self.pause_button,
            self.awake_button,
            self.music_button,
            self.extend_button,
            self.end_button,
            self.volume_button,
            self.stop_button,
        )

    def show_session(self, session: Session, *, hide_time: bool) -> None:
        """Shows a session as it now stands; a new bedtime session is in the dark from its first moment."""
        if self._session is None or self._session.plan is not session.plan:
            self._dim = self._dim_to = 1.0 if session.plan.kind is Kind.BEDTIME else 0.0
            self._apply_dim()
            self._ended.invalidate()
            self._controls = 0.0 if session.plan.kind is Kind.BEDTIME else 1.0
            self._stirred.start()
        self._session = session
        self._hide_time = hide_time
        waking, paused = session.stage is Stage.WAKING, session.stage is Stage.PAUSED
        if waking and not self._ended.isValid():
            self._ended.start()
            self._stir(show=not self._bedtime)
        if paused:
            self._stir(show=True)
        self.pause_button.show_icon("play-filled" if paused else "pause")
        self.pause_button.show_text(self.tr("Go on") if paused else self.tr("Pause"))
        self.awake_button.show_text(self.tr("Off the mat") if self._bedtime else self.tr("I am up"))
        for button in (self.pause_button, self.extend_button, self.end_button):
            button.setVisible(not waking)
        self.music_button.setVisible(not waking)
        self.volume_button.setVisible(not waking)
        self.awake_button.setVisible(waking)
        self._place()
        self.refresh()
        self.update()

    def show_saving(self, saving: bool) -> None:
        """Draws half as often, to go easy on a battery."""
        self._shown_ms = SAVING_MS if saving else SMOOTH_MS
        self._pace()

    def toggle_dim(self) -> None:
        """Lets the evening pass slowly into the night, or come back."""
        self._dim_to = 0.0 if self._dim_to else 1.0

    @property
    def _bedtime(self) -> bool:
        return self._session is not None and self._session.plan.kind is Kind.BEDTIME

    # What is to be seen now.

    def refresh(self) -> None:
        """Take the newest frame and repaint what changed."""
        frame = self._frame_now()
        if frame is None:
            return
        old, self._frame = self._frame, frame
        seconds = self._step.restart() / 1000 if self._step.isValid() else 0.0
        if not self._step.isValid():
            self._step.start()
        self._move_dim(seconds)
        self._move_controls(seconds)
        self._change_word()
        geometry = self._geometry()
        region = self._scene.orb_rect(geometry, self._orb(frame))
        if old is not None:
            region = region.united(self._scene.orb_rect(geometry, self._orb(old)))
        painted = (self._time_text(), self._line_text(), int(frame.done))
        if self._ended.isValid() and self._ended.elapsed() <= SINK_SECONDS * 1000 + 500:
            self.update()
        else:
            self.update(region)
            if painted != self._painted or self._word_changed.elapsed() < WORD_SECONDS * 1000 + 100:
                self.update(self._text_rect())
                self.update(geometry.ring.toAlignedRect().adjusted(-12, -12, 12, 12))
        self._painted = painted

    def _orb(self, frame: Frame) -> Orb:
        still = self.look.reduced_motion
        phase = frame.phase if frame.stage in (Stage.RUNNING, Stage.PAUSED) else None
        orb = orb_at(phase, frame.progress, still=still)
        if frame.stage is Stage.PAUSED:
            return Orb(orb.depth, 0.6, still=still)
        if self._bedtime and frame.done > TIME_SHOWN_SECONDS and self._controls == 0.0:
            return Orb(orb.depth, orb.opacity * LATE_OPACITY, orb.ghosts, still)
        return orb

    def _geometry(self) -> Geometry:
        return Geometry(self.width(), self.height(), self._cue_top())

    def _sunk(self) -> float:
        if not self._ended.isValid():
            return 0.0
        return min(self._ended.elapsed() / (SINK_SECONDS * 1000), 1.0) or 0.001

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame
        if frame is None:
            return
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        elapsed = frame.done / frame.total if frame.total else 1.0
        self._scene.paint(
            painter, self.look.theme, self._geometry(), self._orb(frame), elapsed, self._sunk()
        )
        if event.region().intersects(self._text_rect()):
            self._paint_texts(painter)

    def _paint_texts(self, painter: QPainter) -> None:
        look = self.look
        centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        cue = QRectF(0, self._cue_top(), self.width(), look.px(32))
        painter.setFont(look.font("cue"))
        painter.setPen(look.color("text"))
        new = min(self._word_changed.elapsed() / (WORD_SECONDS * 1000), 1.0)
        for word, opacity in ((self._words[0], 1.0 - new), (self._words[1], new)):
            painter.setOpacity(opacity)
            painter.drawText(cue, centred, word)
        painter.setOpacity(1.0)
        timer = self._timer_size()
        painter.setFont(look.font("timer", size=timer / look.scale))
        time = QRectF(0, cue.bottom() + 4, self.width(), timer * 84 / 76)
        painter.drawText(time, centred, self._time_text())
        line = self._line_text()
        if line:
            painter.setFont(look.font("secondary"))
            painter.setPen(look.color("text2"))
            wrap = centred | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(16, self._line_top(), self.width() - 32, look.px(20)), wrap, line)
        self._paint_cover(painter)

    def _paint_cover(self, painter: QPainter) -> None:
        session, look = self._session, self.look
        if session is None or not session.plan.kind.on_the_mat or self.width() < look.px(520):
            return
        painter.setOpacity(self._controls if self._bedtime else 1.0)
        name = cover_label(session.plan.setup.cover)
        painter.setFont(look.font("secondary"))
        painter.setPen(look.color("text2"))
        middle = self.height() - look.px(42)
        right = self.width() - look.px(28)
        width = painter.fontMetrics().horizontalAdvance(name)
        rect = QRectF(right - width, middle - look.px(10), width + 2, look.px(20))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(cover_token(session.plan.setup.cover)))
        side = look.px(10)
        painter.drawRoundedRect(QRectF(rect.x() - side - look.px(9), middle - side / 2, side, side), 3, 3)
        painter.setOpacity(1.0)

    def _change_word(self) -> None:
        word = self._word()
        if word != self._words[1]:
            self._words = (self._words[1], word)
            self._word_changed.start()
            self.setAccessibleName(f"{word}, {self._time_text()}")

    def _word(self) -> str:
        frame = self._frame
        if frame is None:
            return ""
        if frame.stage is Stage.PAUSED:
            return self.tr("Paused")
        if frame.stage is Stage.WAKING:
            return self.tr("Good night") if self._bedtime else self.tr("Your session is over")
        return text.phase_word(frame.phase) if frame.phase else self.tr("Settle in")

    def _time_text(self) -> str:
        frame = self._frame
        if frame is None or self._late_in_bed(frame):
            return ""
        return clock(frame.remaining)

    def _late_in_bed(self, frame: Frame) -> bool:
        late = frame.done > TIME_SHOWN_SECONDS and self._hide_time
        return self._bedtime and late and self._controls == 0.0

    def _line_text(self) -> str:
        frame = self._frame
        if frame is None:
            return ""
        if frame.stage is Stage.PAUSED:
            return text.line("X4")
        if frame.stage is Stage.WAKING:
            return text.line("C2b" if self._bedtime else "A1")
        return text.line(frame.line) if frame.line else ""

    # Where things are.

    def _timer_size(self) -> float:
        return min(76 * self.look.scale, 0.22 * self.width(), 0.16 * self.height())

    def _line_top(self) -> int:
        return self._controls_top - self.look.px(24)

    def _cue_top(self) -> int:
        timer = round(self._timer_size() * 84 / 76)
        return self._controls_top - self.look.px(22) - timer - 4 - self.look.px(32)

    def _text_rect(self) -> QRect:
        return QRect(0, self._cue_top() - 4, self.width(), self.height() - self._cue_top() + 4)

    def _place(self) -> None:
        self._controls_top = place_controls(self, self.look)

    _controls_top = 616

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # What fades.

    def _stir(self, *, show: bool) -> None:
        self._stirred.start()
        self.unsetCursor()
        if show and self._controls == 0.0:
            self._controls = 0.001

    def _move_controls(self, seconds: float) -> None:
        idle = self._stirred.elapsed() / 1000 if self._stirred.isValid() else 0.0
        kept = self._session is not None and self._session.stage is Stage.PAUSED
        shown = (idle < SHOWN_SECONDS and self._controls > 0.0) or (kept and not self._bedtime)
        step = seconds / FADE_IN_SECONDS if shown else -seconds / FADE_OUT_SECONDS
        self._controls = min(max(self._controls + step, 0.0), 1.0)
        if idle > CURSOR_SECONDS and (self._bedtime or self._controls == 0.0):
            self.setCursor(Qt.CursorShape.BlankCursor)
        focused = any(button.hasFocus() for button in self._buttons())
        opacity = 1.0 if focused and not self._bedtime else self._controls
        for button in self._buttons():
            button.show_opacity(opacity)
        self.stop_button.show_opacity(opacity if self._bedtime else max(opacity, FAINTEST_STOP))
        self.extend_button.setEnabled(self._frame is not None and self._frame.may_extend)

    def _move_dim(self, seconds: float) -> None:
        if self._dim == self._dim_to:
            return
        change = seconds / DIM_SECONDS
        before = round(self._dim * DIM_STEPS)
        if self._dim < self._dim_to:
            self._dim = min(self._dim + change, self._dim_to)
        else:
            self._dim = max(self._dim - change, self._dim_to)
        if round(self._dim * DIM_STEPS) != before or self._dim == self._dim_to:
            self._apply_dim()

    def _apply_dim(self) -> None:
        step = round(self._dim * DIM_STEPS) / DIM_STEPS
        progress = step if self._dim != self._dim_to else self._dim_to
        self.look.show_theme(lerp(DUSK, BEDTIME, progress))
        self.update()

    # What wakes it up.

    def _pace(self) -> None:
        if self.isVisible():
            window = self.window()
            self._timer.start(UNSEEN_MS if window.isMinimized() else self._shown_ms)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.setFocus()
        self._stirred.start()
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._step.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._pace()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.FocusIn):
            self._stir(show=True)
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position() - self._stirred_at
        if moved.manhattanLength() > STIR_PIXELS:
            self._stirred_at = event.position()
            self._stir(show=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stir(show=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.volume_step_requested.emit(1 if event.angleDelta().y() > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        hidden = self._controls == 0.0
        self._stir(show=True)
        if event.isAutoRepeat() and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        if not self._obey(Qt.Key(event.key()), hidden=hidden):
            super().keyPressEvent(event)

    def _obey(self, key: Qt.Key, *, hidden: bool) -> bool:
        waking = self._session is not None and self._session.stage is Stage.WAKING
        match key:
            case Qt.Key.Key_Space | Qt.Key.Key_MediaTogglePlayPause:
                (self.awake_requested if waking else self.pause_requested).emit()
            case Qt.Key.Key_Escape if self._bedtime and hidden:
                self.key_answered.emit()
            case Qt.Key.Key_E | Qt.Key.Key_Escape:
                (self.awake_requested if waking else self.end_requested).emit()
            case Qt.Key.Key_S:
                self.stop_requested.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.extend_requested.emit()
            case Qt.Key.Key_Minus:
                self.shorten_requested.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.volume_step_requested.emit(1 if key == Qt.Key.Key_Up else -1)
            case Qt.Key.Key_M:
                self.mute_requested.emit()
            case Qt.Key.Key_N:
                self.next_music_requested.emit()
            case Qt.Key.Key_B:
                self.toggle_dim()
                self.key_answered.emit()
            case Qt.Key.Key_F11:
                self.full_screen_requested.emit()
                self.key_answered.emit()
            case _:
                return False
        return True
