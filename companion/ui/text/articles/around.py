"""Other kinds of acupressure, and the mat beside massage, acupuncture and medicine."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Related, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

HANDS = Article(
    Topic.HANDS,
    QT_TRANSLATE_NOOP("Learn", "Hands, balls and cupping"),
    QT_TRANSLATE_NOOP("Learn", "Other kinds of acupressure, and what belongs in the journal."),
    "learn/hands",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "With your hands, a ball or a roller"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Articles about acupressure also name pressing with the fingers, balls, rollers and "
                    "small devices for the hand. This program has no instructions for them. It has words "
                    "for the journal, so that a day with a ball does not look like a day with nothing.",
                ),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What studies of fingers say about mats"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Nothing, as far as we know. Pressing chosen points by hand is something else than "
                    "lying on thousands of spikes, so what was found about one is not told of the other in "
                    "these pages.",
                ),
            ),
            sure=Sure.UNKNOWN,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Cupping and acupuncture"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "One practice advises against a mat on the same day as acupuncture; for cupping the "
                    "program does the same. Write either into the journal, or tick it in the health "
                    "questions, and the mat waits for the day.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "An hour with somebody who knows"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A session with a professional has a word of its own in the journal, and a note has "
                    "room for what was said. If they advise you about your mat, their advice goes before "
                    "these pages.",
                ),
            ),
        ),
    ),
    (sources.GUIDES, sources.BODY_AWAKENING),
    date(2026, 11, 29),
    (Related.HEALTH,),
)

BESIDE = Article(
    Topic.BESIDE,
    QT_TRANSLATE_NOOP("Learn", "The mat beside other care"),
    QT_TRANSLATE_NOOP("Learn", "Massage, acupuncture and medicine, and what a mat is not."),
    "learn/beside",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "It replaces none of them"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A mat is a quiet session for your back and mind. It is no substitute for care by a "
                    "professional. One user who is fond of the mat writes that it was not enough alone: "
                    "stretching, exercises for the middle and another setup of the desk came with it.",
                ),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Massage and acupuncture"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Acupuncture aims at chosen points. A mat presses on many points at once, and does not "
                    "pierce the skin. The studies in these pages set a mat beside waiting, exercise or "
                    "spoken relaxation. We know of none that sets it beside massage or acupuncture, so "
                    "nobody can say which does more.",
                ),
            ),
            sure=Sure.UNKNOWN,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Exercise"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "In one study 44 people with low back pain exercised at home for six months, some of "
                    "them, drawn by lot, with an hour on a mat each day. Both groups did better over that "
                    "time; only with the mat did the ratings of pain change over time. An hour is more than "
                    "this program offers.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Medicine"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Do not change your medicines on account of this program or of what its charts show. "
                    "Some medicines are a reason to ask before using a mat at all: blood thinners, medicine "
                    "for blood pressure, steroid tablets. The health questions have the whole list.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "When to talk to somebody"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "When it is no better after some weeks, when pain with tingling runs down one leg, or "
                    "when you worry. The emergency signs say what cannot wait.",
                ),
            ),
        ),
    ),
    (sources.USER_JOURNAL, sources.GUIDES, sources.FRIZZIERO, sources.SPIKE_MAT, sources.ACHES),
    date(2026, 11, 29),
    (Related.HEALTH, Related.EMERGENCY),
)
