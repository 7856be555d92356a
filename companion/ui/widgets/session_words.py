"""The words over a session: what the breath does, how long it still lasts, one quiet line, and the cover."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from companion.core.journal import Kind, Setup
from companion.core.session import Session, Stage
from companion.engine.runner import Frame
from companion.ui import text
from companion.ui.covers import cover_label, cover_token
from companion.ui.theme import Look
from companion.ui.widgets.session_scene import Orb, orb_at

LATE_SECONDS = 480.0
"""Before sleep the time goes after eight minutes, and the sun is only just there (design.md section 9)."""

LATE_OPACITY = 0.35
PAUSED_OPACITY = 0.6
CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


def clock(seconds: float) -> str:
    """Time left as minutes and seconds; a second begun still counts."""
    whole = math.ceil(seconds - 1e-6)
    return f"{whole // 60:02d}:{whole % 60:02d}"


def is_bedtime(session: Session | None) -> bool:
    """Whether this is a session before sleep."""
    return session is not None and session.plan.kind is Kind.BEDTIME


def is_late(session: Session | None, frame: Frame) -> bool:
    """Whether somebody is likely to be dozing off by now."""
    return is_bedtime(session) and frame.done > LATE_SECONDS


def orb_of(session: Session | None, frame: Frame, *, still: bool, shown: bool) -> Orb:
    """The sun as it is to be painted; `shown` tells whether the controls are to be seen."""
    phase = frame.phase if frame.stage in (Stage.RUNNING, Stage.PAUSED) else None
    orb = orb_at(phase, frame.progress, still=still)
    if frame.stage is Stage.PAUSED:
        return Orb(orb.depth, PAUSED_OPACITY, still=still)
    if is_late(session, frame) and not shown:
        return Orb(orb.depth, orb.opacity * LATE_OPACITY, orb.ghosts, still)
    return orb


def cue_word(session: Session | None, frame: Frame) -> str:
    """The one word, or few, beside the sun."""
    if frame.stage is Stage.PAUSED:
        return _tr("Paused")
    if frame.stage is Stage.WAKING:
        return _tr("Good night") if is_bedtime(session) else _tr("Your session is over")
    return text.phase_word(frame.phase) if frame.phase else _tr("Settle in")


def quiet_line(session: Session | None, frame: Frame) -> str:
    """The line of guidance for those who look, or nothing."""
    if frame.stage is Stage.PAUSED:
        return text.line("X4")
    if frame.stage is Stage.WAKING:
        return text.line("C2b" if is_bedtime(session) else "A1")
    return text.line(frame.line) if frame.line else ""


def paint_cover(painter: QPainter, look: Look, setup: Setup, width: int, height: int) -> None:
    """The name of the cover with its colour, in the lower right corner."""
    name = cover_label(setup.cover)
    painter.setFont(look.font("secondary"))
    painter.setPen(look.color("text2"))
    middle = height - look.px(42)
    wide = painter.fontMetrics().horizontalAdvance(name)
    rect = QRectF(width - look.px(28) - wide, middle - look.px(10), wide + 2, look.px(20))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(cover_token(setup.cover)))
    side = look.px(10)
    painter.drawRoundedRect(QRectF(rect.x() - side - look.px(9), middle - side / 2, side, side), 3, 3)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SessionView", words)
