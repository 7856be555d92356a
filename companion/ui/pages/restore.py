"""A backup to restore: which one, what it would change, and the one question before it does."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.backups import Compared, Preview
from companion.core.returning import Return, Returning
from companion.ui import text
from companion.ui.reading_order import in_order
from companion.ui.text.backups import backup_detail, backup_title, moment_word
from companion.ui.text.lists import set_apart
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choice_list import Choice, ChoiceList, RadioRow
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.task_page import CountsCard, TaskPage

_NOTHING = Compared()


class RestorePage(TaskPage):
    """What `show_return` was given last. Nothing has changed before `confirmed`."""

    file_chosen = Signal(str)
    other_file_requested = Signal()
    choosing_requested = Signal()
    confirmed = Signal()
    anew_requested = Signal()
    """The journal has been closed: the program has to begin again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._return = Return(Returning.CHOOSING)
        self._chosen = ""
        self._list_card = Card(look)
        # With one row from the beginning, so that those that come later are reached where it was.
        self._list = ChoiceList(look, self.tr("Backup"), [Choice("", "")])
        Column(look, margins=(16, 6, 16, 6), parent=self._list_card).addWidget(self._list)
        self._counts = CountsCard(look, self._kinds())
        self._note = Label(look, "", "secondary", token="text2")
        self._continue = Button(look, self.tr("See what is in it"), ButtonKind.PRIMARY, Size.LARGE)
        self._other = Button(look, self.tr("Another file..."), ButtonKind.SECONDARY, Size.LARGE)
        self._restore = Button(look, self.tr("Restore"), ButtonKind.PRIMARY, Size.LARGE)
        self._choose = Button(look, self.tr("Choose another"), ButtonKind.SECONDARY, Size.LARGE)
        self._anew = Button(look, self.tr("Begin again"), ButtonKind.PRIMARY, Size.LARGE)
        self._back = Button(look, self.tr("Back to settings"), ButtonKind.SECONDARY, Size.LARGE)
        buttons = (self._continue, self._restore, self._anew, self._other, self._choose, self._back)
        self.lay_out((self._list_card, self._counts, self._note), buttons)
        self._list.chosen.connect(self._choose_backup)
        self._continue.clicked.connect(self._send_chosen)
        self._other.clicked.connect(self.other_file_requested)
        self._restore.clicked.connect(self.confirmed)
        self._choose.clicked.connect(self.choosing_requested)
        self._anew.clicked.connect(self.anew_requested)
        self._back.clicked.connect(self.back_requested)

    def show_return(self, value: Return, now: datetime) -> None:
        """Shows how a restore stands."""
        other_step = value.step is not self._return.step
        self._return = value
        step = value.step
        listed_before = not self._list_card.isHidden()
        self.show_step(step, self._title_of(value), self._sub_of(value, now))
        self.bar.setVisible(step in (Returning.LOOKING, Returning.RESTORING))
        self.bar.show_progress(value.done, value.total)
        self._show_backups(value, now)
        self._show_preview(value.preview, shown=step is Returning.ASKING)
        choosing = step is Returning.CHOOSING
        self._continue.setVisible(choosing and bool(value.backups))
        self._other.setVisible(choosing)
        self._restore.setVisible(step is Returning.ASKING)
        self._choose.setVisible(step in (Returning.ASKING, Returning.REFUSED) and not value.anew)
        over = step in (Returning.RESTORED, Returning.REFUSED)
        self._anew.setVisible(over and value.anew)
        self._back.setVisible(not (over and value.anew))
        busy = step in (Returning.LOOKING, Returning.RESTORING)
        self._back.show_text(self.tr("Cancel") if busy else self.tr("Back to settings"))
        self.setFocusProxy(self._first())
        if other_step and self._anew.isVisibleTo(self):
            self._anew.setFocus()
        elif not listed_before and self._back.hasFocus():
            # The page was there before its list, with nothing else for the keyboard to begin at.
            self._first().setFocus()

    def _first(self) -> QWidget:
        """Where the keyboard begins: above everything that it is to reach."""
        if self._list_card.isHidden():
            return self._back
        return next(row for row in self._list.findChildren(RadioRow) if row.isChecked())

    def _show_backups(self, value: Return, now: datetime) -> None:
        self._list_card.setVisible(value.step is Returning.CHOOSING and bool(value.backups))
        files = [kept.file for kept in value.backups]
        if self._chosen not in files:
            self._chosen = files[0] if files else ""
        choices = [Choice(kept.file, backup_title(kept, now), backup_detail(kept)) for kept in value.backups]
        if choices:
            self._list.show_choices(choices)
            self._list.show_value(self._chosen)

    def _show_preview(self, preview: Preview | None, *, shown: bool) -> None:
        compared = (preview.compared if preview else None) or _NOTHING
        counts = {
            "in_it": preview.sessions + preview.entries if preview else 0,
            "coming_back": compared.coming_back,
            "going": compared.going,
            "changing": compared.changing,
        }
        self._counts.show_counts(counts, shown=shown)
        words = self._preview_words(preview) if preview and shown else ""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("in_it", self.tr("Sessions and entries in the backup")),
            ("coming_back", self.tr("Of them not in your journal now: they come back")),
            ("changing", self.tr("Sessions and entries that become what they were then")),
            (
                "going",
                self.tr("Sessions and entries of now that are not in the backup: they go"),
            ),
        )

    def _preview_words(self, preview: Preview) -> str:
        lines: list[str] = []
        if not (preview.sessions or preview.entries):
            lines.append(self.tr("There are no sessions and no entries in this backup."))
        if preview.compared is None:
            lines.append(self.tr("The journal that is here is damaged, so the two cannot be compared."))
        elif preview.compared.conditions_unticked:
            rows = set_apart(map(text.row_text, preview.compared.conditions_unticked))
            lines.append(self.tr("In its health answers this is no longer ticked: {0}.").format(rows))
        if preview.answered_at is None:
            lines.append(self.tr("No health answers are in it: the questions will be asked again."))
        elif preview.compared is not None and preview.compared.answers_change:
            lines.append(self.tr("The health answers become those of then."))
        if not preview.settings:
            lines.append(self.tr("No settings are in it: they will be as new."))
        if preview.sync_folder:
            left = self.tr(
                "The folder for several computers, {0}, is not used afterwards, or it would bring back what "
                "was done since; you can choose it again in Settings."
            )
            lines.append(left.format(in_order(preview.sync_folder)))
        lines.append(
            self.tr(
                "Everything becomes what it was then, settings and reminders, too; only a stop or a reason "
                "of today that keeps you off the mat stays. "
                "What is here now is backed up first, so that this can be undone. "
                "Then Mat Companion begins again."
            )
        )
        return "\n".join(lines)

    def _title_of(self, value: Return) -> str:
        match value.step:
            case Returning.CHOOSING:
                return self.tr("Restore a backup")
            case Returning.LOOKING:
                return self.tr("Opening the backup")
            case Returning.ASKING:
                return self.tr("Restore this backup?")
            case Returning.RESTORING:
                return self.tr("Restoring")
            case Returning.RESTORED:
                return self.tr("Restored")
            case Returning.REFUSED:
                return (
                    self.tr("Nothing was restored") if self._unchanged(value) else self.tr("Not finished yet")
                )

    def _unchanged(self, value: Return) -> bool:
        return value.trouble is None or value.trouble.problem.value != "restore_unfinished"

    def _sub_of(self, value: Return, now: datetime) -> str:
        if value.trouble is not None:
            return text.problem_sentence(value.trouble.problem, value.trouble.detail)
        if value.step is Returning.CHOOSING and not value.backups:
            return self.tr("There is no backup yet. One is made on every day with a session.")
        if value.step is Returning.CHOOSING:
            return self.tr("Choose one; you see what is in it before anything changes.")
        if value.step is Returning.ASKING and value.preview is not None:
            when = moment_word(value.preview.made_at, now)
            words = self.tr("Made {0} by Mat Companion {1}.").format(when, value.preview.program)
            if value.preview.newest is None:
                return words
            newest = moment_word(value.preview.newest, now)
            return self.tr("{0} Its newest session is from {1}.").format(words, newest)
        if value.restored is not None and value.restored.damaged_journal:
            kept = self.tr("What was here before is kept: {0}. The damaged journal is kept: {1}")
            return kept.format(value.restored.backup or "-", value.restored.damaged_journal)
        if value.restored is not None and value.restored.backup:
            return self.tr("What was here before is kept: {0}").format(value.restored.backup)
        return ""

    def _choose_backup(self, file: str) -> None:
        self._chosen = file

    def _send_chosen(self) -> None:
        if self._chosen:
            self.file_chosen.emit(self._chosen)
