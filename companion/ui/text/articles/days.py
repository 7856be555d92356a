"""Before sleep, at lunch and away from home."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Related, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

SLEEP = Article(
    Topic.SLEEP,
    QT_TRANSLATE_NOOP("Learn", "Falling asleep on it"),
    QT_TRANSLATE_NOOP("Learn", "What to set up first, and when to get off before."),
    "learn/asleep",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "A wind-down habit, not a promise"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Many people lie on a mat before bed, and some write that they slept well afterwards. "
                    "The one study we know of that asked about it, with 36 people over three weeks, found "
                    "no effect on sleep. A seller says it openly, too: nobody has shown that a mat does "
                    "more than relaxing without one. As a quiet habit it may still be pleasant, and your "
                    "own mornings are in the journal.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What to set up first"),
            (),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Teeth brushed, lights out or low, and everything you still need within reach.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three "
                    "minutes, the music fades over the last ones.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Ten to fifteen minutes, some time before lights out, is what one seller suggests.",
                ),
                QT_TRANSLATE_NOOP("Learn", "Not after alcohol, a sedative or a sleeping pill."),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "If you fall asleep"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Sources disagree. A maker and a seller call it harmless; another page says never all "
                    "night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, "
                    "turning over half asleep.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "So every bedtime session here has an end: one low chime, and another after two "
                    "minutes, to slide the mat out and turn over. A silent end is offered only with a "
                    "cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes "
                    "within 40 minutes of the start unless you said that you are off the mat.",
                ),
            ),
            sure=Sure.MIXED,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "In the morning"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "You are asked once how the night was, if you like. Nights with and without a mat are "
                    "shown beside each other only when there are seven of each, and without saying why they "
                    "differ.",
                ),
            ),
        ),
    ),
    (
        sources.KJELLGREN,
        sources.SELLER_SLEEP,
        sources.SPIKE_MAT,
        sources.SHAKTI,
        sources.BODY_AWAKENING,
        sources.SCRATCHED,
        sources.USER_JOURNAL,
        sources.GUIDES,
    ),
    date(2026, 11, 29),
)

LUNCH = Article(
    Topic.LUNCH,
    QT_TRANSLATE_NOOP("Learn", "Lunch and travel"),
    QT_TRANSLATE_NOOP("Learn", "A few minutes in a break, at a hotel, after a drive."),
    "learn/lunch",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "In a break"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier "
                    "one, and ends with a chime in good time for the desk. A short session never makes the "
                    "next one harder.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "On a chair you keep your clothes on: the mat stands between you and the backrest, with "
                    "a thick towel at first.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "After a drive, and away from home"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "One user takes the mat to work and on trips, and lies on it for a few minutes after a "
                    "long drive, in the lunch break or before bed. It needs little setting up: a floor and "
                    "a towel.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Never use it while driving, nor in any vehicle that moves. A maker says so, too. The "
                    "same maker stores mats with the spikes down.",
                ),
                QT_TRANSLATE_NOOP("Learn", "This program needs no network, so it travels along."),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Twice in one day"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Makers say daily or as needed. A reviewer who lay down twice in one day was left "
                    "tender and advises against it. Here it is once a day at first; later twice at most, "
                    "four hours apart, and together no more than 40 minutes.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
    ),
    (sources.USER_JOURNAL, sources.SPIKE_MAT, sources.SPECTATOR, sources.GUIDES),
    date(2026, 11, 29),
    (Related.ADJUST,),
)
