"""The pages about keeping data, with all that can be on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from companion.core.backups import Backup, BackupKind, Compared, Preview
from companion.core.column_choice import seen
from companion.core.columns import Field
from companion.core.erasing import Belongings, Erasing, Erasure
from companion.core.journal import Condition
from companion.core.returning import Kept, Return, Returning
from companion.ui.pages.erase import ErasePage
from companion.ui.pages.matching import MatchingPage
from companion.ui.pages.restore import RestorePage
from companion.ui.theme import Look

FOLDER = "/home/ada/a/rather/long/way/to/it/backups"
SHARED = "/home/ada/a/rather/long/way/to/it/shared"


def kept(now: datetime) -> tuple[Kept, ...]:
    """Backups of every kind."""
    days = ((0, BackupKind.ORDINARY), (1, BackupKind.BEFORE_RESTORE), (30, BackupKind.ORDINARY))
    backups = [Backup(kind, now - timedelta(days=ago)) for ago, kind in days]
    return (
        *(Kept(one, f"{FOLDER}/{one.name}", 48_123, True, 1234, entries=1) for one in backups[:2]),
        Kept(backups[2], f"{FOLDER}/{backups[2].name}", 5_000_000, opens=False),
    )


def restore(look: Look, now: datetime) -> QWidget:
    """The list of backups."""
    page = RestorePage(look)
    page.show_return(Return(Returning.CHOOSING, kept(now)), now)
    return page


def restore_asked(look: Look, now: datetime) -> QWidget:
    """The question before a restore."""
    page = RestorePage(look)
    compared = Compared(12, 345, 6, True, tuple(Condition)[:3])
    preview = Preview(
        *(now, "1.2.3", 1234, now - timedelta(days=30), now, False, False, compared),
        entries=56,
        sync_folder=SHARED,
    )
    page.show_return(Return(Returning.ASKING, kept(now), kept(now)[0].file, preview), now)
    return page


def erase(look: Look, _now: datetime) -> QWidget:
    """What would be deleted."""
    page = ErasePage(look)
    page.show_erasure(Erasure(Erasing.TELLING, Belongings(1234, 2, 14, FOLDER, 56, SHARED)))
    return page


def matching(look: Look, _now: datetime) -> QWidget:
    """A table of which some is known."""
    table = seen(
        ("Date", "Pain before", "A rather long name of a column", ""), [("2.3.2026", "much", "x", "y")]
    )
    page = MatchingPage(look)
    page.show_table(
        "/a/rather/long/name-of-a-table.csv", table, {**table.guess, Field.AREA: "back", Field.TIME: "9"}
    )
    return page


KEEPING: Mapping[str, Callable[[Look, datetime], QWidget]] = {
    "matching": matching,
    "restore": restore,
    "restore asked": restore_asked,
    "erase": erase,
}
