"""The installed program goes over to high contrast as soon as the desktop asks for it, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage

from companion.ui.theme import DUSK
from tests.desktop.private_bus import Others
from tests.desktop.services import PORTAL, PORTAL_PATH, PortalSettings
from tests.e2e.desktop import Desktop
from tests.e2e.waiting import wait_until

FROM_QT = (6, 10)


def still(count: Callable[[], int]) -> int | None:
    """What is counted, once it is the same twice."""
    first = count()
    return first if first and first == count() else None


@pytest.mark.skipif(
    tuple(int(part) for part in qVersion().split(".")[:2]) < FROM_QT,
    reason="Qt asks the desktop for this from 6.10 on",
)
def test_the_window_follows_the_contrast_of_the_desktop(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    edge = DUSK.color("edge").rgb()

    def edges() -> int:
        """How much of every third column is the outline of something: in high contrast, of cards as well."""
        image = QImage(str(desktop.screenshot(tmp_path / "now.png")))
        columns = range(0, image.width(), 3)
        return sum(image.pixel(x, y) == edge for x in columns for y in range(image.height()))

    others = Others(desktop.bus)
    portal = PortalSettings(0)
    try:
        others.serve(PORTAL, {PORTAL_PATH: portal})
        data = tmp_path / "data"
        data.mkdir()
        (data / "settings.json").write_text('{"theme": "dusk"}')
        desktop.start(installed_program, "--data-dir", data, XDG_CURRENT_DESKTOP="XFCE")
        desktop.wait_for_window("Mat Companion")
        desktop.find("None apply, continue", "button")
        usual = wait_until(lambda: still(edges), "a still window")
        others.say(portal.choose, 1)
        wait_until(lambda: edges() > 1.5 * usual, "the outlines of high contrast")
        others.say(portal.choose, 0)
        wait_until(lambda: edges() == usual, "the outlines to be gone")
    finally:
        others.close()
