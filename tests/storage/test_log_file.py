"""The log is private, bounded, and never a trouble of its own."""

from __future__ import annotations

import logging
import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.storage.log_file import LARGEST, begin

LOGGER = logging.getLogger("companion")


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Leaves logging as it was found."""
    handlers, level = list(LOGGER.handlers), LOGGER.level
    yield
    for handler in LOGGER.handlers:
        if handler not in handlers:
            handler.close()
    LOGGER.handlers[:] = handlers
    LOGGER.setLevel(level)


def test_what_is_logged_stands_in_a_file_only_its_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "companion.log"
    begin(path)
    logging.getLogger("companion.engine").info("session led in")
    assert "INFO companion.engine: session led in" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_goes_on_where_it_ended(tmp_path: Path) -> None:
    path = tmp_path / "companion.log"
    for words in ("first", "second"):
        begin(path)
        LOGGER.info(words)
    assert [line.rsplit(" ", 1)[-1] for line in path.read_text().splitlines()] == ["first", "second"]


def test_a_long_log_begins_anew_and_keeps_one_before(tmp_path: Path) -> None:
    path = tmp_path / "companion.log"
    path.write_text("x" * (LARGEST + 1))
    begin(path)
    LOGGER.info("anew")
    assert path.stat().st_size < 1000
    assert (tmp_path / "companion.old.log").stat().st_size == LARGEST + 1


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    begin(tmp_path / "file" / "companion.log")
    LOGGER.info("unheard")


def test_a_pipe_in_the_place_of_the_log_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "companion.log")
    begin(tmp_path / "companion.log")
    LOGGER.warning("nobody reads this")
    assert (tmp_path / "companion.log").is_fifo()


def test_a_full_disk_is_no_reason_to_print_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "companion.log"
    begin(path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        LOGGER.warning("no room")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_text() == ""
    assert capsys.readouterr() == ("", "")
