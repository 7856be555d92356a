"""The quiet lines of a session, one at a time, as the script has them."""

from __future__ import annotations

from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_LINES = {
    "S1": QT_TRANSLATE_NOOP("Guidance", "Sit first. Let your hands take your weight, and come down slowly."),
    "S2": QT_TRANSLATE_NOOP(
        "Guidance", "It may prickle at once. That first half minute is usually the strongest."
    ),
    "S3": QT_TRANSLATE_NOOP("Guidance", "You are in charge. Lifting off at any moment is a fine choice."),
    "S4": QT_TRANSLATE_NOOP("Guidance", "Unclench your jaw. Let your tongue rest."),
    "S5": QT_TRANSLATE_NOOP("Guidance", "Shoulders heavy, hands open."),
    "S6": QT_TRANSLATE_NOOP(
        "Guidance", "Breathe in without effort, and let the out-breath be a little longer."
    ),
    "S7": QT_TRANSLATE_NOOP("Guidance", "Nothing to win here. Just stay soft around the sharpness."),
    "S8": QT_TRANSLATE_NOOP("Guidance", "Out slowly, as if fogging a window."),
    "S9": QT_TRANSLATE_NOOP("Guidance", "If it is easing, stay. If it is growing, add a layer or end."),
    "W1": QT_TRANSLATE_NOOP("Guidance", "Notice whether prickling is turning into warmth."),
    "W2": QT_TRANSLATE_NOOP("Guidance", "Some people feel heat, some a hum, some nothing new. All fine."),
    "W3": QT_TRANSLATE_NOOP("Guidance", "Follow one breath from start to end."),
    "W4": QT_TRANSLATE_NOOP("Guidance", "With the next breath out, let the mat hold a bit more of you."),
    "W5": QT_TRANSLATE_NOOP("Guidance", "Belly loose. Ribs loose."),
    "W6": QT_TRANSLATE_NOOP("Guidance", "Let the back of the body spread."),
    "W7": QT_TRANSLATE_NOOP("Guidance", "If thoughts push in, give them the sound of your breath instead."),
    "W8": QT_TRANSLATE_NOOP("Guidance", "Lie still now; small slides scratch, stillness does not."),
    "M1": QT_TRANSLATE_NOOP("Guidance", "Imagine warm wax, slowly losing its edges."),
    "M2": QT_TRANSLATE_NOOP("Guidance", "Each breath out, one layer lower."),
    "M3": QT_TRANSLATE_NOOP("Guidance", "Gravity is doing the work. You can stop helping."),
    "M4": QT_TRANSLATE_NOOP("Guidance", "Let the day drain out through your heels."),
    "M5": QT_TRANSLATE_NOOP("Guidance", "The floor is not going anywhere. Rest on it."),
    "M6": QT_TRANSLATE_NOOP("Guidance", "Nothing to answer, nothing to carry."),
    "M7": QT_TRANSLATE_NOOP("Guidance", "Breathe in, enough. Breathe out, more than enough."),
    "M8": QT_TRANSLATE_NOOP("Guidance", "Quiet now for a while."),
    "B1": QT_TRANSLATE_NOOP("Guidance", "Bring your attention to your feet, and let them fall outward."),
    "B2": QT_TRANSLATE_NOOP("Guidance", "Calves and knees: nothing to hold up."),
    "B3": QT_TRANSLATE_NOOP("Guidance", "Thighs and hips, wide and slow."),
    "B4": QT_TRANSLATE_NOOP("Guidance", "The low back: breathe into the space around it."),
    "B5": QT_TRANSLATE_NOOP("Guidance", "Between the shoulder blades, a little more room."),
    "B6": QT_TRANSLATE_NOOP("Guidance", "Neck long, throat quiet."),
    "B7": QT_TRANSLATE_NOOP("Guidance", "Cheeks, eyes, forehead: smooth."),
    "B8": QT_TRANSLATE_NOOP("Guidance", "Now the whole body, one shape, breathing."),
    "C1": QT_TRANSLATE_NOOP("Guidance", "The session is ending soon. Begin to hear the room."),
    "C2": QT_TRANSLATE_NOOP("Guidance", "Wiggle your fingers and your toes."),
    "C2b": QT_TRANSLATE_NOOP("Guidance", "Time to slide the mat out and turn over. Good night."),
    "C3": QT_TRANSLATE_NOOP("Guidance", "Bend your knees and roll gently to one side. Lift, do not drag."),
    "C4": QT_TRANSLATE_NOOP("Guidance", "Rest there for three slow breaths."),
    "C5": QT_TRANSLATE_NOOP("Guidance", "Push up to sitting with your hands, and wait a minute."),
    "A1": QT_TRANSLATE_NOOP("Guidance", "Stand in your own time, one hand on something steady."),
    "A2": QT_TRANSLATE_NOOP("Guidance", "A glass of water would be nice now."),
    "A3": QT_TRANSLATE_NOOP(
        "Guidance", "Little dots on the skin are common; see if they are gone next time."
    ),
    "A4": QT_TRANSLATE_NOOP("Guidance", "How was that, compared with before?"),
    "X1": QT_TRANSLATE_NOOP("Guidance", "Good decision. Roll to the side and breathe as you like."),
    "X2": QT_TRANSLATE_NOOP("Guidance", "Forget the counting. Normal breaths, eyes open, stay lying."),
    "X3": QT_TRANSLATE_NOOP("Guidance", "Let's make it easier: add a layer, or finish here."),
    "X4": QT_TRANSLATE_NOOP("Guidance", "Paused. The clock waits for you."),
}


_BREATHS = {
    "inhale": QT_TRANSLATE_NOOP("Guidance", "and in"),
    "exhale": QT_TRANSLATE_NOOP("Guidance", "and out"),
    "hold": QT_TRANSLATE_NOOP("Guidance", "and rest"),
}
"""What a voice calls for each breath, by the name of its cue."""


def spoken(key: str) -> str:
    """What a voice says for the id of a line or the name of a breath cue."""
    words = _BREATHS.get(key) or _LINES[key]
    return translate("Guidance", str(words))


def line(id: str) -> str:
    """The line of guidance with that id."""
    return translate("Guidance", str(_LINES[id]))
