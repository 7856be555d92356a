"""The running program hears of further starts, and nobody who comes can hurt it."""

import errno
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from companion.desktop.hand_over import MOST_BYTES, address_of, handed_over
from companion.desktop.listener import SILENCE_MS, Listener, Request, SocketListener, listen, request_in
from companion.desktop.pipe_listener import PipeListener

WISH = b'{"arguments": ["start", "feet"], "token": null}\n'


@pytest.fixture(params=["socket", "pipe"])
def listener(request: pytest.FixtureRequest, qapp: object, folder: Path) -> Iterator[Listener]:
    """Somebody who listens for the data folder, in either of the two ways."""
    address = place(folder)
    made = listen(folder) if request.param == "socket" else PipeListener(address)
    assert made is not None
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder; its socket lies in it. Short, for the name of a socket has little room."""
    with tempfile.TemporaryDirectory() as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def place(folder: Path) -> str:
    """Where it is listened to."""
    address = address_of(str(folder), prepare=True)
    assert address is not None
    return address


def caller(folder: Path, said: bytes = b"") -> socket.socket:
    """Somebody who comes and says something."""
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(30)
    line.connect(place(folder))
    line.sendall(said)
    return line


def test_a_wish_is_heard_and_answered(listener: Listener, folder: Path, qtbot: QtBot) -> None:
    listener.attend()
    with ThreadPoolExecutor() as aside:
        with qtbot.waitSignal(listener.asked) as heard:
            answer = aside.submit(handed_over, str(folder), ["start", "feet"])
        request = heard.args[0]
        request.answer(3, "Not today — 🌙.")
        request.answer(0)
        qtbot.waitUntil(answer.done)
        assert answer.result() == (3, "Not today — 🌙.")
    assert request.arguments == ("start", "feet")


def test_who_came_before_is_heard_as_soon_as_somebody_attends(
    listener: Listener, folder: Path, qtbot: QtBot
) -> None:
    spy = QSignalSpy(listener.asked)
    with caller(folder, WISH), caller(folder, WISH):
        qtbot.wait(0)
        assert spy.count() == 0
        listener.attend()
        qtbot.waitUntil(lambda: spy.count() == 2)


def test_a_wish_may_come_in_pieces(listener: Listener, folder: Path, qtbot: QtBot) -> None:
    spy = QSignalSpy(listener.asked)
    listener.attend()
    with caller(folder) as line:
        for byte in WISH:
            assert spy.count() == 0
            line.sendall(bytes([byte]))
            qtbot.wait(0)
        qtbot.waitUntil(lambda: spy.count() == 1)


@pytest.mark.parametrize(
    "said",
    [
        b"hello\n",
        b"\n",
        b"\xff\xfe\n",
        b"[]\n",
        b"{}\n",
        b'{"arguments": []}\n',
        b'{"arguments": "start", "token": null}\n',
        b'{"arguments": ["start", 5], "token": null}\n',
        b"[" * 20_000 + b"\n",
        b"x" * (MOST_BYTES + 1),
        b'{"arguments": ["' + b"x" * MOST_BYTES + b'"], "token": null}\n',
    ],
    ids=lambda said: repr(said[:30]),
)
def test_nonsense_is_hung_up_on_and_the_next_is_heard(
    said: bytes, listener: Listener, folder: Path, qtbot: QtBot
) -> None:
    spy = QSignalSpy(listener.asked)
    listener.attend()
    with ThreadPoolExecutor() as aside, caller(folder) as line:
        sent = aside.submit(line.sendall, said)
        hung_up = aside.submit(line.recv, 1)
        qtbot.waitUntil(lambda: sent.done() and hung_up.done(), timeout=30_000)
        # What it had not read of what was said, Linux tells by an error.
        assert isinstance(hung_up.exception(), ConnectionError) or hung_up.result() == b""
    assert spy.count() == 0
    with caller(folder, WISH):
        qtbot.waitUntil(lambda: spy.count() == 1)


@pytest.mark.parametrize("said", [b"", WISH[:10], WISH], ids=["nothing", "half a wish", "a wish"])
def test_nothing_is_begun_for_somebody_who_has_left(
    said: bytes, listener: Listener, folder: Path, qtbot: QtBot
) -> None:
    spy = QSignalSpy(listener.asked)
    caller(folder, said).close()
    listener.attend()
    with caller(folder, WISH):
        # The second comes after the first: when it has been heard, so has the other.
        qtbot.waitUntil(lambda: spy.count() == 1)
    qtbot.wait(0)
    assert spy.count() == 1


def test_who_leaves_before_the_answer_is_no_trouble(listener: Listener, folder: Path, qtbot: QtBot) -> None:
    listener.attend()
    with qtbot.waitSignal(listener.asked) as heard:
        line = caller(folder, WISH)
    line.close()
    qtbot.wait(0)
    heard.args[0].answer(0)
    heard.args[0].answer(0)


def test_who_says_nothing_hurts_nobody_and_is_not_heard_for_ever(
    listener: Listener, folder: Path, qtbot: QtBot
) -> None:
    spy = QSignalSpy(listener.asked)
    listener.attend()
    with caller(folder) as silent:
        with caller(folder, WISH):
            qtbot.waitUntil(lambda: spy.count() == 1)
        # One's own limit of patience, whose end the test does not wait for.
        timers = [timer for timer in listener.findChildren(QTimer) if timer.isActive()]
        assert [timer.interval() for timer in timers] == [SILENCE_MS]
        timers[0].timeout.emit()
        assert silent.recv(1) == b""


def test_whoever_has_closed_hears_nobody_and_may_be_followed(
    listener: Listener, folder: Path, qtbot: QtBot
) -> None:
    listener.attend()
    listener.close()
    listener.close()
    assert handed_over(str(folder), []) is None
    after = listen(folder)
    assert after is not None
    after.close()


# What is of sockets alone.


def test_closing_hangs_up_on_who_waits_and_takes_the_socket_away(folder: Path, qtbot: QtBot) -> None:
    listener = listen(folder)
    assert listener is not None
    listener.attend()
    with qtbot.waitSignal(listener.asked):
        heard, waiting = caller(folder, WISH), caller(folder)
    listener.close()
    listener.attend()
    for line in (heard, waiting):
        with line, suppress(ConnectionResetError):
            assert line.recv(1) == b""
    assert not Path(place(folder)).exists()


def test_the_socket_is_for_its_owner_only(folder: Path, qapp: object) -> None:
    listener = listen(folder)
    assert listener is not None
    assert Path(place(folder)).stat().st_mode & 0o777 == 0o600
    listener.close()


def test_a_socket_left_by_a_killed_program_is_replaced(folder: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(place(folder))
    listener = listen(folder)
    assert listener is not None
    listener.attend()
    with caller(folder, WISH), qtbot.waitSignal(listener.asked):
        pass
    listener.close()


def test_a_socket_that_somebody_answers_at_is_left_to_them(folder: Path, qapp: object) -> None:
    first = listen(folder)
    assert first is not None
    assert listen(folder) is None
    caller(folder).close()
    first.close()


def test_what_is_no_socket_is_left_where_it_lies(folder: Path, qapp: object) -> None:
    Path(place(folder)).write_text("in the way")
    assert listen(folder) is None
    assert Path(place(folder)).read_text() == "in the way"


def test_a_socket_that_another_has_put_in_its_place_is_left_there(folder: Path, qapp: object) -> None:
    first = listen(folder)
    assert first is not None
    Path(place(folder)).unlink()
    # Kept from being made with the number that has just become free.
    (folder / "new").touch()
    second = listen(folder)
    assert second is not None
    first.close()
    assert Path(place(folder)).exists()
    second.close()


def test_two_data_folders_have_a_program_each(folder: Path, qtbot: QtBot) -> None:
    other = folder / "other"
    one, two = listen(folder), listen(other)
    assert one is not None
    assert two is not None
    spy = QSignalSpy(one.asked)
    one.attend()
    two.attend()
    with caller(other, WISH), qtbot.waitSignal(two.asked):
        pass
    assert spy.count() == 0
    one.close()
    two.close()


def test_without_a_private_folder_nobody_is_listened_to(folder: Path, qapp: object) -> None:
    (folder / "mat-companion").mkdir()
    (folder / "mat-companion").chmod(0o755)
    assert listen(folder) is None


def test_another_user_is_not_heard(folder: Path, qtbot: QtBot) -> None:
    server = socket.socket(socket.AF_UNIX)
    server.bind(place(folder))
    server.listen()
    # For the listener it is we who are somebody else.
    listener = SocketListener(server, place(folder), user=os.getuid() + 1)
    spy = QSignalSpy(listener.asked)
    listener.attend()
    with ThreadPoolExecutor() as aside:
        answer = aside.submit(handed_over, str(folder), [])
        qtbot.waitUntil(answer.done)
        assert answer.result() is None
    assert spy.count() == 0
    listener.close()


CALL = """
use Socket;
$SIG{PIPE} = "IGNORE";
socket(my $line, AF_UNIX, SOCK_STREAM, 0) or die;
connect($line, sockaddr_un($ARGV[0])) or exit 13;
syswrite($line, $ARGV[1]);
print(sysread($line, my $said, 100) ? "answered" : "hung up");
"""
"""In the language that every Debian has: the Python of the tests may be nobody else's to run."""


@pytest.mark.skipif(getattr(os, "getuid", lambda: None)() != 0, reason="only root can be somebody else")
def test_another_user_cannot_reach_the_socket_and_is_hung_up_on_who_can(folder: Path, qtbot: QtBot) -> None:
    listener = listen(folder)
    assert listener is not None
    spy = QSignalSpy(listener.asked)
    listener.attend()
    address = Path(place(folder))

    def called_by_another() -> tuple[int, bytes]:
        command = ["perl", "-e", CALL, str(address), WISH.decode()]
        done = subprocess.run(
            command, user=65534, group=65534, extra_groups=[], capture_output=True, timeout=60
        )
        return done.returncode, done.stdout

    with ThreadPoolExecutor() as aside:
        for opened, found in (((), (13, b"")), ((folder, address.parent, address), (0, b"hung up"))):
            for path in opened:
                path.chmod(0o777)
            call = aside.submit(called_by_another)
            qtbot.waitUntil(call.done, timeout=60_000)
            assert call.result() == found
    assert spy.count() == 0
    listener.close()


def test_where_the_system_does_not_tell_who_comes_the_folder_is_enough(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(socket, "SO_PEERCRED", raising=False)
    listener = listen(folder)
    assert listener is not None
    listener.attend()
    with caller(folder, WISH), qtbot.waitSignal(listener.asked):
        pass
    listener.close()


class Full(socket.socket):
    """A socket of a program that has no number left for another file, once."""

    full = True

    def accept(self) -> tuple[socket.socket, Any]:
        """Somebody who comes, but not the first time."""
        if self.full:
            self.full = False
            raise OSError(errno.EMFILE, "too many open files")
        return super().accept()


def test_who_cannot_be_let_in_now_is_let_in_later(folder: Path, qtbot: QtBot) -> None:
    server = Full(socket.AF_UNIX)
    server.bind(place(folder))
    server.listen()
    listener = SocketListener(server, place(folder))
    listener.attend()
    with caller(folder, WISH), qtbot.waitSignal(listener.asked):
        pass
    assert not server.full
    listener.close()


# The words.


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)
wishes = st.fixed_dictionaries({"arguments": json_values, "token": json_values})
said_things = st.binary(max_size=60) | (json_values | wishes).map(lambda value: json.dumps(value).encode())


@given(said=said_things, ending=st.sampled_from([b"", b"\n", b"\nmore", b"\r\n"]))
def test_whatever_is_said_is_a_wish_or_none_or_refused(said: bytes, ending: bytes) -> None:
    try:
        request = request_in(said + ending, print)
    except ValueError:
        return
    if b"\n" not in said + ending:
        assert request is None
        return
    assert request is not None
    assert all(isinstance(word, str) for word in request.arguments)
    assert request.token is None or request.token.isprintable()


@given(value=wishes)
def test_a_wish_is_taken_word_for_word_or_not_at_all(value: dict[str, object]) -> None:
    words = value["arguments"]
    sound = isinstance(words, list) and all(isinstance(word, str) for word in words)
    try:
        request = request_in(json.dumps(value).encode() + b"\n", print)
    except ValueError:
        assert not sound
    else:
        assert request is not None
        assert list(request.arguments) == words


@pytest.mark.parametrize(
    ("token", "kept"),
    [("token-1", "token-1"), (None, None), (5, None), ("\u0000", None), ("\udcff", None), ("a\nb", None)],
)
def test_only_a_token_that_the_environment_can_hold_is_kept(token: object, kept: str | None) -> None:
    said = json.dumps({"arguments": [], "token": token}).encode() + b"\n"
    assert request_in(said, print) == Request((), kept, print)
