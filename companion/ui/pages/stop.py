"""What comes after "Something hurts: stop": a quiet place, one question, and what follows from the answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.core.history import HARD_STOPS
from companion.core.journal import StopReason
from companion.ui import text
from companion.ui.art import paint_svg
from companion.ui.screen_readers import Role, announce
from companion.ui.text.lists import sentences, stops
from companion.ui.theme import Look
from companion.ui.translation import QT_TRANSLATE_NOOP
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choices import RadioChip, let_tab_reach_one
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width

SCENE_WIDTH, SCENE_HEIGHT = 1080, 200
COLUMN_WIDTH = 600

_HEADINGS = {
    StopReason.TOO_STRONG: QT_TRANSLATE_NOOP("StopPage", "Make it easier next time"),
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP("StopPage", "No mat today and tomorrow"),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP("StopPage", "Stay lying until it has passed"),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP("StopPage", "Ask a professional before the next session"),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP(
        "StopPage", "Chest pain or trouble breathing: call emergency services now"
    ),
    StopReason.FAINT: QT_TRANSLATE_NOOP("StopPage", "Stay lying, and do not be alone"),
    StopReason.OTHER: QT_TRANSLATE_NOOP("StopPage", "Nothing changes"),
}
_ADVICE = {
    StopReason.TOO_STRONG: QT_TRANSLATE_NOOP(
        "StopPage", "Add a layer or take fewer minutes next time. There is nothing to win here."
    ),
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "StopPage", "If it is still there, talk to a health professional. The first session back is short."
    ),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP(
        "StopPage",
        "Then sit up slowly, one hand on something steady. No mat today and tomorrow. "
        "If it comes back, talk to a health professional.",
    ),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP(
        "StopPage",
        "No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, "
        "needs medical help today.",
    ),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP(
        "StopPage",
        "If it has already passed, still have it looked at. No mat today and tomorrow, "
        "and not before a professional says it is fine.",
    ),
    StopReason.FAINT: QT_TRANSLATE_NOOP(
        "StopPage",
        "Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.",
    ),
    StopReason.OTHER: QT_TRANSLATE_NOOP(
        "StopPage", "The minutes are in your journal. Come back when it suits you."
    ),
}


class StopScene(QWidget):
    """The sun low over the dunes, above the question; it is cropped at the sides and never stretched."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(SCENE_HEIGHT)

    def suit(self, width: int, height: int) -> None:
        """Takes the height that fills `width`, and not more than a part of the window's `height` needs."""
        wanted = min(SCENE_HEIGHT, height * SCENE_HEIGHT / 720)
        self.setFixedHeight(round(max(wanted, width * SCENE_HEIGHT / SCENE_WIDTH)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        paint_svg(painter, "scenes/stop-sun", QRectF(self.rect()), self._look.theme, expanding)


class Reasons(QWidget):
    """The reasons to choose from."""

    reader_role = Role.Grouping


class StopPage(Page):
    """A stopped session: take your time, then say what it was if you like."""

    chosen = Signal(StopReason)
    """A reason as soon as it is chosen: it is kept even if the window is closed now."""

    answered = Signal(object)
    """The StopReason, or None where nothing was chosen."""
    emergency_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=0, top=0, fill="floor2", parent=parent)
        self.setAccessibleName(self.tr("Session stopped"))
        self._scene = StopScene(look)
        self._reasons = Reasons()
        self._reasons.setAccessibleName(self.tr("What did you feel?"))
        self._chips = {reason: RadioChip(look, text.name(reason), Size.DEFAULT) for reason in StopReason}
        self._panel = Card(look, "stopSoft")
        self._heading = Label(look, "", weight=600)
        self._advice = Label(look, "", token="text2")
        self._emergency = Button(look, self.tr("Show emergency signs"), ButtonKind.QUIET)
        self._save = Button(look, self.tr("Save and close"), ButtonKind.PRIMARY, Size.LARGE)
        self._flow = FlowLayout(parent=self._reasons)
        self._foot = Row(look, gap=12)
        self._frame = Row(look)
        self._lay_out()
        for chip in self._chips.values():
            chip.clicked.connect(self._chosen)
        self._emergency.clicked.connect(self.emergency_requested)
        self._save.clicked.connect(self._answer)
        self.setFocusProxy(self._chips[StopReason.TOO_STRONG])
        self.show_stop()

    def show_stop(self) -> None:
        """Shows the question anew, with nothing chosen."""
        for chip in self._chips.values():
            chip.setChecked(False)
        let_tab_reach_one(tuple(self._chips.values()))
        self._show_advice()
        self.verticalScrollBar().setValue(0)

    @property
    def reason(self) -> StopReason | None:
        """The reason chosen, or None."""
        return next((reason for reason, chip in self._chips.items() if chip.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what was answered; where nothing was, it does so from the button only."""
        self.escape(event, self._save, lightly=self.reason is not None)

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        across, up = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._foot.setDirection(up if narrow else across)
        self._flow.show_gaps(self.look.px(10), self.look.px(10))
        self._frame.show_margins((16, 28, 16, 0) if narrow else (24, 28, 24, 0))

    def _suit(self) -> None:
        super()._suit()
        self.column.show_margins((0, 0, 0, 28))
        self._scene.suit(self.viewport().width(), self.height())
        self._middle.setMaximumWidth(self.look.px(COLUMN_WIDTH))

    def _lay_out(self) -> None:
        look = self.look
        centre = Qt.AlignmentFlag.AlignHCenter
        self._middle = QWidget()
        column = Column(look, parent=self._middle)
        column.addWidget(Label(look, self.tr("Stopped. Take your time."), "moment", align=centre))
        column.space(10)
        column.addWidget(Label(look, text.line("X1"), "lead", token="text2", weight=400, align=centre))
        column.space(37)
        column.addWidget(Label(look, self.tr("What did you feel?"), weight=600))
        column.space(10)
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        column.addWidget(self._reasons)
        column.space(20)
        inner = Column(look, gap=4, margins=(20, 18, 20, 18), parent=self._panel)
        inner.addWidget(self._heading)
        inner.addWidget(self._advice)
        column.addWidget(self._panel)
        column.space(28)
        self._foot.addStretch()
        self._foot.addWidget(self._emergency)
        self._foot.addWidget(self._save)
        column.addLayout(self._foot)
        self._frame.addWidget(self._middle, 1)
        self.column.addWidget(self._scene)
        self.column.addLayout(self._frame)
        self.column.addStretch()

    def _chosen(self) -> None:
        pressed = self.sender()
        for chip in self._chips.values():
            if chip is not pressed:
                chip.setChecked(False)
        self._show_advice()
        if self.reason is not None:
            announce(self, stops(self._heading.text(), self._advice.text()))
            self.chosen.emit(self.reason)

    def _show_advice(self) -> None:
        reason = self.reason
        self._panel.setVisible(reason is not None)
        if reason is None:
            return
        advice = self.tr(_ADVICE[reason])
        if reason is StopReason.DIZZINESS:
            advice = sentences(text.line("X2"), advice)
        self._heading.setText(self.tr(_HEADINGS[reason]))
        self._advice.setText(advice)
        self._panel.show_token("stopSoft" if reason in HARD_STOPS else "card")

    def _answer(self) -> None:
        self.answered.emit(self.reason)
