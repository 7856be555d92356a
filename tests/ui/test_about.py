"""What is said of the program itself is true, complete, and opens nothing by itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.sections import Section
from companion.ui.text import credits
from companion.ui.theme import Look
from companion.ui.widgets.reading import ReadingText
from companion.ui.widgets.settings_about import AboutSection
from tests.ui.house import Build, build
from tests.ui.reading import AVOID, button, said

__all__ = ["build"]

ROOT = Path(__file__).parent.parent.parent


class Shelf(QObject):
    """Keeps the addresses that somebody wished to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.asked.append(address)


@pytest.fixture
def about(look: Look, qapp: QApplication, qtbot: QtBot) -> AboutSection:
    """The section, of version 9.8.7."""
    before = qapp.applicationVersion()
    qapp.setApplicationVersion("9.8.7")
    section = AboutSection(look, "/home/ada/a way/to it")
    qapp.setApplicationVersion(before)
    qtbot.addWidget(section)
    section.resize(620, 900)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def read(section: AboutSection) -> str:
    """All that can be read and copied now."""
    return "\n".join(text.words for text in section.findChildren(ReadingText) if text.isVisible())


def test_it_says_which_version_this_is_and_what_the_program_is_not(about: AboutSection) -> None:
    words = said(about)
    assert "Version 9.8.7" in words
    assert any("does not replace care by a professional" in sentence for sentence in words)
    assert any("sends nothing" in sentence for sentence in words)
    assert [sentence for sentence in words if AVOID.search(sentence)] == []


def test_the_path_can_be_copied(about: AboutSection) -> None:
    path = about.findChildren(ReadingText)[0]
    path.setFocus()
    QTest.keyClick(path, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(path, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "/home/ada/a way/to it"


def test_the_folder_opens_only_when_that_is_wished(about: AboutSection) -> None:
    shelf = Shelf()
    QDesktopServices.setUrlHandler("file", shelf, "take")
    try:
        assert shelf.asked == []
        button(about, "Open folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [address.toLocalFile() for address in shelf.asked] == ["/home/ada/a way/to it"]


@pytest.mark.qt_log_ignore("does not support QPlatformServices")
def test_where_nothing_shows_folders_it_says_so(about: AboutSection) -> None:
    # This display has nothing that opens anything.
    button(about, "Open folder").click()
    assert "Nothing on this computer shows folders. The path can be copied." in said(about)


def test_the_licence_is_shown_when_it_is_asked_for_and_put_away_again(about: AboutSection) -> None:
    assert "WITHOUT WARRANTY" not in read(about)
    button(about, "Show: Licence").click()
    plain = " ".join((ROOT / "LICENSE").read_text().replace("MIT License", "").split())
    assert " ".join(credits.OWN_LICENCE) == plain
    assert plain in " ".join(read(about).split())
    button(about, "Hide: Licence").click()
    assert "WITHOUT WARRANTY" not in read(about)


def test_every_library_that_is_installed_along_is_named(about: AboutSection) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[<>=;\[ ]", one, maxsplit=1)[0] for one in project["dependencies"]}
    assert {one.package for one in credits.LIBRARIES} == wanted
    button(about, "Show: Third-party notices").click()
    words = read(about)
    assert all(one.name in words and one.licence in words for one in credits.LIBRARIES)
    assert re.search(r"NumPy \d+\.\d+", words)


def test_the_sounds_and_pictures_are_those_of_the_list_beside_them() -> None:
    listed = (ROOT / "assets" / "CREDITS.md").read_text()
    notice = (ROOT / "LICENSES" / "MuseScore-General.txt").read_text()
    assert "Copyright © 2018-2021 S. Christian Collins" in notice
    said_here = "\n".join(credits.shipped_lines())
    assert "Copyright © 2018-2021 S. Christian Collins" in said_here
    licences = set(re.findall(r"\| ([A-Z][^|]*?) \|$", listed, re.MULTILINE)) - {"licence"}
    assert {one.licence for one in credits.SHIPPED} == licences
    for one in credits.SHIPPED:
        assert all(folder.removeprefix("assets/") in listed for folder in one.name.split(", "))


def test_what_research_says_is_one_press_away_and_leads_back(build: Build) -> None:
    house = build()
    house.guide.show_settings(Section.ABOUT)
    house.views.settings.about.research.click()
    assert house.window.whole is house.views.article
    assert "What research says" in said(house.views.article)
    house.librarian.leave()
    assert house.window.whole is None
    assert house.window.page is house.views.settings
    assert house.views.settings.section is Section.ABOUT
