"""A session view with a session in it, a clock to move, and frames that come when a test says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.core.journal import Kind
from companion.core.sounds import CueStyle, Soundtrack, Volumes
from companion.ui.theme import DUSK, Look
from companion.ui.widgets.session_view import SessionView
from tests.engine.evening import Clock, Evening
from tests.ui.house import offered


class Stage:
    """One session as it is seen. Nothing moves by itself: both its clocks go only when told to."""

    def __init__(
        self,
        kind: Kind = Kind.STANDARD,
        *,
        minutes: float = 5.0,
        size: tuple[int, int] = (1080, 720),
        scale: float = 1.0,
        hide_time: bool = True,
        **changes: object,
    ) -> None:
        self.evening = Evening()
        self.look = Look(DUSK, scale)
        self.hide_time = hide_time
        self.picture_clock = Clock()
        frame = self.evening.runner.frame
        self.on_battery = False
        self.view = SessionView(
            self.look, frame, saving=lambda: self.on_battery, steady_clock=self.picture_clock
        )
        self.view.resize(*size)
        self.evening.runner.changed.connect(self._show)
        self.evening.start(minutes, kind=kind, **changes)
        self.evening.let_pass(0.1)
        self.view.show()
        self.view.activateWindow()
        QTest.qWaitForWindowActive(self.view)
        self.view.setFocus()
        self.view.refresh()

    def _show(self, session: object) -> None:
        self.view.show_session(session, hide_time=self.hide_time)

    def let_pass(self, seconds: float) -> None:
        """Let time of the session pass."""
        self.evening.let_pass(seconds, step=0.25)
        self.view.refresh()

    def see(self, seconds: float) -> None:
        """Let that much time of the picture pass: what fades, fades."""
        end = self.picture_clock.seconds + seconds
        while self.picture_clock.seconds < end - 1e-9:
            self.picture_clock.seconds = min(self.picture_clock.seconds + 0.1, end)
            self.view.refresh()

    def hide_controls(self) -> None:
        """Wait until the controls have faded."""
        self.see(7.0)
        assert self.opacity() == 0.0

    def opacity(self) -> float:
        """How much of the controls is to be seen."""
        return self.view.pause_button.opacity

    def pause(self) -> None:
        """Pause the session, or go on."""
        self.evening.runner.toggle_pause()
        self.view.refresh()

    def open_panel(self, *, at_volumes: bool = False) -> None:
        """Open the panel with music and volumes."""
        both = Soundtrack("still_water", "rain")
        self.view.toggle_sound_panel(Volumes(), both, CueStyle.TONE, offered(), at_volumes=at_volumes)


class Painted(QObject):
    """Remembers what parts of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


Open = Callable[..., Stage]


@pytest.fixture
def open_session(qapp: object) -> Iterator[Open]:
    """Opens a session: `open_session(Kind.BEDTIME, minutes=20.0)`."""
    made: list[Stage] = []

    def opened(*values: object, **named: object) -> Stage:
        made.append(Stage(*values, **named))  # type: ignore[arg-type]  # as the stage takes them
        return made[-1]

    yield opened
    for stage in made:
        stage.evening.runner.shut_down()
        stage.view.close()
        stage.view.deleteLater()
