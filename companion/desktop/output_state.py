"""What the computer says of the way out for sound: whether anything would be heard at all.

Linux only, where the sound server (PulseAudio, or PipeWire in its place) tells; elsewhere it is not known.
"""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Sequence
from typing import Any, Protocol

from companion.core.sounds import OutputState

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 0.5
QUIET_BELOW = 0.15
"""A volume, of 1, below which music at its usual level is hardly heard."""

NO_CARD = "auto_null"
"""What the sound server plays to where there is nothing to play to."""


class Sink(Protocol):
    """What is asked of one way out."""

    name: str
    description: str
    mute: int

    @property
    def volume(self) -> Any:
        """How loud each channel is; its `value_flat` is 0 for silent and 1 for full."""
        ...


def output_state(output: str | None = None) -> OutputState:
    """Whether the device called `output`, or the usual one, can be heard. Half a second at most."""
    if not sys.platform.startswith("linux"):
        return OutputState.UNKNOWN
    try:
        pulsectl: Any = importlib.import_module("pulsectl")
        with pulsectl.Pulse("mat-companion", connect=False) as server:
            server.connect(autospawn=False, timeout=PATIENCE_SECONDS)
            return state_among(server.sink_list(), server.server_info().default_sink_name, output)
    except Exception as error:
        # Another kind of sound server, or none, or a library that is not there: "not known".
        log.info("the sound server does not tell: %s", type(error).__name__)
        return OutputState.UNKNOWN


def state_among(sinks: Sequence[Sink], default: str, output: str | None) -> OutputState:
    """The state of what would play: the device called `output`, where it is there, else the default."""
    chosen = [sink for sink in sinks if output is not None and sink.description == output]
    usual = [sink for sink in sinks if sink.name == default]
    sink = next(iter((*chosen, *usual)), None)
    if sink is None or sink.name == NO_CARD:
        return OutputState.MISSING
    volume = float(sink.volume.value_flat)
    if sink.mute or volume <= 0.0:
        return OutputState.MUTED
    return OutputState.QUIET if volume < QUIET_BELOW else OutputState.AUDIBLE
