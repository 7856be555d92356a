"""The sessions as a table on the command line: out for a spreadsheet, in from somebody else's."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from companion.core.columns import COLUMNS
from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage.paths import DataPaths, data_paths
from tests.shell import Say, keep, paths, say
from tests.storage.records import PROFILE, SESSION

__all__ = ["paths", "say"]

DIARY = "Datum;Uhrzeit;Dauer;Schmerz;Wetter\r\n14.3.2026;20:15;12,5;6;Regen\r\n15.3.2026;20:30;10;5;\r\n"

EVERY = (
    *("--every", "kind=standard", "--every", "area=back", "--every", "planned.cover=thick towel"),
    *("--every", "planned.surface=bed", "--every", "planned.head=cushion"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a table may be."""
    return tmp_path / "sessions.csv"


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """A table of somebody who has never heard of this program."""
    path = tmp_path / "diary.csv"
    path.write_text(DIARY, encoding="cp1252", newline="")
    return path


def sessions(say: Say) -> list[dict[str, object]]:
    """What is in the journal."""
    return json.loads(say("history", "--json").out)["sessions"]


def test_a_name_that_ends_in_csv_gets_a_table(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, profile=PROFILE, sessions=(SESSION,))
    said = say("export", file)
    assert said.code == DONE
    assert said.out.startswith("Exported. Sessions: 1. Entries without a session, skin checks and")
    assert file.read_bytes().startswith(b"\xef\xbb\xbfSession id,")
    with file.open(encoding="utf-8-sig", newline="") as text:
        headers, row = csv.reader(text, strict=True)
    assert headers == [header for _, header, _ in COLUMNS]
    assert row[0] == str(SESSION.id)
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_table_that_goes_out_can_be_taken_in_elsewhere(file: Path, tmp_path: Path, say: Say) -> None:
    say("import", "--example")
    say("export", file)
    elsewhere = data_paths(tmp_path / "elsewhere").directory
    assert say("import", file, "--data-dir", elsewhere).out.startswith("Sessions: 3 added")
    again = tmp_path / "again.csv"
    say("export", again, "--data-dir", elsewhere)
    assert again.read_bytes() == file.read_bytes()
    assert "3 unchanged" in say("import", file).out


def test_a_table_can_be_asked_for_whatever_the_name(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    say("export", file)
    other = file.with_suffix(".txt")
    assert say("export", other, "--csv").code == DONE
    assert other.read_bytes() == file.read_bytes()
    assert "1 unchanged" in say("import", other, "--csv").out
    assert say("import", other).code == TROUBLE
    assert say("export", "-", "--csv").out == file.read_bytes().decode()


def test_a_table_replaces_nothing_unasked_and_no_file_of_the_program(
    file: Path, paths: DataPaths, say: Say
) -> None:
    keep(paths, sessions=(SESSION,))
    before = paths.journal.read_bytes()
    file.write_text("mine")
    assert say("export", file).code == TROUBLE
    assert file.read_text() == "mine"
    assert say("export", paths.journal, "--force", "--csv").code == TROUBLE
    assert paths.journal.read_bytes() == before
    assert say("export", file.parent / "gone" / "a.csv").one_sentence


def test_a_damaged_journal_is_not_exported_as_an_empty_table(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths)
    paths.journal.write_text("no journal at all")
    said = say("export", file)
    assert said.code == TROUBLE
    assert said.one_sentence
    assert not file.exists()


def test_the_columns_are_told_with_what_stands_in_them(paths: DataPaths, say: Say) -> None:
    lines = say("export", "--schema", "--csv").out.splitlines()
    assert len(lines) == len(COLUMNS)
    assert "Comfort (comfort): 1, had to stop, to 5, melted" in lines
    assert not paths.directory.exists()


def test_a_dry_run_shows_how_the_columns_are_read(diary: Path, paths: DataPaths, say: Say) -> None:
    said = say("import", diary, "--dry-run", "--map", "Schmerz=before.pain", *EVERY)
    assert said.code == DONE
    lines = said.out.splitlines()
    assert lines[0] == "How the columns are read; --map COLUMN=FIELD changes it:"
    assert "  Datum  ->  date" in lines
    assert "  Schmerz  ->  before.pain" in lines
    assert "  Wetter  ->  left out" in lines
    assert "  every row  ->  planned.cover = thick towel" in lines
    assert "Nothing was changed; this is what an import would do." in lines
    assert "Left out: column \u201cWetter\u201d, which was not recognised." in lines
    assert not paths.directory.exists()


def test_a_dry_run_shows_what_is_missing_too(diary: Path, say: Say) -> None:
    said = say("import", diary, "--dry-run")
    assert said.code == TROUBLE
    assert "  Schmerz  ->  left out" in said.out
    assert said.out.endswith("Not found: kind, area, planned.cover, planned.surface, planned.head.\n")
    assert "Kind (kind), Area (area)" in said.err


def test_a_diary_comes_in_once_with_what_is_said_about_it(diary: Path, say: Say) -> None:
    words = ("import", diary, "--map", "Schmerz=before.pain", "--map", "Wetter=", *EVERY)
    assert say(*words).out.startswith("Sessions: 2 added, 0 changed")
    assert say(*words).out.startswith("Sessions: 0 added, 0 changed, 0 deleted, 2 unchanged")
    oldest, newest = sessions(say)
    assert (oldest["minutes_done"], newest["minutes_done"]) == (12.5, 10.0)
    assert oldest["before"] == {"pain": 6, "tension": None, "stress": None}
    assert str(oldest["started_at"]).startswith("2026-03-14T20:15:00")


def test_of_a_table_with_bad_rows_nothing_comes_in(diary: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(replace(SESSION, id=UUID(int=1)),))
    before = {path: path.read_bytes() for path in paths.directory.iterdir()}
    diary.write_text(DIARY + "soon;20:15;10;5;\r\n", encoding="utf-8", newline="")
    for words in ((), ("--dry-run",)):
        said = say("import", diary, *EVERY, *words)
        assert said.code == TROUBLE
        assert (
            "1 of 3 rows: row 4, column \u201cDatum\u201d and column \u201cUhrzeit\u201d: must be" in said.err
        )
        assert said.err.count("\n") == 1
    assert {path: path.read_bytes() for path in paths.directory.iterdir()} == before


@pytest.mark.parametrize("pair", ["Schmerz", "=before.pain", " = "])
def test_a_pair_without_two_halves_is_wrong_usage(pair: str, diary: Path, say: Say) -> None:
    said = say("import", diary, "--map", pair)
    assert said.code == USAGE
    assert said.one_sentence
    assert "it must have an equals sign in it" in said.err


def test_a_field_that_is_not_there_is_told(diary: Path, say: Say) -> None:
    said = say("import", diary, "--map", "Schmerz=pain.before")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert "there is no pain.before; there is id, started_at" in said.err


def test_the_example_as_a_table_does_not_become_somebody_s_history(
    file: Path, tmp_path: Path, paths: DataPaths, say: Say
) -> None:
    elsewhere = data_paths(tmp_path / "elsewhere").directory
    say("import", "--example", "--data-dir", elsewhere)
    say("export", file, "--data-dir", elsewhere)
    keep(paths, sessions=(SESSION,))
    assert say("import", file).code == REFUSED
