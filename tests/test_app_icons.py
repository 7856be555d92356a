"""The icons that are shipped are those the drawings give, in the sizes desktops ask for."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from companion.assets import art_dir, icons_dir

ROOT = Path(__file__).parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MOST_DIFFERENCE = 2.0
"""Levels of 255 by which a picture may differ on average: another Qt may smooth edges a little otherwise."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of icons rendered today."""
    folder = tmp_path_factory.mktemp("icons")
    script = ROOT / "packaging" / "icons" / "render.py"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, script, folder], env=environment, check=True, timeout=60)
    return folder


def files(folder: Path) -> set[str]:
    """The files of the theme in a folder, and the icon file of Windows."""
    found = [*(folder / "hicolor").rglob("*"), *folder.glob("*.ico")]
    return {path.relative_to(folder).as_posix() for path in found if path.is_file()}


def pixels(image: QImage) -> bytes:
    """Red, green, blue and opacity of every pixel, so that nothing is compared where nothing shows."""
    # By a name: the bits go with the picture, and one without a name may have gone before they are read.
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    return bytes(converted.constBits())


def test_what_is_shipped_is_what_is_rendered_and_nothing_else(fresh: Path) -> None:
    assert files(icons_dir()) == files(fresh)
    assert len(files(fresh)) == len(SIZES) + 3


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_is_the_one_its_drawing_gives(size: int, fresh: Path) -> None:
    name = f"hicolor/{size}x{size}/apps/mat-companion.png"
    shipped, rendered = QImage(str(icons_dir() / name)), QImage(str(fresh / name))
    assert shipped.width() == shipped.height() == rendered.width() == size
    ours, theirs = pixels(shipped), pixels(rendered)
    difference = sum(abs(one - other) for one, other in zip(ours, theirs, strict=True)) / len(ours)
    assert difference < MOST_DIFFERENCE
    assert len(set(ours)) > 16, "a picture of something"


def test_the_drawings_are_shipped_as_they_are(fresh: Path) -> None:
    theme = icons_dir() / "hicolor"
    scalable = (theme / "scalable" / "apps" / "mat-companion.svg").read_bytes()
    assert scalable == (art_dir() / "app" / "appicon.svg").read_bytes()
    symbolic = "hicolor/symbolic/apps/mat-companion-symbolic.svg"
    text = (icons_dir() / symbolic).read_text(encoding="utf-8")
    assert text == (fresh / symbolic).read_text(encoding="utf-8")
    assert QSvgRenderer(str(icons_dir() / symbolic)).isValid()
    assert "stroke" not in text, "desktops repaint what is filled, and nothing else"


def test_the_icon_file_of_windows_holds_its_pictures() -> None:
    content = (icons_dir() / "mat-companion.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", content, 2)
    assert kind == 1
    widths = []
    for index in range(count):
        width, _height, *_rest, length, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        image = QImage.fromData(content[place : place + length], "PNG")
        assert image.width() == (width or 256)
        widths.append(image.width())
    assert widths == [16, 24, 32, 48, 64, 256]


def test_the_icon_file_of_macos_holds_its_pictures(fresh: Path) -> None:
    content = (fresh / "mat-companion.icns").read_bytes()
    kind, length = struct.unpack_from(">4sI", content)
    assert (kind, length) == (b"icns", len(content))
    widths: list[int] = []
    place = 8
    while place < len(content):
        _kind, size = struct.unpack_from(">4sI", content, place)
        image = QImage.fromData(content[place + 8 : place + size], "PNG")
        assert image.width() == image.height()
        widths.append(image.width())
        place += size
    assert sorted(set(widths)) == [16, 32, 64, 128, 256, 512, 1024]
    assert QImageReader(str(fresh / "mat-companion.icns")).imageCount() == len(widths)


def test_the_icons_are_in_the_credits() -> None:
    page = (ROOT / "assets" / "CREDITS.md").read_text(encoding="utf-8")
    assert "`icons/hicolor/`" in page
    assert "`icons/mat-companion.ico`" in page
