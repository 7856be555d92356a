"""The moment before: steps that follow the clock, keys to be found in the dark, room in every window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Cover, Head, Kind, Setup, Surface
from companion.ui.theme import BEDTIME, DUSK, Look
from companion.ui.widgets.labels import Label
from companion.ui.widgets.prep_view import PrepView
from companion.ui.widgets.step_card import CountdownRing, StepCard
from tests.engine.evening import Evening


class Prep:
    """A lead-in as it is seen."""

    def __init__(
        self,
        *,
        size: tuple[int, int] = (1080, 720),
        scale: float = 1.0,
        music: str = "Still Water",
        **changes: object,
    ) -> None:
        self.evening = Evening()
        self.look = Look(DUSK, scale)
        self.view = PrepView(self.look, self.evening.runner.frame)
        self.view.resize(*size)
        self.evening.runner.changed.connect(lambda session: self.view.show_session(session, music))
        self.evening.start(**{"lead_in": 20.0, **changes})
        self.view.show()
        self.view.activateWindow()
        QTest.qWaitForWindowActive(self.view)

    def let_pass(self, seconds: float) -> None:
        """Let time pass."""
        self.evening.let_pass(seconds)
        self.view.refresh()

    def said(self) -> list[str]:
        """All words that show."""
        return [label.text() for label in self.view.findChildren(Label) if label.isVisible()]

    def cards(self) -> list[StepCard]:
        """The steps that show."""
        return [card for card in self.view.findChildren(StepCard) if card.isVisible()]

    def ring(self) -> str:
        """What the countdown says of itself."""
        return self.view.findChild(CountdownRing).accessibleName()


Open = Callable[..., Prep]


@pytest.fixture
def prepare(qapp: object) -> Iterator[Open]:
    """Begins a lead-in: `prepare(kind=Kind.BEDTIME)`."""
    made: list[Prep] = []

    def begun(**values: object) -> Prep:
        made.append(Prep(**values))  # type: ignore[arg-type]  # as the plan takes them
        return made[-1]

    yield begun
    for one in made:
        one.evening.runner.shut_down()
        one.view.close()
        one.view.deleteLater()


@pytest.mark.parametrize(("passed", "step"), [(0.0, 0), (6.9, 0), (7.1, 1), (13.9, 1), (14.1, 2), (19.0, 2)])
def test_the_steps_go_on_at_thirteen_and_six_seconds(passed: float, step: int, prepare: Open) -> None:
    prep = prepare(size=(420, 760))
    prep.let_pass(passed) if passed else None
    (card,) = prep.cards()
    titles = ("Sit at the edge", "Lower slowly", "Let it take you")
    assert card.accessibleName().startswith(titles[step])


def test_with_room_all_steps_show_and_the_one_that_is_due_stands_out(prepare: Open) -> None:
    prep = prepare()
    assert len(prep.cards()) == 3
    before = [card.grab().toImage() for card in prep.cards()]
    prep.let_pass(7.5)
    after = [card.grab().toImage() for card in prep.cards()]
    assert [one != other for one, other in zip(before, after, strict=True)] == [True, True, False]


def test_the_countdown_counts_every_second_begun(prepare: Open) -> None:
    prep = prepare()
    assert prep.ring() == "Starts in 20 s"
    prep.let_pass(0.5)
    assert prep.ring() == "Starts in 20 s"
    prep.let_pass(18.7)
    assert prep.ring() == "Starts in 1 s"
    prep.evening.runner.add_lead_in()
    prep.view.refresh()
    assert prep.ring() == "Starts in 31 s"


KEYS = {
    Qt.Key.Key_Return: "start_now_requested",
    Qt.Key.Key_Enter: "start_now_requested",
    Qt.Key.Key_Plus: "more_time_requested",
    Qt.Key.Key_Equal: "more_time_requested",
    Qt.Key.Key_Space: "pause_requested",
    Qt.Key.Key_Escape: "cancel_requested",
    Qt.Key.Key_E: "cancel_requested",
    Qt.Key.Key_S: "cancel_requested",
}


@pytest.mark.parametrize("key", KEYS)
def test_each_key_sends_its_wish(key: Qt.Key, prepare: Open, qtbot: QtBot) -> None:
    prep = prepare()
    with qtbot.waitSignal(getattr(prep.view, KEYS[key])):
        QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_still_held_from_before_is_no_wish(key: Qt.Key, prepare: Open) -> None:
    prep = prepare()
    spy = QSignalSpy(getattr(prep.view, KEYS[key]))
    again = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(prep.view, again)
    assert spy.count() == 0


def test_another_key_does_nothing(prepare: Open) -> None:
    prep = prepare()
    spies = [QSignalSpy(getattr(prep.view, wish)) for wish in set(KEYS.values())]
    QTest.keyClick(prep.view, Qt.Key.Key_Q)
    assert [spy.count() for spy in spies] == [0, 0, 0, 0]


BUTTONS = {
    "Start now": "start_now_requested",
    "Add 30 s": "more_time_requested",
    "Cancel": "cancel_requested",
}


@pytest.mark.parametrize("words", BUTTONS)
def test_each_button_sends_its_wish(words: str, prepare: Open, qtbot: QtBot) -> None:
    prep = prepare()
    (button,) = [one for one in prep.view.findChildren(QAbstractButton) if one.text() == words]
    with qtbot.waitSignal(getattr(prep.view, BUTTONS[words])):
        button.click()


def test_paused_it_says_so_and_waits(prepare: Open) -> None:
    prep = prepare()
    assert "Starts by itself" in prep.said()
    prep.evening.runner.toggle_pause()
    assert "Paused" in prep.said()
    prep.let_pass(60)
    assert prep.ring() == "Starts in 20 s"


@pytest.mark.parametrize(
    ("kind", "area", "steps", "title"),
    [
        (Kind.STANDARD, Area.BACK, 3, "Lie down in your own time"),
        (Kind.BEDTIME, Area.NECK, 3, "Lie down in your own time"),
        (Kind.STANDARD, Area.SEAT, 1, "Settle in your own time"),
        (Kind.STANDARD, Area.FEET_SEATED, 1, "Settle in your own time"),
        (Kind.BREATHING, Area.BACK, 1, "Settle in your own time"),
    ],
)
def test_the_steps_suit_what_is_to_come(
    kind: Kind, area: Area, steps: int, title: str, prepare: Open
) -> None:
    prep = prepare(kind=kind, area=area)
    assert len(prep.cards()) == steps
    assert title in prep.said()
    assert prep.look.theme == (BEDTIME if kind is Kind.BEDTIME else DUSK)
    assert not prep.view.grab().isNull()


@pytest.mark.parametrize("passed", [0.1, 7.5, 14.5])
def test_who_lies_on_a_bed_is_shown_on_one_in_every_step(passed: float, prepare: Open) -> None:
    below = {}
    for surface in Surface:
        prep = prepare(setup=Setup(Cover.THIN_TOWEL, surface, Head.CUSHION, 5.0))
        prep.let_pass(passed)
        # Below the figure is the floor, or the frame of a bed.
        pictures = [card.grab().toImage() for card in prep.cards()]
        below[surface] = [picture.pixelColor(picture.width() // 2, 224) for picture in pictures]
        grounds = [prep.look.color(token) for token in ("floor", "raised")]
        assert [colour in grounds for colour in below[surface]] == [surface is not Surface.BED] * 3
    assert below[Surface.FLOOR] == below[Surface.YOGA_MAT]


def test_what_is_to_come_is_said(prepare: Open) -> None:
    assert "5 min on a thick towel, music: Still Water" in prepare().said()
    assert "5 min on a thick towel, without music" in prepare(music="").said()
    assert "5 min, without music" in prepare(music="", kind=Kind.BREATHING).said()


def test_the_next_lead_in_has_its_own_steps(prepare: Open, qtbot: QtBot) -> None:
    prep = prepare()
    prep.evening.runner.cancel()
    prep.evening.start(lead_in=20.0, area=Area.SEAT)
    qtbot.waitUntil(lambda: [card.accessibleName()[:8] for card in prep.cards()] == ["Sit back"])


SIZES = [
    (1600, 900, 1.0),
    (1080, 720, 1.0),
    (760, 720, 1.0),
    (420, 760, 1.0),
    (380, 520, 1.0),
    (1080, 720, 2.0),
    (420, 760, 2.0),
    (380, 520, 2.0),
]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_is_cut_off_or_covered(
    width: int, height: int, scale: float, prepare: Open, qtbot: QtBot
) -> None:
    prep = prepare(size=(width, height), scale=scale)
    area = prep.view.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())
    assert area.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: faults(prep.view, area) == [])
    if (width, height) == (1080, 720) and scale == 1.0:
        assert area.verticalScrollBar().maximum() == 0


def faults(view: PrepView, area: QScrollArea) -> list[str]:
    """The words and buttons that are too low, outside, or over one another."""
    shown = [one for kind in (Label, QAbstractButton) for one in view.findChildren(kind) if one.isVisible()]
    places = {one: QRect(one.mapTo(area.widget(), QPoint(0, 0)), one.size()) for one in shown}
    found = [
        f"{one.text()} is cut off: {one.height()} of {one.heightForWidth(one.width())}"
        for one in shown
        if one.height() < one.heightForWidth(one.width()) or not area.widget().rect().contains(places[one])
    ]
    for number, one in enumerate(shown):
        found += [
            f"{one.text()} lies over {other.text()}"
            for other in shown[number + 1 :]
            if places[one].intersects(places[other])
        ]
    return found
