"""Whether some program listens to a microphone: somebody is most likely in a call.

Linux only, where the sound server (PulseAudio, or PipeWire in its place) tells; elsewhere it is not known.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

log = logging.getLogger(__name__)

NOBODY = 0xFFFFFFFF
"""The client of a stream that the sound server made for itself, such as its own noise suppression."""


class Source(Protocol):
    """What is asked of one way in: a microphone, or what is played being listened in on."""

    index: int
    monitor_of_sink_name: str | None


class Recording(Protocol):
    """What is asked of one stream out of a source to a program."""

    source: int
    client: int
    corked: int
    resample_method: str | None

    @property
    def proplist(self) -> Mapping[str, str | None]:
        """What the recording program says of itself, by the names of PulseAudio."""
        ...


def microphone_in_use(own_process: int | None = None) -> bool:
    """Whether a program listens to a microphone now; False where it is not known. `own_process`, by default
    this one, does not count. Never raises; may wait for a sound server that hangs.
    """
    if not sys.platform.startswith("linux"):
        return False
    own = os.getpid() if own_process is None else own_process
    try:
        pulsectl: Any = importlib.import_module("pulsectl")
        with pulsectl.Pulse("mat-companion", connect=False) as server:
            # With a limit of time the library would always take all of it.
            server.connect(autospawn=False)
            return listening_among(server.source_output_list(), server.source_list(), own)
    except Exception as error:
        # Another kind of sound server, or none, or a library that is not there: "not known".
        log.info("the sound server does not tell who listens: %s", type(error).__name__)
        return False


def listening_among(streams: Sequence[Recording], sources: Sequence[Source], own_process: int) -> bool:
    """Whether one of the streams takes a microphone's sound to a program."""
    microphones = {source.index for source in sources if not source.monitor_of_sink_name}
    return any(stream.source in microphones and _listens(stream, own_process) for stream in streams)


def _listens(stream: Recording, own_process: int) -> bool:
    """Whether a program hears something through the stream, and more than how loud it is."""
    if stream.corked or stream.client == NOBODY:
        return False
    # PulseAudio marks what is for a volume meter by how it is resampled, PipeWire by a property.
    if stream.resample_method == "peaks" or stream.proplist.get("stream.monitor") == "true":
        return False
    return stream.proplist.get("application.process.id") != str(own_process)
