"""Buttons, ticks, segments and sliders do what they show, by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.motion import Blend
from companion.ui.theme import MORNING, Look, high_contrast
from companion.ui.widgets.choices import CheckRow, Chip, Switch
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.dual_slider import DualSlider, Handle
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.focus_ring import FocusRing
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segment import Segment

LONG = "Spine surgery in the last 12 months, or an operation or scar in the area in the last 6"

MAKERS: dict[str, Callable[[Look], QAbstractButton]] = {
    **{f"button {kind.value}": lambda look, kind=kind: Button(look, "Start", kind) for kind in ButtonKind},
    **{f"button {size.value}": lambda look, size=size: Button(look, "Start", size=size) for size in Size},
    "icon button": lambda look: Button(look, "Start", icon="play", words=False),
    "chip": lambda look: Chip(look, "Start"),
    "check row": lambda look: CheckRow(look, "Start"),
    "switch": lambda look: Switch(look, "Start"),
}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to put things in."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
def test_every_control_has_a_name_and_room_to_hit(
    make: Callable[[Look], QAbstractButton], look: Look, qtbot: QtBot
) -> None:
    for scale in (1.0, 2.0):
        look.show_scale(scale)
        control = make(look)
        qtbot.addWidget(control)
        assert control.accessibleName() == "Start"
        assert min(control.sizeHint().width(), control.sizeHint().height()) >= 40 * scale
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
def test_every_control_follows_the_look(
    make: Callable[[Look], QAbstractButton], look: Look, qtbot: QtBot
) -> None:
    control = make(look)
    qtbot.addWidget(control)
    control.setChecked(True)
    control.resize(120, 48)
    before = control.grab().toImage()
    look.show_theme(MORNING)
    assert control.grab().toImage() != before


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_what_has_the_keyboard(
    key: Qt.Key, make: Callable[[Look], QAbstractButton], look: Look, window: QWidget, qtbot: QtBot
) -> None:
    control = make(look)
    window.layout().addWidget(control)
    control.setFocus()
    with qtbot.waitSignal(control.clicked):
        QTest.keyClick(control, key)


def test_the_pointer_warms_a_button(look: Look, qtbot: QtBot) -> None:
    look.show_reduced_motion(True)
    button = Button(look, "Start", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    cold = button.grab().toImage()
    button._warm_to(1.0)
    assert button.grab().toImage().pixelColor(36, 4) == look.color("accentHover")
    button._warm_to(0.0)
    assert button.grab().toImage() == cold


def test_a_disabled_button_keeps_readable_words(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Start", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(36, 4) == look.color("raised")


def test_a_button_breaks_its_words_rather_than_cutting_them(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Continue to reading", ButtonKind.PRIMARY, Size.LARGE)
    qtbot.addWidget(button)
    assert button.heightForWidth(button.sizeHint().width()) == 48
    assert button.heightForWidth(120) > 48
    button.resize(120, 48)
    button.grab()
    assert button.sizeHint().height() > 48


def test_a_check_row_wraps_and_takes_presses_anywhere(look: Look, qtbot: QtBot) -> None:
    row = CheckRow(look, LONG)
    qtbot.addWidget(row)
    row.resize(300, row.heightForWidth(300))
    assert row.height() > row.heightForWidth(900)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(280, row.height() - 4))
    assert row.isChecked()


def test_a_label_says_all_its_words_at_any_width(look: Look, qtbot: QtBot) -> None:
    label = Label(look, LONG)
    qtbot.addWidget(label)
    assert label.heightForWidth(1000) == 22
    assert label.heightForWidth(300) in (44, 66)
    look.show_scale(2.0)
    assert label.heightForWidth(2000) == 44
    assert label.minimumSizeHint().width() <= 128


def test_rows_of_buttons_go_on_in_the_next_row(look: Look, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(8, parent=box)
    chips = [Chip(look, "Fell asleep") for _ in range(4)]
    for chip in chips:
        flow.addWidget(chip)
    assert flow.heightForWidth(1000) == 40
    width = chips[0].sizeHint().width()
    assert flow.heightForWidth(2 * width + 10) == 88
    flow.setGeometry(QRect(0, 0, 2 * width + 10, 88))
    assert chips[2].geometry().topLeft() == QPoint(0, 48)
    assert flow.takeAt(0).widget() is chips[0]
    assert (flow.count(), flow.itemAt(9), flow.takeAt(9)) == (3, None, None)


@pytest.mark.parametrize("align", [Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter])
def test_a_short_row_stands_where_it_was_told_to(align: Qt.AlignmentFlag, look: Look, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(8, align=align, parent=box)
    chip = Chip(look, "Warm")
    flow.addWidget(chip)
    flow.setGeometry(QRect(0, 0, 300, 40))
    spare = 300 - chip.width()
    assert chip.x() == (spare if align == Qt.AlignmentFlag.AlignRight else spare // 2)


CHOICES = [(1, "Had to stop"), (2, "Too strong"), (3, "Strong but OK")]


def test_a_segment_starts_without_a_choice_and_tells_the_users_only(
    look: Look, window: QWidget, qtbot: QtBot
) -> None:
    segment = Segment(look, "Comfort", CHOICES)
    window.layout().addWidget(segment)
    assert segment.value is None
    with qtbot.assertNotEmitted(segment.chosen):
        segment.show_value(2)
    assert segment.value == 2
    with qtbot.waitSignal(segment.chosen) as told:
        segment.findChildren(QAbstractButton)[0].click()
    assert told.args == [1]


def test_arrow_keys_move_the_choice_and_tab_leaves_it(look: Look, window: QWidget, qtbot: QtBot) -> None:
    segment, after = Segment(look, "Comfort", CHOICES), Chip(look, "Warm")
    window.layout().addWidget(segment)
    window.layout().addWidget(after)
    qtbot.waitUntil(after.isVisible)
    segment.setFocus()
    parts = segment.findChildren(QAbstractButton)
    QTest.keyClick(parts[0], Qt.Key.Key_Right)
    assert segment.value == 2
    QTest.keyClick(parts[1], Qt.Key.Key_Left)
    QTest.keyClick(parts[0], Qt.Key.Key_Left)
    assert segment.value == 3
    QTest.keyClick(parts[2], Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_segment_stacks_where_there_is_no_room_beside(look: Look, qtbot: QtBot) -> None:
    segment = Segment(look, "Comfort", CHOICES)
    qtbot.addWidget(segment)
    assert segment.heightForWidth(600) == 40
    assert segment.heightForWidth(150) == 3 * 34 + 6
    segment.resize(150, 108)
    segment.grab()
    parts = segment.findChildren(QAbstractButton)
    assert [part.y() for part in parts] == [3, 37, 71]
    assert all(part.accessibleName().startswith("Comfort: ") for part in parts)


def test_high_contrast_rings_what_is_chosen(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Warm")
    qtbot.addWidget(chip)
    chip.setChecked(True)
    chip.resize(chip.sizeHint())
    plain = chip.grab().toImage()
    look.show_theme(high_contrast(look.theme))
    assert chip.grab().toImage() != plain


def test_a_card_takes_another_fill(look: Look, qtbot: QtBot) -> None:
    card = Card(look)
    qtbot.addWidget(card)
    card.resize(100, 100)
    card.show_token("stopSoft")
    assert card.grab().toImage().pixelColor(50, 50) == look.color("stopSoft")


@pytest.fixture
def slider(look: Look, window: QWidget) -> DualSlider:
    """A slider for pain, without an answer."""
    made = DualSlider(look, "Pain")
    window.layout().addWidget(made)
    made.setFixedWidth(380)
    window.layout().activate()
    return made


def handle(slider: DualSlider, name: str) -> Handle:
    """The handle called "Pain now" or "Pain before"."""
    return next(found for found in slider.findChildren(Handle) if found.accessibleName() == f"Pain {name}")


def spot(slider: DualSlider, value: int) -> QPoint:
    """Where a value lies on the line."""
    first, last = slider.track()
    return QPointF(first + (last - first) * value / 10, slider.height() / 2).toPoint()


def test_ratings_start_unanswered_and_can_be_taken_back(slider: DualSlider) -> None:
    assert (slider.before, slider.now) == (None, None)
    now = handle(slider, "now")
    assert now.accessibleDescription() == "Not answered."
    QTest.keyClick(now, Qt.Key.Key_7)
    assert (slider.now, now.accessibleDescription()) == (7, "")
    QTest.keyClick(now, Qt.Key.Key_Backspace)
    assert slider.now is None


@pytest.mark.parametrize(
    ("keys", "rating"),
    [
        ([Qt.Key.Key_Right], 0),
        ([Qt.Key.Key_Left], 10),
        ([Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_End], 10),
        ([Qt.Key.Key_5, Qt.Key.Key_Right], 6),
        ([Qt.Key.Key_5, Qt.Key.Key_Left, Qt.Key.Key_Left], 3),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_Home, Qt.Key.Key_Down], 0),
    ],
)
@pytest.mark.parametrize("name", ["now", "before"])
def test_both_handles_answer_by_keyboard(
    name: str, keys: list[Qt.Key], rating: int, slider: DualSlider
) -> None:
    for key in keys:
        QTest.keyClick(handle(slider, name), key)
    assert (slider.now if name == "now" else slider.before) == rating


def test_a_press_on_the_line_says_how_it_is_now(slider: DualSlider, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slider.changed):
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=spot(slider, 4))
    assert (slider.before, slider.now) == (None, 4)


def test_the_waiting_handle_is_drawn_in_and_moved(slider: DualSlider) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(slider, left, pos=QPoint(12, slider.height() // 2))
    assert slider.before is None
    QTest.mouseMove(slider, spot(slider, 6))
    QTest.mouseRelease(slider, left, pos=spot(slider, 6))
    assert (slider.before, slider.now) == (6, None)
    QTest.mouseClick(slider, left, pos=spot(slider, 3))
    assert (slider.before, slider.now) == (6, 3)
    QTest.mouseClick(slider, Qt.MouseButton.RightButton, pos=spot(slider, 9))
    assert (slider.before, slider.now) == (6, 3)


def test_the_keyboard_meets_now_before_before(slider: DualSlider) -> None:
    slider.setFocus()
    assert handle(slider, "now").hasFocus()
    QTest.keyClick(handle(slider, "now"), Qt.Key.Key_Tab)
    assert handle(slider, "before").hasFocus()


def ring_of(window: QWidget) -> FocusRing:
    """The focus ring of a window."""
    return window.findChild(FocusRing)


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    FocusRing(look, window)
    layout = QVBoxLayout(window)
    one, other = Button(look, "One"), CheckRow(look, "Other")
    layout.addWidget(one)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    one.setFocus()
    ring = ring_of(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.isVisible)
    assert other.hasFocus()
    box = QRect(other.mapTo(window, QPoint(0, 0)), other.focus_shape()[0].toRect().size())
    assert ring.geometry().contains(box.translated(0, round(other.focus_shape()[0].y())))
    other.hide()
    qtbot.waitUntil(lambda: not ring.isVisible() or window.focusWidget() is one)
    other.show()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=one.geometry().center())
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_the_ring_lets_go_of_what_is_gone(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(look, window)
    gone = Button(look, "Gone", parent=window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    gone.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(ring.isVisible)
    gone.setParent(None)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())
    look.show_theme(MORNING)
    assert not ring.isVisible()


def test_the_ring_bears_a_window_that_goes_with_the_keyboard_in_it(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    FocusRing(look, window)
    page = QWidget(window)
    button = Button(look, "Here", parent=page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    with qtbot.captureExceptions() as raised:
        window.deleteLater()
        qtbot.waitSignal(window.destroyed).wait()
    assert raised == []


def test_the_ring_has_the_colour_of_the_page_it_is_on(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(Look(MORNING), window)
    button = Button(look, "Night", parent=window)
    button.move(20, 20)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(ring.isVisible)
    image = ring.grab().toImage()
    assert image.pixelColor(image.width() // 2, 1) == look.color("focus")


def test_what_fills_the_window_needs_no_ring(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(look, window)
    whole = QWidget(window)
    whole.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inner = Button(look, "Pause", parent=whole)
    window.resize(300, 200)
    whole.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    inner.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(ring.isVisible)
    whole.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())


def held(blend: Blend | None, ms: int) -> None:
    """Stops what is blending at that moment of its way."""
    assert blend is not None and blend.under_way
    blend.pause()
    blend.setCurrentTime(ms)


def test_a_button_warms_up_and_goes_down_in_a_tenth_of_a_second(look: Look, window: QWidget) -> None:
    button = Button(look, "Start", ButtonKind.PRIMARY)
    window.layout().addWidget(button)
    QApplication.processEvents()
    button._warm_to(1.0)
    held(button._warming, 60)
    assert button.warmth == 0.875
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    held(button._pressing, 60)
    assert button.pressure == 0.875
    held_down = button._pressing
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    held(held_down, 120)
    assert (button.pressure, button.warmth) == (0.0, 0.875)


@pytest.mark.parametrize("make", [Switch, Chip], ids=["switch", "chip"])
def test_what_is_switched_goes_from_one_to_the_other(
    make: type[Switch | Chip], look: Look, window: QWidget
) -> None:
    switched = make(look, "Start")
    window.layout().addWidget(switched)
    QApplication.processEvents()
    switched.click()
    held(switched._marking, 60)
    assert switched.mark == 0.875
    between = switched.grab().toImage()
    held(switched._marking, 120)
    assert switched.mark == 1.0
    assert switched.grab().toImage() != between


def test_what_is_switched_unseen_or_untold_is_there_at_once(look: Look, window: QWidget) -> None:
    switch = Switch(look, "Start")
    switch.setChecked(True)
    assert switch.mark == 1.0
    window.layout().addWidget(switch)
    QApplication.processEvents()
    switch.blockSignals(True)
    switch.setChecked(False)
    assert switch.mark == 0.0
