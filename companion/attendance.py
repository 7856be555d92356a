"""What the desktop does around a session: the computer stays awake, and tells when it sleeps all the same;
media keys and headset buttons reach the session; other players rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from companion.core.journal import Kind
from companion.core.session import Session, Stage
from companion.core.settings import Settings
from companion.desktop.media_keys import MediaKeys
from companion.desktop.other_players import OtherPlayers
from companion.desktop.session_bus import Bus
from companion.desktop.sleep import Sleep
from companion.desktop.wakefulness import Keeper, Wakefulness, keeper_of_this_system
from companion.engine.runner import Runner


class Attendance(QObject):
    """Attends to one session after another. Whatever the desktop does not offer is done without.

    `settings` tells the settings in force, `title` what a session is called where media players are shown.
    """

    slept = Signal()
    """The computer woke from a sleep during which a session waited."""

    raise_requested = Signal()
    """Somebody asked the desktop's media controls for the window."""

    next_music_requested = Signal()
    stayed_awake = Signal()
    """The computer was to be sent to sleep and refused."""

    def __init__(
        self,
        bus: Bus,
        runner: Runner,
        settings: Callable[[], Settings],
        title: Callable[[Session], str],
        parent: QObject | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self._title = title
        self._attending = self._paused_others = self._fell_asleep = False
        self._wakefulness = Wakefulness(keeper or keeper_of_this_system(bus), self)
        self._sleep = Sleep(bus, self)
        self.keys = MediaKeys(bus, self)
        self._players = OtherPlayers(bus, self)
        runner.changed.connect(self.follow)
        runner.quiet.connect(self.let_sleep)
        self._sleep.going_to_sleep.connect(self._fall_asleep)
        self._sleep.woke.connect(self._wake)
        self._sleep.suspend_refused.connect(self.stayed_awake)
        keys = self.keys
        keys.play_pause_requested.connect(self._toggle)
        keys.play_requested.connect(self._play)
        keys.pause_requested.connect(runner.pause)
        keys.stop_requested.connect(runner.finish)
        keys.next_requested.connect(self.next_music_requested)
        keys.raise_requested.connect(self.raise_requested)

    def follow(self, session: Session) -> None:
        """A session has begun, goes on otherwise, or is over."""
        if session.stage is Stage.OVER:
            self._end(session)
            return
        if not self._attending:
            self._begin(session)
        self.keys.appear(self._title(session), session.seconds)
        self.keys.show_state(session.stage is not Stage.PAUSED, max(session.position, 0.0))

    def let_sleep(self) -> None:
        """The last sound has died away: whoever fell asleep needs no computer that is awake."""
        self._wakefulness.release()
        self._sleep.end()

    def can_suspend(self, answer: Callable[[bool], None]) -> None:
        """Have `answer` called with whether the computer could be sent to sleep from here."""
        self._sleep.can_suspend(answer)

    def suspend(self) -> None:
        """Send the computer to sleep."""
        self._sleep.end()
        self._sleep.suspend()

    def _begin(self, session: Session) -> None:
        self._attending = True
        settings = self._settings()
        if settings.keep_awake:
            # Before sleep the screen may go dark: the dark is what is wanted.
            self._wakefulness.keep(screen=session.plan.kind is not Kind.BEDTIME)
        self._sleep.begin()
        if settings.pause_players:
            self._paused_others = True
            self._players.pause()

    def _end(self, session: Session) -> None:
        if not self._attending:
            return
        self._attending = self._fell_asleep = False
        self.let_sleep()
        self.keys.vanish()
        if self._paused_others:
            self._paused_others = False
            # Before sleep they stay quiet: nobody is woken by music of their own.
            if session.plan.kind is Kind.BEDTIME:
                self._players.let_be()
            else:
                self._players.go_on()

    def _fall_asleep(self) -> None:
        session = self._runner.session
        self._fell_asleep = session is not None and session.stage in (Stage.LEAD_IN, Stage.RUNNING)
        # Pausing writes down the minutes so far; then the computer may go.
        self._runner.pause()
        self._sleep.ready()

    def _wake(self) -> None:
        if self._fell_asleep:
            self._fell_asleep = False
            self.slept.emit()

    def _toggle(self) -> None:
        session = self._runner.session
        if session is not None and session.stage is Stage.WAKING:
            # The one button of a headset, pressed when the bell has woken somebody.
            self._runner.awake()
        else:
            self._runner.toggle_pause()

    def _play(self) -> None:
        session = self._runner.session
        if session is not None and session.stage is Stage.PAUSED:
            self._runner.toggle_pause()
