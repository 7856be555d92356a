"""The clocks a session stands on."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from companion.desktop.clock import local_now, steady_seconds


def test_the_steady_clock_never_goes_back() -> None:
    looks = [steady_seconds() for _look in range(1000)]
    assert looks == sorted(looks)


@pytest.fixture
def travelling() -> Iterator[pytest.MonkeyPatch]:
    """Takes the computer to another time zone, and back home after the test."""
    with pytest.MonkeyPatch.context() as patch:
        yield patch
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows tells each time anew which zone it is")
def test_a_change_of_the_time_zone_is_noticed_by_a_program_that_runs(travelling: pytest.MonkeyPatch) -> None:
    for zone, hours in (("UTC-9", 9), ("UTC+5", -5)):
        travelling.setenv("TZ", zone)
        assert local_now().utcoffset() == timedelta(hours=hours)


def test_the_calendar_time_knows_its_offset() -> None:
    assert local_now().utcoffset() is not None


def test_without_a_clock_that_goes_on_asleep_another_steady_one_serves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr("time.CLOCK_BOOTTIME", raising=False)
    one = steady_seconds()
    monkeypatch.delattr("time.CLOCK_MONOTONIC", raising=False)
    other = steady_seconds()
    assert 0.0 <= other - one < 10.0
