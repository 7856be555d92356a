"""Where a running program is spoken to, and what comes back: an answer, or nothing to wait for."""

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from companion.desktop.hand_over import MOST_BYTES, NO_ANSWER, Answer, address_of, handed_over
from tests.served import runtime, saying, served

__all__ = ["runtime"]


@pytest.fixture
def common() -> Iterator[Path]:
    """A folder in which anybody may make another. Its name is short, as that of a socket has to be."""
    with tempfile.TemporaryDirectory(prefix="mat-") as name:
        folder = Path(name)
        folder.chmod(0o1777)
        yield folder


def somebody_elses(folder: Path) -> Path:
    """A folder that belongs to another user."""
    if os.getuid() != 0:
        return Path("/")
    folder.mkdir(mode=0o700)
    os.chown(folder, 1, 1)
    return folder


# Where.


def test_the_place_is_the_users_own_and_closed(runtime: Path, tmp_path: Path) -> None:
    address = address_of(str(tmp_path), prepare=True)
    assert address is not None
    assert Path(address).parent == runtime / "mat-companion"
    assert Path(address).parent.stat().st_mode & 0o777 == 0o700
    assert address_of(str(tmp_path)) == address


def test_each_data_folder_has_a_place_of_its_own_by_whatever_way_it_is_named(
    runtime: Path, tmp_path: Path
) -> None:
    one, other, link = tmp_path / "one", tmp_path / "other", tmp_path / "link"
    one.mkdir()
    link.symlink_to(one)
    place = address_of(str(one), prepare=True)
    assert address_of(str(link)) == place
    assert address_of(str(tmp_path / "other" / ".." / "one") + "/") == place
    assert address_of(str(other)) != place


def test_every_version_of_the_program_looks_in_the_same_place(runtime: Path) -> None:
    address = address_of("/", prepare=True)
    assert address == str(runtime / "mat-companion" / "a24c860189fe.socket")


def test_two_starts_of_a_flatpak_meet_in_the_one_folder_that_they_share(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = runtime / "app" / "io.github.mat_companion.mat_companion"
    shared.mkdir(parents=True)
    monkeypatch.setenv("FLATPAK_ID", shared.name)
    address = address_of(str(tmp_path), prepare=True)
    assert address is not None
    assert Path(address).parent == shared / "mat-companion"


def test_nothing_is_made_by_who_only_asks(runtime: Path, tmp_path: Path) -> None:
    assert address_of(str(tmp_path)) is None
    assert list(runtime.iterdir()) == []


@pytest.mark.parametrize("runtime_folder", ["none", "relative", "missing", "long", "open", "somebody else's"])
def test_without_a_folder_of_this_login_there_is_one_in_the_common_folder(
    runtime_folder: str, common: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / ("r" * (100 if runtime_folder == "long" else 1))
    if runtime_folder in ("long", "open"):
        made.mkdir(mode=0o700)
    if runtime_folder == "open":
        made.chmod(0o770)
    if runtime_folder == "somebody else's":
        made = somebody_elses(made)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str({"none": "", "relative": "run"}.get(runtime_folder, made)))
    address = address_of(str(tmp_path), prepare=True, common=str(common))
    if runtime_folder == "none" and Path(f"/run/user/{os.getuid()}").exists():
        common = Path(f"/run/user/{os.getuid()}")
    assert address is not None
    assert Path(address).parent.parent == common
    assert Path(address).parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("in_the_way", ["a link", "a file", "a folder open to others", "somebody else's"])
def test_what_is_not_surely_ours_is_never_spoken_into(
    in_the_way: str, common: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "nowhere")
    place = common / f"mat-companion-{os.getuid()}"
    if in_the_way == "a link":
        (tmp_path / "ours").mkdir(mode=0o700)
        place.symlink_to(tmp_path / "ours")
    elif in_the_way == "a file":
        place.touch(mode=0o700)
    elif in_the_way == "a folder open to others":
        place.mkdir()
        place.chmod(0o750)
    else:
        found = somebody_elses(place)
        if found != place:
            place.symlink_to(found)
    for prepare in (True, False):
        assert address_of(str(tmp_path), prepare=prepare, common=str(common)) is None


def test_a_folder_that_cannot_be_made_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "nowhere")
    assert address_of(str(tmp_path), prepare=True, common=str(tmp_path / "missing")) is None


def test_a_name_too_long_for_any_socket_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "nowhere")
    long = tmp_path / ("c" * 100)
    long.mkdir()
    assert address_of(str(tmp_path), prepare=True, common=str(long)) is None


# What comes back.


def test_the_wish_comes_over_whole_and_the_answer_back(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    heard: list[bytes] = []

    def turn(line: socket.socket) -> None:
        heard.append(line.recv(MOST_BYTES))
        line.sendall(b'{"code": 3, "sent')
        line.sendall(b'ence": "Not today."}\n')

    with served(tmp_path, turn):
        assert handed_over(str(tmp_path), ["start", "feet", "--music=\udcff"]) == (3, "Not today.")
    assert heard == [b'{"arguments": ["start", "feet", "--music=\\udcff"], "token": "token-1"}\n']


@pytest.mark.parametrize(
    ("names", "token"),
    [
        ({}, b"null"),
        ({"DESKTOP_STARTUP_ID": "id"}, b'"id"'),
        ({"XDG_ACTIVATION_TOKEN": "", "DESKTOP_STARTUP_ID": ""}, b"null"),
        ({"XDG_ACTIVATION_TOKEN": "token", "DESKTOP_STARTUP_ID": "id"}, b'"token"'),
    ],
)
def test_what_the_desktop_gave_goes_along(
    names: dict[str, str], token: bytes, runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    heard: list[bytes] = []
    with served(tmp_path, lambda line: heard.append(line.recv(MOST_BYTES))):
        handed_over(str(tmp_path), [])
    assert heard[0].endswith(b'"token": ' + token + b"}\n")


def test_where_nobody_runs_there_is_no_answer(runtime: Path, tmp_path: Path) -> None:
    assert handed_over(str(tmp_path), []) is None
    address_of(str(tmp_path), prepare=True)
    assert handed_over(str(tmp_path), []) is None


def test_a_socket_left_by_a_program_that_was_killed_is_no_answer(runtime: Path, tmp_path: Path) -> None:
    address = address_of(str(tmp_path), prepare=True)
    assert address is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address)
    assert Path(address).exists()
    assert handed_over(str(tmp_path), []) is None


def test_a_wish_longer_than_any_is_not_even_sent(runtime: Path, tmp_path: Path) -> None:
    address_of(str(tmp_path), prepare=True)
    assert handed_over(str(tmp_path), ["x" * MOST_BYTES]) is None


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b'{"code": 0',
        b"hello\n",
        b"[]",
        b"{}",
        b'{"code": "0", "sentence": ""}',
        b'{"code": 0, "sentence": 1}',
        b"[" * 20_000,
    ],
    ids=lambda said: repr(said[:30]),
)
def test_who_leaves_without_an_answer_gave_none(said: bytes, runtime: Path, tmp_path: Path) -> None:
    with served(tmp_path, saying(said)):
        assert handed_over(str(tmp_path), []) is None


def test_who_hangs_up_at_once_gave_no_answer(runtime: Path, tmp_path: Path) -> None:
    with served(tmp_path, lambda line: None):
        assert handed_over(str(tmp_path), []) is None


def test_who_says_nothing_is_not_waited_for_for_ever(runtime: Path, tmp_path: Path) -> None:
    answers: list[Answer | None] = []

    def turn(line: socket.socket) -> None:
        # Both the wish and the end of patience.
        while line.recv(MOST_BYTES):
            pass

    with served(tmp_path, turn):
        answers.append(handed_over(str(tmp_path), [], patience=0.1))
    assert answers == [NO_ANSWER]


def test_who_talks_without_end_is_not_listened_to_for_ever(runtime: Path, tmp_path: Path) -> None:
    def turn(line: socket.socket) -> None:
        line.recv(MOST_BYTES)
        with suppress(ConnectionError):
            while True:
                line.sendall(b"{" * MOST_BYTES)

    with served(tmp_path, turn):
        assert handed_over(str(tmp_path), []) is None


def test_where_too_many_wait_already_there_is_somebody_who_does_not_answer(
    runtime: Path, tmp_path: Path
) -> None:
    address = address_of(str(tmp_path), prepare=True)
    assert address is not None
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as waiting:
        server.bind(address)
        server.listen(0)
        waiting.connect(address)
        assert handed_over(str(tmp_path), [], patience=0.1) == NO_ANSWER
