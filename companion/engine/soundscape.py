"""What is heard in a session: which cue is still worth playing, in which style, how loud, over what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from companion.core.errors import CompanionError
from companion.core.session import GAP_SECONDS
from companion.core.settings import Settings
from companion.core.sounds import (
    BREATH_CUES,
    OWN_MUSIC,
    Cue,
    CueSound,
    CueStyle,
    Soundtrack,
    Volumes,
    amplitude,
    stepped,
    styled,
)
from companion.core.timeline import Event, What, sounds
from companion.engine.hearing import Hearing
from companion.engine.playing import Player, Silence, Speaker

LATEST_BREATH_SECONDS = 0.3
"""A breath cue later than this would lead astray."""

LATEST_BELL_SECONDS = GAP_SECONDS
FADE_IN_SECONDS = 14.0
"""Slow enough that the music never swells by more than 6 LU within a second."""

FADE_OUT_SECONDS = 1.5
RESTORE_SECONDS = 10.0

WATCH_SECONDS = 1.0
"""How often an open sound device is looked after, in a paused session too."""

HEARING_FADE_SECONDS = 1.0

LINE_SECONDS = 6.0
"""No breath is called out by voice while a line of guidance may still be spoken: never two at once."""

_BREATHS = frozenset((What.INHALE, What.EXHALE, What.HOLD))
_ANSWERS = tuple(CueSound(cue) for cue in (Cue.ANSWER, Cue.PAUSED, Cue.RESUMED))


class Soundscape(QObject):
    """Music, breath cues and bells of the session going on. Between sessions the sound device is closed.

    `make_player` is called at the first session: sound and its arithmetic take long to load, and start-up
    does without them. `music` are the names of the pieces of music there are.
    """

    failed = Signal(CompanionError)
    recovered = Signal()
    """The sound device that was gone is back, or another has taken its place."""

    volumes_changed = Signal(Volumes)
    soundtrack_changed = Signal(Soundtrack)
    style_changed = Signal(CueStyle)
    hearing_changed = Signal(str)
    """The key of what is being tried out now, empty when that is over."""

    def __init__(
        self,
        make_player: Callable[[], Player],
        settings: Settings,
        music: Sequence[str],
        parent: QObject | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player = Silence()
        self._settings = settings
        self._volumes = settings.volumes
        self._style = settings.cue_style
        self._pieces = tuple(music)
        self._soundtrack = Soundtrack()
        self._events: tuple[Event, ...] = ()
        self._muted = False
        self._open = False
        self._ducked = False
        self._was_sounding = True
        self._softened = 0.0
        self._line_until = float("-inf")
        self._speaker = speaker
        self._hearing = Hearing(lambda sound: self._player.ready(sound), self._play, self)
        self._hearing.changed.connect(self.hearing_changed)
        self._hearing.over.connect(self.stop_hearing)
        self._closing = QTimer(self, singleShot=True)
        self._closing.timeout.connect(self.close)
        self._watch = QTimer(self, interval=int(WATCH_SECONDS * 1000))
        self._watch.timeout.connect(self.check)

    @property
    def volumes(self) -> Volumes:
        """The volumes as chosen, also while muted."""
        return self._volumes

    @property
    def muted(self) -> bool:
        """Whether music and breath cues are silenced; bells never are, they wake."""
        return self._muted

    @property
    def sounding(self) -> bool:
        """Whether an open sound device is there to be heard."""
        return self._player.sounding

    @property
    def soundtrack(self) -> Soundtrack:
        """What lies under the session."""
        return self._soundtrack

    @property
    def style(self) -> CueStyle:
        """What a breath sounds like."""
        return self._style

    @property
    def hearing(self) -> str:
        """The key of what is being tried out, or nothing."""
        return self._hearing.key

    @property
    def pieces(self) -> tuple[str, ...]:
        """The names of the music there is, the person's own at the end if there is some."""
        return (*self._pieces, OWN_MUSIC) if self._settings.own_music else self._pieces

    def follow(self, settings: Settings) -> None:
        """Take over what is set about sound."""
        self._settings = settings
        self._set_up(self._player)
        if settings.volumes != self._volumes:
            self.change_volumes(settings.volumes)
        if settings.cue_style is not self._style:
            self.choose_style(settings.cue_style)

    def outputs(self) -> tuple[str, ...]:
        """The names of the sound devices there are. Loads what sound needs; may take a moment."""
        try:
            return self._made_player().outputs()
        except CompanionError:
            return ()

    def open(self, events: Sequence[Event], soundtrack: Soundtrack) -> None:
        """Get ready for these events and let the music begin; without a sound device, say so and go on."""
        self._hearing.end()
        self._events = tuple(events)
        self._open_player((*self._cues(), *_ANSWERS), soundtrack, FADE_IN_SECONDS)

    def sound(self, due: Sequence[Event], here: float) -> None:
        """Play what became due until second `here`: the newest breath, the newest bell, and none too late."""
        for event in due:
            self._shape(event)
        heard = [event for event in due if event.sound is not None]
        breaths = [event for event in heard if event.what in _BREATHS]
        others = [event for event in heard if event.what not in _BREATHS]
        for event in (*breaths[-1:], *others[-1:]):
            sound = None if event.sound is None else styled(event.sound, self._style)
            if sound is None:
                continue
            breath = sound.cue in BREATH_CUES
            latest = LATEST_BREATH_SECONDS if breath else LATEST_BELL_SECONDS
            spoken_over = breath and self._style is CueStyle.VOICE and event.second < self._line_until
            late = here - event.second
            if late <= latest and not spoken_over:
                self._play(sound, late)

    def fade(self, event: Event, seconds: float) -> None:
        """Let what a fade is of sink over `seconds`: the music, and where it is whole the breath cues."""
        self._player.fade_music(seconds, event.floor)
        if event.whole:
            self._player.soften_cues(seconds, event.floor)

    def pause(self) -> None:
        """Hold everything, and say so with two falling notes."""
        self._fall_silent()
        self._player.pause()
        self._player.play(CueSound(Cue.PAUSED))

    def resume(self) -> None:
        """Go on, and say so with two rising notes."""
        self._player.resume()
        self._player.play(CueSound(Cue.RESUMED))

    def acknowledge(self) -> None:
        """The soft sound that answers a key, for closed eyes."""
        if self._open:
            self._player.play(CueSound(Cue.ANSWER))

    def restore(self) -> None:
        """Bring back what had begun to fade for an end that is now later."""
        self._player.fade_music(RESTORE_SECONDS, 0.0)
        self._player.soften_cues(RESTORE_SECONDS, self._softened)

    def check(self) -> None:
        """Tell when the sound device or the music has been lost, and when the device is back."""
        error = self._player.check()
        if error is not None:
            self.failed.emit(error)
        sounding = self._player.sounding
        if sounding and not self._was_sounding:
            self.recovered.emit()
        self._was_sounding = sounding

    def change_volumes(self, volumes: Volumes) -> None:
        """Other volumes from now on; lifts the mute."""
        self._muted = False
        self._volumes = volumes
        self._player.set_volumes(volumes)
        self.volumes_changed.emit(volumes)

    def step_volume(self, steps: int) -> None:
        """Everything louder or softer by that many steps of 5 percent."""
        levels = (self._volumes.music, self._volumes.cues, self._volumes.bells)
        self.change_volumes(Volumes(*(stepped(level, steps) for level in levels)))
        self.acknowledge()

    def toggle_mute(self) -> None:
        """Silence music and breath cues, or let them be heard again."""
        self.acknowledge()
        self._muted = not self._muted
        self._player.set_volumes(Volumes(0, 0, self._volumes.bells) if self._muted else self._volumes)
        self.volumes_changed.emit(self._volumes)

    def next_music(self) -> None:
        """The next piece, after the last one none, then the first again; the soundscape stays."""
        choices: tuple[str | None, ...] = (*self.pieces, None)
        music = self._soundtrack.music
        index = choices.index(music) if music in choices else -1
        self.choose_soundtrack(replace(self._soundtrack, music=choices[(index + 1) % len(choices)]))
        self.acknowledge()

    def choose_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Other music, another soundscape or another balance from now on."""
        if soundtrack != self._soundtrack:
            self._soundtrack = soundtrack
            self._player.change_soundtrack(soundtrack)
            self.soundtrack_changed.emit(soundtrack)

    def choose_style(self, style: CueStyle) -> None:
        """Breaths sound like this from the next one on, once it is made."""
        if style is not self._style:
            self._style = style
            self._player.prepare((*self._cues(), *_ANSWERS))
            if self._ducked:
                self._player.set_ducked(style is not CueStyle.NONE)
            self.style_changed.emit(style)

    def hear(self, key: str, soundtrack: Soundtrack, cues: Sequence[CueSound] = ()) -> None:
        """Try out a soundtrack and cues at their real level for a few seconds; no effect in a session."""
        in_session = self._open and not self._hearing.key and not self._closing.isActive()
        if not in_session:
            self._hearing.end()
            self._open_player(cues, soundtrack, HEARING_FADE_SECONDS)
            self._hearing.begin(key, cues)

    def stop_hearing(self) -> None:
        """Let what is tried out fade."""
        if self._hearing.key:
            self._hearing.end()
            self.fade_away(HEARING_FADE_SECONDS)

    def fade_away(self, seconds: float) -> None:
        """Everything silent after `seconds`, then the sound device is given back."""
        self._fall_silent()
        if self._open:
            self._player.stop(seconds)
            self._closing.start(int(seconds * 1000) + 500)

    def close(self) -> None:
        """Give the sound device back now."""
        self._closing.stop()
        self._watch.stop()
        self._hearing.end()
        if self._open:
            self._open = False
            self._player.close()

    def _open_player(self, cues: Sequence[CueSound], soundtrack: Soundtrack, fade_in: float) -> None:
        self._closing.stop()
        self._muted, self._ducked, self._open = False, False, True
        self._was_sounding, self._line_until, self._softened = True, float("-inf"), 0.0
        self._soundtrack = soundtrack
        try:
            self._made_player().open(cues, soundtrack, self._volumes, fade_in)
        except CompanionError as error:
            self.failed.emit(error)
        self._was_sounding = self._player.sounding
        self._watch.start()

    def _made_player(self) -> Player:
        if isinstance(self._player, Silence):
            self._player = self._make_player()
            self._set_up(self._player)
        return self._player

    def _set_up(self, player: Player) -> None:
        player.use_output(self._settings.output)
        player.use_own_music(self._settings.own_music)
        player.use_recordings(self._settings.voice_folder)

    def _cues(self) -> tuple[CueSound, ...]:
        """What the events need, in the style chosen."""
        needed = (styled(sound, self._style) for sound in sounds(self._events))
        return tuple(sound for sound in needed if sound is not None)

    def _play(self, sound: CueSound, late: float = 0.0) -> None:
        """Play a cue; a breath called by voice is spoken by the computer where nobody has recorded it."""
        called = sound.style is CueStyle.VOICE and self._settings.voice_folder is None
        if not (called and self._say(sound.cue.value)):
            self._player.play(sound, late)

    def _say(self, key: str, *, step_back: bool = False) -> bool:
        if self._speaker is None or self._muted:
            return False
        seconds = self._speaker.say(key, amplitude(self._volumes.cues))
        if seconds > 0.0 and step_back:
            self._player.step_back(seconds)
        return seconds > 0.0

    def _fall_silent(self) -> None:
        if self._speaker is not None:
            self._speaker.stop()

    def _shape(self, event: Event) -> None:
        """Everything of an event but its cue."""
        match event.what:
            case What.FADE:
                self.fade(event, event.seconds)
            case What.SOFTER:
                self._softened = event.floor or 0.0
                self._player.soften_cues(event.seconds, event.floor)
            case What.INHALE | What.EXHALE:
                self._player.lean(event.what is What.INHALE, event.seconds)
                if not self._ducked and self._style is not CueStyle.NONE:
                    self._player.set_ducked(True)
                self._ducked = True
            case What.LINE if event.line is not None and self._settings.spoken_lines:
                # Recorded, or else by the computer's voice.
                if self._player.speak(event.line) or self._say(event.line, step_back=True):
                    self._line_until = event.second + LINE_SECONDS
            case _:
                pass
