"""Make every sound of assets/audio from fixed seeds, measure the decoded files, and say what was found.

    python packaging/audio/render.py

A new piece is one more module in rendering/, added to MODULES.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from dataclasses import fields
from pathlib import Path

import numpy as np
import soundfile
from rendering import bells, still_water
from rendering.dsp import RATE
from rendering.limits import broken, limits_of
from rendering.measure import Figures, measure
from rendering.piece import Kind, Rendered

MODULES = (still_water, bells)
LICENCE = "CC0-1.0"
DESTINATION = Path(__file__).parents[2] / "assets" / "audio"


def _encode(sound: Rendered, target: Path) -> None:
    """Write a sound as Ogg Vorbis, with ffmpeg where there is one."""
    if shutil.which("ffmpeg") is None:
        _encode_in_blocks(sound, target)
        return
    with tempfile.TemporaryDirectory() as folder:
        master = Path(folder) / "master.wav"
        soundfile.write(master, sound.samples, RATE, subtype="PCM_24")
        command = ["ffmpeg", "-y", "-loglevel", "error", "-i", str(master), "-map_metadata", "-1"]
        command += ["-bitexact", "-c:a", "libvorbis", "-q:a", str(sound.quality)]
        command += ["-metadata", f"title={sound.title}", "-metadata", f"license={LICENCE}", str(target)]
        subprocess.run(command, check=True)


def _encode_in_blocks(sound: Rendered, target: Path) -> None:
    """Write Ogg Vorbis with libsndfile, a second at a time: it overflows its stack on one long write."""
    level = 1 - sound.quality / 10
    with soundfile.SoundFile(
        target, "w", RATE, 2, format="OGG", subtype="VORBIS", compression_level=level
    ) as file:
        for start in range(0, len(sound.samples), RATE):
            file.write(sound.samples[start : start + RATE])


def _write_silence(target: Path) -> None:
    """Half a second of nothing: the player loops it to count what the sound card has really played."""
    soundfile.write(target, np.zeros(RATE // 2, np.int16), RATE, subtype="PCM_16")


def _entry(
    path: Path, title: str, kind: Kind, frames: int, lufs: float | None, root_hz: float
) -> dict[str, object]:
    """What the manifest says of one file."""
    return {
        "file": path.name,
        "title": title,
        "kind": kind.value,
        "frames": frames,
        "lufs": lufs,
        "root_hz": root_hz,
        "licence": LICENCE,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }


def _report(name: str, kind: Kind, figures: Figures) -> None:
    """Print every figure beside what is demanded of it."""
    demanded = limits_of(name, kind, figures)
    print(f"\n{name}")
    for field in fields(figures):
        low, high = demanded.get(field.name, (None, None))
        wanted = "" if low is None else f"wanted {low:g} to {high:g}"
        print(f"  {field.name:18} {getattr(figures, field.name):12.4f}   {wanted}")


def main() -> int:
    """Render, encode, decode, measure; 1 if a figure is outside what is demanded."""
    DESTINATION.mkdir(parents=True, exist_ok=True)
    entries: list[dict[str, object]] = []
    faults: list[str] = []
    for module in MODULES:
        for sound in module.render():
            path = DESTINATION / f"{sound.name}.ogg"
            _encode(sound, path)
            figures = measure(soundfile.read(path, dtype="float64", always_2d=True)[0])
            _report(sound.name, sound.kind, figures)
            faults += broken(sound.name, sound.kind, figures)
            lufs = round(figures.lufs, 2)
            entries.append(_entry(path, sound.title, sound.kind, figures.frames, lufs, sound.root_hz))
    silence = DESTINATION / "silence.wav"
    _write_silence(silence)
    entries.append(_entry(silence, "Silence", Kind.SILENCE, RATE // 2, None, 0.0))
    text = json.dumps({"sounds": entries}, indent=2, ensure_ascii=False)
    (DESTINATION / "manifest.json").write_text(text + "\n", encoding="utf-8")
    print("\n" + ("\n".join(faults) or "Every figure is where it should be."))
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
