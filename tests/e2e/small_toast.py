"""A small real program that shows a reminder: at once, or when somebody has written "now" in its window."""

import sys
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from companion.ui.theme import DUSK, Look
from companion.ui.toast import Toast, ToastValue

BEDTIME = ToastValue("Time to lie down", "15 min on a thin towel", "21:30", 10)


def say(*words: object) -> None:
    """Writes a line at once."""
    print(*words, flush=True)


class Reminder(Toast):
    """A reminder that says what becomes of it."""

    def __init__(self, stays_ms: int) -> None:
        # Nothing on the virtual desktop puts together what can be seen through.
        super().__init__(Look(DUSK, reduced_motion=True), composited=False, stays_ms=stays_ms)
        self.start_requested.connect(partial(say, "start"))
        self.later_requested.connect(partial(say, "later"))
        self.not_today_requested.connect(partial(say, "not today"))
        self.unanswered.connect(partial(say, "unanswered"))

    def remind_at(self, written: str) -> None:
        """Somebody writes; once it is time, it is time to lie down."""
        say("written", written)
        if written == "now":
            self.remind()

    def remind(self) -> None:
        """Shows the reminder, and says where its buttons are."""
        self.show_reminder(BEDTIME)
        for button in (self.start, self.later, self.not_today):
            say("button", *button.mapToGlobal(button.rect().center()).toTuple(), button.text())


def main(when: str, stays_ms: str) -> int:
    """Shows the reminder `when`: "at once" or "when written"."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    reminder = Reminder(int(stays_ms))
    note = QLineEdit()
    if when == "at once":
        QTimer.singleShot(0, reminder.remind)
    else:
        note.setWindowTitle("Somebody writes")
        note.textChanged.connect(reminder.remind_at)
        note.resize(300, 60)
        note.show()
        note.activateWindow()
    return application.exec()


sys.exit(main(*sys.argv[1:]))
