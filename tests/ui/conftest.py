"""What the tests of the windows share: a look, a moment, and a past session."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from companion.core.journal import Area, Course, Cover, Head, Kind, Ratings, SessionRecord, Setup, Surface
from companion.ui.theme import DUSK, Look
from tests.ui.scenes import gallery

__all__ = ["gallery"]

SETUP = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The dark look at the usual size of letters."""
    return Look(DUSK)


@pytest.fixture
def now() -> datetime:
    """An evening in November."""
    return datetime(2026, 11, 19, 21, 52, tzinfo=UTC)


@pytest.fixture
def past(now: datetime) -> Callable[..., SessionRecord]:
    """Makes a session of the past: `past(3, note="warm")` was three days ago."""

    def make(days_ago: int = 0, **values: Any) -> SessionRecord:
        record = SessionRecord(
            UUID(int=days_ago + 1),
            now - timedelta(days=days_ago, minutes=15),
            Kind.STANDARD,
            Area.BACK,
            SETUP,
            minutes_done=15.0,
            course=Course.COMPLETED,
            before=Ratings(6, 7, 5),
        )
        return replace(record, **values)

    return make


@pytest.fixture
def speaking() -> Iterator[None]:
    """Puts the language of the computer back afterwards."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
