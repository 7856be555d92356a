"""A session: what its picture and its music take of the processor, and how evenly its frames come."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from bench.figures import Bench, Figure, of_limit, of_pairs
from bench.screens import (
    PATIENCE_SECONDS,
    PROGRAM,
    ROOT,
    answered_health_page,
    data_folder,
    floor,
    running,
    screen,
    wait_for_paint,
)

SESSION_PAIRS = 3
SETTLE_SECONDS = 6
SECONDS, QUICK_SECONDS = 20, 8
STUTTER_MS = 50.0
"""Of a hundred frames at most one may come later than this after the one before."""


def sessions(bench: Bench) -> Iterator[Figure]:
    """A session beside a bare circle with a playing mixer, over the same seconds."""
    template = answered_health_page(bench.folder("sessions"))
    seconds = QUICK_SECONDS if bench.quick else SECONDS

    def program(start: list[str]) -> list[str]:
        words = ["start", "standard", "--lead-in", "0", "--minutes", "1", "--quit-after"]
        return [*start, *words, "--data-dir", data_folder(template, bench.work / "session")]

    music = str(next((ROOT / "assets" / "audio").glob("music_*.ogg")))
    for frames, start, budget in ((30, floor("saving"), 1.4), (60, PROGRAM, None)):
        circle = floor("circle", str(frames), music)
        pairs = [
            session_cpu(program(start), circle, bench.bus, seconds) for _ in range(bench.few(SESSION_PAIRS))
        ]
        yield of_pairs(f"session with music, {frames} fps", "% of a core", pairs, budget, "a bare circle")
    moments = bench.work / "frames.json"
    stutter = frame_interval(program(floor("frames", str(moments))), moments, bench.bus, seconds)
    yield of_limit("frame interval, 99th percentile", "ms", stutter, STUTTER_MS)


def session_cpu(
    program_command: list[str], floor_command: list[str], bus: str, seconds: float
) -> tuple[float, float]:
    """Percent of a core that a session and its floor take, side by side over the same seconds."""
    with ExitStack() as stack:
        pair = []
        for command in (program_command, floor_command):
            on = stack.enter_context(screen())
            program = stack.enter_context(running(command, on, bus))
            wait_for_paint(program, on)
            pair.append(program)
        time.sleep(SETTLE_SECONDS)
        before = [program.cpu_seconds() for program in pair]
        begin = time.monotonic()
        time.sleep(seconds)
        for program in pair:
            program.check()
        passed = time.monotonic() - begin
        first, second = (
            100 * (program.cpu_seconds() - earlier) / passed
            for program, earlier in zip(pair, before, strict=True)
        )
        return first, second


def frame_interval(command: list[str], moments: Path, bus: str, seconds: float) -> float:
    """Milliseconds between two frames of a session, of which only one in a hundred takes longer."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        time.sleep(SETTLE_SECONDS + seconds)
        program.check()
        program.process.terminate()
        program.process.wait(PATIENCE_SECONDS)
    times = np.array(json.loads(moments.read_text()))
    return float(np.percentile(1000 * np.diff(times), 99))
