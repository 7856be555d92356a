"""The window made small for as long as a lunch break has it, and given back as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, QTimer

from companion.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH, MainWindow
from companion.ui.screens import handle_of, room_on_screen


class CompactWindow(QObject):
    """Makes the window as small as it may be, whole on its screen, on top of others if that is wished for,
    and remembers the size and the place it had. One that fills the screen stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._compact = False
        self._small = False
        self._usual: QRect | None = None
        self._placed = False  # the window was on a screen, so that its place means something
        window.installEventFilter(self)

    @property
    def usual_size(self) -> QSize:
        """The size the window has outside lunch breaks."""
        return self._window.size() if self._usual is None else self._usual.size()

    def show_compact(self, compact: bool, *, on_top: bool) -> None:
        """Makes the window small, or gives it its size back."""
        if compact and self._usual is None:
            self._usual = self._window.normalGeometry() if self._fills else self._window.geometry()
            self._placed = handle_of(self._window) is not None
        self._compact = compact
        self._fit()
        self._keep_on_top(compact and on_top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window does not fill the screen any more it gets the size it should have."""
        if event.type() == QEvent.Type.WindowStateChange:
            # The window system has its own say about the size first.
            QTimer.singleShot(0, self._fit)
        return False

    @property
    def _fills(self) -> bool:
        """Whether the window fills the screen, by whatever name."""
        return self._window.isMaximized() or self._window.isFullScreen()

    def _fit(self) -> None:
        if self._usual is None or self._fills:
            return
        if self._compact:
            if not self._small:
                self._small = True
                self._give(self._compact_place(self._usual))
            return
        usual, self._usual, self._small = self._usual, None, False
        self._give(usual)

    def _give(self, place: QRect) -> None:
        if self._placed:
            self._window.setGeometry(place)
        else:
            # The desktop finds a place for a new window, and knows best.
            self._window.resize(place.size())

    def _compact_place(self, usual: QRect) -> QRect:
        """The size of the design, more for larger letters, no more than the screen has; where the window is,
        and nothing of it outside the screen, where no button could be pressed."""
        px = self._window.look.px
        room = room_on_screen(usual).marginsRemoved(self._edges())
        size = QSize(px(LEAST_WIDTH), px(LEAST_HEIGHT)).boundedTo(room.size())
        left = max(room.left(), min(usual.left(), room.right() + 1 - size.width()))
        top = max(room.top(), min(usual.top(), room.bottom() + 1 - size.height()))
        return QRect(left, top, size.width(), size.height())

    def _edges(self) -> QMargins:
        """What the desktop has put around the window."""
        inner, outer = self._window.geometry(), self._window.frameGeometry()
        return QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )

    def _keep_on_top(self, on_top: bool) -> None:
        window, hint = self._window, Qt.WindowType.WindowStaysOnTopHint
        if bool(window.windowFlags() & hint) == on_top:
            return
        flags = window.windowFlags() | hint if on_top else window.windowFlags() & ~hint
        handle = handle_of(window)
        if handle is None:
            window.setWindowFlags(flags)
            return
        # A widget would hide itself for other flags and be a new window to the desktop; its handle only
        # tells the desktop.
        window.overrideWindowFlags(flags)
        handle.setFlag(hint, on_top)
