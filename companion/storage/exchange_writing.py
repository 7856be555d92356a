"""One session, entry, profile or skin check as it stands in a journal document (docs/rules.md section 7)."""

from __future__ import annotations

from companion.core.journal import Deletion, DiaryEntry, Profile, Ratings, SessionRecord, Setup, SkinCheck
from companion.storage.rows import word


def session_document(session: SessionRecord) -> dict[str, object]:
    """A session as plain values. How it ended is not in the format; its minutes and stop reason tell.

    `edited_at` is there only where it is known, so that a journal without it looks as it always did.
    """
    document: dict[str, object] = {
        "id": str(session.id),
        "started_at": session.started_at.isoformat(),
        "kind": session.kind.value,
        "area": session.area.value,
        "planned": _setup_document(session.planned),
        "used": None if session.used == session.planned else _setup_document(session.used),
        "minutes_done": float(session.minutes_done),
        "asleep_minutes": session.asleep_minutes,
        "before": _ratings_document(session.before),
        "after": _ratings_document(session.after),
        "comfort": session.comfort,
        "stop_reason": word(session.stop_reason),
        "felt": list(session.felt),
        "marks": word(session.marks),
        "note": session.note,
        "tags": list(session.tags),
        "morning": {"pain": session.morning.pain, "sleep": session.morning.sleep},
    }
    if session.edited_at is not None:
        document["edited_at"] = session.edited_at.isoformat()
    return document


def entry_document(entry: DiaryEntry) -> dict[str, object]:
    """An entry without a session as plain values."""
    document: dict[str, object] = {
        "id": str(entry.id),
        "at": entry.at.isoformat(),
        "ratings": _ratings_document(entry.ratings),
        "sleep": entry.sleep,
        "done": list(entry.done),
        "tags": list(entry.tags),
        "note": entry.note,
    }
    if entry.edited_at is not None:
        document["edited_at"] = entry.edited_at.isoformat()
    return document


def profile_document(profile: Profile) -> dict[str, object]:
    """The health answers and wishes as plain values."""
    return {
        "answered_at": profile.answered_at.isoformat(),
        "mode": profile.mode.value,
        "conditions": sorted(condition.value for condition in profile.conditions),
        "professional_ok": {
            about.value: moment.isoformat()
            for about, moment in sorted(profile.professional_ok.items(), key=lambda item: item[0].value)
        },
        "pins": {
            "cover": word(profile.pins.cover),
            "surface": word(profile.pins.surface),
            "head": word(profile.pins.head),
            "minutes": profile.pins.minutes,
        },
        "beyond_plateau": profile.beyond_plateau,
        "longest_minutes": profile.longest_minutes,
        "silent_end": profile.silent_end,
        "used_to": _setup_document(profile.used_to),
    }


def skin_check_document(check: SkinCheck) -> dict[str, object]:
    """A look at the skin as plain values."""
    return {"at": check.at.isoformat(), "area": check.area.value, "marks": check.marks.value}


def deletion_document(deletion: Deletion) -> dict[str, object]:
    """A deletion as plain values."""
    return {"id": str(deletion.id), "at": deletion.at.isoformat()}


def _setup_document(setup: Setup | None) -> dict[str, object] | None:
    if setup is None:
        return None
    minutes = setup.minutes
    return {
        "cover": setup.cover.value,
        "surface": setup.surface.value,
        "head": setup.head.value,
        "minutes": int(minutes) if minutes == int(minutes) else minutes,
    }


def _ratings_document(ratings: Ratings) -> dict[str, object]:
    return {"pain": ratings.pain, "tension": ratings.tension, "stress": ratings.stress}
