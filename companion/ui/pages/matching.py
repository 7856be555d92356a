"""A table from elsewhere: which of its columns is which, before any of it is read."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.column_choice import ALWAYS_OFFERED, NEVER_OFFERED, Sources, TableSeen, chosen, taken
from companion.core.columns import Field
from companion.ui.screen_readers import announce
from companion.ui.text.columns import column_word
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.match_row import MatchRow
from companion.ui.widgets.page import Width
from companion.ui.widgets.setting_rows import RowsCard
from companion.ui.widgets.task_page import TaskPage

_OFFERED = tuple(field for field in Field if field not in NEVER_OFFERED)


class MatchingPage(TaskPage):
    """What `show_table` was given, and what was chosen since. `matched` has the choice, once it is enough."""

    matched = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._file = ""
        self._table = TableSeen((), (), {})
        self._sources: dict[Field, int | str] = {}
        self._all = False
        self._card = RowsCard(look)
        self._rows = {field: MatchRow(look, field) for field in _OFFERED}
        for row in self._rows.values():
            self._card.add(row)
            row.changed.connect(self._take)
        self._left_out = Label(look, "", "secondary", token="text2")
        self._more = Button(look, self.tr("Show everything a table may have"), ButtonKind.TEXT)
        self._continue = Button(look, self.tr("Continue"), ButtonKind.PRIMARY, Size.LARGE)
        self._back = Button(look, self.tr("Cancel"), ButtonKind.SECONDARY, Size.LARGE)
        self.bar.hide()
        self.lay_out((self._card, self._more, self._left_out), (self._continue, self._back))
        self._more.clicked.connect(self._show_all)
        self._continue.clicked.connect(self._send)
        self._back.clicked.connect(self.back_requested)

    def show_table(self, file: str, table: TableSeen, sources: Sources) -> None:
        """Shows a table, with what was recognised or chosen before."""
        self._file, self._table, self._sources, self._all = file, table, dict(sources), False
        self._show()
        self.verticalScrollBar().setValue(0)

    def arrange(self, width: Width) -> None:
        super().arrange(width)
        for row in self._rows.values():
            row.show_beside(beside=width is not Width.NARROW)

    def _show(self) -> None:
        matching = chosen(self._table.headers, self._sources)
        missing = matching.missing
        name = PurePath(self._file).name
        sub = self.tr("{0}: say where each of these stands. Nothing has changed yet.").format(name)
        self.show_step(self._file, self.tr("Which column is which?"), sub)
        for field, row in self._rows.items():
            shown = self._all or field in ALWAYS_OFFERED or field in self._sources
            shown = shown and not self._needless(field)
            self._card.show_row(row, shown=shown)
            if shown:
                row.show_match(self._table, self._sources.get(field), self._problem(field, missing))
        shown = (row for row in self._rows.values() if not row.isHidden())
        self.setFocusProxy(next((row.combo for row in shown), self._back))
        self._more.setVisible(not self._all)
        words = self._left_out_words()
        self._left_out.setText(words)
        self._left_out.setVisible(bool(words))
        self._continue.setEnabled(not missing)
        self._say_missing(self._missing_words(missing))

    def _needless(self, field: Field) -> bool:
        """A start is said in one column or in two, and minutes done may be those planned."""
        halves = (Field.DATE, Field.TIME)
        if field in halves:
            return Field.STARTED_AT in self._sources and field not in self._sources and not self._all
        whole = field is Field.STARTED_AT and field not in self._sources and not self._all
        return whole and any(half in self._sources for half in halves)

    def _problem(self, field: Field, missing: tuple[Field, ...]) -> str:
        if field not in missing:
            return ""
        if field is Field.STARTED_AT:
            return self.tr("No session without a start: choose its column, or those of date and time.")
        if field is Field.MINUTES_DONE:
            return self.tr("No session without minutes: choose their column, or how many they always were.")
        return self.tr("Choose the column, or what holds for every session.")

    def _missing_words(self, missing: tuple[Field, ...]) -> str:
        names = ", ".join(map(column_word, missing))
        return self.tr("Still missing: {0}").format(names) if missing else ""

    def _say_missing(self, words: str) -> None:
        """Says what is still missing, and when that is nothing any more."""
        if words != self._continue.accessibleDescription():
            said = words or self.tr("Nothing is missing any more.")
            announce(self, said)
        self._continue.setAccessibleDescription(words)

    def _left_out_words(self) -> str:
        used = set(self._sources.values())
        names = [
            " ".join(header.split())
            for column, header in enumerate(self._table.headers)
            if column not in used and header.strip()
        ]
        return self.tr("Columns that are left out: {0}").format("; ".join(names)) if names else ""

    def _take(self, field: Field, source: int | str | None) -> None:
        self._sources = taken(self._sources, field, source)
        self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()
        self._rows[Field.ID].combo.setFocus()

    def _send(self) -> None:
        self.matched.emit(self._sources)
