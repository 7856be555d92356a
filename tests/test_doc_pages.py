"""Whoever cites a section of a page in docs/ finds it, and whatever such a page names is in the program."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.doc_page import CODE, NUMBER, DocPage, named, resolved
from tests.test_architecture import PACKAGE, ROOT
from tests.ui.reading import AVOID

RULES, DESIGN, SOUND = (DocPage(f"docs/{name}.md") for name in ("rules", "design", "sound"))
PAGES = pytest.mark.parametrize("page", [RULES, DESIGN, SOUND], ids=lambda page: page.path)

LOST = re.compile(
    r"(?<!docs/)(?<!\w)(?:rules|design|sound)\.md|evidence\.md|svg/README"
    r"|[Rr]ules,? sections? \d|of the design \(section|\.md,? (?:\(|screens? )"
)
"""A page that is in no repository, and a citation that no test would read."""


def texts(*folders: str) -> dict[str, str]:
    """Everything that is written in some folders, but this file, by its path."""
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*"))]
    return {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for path in files
        if path.suffix in (".py", ".md") and path.name != "test_doc_pages.py"
    }


@PAGES
def test_every_citation_names_a_section_that_is_there(page: DocPage) -> None:
    citations = [
        (name, section)
        for name, text in texts("companion", "tests", "packaging").items()
        for section in page.cited(text)
    ]
    assert citations
    assert [one for one in citations if one[1] not in page.sections] == []


def test_no_page_is_cited_that_nobody_can_look_up() -> None:
    everywhere = texts("companion", "tests", "packaging", "docs")
    assert [name for name, text in everywhere.items() if LOST.search(text)] == []


@PAGES
def test_sections_are_numbered_in_order(page: DocPage) -> None:
    numbers = [tuple(int(part) for part in section.split(".")) for section in page.sections]
    assert numbers[0] == (1,)
    for one, other in pairwise(numbers):
        assert other in ((*one[:-1], one[-1] + 1), (*one, 1), (one[0] + 1,))
    assert set(re.findall(rf"[Ss]ections? ({NUMBER})", page.text)) <= set(page.sections)


@PAGES
def test_every_file_that_is_named_is_there(page: DocPage) -> None:
    assert len(page.files) > 15
    assert [one for one in page.files if not (PACKAGE / one).is_file() and not (ROOT / one).is_file()] == []


@PAGES
def test_every_name_is_in_the_file_it_is_said_to_be_in(page: DocPage) -> None:
    pairs = list(named(page.text))
    assert len(pairs) > 50
    for file, dotted in pairs:
        assert resolved(file, dotted) is not None or dotted in resolved(file, "__annotations__"), dotted


@PAGES
def test_a_page_has_no_word_to_avoid(page: DocPage) -> None:
    said = CODE.sub("", page.text).replace("![", "[")
    assert [line for line in said.splitlines() if AVOID.search(line)] == []
