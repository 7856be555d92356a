"""What the sound card is about to play, written a little ahead of what is heard.

The sound card plays one short loop of samples over and over, the tape. Music, cues and bells are
written onto it with every fade, duck and volume already in the samples: nothing steps, cues begin on
the very frame that is meant, and a busy computer has seconds to spare before anything is missed.
(The mixer's own volumes have 128 steps and move once a buffer: 150 ms of them measured as a crackle
at -51 dBFS above 6 kHz.)
"""

from __future__ import annotations

import numpy as np

from companion.audio.ramp import Ramp
from companion.audio.synthesis import RATE, gain
from companion.audio.voice import FULL, Pcm, Strand, Voice, column
from companion.core.sounds import Volumes, amplitude

TAPE_FRAMES = 12 * RATE
AHEAD_FRAMES = 8 * RATE
"""How far it is written ahead: this long the computer may be busy with something else."""

SLICE_FRAMES = RATE // 8
"""How much is written at once: little enough that a wish need not wait."""

VOLUME_SECONDS = 0.12
DUCK_SECONDS = 0.4
DUCK_DECIBELS = -3.5
PAUSE_SECONDS = 0.15
RESUME_SECONDS = 0.4
CROSS_FADE_SECONDS = 3.0


class Tape:
    """The tape and the voices on it. Frames count from when it began to play.

    Everything that happens is given the frame at which it is first heard. Not to be shared between threads.
    """

    def __init__(self, samples: Pcm, volumes: Volumes) -> None:
        self._samples = samples
        self._voices: tuple[Voice, ...] = ()
        self._volumes = {strand: Ramp.steady(level) for strand, level in _levels(volumes).items()}
        self._duck = FULL
        self._paused = False
        self._written = 0

    def play(self, frame: int, samples: Pcm, strand: Strand, waits: bool) -> None:
        """Begin a cue or a bell. One that begins during a pause is heard."""
        self._change(frame, (*self._voices, Voice(samples, strand, frame, FULL, waits)))

    def start_music(self, frame: int, samples: Pcm, fade_in: float) -> None:
        """Let a piece come in over `fade_in` seconds; another that plays goes meanwhile.

        A piece that plays already, perhaps fading, comes back to its full level.
        """
        others = [v for v in self._voices if v.strand is not Strand.MUSIC or v.samples is not samples]
        same = [v for v in self._voices if v.strand is Strand.MUSIC and v.samples is samples]
        if same:
            voice = same[-1].moved(1.0, frame, _frames(fade_in))
        else:
            voice = Voice(samples, Strand.MUSIC, frame, Ramp(frame, _frames(fade_in), 0.0, 1.0))
            if self._paused:
                voice = voice.held(frame, 1)
        self._change(frame, (*self._moved(others, 0.0, frame, CROSS_FADE_SECONDS), voice))

    def fade_music(self, frame: int, level: float, seconds: float) -> None:
        """Let the music sink to `level`, 0 to 1; held music goes on sinking when it goes on."""
        self._change(frame, self._moved(self._voices, level, frame, seconds))

    def pause(self, frame: int) -> None:
        """Let everything that waits fall silent, and hold it."""
        self._paused = True
        self._change(frame, tuple(voice.held(frame, _frames(PAUSE_SECONDS)) for voice in self._voices))

    def resume(self, frame: int) -> None:
        """Let everything that is held go on, coming in softly."""
        self._paused = False
        self._change(frame, tuple(voice.released(frame, _frames(RESUME_SECONDS)) for voice in self._voices))

    def stop(self, frame: int, seconds: float) -> None:
        """Let everything fade, and end it. What is held ends where it is."""
        self._paused = False
        heard = [v for v in self._voices if not v.has_ended(frame) and not v.is_silenced(frame)]
        self._change(frame, tuple(voice.ending(frame, _frames(seconds)) for voice in heard))

    def set_volumes(self, frame: int, volumes: Volumes) -> None:
        """Move music, cues and bells to their new volumes."""
        for strand, level in _levels(volumes).items():
            self._volumes[strand] = self._volumes[strand].towards(level, frame, _frames(VOLUME_SECONDS))
        self._change(frame, self._voices)

    def set_ducked(self, frame: int, ducked: bool) -> None:
        """Let the music step back for cues, or return."""
        self._duck = self._duck.towards(gain(DUCK_DECIBELS) if ducked else 1.0, frame, _frames(DUCK_SECONDS))
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
        self._voices = tuple(voice for voice in self._voices if not voice.has_ended(now))
        # After a stall longer than the whole lead there is nothing to save but the future.
        first = max(self._written, now)
        place = first % len(self._samples)
        count = min(SLICE_FRAMES, len(self._samples) - place)
        strands = {strand: np.zeros((count, 2), np.float32) for strand in Strand}
        for voice in self._voices:
            strands[voice.strand] += voice.excerpt(first, count)
        strands[Strand.MUSIC] *= column(self._duck.over(first, count))
        mix = np.zeros((count, 2), np.float32)
        for strand, sound in strands.items():
            mix += sound * column(self._volumes[strand].over(first, count))
        self._samples[place : place + count] = np.clip(np.rint(mix), -32768, 32767)
        self._written = first + count

    def _change(self, frame: int, voices: tuple[Voice, ...]) -> None:
        """Go on with these voices; what is on the tape from `frame` on is written again."""
        self._voices = tuple(voice for voice in voices if not voice.has_ended(frame))
        self.write_again(frame)

    @staticmethod
    def _moved(
        voices: list[Voice] | tuple[Voice, ...], level: float, frame: int, seconds: float
    ) -> tuple[Voice, ...]:
        """The voices with their music moving to `level`."""
        return tuple(
            voice.moved(level, frame, _frames(seconds)) if voice.strand is Strand.MUSIC else voice
            for voice in voices
        )


def _levels(volumes: Volumes) -> dict[Strand, float]:
    """How loud each strand is at these volumes."""
    return {
        Strand.MUSIC: amplitude(volumes.music),
        Strand.CUES: amplitude(volumes.cues),
        Strand.BELLS: amplitude(volumes.bells),
    }


def _frames(seconds: float) -> int:
    return max(int(seconds * RATE), 1)
