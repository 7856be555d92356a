"""The wizard fits every window, stands where the design has it, and can be used by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.ladder import LADDERS
from companion.ui.pages.wizard import WizardPage
from companion.ui.pages.wizard_value import Purpose, WizardStep, WizardValue
from companion.ui.theme import BEDTIME, DUSK, MORNING, Look
from companion.ui.widgets.option_card import EDGE, OptionCard
from tests.ui.reading import cut_off
from tests.ui.wizard_values import BACK, card, elsewhere, on_rung

SIZES = (
    (1600, 900, 1.0),
    (1080, 720, 1.0),
    (760, 720, 1.0),
    (380, 520, 1.0),
    (1080, 720, 2.0),
    (380, 520, 2.0),
)
Show = Callable[..., WizardPage]
WHOLE = LADDERS[Area.BACK]
PLACES: tuple[tuple[WizardValue, WizardStep], ...] = (
    *((on_rung(4, Purpose.FIRST_RUN), step) for step in WizardStep),
    (on_rung(0, ladder=WHOLE), WizardStep.COVER),
    (on_rung(4, chosen=BACK[5]), WizardStep.COVER),
    (on_rung(7, ladder=WHOLE, offer_beyond=True), WizardStep.LADDER),
    (on_rung(4, Purpose.USED), WizardStep.MINUTES),
    (elsewhere(Area.FEET_STANDING), WizardStep.COVER),
    (elsewhere(Area.FEET_STANDING), WizardStep.MINUTES),
)


@pytest.fixture
def show(look: Look, qtbot: QtBot) -> Show:
    """Shows the wizard in a window of a size."""

    def shown(value: WizardValue, step: WizardStep, width: int = 1080, height: int = 720) -> WizardPage:
        page = WizardPage(look)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show_wizard(value, step)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        return page

    return shown


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key)


def place(page: WizardPage, widget: QWidget) -> QRect:
    """Where a widget lies in the window; of a card, the card without its edge."""
    rect = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return rect.adjusted(EDGE, EDGE, -EDGE, -EDGE) if isinstance(widget, OptionCard) else rect


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("number", range(len(PLACES)))
def test_nothing_is_cut_off_or_scrolls_sideways(
    number: int, width: int, height: int, scale: float, show: Show, look: Look, qtbot: QtBot
) -> None:
    look.show_scale(scale)
    page = show(*PLACES[number], width, height)
    qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
    assert page.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: cut_off(page, width) == [])
    assert all(one.geometry().bottom() <= page.grid.height() for one in page.grid.cards)


@pytest.mark.parametrize("number", range(len(PLACES)))
def test_every_step_fits_the_usual_window_without_scrolling(number: int, show: Show, qtbot: QtBot) -> None:
    page = show(*PLACES[number])
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_the_four_covers_stand_where_the_design_has_them(show: Show) -> None:
    page = show(on_rung(1, Purpose.STATE), WizardStep.COVER)
    places = [place(page, one) for one in page.grid.cards]
    assert [one.left() for one in places] == pytest.approx([84, 319, 553, 788], abs=1)
    assert [one.width() for one in places] == pytest.approx([208] * 4, abs=1)
    assert {(one.top(), one.height()) for one in places} == {(180, 368)}
    assert place(page, page.primary).bottom() == 691


def test_five_covers_share_the_same_width(show: Show) -> None:
    page = show(on_rung(0, ladder=WHOLE), WizardStep.COVER)
    places = [place(page, one) for one in page.grid.cards]
    assert len(places) == 5
    assert (places[0].left(), places[-1].right()) == pytest.approx((84, 995), abs=1)


def test_a_medium_window_has_two_columns_and_a_narrow_one_rows(show: Show) -> None:
    medium = show(on_rung(1), WizardStep.COVER, 760, 720)
    assert len({one.x() for one in medium.grid.cards}) == 2
    narrow = show(on_rung(1), WizardStep.COVER, 380, 520)
    assert len({one.x() for one in narrow.grid.cards}) == 1


def test_the_arrow_keys_move_and_space_or_enter_chooses(show: Show) -> None:
    page = show(on_rung(7), WizardStep.COVER)
    assert card(page, "Thin towel").hasFocus(), "the keyboard begins at what is chosen"
    press(Qt.Key.Key_Left)
    assert card(page, "Thick towel").hasFocus()
    assert card(page, "Thin towel").isChecked(), "moving chooses nothing"
    press(Qt.Key.Key_Space)
    assert card(page, "Thick towel").isChecked()
    press(Qt.Key.Key_End)
    assert card(page, "Bare skin").hasFocus(), "what comes later can be reached and read"
    press(Qt.Key.Key_Return)
    assert card(page, "Thick towel").isChecked()
    press(Qt.Key.Key_Home)
    assert card(page, "Double thick towel").hasFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert card(page, "Thin towel").isChecked()


def test_up_and_down_move_between_the_two_rows(show: Show) -> None:
    page = show(on_rung(4), WizardStep.MINUTES)
    assert card(page, "15 minutes").hasFocus()
    press(Qt.Key.Key_Up)
    assert card(page, "3 minutes").hasFocus()
    press(Qt.Key.Key_Down)
    assert card(page, "15 minutes").hasFocus()


def test_tab_leads_from_the_cards_to_back_and_continue(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    press(Qt.Key.Key_Tab)
    assert page.back.hasFocus()
    press(Qt.Key.Key_Tab)
    assert page.primary.hasFocus()


def test_the_whole_wizard_works_by_keyboard_alone(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4), WizardStep.AREA)
    go_on = (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    for key in go_on:
        press(key)
    assert page.step is WizardStep.COVER
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    assert page.panel.know.hasFocus(), "the question comes right after the cards"
    press(Qt.Key.Key_Space)
    assert page.primary.hasFocus()
    press(Qt.Key.Key_Space)
    assert page.step is WizardStep.SURFACE
    for _ in range(3):
        for key in go_on:
            press(key)
    assert page.step is WizardStep.LADDER
    with qtbot.waitSignal(page.setup_chosen) as sent:
        press(Qt.Key.Key_Return)
    assert sent.args == [Setup(Cover.THIN_TOWEL, Surface.BED, Head.FOLDED_TOWEL, 15.0)]


def test_declining_what_is_stronger_leads_back_to_the_cards(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        press(key)
    assert card(page, "Thick towel").hasFocus()
    assert card(page, "Thick towel").isChecked()


def test_escape_goes_one_step_back_and_leaves_from_the_first(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    press(Qt.Key.Key_Escape)
    assert page.step is WizardStep.AREA
    with qtbot.waitSignal(page.back_requested):
        press(Qt.Key.Key_Escape)


def test_a_card_the_keyboard_comes_to_is_brought_into_view(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(1), WizardStep.COVER, 380, 520)
    press(Qt.Key.Key_End)
    last = page.grid.cards[-1]
    qtbot.waitUntil(lambda: place(page, last).bottom() <= page.height())


def test_every_card_and_the_page_have_names(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    assert page.accessibleName() == "Step 2 of 6: Cover. What goes between you and the spikes?"
    assert [one.accessibleName() for one in page.grid.cards] == [
        "Double thick towel, Soft, Easier",
        "Thick towel, Gentle, Suggested",
        "Thin towel, Mild, One step stronger",
        "T-shirt, Clear, Not on your ladder",
        "Bare skin, Strong, Not on your ladder",
    ]
    assert "20–40 min" in page.grid.cards[-1].accessibleDescription()


@pytest.mark.parametrize("number", range(len(PLACES)))
def test_every_step_follows_the_look_while_it_is_shown(number: int, show: Show, look: Look) -> None:
    page = show(*PLACES[number])
    shown = []
    for theme in (DUSK, MORNING, BEDTIME):
        look.show_theme(theme)
        shown.append(page.grab().toImage())
    assert shown[0] != shown[1] != shown[2]
