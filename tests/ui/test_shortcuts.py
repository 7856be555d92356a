"""Every key of the table means what it says, pressed in the window; and everything in it has its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from companion.core.journal import Kind, SessionRecord
from companion.core.planning import Wish
from companion.core.progress import Period
from companion.core.progress_window import window as charts_of
from companion.core.session import Easing
from companion.ui.main_window import Page
from companion.ui.shortcuts import SHORTCUTS, Act, Where, act_of, shortcuts_in
from companion.ui.text.shortcuts import act_words, key_names, place_title, told
from tests.ui.house import Build, House, build
from tests.ui.pressing import focused, press, shown

__all__ = ["build"]

Past = Callable[..., SessionRecord]
SENT = {
    (Where.SESSION, Act.PAUSE): ("pause_requested", []),
    (Where.SESSION, Act.STOP): ("stop_requested", []),
    (Where.SESSION, Act.LONGER): ("extend_requested", []),
    (Where.SESSION, Act.SHORTER): ("shorten_requested", []),
    (Where.SESSION, Act.LOUDER): ("volume_step_requested", [1]),
    (Where.SESSION, Act.SOFTER): ("volume_step_requested", [-1]),
    (Where.SESSION, Act.MUTE): ("mute_requested", []),
    (Where.SESSION, Act.NEXT_PIECE): ("next_music_requested", []),
    (Where.SESSION, Act.DIM): ("key_answered", []),
    (Where.SESSION, Act.END): ("end_requested", []),
    (Where.EASING, Act.EASING): ("easing_answered", [True]),
    (Where.EASING, Act.NOT_EASING): ("easing_answered", [False]),
    (Where.EASING, Act.ADD_LAYER): ("layer_requested", []),
    (Where.LEAD_IN, Act.START_NOW): ("start_now_requested", []),
    (Where.LEAD_IN, Act.HOLD): ("pause_requested", []),
    (Where.LEAD_IN, Act.MORE_TIME): ("more_time_requested", []),
    (Where.LEAD_IN, Act.CANCEL): ("cancel_requested", []),
}
"""What is sent by the views that have keys for themselves."""

PAGES = {
    Act.TODAY: Page.TODAY,
    Act.JOURNAL: Page.JOURNAL,
    Act.PROGRESS: Page.PROGRESS,
    Act.LEARN: Page.LEARN,
    Act.SETTINGS: Page.SETTINGS,
}
STARTS = {Act.STANDARD: "standard", Act.BEDTIME: "bedtime", Act.LUNCH: "lunch"}


def keys_in(*places: Where) -> list[tuple[Where, Act, str]]:
    """Every key of some places, with what it does."""
    rows = (one for where in places for one in shortcuts_in(where))
    return [(one.where, one.act, keys) for one in rows for keys in (*one.keys, *one.also)]


def going_on(house: House, kind: Kind) -> QWidget:
    """A session under way in the window that is shown."""
    house.guide.wish(Wish(kind=kind, lead_in=0.0))
    house.let_pass(30)
    shown(house.window)
    assert house.window.whole is not None
    return house.window.whole


@pytest.mark.parametrize(("_where", "act", "keys"), keys_in(Where.PAGES))
def test_each_key_of_the_pages_opens_or_starts(_where: Where, act: Act, keys: str, build: Build) -> None:
    house = build()
    # From another page than the one it leads to.
    house.window.show_page(Page.LEARN if act is Act.TODAY else Page.TODAY)
    shown(house.window)
    opened, started = QSignalSpy(house.window.page_opened), QSignalSpy(house.window.session_requested)
    press(house.window, keys)
    if act in PAGES:
        assert opened.at(opened.count() - 1) == [PAGES[act]]
    else:
        assert started.at(0) == [STARTS[act]]
        assert house.window.whole is not None


# At noon there is no night to dim towards.
@pytest.mark.parametrize(
    ("where", "act", "keys", "kind"),
    [
        (where, act, keys, kind)
        for where, act, keys in keys_in(Where.SESSION)
        for kind in (Kind.STANDARD, Kind.BEDTIME, Kind.QUICK)
        if (act, kind) != (Act.DIM, Kind.QUICK)
    ],
)
def test_each_key_of_a_session_sends_its_wish_from_the_window(
    where: Where, act: Act, keys: str, kind: Kind, build: Build
) -> None:
    house = build()
    view = going_on(house, kind)
    # A key that shows the controls, so that Esc is not the first one in the dark.
    press(house.window, "Shift+Q")
    signal, values = SENT[where, act]
    spy = QSignalSpy(getattr(view, signal))
    press(house.window, keys)
    assert [spy.at(number) for number in range(spy.count())] == [values]


@pytest.mark.parametrize(("where", "act", "keys"), keys_in(Where.EASING))
def test_each_key_answers_the_question_of_minute_3(where: Where, act: Act, keys: str, build: Build) -> None:
    house = build()
    view = going_on(house, Kind.STANDARD)
    signal, values = SENT[where, act]
    spy = QSignalSpy(getattr(view, signal))
    easing = Easing.NOT_EASING if act is Act.ADD_LAYER else Easing.UNANSWERED
    assert view.answer(QKeySequence(keys)[0].key(), easing)
    assert [spy.at(number) for number in range(spy.count())] == [values]


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.QUICK])
@pytest.mark.parametrize(("where", "act", "keys"), keys_in(Where.LEAD_IN))
def test_each_key_of_the_lead_in_sends_its_wish_from_the_window(
    where: Where, act: Act, keys: str, kind: Kind, build: Build
) -> None:
    house = build()
    house.guide.wish(Wish(kind=kind))
    shown(house.window)
    signal, values = SENT[where, act]
    spy = QSignalSpy(getattr(house.window.whole, signal))
    press(house.window, keys)
    assert [spy.at(number) for number in range(spy.count())] == [values]


def test_the_keys_of_the_journal_search_move_open_delete_and_undo(build: Build, past: Past) -> None:
    house = build(sessions=tuple(past(number) for number in range(3)))
    house.window.show_page(Page.JOURNAL)
    shown(house.window)
    page = house.views.journal
    press(house.window, "Ctrl+F")
    assert page.search.hasFocus()
    press(house.window, "Down")
    assert page.list.hasFocus()
    newest = page.list.current
    press(house.window, "Down")
    second = page.list.current
    assert second.started_at < newest.started_at
    press(house.window, "Up")
    assert page.list.current == newest
    for enter in ("Enter", "Return"):
        page.list.setFocus()
        press(house.window, enter)
        assert page.detail.edit.hasFocus()
    page.list.setFocus()
    press(house.window, "Del")
    assert len(house.store.sessions()) == 2
    press(house.window, "Ctrl+Z")
    assert len(house.store.sessions()) == 3


@pytest.mark.parametrize(("_where", "_act", "keys"), keys_in(Where.EDITOR))
def test_each_key_for_saving_saves_what_was_written(
    _where: Where, _act: Act, keys: str, build: Build, past: Past
) -> None:
    house = build(sessions=(past(1),))
    house.window.show_page(Page.JOURNAL)
    house.bookkeeper.edit(house.only_session())
    shown(house.window)
    editor = house.views.journal_editor
    assert house.window.whole is editor
    press(house.window, keys)
    assert house.window.whole is None


def test_t_shows_the_charts_as_tables_from_wherever_the_keyboard_is(build: Build, past: Past) -> None:
    house = build(sessions=tuple(past(number) for number in range(5)))
    page = house.views.progress
    charts = charts_of(house.keeper.history(), house.now, Period.FIVE_WEEKS, 0, past().planned.cover)
    page.show_progress(charts)
    house.window.show_page(Page.PROGRESS)
    shown(house.window)
    house.window.navigation.marked.setFocus()
    press(house.window, "T")
    assert all(card.as_table for card in page.cards)
    press(house.window, "T")
    assert not any(card.as_table for card in page.cards)


def test_the_key_for_a_search_searches_in_learn(build: Build) -> None:
    house = build()
    house.window.show_page(Page.LEARN)
    shown(house.window)
    press(house.window, "Ctrl+F")
    assert house.views.learn.search.hasFocus()


def test_the_key_for_a_search_searches_in_the_settings(build: Build) -> None:
    house = build()
    house.window.show_page(Page.SETTINGS)
    shown(house.window)
    press(house.window, "Ctrl+F")
    assert house.views.settings.search.field.hasFocus()


@pytest.mark.parametrize("in_session", [False, True])
def test_f11_fills_the_screen_on_every_page_and_view(in_session: bool, build: Build) -> None:
    house = build()
    if in_session:
        going_on(house, Kind.STANDARD)
    else:
        house.guide.show_health()
        shown(house.window)
    press(house.window, "F11")
    assert house.window.isFullScreen()
    press(house.window, "F11")
    assert not house.window.isFullScreen()


@pytest.mark.parametrize("in_session", [False, True])
def test_ctrl_q_closes_the_window_and_wishes_for_the_end_on_every_page_and_view(
    in_session: bool, build: Build
) -> None:
    house = build()
    if in_session:
        going_on(house, Kind.STANDARD)
    shown(house.window)
    wished = QSignalSpy(house.window.quit_requested)
    press(house.window, "Ctrl+Q")
    assert not house.window.isVisible()
    assert wished.count() == 1


@pytest.mark.parametrize("keys", ["Space", "Return", "Enter"])
def test_space_and_enter_press_what_has_the_keyboard(keys: str, build: Build) -> None:
    house = build()
    shown(house.window)
    assert focused(house.window) is house.views.today.hero.start
    press(house.window, keys)
    assert house.window.whole is house.views.before


# The table.


def test_no_key_means_two_things_in_one_place() -> None:
    for where in Where:
        counted = Counter(keys for _where, _act, keys in keys_in(where))
        assert [keys for keys, times in counted.items() if times > 1] == []


def test_what_means_the_same_everywhere_means_nothing_else_on_the_pages() -> None:
    everywhere = {keys for _where, _act, keys in keys_in(Where.EVERYWHERE)}
    pages = {keys for _where, _act, keys in keys_in(Where.PAGES, Where.PROGRESS, Where.LEARN, Where.EDITOR)}
    assert not everywhere & pages


def test_everything_in_the_table_has_its_words() -> None:
    assert all(place_title(where) for where in Where)
    for one in SHORTCUTS:
        assert act_words(one.act)
        assert all(key_names(one)), one
        assert act_words(one.act) in told(one)
        assert key_names(one)[0] in told(one)


def test_what_no_place_knows_does_nothing() -> None:
    assert act_of(Where.SESSION, 0x51) is None
