"""The program's icon as desktops want it: every size of the hicolor theme, from the two drawings of it.

`python packaging/icons/render.py` writes assets/icons/hicolor and assets/icons/mat-companion.ico anew; with a
folder, as in `render.py FOLDER`, it writes them there instead, and the icon file of macOS, which only the
package for macOS needs, beside them. Nothing but Qt is needed, and no screen.
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).parent.parent.parent / "assets"
ART = ASSETS / "art"
NAME = "mat-companion"

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL_UNTIL = 24
"""Up to this size the icon has a drawing of its own, with fewer and thicker parts."""

WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
"""What Windows asks an icon file for; it scales the rest."""

MAC_SIZES = {
    **{b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024},
    # The same for screens with twice the pixels.
    **{b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512},
}
"""The kinds of pictures that an icon file of macOS holds, and their sizes."""

SYMBOLIC_INK = "#2e3436"
"""The colour a symbolic icon is drawn in; desktops paint it over with that of their text."""


def picture(size: int) -> bytes:
    """The icon as a PNG of that many pixels a side."""
    name = "appicon-small" if size <= SMALL_UNTIL else "appicon"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ART / "app" / f"{name}.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # 0 is the strongest compression, which costs nothing to look at.
    image.save(buffer, "PNG", 0)
    return buffer.data().data()


def symbolic() -> str:
    """The sun over the mat in one colour, from the glyph of the tray.

    Without its lines: desktops repaint what is filled, and would leave lines as they are.
    """
    glyph = (ART / "tray" / "normal-16-mono-lightpanel.svg").read_text(encoding="utf-8")
    glyph = re.sub(r' stroke(?:-\w+)?="[^"]*"', "", glyph)
    return re.sub(r'fill="#\w+"', f'fill="{SYMBOLIC_INK}"', glyph)


def windows_icon() -> bytes:
    """The icon file of Windows: a directory of pictures, and then the pictures."""
    pictures = [picture(size) for size in WINDOWS_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, content in zip(WINDOWS_SIZES, pictures, strict=True):
        # A side of 256 is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + b"".join(pictures)


def mac_icon() -> bytes:
    """The icon file of macOS: each picture after its kind and length."""
    pictures = {size: picture(size) for size in sorted(set(MAC_SIZES.values()))}
    parts = [(kind, pictures[size]) for kind, size in MAC_SIZES.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(content)) + content for kind, content in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def render(folder: Path, *, mac: bool) -> None:
    """Write all of it into a folder; the icon file of macOS only if it is asked for."""
    theme = folder / "hicolor"
    files = {theme / f"{size}x{size}" / "apps" / f"{NAME}.png": picture(size) for size in SIZES}
    files[theme / "scalable" / "apps" / f"{NAME}.svg"] = (ART / "app" / "appicon.svg").read_bytes()
    files[theme / "symbolic" / "apps" / f"{NAME}-symbolic.svg"] = symbolic().encode()
    files[folder / f"{NAME}.ico"] = windows_icon()
    if mac:
        files[folder / f"{NAME}.icns"] = mac_icon()
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        render(Path(sys.argv[1]), mac=True)
    else:
        render(ASSETS / "icons", mac=False)
