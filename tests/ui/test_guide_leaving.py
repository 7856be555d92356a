"""Leaving without questions, and being asked all the same where the next days depend on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.core.journal import Kind, SessionRecord, StopReason
from companion.core.planning import Wish
from tests.ui.house import Build, build

__all__ = ["build"]


@pytest.mark.invariant(14)
def test_a_stop_is_asked_about_even_when_the_program_is_to_leave_by_itself(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(lead_in=0.0), quit_after=True)
    house.let_pass(30)
    QTest.keyClick(house.views.session, Qt.Key.Key_S)
    assert house.window.whole is house.views.stop
    assert house.gone == []
    house.guide.take_stop_reason(StopReason.CHEST_OR_BREATH)
    assert house.gone == [True]
    assert not house.keeper.verdict().open


def test_last_night_put_away_does_not_come_back_with_the_page(
    build: Build, past: Callable[..., SessionRecord], now: datetime
) -> None:
    night = past(1, kind=Kind.BEDTIME)
    house = build(sessions=(replace(night, started_at=now - timedelta(hours=23)),))
    (notice,) = house.window.notices.notices
    house.window.notices.hide_notice(notice.key)
    house.guide.put_notice_away(notice)
    house.guide.show_today()
    assert house.notices() == []
