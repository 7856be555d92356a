"""The one session that is going on: it looks at the clock and does what is due.

The runner asks the core what happened between its last look and now. A gap of more than five seconds
pauses the session where it was, and a late look never counts anything twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from companion.core import easing as easing_rules
from companion.core import session as rules
from companion.core.journal import Course
from companion.core.script import GuidanceLine, guidance
from companion.core.session import Plan, Session, Stage
from companion.core.timeline import Event, What, between, next_second, quiet_by, timeline
from companion.engine.frame import Frame, frame_of
from companion.engine.playing import STOP_FADE_SECONDS
from companion.engine.soundscape import FADE_OUT_SECONDS, Soundscape

log = logging.getLogger(__name__)

REPORT_SECONDS = 15.0
"""How often the minutes done are reported, so that a crash loses none that was finished."""

LOOK_SECONDS = 1.0
LONGEST_BELL_SECONDS = 35.0
"""After the last waking bell the sound device is given back once it has died away."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the diary needs to know of a session: how far it is and how it goes on."""

    session: Session
    minutes_done: float
    course: Course
    asleep_minutes: int = 0


class Runner(QObject):
    """Carries out one session after another, never two at once."""

    changed = Signal(Session)
    reported = Signal(Report)
    ended = Signal(Report)
    quiet = Signal()
    fell_behind = Signal()

    def __init__(
        self,
        soundscape: Soundscape,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._soundscape = soundscape
        self._clock = clock
        self._session: Session | None = None
        self._events: tuple[Event, ...] = ()
        self._lines: tuple[GuidanceLine, ...] = ()
        self._looked_at = 0.0
        self._reported_at = 0.0
        self._quiet_sent = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def session(self) -> Session | None:
        """The session going on, or None."""
        return self._session

    @property
    def active(self) -> bool:
        """Whether a session leads in, runs, is paused or wakes somebody."""
        return self._session is not None

    @property
    def silent(self) -> bool:
        """Whether a session's last sound has died away and nobody has answered."""
        return self._session is not None and self._quiet_sent

    def start(self, plan: Plan) -> None:
        """Begin the lead-in of `plan`. No effect while another session goes on."""
        if self._session is not None:
            return
        self._session = rules.begun(plan, self._clock())
        self._lay_out(self._session)
        self._soundscape.open(self._events, plan.soundtrack)
        # Begun once the sound has loaded: what that took is neither lead-in nor a gap.
        now = self._clock()
        self._session = rules.begun(plan, now)
        self._looked_at, self._reported_at, self._quiet_sent = now, 0.0, False
        log.info("session led in: %s, %.2f min", plan.kind.value, plan.setup.minutes)
        if plan.lead_in > 0.0:
            self.changed.emit(self._session)
            self._look_again()
        else:
            self.start_now()

    def look(self) -> None:
        """Do everything that became due since the last look, and plan the next one."""
        session, now = self._session, self._clock()
        if session is None or self._slept():
            return
        before = rules.position(session, self._looked_at)
        after = rules.advanced(session, now)
        self._looked_at, self._session = now, after
        # Written down first, heard and seen second: a crash in between loses nothing.
        if session.stage is Stage.LEAD_IN and after.stage is not Stage.LEAD_IN:
            self._report(Course.RUNNING)
        if after.stage is Stage.WAKING and session.stage is not Stage.WAKING:
            self._report(Course.COMPLETED)
        elif after.stage is Stage.RUNNING and after.position - self._reported_at >= REPORT_SECONDS:
            self._report(Course.RUNNING)
        self._tell_change(session, after)
        self._soundscape.sound(between(self._events, before, after.position), after.position)
        self._watch_waking(after, before)
        self._look_again()

    def frame(self) -> Frame | None:
        """What the session looks like right now, or None without one."""
        session = self._session
        return None if session is None else frame_of(session, self._lines, self._clock())

    def toggle_pause(self) -> None:
        """Pause, or go on from where it was paused."""
        if self._slept():
            return
        session, now = self._session, self._clock()
        if session is None:
            return
        if session.stage is Stage.PAUSED:
            self._looked_at = now
            self._take(rules.resumed(session, now))
            self._soundscape.resume()
            self._look_again()
        elif session.stage in (Stage.LEAD_IN, Stage.RUNNING):
            self._pause_at(session, now)

    def pause(self) -> None:
        """Pause where it is, as when the computer falls asleep. No effect unless it leads in or runs."""
        session = self._session
        if session is None or session.stage not in (Stage.LEAD_IN, Stage.RUNNING):
            return
        if not self._slept():
            self._pause_at(session, self._clock())

    def extend(self) -> None:
        """Five minutes more, where they are on offer."""
        self._relengthen(rules.extended)

    def shorten(self) -> None:
        """A minute less, as long as a minute stays."""
        self._relengthen(rules.shortened)

    def answer_easing(self, easing: bool) -> None:
        """Whether it is easing, as minute 3 asked. No effect unless the question is open."""
        session, now = self._session, self._clock()
        if session is None or self._slept():
            return
        said = easing_rules.answered(session, now, easing=easing)
        if said is not session:
            self._soundscape.acknowledge()
            self._take(said)

    def add_layer(self) -> None:
        """Pause for a layer to be put between, where that is on offer; it is reported with the pause."""
        session, now = self._session, self._clock()
        if session is None or self._slept():
            return
        adding = easing_rules.adding_layer(session, now)
        if adding is session:
            return
        if session.stage is Stage.PAUSED:
            self._take(adding)
            self._report(Course.RUNNING)
        else:
            self._pause_at(replace(session, easing=adding.easing), now)

    def add_lead_in(self) -> None:
        """Half a minute more to lie down."""
        self._hold_no_longer()
        self._relengthen(rules.lead_in_longer)

    def start_now(self) -> None:
        """Skip what is left of the lead-in."""
        self._hold_no_longer()
        session = self._session
        if session is None or session.stage is not Stage.LEAD_IN:
            return
        self._looked_at = self._clock()
        running = rules.started_now(session, self._looked_at)
        self._session = running
        self._report(Course.RUNNING)
        self._tell_change(session, running)
        self.look()

    def cancel(self) -> None:
        """Leave the lead-in; nothing is recorded of a session that never began."""
        self.look()
        session = self._session
        if session is not None and rules.position(session, self._clock()) < 0:
            self._let_go(session, FADE_OUT_SECONDS)

    def finish(self) -> None:
        """End now: what was done is recorded as it is. During the lead-in the same as cancelling."""
        self.look()
        session, now = self._session, self._clock()
        if session is None:
            return
        if rules.position(session, now) < 0:
            self.cancel()
            return
        self._end(Course.COMPLETED if session.stage is Stage.WAKING else Course.ENDED_EARLY, FADE_OUT_SECONDS)

    def stop(self) -> None:
        """Something hurts: clock and sound stop at once, nothing is asked."""
        self.look()
        if self._session is None:
            return
        if rules.position(self._session, self._clock()) < 0:
            self.cancel()
            return
        waking = self._session.stage is Stage.WAKING
        self._end(Course.COMPLETED if waking else Course.STOPPED, STOP_FADE_SECONDS)

    def awake(self) -> None:
        """Somebody is up: the waking is over. No effect before the end."""
        if self._session is not None and self._session.stage is Stage.WAKING:
            self._end(Course.COMPLETED, FADE_OUT_SECONDS)

    def shut_down(self) -> None:
        """Leave at once, in order: the minutes done are recorded, the sound device is given back."""
        if self._session is not None:
            self.finish()
        self._soundscape.close()

    def _hold_no_longer(self) -> None:
        """Let a held lead-in go on: whoever asks for more or less of it wants it to."""
        session = self._session
        if session is not None and session.stage is Stage.PAUSED and session.position < 0:
            self.toggle_pause()

    def _pause_at(self, session: Session, moment: float) -> None:
        self._timer.stop()
        held = rules.paused(session, moment)
        self._take(held)
        self._soundscape.pause()
        if held.position >= 0:
            self._report(Course.RUNNING)

    def _slept(self) -> bool:
        """Pause where it was if the last look is too long ago; a wish may come before the late look."""
        session, gap = self._session, self._clock() - self._looked_at
        if session is None or gap <= rules.GAP_SECONDS or session.stage not in (Stage.LEAD_IN, Stage.RUNNING):
            return False
        log.warning("no look for %.0f s: the session is paused where it was", gap)
        self._pause_at(session, self._looked_at)
        self.fell_behind.emit()
        return True

    def _relengthen(self, change: Callable[[Session, float], Session]) -> None:
        if self._slept() or self._session is None:
            return
        now = self._clock()
        old, new = self._session, change(self._session, now)
        self._soundscape.acknowledge()
        if new is old:
            return
        here = rules.position(new, now)
        faded = [event for event in self._events if event.what is What.FADE and event.second <= here]
        self._take(new)
        self._lay_out(new)
        fading = [event for event in self._events if event.what is What.FADE and event.second <= here]
        if faded and not fading:
            self._soundscape.restore()
        for event in fading[len(faded) :]:
            # The end came nearer than its fade is long: it begins now, with the time that is left.
            self._soundscape.fade(event, max(event.second + event.seconds - here, 1.0))
        if new.stage is not Stage.PAUSED:
            self._look_again()

    def _lay_out(self, session: Session) -> None:
        self._events = timeline(session)
        self._lines = guidance(session.plan.kind, session.plan.area, session.seconds)

    def _watch_waking(self, session: Session, before: float) -> None:
        if session.stage is not Stage.WAKING:
            return
        asleep = session.seconds + rules.ASLEEP_SECONDS
        if before <= asleep < session.position:
            self._report(Course.COMPLETED)
        if not self._quiet_sent and session.position >= quiet_by(session):
            self._quiet_sent = True
            self.quiet.emit()
        if next_second(self._events, session.position - LONGEST_BELL_SECONDS) is None:
            self._soundscape.close()

    def _look_again(self) -> None:
        session = self._session
        if session is None or session.stage in (Stage.PAUSED, Stage.OVER):
            return
        here = rules.position(session, self._clock())
        following = next_second(self._events, rules.position(session, self._looked_at))
        wait = LOOK_SECONDS if following is None else min(max(following - here, 0.0), LOOK_SECONDS)
        # Rounded up: a look a moment too early would find nothing due and have to look again.
        self._timer.start(int(wait * 1000) + 1 if wait > 0 else 0)

    def _take(self, session: Session) -> None:
        old, self._session = self._session, session
        self._tell_change(old, session)

    def _tell_change(self, old: Session | None, new: Session) -> None:
        if old is None or _told(old) != _told(new):
            self.changed.emit(new)

    def _report(self, course: Course) -> Report:
        assert self._session is not None
        now = self._clock() if self._session.stage is not Stage.PAUSED else self._session.as_of
        self._reported_at = rules.done(self._session, now)
        asleep = rules.asleep_minutes(self._session, now) if course is Course.COMPLETED else 0
        report = Report(self._session, self._reported_at / 60.0, course, asleep)
        self.reported.emit(report)
        return report

    def _end(self, course: Course, fade: float) -> None:
        # Recorded first, silent second: what was done is kept whatever happens to the sound.
        report = self._report(course)
        self._let_go(report.session, fade)
        self.ended.emit(report)

    def _let_go(self, session: Session, fade: float) -> None:
        self._timer.stop()
        self._soundscape.fade_away(fade)
        over, self._session = rules.over(session, self._clock()), None
        self._events = ()
        self.changed.emit(over)


def _told(session: Session) -> tuple[object, ...]:
    """What others are told of when it changes; only time passes without a word."""
    return session.stage, session.seconds, session.plan, session.easing
