"""What holds for all reminders: the hours they leave out, how long they snooze, and what they wait for."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.theme import Look, Theme
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.pressable import Pressable
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import RowsCard, SettingRow
from companion.ui.widgets.settings_section import SettingsSection
from companion.ui.widgets.time_field import TimeField

SNOOZES = (5, 10, 20, 30)
"""The minutes offered."""

USUAL_SNOOZE = 10


class _Hours(QWidget):
    """Both times in one row, or in two where large letters meet a narrow window."""

    def __init__(self, look: Look, start: TimeField, end: TimeField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(parent=self)
        self._flow.addWidget(start)
        self._flow.addWidget(Label(look, self.tr("to"), "secondary", token="text2"))
        self._flow.addWidget(end)
        self._look_changed(look.theme)
        look.changed.connect(self._look_changed)

    def words_for(self, *hours: time) -> str:
        """The hours from one time to another."""
        return self.tr("{0} to {1}").format(*(text.clock_word(at) for at in hours))

    def _look_changed(self, _theme: Theme) -> None:
        self._flow.show_gaps(self._look.px(9), self._look.px(6))


class ReminderRules(SettingsSection):
    """The last card under "Reminders"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._refusal = ""
        self._from = TimeField(look, self.tr("Quiet hours: from"))
        self._until = TimeField(look, self.tr("Quiet hours: until"))
        minutes = [(length, self._minutes(length)) for length in SNOOZES]
        self._snooze = Segment(look, self.tr("Snooze for"), minutes, roomy=8)
        self._skip = Switch(look, self.tr("Skip when I have already had a session"))
        self._wait = Switch(look, self.tr("Wait while an app is full screen"))
        hours = _Hours(look, self._from, self._until)
        also = self.tr("do not disturb, silence, night, from, until, sleep")
        self._quiet_row = SettingRow(look, self.tr("Quiet hours"), "", hours, also)
        also = self.tr("later, postpone, delay, remind again, minutes")
        self._snooze_row = SettingRow(look, self.tr("Snooze for"), "", self._snooze, also)
        waits = self.tr("Films, games, shared slides; also calls and do not disturb, where the desktop tells")
        card = RowsCard(look)
        also = self.tr("already done, leave out, not twice")
        skip = SettingRow(look, self.tr("Skip when I have already had a session"), "", self._skip, also)
        also = self.tr("presentation, busy, meeting, microphone, video, interrupt, disturb")
        wait = SettingRow(look, self.tr("Wait while an app is full screen"), waits, self._wait, also)
        self._rows = (self._quiet_row, self._snooze_row, skip, wait)
        self.keep_way_back(self._quiet_row, hours, "quiet_from", "quiet_until")
        self.keep_way_back(self._snooze_row, self._snooze, "snooze_minutes")
        self.keep_way_back(skip, self._skip, "skip_when_done")
        self.keep_way_back(wait, self._wait, "wait_while_busy")
        for row in self._rows:
            card.add(row)
        self.column.addWidget(card)
        self._from.chosen.connect(self._choose_start)
        self._until.chosen.connect(self._choose_end)
        for field in (self._from, self._until):
            field.refused.connect(self._refuse)
        self._snooze.chosen.connect(self._choose_snooze)
        self._skip.clicked.connect(self._choose_skipping)
        self._wait.clicked.connect(self._choose_waiting)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._from.show_time(settings.quiet_from)
        self._until.show_time(settings.quiet_until)
        self._show_quiet_note()
        self._snooze.show_value(settings.snooze_minutes)
        other = settings.snooze_minutes not in SNOOZES
        self._snooze_row.show_note(self.tr("Now {0} min").format(settings.snooze_minutes) if other else "")
        self._skip.setChecked(settings.skip_when_done)
        self._wait.setChecked(settings.wait_while_busy)

    def stops(self) -> tuple[QWidget, ...]:
        """Everything the keyboard reaches, in the order it is read."""
        fields: tuple[tuple[QWidget, ...], ...] = (
            (self._from, self._until),
            tuple(self._snooze.findChildren(Pressable)),
            (self._skip,),
            (self._wait,),
        )
        pairs = zip(fields, self._rows, strict=True)
        return tuple(one for own, row in pairs for one in (*own, *row.back_button()))

    def _minutes(self, length: int) -> str:
        return self.tr("{0} min").format(length) if length == USUAL_SNOOZE else str(length)

    def _show_quiet_note(self) -> None:
        none = self.settings.quiet_from == self.settings.quiet_until
        left_out = self.tr("No reminders, whatever else is set")
        note = self.tr("From and to are the same: no time is left out") if none else left_out
        self._quiet_row.show_note(self._refusal or note)

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._show_quiet_note()
        if sentence:
            announce(self._quiet_row.note, sentence)

    def _choose_start(self, at: time) -> None:
        self.change(quiet_from=at)

    def _choose_end(self, at: time) -> None:
        self.change(quiet_until=at)

    def _choose_snooze(self, minutes: int) -> None:
        self.change(snooze_minutes=minutes)

    def _choose_skipping(self, skipped: bool) -> None:
        self.change(skip_when_done=skipped)

    def _choose_waiting(self, waiting: bool) -> None:
        self.change(wait_while_busy=waiting)
