"""Make every sound of assets/audio from fixed seeds, measure the decoded files, and say what was found.

    python packaging/audio/render.py                     everything
    python packaging/audio/render.py nature_rain bells   these only; the others stay as they are

What was found is printed and written to packaging/audio/report.md. A new piece is one more module in
rendering/, added to MODULES.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import soundfile
from rendering import bells, bowls_drone, felt_piano, hush, manifest, night, ocean, rain, report, still_water
from rendering.encode import encode
from rendering.measure import measure
from rendering.soundfont import MissingInstrumentError

MODULES = {
    "music_still_water": still_water,
    "music_bowls_drone": bowls_drone,
    "music_felt_piano": felt_piano,
    "nature_rain": rain,
    "nature_ocean": ocean,
    "noise_hush": hush,
    "nature_night": night,
    "bells": bells,
}
"""Every module by the name it is asked for; most make one sound, of that name."""

DESTINATION = Path(__file__).parents[2] / "assets" / "audio"
REPORT = Path(__file__).parent / "report.md"


def _rendered(name: str) -> Iterable[manifest.Entry]:
    """Render one module, write its files, and say what the manifest shall say of each."""
    for sound in MODULES[name].render():
        path = DESTINATION / f"{sound.name}.ogg"
        encode(sound, path)
        print(f"made {path.name}", flush=True)
        yield manifest.entry(sound, path, measure(soundfile.read(path, always_2d=True)[0]))


def _entries(names: Sequence[str]) -> tuple[list[manifest.Entry], list[str]]:
    """The new manifest, in the order of MODULES, and what could not be made."""
    known = {entry["file"]: entry for entry in manifest.read(DESTINATION)}
    missing: list[str] = []
    for name in names:
        try:
            known |= {entry["file"]: entry for entry in _rendered(name)}
        except MissingInstrumentError as error:
            missing.append(f"{name} is as it was. {error}.")
    silence = manifest.silence(DESTINATION)
    known.pop(silence["file"], None)
    order = [f"{name}.ogg" for name in MODULES]
    place = {file: order.index(file) if file in order else len(order) for file in known}
    return [*sorted(known.values(), key=lambda entry: place[entry["file"]]), silence], missing


def main() -> int:
    """Render, encode, decode, measure; 1 if a figure is outside what is demanded or a piece is missing."""
    parser = argparse.ArgumentParser(description="Make the sounds of assets/audio.")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(MODULES))
    names = parser.parse_args().names or list(MODULES)
    if unknown := set(names) - set(MODULES):
        parser.error(f"no such sound: {', '.join(sorted(unknown))}")
    DESTINATION.mkdir(parents=True, exist_ok=True)
    entries, faults = _entries(names)
    manifest.write(DESTINATION, entries)
    findings = [report.examined(DESTINATION, entry) for entry in entries if entry["kind"] != "silence"]
    for finding in findings:
        print("\n".join(report.lines(finding)))
        faults += finding.faults
    REPORT.write_text(report.page(findings), encoding="utf-8")
    print("\n" + ("\n".join(faults) or "Every figure is where it should be."))
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
