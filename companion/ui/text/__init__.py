"""Every word the windows share, ready for translation. The command line speaks with the same words."""

from companion.ui.lengths import duration, minutes_word
from companion.ui.text.doors import door_sentence, problem_sentence
from companion.ui.text.guidance import line, spoken
from companion.ui.text.health import asked_about, row_note, row_text, sign_groups
from companion.ui.text.lunch import (
    half_minutes,
    lunch_sentence,
    place_name,
    place_sentence,
    wall_time,
)
from companion.ui.text.names import (
    FELT,
    comfort_word,
    felt_word,
    lying_line,
    name,
    on_cover,
    pattern_word,
    phase_word,
    setup_line,
    setup_title,
)
from companion.ui.text.sounds import heard_sentence, output_sentence, soundtrack_title
from companion.ui.text.suggestions import (
    explanation,
    next_step,
    rest_sentence,
    verdict_sentence,
    waits_for,
)

__all__ = [
    "FELT",
    "asked_about",
    "comfort_word",
    "door_sentence",
    "duration",
    "explanation",
    "felt_word",
    "half_minutes",
    "heard_sentence",
    "line",
    "lunch_sentence",
    "lying_line",
    "minutes_word",
    "name",
    "next_step",
    "on_cover",
    "output_sentence",
    "pattern_word",
    "phase_word",
    "place_name",
    "place_sentence",
    "problem_sentence",
    "rest_sentence",
    "row_note",
    "row_text",
    "setup_line",
    "setup_title",
    "sign_groups",
    "soundtrack_title",
    "spoken",
    "verdict_sentence",
    "waits_for",
    "wall_time",
]
