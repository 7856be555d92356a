"""Pictures of every page and state of the program: `make gallery ARGS="--design FOLDER"`.

With example data and without a screen, on a fixed evening, in every theme, at three sizes of the window and
two of the letters. What comes out is a folder of pictures with an index to look through; with the pictures of
the design at hand each stands beside its own.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from gallery_references import write_references
from gallery_rooms import dress
from gallery_scenes import Scene, pages
from gallery_sessions import sessions
from gallery_sheet import SIDES, Picture, put_side_by_side, write_sheet
from gallery_stage import FONT, picture_of, prepare
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from companion.core.settings import Language
from companion.ui.languages import NATIVE_NAMES, speak
from companion.ui.theme import DUSK, high_contrast

ROOT = Path(__file__).parent.parent
SIZES = ((1080, 720), (760, 720), (420, 760))
PERCENTS = (100, 200)
DESIGN_SIZE = (1080, 720)
DOCS = {
    **{name: name for name in ("today", "session", "journal", "progress")},
    **{
        "health": "guide-health",
        "wizard-cover": "guide-cover",
        "prep": "guide-prep",
        "checkin": "guide-checkin",
    },
    **{"stop": "guide-stop", "bedtime-controls": "guide-bedtime", "lunch-session": "guide-lunch"},
    "settings-reminders": "guide-reminders",
}
"""The pictures of the README and of the guide, by the name of the scene."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that are asked for."""
    wish = _read(arguments)
    scenes = [*pages(), *sessions()]
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    has_letters = prepare(application)
    if wish.language != Language.ENGLISH.value:
        speak(application, Language(wish.language))
    qInstallMessageHandler(_say)
    if wish.references:
        if not has_letters:
            print(f"the pictures to compare with are taken in {FONT}, which is not installed")
            return 2
        write_references()
        return 0
    if wish.docs:
        return _illustrate(scenes)
    if wish.only:
        unknown = sorted(set(wish.only) - {scene.name for scene in scenes})
        if unknown:
            print(f"there is no {', '.join(unknown)}; there are {', '.join(scene.name for scene in scenes)}")
            return 2
        scenes = [scene for scene in scenes if scene.name in wish.only]
    wish.out.mkdir(parents=True, exist_ok=True)
    taken: list[Picture] = []
    for scene in scenes:
        percents = (100,) if wish.quick else PERCENTS
        taken.extend(take(scene, wish.out, percents, quick=wish.quick, strong=wish.high_contrast))
        print(f"{scene.name} ({len(taken)})", flush=True)
    sides = _beside_design(scenes, taken, wish.out, wish.design) if wish.design else {}
    print(write_sheet(wish.out, taken, sides))
    return 0


def take(
    scene: Scene, folder: Path, percents: Sequence[int], *, quick: bool = False, strong: bool = False
) -> Iterator[Picture]:
    """Take all pictures of a scene, the design's size alone if it is to be `quick`, in high contrast if it is
    to be `strong`."""
    sizes = scene.sizes or (SIZES[:1] if quick else SIZES)
    shown = scene.make()
    for theme in scene.themes:
        for percent in percents:
            dress(shown, high_contrast(theme) if strong else theme, percent / 100.0)
            for width, height in sizes[:1] if shown.own_size else sizes:
                image = picture_of(shown, width, height)
                name = f"{theme.name}-strong" if strong else theme.name
                picture = Picture(scene.name, name, image.width(), image.height(), percent)
                image.save(str(folder / picture.file))
                yield picture
    shown.close()


def _beside_design(
    scenes: Sequence[Scene], taken: Sequence[Picture], folder: Path, designs: Path
) -> dict[tuple[str, str], str]:
    (folder / SIDES).mkdir(exist_ok=True)
    sides: dict[tuple[str, str], str] = {}
    for scene in scenes:
        for theme, stem in scene.designs.items():
            design = next(designs.rglob(f"{stem}.png"), designs)
            own = [one for one in taken if (one.scene, one.theme, one.percent) == (scene.name, theme, 100)]
            if own and design.is_file():
                file = f"{SIDES}/{scene.name}-{theme}.png"
                put_side_by_side(folder / own[0].file, design, folder / file)
                sides[scene.name, theme] = file
    return sides


def _illustrate(scenes: Sequence[Scene]) -> int:
    """Take the pictures of the README and the guide."""
    for scene in scenes:
        if scene.name in DOCS:
            shown = scene.make()
            dress(shown, DUSK if DUSK in scene.themes else scene.themes[0], 1.0)
            file = ROOT / "docs" / f"{DOCS[scene.name]}.png"
            picture_of(shown, *(scene.sizes or (DESIGN_SIZE,))[0]).save(str(file))
            shown.close()
            print(file.relative_to(ROOT))
    return 0


def _say(kind: QtMsgType, _context: object, message: str) -> None:
    """Qt's words about the program; those about the platform without a screen are left out."""
    if kind is not QtMsgType.QtDebugMsg and not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    reader = argparse.ArgumentParser(prog="make gallery", description="Pictures of every page.")
    reader.add_argument(
        "--out", type=Path, default=ROOT / "build" / "gallery", help="the folder of the pictures"
    )
    reader.add_argument("--design", type=Path, help="a folder with the pictures of the design")
    reader.add_argument("--only", nargs="+", metavar="SCENE", help="these scenes alone")
    reader.add_argument("--quick", action="store_true", help="the size of the design alone, letters as usual")
    reader.add_argument(
        "--language", choices=[one.value for one in NATIVE_NAMES], default=Language.ENGLISH.value
    )
    reader.add_argument("--high-contrast", action="store_true", help="everything in high contrast")
    reader.add_argument(
        "--references",
        action="store_true",
        help="the small pictures that tests compare with, and nothing else",
    )
    reader.add_argument("--docs", action="store_true", help="the pictures of the README, and nothing else")
    return reader.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
