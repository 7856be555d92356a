"""All of the sound that exists only while the sound card is open."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from functools import partial

from companion.audio.conductor import Wish
from companion.audio.decoding import Block
from companion.audio.errands import Errands
from companion.audio.library import Kind, Library, Piece
from companion.audio.own_music import OWN_LUFS, OwnMusic
from companion.audio.programme import loop
from companion.audio.recordings import Recordings
from companion.audio.repertoire import Repertoire, Tuning
from companion.audio.sound_card import SoundCard
from companion.audio.stream import Reader, Stream
from companion.audio.synthesis import RATE, gain
from companion.audio.tape import AHEAD_FRAMES, COME_IN_SECONDS, CROSS_FADE_SECONDS, Tape
from companion.audio.voice import Pcm, Strand
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import BELLS, OWN_MUSIC, Cue, CueSound, CueStyle, Soundtrack

log = logging.getLogger(__name__)

ANSWERS = frozenset({Cue.ANSWER, Cue.PAUSED, Cue.RESUMED})
"""Cues that belong to a key, not to the session: a pause does not hold them."""

BEFORE_START_FRAMES = AHEAD_FRAMES + 4 * RATE
"""So much of a piece is read before it begins: what is written of the tape at once, and some more."""

PATIENCE_SECONDS = 1.0
OCEAN = "ocean"
WAVE_OVER_OCEAN_DECIBELS = -6.0


class Stage:
    """One session's sound: what lies under it, and what has been made ready to be played over that."""

    def __init__(
        self,
        library: Library,
        repertoire: Repertoire,
        own: OwnMusic,
        recordings: Recordings,
        card: SoundCard,
        sounds: Sequence[CueSound],
    ) -> None:
        self._library = library
        self._repertoire = repertoire
        self._own = own
        self._recordings = recordings
        self._card = card
        self._wanted_sounds = tuple(dict.fromkeys(sounds))
        self._ready: dict[CueSound, tuple[Tuning, Pcm]] = {}
        self._tuning = Tuning()
        self._soundtrack = Soundtrack()
        self._beds: dict[Strand, tuple[str, Stream]] = {}
        self._troubles: list[CompanionError] = []
        self._skipped: list[str] = []
        self._told_skipped: set[str] = set()
        self._reader = Reader()
        self._errands = Errands("sound errands")

    def use_own_music(self, own: OwnMusic) -> None:
        """Other files of the person's own, from the next soundtrack on."""
        self._own = own

    def use_recordings(self, recordings: Recordings) -> None:
        """Other recorded lines, once they have been looked into."""
        self._recordings = recordings
        self.change_soundtrack(self._soundtrack)

    def give(self, wish: Wish, late: float = 0.0) -> None:
        """Have something done to what is heard, from now on; it should have been `late` seconds ago."""
        self._card.give(wish, late)

    def ready(self, sound: CueSound) -> bool:
        """Whether `sound` has been made."""
        return sound in self._ready

    def play(self, sound: CueSound, late: float = 0.0) -> None:
        """Play a cue or bell that is ready, asked for `late` seconds after its moment."""
        if sound not in self._ready:
            log.warning("left out, not ready: %s", sound)
            return
        samples = self._ready[sound][1]
        strand = Strand.BELLS if sound.cue in BELLS else Strand.CUES
        waits = sound.cue not in ANSWERS
        self.give(lambda tape, frame: tape.play(frame, samples, strand, waits), late)

    def speak(self, line: str) -> None:
        """Say a recorded line, as soon as it has been read."""
        self._errands.give(partial(self._read_out, line))

    def prepare(self, sounds: Sequence[CueSound]) -> None:
        """Make other cues ready; those that were stay so."""
        self._wanted_sounds = tuple(dict.fromkeys(sounds))
        self.change_soundtrack(self._soundtrack)

    def change_soundtrack(self, soundtrack: Soundtrack, fade_in: float = COME_IN_SECONDS) -> None:
        """Have pieces read and begun, or let go, and the cues made to fit them."""
        self._soundtrack = soundtrack
        self._errands.forget()
        if soundtrack.music == OWN_MUSIC:
            # Looking through somebody's music may take long; bells and cues must not wait for it.
            for sound in self._wanted_sounds:
                self._errands.give(partial(self._prepare, sound))
        self._errands.give(partial(self._set_beds, soundtrack, fade_in))
        for sound in self._wanted_sounds:
            self._errands.give(partial(self._prepare, sound))

    def stop(self, seconds: float) -> None:
        """Fall silent, whatever is being prepared."""
        self._soundtrack = Soundtrack()
        self._errands.forget()
        self.give(lambda tape, frame: tape.stop(frame, seconds))

    def check(self) -> CompanionError | None:
        """One trouble that has not been told yet."""
        if self._skipped:
            names, self._skipped = self._skipped, []
            return CompanionError(Problem.MUSIC_SKIPPED, ", ".join(names))
        if self._troubles:
            return self._troubles.pop(0)
        return self._card.watch()

    def close(self, seconds: float) -> None:
        """Fall silent within `seconds` and give everything back."""
        self.stop(seconds)
        self._errands.finish(PATIENCE_SECONDS)
        self._card.close()
        self._reader.finish(PATIENCE_SECONDS)

    def _set_beds(self, soundtrack: Soundtrack, fade_in: float) -> None:
        """In the background: bring the music and the soundscape to what is wanted."""
        self._recordings.look()
        self._repertoire.use_recordings(self._recordings)
        shares = soundtrack.gains
        playing: list[tuple[Piece, float]] = []
        names = ((Strand.MUSIC, soundtrack.music), (Strand.NATURE, soundtrack.nature))
        for (strand, name), share in zip(names, shares, strict=True):
            piece = None if name is None else self._bed(strand, name)
            if soundtrack != self._soundtrack:
                # Reading takes a moment, long enough for a change of mind.
                return
            if piece is None:
                self._beds.pop(strand, None)
                self.give(partial(_let_go, strand))
            else:
                playing.append((piece, share))
                stream = self._beds[strand][1]
                self.give(partial(_start, strand, stream, share * self._under_waves(piece), fade_in))
                log.info("%s: %s", strand.value, name)
        self._tuning = Tuning.to(playing)

    def _read_out(self, line: str) -> None:
        """In the background: read a recorded line, and say it."""
        try:
            samples = self._recordings.line(line)
        except CompanionError as error:
            log.warning("a recorded line cannot be read: %s", error.detail)
            return
        if samples is not None:
            self.give(lambda tape, frame: tape.speak(frame, samples))

    def _under_waves(self, piece: Piece) -> float:
        """How much of a piece is left where the breath is a wave: of the ocean less, two seas would blur."""
        waves = any(sound.style is CueStyle.WAVE for sound in self._wanted_sounds)
        return gain(WAVE_OVER_OCEAN_DECIBELS) if waves and piece.name == OCEAN else 1.0

    def _bed(self, strand: Strand, name: str) -> Piece | None:
        """The piece of that name, its first moments read; None where it cannot be."""
        try:
            piece = self._piece(name)
            playing = self._beds.get(strand)
            if playing is None or playing[0] != name or playing[1].is_over:
                stream = Stream(self._blocks(piece), partial(self._report_music, name), self._reader.wake)
                while stream.ready_until < BEFORE_START_FRAMES and stream.wants_reading:
                    stream.read()
                if not stream.ready_until:
                    return None
                self._beds[strand] = (name, stream)
                self._reader.keep_filled(tuple(stream for _, stream in self._beds.values()))
        except CompanionError as error:
            self._report_music(name, error)
            return None
        return piece

    def _piece(self, name: str) -> Piece:
        """A piece of the shelf; the person's own music is taken for one that is tonal, at its loudness."""
        if name != OWN_MUSIC:
            return self._library.find(name)
        silence = self._library.find("silence").path
        return Piece(OWN_MUSIC, "", silence, Kind.TONAL, OWN_LUFS, Tuning().root_hz)

    def _blocks(self, piece: Piece) -> Iterator[Block]:
        return self._own.blocks(self._skip) if piece.name == OWN_MUSIC else loop(piece.path)

    def _prepare(self, sound: CueSound) -> None:
        """In the background: make one cue ready, unless it is at this tuning."""
        if sound in self._ready and self._ready[sound][0] == self._tuning:
            return
        try:
            samples = self._repertoire.samples(sound, self._tuning)
        except CompanionError as error:
            self._report(Problem.ASSETS_MISSING, error.detail)
            return
        self._ready[sound] = (self._tuning, samples)

    def _skip(self, name: str) -> None:
        if name not in self._told_skipped:
            self._told_skipped.add(name)
            self._skipped.append(name)

    def _report_music(self, name: str, error: CompanionError) -> None:
        self._report(Problem.MUSIC_UNREADABLE, f"{name}: {error.detail}")

    def _report(self, problem: Problem, detail: str) -> None:
        log.warning("%s: %s", problem.value, detail)
        self._troubles.append(CompanionError(problem, detail))


def _start(strand: Strand, stream: Stream, share: float, fade_in: float, tape: Tape, frame: int) -> None:
    """Into silence a piece comes slowly; from another it takes over."""
    seconds = CROSS_FADE_SECONDS if tape.has_bed(strand) else fade_in
    tape.start_bed(frame, strand, stream, share, seconds)


def _let_go(strand: Strand, tape: Tape, frame: int) -> None:
    tape.fade_bed(frame, strand, 0.0, CROSS_FADE_SECONDS)
