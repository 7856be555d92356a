"""The running sessions of the gallery, and what is seen without the window: the reminder and the tray."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from gallery_rooms import Room, Shown, alone
from gallery_scenes import BY_DAY, Scene
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.core.journal import Area, Cover, Head, Kind, Setup, Surface
from companion.core.planning import Wish
from companion.core.reminders import Occasion
from companion.ui import text
from companion.ui.theme import BEDTIME, DUSK, MORNING, GlyphInk, Look
from companion.ui.toast import Toast, ToastValue
from companion.ui.tray_glyphs import Glyph, glyph_icon, step_of
from tests.ui.stage import Stage

THIN = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)
LONG = replace(THIN, minutes=20.0)
INTO_A_BREATH_OUT, EARLY = 147.4, 119.3
"""Seconds after which the sun is as high as in the design's picture of a session."""

LATE = 9 * 60.0
WAITS = {"question": 190.0, "end": 15 * 60.0 + 2.0, "dark": EARLY, "shown": EARLY, "late": LATE}
COMPACT = ((380, 520),)


def session(state: str, kind: Kind = Kind.STANDARD) -> Shown:
    """A running session: breathing out, paused, with its music open, asked whether it eases, or over."""
    setup = LONG if kind is Kind.BEDTIME else THIN
    stage = Stage(kind, setup=setup, may_extend_to=1200.0, easing_check=state == "question")
    stage.let_pass(WAITS.get(state, INTO_A_BREATH_OUT))
    if state == "paused":
        stage.pause()
    elif state == "music":
        stage.open_panel()
    if state == "shown":
        # Any key lets the controls come out of the dark.
        QTest.keyClick(stage.view, Qt.Key.Key_Shift)
    stage.see(1.0 if state != "end" else 4.0)
    shown = alone(stage.view, stage.look)
    close = shown.close

    def over() -> None:
        stage.evening.runner.shut_down()
        close()

    shown.close = over
    return shown


def lunch_session(*, paused: bool = False) -> Shown:
    """A running lunch break, in its small window."""
    room = Room(hour=12, minute=30)
    room.lie(Wish(Kind.QUICK, Area.SEAT, lead_in=0.0), 2.85)
    if paused:
        room.runner.toggle_pause()
    room.window.show()
    # The words change into each other for a moment of real time, once they are to be seen.
    QTest.qWait(500)
    return room.shown()


def toast() -> Shown:
    """A reminder in the corner of the screen, without its shadow."""
    look = Look(DUSK, reduced_motion=True)
    made = Toast(look, composited=False)
    title, detail = text.reminder_title(Occasion.BEDTIME), text.setup_line(THIN)
    made.show_reminder(ToastValue(title, detail, "21:30", 10))
    return alone(made, look, own_size=True)


class GlyphSheet(QWidget):
    """All glyphs of the tray on dark and light panels, in three sizes."""

    ROW, STEP, MARGIN = 56, 56, 24

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._inks = [ink for ink in GlyphInk if ink is not GlyphInk.TEMPLATE]
        self.resize(
            2 * self.MARGIN + 3 * len(Glyph) * self.STEP, 2 * self.MARGIN + len(self._inks) * self.ROW
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row, ink in enumerate(self._inks):
            panel = DUSK if "DARK" in ink.name else MORNING
            top = self.MARGIN + row * self.ROW
            painter.fillRect(QRectF(0, top, self.width(), self.ROW), panel.color("side"))
            left = self.MARGIN
            for size in (16, 22, 32):
                for glyph in Glyph:
                    icon = glyph_icon(glyph, ink, step_of(0.62))
                    icon.paint(painter, left, top + (self.ROW - size) // 2, size, size)
                    left += self.STEP
        painter.end()


def tray() -> Shown:
    """What the tray can show."""
    look = Look(DUSK)
    return alone(GlyphSheet(look), look, own_size=True)


def sessions() -> tuple[Scene, ...]:
    """The scenes of all that is no page."""
    dusk, dark = (DUSK,), (BEDTIME,)
    bedtime = partial(session, kind=Kind.BEDTIME)
    return (
        Scene("session", partial(session, "out"), dusk, {DUSK.name: "03-session-exhale"}),
        Scene("session-paused", partial(session, "paused"), dusk, {DUSK.name: "03b-session-paused"}),
        Scene("session-music", partial(session, "music"), dusk),
        Scene("session-question", partial(session, "question"), dusk),
        Scene("session-end", partial(session, "end"), dusk),
        Scene("bedtime", partial(bedtime, "dark"), dark, {BEDTIME.name: "04-session-bedtime"}),
        Scene("bedtime-late", partial(bedtime, "late"), dark),
        Scene(
            "bedtime-controls",
            partial(bedtime, "shown"),
            dark,
            {BEDTIME.name: "04b-session-bedtime-controls"},
        ),
        Scene(
            *("lunch-session", lunch_session, BY_DAY),
            designs={DUSK.name: "14b-lunch-compact-dark", MORNING.name: "14-lunch-compact"},
            sizes=COMPACT,
        ),
        Scene("lunch-session-paused", partial(lunch_session, paused=True), BY_DAY, sizes=COMPACT),
        Scene("toast", toast, BY_DAY, {DUSK.name: "13-toast-dark", MORNING.name: "13b-toast-light"}),
        Scene("tray", tray, dusk, {DUSK.name: "16b-tray-glyphs"}),
    )
