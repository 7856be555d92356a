"""A reminder in the corner of the screen, where the desktop has no notifications with buttons.

It never takes the keyboard from what somebody is doing, and goes by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QShortcut,
)
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from companion.ui.motion import AT_ONCE, COMES, GOES, Movement
from companion.ui.screen_readers import Role, announce, name_roles
from companion.ui.screens import room_on_screen
from companion.ui.shortcuts import Act, Where, sequences
from companion.ui.text.lists import stops
from companion.ui.theme import Look, Theme
from companion.ui.toast_card import ToastGround, ToastIcon
from companion.ui.toast_place import GAP, is_at_top, place_by_tray
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.labels import Label

WIDTH, MARGIN, RADIUS, ICON, BUTTON_GAP = 360, 16, 16, 44, 8
SHARES, SPARE = (115, 100, 95), (10, 10, 4)
"""How the buttons share the width; and how much of the room beside its words each can do without."""

STAYS_MS = 30_000
SHADOW_DOWN, SHADOW_BLUR, SHADOW_ALPHA = 8, 24, 0.28
FADING = ("xcb", "windows", "cocoa")
"""Where a window as a whole can be made to be seen through. Elsewhere Qt complains of it."""

_ACTS = (Act.START, Act.LATER, Act.NOT_TODAY)
"""What the keys of the buttons do, in their order."""


@dataclass(frozen=True, slots=True)
class ToastValue:
    """What a reminder says, its time as text, and by how many minutes it may be put off; None: not at all."""

    title: str
    detail: str
    time: str
    snooze_minutes: int | None


class Toast(QWidget):
    """One reminder at a time, with buttons, for half a minute; the time stops while the pointer is on it.

    `composited` says whether the desktop shows windows that are partly seen through. Some X11 desktops do
    not, and the reminder has neither shadow nor movement there, nor on X11 where it is not known (None).
    """

    start_requested = Signal()
    later_requested = Signal()
    not_today_requested = Signal()
    unanswered = Signal()

    reader_role = Role.AlertMessage

    def __init__(self, look: Look, *, composited: bool | None = None, stays_ms: int = STAYS_MS) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        name_roles()
        if composited is None:
            composited = QGuiApplication.platformName() != "xcb"
        self._look = look
        self._composited = composited
        self._stays_ms = stays_ms
        self._tray = QRect()
        self._resting = QRect()
        self._presence = self._origin = self._goal = 0.0
        self._born_under_pointer = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, composited)
        self._ground = ToastGround(look, RADIUS, self)
        self._content = QWidget(self)
        self._furnish()
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._time_is_up)
        # A window that comes is shown before it is seen, and is never put away.
        self._motion = Movement(look, self, QWidget.isVisible)
        self._motion.moved.connect(self._show_progress)
        self._shortcuts = [
            self._shortcut(button, keys)
            for button, act in zip(self._buttons(), _ACTS, strict=True)
            for keys in sequences(Where.REMINDER, act)
        ]
        look.changed.connect(self._look_changed)
        self._show_shadow()

    def show_reminder(self, value: ToastValue, tray: QRect | None = None) -> None:
        """Shows a reminder, or another in place of it. `tray` is where the icon is, if that is known."""
        self._tray = tray or QRect()
        self._title.setText(value.title)
        self._detail.setText(value.detail)
        self._time.setText(value.time)
        self.later.setVisible(value.snooze_minutes is not None)
        if value.snooze_minutes is not None:
            self.later.show_text(self.tr("In {0} min").format(value.snooze_minutes))
        words = stops(value.title, value.detail)
        self.setWindowTitle(value.title)
        self.setAccessibleName(words)
        self._lay_out()
        for shortcut, button in zip(self._shortcuts, self._buttons(), strict=True):
            shortcut.setEnabled(not button.isHidden())
        self._born_under_pointer = not self.isVisible() and self._resting.contains(QCursor.pos())
        self._show_presence(self._presence)
        self.show()
        self._move_to(1.0)
        self._clock.start(self._stays_ms)
        if self.underMouse():
            self._clock.stop()
        announce(self, words)

    def leave(self) -> None:
        """Takes the reminder away, as when it was answered elsewhere."""
        self._clock.stop()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        if self.isVisible():
            self._move_to(0.0)

    @property
    def resting_place(self) -> QRect:
        """Where the reminder is on the screen, without its shadow."""
        return self._resting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._composited:
            # Under the smoothed edge of the corners.
            QPainter(self).fillRect(self.rect(), self._look.color("line"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        # Where it came up under a pointer that has been lying there, nobody may be looking.
        if self._born_under_pointer:
            self._born_under_pointer = False
        elif self._clock.isActive():
            self._clock.setInterval(max(self._clock.remainingTime(), 1))
            self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._waits() and not self._clock.isActive():
            self._clock.start()

    def _furnish(self) -> None:
        self._column = Column(
            self._look, gap=24, margins=(MARGIN, MARGIN, MARGIN, MARGIN), parent=self._content
        )
        head = Row(self._look, gap=14)
        head.addWidget(ToastIcon(self._look, ICON), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(self._look)
        first = Row(self._look, gap=8)
        self._title = Label(self._look, "", "lead")
        self._time = Label(self._look, "", "caption", token="text3", align=Qt.AlignmentFlag.AlignRight)
        self._detail = Label(self._look, "", token="text2", size=14)
        first.addWidget(self._title, 1)
        first.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addLayout(first)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        self._column.addLayout(head)
        buttons = Row(self._look, gap=BUTTON_GAP)
        self.start = Button(self._look, self.tr("Start"), ButtonKind.PRIMARY, icon="play-filled")
        self.later = Button(self._look, "")
        self.not_today = Button(self._look, self.tr("Not today"), ButtonKind.QUIET)
        for button, share in zip(self._buttons(), SHARES, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button, share)
        self._column.addLayout(buttons)
        self.start.clicked.connect(self._start)
        self.later.clicked.connect(self._later)
        self.not_today.clicked.connect(self._not_today)

    def _buttons(self) -> tuple[Button, Button, Button]:
        return self.start, self.later, self.not_today

    def _shortcut(self, button: Button, keys: QKeySequence) -> QShortcut:
        """Keys for a button that has no keyboard: they work in every other window of the program."""
        made = QShortcut(keys, self, context=Qt.ShortcutContext.ApplicationShortcut)
        made.setAutoRepeat(False)
        made.activated.connect(button.click)
        words = made.key().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(words)
        button.setAccessibleDescription(words)
        return made

    # Answers

    def _start(self) -> None:
        self._answer(self.start_requested)

    def _later(self) -> None:
        self._answer(self.later_requested)

    def _not_today(self) -> None:
        self._answer(self.not_today_requested)

    def _time_is_up(self) -> None:
        self._answer(self.unanswered)

    def _answer(self, told: SignalInstance) -> None:
        # A second click, while it goes, is no second answer.
        if self._waits():
            self.leave()
            told.emit()

    def _waits(self) -> bool:
        """Whether there is a reminder still to be answered."""
        return self.isVisible() and self._shortcuts[0].isEnabled()

    # Place and movement

    def _lay_out(self) -> None:
        available = room_on_screen(self._tray)
        width = min(self._look.px(WIDTH), available.width() - 2 * GAP)
        self._keep_words_whole(width)
        self._column.activate()
        size = QSize(width, self._column.totalHeightForWidth(width))
        self._resting = place_by_tray(size, available, self._tray)
        window = self._resting
        if self._composited:
            blur, down = self._look.px(SHADOW_BLUR), self._look.px(SHADOW_DOWN)
            # The shadow ends where windows do: some desktops push back what sticks out.
            window = window.adjusted(-blur, down - blur, blur, down + blur).intersected(available)
        else:
            path = QPainterPath()
            radius = self._look.px(RADIUS)
            path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
        self.setGeometry(window)
        self._place_card()

    def _keep_words_whole(self, width: int) -> None:
        """Lets no button break its words in two lines, as long as all of them fit beside each other."""
        buttons = [pair for pair in zip(self._buttons(), SPARE, strict=True) if not pair[0].isHidden()]
        least = {button: button.sizeHint().width() - 2 * self._look.px(spare) for button, spare in buttons}
        room = width - self._look.px(2 * MARGIN + BUTTON_GAP * (len(least) - 1))
        for button, whole in least.items():
            button.setMinimumWidth(whole if sum(least.values()) <= room else 0)

    def _place_card(self) -> None:
        card = self._resting.translated(-self.pos())
        if self._slides():
            away = round(self._look.px(COMES.way) * (1.0 - self._presence))
            card.translate(0, -away if self._at_top() else away)
        self._ground.setGeometry(card)
        self._content.setGeometry(card)

    def _at_top(self) -> bool:
        return is_at_top(room_on_screen(self._tray), self._tray)

    def _slides(self) -> bool:
        return self._composited and not self._look.reduced_motion

    def _move_to(self, presence: float) -> None:
        self._origin, self._goal = self._presence, presence
        fades = QGuiApplication.platformName() in FADING
        moves = self._composited and (self._slides() or fades)
        self._motion.begin((COMES if presence > self._presence else GOES) if moves else AT_ONCE)

    def _show_progress(self, progress: float) -> None:
        self._show_presence(self._origin + (self._goal - self._origin) * progress)
        if self._presence == self._goal == 0.0:
            self.hide()

    def _show_presence(self, presence: float) -> None:
        self._presence = presence
        self._place_card()
        if QGuiApplication.platformName() in FADING:
            self.setWindowOpacity(self._presence)

    # Look

    def _look_changed(self, _theme: Theme) -> None:
        self._show_shadow()
        if self.isVisible():
            self._lay_out()

    def _show_shadow(self) -> None:
        if not self._composited:
            return
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, self._look.px(SHADOW_DOWN))
        shadow.setBlurRadius(self._look.px(SHADOW_BLUR))
        shadow.setColor(self._look.color("shadow", SHADOW_ALPHA))
        # On the empty card only: what lies over it changes without the shadow being drawn again.
        self._ground.setGraphicsEffect(shadow)
