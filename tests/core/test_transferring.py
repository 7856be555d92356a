"""What a file is by its name, and what an import and the entries of a menu come to."""

from dataclasses import fields
from itertools import permutations

import pytest

from companion.core.integration import Change
from companion.core.journal import Condition
from companion.core.transferring import (
    Arrival,
    Arriving,
    Departure,
    Exported,
    Imported,
    Leaving,
    Order,
    Shape,
    fitting,
    is_table,
)


@pytest.mark.parametrize(
    ("file", "table"),
    [("a.csv", True), ("A.CSV", True), ("a.json", False), ("a.csv.json", False), ("csv", False), ("", False)],
)
def test_a_table_is_told_by_how_its_name_ends(file: str, table: bool) -> None:
    assert is_table(file) is table


@pytest.mark.parametrize(
    ("shape", "file", "fits"),
    [
        (Shape.JOURNAL, "a.json", Shape.JOURNAL),
        (Shape.JOURNAL, "a.csv", Shape.TABLE),
        (Shape.JOURNAL, "a.txt", Shape.JOURNAL),
        (Shape.TABLE, "a.JSON", Shape.JOURNAL),
        (Shape.TABLE, "a.CSV", Shape.TABLE),
        (Shape.TABLE, "a.txt", Shape.TABLE),
        (Shape.REPORT, "a.csv", Shape.REPORT),
        (Shape.REPORT, "a.json", Shape.REPORT),
        (Shape.REPORT, "a.pdf", Shape.REPORT),
    ],
)
def test_what_goes_out_is_what_the_name_of_its_file_says(shape: Shape, file: str, fits: Shape) -> None:
    assert fitting(shape, file) is fits


COUNTED = (
    *(f"{what}_{how}" for what in ("sessions", "entries") for how in ("added", "changed", "deleted")),
    *("skin_checks_added", "skin_checks_changed"),
)


@pytest.mark.parametrize(
    ("done", "changes"),
    [
        (Imported(), False),
        *((Imported(**{f"sessions_{what}": 1}), True) for what in ("added", "changed", "deleted")),
        *((Imported(**{f"entries_{what}": 1}), True) for what in ("added", "changed", "deleted")),
        *((Imported(**{f"skin_checks_{what}": 1}), True) for what in ("added", "changed")),
        (Imported(profile_changed=True), True),
        # Ones that would cancel each other out, were they not added.
        *((Imported(**{one: 1, other: 1}), True) for one, other in permutations(COUNTED, 2)),
        (Imported(sessions_unchanged=3, sessions_refused=2, entries_unchanged=3, entries_refused=2), False),
        (Imported(conditions_unticked=(Condition.HEART,)), False),
    ],
)
def test_an_import_changes_the_journal_where_anything_in_it_is_new_changed_or_gone(
    done: Imported, changes: bool
) -> None:
    assert done.changes_anything is changes


def test_an_import_that_did_nothing_counts_nothing() -> None:
    assert not any(getattr(Imported(), one.name) for one in fields(Imported))


def test_what_has_only_begun_is_nothing_of_nothing() -> None:
    arrival, departure = Arrival("a.json", Arriving.READING), Departure(Leaving.WRITING)
    assert (arrival.done, arrival.total, departure.done, departure.total) == (0, 0, 0, 0)


def test_what_goes_out_is_the_whole_journal_unless_something_else_was_wished_for() -> None:
    assert Order("a.json").shape is Shape.JOURNAL
    assert (Exported("a.json", 3).shape, Exported("a.json", 3).entries) == (Shape.JOURNAL, 0)


def test_one_change_of_the_entries_follows_another() -> None:
    first = Change(("menu",), ("old",), ("foreign",))
    assert first + Change(("login",), (), ("other",)) == Change(
        ("menu", "login"), ("old",), ("foreign", "other")
    )
