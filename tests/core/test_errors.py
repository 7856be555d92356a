"""Expected troubles carry a name for the window and a detail for the log."""

import pytest

from companion.core.errors import ABOUT_SOUND, CompanionError, Problem


@pytest.mark.parametrize(
    ("detail", "text"),
    [("", "disk_full"), ("no room under journal.db", "disk_full: no room under journal.db")],
)
def test_an_expected_trouble_says_which_one_and_what_happened(detail: str, text: str) -> None:
    error = CompanionError(Problem.DISK_FULL, detail)
    assert (error.problem, error.detail, str(error)) == (Problem.DISK_FULL, detail, text)


def test_every_trouble_is_named_by_its_own_word() -> None:
    assert [problem.value for problem in Problem] == [problem.name.lower() for problem in Problem]


def test_a_trouble_may_have_nothing_more_to_tell() -> None:
    error = CompanionError(Problem.JOURNAL_BUSY)
    assert (error.detail, str(error)) == ("", "journal_busy")


def test_a_session_goes_on_by_its_picture_where_something_is_not_heard() -> None:
    assert {problem.value for problem in ABOUT_SOUND} == {
        *("no_sound_device", "sound_device_lost", "output_missing", "music_skipped", "music_unreadable")
    }
