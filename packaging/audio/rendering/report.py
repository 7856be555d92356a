"""Every figure of every sound beside what is demanded of it, for the screen and for report.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import soundfile

from rendering.limits import Limits, broken, limits_of
from rendering.measure import Figures, measure
from rendering.piece import Kind

UNBOUND = float("inf")
ALSO_SHOWN = frozenset({"lufs", "momentary_max", "laptop_loss", "centroid"})
"""Figures worth a row where nothing is demanded of them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One shipped file as it was measured."""

    name: str
    kind: Kind
    size: int
    figures: Figures
    demanded: Limits
    faults: tuple[str, ...]


def examined(folder: Path, entry: dict[str, Any]) -> Finding:
    """Decode and measure the file of one entry of the manifest."""
    path, kind = folder / entry["file"], Kind(entry["kind"])
    figures = measure(soundfile.read(path, dtype="float64", always_2d=True)[0])
    seam = entry.get("master_seam", -UNBOUND)
    demanded = limits_of(path.stem, kind, figures, seam)
    faults = tuple(broken(path.stem, kind, figures, seam))
    return Finding(path.stem, kind, path.stat().st_size, figures, demanded, faults)


def _wanted(bounds: tuple[float, float]) -> str:
    """A range in words."""
    low, high = bounds
    if low == high:
        return f"{low:.0f}"
    if low == -UNBOUND or (low == 0 and high > 0):
        return f"≤ {high:.4g}"
    return f"{low:.4g} to {high:.4g}"


def _number(value: float) -> str:
    """A figure, short enough for a table."""
    if isinstance(value, int):
        return str(value)
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.3f}" if abs(value) < 1 else f"{value:.1f}"


def lines(finding: Finding) -> Iterator[str]:
    """One sound for the screen."""
    yield f"\n{finding.name}"
    for field in fields(finding.figures):
        wanted = finding.demanded.get(field.name)
        value = _number(getattr(finding.figures, field.name))
        yield f"  {field.name:18} {value:>12}   " + (f"wanted {_wanted(wanted)}" if wanted else "")


def _table(findings: Sequence[Finding]) -> Iterator[str]:
    """Figures down, sounds across; what is demanded in brackets. What is demanded of none is left out."""
    shown = ALSO_SHOWN.union(*(finding.demanded for finding in findings))
    yield "| figure | " + " | ".join(f"`{finding.name}`" for finding in findings) + " |"
    yield "|---" * (len(findings) + 1) + "|"
    yield "| size in MB | " + " | ".join(f"{finding.size / 1e6:.2f}" for finding in findings) + " |"
    for name in (field.name for field in fields(Figures) if field.name in shown):
        cells: list[str] = []
        for finding in findings:
            wanted = finding.demanded.get(name)
            value = _number(getattr(finding.figures, name))
            cells.append(value + (f" ({_wanted(wanted)})" if wanted else ""))
        yield f"| {name} | " + " | ".join(cells) + " |"


def page(findings: Sequence[Finding]) -> str:
    """The whole report as Markdown."""
    bells = [finding for finding in findings if finding.kind is Kind.BELL]
    loops = [finding for finding in findings if finding.kind is not Kind.BELL]
    faults = [fault for finding in findings for fault in finding.faults]
    parts = [
        "# What the shipped sounds measure",
        "",
        "Written by `packaging/audio/render.py`. Every figure is of the file as it is decoded; what is",
        "demanded of it stands in brackets. `rendering/measure.py` says what a figure means,",
        "`rendering/limits.py` why it is demanded.",
        "",
        *(f"- {fault}" for fault in faults or ["Every figure is where it should be."]),
        "",
        "## Music and soundscapes",
        "",
        *_table(loops),
        "",
        "## Bells",
        "",
        *_table(bells),
    ]
    return "\n".join(parts) + "\n"
