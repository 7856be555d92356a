"""The health answers, and the way to the emergency signs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui.text.clock import date_word
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button
from companion.ui.widgets.setting_rows import RowsCard, SettingRow
from companion.ui.widgets.settings_section import SettingsSection


class HealthSection(SettingsSection):
    """What is under "Health check"."""

    review_requested = Signal()
    emergency_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        card = RowsCard(look)
        review = Button(look, self.tr("Review"))
        review.setAccessibleName(self.tr("Review your answers"))
        review.clicked.connect(self.review_requested)
        self._answers = SettingRow(
            look,
            self.tr("Your answers"),
            "",
            review,
            self.tr("health questions, conditions, profile, pregnancy, medicine, doctor, again"),
        )
        card.add(self._answers)
        signs = Button(look, self.tr("Show"))
        signs.setAccessibleName(self.tr("Show emergency signs"))
        signs.clicked.connect(self.emergency_requested)
        note = self.tr("When to get help, and how soon")
        also = self.tr("help, danger, ambulance, doctor, symptoms, red flags")
        card.add(SettingRow(look, self.tr("Emergency signs"), note, signs, also))
        self.column.addWidget(card)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._answers.show_note(self._answered_on(profile))

    def _answered_on(self, profile: Profile | None) -> str:
        if profile is None:
            return self.tr("Not answered yet")
        return self.tr("Answered on {0}").format(date_word(profile.answered_at.date()))
