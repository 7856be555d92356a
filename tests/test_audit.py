"""What is said of the libraries: nothing known, something known, and that nobody could be asked."""

from __future__ import annotations

import pytest
from audit import CLEAN, KNOWN, NOBODY_ASKED, installed, packaged, verdict
from packaging.version import Version

SOUND = {"name": "numpy", "version": "2.4.6", "vulns": []}
NOT_SOUND = {
    "name": "Soundfile",
    "version": "0.13.0",
    "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["0.13.1"]}, {"id": "PYSEC-2026-2", "fix_versions": []}],
}
SKIPPED = {"name": "soxr", "skip_reason": "Dependency not found on PyPI and could not be audited"}


@pytest.mark.parametrize(
    ("answers", "code", "lines"),
    [
        ([SOUND], CLEAN, []),
        ([], NOBODY_ASKED, ["numpy: nobody could be asked"]),
        (
            [SOUND, NOT_SOUND],
            KNOWN,
            [
                "Soundfile 0.13.0: PYSEC-2026-1, mended in 0.13.1",
                "Soundfile 0.13.0: PYSEC-2026-2, mended in no version yet",
            ],
        ),
    ],
)
def test_each_library_is_clean_known_of_or_not_asked_about(
    answers: list[dict[str, object]], code: int, lines: list[str]
) -> None:
    assert verdict(answers, ["numpy"]) == (code, lines)


def test_a_library_that_was_skipped_is_not_taken_for_a_clean_one() -> None:
    assert verdict([SOUND, SKIPPED], ["numpy", "soxr"]) == (NOBODY_ASKED, ["soxr: nobody could be asked"])


def test_something_known_weighs_more_than_nobody_asked() -> None:
    assert verdict([NOT_SOUND, SKIPPED], ["soundfile", "soxr"])[0] == KNOWN


def test_the_libraries_of_the_program_are_asked_about_and_those_of_its_tests_are_not() -> None:
    found = installed()
    assert {"numpy", "soundfile", "cffi", "pyside6-essentials", "shiboken6", "platformdirs"} <= found.keys()
    assert not {"pytest", "ruff", "hypothesis", "pyside6-addons"} & found.keys()


def test_what_goes_into_the_packages_is_asked_about_in_its_own_versions() -> None:
    found = packaged()
    assert {"pyside6-essentials", "numpy", "pyinstaller"} <= found.keys()
    assert all(Version(number) for number in found.values())
