"""The clocks a session stands on."""

import pytest

from companion.desktop.clock import local_now, steady_seconds


def test_the_steady_clock_never_goes_back() -> None:
    looks = [steady_seconds() for _look in range(1000)]
    assert looks == sorted(looks)


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
