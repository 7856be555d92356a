"""A journal from a file: how far it is, what it would change, and the one question before it does."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.transferring import Arrival, Arriving
from companion.ui import text
from companion.ui.text.lists import set_apart
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.task_page import CountsCard, TaskPage

MOST_LEFT_OUT = 20
"""What is left out is named up to so many times; a file may have one odd field in every record."""

_WORKING = (Arriving.READING, Arriving.COMPARING, Arriving.TAKING_IN)
_WITH_CHANGES = (Arriving.ASKING, Arriving.TAKEN)


class TransferPage(TaskPage):
    """What `show_arrival` was given last. Nothing has changed before `confirmed`."""

    confirmed = Signal()
    columns_requested = Signal()
    """Which column of the table is which is to be asked once more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._counts = CountsCard(look, self._kinds())
        self._left_out = Label(look, "", "secondary", token="text2")
        self._take_in = Button(look, self.tr("Take in"), ButtonKind.PRIMARY, Size.LARGE)
        self._cancel = Button(look, self.tr("Cancel"), ButtonKind.SECONDARY, Size.LARGE)
        self._columns = Button(look, self.tr("Columns..."), ButtonKind.SECONDARY, Size.LARGE)
        self.lay_out((self._counts, self._left_out), (self._take_in, self._columns, self._cancel))
        self._take_in.clicked.connect(self.confirmed)
        self._columns.clicked.connect(self.columns_requested)
        self._cancel.clicked.connect(self.back_requested)
        self.setFocusProxy(self._cancel)

    def show_arrival(self, arrival: Arrival) -> None:
        """Shows how an import stands."""
        step, changes = arrival.step, arrival.changes
        idle = step is Arriving.ASKING and not changes.changes_anything
        self.show_step(step, self._title_of(step, idle=idle), self._sub_of(arrival))
        self.bar.setVisible(step in _WORKING)
        self.bar.show_progress(arrival.done, arrival.total)
        counts = {name: getattr(changes, name) for name, _words in self._kinds()}
        self._counts.show_counts(counts, shown=step in _WITH_CHANGES)
        self._left_out.setText(self._left_out_words(arrival.left_out))
        self._left_out.setVisible(step in _WITH_CHANGES and bool(arrival.left_out))
        self._take_in.setVisible(step is Arriving.ASKING and not idle)
        asked = step in (Arriving.ASKING, Arriving.REFUSED)
        self._columns.setVisible(asked and arrival.table is not None)
        over = idle or step in (Arriving.TAKEN, Arriving.REFUSED)
        self._cancel.show_text(self.tr("Back to settings") if over else self.tr("Cancel"))

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("sessions_added", self.tr("Sessions added")),
            ("sessions_changed", self.tr("Sessions changed: the file has the later account")),
            ("sessions_deleted", self.tr("Sessions deleted here, because they were deleted there")),
            ("sessions_unchanged", self.tr("Sessions already in your journal")),
            ("sessions_refused", self.tr("Sessions left out: you deleted them, or they are running now")),
            ("entries_added", self.tr("Entries without a session added")),
            ("entries_changed", self.tr("Entries changed: the file has the later account")),
            ("entries_deleted", self.tr("Entries deleted here, because they were deleted there")),
            ("entries_unchanged", self.tr("Entries already in your journal")),
            ("entries_refused", self.tr("Entries left out: you deleted them")),
            ("skin_checks_added", self.tr("Looks at the skin added")),
            ("skin_checks_changed", self.tr("Looks at the skin changed: the clearer marks stay")),
            ("profile_changed", self.tr("Health answers, pace and limits: taken from the file")),
        )

    def _title_of(self, step: Arriving, *, idle: bool) -> str:
        if idle:
            return self.tr("Nothing new in this file")
        return {
            Arriving.READING: self.tr("Reading the file"),
            Arriving.COMPARING: self.tr("Comparing it with your journal"),
            Arriving.ASKING: self.tr("Take this journal in?"),
            Arriving.TAKING_IN: self.tr("Taking it in"),
            Arriving.TAKEN: self.tr("Taken in"),
            Arriving.REFUSED: self.tr("Nothing was taken in"),
        }[step]

    def _sub_of(self, arrival: Arrival) -> str:
        if arrival.trouble is not None:
            return text.problem_sentence(arrival.trouble.problem, arrival.trouble.detail)
        name = PurePath(arrival.file).name
        if arrival.step is Arriving.ASKING and arrival.changes.changes_anything:
            words = self.tr("This is what {0} would change. Nothing has changed yet.").format(name)
            unticked = arrival.changes.conditions_unticked
            if not unticked:
                return words
            rows = set_apart(map(text.row_text, unticked))
            return self.tr("{0} In its health answers this is no longer ticked: {1}.").format(words, rows)
        return name

    def _left_out_words(self, phrases: tuple[str, ...]) -> str:
        lines = [self.tr("Left out: {0}").format(phrase) for phrase in phrases[:MOST_LEFT_OUT]]
        if len(phrases) > MOST_LEFT_OUT:
            lines.append(self.tr("Left out: {0} more of that kind").format(len(phrases) - MOST_LEFT_OUT))
        return "\n".join(lines)
