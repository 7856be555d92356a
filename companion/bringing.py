"""From a reminder that is due to the answer somebody gives: shown with or without a window, and acted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication

from companion.core.errors import CompanionError
from companion.core.reminders import Occasion, Reminder
from companion.core.reminding import Answer

if TYPE_CHECKING:
    from companion.affairs import Affairs
    from companion.calling import Caller
    from companion.standby import Standby
    from companion.ui.theme import Look


class Bringing(QObject):
    """Has a reminder brought, and does what it is answered with. What brings it is loaded with the first."""

    def __init__(self, standby: Standby, application: QApplication, affairs: Affairs) -> None:
        super().__init__(standby)
        self._standby = standby
        self._application = application
        self._affairs = affairs
        self._clock = standby.reminders
        self.caller: Caller | None = None
        self._clock.due.connect(self._bring)
        self._clock.withdrawn.connect(self.withdraw)

    @property
    def token(self) -> str | None:
        """What lets a window come to the front after the last answer (Wayland); None where there is none."""
        return None if self.caller is None else self.caller.token or None

    def take_answer(self, answer: Answer) -> None:
        """Somebody answered the reminder that is shown."""
        shown = self._clock.shown
        if shown is None:
            return
        self._clock.answer(answer)
        if answer is Answer.START:
            self._standby.start(shown.occasion)
        elif answer is Answer.DID_IT:
            self._note_done(shown.occasion)

    def did_it(self) -> None:
        """Somebody says in the tray that what they are reminded of today was had."""
        outlook = self._clock.outlook
        if outlook.shown is not None:
            self.take_answer(Answer.DID_IT)
        elif outlook.today and outlook.coming is not None:
            self._note_done(outlook.coming.reminder.occasion)
            self._clock.note_done(outlook.coming.reminder)

    def withdraw(self) -> None:
        """Take away what shows."""
        if self.caller is not None:
            self.caller.withdraw()

    def _bring(self, reminder: Reminder) -> None:
        from companion.calling import call_for

        setup = self._affairs.setup_for(reminder.occasion)
        later = self._clock.settings.snooze_minutes if self._clock.may_be_later() else None
        self._who_calls().call(call_for(reminder, setup, later))

    def _who_calls(self) -> Caller:
        if self.caller is None:
            from companion.calling import Caller

            self.caller = Caller(self._standby.bus(), self._look, self._tray_place, self)
            self.caller.answered.connect(self.take_answer)
            self.caller.opened.connect(self._standby.open_window)
        return self.caller

    def _note_done(self, occasion: Occasion) -> None:
        try:
            self._affairs.note_done(occasion)
        except CompanionError as error:
            self._standby.tell(error)
        self._standby.refresh()

    def _tray_place(self) -> QRect:
        tray = self._standby.tray
        return QRect() if tray is None else tray.place

    def _look(self) -> Look:
        if self._standby.companion is not None:
            return self._standby.companion.look
        from companion.ui.main_window import scale_of
        from companion.ui.theme import Look, asks_for_contrast, chosen_theme

        settings, hints = self._clock.settings, self._application.styleHints()
        theme, strong = chosen_theme(settings.theme, hints), asks_for_contrast(settings, hints)
        scale = scale_of(self._application.font(), settings.text_percent)
        return Look(theme, scale, settings.skin_tone, settings.reduced_motion, strong)
