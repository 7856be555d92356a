"""What docs/design.md says of the look, of movement and of keys is what the program has."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from companion.ui import motion
from companion.ui.letters import TYPE_STYLES, TypeStyle
from companion.ui.motion import AT_ONCE, Motion
from companion.ui.shortcuts import SHORTCUTS, Shortcut, Where, shortcuts_in
from companion.ui.text.shortcuts import act_words, place_title
from companion.ui.theme import BEDTIME, DUSK, MORNING, SKIN_TONES, Theme
from companion.ui.widgets.controls import Size
from tests.doc_page import CODE, DocPage, Sentence, resolved, sentences, told, words
from tests.test_architecture import ROOT

PAGE = DocPage("docs/design.md")
SENTENCES = tuple(sentences(PAGE))
TOKENS = PAGE.rows("token", "what it colours", "Dusk")
LETTERS = PAGE.rows("style", "size / line")
MOVEMENTS = PAGE.rows("movement", "what moves")
KEYS = PAGE.rows("where", "keys")


def entry(row: tuple[str, ...]) -> str:
    """The name a row is about."""
    return words(row[0])[0]


# The numbers in its sentences.


def test_the_page_has_all_its_numbers() -> None:
    assert sum(len(one.holds) for one in SENTENCES) >= 90


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda one: one.keeper)
def test_what_is_said_in_numbers_is_what_the_program_holds(sentence: Sentence) -> None:
    assert list(sentence.says) == pytest.approx(sentence.holds)


def test_no_number_is_without_a_name_that_keeps_it() -> None:
    # Letters at 100 % are those everything is measured in.
    assert {number for one in SENTENCES for number in one.others} == {100.0}


# Its tables.


@pytest.mark.parametrize(("column", "theme"), [(2, DUSK), (3, MORNING), (4, BEDTIME)], ids=str)
def test_every_token_is_on_the_page_in_its_colours(column: int, theme: Theme) -> None:
    written = [
        pair for row in TOKENS for pair in zip(words(row[0]), row[column].split(), strict=True)
    ]  # fmt: skip
    assert len(written) == len(theme.tokens)
    assert dict(written) == theme.tokens


def test_every_style_of_letters_is_on_the_page() -> None:
    assert [entry(row) for row in LETTERS] == list(TYPE_STYLES)


@pytest.mark.parametrize("row", LETTERS, ids=entry)
def test_letters_are_as_the_page_has_them(row: tuple[str, ...]) -> None:
    _style, sizes, weight, drawn, tracking, even, _use = row
    size, line = (int(number) for number in sizes.split(" / "))
    between = None if drawn == "-" else int(drawn)
    share = pytest.approx(told(tracking)[0])
    assert TYPE_STYLES[entry(row)] == TypeStyle(size, line, int(weight), share, between, even == "yes")


def test_buttons_are_as_the_page_has_them() -> None:
    rows = PAGE.rows("button", "height")
    measures = resolved("ui/widgets/controls.py", "_MEASURES")
    assert [entry(row) for row in rows] == [size.name for size in Size]
    for row in rows:
        height, padding, radius, style, icon = row[1:]
        held = measures[Size[entry(row)]]
        assert (held.height, held.padding, held.radius) == (int(height), int(padding), int(radius))
        assert (held.style, held.icon) == (words(style)[0], int(icon))


def test_every_movement_is_on_the_page() -> None:
    known = {one: found for one, found in vars(motion).items() if isinstance(found, Motion)}
    public = [one for one, found in known.items() if not one.startswith("_") and found is not AT_ONCE]
    assert sorted(entry(row) for row in MOVEMENTS) == sorted(public)


def written_motion(ms: str, easing: str, still: Motion | None = None, way: str = "-") -> Motion:
    """A movement as the page tells it: "100 after 600" waits for 600 ms."""
    length, _after, wait = ms.partition(" after ")
    curve = getattr(motion, easing.replace(" ", "_"))
    return Motion(float(length), curve, float(way.replace("-", "0")), still, float(wait or 0))


@pytest.mark.parametrize("row", MOVEMENTS, ids=entry)
def test_a_movement_is_as_the_page_has_it(row: tuple[str, ...]) -> None:
    _name, _what, ms, easing, way, less = row
    still = None if less == "at once" else written_motion(*less.split(", "))
    assert getattr(motion, entry(row)) == written_motion(ms, easing, still, way)


def test_glyphs_of_the_tray_are_as_the_page_has_them() -> None:
    written = [[told(cell) for cell in row] for row in PAGE.rows("px", "sun: x, y, r")]
    kept = resolved("ui/tray_glyphs.py", "_MEASURES")
    assert written == [
        [(one.size,), one.sun, one.ring, one.mat, one.spikes, one.badge, one.pause] for one in kept
    ]


def test_skins_are_those_of_the_program() -> None:
    (table,) = [one for one in PAGE.tables if one.header[0] == "skin"]
    (colours,) = table.rows
    named = [words(cell)[0] for cell in table.header[1:]]
    written: Mapping[str, str] = dict(zip(named, colours[1:], strict=True))
    assert written == {tone.name: colour for tone, colour in SKIN_TONES.items()}


def as_written(shortcut: Shortcut) -> str:
    """A row of the table of keys as the page has it."""
    keys = " or ".join(f"`{one}`" for one in shortcut.keys)
    also = ", ".join(f"`{one}`" for one in shortcut.also)
    return f"{keys} ({also}) {act_words(shortcut.act)}" if also else f"{keys} {act_words(shortcut.act)}"


@pytest.mark.parametrize("where", Where)
def test_keys_are_those_of_the_program(where: Where) -> None:
    (cell,) = [keys for title, keys in KEYS if title == place_title(where)]
    assert cell.split("; ") == [as_written(one) for one in shortcuts_in(where)]


def test_the_page_has_every_key_once() -> None:
    assert sum(len(keys.split("; ")) for _where, keys in KEYS) == len(SHORTCUTS)


# Its names and pictures.


def test_nothing_is_named_without_its_file() -> None:
    keys = {key for _where, cell in KEYS for key in words(cell)}
    sizes = {entry(row) for row in PAGE.rows("button", "height")}
    tones = {tone.name for tone in SKIN_TONES}
    known = {*DUSK.tokens, *TYPE_STYLES, *keys, *sizes, *tones, *(entry(row) for row in MOVEMENTS)}
    assert PAGE.without_file(known) == set()


def test_its_pictures_are_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", CODE.sub("", PAGE.text))
    assert len(pictures) == 4
    assert [one for one in pictures if not (ROOT / "docs" / one).is_file()] == []
