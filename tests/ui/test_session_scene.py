"""The sun sets with every breath out, exactly as docs/design.md section 6 has it."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QImage, QPainter

from companion.core.breathing import PhaseKind
from companion.ui.theme import BEDTIME, DUSK, Theme
from companion.ui.widgets.session_orb import Orb, depth_at, eased, orb_at
from companion.ui.widgets.session_scene import Geometry, SessionScene

pytestmark = pytest.mark.usefixtures("qapp")

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


def picture(scene: SessionScene, theme: Theme, geometry: Geometry, orb: Orb, ratio: float = 1.0) -> QImage:
    """What a settled scene looks like, on a canvas on which what is left out would be seen."""
    canvas = QImage(round(geometry.width * ratio), round(geometry.height * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(0xFF00FF)
    with QPainter(canvas) as painter:
        scene.paint(painter, theme, geometry, orb)
    return canvas


def farthest(one: QImage, other: QImage) -> int:
    """By how much two pictures differ in the channel in which they differ most, of 255."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(first - second) for first, second in pairs)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("theme", [DUSK, BEDTIME], ids=lambda theme: theme.name)
def test_what_changes_little_by_little_looks_as_if_painted_at_once(theme: Theme, ratio: float) -> None:
    geometry = Geometry(360, 300, 200)
    slowly = SessionScene()
    # Round the ring once, with a leap in it and a step back, while the sun sinks and rises.
    moments = [0.0, *(step / 90 for step in range(1, 60)), 0.9, 0.85, 1.0]
    for number, elapsed in enumerate(moments):
        orb = orb_at(EXHALE, (number % 20) / 20, still=False)
        slowly.settle(theme, geometry, orb, elapsed, ratio)
        if number in (1, 30, len(moments) - 2, len(moments) - 1):
            at_once = SessionScene()
            at_once.settle(theme, geometry, orb, elapsed, ratio)
            seen = picture(slowly, theme, geometry, orb, ratio)
            # An arc's edge lies elsewhere by a tenth of a pixel, by how long it is.
            assert farthest(seen, picture(at_once, theme, geometry, orb, ratio)) <= 40


def test_a_second_of_the_ring_changes_little_of_the_picture() -> None:
    scene, orb = SessionScene(), orb_at(HOLD, 0.5, still=False)
    scene.settle(DUSK, BASE, orb, 0.25, 1.0)
    assert scene.settle(DUSK, BASE, orb, 0.25, 1.0).isEmpty()
    changed = scene.settle(DUSK, BASE, orb, 0.25 + 1 / 900, 1.0)
    assert 0 < changed.width() * changed.height() < 30 * 30
    # Minutes added, or half of them gone: all of the ring.
    assert scene.settle(DUSK, BASE, orb, 0.1, 1.0).contains(BASE.ring.toRect())


def test_a_window_made_larger_while_the_sun_sinks_is_whole_at_the_next_session() -> None:
    larger, orb = Geometry(500, 400, 260), orb_at(HOLD, 0.5, still=False)
    scene, fresh = SessionScene(), SessionScene()
    scene.settle(DUSK, BASE, orb, 1.0, 1.0)
    canvas = QImage(500, 400, QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        scene.paint_sinking(painter, DUSK, larger, orb, 0.5)
    for one in (scene, fresh):
        one.settle(DUSK, larger, orb, 0.0, 1.0)
    assert picture(scene, DUSK, larger, orb) == picture(fresh, DUSK, larger, orb)
