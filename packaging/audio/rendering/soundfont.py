"""A sampled grand piano, played by FluidSynth from a score."""

from __future__ import annotations

import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import soundfile

from rendering.dsp import RATE, Samples

GRAND = Path("/usr/share/sounds/sf2/MuseScore_General_Full.sf2")
"""MuseScore General; its first instrument is the Splendid Grand, whose samples are in the public domain."""

TICKS = 960
"""Steps of a second that a note can begin at."""


class MissingInstrumentError(Exception):
    """What has to be installed before this piece can be played, in one sentence."""


@dataclass(frozen=True, slots=True)
class Note:
    """One key: when it goes down in seconds, for how long, which (MIDI), how hard (1 to 127)."""

    start: float
    length: float
    key: int
    velocity: int


def _variable_length(number: int) -> bytes:
    """A number as MIDI writes it: seven bits a byte."""
    parts = [number & 127]
    while number := number >> 7:
        parts.append(number & 127 | 128)
    return bytes(reversed(parts))


def midi_file(notes: Iterable[Note]) -> bytes:
    """A score as a MIDI file of one track, a beat a second, the pedal down throughout."""
    events = [(0, bytes([0xC0, 0])), (0, bytes([0xB0, 64, 127]))]
    for note in notes:
        events.append((round(note.start * TICKS), bytes([0x90, note.key, note.velocity])))
        events.append((round((note.start + note.length) * TICKS), bytes([0x80, note.key, 0])))
    track, last = b"\x00\xff\x51\x03" + (1_000_000).to_bytes(3, "big"), 0
    for tick, event in sorted(events, key=lambda entry: entry[0]):
        track, last = track + _variable_length(tick - last) + event, tick
    track += b"\x00\xff\x2f\x00"
    header = b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS)
    return header + b"MTrk" + struct.pack(">I", len(track)) + track


def played(notes: Iterable[Note]) -> Samples:
    """A score as the grand sounds, dry, with its last notes' decay. Raises MissingInstrumentError."""
    if shutil.which("fluidsynth") is None or not GRAND.is_file():
        raise MissingInstrumentError(
            "The piano needs FluidSynth and the MuseScore General soundfont: "
            "apt install fluidsynth musescore-general-soundfont-lossless"
        )
    with tempfile.TemporaryDirectory() as folder:
        score, sound = Path(folder) / "score.mid", Path(folder) / "sound.wav"
        score.write_bytes(midi_file(notes))
        command = ["fluidsynth", "-ni", "-R", "0", "-C", "0", "-g", "0.6", "-r", str(RATE)]
        command += ["-F", str(sound), "-O", "float", "-T", "wav", str(GRAND), str(score)]
        subprocess.run(command, check=True, capture_output=True)
        return soundfile.read(sound, dtype="float32", always_2d=True)[0]
