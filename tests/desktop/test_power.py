"""Whether the battery is spared follows from what is plugged in."""

from pathlib import Path

import pytest

from companion.desktop.power import on_battery

SUPPLIES = {
    "laptop unplugged": ({"BAT0": ("Battery", None), "AC": ("Mains", "0")}, True),
    "laptop plugged in": ({"BAT0": ("Battery", None), "AC": ("Mains", "1")}, False),
    "laptop on a USB charger": ({"BAT0": ("Battery", None), "AC": ("Mains", "0"), "U": ("USB", "1")}, False),
    "tower": ({"AC": ("Mains", "1")}, False),
    "one of two chargers": ({"A": ("USB", "0"), "B": ("USB", "1"), "C": ("Battery", None)}, False),
    "nothing known": ({}, False),
    "a supply that says nothing": ({"strange": (None, None)}, False),
}


@pytest.mark.parametrize(("supplies", "expected"), SUPPLIES.values(), ids=SUPPLIES.keys())
def test_a_battery_counts_when_nothing_else_feeds(
    supplies: dict[str, tuple[str | None, str | None]], expected: bool, tmp_path: Path
) -> None:
    for name, (kind, online) in supplies.items():
        folder = tmp_path / name
        folder.mkdir()
        for file, word in (("type", kind), ("online", online)):
            if word is not None:
                (folder / file).write_text(f"{word}\n")
    assert on_battery(tmp_path) is expected


def test_where_the_system_tells_nothing_it_is_not_on_battery(tmp_path: Path) -> None:
    assert on_battery(tmp_path / "missing") is False
