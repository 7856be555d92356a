"""The one window: pages beside the navigation, and what takes the whole window, such as a session."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from companion.ui.theme import Look, Theme, palette

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QCloseEvent, QFont, QPaintEvent, QResizeEvent

    from companion.ui.keyboard import Keyboard
    from companion.ui.widgets.navigation import Form
    from companion.ui.widgets.page_turn import Sun

LEAST_WIDTH, LEAST_HEIGHT = 380, 520
SIDEBAR, WIDE_FROM = 208, 900
"""What is painted before the window has its furniture: the sidebar of wide windows."""


class Page(Enum):
    """The pages beside the navigation, in its order."""

    TODAY = "today"
    JOURNAL = "journal"
    PROGRESS = "progress"
    LEARN = "learn"
    SETTINGS = "settings"


class _Ground(QWidget):
    """The colour everything lies on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))


class MainWindow(QMainWindow):
    """Shows one page, or one view over the whole window; closing asks whoever holds the session.

    It is on the screen at once, with the colours of its ground and sidebar; `furnish` puts in the rest,
    which takes longer to load.
    """

    first_painted = Signal()
    page_opened = Signal(Page)
    view_changing = Signal(object)
    """A view is about to have the whole window, or with None a page."""

    session_requested = Signal(str)
    close_requested = Signal(object)
    """The window is about to close, with the event: whoever has to ask something first ignores it."""

    closing = Signal()
    quit_requested = Signal()

    def __init__(self, look: Look, size: QSize) -> None:
        super().__init__()
        self.look = look
        self.setWindowTitle(self.tr("Mat Companion"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(size)
        self._furnished = self._painted = self._for_certain = False
        self._text_percent = 100

    def furnish(self) -> None:
        """Put in the navigation, the notices and the room for pages and views."""
        # Loaded here and not with this file: the window is on the screen before them.
        from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout

        from companion.ui.notices import NoticeBar
        from companion.ui.screen_readers import name_roles
        from companion.ui.widgets.focus_ring import FocusRing
        from companion.ui.widgets.navigation import Navigation
        from companion.ui.widgets.page_turn import PageTurn

        name_roles()
        self._furnished = True
        look = self.look
        rows = (
            (Page.TODAY.value, "today", self.tr("Today")),
            (Page.JOURNAL.value, "journal", self.tr("Journal")),
            (Page.PROGRESS.value, "progress", self.tr("Progress")),
            (Page.LEARN.value, "learn", self.tr("Learn")),
            (Page.SETTINGS.value, "settings", self.tr("Settings")),
        )
        self._fitted: tuple[Form, float] | None = None
        self.navigation = Navigation(look, rows)
        self.navigation.page_requested.connect(self._page_wished)
        self.notices = NoticeBar(look)
        self._pages = QStackedWidget()
        self._whole = QStackedWidget()
        self._page_of: dict[Page, QWidget] = {}
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self.notices)
        content.addWidget(self._pages, 1)
        self._home = _Ground(look)
        self._home_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._home)
        self._home_layout.setContentsMargins(0, 0, 0, 0)
        self._home_layout.setSpacing(0)
        self._home_layout.addWidget(self.navigation)
        self._home_layout.addLayout(content, 1)
        self._whole.addWidget(self._home)
        self.setCentralWidget(self._whole)
        self._make_shortcuts()
        look.changed.connect(self._look_changed)
        self._look_changed(look.theme)
        self._turn = PageTurn(look, self._whole, self)
        self._ring = FocusRing(look, self)
        self._fit_navigation()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._furnished:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            self._paint_colour(painter, "bg", 0, self.width())
            if self.width() / self.look.scale >= WIDE_FROM:
                wide = self.look.px(SIDEBAR)
                left = self.width() - wide if QApplication.isRightToLeft() else 0
                self._paint_colour(painter, "side", left, wide)
        if not self._painted:
            self._painted = True
            # Not before this first picture has been handed to the screen.
            QTimer.singleShot(0, self.first_painted.emit)

    def _paint_colour(self, painter: QPainter, token: str, left: int, width: int) -> None:
        # As a picture, for to fill with a colour loads all that is in the namespace of Qt, and that takes
        # as long as a fifth of a bare window.
        picture = QPixmap(width, self.height())
        picture.fill(self.look.color(token))
        painter.drawPixmap(left, 0, picture)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._furnished and self.keyboard.go_on(forward=forward)

    def _make_shortcuts(self) -> None:
        from companion.ui.keyboard import Keyboard
        from companion.ui.shortcuts import Act, Where, bind

        for act, slot in (
            (Act.TODAY, self._to_today),
            (Act.JOURNAL, self._to_journal),
            (Act.PROGRESS, self._to_progress),
            (Act.LEARN, self._to_learn),
            (Act.SETTINGS, self._to_settings),
            (Act.STANDARD, self._standard_wished),
            (Act.BEDTIME, self._bedtime_wished),
            (Act.LUNCH, self._lunch_wished),
        ):
            bind(self._home, Where.PAGES, act, slot)
        self.keyboard: Keyboard = Keyboard(self, self._whole)

    def add_page(self, page: Page, widget: QWidget) -> None:
        """Puts a page beside the navigation."""
        self._page_of[page] = widget
        self._pages.addWidget(widget)

    def show_page(self, page: Page) -> None:
        """Opens a page, leaving whatever took the whole window. Who hears of it makes the page if need be.

        The keyboard goes there with it; on a page that was open before, to where it was.
        """
        from companion.ui.motion import PAGE

        self.view_changing.emit(None)
        stays = self.whole is None and self.page is not None and self._page_of.get(page) is self.page
        area = self._whole if self.whole is not None else self._pages
        if not stays:
            self._turn.keep(PAGE)
        self.page_opened.emit(page)
        before = self.page
        self._whole.setCurrentWidget(self._home)
        self.navigation.show_page(page.value)
        widget = self._page_of.get(page)
        if widget is not None:
            self._pages.setCurrentWidget(widget)
            if widget is before:
                self.keyboard.come_back(widget)
            else:
                self.keyboard.begin(widget)
        if not stays:
            corner = area.mapTo(self, QPoint(0, 0)) - self._whole.pos()
            self._turn.turn(PAGE, area.rect().translated(corner))

    def show_whole(self, widget: QWidget) -> None:
        """Gives a view the whole window, and the keyboard."""
        from companion.ui.motion import PAGE, SUN_TRAVELS

        self.view_changing.emit(widget)
        stays, sun = self._whole.currentWidget() is widget, self._sun_before(widget)
        if not stays:
            self._turn.keep(PAGE if sun is None else SUN_TRAVELS)
        if self._whole.indexOf(widget) < 0:
            self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)
        self.keyboard.begin(widget)
        if stays:
            return
        if sun is None:
            self._turn.turn(PAGE, self._whole.rect())
        else:
            self._turn.turn_with_sun(*sun)

    def _sun_before(self, view: Any) -> tuple[Sun, Any] | None:
        """The sun of what is to be seen now, and the view, if that has one, too."""
        before: Any = self.whole or self.page
        # A page may have it in one of its parts.
        before = getattr(before, "sunlit", before)
        if not hasattr(view, "show_sun") or not hasattr(before, "sun_place"):
            return None
        sun: Sun | None = before.sun_place()
        if sun is None:
            return None
        return replace(sun, centre=QPointF(before.mapTo(self._whole, sun.centre.toPoint()))), view

    @property
    def whole(self) -> QWidget | None:
        """The view that has the whole window, or None while a page is open."""
        current = self._whole.currentWidget()
        return None if current is self._home else current

    @property
    def page(self) -> QWidget | None:
        """The page that is open beside the navigation."""
        return self._pages.currentWidget()

    def show_page_again(self) -> None:
        """Goes back to the page that was open, Today before the first."""
        widget = self.page
        self.show_page(next((page for page, own in self._page_of.items() if own is widget), Page.TODAY))

    def toggle_full_screen(self) -> None:
        """Fills the screen, or goes back to a window."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_navigation()

    def _fit_navigation(self) -> None:
        if not self._furnished:
            return
        from PySide6.QtWidgets import QBoxLayout

        from companion.ui.widgets.navigation import Form, form_for

        form = form_for(self.width(), self.look.scale)
        if (form, self.look.scale) != self._fitted:
            self._fitted = (form, self.look.scale)
            self.navigation.show_form(form)
            self._home_layout.setDirection(
                QBoxLayout.Direction.BottomToTop if form is Form.BAR else QBoxLayout.Direction.LeftToRight
            )

    def close_for_certain(self) -> None:
        """Closes without asking: the end of the desktop's session waits for nobody."""
        self._for_certain = True
        self.close()
        self._for_certain = False

    def ask_to_quit(self) -> None:
        """Closes, and the program ends with it, tray or not; unless something has to be asked first."""
        if self.close():
            self.quit_requested.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._for_certain:
            self.close_requested.emit(event)
            if not event.isAccepted():
                return
        self.closing.emit()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        # Not one of the changes Qt hands to changeEvent.
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.show_text_size(self._text_percent)
        return super().event(event)

    def show_text_size(self, percent: int) -> None:
        """Shows all letters so large, times what the system asks for."""
        self._text_percent = percent
        self.look.show_scale(scale_of(QApplication.font(), percent))

    def _look_changed(self, theme: Theme) -> None:
        from companion.ui.style_sheet import style_sheet

        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            sheet = style_sheet(theme, self.look.scale)
            if sheet != application.styleSheet():
                # Qt lays every widget out anew, whether anything has changed or not.
                application.setStyleSheet(sheet)
        self._fit_navigation()
        self.update()

    def _page_wished(self, key: str) -> None:
        self.show_page(Page(key))

    def _to_today(self) -> None:
        self.show_page(Page.TODAY)

    def _to_journal(self) -> None:
        self.show_page(Page.JOURNAL)

    def _to_progress(self) -> None:
        self.show_page(Page.PROGRESS)

    def _to_learn(self) -> None:
        self.show_page(Page.LEARN)

    def _to_settings(self) -> None:
        self.show_page(Page.SETTINGS)

    def _standard_wished(self) -> None:
        self.session_requested.emit("standard")

    def _bedtime_wished(self) -> None:
        self.session_requested.emit("bedtime")

    def _lunch_wished(self) -> None:
        self.session_requested.emit("lunch")


def scale_of(font: QFont, percent: int = 100) -> float:
    """The scale of letters that a system font asks for: its size in pixels over 15, from 1 to 3; `percent` is
    what somebody has set on top of it.

    Desktops' usual 9 to 11 points are 12 to 15 pixels; all of them get the design's 100 %.
    """
    pixels = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
    return min(max(round(pixels / 15.0, 2), 1.0) * percent / 100.0, 3.0)
