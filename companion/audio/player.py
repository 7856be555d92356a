"""The sound of a session: music under it, breath cues and bells in it, nothing that begins abruptly."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from companion.audio.device import output_names
from companion.audio.library import Library
from companion.audio.own_music import OwnMusic
from companion.audio.recordings import Recordings
from companion.audio.repertoire import Repertoire
from companion.audio.sound_card import SoundCard
from companion.audio.stage import Stage
from companion.audio.synthesis import RATE, gain
from companion.audio.tape import COME_IN_SECONDS
from companion.core.errors import CompanionError
from companion.core.sounds import CueSound, Soundtrack, Volumes

STOP_SECONDS = 0.15


class Player:
    """What the engine asks for sound. Every call but `open` and `close` returns at once.

    What is asked is heard about 90 ms later, always. Without an open device calls do nothing; after it is
    lost all goes on unheard, and is heard again when a device is back. Not to be shared between threads.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._repertoire = Repertoire(library)
        self._own = OwnMusic(())
        self._recordings = Recordings(None)
        self._folder: str | None = None
        self._output: str | None = None
        self._stage: Stage | None = None
        self._card: SoundCard | None = None

    @property
    def sounding(self) -> bool:
        """Whether an open device is there to be heard."""
        return self._card is not None and self._card.sounding

    def use_output(self, output: str | None) -> None:
        """Play on the device of that name, None for the usual one."""
        self._output = output
        if self._card is not None:
            self._card.choose(output)

    def use_own_music(self, paths: tuple[str, ...]) -> None:
        """The person's own files and folders, from the next soundtrack on."""
        if paths != self._own.paths:
            self._own = OwnMusic(paths)
            if self._stage is not None:
                self._stage.use_own_music(self._own)

    def use_recordings(self, folder: str | None) -> None:
        """Where recorded lines of guidance lie."""
        if folder != self._folder:
            self._folder = folder
            self._recordings = Recordings(None if folder is None else Path(folder))
            if self._stage is not None:
                self._stage.use_recordings(self._recordings)

    def outputs(self) -> tuple[str, ...]:
        """The names of the sound devices there are."""
        return output_names()

    def open(
        self, sounds: Sequence[CueSound], soundtrack: Soundtrack, volumes: Volumes, fade_in: float
    ) -> None:
        """Open the sound card, start the soundtrack over `fade_in` seconds, and make `sounds` ready in order.

        Raises CompanionError(NO_SOUND_DEVICE), or OUTPUT_MISSING when another than the chosen device plays;
        in both cases everything goes on. Raises ASSETS_MISSING when the shelf is not there.
        Music that cannot be read is reported by `check`; the session goes on without.
        """
        self.close()
        self._repertoire.keep_only(sounds)
        self._card = SoundCard(self._library.find("silence").path, self._output, volumes)
        self._stage = Stage(self._library, self._repertoire, self._own, self._recordings, self._card, sounds)
        self._stage.change_soundtrack(soundtrack, fade_in)
        if self._card.trouble is not None:
            raise self._card.trouble

    def prepare(self, sounds: Sequence[CueSound]) -> None:
        """Make further cues ready."""
        if self._stage is not None:
            self._stage.prepare(sounds)

    def ready(self, sound: CueSound) -> bool:
        """Whether `sound` could be played now."""
        return self._stage is not None and self._stage.ready(sound)

    def play(self, sound: CueSound, late: float = 0.0) -> None:
        """Play a cue or bell at once, or as if asked for `late` seconds ago. One not ready is left out."""
        if self._stage is not None:
            self._stage.play(sound, late)

    def speak(self, line: str) -> bool:
        """Say the line of guidance of that id, where somebody has recorded it; whether it is being said."""
        if self._stage is None or not self._recordings.has(line):
            return False
        self._stage.speak(line)
        return True

    def step_back(self, seconds: float) -> None:
        """Let the music step back for somebody else who speaks for so long."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.step_back(frame, int(seconds * RATE)))

    def lean(self, rising: bool, seconds: float) -> None:
        """Let the music lean towards a breath of `seconds`: a little more with one in, less with one out."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.lean(frame, rising, seconds))

    def set_volumes(self, volumes: Volumes) -> None:
        """Move to new volumes, softly."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.set_volumes(frame, volumes))

    def set_ducked(self, ducked: bool) -> None:
        """Let the music step back while breath cues sound, or return."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.set_ducked(frame, ducked))

    def change_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Let other pieces, another balance, or nothing take over within about four seconds."""
        if self._stage is not None:
            self._stage.change_soundtrack(soundtrack, COME_IN_SECONDS)

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        """Let the music sink over `seconds` to silence, or to `floor_db` dB (-8, say) of its level.

        A later fade takes over from wherever this one is; 0 brings the music back.
        """
        if self._stage is not None:
            level = _level(floor_db)
            self._stage.give(lambda tape, frame: tape.fade_music(frame, level, seconds))

    def soften_cues(self, seconds: float, floor_db: float | None = None) -> None:
        """Let the breath cues sink over `seconds` to silence, or to `floor_db` dB; 0 brings them back."""
        if self._stage is not None:
            level = _level(floor_db)
            self._stage.give(lambda tape, frame: tape.soften_cues(frame, level, seconds))

    def pause(self) -> None:
        """Fade and hold the music and the cues that sound now; what is played after this is heard."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.pause(frame))

    def resume(self) -> None:
        """Let the music and the held cues go on where they were, coming in softly."""
        if self._stage is not None:
            self._stage.give(lambda tape, frame: tape.resume(frame))

    def check(self) -> CompanionError | None:
        """One trouble since the last look, each told once: MUSIC_UNREADABLE, MUSIC_SKIPPED, ASSETS_MISSING or
        SOUND_DEVICE_LOST. To be called from time to time: it also looks for a device that is back."""
        return None if self._stage is None else self._stage.check()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """Let everything that sounds now fall silent, and end it."""
        if self._stage is not None:
            self._stage.stop(seconds)

    def close(self) -> None:
        """Fall silent and give the sound card back.

        Waits for the last fade, a quarter of a second if something still sounds. It does not wait for a
        `stop` that has had its time.
        """
        if self._stage is not None:
            stage, self._stage, self._card = self._stage, None, None
            stage.close(STOP_SECONDS)


def _level(floor_db: float | None) -> float:
    return 0.0 if floor_db is None else gain(-abs(floor_db))
