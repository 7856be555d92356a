"""Everything that can be set, section by section; changes are kept at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from companion.core.finding import Findable
from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui.offer import Offer
from companion.ui.regions import Region
from companion.ui.screen_readers import Role
from companion.ui.sections import Section
from companion.ui.shortcuts import Act, Where, bind
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.data_card import DataCard
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import CONTENT_MAX, Width, width_class
from companion.ui.widgets.settable import Settable
from companion.ui.widgets.settings_about import AboutSection
from companion.ui.widgets.settings_appearance import AppearanceSection
from companion.ui.widgets.settings_computer import ComputerSection
from companion.ui.widgets.settings_health import HealthSection
from companion.ui.widgets.settings_hits import Hit
from companion.ui.widgets.settings_parts import Part, SectionPart
from companion.ui.widgets.settings_reminders import ReminderSection
from companion.ui.widgets.settings_search import SettingsSearch
from companion.ui.widgets.settings_session import SessionSection
from companion.ui.widgets.settings_sound import SoundSection
from companion.ui.widgets.steps_card import StepsCard
from companion.ui.widgets.sub_navigation import SubNavigation
from companion.ui.widgets.sync_card import SyncCard

LEFT, ROWS, GAP, RIGHT = 24, 164, 32, 32
"""From left to right, in design pixels: a margin, the rows of the sections, a gap, the section, a margin."""

LEAST_MARGINS_BELOW = 260
"""With large letters in a small window the margins give way to the words; in letters of the usual size."""

TITLE_IN = 10
"""The title of the page begins with the icons of the rows, not with their edge."""


class SettingsPage(QWidget):
    """The sections to choose from, and the one that is open: side by side in a wide window, else one by one.

    `offer` is what there is to be heard; `data_folder` is where the journal is kept.
    """

    reader_role = Role.Pane

    changed = Signal(Settings)
    review_requested = Signal()
    emergency_requested = Signal()
    silent_end_changed = Signal(bool)

    def __init__(self, look: Look, offer: Offer, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(self.tr("Settings"))
        self._profile: Profile | None = None
        self._section = Section.REMINDERS
        self._beside = True
        self._listing = True
        self.reminders = ReminderSection(look)
        self.steps = StepsCard(look)
        self.sound = SoundSection(look, offer)
        self.data = DataCard(look, data_folder)
        self.sync = SyncCard(look)
        self._files = QWidget()
        files = Column(look, gap=14, parent=self._files)
        files.addWidget(self.data)
        files.addWidget(self.sync)
        self.about = AboutSection(look, data_folder)
        self._session = SessionSection(look)
        self._health = HealthSection(look)
        self._appearance = AppearanceSection(look)
        self.computer = ComputerSection(look)
        own = (self.reminders, self._session, self.sound, self._appearance, self.computer, self._health)
        self._sections = own
        self._list = Part(look)
        self._contents = {section: self._content(section) for section in Section}
        self._make_list()
        self._stack = QStackedWidget()
        self._parts: dict[Section, SectionPart] = {}
        for section, _icon, name in self._rows():
            part = self._parts[section] = SectionPart(look, name, *self._contents[section])
            part.back.clicked.connect(self.show_list)
            self._stack.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        for own in self._sections:
            own.changed.connect(self._take)
        self.reminders.added.connect(self._bring_into_view)
        self._session.silent_end_changed.connect(self._take_silent_end)
        self._health.review_requested.connect(self.review_requested)
        self._health.emergency_requested.connect(self.emergency_requested)
        look.changed.connect(self._look_changed)
        self._arrange()

    @property
    def regions(self) -> tuple[Region, ...]:
        """What F6 goes through here: the rows of the sections, and the section that is open."""
        return Region(self._list, self._navigation.row(self._section)), Region(self._stack)

    @property
    def section(self) -> Section:
        """The section that is open, or was last."""
        return self._section

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        """Shows the settings in force, and what follows from the health answers."""
        self._profile = profile
        self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """Shows the settings as they have become."""
        for section in self._sections:
            section.show_settings(settings, self._profile)

    def open_section(self, section: Section) -> None:
        """Opens a section, in a narrow window in place of the list."""
        self._section, self._listing = section, False
        self._show_parts()
        if not self._beside:
            self._parts[section].back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Goes back to the list of the sections, and looks for nothing any more."""
        self.search.forget()
        self.show_list()

    def show_list(self) -> None:
        """Goes back to the list of the sections, where there is no room for it beside them."""
        if self._beside:
            return
        self._listing = True
        self._show_parts()
        self._focus_on_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keyboard on. Not with a focus proxy, which Tab would follow past the rows before it."""
        if self._list.isVisibleTo(self):
            self._focus_on_list()
        else:
            self._parts[self._section].back.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and the key for going back lead from a section to the list."""
        back = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back)
        back = back or event.matches(QKeySequence.StandardKey.Back)
        if back and not self._beside and not self._listing:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.color("bg"))

    def _rows(self) -> tuple[tuple[Section, str, str], ...]:
        return (
            (Section.REMINDERS, "bell", self.tr("Reminders")),
            (Section.SESSION, "clock", self.tr("Session")),
            (Section.STEPS, "layers", self.tr("Steps and limits")),
            (Section.SOUND, "volume", self.tr("Sound and voice")),
            (Section.APPEARANCE, "contrast", self.tr("Appearance")),
            (Section.COMPUTER, "more", self.tr("This computer")),
            (Section.HEALTH, "shield", self.tr("Health check")),
            (Section.DATA, "lock", self.tr("Your data")),
            (Section.ABOUT, "info", self.tr("About")),
        )

    def _also(self) -> dict[Section, str]:
        """Other words somebody may look for a section with."""
        return {
            Section.REMINDERS: self.tr("notification, alarm, schedule, days, time, bedtime, lunch, weekdays"),
            Section.SESSION: self.tr("timer, start, breathing, bedtime, lunch"),
            Section.STEPS: self.tr("ladder, progress, plan, limits"),
            Section.SOUND: self.tr("audio, music, volume, loud, voice"),
            Section.APPEARANCE: self.tr("look, design, colours, dark, accessibility"),
            Section.COMPUTER: self.tr("desktop, system, tray, login, operating system"),
            Section.HEALTH: self.tr("questions, conditions, doctor, safety"),
            Section.DATA: self.tr("files, privacy, backup, export, import, sync"),
            Section.ABOUT: self.tr("version, licence, credits, help, research, information"),
        }

    def _content(self, section: Section) -> tuple[QWidget, QWidget | None]:
        """What is in a section, and what stands beside its heading, if anything."""
        return {
            Section.REMINDERS: (self.reminders, self.reminders.add),
            Section.SESSION: (self._session, None),
            Section.STEPS: (self.steps, None),
            Section.SOUND: (self.sound, None),
            Section.APPEARANCE: (self._appearance, None),
            Section.COMPUTER: (self.computer, None),
            Section.HEALTH: (self._health, None),
            Section.DATA: (self._files, None),
            Section.ABOUT: (self.about, None),
        }[section]

    def _make_list(self) -> None:
        self._title = Row(self.look)
        self._title.addWidget(Label(self.look, self.tr("Settings"), "title"))
        self._navigation = SubNavigation(self.look, self._rows())
        self._navigation.section_requested.connect(self.open_section)
        self.search = SettingsSearch(self.look, self._everything)
        self.search.went.connect(self._search_went)
        self.search.chosen.connect(self._go_to)
        column = self._list.column
        column.addLayout(self._title)
        column.space(12)
        column.addWidget(self.search)
        column.addWidget(self._navigation)
        column.addStretch()
        bind(self, Where.SETTINGS, Act.FIND, self._begin_search)

    def _everything(self) -> list[Hit]:
        """What there is to be found: the sections, and every row of theirs that is there now."""
        also = self._also()
        hits = [
            Hit(Findable(name, "", also.get(section, "")), section, name)
            for section, _icon, name in self._rows()
        ]
        for section, _icon, name in self._rows():
            content, _action = self._contents[section]
            hits += [
                Hit(Findable(row.name, row.detail, row.also), section, name, row)
                for row in content.findChildren(Settable)
                if row.name and row.isVisibleTo(content)
            ]
        return hits

    def _begin_search(self) -> None:
        self.show_list()
        self.search.begin()

    def _search_went(self, under_way: bool) -> None:
        self._navigation.setVisible(not under_way)

    def _go_to(self, hit: Hit) -> None:
        self.open_section(hit.section)
        if hit.row is not None:
            hit.row.take_keyboard()
            self._sought, self._found = hit.row, True
            QTimer.singleShot(0, self._scroll_to_sought)

    def _focus_on_list(self) -> None:
        if self.search.under_way:
            self.search.focus_on_last()
        else:
            self._navigation.focus_on(self._section)

    def _arrange(self) -> None:
        """Suits both parts to the width of the window."""
        scale = self.look.scale
        width = width_class(self.window().width(), scale)
        self._beside = width is Width.WIDE
        if self._beside:
            # Beside the sidebar of a very wide window the content stays together in the middle.
            spare = max(0.0, (self.width() / scale - CONTENT_MAX) / 2)
            left, right = max(LEFT, spare), max(RIGHT, spare)
            self._list.setFixedWidth(self.look.px(left + ROWS + GAP))
            self._list.show_room(left, 30, GAP, 28)
            for part in self._parts.values():
                part.show_room(0, 33, right, 28)
        else:
            side, top = (24, 26) if width is Width.MEDIUM else (16, 16)
            if self.width() / scale < LEAST_MARGINS_BELOW:
                side = 8
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)
            self._list.show_room(side, top, side, side)
            for part in self._parts.values():
                part.show_room(side, 12, side, side)
        self._title.show_margins((TITLE_IN if self._beside else 0, 0, 0, 0))
        self._show_parts()

    def _show_parts(self) -> None:
        part = self._parts[self._section]
        focused = QApplication.focusWidget()
        inside = focused is not None and self._stack.isAncestorOf(focused)
        self._navigation.show_sections(self._section, alone=not self._beside)
        self.search.list.show_alone(not self._beside)
        for own in self._parts.values():
            own.back.setVisible(not self._beside)
        self._stack.setCurrentWidget(part)
        self._list.setVisible(self._beside or self._listing)
        self._stack.setVisible(self._beside or not self._listing)
        if inside and not self._stack.isVisibleTo(self):
            self._focus_on_list()

    def _take(self, settings: Settings) -> None:
        self.follow(settings)
        self.changed.emit(settings)

    def _bring_into_view(self, card: QWidget) -> None:
        """Scrolls to what has just been made, as soon as it has its place."""
        self._sought, self._found = card, False
        QTimer.singleShot(0, self._scroll_to_sought)

    def _scroll_to_sought(self) -> None:
        part = self._parts[self._section]
        if self._found:
            part.point_out(self._sought)
        else:
            part.ensureWidgetVisible(self._sought, 0, self.look.px(16))

    def _take_silent_end(self, wished: bool) -> None:
        if self._profile is not None:
            self._profile = replace(self._profile, silent_end=wished)
            self.follow(self._session.settings)
        self.silent_end_changed.emit(wished)

    def _look_changed(self, _theme: Theme) -> None:
        self._arrange()
        self.update()
