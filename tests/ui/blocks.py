"""Two fonts made here, alike in all measures: in one all letters are filled blocks, in the other empty.

With the first a picture shows the colour of all words in full, with the second what lies under them; and both
are the same on every computer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from struct import pack

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

BLOCKS, NOTHING = "Mat Blocks", "Mat Nothing"
EM, ADVANCE, SPACE, OVERLAP = 1000, 550, 300, 60
ASCENT, DESCENT, CAPITAL = 950, 250, 720
SPACES = (0x20, 0xA0)
LAST = 0xFFFD


@contextmanager
def made_fonts() -> Iterator[None]:
    """Both fonts are there."""
    before = QFont(QApplication.font())
    fonts = [QByteArray(_font(BLOCKS, filled=True)), QByteArray(_font(NOTHING, filled=False))]
    numbers = [QFontDatabase.addApplicationFontFromData(font) for font in fonts]
    assert -1 not in numbers, "the fonts are not understood"
    yield
    QApplication.setFont(before)
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


def write_in(family: str, scale: float = 1.0) -> None:
    """All words are written in that font from now on, so many times as large as usual."""
    font = QFont(family)
    font.setPixelSize(round(15 * scale))
    QApplication.setFont(font)
    # Qt itself tells widgets only while its loop runs.
    for widget in QApplication.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))


def _font(family: str, *, filled: bool) -> bytes:
    """A TrueType font of three glyphs: none, a space, and the block that stands for every letter."""
    block = _block(filled=filled)
    count = 3
    tables = {
        b"OS/2": _os2(),
        b"cmap": _cmap(),
        b"glyf": block,
        b"head": pack(
            ">IIIIHHqqhhhhHHhhh",
            *(0x10000, 0x10000, 0, 0x5F0F3CF5, 3, EM, 0, 0),
            *(-OVERLAP, -DESCENT, ADVANCE + OVERLAP, ASCENT, 0, 8, 2, 1, 0),
        ),
        b"hhea": pack(
            ">IhhhHhhhhhhhhhhhH",
            *(0x10000, ASCENT, -DESCENT, 0, ADVANCE, -OVERLAP, -OVERLAP, ADVANCE + OVERLAP),
            *(1, 0, 0, 0, 0, 0, 0, 0, count),
        ),
        b"hmtx": pack(">HhHhHh", ADVANCE, 0, SPACE, 0, ADVANCE, -OVERLAP),
        b"loca": pack(">4I", 0, 0, 0, len(block)),
        b"maxp": pack(">IH13H", 0x10000, count, 4, 1, 0, 0, 2, *[0] * 8),
        b"name": _name(family),
        b"post": pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }
    offset = 12 + 16 * len(tables)
    directory, body = pack(">IHHHH", 0x10000, len(tables), 128, 3, 16 * len(tables) - 128), b""
    for tag, table in sorted(tables.items()):
        directory += tag + pack(">III", 0, offset + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    return directory + body


def _block(*, filled: bool) -> bytes:
    """A box a little wider than its advance, so that there is no seam between two letters; or, just as wide,
    a line to its other corner and back, in which there is nothing."""
    left, right = -OVERLAP, ADVANCE + OVERLAP
    wide = right - left
    steps_right, steps_up = (0, wide, 0), (CAPITAL, 0, -CAPITAL)
    if not filled:
        steps_right, steps_up = (wide, 0, -wide), (CAPITAL, 0, -CAPITAL)
    outline = pack(">hhhhh", 1, left, 0, right, CAPITAL) + pack(">HH", 3, 0) + bytes([1, 1, 1, 1])
    outline += pack(">hhhh", left, *steps_right) + pack(">hhhh", 0, *steps_up)
    return outline + bytes(-len(outline) % 4)


def _cmap() -> bytes:
    """Every character is the block but the spaces."""
    groups, begin = [], SPACES[0]
    for space in SPACES:
        if begin < space:
            groups.append((begin, space - 1, 2))
        groups.append((space, space, 1))
        begin = space + 1
    groups.append((begin, LAST, 2))
    # Format 13 has one glyph for a whole range.
    table = pack(">HHIII", 13, 0, 16 + 12 * len(groups), 0, len(groups))
    table += b"".join(pack(">III", *group) for group in groups)
    return pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _os2() -> bytes:
    return (
        pack(">HhHHH", 4, ADVANCE, 400, 5, 0)
        + pack(">11h", 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0)
        + bytes(10)
        + pack(">4I", 1, 0, 0, 0)
        + b"NONE"
        + pack(">HHH", 0x40, 0x20, LAST)
        + pack(">hhhHH", ASCENT, -DESCENT, 0, ASCENT, DESCENT)
        + pack(">IIhhHHH", 1, 0, 520, CAPITAL, 0, 0x20, 1)
    )


def _name(family: str) -> bytes:
    records, store = b"", b""
    names = ((1, family), (2, "Regular"), (4, family), (6, family.replace(" ", "")))
    for number, words in names:
        text = words.encode("utf-16-be")
        records += pack(">6H", 3, 1, 0x409, number, len(text), len(store))
        store += text
    return pack(">3H", 0, len(names), 6 + len(records)) + records + store
