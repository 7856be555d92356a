"""The first look at a package finds what is wrong with one: told of a program that only seems to be ours."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import companion
from tests.packages.conftest import ROOT
from tests.packages.system import PATIENCE

SEEMING = """\
#!{python}
import json, pathlib, sys
words = sys.argv[1:]
said = json.loads(pathlib.Path(__file__).with_name("said.json").read_text())
if "--data-dir" in words:
    folder = pathlib.Path(words[words.index("--data-dir") + 1])
    folder.mkdir(exist_ok=True)
    (folder / "companion.log").write_text(said["log"])
print(said[words[0]])
sys.exit(said["code"] if words[0] == "start" else 0)
"""
SESSION = {"kind": "breathing", "minutes_done": 0.0}
WELL = {
    "--version": f"mat-companion {companion.__version__}",
    "check": json.dumps({"sound": {"works": True, "words": "a device opens"}}),
    "start": "",
    "history": json.dumps({"sessions": [SESSION]}),
    "log": "all quiet",
    "code": 0,
}


def looked_at(folder: Path, *, minutes: float = 0.0, **otherwise: object) -> subprocess.CompletedProcess[str]:
    """What the first look says of a program that answers like that, asked for a session of no length."""
    program = folder / "seeming"
    program.write_text(SEEMING.format(python=sys.executable))
    program.chmod(0o755)
    (folder / "said.json").write_text(json.dumps({**WELL, **otherwise}))
    look = [sys.executable, ROOT / "packaging" / "smoke.py", program, "--minutes", str(minutes)]
    return subprocess.run(look, capture_output=True, text=True, timeout=PATIENCE)


def test_a_program_that_does_all_it_should_is_well(tmp_path: Path) -> None:
    done = looked_at(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "all well"


@pytest.mark.parametrize(
    ("otherwise", "sentence"),
    [
        ({"--version": "mat-companion 0.0.9"}, "and the sources"),
        ({"check": json.dumps({"sound": {"works": False, "words": "none"}})}, "sound device"),
        ({"code": 3, "start": "refused"}, "ended with 3: refused"),
        ({"history": json.dumps({"sessions": [{**SESSION, "kind": "bedtime"}]})}, "of bedtime"),
        ({"history": json.dumps({"sessions": [{**SESSION, "minutes_done": 2.0}]})}, "has 2.0 minutes"),
        ({"history": json.dumps({"sessions": []})}, "has 0 sessions"),
        ({"log": "Traceback (most recent call last)"}, "its log tells of an error"),
        ({"minutes": 0.5}, "was over after"),
    ],
)
def test_what_is_wrong_is_said(otherwise: dict[str, object], sentence: str, tmp_path: Path) -> None:
    done = looked_at(tmp_path, **otherwise)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
