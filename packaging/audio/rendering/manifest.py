"""What the program is told of every shipped sound."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from rendering.dsp import RATE
from rendering.measure import Figures, seam_peak
from rendering.piece import Kind, Rendered

Entry = dict[str, Any]


def read(folder: Path) -> list[Entry]:
    """The entries of the manifest in `folder`; none where there is no manifest yet."""
    path = folder / "manifest.json"
    return json.loads(path.read_text(encoding="utf-8"))["sounds"] if path.is_file() else []


def write(folder: Path, entries: Iterable[Entry]) -> None:
    """Replace the manifest in `folder`."""
    text = json.dumps({"sounds": list(entries)}, indent=2, ensure_ascii=False)
    (folder / "manifest.json").write_text(text + "\n", encoding="utf-8")


def entry(sound: Rendered, path: Path, figures: Figures) -> Entry:
    """What the manifest says of a sound that was written to `path` and measured there."""
    entry: Entry = {
        "file": path.name,
        "title": sound.title,
        "kind": sound.kind.value,
        "frames": figures.frames,
        "lufs": round(figures.lufs, 2),
        "root_hz": sound.root_hz,
        "licence": sound.licence,
        "sha256": checksum(path),
    }
    if sound.kind is not Kind.BELL:
        entry["master_seam"] = round(seam_peak(sound.samples), 2)
    return entry


def silence(folder: Path) -> Entry:
    """Half a second of nothing: the player loops it to count what the sound card has really played."""
    path, frames = folder / "silence.wav", RATE // 2
    soundfile.write(path, np.zeros(frames, np.int16), RATE, subtype="PCM_16")
    return {
        "file": path.name,
        "title": "Silence",
        "kind": Kind.SILENCE.value,
        "frames": frames,
        "lufs": None,
        "root_hz": 0.0,
        "licence": "CC0-1.0",
        "sha256": checksum(path),
    }


def checksum(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
