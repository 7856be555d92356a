"""How what somebody said about themselves lies in the journal: one row, and one more for each answer."""

from __future__ import annotations

import sqlite3
from typing import Protocol

from companion.core.journal import Condition, Cover, Head, Mode, Pins, Profile, StopReason, Surface
from companion.storage.rows import choice, moment_from, moment_values, optional_setup_from, setup_values, word

_PUT_PROFILE = f"INSERT INTO profile VALUES (1{', ?' * 14})"


class Question(Protocol):
    """A way to ask the journal one thing and get all rows that answer it."""

    def __call__(self, question: str, /) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        ...


def put_profile(connection: sqlite3.Connection, profile: Profile) -> None:
    """Writes a profile in the place of the one before, within the caller's transaction."""
    connection.execute("DELETE FROM profile")
    connection.execute(
        _PUT_PROFILE,
        (
            *moment_values(profile.answered_at),
            profile.mode.value,
            word(profile.pins.cover),
            word(profile.pins.surface),
            word(profile.pins.head),
            profile.pins.minutes,
            profile.beyond_plateau,
            profile.longest_minutes,
            profile.silent_end,
            *setup_values(profile.used_to),
        ),
    )
    connection.executemany(
        "INSERT INTO profile_condition VALUES (1, ?)", [(item.value,) for item in profile.conditions]
    )
    connection.executemany(
        "INSERT INTO professional_ok VALUES (1, ?, ?, ?)",
        [(about.value, *moment_values(at)) for about, at in profile.professional_ok.items()],
    )


def stored_profile(ask: Question) -> Profile | None:
    """The profile in the journal, or None. Raises ValueError or TypeError for a value we never write."""
    rows = ask("SELECT * FROM profile")
    if not rows:
        return None
    row = rows[0]
    return Profile(
        answered_at=moment_from(row["answered_at"], row["answered_offset"]),
        mode=Mode(row["mode"]),
        conditions=frozenset(Condition(item["condition"]) for item in ask("SELECT * FROM profile_condition")),
        professional_ok={
            _about(item["about"]): moment_from(item["at"], item["at_offset"])
            for item in ask("SELECT * FROM professional_ok")
        },
        pins=Pins(
            choice(Cover, row["pin_cover"]),
            choice(Surface, row["pin_surface"]),
            choice(Head, row["pin_head"]),
            row["pin_minutes"],
        ),
        beyond_plateau=bool(row["beyond_plateau"]),
        longest_minutes=row["longest_minutes"],
        silent_end=bool(row["silent_end"]),
        used_to=optional_setup_from(row, "used_to"),
    )


def _about(key: str) -> Condition | StopReason:
    """What a professional's word was about: a condition or a stop. Raises ValueError if it is neither."""
    try:
        return Condition(key)
    except ValueError:
        return StopReason(key)
