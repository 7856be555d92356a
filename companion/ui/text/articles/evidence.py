"""What research says about mats, study by study, and how sure that is."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

RESEARCH = Article(
    Topic.RESEARCH,
    QT_TRANSLATE_NOOP("Learn", "What research says"),
    QT_TRANSLATE_NOOP("Learn", "Five small studies, and how sure each can be."),
    "learn/research",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "In short"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The studies are small and their results mixed. In one study pain was lower right after "
                    "use; over weeks some found a change and others none. No study was found that sets a "
                    "mat beside one without spikes, so nobody can tell the spikes from lying down and "
                    "resting.",
                ),
            ),
            sure=Sure.MIXED,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "36 people, 15 minutes a day, three weeks"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "People with back or neck pain. Only the worst pain was rated lower. The usual pain, "
                    "mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, "
                    "and the numbers did not bear it out. No harm was seen, but the authors note that no "
                    "study has looked for risks. (Kjellgren, 2011)",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "91 people, 30 minutes a day, two weeks"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "People with low back pain. Pain was lower right after use. After two and after "
                    "fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly "
                    "one in ten stopped: for eight it was too painful, one had itching and redness. There "
                    "was no other group to compare with. (Saha, 2016)",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "40 and 42 people, two weeks"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Two pilot studies, one of neck pain and one of low back pain. After 14 days those with "
                    "a mat rated their pain lower than those on a waiting list. A questionnaire about the "
                    "neck was better, the one about the back was not. (Hohmann, 2012)",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "32 healthy people, with and without"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The sting peaked within 30 seconds and faded. People became more relaxed in every "
                    "setting, on the mat or not, with a voice or without. On the mat blood pressure was "
                    "higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von "
                    "Scheele, 2011)",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "44 people who exercised for six months"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did "
                    "better; pain changed over time only with the mat. (Frizziero, 2021)",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "How a mat might act"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Many articles explain it with substances of the body, blood flow or a busy brain. The "
                    "studies here did not show any of it, so these pages do not say it.",
                ),
            ),
            sure=Sure.UNKNOWN,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Your own numbers"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "People often begin a session when things are bad, and bad days tend to ease anyway. "
                    "Music, lying down and resting count too. So Progress shows what you rated and how "
                    "often, and leaves the reason open.",
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What was left out"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A survey of 105 users that a seller quotes, with no other group; a study from 2011 "
                    "that one article names and that could not be found; and percentages that are in no "
                    "study.",
                ),
            ),
        ),
    ),
    (sources.KJELLGREN, sources.SAHA, sources.HOHMANN, sources.OLSSON, sources.FRIZZIERO),
    date(2026, 11, 29),
)
