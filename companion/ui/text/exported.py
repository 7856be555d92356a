"""What is said of an export that is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.core.transferring import Exported, Shape


def exported_sentence(exported: Exported) -> str:
    """Where the file is, and what is in it."""
    if exported.shape is Shape.REPORT:
        return _tr("The report is in {0}").format(exported.file)
    sessions = _tr("1 session") if exported.sessions == 1 else _tr("{0} sessions").format(exported.sessions)
    if exported.entries:
        others = _tr("1 entry") if exported.entries == 1 else _tr("{0} entries").format(exported.entries)
        sessions = _tr("{0} and {1}").format(sessions, others)
    sentence = _tr("Exported {0} to {1}").format(sessions, exported.file)
    if exported.shape is not Shape.TABLE:
        return sentence
    rest = _tr("Entries without a session, health answers and looks at the skin are not in a table.")
    return _tr("{0}. {1}").format(sentence, rest)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exported", words)
