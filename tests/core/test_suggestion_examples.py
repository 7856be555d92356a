"""The public examples of docs/rules.md section 8, as they stand there."""

from dataclasses import dataclass

import pytest

from companion.core.deciding import Reason, Today
from companion.core.history import History
from companion.core.journal import (
    Condition,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    Profile,
    Setup,
    StopReason,
    Surface,
)
from companion.core.suggestion import Action, suggest
from tests.core.evenings import at, past, profile

THICK, THIN = Cover.THICK_TOWEL, Cover.THIN_TOWEL
BED, YOGA = Surface.BED, Surface.YOGA_MAT
CUSHION, FOLDED = Head.CUSHION, Head.FOLDED_TOWEL
STANDARD = profile()
R4 = ("03-10 20:00 r4 c4 5>4", "03-11 20:00 r4 c4 5>4", "03-12 20:00 r4 c4 5>4")


@dataclass(frozen=True)
class Example:
    """One row of the table."""

    id: str
    history: History
    today: Today
    action: Action
    reason: object
    rung: int | None = None
    setup: Setup | None = None
    profile: Profile = STANDARD


EXAMPLES = (
    Example(
        "E01", past(), Today(at("03-02 20:00")), Action.START, Reason.FIRST, 1, Setup(THICK, BED, CUSHION, 5)
    ),
    Example(
        "E02",
        past("03-02 20:00 r1 c4 5>4"),
        Today(at("03-03 20:00")),
        *(Action.HOLD, Reason.STREAK, 1, Setup(THICK, BED, CUSHION, 5)),
    ),
    Example(
        "E03",
        past("03-02 20:00 r1 c4 5>4", "03-03 20:00 r1 c4 5>4"),
        Today(at("03-04 20:00")),
        *(Action.UP, Reason.STREAK, 2, Setup(THICK, BED, CUSHION, 10)),
    ),
    Example(
        "E06",
        past("03-10 20:00 r4 c4 5>4", "03-11 20:00 r4 c4 5>4", "03-12 20:00 r4 c5 5>4"),
        Today(at("03-13 20:00")),
        *(Action.UP, Reason.STREAK, 5, Setup(THIN, BED, FOLDED, 15)),
    ),
    Example(
        "E07",
        past(*R4),
        Today(at("03-13 20:00"), marks=Marks.FAINT),
        *(Action.HOLD, Reason.MARKS, 4, Setup(THICK, BED, FOLDED, 15)),
    ),
    Example(
        "E12",
        past("03-13 20:00 r5 c4 5>4", "03-14 20:00 r5 c2 5>4"),
        Today(at("03-15 20:00")),
        *(Action.DOWN, Reason.TOO_STRONG, 4, Setup(THICK, BED, FOLDED, 15)),
    ),
    Example(
        "E16",
        past("03-13 20:00 r6 c4 5>4", "03-14 20:00 r6 c1 5>4 stop=sharp_pain done=0.3"),
        Today(at("03-15 20:00")),
        *(Action.REST, StopReason.SHARP_PAIN),
    ),
    Example(
        "E22",
        past("03-09 20:00 r4 c4 5>4", "03-10 20:00 r4 c4 5>4", "03-11 20:00 r4 c4 5>4"),
        Today(at("03-16 20:00")),
        *(Action.HOLD, Reason.GAP, 4, Setup(THICK, BED, FOLDED, 15)),
    ),
    Example(
        "E27",
        past(*R4),
        Today(at("03-13 12:30"), Kind.QUICK),
        *(Action.HOLD, Reason.QUICK, 4, Setup(THICK, BED, FOLDED, 10)),
    ),
    Example(
        "E28",
        past("03-12 22:30 r5 c4 5>4 bedtime", "03-13 22:30 r5 c4 5>4 bedtime"),
        Today(at("03-14 22:30"), Kind.BEDTIME),
        *(Action.HOLD, Reason.STREAK, 5, Setup(THIN, BED, FOLDED, 15)),
        profile(silent_end=True),
    ),
    Example(
        "E32",
        past("04-01 20:00 r7 c4 5>4", "04-02 20:00 r7 c4 5>4", "04-03 20:00 r7 c5 5>4"),
        Today(at("04-04 20:00")),
        *(Action.HOLD, Reason.PLATEAU, 7, Setup(THIN, YOGA, FOLDED, 20)),
    ),
    Example(
        "E37",
        past(),
        Today(at("03-01 18:00")),
        *(Action.ASK_PROFESSIONAL, Condition.ANTICOAGULANT),
        profile=profile(mode=Mode.REDUCED, conditions=frozenset((Condition.ANTICOAGULANT,))),
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_the_examples_of_the_rules_come_out_as_written(example: Example) -> None:
    found = suggest(example.profile, example.history, example.today)
    assert (found.action, found.reason) == (example.action, example.reason)
    assert (found.rung, found.setup) == (example.rung, example.setup)
