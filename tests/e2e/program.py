"""What the end-to-end tests know of the program: its health answers, and its word on the journal."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.e2e.waiting import PATIENCE


def said(program: Path, *arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """What the program says to a command that opens no window."""
    return subprocess.run(
        [str(program), *map(str, arguments), "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def history(program: Path, folder: Path) -> list[dict[str, Any]]:
    """The sessions in the journal, as the program itself tells them."""
    done = said(program, "history", "--json", folder=folder)
    assert done.returncode == 0, done.stderr
    sessions: list[dict[str, Any]] = json.loads(done.stdout)["sessions"]
    return sessions


def answer_health(program: Path, folder: Path, **changes: object) -> None:
    """Takes health answers in through an import: nothing ticked, unless `changes` say otherwise."""
    document = folder.parent / f"{folder.name}-answers.json"
    an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    profile = {"answered_at": an_hour_ago, "mode": "standard", "conditions": [], **changes}
    document.write_text(
        json.dumps({"format": "mat-companion-journal", "version": 1, "profile": profile, "sessions": []})
    )
    done = said(program, "import", document, folder=folder)
    assert done.returncode == 0, done.stderr
