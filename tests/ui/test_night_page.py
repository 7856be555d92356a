"""After a session before sleep: dark, and the computer's own sleep can be said no to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.ui.pages.night import NightPage
from companion.ui.theme import BEDTIME, Look
from companion.ui.widgets.controls import Button


@pytest.fixture
def page(qapp: object) -> Iterator[NightPage]:
    """The page as it comes after a bedtime session."""
    made = NightPage(Look(BEDTIME))
    made.resize(1080, 720)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def words(page: NightPage) -> list[str]:
    """What can be pressed, from top to bottom."""
    buttons = [one for one in page.findChildren(Button) if one.isVisible()]
    buttons.sort(key=lambda one: one.mapTo(page, one.rect().topLeft()).y())
    return [one.accessibleName() for one in buttons]


def test_usually_nothing_is_said_of_sleep(page: NightPage) -> None:
    assert words(page) == ["Close for the night", "Open Mat Companion"]


def test_before_the_computer_sleeps_it_can_be_kept_on(page: NightPage) -> None:
    stays: list[bool] = []
    page.stay_on_requested.connect(lambda: stays.append(True))
    page.show_sleep(42)
    assert words(page)[0] == "Stay on"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert stays == [True]
    page.show_sleep(0)
    assert words(page) == ["Close for the night", "Open Mat Companion"]


def test_escape_opens_the_pages_when_there_is_nothing_to_keep_on(page: NightPage) -> None:
    opened: list[bool] = []
    page.opened.connect(lambda: opened.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert opened == [True]
