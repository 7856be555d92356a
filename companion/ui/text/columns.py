"""What the columns of a table may hold, in words."""

from __future__ import annotations

from companion.core.columns import LIMITS, Field
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_NAMES: dict[Field, str] = {
    Field.ID: QT_TRANSLATE_NOOP("Columns", "Session id"),
    Field.STARTED_AT: QT_TRANSLATE_NOOP("Columns", "Start, date and time"),
    Field.DATE: QT_TRANSLATE_NOOP("Columns", "Date"),
    Field.TIME: QT_TRANSLATE_NOOP("Columns", "Time of day"),
    Field.KIND: QT_TRANSLATE_NOOP("Columns", "Kind of session"),
    Field.AREA: QT_TRANSLATE_NOOP("Columns", "Part of the body"),
    Field.COVER: QT_TRANSLATE_NOOP("Columns", "What was between"),
    Field.SURFACE: QT_TRANSLATE_NOOP("Columns", "What the mat was on"),
    Field.HEAD: QT_TRANSLATE_NOOP("Columns", "What was under the head"),
    Field.MINUTES: QT_TRANSLATE_NOOP("Columns", "Minutes planned"),
    Field.COVER_USED: QT_TRANSLATE_NOOP("Columns", "What was between after a change"),
    Field.SURFACE_USED: QT_TRANSLATE_NOOP("Columns", "What the mat was on after a change"),
    Field.HEAD_USED: QT_TRANSLATE_NOOP("Columns", "What was under the head after a change"),
    Field.MINUTES_USED: QT_TRANSLATE_NOOP("Columns", "Minutes after a change"),
    Field.MINUTES_DONE: QT_TRANSLATE_NOOP("Columns", "Minutes on the mat"),
    Field.ASLEEP_MINUTES: QT_TRANSLATE_NOOP("Columns", "Minutes asleep"),
    Field.STOP_REASON: QT_TRANSLATE_NOOP("Columns", "Why it was stopped"),
    Field.PAIN_BEFORE: QT_TRANSLATE_NOOP("Columns", "Pain before"),
    Field.TENSION_BEFORE: QT_TRANSLATE_NOOP("Columns", "Tension before"),
    Field.STRESS_BEFORE: QT_TRANSLATE_NOOP("Columns", "Stress before"),
    Field.PAIN_AFTER: QT_TRANSLATE_NOOP("Columns", "Pain after"),
    Field.TENSION_AFTER: QT_TRANSLATE_NOOP("Columns", "Tension after"),
    Field.STRESS_AFTER: QT_TRANSLATE_NOOP("Columns", "Stress after"),
    Field.COMFORT: QT_TRANSLATE_NOOP("Columns", "Comfort"),
    Field.FELT: QT_TRANSLATE_NOOP("Columns", "What it felt like"),
    Field.MARKS: QT_TRANSLATE_NOOP("Columns", "Marks left by the session before"),
    Field.PAIN_NEXT_MORNING: QT_TRANSLATE_NOOP("Columns", "Pain next morning"),
    Field.SLEEP_NEXT_MORNING: QT_TRANSLATE_NOOP("Columns", "Sleep the night after"),
    Field.TAGS: QT_TRANSLATE_NOOP("Columns", "Tags"),
    Field.NOTE: QT_TRANSLATE_NOOP("Columns", "Note"),
    Field.EDITED_AT: QT_TRANSLATE_NOOP("Columns", "When it was last changed"),
}


def column_word(field: Field) -> str:
    """What a field is called, with the ends of its scale."""
    name = translate("Columns", str(_NAMES[field]))
    if field not in LIMITS:
        return name
    return translate("Columns", "{0}, {1} to {2}").format(name, *LIMITS[field])
