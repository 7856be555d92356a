"""The page on which a line of the journal is written or changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.core.journal import Area, DiaryEntry, Line, SessionRecord, Setup
from companion.ui import text
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.journal_forms import EntryForm, SessionForm
from companion.ui.widgets.journal_head import Bar
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.segment import Segment


class JournalEditor(Page):
    """One form with Save and Cancel. What was written is not lost by one press: leaving is asked about once.

    Nobody but `show_new` and `show_edit` takes away what stands in it, so that it can be taken up again.
    """

    save_requested = Signal()
    left = Signal()
    """Whatever was changed is given up."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=64, top=36, parent=parent)
        self._asked: tuple[Line, ...] | None = None
        self._new = False
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        kinds = [(DiaryEntry, self.tr("How I am")), (SessionRecord, self.tr("A session I had"))]
        self._kind = Segment(look, self.tr("What to add"), kinds)
        self.entry, self.session = EntryForm(look), SessionForm(look)
        self._trouble = Bar(look, self.tr("Understood"))
        self._leaving = Bar(look, self.tr("Discard"))
        self.cancel = Button(look, self.tr("Cancel"), ButtonKind.QUIET)
        self.save = Button(look, self.tr("Save"), ButtonKind.PRIMARY, Size.LARGE)
        self._foot = Row(look, gap=12)
        self._lay_out()
        self._kind.chosen.connect(self._kind_chosen)
        self._trouble.action.clicked.connect(self._understood)
        self._leaving.action.clicked.connect(self._discard)
        self.cancel.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        bind(self, Where.EDITOR, Act.SAVE, self.save.click)

    def show_new(
        self,
        entry: DiaryEntry,
        record: SessionRecord,
        setups: Mapping[Area, Setup],
        now: datetime,
        *,
        session: bool,
    ) -> None:
        """Shows an empty entry and a session to be told, one of them first; `setups` are what is usually
        lain on, by area."""
        self.entry.show_entry(entry, now)
        self.session.show_session(record, now, setups)
        self._begin(self.tr("Add to journal"), "", new=True)
        self._show_form(session=session)

    def show_edit(self, line: Line, now: datetime) -> None:
        """Shows a line to be changed."""
        self._forget()
        if isinstance(line, SessionRecord):
            self.session.show_session(line, now)
        else:
            self.entry.show_entry(line, now)
        sub = self.tr("{0}, {1}").format(text.line_title(line), text.line_period(line, now))
        self._begin(self.tr("Edit"), sub, new=False)
        self._show_form(session=isinstance(line, SessionRecord))

    def show_trouble(self, sentence: str) -> None:
        """Says why it was not kept; all that was written stays."""
        self._trouble.show_sentence(sentence)
        if sentence:
            self.ensureWidgetVisible(self._trouble)

    @property
    def form(self) -> EntryForm | SessionForm:
        """The form that is shown."""
        return self.entry if self.session.isHidden() else self.session

    @property
    def changed(self) -> bool:
        """Whether something stands in the form that is not kept, or in the one behind the other choice."""
        return any(form.line != form.shown for form in self._begun())

    @property
    def to_ask(self) -> bool:
        """Whether leaving would ask: what is not saved is not what was asked about last."""
        return self.changed and self._written() != self._asked

    def done(self) -> bool:
        """What stood in the form is kept. Whether that was all: if not, what is left is shown."""
        self.form.shown = None
        if not self.changed:
            return True
        self._kind.hide()
        self._show_form(session=self.form is self.entry)
        self.form.when.earlier.setFocus()
        self.show_trouble(self.tr("The other one is saved. This is not saved yet."))
        return False

    def leave(self) -> None:
        """Leaves, or asks whether to give up what was changed: once, and again about what came since."""
        if self.to_ask:
            self._asked = self._written()
            words = self.tr("What you changed is not saved. Discard it? Esc does so too.")
            self._leaving.show_sentence(words)
            self._leaving.action.setFocus()
            self.ensureWidgetVisible(self._leaving)
        else:
            self._discard()

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        across = QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(QBoxLayout.Direction.BottomToTop if narrow else across)
        for form in (self.entry, self.session):
            form.arrange(narrow=narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = self.column
        words = Column(self.look, gap=4)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        column.addLayout(words)
        column.space(13)
        for part in (self._kind, self.entry, self.session, self._trouble, self._leaving):
            column.addWidget(part)
            column.space(12)
        column.addStretch()
        self._foot.addStretch()
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.save)
        column.addLayout(self._foot)

    def _begin(self, title: str, sub: str, *, new: bool) -> None:
        self._asked, self._new = None, new
        self._title.setText(title)
        self.setAccessibleName(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._kind.setVisible(new)
        self._trouble.show_sentence("")
        self._leaving.show_sentence("")
        self.verticalScrollBar().setValue(0)

    def _show_form(self, *, session: bool) -> None:
        self.session.setVisible(session)
        self.entry.setVisible(not session)
        self._kind.show_value(SessionRecord if session else DiaryEntry)
        self.setFocusProxy(self._kind if self._new else self.form.when.earlier)

    def _kind_chosen(self, kind: type) -> None:
        self._show_form(session=kind is SessionRecord)

    def _save(self) -> None:
        # What is being written in a field counts as soon as the field is left.
        self.save.setFocus()
        self._asked = None
        self._leaving.show_sentence("")
        self._trouble.show_sentence("")
        refused = self.form.when.trouble
        if refused:
            # Not kept under another day or time than the one that was meant; pressed again, it is.
            self.form.when.show_trouble("")
            self.show_trouble(refused)
        else:
            self.save_requested.emit()

    def _understood(self) -> None:
        self._trouble.show_sentence("")
        self.form.when.day.setFocus()

    def _begun(self) -> tuple[EntryForm | SessionForm, ...]:
        """The forms that hold a line."""
        return tuple(form for form in (self.entry, self.session) if form.shown is not None)

    def _written(self) -> tuple[Line, ...]:
        return tuple(form.line for form in self._begun())

    def _forget(self) -> None:
        self.entry.shown = self.session.shown = None

    def _discard(self) -> None:
        self._forget()
        self.left.emit()
