"""The drawings of the articles at any width: never stretched, and their ground goes on to both sides."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_svg, paint_svg_once, svg_size
from companion.ui.theme import Look, Theme

PICTURE = QSize(258, 112)
"""The usual drawing of an article, in design pixels."""

RADIUS = 20


def paint_scene(painter: QPainter, name: str, rect: QRectF, theme: Theme) -> None:
    """Paints a drawing as high as `rect`: in its middle, or from the right where it is wider.

    What is left free beside it gets the colours of the drawing's edges, which are sky and floor.
    """
    size = svg_size(name, theme)
    width = size.width() * rect.height() / size.height()
    from_right = size.width() > PICTURE.width() or width > rect.width()
    left = rect.right() - width if from_right else rect.center().x() - width / 2
    place = QRectF(left, rect.top(), width, rect.height())
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    if place.left() > rect.left() + 1 or place.right() < rect.right() - 1:
        _paint_sides(painter, name, rect, place, theme)
    paint_svg(painter, name, place, theme)
    painter.restore()


def _paint_sides(painter: QPainter, name: str, rect: QRectF, place: QRectF, theme: Theme) -> None:
    """The outermost columns of a drawing at `place`, drawn out to both sides of `rect`."""
    whole = QPixmap(round(place.width()), round(place.height()))
    whole.fill(Qt.GlobalColor.transparent)
    own = QPainter(whole)
    paint_svg_once(own, name, QRectF(whole.rect()), theme)
    own.end()
    before = QRectF(rect.left(), rect.top(), place.left() - rect.left() + 1, rect.height())
    after = QRectF(place.right() - 1, rect.top(), rect.right() - place.right() + 1, rect.height())
    for side, column in ((before, 0), (after, whole.width() - 1)):
        if side.width() > 1:
            painter.drawPixmap(side, whole, QRectF(column, 0, 1, whole.height()))


class ScenePicture(QWidget):
    """The drawing over an article, with round corners; it says nothing that the words do not."""

    def __init__(self, look: Look, height: int, parent: QWidget | None = None) -> None:
        """`height` is in design pixels."""
        super().__init__(parent)
        self._look = look
        self._height = height
        self._name = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_picture(self, name: str) -> None:
        """Shows another drawing."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        width = self._look.px(PICTURE.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Where letters are large and the page narrow the picture is the first to give way."""
        return min(self._look.px(self._height), round(width * PICTURE.height() / PICTURE.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        radius = self._look.px(RADIUS)
        clip.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(clip)
        paint_scene(painter, self._name, QRectF(self.rect()), self._look.theme)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
