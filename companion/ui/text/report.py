"""The words of the report for a doctor: what was noted, in the past tense, and never what it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime

from companion.core.insights import Average, NotEnough
from companion.core.journal import StopReason
from companion.core.report import Days, Lain, Minutes, Note, Part, Report, Seen, Stop
from companion.ui.day_words import clock_word
from companion.ui.lengths import duration
from companion.ui.text.clock import date_word, decimal, written
from companion.ui.text.journal import done_word, tag_word
from companion.ui.text.lists import listed, set_apart
from companion.ui.text.names import comfort_word, felt_word, name
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_PARTS = {
    Part.WEEK: QT_TRANSLATE_NOOP("Report", "Minutes on the mat per week"),
    Part.MONTH: QT_TRANSLATE_NOOP("Report", "Minutes on the mat per month"),
    Part.YEAR: QT_TRANSLATE_NOOP("Report", "Minutes on the mat per year"),
}
_POINTS = {
    Part.SESSION: QT_TRANSLATE_NOOP("Report", "Each mark is one session, the oldest on the left."),
    Part.MONTH: QT_TRANSLATE_NOOP(
        "Report",
        "Each mark is the average of one month. Months with fewer than {0} rated sessions have none.",
    ),
    Part.YEAR: QT_TRANSLATE_NOOP(
        "Report", "Each mark is the average of one year. Years with fewer than {0} rated sessions have none."
    ),
}


def title() -> str:
    """What the report is called."""
    return translate("Report", "Notes from an acupressure mat journal")


def span_line(report: Report) -> str:
    """Which days it is about."""
    days = (
        translate("Report", "1 day")
        if report.days == 1
        else translate("Report", "%n days", None, report.days)
    )
    return translate("Report", "{0} to {1} ({2})").format(
        date_word(report.first), date_word(report.last), days
    )


def introduction() -> str:
    """How all of it was got."""
    return translate(
        "Report",
        "Everything here was noted by one person about themselves. "
        "Pain, tension and stress are self-rated from 0, none, to 10, the most; "
        "sleep from 0, terrible, to 10, excellent.",
    )


def name_label() -> str:
    """What stands before the name."""
    return translate("Report", "Name:")


def facts(report: Report) -> tuple[tuple[str, str], ...]:
    """The few figures at the top, each with what it counts."""
    return (
        (str(report.sessions), translate("Report", "sessions on the mat")),
        (
            translate("Report", "{0} of {1}").format(report.days_on_mat, report.days),
            translate("Report", "days on the mat"),
        ),
        (str(round(report.minutes)), translate("Report", "minutes in all")),
        (str(len(report.stops)), translate("Report", "sessions stopped")),
    )


def also_counted(report: Report) -> str:
    """What was noted beside sessions on the mat; empty where there was nothing else."""
    words = (
        (report.breathing, translate("Report", "breathing sessions without the mat: {0}")),
        (report.entries, translate("Report", "diary entries without a session: {0}")),
    )
    told = [phrase.format(count) for count, phrase in words if count]
    return translate("Report", "Also noted: {0}.").format(set_apart(told)) if told else ""


def nothing() -> str:
    """That there is nothing to tell of the days chosen."""
    return translate("Report", "Nothing was noted in these days.")


def before_and_after() -> str:
    """The heading of the ratings."""
    return translate("Report", "Before and after sessions on the mat")


def before_word() -> str:
    """What the ring of a pair of ratings stands for."""
    return translate("Report", "before")


def after_word() -> str:
    """What the dot of a pair of ratings stands for."""
    return translate("Report", "after")


def cannot_show() -> str:
    """The heading above what the figures cannot show."""
    return translate("Report", "What these figures cannot show")


def no_cause() -> str:
    """That nothing here tells what anything comes from."""
    return translate(
        "Report",
        "They are one person's ratings without anything to compare them with, "
        "and say nothing of what a change comes from. They are no diagnosis.",
    )


def over_time() -> str:
    """The heading of the ratings over time."""
    return translate("Report", "Before and after, over time")


def points_caption(part: Part, least: int) -> str:
    """What one mark over time stands for."""
    return translate("Report", _POINTS[part]).format(least)


def minutes_heading(part: Part) -> str:
    """The heading of the minutes over time."""
    return translate("Report", _PARTS[part])


def part_label(begin: date, part: Part) -> str:
    """What a week, month or year is called under a chart: "2 Nov", "Nov 2026", "2026"."""
    form = {
        Part.SESSION: translate("Report", "d MMM"),
        Part.WEEK: translate("Report", "d MMM"),
        Part.MONTH: translate("Report", "MMM yyyy"),
        Part.YEAR: translate("Report", "yyyy"),
    }[part]
    return written(begin, form)


def minutes_value(part: Minutes) -> str:
    """The minutes of one part, above its bar; nothing above none."""
    return str(round(part.total)) if part.total else ""


def lain_heading() -> str:
    """The heading of what was lain on."""
    return translate("Report", "What was used")


def lain_columns() -> tuple[str, ...]:
    """The heads of that table."""
    return (
        translate("Report", "Part of the body"),
        translate("Report", "On the spikes"),
        translate("Report", "Mat lay on"),
        translate("Report", "Sessions"),
        translate("Report", "Minutes"),
    )


def lain_row(lain: Lain) -> tuple[str, ...]:
    """One row of it."""
    surfaces = listed(map(name, lain.surfaces))
    contact = lain.contact
    return name(contact.area), name(contact.cover), surfaces, str(lain.sessions), str(round(lain.minutes))


def comfort_line(report: Report) -> str:
    """How comfortable sessions were said to be, all five steps with their counts; empty where never said."""
    if not any(report.comfort):
        return ""
    steps = (
        translate("Report", "{0} {1}").format(comfort_word(step), count)
        for step, count in enumerate(report.comfort, start=1)
    )
    return translate("Report", "Comfort, sessions: {0}.").format(translate("Report", "; ").join(steps))


def stops_heading() -> str:
    """The heading of the sessions that were stopped."""
    return translate("Report", "Sessions that were stopped")


def none_of_them() -> str:
    """That nothing of the kind was noted."""
    return translate("Report", "None in these days.")


def stops_counted(report: Report) -> str:
    """How many sessions were stopped for which reason, where they are listed further below."""
    return _counted(_reason(stop.reason) for stop in report.stops)


def stop_columns() -> tuple[str, ...]:
    """The heads of that table."""
    return (
        translate("Report", "When"),
        translate("Report", "Reason"),
        translate("Report", "After"),
        translate("Report", "Part of the body"),
        translate("Report", "Setup"),
    )


def stop_row(stop: Stop) -> tuple[str, ...]:
    """One row of it."""
    setup = listed((name(stop.setup.cover), name(stop.setup.surface), name(stop.setup.head)))
    return moment_word(stop.at), _reason(stop.reason), duration(stop.minutes * 60.0), name(stop.area), setup


def skin_heading() -> str:
    """The heading of the marks on the skin."""
    return translate("Report", "Skin: clear marks, or bruised or broken")


def skin_counted(report: Report) -> str:
    """How often the skin was seen with which marks, where that is listed further below."""
    return _counted(name(seen.marks) for seen in report.seen)


def skin_columns() -> tuple[str, ...]:
    """The heads of that table."""
    return translate("Report", "When"), translate("Report", "Part of the body"), translate("Report", "Marks")


def skin_row(seen: Seen) -> tuple[str, ...]:
    """One row of it."""
    return moment_word(seen.at), name(seen.area), name(seen.marks)


def nights_heading() -> str:
    """The heading of nights and mornings."""
    return translate("Report", "Nights, mornings and other times")


def average_lines(report: Report) -> tuple[str, ...]:
    """The answers of mornings, and back pain as it was noted without a session; none of what nobody gave."""
    answers = (
        (translate("Report", "Sleep, as rated on the morning after a session"), report.morning_sleep),
        (translate("Report", "Back pain on the morning after a session"), report.morning_pain),
        (translate("Report", "Back pain in diary entries without a session"), report.entries_pain),
    )
    return tuple(_average_line(what, one) for what, one in answers if isinstance(one, Average) or one.have)


def done_heading() -> str:
    """The heading of what else the days had in them."""
    return translate("Report", "What else the days had in them")


def done_lines(report: Report) -> tuple[str, ...]:
    """Other things done, what else was noted of days and what was felt, each with its days."""
    kinds = (
        (report.done, done_word, translate("Report", "Other things done: {0}.")),
        (report.tags, tag_word, translate("Report", "Noted of the day: {0}.")),
        (report.felt, felt_word, translate("Report", "Noticed on the mat: {0}.")),
    )
    return tuple(words.format(_days(days, word)) for days, word, words in kinds if days)


def notes_heading() -> str:
    """The heading of the notes."""
    return translate("Report", "Notes")


def note_heading(note: Note) -> str:
    """When a note was written, and beside what."""
    if note.with_session:
        return translate("Report", "{0}, with a session").format(moment_word(note.at))
    return translate("Report", "{0}, diary").format(moment_word(note.at))


def made_with(version: str, made_at: datetime) -> str:
    """What it was made with and when."""
    return translate("Report", "Made with Mat Companion {0} on {1}").format(
        version, date_word(made_at.date())
    )


def page_of(page: int, pages: int) -> str:
    """Which page it is."""
    return translate("Report", "Page {0} of {1}").format(page, pages)


def moment_word(at: datetime) -> str:
    """A moment by its own clock: "9 Mar 2026, 21:30"."""
    day = written(at.date(), translate("Report", "d MMM yyyy"))
    return translate("Report", "{0}, {1}").format(day, clock_word(at.time()))


def _reason(reason: StopReason | None) -> str:
    return translate("Report", "Not said") if reason is None else name(reason)


def _counted(kinds: Iterable[str]) -> str:
    """How often each kind occurred, in the order of the alphabet, which says nothing of them."""
    counts = sorted(Counter(kinds).items())
    told = translate("Report", "; ").join(
        translate("Report", "{0} {1}").format(kind, count) for kind, count in counts
    )
    return translate("Report", "{0}. Each is listed further below.").format(told)


def _average_line(what: str, average: Average | NotEnough) -> str:
    if isinstance(average, NotEnough):
        words = translate("Report", "{0}: not enough yet. Answers: {1} of {2}.")
        return words.format(what, average.have, average.need)
    words = translate("Report", "{0}: {1} on average over %n answers (from {2} to {3}).", None, average.n)
    return words.format(what, decimal(average.mean), average.lowest, average.highest)


def _days(days: Iterable[Days], word: Callable[[str], str]) -> str:
    told = (
        translate("Report", "{0} (1 day)").format(word(one.word))
        if one.days == 1
        else translate("Report", "{0} (%n days)", None, one.days).format(word(one.word))
        for one in days
    )
    return set_apart(told)
