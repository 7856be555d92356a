"""What the sound card is about to play, written a little ahead of what is heard.

The sound card plays one short loop of samples over and over, the tape. Music, cues and bells are
written onto it with every fade, duck and volume already in the samples: nothing steps, cues begin on
the very frame that is meant, and a busy computer has seconds to spare before anything is missed.
(The mixer's own volumes have 128 steps and move once a buffer: 150 ms of them measured as a crackle
at -51 dBFS above 6 kHz.)
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from companion.audio.ramp import Ramp
from companion.audio.synthesis import RATE, gain
from companion.audio.voice import BEDS, FULL, Pcm, Sample, Source, Strand, Voice, column
from companion.core.sounds import Volumes, amplitude

TAPE_FRAMES = 12 * RATE
AHEAD_FRAMES = 8 * RATE
"""How far it is written ahead: this long the computer may be busy with something else."""

SLICE_FRAMES = RATE // 8
"""How much is written at once: little enough that a wish need not wait."""

VOLUME_SECONDS = 0.12
UNMUTE_SECONDS = 4.0
DUCK_SECONDS = 0.6
DUCK_DECIBELS = -3.5
LEAN_DECIBELS = 0.7
"""So much the music swells with a breath in and sinks with a breath out: felt more than heard."""

SPEECH_DUCK_DECIBELS = -8.0
SPEECH_DUCK_SECONDS = 0.7
PAUSE_SECONDS = 0.15
RESUME_SECONDS = 4.0
CROSS_FADE_SECONDS = 4.0
MOVE_SECONDS = 4.0
COME_IN_SECONDS = 14.0
"""Music that comes into silence takes its time: it never swells by more than 6 LU within a second."""


class Tape:
    """The tape and the voices on it. Frames count from when the first one began to play.

    Everything that happens is given the frame at which it is first heard. Not to be shared between threads.
    """

    def __init__(self, samples: Pcm, volumes: Volumes) -> None:
        self._samples = samples
        self._origin = 0
        self._voices: tuple[Voice, ...] = ()
        self._volumes = {strand: Ramp.steady(level) for strand, level in _levels(volumes).items()}
        self._duck = self._lean = self._fade = self._softness = FULL
        self._gate = FULL
        self._speech: tuple[Ramp, Ramp] = (FULL, FULL)
        self._paused_at: int | None = None
        self._written = 0

    def move_to(self, samples: Pcm, origin: int) -> None:
        """Go on, on another device, whose first sample is frame `origin`; it comes in softly."""
        self._samples, self._origin = samples, origin
        self._gate = Ramp(origin, _frames(MOVE_SECONDS), 0.0, 1.0)
        self.write_again(origin)

    def play(self, frame: int, samples: Pcm, strand: Strand, waits: bool) -> None:
        """Begin a cue or a bell. One that begins during a pause is heard."""
        self._change(frame, (*self._voices, Voice(Sample(samples), strand, frame, FULL, waits)))

    def speak(self, frame: int, samples: Pcm) -> None:
        """Say a line, once the music has stepped back for it; not while another is being said."""
        if self.step_back(frame, len(samples)):
            lead = np.zeros((_frames(SPEECH_DUCK_SECONDS), 2), np.int16)
            self.play(frame, np.concatenate([lead, samples]), Strand.SPEECH, True)

    def step_back(self, frame: int, frames: int) -> bool:
        """Let the music make room for so many frames of speech; whether it does, not being so already."""
        if self._speech[1].end > frame:
            return False
        step, depth = _frames(SPEECH_DUCK_SECONDS), gain(SPEECH_DUCK_DECIBELS)
        back = frame + step + frames
        self._speech = (Ramp(frame, step, 1.0, depth), Ramp(back, 2 * step, 1.0, 1.0 / depth))
        self._change(frame, self._voices)
        return True

    def start_bed(self, frame: int, strand: Strand, source: Source, share: float, fade_in: float) -> None:
        """Let a piece come in over `fade_in` seconds; another on the same strand goes meanwhile.

        A piece that plays already moves to its new share.
        """
        mine = [voice for voice in self._voices if voice.strand is strand]
        others = [voice for voice in mine if voice.source is not source]
        same = [voice for voice in mine if voice.source is source]
        taking_over = any(voice.presence.after > 0 for voice in others)
        if same:
            voice = same[-1].shared(share, frame, _frames(fade_in))
            if voice.presence.after < 1.0:
                voice = voice.moved(1.0, frame, _frames(fade_in))
        else:
            rising = Ramp(frame, _frames(fade_in), 0.0, 1.0, taking_over)
            voice = Voice(source, strand, frame, rising, share=Ramp.steady(share))
            if self._paused_at is not None:
                voice = voice.held(frame, 1)
        going = [one.moved(0.0, frame, _frames(CROSS_FADE_SECONDS), even_power=True) for one in others]
        rest = [one for one in self._voices if one.strand is not strand]
        self._change(frame, (*rest, *going, voice))

    def has_bed(self, strand: Strand) -> bool:
        """Whether a piece is there and to be heard on."""
        return any(voice.strand is strand and voice.presence.after > 0 for voice in self._voices)

    def fade_bed(self, frame: int, strand: Strand, level: float, seconds: float) -> None:
        """Let one strand of the music sink to `level`, 0 to 1."""
        self._change_voices(
            frame,
            lambda voice: voice.moved(level, frame, _frames(seconds)) if voice.strand is strand else voice,
        )

    def fade_music(self, frame: int, level: float, seconds: float) -> None:
        """Let the music, whatever plays or comes, sink to `level`, 0 to 1; in a pause it does so after it."""
        begin = frame if self._paused_at is None else self._paused_at
        self._fade = self._fade.towards(level, begin, _frames(seconds))
        self._change(frame, self._voices)

    def soften_cues(self, frame: int, level: float, seconds: float) -> None:
        """Let all breath cues and spoken lines from `frame` on sink to `level`, 0 to 1."""
        begin = frame if self._paused_at is None else self._paused_at
        self._softness = self._softness.towards(level, begin, _frames(seconds))
        self._change(frame, self._voices)

    def pause(self, frame: int) -> None:
        """Let everything that waits fall silent, and hold it."""
        self._paused_at = frame
        self._change_voices(frame, lambda voice: voice.held(frame, _frames(PAUSE_SECONDS)))

    def resume(self, frame: int) -> None:
        """Let everything that is held go on, coming in softly."""
        if self._paused_at is not None:
            pause = frame - self._paused_at
            self._fade = self._fade.delayed(self._paused_at, pause)
            self._softness = self._softness.delayed(self._paused_at, pause)
        self._paused_at = None
        self._change_voices(frame, lambda voice: voice.released(frame, _frames(RESUME_SECONDS)))

    def stop(self, frame: int, seconds: float) -> None:
        """Let everything fade, and end it. What is held ends where it is."""
        self._paused_at = None
        heard = [v for v in self._voices if not v.has_ended(frame) and not v.is_silenced(frame)]
        self._change(frame, tuple(voice.ending(frame, _frames(seconds)) for voice in heard))

    def set_volumes(self, frame: int, volumes: Volumes) -> None:
        """Move music, cues and bells to their new volumes."""
        for strand, level in _levels(volumes).items():
            silent = self._volumes[strand].level(frame) == 0.0
            seconds = UNMUTE_SECONDS if silent else VOLUME_SECONDS
            self._volumes[strand] = self._volumes[strand].towards(level, frame, _frames(seconds))
        self._change(frame, self._voices)

    def set_ducked(self, frame: int, ducked: bool) -> None:
        """Let the music step back for cues, or return."""
        self._duck = self._duck.towards(gain(DUCK_DECIBELS) if ducked else 1.0, frame, _frames(DUCK_SECONDS))
        self._change(frame, self._voices)

    def lean(self, frame: int, rising: bool, seconds: float) -> None:
        """Let the music swell a little with a breath in of `seconds`, and sink with a breath out."""
        level = gain(LEAN_DECIBELS if rising else -LEAN_DECIBELS)
        self._lean = self._lean.towards(level, frame, _frames(seconds))
        self._change(frame, self._voices)

    def is_empty(self, frame: int) -> bool:
        """Whether nothing is heard from `frame` on."""
        return all(voice.has_ended(frame) for voice in self._voices)

    def wants_writing(self, now: int) -> bool:
        """Whether there is less on the tape than there should be."""
        return self._written < now + AHEAD_FRAMES

    def write_again(self, frame: int) -> None:
        """Write again whatever is on the tape from `frame` on."""
        self._written = min(self._written, frame)

    def write(self, now: int) -> None:
        """Write the next moment."""
        # After a stall longer than the whole lead there is nothing to save but the future.
        first = max(self._written, now)
        place = (first - self._origin) % len(self._samples)
        count = min(SLICE_FRAMES, len(self._samples) - place)
        self._voices = tuple(v.fed(first, count) for v in self._voices if not v.has_ended(now))
        strands = {strand: np.zeros((count, 2), np.float32) for strand in Strand}
        for voice in self._voices:
            strands[voice.strand] += voice.excerpt(first, count)
        for strand in BEDS:
            for ramp in (self._fade, self._duck, self._lean, *self._speech):
                strands[strand] *= column(ramp.over(first, count))
        for strand in (Strand.CUES, Strand.SPEECH):
            strands[strand] *= column(self._softness.over(first, count))
        mix = np.zeros((count, 2), np.float32)
        for strand, sound in strands.items():
            mix += sound * column(self._volumes[strand].over(first, count))
        mix *= column(self._gate.over(first, count))
        self._samples[place : place + count] = np.clip(np.rint(mix), -32768, 32767)
        self._written = first + count

    def _change_voices(self, frame: int, change: Callable[[Voice], Voice]) -> None:
        self._change(frame, tuple(change(voice) for voice in self._voices))

    def _change(self, frame: int, voices: tuple[Voice, ...]) -> None:
        """Go on with these voices; what is on the tape from `frame` on is written again."""
        self._voices = tuple(voice for voice in voices if not voice.has_ended(frame))
        self.write_again(frame)


def _levels(volumes: Volumes) -> dict[Strand, float]:
    """How loud each strand is at these volumes."""
    return {
        Strand.MUSIC: amplitude(volumes.music),
        Strand.NATURE: amplitude(volumes.music),
        Strand.CUES: amplitude(volumes.cues),
        Strand.SPEECH: amplitude(volumes.cues),
        Strand.BELLS: amplitude(volumes.bells),
    }


def _frames(seconds: float) -> int:
    return max(int(seconds * RATE), 1)
