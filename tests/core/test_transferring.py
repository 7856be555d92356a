"""What a file is by its name, and what an import and the entries of a menu come to."""

from dataclasses import fields

import pytest

from companion.core.integration import Change
from companion.core.journal import Condition
from companion.core.transferring import Imported, Shape, fitting, is_table


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


@pytest.mark.parametrize(
    ("done", "changes"),
    [
        (Imported(), False),
        *((Imported(**{f"sessions_{what}": 1}), True) for what in ("added", "changed", "deleted")),
        *((Imported(**{f"entries_{what}": 1}), True) for what in ("added", "changed", "deleted")),
        *((Imported(**{f"skin_checks_{what}": 1}), True) for what in ("added", "changed")),
        (Imported(profile_changed=True), True),
        (Imported(sessions_added=1, entries_added=1), True),
        (Imported(sessions_added=1, skin_checks_added=1), True),
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


def test_one_change_of_the_entries_follows_another() -> None:
    first = Change(("menu",), ("old",), ("foreign",))
    assert first + Change(("login",), (), ("other",)) == Change(
        ("menu", "login"), ("old",), ("foreign", "other")
    )
