"""The lines of the journal in words: what they are called, when they were, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from companion.core.deciding import day_of
from companion.core.journal import (
    Area,
    Course,
    DiaryEntry,
    Kind,
    Line,
    NotToday,
    SessionRecord,
    StopReason,
    moment_of,
)
from companion.ui.day_words import clock_word
from companion.ui.lengths import duration
from companion.ui.text.clock import written
from companion.ui.text.lists import listed, within
from companion.ui.text.names import name
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_TAGS = {
    "long sitting": QT_TRANSLATE_NOOP("Journal", "Long sitting"),
    "driving": QT_TRANSLATE_NOOP("Journal", "Driving"),
    "headache": QT_TRANSLATE_NOOP("Journal", "Headache"),
    "slept badly": QT_TRANSLATE_NOOP("Journal", "Slept badly"),
    "exercised": QT_TRANSLATE_NOOP("Journal", "Exercised"),
    "stress": QT_TRANSLATE_NOOP("Journal", "A stressful day"),
}

_DONE = {
    "walk": QT_TRANSLATE_NOOP("Journal", "Walk"),
    "stretching": QT_TRANSLATE_NOOP("Journal", "Stretching"),
    "core exercises": QT_TRANSLATE_NOOP("Journal", "Core exercises"),
    "posture break": QT_TRANSLATE_NOOP("Journal", "Posture break"),
    "workstation setup": QT_TRANSLATE_NOOP("Journal", "Workstation setup"),
    "inversion table": QT_TRANSLATE_NOOP("Journal", "Inversion table"),
    "ball or roller": QT_TRANSLATE_NOOP("Journal", "Ball or roller"),
    "hands": QT_TRANSLATE_NOOP("Journal", "Hands"),
    "warmth": QT_TRANSLATE_NOOP("Journal", "Warmth"),
    "therapist": QT_TRANSLATE_NOOP("Journal", "Therapist"),
    "cupping": QT_TRANSLATE_NOOP("Journal", "Cupping"),
    "acupuncture": QT_TRANSLATE_NOOP("Journal", "Acupuncture"),
}

_KEPT_OFF = {
    NotToday.CUPPING: QT_TRANSLATE_NOOP(
        "Journal", "Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow."
    ),
    NotToday.ACUPUNCTURE: QT_TRANSLATE_NOOP(
        "Journal", "Acupuncture today: the mat stays closed for the rest of the day."
    ),
}


def tag_word(tag: str) -> str:
    """What a day had in it; a word of the user's own stays as it is."""
    return translate("Journal", _TAGS[tag]) if tag in _TAGS else tag


def done_word(thing: str) -> str:
    """Another thing that was tried; a word of the user's own stays as it is."""
    return translate("Journal", _DONE[thing]) if thing in _DONE else thing


def day_title(day: date, now: datetime) -> str:
    """Today, yesterday, or the day by its name and date."""
    today = day_of(now, now)
    if day == today:
        return translate("Journal", "Today")
    if day == today - timedelta(days=1):
        return translate("Journal", "Yesterday")
    words = (
        translate("Journal", "dddd, d MMMM")
        if day.year == today.year
        else translate("Journal", "dddd, d MMMM yyyy")
    )
    return written(day, words)


def line_clock(line: Line, now: datetime) -> str:
    """The time of day a line stands at, by the clock on the wall now."""
    return clock_word(moment_of(line).astimezone(now.tzinfo).time())


def line_period(line: Line, now: datetime) -> str:
    """Day and time of a line, of a session until its end: "Today, 21:37 to 21:52"."""
    day, begun = day_title(day_of(moment_of(line), now), now), line_clock(line, now)
    if isinstance(line, DiaryEntry) or line.minutes_done < 1:
        return translate("Journal", "{0}, {1}").format(day, begun)
    over = line.started_at + timedelta(minutes=line.minutes_done)
    ended = clock_word(over.astimezone(now.tzinfo).time())
    return translate("Journal", "{0}, {1} to {2}").format(day, begun, ended)


def line_title(line: Line) -> str:
    """What kind of session it was, or which part of the body it was for; without one, what was done."""
    if isinstance(line, DiaryEntry):
        first, *others = map(done_word, line.done or ("",))
        known = {done_word(word) for word in _DONE}
        others = [within(word) if word in known else word for word in others]
        return listed((first, *others)) or translate("Journal", "Diary")
    if line.kind in (Kind.BREATHING, Kind.BEDTIME):
        return name(line.kind)
    return name(line.area)


def line_detail(line: Line) -> str:
    """Minutes and cover, and an end that was not as planned; without a session, what was rated."""
    if isinstance(line, DiaryEntry):
        return _entry_detail(line)
    parts = [duration(line.minutes_done * 60.0)]
    if line.kind.on_the_mat:
        parts.append(name((line.used or line.planned).cover))
    if line.kind is Kind.BEDTIME and line.area is not Area.BACK:
        parts.append(within(name(line.area)))
    ending = ending_words(line)
    return listed((*parts, ending) if ending else parts)


def ending_words(record: SessionRecord) -> str:
    """How a session ended where that was not as planned, in the middle of a sentence."""
    if record.stop_reason not in (None, StopReason.OTHER):
        return translate("Journal", "stopped: {0}").format(within(name(record.stop_reason)))
    if record.course is Course.COMPLETED:
        return ""
    return within(name(record.course))


def line_sentence(line: Line, now: datetime) -> str:
    """All a row of the list says, as a screen reader reads it."""
    detail = line_detail(line)
    parts = [line_title(line), line_clock(line, now), *([detail] if detail else [])]
    if isinstance(line, SessionRecord) and None not in (line.before.pain, line.after.pain):
        pain = translate("Journal", "pain {0} before, {1} after")
        parts.append(pain.format(line.before.pain, line.after.pain))
    return listed((*parts, line.note) if line.note else parts)


def deleted_sentence(gone: Sequence[Line], now: datetime) -> str:
    """What was deleted, for as long as it can be brought back."""
    if len(gone) > 1:
        return translate("Journal", "%n entries deleted.", None, len(gone))
    (line,) = gone
    return translate("Journal", "Deleted: {0}, {1}.").format(line_title(line), line_period(line, now))


def found_sentence(found: int, *, more: bool) -> str:
    """How much a search has found; `more` where that is only what has been looked at so far."""
    if not found:
        return translate("Journal", "Nothing found")
    if more:
        return translate("Journal", "More than %n found", None, found)
    return translate("Journal", "1 found") if found == 1 else translate("Journal", "%n found", None, found)


def kept_off_sentence(reasons: Sequence[NotToday]) -> str:
    """That the mat is closed for today, and why."""
    return translate("Journal", _KEPT_OFF[reasons[0]])


def _entry_detail(entry: DiaryEntry) -> str:
    rated = (
        (translate("Journal", "pain {0}"), entry.ratings.pain),
        (translate("Journal", "tension {0}"), entry.ratings.tension),
        (translate("Journal", "stress {0}"), entry.ratings.stress),
        (translate("Journal", "sleep {0}"), entry.sleep),
    )
    parts = [words.format(rating) for words, rating in rated if rating is not None]
    return listed((*parts, *(within(tag_word(tag)) for tag in entry.tags)))
