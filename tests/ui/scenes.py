"""The scenes of the gallery for tests that look at all of them, in its letters, place and language."""

import os
import sys
import time
from collections.abc import Iterator

import pytest
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from gallery_stage import FONT, prepare
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from companion.ui import letters

SCENES = {scene.name: scene for scene in (*pages(), *sessions())}


@pytest.fixture
def gallery(qapp: QApplication) -> Iterator[None]:
    """Everything as in the gallery, and afterwards as it was."""
    place, locale, font = os.environ.get("TZ", ""), QLocale(), QFont(qapp.font())
    flash, sheet, colours = qapp.cursorFlashTime(), qapp.styleSheet(), qapp.palette()
    letters.has_every_weight.cache_clear()
    has_letters = prepare(qapp)
    if not has_letters:
        _put_back(qapp, place, locale, font)
        missing = f"{FONT}, the letters of the pictures, is not installed; packaging/setup.sh does so"
        if sys.platform == "linux":
            pytest.fail(missing)
        pytest.skip(missing)
    yield
    _put_back(qapp, place, locale, font)
    qapp.setCursorFlashTime(flash)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colours)


def _put_back(qapp: QApplication, place: str, locale: QLocale, font: QFont) -> None:
    os.environ["TZ"] = place
    if hasattr(time, "tzset"):
        time.tzset()
    QLocale.setDefault(locale)
    qapp.setFont(font)
    letters.has_every_weight.cache_clear()


__all__ = ["SCENES", "Scene", "gallery"]
