"""What ratings, nights and days say, in sentences that say no more: figures, how many sessions they rest on,
and never what they come from (docs/rules.md section 5)."""

from __future__ import annotations

from enum import Enum

from companion.core.fortnight import Compared, Fortnight, Shift
from companion.core.insights import Average, Change, NotEnough, Rating, Size
from companion.core.journal import Area, Kind
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.rhythm import Rhythm, Week
from companion.core.splits import Contact, Group, Key, Split, TimeOfDay
from companion.ui.lengths import duration
from companion.ui.reading_order import in_order
from companion.ui.text.clock import date_word, decimal
from companion.ui.text.lists import listed
from companion.ui.text.names import name, on_cover
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

MINUS = "\u2212"
"""The sign of numbers below zero, as wide as a plus."""

_RATINGS = {
    Rating.PAIN: QT_TRANSLATE_NOOP("Insights", "Back pain"),
    Rating.TENSION: QT_TRANSLATE_NOOP("Insights", "Muscle tension"),
    Rating.STRESS: QT_TRANSLATE_NOOP("Insights", "Stress"),
}
_SIZES = {
    Size.ABOUT_THE_SAME: QT_TRANSLATE_NOOP("Insights", "About the same."),
    Size.SMALL: QT_TRANSLATE_NOOP("Insights", "Less than the 2 points that people usually notice."),
    Size.NOTICEABLE: QT_TRANSLATE_NOOP(
        "Insights", "Changes of about 2 points are ones people usually notice."
    ),
}
_SPLITS = {
    Split.CONTACT: QT_TRANSLATE_NOOP("Insights", "By what was lain on"),
    Split.AREA: QT_TRANSLATE_NOOP("Insights", "By part of the body"),
    Split.TIME_OF_DAY: QT_TRANSLATE_NOOP("Insights", "By time of day"),
    Split.KIND: QT_TRANSLATE_NOOP("Insights", "By kind of session"),
    Split.TAG: QT_TRANSLATE_NOOP("Insights", "By what else the day had in it"),
}
_GROUPS: dict[Enum, str] = {
    Area.BACK: QT_TRANSLATE_NOOP("Insights", "sessions for the back"),
    Area.NECK: QT_TRANSLATE_NOOP("Insights", "sessions for the neck"),
    Area.SEAT: QT_TRANSLATE_NOOP("Insights", "sessions on a chair"),
    Area.FEET_SEATED: QT_TRANSLATE_NOOP("Insights", "seated sessions for the feet"),
    Area.FEET_STANDING: QT_TRANSLATE_NOOP("Insights", "standing sessions for the feet"),
    Area.BELLY: QT_TRANSLATE_NOOP("Insights", "sessions for the belly"),
    TimeOfDay.MORNING: QT_TRANSLATE_NOOP("Insights", "in the morning"),
    TimeOfDay.MIDDAY: QT_TRANSLATE_NOOP("Insights", "at noon and in the afternoon"),
    TimeOfDay.EVENING: QT_TRANSLATE_NOOP("Insights", "in the evening"),
    TimeOfDay.BEFORE_SLEEP: QT_TRANSLATE_NOOP("Insights", "before sleep"),
    Kind.STANDARD: QT_TRANSLATE_NOOP("Insights", "full sessions"),
    Kind.QUICK: QT_TRANSLATE_NOOP("Insights", "short sessions"),
    Kind.BEDTIME: QT_TRANSLATE_NOOP("Insights", "bedtime sessions"),
    Kind.BREATHING: QT_TRANSLATE_NOOP("Insights", "breathing without the mat"),
}
_TAGS = {
    "long sitting": QT_TRANSLATE_NOOP("Insights", "days of long sitting"),
    "driving": QT_TRANSLATE_NOOP("Insights", "days with driving"),
    "headache": QT_TRANSLATE_NOOP("Insights", "days with a headache"),
    "slept badly": QT_TRANSLATE_NOOP("Insights", "days after a bad night"),
    "exercised": QT_TRANSLATE_NOOP("Insights", "days with exercise"),
    "stress": QT_TRANSLATE_NOOP("Insights", "stressful days"),
}


def footnote() -> str:
    """What stands under every figure: what it cannot show."""
    return translate(
        "Insights",
        "People often begin a session when things are bad, and bad days tend to ease anyway. "
        "Music, lying down and resting count too. "
        "In one small trial people felt enthusiastic but most scores did not change.",
    )


def rating_name(rating: Rating) -> str:
    """What is rated, as the first words of a sentence."""
    return translate("Insights", _RATINGS[rating])


def change_line(rating: Rating, change: Change) -> str:
    """A rating before and after, in the one form that lower, higher and unchanged ones share."""
    return translate("Insights", "{0} {1}").format(rating_name(rating), _figures(change))


def group_line(rating: Rating, group: Group) -> str:
    """The same of the sessions that have one thing in common, or that there are too few of them."""
    if isinstance(group.change, NotEnough):
        words = translate("Insights", "{0}, {1}: not enough yet. {2}")
        return words.format(rating_name(rating), group_name(group.key), _so_far(group.change))
    words = translate("Insights", "{0}, {1}: {2}")
    return words.format(rating_name(rating), group_name(group.key), _figures(group.change))


def too_few_sentence(rating: Rating, have: NotEnough) -> str:
    """That there are too few rated sessions for an average yet, and how many more it takes."""
    return translate("Insights", "{0}: not enough yet. {1}").format(rating_name(rating), _so_far(have))


def size_sentence(size: Size) -> str:
    """How large a change is, beside what people usually notice."""
    return translate("Insights", _SIZES[size])


def spread_sentence(change: Change) -> str:
    """How the single sessions went, and how much these figures bear."""
    words = translate(
        "Insights",
        "Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.",
        None,
        change.n,
    )
    spread = words.format(change.lower, change.same, change.higher)
    if not change.few:
        return spread
    return translate("Insights", "{0} With so few, one unusual day can move the average.").format(spread)


def split_name(split: Split) -> str:
    """What sessions are looked at apart by, as a heading."""
    return translate("Insights", _SPLITS[split])


def group_name(key: Key) -> str:
    """What the sessions of one group have in common, as part of a sentence."""
    match key:
        case Contact(Area.BACK, cover):
            return on_cover(cover, Area.BACK)
        case Contact(area, cover):
            return translate("Insights", "{0} {1}").format(
                translate("Insights", _GROUPS[area]), on_cover(cover, area)
            )
        case str():
            # Words from elsewhere may hold letters that a terminal would obey.
            printable = "".join(letter if letter.isprintable() else " " for letter in key)
            return (
                translate("Insights", _TAGS[key])
                if key in _TAGS
                else translate("Insights", "days with “{0}”").format(printable)
            )
        case _:
            return translate("Insights", _GROUPS[key])


def nights_sentence(nights: Nights | NotEnoughNights) -> str:
    """Nights after evenings on the mat and after others, side by side, or how many of each were rated."""
    if isinstance(nights, NotEnoughNights):
        words = translate(
            "Insights",
            "Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. "
            "It takes {2} of each.",
        )
        return words.format(nights.after_mat.have, nights.after_others.have, nights.after_mat.need)
    words = translate("Insights", "Sleep after {0}; after {1}.").format(
        _nights(translate("Insights", "%n evenings on the mat", None, nights.after_mat.n), nights.after_mat),
        _nights(translate("Insights", "%n other evenings", None, nights.after_others.n), nights.after_others),
    )
    if nights.size is not Size.ABOUT_THE_SAME:
        return words
    return translate("Insights", "{0} {1}").format(words, size_sentence(nights.size))


def rhythm_sentence(rhythm: Rhythm | NotEnough) -> str:
    """On how many days somebody was on the mat; rest is no gap."""
    if isinstance(rhythm, NotEnough):
        return translate("Insights", "No session on the mat yet.")
    if rhythm.days == 1:
        return translate("Insights", "On the mat today, for the first time.")
    if rhythm.from_the_beginning:
        words = translate(
            "Insights",
            "On the mat on {0} of the %n days since your first session. Rest days are part of the plan.",
            None,
            rhythm.days,
        )
    else:
        words = translate(
            "Insights",
            "On the mat on {0} of the last %n days. Rest days are part of the plan.",
            None,
            rhythm.days,
        )
    return words.format(rhythm.on_mat)


def week_line(week: Week) -> str:
    """The minutes of one week, and on what."""
    covers = listed(
        translate("Insights", "{0} {1}").format(name(part.cover), duration(part.minutes * 60.0))
        for part in week.by_cover
    )
    minutes = duration(week.minutes * 60.0) if week.by_cover else translate("Insights", "0 min")
    words = translate("Insights", "Week from {0}: {1}").format(date_word(week.first), minutes)
    words = translate("Insights", "{0} ({1})").format(words, covers) if covers else words
    return words if week.over else translate("Insights", "{0}, not over yet").format(words)


def fortnight_line(fortnight: Fortnight) -> str:
    """What fourteen days had in them."""
    words = translate(
        "Insights", "{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}"
    ).format(
        date_word(fortnight.first),
        date_word(fortnight.last),
        fortnight.days_on_mat,
        duration(fortnight.minutes * 60.0) if fortnight.minutes else translate("Insights", "0 min"),
        fortnight.stops,
    )
    places = listed(group_name(contact) for contact in fortnight.contacts)
    return translate("Insights", "{0} ({1})").format(words, places) if places else words


def compared_sentence(compared: Compared) -> str:
    """What a rating was before the sessions of one fortnight and of the next."""
    earlier, recent, shift = compared.earlier, compared.recent, compared.shift
    rated = rating_name(compared.rating)
    if isinstance(earlier, Change) and isinstance(recent, Change) and isinstance(shift, Shift):
        words = translate(
            "Insights",
            "{0} before sessions {1} → {2} on average from one fortnight to the next "
            "(change {3}; {4} and {5} sessions). {6}",
        )
        figures = (decimal(earlier.before), decimal(recent.before), signed(shift.by))
        return words.format(rated, *figures, earlier.n, recent.n, size_sentence(shift.size))
    words = translate(
        "Insights",
        "{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. "
        "It takes {3} in each.",
    )
    need = next(part.need for part in (earlier, recent) if isinstance(part, NotEnough))
    return words.format(rated, *(_rated(part) for part in (earlier, recent)), need)


def signed(number: float) -> str:
    """A change with its sign: "+1" and "−4" of whole numbers, "−1.1" of averages; zero has none."""
    digits = str(abs(number)) if isinstance(number, int) else decimal(abs(number))
    return in_order(f"{MINUS if number < 0 else '+' if number > 0 else ''}{digits}")


def _figures(change: Change) -> str:
    words = translate(
        "Insights", "{0} → {1} on average over %n sessions (change {2}; from {3} to {4})", None, change.n
    )
    averages = (decimal(change.before), decimal(change.after))
    return words.format(*averages, *map(signed, (change.mean, change.lowest, change.highest)))


def _so_far(have: NotEnough) -> str:
    words = translate("Insights", "Sessions rated before and after: {0} of {1}, so {2} more.")
    return words.format(have.have, have.need, have.missing)


def _nights(which: str, slept: Average) -> str:
    words = translate("Insights", "{0}: {1} on average (from {2} to {3})")
    return words.format(which, decimal(slept.mean), slept.lowest, slept.highest)


def _rated(part: Change | NotEnough) -> int:
    return part.n if isinstance(part, Change) else part.have
