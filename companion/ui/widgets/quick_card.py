"""The three small cards of Today: ways to start at once, and on the first evening three things to set up."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.art import paint_icon, paint_svg
from companion.ui.mirroring import as_in_a_mirror, margins_as_read, mirrored, seen
from companion.ui.text.lists import labelled, listed
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.pressable import Pressable

ART = QSize(96, 84)
NARROW = 236
"""Below this width, times the scale of the letters, there is an icon instead of the drawing."""


class QuickCard(Pressable):
    """A card that starts a session: its name, how long, on what, and a small drawing."""

    def __init__(self, look: Look, name: str, art: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._art = art
        self._icon = icon
        self._details: tuple[str, str] = ("", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_art(self, art: str) -> None:
        """Shows another drawing."""
        if art != self._art:
            self._art = art
            self.update()

    def show_details(self, length: str, detail: str) -> None:
        """Shows how long, and one more word about it."""
        self._details = (length, detail)
        self.setAccessibleDescription(listed((length, detail)))
        self.updateGeometry()
        self.update()

    def _narrow(self) -> bool:
        return self.width() < self.look.px(NARROW)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.look.px(106 if width < self.look.px(NARROW) else 100)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(250), self.look.px(100))

    def minimumSizeHint(self) -> QSize:
        words = QFontMetricsF(self.look.font("body", 600)).horizontalAdvance(self.text())
        return QSize(int(words) + self.look.px(30), self.look.px(100))

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.look.px(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        radius = look.px(16)
        painter.setPen(QPen(look.color("cardEdge"), 1))
        painter.setBrush(self.warmed(look.color("card")))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, radius, radius)
        narrow = self._narrow()
        top = look.px(19)
        if narrow:
            size = look.px(22)
            square = QRectF(look.px(16), look.px(15), size, size)
            paint_icon(painter, self._icon, seen(self, square), look.color("accentText"))
            top = look.px(50)
        else:
            clip = QPainterPath()
            clip.addRoundedRect(rect, radius, radius)
            painter.setClipPath(clip)
            art = QRectF(0, 0, ART.width(), ART.height())
            art.moveBottomRight(rect.bottomRight() - QPointF(6, 0))
            with as_in_a_mirror(painter, self.width(), mirrored(self)):
                paint_svg(painter, self._art, art, look.theme)
            painter.setClipping(False)
        self._paint_words(painter, look.px(15 if narrow else 19), top, narrow)

    def _paint_words(self, painter: QPainter, left: int, top: int, narrow: bool) -> None:
        look = self.look
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        painter.setFont(look.font("body", 600))
        painter.setPen(look.color("text"))
        line = QRectF(left, top, self.width() - left, look.line("body"))
        painter.drawText(seen(self, line), flags, self.text())
        painter.setFont(look.font("secondary"))
        painter.setPen(look.color("text2"))
        top += look.line("body") + look.px(1 if narrow else 2)
        for detail in self._details[: 1 if narrow else 2]:
            line = QRectF(left, top, self.width() - left, look.line("secondary"))
            painter.drawText(seen(self, line), flags, detail)
            top += look.line("secondary")


class SetUpCard(Card):
    """A card of the first evening: an icon, a title, a sentence and one thing to do."""

    action_requested = Signal()

    def __init__(self, look: Look, icon: str, token: str, title: str, action: str) -> None:
        super().__init__(look)
        self._look = look
        self._sentence = Label(look, "", "secondary", token="text2")
        link = Button(look, action, ButtonKind.TEXT, Size.SMALL, flush=True)
        link.setAccessibleName(labelled(title, action))
        link.clicked.connect(self.action_requested)
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(_Icon(look, icon, token))
        head.addWidget(Label(look, title, "body", weight=600), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(margins_as_read(self, 21, 19, 17, 10))
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self._sentence)
        box.addSpacing(-3)
        box.addStretch(1)
        box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sentence(self, sentence: str) -> None:
        """Shows this sentence under the title."""
        self._sentence.setText(sentence)


class _Icon(QWidget):
    """An icon in one colour."""

    def __init__(self, look: Look, icon: str, token: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(22), self._look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), self._look.color(self._token))
