"""What is said of an export that is done, and why nothing may be carried out or in now."""

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


def hindrance(*, kept: bool, active: bool) -> str:
    """Why nothing can be carried out, in or back now: the journal is not `kept` in a file, or a session is
    `active`; "" where nothing is in the way."""
    if not kept:
        return _tr("Not while the journal is kept in memory only")
    return _tr("Not during a session") if active else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exported", words)
