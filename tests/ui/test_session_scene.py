"""The sun sets with every breath out, exactly as design.md section 6 has it."""

from __future__ import annotations

import math

import pytest

from companion.core.breathing import PhaseKind
from companion.ui.widgets.session_scene import Geometry, Orb, SessionScene, depth_at, eased, orb_at

BASE = Geometry(1080, 720, 474)
INHALE, HOLD, EXHALE, REST = PhaseKind.INHALE, PhaseKind.HOLD, PhaseKind.EXHALE, PhaseKind.REST


def sun(depth: float, geometry: Geometry = BASE) -> tuple[float, float]:
    """Height and radius of the sun, taken from what it covers."""
    covered = SessionScene().sun_rect(geometry, Orb(depth))
    reach = covered.height() / 2
    return covered.y() + reach, reach - (12 * geometry.u + 2)


def test_the_ring_lies_where_it_was_drawn() -> None:
    assert BASE.u == 1.0
    assert (BASE.centre.x(), BASE.centre.y()) == (540, pytest.approx(236, abs=0.5))
    assert BASE.ring.width() == BASE.ring.height() == 344


@pytest.mark.parametrize(("depth", "y", "radius"), [(0.0, 150, 78), (0.5, 236, 65), (1.0, 322, 52)])
def test_the_sun_is_large_above_and_small_below(depth: float, y: float, radius: float) -> None:
    assert sun(depth) == (pytest.approx(y, abs=1.5), pytest.approx(radius, abs=1.0))


@pytest.mark.parametrize(
    ("size", "u"),
    [((1080, 720), 1.0), ((540, 720), 0.55), ((200, 200), 0.55), ((1080, 1440), 1.0), ((4000, 3000), 1.6)],
)
def test_everything_grows_with_the_window_within_limits(size: tuple[int, int], u: float) -> None:
    assert Geometry(*size, cue_top=3000).u == u


def test_a_ring_without_room_is_smaller_rather_than_under_the_words() -> None:
    low = Geometry(1080, 720, 200)
    assert low.u < 0.55
    assert low.ring.bottom() <= 200
    assert low.ring.top() >= 0


@pytest.mark.parametrize(
    ("phase", "progress", "depth"),
    [
        (INHALE, 0.0, 1.0),
        (INHALE, 0.5, 0.5),
        (INHALE, 1.0, 0.0),
        (HOLD, 0.7, 0.0),
        (EXHALE, 0.0, 0.0),
        (EXHALE, 0.25, (1 - math.cos(math.pi / 4)) / 2),
        (EXHALE, 1.0, 1.0),
        (REST, 0.3, 1.0),
    ],
)
def test_the_sun_rises_with_the_breath_in_and_sets_with_the_breath_out(
    phase: PhaseKind, progress: float, depth: float
) -> None:
    assert depth_at(phase, progress) == pytest.approx(depth)
    assert orb_at(phase, progress, still=False).depth == pytest.approx(depth)


def test_ghosts_follow_the_breath_out_alone() -> None:
    for phase in (INHALE, HOLD, REST, None):
        assert orb_at(phase, 0.5, still=False).ghosts == ()
    ghosts = orb_at(EXHALE, 0.6, still=False).ghosts
    assert [alpha for _depth, alpha in ghosts] == [0.21, 0.13, 0.09]
    assert [depth for depth, _alpha in ghosts] == [pytest.approx(eased(p)) for p in (0.48, 0.36, 0.24)]


def test_ghosts_fade_in() -> None:
    beginning = orb_at(EXHALE, 0.075, still=False).ghosts
    assert [alpha for _depth, alpha in beginning] == [pytest.approx(a / 2) for a in (0.21, 0.13, 0.09)]
    assert all(depth == 0.0 for depth, _alpha in beginning[1:])


def test_at_rest_the_sun_grows_a_little_dimmer() -> None:
    assert orb_at(REST, 0.0, still=False).opacity == 1.0
    assert orb_at(REST, 1.0, still=False).opacity == pytest.approx(0.86)
    assert orb_at(None, 0.0, still=False).opacity == 0.86


@pytest.mark.parametrize("phase", [*PhaseKind, None])
def test_with_reduced_motion_the_sun_never_moves(phase: PhaseKind | None) -> None:
    places = {
        SessionScene().sun_rect(BASE, orb_at(phase, step / 20, still=True)).getRect() for step in range(21)
    }
    (place,) = places
    assert place[3] / 2 - 14 == pytest.approx(64, abs=1.0)
    assert place[1] + place[3] / 2 == pytest.approx(236, abs=1.5)
    assert orb_at(phase, 0.5, still=True).ghosts == ()


def test_with_reduced_motion_a_breath_out_dims_the_sun_in_eight_steps() -> None:
    shades = [orb_at(EXHALE, step / 1000, still=True).opacity for step in range(1001)]
    assert shades[0] == 1.0
    assert shades[-1] == pytest.approx(0.55)
    assert len(set(shades)) == 9
    assert shades == sorted(shades, reverse=True)
    assert orb_at(HOLD, 0.5, still=True).opacity == 1.0
    assert orb_at(INHALE, 0.0, still=True).opacity == pytest.approx(0.55)
