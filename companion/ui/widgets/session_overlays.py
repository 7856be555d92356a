"""What lies over a running session: a notice, the panel with the sound, the question of minute 3."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.core.session import Easing
from companion.core.sounds import CueStyle, Soundtrack, Volumes
from companion.ui.offer import Offer
from companion.ui.screen_readers import announce
from companion.ui.theme import Look, Theme
from companion.ui.widgets.labels import Label
from companion.ui.widgets.popover import Popover
from companion.ui.widgets.session_keys import SessionKeys
from companion.ui.widgets.session_layout import place_overlays
from companion.ui.widgets.session_question import EasingPanel
from companion.ui.widgets.sound_panel import SoundPanel

NOTICE_SECONDS = 8.0
"""How long something is said that need not stay."""


class SessionNotice(Label):
    """A sentence over a session; it stays for the session, one that is passing some seconds."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        centred = Qt.AlignmentFlag.AlignHCenter
        super().__init__(look, "", "secondary", token="text2", align=centred, parent=parent)
        self._left: float | None = None
        self.hide()

    def say(self, sentence: str, *, passing: bool) -> None:
        """Says that sentence from now on."""
        self.setText(sentence)
        self._left = NOTICE_SECONDS if passing else None
        self.show()
        announce(self, sentence)

    def pass_time(self, seconds: float) -> None:
        """Lets time pass: what is passing goes."""
        if self._left is not None:
            self._left -= seconds
            if self._left <= 0.0:
                self._left = None
                self.hide()


class SessionOverlays(SessionKeys):
    """The keys and buttons of a session with everything that may come over them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._controls_top = self._cue_top = 0
        self._placed_at = 0.0
        self._muted, self._sounding = False, True
        look.changed.connect(self._look_changed)
        self._notice = SessionNotice(look, self)
        self.easing_panel = EasingPanel(look, self)
        self.easing_panel.answered.connect(self.easing_answered)
        self.easing_panel.layer_requested.connect(self.layer_requested)
        self.easing_panel.finish_requested.connect(self.end_requested)
        self.sound_panel = SoundPanel(look, self)
        self.sound_panel.hide()
        self._popover = Popover(look, self.sound_panel, self)

    def _place(self) -> None:
        """Puts everything where it belongs at this size and with these letters."""
        self._place_overlays()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _look_changed(self, _theme: Theme) -> None:
        # While it grows dark only the colours change, many times a second.
        if self._placed_at != self.look.scale:
            self._place()

    @property
    def in_order(self) -> list[QWidget]:
        """What is asked and opened first, as it lies above the buttons."""
        return [self.easing_panel, self.sound_panel, *super().in_order]

    def show_notice(self, sentence: str, *, passing: bool = False) -> None:
        """Says something above the scene; it stays for the session, one that is `passing` some seconds."""
        self._notice.say(sentence, passing=passing)
        self._place_overlays()

    def show_volumes(self, volumes: Volumes, *, muted: bool) -> None:
        """Shows whether anything but bells can be heard, and the volumes in the panel."""
        self._muted = muted
        self._show_speaker()
        self.sound_panel.show_volumes(volumes)

    def show_sounding(self, *, sounding: bool) -> None:
        """Shows on the button of the volume whether there is a sound output: a small sign for who looks."""
        self._sounding = sounding
        words = "" if sounding else self.tr("No sound output")
        self.volume_button.setToolTip(words or self.volume_button.text())
        self.volume_button.setAccessibleDescription(words)
        self._show_speaker()

    def _show_speaker(self) -> None:
        self.volume_button.show_icon("volume" if self._sounding and not self._muted else "mute")

    def show_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Shows what lies under the session now."""
        self.sound_panel.show_soundtrack(soundtrack)
        self._place_overlays()

    def toggle_sound_panel(
        self,
        volumes: Volumes,
        soundtrack: Soundtrack,
        style: CueStyle,
        offer: Offer,
        *,
        at_volumes: bool = False,
    ) -> None:
        """Opens the panel with music and volumes, if wished for where the volumes are, or closes it."""
        if self.sound_panel.isVisible():
            self.close_sound_panel()
            return
        self.sound_panel.show_sound(volumes, soundtrack, style, offer)
        self._place_overlays()
        self._popover.come()
        self.sound_panel.setFocus()
        self.sound_panel.go_to(volumes=at_volumes)

    def close_sound_panel(self) -> None:
        """Closes the panel; the keyboard is the session's again."""
        if self.sound_panel.isVisible():
            self._popover.go()
        self.setFocus()

    def pass_over(self, seconds: float, *, dark: bool) -> None:
        """Lets time pass for what is over the session."""
        self.easing_panel.pass_time(seconds, dark=dark)
        self._notice.pass_time(seconds)

    def show_easing(self, easing: Easing | None) -> None:
        """Shows what minute 3 asks or offers; whoever had the keyboard there gives it back to the session."""
        had_keyboard = self.easing_panel.isAncestorOf(self.focusWidget() or self)
        if self.easing_panel.show_easing(easing):
            self.setAccessibleDescription(self.easing_panel.words)
            announce(self, self.easing_panel.words)
            self._place_overlays()
            if had_keyboard:
                self.setFocus()

    def clear_overlays(self) -> None:
        """Nothing over the session, as at its beginning."""
        self._notice.hide()
        self.sound_panel.hide()
        self.show_easing(None)

    def place_over(self, controls_top: int, cue_top: int) -> None:
        """Puts everything above the buttons and the words, whose tops these are."""
        self._controls_top, self._cue_top = controls_top, cue_top
        self._place_overlays()

    def _place_overlays(self) -> None:
        place_overlays(self, self._notice, self.sound_panel, self._controls_top, self.look)
        self.easing_panel.place(self.width(), self._cue_top - self.look.px(4))
