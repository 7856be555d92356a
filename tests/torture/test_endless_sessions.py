"""One session after the other leaves nothing behind. `make torture` has a thousand, and looks at memory."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from tests.torture import endless_sessions
from tests.torture.endless_sessions import AT_FIRST, MOST_A_SESSION, Held, grown, rise_of
from tests.torture.place import Place

SESSIONS = 12

FLAT = [Held(150_000.0, 71_000.0, 417_000, 20, 9, 600, 1, 17, 70_000)] * 12


@pytest.mark.parametrize("name", ["descriptors", "threads", "objects", "widgets", "timers"])
def test_whatever_grows_is_named(name: str) -> None:
    growing = [replace(one, **{name: getattr(one, name) + number // 2}) for number, one in enumerate(FLAT)]
    (words,) = grown(growing)
    assert words.startswith(f"{name} from ")
    assert grown(FLAT) == []


@pytest.mark.parametrize("name", MOST_A_SESSION)
def test_what_is_kept_of_each_session_is_told_whatever_single_looks_say(name: str) -> None:
    kept = [
        replace(one, **{name: getattr(one, name) + 8 * number + (5000 if number % 4 == 0 else 0)})
        for number, one in enumerate(FLAT * 3)
    ]
    assert rise_of(name, kept) == 8
    assert rise_of(name, FLAT) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs the dynamic linker of Linux")
def test_sessions_leave_no_object_thread_or_descriptor_behind(place: Place) -> None:
    held = list(endless_sessions.sessions(SESSIONS, place))
    assert len(held) == SESSIONS
    assert grown(held[AT_FIRST:]) == []
