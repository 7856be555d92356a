"""Deleting everything, in two steps: what goes, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.core.erasing import Belongings, Erasing, Erasure
from companion.ui import text
from companion.ui.reading_order import in_order
from companion.ui.text.backups import lines_word
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.task_page import TaskPage


class ErasePage(TaskPage):
    """What `show_erasure` was given last. Nothing is deleted before `confirmed`, which tells whether the
    backups go, too."""

    export_requested = Signal()
    confirmed = Signal(bool)
    anew_requested = Signal()
    """Everything is gone: the program has to begin again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._erasure = Erasure(Erasing.LOOKING)
        self._sure = False
        self._card = Card(look)
        self._list = Label(look, "")
        self._backups = CheckRow(look, "")
        inner = Column(look, gap=10, margins=(20, 16, 20, 16), parent=self._card)
        inner.addWidget(self._list)
        inner.addWidget(self._backups)
        self._note = Label(look, self._what_stays(), "secondary", token="text2")
        self._continue = Button(look, self.tr("Continue"), ButtonKind.SECONDARY, Size.LARGE)
        self._export = Button(look, self.tr("Export first..."), ButtonKind.SECONDARY, Size.LARGE)
        self._delete = Button(look, self.tr("Delete everything"), ButtonKind.STOP, Size.LARGE)
        self._anew = Button(look, self.tr("Begin again"), ButtonKind.PRIMARY, Size.LARGE)
        self._back = Button(look, self.tr("Back to settings"), ButtonKind.SECONDARY, Size.LARGE)
        self.lay_out(
            (self._card, self._note), (self._back, self._export, self._continue, self._delete, self._anew)
        )
        self._continue.clicked.connect(self._ask)
        self._export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self._confirm)
        self._anew.clicked.connect(self.anew_requested)
        self._back.clicked.connect(self.go_back)

    def show_erasure(self, erasure: Erasure) -> None:
        """Shows how deleting everything stands."""
        if erasure.step is Erasing.LOOKING:
            self._backups.setChecked(False)
        self._erasure = erasure
        self._sure = False
        self._show()

    def go_back(self) -> None:
        """Back to the first step, and from there to the settings."""
        if self._sure:
            self._sure = False
            self._show()
            self._continue.setFocus()
        else:
            self.back_requested.emit()

    def _show(self) -> None:
        step, found = self._erasure.step, self._erasure.belongings
        telling, begun = step is Erasing.TELLING, step in (Erasing.ERASING, Erasing.ERASED, Erasing.REFUSED)
        self.show_step((step, self._sure), self._title_words(), self._sub_words())
        self.bar.setVisible(step in (Erasing.LOOKING, Erasing.ERASING))
        self.bar.show_progress(0, 0)
        self._card.setVisible(telling)
        self._list.setText(self._list_words(found))
        self._backups.show_text(self._backups_words(found))
        self._backups.setVisible(found.backups > 0 and not self._sure)
        self._note.setVisible(telling and not self._sure)
        self._continue.setVisible(telling and not self._sure)
        self._export.setVisible(telling and not self._sure)
        self._delete.setVisible(telling and self._sure)
        over = step in (Erasing.ERASED, Erasing.REFUSED)
        self._anew.setVisible(over)
        self._back.setVisible(not begun)
        self.setFocusProxy(self._back if self._backups.isHidden() else self._backups)
        self._back.show_text(self.tr("Back") if self._sure else self.tr("Back to settings"))
        if over:
            self._anew.setFocus()

    def _ask(self) -> None:
        self._sure = True
        self._show()
        # Not on the button that deletes: nobody is to do it by pressing Enter once more.
        self._back.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit(self._backups.isChecked() and self._erasure.belongings.backups > 0)

    def _title_words(self) -> str:
        if self._sure:
            return self.tr("Delete everything now?")
        return {
            Erasing.LOOKING: self.tr("Delete everything"),
            Erasing.TELLING: self.tr("Delete everything"),
            Erasing.ERASING: self.tr("Deleting"),
            Erasing.ERASED: self.tr("Everything is deleted"),
            Erasing.REFUSED: self.tr("Not everything could be deleted"),
        }[self._erasure.step]

    def _sub_words(self) -> str:
        trouble = self._erasure.trouble
        if trouble is not None:
            return text.problem_sentence(trouble.problem, trouble.detail)
        if self._erasure.left_in:
            left = self.tr("The file of this computer could not be removed from {0}: please delete it there.")
            return left.format(self._erasure.left_in)
        if self._sure:
            return self.tr("This cannot be undone.")
        if self._erasure.step is Erasing.TELLING:
            return self.tr("This is what would be deleted. Nothing has been deleted yet.")
        return ""

    def _list_words(self, found: Belongings) -> str:
        journal = self.tr("The journal with all that you wrote in it")
        if found.sessions is not None:
            journal = self.tr("The journal, {0}, with all that you wrote in it").format(
                lines_word(found.sessions, found.entries)
            )
        lines = [journal, self.tr("Health answers, looks at the skin, pace and limits")]
        lines.append(self.tr("Settings, reminders and the log"))
        if found.sync_folder:
            shared = self.tr("The file of this computer in {0}; your other computers keep theirs")
            lines.append(shared.format(in_order(found.sync_folder)))
        if found.damaged:
            lines.append(self.tr("Damaged files that were kept: {0}").format(found.damaged))
        if self._sure and found.backups and self._backups.isChecked():
            lines.append(self.tr("Backups and copies of older journals: {0}").format(found.backups))
        elif self._sure and found.backups:
            lines.append(self.tr("The backups stay in {0}").format(in_order(found.backups_folder)))
        return "\n".join(lines)

    def _backups_words(self, found: Belongings) -> str:
        words = self.tr("Also the backups and copies of older journals ({0}) in {1}")
        return words.format(found.backups, in_order(found.backups_folder))

    def _what_stays(self) -> str:
        return self.tr(
            "What you exported to other places stays, and so do copies that other programs made. "
            "Mat Companion itself stays installed, in the menu and at login as you chose. "
            "The files are deleted, not overwritten: parts of them may stay on the disk for a while, "
            "out of sight, until something else takes their place."
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            if self._back.isVisibleTo(self):
                self.go_back()
        else:
            super().keyPressEvent(event)
