"""What is measured: a row for each subject, in the order in which it is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bench.figures import Bench, Figure
from bench.growth import growth
from bench.long_journals import suggestions
from bench.sessions import sessions
from bench.sounding import sound
from bench.starting import commands, handing_over, memory, start
from bench.waiting import wait_in_tray

Measure = Callable[[Bench], Iterator[Figure]]

MEASURES: dict[str, Measure] = {
    "start": start,
    "hand-over": handing_over,
    "commands": commands,
    "memory": memory,
    "session": sessions,
    "sound": sound,
    "tray": wait_in_tray,
    "suggest": suggestions,
    "growth": growth,
}
