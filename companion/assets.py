"""Where the program's sounds, icons and pictures are, from a checkout or from an installed copy."""

from __future__ import annotations

from pathlib import Path


def assets_dir() -> Path:
    """The folder of everything that is shipped beside the code.

    An installed copy has it inside the package, a checkout beside it.
    """
    package = Path(__file__).parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent / "assets"


def audio_dir() -> Path:
    """The folder of the music, the bells and their manifest."""
    return assets_dir() / "audio"


def icons_dir() -> Path:
    """The folder of the icons and tray glyphs."""
    return assets_dir() / "icons"


def art_dir() -> Path:
    """The folder of the illustrations."""
    return assets_dir() / "art"


def translations_dir() -> Path:
    """The folder of the words in other languages than English, as Qt reads them."""
    return assets_dir() / "translations"


def example_file() -> Path:
    """The journal of three days that somebody told of, for a first look (see assets/CREDITS.md)."""
    return assets_dir() / "example" / "three-days.json"
