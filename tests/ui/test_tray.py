"""The tray's promises, where there is no tray and where its menu is asked for."""

import pytest
from pytestqt.qtbot import QtBot

from companion.core.breathing import PhaseKind
from companion.core.session import Stage
from companion.engine.runner import Frame
from companion.ui.tray import Tray


def frame(stage: Stage) -> Frame:
    """A session with eleven minutes and twenty seconds to go."""
    return Frame(stage, PhaseKind.EXHALE, 6.0, 0.5, 0.0, 680.0, 220.0, 900.0, None, False)


def shown(tray: Tray) -> list[str]:
    """The words of the menu that are to be seen."""
    return [action.text() for action in tray.menu.actions() if action.isVisible() and action.text()]


def test_without_a_tray_it_says_so_after_a_while(qtbot: QtBot) -> None:
    tray = Tray()
    with qtbot.waitSignal(tray.missing, timeout=30_000):
        tray.appear()


def test_without_a_session_it_offers_to_start_one(qtbot: QtBot) -> None:
    tray = Tray()
    assert shown(tray) == [
        "Start the suggested session",
        "Bedtime",
        "Lunch break",
        "Open Mat Companion",
        "Quit",
    ]
    assert tray.words == "Mat Companion"


def test_during_a_session_it_tells_the_time_left_and_offers_to_pause(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_frame(frame(Stage.RUNNING))
    assert shown(tray) == ["Pause", "End", "Open Mat Companion", "Quit"]
    assert tray.words == "Session, 11 min left"
    tray.show_frame(frame(Stage.PAUSED))
    assert shown(tray)[0] == "Go on"
    assert tray.words == "Session paused, 11 min left"
    tray.show_frame(frame(Stage.WAKING))
    assert tray.words == "Your session is over"


@pytest.mark.parametrize(
    ("words", "wish"),
    [("Start the suggested session", "standard"), ("Bedtime", "bedtime"), ("Lunch break", "lunch")],
)
def test_each_start_sends_its_wish(qtbot: QtBot, words: str, wish: str) -> None:
    tray = Tray()
    (action,) = [action for action in tray.menu.actions() if action.text() == words]
    with qtbot.waitSignal(tray.session_requested) as sent:
        action.trigger()
    assert sent.args == [wish]
