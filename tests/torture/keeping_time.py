"""One long session in real time, while every processor reckons and the disk is written to without end.

As many minutes as there are rounds, forty at most. Every breath out has to be heard at its moment, without a
gap, a click or a jump, and the program must not grow. A breath is left out only where the device stood still
for longer than one may be late: heard later it would lead astray.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

from companion.engine.soundscape import LATEST_BREATH_SECONDS
from tests.torture.place import Place
from tests.torture.tally import Tally

ROOT = Path(__file__).parents[2]
WORKSHOP = (ROOT, ROOT / "packaging", ROOT / "packaging" / "audio")
MOST_MINUTES, LEAST_MINUTES = 40, 2
SPREAD_MS = 60.0
"""From the earliest breath out to the latest: with two of the device's buffers nobody hears a difference.
Where the device itself stood still for longer, nothing can be said of less than that."""

MOST_LEFT_OUT = 2
BEND, RISE_LU, SILENCE_MS = 25.0, 9.0, 5.0
GROWTH_MIB = 25.0


def run(rounds: int, _chance: random.Random, tally: Tally, _place: Place) -> None:
    """The session, and its figures."""
    minutes = max(LEAST_MINUTES, min(rounds, MOST_MINUTES))
    words = (sys.executable, "-m", "bench.long_session", "--minutes", str(minutes), "--load")
    found_at = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, WORKSHOP))}
    done = subprocess.run(words, capture_output=True, text=True, timeout=minutes * 120 + 600, env=found_at)
    if done.returncode:
        raise AssertionError(done.stderr[-3000:])
    tally.fault("for all its minutes")
    tally.read(done.stderr, "a long session")
    print(f"    {done.stdout.strip()}".replace("\n", "\n    "), flush=True)
    found = json.loads(done.stdout)
    tally.kept += int(found["exit code"] == 0)
    if found["exit code"]:
        tally.lost.append(f"it ended with {found['exit code']}")
    still = found["longest stand-still of the device ms"]
    left_out = MOST_LEFT_OUT if still > 1000 * LATEST_BREATH_SECONDS else 0
    heard = {
        "breaths out that were not heard": (len(found["exhales missing, at seconds"]), left_out),
        "the spread of their moments in ms": (found["spread ms"], max(SPREAD_MS, still)),
        "the drift of their moments in ms": (abs(found["drift ms"]), SPREAD_MS),
        "the sharpest bend": (found["sharpest bend over those around it"], BEND),
        "the longest silence in ms": (found["longest silence ms"], SILENCE_MS),
        "the largest rise in LU": (found["largest rise LU in 1 s, before the end bell"], RISE_LU),
        "what it grew by in MiB": (found["MiB that it grew by after everything was loaded"], GROWTH_MIB),
    }
    for name, (value, most) in heard.items():
        if value > most:
            tally.unseen.append(
                f"{name}: {value:g}, not {most:g}; the device stood still for up to {still:.0f} ms"
            )
