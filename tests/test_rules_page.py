"""What docs/rules.md says of the rules is what the program does."""

from __future__ import annotations

import re
from dataclasses import fields
from enum import Enum

import pytest

from companion.core.breathing import PATTERNS, Pattern
from companion.core.deciding import Today
from companion.core.history import History
from companion.core.journal import Area, Condition, Cover, Head, Kind, Marks, Mode, Profile, Surface
from companion.core.ladder import LADDERS
from companion.core.limits import ROWS, Limits, Outcome, limits_of
from companion.core.planning import ending_for
from companion.core.script import stretches
from companion.core.session import Ending
from companion.core.suggestion import Suggestion, needed_days, suggest
from companion.core.timeline import safety_second
from companion.ui.text import explanation
from companion.ui.text.articles import sources
from companion.ui.text.health import row_text
from companion.ui.text.names import name
from tests.core.evenings import at, past, profile
from tests.core.test_suggestion_examples import EXAMPLES
from tests.doc_page import CODE, DocPage, kept, named, resolved, told, words

PAGE = DocPage("docs/rules.md")
rows = PAGE.rows

OTHER_WORDS = {"setup", "null", "c4"}
"""What the page has in backticks that is neither a name nor a value of a file."""


def test_nothing_is_named_without_its_file() -> None:
    known = set(vars(sources)) | set(resolved("ui/text/article_parts.py", "Sure").__members__)
    known |= {
        word for row in (*rows("key", "asked"), *rows("field", "words")) for word in words(" ".join(row))
    }
    known |= {row[0] for row in rows("field", "words")} | OTHER_WORDS
    assert PAGE.without_file(known) == set()


# The numbers are those of the program.

NUMBERS = rows("rule", "number", "kept by")


def test_the_page_has_all_its_numbers() -> None:
    assert len(NUMBERS) >= 60


@pytest.mark.parametrize("row", NUMBERS, ids=lambda row: row[2])
def test_a_number_of_the_page_is_that_of_the_program(row: tuple[str, str, str]) -> None:
    _rule, number, keeper = row
    constants = [kept(resolved(file, dotted), dotted, number) for file, dotted in named(keeper)]
    program = [one for numbers in constants for one in numbers]
    assert list(told(number)) == pytest.approx(program)


OUTCOMES = {
    "closed": Outcome.BLOCK,
    "ask first": Outcome.ASK,
    "short and gentle": Outcome.REDUCED,
    "area closed": Outcome.AREA,
    "limits only": Outcome.LIMITS,
}
ALSO = {
    "no breath holds": "holds",
    "always a cloth": "cloth_always",
    "bed or couch only": "bed_only",
    "no standing": "standing",
    "no silent end": "silent_end",
    "somebody at home": "company",
    "two minutes of sitting": "long_stand_up",
}
AREAS = {"-": frozenset[Area](), "all": frozenset(Area), "feet": {Area.FEET_SEATED, Area.FEET_STANDING}}
HEALTH = rows("key", "asked", "outcome", "areas closed", "also")


def test_the_health_questions_are_those_of_the_program_in_its_order() -> None:
    assert [words(row[0])[0] for row in HEALTH] == [one.value for one in Condition]


@pytest.mark.parametrize("row", HEALTH, ids=lambda row: row[0])
def test_a_health_answer_means_what_the_page_says(row: tuple[str, ...]) -> None:
    key, asked, outcome, areas, also = row
    condition = Condition(words(key)[0])
    kept_by = ROWS[condition]
    assert asked == row_text(condition)
    assert OUTCOMES[outcome] is kept_by.outcome
    assert AREAS[areas] == kept_by.areas_off
    changed = {
        one.name for one in fields(Limits) if getattr(kept_by.limits, one.name) != getattr(Limits(), one.name)
    }
    assert {ALSO[one] for one in also.split(", ") if one != "-"} == changed


def phases(cell: str) -> list[tuple[str, float]]:
    """The phases of a breath written as "4 in, 6 out"."""
    kinds = {"in": "inhale", "out": "exhale", "hold": "hold", "rest": "rest"}
    return [(kinds[kind], float(number)) for number, kind in (one.split() for one in cell.split(", "))]


PATTERN_ROWS = rows("pattern", "seconds", "at most")


@pytest.mark.parametrize("row", PATTERN_ROWS, ids=lambda row: row[0])
def test_a_breath_of_the_page_is_that_of_the_program(row: tuple[str, ...]) -> None:
    _name, seconds, most, keeper = row
    ((file, dotted),) = named(keeper)
    pattern = getattr(resolved(file, dotted.split(".")[0]), "ramp_from" if "." in dotted else "phases")
    assert [(one.kind.value, one.seconds) for one in pattern] == phases(seconds)
    if "." not in dotted:
        assert limit_of(resolved(file, dotted)) == most


def limit_of(pattern: Pattern) -> str:
    """How long a pattern may be kept up, as the page writes it."""
    if pattern.most_breaths is not None:
        return f"{pattern.most_breaths} breaths"
    return "-" if pattern.longest_seconds is None else f"{pattern.longest_seconds / 60:g} min"


def test_the_page_has_every_breath() -> None:
    # The easy start is no pattern of its own.
    assert len(PATTERN_ROWS) == len(PATTERNS) + 1


NAMES: dict[str, Enum] = {name(one): one for kind in (Cover, Surface, Head) for one in kind}


def number_of(rung: str) -> int:
    """The number of the rung L8 or P1."""
    return int(rung[1:]) if rung.startswith("L") else int(rung[1:]) - 3


def test_the_ladder_of_the_page_is_the_one_that_is_climbed() -> None:
    written = [
        (number_of(rung), NAMES[cover], NAMES[surface], NAMES[head], float(minutes))
        for rungs, cover, surface, head, lengths in rows("rungs", "cover", "surface", "under the head")
        for rung, minutes in zip(rungs.split(", "), lengths.split(", "), strict=True)
    ]
    setups = [(one.number, one.setup) for one in LADDERS[Area.BACK]]
    assert written == [(number, one.cover, one.surface, one.head, one.minutes) for number, one in setups]


def test_the_other_ladders_of_the_page_are_those_of_the_program() -> None:
    written = {
        Area(words(area)[0]): [tuple(step.rsplit(" ", 1)) for step in steps.split(" → ")]
        for area, steps in rows("area", "rungs: cover and minutes")
    }
    assert written == {
        area: [(name(one.setup.cover), f"{one.setup.minutes:g}") for one in rungs]
        for area, rungs in LADDERS.items()
        if area is not Area.BACK
    }


@pytest.mark.parametrize("row", rows("step", "example", "days"), ids=lambda row: row[0])
def test_a_step_takes_the_days_that_the_page_says(row: tuple[str, str, str]) -> None:
    _step, example, days = row
    area, mode = words(example)
    lower, upper = (int(number) for number in re.findall(r"-?\d+", CODE.sub("", example)))
    rungs = {one.number: one for one in LADDERS[Area(area)]}
    assert upper == lower + 1
    who = profile(mode=Mode(mode))
    assert needed_days(who, limits_of(who), Area(area), rungs[lower], rungs[upper]) == int(days)


SIXTH = "03-14 20:00 r6 c4 5>4"
WENT_BADLY: dict[str, tuple[History, str]] = {
    "a hard stop": (past("03-14 20:00 r6 c3 5>4 stop=sharp_pain done=0.3"), "03-16 20:00"),
    "skin bruised or broken": (
        past(SIXTH, looks=(("03-15 20:00", Marks.BROKEN), ("03-17 09:00", Marks.GONE))),
        "03-17 20:00",
    ),
    "marks still clear after a day": (past(SIXTH, looks=(("03-15 20:00", Marks.CLEAR),)), "03-16 20:00"),
    "marks still clear after more than two days": (
        past(SIXTH, looks=(("03-16 20:01", Marks.CLEAR),)),
        "03-17 20:00",
    ),
    "pain two points up, once": (past("03-14 20:00 r6 c4 5>7"), "03-15 20:00"),
    "pain two points up, twice within a week": (
        past("03-12 20:00 r6 c4 5>7", "03-14 20:00 r6 c4 5>7"),
        "03-18 20:00",
    ),
    "too strong": (past("03-14 20:00 r6 c2 5>4"), "03-15 20:00"),
    "too strong twice in a row": (past("03-13 20:00 r6 c2 5>4", "03-14 20:00 r6 c2 5>4"), "03-15 20:00"),
    "8 days off": (past(SIXTH), "03-22 20:00"),
    "15 days off": (past(SIXTH), "03-29 20:00"),
}
"""For each row of the page somebody on rung 6 to whom just that happened, and when they come again."""
DOWN = dict(rows("what happened", "rungs down"))


def test_there_is_somebody_for_every_way_down() -> None:
    assert DOWN.keys() == WENT_BADLY.keys()


@pytest.mark.parametrize("what", WENT_BADLY)
def test_it_goes_down_as_far_as_the_page_says(what: str) -> None:
    history, when = WENT_BADLY[what]
    assert suggest(profile(), history, Today(at(when))).rung == 6 - int(DOWN[what])


@pytest.mark.parametrize("row", rows("minutes", "settle until"), ids=lambda row: row[0])
def test_a_session_has_the_parts_that_the_page_says(row: tuple[str, ...]) -> None:
    minutes, *ends = row
    found = {part.part.value: f"{part.end:g} s" for part in stretches(float(minutes) * 60)}
    assert [found.get(part, "-") for part in ("settle", "warm", "melt", "scan", "close")] == ends


@pytest.mark.parametrize("row", rows("field", "words", "kept by"), ids=lambda row: row[0])
def test_the_words_of_a_field_are_those_of_the_files(row: tuple[str, str, str]) -> None:
    _field, said, keeper = row
    ((file, dotted),) = named(keeper)
    assert list(words(said)) == [one.value for one in resolved(file, dotted)]


# Examples, evidence, and the words of the page.


def safety_minutes(found: Suggestion, who: Profile) -> float | None:
    """The minute of the safety chime, in a session that ends in silence."""
    if found.setup is None or ending_for(found, found.setup, who, limits_of(who)) is not Ending.SILENT:
        return None
    return safety_second(found.setup.minutes * 60.0) / 60.0


def test_the_page_has_every_example() -> None:
    assert [row[0] for row in rows("id", "sessions so far")] == [example.id for example in EXAMPLES]


@pytest.mark.parametrize("row", rows("id", "sessions so far"), ids=lambda row: row[0])
def test_an_example_of_the_page_comes_out_as_written(row: tuple[str, ...]) -> None:
    id, sessions, then, answer, sentence = row
    example = next(one for one in EXAMPLES if one.id == id)
    when, *_circumstances = then.split(", ")
    assert past(*(one for one in sessions.split("; ") if one != "none")) == example.history
    assert at(when) == example.today.now
    assert (example.today.kind is Kind.STANDARD) or example.today.kind.value in then
    found = suggest(example.profile, example.history, example.today)
    rung = re.search(r"L(\d+)", answer)
    assert (*words(answer), rung and int(rung[1])) == (found.action.value, found.rung)
    assert explanation(found, safety_minutes(found, example.profile)) == sentence


def test_what_is_known_names_sources_of_the_articles_and_how_sure() -> None:
    sure = resolved("ui/text/article_parts.py", "Sure").__members__
    for _question, _found, how, where in rows("question", "what was found", "how sure"):
        assert words(how)[0] in sure
        assert words(where)
        for source in words(where):
            assert isinstance(getattr(sources, source), sources.Source)


@pytest.mark.parametrize("row", rows("source", "who and where"), ids=lambda row: row[0])
def test_a_study_is_named_as_the_articles_name_it(row: tuple[str, ...]) -> None:
    source, who, year, address = row
    named_so = getattr(sources, words(source)[0])
    assert (who, year, address) == (named_so.name, str(named_so.year or "-"), named_so.address or "-")
