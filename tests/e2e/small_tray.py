"""A small real program that waits in the tray and writes down what happens to it there."""

import sys
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from companion.core.breathing import PhaseKind
from companion.core.reminders import Occasion
from companion.core.session import Stage
from companion.engine.frame import Frame
from companion.ui.tray import Tray, TrayReminders
from companion.ui.tray_icon import Pace

WISHES = ("open", "pause", "end", "not_today", "did_it", "quit")


def say(*words: object) -> None:
    """Writes a line at once."""
    print(*words, flush=True)


def say_occasion(occasion: Occasion) -> None:
    """A session was asked for."""
    say("session", occasion.value)


class Locator(QTimer):
    """Says where the icon is, once the tray has taken it in, and where the entries of its menu are, each time
    that opens."""

    def __init__(self, tray: Tray) -> None:
        super().__init__()
        self._tray = tray
        self._located = self._open = False
        self.timeout.connect(self.look)
        self.start(20)

    def look(self) -> None:
        """Looks what is to be seen by now."""
        if not self._located and not self._tray.place.isEmpty():
            self._located = True
            say("at", *self._tray.place.center().toTuple())
        menu = self._tray.menu
        window = menu.windowHandle()
        was_open, self._open = self._open, window is not None and window.isExposed()
        if self._open and not was_open:
            for action in menu.actions():
                say("entry", *menu.mapToGlobal(menu.actionGeometry(action).center()).toTuple(), action.text())
            say("opened")
        elif was_open and not self._open:
            say("closed")


def main(state: str, *pace: str) -> int:
    """Waits in the tray until Quit is chosen; `state` is what the icon shows."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    tray = Tray(pace=Pace(*map(int, pace)))
    tray.missing.connect(partial(say, "missing"))
    tray.came.connect(partial(say, "came"))
    tray.session_requested.connect(say_occasion)
    for wish in WISHES:
        getattr(tray, f"{wish}_requested").connect(partial(say, wish))
    tray.quit_requested.connect(application.quit)
    due = Occasion.BEDTIME if state == "due" else None
    tray.show_reminders(TrayReminders("Next reminder: today 21:30", due, today=True))
    if state == "running":
        tray.show_frame(Frame(Stage.RUNNING, PhaseKind.EXHALE, 6, 0.5, 0, 720, 180, 900, None, False))
    tray.appear()
    locator = Locator(tray)
    say("waiting")
    status = application.exec()
    locator.stop()
    return status


sys.exit(main(*sys.argv[1:]))
