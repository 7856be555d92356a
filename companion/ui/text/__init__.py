"""Every word the windows share, ready for translation. The command line speaks with the same words."""

from companion.ui.day_words import clock_word, day_word, weekday_word
from companion.ui.lengths import duration, minutes_word
from companion.ui.text.clock import read_clock, weekday_letter, weekdays
from companion.ui.text.doors import door_sentence, problem_sentence
from companion.ui.text.guidance import line, spoken
from companion.ui.text.health import asked_about, row_note, row_text, sign_groups
from companion.ui.text.lunch import (
    half_minutes,
    lunch_sentence,
    place_name,
    place_sentence,
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
from companion.ui.text.reminders import (
    AnswerWords,
    after_midnight,
    in_quiet_hours,
    no_day_chosen,
    no_time,
    occasion_line,
    occasion_line_of,
    reminder_answers,
    reminder_day,
    reminder_detail,
    reminder_title,
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
    "AnswerWords",
    "after_midnight",
    "asked_about",
    "clock_word",
    "comfort_word",
    "day_word",
    "door_sentence",
    "duration",
    "explanation",
    "felt_word",
    "half_minutes",
    "heard_sentence",
    "in_quiet_hours",
    "line",
    "lunch_sentence",
    "lying_line",
    "minutes_word",
    "name",
    "next_step",
    "no_day_chosen",
    "no_time",
    "occasion_line",
    "occasion_line_of",
    "on_cover",
    "output_sentence",
    "pattern_word",
    "phase_word",
    "place_name",
    "place_sentence",
    "problem_sentence",
    "read_clock",
    "reminder_answers",
    "reminder_day",
    "reminder_detail",
    "reminder_title",
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
    "weekday_letter",
    "weekday_word",
    "weekdays",
]
