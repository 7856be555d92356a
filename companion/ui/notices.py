"""What the window has to say outside its pages: quiet notices under the title, and the dialog for bugs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QPlainTextEdit, QWidget

from companion.ui.screen_readers import Role, announce
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import IconLabel, Label

ACTION_BESIDE_FROM = 480
"""In a narrower window the button of a notice goes under its sentence."""

CROWDED_BELOW = 360
"""In a still narrower one the letters are smaller, and where there are two buttons both are under them."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One calm sentence, and what can be done about it, if anything; `key` tells it from others."""

    key: str
    sentence: str
    action: str = ""


class NoticeCard(Card):
    """One notice, with a button for what can be done and one to put it away."""

    reader_role = Role.Notification

    action_requested = Signal(Notice)
    dismissed = Signal(Notice)

    def __init__(self, look: Look, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(look, "tealSoft", radius=12, parent=parent)
        self.notice = notice
        self.setAccessibleName(notice.sentence)
        self._row = Row(look, gap=12, margins=(16, 6, 8, 6), parent=self)
        self._icon = IconLabel(look, "info", "teal", 20)
        self._row.addWidget(self._icon)
        self._words = Box(look, QBoxLayout.Direction.LeftToRight, gap=4)
        self._sentence = Label(look, notice.sentence)
        self._words.addWidget(self._sentence, 1)
        self._buttons = Row(look)
        if notice.action:
            action = Button(look, notice.action, ButtonKind.TEXT, Size.SMALL)
            action.setAccessibleDescription(notice.sentence)
            action.clicked.connect(self._act)
            self._buttons.addWidget(action, 1)
            self._words.addLayout(self._buttons)
        self._row.addLayout(self._words, 1)
        self._away = Button(look, self.tr("Dismiss"), ButtonKind.QUIET, Size.SMALL, icon="close", words=False)
        self._away.setAccessibleName(self.tr("Dismiss: {0}").format(notice.sentence))
        self._away.clicked.connect(self._dismiss)
        self._row.addWidget(self._away)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(ACTION_BESIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._words.setDirection(across if beside else down)
        crowded = self.width() < self._look.px(CROWDED_BELOW)
        if crowded == self._icon.isHidden():
            return
        self._icon.setHidden(crowded)
        self._sentence.show_style("secondary" if crowded else "body")
        if not self.notice.action:
            return
        here, there = (self._row, self._buttons) if crowded else (self._buttons, self._row)
        here.removeWidget(self._away)
        there.addWidget(self._away)

    def _act(self) -> None:
        self.action_requested.emit(self.notice)

    def _dismiss(self) -> None:
        self.dismissed.emit(self.notice)


class NoticeBar(QWidget):
    """The notices of a window, one under the other; they never take the keyboard's place."""

    action_requested = Signal(Notice)
    dismissed = Signal(Notice)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = Column(look, gap=8, margins=(16, 12, 16, 0), parent=self)
        self._cards: dict[str, NoticeCard] = {}
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Shows a notice; one with the same key takes the other's place."""
        old = self._cards.get(notice.key)
        if old is not None and old.notice == notice:
            return
        self.hide_notice(notice.key)
        card = NoticeCard(self._look, notice)
        card.action_requested.connect(self.action_requested)
        card.dismissed.connect(self._card_dismissed)
        self._cards[notice.key] = card
        self._column.addWidget(card)
        self.show()
        announce(card, notice.sentence)

    def hide_notice(self, key: str) -> None:
        """Takes a notice away, as when its trouble has passed."""
        card = self._cards.pop(key, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(self._cards))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown now, from the top."""
        return tuple(card.notice for card in self._cards.values())

    def _card_dismissed(self, notice: Notice) -> None:
        self.hide_notice(notice.key)
        self.dismissed.emit(notice)


class BugDialog(QDialog):
    """A mistake of the program itself: what happened, to copy and send to someone who can mend it."""

    def __init__(self, look: Look, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._details = details
        title = self.tr("Something went wrong that should not have")
        self.setWindowTitle(title)
        self.resize(look.px(560), look.px(380))
        column = Column(look, gap=12, margins=(24, 24, 24, 20), parent=self)
        column.addWidget(Label(look, title, "heading"))
        words = self.tr("Your journal is kept. You can go on, or copy the details for whoever helps you.")
        column.addWidget(Label(look, words, token="text2"))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Details"))
        column.addWidget(text, 1)
        row = Row(look, gap=8)
        self.copy = Button(look, self.tr("Copy"))
        self.close_button = Button(look, self.tr("Close"), ButtonKind.PRIMARY)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        look.changed.connect(self._look_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), self._look.color("bg"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.show_text(self.tr("Copied"))

    def _look_changed(self, _theme: Theme) -> None:
        self.update()
