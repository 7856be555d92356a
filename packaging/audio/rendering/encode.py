"""A finished sound becomes an Ogg Vorbis file."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import soundfile

from rendering.dsp import RATE
from rendering.piece import Rendered


def encode(sound: Rendered, target: Path) -> None:
    """Write a sound as Ogg Vorbis, with ffmpeg where there is one."""
    if shutil.which("ffmpeg") is None:
        _encode_in_blocks(sound, target)
        return
    with tempfile.TemporaryDirectory() as folder:
        master = Path(folder) / "master.wav"
        soundfile.write(master, sound.samples, RATE, subtype="PCM_24")
        command = ["ffmpeg", "-y", "-loglevel", "error", "-i", str(master), "-map_metadata", "-1"]
        command += ["-bitexact", "-c:a", "libvorbis", "-q:a", str(sound.quality)]
        command += ["-metadata", f"title={sound.title}", "-metadata", f"license={sound.licence}", str(target)]
        subprocess.run(command, check=True)


def _encode_in_blocks(sound: Rendered, target: Path) -> None:
    """Write Ogg Vorbis with libsndfile, a second at a time: it overflows its stack on one long write."""
    level = 1 - sound.quality / 10
    with soundfile.SoundFile(
        target, "w", RATE, 2, format="OGG", subtype="VORBIS", compression_level=level
    ) as file:
        for start in range(0, len(sound.samples), RATE):
            file.write(sound.samples[start : start + RATE])
