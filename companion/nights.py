"""What follows a bedtime session: the minute after which the computer sleeps too, if that is wished for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from companion.attendance import Attendance
from companion.core.journal import Course, Kind
from companion.core.session import Session, Stage
from companion.core.settings import Settings
from companion.desktop.clock import steady_seconds
from companion.engine.nightfall import MINUTE_SECONDS, Nightfall
from companion.engine.runner import Report, Runner
from companion.ui.pages.night import sleep_sentence
from companion.ui.views import Views


class Nights(QObject):
    """Lets the minute begin when a bedtime session is over, answered or not, and shows it where one looks."""

    settled = Signal()
    """The minute is over, or was called off."""

    def __init__(
        self,
        runner: Runner,
        attendance: Attendance,
        views: Views,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._views = views
        self._settings = settings
        self._nightfall = Nightfall(steady_seconds, self)
        runner.changed.connect(self._follow)
        runner.ended.connect(self._take_end)
        runner.quiet.connect(self._take_silence)
        self._attendance = attendance
        self._nightfall.changed.connect(self._show)
        self._nightfall.suspend_requested.connect(attendance.suspend)
        attendance.stayed_awake.connect(self._tell_refusal)

    @property
    def falling(self) -> bool:
        """Whether the minute runs."""
        return self._nightfall.falling

    def sleep_now(self) -> None:
        """Whoever closes for the night needs no minute."""
        if self.falling:
            self.stay_on()
            self._attendance.suspend()

    def stay_on(self) -> None:
        """The computer is to stay on."""
        self._nightfall.call_off()

    def _follow(self, session: Session) -> None:
        if session.stage is Stage.LEAD_IN:
            self.stay_on()

    def _take_end(self, report: Report) -> None:
        if report.course is Course.COMPLETED:
            self._fall(report.session)

    def _take_silence(self) -> None:
        """The last bell has died away, and nobody has answered."""
        session = self._runner.session
        if session is not None:
            self._fall(session)

    def _fall(self, session: Session) -> None:
        if session.plan.kind is Kind.BEDTIME and self._settings().suspend_after_bedtime:
            # Nothing is announced that could not come true.
            self._attendance.can_suspend(self._begin)

    def _begin(self, possible: bool) -> None:
        session = self._runner.session
        if possible and (session is None or session.stage is Stage.WAKING):
            self._nightfall.begin()

    def _tell_refusal(self) -> None:
        self._views.night.show_refusal()

    def _show(self, seconds: int) -> None:
        if not seconds:
            self.settled.emit()
        self._views.night.show_sleep(seconds)
        if seconds == MINUTE_SECONDS and self._runner.active:
            self._views.session.show_notice(sleep_sentence(seconds))
