"""What every preference is at first, and the way back to it."""

from dataclasses import fields

import pytest

from companion.core.defaults import BROUGHT, FIRST, REMEMBERED, at_first, differs, put_back
from companion.core.settings import Settings
from tests.core.other_settings import OTHERWISE

NAMES = [field.name for field in fields(Settings)]


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_can_be_told_from_what_it_is_at_first_and_put_back_alone(name: str) -> None:
    assert differs(OTHERWISE, (name,))
    back = put_back(OTHERWISE, (name,))
    assert not differs(back, (name,))
    assert at_first((name,)) == {name: getattr(Settings(), name)}
    assert all(getattr(back, other) == getattr(OTHERWISE, other) for other in NAMES if other != name)


def test_of_several_that_belong_together_one_is_enough() -> None:
    back = put_back(OTHERWISE, ("quiet_from",))
    assert differs(back, ("quiet_from", "quiet_until"))
    assert not differs(put_back(back, ("quiet_until",)), ("quiet_from", "quiet_until"))


def test_all_put_back_are_the_first_ones() -> None:
    assert put_back(OTHERWISE, NAMES) == FIRST == Settings()
    assert set(NAMES) >= BROUGHT | REMEMBERED
