"""`mat-companion insights`: what the whole journal says of itself, in sentences or for programs to read.

Ratings are for their owner's eyes: they are printed where they were asked for, and nowhere else.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from enum import Enum

from companion.core.diary_entries import diary_of
from companion.core.fortnight import Compared, Fortnight, Shift
from companion.core.insights import Average, Change, NotEnough
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.rhythm import Rhythm, Week
from companion.core.splits import Contact, Group, Key
from companion.core.summary import Rated, Summary, summary
from companion.desktop.clock import local_now
from companion.launch import DONE
from companion.storage.database import open_to_read
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths
from companion.ui.text import clock, insights

Document = dict[str, object]


def tell(options: Namespace) -> int:
    """Print what the journal says of itself now; nothing is changed."""
    now = local_now()
    with closing(open_to_read(data_paths(options.data_dir).journal)) as journal:
        store = JournalStore(journal)
        sessions, diary = store.history(now).sessions, diary_of(store.entries(), now)
        found = summary(sessions, now, clock.weekdays()[0], diary)
    # Plain ASCII for programs, so that no terminal's or file's encoding can lose a letter of it.
    print(json.dumps(document(found), indent=2) if options.json else "\n".join(lines(found)))
    return DONE


def lines(found: Summary) -> Iterator[str]:
    """Everything in sentences, always in the same order, the footnote last."""
    for rated in found.ratings:
        yield from _rated_lines(rated)
        yield ""
    yield insights.nights_sentence(found.nights)
    yield ""
    yield insights.rhythm_sentence(found.rhythm)
    if isinstance(found.rhythm, Rhythm):
        yield from map(insights.week_line, found.weeks)
        yield ""
        yield from map(insights.fortnight_line, (found.review.earlier, found.review.recent))
        yield from map(insights.compared_sentence, found.review.ratings)
    yield ""
    yield insights.footnote()


def document(found: Summary) -> Document:
    """The same values for programs. What there is too little of for a figure is told in `not_enough`."""
    return {
        "ratings": {rated.rating.value: _rated_document(rated) for rated in found.ratings},
        "nights": _nights_document(found.nights),
        "rhythm": _rhythm_document(found.rhythm),
        "weeks": [_week_document(week) for week in found.weeks],
        "review": {
            "earlier": _fortnight_document(found.review.earlier),
            "recent": _fortnight_document(found.review.recent),
            "ratings": {one.rating.value: _compared_document(one) for one in found.review.ratings},
        },
        "footnote": insights.footnote(),
    }


def _rated_lines(rated: Rated) -> Iterator[str]:
    if isinstance(rated.change, NotEnough):
        yield insights.too_few_sentence(rated.rating, rated.change)
    else:
        yield insights.change_line(rated.rating, rated.change)
        yield f"{insights.size_sentence(rated.change.size)} {insights.spread_sentence(rated.change)}"
    for apart in rated.apart:
        enough = [group for group in apart.groups if isinstance(group.change, Change)]
        # One group alone would only say again what all sessions say.
        if enough and len(apart.groups) > 1:
            yield f"{insights.split_name(apart.split)}:"
            yield from (f"  {insights.group_line(rated.rating, group)}" for group in enough)


def _rated_document(rated: Rated) -> Document:
    apart = {one.split.value: [_group_document(group) for group in one.groups] for one in rated.apart}
    return {"change": _change_document(rated.change), "by": apart}


def _group_document(group: Group) -> Document:
    return {"of": _key_document(group.key), "change": _change_document(group.change)}


def _key_document(key: Key) -> object:
    match key:
        case Contact():
            return {"area": key.area.value, "cover": key.cover.value}
        case Enum():
            return key.value
        case _:
            return key


def _change_document(change: Change | NotEnough) -> Document:
    if isinstance(change, NotEnough):
        return _not_enough(change)
    return {
        "n": change.n,
        "before": change.before,
        "after": change.after,
        "change": change.mean,
        "from": change.lowest,
        "to": change.highest,
        "lower": change.lower,
        "same": change.same,
        "higher": change.higher,
        "size": change.size.value,
    }


def _nights_document(nights: Nights | NotEnoughNights) -> Document:
    mat, others = nights.after_mat, nights.after_others
    if isinstance(nights, NotEnoughNights):
        return {"after_mat": _slept_document(mat), "after_others": _slept_document(others)}
    return {
        "after_mat": _slept_document(mat),
        "after_others": _slept_document(others),
        "difference": nights.difference,
        "size": nights.size.value,
    }


def _slept_document(slept: Average | NotEnough) -> Document:
    if isinstance(slept, NotEnough):
        return _not_enough(slept)
    return {"n": slept.n, "mean": slept.mean, "from": slept.lowest, "to": slept.highest}


def _rhythm_document(rhythm: Rhythm | NotEnough) -> Document:
    if isinstance(rhythm, NotEnough):
        return _not_enough(rhythm)
    return {"on_mat": rhythm.on_mat, "days": rhythm.days, "rested": rhythm.rested, "today": rhythm.today}


def _week_document(week: Week) -> Document:
    return {
        "first": week.first.isoformat(),
        "minutes": round(week.minutes, 1),
        "by_cover": {part.cover.value: round(part.minutes, 1) for part in week.by_cover},
        "over": week.over,
    }


def _fortnight_document(fortnight: Fortnight) -> Document:
    return {
        "first": fortnight.first.isoformat(),
        "last": fortnight.last.isoformat(),
        "sessions": fortnight.sessions,
        "days_on_mat": fortnight.days_on_mat,
        "minutes": round(fortnight.minutes, 1),
        "stops": fortnight.stops,
        "contacts": [_key_document(contact) for contact in fortnight.contacts],
    }


def _compared_document(compared: Compared) -> Document:
    shift = compared.shift
    return {
        "earlier": _change_document(compared.earlier),
        "recent": _change_document(compared.recent),
        "shift": {"by": shift.by, "size": shift.size.value}
        if isinstance(shift, Shift)
        else _not_enough(shift),
    }


def _not_enough(found: NotEnough) -> Document:
    return {"not_enough": {"have": found.have, "need": found.need, "missing": found.missing}}
