"""A session with media keys and nothing else, for the tests: does what they ask for, and says what it was."""

import sys

from PySide6.QtCore import QCoreApplication, QObject

from companion.desktop.media_keys import MediaKeys
from companion.desktop.session_bus import Bus


class SmallSession(QObject):
    """A session of ten minutes that stays at its first minute."""

    def __init__(self) -> None:
        super().__init__()
        self.bus = Bus(self)
        self._keys = MediaKeys(self.bus, self)
        self._playing = True
        self._keys.play_pause_requested.connect(self._turn)
        self._keys.play_requested.connect(self._play)
        self._keys.pause_requested.connect(self._pause)
        self._keys.next_requested.connect(self._next)
        self._keys.raise_requested.connect(self._raise)
        self._keys.stop_requested.connect(self._stop)
        self._keys.appear("Bedtime, 10 minutes", 600.0)
        self._keys.show_state(True, 60.0)

    def _turn(self) -> None:
        self._goes_on("play-pause", not self._playing)

    def _play(self) -> None:
        self._goes_on("play", True)

    def _pause(self) -> None:
        self._goes_on("pause", False)

    def _goes_on(self, key: str, playing: bool) -> None:
        self._playing = playing
        self._keys.show_state(playing, 60.0)
        print(key, flush=True)

    def _next(self) -> None:
        print("next", flush=True)

    def _raise(self) -> None:
        print("raise", flush=True)

    def _stop(self) -> None:
        self._keys.vanish()
        print("stop", flush=True)


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    session = SmallSession()
    status = application.exec()
    session.bus.close()
    sys.exit(status)
