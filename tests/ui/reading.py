"""What somebody sees of a page: its words and its buttons."""

import re
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui.text.lists import labelled
from companion.ui.widgets.labels import Label
from companion.ui.widgets.time_field import TimeField

AVOID = re.compile(
    r"\b(treat(s|ed|ment|ing)?|reliev\w*|heal(s|ed|ing)?|therap\w*|dose\w*|prescri\w*|proven|medical device|"
    r"approved|endorphin\w*|detox\w*|energy|energies|improv\w*|cure\w*|insomnia|better sleep|flare\w*|"
    r"warning|diagnos\w*|no side effects|safe for|works|because|reduc\w* (pain|stress|tension))\b|!",
    re.IGNORECASE,
)
"""What no sentence may have: promises, and words of medicine."""


def said(page: QWidget) -> list[str]:
    """All words shown as labels."""
    return [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one shown button of that name, which is given in English whatever language is spoken."""
    shown = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page)]
    found = [one for one in shown if one.accessibleName() == words]
    if not found:
        # Asked for only then: some tests press what is there for a moment.
        found = [one for one in shown if one.accessibleName() in names_of(one, words)]
    assert len(found) == 1, words
    return found[0]


def names_of(one: QWidget, words: str) -> set[str]:
    """What English words may be called where a widget is: by itself, or by whatever it lies in."""
    names, parts = {words}, words.split(": ")
    around: QWidget | None = one
    while around is not None:
        for kind in type(around).__mro__:
            said = [QCoreApplication.translate(kind.__name__, part) for part in parts]
            names.add(labelled(*said) if len(said) == 2 else ": ".join(said))
        around = around.parentWidget()
    return names


def cut_off(page: QWidget, width: int) -> list[str]:
    """The words that have less height than they need, or reach out of the page."""
    shown = [
        one
        for one in (
            *page.findChildren(Label),
            *page.findChildren(QAbstractButton),
            *page.findChildren(TimeField),
        )
        if one.isVisible()
    ]
    return [
        f"{one.text()}: {one.height()} of {one.heightForWidth(one.width())}"
        for one in shown
        if one.height() < one.heightForWidth(one.width())
        or one.mapTo(page, QPoint(one.width(), 0)).x() > width
    ]


def overlapping(page: QWidget) -> list[str]:
    """The words and buttons that lie one upon the other though they are side by side in the same place."""
    shown = [
        one for one in (*page.findChildren(Label), *page.findChildren(QAbstractButton)) if one.isVisible()
    ]
    return [
        f"{one.text()} / {other.text()}"
        for one, other in combinations(shown, 2)
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry())
    ]
