"""What there is to read: short articles, each with its sources, the day of its words and how sure it is.

Nothing is said in them but what is in the sources they name, or is a rule of docs/rules.md; its section 10
has them in short.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

from companion.core.finding import Findable, found
from companion.ui.text.article_parts import Article, Related, Section, Source, Sure, Topic
from companion.ui.text.articles.around import BESIDE, HANDS
from companion.ui.text.articles.beginning import FEELING, FIRST_TIME, ON_AND_OFF
from companion.ui.text.articles.days import LUNCH, SLEEP
from companion.ui.text.articles.evidence import RESEARCH
from companion.ui.text.articles.method import BREATHING, COVERS, FEET, NECK
from companion.ui.text.articles.safety import MARKS, SAFETY
from companion.ui.text.clock import date_word
from companion.ui.text.lists import stops
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

__all__ = [
    "Article",
    "Related",
    "Section",
    "Source",
    "Sure",
    "Topic",
    "all_words",
    "article",
    "articles",
    "reading_minutes",
    "reading_words",
    "related_name",
    "search",
    "source_line",
    "sure_line",
    "written_line",
]

_WRITTEN = {
    one.topic: one
    for one in (
        *(FIRST_TIME, BREATHING, ON_AND_OFF, FEET, COVERS, SLEEP, SAFETY),
        *(FEELING, MARKS, NECK, LUNCH, HANDS, BESIDE, RESEARCH),
    )
}
_SURE = {
    Sure.MIXED: QT_TRANSLATE_NOOP("Learn", "How sure: sources and studies disagree"),
    Sure.ONE_STUDY: QT_TRANSLATE_NOOP("Learn", "How sure: one small study"),
    Sure.MANY_STUDIES: QT_TRANSLATE_NOOP("Learn", "How sure: many studies put together"),
    Sure.MAKERS: QT_TRANSLATE_NOOP("Learn", "How sure: advice of makers, sellers and teachers, not tested"),
    Sure.REPORTS: QT_TRANSLATE_NOOP("Learn", "How sure: what people report, not tested"),
    Sure.CHOICE: QT_TRANSLATE_NOOP("Learn", "How sure: a cautious choice of this program"),
    Sure.UNKNOWN: QT_TRANSLATE_NOOP("Learn", "How sure: not known"),
}
_RELATED = {
    Related.HEALTH: QT_TRANSLATE_NOOP("Learn", "Health questions"),
    Related.ADJUST: QT_TRANSLATE_NOOP("Learn", "Adjust your setup"),
    Related.EMERGENCY: QT_TRANSLATE_NOOP("Learn", "Emergency signs"),
}
WORDS_A_MINUTE = 150
"""How fast one reads on a screen, taking one's time."""


def articles() -> tuple[Article, ...]:
    """All articles in the language of the windows, in the order of the page."""
    return tuple(article(topic) for topic in Topic)


def article(topic: Topic) -> Article:
    """An article in the language of the windows."""
    one = _WRITTEN[topic]
    return replace(
        one,
        title=translate("Learn", one.title),
        about=translate("Learn", one.about),
        sections=tuple(
            Section(
                translate("Learn", section.heading),
                tuple(translate("Learn", words) for words in section.paragraphs),
                tuple(translate("Learn", words) for words in section.points),
                section.sure,
            )
            for section in one.sections
        ),
        sources=tuple(
            replace(source, name=translate("Learn", source.name), kind=translate("Learn", source.kind))
            for source in one.sources
        ),
    )


def reading_minutes(topic: Topic) -> int:
    """How long an article takes, in whole minutes; counted in the language it was written in."""
    words = sum(len(words.split()) for words in _read(_WRITTEN[topic]))
    return math.ceil(words / WORDS_A_MINUTE)


def reading_words(topic: Topic, *, short: bool = False) -> str:
    """How long an article takes: "3 min read", or in short "3 min"."""
    words = QT_TRANSLATE_NOOP("Learn", "{0} min") if short else QT_TRANSLATE_NOOP("Learn", "{0} min read")
    return translate("Learn", words).format(reading_minutes(topic))


def sure_line(sure: Sure) -> str:
    """How sure a section is, as it stands under its heading."""
    return translate("Learn", _SURE[sure])


def related_name(related: Related) -> str:
    """What the way to a page of the program is called."""
    return translate("Learn", _RELATED[related])


def source_line(source: Source) -> str:
    """A source in one line: who, when, what kind of thing, and where it was read."""
    who = (
        source.name
        if source.year is None
        else translate("Learn", "{0}, {1}").format(source.name, source.year)
    )
    return stops(who, source.kind, source.address)


def written_line(day: date) -> str:
    """When the words were written, and what they are not."""
    words = QT_TRANSLATE_NOOP(
        "Learn",
        "Written on {0} from these sources. General information about using a mat, not advice about your "
        "own health. Addresses can be copied; this program opens none.",
    )
    return translate("Learn", words).format(date_word(day))


def search(words: str) -> tuple[Article, ...]:
    """The articles in which all of these words are, those with all of them in the title first.

    They are found as settings are. Without a word there is everything.
    """
    every = articles()
    if not any(letter.isalnum() for letter in words):
        return every
    return tuple(every[place] for place in found(words, [_findable(one) for one in every]))


def all_words(one: Article) -> tuple[str, ...]:
    """Everything in an article that is read: title, text and sources."""
    return (*_read(one), *(words for source in one.sources for words in (source.name, source.kind)))


def _read(one: Article) -> tuple[str, ...]:
    text = [one.title, one.about]
    for section in one.sections:
        text += [section.heading, *section.paragraphs, *section.points]
    return tuple(text)


def _findable(one: Article) -> Findable:
    return Findable(one.title, " ".join(all_words(one)))
