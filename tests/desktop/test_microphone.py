"""Whether somebody is in a call, as a real sound server tells who listens to a microphone."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from companion.desktop.microphone import NOBODY, listening_among, microphone_in_use
from tests.audio.sound_server import SERVER, SoundServer

OWN = 4711


@dataclass
class Source:
    """A way in, as pulsectl tells of it."""

    index: int
    monitor_of_sink_name: str | None = None


@dataclass
class Stream:
    """What a program records, as pulsectl tells of it: a call, unless said otherwise."""

    source: int = 1
    client: int = 7
    corked: int = 0
    resample_method: str | None = "speex-float-1"
    proplist: dict[str, str | None] = field(default_factory=lambda: {"application.process.id": "99"})


SOURCES = [Source(1), Source(2, "speakers")]
STREAMS = {
    "a call": (Stream(), True),
    "a call that says little of itself": (Stream(resample_method=None, proplist={}), True),
    "a recording of what is played": (Stream(source=2), False),
    "a source that has gone": (Stream(source=5), False),
    "a call on hold": (Stream(corked=1), False),
    "the server's own noise suppression": (Stream(client=NOBODY), False),
    "a volume meter": (Stream(resample_method="peaks"), False),
    "a volume meter on PipeWire": (Stream(proplist={"stream.monitor": "true"}), False),
    "this program": (Stream(proplist={"application.process.id": str(OWN)}), False),
}


@pytest.mark.parametrize(("stream", "expected"), STREAMS.values(), ids=STREAMS.keys())
def test_a_program_that_hears_the_microphone_is_a_call(stream: Stream, expected: bool) -> None:
    assert listening_among([stream], SOURCES, OWN) is expected


def test_one_listener_among_meters_is_enough() -> None:
    assert listening_among([Stream(corked=1), Stream(resample_method="peaks"), Stream()], SOURCES, OWN)
    assert not listening_among([], SOURCES, OWN)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    if SERVER is None:
        pytest.skip("there is no PulseAudio to ask here")
    server = SoundServer(tmp_path)
    server.start()
    monkeypatch.setenv("PULSE_SERVER", server.address)
    yield server
    server.kill()


def records(server: SoundServer, source: str) -> subprocess.Popen[bytes]:
    """A program that records from a source; it does when the first sound of it comes."""
    recorder = subprocess.Popen(
        ["parec", f"--device={source}", "--latency-msec=50"], env=dict(os.environ), stdout=subprocess.PIPE
    )
    assert recorder.stdout is not None and recorder.stdout.read(1)
    return recorder


def ends(recorder: subprocess.Popen[bytes]) -> None:
    """The program is closed."""
    recorder.kill()
    recorder.communicate()


def test_a_real_recorder_of_a_microphone_is_a_call_and_one_of_speakers_is_none(server: SoundServer) -> None:
    with server.client() as client:
        client.module_load("module-null-source", "source_name=microphone")
        assert not microphone_in_use()
        client.module_load("module-loopback", "source=microphone sink=speakers")
        assert any(stream.client == NOBODY for stream in client.source_output_list())
        assert not microphone_in_use()
    listener = records(server, "speakers.monitor")
    assert not microphone_in_use()
    caller = records(server, "microphone")
    assert microphone_in_use()
    assert not microphone_in_use(own_process=caller.pid)
    ends(caller)
    ends(listener)


def test_without_a_server_nobody_is_known_to_listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody.sock'}")
    assert microphone_in_use() is False


def test_on_another_system_it_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert microphone_in_use() is False
