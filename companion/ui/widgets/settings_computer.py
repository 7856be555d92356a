"""What the computer does around a session: stay awake, quiet other players, sleep afterwards; its tray."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.settings import Settings, TrayInk
from companion.ui.theme import Look
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.desktop_card import DesktopCard
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import RowsCard, SettingRow
from companion.ui.widgets.settings_section import SettingsSection


class ComputerSection(SettingsSection):
    """The settings under "This computer"."""

    keys_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.desktop = DesktopCard(look)
        self.column.addWidget(self.desktop)
        card = self._card = RowsCard(look)
        self._awake = Switch(look, self.tr("Keep the computer awake"))
        self._players = Switch(look, self.tr("Pause other players"))
        self._suspend = Switch(look, self.tr("Sleep after a bedtime session"))
        inks = (
            (TrayInk.PANEL, self.tr("As the panel")),
            (TrayInk.COLOUR, self.tr("Colour")),
            (TrayInk.MONO, self.tr("One colour")),
        )
        self._ink = Segment(look, self.tr("Sun in the tray"), inks)
        awake = self.tr("During a session; before sleep the screen may go dark all the same")
        screen = self.tr("screen saver, standby, lock, dark screen, display")
        row = SettingRow(look, self.tr("Keep the computer awake"), awake, self._awake, screen)
        card.add(self.keep_way_back(row, self._awake, "keep_awake"))
        players = self.tr("Music and films in other programs wait until the session is over")
        media = self.tr("music player, video, browser, media, silence")
        row = SettingRow(look, self.tr("Pause other players"), players, self._players, media)
        card.add(self.keep_way_back(row, self._players, "pause_players"))
        sleep = self.tr("The computer goes to sleep too, with a minute to say no")
        standby = self.tr("suspend, standby, shut down, turn off, night")
        row = SettingRow(look, self.tr("Sleep after a bedtime session"), sleep, self._suspend, standby)
        self._suspend_row = self.keep_way_back(row, self._suspend, "suspend_after_bedtime")
        card.add(self._suspend_row)
        ink = self.tr("While Mat Companion waits in the tray of the desktop")
        icon = self.tr("icon, symbol, panel, taskbar, status area, black and white")
        row = SettingRow(look, self.tr("Sun in the tray"), ink, self._ink, icon)
        card.add(self.keep_way_back(row, self._ink, "tray_ink"))
        keys = Button(look, self.tr("Show"))
        keys.setAccessibleName(self.tr("Show all keys"))
        keys.clicked.connect(self.keys_requested)
        every = self.tr("What every key does; ? shows it too")
        shortcuts = self.tr("shortcuts, keys, hotkeys, keyboard")
        card.add(SettingRow(look, self.tr("Keyboard"), every, keys, shortcuts))
        self.column.addWidget(card)
        self.show_suspend(False)
        self._awake.clicked.connect(self._choose_awake)
        self._players.clicked.connect(self._choose_players)
        self._suspend.clicked.connect(self._choose_suspend)
        self._ink.chosen.connect(self._choose_ink)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._awake.setChecked(settings.keep_awake)
        self._players.setChecked(settings.pause_players)
        self._suspend.setChecked(settings.suspend_after_bedtime)
        self._ink.show_value(settings.tray_ink)

    def show_suspend(self, possible: bool) -> None:
        """Offers the computer's sleep only where it would come true."""
        self._card.show_row(self._suspend_row, shown=possible)

    def _choose_awake(self, awake: bool) -> None:
        self.change(keep_awake=awake)

    def _choose_players(self, paused: bool) -> None:
        self.change(pause_players=paused)

    def _choose_suspend(self, suspended: bool) -> None:
        self.change(suspend_after_bedtime=suspended)

    def _choose_ink(self, ink: TrayInk) -> None:
        self.change(tray_ink=ink)
