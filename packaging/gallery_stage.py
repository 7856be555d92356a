"""How pictures of the program are taken: with the same letters, language and place on every computer."""

from __future__ import annotations

import os
import time

from gallery_rooms import Shown
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PLACE = "Europe/Stockholm"
FONT, FONT_PIXELS = "Inter", 15
"""The letters of the design, at their usual size; without them the system's stand in."""

LOOKS, LOOK_MS = 40, 25
"""A picture counts once it has stayed the same from one look to the next, twice."""


def prepare(application: QApplication) -> bool:
    """Make everything the same everywhere; returns whether the letters of the design are there."""
    os.environ["TZ"] = PLACE
    if hasattr(time, "tzset"):
        time.tzset()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application.setCursorFlashTime(0)
    if FONT not in QFontDatabase.families():
        return False
    font = QFont(FONT)
    font.setPixelSize(FONT_PIXELS)
    # As drawn, not fitted to the pixels of one computer.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return True


def picture_of(shown: Shown, width: int, height: int) -> QImage:
    """What is to be seen at a size, once nothing moves any more."""
    widget = shown.widget
    if not shown.own_size:
        widget.resize(width, height)
    widget.show()
    before, same = QImage(), 0
    for _look in range(LOOKS):
        QCoreApplication.sendPostedEvents(None, 0)
        QTest.qWait(LOOK_MS)
        now = widget.grab().toImage()
        same = same + 1 if now == before else 0
        if same == 2:
            break
        before = now
    return before
