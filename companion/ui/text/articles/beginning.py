"""The first session, what it feels like, and the ways on and off the mat."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Related, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

FIRST_TIME = Article(
    Topic.FIRST_TIME,
    QT_TRANSLATE_NOOP("Learn", "Your first time"),
    QT_TRANSLATE_NOOP("Learn", "What five minutes feel like, minute by minute."),
    "learn/first-time",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Before you lie down"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The first session is easy on purpose: a thick towel over the spikes, the mat on a bed "
                    "or couch, a cushion under your head, and five minutes. Sources begin anywhere from "
                    "five to fifteen minutes; this program takes the lowest. One user writes that too much "
                    "too soon makes people give up.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "You need no special clothes and no warm-up. A few small things make it easier:",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Learn", "a quiet, comfortable place, and the phone out of reach"),
                QT_TRANSLATE_NOOP("Learn", "a glass of water for afterwards"),
                QT_TRANSLATE_NOOP("Learn", "the health questions answered, and an unhurried few minutes"),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "The first half minute"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Sit first, and let your hands take your weight as you lower yourself. It may prickle "
                    "at once. In a study of 32 healthy people the pain was strongest within the first 30 "
                    "seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the "
                    "breath out be a little longer than the breath in.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Up to minute three"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Many people describe prickling that turns into warmth, some a hum, some nothing new. "
                    "Strong is fine as long as it eases. In minute three the program asks whether it does. "
                    "If not, lift off slowly and add a layer, or end there. Ending is always a good choice.",
                ),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "The last minute"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A bell tells you that the time is over; you never need to watch it. Wiggle your "
                    "fingers and toes, bend your knees, roll gently to one side and rest there for three "
                    "breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on "
                    "something steady.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Afterwards"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Little dots on the skin are common, even through a towel. Say in the check-in how it "
                    "was, if you like. Next time stays the same: longer sessions are suggested only after "
                    "two comfortable days with the marks gone, and never more than one change at a time.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
    ),
    (sources.OLSSON, sources.USER_JOURNAL, sources.GUIDES, sources.SPIKE_MAT, sources.HOW_TO),
    date(2026, 11, 29),
    (Related.HEALTH, Related.ADJUST),
)

FEELING = Article(
    Topic.FEELING,
    QT_TRANSLATE_NOOP("Learn", "What it feels like"),
    QT_TRANSLATE_NOOP("Learn", "Prickling, warmth, and what to do with neither."),
    "learn/bed",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "A sting that fades"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and "
                    "then faded while they lay still. Guides for beginners say the same in their own words: "
                    "unpleasant at first, easier after a few minutes.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Then often warmth"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Many people describe warmth. Some become drowsy, others wide awake. The user whose "
                    "three days are the example journal of this program compared it with a firm massage, "
                    "and found that more relaxed meant more comfortable: tense, it hurt more.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Experiences vary, and some people notice little or nothing. That is a normal result, "
                    "too.",
                ),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Strong is fine, sharp is not"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A strong feeling that clearly eases within two or three minutes is fine. Roll off, or "
                    "press S, if one of these comes:",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Learn", "sharp pain, or pain that grows"),
                QT_TRANSLATE_NOOP("Learn", "dizziness, or feeling faint"),
                QT_TRANSLATE_NOOP("Learn", "numbness or tingling"),
                QT_TRANSLATE_NOOP("Learn", "anything in the chest, or trouble breathing"),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "When it is not for you"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 "
                    "minutes a day, eight found it too painful to go on and one had itching and redness. "
                    "The easiest setup here is a towel folded double, for two minutes. If that is still too "
                    "strong, a mat may not be for you. Breathing and music stay.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
    ),
    (sources.OLSSON, sources.SAHA, sources.USER_JOURNAL, sources.GUIDES),
    date(2026, 11, 29),
    (Related.ADJUST, Related.EMERGENCY),
)

ON_AND_OFF = Article(
    Topic.ON_AND_OFF,
    QT_TRANSLATE_NOOP("Learn", "Getting on and off"),
    QT_TRANSLATE_NOOP("Learn", "Slowly, with your hands, and slowly up again."),
    "learn/on-off",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "On"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "Sit down at the edge of the mat, with the cover smooth over it."),
                QT_TRANSLATE_NOOP("Learn", "Let your hands take your weight, and come down slowly."),
                QT_TRANSLATE_NOOP("Learn", "Spread your weight evenly, then lie still."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "To move, lift. One shop says to shift as you like; a guide says that moving scratches.",
                ),
            ),
            Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Off"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "Bend your knees and roll gently to one side. Lift, do not drag."),
                QT_TRANSLATE_NOOP("Learn", "Rest there for three slow breaths."),
                QT_TRANSLATE_NOOP("Learn", "Push up to sitting with your hands, and wait a minute."),
                QT_TRANSLATE_NOOP("Learn", "Stand in your own time, one hand on something steady."),
            ),
            Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Why so slowly"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "What a mat does to blood pressure is unclear. A maker writes that it may fall and that "
                    "one should rise slowly; in a study of healthy people it was higher on the mat. A study "
                    "of older people found that the dip on standing up is softer when it is done slowly. "
                    "Slowly is right either way. With blood pressure that is high or low, or medicine for "
                    "it, ask first; the program then leaves two minutes of sitting instead of one.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If you feel dizzy on the way up, sit or lie down again until it has passed.",
                ),
            ),
            sure=Sure.MIXED,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "If the floor is far away"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A bed or a couch is softer and easier to leave, and it is where everybody begins here. "
                    "Where getting down or up is hard, or after falls, it stays that way.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
    ),
    (sources.HOW_TO, sources.SPIKE_MAT, sources.OLSSON, sources.STANDING_UP, sources.SELLER_NURSING),
    date(2026, 11, 29),
    (Related.HEALTH, Related.ADJUST),
)
