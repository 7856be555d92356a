"""A file somebody asked for: theirs alone, whole or not there, and nothing beside it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.storage.private_files import MOST_BYTES, ensure_private, read_plain, write_out
from tests.storage.files import names

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs the permissions and devices of Unix")


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "journal.json"
    for pieces in (["one ", "two\n"], ["\N{BLACK SUN WITH RAYS}\n"]):
        write_out(path, pieces)
        assert path.read_bytes() == "".join(pieces).encode()
    assert names(tmp_path) == {"journal.json"}


@posix
def test_it_is_for_its_owner_only_even_where_another_was(tmp_path: Path) -> None:
    path = tmp_path / "journal.json"
    path.touch()
    path.chmod(0o666)
    before = os.umask(0)
    write_out(path, ["text"])
    os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real" / "journal.json")
    write_out(link, ["text"])
    assert link.is_symlink()
    assert (tmp_path / "real" / "journal.json").read_text() == "text"


def test_nothing_is_left_where_writing_fails_half_way(tmp_path: Path) -> None:
    def interrupted() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    path = tmp_path / "journal.json"
    path.write_text("as it was")
    with pytest.raises(KeyboardInterrupt):
        write_out(path, interrupted())
    assert path.read_text() == "as it was"
    assert names(tmp_path) == {"journal.json"}


def test_only_a_file_is_replaced(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="other than a file"):
        write_out(tmp_path, ["text"])
    if Path("/dev/null").exists():
        with pytest.raises(OSError, match="other than a file"):
            write_out(Path("/dev/null"), ["text"])


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_out(tmp_path / "gone" / "journal.json", ["text"])
    assert names(tmp_path) == set()


def refusing(code: int) -> Callable[..., None]:
    """A disk that sets no permissions, and says so in that way."""

    def chmod(*_words: object) -> None:
        raise OSError(code, os.strerror(code))

    return chmod


def test_a_disk_that_keeps_no_permissions_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "chmod", refusing(errno.EPERM))
    ensure_private(tmp_path / "journal.db")
    assert (tmp_path / "journal.db").exists()


def test_a_disk_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "chmod", refusing(errno.EIO))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        ensure_private(tmp_path / "journal.db")


def test_neither_a_pipe_nor_an_endless_file_is_read_as_one_of_ours(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").touch()
    os.truncate(tmp_path / "endless", MOST_BYTES + 1)
    for name in ("pipe", "endless"):
        with pytest.raises(OSError, match="no file of ours"):
            read_plain(tmp_path / name)
