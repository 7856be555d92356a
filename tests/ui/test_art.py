"""Every drawing and icon can be shown in every theme."""

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from companion.assets import art_dir, icons_dir
from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.settings import SkinTone
from companion.ui.art import coloured, icon, paint_svg
from companion.ui.covers import paint_lying
from companion.ui.theme import BEDTIME, DUSK, MORNING, Look, Theme
from companion.ui.widgets.setup_picture import SetupPicture

DRAWINGS = sorted(path.relative_to(art_dir()).with_suffix("").as_posix() for path in art_dir().rglob("*.svg"))
SQUARE = QSize(240, 240)
ICONS = sorted(path.stem for path in icons_dir().glob("*.svg"))


def painted(name: str, size: QSize, theme: Theme) -> QImage:
    """The drawing in a picture of that size, on nothing."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_svg(painter, name, QRectF(image.rect()), theme)
    painter.end()
    return image


def is_empty(image: QImage) -> bool:
    """Whether nothing was painted."""
    blank = QImage(image.size(), image.format())
    blank.fill(0)
    return image == blank


@pytest.mark.parametrize("theme", [DUSK, MORNING, BEDTIME], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_shows_in_every_theme(name: str, theme: Theme, look: Look) -> None:
    text = (art_dir() / f"{name}.svg").read_text(encoding="utf-8")
    assert set(re.findall(r"\{(\w+)\}", text)) <= theme.tokens.keys() | {"ink"}
    assert not re.search(r"\{\w+\}", coloured(text, theme))
    assert not is_empty(painted(name, SQUARE, theme))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_takes_the_colour_it_is_given(name: str, look: Look) -> None:
    image = icon(name, look.color("stop"), 24, 2.0).toImage()
    assert (image.width(), image.devicePixelRatio()) == (48, 2.0)
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {look.color("stop").name()}


def test_a_missing_drawing_is_left_blank_and_named_in_the_log(
    look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        assert is_empty(painted("lying/flying-carpet", SQUARE, DUSK))
        assert is_empty(icon("flying-carpet", look.color("text"), 24).toImage())
    named = [record.getMessage() for record in caplog.records]
    assert [line.partition(".svg")[0] for line in named] == ["the drawing flying-carpet"] * 2, "once for each"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(4096),
        b"<svg",
        b"\xff\xfe<svg/>",
        b'{"a":' * 9_000,
        b"<svg>{nocolour}</svg>",
        b"<svg/>" * 200_000,
    ],
    ids=["empty", "zeroes", "cut off", "other letters", "no drawing", "a colour nobody has", "far too long"],
)
def test_a_damaged_drawing_is_left_blank(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "broken.svg"
    file.write_bytes(data)
    image = QImage(SQUARE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        # From its folder to here, as any other name.
        paint_svg(painter, os.path.relpath(file.with_suffix(""), art_dir()), QRectF(image.rect()), DUSK)
    assert is_empty(image)


def test_skin_tones_do_not_share_a_picture(look: Look) -> None:
    assert painted("lying/body-bare", SQUARE, DUSK) != painted(
        "lying/body-bare", SQUARE, DUSK.with_skin(SkinTone.DEEP)
    )


@pytest.mark.parametrize("surface", Surface)
@pytest.mark.parametrize("head", Head)
@pytest.mark.parametrize("cover", Cover)
def test_every_setup_has_its_picture(surface: Surface, head: Head, cover: Cover, look: Look) -> None:
    image = QImage(480, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_lying(painter, Setup(cover, surface, head, 5.0), QRectF(image.rect()).bottomLeft(), 1.0, DUSK)
    painter.end()
    assert not is_empty(image)


@pytest.mark.parametrize("area", Area)
@pytest.mark.parametrize("cover", [Cover.THICK_SOCKS, Cover.BARE_SKIN, Cover.THIN_TOWEL])
def test_every_area_has_its_pose(area: Area, cover: Cover, look: Look, qtbot: QtBot) -> None:
    picture = SetupPicture(look)
    qtbot.addWidget(picture)
    picture.resize(324, 200)
    picture.show_setup(None, area)
    alone = picture.grab().toImage()
    picture.show_setup(Setup(cover, Surface.FLOOR, Head.NONE, 5.0), area)
    assert picture.grab().toImage() != alone


def test_art_is_where_the_program_looks_for_it() -> None:
    assert isinstance(art_dir(), Path)
    assert len(DRAWINGS) == 127
    assert len(ICONS) == 45
