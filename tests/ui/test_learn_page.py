"""Learn offers articles as cards, finds them, and shows one so that everybody can read it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.pages.article import ArticlePage
from companion.ui.pages.learn import LearnPage
from companion.ui.text.articles import Related, Topic, article, articles
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.labels import Heading, Label
from companion.ui.widgets.reading import ReadingText
from tests.ui.reading import button


@pytest.fixture
def learn(look: Look, qtbot: QtBot) -> LearnPage:
    """The page in a window that is in front."""
    page = LearnPage(look)
    qtbot.addWidget(page)
    page.resize(872, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def reader(look: Look, qtbot: QtBot) -> ArticlePage:
    """An article in a window that is in front."""
    page = ArticlePage(look)
    qtbot.addWidget(page)
    page.show_article(article(Topic.SAFETY))
    page.resize(760, 520)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def shown(page: LearnPage) -> list[Topic]:
    """The topics of the cards that can be seen, in the order of the page."""
    cards = [card for card in (page.feature, *page.cards) if card.isVisible()]
    places = {card: card.mapTo(page.contents, card.rect().topLeft()) for card in cards}
    return [card.topic for card in sorted(cards, key=lambda card: (places[card].y(), places[card].x()))]


def test_all_articles_are_offered_and_the_first_stands_out(learn: LearnPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown(learn) == list(Topic))
    assert learn.feature.isVisible() and learn.feature.topic is Topic.FIRST_TIME
    assert (learn.feature.height(), learn.feature.width()) == (180, 808)
    for card, one in zip(learn.cards, articles(), strict=True):
        assert card.accessibleName() == one.title
        assert one.about in card.accessibleDescription() and "min" in card.accessibleDescription()


def test_how_high_the_page_is_hangs_on_its_width_alone(learn: LearnPage, qtbot: QtBot) -> None:
    """Else its scroll bar came and went for ever in a window just as high as the page."""
    high = learn.contents.heightForWidth(872)
    learn.resize(840, 720)
    qtbot.waitUntil(lambda: learn.contents.width() < 850)
    assert learn.contents.heightForWidth(872) == high


@pytest.mark.parametrize(("width", "columns"), [(1080, 3), (760, 2), (420, 1), (380, 1)])
def test_the_cards_stand_in_as_many_columns_as_there_is_room_for(
    width: int, columns: int, learn: LearnPage, qtbot: QtBot
) -> None:
    learn.resize(width - {3: 208, 2: 64, 1: 0}[columns], 720)
    others = learn.cards[1:]
    qtbot.waitUntil(lambda: len({card.x() for card in others}) == columns)
    for row in {card.y() for card in others}:
        assert len({card.height() for card in others if card.y() == row}) == 1


def test_search_shows_only_what_is_found(learn: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(learn.search, "cupp")
    qtbot.waitUntil(lambda: Topic.HANDS in shown(learn))
    assert shown(learn)[0] is Topic.HANDS
    assert not learn.feature.isVisible()
    qtbot.keyClicks(learn.search, "xylophone")
    assert shown(learn) == []
    button(learn, "Show everything").click()
    assert learn.search.hasFocus()
    qtbot.waitUntil(lambda: shown(learn) == list(Topic))


def test_search_is_done_by_keyboard_alone(learn: LearnPage, qtbot: QtBot) -> None:
    QTest.keyClick(learn, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert learn.search.hasFocus()
    qtbot.keyClicks(learn.search, "marks")
    qtbot.waitUntil(lambda: shown(learn)[0] is Topic.MARKS)
    QTest.keyClick(learn.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(learn.article_requested) as wished:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wished.args == [Topic.MARKS]
    QTest.keyClick(learn.search, Qt.Key.Key_Escape)
    assert learn.search.text() == ""


def test_a_press_on_a_card_asks_for_its_article(learn: LearnPage, qtbot: QtBot) -> None:
    for card in (learn.feature, learn.cards[3]):
        with qtbot.waitSignal(learn.article_requested) as wished:
            card.click()
        assert wished.args == [card.topic]


def test_an_article_is_shown_whole(reader: ArticlePage) -> None:
    one = article(Topic.SAFETY)
    assert reader.accessibleName() == one.title
    headings = [heading.text() for heading in reader.findChildren(Heading)]
    assert headings == [one.title, *(section.heading for section in one.sections), "Sources"]
    read = "\n".join(text.words for text in reader.findChildren(ReadingText))
    for section in one.sections:
        assert all(words in read for words in (*section.paragraphs, *section.points))
    assert all(source.name in read and source.address in read for source in one.sources)
    assert "29 November 2026" in read


def test_screen_readers_know_what_is_a_heading(reader: ArticlePage) -> None:
    heading = reader.findChildren(Heading)[1]
    known = QAccessible.queryAccessibleInterface(heading)
    assert known.role() is QAccessible.Role.Heading
    assert known.text(QAccessible.Text.Name) == "Not for now"
    plain = next(label for label in reader.findChildren(Label) if not isinstance(label, Heading))
    assert QAccessible.queryAccessibleInterface(plain).role() is QAccessible.Role.StaticText


def test_the_keys_scroll_whatever_has_the_keyboard(reader: ArticlePage, qtbot: QtBot) -> None:
    bar = reader.verticalScrollBar()
    text = reader.findChildren(ReadingText)[0]
    for widget in (reader.back, text):
        widget.setFocus()
        bar.setValue(0)
        QTest.keyClick(widget, Qt.Key.Key_Down)
        assert bar.value() > 0
        QTest.keyClick(widget, Qt.Key.Key_End)
        assert bar.value() == bar.maximum() > 0
        QTest.keyClick(widget, Qt.Key.Key_Home)
        assert bar.value() == 0
    QTest.keyClick(text, Qt.Key.Key_Space)
    assert bar.value() > 0
    QTest.keyClick(text, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_words_can_be_selected_and_copied(reader: ArticlePage) -> None:
    text = reader.findChildren(ReadingText)[-2]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "spikemat.com/general-instructions" in QApplication.clipboard().text()
    assert text.isReadOnly()
    before = text.words
    QTest.keyClicks(text, "x")
    assert text.words == before


def test_text_is_as_high_as_it_is_long(reader: ArticlePage, look: Look, qtbot: QtBot) -> None:
    text = reader.findChildren(ReadingText)[0]
    wide = text.height()
    reader.resize(380, 520)
    qtbot.waitUntil(lambda: text.height() > wide)
    assert text.height() >= text.document().size().height()
    narrow = text.height()
    look.show_scale(2.0)
    qtbot.waitUntil(lambda: text.height() > 1.5 * narrow)
    assert text.verticalScrollBar().maximum() == 0


def test_the_words_take_the_colours_of_the_look(reader: ArticlePage, look: Look) -> None:
    text = reader.findChildren(ReadingText)[0]
    look.show_theme(MORNING)
    assert text.document().begin().begin().fragment().charFormat().foreground().color() == look.color("text2")


def test_esc_and_back_lead_back(reader: ArticlePage, qtbot: QtBot) -> None:
    for act in (reader.back.click, lambda: QTest.keyClick(reader, Qt.Key.Key_Escape)):
        with qtbot.waitSignal(reader.back_requested):
            act()
    text = reader.findChildren(ReadingText)[0]
    text.setFocus()
    with qtbot.waitSignal(reader.back_requested):
        QTest.keyClick(text, Qt.Key.Key_Escape)


def test_an_article_leads_on_to_where_it_can_be_acted_on(reader: ArticlePage, qtbot: QtBot) -> None:
    for words, related in (("Health questions", Related.HEALTH), ("Emergency signs", Related.EMERGENCY)):
        with qtbot.waitSignal(reader.related_requested) as wished:
            button(reader, words).click()
        assert wished.args == [related]


def test_another_article_begins_at_its_beginning(reader: ArticlePage) -> None:
    reader.verticalScrollBar().setValue(300)
    reader.show_article(article(Topic.NECK))
    assert reader.verticalScrollBar().value() == 0
    assert reader.accessibleName() == "Neck"
    assert len(reader.findChildren(ReadingText)) >= 4
