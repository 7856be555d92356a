"""What the machine is, and what else it was doing while it was measured."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.screens import ROOT

BUSY = 0.10
"""Where other programs have more of the machine than that, ratios are not to be trusted."""

PACKAGES = ("PySide6-Essentials", "pygame-ce", "numpy")


@dataclass(frozen=True, slots=True)
class Ticks:
    """Seconds of all processors so far: all there were, idle, taken by other machines, and had by us."""

    all: float
    idle: float
    stolen: float
    ours: float


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """The shares of the machine, 0 to 1, that other programs and other machines had."""

    others: float
    stolen: float

    @property
    def warning(self) -> str:
        """What to say of it, nothing where the machine was quiet."""
        if self.others + self.stolen <= BUSY:
            return ""
        share = f"{100 * self.others:.0f} %, other machines {100 * self.stolen:.0f} %"
        return f"Other programs used {share} of the machine: do not trust the ratios."


def ticks() -> Ticks:
    """The moment's count."""
    fields = [int(word) for word in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
    second = os.sysconf("SC_CLK_TCK")
    ours = 0.0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        used = resource.getrusage(who)
        ours += used.ru_utime + used.ru_stime
    return Ticks(sum(fields) / second, (fields[3] + fields[4]) / second, fields[7] / second, ours)


def meanwhile(before: Ticks, after: Ticks) -> Meanwhile:
    """What was going on between two counts. A measured program counts as another until it ends."""
    every = max(after.all - before.all, 0.01)
    stolen = after.stolen - before.stolen
    others = every - (after.idle - before.idle) - stolen - (after.ours - before.ours)
    return Meanwhile(round(max(others, 0.0) / every, 3), round(stolen / every, 3))


def machine() -> dict[str, object]:
    """What the machine is, and how it stands."""
    memory = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    models = [
        line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")
    ]
    return {
        "processor": models[0].partition(":")[2].strip() if models else platform.machine(),
        "processors": os.cpu_count(),
        "kernel": platform.release(),
        "Python": platform.python_version(),
        **{name: _version(name) for name in PACKAGES},
        "load": [round(one, 2) for one in os.getloadavg()],
        "memory free, MB": int(memory["MemAvailable"].split()[0]) // 1024,
    }


def commit() -> str:
    """What is measured, with a mark where it was changed since."""
    words = ["git", "describe", "--always", "--dirty", "--abbrev=10"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or "unknown"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"
