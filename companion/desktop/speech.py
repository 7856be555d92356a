"""The computer's own voice, where there is a real one: an extra, `mat-companion[voice]`, and off by default.

Nothing here is loaded unless that extra is installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale

log = logging.getLogger(__name__)

MODULE = "PySide6.QtTextToSpeech"
NO_VOICES = frozenset({"mock"})
"""Engines that speak to nobody."""

RATE = -0.3
"""Slower than usual, -1 to 1 (docs/sound.md section 7)."""


def voice_module() -> Any | None:
    """Qt's module for speech, or None where the extra is not installed."""
    try:
        if importlib.util.find_spec(MODULE) is None:
            return None
        return importlib.import_module(MODULE)
    except ImportError as error:
        log.info("no speech: %s", error)
        return None


class Speech:
    """The voice of the computer. `words` tells what is said for the id of a line or the name of a breath.

    Without a real engine that is ready, `there` is False and nothing is ever said.
    """

    def __init__(self, words: Callable[[str], str], module: Any | None) -> None:
        self._words = words
        self._engine: Any | None = None if module is None else _engine(module)

    @property
    def there(self) -> bool:
        """Whether there is a voice."""
        return self._engine is not None

    def say(self, key: str, volume: float) -> float:
        """Begin to say a line at a volume of 0 to 1: for how many seconds, about, or 0 for not at all."""
        words = self._words(key)
        if self._engine is None or not words or volume <= 0.0:
            return 0.0
        self._engine.setVolume(min(volume, 1.0))
        self._engine.say(words)
        return 1.0 + len(words) / 11.0

    def stop(self) -> None:
        """Say no more."""
        if self._engine is not None:
            self._engine.stop()


def _engine(module: Any) -> Any | None:
    """The first real engine that is ready and has a voice for the language of the program."""
    kind = module.QTextToSpeech
    for name in kind.availableEngines():
        if name in NO_VOICES:
            continue
        engine = kind(name)
        if engine.state() != kind.State.Ready:
            log.info("the voice %s is not ready", name)
        elif _speaks(engine, QLocale()):
            engine.setRate(RATE)
            return engine
    return None


def _speaks(engine: Any, wanted: QLocale) -> bool:
    """Whether an engine has a voice for a language, which it then has; of its lands that of this computer.

    Words read by a voice of another language could not be understood.
    """
    voices = [one for one in engine.availableLocales() if one.language() == wanted.language()]
    if not voices:
        log.info("no voice speaks %s", wanted.name())
        return False
    engine.setLocale(next((one for one in voices if one.territory() == wanted.territory()), voices[0]))
    return True
