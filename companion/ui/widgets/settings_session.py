"""How a session goes: the time to lie down, the breath, and how it ends at bedtime."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.breathing import LONG_EXHALE, PATTERNS
from companion.core.journal import Profile
from companion.core.limits import limits_of
from companion.core.settings import LIMITS, LunchPlace, Settings
from companion.ui import text
from companion.ui.text.breaths import breath_seconds
from companion.ui.theme import Look
from companion.ui.widgets.choice_list import Choice, ChoiceList
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import ChoiceBlock, RowsCard, SettingRow
from companion.ui.widgets.settings_section import SettingsSection

LEAD_INS = (0, 10, 20, 40, 60)
"""The lead-ins offered, in seconds."""


class SessionSection(SettingsSection):
    """The settings under "Session". Breath holds are offered only where the health answers allow them."""

    silent_end_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        card = RowsCard(look)
        lead_ins = [(seconds, text.duration(seconds) if seconds else self.tr("None")) for seconds in LEAD_INS]
        self._lead_in = Segment(look, self.tr("Time to lie down"), lead_ins)
        self._patterns = ChoiceList(look, self.tr("Breath"), _choices(holds=True))
        lowest, highest = LIMITS["fade_minutes"]
        fades = [(minutes, _minutes(minutes)) for minutes in range(lowest, highest + 1)]
        self._fade = Segment(look, self.tr("Minutes of fading"), fades)
        self._silent = Switch(look, self.tr("Silent end at bedtime"))
        self._hide_time = Switch(look, self.tr("Hide the time at bedtime"))
        places = [(place, text.place_name(place)) for place in LunchPlace]
        self._lunch_place = Segment(look, self.tr("Lunch break"), places)
        self._lunch_on_top = Switch(look, self.tr("Keep the lunch window on top"))
        before = self.tr("Before each session begins")
        also = self.tr("lead-in, preparation, get ready, countdown, delay, start, seconds")
        row = SettingRow(look, self.tr("Time to lie down"), before, self._lead_in, also)
        card.add(self.keep_way_back(row, self._lead_in, "lead_in_seconds"))
        also = self.tr("breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds")
        self._breath = ChoiceBlock(look, self.tr("Breath"), "", self._patterns, also)
        card.add(self.keep_way_back(self._breath, self._patterns, "pattern"))
        fade = self.tr("Minutes in which the music goes quiet before sleep")
        also = self.tr("fade out, sleep timer, quieter, night")
        row = SettingRow(look, self.tr("Bedtime fade"), fade, self._fade, also)
        card.add(self.keep_way_back(row, self._fade, "fade_minutes"))
        silent = self.tr("Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay")
        also = self.tr("bell, gong, alarm, wake, sleep, night")
        self._silent_row = SettingRow(look, self.tr("Silent end at bedtime"), silent, self._silent, also)
        card.add(self._silent_row)
        hidden = self.tr("After some minutes only the breath is left")
        also = self.tr("clock, timer, countdown, remaining minutes, night")
        row = SettingRow(look, self.tr("Hide the time at bedtime"), hidden, self._hide_time, also)
        card.add(self.keep_way_back(row, self._hide_time, "hide_time_in_bedtime"))
        where = self.tr("Where it is usually spent")
        also = self.tr("noon, midday, office, desk, chair, feet, short session")
        row = SettingRow(look, self.tr("Lunch break"), where, self._lunch_place, also)
        card.add(self.keep_way_back(row, self._lunch_place, "lunch_place"))
        on_top = self.tr("A lunch break takes a small window beside your work")
        also = self.tr("always in front, above other windows, small window, compact")
        row = SettingRow(look, self.tr("Keep the lunch window on top"), on_top, self._lunch_on_top, also)
        card.add(self.keep_way_back(row, self._lunch_on_top, "lunch_on_top"))
        self.column.addWidget(card)
        self._lead_in.chosen.connect(self._choose_lead_in)
        self._fade.chosen.connect(self._choose_fade)
        self._hide_time.clicked.connect(self._choose_hidden_time)
        self._lunch_place.chosen.connect(self._choose_lunch_place)
        self._lunch_on_top.clicked.connect(self._choose_lunch_on_top)
        self._patterns.chosen.connect(self._choose_pattern)
        self._silent.clicked.connect(self.silent_end_changed)
        self._silent_row.put_back_requested.connect(self._silent.click)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._lead_in.show_value(settings.lead_in_seconds)
        self._show_patterns(profile)
        self._fade.show_value(settings.fade_minutes)
        self._hide_time.setChecked(settings.hide_time_in_bedtime)
        self._lunch_place.show_value(settings.lunch_place)
        self._lunch_on_top.setChecked(settings.lunch_on_top)
        limits = limits_of(profile)
        self._silent.setEnabled(profile is not None and limits.silent_end)
        silent = profile is not None and profile.silent_end and limits.silent_end
        self._silent.setChecked(silent)
        self._silent_row.show_default(self._silent.words_for(False) if silent else "")

    def _show_patterns(self, profile: Profile | None) -> None:
        """Shows the patterns allowed; one with holds that is no longer allowed gives way to the usual one."""
        holds = limits_of(profile).holds
        self._patterns.show_choices(_choices(holds=holds))
        allowed = holds or not PATTERNS.get(self.settings.pattern, LONG_EXHALE).holds
        self._patterns.show_value(self.settings.pattern if allowed else LONG_EXHALE.name)
        if not allowed:
            # What is shown is the first one, whatever is kept for another day.
            self._breath.show_default("")
        after_answers = self.tr("Holds are left out with your health answers")
        before_answers = self.tr("Holds come only after the health check")
        reason = before_answers if profile is None else after_answers
        self._breath.show_note("" if holds else reason)

    def _choose_lead_in(self, seconds: int) -> None:
        self.change(lead_in_seconds=seconds)

    def _choose_pattern(self, name: str) -> None:
        self.change(pattern=name)

    def _choose_fade(self, minutes: int) -> None:
        self.change(fade_minutes=minutes)

    def _choose_hidden_time(self, hidden: bool) -> None:
        self.change(hide_time_in_bedtime=hidden)

    def _choose_lunch_place(self, place: LunchPlace) -> None:
        self.change(lunch_place=place)

    def _choose_lunch_on_top(self, on_top: bool) -> None:
        self.change(lunch_on_top=on_top)


def _choices(*, holds: bool) -> list[Choice]:
    allowed = [pattern for pattern in PATTERNS.values() if holds or not pattern.holds]
    return [
        Choice(pattern.name, text.pattern_word(pattern.name), breath_seconds(pattern)) for pattern in allowed
    ]


def _minutes(minutes: int) -> str:
    """The usual length in full, so that the others are read like it."""
    return text.duration(minutes * 60.0) if minutes == Settings().fade_minutes else str(minutes)
