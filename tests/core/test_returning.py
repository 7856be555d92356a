"""A restore that was only begun has done nothing, and says nothing of a backup that was not opened."""

from companion.core.backups import Backup, BackupKind
from companion.core.returning import Kept, Return, Returning
from tests.core.builders import NOW


def test_a_restore_begins_without_a_step_done_or_anything_to_begin_again() -> None:
    begun = Return(Returning.CHOOSING)
    assert (begun.done, begun.total) == (0, 0)
    assert begun.anew is False
    assert (begun.backups, begun.file, begun.preview, begun.restored, begun.trouble) == (
        (),
        "",
        None,
        None,
        None,
    )


def test_a_backup_opens_until_it_has_been_tried_and_its_sessions_are_not_known_before() -> None:
    kept = Kept(Backup(BackupKind.ORDINARY, NOW), "a.zip", 1000)
    assert (kept.opens, kept.daily) == (True, False)
    assert (kept.sessions, kept.entries) == (None, 0)
