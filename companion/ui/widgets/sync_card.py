"""A folder through which several computers get the same journal: which, how it stands, and the way out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.syncing import Looked, OtherComputer, SyncState
from companion.ui import text
from companion.ui.reading_order import in_order
from companion.ui.screen_readers import announce
from companion.ui.text.clock import date_word
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button
from companion.ui.widgets.setting_rows import RowsCard, SettingRow


class SyncCard(RowsCard):
    """Without a folder one row offers it. With one there is a row for how it stands, one for each other
    computer that has a file there, and two for leaving: our file may stay there for the others, or go."""

    folder_requested = Signal()
    look_requested = Signal()
    stop_requested = Signal(bool)
    """No folder any more; true with this computer's file removed."""

    forget_requested = Signal(UUID)
    """The file of that computer is not needed any more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._state = SyncState()
        self._choose = Button(look, self.tr("Choose..."))
        self._folder_row = SettingRow(
            look,
            self.tr("Journal on several computers"),
            "",
            self._choose,
            self.tr("sync, synchronise, cloud, share, laptop, other computer"),
        )
        self._now = Button(look, self.tr("Look now"))
        self._state_row = SettingRow(look, self.tr("Through this folder"), "", self._now)
        self._others = QWidget()
        self._others_column = Column(look, parent=self._others)
        self._shown: tuple[OtherComputer, ...] = ()
        self._stop = Button(look, self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop using this folder"))
        stays = self.tr(
            "The journal stays as it is, and the file of this computer stays there for the others"
        )
        self._stop_row = SettingRow(look, self.tr("Stop using this folder"), stays, self._stop)
        self._leave = Button(look, self.tr("Stop and remove"))
        self._leave.setAccessibleName(self.tr("Stop using this folder and remove the file of this computer"))
        goes = self.tr("The journal stays as it is; what other computers have taken in stays with them")
        self._leave_row = SettingRow(
            look, self.tr("Stop, and remove this computer's file"), goes, self._leave
        )
        for row in (self._folder_row, self._state_row, self._others, self._stop_row, self._leave_row):
            self.add(row)
        self._choose.clicked.connect(self.folder_requested)
        self._now.clicked.connect(self._look_pressed)
        self._stop.clicked.connect(self._stop_pressed)
        self._leave.clicked.connect(self._leave_pressed)
        self._hindrance = ""
        self._wished = False
        self.show_state(self._state)

    def show_hindrance(self, sentence: str) -> None:
        """Says why no folder can be chosen now; with "" one can."""
        self._hindrance = sentence
        self.show_state(self._state)

    def show_state(self, state: SyncState) -> None:
        """Shows how it stands; that is no wish."""
        self._state = state
        used = bool(state.folder)
        offer = self.tr(
            "A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. "
            "Each computer puts one file there: the whole journal with notes and health answers, for whoever "
            "can read that folder. Mat Companion itself sends nothing."
        )
        self._folder_row.show_note(self._hindrance or offer)
        self._choose.show_text(self.tr("Choose another...") if used else self.tr("Choose..."))
        self._choose.setAccessibleName(self.tr("Choose the folder for several computers"))
        self._choose.setEnabled(not self._hindrance)
        self._state_row.show_note(self._sentences(state))
        others = () if state.looked is None or not used else state.looked.others
        self._show_others(others)
        for row in (self._state_row, self._stop_row, self._leave_row):
            self.show_row(row, shown=used)
        self.show_row(self._others, shown=bool(others))
        self._tell()

    def _sentences(self, state: SyncState) -> str:
        said = [in_order(state.folder)]
        if state.trouble is not None:
            said.append(text.problem_sentence(state.trouble.problem))
        if state.looking:
            said.append(self.tr("Looking..."))
        elif state.looked is not None:
            said.extend(self._about(state.looked))
        elif state.trouble is None:
            said.append(self.tr("Not looked yet."))
        return "\n".join(said)

    def _about(self, looked: Looked) -> list[str]:
        count = len(looked.others) + 1
        when = text.clock_word(looked.at.astimezone().time())
        if count == 1:
            said = [self.tr("Last looked at {0}. No other computer has a file there yet.").format(when)]
        else:
            said = [self.tr("Last looked at {0}. %n computers.", None, count).format(when)]
        if looked.unreadable:
            said.append(self.tr("Some files cannot be read; they are tried again when they change."))
        if looked.newer:
            said.append(self.tr("Another computer has a newer Mat Companion; its journal is left alone."))
        return said

    def _show_others(self, others: tuple[OtherComputer, ...]) -> None:
        """A row for each other computer; as long as nothing changes they stay, and the keyboard on them."""
        if others == self._shown:
            return
        self._shown = others
        while (item := self._others_column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for other in others:
            self._others_column.addWidget(self._row_of(other))

    def _row_of(self, other: OtherComputer) -> SettingRow:
        moment = other.written_at.astimezone()
        when = self.tr("{0}, {1}").format(date_word(moment.date()), text.clock_word(moment.time()))
        button = _Forget(self._look, self.tr("Remove"), other.id)
        button.setAccessibleName(
            self.tr("Remove the file of the computer that wrote last on {0}").format(when)
        )
        button.clicked.connect(self._forget_pressed)
        note = self.tr(
            "Its file was last written on {0}. If that computer is not used any more, the file can go; what "
            "was in it is in this journal."
        )
        return SettingRow(self._look, self.tr("Another computer"), note.format(when), button)

    def _look_pressed(self) -> None:
        # Not disabled meanwhile: the keyboard would go on to the button that stops it all.
        if not self._state.looking:
            self._wished = True
            self.look_requested.emit()

    def _tell(self) -> None:
        """Says what came of a look that somebody wished for."""
        if self._wished and not self._state.looking:
            self._wished = False
            announce(self, self._sentences(self._state))

    def _stop_pressed(self) -> None:
        self.stop_requested.emit(False)

    def _leave_pressed(self) -> None:
        self.stop_requested.emit(True)

    def _forget_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, _Forget):
            self.forget_requested.emit(button.id)


class _Forget(Button):
    """The button that removes the file of one computer."""

    def __init__(self, look: Look, words: str, id: UUID) -> None:
        super().__init__(look, words)
        self.id = id
