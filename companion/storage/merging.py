"""What changes in a journal when another one is merged into it.

The rules, for somebody who imports a file: nothing already answered is lost, newer health answers win, and
importing the same file twice changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.journal import Course, Journal, Morning, Profile, Ratings, SessionRecord, SkinCheck


@dataclass(frozen=True)
class Change:
    """The records that have to be written; `profile` is None where the present one stays."""

    profile: Profile | None = None
    sessions_added: tuple[SessionRecord, ...] = ()
    sessions_changed: tuple[SessionRecord, ...] = ()
    skin_checks_added: tuple[SkinCheck, ...] = ()
    skin_checks_changed: tuple[SkinCheck, ...] = ()


def merged(ours: Journal, theirs: Journal) -> Change:
    """What has to be written to bring `theirs` into `ours`."""
    known = {session.id: session for session in ours.sessions}
    sessions = {session.id: session for session in theirs.sessions}
    added = tuple(session for session in sessions.values() if session.id not in known)
    both = [(known[id], merged_session(known[id], sessions[id])) for id in sessions if id in known]
    seen = {(check.at, check.area): check for check in ours.skin_checks}
    checks = {(check.at, check.area): check for check in theirs.skin_checks}
    return Change(
        profile=_newer_profile(ours.profile, theirs.profile),
        sessions_added=added,
        sessions_changed=tuple(after for before, after in both if before != after),
        skin_checks_added=tuple(check for key, check in checks.items() if key not in seen),
        skin_checks_changed=tuple(check for key, check in checks.items() if seen.get(key, check) != check),
    )


def merged_session(ours: SessionRecord, theirs: SessionRecord) -> SessionRecord:
    """Two accounts of one session as one: theirs, but what only ours has answered stays.

    A session that is running is left alone. The account with more minutes tells how it went on: the other
    was written in the middle of it.
    """
    if ours.course is Course.RUNNING:
        return ours
    course = theirs if theirs.minutes_done > ours.minutes_done else ours
    stop_reason = theirs.stop_reason or ours.stop_reason
    return replace(
        theirs,
        minutes_done=course.minutes_done,
        course=Course.STOPPED if stop_reason else course.course,
        used=theirs.used or ours.used,
        asleep_minutes=max(theirs.asleep_minutes, ours.asleep_minutes),
        before=_filled(theirs.before, ours.before),
        after=_filled(theirs.after, ours.after),
        comfort=ours.comfort if theirs.comfort is None else theirs.comfort,
        stop_reason=stop_reason,
        felt=theirs.felt or ours.felt,
        marks=theirs.marks or ours.marks,
        note=theirs.note or ours.note,
        tags=theirs.tags or ours.tags,
        morning=Morning(
            pain=ours.morning.pain if theirs.morning.pain is None else theirs.morning.pain,
            sleep=ours.morning.sleep if theirs.morning.sleep is None else theirs.morning.sleep,
        ),
    )


def _filled(theirs: Ratings, ours: Ratings) -> Ratings:
    return Ratings(
        pain=ours.pain if theirs.pain is None else theirs.pain,
        tension=ours.tension if theirs.tension is None else theirs.tension,
        stress=ours.stress if theirs.stress is None else theirs.stress,
    )


def _newer_profile(ours: Profile | None, theirs: Profile | None) -> Profile | None:
    if theirs is None or theirs == ours:
        return None
    return theirs if ours is None or theirs.answered_at >= ours.answered_at else None
