"""Pictures of the program can be taken without a screen: they have their size, and something on them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent
SCENES = ("today", "session", "toast")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pictures of a few scenes."""
    made = tmp_path_factory.mktemp("gallery")
    script = ROOT / "packaging" / "gallery.py"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = (sys.executable, script, "--quick", "--out", made, "--only", *SCENES)
    subprocess.run(command, env=environment, check=True, timeout=120, capture_output=True)
    return made


@pytest.mark.parametrize(
    ("scene", "theme", "size"),
    [
        ("today", "dusk", (1080, 720)),
        ("today", "morning", (1080, 720)),
        ("session", "dusk", (1080, 720)),
        ("toast", "dusk", (360, 140)),
    ],
)
def test_a_picture_has_its_size_and_is_not_blank(
    scene: str, theme: str, size: tuple[int, int], folder: Path
) -> None:
    width, height = size
    image = QImage(str(folder / f"{scene}-{theme}-{width}x{height}-100.png"))
    assert (image.width(), image.height()) == size
    colours = {image.pixel(x, y) for x in range(0, width, 7) for y in range(0, height, 7)}
    assert len(colours) > 16


def test_the_index_shows_every_picture(folder: Path) -> None:
    index = (folder / "index.html").read_text(encoding="utf-8")
    pictures = [path.name for path in folder.glob("*.png")]
    assert len(pictures) == 5
    assert all(name in index for name in pictures)
