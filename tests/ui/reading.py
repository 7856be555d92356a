"""What somebody sees of a page: its words and its buttons."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui.widgets.labels import Label


def said(page: QWidget) -> list[str]:
    """All words shown as labels."""
    return [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one shown button of that name."""
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.accessibleName() == words and one.isVisibleTo(page)
    ]
    assert len(found) == 1, words
    return found[0]
