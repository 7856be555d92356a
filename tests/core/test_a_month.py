"""A month of evenings for five invented people, printed to be read, and what is promised to each of them."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from companion.core.deciding import Reason
from companion.core.journal import Area, Cover, Surface
from companion.core.ladder import (
    COVER_ORDER,
    HEAD_ORDER,
    PLATEAU,
    SURFACE_ORDER,
    caps_for,
    harder_in,
    ladder_for,
    not_harder,
)
from companion.core.limits import limits_of
from companion.core.past import COMFORTABLE, effective, was_too_strong
from companion.core.suggestion import Action, needed_days
from companion.ui.text import explanation
from tests.core.temperaments import (
    BED_ONLY,
    DAYS,
    EVERYBODY,
    IRREGULAR,
    OVEREAGER,
    SENSITIVE,
    STEADY,
    Temperament,
    month,
    table,
)

everybody = pytest.mark.parametrize("person", EVERYBODY, ids=lambda person: person.name)


@everybody
def test_a_month_can_be_read_from_top_to_bottom(
    person: Temperament, record_property: Callable[[str, object], None]
) -> None:
    lines = list(table(month(person)))
    title = f"A month of somebody {person.name} (c: comfort 1 to 5; marks: of the last time)"
    record_property("table", "\n".join((title, *lines)))
    assert len(lines) == DAYS + 1
    assert max(map(len, lines)) <= 110


@everybody
def test_every_evening_has_one_reason_and_a_sentence_for_it(person: Temperament) -> None:
    for evening in month(person):
        assert evening.suggestion.reason is not None
        assert explanation(evening.suggestion).strip()


@everybody
def test_nobody_is_led_beyond_what_they_may_do(person: Temperament) -> None:
    caps = caps_for(person.who, limits_of(person.who))
    for evening in month(person):
        setup = evening.suggestion.setup
        if setup is not None:
            assert COVER_ORDER[setup.cover] <= caps.cover
            assert SURFACE_ORDER[setup.surface] <= caps.surface
            assert HEAD_ORDER[setup.head] <= caps.head
            assert setup.minutes <= caps.minutes
            assert (evening.suggestion.rung or 0) <= caps.number


@everybody
def test_a_month_is_the_same_every_time(person: Temperament) -> None:
    assert month(person) == month(person)


@everybody
def test_nothing_is_more_than_one_thing_harder_than_what_was_last_comfortable(person: Temperament) -> None:
    comfortable = None
    for evening in month(person):
        setup, record = evening.suggestion.setup, evening.session
        if setup is not None and comfortable is not None:
            assert len(harder_in(setup, comfortable)) <= 1, evening
        if record is not None and (record.comfort or 0) >= COMFORTABLE:
            comfortable = effective(record)


@everybody
def test_after_too_strong_an_evening_comes_an_easier_one(person: Temperament) -> None:
    for evening, following in pairwise(month(person)):
        if evening.session is not None and was_too_strong(evening.session):
            setup = following.suggestion.setup
            assert setup is None or (
                setup != evening.session.planned and not_harder(setup, evening.session.planned)
            )


def test_the_steady_one_comes_to_the_plateau_no_sooner_than_the_rules_allow_and_stays() -> None:
    ladder = ladder_for(Area.BACK, STEADY.who, limits_of(STEADY.who))
    climbed = [(one, two) for one, two in pairwise(ladder) if one.number >= 1]
    least = sum(needed_days(STEADY.who, limits_of(STEADY.who), Area.BACK, one, two) for one, two in climbed)
    rungs = [evening.suggestion.rung for evening in month(STEADY)]
    assert rungs.index(PLATEAU) == least == 15
    assert set(rungs[least:]) == {PLATEAU}
    assert month(STEADY)[-1].suggestion.reason is Reason.PLATEAU


def test_the_sensitive_one_finds_what_is_comfortable_and_may_keep_it() -> None:
    evenings = month(SENSITIVE)
    sessions = [evening.session for evening in evenings if evening.session is not None]
    assert sum(was_too_strong(record) for record in sessions) <= 4
    last = sessions[-8:]
    assert all(record.comfort == 4 and record.planned.cover is Cover.THICK_TOWEL for record in last)
    # A step may be offered again; whoever keeps the easier setup plans just that.
    refused = [one for one in evenings if one.session and one.suggestion.setup != one.session.planned]
    assert refused
    for evening in refused:
        assert evening.session is not None and evening.suggestion.setup is not None
        assert not_harder(evening.session.planned, evening.suggestion.setup)


def test_the_overeager_one_is_held_back_and_rests() -> None:
    evenings = month(OVEREAGER)
    rests = [evening for evening in evenings if evening.suggestion.action is Action.REST]
    assert len(rests) >= 2
    assert all(evening.session is None for evening in rests)
    assert not any(
        evening.suggestion.action is Action.UP
        for evening in evenings
        if evening.marks is not None and evening.marks.value != "gone"
    )
    assert max(evening.suggestion.rung or 0 for evening in evenings) < PLATEAU


def test_the_irregular_one_begins_gently_after_every_break() -> None:
    evenings = month(IRREGULAR)
    last = None
    for number, evening in enumerate(evenings):
        if evening.session is None:
            continue
        setup = evening.suggestion.setup
        assert setup is not None
        if last is not None and number - last >= 4:
            before = evenings[last].session
            assert before is not None
            assert evening.suggestion.reason is Reason.GAP
            assert evening.suggestion.action is not Action.UP
            assert not_harder(setup, before.planned)
            assert str(number - last) in explanation(evening.suggestion)
        last = number


def test_the_one_who_stays_in_bed_is_never_led_out_of_it() -> None:
    evenings = month(BED_ONLY)
    setups = [evening.suggestion.setup for evening in evenings]
    assert {setup.surface for setup in setups if setup is not None} == {Surface.BED}
    assert max(evening.suggestion.rung or 0 for evening in evenings) > 4
