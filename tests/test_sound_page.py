"""What docs/sound.md says of the sound is so in the program, in its files and in what is demanded of them."""

from __future__ import annotations

import pytest
from rendering import limits
from rendering.piece import Kind

from companion.assets import audio_dir
from companion.audio.library import Library
from companion.audio.repertoire import FILES, TIMED
from companion.core.sounds import Cue, CueStyle
from tests.doc_page import DocPage, Sentence, named, resolved, sentences, told, words

PAGE = DocPage("docs/sound.md")
SENTENCES = tuple(sentences(PAGE))
LIMITS = PAGE.rows("figure", "what it is")
SHELF = Library.read(audio_dir())


def entry(row: tuple[str, ...]) -> str:
    """The name a row is about."""
    return words(row[0])[0]


def test_the_page_has_all_its_numbers() -> None:
    assert sum(len(one.holds) for one in SENTENCES) >= 50


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda one: one.keeper)
def test_what_is_said_in_numbers_is_what_the_program_holds(sentence: Sentence) -> None:
    assert list(sentence.says) == pytest.approx(sentence.holds)


def test_no_number_is_without_a_name_that_keeps_it() -> None:
    # The moment over which loudness is measured.
    assert {number for one in SENTENCES for number in one.others} == {400.0}


def test_the_pieces_are_those_on_the_shelf() -> None:
    written = [
        (entry(row), row[1], row[2], told(row[3])[0], told(row[4])[0]) for row in PAGE.rows("piece", "title")
    ]
    pieces = (*SHELF.music(), *SHELF.nature())
    assert written == [(one.name, one.title, one.kind.value, one.lufs, one.root_hz) for one in pieces]


def test_the_voices_are_those_that_are_made() -> None:
    rows = PAGE.rows("voice", "out")
    assert {CueStyle[entry(row)] for row in rows} == {style for _cue, style in TIMED}
    for row in rows:
        guides = {name: resolved(file, name) for file, name in named(row[-1])}
        assert guides == {"EXHALE_GUIDE": told(row[3])[0], "INHALE_GUIDE": told(row[4])[0]}
        makers = {TIMED[cue, CueStyle[entry(row)]].__module__ for cue in (Cue.EXHALE, Cue.INHALE)}
        assert makers == {f"companion.{words(row[-1])[0].removesuffix('.py').replace('/', '.')}"}


def test_the_bells_are_those_that_ring() -> None:
    written = {
        Cue[entry(row)]: (words(row[1])[0], *(told(cell)[0] for cell in row[3:]))
        for row in PAGE.rows("bell", "file")
    }
    assert written == {cue: (name, *limits.BELLS[name], change) for cue, (name, change) in FILES.items()}


def test_a_session_waits_for_its_last_bell_as_long_as_that_rings() -> None:
    lengths = {entry(row): told(row[3])[0] for row in PAGE.rows("bell", "file")}
    ringing = resolved("core/timeline.py", "_RINGING")
    assert {what.name: lengths[what.name] for what in ringing} == {
        what.name: seconds for what, seconds in ringing.items()
    }


def limit(cell: str) -> tuple[float, float]:
    """The range that a cell demands: "≤ 3", or "1 to 3"."""
    numbers = told(cell)
    return (-limits.LOUDEST, *numbers) if cell.startswith("≤") else (numbers[0], numbers[1])


def by_kind_or_piece(figure: str) -> dict[str, tuple[float, float]]:
    """What is demanded of a figure of some loops."""
    kinds = {kind.value: found for kind, found in limits.KIND_LIMITS.items()}
    return {name: found[figure] for name, found in (kinds | limits.PIECE_LIMITS).items() if figure in found}


@pytest.mark.parametrize("row", LIMITS, ids=entry)
def test_a_limit_of_the_page_is_the_one_that_is_demanded(row: tuple[str, ...]) -> None:
    _figure, _what, loops, some, bells = row
    for cell, demanded in ((loops, limits.LOOP_LIMITS), (bells, limits.BELL_LIMITS)):
        assert demanded.get(entry(row)) == (None if cell == "-" else limit(cell))
    parts = [part.replace("`", "").split(" ", 1) for part in some.split("; ") if part != "-"]
    assert {name: limit(found) for name, found in parts} == by_kind_or_piece(entry(row))


def test_nothing_is_named_without_its_file() -> None:
    listed = (*PAGE.rows("piece", "title"), *PAGE.rows("voice", "out"), *PAGE.rows("bell", "file"), *LIMITS)
    known = {word for row in listed for cell in row for word in words(cell)}
    assert PAGE.without_file(known | {kind.value for kind in Kind}) == set()
