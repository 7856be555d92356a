"""What backups are called, and what is said of one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from companion.core.backups import BackupKind
from companion.core.deciding import day_of
from companion.core.returning import Kept
from companion.ui.day_words import clock_word
from companion.ui.text.clock import written
from companion.ui.translation import translate


def moment_word(moment: datetime, now: datetime) -> str:
    """When something was: "today at 21:30", "yesterday at 21:30", and before that with its date."""
    local = moment.astimezone(now.tzinfo)
    clock = clock_word(local.time())
    ago = (day_of(now, now) - day_of(moment, now)).days
    if ago == 0:
        return translate("Backups", "today at {0}").format(clock)
    if ago == 1:
        return translate("Backups", "yesterday at {0}").format(clock)
    day = written(local.date(), translate("Backups", "dddd, d MMMM yyyy"))
    return translate("Backups", "{0}, {1}").format(day, clock)


def backup_title(kept: Kept, now: datetime) -> str:
    """What a backup is called in the list of them."""
    words = moment_word(kept.backup.made_at, now)
    return words[:1].upper() + words[1:]


def backup_detail(kept: Kept) -> str:
    """Why a backup is there, what is in it, and how large it is."""
    if not kept.opens:
        return translate("Backups", "Cannot be opened. {0}").format(size_word(kept.size))
    if kept.backup.kind is BackupKind.BEFORE_RESTORE:
        why = translate("Backups", "Made before a restore")
    else:
        why = translate("Backups", "Daily") if kept.daily else translate("Backups", "Weekly")
    if kept.sessions is None:
        return translate("Backups", "{0}, {1}").format(why, size_word(kept.size))
    lines = lines_word(kept.sessions, kept.entries)
    return translate("Backups", "{0}, {1}, {2}").format(why, lines, size_word(kept.size))


def sessions_word(count: int) -> str:
    """So many sessions."""
    return (
        translate("Backups", "1 session") if count == 1 else translate("Backups", "%n sessions", None, count)
    )


def lines_word(sessions: int, entries: int) -> str:
    """So many sessions, and so many entries without one if there are any."""
    if not entries:
        return sessions_word(sessions)
    more = (
        translate("Backups", "1 entry") if entries == 1 else translate("Backups", "%n entries", None, entries)
    )
    return translate("Backups", "{0} and {1}").format(sessions_word(sessions), more)


def size_word(size: int) -> str:
    """The size of a file, as files are measured here."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1 << 20 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
