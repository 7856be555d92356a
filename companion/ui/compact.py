"""The window made small for as long as a lunch break has it, and given back as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer

from companion.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH, MainWindow
from companion.ui.screens import room_on_screen


class CompactWindow(QObject):
    """Makes the window as small as it may be, on top of others if that is wished for, and remembers the size
    it had. One that fills the screen stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._compact = False
        self._small = False
        self._usual: QSize | None = None
        window.installEventFilter(self)

    @property
    def usual_size(self) -> QSize:
        """The size the window has outside lunch breaks."""
        return self._usual or self._window.size()

    def show_compact(self, compact: bool, *, on_top: bool) -> None:
        """Makes the window small, or gives it its size back."""
        if compact and self._usual is None:
            self._usual = self._window.normalGeometry().size() if self._fills else self._window.size()
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
                self._window.resize(self._compact_size())
            return
        usual, self._usual, self._small = self._usual, None, False
        self._window.resize(usual)

    def _compact_size(self) -> QSize:
        """The size of the design, more for larger letters, no more than the screen has."""
        px = self._window.look.px
        wanted = QSize(px(LEAST_WIDTH), px(LEAST_HEIGHT))
        return wanted.boundedTo(room_on_screen(self._window.frameGeometry()).size())

    def _keep_on_top(self, on_top: bool) -> None:
        window, hint = self._window, Qt.WindowType.WindowStaysOnTopHint
        if bool(window.windowFlags() & hint) == on_top:
            return
        flags = window.windowFlags() | hint if on_top else window.windowFlags() & ~hint
        handle = window.windowHandle()
        if handle is None:
            window.setWindowFlags(flags)
            return
        # A widget would hide itself for other flags and be a new window to the desktop; its handle only
        # tells the desktop.
        window.overrideWindowFlags(flags)
        handle.setFlag(hint, on_top)
