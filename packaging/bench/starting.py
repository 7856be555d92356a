"""Starting: the first picture, everything in the window, a second start, and the memory of an open window."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from bench.figures import Bench, Figure, in_ms, in_turn, of_pairs
from bench.screens import (
    PATIENCE_SECONDS,
    PROGRAM,
    MeasuringError,
    Running,
    answered_health_page,
    data_folder,
    floor,
    plain_environment,
    running,
    screen,
    wait_for_paint,
)

START_PAIRS = 15
HAND_OVER_PAIRS = 15
COMMAND_PAIRS = 15
MEMORY_PAIRS = 3


def start(bench: Bench) -> Iterator[Figure]:
    """From the start to the first picture of the window, and to everything in it."""
    template = answered_health_page(bench.folder("start"))

    def program(command: list[str]) -> list[str]:
        return [*command, "--data-dir", data_folder(template, bench.work / "started")]

    def window() -> tuple[float, float]:
        return first_paint(floor("window"), bench.bus)

    # The first start of each writes byte code and warms the disk's cache.
    first_paint(program(PROGRAM), bench.bus)
    window()
    pairs = in_turn(bench.few(START_PAIRS), lambda: first_paint(program(PROGRAM), bench.bus), window)
    yield of_pairs("first paint, processor", "ms", in_ms([(a[1], b[1]) for a, b in pairs]), 1.5)
    yield of_pairs("first paint, wall", "ms", in_ms([(a[0], b[0]) for a, b in pairs]), None)

    def furnished() -> float:
        with screen() as on, running(program(floor("furnished")), on, bench.bus, pipe=True) as one:
            said, _ = one.process.communicate(timeout=PATIENCE_SECONDS)
            return float(said)

    furnished()
    whole = in_turn(bench.few(START_PAIRS), furnished, lambda: 1000 * window()[1])
    yield of_pairs("everything in the window, processor", "ms", whole, None)


def handing_over(bench: Bench) -> Iterator[Figure]:
    """A second start while the first has the window."""
    template = answered_health_page(bench.folder("handing over"))
    command = [*PROGRAM, "--data-dir", data_folder(template, bench.work / "handed")]
    pairs = hand_overs(bench.few(HAND_OVER_PAIRS), command, bench.bus)
    yield of_pairs("hand-over, wall", "ms", in_ms(pairs), 0.4)


def commands(bench: Bench) -> Iterator[Figure]:
    """Commands that only say something, beside a Python that does nothing."""
    template = answered_health_page(bench.folder("commands"))
    bare = [sys.executable, "-c", "pass"]
    for words in (["--version"], ["suggest", "--json", "--data-dir", str(template)], ["--help"]):
        one_command([*PROGRAM, *words])
        pairs = in_turn(
            bench.few(COMMAND_PAIRS),
            lambda words=words: one_command([*PROGRAM, *words]),
            lambda: one_command(bare),
        )
        yield of_pairs(f"{words[0]}, processor", "ms", in_ms(pairs), None, "a bare Python")


def memory(bench: Bench) -> Iterator[Figure]:
    """What an open window that has come to rest keeps for itself."""
    template = answered_health_page(bench.folder("memory"))

    def program() -> float:
        folder = data_folder(template, bench.work / "remembered")
        return settled_memory([*PROGRAM, "--data-dir", folder], bench.bus)

    pairs = in_turn(bench.few(MEMORY_PAIRS), program, lambda: settled_memory(floor("window"), bench.bus))
    yield of_pairs("private memory, window open", "MiB", pairs, 2.5)


def one_command(command: list[str]) -> float:
    """Processor seconds of a program from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=plain_environment())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def first_paint(command: list[str], bus: str) -> tuple[float, float]:
    """(wall, processor) seconds from the start of a program to its first pixels."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        wall = time.monotonic() - program.started
        return wall, program.cpu_seconds()


def settled_memory(command: list[str], bus: str) -> float:
    """Private MiB once the window is open and the program has come to rest."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        quiet = 0
        for _ in range(PATIENCE_SECONDS):
            before = program.cpu_seconds()
            time.sleep(1)
            program.check()
            quiet = quiet + 1 if program.cpu_seconds() - before < 0.02 else 0
            if quiet == 2:
                break
        return program.private_mib()


def hand_overs(pairs: int, command: list[str], bus: str) -> list[tuple[float, float]]:
    """Seconds that a second start takes from its start to its end while the first has the window, each beside
    the seconds of a bare window to its first pixels."""
    with screen() as on, running(command, on, bus) as first:
        wait_for_paint(first, on)
        one_hand_over(command, first)
        return in_turn(
            pairs, lambda: one_hand_over(command, first), lambda: first_paint(floor("window"), bus)[0]
        )


def one_hand_over(command: list[str], first: Running) -> float:
    """Seconds of one second start. The first to be made waits until the program has loaded."""
    begin = time.monotonic()
    # Without a limit of time, for with one Python looks only every 50 ms whether the program has ended.
    done = subprocess.run(command, env=first.environment, stderr=subprocess.PIPE)
    passed = time.monotonic() - begin
    first.check()
    if done.returncode:
        raise MeasuringError(f"nothing was handed over: {done.stderr.decode().strip()}")
    return passed
