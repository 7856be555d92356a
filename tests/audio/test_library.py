"""The shelf of bundled music, and what it says when something is missing."""

import json
import os
from pathlib import Path

import pytest

from companion.assets import art_dir, audio_dir, icons_dir
from companion.audio.library import Kind, Library
from companion.core.errors import CompanionError, Problem


def test_the_shipped_shelf_has_still_water_and_the_bells() -> None:
    library = Library.read(audio_dir())
    piece = library.find("still_water")
    assert (piece.title, piece.kind, piece.root_hz) == ("Still Water", Kind.TONAL, 293.66)
    assert piece.path.is_file()
    assert "still_water" in [piece.name for piece in library.music()]
    assert {library.find(name).kind for name in ("bell_start", "bell_end", "bell_interval")} == {Kind.BELL}


def test_bells_and_silence_are_not_music() -> None:
    library = Library.read(audio_dir())
    assert {piece.kind for piece in (*library.music(), *library.nature())} <= {Kind.TONAL, Kind.NOISE}


def test_music_and_soundscapes_are_told_apart_by_their_files(shelf: Library) -> None:
    assert [piece.name for piece in shelf.music()] == ["low", "high", "broken"]
    assert [piece.name for piece in shelf.nature()] == ["rain"]
    assert shelf.find("rain").kind is Kind.NOISE


def test_the_folders_of_a_checkout_lie_beside_the_package() -> None:
    assert {path.name for path in (audio_dir(), icons_dir(), art_dir())} == {"audio", "icons", "art"}
    assert all(path.parent.is_dir() for path in (audio_dir(), icons_dir(), art_dir()))


def test_an_unknown_name_is_a_missing_asset() -> None:
    with pytest.raises(CompanionError) as caught:
        Library.read(audio_dir()).find("whale song")
    assert caught.value.problem is Problem.ASSETS_MISSING


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "{}",
        "[]",
        pytest.param('{"a":' * 200_000, id="brackets within brackets"),
        json.dumps({"sounds": [{"file": "x.ogg"}]}),
        json.dumps({"sounds": [{"file": "x.ogg", "title": "", "kind": "shanty", "lufs": 0, "root_hz": 0}]}),
    ],
)
def test_a_manifest_that_cannot_be_read_is_a_missing_asset(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(CompanionError) as caught:
        Library.read(tmp_path)
    assert caught.value.problem is Problem.ASSETS_MISSING


def test_no_more_of_a_manifest_is_read_than_one_may_be_long(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.touch()
    # More than any memory has room for; it is nearly all hole.
    os.truncate(manifest, 6 << 30)
    with pytest.raises(CompanionError) as caught:
        Library.read(tmp_path)
    assert caught.value.problem is Problem.ASSETS_MISSING


def test_an_empty_folder_is_a_missing_asset(tmp_path: Path) -> None:
    with pytest.raises(CompanionError) as caught:
        Library.read(tmp_path)
    assert caught.value.problem is Problem.ASSETS_MISSING
