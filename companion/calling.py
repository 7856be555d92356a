"""How a reminder reaches somebody: as the desktop's own notification with buttons, or else as the toast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication

from companion.core.journal import Setup
from companion.core.reminders import Reminder
from companion.core.reminding import Answer
from companion.desktop.compositing import composited
from companion.desktop.notifications import DEFAULT_ACTION, Notice, Notifications
from companion.desktop.session_bus import Bus

if TYPE_CHECKING:
    from companion.ui.theme import Look
    from companion.ui.toast import Toast

SHOWN_SECONDS = 30.0
"""As long as the toast (docs/design.md section 9.12); then the tray alone goes on telling."""


@dataclass(frozen=True, slots=True)
class Call:
    """One reminder in words: what it is time for, how long and on what, the time it was set for, and what its
    answers are called, as far as each can be given."""

    title: str
    detail: str
    at: str
    answers: tuple[tuple[Answer, str], ...]
    later_minutes: int | None = None


def call_for(reminder: Reminder, setup: Setup | None, later_minutes: int | None) -> Call:
    """A reminder in words. `setup` is what would be lain on now, `later_minutes` by how many it may be put
    off, None where it would then be of no use."""
    # Loaded here: until one is due, the tray needs none of the words.
    from companion.ui import text

    words = text.reminder_answers(later_minutes or 0)
    given = [(Answer.START, words.start), (Answer.NOT_TODAY, words.not_today), (Answer.DID_IT, words.did_it)]
    if later_minutes is not None:
        given.insert(1, (Answer.LATER, words.later))
    title, detail = text.reminder_title(reminder.occasion), text.reminder_detail(setup, reminder.occasion)
    return Call(title, detail, text.clock_word(reminder.at), tuple(given), later_minutes)


class Caller(QObject):
    """Brings one reminder at a time, and tells what is answered. `look` is made when a toast is needed, and
    `tray` tells where the tray's icon is."""

    answered = Signal(Answer)
    opened = Signal(str)
    """Somebody pressed the words themselves: the window is wanted, with this token of the desktop."""

    def __init__(
        self,
        bus: Bus,
        look: Callable[[], Look],
        tray: Callable[[], QRect],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tray = tray
        self._call: Call | None = None
        self._toast: Toast | None = None
        self._notifications = Notifications(bus, self)
        self._notifications.acted.connect(self._acted)
        self._notifications.without_buttons.connect(self._show_toast)

    @property
    def token(self) -> str:
        """What lets a window come to the front after the last answer (Wayland); "" where there is none."""
        return self._notifications.activation_token

    @property
    def toast(self) -> Toast | None:
        """The toast, where there was ever need of one."""
        return self._toast

    def call(self, call: Call) -> None:
        """Bring this reminder, in the place of one before."""
        self._call = call
        self._hide_toast()
        actions = ((DEFAULT_ACTION, call.title), *((answer.value, word) for answer, word in call.answers))
        body = f"{call.detail} · {call.at}" if call.detail else call.at
        self._notifications.show(
            Notice(call.title, body, actions, category="reminder", seconds=SHOWN_SECONDS)
        )

    def withdraw(self) -> None:
        """Take it away: it needs no answer any more."""
        self._call = None
        self._hide_toast()
        self._notifications.withdraw()

    def _acted(self, key: str) -> None:
        if key == DEFAULT_ACTION:
            self.opened.emit(self.token)
        elif key in {answer.value for answer in Answer}:
            self.answered.emit(Answer(key))

    def _show_toast(self) -> None:
        if self._call is None:
            return
        from companion.ui.toast import Toast, ToastValue

        if self._toast is None or not self._toast.isVisible():
            # Made anew each time: theme and letters may have changed since the last one.
            if self._toast is not None:
                self._toast.deleteLater()
            self._toast = Toast(self._look(), composited=composited(QGuiApplication.platformName()))
            self._toast.start_requested.connect(self._start)
            self._toast.later_requested.connect(self._later)
            self._toast.not_today_requested.connect(self._not_today)
        call = self._call
        value = ToastValue(call.title, call.detail, call.at, call.later_minutes)
        self._toast.show_reminder(value, self._tray())

    def _hide_toast(self) -> None:
        if self._toast is not None:
            self._toast.leave()

    def _start(self) -> None:
        self.answered.emit(Answer.START)

    def _later(self) -> None:
        self.answered.emit(Answer.LATER)

    def _not_today(self) -> None:
        self.answered.emit(Answer.NOT_TODAY)
