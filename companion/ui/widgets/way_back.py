"""A quiet line under a setting that is not as it was at first: what it was, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Look, Theme
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

OPENING_MS = 200

BETWEEN = 10
"""Room between what it was and the button, in design pixels."""


class WayBack(QWidget):
    """Opens and shuts smoothly, so that what lies below does not jump. `wished` for the first value.

    It begins with the room that was free under the setting anyway: `spare` design pixels.
    """

    wished = Signal()
    opened = Signal(bool)
    """It takes room now, or no longer does."""

    def __init__(self, look: Look, name: str, spare: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._spare = spare
        self._share = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = QWidget(self)
        self._inside.installEventFilter(self)
        self._flow = FlowLayout(parent=self._inside)
        self.words = Label(look, "", "secondary", token="text2")
        self.button = Button(look, self.tr("Reset"), ButtonKind.TEXT, Size.SMALL, flush=True)
        self._flow.addWidget(self.words)
        self._flow.addWidget(self.button)
        self._opening = QVariantAnimation(self)
        self._opening.setDuration(OPENING_MS)
        self._opening.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._opening.valueChanged.connect(self._show_share)
        self._opening.finished.connect(self._settle)
        self.button.clicked.connect(self.wished)
        look.changed.connect(self._look_changed)
        self._look_changed(look.theme)
        self.hide()

    def show_default(self, words: str, *, at_once: bool) -> None:
        """Shows what it was at first; for no words it shuts. `at_once` where nobody sees it happen."""
        if words:
            self.words.setText(self.tr("Default: {0}").format(words))
            self.button.setAccessibleName(self.tr("Reset {0} to {1}").format(self._name, words))
        self.button.setEnabled(bool(words))
        goal = 1.0 if words else 0.0
        running = self._opening.state() is QVariantAnimation.State.Running
        if goal == (self._opening.endValue() if running else self._share):
            return
        self._opening.stop()
        if words:
            # Told first: what is shown is laid out at once.
            self.opened.emit(True)
            self.show()
        if at_once or self._look.reduced_motion:
            self._show_share(goal)
            self._settle()
            return
        self._opening.setStartValue(self._share)
        self._opening.setEndValue(goal)
        self._opening.start()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = self._look.px(self._spare)
        return least + round((max(self._full(width), least) - least) * self._share)

    def sizeHint(self) -> QSize:
        width = self._inside.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(0, 0, self.width(), self._full(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is getattr(self, "_inside", None):
            # Other words or letters inside, which is in no layout of this one's.
            self._inside.setGeometry(0, 0, self.width(), self._full(self.width()))
            self.updateGeometry()
        return False

    def _full(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def _show_share(self, share: float) -> None:
        self._share = float(share)
        self.updateGeometry()

    def _settle(self) -> None:
        if self._share == 0.0:
            self.hide()
            self.opened.emit(False)

    def _look_changed(self, _theme: Theme) -> None:
        self._flow.show_gaps(self._look.px(BETWEEN), 0)
        self.updateGeometry()


def first_stop(control: QWidget) -> QWidget | None:
    """Where the keyboard comes to a control: itself, or what of it is reached with Tab."""
    for one in (control, *control.findChildren(QWidget)):
        there = one is control or one.isVisibleTo(control)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and there:
            return one
    return None
