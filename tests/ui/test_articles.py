"""Every article has sources and a day, promises nothing, can be translated, and is found by its words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from companion.assets import art_dir
from companion.ui.text import articles as learn
from companion.ui.text.articles import Article, Related, Source, Sure, Topic, sources
from tests.ui.test_text import AVOID

FOLDER = Path(learn.__file__).parent


class Marking(QTranslator):
    """A language in which everything of this context has marks around it."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str | None:
        return f"«{source}»" if context == "Learn" else None


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    """Speaks that language for a while."""
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def everything(one: Article) -> list[str]:
    """All that is shown of an article."""
    lines = [learn.source_line(source) for source in one.sources]
    sures = [learn.sure_line(section.sure) for section in one.sections if section.sure]
    return [*learn.all_words(one), *sures, *lines, learn.written_line(one.written_on)]


@pytest.mark.parametrize("topic", Topic)
def test_every_article_is_whole(topic: Topic) -> None:
    one = learn.article(topic)
    assert one.topic is topic
    assert one.sections and all(part.paragraphs or part.points for part in one.sections)
    assert one.sources and len(set(one.sources)) == len(one.sources)
    assert "29 November 2026" in learn.written_line(one.written_on)
    assert one.about.endswith(".") and len(one.about) < 70
    assert (art_dir() / f"{one.picture}.svg").is_file()
    assert 1 <= learn.reading_minutes(topic) <= 4


@pytest.mark.parametrize("topic", Topic)
def test_no_article_promises_anything(topic: Topic) -> None:
    assert [words for words in everything(learn.article(topic)) if AVOID.search(words)] == []


def test_whatever_is_said_of_a_study_names_it() -> None:
    research = learn.article(Topic.RESEARCH)
    said = " ".join(words for part in research.sections for words in part.paragraphs)
    for source in research.sources:
        assert f"({source.name.split(' and ')[0]}" in said
        assert source.year is not None and str(source.year) in said


@pytest.mark.parametrize("topic", Topic)
def test_what_studies_found_stands_with_how_sure_it_is(topic: Topic) -> None:
    for part in learn.article(topic).sections:
        told = " ".join(part.paragraphs)
        if " study" in told or " studies" in told:
            assert part.sure is not None or part.heading == "What was left out", part.heading


def test_every_source_is_used_and_none_is_opened() -> None:
    known = {value for value in vars(sources).values() if isinstance(value, Source)}
    used = {source for topic in Topic for source in learn._WRITTEN[topic].sources}
    assert known == used
    assert not any("://" in source.address for source in known)


def test_a_source_stands_in_one_line() -> None:
    assert learn.source_line(Source("Hill", "Two people", 1999, "hill.example")) == (
        "Hill, 1999. Two people. hill.example"
    )
    assert learn.source_line(Source("Hill", "One person's report")) == "Hill. One person's report"


@pytest.mark.parametrize("topic", Topic)
def test_every_word_of_an_article_can_be_translated(topic: Topic, marking: None) -> None:
    one = learn.article(topic)
    names = [learn.related_name(related) for related in Related] + [learn.sure_line(sure) for sure in Sure]
    for words in (*learn.all_words(one), *names, learn.reading_words(topic)):
        assert words.startswith("«"), words


def test_every_word_is_marked_where_it_is_written() -> None:
    marked: set[str] = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                context, words = (ast.literal_eval(argument) for argument in node.args)
                assert context == "Learn"
                marked.add(words)
    shown = {words for one in learn._WRITTEN.values() for words in learn.all_words(one)}
    assert shown - marked == set()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("breath", Topic.BREATHING),
        ("SLEEP", Topic.SLEEP),
        ("fall asl", Topic.SLEEP),
        ("asl fall", Topic.SLEEP),
        ("marks skin", Topic.MARKS),
    ],
)
def test_search_finds_by_the_beginnings_of_words(words: str, first: Topic) -> None:
    assert learn.search(words)[0].topic is first


def test_search_knows_sources_and_minds_neither_capitals_nor_accents() -> None:
    found = {one.topic for one in learn.search("KJELLGREN")}
    assert found == {Topic.COVERS, Topic.SLEEP, Topic.SAFETY, Topic.RESEARCH}
    assert learn.search("bréath") == learn.search("breath")


def test_every_article_is_found_by_its_title() -> None:
    for one in learn.articles():
        assert learn.search(one.title)[0] == one


def test_without_a_word_there_is_everything_and_for_nonsense_nothing() -> None:
    assert [one.topic for one in learn.search(" .")] == list(Topic)
    assert learn.search("breathing xylophone") == ()
    assert learn.search("reat") == ()


def test_a_longer_word_is_found_inside_another_as_languages_join_them() -> None:
    assert Topic.BREATHING in {one.topic for one in learn.search("reathing")}
