"""Why this is suggested: one plain sentence or two, with the numbers they rest on."""

from __future__ import annotations

from collections.abc import Callable

from companion.core.deciding import Reason
from companion.core.journal import Area, Cover, Head, Marks, Setup, Surface
from companion.core.ladder import COVER_ORDER, PLATEAU, SURFACE_ORDER, Variable, harder_in
from companion.core.screening import Door, Verdict
from companion.core.suggestion import Action, Suggestion
from companion.ui.lengths import minutes_word
from companion.ui.text.doors import door_sentence
from companion.ui.text.names import name
from companion.ui.text.rests import rest_sentence
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_COVERS = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "the thick towel folded double"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "the thick towel"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "the thin towel"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Suggestions", "a T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Suggestions", "bare skin"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Suggestions", "thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Suggestions", "thin socks"),
}
_SURFACES = {
    Surface.BED: QT_TRANSLATE_NOOP("Suggestions", "the bed or couch"),
    Surface.YOGA_MAT: QT_TRANSLATE_NOOP("Suggestions", "the yoga mat on the floor"),
    Surface.FLOOR: QT_TRANSLATE_NOOP("Suggestions", "the bare floor"),
}
_HEADS = {
    Head.CUSHION: QT_TRANSLATE_NOOP("Suggestions", "a cushion under your head"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "a folded towel under your head"),
    Head.NONE: QT_TRANSLATE_NOOP("Suggestions", "nothing under your head"),
}
_HEAD_ALONE = {
    Head.CUSHION: QT_TRANSLATE_NOOP("Suggestions", "cushion under your head"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "folded towel under your head"),
    Head.NONE: QT_TRANSLATE_NOOP("Suggestions", "nothing under your head"),
}
_HEAD_BESIDE = {
    Head.CUSHION: QT_TRANSLATE_NOOP("Suggestions", "a cushion"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Suggestions", "a folded towel"),
    Head.NONE: QT_TRANSLATE_NOOP("Suggestions", "nothing under your head"),
}
_NUMBERS = {
    2: QT_TRANSLATE_NOOP("Suggestions", "Two comfortable days"),
    3: QT_TRANSLATE_NOOP("Suggestions", "Three comfortable days"),
    4: QT_TRANSLATE_NOOP("Suggestions", "Four comfortable days"),
}
_WHY_DOWN: dict[Reason, str] = {
    Reason.STOP: QT_TRANSLATE_NOOP("Suggestions", "You had to stop last time"),
    Reason.SKIN: QT_TRANSLATE_NOOP("Suggestions", "Your skin was bruised or broken"),
    Reason.MARKS: QT_TRANSLATE_NOOP("Suggestions", "The marks stayed clear for more than a day"),
    Reason.FLARE: QT_TRANSLATE_NOOP("Suggestions", "Your back was two points or more worse afterwards"),
    Reason.FLARE_TWICE: QT_TRANSLATE_NOOP("Suggestions", "Your back was two points worse twice in a week"),
    Reason.TOO_STRONG: QT_TRANSLATE_NOOP("Suggestions", "Last time was too strong"),
    Reason.STREAK: QT_TRANSLATE_NOOP("Suggestions", "One step at most from what was comfortable"),
}
_QUIETLY_HELD = frozenset((Reason.STREAK, Reason.PLATEAU))
"""Where the setup stays and nothing else has to be said, how a silent session ends may be told."""


def explanation(suggestion: Suggestion, wake_minutes: float | None = None) -> str:
    """Why this is suggested. `wake_minutes` are those after which a session that ends in silence chimes."""
    if wake_minutes is not None and suggestion.action is Action.HOLD and suggestion.reason in _QUIETLY_HELD:
        words = translate(
            "Suggestions",
            "Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} "
            "so you do not sleep on the mat.",
        )
        return words.format(_minutes(suggestion), minutes_word(wake_minutes))
    match suggestion.action:
        case Action.START:
            return _start(suggestion)
        case Action.HOLD:
            return _hold(suggestion)
        case Action.UP:
            return _up(suggestion)
        case Action.DOWN:
            return _down(suggestion)
        case Action.RESTART:
            words = translate(
                "Suggestions",
                "Welcome back after %n days: we begin again with {0}, {1}.",
                None,
                suggestion.days_off or 0,
            )
            return words.format(*_cover_and_minutes(suggestion))
        case _:
            return _closed(suggestion)


def next_step(suggestion: Suggestion) -> str:
    """What the next step would be, or that there is none to be asked for."""
    if suggestion.following is None or suggestion.setup is None:
        return translate("Suggestions", "No further step is planned: a comfortable place to stay.")
    return translate("Suggestions", "Next step: {0}. Everything else stays the same.").format(
        _step(suggestion)
    )


def waits_for(suggestion: Suggestion, needed: int) -> str:
    """What that step waits for; `needed` are the comfortable days it takes."""
    if suggestion.following is None:
        return ""
    had = suggestion.streak if suggestion.action is Action.HOLD else 0
    return translate(
        "Suggestions", "It waits for %n comfortable days with gone marks; so far {0}.", None, needed
    ).format(had)


def verdict_sentence(verdict: Verdict) -> str:
    """Why a session cannot start, calmly, and the one thing to do."""
    return door_sentence(verdict) if verdict.rest is None else rest_sentence(verdict.rest)


def _start(suggestion: Suggestion) -> str:
    setup = suggestion.setup
    if setup is None:
        return translate("Suggestions", "Breathing without the mat is open to everybody, at any time.")
    if suggestion.area is not Area.BACK:
        words = translate("Suggestions", "First time here: {0}, {1}. Easy on purpose.")
        return words.format(*_cover_and_minutes(suggestion))
    parts = (
        name(setup.cover),
        name(setup.surface),
        translate("Suggestions", _HEAD_ALONE[setup.head]),
        minutes_word(setup.minutes),
    )
    if suggestion.rung is not None and suggestion.rung > 1:
        return translate("Suggestions", "From what you already use: {0}, {1}, {2}, {3}.").format(*parts)
    return translate("Suggestions", "First time: {0}, {1}, {2}, {3}. Easy on purpose.").format(*parts)


def _hold(suggestion: Suggestion) -> str:
    minutes = _minutes(suggestion)
    match suggestion.reason:
        case Reason.MARKS if suggestion.marks is Marks.FAINT and suggestion.following is not None:
            return translate(
                "Suggestions",
                "Faint marks are still there, so no step yet. Same setup, or rest if you prefer.",
            )
        case Reason.MARKS if suggestion.marks is Marks.FAINT:
            return translate("Suggestions", "Faint marks are still there. Same setup, or rest if you prefer.")
        case Reason.GAP:
            return translate(
                "Suggestions",
                "Welcome back after %n days: same setup, and the count starts fresh.",
                None,
                suggestion.days_off or 0,
            )
        case Reason.PAIN_TODAY:
            words = translate(
                "Suggestions",
                "Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.",
            )
            return words.format(suggestion.pain, minutes)
        case Reason.QUICK:
            words = translate("Suggestions", "Quick one: your usual setup for {0}.").format(minutes)
            if suggestion.following is None or not 0 < suggestion.needed <= suggestion.streak:
                return words
            waiting = translate("Suggestions", "{0} The next step waits for a full session: {1}.")
            return waiting.format(words, _step(suggestion))
        case Reason.PLATEAU if suggestion.rung != PLATEAU or suggestion.area is not Area.BACK:
            return translate(
                "Suggestions", "This is a comfortable place to stay, and the last step of your plan."
            )
        case Reason.PLATEAU:
            return translate(
                "Suggestions",
                "This is a comfortable place to stay. Stronger setups are there only if you want them.",
            )
        case Reason.STREAK if suggestion.days_off == 0 or 0 < suggestion.needed <= suggestion.streak:
            return translate("Suggestions", "Same setup again. Steps wait for the first session of a day.")
        case Reason.STREAK if suggestion.following is not None and suggestion.needed:
            needed = suggestion.needed
            words = translate(
                "Suggestions", "Same setup again: {0} of %n comfortable days at {1}, then {2}.", None, needed
            )
            if suggestion.planned not in (None, suggestion.setup):
                # The session before was another one: shorter on purpose, or no rung of the ladder.
                words = translate(
                    "Suggestions", "So far {0} of %n comfortable days at {1}, then {2}.", None, needed
                )
            return words.format(suggestion.streak, minutes, _step(suggestion))
        case Reason() as reason if reason in _WHY_DOWN:
            words = translate(
                "Suggestions", "{0}. This is the easiest setup there is: the same again, {1}, or rest."
            )
            return words.format(translate("Suggestions", _WHY_DOWN[reason]), minutes)
        case _:
            return translate("Suggestions", "Same setup again.")


def _up(suggestion: Suggestion) -> str:
    setup, last = suggestion.setup, suggestion.last
    if setup is None or last is None:
        return ""
    earned = translate("Suggestions", _NUMBERS.get(suggestion.needed, _NUMBERS[4]))
    minutes = minutes_word(setup.minutes)
    cover, place, head = name(setup.cover), name(setup.surface), name(setup.head)
    words = translate("Suggestions", "{0}: {1} today. {2}, {3} and {4} stay the same.")
    match suggestion.changes:
        case (Variable.COVER,) if suggestion.area is not Area.BACK:
            # Where one sits or stands never changes there, and a head has no part in it.
            words = translate("Suggestions", "{0}: {1} today, for {2} as before.")
            return words.format(earned, _cover(setup, suggestion.area), minutes)
        case (Variable.COVER,):
            return words.format(
                earned, translate("Suggestions", _COVERS[setup.cover]), _capitalised(place), head, minutes
            )
        case (Variable.SURFACE,):
            return words.format(
                earned, translate("Suggestions", _SURFACES[setup.surface]), _capitalised(cover), head, minutes
            )
        case (Variable.HEAD,):
            return words.format(
                earned, translate("Suggestions", _HEADS[setup.head]), _capitalised(cover), place, minutes
            )
        case (Variable.MINUTES,):
            words = translate("Suggestions", "{0}, marks gone: {1} today, everything else the same.")
            return words.format(earned, minutes)
        case _:
            # A step taken on a day that keeps every session short changes nothing yet but its name.
            return translate("Suggestions", "{0}: the next step, kept to {1} today.").format(earned, minutes)


def _down(suggestion: Suggestion) -> str:
    setup, last = suggestion.setup, suggestion.last
    if setup is None or last is None:
        return ""
    if suggestion.reason is Reason.GAP:
        why = translate("Suggestions", "Welcome back after %n days", None, suggestion.days_off or 0)
    else:
        reason = suggestion.reason
        why = (
            translate("Suggestions", _WHY_DOWN[reason])
            if isinstance(reason, Reason) and reason in _WHY_DOWN
            else ""
        )
    return translate("Suggestions", "{0}, so back to {1}.").format(why, _easier(setup, last, suggestion.area))


def _easier(setup: Setup, last: Setup, area: Area) -> str:
    """What is easier than last time, and for how long."""
    minutes = minutes_word(setup.minutes)
    parts: list[str] = []
    if COVER_ORDER[setup.cover] < COVER_ORDER[last.cover]:
        parts.append(_cover(setup, area))
    if SURFACE_ORDER[setup.surface] < SURFACE_ORDER[last.surface]:
        parts.append(translate("Suggestions", _SURFACES[setup.surface]))
    if Variable.HEAD in harder_in(last, setup):
        # Beside other things a cushion needs no head to be understood.
        parts.append(translate("Suggestions", (_HEAD_BESIDE if parts else _HEADS)[setup.head]))
    if not parts:
        return minutes
    *first, last_part = parts
    listed = (
        translate("Suggestions", "{0} and {1}").format(", ".join(first), last_part) if first else last_part
    )
    return translate("Suggestions", "{0} for {1}").format(listed, minutes)


def _closed(suggestion: Suggestion) -> str:
    if suggestion.rest is not None:
        return rest_sentence(suggestion.rest)
    if suggestion.reason is Reason.NOT_FOR_YOU:
        return translate(
            "Suggestions",
            "Even the easiest setup was too strong. The mat may not be for you, and that is fine; "
            "breathing and music stay open.",
        )
    door = {
        Action.BLOCKED: Door.BLOCKED,
        Action.ASK_PROFESSIONAL: Door.ASK,
        Action.SEEK_HELP: Door.NOT_TODAY,
        Action.NOT_NOW: Door.NOT_TODAY,
    }[suggestion.action]
    off = suggestion.reason is Reason.STREAK or suggestion.area is not Area.BACK
    sentence = door_sentence(Verdict(door, suggestion.reason))
    if door in (Door.BLOCKED, Door.NOT_TODAY) and off and sentence == door_sentence(Verdict(door)):
        return door_sentence(Verdict(Door.AREA_OFF, suggestion.reason))
    return sentence


def _step(suggestion: Suggestion) -> str:
    """What the following rung makes harder."""
    following, setup = suggestion.following, suggestion.setup
    if following is None or setup is None:
        return ""
    words: dict[Variable, Callable[[], str]] = {
        Variable.COVER: lambda: _cover(following.setup, suggestion.area),
        Variable.SURFACE: lambda: translate("Suggestions", _SURFACES[following.setup.surface]),
        Variable.HEAD: lambda: translate("Suggestions", _HEADS[following.setup.head]),
        Variable.MINUTES: lambda: minutes_word(following.setup.minutes),
    }
    harder = harder_in(following.setup, setup)
    return words[harder[0]]() if harder else minutes_word(following.setup.minutes)


def _cover_and_minutes(suggestion: Suggestion) -> tuple[str, str]:
    setup = suggestion.setup
    if setup is None:
        return "", ""
    return _cover(setup, suggestion.area), minutes_word(setup.minutes)


def _cover(setup: Setup, area: Area) -> str:
    bare_feet = area in (Area.FEET_SEATED, Area.FEET_STANDING) and setup.cover is Cover.BARE_SKIN
    return (
        translate("Suggestions", "bare feet") if bare_feet else translate("Suggestions", _COVERS[setup.cover])
    )


def _minutes(suggestion: Suggestion) -> str:
    return minutes_word(suggestion.setup.minutes if suggestion.setup else 0)


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
