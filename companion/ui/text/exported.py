"""What is said of an export that is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.core.transferring import Exported, Shape


def exported_sentence(exported: Exported) -> str:
    """Where the file is, and what is in it."""
    if exported.shape is Shape.REPORT:
        return _tr("The report is in {0}").format(exported.file)
    if exported.sessions == 1:
        sentence = _tr("Exported 1 session to {0}").format(exported.file)
    else:
        sentence = _tr("Exported {0} sessions to {1}").format(exported.sessions, exported.file)
    if exported.shape is Shape.TABLE:
        rest = _tr("Health answers and looks at the skin are not in a table.")
        sentence = f"{sentence}. {rest}"
    return sentence


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exported", words)
