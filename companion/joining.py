"""The folder of several computers as the window has it: what looks into it, who speaks of it, the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.desktop.clock import local_now
from companion.syncing import Syncing
from companion.ui.messenger import Messenger

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.ui.widgets.sync_card import SyncCard


class Joining(QObject):
    """Connects both with everything in the window that changes the journal, or shows it."""

    def __init__(self, app: Companion, *, kept: bool) -> None:
        super().__init__(app)
        self._runner = app.runner
        syncing = self.syncing = Syncing(app.paths, local_now, self._session_runs, self, kept=kept)
        messenger = self.messenger = Messenger(app.window, app.views, app.preferences, kept=kept)
        syncing.state_changed.connect(messenger.show_state)
        syncing.changed.connect(messenger.say_changed)
        syncing.failed.connect(app.guide.notice_problem)
        messenger.left.connect(syncing.leave)
        app.window.page_opened.connect(messenger.follow_page)
        app.preferences.changed.connect(syncing.follow)
        app.guide.setting_out.connect(syncing.make_room)
        # What else changes the journal is seen within a minute, and when the window closes.
        app.runner.ended.connect(syncing.look_soon)
        app.diary.saved.connect(syncing.look_soon)
        app.bookkeeper.changed.connect(syncing.look_soon)
        app.engine.doorkeeper.answered.connect(syncing.look_soon)
        app.transfer.left.connect(syncing.look_soon)
        syncing.follow(app.preferences.settings)

    def connect_card(self, card: SyncCard) -> None:
        """The lines from the card in the settings."""
        card.folder_requested.connect(self.messenger.choose_folder)
        card.look_requested.connect(self.syncing.look_now)
        card.stop_requested.connect(self.messenger.stop)
        card.forget_requested.connect(self.syncing.remove)

    def _session_runs(self) -> bool:
        return self._runner.active
