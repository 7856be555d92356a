"""What each key and each button wishes for in a session (docs/design.md section 10)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from companion.core.session import Easing
from companion.ui.mirroring import seen_x
from companion.ui.shortcuts import Act, Where, act_of
from companion.ui.theme import Look
from companion.ui.widgets.session_controls import GlassButton, PauseButton, SessionButton, StopButton

NOTCH = 120
"""One notch of a wheel, in eighths of a degree; a touchpad sends many small parts of it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SessionWishes(QWidget):
    """The wishes a session understands, and the keys that send them; every view of a session is one."""

    key_places = (Where.SESSION, Where.EASING)
    """What the sheet of keys shows over a session, which keeps the keyboard."""

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
    volumes_requested = Signal()
    key_answered = Signal()
    easing_answered = Signal(bool)
    layer_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._turned = 0

    def dim_wished(self) -> None:
        """Towards the night, or back to the evening."""

    def answer(self, key: Qt.Key, easing: Easing | None) -> bool:
        """Send what a key answers to the question of minute 3; returns False for a key that answers nothing.

        While nothing is asked these keys mean what they always do.
        """
        enter = key in _ENTER
        act = act_of(Where.EASING, key)
        if easing is Easing.UNANSWERED and (enter or act is Act.EASING):
            self.easing_answered.emit(True)
        elif easing is Easing.UNANSWERED and act is Act.NOT_EASING:
            self.easing_answered.emit(False)
        elif easing is Easing.NOT_EASING and (enter or act is Act.ADD_LAYER):
            self.layer_requested.emit()
        else:
            return False
        return True

    def obey(self, key: Qt.Key, *, waking: bool, hidden: bool) -> bool:
        """Send the wish of a key; returns False for a key without one.

        `waking` is after the end, when Enter and the keys that pause or end mean "I am up"; `hidden` is
        before sleep with the controls out of sight, when Esc only brings them back.
        """
        match act_of(Where.SESSION, key):
            case Act.PAUSE:
                (self.awake_requested if waking else self.pause_requested).emit()
            case Act.END if hidden and key == Qt.Key.Key_Escape:
                self.key_answered.emit()
            case Act.END:
                (self.awake_requested if waking else self.end_requested).emit()
            case Act.STOP:
                self.stop_requested.emit()
            case Act.LONGER:
                self.extend_requested.emit()
            case Act.SHORTER:
                self.shorten_requested.emit()
            case Act.LOUDER:
                self.volume_step_requested.emit(1)
            case Act.SOFTER:
                self.volume_step_requested.emit(-1)
            case Act.MUTE:
                self.mute_requested.emit()
            case Act.NEXT_PIECE:
                self.next_music_requested.emit()
            case Act.DIM:
                self.dim_wished()
                self.key_answered.emit()
            case None if waking and key in _ENTER:
                self.awake_requested.emit()
            case _:
                return False
        return True

    def show_button(self, button: SessionButton, *, shown: bool) -> None:
        """Shows a button or puts it away; the keyboard does not go on to the next one, which might stop."""
        if not shown and self.window().focusWidget() is button:
            self.setFocus()
        button.setVisible(shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps:
            self.volume_step_requested.emit(steps)


class SessionKeys(SessionWishes):
    """The same wishes with the buttons that float over a session."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.music_button = GlassButton(look, self.tr("Music"), icon="music", words=False, parent=self)
        self.extend_button = GlassButton(look, self.tr("+5 min"), parent=self)
        self.pause_button = PauseButton(look, self.tr("Pause"), parent=self)
        self.awake_button = GlassButton(look, self.tr("I am up"), icon="check", parent=self)
        self.end_button = GlassButton(look, self.tr("End"), icon="stop", parent=self)
        self.volume_button = GlassButton(look, self.tr("Volume"), icon="volume", words=False, parent=self)
        self.stop_button = StopButton(look, self.tr("Something hurts: stop"), parent=self)
        self.music_button.clicked.connect(self.sound_panel_requested)
        self.volume_button.clicked.connect(self.volumes_requested)
        self.extend_button.clicked.connect(self.extend_requested)
        self.pause_button.clicked.connect(self.pause_requested)
        self.end_button.clicked.connect(self.end_requested)
        self.awake_button.clicked.connect(self.awake_requested)
        self.stop_button.clicked.connect(self.stop_requested)

    @property
    def buttons(self) -> tuple[SessionButton, ...]:
        """All buttons, in the order of the keyboard."""
        return (
            self.music_button,
            self.extend_button,
            self.pause_button,
            self.awake_button,
            self.end_button,
            self.volume_button,
            self.stop_button,
        )

    @property
    def in_order(self) -> list[QWidget]:
        """The buttons from above down and along each row the way one reads, as they lie in this window."""
        middles = {button: button.geometry().center() for button in self.buttons}
        places = sorted((at.y(), seen_x(self, at.x()), number) for number, at in enumerate(middles.values()))
        return [self.buttons[number] for _y, _x, number in places]
