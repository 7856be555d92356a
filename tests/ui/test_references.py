"""The pages look as they did when they were last compared with the pictures of the design."""

from pathlib import Path

import pytest
from gallery_references import FOLDER, LETTERS, difference, file_of, kept, letters, take
from gallery_rooms import dress
from gallery_scenes import Scene
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from companion.ui.theme import DUSK, MORNING
from tests.ui.scenes import SCENES

MOST = 0.004
"""The share of a page that may look different: it is that of a few words drawn by another edition of Qt."""

ANEW = 'If that is meant: make gallery ARGS="--references", and look at the pictures before keeping them.'
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DRAWN = [pytest.param(scene, id=scene.name) for scene in kept()]


@pytest.fixture(autouse=True)
def in_the_same_letters(gallery: None) -> None:
    """Another edition of the letters has other widths, and nothing would lie where it did."""
    if letters() != (FOLDER / LETTERS).read_text(encoding="utf-8"):
        pytest.skip("the pictures were taken with another edition of the letters than is installed here")


@pytest.mark.parametrize("scene", DRAWN)
def test_a_page_looks_as_its_picture(scene: Scene, tmp_path: Path, qtbot: QtBot) -> None:
    shown = scene.make()

    def looks_the_same() -> None:
        image = take(scene, shown)
        share = difference(image, reference)
        if share > MOST:
            image.save(str(tmp_path / name))
        assert share <= MOST, f"{100 * share:.1f} % of {name} look different: see {tmp_path / name}. {ANEW}"

    try:
        for theme in scene.themes:
            name = file_of(scene, theme)
            reference = QImage(str(FOLDER / name))
            dress(shown, theme, 1.0)
            qtbot.waitUntil(looks_the_same, timeout=2000)
    finally:
        shown.close()


def test_every_kept_picture_belongs_to_a_page() -> None:
    wanted = {file_of(scene, theme) for scene in kept() for theme in scene.themes}
    assert {path.name for path in FOLDER.glob("*.png")} == wanted


def today() -> QImage:
    """The picture of Today to spoil."""
    return QImage(str(FOLDER / "today-dusk.png"))


def test_a_card_that_lies_elsewhere_is_noticed() -> None:
    whole = today()
    moved = whole.copy()
    painter = QPainter(moved)
    # The card with the last fourteen days, in the half-sized picture, lower by 6 pixels of the page.
    card = QRect(120, 262, 268, 82)
    painter.fillRect(card, DUSK.color("bg"))
    painter.drawImage(card.topLeft() + QPoint(0, 3), whole.copy(card))
    painter.end()
    assert difference(moved, whole) > MOST


@pytest.mark.parametrize(("token", "other"), [("card", "raised"), ("side", "card"), ("accent", "stop")])
def test_another_colour_is_noticed(token: str, other: str) -> None:
    whole = today()
    changed = whole.copy()
    before, after = DUSK.color(token), DUSK.color(other)
    for x in range(whole.width()):
        for y in range(whole.height()):
            if near(whole.pixelColor(x, y), before):
                changed.setPixelColor(x, y, after)
    assert difference(changed, whole) > MOST


def near(one: QColor, other: QColor) -> bool:
    """Whether it is that colour, as far as the small pictures tell."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(first - second) <= 8 for first, second in pairs)


def test_greys_at_the_edges_of_letters_do_not_matter() -> None:
    whole = today()
    blurred = whole.scaled(whole.size() * 2).scaled(whole.size())
    shifted = QImage(whole.size(), whole.format())
    painter = QPainter(shifted)
    painter.drawImage(0, 0, blurred)
    painter.setOpacity(0.12)
    painter.drawImage(QPoint(1, 0), whole)
    painter.end()
    assert difference(shifted, whole) <= MOST


def test_light_and_dark_are_told_apart() -> None:
    light = QImage(str(FOLDER / f"today-{MORNING.name}.png"))
    assert difference(light, today()) > 0.9
    assert difference(light, QImage()) == 1.0


def test_the_pictures_of_all_drawn_pages_are_kept() -> None:
    assert {"today", "journal", "progress", "session", "lunch-session"} <= {scene.name for scene in kept()}
    assert set(SCENES) >= {scene.name for scene in kept()}
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 2_500_000
