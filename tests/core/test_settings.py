"""Settings always load: what is good in a file is taken, what is bad becomes the default and is named."""

from dataclasses import fields, replace
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.reminders import EVERY_DAY, MOST_REMINDERS, Occasion, Reminder
from companion.core.settings import (
    LIMITS,
    Language,
    LunchPlace,
    Settings,
    SkinTone,
    ThemeChoice,
    TrayInk,
    from_values,
    to_values,
)
from companion.core.sounds import CueStyle, Soundtrack, Volumes

NAMES = [field.name for field in fields(Settings)]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)

WALL_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
REMINDERS = st.builds(
    Reminder,
    st.text(min_size=1, max_size=8),
    st.sampled_from(Occasion),
    st.frozensets(st.sampled_from(sorted(EVERY_DAY))),
    WALL_TIMES,
    st.booleans(),
)
GOOD = {"id": "a", "occasion": "feet", "weekdays": [0, 6], "at": "07:05", "on": True}


@st.composite
def good_settings(draw: st.DrawFn) -> Settings:
    """Any settings somebody could have chosen."""
    numbers = {name: draw(st.integers(*limits)) for name, limits in LIMITS.items()}
    return Settings(
        theme=draw(st.sampled_from(ThemeChoice)),
        skin_tone=draw(st.sampled_from(SkinTone)),
        reduced_motion=draw(st.booleans()),
        high_contrast=draw(st.booleans()),
        hide_time_in_bedtime=draw(st.booleans()),
        pattern=draw(st.text()),
        music=draw(st.none() | st.text()),
        nature=draw(st.none() | st.text()),
        own_music=tuple(draw(st.lists(st.text(), max_size=3))),
        cue_style=draw(st.sampled_from(CueStyle)),
        output=draw(st.none() | st.text()),
        suspend_after_bedtime=draw(st.booleans()),
        lunch_place=draw(st.sampled_from(LunchPlace)),
        tray_ink=draw(st.sampled_from(TrayInk)),
        quiet_from=draw(WALL_TIMES),
        quiet_until=draw(WALL_TIMES),
        reminders=tuple(draw(st.lists(REMINDERS, max_size=3, unique_by=lambda one: one.id))),
        **numbers,
    )


@pytest.mark.invariant(7)
def test_an_empty_file_gives_the_defaults() -> None:
    assert from_values({}) == (Settings(), ())


def test_the_defaults_are_within_their_own_limits() -> None:
    assert from_values(to_values(Settings())) == (Settings(), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "bedtime"),
        ("theme", None),
        ("theme", ["dusk"]),
        ("skin_tone", {"deep": 1}),
        ("reduced_motion", 1),
        ("reduced_motion", "yes"),
        ("high_contrast", 0),
        ("pattern", None),
        ("pattern", 4),
        ("music", 3),
        ("music", ["still_water"]),
        ("nature", 0),
        ("own_music", "song.ogg"),
        ("own_music", ["song.ogg", 3]),
        ("cue_style", "trumpet"),
        ("output", ["Loudspeakers"]),
        ("balance", 101),
        ("lead_in_seconds", True),
        ("lead_in_seconds", 20.0),
        ("lead_in_seconds", "20"),
        ("music_volume", float("nan")),
        ("fade_minutes", 0),
        ("lunch_place", "roof"),
        ("quiet_from", 2230),
        ("quiet_from", "24:00"),
        ("quiet_until", "07:30:10"),
        ("quiet_until", "07:30+01:00"),
        ("reminders", GOOD),
        ("reminders", ["bedtime"]),
        ("reminders", [GOOD, GOOD]),
        ("reminders", [GOOD | {"id": str(number)} for number in range(MOST_REMINDERS + 1)]),
        ("reminders", [GOOD | {"id": ""}]),
        ("reminders", [GOOD | {"id": 3}]),
        ("reminders", [GOOD | {"occasion": "sauna"}]),
        ("reminders", [GOOD | {"weekdays": [7]}]),
        ("reminders", [GOOD | {"weekdays": [True]}]),
        ("reminders", [GOOD | {"weekdays": "weekend"}]),
        ("reminders", [GOOD | {"at": "half past"}]),
        ("reminders", [GOOD | {"on": 1}]),
    ],
)
@pytest.mark.invariant(7)
def test_a_bad_field_becomes_its_default_and_is_named(name: str, value: Any) -> None:
    assert from_values({name: value, "cue_volume": 35}) == (Settings(cue_volume=35), (name,))


@pytest.mark.parametrize("name", list(LIMITS))
def test_numbers_reach_to_their_limits_and_no_further(name: str) -> None:
    lowest, highest = LIMITS[name]
    for value in (lowest, highest):
        assert from_values({name: value}) == (replace(Settings(), **{name: value}), ())
    for value in (lowest - 1, highest + 1):
        assert from_values({name: value}) == (Settings(), (name,))


@pytest.mark.parametrize("name", ["music_volume", "cue_volume", "bell_volume"])
def test_volumes_are_percentages(name: str) -> None:
    assert LIMITS[name] == (0, 100)


def test_every_number_has_limits() -> None:
    numbers = {name for name in NAMES if type(getattr(Settings(), name)) is int}
    assert numbers == set(LIMITS)


# docs/rules.md section 2: 3 minutes by default, 1 to 5 by choice.
def test_music_fades_over_one_to_five_minutes_and_over_three_by_default() -> None:
    assert (Settings().fade_minutes, LIMITS["fade_minutes"]) == (3, (1, 5))


def test_music_may_be_none() -> None:
    assert from_values({"music": None}) == (Settings(music=None), ())


def test_reminders_are_read_as_they_were_set() -> None:
    wanted = Reminder("a", Occasion.FEET, frozenset({0, 6}), time(7, 5))
    assert from_values({"reminders": [GOOD]}) == (Settings(reminders=(wanted,)), ())
    assert wanted.active
    assert not replace(wanted, weekdays=frozenset()).active


def test_nobody_is_reminded_who_has_not_asked_for_it() -> None:
    assert not any(one.active for one in Settings().reminders)


def test_fields_of_a_later_version_do_no_harm() -> None:
    assert from_values({"aurora": True, "theme": "dusk"}) == (Settings(theme=ThemeChoice.DUSK), ())


def test_the_player_is_given_the_three_volumes() -> None:
    settings = Settings(music_volume=10, cue_volume=20, bell_volume=30)
    assert settings.volumes == Volumes(music=10, cues=20, bells=30)


@given(good_settings())
def test_what_was_saved_is_what_is_loaded(settings: Settings) -> None:
    assert from_values(to_values(settings)) == (settings, ())


@given(good_settings())
def test_a_file_holds_plain_values_only(settings: Settings) -> None:
    values = to_values(settings)
    own = values.pop("own_music")
    reminders = values.pop("reminders")
    assert {type(value) for value in values.values()} <= {str, int, bool, type(None)}
    assert type(own) is list
    assert {type(path) for path in own} <= {str}
    assert {type(value) for one in reminders for value in one.values()} <= {str, bool, list}


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), JSON))
@pytest.mark.invariant(7)
def test_settings_load_from_whatever_a_file_holds(values: dict[str, Any]) -> None:
    settings, bad = from_values(values)
    assert from_values(to_values(settings)) == (settings, ())
    assert set(bad) <= set(values)
    for name in bad:
        assert getattr(settings, name) == getattr(Settings(), name)
    for name in set(NAMES) & set(values) - set(bad):
        assert to_values(settings)[name] == values[name]


def test_the_soundtrack_is_music_and_soundscape_and_how_they_are_mixed() -> None:
    settings = Settings(music="bowls", nature="rain", balance=20)
    assert settings.soundtrack == Soundtrack("bowls", "rain", 20)


FIRST = {
    "language": "system",
    "theme": "system",
    "skin_tone": "medium",
    "reduced_motion": False,
    "high_contrast": False,
    "text_percent": 100,
    "pattern": "long_exhale",
    "lead_in_seconds": 20,
    "music": "still_water",
    "nature": None,
    "balance": 50,
    "own_music": [],
    "cue_style": "tone",
    "music_volume": 80,
    "cue_volume": 80,
    "bell_volume": 80,
    "output": None,
    "halfway": False,
    "spoken_lines": False,
    "voice_folder": None,
    "fade_minutes": 3,
    "hide_time_in_bedtime": True,
    "suspend_after_bedtime": False,
    "keep_awake": True,
    "pause_players": False,
    "lunch_place": "chair",
    "lunch_on_top": False,
    "quiet_from": "22:30",
    "quiet_until": "07:30",
    "snooze_minutes": 10,
    "skip_when_done": True,
    "wait_while_busy": True,
    "tray_ink": "panel",
    "sync_folder": "",
    "window_width": 1080,
    "window_height": 720,
}
"""What a file holds before anybody has chosen; the reminders have tests of their own."""


def test_somebody_who_never_chooses_has_what_was_promised() -> None:
    values = to_values(Settings())
    assert values.pop("reminders")
    assert values == FIRST
    assert {one.value for one in Language} == {"system", "ar", "de", "en", "es", "fr", "ja", "sv"}


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [
        ("text_percent", 100, 300),
        ("lead_in_seconds", 0, 600),
        ("music_volume", 0, 100),
        ("cue_volume", 0, 100),
        ("bell_volume", 0, 100),
        ("balance", 0, 100),
        ("fade_minutes", 1, 5),
        ("snooze_minutes", 1, 60),
        ("window_width", 380, 10_000),
        ("window_height", 520, 10_000),
    ],
)
def test_a_number_is_taken_up_to_its_limits_and_not_beyond(name: str, lowest: int, highest: int) -> None:
    for good in (lowest, highest):
        assert getattr(from_values({name: good})[0], name) == good
    for bad in (lowest - 1, highest + 1):
        assert from_values({name: bad}) == (Settings(), (name,))


@pytest.mark.parametrize("name", ["music", "nature", "output", "voice_folder"])
def test_what_may_be_nothing_is_a_name_or_nothing(name: str) -> None:
    assert getattr(from_values({name: "other"})[0], name) == "other"
    assert getattr(from_values({name: None})[0], name) is None
    assert from_values({name: 3}) == (Settings(), (name,))
