"""What the core hands around are values: nobody can change one behind another's back."""

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from companion.core.breathing import EVEN, Breath, Moment
from companion.core.journal import Area, DayLock, Journal, Marks, Morning, NotToday, Pins, Ratings, SkinCheck
from companion.core.limits import ROWS, Limits
from companion.core.planning import Wish
from companion.core.screening import Door, Verdict
from companion.core.script import GuidanceLine, Part, Stretch
from companion.core.session import begun
from companion.core.settings import Settings
from companion.core.sounds import Cue, CueSound, Volumes
from companion.core.timeline import Event, What
from tests.core.builders import FIRST, NOW, plan_of, profile_of, record_of

VALUES = (
    EVEN,
    EVEN.phases[0],
    Breath(0.0, EVEN.phases),
    Moment(EVEN.phases[0], 0.5, 0.0),
    FIRST,
    Ratings(),
    Morning(),
    Pins(),
    Journal(),
    DayLock(NOW, NotToday.FEVER),
    SkinCheck(NOW, Area.BACK, Marks.GONE),
    profile_of(),
    record_of(NOW),
    Wish(),
    Limits(),
    Verdict(Door.OPEN),
    next(iter(ROWS.values())),
    GuidanceLine(0.0, "S1"),
    Stretch(Part.SETTLE, 0.0, 75.0),
    plan_of(5),
    begun(plan_of(5), 0.0),
    Settings(),
    CueSound(Cue.INHALE, 4.0),
    Volumes(),
    Event(0.0, What.END),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_no_value_can_be_changed(value: Any) -> None:
    for field in fields(value):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, getattr(value, field.name))
