"""A real sound server of a test's own, with a loudspeaker and headphones that nobody hears."""

import os
import shutil
import subprocess
import threading
from pathlib import Path

import pulsectl

SERVER = shutil.which("pulseaudio")


class SoundServer:
    """PulseAudio, on its own. It can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.socket = folder / "pulse.sock"
        self.address = f"unix:{self.socket}"

    def start(self) -> None:
        """Return when it answers."""
        assert SERVER is not None
        home = self._folder / "home"
        home.mkdir(mode=0o700, exist_ok=True)
        modules = (
            f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
            "module-null-sink sink_name=speakers sink_properties=device.description=Loudspeakers",
            "module-null-sink sink_name=headphones sink_properties=device.description=Headphones",
        )
        command = [SERVER, "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        command += [f"--load={module}" for module in modules]
        command += [f"--log-target=file:{self._folder / 'pulse.log'}"]
        self._process = subprocess.Popen(
            command,
            env={**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with self._first_client() as client:
            client.sink_default_set("speakers")

    def client(self) -> pulsectl.Pulse:
        """Somebody who may change volumes."""
        client = pulsectl.Pulse("test", server=self.address, connect=False)
        # With a limit of time the library would always take all of it.
        client.connect(autospawn=False)
        return client

    def peak(self, sink: str) -> float:
        """The highest sample that comes out of a device within half a second, 0 to 1."""
        with self.client() as client:
            return client.get_peak_sample(f"{sink}.monitor", 0.5)

    def _first_client(self) -> pulsectl.Pulse:
        waiting = threading.Event()
        for _ in range(600):
            try:
                return self.client()
            except pulsectl.PulseError:
                waiting.wait(0.05)
        self.kill()
        raise AssertionError("the sound server does not answer")

    def kill(self) -> None:
        """End it without a word."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            self.socket.unlink(missing_ok=True)
