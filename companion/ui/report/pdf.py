"""The report as a PDF in memory: real letters and lines, A4 or Letter, with a foot on every page.

May be made on a thread of its own: letters and PDF pages are all that is painted, and no picture of a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from companion.core.report import Report
from companion.ui.mirroring import as_in_a_mirror, from_right
from companion.ui.report.contents import contents
from companion.ui.report.sheet import DOTS_PER_INCH, SMALL, UNIT, Ink, Text, set_ink, sheets
from companion.ui.text import report as words

MARGIN = 45
"""Points of white around a page: what any printer leaves, and room for a hole punch."""

FOOT = 20 * UNIT
"""The height of the foot of a page."""

Told = Callable[[int, int], None]
"""Is told how many of how many pages are there; what it raises ends the work."""


class Paper(Enum):
    """The paper of a country."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


_LETTER_LANDS = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
    }
)


def usual_paper() -> Paper:
    """The paper that is usual where somebody lives."""
    return Paper.LETTER if QLocale().territory() in _LETTER_LANDS else Paper.A4


def pdf(report: Report, name: str, version: str, paper: Paper, told: Told) -> bytes:
    """The pages of a report by a program of that `version`; `name` is somebody's, or empty.

    Everything is laid out twice, first to know how many pages there are.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(paper.value), portrait, margins, QPageLayout.Unit.Point))
    writer.setTitle(words.title())
    writer.setCreator(words.made_with(version, report.made_at))
    frame = QSizeF(writer.width(), writer.height())
    room = frame.height() - FOOT
    pages = 0
    for _ in sheets(contents(report, name, frame.width()), room):
        pages += 1
        told(0, pages)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        for page, sheet in enumerate(sheets(contents(report, name, frame.width()), room), start=1):
            if page > 1:
                writer.newPage()
            foot = words.made_with(version, report.made_at), words.page_of(page, pages)
            with as_in_a_mirror(painter, frame.width(), from_right()):
                for top, paint in sheet:
                    paint(painter, QPointF(0, top))
                _paint_foot(painter, *foot, frame)
            told(page, pages)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _paint_foot(painter: QPainter, left: str, right: str, frame: QSizeF) -> None:
    top = frame.height() - SMALL.line
    set_ink(painter, Ink.LINE, 0.6)
    line = top - 4 * UNIT
    painter.drawLine(QPointF(0, line), QPointF(frame.width(), line))
    Text(left, SMALL, frame.width()).paint(painter, QPointF(0, top))
    Text(right, SMALL, frame.width(), Qt.AlignmentFlag.AlignRight).paint(painter, QPointF(0, top))
