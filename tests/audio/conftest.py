"""What the tests of sound stand on: the workshop's measures, a small shelf, and an ear at the sound card."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.audio.library import Library
from companion.audio.player import Player
from tests.audio.ear import Ear
from tests.audio.tones import RATE, tone


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    """Two looping tones of two seconds, a file that is no music, three short bells, silence."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    sounds: dict[str, tuple[str, float]] = {
        "music_low": ("tonal", 220.0),
        "music_high": ("tonal", 330.0),
        "nature_rain": ("noise", 880.0),
        "bell_start": ("bell", 440.0),
        "cue_halfway": ("bell", 770.0),
        "bell_interval": ("bell", 550.0),
        "bell_end": ("bell", 660.0),
    }
    entries = [
        {"file": f"{name}.wav", "title": name, "kind": kind, "lufs": -22.0, "root_hz": 293.66}
        for name, (kind, _) in sounds.items()
    ]
    for name, (_, hz) in sounds.items():
        soundfile.write(folder / f"{name}.wav", tone(hz, 2.0), RATE, subtype="PCM_16")
    (folder / "music_broken.ogg").write_bytes(b"this is not music")
    entries.append(
        {"file": "music_broken.ogg", "title": "Broken", "kind": "noise", "lufs": -23.0, "root_hz": 293.66}
    )
    soundfile.write(folder / "silence.wav", np.zeros(RATE // 2, np.int16), RATE, subtype="PCM_16")
    entries.append({"file": "silence.wav", "title": "", "kind": "silence", "lufs": None, "root_hz": 0.0})
    (folder / "manifest.json").write_text(json.dumps({"sounds": entries}), encoding="utf-8")
    return Library.read(folder)


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    """A sound card whose every sample is heard."""
    with Ear(tmp_path / "sound.pipe") as ear:
        monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
        monkeypatch.setenv("SDL_DISKAUDIOFILE", str(ear.pipe))
        yield ear


@pytest.fixture
def player_of() -> Iterator[Callable[[Library], Player]]:
    """A maker of players, closed when the test is over."""
    players: list[Player] = []

    def make(library: Library) -> Player:
        players.append(Player(library))
        return players[-1]

    yield make
    for player in players:
        player.close()
