"""Articles as cards, the one to start with across the page, the others in a grid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import mirrored, seen, seen_rect
from companion.ui.screen_readers import Role
from companion.ui.text.articles import Article, Topic, reading_words
from companion.ui.text.lists import sentences, stops
from companion.ui.theme import Look, Theme
from companion.ui.widgets.labels import Lines, longest_word
from companion.ui.widgets.page import MEDIUM_FROM, Width
from companion.ui.widgets.pressable import Pressable
from companion.ui.widgets.scene_picture import PICTURE, paint_scene

GAP = 16
COLUMNS = {Width.WIDE: 3, Width.MEDIUM: 2, Width.NARROW: 1}
LEFT = Qt.AlignmentFlag.AlignLeft


class _Card(Pressable):
    """What cards of articles have in common: an article, and the wish to read it."""

    article_requested = Signal(Topic)

    def __init__(self, look: Look, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(look, article.title, parent)
        self._article = article
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._wish)

    @property
    def topic(self) -> Topic:
        """What it is about."""
        return self._article.topic

    def hasHeightForWidth(self) -> bool:
        return True

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.look.px(16)

    def _wish(self) -> None:
        self.article_requested.emit(self._article.topic)


class ArticleCard(_Card):
    """One article: its picture, its title, how long it takes, and a sentence."""

    SIDE, ABOVE, BELOW, BESIDE = 17, 13, 14, 10

    def __init__(self, look: Look, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(look, article, parent)
        self._minutes = reading_words(article.topic, short=True)
        self.setAccessibleDescription(f"{article.about} {reading_words(article.topic)}")

    def sizeHint(self) -> QSize:
        width = self.look.px(PICTURE.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = self.look
        words = longest_word(f"{self._article.title} {self._article.about}", look.font("body", 600))
        return QSize(words + 2 * look.px(self.SIDE), look.px(PICTURE.height()))

    def heightForWidth(self, width: int) -> int:
        title, about = self._words(width)
        room = self.look.px(self.ABOVE + 1 + self.BELOW)
        return int(self._picture_height(width) + title.height + about.height + room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, width = self.look, self.width()
        _paint_ground(painter, self, self._article.picture, QRectF(0, 0, width, self._picture_height(width)))
        title, about = self._words(width)
        left, top = look.px(self.SIDE), self._picture_height(width) + look.px(self.ABOVE)
        font = look.font("caption")
        taken = QFontMetricsF(font).horizontalAdvance(self._minutes)
        painter.setFont(font)
        painter.setPen(look.color("text3"))
        beside = QRectF(left if mirrored(self) else width - left - taken, top, taken + 1, look.line("body"))
        painter.drawText(
            beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._minutes
        )
        # Lines of a language written from the right lie at the right of their room by themselves.
        x = left + taken + look.px(self.BESIDE) if mirrored(self) else left
        title.paint(painter, QPointF(x, top), look.color("text"))
        about.paint(painter, QPointF(left, top + title.height), look.color("text2"))

    def _picture_height(self, width: int) -> int:
        return round(width * PICTURE.height() / PICTURE.width())

    def _words(self, width: int) -> tuple[Lines, Lines]:
        look = self.look
        room = width - 2 * look.px(self.SIDE)
        minutes = QFontMetricsF(look.font("caption")).horizontalAdvance(self._minutes) + look.px(self.BESIDE)
        title = Lines(self._article.title, look.font("body", 600), room - minutes, look.line("body"), LEFT)
        about = Lines(self._article.about, look.font("secondary"), room, look.line("secondary"), LEFT)
        return title, about


class FeatureCard(_Card):
    """The article to start with: words beside a wide picture, or under it where there is little room."""

    HEIGHT, FIGURE, SIDE, ABOVE = 180, 368, 25, 23
    """The card's height, how much of its right side the figure takes, and where the words begin."""

    def __init__(self, look: Look, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(look, article, parent)
        self._start = self.tr("Start here")
        self._minutes = reading_words(article.topic)
        self.setAccessibleDescription(sentences(stops(self._start, article.about), self._minutes))

    def sizeHint(self) -> QSize:
        width = self.look.px(808)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = longest_word(self._article.title, self.look.font("feature"))
        return QSize(words + 2 * self.look.px(16), self.look.px(PICTURE.height()))

    def heightForWidth(self, width: int) -> int:
        look = self.look
        words = sum(lines.height for lines, _token, _above in self._words(width))
        words += sum(look.px(above) for _lines, _token, above in self._words(width))
        if self._stacked(width):
            return int(self._picture_height(width) + look.px(14 + 6 + 14) + words + look.line("secondary"))
        return int(max(look.px(self.HEIGHT), look.px(self.ABOVE) + words + look.px(46)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, width = self.look, self.width()
        stacked = self._stacked(width)
        picture = QRectF(0, 0, width, self._picture_height(width) if stacked else self.height())
        _paint_ground(painter, self, self._article.picture, picture, mirrored=mirrored(self))
        side = look.px(16 if stacked else self.SIDE)
        left = width - side - self._room(width) if mirrored(self) else side
        y = picture.height() + look.px(14) if stacked else look.px(self.ABOVE)
        for lines, token, above in self._words(width):
            y += look.px(above)
            lines.paint(painter, QPointF(left, y), look.color(token))
            y += lines.height
        line = look.line("secondary")
        self._paint_minutes(painter, side, y + look.px(6) if stacked else self.height() - look.px(14) - line)

    def _paint_minutes(self, painter: QPainter, side: int, top: float) -> None:
        """The clock and how long it takes, in one line."""
        look, size = self.look, self.look.px(16)
        line, gap = look.line("secondary"), look.px(8)
        icon = QRectF(side, top + (line - size) / 2, size, size)
        words = QRectF(side + size + gap, top, self.width() - 2 * side - size - gap, line)
        paint_icon(painter, "clock", seen(self, icon), look.color("text2"))
        painter.setFont(look.font("secondary"))
        painter.setPen(look.color("text2"))
        painter.drawText(seen(self, words), int(Qt.AlignmentFlag.AlignVCenter), self._minutes)

    def _picture_height(self, width: int) -> int:
        """The height of the picture over the words: in a narrow card it gives way."""
        return min(self.look.px(self.HEIGHT), round(width * PICTURE.height() / PICTURE.width()))

    def _stacked(self, width: int) -> bool:
        return width < self.look.px(MEDIUM_FROM - 32)

    def _room(self, width: int) -> int:
        """The width of the words, which never lie on the figure."""
        return width - self.look.px(32 if self._stacked(width) else self.FIGURE + self.SIDE)

    def _words(self, width: int) -> tuple[tuple[Lines, str, int], ...]:
        """The lines of the card, each with its colour token and the room above it."""
        look = self.look
        room = self._room(width)
        made: list[tuple[Lines, str, int]] = []
        for words, style, weight, token, above in (
            (self._start, "secondary", 600, "accentText", 0),
            (self._article.title, "feature", None, "text", 4),
            (self._article.about, "body", None, "text2", 6),
        ):
            font = look.font(style, weight)
            made.append((Lines(words, font, room, look.line(style), LEFT), token, above))
        return tuple(made)


class CardGrid(QWidget):
    """Cards in as many columns as the page has room for, all of a row equally high."""

    reader_role = Role.Grouping

    def __init__(self, look: Look, cards: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = cards
        self._columns = 1
        self._shown: tuple[QWidget, ...] = ()
        for card in cards:
            card.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_cards(self, shown: tuple[QWidget, ...], width: Width) -> None:
        """Shows these of its cards, in this order."""
        columns = COLUMNS[width]
        if (shown, columns) == (self._shown, self._columns):
            return
        self._shown, self._columns = shown, columns
        for card in self._cards:
            card.setVisible(card in shown)
        self._look_changed(self._look.theme)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """What all rows take. It hangs on nothing but the width: else a page just as high as its window would
        for ever show its scroll bar and take it away."""
        heights = [height for _cards, height in self._rows(width)]
        return sum(heights) + self._look.px(GAP) * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        width = self._look.px(PICTURE.width()) * self._columns + self._look.px(GAP) * (self._columns - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = max((card.minimumSizeHint().width() for card in self._shown), default=0)
        return QSize(least * self._columns + self._look.px(GAP) * (self._columns - 1), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _rows(self, width: int) -> list[tuple[tuple[QWidget, ...], int]]:
        """The cards row by row, each row with the height of its highest card."""
        wide = self._wide(width)
        starts = range(0, len(self._shown), self._columns)
        rows = [self._shown[start : start + self._columns] for start in starts]
        return [(row, max(card.heightForWidth(wide) for card in row)) for row in rows]

    def _wide(self, width: int) -> int:
        return (width - self._look.px(GAP) * (self._columns - 1)) // self._columns

    def _fit(self) -> None:
        gap, wide, top = self._look.px(GAP), self._wide(self.width()), 0
        for row, high in self._rows(self.width()):
            for column, card in enumerate(row):
                place = QRect(column * (wide + gap), top, wide, high)
                card.setGeometry(seen_rect(self, place))
            top += high + gap

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self._fit()


def _paint_ground(
    painter: QPainter, card: Pressable, picture: str, place: QRectF, *, mirrored: bool = False
) -> None:
    """The card with its round corners and its border, and the picture at its place."""
    look = card.look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.px(16)
    rect = QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    clip = QPainterPath()
    clip.addRoundedRect(rect, radius, radius)
    painter.fillPath(clip, card.warmed(look.color("card")))
    painter.save()
    painter.setClipPath(clip)
    if mirrored:
        painter.translate(card.width(), 0)
        painter.scale(-1, 1)
    # Inside the border.
    paint_scene(painter, picture, place.translated(1, 1), look.theme)
    painter.restore()
    painter.setPen(QPen(look.color("cardEdge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(clip)
