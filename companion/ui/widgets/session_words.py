"""The words over a session: what the breath does, how long it still lasts, one quiet line, and the cover."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from companion.core.breathing import PhaseKind
from companion.core.journal import Kind, Setup
from companion.core.session import Session, Stage
from companion.engine.frame import Frame
from companion.ui import text
from companion.ui.covers import cover_label, textile_token
from companion.ui.mirroring import flipped, from_right
from companion.ui.theme import Look
from companion.ui.translation import translate
from companion.ui.widgets.labels import fitting
from companion.ui.widgets.session_orb import Orb, orb_at
from companion.ui.widgets.session_scene import RING_ROOM, unit

LATE_SECONDS = 480.0
"""Before sleep the time goes after eight minutes, and the sun is only just there
(docs/design.md section 9.3)."""

LATE_OPACITY = 0.35
PAUSED_OPACITY, PAUSED_GLOW = 0.6, 0.5
LONGEST_LINE = 500
"""Design pixels the longest line of guidance takes in one row."""

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
        return Orb(orb.depth, PAUSED_OPACITY, still=still, glow=PAUSED_GLOW / PAUSED_OPACITY)
    if is_late(session, frame) and not shown:
        return Orb(orb.depth, orb.opacity * LATE_OPACITY, orb.ghosts, still)
    return orb


def cue_word(session: Session | None, frame: Frame) -> str:
    """The one word, or few, beside the sun."""
    if frame.stage is Stage.PAUSED:
        return translate("SessionView", "Paused")
    if frame.stage is Stage.WAKING:
        return (
            translate("SessionView", "Good night")
            if is_bedtime(session)
            else translate("SessionView", "Your session is over")
        )
    return text.phase_word(frame.phase) if frame.phase else translate("SessionView", "Settle in")


def quiet_line(session: Session | None, frame: Frame) -> str:
    """The line of guidance for those who look, or nothing."""
    if frame.stage is Stage.PAUSED:
        return text.line("X4")
    if frame.stage is Stage.WAKING:
        return text.line("C2b" if is_bedtime(session) else "A1")
    if frame.easing is not None:
        # One question at a time.
        return ""
    return text.line(frame.line) if frame.line else ""


@dataclass(frozen=True, slots=True)
class WordRoom:
    """Where the words lie: the top of the cue word, the size of the time and its top, and the quiet line.

    In a low window cue word and time share one line. `timer` is in pixels; `line_high` is 0 where there is
    no room for the quiet line.
    """

    width: int
    cue_top: int
    time_top: int
    timer: float
    line_top: int
    line_high: int
    one_line: bool


def room_for_words(width: int, height: int, controls_top: int, look: Look) -> WordRoom:
    """The room between the scene and the first row of buttons, in a window of that size."""
    timer = min(76 * look.scale, 0.22 * width, 0.16 * height)
    high = round(timer * 84 / 76)
    lines = math.ceil(look.px(LONGEST_LINE) / max(width - 32, 1))
    scene = RING_ROOM * unit(width, height) + 16
    below = look.px(22) + (lines - 1) * look.line("secondary")
    cue_top = controls_top - below - high - 4 - look.px(32)
    one_line = cue_top < scene
    if one_line:
        cue_top = controls_top - below - max(high, look.px(32))
        if cue_top < scene / 2:
            lines, below = 0, 4
            cue_top = controls_top - below - max(high, look.px(32))
    line_high = look.px(2) + lines * look.line("secondary") if lines else 0
    line_top = controls_top - look.px(4) - line_high
    time_top = cue_top if one_line else cue_top + look.px(32) + 4
    return WordRoom(width, cue_top, time_top, timer, line_top, line_high, one_line)


def painted_with_words(size: QSize, room: WordRoom, controls_top: int, look: Look) -> tuple[QRect, QRect]:
    """What changes with the words: from the cue to the quiet line, and the corner of the cover's name."""
    width, above = min(size.width(), look.px(600)), room.cue_top - 2
    words = QRect((size.width() - width) // 2, above, width, controls_top - above)
    corner = QSize(look.px(240), look.px(60))
    return words, QRect(QPoint(size.width() - corner.width(), size.height() - corner.height()), corner)


def paint_words(
    painter: QPainter,
    look: Look,
    room: WordRoom,
    words: Sequence[tuple[str, float]],
    time: str,
    line: str,
) -> None:
    """The cue words, each with its opacity while one takes the other's place, the time and a quiet line."""
    painter.setPen(look.color("text"))
    cue, timer = look.font("cue"), look.font("timer", size=max(round(room.timer / look.scale), 1))
    if room.one_line:
        _paint_in_one_line(painter, look, room, (cue, timer), words, time)
    else:
        for word, opacity in words:
            painter.setOpacity(opacity)
            painter.setFont(fitting(cue, word, room.width - 32))
            painter.drawText(QRectF(0, room.cue_top, room.width, look.px(32)), CENTRED, word)
        painter.setOpacity(1.0)
        painter.setFont(timer)
        painter.drawText(QRectF(0, room.time_top, room.width, room.timer * 84 / 76), CENTRED, time)
    painter.setFont(look.font("secondary"))
    painter.setPen(look.color("text2"))
    if room.line_high:
        box = QRectF(16, room.line_top, room.width - 32, room.line_high)
        painter.drawText(box, CENTRED | int(Qt.TextFlag.TextWordWrap), line)


def _paint_in_one_line(
    painter: QPainter,
    look: Look,
    room: WordRoom,
    fonts: tuple[QFont, QFont],
    words: Sequence[tuple[str, float]],
    time: str,
) -> None:
    cue, timer = fonts
    high = max(room.timer * 84 / 76, look.px(32))
    widest = max((text.phase_word(kind) for kind in PhaseKind), key=QFontMetricsF(cue).horizontalAdvance)
    gap = look.px(14)
    if time:
        whole = QFontMetricsF(cue).horizontalAdvance(widest) + QFontMetricsF(timer).horizontalAdvance("00:00")
        share = min((room.width - 32 - gap) / whole, 1.0)
        for font in fonts:
            font.setPixelSize(max(1, int(font.pixelSize() * share)))
    # The time stays where it is, whatever the word: eyes never chase it.
    beside = QFontMetricsF(cue).horizontalAdvance(widest) + 2 if time else room.width - 32
    clock_wide = QFontMetricsF(timer).horizontalAdvance("00:00") + 2 if time else 0
    left = (room.width - beside - (gap + clock_wide if time else 0)) / 2
    first, second = left, left + beside + gap
    if from_right():
        first, second = left + clock_wide + gap if time else left, left
    for word, opacity in words:
        painter.setOpacity(opacity)
        painter.setFont(fitting(cue, word, beside))
        painter.drawText(QRectF(first, room.cue_top, beside, high), CENTRED, word)
    painter.setOpacity(1.0)
    painter.setFont(timer)
    painter.drawText(QRectF(second, room.time_top, clock_wide, high), CENTRED, time)


def paint_cover(painter: QPainter, look: Look, setup: Setup, view: QRect) -> None:
    """The name of the cover with its colour, in the lower corner at which reading ends."""
    width, height, right_to_left = view.width(), view.height(), from_right()
    name = cover_label(setup.cover)
    painter.setFont(look.font("secondary"))
    painter.setPen(look.color("text2"))
    middle = height - look.px(42)
    wide = painter.fontMetrics().horizontalAdvance(name)
    rect = QRectF(width - look.px(28) - wide, middle - look.px(10), wide + 2, look.px(20))
    seen = flipped(rect, width) if right_to_left else rect
    painter.drawText(seen, int(Qt.AlignmentFlag.AlignVCenter), name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(textile_token(setup.cover)))
    side = look.px(10)
    swatch = QRectF(rect.x() - side - look.px(9), middle - side / 2, side, side)
    painter.drawRoundedRect(flipped(swatch, width) if right_to_left else swatch, 3, 3)
