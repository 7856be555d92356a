"""Cues that are tried out between sessions: each played as soon as it is made, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from companion.core.sounds import CueSound

HEARING_SECONDS = 6.0
"""How long something is heard that has no length of its own."""

TICK_SECONDS = 0.1


class Hearing(QObject):
    """What is being tried out now, known by its key; empty for nothing."""

    changed = Signal(str)
    over = Signal()
    """It has been heard long enough."""

    def __init__(
        self,
        ready: Callable[[CueSound], bool],
        play: Callable[[CueSound], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ready = ready
        self._play = play
        self.key = ""
        self._waiting: tuple[CueSound, ...] = ()
        self._tick = QTimer(self, interval=int(TICK_SECONDS * 1000))
        self._tick.timeout.connect(self._play_what_is_ready)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self.over)

    def begin(self, key: str, cues: Sequence[CueSound]) -> None:
        """Let these be heard, in order, over whatever plays."""
        self.key, self._waiting = key, tuple(cues)
        self._tick.start(int(TICK_SECONDS * 1000))
        self._end.start(int((HEARING_SECONDS + sum(sound.seconds for sound in cues)) * 1000))
        self.changed.emit(key)

    def end(self) -> None:
        """Nothing is tried out any more."""
        self._tick.stop()
        self._end.stop()
        self._waiting = ()
        if self.key:
            self.key = ""
            self.changed.emit("")

    def _play_what_is_ready(self) -> None:
        if not self._waiting:
            self._tick.stop()
        elif self._ready(self._waiting[0]):
            sound, self._waiting = self._waiting[0], self._waiting[1:]
            self._play(sound)
            self._tick.start(int(max(sound.seconds, TICK_SECONDS) * 1000))
