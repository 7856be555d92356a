"""What is in a package, for programs to read: a list of its parts as CycloneDX 1.6 has it, in JSON.

The same package gives the same list, to the byte: it bears the moment of the last commit, and its number is
made from what is in it.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shipped import PROGRAM, Component

ROOT = Path(__file__).resolve().parent.parent
SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
"""The space of addresses, in which numbers are made from names."""


@dataclass(frozen=True, slots=True)
class Asset:
    """Sounds or pictures of the project's own, as a row of assets/CREDITS.md tells of them."""

    files: str
    what: str
    licence: str


def assets(credits: str) -> list[Asset]:
    """The rows of assets/CREDITS.md, each in the folder that its heading names."""
    found: list[Asset] = []
    folder = ""
    for line in credits.splitlines():
        if line.startswith("## "):
            folders = re.findall(r"`assets/([^`]*)`", line)
            folder = folders[0] if len(folders) == 1 else ""
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("| `") else []
        if len(cells) == 4:
            files = ", ".join(f"assets/{folder}{name}" for name in re.findall(r"`([^`]*)`", cells[0]))
            found.append(Asset(files, cells[1], cells[3].strip(" |")))
    return found


def document(
    version: str, moment: int, components: Sequence[Component], own: Iterable[Asset]
) -> dict[str, Any]:
    """The list: the program, what others have made in it, its own sounds and pictures."""
    program = f"pkg:pypi/{PROGRAM}@{version}"
    listed = [_listed(component) for component in components]
    pictures = [_asset(asset) for asset in own]
    by_name = {component["name"].lower().replace("_", "-"): component["bom-ref"] for component in listed}
    needs = [
        {"ref": _reference(one), "dependsOn": sorted(by_name[name] for name in one.needs if name in by_name)}
        for one in components
    ]
    refs = sorted(component["bom-ref"] for component in [*listed, *pictures])
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": program,
                "name": PROGRAM,
                "version": version,
                "purl": program,
                "licenses": [{"expression": "MIT AND CC0-1.0"}],
            },
        },
        "components": [*listed, *pictures],
        "dependencies": [{"ref": program, "dependsOn": refs}, *needs],
    }
    number = uuid.uuid5(SPACE, json.dumps(content, sort_keys=True))
    return {**content, "serialNumber": f"urn:uuid:{number}"}


def written(content: dict[str, Any]) -> str:
    """The list as a file."""
    return json.dumps(content, indent=2, sort_keys=True) + "\n"


def _listed(component: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": _reference(component),
        "name": component.name,
        "purl": component.purl,
        "licenses": [
            {"expression": component.licence}
            if component.is_spdx
            else {"license": {"name": component.licence}}
        ],
    }
    if component.version:
        entry["version"] = component.version
    if component.source:
        entry["externalReferences"] = [{"type": "vcs", "url": component.source}]
    if component.files:
        entry["components"] = [_file(component, file) for file in component.files]
    return entry


def _file(component: Component, file: Path) -> dict[str, Any]:
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return {
        "type": "file",
        "bom-ref": f"{_reference(component)}#{file.name}-{digest[:12]}",
        "name": file.name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _asset(asset: Asset) -> dict[str, Any]:
    return {
        "type": "data",
        "bom-ref": f"assets:{asset.files}",
        "name": asset.files,
        "description": asset.what,
        "licenses": [{"expression": asset.licence}],
    }


def _reference(component: Component) -> str:
    return component.purl
