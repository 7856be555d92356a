"""What the program is made with, from whom, and under which licences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from companion.ui.translation import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Credit:
    """Something of the program: its name, what it does there, and its licence as SPDX writes it.

    `package` is the name under which a library is installed.
    """

    name: str
    does: str
    licence: str
    package: str = ""


LIBRARIES = (
    Credit(
        "PySide6", QT_TRANSLATE_NOOP("Credits", "the window, with Qt"), "LGPL-3.0-only", "PySide6-Essentials"
    ),
    Credit(
        "pygame-ce",
        QT_TRANSLATE_NOOP("Credits", "the sound device, with SDL"),
        "LGPL-2.1-or-later AND Zlib",
        "pygame-ce",
    ),
    Credit("NumPy", QT_TRANSLATE_NOOP("Credits", "the mixing of sounds"), "BSD-3-Clause", "numpy"),
    Credit("PyQtGraph", QT_TRANSLATE_NOOP("Credits", "the charts"), "MIT", "pyqtgraph"),
    Credit(
        "SoundFile",
        QT_TRANSLATE_NOOP("Credits", "reading of music files, with libsndfile"),
        "BSD-3-Clause AND LGPL-2.1-or-later",
        "soundfile",
    ),
    Credit(
        "soxr",
        QT_TRANSLATE_NOOP("Credits", "music of another sampling rate"),
        "LGPL-2.1-or-later",
        "soxr",
    ),
    Credit("TinyTag", QT_TRANSLATE_NOOP("Credits", "order and loudness of your own music"), "MIT", "tinytag"),
    Credit("pulsectl", QT_TRANSLATE_NOOP("Credits", "whether the sound is muted"), "MIT", "pulsectl"),
    Credit(
        "dbus-fast",
        QT_TRANSLATE_NOOP("Credits", "notifications, media keys and sleep on Linux"),
        "MIT",
        "dbus-fast",
    ),
    Credit(
        "python-xlib",
        QT_TRANSLATE_NOOP("Credits", "whether a film has the whole screen"),
        "LGPL-2.1-or-later",
        "python-xlib",
    ),
    Credit("platformdirs", QT_TRANSLATE_NOOP("Credits", "where data belongs"), "MIT", "platformdirs"),
)
"""In the order of pyproject.toml; the licences are those their packages name."""

SHIPPED = (
    Credit(
        "assets/audio",
        QT_TRANSLATE_NOOP("Credits", "Music, soundscapes and bells: made for this program"),
        "CC0-1.0",
    ),
    Credit(
        "music_felt_piano.ogg",
        QT_TRANSLATE_NOOP(
            "Credits",
            "Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; "
            "their adaptation is Copyright © 2018-2021 S. Christian Collins",
        ),
        "CC0-1.0 AND MIT",
    ),
    Credit(
        "assets/icons, assets/art",
        QT_TRANSLATE_NOOP("Credits", "Icons and pictures: drawn for this program"),
        "CC0-1.0",
    ),
    Credit(
        "assets/example",
        QT_TRANSLATE_NOOP("Credits", "The example of three days: retold for this program"),
        "CC0-1.0",
    ),
)
"""What lies beside the code, as assets/CREDITS.md has it."""

OWN_LICENCE = (
    "Copyright (c) Mat Companion contributors",
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and "
    'associated documentation files (the "Software"), to deal in the Software without restriction, '
    "including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, "
    "and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, "
    "subject to the following conditions:",
    "The above copyright notice and this permission notice shall be included in all copies or substantial "
    "portions of the Software.",
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT '
    "LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN "
    "NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, "
    "WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE "
    "SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.",
)
"""The MIT licence in paragraphs. It is not translated: only these words hold."""


def library_lines(version_of: Callable[[str], str]) -> tuple[str, ...]:
    """One line for each library: "NumPy 2.1: the mixing of sounds. BSD-3-Clause". `version_of` a package is
    its version here, "" for one that this computer does without."""
    return tuple(_library_line(one, version_of(one.package)) for one in LIBRARIES)


def shipped_lines() -> tuple[str, ...]:
    """One line for each kind of sounds and pictures."""
    words = translate("Credits", "{0} ({1})")
    return tuple(words.format(_translated(one.does), one.licence) for one in SHIPPED)


def _library_line(one: Credit, version: str) -> str:
    if version:
        words = translate("Credits", "{0} {1}: {2} ({3})")
        return words.format(one.name, version, _translated(one.does), one.licence)
    words = translate("Credits", "{0}: {1} ({2})")
    return words.format(one.name, _translated(one.does), one.licence)


def _translated(words: str) -> str:
    return translate("Credits", words)
