"""The minute before the computer goes to sleep can be said no to, and is never made up for later."""

import pytest

from companion.engine.nightfall import Nightfall
from tests.engine.evening import Clock


class Night:
    """A nightfall and what it said."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.nightfall = Nightfall(self.clock)
        self.left: list[int] = []
        self.slept = 0
        self.nightfall.changed.connect(self.left.append)
        self.nightfall.suspend_requested.connect(self._sleep)

    def _sleep(self) -> None:
        self.slept += 1

    def let_pass(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.nightfall.look()


@pytest.fixture
def night(qapp: object) -> Night:
    """Nothing has begun."""
    return Night()


def test_after_a_minute_the_computer_is_wished_asleep_once(night: Night) -> None:
    night.nightfall.begin()
    for _ in range(4):
        night.let_pass(20.0)
    assert (night.left, night.slept) == ([60, 40, 20, 0], 1)
    assert not night.nightfall.falling


def test_it_can_be_called_off_until_the_last_moment(night: Night) -> None:
    night.nightfall.begin()
    night.let_pass(59.5)
    night.nightfall.call_off()
    night.let_pass(60.0)
    assert (night.left, night.slept) == ([60, 1, 0], 0)


def test_a_second_beginning_gives_no_second_minute(night: Night) -> None:
    night.nightfall.begin()
    night.let_pass(30.0)
    night.nightfall.begin()
    night.let_pass(30.0)
    assert night.slept == 1


def test_a_computer_that_slept_by_itself_is_not_sent_back_to_sleep_as_it_wakes(night: Night) -> None:
    night.nightfall.begin()
    night.let_pass(8 * 3600.0)
    assert (night.left[-1], night.slept) == (0, 0)


def test_calling_off_nothing_says_nothing(night: Night) -> None:
    night.nightfall.call_off()
    night.nightfall.look()
    assert night.left == []
