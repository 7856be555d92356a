"""Words on a page: labels in the type styles of the design, with its line heights, and never cut off."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.ui.art import paint_icon, paint_svg
from companion.ui.mirroring import direction_of, from_right, side
from companion.ui.screen_readers import Role
from companion.ui.theme import Look, Theme

HEADINGS = frozenset(("display", "moment", "question", "title", "heading"))
"""The styles of titles: who cannot see the page goes from one to the next."""

LEAST_PIXELS = 12
"""The smallest letters there are (docs/design.md section 3)."""


class Lines:
    """A text broken into lines of one height: how much room it takes, and how it is painted.

    A word too long for a line is not broken: all is written smaller then, down to the smallest letters.
    """

    def __init__(self, text: str, font: QFont, width: float, line: int, align: Qt.AlignmentFlag) -> None:
        self._option = QTextOption(side(align, from_right()))
        self._option.setTextDirection(direction_of(text))
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._line = line
        if self._lay_out(text, font, width):
            longest = max(text.split(), key=QFontMetricsF(font).horizontalAdvance)
            self._lay_out(text, fitting(font, longest, width - 2.0), width)

    def _lay_out(self, text: str, font: QFont, width: float) -> bool:
        """Breaks the text into lines; returns whether a word was broken as well."""
        self._layouts: list[QTextLayout] = []
        self.width, self.room = 0.0, max(width, 1.0)
        metrics, line = QFontMetricsF(font), self._line
        self._lead = (line - metrics.ascent() - metrics.descent()) / 2
        count, broken = 0, False
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(self._option)
            layout.beginLayout()
            while (row := layout.createLine()).isValid():
                row.setLineWidth(self.room)
                row.setPosition(QPointF(0, count * line))
                self.width = max(self.width, row.naturalTextWidth())
                count += 1
                end = row.textStart() + row.textLength()
                broken = broken or _within_word(paragraph[max(end - 1, 0) : end + 1])
            layout.endLayout()
            self._layouts.append(layout)
        self.height = max(count, 1) * line
        return broken

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paints all lines, the upper left corner of the first at `at`."""
        painter.setPen(colour)
        for layout in self._layouts:
            layout.draw(painter, at + QPointF(0, self._lead))


def _within_word(letters: str) -> bool:
    """Whether two letters belong to one word; in the scripts of East Asia a line may end anywhere."""
    return len(letters) == 2 and all(letter.isalnum() and letter < "\u0e00" for letter in letters)


def longest_word(text: str, font: QFont) -> int:
    """The width in pixels of the longest word, below which a text should not be squeezed."""
    metrics = QFontMetricsF(font)
    return int(max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)) + 2


def fitting(font: QFont, words: str, width: float) -> QFont:
    """The font, or a smaller one in which the words have room in one line; never less than readable."""
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide <= width or wide <= 0.0:
        return font
    smaller = QFont(font)
    pixels = QFontInfo(font).pixelSize()
    smaller.setPixelSize(max(int(pixels * width / wide), min(pixels, LEAST_PIXELS)))
    return smaller


class Label(QLabel):
    """A text in one type style and one colour token; it wraps, and its lines have the design's height."""

    reader_role: Role | None = None

    def __init__(
        self,
        look: Look,
        text: str = "",
        style: str = "body",
        *,
        token: str = "text",
        weight: int | None = None,
        size: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._style = style
        self._token = token
        self._weight = weight
        self._size = size
        self._align = align
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        if style in HEADINGS and weight is None:
            self.reader_role = Role.Heading
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows other words."""
        super().setText(text)
        if self.reader_role is Role.Heading:
            self.setAccessibleName(" ".join(text.split()))
        self._measure_anew()
        self.update()

    def show_style(self, style: str, size: int | None = None) -> None:
        """Takes letters of another type style; `size` in design pixels replaces that of the style."""
        if (style, size) != (self._style, self._size):
            self._style, self._size = style, size
            self._look_changed(self._look.theme)

    def show_token(self, token: str) -> None:
        """Paints the words in the colour of another token."""
        self._token = token
        self.update()

    def _font(self) -> QFont:
        return self._look.font(self._style, self._weight, self._size)

    def _line(self) -> int:
        if self._size is None:
            return self._look.line(self._style)
        return round(QFontMetricsF(self._font()).height() * 1.1)

    def _lines(self, width: float) -> Lines:
        return Lines(self.text(), self._font(), width, self._line(), self._align)

    def _look_changed(self, _theme: Theme) -> None:
        self._measure_anew()
        self.update()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._hint = None
        self.setFont(self._font())
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self._hint = None
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Kept: layouts ask many times for the same.
        if width not in self._heights:
            self._heights[width] = int(self._lines(width).height)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        if self._hint is None:
            lines = self._lines(self._look.px(560))
            self._hint = QSize(math.ceil(lines.width), int(lines.height))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(min(longest_word(self.text(), self._font()), self._look.px(64)), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        lines = self._lines(self.width())
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max(0.0, (self.height() - lines.height) / 2)
        rect = QRectF(self.rect())
        lines.paint(painter, rect.topLeft() + QPointF(0, top), self._look.color(self._token))


class Heading(Label):
    """What stands above something and is its title, in whatever style."""

    reader_role = Role.Heading


class IconLabel(QWidget):
    """An icon that stands beside words and says nothing itself."""

    def __init__(self, look: Look, icon: str, token: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def show_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._icon, QRectF(self.rect()), self._look.color(self._token))

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()


class AppMark(QWidget):
    """The small picture the program is known by."""

    def __init__(self, look: Look, size: int = 27, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        # The drawing keeps a margin around its plate, as icons do; here the plate is to fill the square.
        spare = self.width() * 24 / 464
        rect = QRectF(self.rect()).adjusted(-spare, -spare, spare, spare)
        painter = QPainter(self)
        paint_svg(painter, "app/appicon", rect, self._look.theme)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
