"""Everything that can be set; changes are kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from companion.core.breathing import LONG_EXHALE, PATTERNS
from companion.core.journal import Profile
from companion.core.limits import limits_of
from companion.core.settings import LIMITS, Settings, SkinTone, ThemeChoice
from companion.ui import text
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Row
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.data_card import DataCard
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import RowsCard, SettingRow, SkinTones, Volume
from companion.ui.widgets.steps_card import StepsCard

LEAD_INS = (0, 10, 20, 40, 60)
"""The lead-ins offered, in seconds."""


class SettingsPage(Page):
    """Cards of settings, one under the other.

    `pieces` are the names and titles of the music there is; `data_folder` is where the journal is kept.
    """

    changed = Signal(Settings)
    review_requested = Signal()
    emergency_requested = Signal()
    silent_end_changed = Signal(bool)

    def __init__(
        self,
        look: Look,
        pieces: Sequence[tuple[str, str]],
        data_folder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, top=30, sidebar=208, parent=parent)
        self.setAccessibleName(self.tr("Settings"))
        self._settings = Settings()
        self._profile: Profile | None = None
        self._make_appearance()
        self._make_session()
        self.steps = StepsCard(look)
        self._make_sound(pieces)
        self._make_health()
        self.data = DataCard(look, data_folder)
        self.column.addWidget(Label(look, self.tr("Settings"), "title"))
        self.column.space(18)
        self._section(self.tr("Appearance"), self._appearance)
        self._section(self.tr("Session"), self._session)
        self._section(self.tr("Steps and limits"), self.steps)
        self._section(self.tr("Sound"), self._sound)
        self._section(self.tr("Health check"), self._health)
        self._section(self.tr("Your data"), self.data)
        self.column.addStretch()
        self.setFocusProxy(self._theme)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        """Shows the settings in force; breath holds are offered only where the health answers allow them."""
        self._settings, self._profile = settings, profile
        self._theme.show_value(settings.theme)
        self._skin.show_tone(settings.skin_tone)
        self._motion.setChecked(settings.reduced_motion)
        self._lead_in.show_value(settings.lead_in_seconds)
        self._show_patterns()
        self._fade.show_value(settings.fade_minutes)
        self._hide_time.setChecked(settings.hide_time_in_bedtime)
        limits = limits_of(profile)
        self._silent.setEnabled(profile is not None and limits.silent_end)
        self._silent.setChecked(profile is not None and profile.silent_end and limits.silent_end)
        for name, volume in self._volumes.items():
            volume.show_percent(getattr(settings, name))
        self._piece.show_value(settings.music)
        self._health_row.show_note(self._answered_on(profile))

    def _section(self, title: str, card: QWidget) -> None:
        self.column.addWidget(Label(self.look, title, "heading"))
        self.column.space(10)
        self.column.addWidget(card)
        self.column.space(24)

    def _make_appearance(self) -> None:
        look = self.look
        self._appearance = RowsCard(look)
        self._theme = Segment(look, self.tr("Theme"), [(choice, text.name(choice)) for choice in ThemeChoice])
        self._skin = SkinTones(look)
        self._motion = Switch(look, self.tr("Reduced motion"))
        bedtime = self.tr("Bedtime sessions are always dark")
        self._appearance.add(SettingRow(look, self.tr("Theme"), bedtime, self._theme))
        pictures = self.tr("Of the person in the pictures")
        self._appearance.add(SettingRow(look, self.tr("Skin tone"), pictures, self._skin))
        still = self.tr("The breathing sun stays in its place")
        self._appearance.add(SettingRow(look, self.tr("Reduced motion"), still, self._motion))
        self._theme.chosen.connect(self._choose_theme)
        self._skin.chosen.connect(self._choose_skin)
        self._motion.clicked.connect(self._choose_motion)

    def _make_session(self) -> None:
        look = self.look
        self._session = RowsCard(look)
        lead_ins = [(seconds, text.duration(seconds) if seconds else self.tr("None")) for seconds in LEAD_INS]
        self._lead_in = Segment(look, self.tr("Time to lie down"), lead_ins)
        self._patterns = {True: self._pattern_choice(holds=True), False: self._pattern_choice(holds=False)}
        lowest, highest = LIMITS["fade_minutes"]
        fades = [(minutes, str(minutes)) for minutes in range(lowest, highest + 1)]
        self._fade = Segment(look, self.tr("Minutes of fading"), fades)
        self._silent = Switch(look, self.tr("Silent end at bedtime"))
        self._hide_time = Switch(look, self.tr("Hide the time at bedtime"))
        before = self.tr("Before each session begins")
        self._session.add(SettingRow(look, self.tr("Time to lie down"), before, self._lead_in))
        ways = QWidget()
        stack = Row(look, parent=ways)
        for choice in self._patterns.values():
            stack.addWidget(choice)
        self._breath_row = SettingRow(look, self.tr("Breath"), "", ways)
        self._session.add(self._breath_row)
        fade = self.tr("Minutes in which the music goes quiet before sleep")
        self._session.add(SettingRow(look, self.tr("Bedtime fade"), fade, self._fade))
        silent = self.tr("Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay")
        self._session.add(SettingRow(look, self.tr("Silent end at bedtime"), silent, self._silent))
        hidden = self.tr("After some minutes only the breath is left")
        self._session.add(SettingRow(look, self.tr("Hide the time at bedtime"), hidden, self._hide_time))
        self._lead_in.chosen.connect(self._choose_lead_in)
        self._fade.chosen.connect(self._choose_fade)
        self._hide_time.clicked.connect(self._choose_hidden_time)
        self._silent.clicked.connect(self.silent_end_changed)

    def _pattern_choice(self, *, holds: bool) -> Segment:
        allowed = [pattern for pattern in PATTERNS.values() if holds or not pattern.holds]
        choices = [(pattern.name, text.pattern_word(pattern.name)) for pattern in allowed]
        segment = Segment(self.look, self.tr("Breath"), choices)
        segment.chosen.connect(self._choose_pattern)
        return segment

    def _make_sound(self, pieces: Sequence[tuple[str, str]]) -> None:
        look = self.look
        self._sound = RowsCard(look)
        self._piece = Segment(look, self.tr("Music"), [*pieces, (None, self.tr("None"))])
        self._sound.add(SettingRow(look, self.tr("Music"), "", self._piece))
        self._volumes: dict[str, Volume] = {}
        for name, words in (
            ("music_volume", self.tr("Music volume")),
            ("cue_volume", self.tr("Breath sounds")),
            ("bell_volume", self.tr("Bells")),
        ):
            volume = Volume(look, words)
            self._volumes[name] = volume
            self._sound.add(SettingRow(look, words, "", volume, wide=True))
            volume.moved.connect(self._choose_volume)
        self._piece.chosen.connect(self._choose_piece)

    def _make_health(self) -> None:
        self._health = RowsCard(self.look)
        review = Button(self.look, self.tr("Review"))
        review.clicked.connect(self.review_requested)
        self._health_row = SettingRow(self.look, self.tr("Your answers"), "", review)
        self._health.add(self._health_row)
        signs = Button(self.look, self.tr("Show"))
        signs.setAccessibleName(self.tr("Show emergency signs"))
        signs.clicked.connect(self.emergency_requested)
        note = self.tr("When to get help, and how soon")
        self._health.add(SettingRow(self.look, self.tr("Emergency signs"), note, signs))

    def _answered_on(self, profile: Profile | None) -> str:
        if profile is None:
            return self.tr("Not answered yet")
        at = profile.answered_at
        day = QLocale().toString(QDate(at.year, at.month, at.day), self.tr("d MMMM yyyy"))
        return self.tr("Answered on {0}").format(day)

    def _show_patterns(self) -> None:
        """Shows the patterns allowed; one with holds that is no longer allowed gives way to the usual one."""
        holds = limits_of(self._profile).holds
        allowed = holds or not PATTERNS.get(self._settings.pattern, LONG_EXHALE).holds
        for with_holds, choice in self._patterns.items():
            choice.setVisible(with_holds is holds)
            choice.show_value(self._settings.pattern if allowed else LONG_EXHALE.name)
        after_answers = self.tr("Holds are left out with your health answers")
        before_answers = self.tr("Holds come only after the health check")
        reason = before_answers if self._profile is None else after_answers
        self._breath_row.show_note("" if holds else reason)

    def _change(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]  # the names are its own
        self.changed.emit(self._settings)

    def _choose_theme(self, theme: ThemeChoice) -> None:
        self._change(theme=theme)

    def _choose_skin(self, tone: SkinTone) -> None:
        self._change(skin_tone=tone)

    def _choose_motion(self, reduced: bool) -> None:
        self._change(reduced_motion=reduced)

    def _choose_lead_in(self, seconds: int) -> None:
        self._change(lead_in_seconds=seconds)

    def _choose_pattern(self, name: str) -> None:
        self._change(pattern=name)

    def _choose_fade(self, minutes: int) -> None:
        self._change(fade_minutes=minutes)

    def _choose_hidden_time(self, hidden: bool) -> None:
        self._change(hide_time_in_bedtime=hidden)

    def _choose_piece(self, name: str | None) -> None:
        self._change(music=name)

    def _choose_volume(self, percent: int) -> None:
        for name, volume in self._volumes.items():
            if volume is self.sender():
                self._change(**{name: percent})
