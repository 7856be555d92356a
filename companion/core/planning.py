"""From a wish and what is suggested to the plan of one session: which setup, which breath, how it ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from companion.core.breathing import pattern_named
from companion.core.deciding import Reason, Today
from companion.core.history import History
from companion.core.journal import Area, Cover, Kind, Marks, Mode, Profile, SessionRecord, Setup, Surface
from companion.core.ladder import LADDERS, MINUTES, Step, Variable, harder_in, ladder_for, not_harder, step_to
from companion.core.limits import Limits, limits_of
from companion.core.past import was_completed
from companion.core.reminders import Occasion
from companion.core.session import LONGEST_SECONDS, Ending, Plan
from companion.core.settings import LunchPlace, Settings
from companion.core.sounds import Soundtrack
from companion.core.suggestion import Suggestion, suggest

SILENT_MINUTES = 20.0
BREATHING_MINUTES = 5.0
SESSIONS_BEFORE_EXTENDING = 3
"""The first three sessions are not made longer on the way."""

EASING_CHECK_MINUTES = 3.5
"""A session at least this long has room for a question in minute 3."""

_NO_STEP = frozenset((Reason.MARKS, Reason.PAIN_TODAY))
_COVERS_FOR_SILENCE = frozenset(
    (Cover.DOUBLE_THICK_TOWEL, Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT)
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for: a kind of session, and where given, its area, setup, minutes, lead-in, music.

    `minutes` is above 0 and at most 40; `setup` was chosen by hand; `lead_in` is in seconds; `music` and
    `nature` are the names of a piece and a soundscape, `silent` wishes for neither. `pain` (0 to 10) and
    `marks` are what was said just before.
    """

    kind: Kind = Kind.STANDARD
    area: Area = Area.BACK
    minutes: float | None = None
    lead_in: float | None = None
    music: str | None = None
    nature: str | None = None
    silent: bool = False
    setup: Setup | None = None
    pain: int | None = None
    marks: Marks | None = None

    def today(self, now: datetime) -> Today:
        """The moment at which this is wished for."""
        return Today(now, self.kind, self.area, self.pain, self.marks)


_OCCASIONS = {
    Occasion.STANDARD: (Kind.STANDARD, Area.BACK),
    Occasion.BEDTIME: (Kind.BEDTIME, Area.BACK),
    Occasion.LUNCH: (Kind.QUICK, Area.BACK),
    Occasion.FEET: (Kind.STANDARD, Area.FEET_SEATED),
    Occasion.BREATHING: (Kind.BREATHING, Area.BACK),
}
AT_LUNCH = {
    LunchPlace.CHAIR: Area.SEAT,
    LunchPlace.BACK: Area.BACK,
    LunchPlace.FEET: Area.FEET_SEATED,
}
"""What lies on the mat at lunch, by the place it is spent at."""


def wish_for(occasion: Occasion, place: LunchPlace) -> Wish:
    """What is wished for on that occasion; `place` is where a lunch break is spent."""
    kind, area = _OCCASIONS[occasion]
    return Wish(kind, AT_LUNCH[place] if occasion is Occasion.LUNCH else area)


def plan_for(
    wish: Wish, profile: Profile | None, history: History, settings: Settings, now: datetime
) -> Plan:
    """The plan that grants `wish` as far as the rules allow it; what goes beyond becomes the suggestion."""
    limits = limits_of(profile)
    suggestion = suggest(profile, history, wish.today(now))
    setup = granted(wish, suggestion, profile, limits)
    return Plan(
        kind=wish.kind,
        area=wish.area,
        setup=setup,
        pattern=pattern_named(settings.pattern, holds_allowed=limits.holds and wish.kind is not Kind.BEDTIME),
        ending=ending_for(suggestion, setup, profile, limits),
        lead_in=float(settings.lead_in_seconds) if wish.lead_in is None else wish.lead_in,
        soundtrack=_soundtrack(wish, settings),
        fade_seconds=settings.fade_minutes * 60.0,
        may_extend_to=_may_extend_to(wish, suggestion, profile, limits, history.on_the_mat()),
        easing_check=_asks_whether_it_eases(suggestion, setup),
        halfway=settings.halfway and wish.kind is not Kind.BEDTIME,
    )


def _soundtrack(wish: Wish, settings: Settings) -> Soundtrack:
    """What is named in the wish, and nothing else; what is set, where nothing is named."""
    if wish.silent:
        return Soundtrack()
    if wish.music is None and wish.nature is None:
        return settings.soundtrack
    return Soundtrack(wish.music, wish.nature, settings.balance)


def granted(wish: Wish, suggestion: Suggestion, profile: Profile | None, limits: Limits) -> Setup:
    """The setup that is wished for, where it is at most one rung above the one suggested; else that."""
    if not wish.kind.on_the_mat:
        minutes = BREATHING_MINUTES if wish.minutes is None else wish.minutes
        return replace(LADDERS[wish.area][0].setup, minutes=min(minutes, LONGEST_SECONDS / 60.0))
    # Where the mat may not be for somebody, and they try it all the same, it is the easiest there is.
    setup = suggestion.setup or ladder_for(wish.area, profile, limits)[0].setup
    if wish.setup is not None and suggestion.setup is not None:
        harder = None if suggestion.following is None else suggestion.following.setup
        step = step_to(wish.setup, suggestion.setup, harder)
        # What is said of the skin or the pain just before goes before what was chosen without it.
        if step is not Step.LATER and (step is not Step.HARDER or suggestion.reason not in _NO_STEP):
            setup = wish.setup
    most = most_minutes(suggestion) if suggestion.setup is not None else setup.minutes
    minutes = setup.minutes if wish.minutes is None else wish.minutes
    return replace(setup, minutes=min(minutes, most))


def most_minutes(suggestion: Suggestion) -> float:
    """The most minutes that may be wished for by hand: those suggested, or those of the next rung where it
    is only the minutes that it makes harder and nothing keeps today's session short."""
    if suggestion.setup is None:
        return MINUTES[0] if suggestion.kind.on_the_mat else LONGEST_SECONDS / 60.0
    most, following = suggestion.setup.minutes, suggestion.following
    if following is not None and harder_in(following.setup, suggestion.setup) == (Variable.MINUTES,):
        most = following.setup.minutes
    return min(most, suggestion.ceiling)


def ending_for(suggestion: Suggestion, setup: Setup, profile: Profile | None, limits: Limits) -> Ending:
    """How such a session ends: before sleep with one low chime, or in silence if asked for and allowed.

    Silence only with a cloth, on a bed or couch, for 20 minutes at most, on a rung already known, in
    standard mode (docs/rules.md section 2).
    """
    if suggestion.kind is not Kind.BEDTIME:
        return Ending.GENTLE_WAKE
    silent = (
        profile is not None
        and profile.silent_end
        and profile.mode is Mode.STANDARD
        and limits.silent_end
        and setup.cover in _COVERS_FOR_SILENCE
        and setup.surface is Surface.BED
        and setup.minutes <= SILENT_MINUTES
        and not suggestion.new_rung
        and suggestion.setup is not None
        and not_harder(setup, suggestion.setup)
    )
    return Ending.SILENT if silent else Ending.SOFT_WAKE


def _asks_whether_it_eases(suggestion: Suggestion, setup: Setup) -> bool:
    harder = suggestion.setup is not None and bool(harder_in(setup, suggestion.setup))
    new = suggestion.new_rung or harder
    return suggestion.kind.on_the_mat and new and setup.minutes >= EASING_CHECK_MINUTES


def _may_extend_to(
    wish: Wish,
    suggestion: Suggestion,
    profile: Profile | None,
    limits: Limits,
    sessions: Iterable[SessionRecord],
) -> float:
    """Seconds up to which "+5 min" is on offer, 0 for never."""
    if not wish.kind.on_the_mat:
        return LONGEST_SECONDS
    if suggestion.setup is None or limits.reduced or profile is None or profile.mode is not Mode.STANDARD:
        return 0.0
    completed = islice((one for one in sessions if was_completed(one)), SESSIONS_BEFORE_EXTENDING)
    if len(list(completed)) < SESSIONS_BEFORE_EXTENDING:
        return 0.0
    pinned = MINUTES[-1] if profile.pins.minutes is None else float(profile.pins.minutes)
    hardest = max(rung.setup.minutes for rung in LADDERS[wish.area])
    return min(profile.longest_minutes, pinned, hardest, suggestion.ceiling) * 60.0
