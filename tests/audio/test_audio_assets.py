"""Every shipped sound is what the recipe promises, measured on the file as it is decoded."""

import hashlib
import json
from typing import Any

import numpy as np
import pytest
import soundfile
from rendering import bells
from rendering.limits import broken
from rendering.measure import decibels, measure
from rendering.piece import Kind

from companion.assets import audio_dir

FOLDER = audio_dir()
ENTRIES = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))["sounds"]
SAMPLED = "music_felt_piano.ogg"
"""The one file that is played on somebody else's instrument."""

SOUNDING = [entry for entry in ENTRIES if entry["kind"] != "silence"]


@pytest.mark.parametrize("entry", SOUNDING, ids=lambda entry: entry["file"])
def test_every_figure_of_a_decoded_file_is_within_its_limits(entry: dict[str, Any]) -> None:
    figures = measure(soundfile.read(FOLDER / entry["file"], dtype="float64", always_2d=True)[0])
    name = entry["file"].partition(".")[0]
    assert list(broken(name, Kind(entry["kind"]), figures, entry.get("master_seam", -np.inf))) == []
    assert figures.frames == entry["frames"]
    assert figures.lufs == pytest.approx(entry["lufs"], abs=0.05)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["file"])
def test_a_file_is_the_one_the_manifest_names(entry: dict[str, str]) -> None:
    assert hashlib.sha256((FOLDER / entry["file"]).read_bytes()).hexdigest() == entry["sha256"]
    assert entry["licence"] == ("CC0-1.0 AND MIT" if entry["file"] == SAMPLED else "CC0-1.0")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["file"])
def test_a_file_is_stereo_at_the_rate_of_the_player_or_silence(entry: dict[str, str]) -> None:
    info = soundfile.info(FOLDER / entry["file"])
    assert (info.samplerate, info.channels) == (44100, 1 if entry["kind"] == "silence" else 2)


def test_every_sound_file_is_in_the_manifest_and_the_credits() -> None:
    files = {path.name for path in FOLDER.iterdir()} - {"manifest.json"}
    credits_page = (FOLDER.parent / "CREDITS.md").read_text(encoding="utf-8")
    assert files == {entry["file"] for entry in ENTRIES}
    assert all(f"`{name}`" in credits_page for name in files)


def test_the_silence_the_clock_counts_by_is_silent() -> None:
    assert not soundfile.read(FOLDER / "silence.wav", dtype="int16")[0].any()


def test_the_bells_are_what_their_recipe_makes_today() -> None:
    for sound in bells.render():
        shipped = soundfile.read(FOLDER / f"{sound.name}.ogg", dtype="float64")[0]
        difference = decibels(np.mean((shipped - sound.samples) ** 2)) - decibels(np.mean(shipped**2))
        assert difference < -25, sound.name
