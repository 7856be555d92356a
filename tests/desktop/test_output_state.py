"""Whether anything can be heard, as a real sound server tells it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.sounds import OutputState
from companion.desktop.output_state import output_state
from tests.audio.sound_server import SERVER, SoundServer

pytestmark = pytest.mark.skipif(SERVER is None, reason="there is no PulseAudio to ask here")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path)
    server.start()
    monkeypatch.setenv("PULSE_SERVER", server.address)
    yield server
    server.kill()


def test_a_server_tells_what_is_heard_of_the_usual_device_and_of_another(server: SoundServer) -> None:
    assert output_state() is OutputState.AUDIBLE
    with server.client() as client:
        speakers = client.get_sink_by_name("speakers")
        client.mute(speakers, True)
        assert output_state() is OutputState.MUTED
        assert output_state("Headphones") is OutputState.AUDIBLE
        assert output_state("unplugged") is OutputState.MUTED
        client.mute(speakers, False)
        client.volume_set_all_chans(speakers, 0.05)
        assert output_state() is OutputState.QUIET
        client.volume_set_all_chans(speakers, 0.0)
        assert output_state() is OutputState.MUTED
        for module in client.module_list():
            if module.name in ("module-null-sink", "module-pipe-sink"):
                client.module_unload(module.index)
        assert output_state() is OutputState.MISSING


def test_without_a_server_it_is_not_known(server: SoundServer) -> None:
    server.kill()
    assert output_state() is OutputState.UNKNOWN
