"""One page giving way to another: pictures of both lie over the new page until that alone is to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from companion.ui.motion import AT_ONCE, PAGE, SUN_ARRIVES, SUN_LEAVES, SUN_TRAVELS, Motion, is_seen
from companion.ui.theme import Look
from companion.ui.widgets.veil import Veil

BELOW, LEFT, RIGHT = QPointF(0.0, 1.0), QPointF(-1.0, 0.0), QPointF(1.0, 0.0)


@dataclass(frozen=True, slots=True)
class Sun:
    """Where the sun of a view stands, and how wide it is; `rim` is the faint ring around it."""

    centre: QPointF
    radius: float
    rim: float = 0.0


class Sunlit(Protocol):
    """A view with a sun, which another view's sun may become."""

    look: Look

    def sun_place(self) -> Sun | None:
        """Where its sun stands in it; None where it cannot be seen."""
        ...

    def show_sun(self, *, shown: bool) -> None:
        """Leaves the sun out of the picture, or not."""
        ...


class PageTurn(Veil):
    """What lies over `under` while it changes; the new page has the keyboard from the first moment.

    Call `keep` before the change and `turn` after it. Both are children of `parent`, and `under` fills it or
    part of it.
    """

    def __init__(self, look: Look, under: QWidget, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._under = under
        self._area = QRect()
        self._before, self._after, self._arrived = QPixmap(), QPixmap(), QPixmap()
        self._motion = AT_ONCE
        self._from = QPointF()
        self._sunrise: tuple[Sun, Sunlit] | None = None
        self._way_of_sun: tuple[Sun, Sun, QPixmap] | None = None
        # What a page puts off until it is shown is to be in its picture, too.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._set_out)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def keep(self, motion: Motion) -> None:
        """Keeps a picture of what is to be seen now, if there is somebody to see it go."""
        if self._soon.isActive():
            # Nobody has seen yet what the last change brought.
            return
        self.end()
        if self.moves(motion) and is_seen(self._under):
            self._before = self.picture(self._under, self._under.rect())

    def turn(self, motion: Motion, area: QRect, way: QPointF = BELOW) -> None:
        """Lets what was kept give way, in that part of `under`, to what is there by now, and comes from where
        `way` points."""
        if self._before.deviceIndependentSize().toSize() != self._under.size():
            self.end()
            return
        self._area = area.intersected(self._under.rect())
        self._motion = motion
        self._from = way * self.way(motion)
        self._after, self._sunrise = QPixmap(), None
        self.cover(self._area.translated(self._under.mapTo(self._parent, QPoint(0, 0))))
        self._soon.start()

    def turn_with_sun(self, sun: Sun, view: Sunlit) -> None:
        """The same for all of it, while the sun goes from where it was to its place in `view`."""
        self.turn(SUN_TRAVELS, self._under.rect())
        if self.under_way:
            self._sunrise = sun, view

    def end(self) -> None:
        super().end()
        self._soon.stop()
        self._before, self._after, self._arrived = QPixmap(), QPixmap(), QPixmap()
        self._sunrise = self._way_of_sun = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(-self._area.topLeft(), self._before)
        elapsed = self._movement.currentTime()
        # The sun takes longer than the page it goes to.
        faded = self.progress if self._way_of_sun is None else PAGE.progress(elapsed)
        if faded > 0.0:
            painter.setOpacity(faded)
            painter.drawPixmap(self._from * (1.0 - self.progress), self._after)
        if self._way_of_sun is not None:
            painter.setOpacity(SUN_LEAVES.progress(elapsed))
            self._paint_sun(painter, *self._way_of_sun)
            painter.setOpacity(SUN_ARRIVES.progress(elapsed))
            painter.drawPixmap(0, 0, self._arrived)

    def _paint_sun(self, painter: QPainter, before: Sun, after: Sun, picture: QPixmap) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        centre = before.centre + (after.centre - before.centre) * self.progress
        radius = before.radius + (after.radius - before.radius) * self.progress
        side = picture.deviceIndependentSize().width() * radius / after.radius
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _show_progress(self, progress: float) -> None:
        late = self._way_of_sun is not None and self._movement.currentTime() >= SUN_ARRIVES.wait
        if late and self._arrived.isNull():
            self._arrived = self.picture(self._under, self._area)
        super()._show_progress(progress)

    def _set_out(self) -> None:
        if self._sunrise is None or self._look.reduced_motion:
            self._after = self.picture(self._under, self._area)
        else:
            self._rise(*self._sunrise)
        self.set_out(self._motion)

    def _rise(self, before: Sun, view: Sunlit) -> None:
        after = view.sun_place()
        view.show_sun(shown=after is None)
        self._after = self.picture(self._under, self._area)
        view.show_sun(shown=True)
        if after is None:
            self._motion = PAGE
        else:
            # Loaded here: the first pages have no use for it.
            from companion.ui.widgets.session_pictures import sun_picture

            ratio = self.devicePixelRatioF()
            picture = sun_picture(view.look.theme, after.radius, after.rim, False, ratio)
            self._way_of_sun = before, after, picture
