"""Whether the computer runs on its battery."""

from __future__ import annotations

from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(supplies: Path = SUPPLIES) -> bool:
    """True when no mains supply is plugged in but a battery is there; False where that cannot be told."""
    kinds: dict[str, bool] = {}
    for supply in sorted(supplies.glob("*")):
        kind, online = _word(supply / "type"), _word(supply / "online")
        kinds[kind] = kinds.get(kind, False) or online == "1"
    mains = kinds.get("Mains", False) or kinds.get("USB", False)
    return "Battery" in kinds and not mains


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
