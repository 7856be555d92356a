"""One question of the wizard gives way to the next, which can be answered while it comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.pages.wizard import WizardPage
from companion.ui.pages.wizard_value import WizardStep
from companion.ui.theme import Look
from tests.ui.wizard_values import on_rung

Make = Callable[[WizardStep], WizardPage]


@pytest.fixture
def wizard(look: Look, qtbot: QtBot) -> Make:
    """The wizard on the screen, at one of its questions."""

    def made(step: WizardStep) -> WizardPage:
        page = WizardPage(look)
        qtbot.addWidget(page)
        page.resize(1080, 720)
        page.show_wizard(on_rung(4), step)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        return page

    return made


def held(page: WizardPage, ms: int) -> QImage:
    """How the page looks so many milliseconds after another question came."""
    turn = page._turn
    while turn.under_way and not turn._movement.under_way:
        QApplication.processEvents()
    if turn.under_way:
        turn._movement.pause()
        turn._movement.setCurrentTime(ms)
    return page.grab().toImage()


def test_a_question_comes_from_the_side_on_which_it_lies(wizard: Make) -> None:
    page = wizard(WizardStep.AREA)
    page.area_chosen.connect(lambda area: page.show_wizard(on_rung(4), WizardStep.COVER))
    area = page.grab().toImage()
    page.primary.click()
    assert page._turn._from.x() == 24.0
    assert held(page, 0) != area, "what lies above the question tells the step at once"
    beginning, between = held(page, 0), held(page, 120)
    assert held(page, 240) not in (beginning, between)
    assert not page._turn.under_way
    page.back.click()
    assert page._turn._from.x() == -24.0


def test_where_movement_is_unwelcome_a_question_only_fades(wizard: Make, look: Look) -> None:
    look.show_reduced_motion(True)
    page = wizard(WizardStep.COVER)
    page.primary.click()
    assert page.step is WizardStep.SURFACE
    assert page._turn._from.isNull()
    assert page._turn.under_way
    held(page, 120)
    assert not page._turn.under_way


def test_the_next_question_can_be_answered_while_it_comes(wizard: Make) -> None:
    page = wizard(WizardStep.COVER)
    page.setFocus()
    page.primary.click()
    held(page, 40)
    first, second, *_others = page.grid.cards
    assert first.hasFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Right)
    assert second.hasFocus()
    assert not page._turn.under_way
