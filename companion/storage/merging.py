"""How two accounts of the same thing become one, when journals from two places are brought together.

The rules, for somebody who imports a file: the later edit of a session or an entry wins as a whole, and a
deletion counts as an edit; between two moments that are the same the deletion wins. What does not say when
it was edited is older than anything that does. Two accounts of which neither is later fill each other's
gaps, and where both have answered the more careful answer stays: more pain afterwards, less comfort, less
sleep, clearer marks. Should one id be a session here and an entry there, neither later, the session stays.

Each rule is the greater of two values in a fixed order. So it does not matter which file is imported first,
into which journal, or how often: every computer ends with the same journal. How a session came to its end is
not in the exchange format and takes no part in that; see `with_our_course`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

from companion.core.journal import (
    Cover,
    Deletion,
    DiaryEntry,
    Head,
    Morning,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.core.ladder import COVER_ORDER, HEAD_ORDER, SURFACE_ORDER
from companion.storage.accounts import Account
from companion.storage.exchange_reading import derived_course

Value = TypeVar("Value")
Pin = TypeVar("Pin", Cover, Surface, Head)

_GRAVEST_STOP_LAST = (
    StopReason.OTHER,
    StopReason.TOO_STRONG,
    StopReason.SHARP_PAIN,
    StopReason.DIZZINESS,
    StopReason.NUMBNESS,
    StopReason.FAINT,
    StopReason.CHEST_OR_BREATH,
)

Order = tuple[Any, ...]
"""What stands in for a value when two are compared; no two different values have the same."""


def joined(one: Account, other: Account) -> Account:
    """What is left of two accounts of one session or entry."""
    first, second = _stamp(one), _stamp(other)
    if first != second:
        return one if first > second else other
    if isinstance(one, SessionRecord) and isinstance(other, SessionRecord):
        return _filled(one, other)
    if isinstance(one, DiaryEntry) and isinstance(other, DiaryEntry):
        return _filled_entry(one, other)
    # Two deletions at the same moment.
    return one


def with_our_course(ours: SessionRecord, joined: SessionRecord) -> SessionRecord:
    """A joined account with what only this computer knows: how the session came to its end.

    That stays as long as minutes and stop are those it was about. A stop whose reason was never said, for
    one, is in no document, and still makes that day a day of rest.
    """
    before = (ours.minutes_done, ours.stop_reason, ours.planned.minutes)
    after = (joined.minutes_done, joined.stop_reason, joined.planned.minutes)
    return replace(joined, course=ours.course) if before == after else joined


def joined_profile(one: Profile | None, other: Profile | None) -> Profile | None:
    """The newer health answers with the wishes beside them. Of two from the same moment every limit that
    either has: an export of one's own, taken in again, must not lift a limit set since."""
    if one is None or other is None:
        return one or other
    first, second = one.answered_at.astimezone(UTC), other.answered_at.astimezone(UTC)
    if first != second:
        return one if first > second else other
    agreed = one.professional_ok.keys() & other.professional_ok.keys()
    return Profile(
        answered_at=max(one.answered_at, other.answered_at, key=_moment),
        mode=max(one.mode, other.mode, key=_place),
        conditions=one.conditions | other.conditions,
        professional_ok={
            about: min(one.professional_ok[about], other.professional_ok[about], key=_moment)
            for about in sorted(agreed, key=lambda about: about.value)
        },
        pins=Pins(
            cover=_stricter(one.pins.cover, other.pins.cover),
            surface=_stricter(one.pins.surface, other.pins.surface),
            head=_stricter(one.pins.head, other.pins.head),
            minutes=_lower(one.pins.minutes, other.pins.minutes),
        ),
        beyond_plateau=one.beyond_plateau and other.beyond_plateau,
        longest_minutes=min(one.longest_minutes, other.longest_minutes),
        silent_end=one.silent_end and other.silent_end,
        used_to=_easier(one.used_to, other.used_to),
    )


def joined_skin_check(one: SkinCheck, other: SkinCheck) -> SkinCheck:
    """The clearer marks of two looks at the same area at the same moment."""
    return max(one, other, key=lambda check: (_place(check.marks), _moment(check.at)))


def _stamp(account: Account) -> Order:
    """When an account was made; two of one moment have the same only if they are of one kind."""
    if isinstance(account, Deletion):
        return (1, *_moment(account.at), 2)
    kind = int(isinstance(account, SessionRecord))
    return (0, kind) if account.edited_at is None else (1, *_moment(account.edited_at), kind)


def _filled(one: SessionRecord, other: SessionRecord) -> SessionRecord:
    """Two accounts of one session of which neither is later, field by field."""
    setups = max(one, other, key=_setups_order)
    record = replace(
        one,
        started_at=min(one.started_at, other.started_at, key=_moment),
        kind=min(one.kind, other.kind, key=_place),
        area=min(one.area, other.area, key=_place),
        planned=setups.planned,
        used=setups.used,
        # The account with fewer minutes was written in the middle of the session.
        minutes_done=max(one.minutes_done, other.minutes_done),
        asleep_minutes=max(one.asleep_minutes, other.asleep_minutes),
        before=Ratings(
            pain=_lower(one.before.pain, other.before.pain),
            tension=_lower(one.before.tension, other.before.tension),
            stress=_lower(one.before.stress, other.before.stress),
        ),
        after=Ratings(
            pain=_higher(one.after.pain, other.after.pain),
            tension=_higher(one.after.tension, other.after.tension),
            stress=_higher(one.after.stress, other.after.stress),
        ),
        comfort=_lower(one.comfort, other.comfort),
        stop_reason=_greater(one.stop_reason, other.stop_reason, _GRAVEST_STOP_LAST.index),
        felt=max(one.felt, other.felt, key=_fullness),
        marks=_greater(one.marks, other.marks, _place),
        note=max(one.note, other.note, key=_fullness),
        tags=max(one.tags, other.tags, key=_fullness),
        morning=Morning(
            pain=_higher(one.morning.pain, other.morning.pain),
            sleep=_lower(one.morning.sleep, other.morning.sleep),
        ),
    )
    return replace(record, course=derived_course(record))


def _filled_entry(one: DiaryEntry, other: DiaryEntry) -> DiaryEntry:
    """Two accounts of one entry of which neither is later, field by field."""
    return replace(
        one,
        at=min(one.at, other.at, key=_moment),
        ratings=Ratings(
            pain=_higher(one.ratings.pain, other.ratings.pain),
            tension=_higher(one.ratings.tension, other.ratings.tension),
            stress=_higher(one.ratings.stress, other.ratings.stress),
        ),
        sleep=_lower(one.sleep, other.sleep),
        done=max(one.done, other.done, key=_fullness),
        tags=max(one.tags, other.tags, key=_fullness),
        note=max(one.note, other.note, key=_fullness),
    )


def _greater(one: Value | None, other: Value | None, order: Callable[[Value], Any]) -> Value | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=order)


def _higher(one: int | None, other: int | None) -> int | None:
    return _greater(one, other, lambda answer: answer)


def _lower(one: int | None, other: int | None) -> int | None:
    return _greater(one, other, lambda answer: -answer)


def _moment(moment: datetime) -> Order:
    # Two clocks may show one moment differently, and then one of them has to be chosen as well.
    return moment.astimezone(UTC), moment.utcoffset() or timedelta(0)


def _place(choice: Enum) -> int:
    return list(type(choice)).index(choice)


def _fullness(words: str | tuple[str, ...]) -> Order:
    return len(words), words


def _setups_order(record: SessionRecord) -> Order:
    # Planned and used go together: the one tells what is different about the other.
    used = (0,) if record.used is None else (1, *_hardness(record.used))
    return used[:1], _hardness(record.planned), used


def _hardness(setup: Setup) -> Order:
    return _place(setup.cover), _place(setup.surface), _place(setup.head), setup.minutes


def _stricter(one: Pin | None, other: Pin | None) -> Pin | None:
    """The easier of two limits; none at all is the least strict."""
    return min((pin for pin in (one, other) if pin is not None), key=_order, default=None)


def _order(pin: Cover | Surface | Head) -> Order:
    order = {**COVER_ORDER, **SURFACE_ORDER, **HEAD_ORDER}
    # A towel and socks may be as hard as each other: the name decides, so that every order gives the same.
    return order[pin], pin.value


def _easier(one: Setup | None, other: Setup | None) -> Setup | None:
    """Of what somebody is used to the easier value of each; nothing where either says nothing."""
    if one is None or other is None:
        return None
    return Setup(
        cover=min(one.cover, other.cover, key=_order),
        surface=min(one.surface, other.surface, key=_order),
        head=min(one.head, other.head, key=_order),
        minutes=min(one.minutes, other.minutes),
    )
