"""The program in the menu of the computer, and whether it waits in the tray from login on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.integration import Integration, Presence
from companion.ui.theme import Look
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.setting_rows import RowsCard, SettingRow


class DesktopCard(RowsCard):
    """Two rows: a button that puts the launcher into the menu or takes it out, and a switch for the login.

    An entry that somebody else made is told and cannot be changed; a row for what this system does not have
    is not shown.
    """

    install_requested = Signal()
    remove_requested = Signal()
    autostart_requested = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = Integration()
        self._button = Button(look, self.tr("Add"))
        menu = self.tr("In the menu of this computer")
        launcher = self.tr("launcher, desktop entry, shortcut, start menu, install, uninstall")
        self._menu_row = SettingRow(look, menu, "", self._button, launcher)
        start = self.tr("Start with the computer")
        self._switch = Switch(look, start)
        login = self.tr("autostart, login, boot, background, tray")
        self._login_row = SettingRow(look, start, "", self._switch, login)
        self.add(self._menu_row)
        self.add(self._login_row)
        self._button.clicked.connect(self._pressed)
        self._switch.clicked.connect(self.autostart_requested)
        self.show_state(self._state)

    def show_state(self, state: Integration) -> None:
        """Shows what is there; that is no wish."""
        self._state = state
        words = {
            Presence.ABSENT: self.tr("A launcher that also starts bedtime, lunch, feet and breathing"),
            Presence.OURS: self.tr("It is there, and also starts bedtime, lunch, feet and breathing"),
            Presence.OUTDATED: self.tr("It is there, and starts another copy or version of the program"),
            Presence.FOREIGN: self.tr("It is there; it came with the installation, or somebody put it there"),
        }
        text, name = {
            Presence.OURS: (self.tr("Remove"), self.tr("Remove from the menu")),
            Presence.OUTDATED: (self.tr("Renew"), self.tr("Renew the entry in the menu")),
        }.get(state.menu, (self.tr("Add"), self.tr("Add to the menu")))
        self._button.show_text(text)
        self._button.setAccessibleName(name)
        self._button.setVisible(state.menu is not Presence.FOREIGN)
        self._menu_row.show_note(words.get(state.menu, ""))
        self.show_row(self._menu_row, shown=state.menu is not Presence.UNKNOWN_HERE)
        self._show_login(state)
        offered = not self._menu_row.isHidden() or not self._login_row.isHidden()
        if self.parentWidget() is not None or not offered:
            # Shown without a place yet, it would be a window of its own.
            self.setVisible(offered)

    def _show_login(self, state: Integration) -> None:
        note = self.tr("From login on it waits in the tray, without a window")
        if state.login is Presence.FOREIGN:
            note = self.tr("Somebody put an entry for this there; it stays as it is")
        elif state.login is Presence.OUTDATED and state.starts_at_login:
            note = self.tr("Another copy or version starts; off and on again renews it")
        self._switch.setChecked(state.starts_at_login)
        self._switch.setEnabled(state.login is not Presence.FOREIGN)
        self._login_row.show_note(note)
        self.show_row(self._login_row, shown=state.login is not Presence.UNKNOWN_HERE)

    def _pressed(self) -> None:
        if self._state.menu is Presence.OURS:
            self.remove_requested.emit()
        else:
            self.install_requested.emit()
