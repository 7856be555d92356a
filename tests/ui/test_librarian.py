"""An article is fetched from wherever it matters, and leaving it leads back there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.core.journal import Condition
from companion.ui.main_window import Page
from companion.ui.text.articles import Related, Topic
from tests.ui.house import Build, House, build
from tests.ui.reading import said

__all__ = ["build"]


def offered(house: House) -> list[str]:
    """The ways on from the article that is shown."""
    found = [one for one in house.views.article.findChildren(QWidget) if one.property("related")]
    return [one.accessibleName() for one in found]


def shown(house: House) -> House:
    """The house with its window in front."""
    house.window.show()
    house.window.activateWindow()
    QTest.qWaitForWindowActive(house.window)
    return house


def test_an_article_takes_the_window_and_esc_leads_back_to_its_card(build: Build) -> None:
    house = shown(build())
    QTest.keyClick(house.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    learn = house.views.learn
    assert house.window.page is learn
    learn.search.setText("neck")
    card = next(card for card in learn.cards if card.topic is Topic.NECK)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    article = house.views.article
    assert house.window.whole is article
    assert "Neck" in said(article)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert house.window.whole is None and house.window.page is learn
    assert learn.search.text() == "neck"
    assert card.hasFocus()


def test_asked_for_once_more_learn_shows_everything_again(build: Build) -> None:
    house = build()
    house.window.show_page(Page.LEARN)
    house.views.learn.search.setText("neck")
    house.window.show_page(Page.LEARN)
    assert house.views.learn.search.text() == ""


def test_from_the_questions_one_comes_back_to_the_questions(build: Build) -> None:
    house = shown(build(answered=False))
    house.guide.show_health()
    health = house.views.health
    health.safety.setFocus()
    health.safety.click()
    assert house.window.whole is house.views.article
    assert offered(house) == ["Emergency signs"]
    house.librarian.leave()
    assert house.window.whole is health
    assert health.safety.hasFocus()


def test_the_emergency_signs_lead_back_to_the_article_and_it_to_where_it_was(build: Build) -> None:
    house = build()
    house.window.show_page(Page.LEARN)
    house.librarian.open(Topic.SAFETY)
    assert offered(house) == ["Health questions", "Emergency signs"]
    house.views.article.related_requested.emit(Related.EMERGENCY)
    assert house.window.whole is house.views.emergency
    house.guide.leave_emergency()
    assert house.window.whole is house.views.article
    house.librarian.leave()
    assert house.window.page is house.views.learn and house.window.whole is None


@pytest.mark.parametrize(("conditions", "ways"), [((), ["Adjust your setup"]), ((Condition.PREGNANCY,), [])])
def test_a_setup_is_chosen_only_while_the_mat_is_open(
    conditions: tuple[Condition, ...], ways: list[str], build: Build
) -> None:
    house = build(*conditions)
    house.librarian.open(Topic.LUNCH)
    assert offered(house) == ways


def test_an_article_leads_to_the_health_questions_and_to_the_setup(build: Build) -> None:
    house = build()
    house.librarian.open(Topic.COVERS)
    house.views.article.related_requested.emit(Related.HEALTH)
    assert house.window.whole is house.views.health
    house.librarian.open(Topic.COVERS)
    house.views.article.related_requested.emit(Related.ADJUST)
    assert house.window.whole is house.views.wizard
