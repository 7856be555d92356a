"""One session after the other leaves nothing behind. `make torture` has a thousand, and looks at memory."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from tests.torture import endless_sessions
from tests.torture.endless_sessions import AT_FIRST, Held, grown
from tests.torture.place import Place

SESSIONS = 12

FLAT = [Held(9000.0, 20, 9, 600, 1, 17, 70_000)] * 12


@pytest.mark.parametrize("name", ["descriptors", "threads", "objects", "widgets", "timers"])
def test_whatever_grows_is_named(name: str) -> None:
    growing = [replace(one, **{name: getattr(one, name) + number // 2}) for number, one in enumerate(FLAT)]
    (words,) = grown(growing)
    assert words.startswith(f"{name} from ")
    assert grown(FLAT) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs the dynamic linker of Linux")
def test_sessions_leave_no_object_thread_or_descriptor_behind(place: Place) -> None:
    held = list(endless_sessions.sessions(SESSIONS, place))
    assert len(held) == SESSIONS
    assert grown(held[AT_FIRST:]) == []
