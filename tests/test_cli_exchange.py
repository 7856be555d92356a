"""The journal as a file on the command line: written for its owner, taken in wholly or not at all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from companion import assets
from companion.cli import main
from companion.core.journal import Condition
from companion.exchanging import EXAMPLE_IDS, LONG, MOST_LINES
from companion.launch import DONE, REFUSED, TROUBLE
from companion.storage.exchange import schema_text
from companion.storage.paths import DataPaths, data_paths, prepare
from tests.shell import Say, healthy, keep, make_newer, paths, say
from tests.storage.documents import BARE_SESSION, EXAMPLE, document, with_sessions
from tests.storage.records import PROFILE, SESSION

__all__ = ["paths", "say"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal and signals of Unix")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a journal file may be."""
    return tmp_path / "journal.json"


def put(file: Path, content: object) -> Path:
    """Writes a document into a file."""
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


# Out


def test_what_goes_out_can_be_taken_in_elsewhere(
    file: Path, tmp_path: Path, paths: DataPaths, say: Say
) -> None:
    keep(paths, profile=PROFILE, sessions=(SESSION,))
    said = say("export", file)
    assert (said.code, said.out) == (
        DONE,
        "Exported. Sessions: 1, entries without a session: 0, skin checks: 0, health answers: 1.\n",
    )
    assert say("import", file).out.startswith("Sessions: 0 added, 0 changed, 0 deleted, 1 unchanged")
    elsewhere = data_paths(tmp_path / "elsewhere")
    assert say("import", file, "--data-dir", elsewhere.directory).code == DONE
    again = tmp_path / "again.json"
    say("export", again, "--data-dir", elsewhere.directory)
    assert again.read_bytes() == file.read_bytes()


def test_the_output_holds_the_same_document_as_a_file(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    said = say("export", "-")
    assert say("export", file).code == DONE
    assert (said.code, said.err) == (DONE, "")
    assert said.out == file.read_text(encoding="utf-8")
    assert "\N{BLACK SUN WITH RAYS}" in said.out


def test_the_output_is_utf_8_whatever_the_terminal_speaks(paths: DataPaths) -> None:
    keep(paths, sessions=(SESSION,))
    done = subprocess.run(
        [sys.executable, "-m", "companion", "export", "-", "--data-dir", str(paths.directory)],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout.decode("utf-8"))["sessions"][0]["note"] == SESSION.note


@posix
def test_an_export_is_readable_by_its_owner_only(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    say("export", file)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_replaced_only_on_request(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    file.write_text("mine")
    said = say("export", file)
    assert said.code == TROUBLE
    assert said.one_sentence
    assert "--force" in said.err
    assert file.read_text() == "mine"
    assert say("export", file, "--force").code == DONE
    assert json.loads(file.read_text(encoding="utf-8"))["sessions"]


def test_no_export_replaces_the_journal_itself(paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    before = paths.journal.read_bytes()
    for own in (paths.journal, paths.log, paths.settings):
        said = say("export", own, "--force")
        assert said.code == TROUBLE
        assert said.one_sentence
    assert paths.journal.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, say: Say) -> None:
    for words in ((tmp_path / "gone" / "journal.json",), (tmp_path, "--force")):
        said = say("export", *words)
        assert said.code == TROUBLE
        assert said.one_sentence
        assert str(words[0]) in said.err


def test_no_journal_goes_out_as_an_empty_one_and_none_is_made(file: Path, paths: DataPaths, say: Say) -> None:
    assert (
        say("export", file).out
        == "Exported. Sessions: 0, entries without a session: 0, skin checks: 0, health answers: 0.\n"
    )
    assert json.loads(file.read_text())["sessions"] == []
    assert not paths.directory.exists()


def test_a_damaged_journal_is_not_exported_as_an_empty_one(file: Path, paths: DataPaths, say: Say) -> None:
    prepare(paths)
    paths.journal.write_text("no journal at all")
    file.write_text("the good copy")
    said = say("export", file, "--force")
    assert said.code == TROUBLE
    assert said.one_sentence
    assert file.read_text() == "the good copy"
    assert paths.journal.read_text() == "no journal at all"


def test_the_schema_of_the_file_is_told(paths: DataPaths, say: Say) -> None:
    assert say("export", "--schema").out == schema_text()
    assert not paths.directory.exists()


# In


def test_a_deletion_travels_and_is_told(file: Path, paths: DataPaths, say: Say) -> None:
    keep(paths, sessions=(SESSION,))
    deletion = {"id": str(SESSION.id), "at": "2026-03-09T20:00:00+01:00"}
    put(file, {**with_sessions(), "deletions": [deletion]})
    assert say("import", file).out.startswith("Sessions: 0 added, 0 changed, 1 deleted")
    told = say("import", put(file, EXAMPLE)).out
    assert "0 unchanged, 1 left out." in told
    assert "Left out: sessions that were deleted" in told
    say("export", file, "--force")
    exported = json.loads(file.read_text())
    assert (exported["sessions"], exported["deletions"]) == ([], [deletion])


def test_an_entry_travels_and_is_told_apart(file: Path, paths: DataPaths, say: Say) -> None:
    document = {**with_sessions(), "entries": [{"at": "2026-03-02T07:00:00+01:00", "done": ["walk"]}]}
    put(file, document)
    assert "Entries: 1 added, 0 changed, 0 deleted, 0 unchanged, 0 left out.\n" in say("import", file).out
    assert "Entries: 0 added, 0 changed, 0 deleted, 1 unchanged" in say("import", file).out
    again = file.with_name("again.json")
    say("export", again)
    (entry,) = json.loads(again.read_text())["entries"]
    put(file, {**with_sessions(), "deletions": [{"id": entry["id"], "at": "2026-03-09T20:00:00+01:00"}]})
    assert "Entries: 0 added, 0 changed, 1 deleted" in say("import", file).out
    assert "Left out: entries that were deleted." in say("import", again).out
    assert say("import", "--example").code == DONE


def test_the_example_does_not_join_a_diary_without_sessions(file: Path, say: Say) -> None:
    put(file, {**with_sessions(), "entries": [{"at": "2026-03-02T07:00:00+01:00"}]})
    say("import", file)
    assert say("import", "--example").code == REFUSED


def test_a_dry_run_tells_the_same_and_makes_nothing(file: Path, paths: DataPaths, say: Say) -> None:
    put(file, EXAMPLE)
    dry = say("import", file, "--dry-run")
    assert dry.code == DONE
    assert not paths.directory.exists()
    first, *rest = dry.out.splitlines()
    assert first == "Nothing was changed; this is what an import would do."
    assert say("import", file).out.splitlines() == rest
    before = paths.journal.read_bytes()
    assert "0 added, 0 changed, 0 deleted, 1 unchanged" in say("import", file, "--dry-run").out
    assert paths.journal.read_bytes() == before


@pytest.mark.invariant(9)
def test_a_dry_run_touches_no_newer_and_no_damaged_journal(file: Path, paths: DataPaths, say: Say) -> None:
    put(file, EXAMPLE)
    keep(paths)
    for before in (make_newer(paths), b"no journal at all"):
        paths.journal.write_bytes(before)
        said = say("import", file, "--dry-run")
        assert said.code == TROUBLE
        assert said.one_sentence
        assert paths.journal.read_bytes() == before


def test_what_is_left_out_of_every_row_is_not_told_of_every_row(file: Path, say: Say) -> None:
    sessions = [{**BARE_SESSION, "minutes_done": count / 100, "weather": "rain"} for count in range(100)]
    lines = say("import", put(file, with_sessions(*sessions))).out.splitlines()
    assert len([line for line in lines if line.startswith("Left out")]) == MOST_LINES + 1
    assert lines[-1] == f"Left out: {100 - MOST_LINES} more of that kind."


def changed(*path_and_value: Any) -> bytes:
    """The example with one field of its second session changed; the first is as good as can be."""
    value = document(*("sessions", 0, *path_and_value))["sessions"][0]
    good = deepcopy(EXAMPLE["sessions"][0])
    return json.dumps(with_sessions({**good, "id": str(UUID(int=5))}, value)).encode()


BAD: dict[str, tuple[bytes, str]] = {
    "not JSON": (b"id;date;minutes\n1;2.3.2026;5\n", "line 1, column 1: this is not JSON"),
    "wrong version": (json.dumps({**EXAMPLE, "version": 2}).encode(), "written by a newer Mat Companion"),
    "half a file": (json.dumps(EXAMPLE).encode()[:400], "line 1, column"),
    "a million records": (
        b'{"format": "mat-companion-journal", "version": 1, "sessions": [' + b"{}," * 999_999 + b"{}]}",
        "the document, field sessions: must have at most 200000 entries",
    ),
    "wrong type": (changed("minutes_done", "five"), "session 2, field minutes_done:"),
    "endless minutes": (changed("minutes_done", 1e9), "session 2, field minutes_done:"),
    "pain 11": (changed("before", "pain", 11), "session 2, field before.pain:"),
    "comfort 0": (changed("comfort", 0), "session 2, field comfort:"),
    "negative": (changed("asleep_minutes", -1), "session 2, field asleep_minutes:"),
    "year 9999": (changed("started_at", "9999-12-31T20:00:00Z"), "session 2, field started_at:"),
    "German date": (changed("started_at", "02.03.2026 20:00"), "session 2, field started_at:"),
    "American date": (changed("started_at", "3/2/2026 8:00 PM"), "session 2, field started_at:"),
    "date of a spreadsheet": (changed("started_at", 46083.83), "session 2, field started_at:"),
    "one id twice": (
        changed("id", str(UUID(int=5))).replace(b'"comfort": 4', b'"comfort": 3', 1),
        "session 2, field id:",
    ),
    "NaN": (changed("after", "stress", float("nan")), "session 2, field after.stress:"),
    "deeply nested": (b'{"a":' * 200_000, "the file is nested too deeply"),
}


@pytest.mark.parametrize(("content", "sentence"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_named_in_one_sentence_and_changes_nothing(
    content: bytes, sentence: str, file: Path, paths: DataPaths, say: Say
) -> None:
    keep(paths, sessions=(replace(SESSION, id=UUID(int=1)),))
    before = {path: path.read_bytes() for path in paths.directory.iterdir()}
    file.write_bytes(content)
    for words in (("import", file), ("import", file, "--dry-run")):
        said = say(*words)
        assert said.code == TROUBLE
        assert said.one_sentence
        assert sentence in said.err
    assert {path: path.read_bytes() for path in paths.directory.iterdir()} == before
    assert file.read_bytes() == content


@pytest.mark.parametrize("words", [(), ("--dry-run",), ("--csv",)])
def test_a_file_that_is_not_there_and_a_folder_are_told_as_such(
    words: tuple[str, ...], file: Path, tmp_path: Path, say: Say
) -> None:
    for path, sentence in (
        (file, f"There is no such file. Please check its name. ({file})"),
        (tmp_path, f"This is a folder. Please choose a file in it. ({tmp_path})"),
    ):
        said = say("import", path, *words)
        assert (said.code, said.out, said.err) == (TROUBLE, "", f"mat-companion: {sentence}\n")


# A long file, and somebody who has changed their mind


def long_file(file: Path) -> Path:
    """A file long enough for people to wonder."""
    session = EXAMPLE["sessions"][0]
    sessions = [{**session, "id": str(UUID(int=number + 1))} for number in range(5 * LONG)]
    return put(file, with_sessions(*sessions))


def in_a_terminal(*words: object) -> tuple[subprocess.Popen[bytes], int]:
    """The program with a terminal for its standard error, and the other end of that."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "companion", *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True)
    os.close(theirs)
    return process, ours


def all_of(terminal: int) -> str:
    """Everything that comes out of a terminal until nobody writes to it any more."""
    said = b""
    try:
        while some := os.read(terminal, 65536):
            said += some
    except OSError:
        pass
    os.close(terminal)
    return said.decode()


@posix
def test_a_long_import_says_in_a_terminal_how_far_it_is(file: Path, paths: DataPaths) -> None:
    process, terminal = in_a_terminal("import", long_file(file), "--data-dir", paths.directory)
    out, _ = process.communicate(timeout=60)
    told = all_of(terminal)
    assert out.startswith(b"Sessions: 25000 added")
    assert "Reading: 20 %" in told
    assert "Importing: 80 %" in told


def test_a_long_import_is_quiet_where_nobody_watches(file: Path, say: Say) -> None:
    assert say("import", long_file(file)).err == ""


@posix
@pytest.mark.parametrize("when", ["Reading", "Importing"])
def test_an_import_that_is_stopped_is_wholly_done_or_not_at_all_as_it_says(
    when: str, file: Path, paths: DataPaths
) -> None:
    keep(paths, profile=healthy(), sessions=(SESSION,))
    process, terminal = in_a_terminal("import", long_file(file), "--data-dir", paths.directory)
    told = b""
    while when.encode() not in told:
        told += os.read(terminal, 4096)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    said = all_of(terminal).replace("\r\n", "\n")
    # On a machine busy enough the wish to stop may come too late; then everything is there.
    stopped = process.returncode == TROUBLE
    if stopped:
        assert out == b""
        assert said.endswith("mat-companion: Stopped: nothing was imported.\n")
    else:
        assert process.returncode == 0
        assert out.startswith(b"Sessions: 25000 added")
    after = subprocess.run(
        [sys.executable, "-m", "companion", "history", "--json", "--data-dir", str(paths.directory)],
        capture_output=True,
        timeout=60,
        check=True,
    )
    sessions = {one["id"] for one in json.loads(after.stdout)["sessions"]}
    assert str(SESSION.id) in sessions
    assert len(sessions) == (1 if stopped else 25_001)


# The example of three days


def test_the_example_is_three_sessions_that_say_what_they_are() -> None:
    example = json.loads(assets.example_file().read_text(encoding="utf-8"))
    assert {UUID(session["id"]) for session in example["sessions"]} == EXAMPLE_IDS
    assert example["profile"] is None
    for session in example["sessions"]:
        assert "example" in session["tags"]
        assert session["note"].startswith("Example, not a session of yours")
        assert "made up" in session["note"].lower()


def test_the_example_is_taken_in_whole_and_again(paths: DataPaths, say: Say) -> None:
    said = say("import", "--example")
    assert (said.code, said.out.splitlines()[0]) == (
        DONE,
        "Sessions: 3 added, 0 changed, 0 deleted, 0 unchanged, 0 left out.",
    )
    assert "Left out" not in said.out
    assert "3 unchanged" in say("import", "--example").out


def test_it_is_said_which_journal_the_example_is_in(paths: DataPaths, say: Say) -> None:
    where = f"The example is in the journal in {paths.directory} now."
    assert where not in say("import", "--example", "--dry-run").out
    # Whoever has named the folder knows the way.
    assert say("import", "--example").out.splitlines()[-1] == where


@pytest.mark.skipif(sys.platform != "linux", reason="where the usual folder is goes by other means")
def test_in_the_usual_journal_the_way_to_another_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["import", "--example"]) == DONE
    assert capsys.readouterr().out.endswith("Add --data-dir DIR to give it a journal of its own.\n")


@pytest.mark.parametrize("words", [("--example",), ("--example", "--dry-run"), ()], ids=" ".join)
@pytest.mark.parametrize("life", ["a session", "health answers"])
def test_the_example_does_not_become_somebody_s_history(
    life: str, words: tuple[str, ...], paths: DataPaths, say: Say
) -> None:
    if life == "a session":
        keep(paths, sessions=(SESSION,))
    else:
        keep(paths, profile=healthy())
    # By its name or as any other file.
    said = say("import", *(words or (assets.example_file(),)))
    assert said.code == REFUSED
    assert said.one_sentence
    assert "--data-dir" in said.err
    assert len(json.loads(say("history", "--json").out)["sessions"]) == (life == "a session")


def test_health_answers_that_are_no_longer_ticked_are_named(say: Say, paths: DataPaths, file: Path) -> None:
    keep(paths, profile=replace(healthy(), conditions=frozenset({Condition.PREGNANCY})))
    later = {"answered_at": "2199-01-01T00:00:00+00:00", "mode": "standard", "conditions": []}
    put(file, {**with_sessions(), "profile": later})
    for words in (("import", file, "--dry-run"), ("import", file)):
        assert "No longer ticked: Pregnant, or possibly pregnant." in say(*words).out
