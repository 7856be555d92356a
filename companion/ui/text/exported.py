"""What is said of an export that is done, and why nothing may be carried out or in now."""

from __future__ import annotations

from companion.core.transferring import Exported, Shape
from companion.ui.reading_order import in_order
from companion.ui.translation import translate


def exported_sentence(exported: Exported) -> str:
    """Where the file is, and what is in it."""
    if exported.shape is Shape.REPORT:
        return translate("Exported", "The report is in {0}").format(in_order(exported.file))
    sessions = (
        translate("Exported", "1 session")
        if exported.sessions == 1
        else translate("Exported", "%n sessions", None, exported.sessions)
    )
    if exported.entries:
        others = (
            translate("Exported", "1 entry")
            if exported.entries == 1
            else translate("Exported", "%n entries", None, exported.entries)
        )
        sessions = translate("Exported", "{0} and {1}").format(sessions, others)
    sentence = translate("Exported", "Exported {0} to {1}").format(sessions, in_order(exported.file))
    if exported.shape is not Shape.TABLE:
        return sentence
    rest = translate(
        "Exported", "Entries without a session, health answers and looks at the skin are not in a table."
    )
    return translate("Exported", "{0}. {1}").format(sentence, rest)


def hindrance(*, kept: bool, active: bool) -> str:
    """Why nothing can be carried out, in or back now: the journal is not `kept` in a file, or a session is
    `active`; "" where nothing is in the way."""
    if not kept:
        return translate("Exported", "Not while the journal is kept in memory only")
    return translate("Exported", "Not during a session") if active else ""
