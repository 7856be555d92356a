"""Minute 3 asks "Easing?": answered by key or press, in the light and in the dark, and never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.core.easing import question_second
from companion.core.journal import Cover, Kind
from companion.core.session import Easing, Stage
from companion.ui import text
from companion.ui.theme import BEDTIME
from tests.ui.stage import Open, open_session
from tests.ui.stage import Stage as Scene

__all__ = ["open_session"]

QUESTION = "Easing?"
LAYER = "Lift off slowly and put a layer between. Space goes on."


def asked(open_session: Open, kind: Kind = Kind.STANDARD, **more: object) -> Scene:
    """A session on a new rung, at the moment of its question, connected as app.py connects it."""
    scene = open_session(kind, minutes=10.0, easing_check=True, **more)
    runner, view = scene.evening.runner, scene.view
    view.easing_answered.connect(runner.answer_easing)
    view.layer_requested.connect(runner.add_layer)
    view.pause_requested.connect(runner.toggle_pause)
    view.end_requested.connect(runner.finish)
    session = runner.session
    assert session is not None
    second = question_second(session)
    assert second is not None
    scene.let_pass(second)
    return scene


def press(scene: Scene, key: Qt.Key) -> None:
    """Presses a key wherever the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or scene.view, key)
    scene.view.refresh()


def words(scene: Scene) -> str:
    """What is asked, offered or said over the session."""
    return scene.view.easing_panel.words


def offered(scene: Scene) -> list[str]:
    """The buttons of the question that can be pressed."""
    buttons = scene.view.easing_panel.findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def button(scene: Scene, name: str) -> QAbstractButton:
    """The button of the question with that name."""
    return next(
        one for one in scene.view.easing_panel.findChildren(QAbstractButton) if one.accessibleName() == name
    )


def test_nothing_is_asked_before_its_moment_or_on_a_rung_already_known(open_session: Open) -> None:
    scene = open_session(minutes=10.0)
    scene.let_pass(200.0)
    assert (words(scene), offered(scene)) == ("", [])
    assert not scene.view.easing_panel.isVisible()


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_the_question_comes_with_two_answers_and_is_told_to_screen_readers(
    kind: Kind, open_session: Open
) -> None:
    scene = asked(open_session, kind)
    assert (words(scene), offered(scene)) == (QUESTION, ["Yes, easing", "Not easing"])
    assert scene.view.accessibleDescription() == QUESTION
    assert scene.view.easing_panel.accessibleName() == QUESTION


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_a_yes_by_key_ends_the_question_also_out_of_sight(
    key: Qt.Key, kind: Kind, open_session: Open
) -> None:
    scene = asked(open_session, kind)
    scene.hide_controls()
    press(scene, key)
    assert (words(scene), offered(scene)) == ("", [])
    assert scene.evening.runner.session is not None
    assert scene.evening.runner.session.easing is Easing.EASING


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_a_no_by_key_offers_to_make_it_easier(
    key: Qt.Key, kind: Kind, open_session: Open, qtbot: QtBot
) -> None:
    scene = asked(open_session, kind)
    scene.hide_controls()
    with qtbot.assertNotEmitted(scene.view.next_music_requested):
        press(scene, key)
    assert (words(scene), offered(scene)) == (text.line("X3"), ["Add a layer", "Finish here"])
    scene.let_pass(120.0)
    assert offered(scene) == ["Add a layer", "Finish here"]


def test_without_an_open_question_n_is_the_next_piece_again(open_session: Open, qtbot: QtBot) -> None:
    scene = asked(open_session)
    scene.let_pass(61.0)
    assert words(scene) == ""
    with (
        qtbot.assertNotEmitted(scene.view.easing_answered),
        qtbot.waitSignal(scene.view.next_music_requested),
    ):
        press(scene, Qt.Key.Key_N)


@pytest.mark.parametrize(
    ("name", "easing"), [("Yes, easing", Easing.EASING), ("Not easing", Easing.NOT_EASING)]
)
def test_both_answers_can_be_pressed(name: str, easing: Easing, open_session: Open) -> None:
    scene = asked(open_session)
    QTest.mouseClick(button(scene, name), Qt.MouseButton.LeftButton)
    assert scene.evening.runner.session is not None
    assert scene.evening.runner.session.easing is easing


@pytest.mark.parametrize("means", [Qt.Key.Key_A, Qt.Key.Key_Return, "press"])
def test_a_layer_more_pauses_says_how_and_space_goes_on(means: Qt.Key | str, open_session: Open) -> None:
    scene = asked(open_session)
    press(scene, Qt.Key.Key_N)
    if isinstance(means, str):
        QTest.mouseClick(button(scene, "Add a layer"), Qt.MouseButton.LeftButton)
        scene.view.refresh()
    else:
        press(scene, means)
    assert (words(scene), offered(scene)) == (LAYER, [])
    session = scene.evening.runner.session
    assert session is not None
    assert session.stage is Stage.PAUSED
    used = scene.evening.shelf.only().used
    assert used is not None
    assert used.cover is Cover.DOUBLE_THICK_TOWEL
    press(scene, Qt.Key.Key_Space)
    assert words(scene) == ""
    assert scene.evening.runner.session is not None
    assert scene.evening.runner.session.stage is Stage.RUNNING


@pytest.mark.parametrize("means", [Qt.Key.Key_E, "press"])
def test_finishing_here_ends_the_session(means: Qt.Key | str, open_session: Open) -> None:
    scene = asked(open_session)
    press(scene, Qt.Key.Key_N)
    if isinstance(means, str):
        QTest.mouseClick(button(scene, "Finish here"), Qt.MouseButton.LeftButton)
    else:
        press(scene, means)
    assert scene.evening.runner.session is None


def test_space_pauses_also_with_the_keyboard_on_an_answer(open_session: Open) -> None:
    scene = asked(open_session)
    button(scene, "Not easing").setFocus()
    press(scene, Qt.Key.Key_Space)
    assert scene.evening.runner.session is not None
    assert scene.evening.runner.session.stage is Stage.PAUSED
    assert words(scene) == QUESTION


def test_the_answers_can_be_reached_and_pressed_by_keyboard(open_session: Open) -> None:
    scene = asked(open_session)
    wanted = button(scene, "Not easing")
    for _step in range(12):
        if QApplication.focusWidget() is wanted:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    press(scene, Qt.Key.Key_Return)
    assert words(scene) == text.line("X3")
    assert QApplication.focusWidget() is scene.view


def test_in_the_dark_the_question_comes_slowly_in_the_colours_of_the_night(open_session: Open) -> None:
    scene = asked(open_session, Kind.BEDTIME)
    panel = scene.view.easing_panel
    assert panel.opacity < 0.1
    scene.see(1.0)
    assert 0.3 < panel.opacity < 0.7
    scene.see(1.5)
    assert panel.opacity == 1.0
    assert scene.look.theme == BEDTIME
    assert scene.opacity() == 0.0
    brightest = max(scene.look.color(token).lightnessF() for token in ("text", "text2", "floor2", "glass"))
    image = scene.view.grab(panel.geometry()).toImage()
    pixels = (
        image.pixelColor(x, y).lightnessF()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert max(pixels) <= brightest + 0.01


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1080, 720), 1.0), ((760, 560), 1.0), ((380, 520), 1.0), ((1080, 720), 2.0), ((380, 520), 2.0)],
)
@pytest.mark.parametrize("answer", [None, Qt.Key.Key_N, Qt.Key.Key_A])
def test_the_question_fits_above_the_words_in_every_window(
    size: tuple[int, int], scale: float, answer: Qt.Key | None, open_session: Open
) -> None:
    scene = asked(open_session, size=size, scale=scale)
    if answer is not None:
        press(scene, Qt.Key.Key_N)
        press(scene, answer if answer is Qt.Key.Key_A else Qt.Key.Key_Q)
    panel, view = scene.view.easing_panel, scene.view
    assert view.rect().contains(panel.geometry())
    for one in panel.findChildren(QAbstractButton):
        assert not one.isVisible() or panel.rect().contains(one.geometry())
    # With the largest letters in the smallest window it has to lie over something, but never over the stop.
    tiny = (size, scale) == ((380, 520), 2.0)
    controls = [view.stop_button] if tiny else [one for one in view.buttons if one.isVisible()]
    assert not any(one.geometry().intersects(panel.geometry()) for one in controls)


def test_the_name_of_the_cover_follows_the_layer(open_session: Open) -> None:
    scene = asked(open_session)
    corner = scene.view.rect().adjusted(800, 640, 0, 0)
    before = scene.view.grab(corner).toImage()
    press(scene, Qt.Key.Key_N)
    assert scene.view.grab(corner).toImage() == before
    press(scene, Qt.Key.Key_A)
    press(scene, Qt.Key.Key_Space)
    assert scene.view.grab(corner).toImage() != before
