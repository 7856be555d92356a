"""The suggestion is as large as it was drawn, and has a picture for every setup."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from companion.core.journal import Cover, Head, Setup, Surface
from companion.ui.covers import cover_label
from companion.ui.theme import Look
from companion.ui.widgets.hero import Hero


def test_the_suggestion_is_as_high_as_it_was_drawn(look: Look, qtbot: QtBot) -> None:
    hero = Hero(look)
    qtbot.addWidget(hero)
    hero.show_words("Suggested for today", "5 min\non socks", "The same again.", "Start", "More")
    hero.show()
    assert hero.heightForWidth(808) == 312
    hero.resize(808, 312)
    assert (hero.start.x(), 312 - hero.start.geometry().bottom() - 1, hero.start.height()) == (28, 36, 56)
    assert hero.second.x() == hero.start.geometry().right() + 1 + 14
    narrow = hero.heightForWidth(388)
    hero.resize(388, narrow)
    assert hero.start.y() > 196
    assert hero.start.x() == 20


def test_a_suggestion_without_a_second_thing_to_do_has_one_button(look: Look, qtbot: QtBot) -> None:
    hero = Hero(look)
    qtbot.addWidget(hero)
    hero.show_words("One", "Two", "Three", "Start", "")
    assert hero.second.isHidden()
    two = hero.heightForWidth(300)
    hero.show_words("One", "Two", "Three", "Start now, on the thick towel", "What to expect of it")
    assert hero.heightForWidth(300) > two


@pytest.mark.parametrize("cover", Cover)
@pytest.mark.parametrize("surface", Surface)
def test_every_setup_has_a_picture_and_a_name(
    cover: Cover, surface: Surface, look: Look, qtbot: QtBot
) -> None:
    hero = Hero(look)
    qtbot.addWidget(hero)
    hero.resize(808, 312)
    pictures = []
    for head in Head:
        hero.show_setup(Setup(cover, surface, head, 5.0))
        pictures.append(hero.grab().toImage())
    assert pictures[0] != pictures[1]
    assert cover_label(cover)[0].isupper()
    assert hero.accessibleDescription()
