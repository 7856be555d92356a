"""The running session: made to be followed with closed eyes, and pleasant for those who look.

Every key works whether or not the controls are to be seen. Keys and geometry are those of design.md
sections 6, 9 and 10.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer
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

from companion.core.session import Session, Stage
from companion.core.sounds import Volumes
from companion.engine.runner import Frame
from companion.ui.theme import BEDTIME, DUSK, Look, lerp
from companion.ui.widgets.labels import Label
from companion.ui.widgets.session_fading import Fading
from companion.ui.widgets.session_keys import SessionKeys
from companion.ui.widgets.session_layout import place_controls
from companion.ui.widgets.session_scene import Geometry, Orb, SessionScene
from companion.ui.widgets.session_words import (
    CENTRED,
    clock,
    cue_word,
    is_bedtime,
    is_late,
    orb_of,
    paint_cover,
    quiet_line,
)
from companion.ui.widgets.sound_panel import SoundPanel

SMOOTH_MS, SAVING_MS, UNSEEN_MS = 16, 33, 250
SINK_SECONDS = 3.0
WORD_SECONDS = 0.3
STIR_PIXELS = 12
FAINTEST_STOP = 0.4


class SessionView(SessionKeys):
    """Shows the frames it is given, and sends what is wished for. It keeps no time of its own but for
    fading."""

    def __init__(
        self, look: Look, frame: Callable[[], Frame | None], *, saving: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._frame_now = frame
        self._frame: Frame | None = None
        self._session: Session | None = None
        self._scene = SessionScene()
        self._fading = Fading()
        self._hide_time = True
        self._frame_ms = SAVING_MS if saving else SMOOTH_MS
        self._controls_top = 616
        self._step = QElapsedTimer()
        self._ended = QElapsedTimer()
        self._word_changed = QElapsedTimer()
        self._word_changed.start()
        self._words = ("", "")
        self._stirred_at = QPointF()
        self._painted: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for button in self.buttons:
            button.installEventFilter(self)
            button.setMouseTracking(True)
        centred = Qt.AlignmentFlag.AlignHCenter
        self._notice = Label(look, "", "secondary", token="text2", align=centred, parent=self)
        self._notice.hide()
        self.sound_panel = SoundPanel(look, self)
        self.sound_panel.hide()

    # What it is told.

    def show_session(self, session: Session, *, hide_time: bool) -> None:
        """Shows a session as it now stands; one before sleep is in the dark from its first moment."""
        if self._session is None or self._session.plan is not session.plan:
            self._fading.begin(bedtime=is_bedtime(session))
            self._ended.invalidate()
            self._notice.hide()
            self.sound_panel.hide()
            self._apply_shade()
        self._session = session
        self._hide_time = hide_time
        waking, paused = session.stage is Stage.WAKING, session.stage is Stage.PAUSED
        if waking and not self._ended.isValid():
            self._ended.start()
            self.sound_panel.hide()
            if not is_bedtime(session):
                self._fading.stir()
        self.pause_button.show_icon("play-filled" if paused else "pause")
        self.pause_button.show_text(self.tr("Go on") if paused else self.tr("Pause"))
        self.awake_button.show_text(self.tr("Off the mat") if is_bedtime(session) else self.tr("I am up"))
        for button in self.buttons:
            button.setVisible(waking == (button is self.awake_button) or button is self.stop_button)
        self._place()
        self.refresh()
        self.update()

    def show_notice(self, sentence: str) -> None:
        """Says something above the scene; it stays for the session."""
        self._notice.setText(sentence)
        self._place()
        self._notice.show()

    def show_volumes(self, volumes: Volumes, *, muted: bool) -> None:
        """Shows whether anything but bells can be heard, and the volumes in the panel."""
        self.volume_button.show_icon("mute" if muted else "volume")
        self.sound_panel.show_volumes(volumes)

    def toggle_sound_panel(
        self, volumes: Volumes, music: str | None, pieces: tuple[tuple[str, str], ...]
    ) -> None:
        """Opens the panel with music and volumes, or closes it; `pieces` are name and title of each."""
        if self.sound_panel.isVisible():
            self.sound_panel.hide()
            self.setFocus()
            return
        self.sound_panel.show_sound(volumes, music, pieces)
        self._place()
        self.sound_panel.show()
        self.sound_panel.raise_()
        self.sound_panel.setFocus()

    # What is to be seen now.

    def refresh(self) -> None:
        """Take the newest frame and repaint what changed."""
        frame = self._frame_now()
        if frame is None:
            return
        old, self._frame = self._frame, frame
        self._pass_time()
        word = cue_word(self._session, frame)
        if word != self._words[1]:
            self._words = (self._words[1], word)
            self._word_changed.start()
            self.setAccessibleName(f"{word}, {clock(frame.remaining)}")
        sinking = self._ended.isValid() and self._ended.elapsed() <= SINK_SECONDS * 1000 + 500
        if sinking:
            self.update()
            return
        geometry = self._geometry()
        region = self._scene.orb_rect(geometry, self._orb(frame))
        if old is not None:
            region = region.united(self._scene.orb_rect(geometry, self._orb(old)))
        self.update(region)
        painted = (self._time_text(), quiet_line(self._session, frame), int(frame.done))
        if painted != self._painted or self._word_changed.elapsed() < WORD_SECONDS * 1000 + 100:
            self._painted = painted
            self.update(self._text_rect())
            self.update(geometry.ring.toAlignedRect().adjusted(-12, -12, 12, 12))

    def _pass_time(self) -> None:
        seconds = min(self._step.restart() / 1000, 1.0) if self._step.isValid() else 0.0
        if not self._step.isValid():
            self._step.start()
        shade, controls = self._fading.shade, self._fading.controls
        paused = self._session is not None and self._session.stage is Stage.PAUSED
        keep = (paused and not is_bedtime(self._session)) or self.sound_panel.isVisible()
        self._fading.pass_time(seconds, keep=keep)
        if self._fading.shade != shade:
            self._apply_shade()
        if self._fading.controls != controls and is_bedtime(self._session):
            self.update()
        self._show_fading()

    def _show_fading(self) -> None:
        opacity = self._fading.controls
        if any(button.hasFocus() for button in self.buttons) and not is_bedtime(self._session):
            opacity = 1.0
        for button in self.buttons:
            button.show_opacity(opacity)
        self.stop_button.show_opacity(opacity if is_bedtime(self._session) else max(opacity, FAINTEST_STOP))
        self.extend_button.setEnabled(self._frame is not None and self._frame.may_extend)
        hidden = Qt.CursorShape.BlankCursor if self._fading.cursor_hidden else Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != hidden:
            self.setCursor(hidden)

    def _apply_shade(self) -> None:
        self.look.show_theme(lerp(DUSK, BEDTIME, self._fading.shade))
        self.update()

    def _orb(self, frame: Frame) -> Orb:
        shown = self._fading.controls > 0.0
        return orb_of(self._session, frame, still=self.look.reduced_motion, shown=shown)

    def _sunk(self) -> float:
        """How far the sun has gone down after the end, 0 to 1; 0 only before it."""
        if not self._ended.isValid():
            return 0.0
        return max(min(self._ended.elapsed() / (SINK_SECONDS * 1000), 1.0), 0.001)

    def _time_text(self) -> str:
        frame = self._frame
        if frame is None:
            return ""
        hidden = is_late(self._session, frame) and self._hide_time and self._fading.controls == 0.0
        return "" if hidden else clock(frame.remaining)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame
        if frame is None:
            return
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        elapsed = frame.done / frame.total if frame.total else 1.0
        orb, geometry = self._orb(frame), self._geometry()
        self._scene.paint(painter, self.look.theme, geometry, orb, elapsed, self._sunk())
        if event.region().intersects(self._text_rect()):
            self._paint_words(painter, frame)

    def _paint_words(self, painter: QPainter, frame: Frame) -> None:
        look, session = self.look, self._session
        cue = QRectF(0, self._cue_top(), self.width(), look.px(32))
        painter.setFont(look.font("cue"))
        painter.setPen(look.color("text"))
        new = min(self._word_changed.elapsed() / (WORD_SECONDS * 1000), 1.0)
        for word, opacity in ((self._words[0], 1.0 - new), (self._words[1], new)):
            painter.setOpacity(opacity)
            painter.drawText(cue, CENTRED, word)
        painter.setOpacity(1.0)
        size = self._timer_size()
        painter.setFont(look.font("timer", size=round(size / look.scale)))
        time = QRectF(0, cue.bottom() + 4, self.width(), size * 84 / 76)
        painter.drawText(time, CENTRED, self._time_text())
        painter.setFont(look.font("secondary"))
        painter.setPen(look.color("text2"))
        line = QRectF(16, self._controls_top - look.px(24), self.width() - 32, look.px(20))
        painter.drawText(line, CENTRED | int(Qt.TextFlag.TextWordWrap), quiet_line(session, frame))
        if session is not None and session.plan.kind.on_the_mat and self.width() >= look.px(520):
            painter.setOpacity(self._fading.controls if is_bedtime(session) else 1.0)
            paint_cover(painter, look, session.plan.setup, self.width(), self.height())
            painter.setOpacity(1.0)

    # Where things are.

    def _geometry(self) -> Geometry:
        return Geometry(self.width(), self.height(), self._cue_top())

    def _timer_size(self) -> float:
        return min(76 * self.look.scale, 0.22 * self.width(), 0.16 * self.height())

    def _cue_top(self) -> int:
        timer = round(self._timer_size() * 84 / 76)
        return self._controls_top - self.look.px(22) - timer - 4 - self.look.px(32)

    def _text_rect(self) -> QRect:
        return QRect(0, self._cue_top() - 4, self.width(), self.height() - self._cue_top() + 4)

    def _place(self) -> None:
        self._controls_top = place_controls(self, self.look)
        width = min(self.width() - 32, self.look.px(560))
        height = self._notice.heightForWidth(width)
        self._notice.setGeometry((self.width() - width) // 2, self.look.px(16), width, height)
        panel = self.sound_panel.sizeHint().boundedTo(self.size())
        top = max(0, self._controls_top - panel.height() - self.look.px(12))
        self.sound_panel.setGeometry((self.width() - panel.width()) // 2, top, panel.width(), panel.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # What wakes it up.

    @property
    def _waking(self) -> bool:
        return self._session is not None and self._session.stage is Stage.WAKING

    def dim_wished(self) -> None:
        """Lets the evening pass slowly into the night, or come back."""
        self._fading.toggle_dim()

    def _pace(self) -> None:
        if self.isVisible():
            self._timer.start(UNSEEN_MS if self.window().isMinimized() else self._frame_ms)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.setFocus()
        self.window().installEventFilter(self)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._step.invalidate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._pace()
        elif watched is not self.window() and event.type() in (QEvent.Type.MouseMove, QEvent.Type.FocusIn):
            self._fading.stir()
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (event.position() - self._stirred_at).manhattanLength() > STIR_PIXELS:
            self._stirred_at = event.position()
            self._fading.stir()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._fading.stir()
        self.sound_panel.hide()
        self.setFocus()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.volume_step_requested.emit(1 if event.angleDelta().y() > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        hidden = self._fading.controls == 0.0
        self._fading.stir()
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        if key == Qt.Key.Key_Escape and self.sound_panel.isVisible():
            self.sound_panel.hide()
            self.setFocus()
            self.key_answered.emit()
        elif not self.obey(key, waking=self._waking, hidden=hidden and is_bedtime(self._session)):
            super().keyPressEvent(event)
