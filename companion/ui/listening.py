"""What is heard, as somebody chooses it: shown where it is chosen, remembered, and tried out before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings
from companion.core.sounds import OWN_MUSIC, Cue, CueSound, CueStyle, OutputState, Soundtrack, Volumes
from companion.engine.preferences import Preferences
from companion.engine.soundscape import Soundscape
from companion.ui import text
from companion.ui.file_dialogs import AskForSounds, SoundWish
from companion.ui.main_window import MainWindow
from companion.ui.offer import MIX, MUSIC, Offer
from companion.ui.text.lists import sentences
from companion.ui.views import Views

CHECK = "check"
"""The key of the few seconds heard before lying down."""

CHECK_SECONDS = 4.0
_SILENT = frozenset({Problem.NO_SOUND_DEVICE, Problem.SOUND_DEVICE_LOST})


class Listening(QObject):
    """Stands between the sound, the views that show and choose it, and the preferences that remember it.

    `titles` are those of all pieces by name; `output_state` asks the computer whether anything can be heard;
    `ask` asks for files and folders.
    """

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        soundscape: Soundscape,
        preferences: Preferences,
        offer: Offer,
        output_state: Callable[[], OutputState],
        ask: AskForSounds,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._soundscape = soundscape
        self._preferences = preferences
        self._offer = offer
        self._output_state = output_state
        self._ask = ask
        self._checking = False
        self._silent = False

    # In a session.

    def show_sound_panel(self) -> None:
        """Open or close the panel with music and volumes."""
        self._toggle_panel(at_volumes=False)

    def show_volumes(self) -> None:
        """Open the panel where the volumes are, or close it."""
        self._toggle_panel(at_volumes=True)

    def _toggle_panel(self, *, at_volumes: bool) -> None:
        sound = self._soundscape
        offer = self._offer.to(self._preferences.settings)
        view = self._views.session
        view.toggle_sound_panel(sound.volumes, sound.soundtrack, sound.style, offer, at_volumes=at_volumes)

    def keep_volumes(self, volumes: Volumes) -> None:
        """Remember the volumes for next time."""
        self._keep(music_volume=volumes.music, cue_volume=volumes.cues, bell_volume=volumes.bells)
        if self._views.made("session"):
            self._views.session.show_volumes(volumes, muted=self._soundscape.muted)

    def keep_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Remember music, soundscape and their balance for next time."""
        self._keep(music=soundtrack.music, nature=soundtrack.nature, balance=soundtrack.balance)
        if self._views.made("session"):
            self._views.session.show_soundtrack(soundtrack)

    def keep_style(self, style: CueStyle) -> None:
        """Remember for next time what a breath sounds like."""
        self._keep(cue_style=style)
        if self._views.made("session"):
            self._views.session.sound_panel.show_style(style)

    # In the settings.

    def follow(self, settings: Settings) -> None:
        """Take over what is set, and show it where it is set."""
        sound = self._soundscape
        sound.follow(settings)
        if sound.hearing in (MIX, MUSIC):
            sound.choose_soundtrack(settings.soundtrack)
        if self._views.made("settings"):
            self._views.settings.follow(settings)

    def show_outputs(self) -> None:
        """Show which sound devices there are."""
        self._views.settings.sound.show_outputs(self._soundscape.outputs())

    def add_files(self) -> None:
        """Let somebody add files of their own."""
        self._add(self._ask(self._window, SoundWish.FILES))

    def add_folder(self) -> None:
        """Let somebody add a folder of their own."""
        self._add(self._ask(self._window, SoundWish.FOLDER))

    def choose_voice_folder(self) -> None:
        """Let somebody choose where recorded lines lie."""
        for folder in self._ask(self._window, SoundWish.VOICE):
            self._keep(voice_folder=folder, spoken_lines=True)

    def _add(self, paths: tuple[str, ...]) -> None:
        old = self._preferences.settings
        own = tuple(dict.fromkeys((*old.own_music, *paths)))
        if own and not old.own_music:
            # Who adds the first of it wants to hear it.
            self._keep(own_music=own, music=OWN_MUSIC)
        else:
            self._keep(own_music=own)

    def _keep(self, **values: object) -> None:
        old = self._preferences.settings
        self._preferences.change(replace(old, **values))  # type: ignore[arg-type]  # the names are its own

    # Tried out.

    def hear(self, key: str, soundtrack: Soundtrack, cues: tuple[CueSound, ...]) -> None:
        """Let something be heard for a few seconds, unless there is no sound at all."""
        self._silent = False
        self._soundscape.hear(key, soundtrack, cues)
        if self._silent:
            self._soundscape.stop_hearing()

    def check(self) -> None:
        """Let be heard, as loud as it will be, what a session sounds like, and say what that is."""
        settings = self._preferences.settings
        soundtrack, style = settings.soundtrack, settings.cue_style
        cues: tuple[CueSound, ...] = ()
        if style is not CueStyle.NONE:
            cues = (CueSound(Cue.EXHALE, CHECK_SECONDS, style),)
        elif soundtrack.silent:
            cues = (CueSound(Cue.START_BELL),)
        self.hear(CHECK, soundtrack, cues)
        if self._silent:
            self._show_check(text.output_sentence(OutputState.MISSING), checking=False)
        elif self._soundscape.hearing == CHECK:
            self._checking = True
            heard = text.heard_sentence(soundtrack, style, self._titles())
            hindrance = text.output_sentence(self._output_state())
            self._show_check(sentences(heard, hindrance), checking=True)

    def stop_hearing(self) -> None:
        """Somebody has heard enough."""
        self._soundscape.stop_hearing()

    def show_hearing(self, key: str) -> None:
        """Show what is heard now, by its key; nothing any more for an empty one."""
        if self._views.made("settings"):
            self._views.settings.sound.show_hearing(key)
        if self._checking and key != CHECK:
            self._checking = False
            # Asked again: it may have been put right, or gone, in between.
            state = OutputState.MISSING if self._silent else self._output_state()
            self._show_check(text.output_sentence(state), checking=False)

    def say_sound_is_back(self) -> None:
        """Take back that there is no sound, and say in a session that there is again."""
        for problem in _SILENT:
            self._window.notices.hide_notice(problem.value)
        for name in ("session", "lunch_session"):
            if self._views.made(name):
                getattr(self._views, name).show_notice(self.tr("The sound is back."), passing=True)
        if self._views.made("session"):
            self._views.session.show_sounding(sounding=True)

    def note_problem(self, error: CompanionError) -> None:
        """Remember that what is being tried out cannot be heard."""
        self._silent = self._silent or error.problem in _SILENT

    def _show_check(self, sentence: str, *, checking: bool) -> None:
        if self._views.made("before"):
            self._views.before.sound.show_check(sentence, checking=checking)
        if self._views.made("settings"):
            self._views.settings.sound.check.show_check(sentence, checking=checking)

    def _titles(self) -> Mapping[str, str]:
        return dict((*self._offer.music, *self._offer.nature))
