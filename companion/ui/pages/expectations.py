"""What it feels like: a page for the first evening, honest about the sting."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.art import paint_svg
from companion.ui.screen_readers import Role
from companion.ui.text.article_parts import Topic
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Heading, Label
from companion.ui.widgets.learn_link import LearnLink

WIDEST = 640


class _Picture(QWidget):
    """Somebody lying on a thick towel for the first time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 20, 20)
        painter.setClipPath(clip)
        # The figure is in the right-hand part of the drawing; words would lie on the left.
        whole = QRectF(self.width() - 808, 0, 808, 180)
        if self.width() > 808:
            whole = QRectF(0, 0, self.width(), self.width() * 180 / 808)
        paint_svg(painter, "learn/first-time", whole, self._look.theme, Qt.AspectRatioMode.IgnoreAspectRatio)


class ExpectationsPage(QScrollArea):
    """Six short paragraphs and a way back."""

    reader_role = Role.Pane

    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What it feels like"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(look, self.tr("What it feels like"), "title"))
        column.addSpacing(8)
        column.addWidget(_Picture(look))
        column.addSpacing(8)
        for title, words in self._paragraphs():
            column.addSpacing(4)
            column.addWidget(Heading(look, title, "lead"))
            column.addWidget(Label(look, words, "body", token="text2"))
        column.addSpacing(16)
        back = Button(look, self.tr("Back to Today"), ButtonKind.PRIMARY, Size.LARGE)
        back.clicked.connect(self.back_requested)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        self.more = LearnLink(look, self.tr("Minute by minute"), Topic.FIRST_TIME)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        contents = QWidget()
        contents.setObjectName("contents")
        row = QHBoxLayout(contents)
        row.setContentsMargins(24, 26, 24, 32)
        holder = QWidget()
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setMaximumWidth(look.px(WIDEST))
        # All the room goes to the text until it has its width, and is then shared by both sides.
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        self.setWidget(contents)

    def _paragraphs(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("The first half minute"),
                self.tr(
                    "It may prickle at once. In a small study of healthy people the sting was strongest "
                    "within the first half minute and then faded."
                ),
            ),
            (
                self.tr("After that"),
                self.tr(
                    "Many people describe warmth, some a hum, some nothing new. A long breath out makes "
                    "it easier to stay soft; being tense makes it sharper."
                ),
            ),
            (
                self.tr("Strong is fine, sharp is not"),
                self.tr(
                    "Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session "
                    "at any moment, also with your eyes shut. Ending early is always a good choice."
                ),
            ),
            (
                self.tr("Getting on and off"),
                self.tr(
                    "Sit at the edge, lower yourself slowly with your hands, then lie still: small slides "
                    "scratch. To leave, roll to one side, lift rather than drag, and sit a minute before "
                    "you stand."
                ),
            ),
            (
                self.tr("Afterwards"),
                self.tr(
                    "Little dots on the skin are common. Redness, itching and soreness can happen, and "
                    "some people find that a mat is not for them."
                ),
            ),
            (
                self.tr("What is known"),
                self.tr(
                    "Studies of mats are small and their results mixed. This is a quiet session for your "
                    "back and mind, and a diary to see how it goes for you. It does not replace care by a "
                    "professional, and changes nothing about your medicines."
                ),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
