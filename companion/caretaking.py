"""Restoring and deleting in the window: who does it, who shows it, and the lines between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.desktop.clock import local_now
from companion.replacing import Replacing
from companion.ui.caretaker import Caretaker

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.ui.file_dialogs import Ask
    from companion.ui.pages.erase import ErasePage
    from companion.ui.pages.restore import RestorePage
    from companion.ui.widgets.data_card import DataCard


class Caretaking(QObject):
    """What takes care of everything that is kept; `active` and `kept` as `Caretaker` has them."""

    def __init__(self, app: Companion, active: Callable[[], bool], ask: Ask, *, kept: bool) -> None:
        super().__init__(app)
        self._app = app
        newest = app.safekeeping.newest
        self.replacing = Replacing(app.paths, local_now, self)
        self.caretaker = Caretaker(app.window, app.views, active, ask, local_now, newest, kept=kept)

    def connect_all(self) -> None:
        """The lines between backups, restoring and deleting and where they are wished for."""
        app, replacing, caretaker = self._app, self.replacing, self.caretaker
        caretaker.backup_requested.connect(app.safekeeping.back_up_now)
        app.safekeeping.made.connect(caretaker.say_backed_up)
        app.safekeeping.looked.connect(caretaker.note_looked)
        caretaker.backups_requested.connect(replacing.choose)
        caretaker.look_requested.connect(replacing.look_into)
        caretaker.restore_requested.connect(replacing.restore)
        caretaker.belongings_requested.connect(replacing.look_around)
        caretaker.erase_requested.connect(replacing.erase)
        caretaker.call_off_requested.connect(replacing.call_off)
        caretaker.export_requested.connect(app.porter.open_export)
        replacing.changed.connect(caretaker.show_return)
        replacing.erasure_changed.connect(caretaker.show_erasure)
        replacing.standstill_requested.connect(app.standby.stand_still)
        app.guide.setting_out.connect(replacing.call_off)
        app.guide.restore_requested.connect(caretaker.show_restore)
        app.window.page_opened.connect(caretaker.follow_page)

    def connect_card(self, card: DataCard) -> None:
        """The lines from the rows in the settings."""
        card.backup_requested.connect(self.caretaker.back_up)
        card.backup_cancelled.connect(self._app.safekeeping.call_off)
        card.restore_requested.connect(self.caretaker.show_restore)
        card.erase_requested.connect(self.caretaker.show_erase)

    def connect_restore(self, page: RestorePage) -> None:
        """The lines from the page of backups."""
        page.file_chosen.connect(self.replacing.look_into)
        page.other_file_requested.connect(self.caretaker.choose_file)
        page.choosing_requested.connect(self.replacing.choose)
        page.confirmed.connect(self.caretaker.restore)
        page.back_requested.connect(self.caretaker.leave_restore)
        page.anew_requested.connect(self._app.standby.begin_anew)

    def connect_erase(self, page: ErasePage) -> None:
        """The lines from the page that deletes everything."""
        page.export_requested.connect(self.caretaker.export_first)
        page.confirmed.connect(self.caretaker.erase)
        page.back_requested.connect(self.caretaker.leave_erase)
        page.anew_requested.connect(self._app.standby.begin_anew)
