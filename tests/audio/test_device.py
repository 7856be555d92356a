"""The sound device of the computer, and what is said where there is none."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.audio.device import ALSA
from companion.launch import TROUBLE


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has ALSA")
def test_without_a_device_nothing_is_said_in_the_terminal(tmp_path: Path) -> None:
    try:
        ctypes.CDLL(ALSA)
    except OSError:
        pytest.skip("no ALSA is installed")
    # As where no sound card is: ALSA finds nothing that it knows.
    environment = {**os.environ, "SDL_AUDIODRIVER": "alsa", "ALSA_CONFIG_PATH": str(tmp_path / "none")}
    command = [sys.executable, "-m", "companion", "check", "--try", "sound"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (TROUBLE, "", "")
