"""Every page and view, made when it is first needed and not before: start-up shows Today alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from companion.engine.runner import Frame
from companion.ui.main_window import MainWindow, Page
from companion.ui.offer import Offer
from companion.ui.pages.today import TodayPage
from companion.ui.theme import Look

if TYPE_CHECKING:
    from companion.ui.pages.after_lunch import AfterLunchPage
    from companion.ui.pages.article import ArticlePage
    from companion.ui.pages.before import BeforePage
    from companion.ui.pages.checkin import CheckInPage
    from companion.ui.pages.emergency import EmergencyPage
    from companion.ui.pages.erase import ErasePage
    from companion.ui.pages.expectations import ExpectationsPage
    from companion.ui.pages.export import ExportPage
    from companion.ui.pages.health import HealthPage
    from companion.ui.pages.journal import JournalPage
    from companion.ui.pages.journal_editor import JournalEditor
    from companion.ui.pages.learn import LearnPage
    from companion.ui.pages.lunch import LunchPage
    from companion.ui.pages.matching import MatchingPage
    from companion.ui.pages.night import NightPage
    from companion.ui.pages.progress import ProgressPage
    from companion.ui.pages.restore import RestorePage
    from companion.ui.pages.settings import SettingsPage
    from companion.ui.pages.stop import StopPage
    from companion.ui.pages.transfer import TransferPage
    from companion.ui.pages.wizard import WizardPage
    from companion.ui.widgets.lunch_view import LunchView
    from companion.ui.widgets.prep_view import PrepView
    from companion.ui.widgets.session_view import SessionView

Made = TypeVar("Made", bound=QWidget)


class Views:
    """The views of one window. `connect` is called with the name of each as it is made.

    `night` is the look of what is seen lying down, in the dusk or the dark whatever the pages look like;
    `offer` is what there is to be heard, `saving` tells whether the battery is to be spared.
    """

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        night: Look,
        frame: Callable[[], Frame | None],
        connect: Callable[[str, QWidget], None],
        *,
        offer: Offer,
        data_folder: str,
        saving: Callable[[], bool],
    ) -> None:
        self._window = window
        self._look = look
        self._night = night
        self._frame = frame
        self._connect = connect
        self._offer = offer
        self._data_folder = data_folder
        self._saving = saving

    @cached_property
    def today(self) -> TodayPage:
        """What is suggested."""
        return self._beside(Page.TODAY, TodayPage(self._look))

    @cached_property
    def journal(self) -> JournalPage:
        """Past sessions."""
        from companion.ui.pages.journal import JournalPage

        return self._beside(Page.JOURNAL, JournalPage(self._look))

    @cached_property
    def progress(self) -> ProgressPage:
        """What was used and how it was rated, in charts."""
        from companion.ui.pages.progress import ProgressPage

        return self._beside(Page.PROGRESS, ProgressPage(self._look))

    @cached_property
    def learn(self) -> LearnPage:
        """What there is to read."""
        from companion.ui.pages.learn import LearnPage

        return self._beside(Page.LEARN, LearnPage(self._look))

    @cached_property
    def article(self) -> ArticlePage:
        """One article."""
        from companion.ui.pages.article import ArticlePage

        return self._new("article", ArticlePage(self._look))

    @cached_property
    def journal_editor(self) -> JournalEditor:
        """A line of the journal, to be written or changed."""
        from companion.ui.pages.journal_editor import JournalEditor

        return self._new("journal_editor", JournalEditor(self._look))

    @cached_property
    def settings(self) -> SettingsPage:
        """The preferences."""
        from companion.ui.pages.settings import SettingsPage

        return self._beside(Page.SETTINGS, SettingsPage(self._look, self._offer, self._data_folder))

    @cached_property
    def health(self) -> HealthPage:
        """The health questions."""
        from companion.ui.pages.health import HealthPage

        return self._new("health", HealthPage(self._look))

    @cached_property
    def before(self) -> BeforePage:
        """The questions before a session."""
        from companion.ui.pages.before import BeforePage

        return self._new("before", BeforePage(self._look))

    @cached_property
    def lunch(self) -> LunchPage:
        """Where a lunch break is spent, and until when."""
        from companion.ui.pages.lunch import LunchPage

        return self._new("lunch", LunchPage(self._look))

    @cached_property
    def after_lunch(self) -> AfterLunchPage:
        """How was the lunch break, now or in the evening?"""
        from companion.ui.pages.after_lunch import AfterLunchPage

        return self._new("after_lunch", AfterLunchPage(self._look))

    @cached_property
    def wizard(self) -> WizardPage:
        """What goes between somebody and the spikes."""
        from companion.ui.pages.wizard import WizardPage

        return self._new("wizard", WizardPage(self._look))

    @cached_property
    def expectations(self) -> ExpectationsPage:
        """What it feels like."""
        from companion.ui.pages.expectations import ExpectationsPage

        return self._new("expectations", ExpectationsPage(self._look))

    @cached_property
    def emergency(self) -> EmergencyPage:
        """The emergency signs."""
        from companion.ui.pages.emergency import EmergencyPage

        return self._new("emergency", EmergencyPage(self._night))

    @cached_property
    def transfer(self) -> TransferPage:
        """A journal from a file."""
        from companion.ui.pages.transfer import TransferPage

        return self._new("transfer", TransferPage(self._look))

    @cached_property
    def matching(self) -> MatchingPage:
        """Which column of a table is which."""
        from companion.ui.pages.matching import MatchingPage

        return self._new("matching", MatchingPage(self._look))

    @cached_property
    def restore(self) -> RestorePage:
        """A backup to restore."""
        from companion.ui.pages.restore import RestorePage

        return self._new("restore", RestorePage(self._look))

    @cached_property
    def erase(self) -> ErasePage:
        """Deleting everything."""
        from companion.ui.pages.erase import ErasePage

        return self._new("erase", ErasePage(self._look))

    @cached_property
    def export(self) -> ExportPage:
        """What of the journal goes out."""
        from companion.ui.pages.export import ExportPage

        return self._new("export", ExportPage(self._look))

    @cached_property
    def checkin(self) -> CheckInPage:
        """How was that?"""
        from companion.ui.pages.checkin import CheckInPage

        return self._new("checkin", CheckInPage(self._look))

    @cached_property
    def stop(self) -> StopPage:
        """What made somebody stop."""
        from companion.ui.pages.stop import StopPage

        return self._new("stop", StopPage(self._night))

    @cached_property
    def night(self) -> NightPage:
        """Good night."""
        from companion.ui.pages.night import NightPage

        return self._new("night", NightPage(self._night))

    @cached_property
    def prep(self) -> PrepView:
        """The lead-in."""
        from companion.ui.widgets.prep_view import PrepView

        return self._new("prep", PrepView(self._night, self._frame))

    @cached_property
    def session(self) -> SessionView:
        """The session."""
        from companion.ui.widgets.session_view import SessionView

        return self._new("session", SessionView(self._night, self._frame, saving=self._saving))

    @cached_property
    def lunch_prep(self) -> PrepView:
        """The lead-in of a lunch break, which is no darker than the pages."""
        from companion.ui.widgets.prep_view import PrepView

        return self._new("lunch_prep", PrepView(self._look, self._frame))

    @cached_property
    def lunch_session(self) -> LunchView:
        """A lunch break."""
        from companion.ui.widgets.lunch_view import LunchView

        return self._new("lunch_session", LunchView(self._look, self._frame))

    def made(self, name: str) -> bool:
        """Whether the view of that name is there already: what is not there yet has nothing to be shown."""
        return name in vars(self)

    def _beside(self, page: Page, view: Made) -> Made:
        self._window.add_page(page, view)
        return self._new(page.value, view)

    def _new(self, name: str, view: Made) -> Made:
        self._connect(name, view)
        return view
