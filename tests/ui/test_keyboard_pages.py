"""Every page in its states, gone through with Tab: in the order of the eye, with the ring to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from gallery_rooms import Shown, dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from companion.ui.main_window import MainWindow
from companion.ui.text.article_parts import Topic
from companion.ui.widgets.key_sheet import KeySheet
from tests.ui.pressing import press, shown
from tests.ui.walking import place, ring_of, seen_share, settled, walk, wanted

LEFT_OUT = {
    *("toast", "tray"),
    *("today-rest", "wizard-area", "wizard-surface", "wizard-head", "wizard-minutes", "checkin-unrated"),
    *("stop", "stop-numb", "stop-too-much", "before", "editor-edit", "journal", "export-whole"),
    *("lunch-session-paused", "bedtime", "session-paused", "keys-bedtime", "night"),
    *(f"article-{topic.value}" for topic in Topic if topic is not Topic.COVERS),
}
"""What has no keyboard, and what takes it just as another scene does."""

SCENES = {scene.name: scene for scene in (*pages(), *sessions()) if scene.name not in LEFT_OUT}
WINDOWS = ((1080, 720, 1.0), (760, 720, 1.0), (420, 760, 2.0))
EACH_KIND = (
    *("today", "journal-line", "progress", "learn", "settings-sound", "settings-reminders", "health"),
    *("wizard-cover", "checkin", "lunch", "session", "bedtime-controls", "stop-dizzy"),
)
"""Every kind of thing that the ring, which is one widget, lies around, in every theme."""

LEAST_SEEN = 0.75
"""How much of a ring is to stand out: the line of a slider may run through it, and a picture lie below."""


@pytest.fixture
def scene(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[Scene, Shown]]:
    """A scene of the gallery, on the screen; a view by itself is put into a window of the program."""
    one = SCENES[request.param]
    made = inside = one.make()
    if not isinstance(made.widget, MainWindow):
        window = MainWindow(made.looks[0], QSize(1080, 720))
        window.furnish()
        window.show_whole(made.widget)
        inside = Shown(window, made.looks, window.close)
    yield one, inside
    if inside is not made:
        made.widget.setParent(None)
        inside.widget.deleteLater()
        inside.close()
    made.close()
    qapp.setStyleSheet("")


def suit(one: Scene, made: Shown, window: tuple[int, int, float], theme: int = 0) -> None:
    """Shows a scene in a window of that size, with letters of that size."""
    width, height, scale = window
    dress(made, one.themes[theme], scale)
    made.widget.resize(width, height)
    shown(made.widget)
    settled()


def around(widget: QWidget) -> QWidget | None:
    """What scrolls a widget, or None."""
    parent = widget.parentWidget()
    while parent is not None and not (
        isinstance(parent, QScrollArea) and parent.widget().isAncestorOf(widget)
    ):
        parent = parent.parentWidget()
    return parent


def jumps(order: list[QWidget], window: QWidget) -> list[tuple[str, QWidget]]:
    """Where the keyboard goes back up, from what is below in the same column, but for the way to the
    navigation."""
    found = []
    for one, other in pairwise(order):
        above, below = place(other, window), place(one, window)
        back = above.bottom() < below.top() and above.left() < below.right()
        if around(one) is not around(other):
            # What lies still beside what scrolls is neither above nor below it.
            continue
        leaves = isinstance(window, MainWindow) and window.navigation.isAncestorOf(other)
        if back and not leaves:
            found.append((one.accessibleName(), other))
    return found


def ring_troubles(stop: QWidget, window: QWidget) -> list[str]:
    """What is wrong with the ring around what has the keyboard."""
    ring, name = ring_of(window), stop.accessibleName()
    if stop.size() == window.size():
        # What fills the window is where the keyboard is.
        return [f"{name}: a ring around the window"] if ring.isVisible() else []
    if not ring.isVisible():
        return [f"{name}: no ring"]
    if ring.height() > window.height() * 0.6:
        # Of what is higher than the room for it the beginning is shown.
        return []
    seen = stop.visibleRegion().boundingRect().height()
    outside = not window.rect().contains(ring.geometry())
    return [f"{name}: cut off"] if outside or seen < min(0.9 * stop.height(), 36) else []


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_tab_goes_round_from_above_down_and_the_ring_is_always_seen(
    scene: tuple[Scene, Shown], thorough: bool
) -> None:
    one, made = scene
    window, order = made.widget, list[QWidget]()
    narrow_too = thorough or one.name in EACH_KIND
    for size in WINDOWS if narrow_too else WINDOWS[:1]:
        suit(one, made, size)
        press(window, "Tab")
        settled()
        order.clear()
        for stop in walk(window):
            order.append(stop)
            assert ring_troubles(stop, window) == [], size
        assert window.focusWidget() is order[0], "the way round ends in a trap"
        sheets = [sheet for sheet in window.findChildren(KeySheet) if sheet.isAncestorOf(order[0])]
        inside = sheets[0] if sheets else window
        missing = {stop.accessibleName() for stop in wanted(inside) - set(order)}
        assert not missing, size
        # The way round may begin anywhere: once it comes back to its beginning.
        back = jumps(order, window)
        assert len(back) <= 1, (size, back)
    assert list(walk(window, "Shift+Tab")) == [order[0], *reversed(order[1:])]


@pytest.mark.parametrize("scene", EACH_KIND, indirect=True)
def test_the_ring_stands_out_in_every_theme(scene: tuple[Scene, Shown]) -> None:
    one, made = scene
    window = made.widget
    for theme in range(len(one.themes)):
        suit(one, made, WINDOWS[0], theme)
        press(window, "Tab")
        settled()
        for stop in walk(window):
            ring = ring_of(window)
            if ring.isVisible() and ring.height() <= window.height() // 2:
                share = seen_share(window, getattr(stop, "look", made.looks[0]).color("focus"))
                assert share >= LEAST_SEEN, f"{one.themes[theme].name} {stop.accessibleName()}: {share:.2f}"


class Windows(QObject):
    """Remembers every window that comes up."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.shown: list[QWidget] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("name", ["today", "progress", "settings-computer", "export-report"])
def test_no_part_of_a_page_is_a_window_of_its_own_even_for_a_moment(name: str, qapp: QApplication) -> None:
    windows = Windows(qapp)
    made = SCENES[name].make()
    shown(made.widget)
    names = [type(one).__name__ for one in windows.shown]
    qapp.removeEventFilter(windows)
    windows.deleteLater()
    made.close()
    qapp.setStyleSheet("")
    assert names == ["MainWindow"]
