"""The pictures of the gallery on one page to look through, each beside the picture of its design."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

GAP = 16
SIDES = "beside"
"""The folder of the pictures in which program and design stand side by side."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: of which scene, in which theme, how large, with letters of which size in percent."""

    scene: str
    theme: str
    width: int
    height: int
    percent: int

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.scene}-{self.theme}-{self.width}x{self.height}-{self.percent}.png"


def write_sheet(folder: Path, pictures: Sequence[Picture], sides: Mapping[tuple[str, str], str]) -> Path:
    """Write the index of all pictures; `sides` are the files with program and design side by side, by scene
    and theme."""
    parts: list[str] = []
    for scene in dict.fromkeys(picture.scene for picture in pictures):
        parts.append(f'<h2 id="{escape(scene)}">{escape(scene)}</h2>')
        for (name, theme), file in sides.items():
            if name == scene:
                parts.append(
                    f'<p>{escape(theme)}: program, design</p><img class="sides" src="{escape(file)}">'
                )
        parts.append('<div class="all">')
        for picture in pictures:
            if picture.scene == scene:
                words = f"{picture.theme} {picture.width} × {picture.height}, {picture.percent} %"
                parts.append(_FIGURE.format(file=escape(picture.file), words=escape(words)))
        parts.append("</div>")
    index = folder / "index.html"
    index.write_text(_PAGE.format("\n".join(parts)), encoding="utf-8")
    return index


def put_side_by_side(program: Path, design: Path, file: Path) -> None:
    """Write one picture with that of the program on the left and that of the design on the right."""
    left, right = QImage(str(program)), QImage(str(design))
    both = QImage(
        left.width() + GAP + right.width(),
        max(left.height(), right.height()),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    both.fill(Qt.GlobalColor.transparent)
    painter = QPainter(both)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width() + GAP, 0, right)
    painter.end()
    both.save(str(file))


_FIGURE = (
    '<figure><a href="{file}"><img src="{file}" loading="lazy"></a><figcaption>{words}</figcaption></figure>'
)
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Mat Companion, every page</title>
<style>
body {{ font: 14px sans-serif; margin: 24px; background: #777; }}
img {{ display: block; max-width: 100%; }}
.all {{ display: flex; flex-wrap: wrap; gap: 16px; align-items: start; margin-top: 16px; }}
figure {{ margin: 0; }}
figure img {{ height: 240px; }}
</style></head><body>
<h1>Every page</h1>
{}
</body></html>
"""
