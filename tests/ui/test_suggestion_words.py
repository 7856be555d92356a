"""Why something is suggested is said in one or two plain sentences, with the numbers they rest on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.deciding import Reason, Today
from companion.core.history import History
from companion.core.journal import Area, Condition, Cover, Kind, Marks, Mode, NotToday, Pins, Profile
from companion.core.suggestion import Action, Suggestion, suggest
from companion.ui.text import explanation, next_step, rest_sentence, waits_for
from tests.core.evenings import at, past, profile
from tests.core.test_ladder import profiles
from tests.core.test_suggestion_examples import EXAMPLES, R4, Example
from tests.core.test_suggestion_laws import HEALTHY, histories, todays
from tests.ui.reading import AVOID

LONGEST = 140

# What is said, as docs/rules.md section 8 has it.
SENTENCES = {
    "E01": "First time: thick towel, bed or couch, cushion under your head, 5 minutes. Easy on purpose.",
    "E02": "Same setup again: 1 of 2 comfortable days at 5 minutes, then 10 minutes.",
    "E03": "Two comfortable days, marks gone: 10 minutes today, everything else the same.",
    "E06": "Three comfortable days: the thin towel today. Bed or couch, folded towel and 15 minutes stay "
    "the same.",
    "E07": "Faint marks are still there, so no step yet. Same setup, or rest if you prefer.",
    "E12": "Last time was too strong, so back to the thick towel for 15 minutes.",
    "E16": "You stopped for sharp pain: no mat before Monday, 16 March. If it is still there, "
    "talk to a health professional.",
    "E22": "Welcome back after 5 days: same setup, and the count starts fresh.",
    "E27": "Quick one: your usual setup for 10 minutes. "
    "The next step waits for a full session: the thin towel.",
    "E28": "Bedtime, 15 minutes, quiet ending. If you do not tap done, a soft chime comes at 35 minutes so "
    "you do not sleep on the mat.",
    "E32": "This is a comfortable place to stay. Stronger setups are there only if you want them.",
    "E37": "With blood thinners, please ask your doctor or pharmacist before using a spike mat. "
    "If they agree, tick it in the health check.",
}


def said(history: History, when: str, who: Profile | None = None, **today: object) -> str:
    """What is said at that moment."""
    now = Today(at(when), **today)  # type: ignore[arg-type]  # the names are its own
    return explanation(suggest(who or profile(), history, now))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_the_examples_are_said_as_the_rules_mean_them(example: Example) -> None:
    found = suggest(example.profile, example.history, example.today)
    wake = 35.0 if example.id == "E28" else None
    assert explanation(found, wake) == SENTENCES[example.id]


@given(st.none() | profiles | HEALTHY, histories, todays)
def test_whatever_is_suggested_is_said_calmly_and_briefly(
    who: Profile | None, history: History, today: Today
) -> None:
    found = suggest(who, history, today)
    for sentence in (explanation(found), next_step(found), waits_for(found, 3) or "."):
        assert sentence.endswith(".")
        assert AVOID.search(sentence) is None
        assert "{" not in sentence and ".." not in sentence and "  " not in sentence
        assert len(sentence) <= LONGEST, sentence
    assert _numbers(found) <= set(explanation(found).replace(",", " ").replace(".", " ").split()), found


def _numbers(found: Suggestion) -> set[str]:
    """The numbers on which a suggestion rests, as they have to be read in its sentence."""
    if found.setup is None:
        return set()
    minutes = f"{found.setup.minutes:g}"
    match found.action, found.reason:
        case ((Action.HOLD | Action.DOWN | Action.RESTART), Reason.GAP) if found.days_off and found.needed:
            return {str(found.days_off)}
        case Action.HOLD, Reason.PAIN_TODAY:
            return {str(found.pain), minutes}
        case Action.HOLD, Reason.QUICK:
            return {minutes}
        case Action.HOLD, Reason.STREAK if found.days_off and found.following is not None:
            return {str(found.streak), str(found.needed), minutes}
        case ((Action.UP | Action.START), _):
            return {minutes}
        case _:
            return set()


FEET = {"area": Area.FEET_SEATED}


@pytest.mark.parametrize(
    ("history", "when", "who", "today", "sentence"),
    [
        # The feet have neither a place nor a head to speak of.
        (past(), "03-02 20:00", {}, FEET, "First time here: thick socks, 2 minutes. Easy on purpose."),
        (
            past(*(f"03-0{day} 20:00 r2 c4" for day in (2, 3, 4)), area=Area.FEET_SEATED),
            *("03-05 20:00", {}, FEET),
            "Three comfortable days: thin socks today, for 5 minutes as before.",
        ),
        (
            past(*(f"03-0{day} 20:00 r3 c4" for day in (2, 3, 4)), area=Area.FEET_SEATED),
            *("03-05 20:00", {}, FEET),
            "Three comfortable days: bare feet today, for 5 minutes as before.",
        ),
        (
            past("03-02 20:00 r3 c4", area=Area.FEET_SEATED),
            *("03-03 20:00", {}, FEET),
            "Same setup again: 1 of 3 comfortable days at 5 minutes, then bare feet.",
        ),
        (
            past("03-02 20:00 r4 c2", area=Area.FEET_SEATED),
            *("03-03 20:00", {}, FEET),
            "Last time was too strong, so back to thin socks for 5 minutes.",
        ),
        (
            past("03-02 20:00 r4 c4", area=Area.NECK),
            *("03-03 20:00", {}, {"area": Area.NECK}),
            "This is a comfortable place to stay, and the last step of your plan.",
        ),
        # Each thing that may become harder.
        (
            past(*(f"03-0{day} 20:00 r3 c4" for day in (2, 3, 4))),
            *("03-05 20:00", {}, {}),
            "Three comfortable days: a folded towel under your head today. Thick towel, bed or couch and "
            "15 minutes stay the same.",
        ),
        (
            past(*(f"03-0{day} 20:00 r5 c4" for day in (2, 3, 4))),
            *("03-05 20:00", {}, {}),
            "Three comfortable days: the yoga mat on the floor today. Thin towel, folded towel and "
            "15 minutes stay the same.",
        ),
        (
            past(*(f"03-0{day} 20:00 r7 c4" for day in (2, 3, 4))),
            *("03-05 20:00", {"beyond_plateau": True}, {}),
            "Three comfortable days: a T-shirt today. Yoga mat, folded towel and 20 minutes stay the same.",
        ),
        # At the plateau there is no step that faint marks could keep from.
        (
            past("03-02 20:00 r7 c4"),
            *("03-03 20:00", {}, {"marks": Marks.FAINT}),
            "Faint marks are still there. Same setup, or rest if you prefer.",
        ),
        (
            past("03-02 20:00 r5 c4"),
            *("03-03 20:00", {"pins": Pins(cover=Cover.THIN_TOWEL, minutes=15)}, {"pain": 9}),
            "Pain 9 of 10 today, so 10 minutes at most and no step. Please look at the emergency signs too.",
        ),
        (
            past("03-02 20:00 r-2 c2"),
            *("03-03 20:00", {"mode": Mode.GENTLE}, {}),
            "Even the easiest setup was too strong. The mat may not be for you, and that is fine; "
            "breathing and music stay open.",
        ),
        (
            past("03-02 20:00 r-2 c3 4>6"),
            *("03-03 20:00", {}, {}),
            "Your back was two points or more worse afterwards. This is the easiest setup there is: "
            "the same again, 2 minutes, or rest.",
        ),
        (
            past("03-02 20:00 r6 c4 4>6", "03-03 20:00 r5 c4 4>6"),
            *("03-04 20:00", {}, {}),
            "Your back was two points or more worse twice within a week: no mat before Saturday, 7 March. "
            "Please talk to a health professional.",
        ),
        (
            past(*R4, "03-13 09:00 r4 c4"),
            *("03-13 11:00", {}, {}),
            "Two sessions a day want four hours between them: again from 13:00.",
        ),
        (
            past("03-02 20:00 r6 c4"),
            *("04-15 20:00", {}, {}),
            "Welcome back after 44 days: we begin again with the thick towel, 5 minutes.",
        ),
        (
            past("03-02 20:00 r6 c4"),
            *("03-17 20:00", {}, {}),
            "Welcome back after 15 days, so back to the thick towel, the bed or couch and a cushion "
            "for 15 minutes.",
        ),
        (
            past(),
            *("03-02 20:00", {}, {"kind": Kind.BREATHING}),
            "Breathing without the mat is open to everybody, at any time.",
        ),
    ],
)
def test_what_is_said_reads_well(
    history: History, when: str, who: dict[str, object], today: dict[str, object], sentence: str
) -> None:
    assert said(history, when, profile(**who), **today) == sentence


@pytest.mark.parametrize("reason", [*NotToday, *Condition])
def test_what_stands_in_the_way_is_named_without_a_warning(reason: NotToday | Condition) -> None:
    ticked = frozenset((reason,)) if isinstance(reason, Condition) else frozenset[Condition]()
    today = frozenset((reason,)) if isinstance(reason, NotToday) else frozenset[NotToday]()
    sentence = said(past(), "03-02 20:00", profile(conditions=ticked), not_today=today)
    assert AVOID.search(sentence) is None
    assert len(sentence) <= LONGEST + 20


def test_a_rest_says_when_the_mat_is_open_again_where_that_is_known() -> None:
    found = suggest(profile(), past("03-02 20:00 r6 c1 stop=dizziness"), Today(at("03-02 21:00")))
    assert found.rest is not None and found.rest.until == date(2026, 3, 4)
    assert "no mat before Wednesday, 4 March" in rest_sentence(found.rest)
