"""Two computers with the program and a real Syncthing each: what is written on one is in both journals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health, history, said
from tests.e2e.syncthing import PROGRAM, Syncthing
from tests.e2e.waiting import wait_until

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no Syncthing here")

EVENING = {
    "id": "0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11",
    "started_at": "2026-03-02T20:00:00+01:00",
    "kind": "standard",
    "area": "back",
    "planned": {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5},
    "minutes_done": 5,
    "note": "warm",
    "edited_at": "2026-03-02T20:10:00+01:00",
}
MORNING = {**EVENING, "id": "6f1f2b1e-52a5-4b7f-9a0a-4d1f9c1d2e02", "started_at": "2026-03-03T07:00:00+01:00"}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Syncthing, Syncthing]]:
    """The folder at home and the folder at work."""
    home, work = (Syncthing(tmp_path / f"syncthing-{name}", tmp_path / name) for name in ("home", "work"))
    home.meet(work)
    work.meet(home)
    with ExitStack() as both:
        for one in (home, work):
            one.start()
            both.callback(one.stop)
        yield home, work


def take_in(program: Path, data: Path, **records: list[dict[str, Any]]) -> None:
    """Records come into a journal through an import."""
    file = data.with_suffix(".json")
    file.write_text(json.dumps({"format": "mat-companion-journal", "version": 1, "profile": None, **records}))
    done = said(program, "import", file, folder=data)
    assert done.returncode == 0, done.stderr


def sync(program: Path, data: Path, *words: str | Path) -> str:
    """Gives the command `sync`, and returns what it says."""
    done = said(program, "sync", *words, folder=data)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def exported(program: Path, data: Path) -> str:
    """The whole journal as a document."""
    return said(program, "export", "-", folder=data).stdout


def test_both_journals_are_equal_in_the_end(
    pair: tuple[Syncthing, Syncthing], desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    program, (home, work) = installed_program, pair
    at_home, at_work = tmp_path / "data-home", tmp_path / "data-work"
    answer_health(program, at_home)
    take_in(program, at_home, sessions=[EVENING, MORNING])
    sync(program, at_home, home.folder)

    def files(one: Syncthing) -> list[Path]:
        return sorted(one.folder.glob("mat-companion-*.json"))

    wait_until(lambda: files(work), lambda: f"the file from home\n{home.said()}\n{work.said()}")
    told = sync(program, at_work, work.folder)
    assert "Something new was taken in.\nThe health answers are those of another computer now." in told
    assert [one["id"] for one in history(program, at_work)] == [EVENING["id"], MORNING["id"]]

    # A session with the real window at work, while a session is deleted at home.
    take_in(program, at_home, deletions=[{"id": EVENING["id"], "at": "2026-03-05T08:00:00+01:00"}])
    sync(program, at_home)
    breathing = ("start", "breathing", "--minutes", "5", "--lead-in", "0", "--music", "none")
    window = desktop.start(program, *breathing, "--data-dir", at_work)
    wait_until(lambda: len(history(program, at_work)) == 3, "the session at work")
    # Somebody logs out in the middle of it.
    window.terminate()
    assert window.wait() == 0, window.errors()

    def equal() -> bool:
        for data in (at_home, at_work):
            sync(program, data)
        return (
            exported(program, at_home) == exported(program, at_work) and len(history(program, at_home)) == 2
        )

    wait_until(equal, lambda: f"equal journals\n{home.said()}\n{work.said()}")
    journal = json.loads(exported(program, at_home))
    assert {one["kind"] for one in journal["sessions"]} == {"standard", "breathing"}
    assert [one["id"] for one in journal["deletions"]] == [EVENING["id"]]
    assert journal["profile"] is not None
    # Each has its own file on both, and nothing else was left there.
    assert len(files(home)) == 2
    for one in pair:
        names = {file.name for file in one.folder.iterdir()}
        assert names - {".stfolder"} == {file.name for file in files(one)}
