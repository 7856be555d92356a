"""Breathing, what lies between somebody and the spikes, and the parts of the body beside the back."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Related, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

BREATHING = Article(
    Topic.BREATHING,
    QT_TRANSLATE_NOOP("Learn", "Breathing"),
    QT_TRANSLATE_NOOP("Learn", "Longer out than in, and never forced."),
    "learn/breathing",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "What the sun shows"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The sun rises with the breath in and sets with the breath out. Unless you choose "
                    "another pattern it starts easily and settles at four seconds in and six out, which is "
                    "six breaths a minute. Long and easy is enough; it does not have to be deep. Following "
                    "it is never required.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What slow breathing is known to do"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Of all that is in these pages this has been studied most. 223 studies put together "
                    "show that slow breathing changes the rhythm of the heart while one does it and right "
                    "after, with few unwanted effects to be expected. In 31 studies blood pressure and "
                    "pulse were slightly lower, and the effect on stress was only marginal.",
                ),
            ),
            sure=Sure.MANY_STUDIES,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Whether a longer breath out matters"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "In a study of 30 people a longer breath out felt more relaxing and less stressed. In "
                    "another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a "
                    "list of such studies counts four for the longer breath out, three without a "
                    "difference, one for equal breaths and one for a longer breath in, and a newer study of "
                    "30 people found equal breaths best.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "So take what is comfortable. People who were asked to breathe out twice as long "
                    "managed about a third longer. Near enough is fine.",
                ),
            ),
            sure=Sure.MIXED,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "On the mat"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "In a study of 32 healthy people with and without a mat it was the spoken relaxation "
                    "that changed how they breathed, and they became more relaxed with the mat and without "
                    "it.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Holding the breath"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Patterns with holds are off unless you choose them, and never run in the first two "
                    "minutes on the mat. A booklet of a British health trust advises to breathe without "
                    "pausing or holding at all. Teachers of breathing name who should not hold the breath:",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Learn", "during pregnancy"),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "with heart disease, an irregular beat, a pacemaker or high blood pressure",
                ),
                QT_TRANSLATE_NOOP("Learn", "with epilepsy, or a severe mental illness"),
                QT_TRANSLATE_NOOP("Learn", "with asthma that is acting up, or COPD"),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "with eye pressure or a retina problem, or after a recent operation",
                ),
                QT_TRANSLATE_NOOP("Learn", "for anybody whom breathing exercises make panic"),
            ),
            Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "If you feel light-headed"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Forget the counting. Breathe as you like, with your eyes open, and stay lying until it "
                    "has passed.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
    ),
    (
        sources.LABORDE_MANY,
        sources.SHAO,
        sources.VAN_DIEST,
        sources.LABORDE_RATIO,
        sources.MEEHAN,
        sources.EQUAL_BREATHS,
        sources.BAE,
        sources.OLSSON,
        sources.NHS_BOOKLET,
        sources.HOLD_ADVICE,
    ),
    date(2026, 11, 29),
    (Related.HEALTH,),
)

COVERS = Article(
    Topic.COVERS,
    QT_TRANSLATE_NOOP("Learn", "Climbing the ladder"),
    QT_TRANSLATE_NOOP("Learn", "Covers and surfaces: when to go thinner, and when not."),
    "learn/ladder",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Four things decide how strong it is"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "The cover: thick towel, thin towel, T-shirt, bare skin."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.",
                ),
                QT_TRANSLATE_NOOP("Learn", "What is under your head: cushion, folded towel, nothing."),
                QT_TRANSLATE_NOOP("Learn", "The minutes."),
            ),
            Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "One thing at a time"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Sources disagree about what to change first and how fast. Here each step makes exactly "
                    "one thing harder: more minutes after two comfortable days, another cover, surface or "
                    "cushion after three, and only when the marks are gone. Faint marks mean the same again.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Easier is always possible, without a reason. Harder by hand is one step at most.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Where the ladder may end"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and "
                    "nothing stronger is suggested unless you ask for it. Several sources call bare skin "
                    "best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A "
                    "T-shirt is a full finish line.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "How many minutes"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The "
                    "studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is "
                    "the end unless you turn longer sessions on, and 40 is the end for everybody.",
                ),
            ),
            sure=Sure.UNKNOWN,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Where a cloth belongs"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If the bony middle of your back gets sore, leave a strip of cloth over it. The neck "
                    "always has a cloth. Face, scalp and the front of the neck stay off the spikes.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
    ),
    (
        sources.USER_JOURNAL,
        sources.GUIDES,
        sources.SPIKE_MAT,
        sources.SHAKTI,
        sources.KJELLGREN,
        sources.SAHA,
        sources.FRIZZIERO,
    ),
    date(2026, 11, 29),
    (Related.ADJUST,),
)

FEET = Article(
    Topic.FEET,
    QT_TRANSLATE_NOOP("Learn", "Feet and standing"),
    QT_TRANSLATE_NOOP("Learn", "Sitting first, socks first, something to hold."),
    "learn/feet",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Begin on a chair"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, "
                    "later five, then thin socks, and bare feet only at the end. A step comes after three "
                    "comfortable days.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "May one stand on it?"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish "
                    "mat says no. So look into the leaflet of yours. One guide for beginners names 30 "
                    "seconds to two minutes in thin socks, near a counter.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Here standing opens only when the seated steps are done. It starts with one minute in "
                    "thick socks, with something to hold in reach, and ends at five.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "When the feet stay off"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "numb feet, or nerve damage: you would not feel a sore spot"),
                QT_TRANSLATE_NOOP("Learn", "diabetes or poor circulation"),
                QT_TRANSLATE_NOOP("Learn", "varicose veins or a wound where the mat would be"),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "dizziness, falls or trouble with balance: then at least no standing",
                ),
            ),
            Sure.CHOICE,
        ),
    ),
    (sources.GUIDES, sources.SPIKE_MAT, sources.STANDING, sources.HOW_TO),
    date(2026, 11, 29),
    (Related.HEALTH, Related.ADJUST),
)

NECK = Article(
    Topic.NECK,
    QT_TRANSLATE_NOOP("Learn", "Neck"),
    QT_TRANSLATE_NOOP("Learn", "Always a cloth, never long, never the face."),
    "learn/neck",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Two opinions"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "One guide says to leave out neck and head, or to put a thin cloth there. Others sell "
                    "pillows with spikes for exactly that place. So the neck has a short ladder of its own "
                    "here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "How"),
            (),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.",
                ),
                QT_TRANSLATE_NOOP("Learn", "Keep a cloth on it. Bare is not offered."),
                QT_TRANSLATE_NOOP("Learn", "Face, scalp and the front of the neck stay off the spikes."),
                QT_TRANSLATE_NOOP("Learn", "Stop for a headache, a tingling arm or dizziness."),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What was found"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "40 people with long-lasting neck pain were part of a pilot study. After 14 days with a "
                    "mat at home those who used it rated their pain lower than those who waited for theirs. "
                    "Nobody had a mat without spikes to compare it with.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
    ),
    (sources.GUIDES, sources.HOHMANN, sources.SPIKE_MAT, sources.SPIKE_MAT_AFRICA),
    date(2026, 11, 29),
    (Related.HEALTH, Related.ADJUST),
)
