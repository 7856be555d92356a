"""The things that may go wrong without anybody having made a mistake."""

from __future__ import annotations

from enum import Enum


class Problem(Enum):
    """An expected trouble; the window has one calm sentence and one thing to do for each."""

    NO_SOUND_DEVICE = "no_sound_device"
    SOUND_DEVICE_LOST = "sound_device_lost"
    OUTPUT_MISSING = "output_missing"
    MUSIC_SKIPPED = "music_skipped"
    MUSIC_UNREADABLE = "music_unreadable"
    ASSETS_MISSING = "assets_missing"
    DATA_FOLDER_UNWRITABLE = "data_folder_unwritable"
    DISK_FULL = "disk_full"
    ALREADY_OPEN = "already_open"
    JOURNAL_DAMAGED = "journal_damaged"
    SESSION_HOLDS_MAT_CLOSED = "session_holds_mat_closed"
    SKIN_HOLDS_MAT_CLOSED = "skin_holds_mat_closed"
    JOURNAL_NEWER = "journal_newer"
    FULL_TEXT_MISSING = "full_text_missing"
    JOURNAL_BUSY = "journal_busy"
    SETTINGS_DAMAGED = "settings_damaged"
    SETTINGS_UNWRITABLE = "settings_unwritable"
    FILE_MISSING = "file_missing"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_UNREADABLE = "file_unreadable"
    IMPORT_UNREADABLE = "import_unreadable"
    IMPORT_NEWER = "import_newer"
    TABLE_UNMATCHED = "table_unmatched"
    TABLE_UNREADABLE = "table_unreadable"
    EXPORT_UNWRITABLE = "export_unwritable"
    ENTRIES_UNWRITABLE = "entries_unwritable"
    BACKUP_UNWRITABLE = "backup_unwritable"
    BACKUP_NO_ROOM = "backup_no_room"
    BACKUP_UNREADABLE = "backup_unreadable"
    BACKUP_NEWER = "backup_newer"
    RESTORE_UNFINISHED = "restore_unfinished"
    ERASE_UNFINISHED = "erase_unfinished"
    SYNC_FOLDER_GONE = "sync_folder_gone"
    SYNC_FOLDER_OWN = "sync_folder_own"
    SYNC_FOLDER_UNWRITABLE = "sync_folder_unwritable"
    SYNC_FILE_NEWER = "sync_file_newer"


ABOUT_SOUND = frozenset(
    {
        Problem.NO_SOUND_DEVICE,
        Problem.SOUND_DEVICE_LOST,
        Problem.OUTPUT_MISSING,
        Problem.MUSIC_SKIPPED,
        Problem.MUSIC_UNREADABLE,
    }
)
"""What is not heard as it should be: a session goes on by its picture, and is told once."""


class CompanionError(Exception):
    """One expected trouble, with the detail that tells this occurrence from another.

    `detail` goes to the log and may be shown; it never holds a rating or a note.
    """

    def __init__(self, problem: Problem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail
