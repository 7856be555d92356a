"""The floor for a session: a 420 px circle, and a mixer playing. Arguments: frames a second, music file."""

import math
import sys
import time

import pygame
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

DIAMETER = 420
BREATH_SECONDS = 10


class Circle(QWidget):
    """Grows and shrinks with a slow breath."""

    def __init__(self, frames_per_second: int) -> None:
        super().__init__()
        self.resize(1080, 720)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.repaint_circle)
        self._timer.start(1000 // frames_per_second)

    def repaint_circle(self) -> None:
        """Asks for the circle's rectangle only."""
        self.update(self._square(DIAMETER).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the circle where it is in the breath."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("teal"))
            wave = math.sin(time.monotonic() * 2 * math.pi / BREATH_SECONDS)
            painter.drawEllipse(self._square(DIAMETER * (0.85 + 0.15 * wave)))

    def _square(self, side: float) -> QRectF:
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)


application = QApplication(sys.argv)
pygame.mixer.init(44100, -16, 2, 512)
pygame.mixer.music.load(sys.argv[2])
pygame.mixer.music.play(-1)
circle = Circle(int(sys.argv[1]))
circle.show()
sys.exit(application.exec())
