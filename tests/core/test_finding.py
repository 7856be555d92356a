"""What is found by its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.finding import Findable, found

AMONG = (
    Findable("Theme", "Bedtime sessions are always dark", "night, colours"),
    Findable("Bells", "", "volume, loud"),
    Findable("Bedtime fade", "Minutes in which the music goes quiet", "sleep timer"),
    Findable("Café au lait", "Straße"),
    Findable("Hintergrundmusik", "", "cloud"),
    Findable("音楽の音量"),
    Findable("الصوت", "عند النوم"),
)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("theme", ["Theme"]),
        ("THEME ", ["Theme"]),
        ("dark", ["Theme"]),
        ("loud", ["Bells"]),
        ("bedtime", ["Bedtime fade", "Theme"]),
        ("fade bed", ["Bedtime fade"]),
        ("cafe", ["Café au lait"]),
        ("CAFÉ", ["Café au lait"]),
        ("strasse", ["Café au lait"]),
        ("musik", ["Hintergrundmusik"]),
        ("音量", ["音楽の音量"]),
        ("صوت", ["الصوت"]),
        ("bell theme", []),
        ("xylophone", []),
        ("", []),
        (" ,. ", []),
    ],
)
def test_each_word_has_to_be_there_and_what_is_named_so_comes_first(words: str, names: list[str]) -> None:
    assert [AMONG[place].name for place in found(words, AMONG)] == names


@given(
    st.text(max_size=12),
    st.lists(st.builds(Findable, st.text(max_size=12), st.text(max_size=12)), max_size=6),
)
def test_whatever_is_written_each_is_found_once_at_most(words: str, among: list[Findable]) -> None:
    places = found(words, among)
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(len(among)))
