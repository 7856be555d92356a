"""The two counts that `make lint` and `make coverage` go by are right, and say no where they should."""

from __future__ import annotations

import json
from pathlib import Path

import coverage_limits
import measures
import pytest
from coverage_limits import Ran

CODE = '''"""A docstring
of two lines."""

import sys  # counts

# A comment.
VALUE = (
    1,

)
"""What the value is."""


def said() -> str:
    """One line."""
    return """two
lines"""
'''


def test_lines_of_code_are_those_with_code_on_them() -> None:
    assert measures.code_lines(CODE) == len(("import", "VALUE", "1", ")", "def", "return", "lines"))


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("companion/app.py", "companion"),
        ("companion/core/session.py", "companion/core"),
        ("companion/ui/widgets/flow.py", "companion/ui"),
        ("companion/ui/text/articles/spikes.py", "companion/ui/text"),
        ("tests/ui/test_art.py", "tests/ui"),
    ],
)
def test_a_file_is_counted_with_its_package(path: str, part: str) -> None:
    assert measures.part_of(Path(path)) == part


def report(**ran: tuple[int, int]) -> dict[str, object]:
    """A report of coverage of a file in each package: how many lines and branches of ten each ran."""
    return {
        "files": {
            f"/somewhere/companion/{name}/file.py": {
                "summary": {
                    "num_statements": 10,
                    "num_branches": 10,
                    "covered_lines": lines,
                    "covered_branches": branches,
                }
            }
            for name, (lines, branches) in ran.items()
        }
    }


@pytest.mark.parametrize(
    ("ran", "short"),
    [
        ({"core": (10, 10), "ui": (9, 9)}, ()),
        ({"core": (10, 9), "ui": (10, 10)}, ("core",)),
        ({"engine": (9, 10), "storage": (10, 10), "audio": (9, 8)}, ("engine", "audio")),
    ],
)
def test_a_branch_that_did_not_run_is_too_little_where_everything_is_to_run(
    ran: dict[str, tuple[int, int]], short: tuple[str, ...]
) -> None:
    assert coverage_limits.below(coverage_limits.by_package(report(**ran))) == short


def test_files_at_the_top_are_one_package_and_what_is_not_ours_is_none() -> None:
    found = report(core=(1, 2))["files"]
    assert isinstance(found, dict)
    summary = found["/somewhere/companion/core/file.py"]
    files = {"companion/app.py": summary, "companion/cli.py": summary, "tests/conftest.py": summary}
    assert coverage_limits.by_package({"files": files}) == {"companion": Ran(40, 6)}


def test_too_little_ends_the_command_with_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "coverage.json"
    file.write_text(json.dumps(report(core=(10, 9), ui=(10, 10))))
    assert coverage_limits.main(str(file)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "  95.00 %  of 100  core  too little",
        " 100.00 %  of  90  ui",
    ]
    file.write_text(json.dumps(report(core=(10, 10))))
    assert coverage_limits.main(str(file)) == 0
