"""Expected troubles carry a name for the window and a detail for the log."""

import pytest

from companion.core.errors import CompanionError, Problem


@pytest.mark.parametrize(
    ("detail", "text"),
    [("", "disk_full"), ("no room under journal.db", "disk_full: no room under journal.db")],
)
def test_an_expected_trouble_says_which_one_and_what_happened(detail: str, text: str) -> None:
    error = CompanionError(Problem.DISK_FULL, detail)
    assert (error.problem, error.detail, str(error)) == (Problem.DISK_FULL, detail, text)


def test_every_trouble_is_named_by_its_own_word() -> None:
    assert [problem.value for problem in Problem] == [problem.name.lower() for problem in Problem]
