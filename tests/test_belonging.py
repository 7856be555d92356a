"""Menu and login, as they are chosen in the settings."""

from pathlib import Path

import pytest

from companion.belonging import Belonging
from companion.core.errors import CompanionError, Problem
from companion.core.integration import Integration, Presence


@pytest.fixture
def belonging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Belonging:
    """In an empty home."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Belonging(tmp_path / "data")


@pytest.fixture
def told(belonging: Belonging) -> list[Integration]:
    """What is told of it."""
    found: list[Integration] = []
    belonging.changed.connect(found.append)
    return found


def test_what_is_there_is_told_after_every_change(belonging: Belonging, told: list[Integration]) -> None:
    belonging.tell()
    belonging.install()
    belonging.start_at_login(True)
    belonging.start_at_login(False)
    belonging.remove()
    assert [(one.menu, one.starts_at_login) for one in told] == [
        (Presence.ABSENT, False),
        (Presence.OURS, False),
        (Presence.OURS, True),
        (Presence.OURS, False),
        (Presence.ABSENT, False),
    ]


def test_where_nothing_can_be_written_that_is_told_and_so_is_what_is_there(
    belonging: Belonging, told: list[Integration], tmp_path: Path
) -> None:
    (tmp_path / "share").write_text("a file in the way")
    failed: list[CompanionError] = []
    belonging.failed.connect(failed.append)
    belonging.install()
    assert failed[0].problem is Problem.ENTRIES_UNWRITABLE
    assert [one.menu for one in told] in ([], [Presence.ABSENT])
