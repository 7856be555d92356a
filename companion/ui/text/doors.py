"""What is said when a session cannot start, or something did not go as it should."""

from __future__ import annotations

from companion.core.deciding import Reason
from companion.core.errors import Problem
from companion.core.journal import Condition, NotToday, StopReason
from companion.core.screening import Door, Verdict
from companion.ui.text.lists import sentences
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_DOORS = {
    Door.OPEN: QT_TRANSLATE_NOOP("Doors", "The mat is ready when you are."),
    Door.UNANSWERED: QT_TRANSLATE_NOOP(
        "Doors", "A short health check comes before the first session. It takes about a minute."
    ),
    Door.DUE: QT_TRANSLATE_NOOP(
        "Doors", "It has been a while: please look through the health check again before the next session."
    ),
    Door.AREA_OFF: QT_TRANSLATE_NOOP(
        "Doors", "With your answers, this part of the body is left out. Please choose another session."
    ),
    Door.BLOCKED: QT_TRANSLATE_NOOP(
        "Doors", "The mat is not for now. Breathing, music and the journal stay open."
    ),
    Door.ASK: QT_TRANSLATE_NOOP(
        "Doors",
        "Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.",
    ),
    Door.NOT_TODAY: QT_TRANSLATE_NOOP("Doors", "No mat today. Breathing, music and the journal stay open."),
    Door.REST: QT_TRANSLATE_NOOP(
        "Doors", "The mat rests today. If something still hurts, talk to a health professional."
    ),
}

_BLOCKED = {
    Condition.PREGNANCY: QT_TRANSLATE_NOOP(
        "Doors", "During pregnancy the mat stays closed. Easy breathing, music and the journal stay open."
    ),
    Condition.UNDER_18: QT_TRANSLATE_NOOP(
        "Doors", "The mat part is for adults. Breathing, music and the journal stay open."
    ),
    Condition.CLOT: QT_TRANSLATE_NOOP(
        "Doors",
        "With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.",
    ),
    Condition.WIDESPREAD_SKIN: QT_TRANSLATE_NOOP(
        "Doors", "The mat waits until your skin is well. Breathing, music and the journal stay open."
    ),
}

_ASK_FIRST = {
    Condition.BLEEDING_DISORDER: QT_TRANSLATE_NOOP(
        "Doors", "With a bleeding disorder, please ask your doctor before using a spike mat."
    ),
    Condition.ANTICOAGULANT: QT_TRANSLATE_NOOP(
        "Doors", "With blood thinners, please ask your doctor or pharmacist before using a spike mat."
    ),
    Condition.CIRCULATION: QT_TRANSLATE_NOOP(
        "Doors", "With poor circulation or varicose veins, please ask your doctor before using a spike mat."
    ),
    Condition.HEART: QT_TRANSLATE_NOOP(
        "Doors", "With a heart condition, please ask your doctor before using a spike mat."
    ),
    Condition.BLOOD_PRESSURE: QT_TRANSLATE_NOOP(
        "Doors", "With high or low blood pressure, please ask your doctor before using a spike mat."
    ),
    Condition.DIABETES: QT_TRANSLATE_NOOP(
        "Doors", "With diabetes, please ask your doctor before using a spike mat."
    ),
    Condition.NEUROLOGICAL: QT_TRANSLATE_NOOP(
        "Doors",
        "With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.",
    ),
    Condition.MENTAL_ILLNESS: QT_TRANSLATE_NOOP(
        "Doors", "With a severe mental illness, please ask your doctor before using a spike mat."
    ),
    Condition.SURGERY: QT_TRANSLATE_NOOP(
        "Doors", "After an operation, please ask your doctor before using a spike mat."
    ),
    Condition.SPINE_OR_CANCER: QT_TRANSLATE_NOOP(
        "Doors", "With what you ticked about your spine or cancer, please ask your doctor first."
    ),
    Condition.ALLERGY: QT_TRANSLATE_NOOP(
        "Doors", "With such an allergy, please ask your doctor or pharmacist before using a spike mat."
    ),
    Condition.NURSING: QT_TRANSLATE_NOOP(
        "Doors", "While nursing, please ask your doctor or midwife before using a spike mat."
    ),
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "Doors", "You had to stop twice in two weeks, last for sharp pain. Please ask a professional first."
    ),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP(
        "Doors", "You had to stop twice in two weeks, last for dizziness. Please ask a professional first."
    ),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP(
        "Doors", "You stopped for numbness or tingling. Please ask a professional before the next session."
    ),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP(
        "Doors", "You stopped for chest or breath trouble. Please ask a professional before the next session."
    ),
    StopReason.FAINT: QT_TRANSLATE_NOOP(
        "Doors", "You stopped after fainting. Please ask a professional before the next session."
    ),
}
_THEN_TICK = QT_TRANSLATE_NOOP("Doors", "If they agree, tick it in the health check.")

_AREA_OFF = {
    Condition.CIRCULATION: QT_TRANSLATE_NOOP(
        "Doors", "With poor circulation the feet stay off the mat. Please choose another session."
    ),
    Condition.DIABETES: QT_TRANSLATE_NOOP(
        "Doors", "With diabetes the feet stay off the mat. Please choose another session."
    ),
    Condition.NUMB_AREA: QT_TRANSLATE_NOOP(
        "Doors",
        "With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.",
    ),
    Condition.WOUND: QT_TRANSLATE_NOOP(
        "Doors", "The mat waits until your skin is well. Then untick it in the health check."
    ),
}

_STANDING_LATER = QT_TRANSLATE_NOOP(
    "Doors", "Standing comes after feet seated: three comfortable days on its last step open it."
)

_NOT_TODAY = {
    NotToday.FEVER: QT_TRANSLATE_NOOP(
        "Doors", "No mat while you feel ill. Rest today; easy breathing stays open."
    ),
    NotToday.ALCOHOL: QT_TRANSLATE_NOOP(
        "Doors", "No mat after alcohol. Come back tomorrow; breathing and music stay open."
    ),
    NotToday.SEDATIVE: QT_TRANSLATE_NOOP(
        "Doors", "No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open."
    ),
    NotToday.ACUPUNCTURE: QT_TRANSLATE_NOOP(
        "Doors", "No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open."
    ),
    NotToday.CUPPING: QT_TRANSLATE_NOOP(
        "Doors", "No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open."
    ),
    NotToday.TREATED_SKIN: QT_TRANSLATE_NOOP(
        "Doors", "No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm."
    ),
    NotToday.RED_FLAG: QT_TRANSLATE_NOOP(
        "Doors", "No mat today. Please look at the emergency signs and talk to a health professional."
    ),
}

_REST = {
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "Doors",
        "You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.",
    ),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP(
        "Doors", "You stopped for dizziness: no mat today. If it comes back, talk to a health professional."
    ),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP(
        "Doors",
        "You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.",
    ),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP(
        "Doors",
        "You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.",
    ),
    StopReason.FAINT: QT_TRANSLATE_NOOP(
        "Doors", "You stopped after fainting: no mat today. Please talk to a health professional."
    ),
}

_PROBLEMS = {
    Problem.NO_SOUND_DEVICE: QT_TRANSLATE_NOOP(
        "Doors",
        "No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.",
    ),
    Problem.SOUND_DEVICE_LOST: QT_TRANSLATE_NOOP(
        "Doors", "The sound output went away; the session goes on in silence. Connect it again to hear it."
    ),
    Problem.OUTPUT_MISSING: QT_TRANSLATE_NOOP(
        "Doors", "The chosen sound device is not there; the usual one is used until it is back."
    ),
    Problem.MUSIC_UNREADABLE: QT_TRANSLATE_NOOP(
        "Doors", "This music could not be played. Please choose another piece in Settings."
    ),
    Problem.MUSIC_SKIPPED: QT_TRANSLATE_NOOP(
        "Doors", "Some of your music could not be played and was skipped."
    ),
    Problem.ASSETS_MISSING: QT_TRANSLATE_NOOP(
        "Doors", "A part of the program is missing. Please install Mat Companion again."
    ),
    Problem.DATA_FOLDER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors", "Your data folder cannot be written to. Please check its permissions."
    ),
    Problem.DISK_FULL: QT_TRANSLATE_NOOP(
        "Doors", "The disk is full, so the journal could not be saved. Please make some room."
    ),
    Problem.JOURNAL_DAMAGED: QT_TRANSLATE_NOOP(
        "Doors",
        "The journal file is damaged and was left as it is. Please put a copy from a backup in its place.",
    ),
    Problem.JOURNAL_NEWER: QT_TRANSLATE_NOOP(
        "Doors", "This journal was written by a newer Mat Companion. Please update the program to open it."
    ),
    Problem.FULL_TEXT_MISSING: QT_TRANSLATE_NOOP(
        "Doors",
        "The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python "
        "that has it.",
    ),
    Problem.JOURNAL_BUSY: QT_TRANSLATE_NOOP(
        "Doors", "Another program is using the journal. Please close it and try again."
    ),
    Problem.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP(
        "Doors", "Some settings could not be read and are at their defaults again. Please look through them."
    ),
    Problem.SETTINGS_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors",
        "Settings could not be saved; they hold until you quit. Please check the folder's permissions.",
    ),
    Problem.ALREADY_OPEN: QT_TRANSLATE_NOOP(
        "Doors", "Mat Companion is already open with this journal. Please use its window."
    ),
    Problem.FILE_MISSING: QT_TRANSLATE_NOOP("Doors", "There is no such file. Please check its name."),
    Problem.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("Doors", "This is a folder. Please choose a file in it."),
    Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Doors", "This file cannot be read. Please check its permissions."
    ),
    Problem.IMPORT_UNREADABLE: QT_TRANSLATE_NOOP(
        "Doors", "This file is not a journal Mat Companion can read. Please choose another file."
    ),
    Problem.IMPORT_NEWER: QT_TRANSLATE_NOOP(
        "Doors", "This journal was written by a newer Mat Companion. Please update the program to open it."
    ),
    Problem.TABLE_UNMATCHED: QT_TRANSLATE_NOOP(
        "Doors",
        "Not every column that is needed was recognised. "
        "Name them with mat-companion import --map; in the window they cannot be named yet.",
    ),
    Problem.TABLE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Doors", "Some of this table cannot be read. Please put it right there, and try again."
    ),
    Problem.EXPORT_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors", "The journal could not be written to this file. Please choose another place or name."
    ),
    Problem.ENTRIES_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors", "The entry for this computer's menu or login could not be changed. Please check its folder."
    ),
    Problem.BACKUP_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors", "No backup could be made. Please check the folder it was to be kept in."
    ),
    Problem.BACKUP_NO_ROOM: QT_TRANSLATE_NOOP(
        "Doors", "The disk is too full for a backup or a restore. Please make some room."
    ),
    Problem.BACKUP_UNREADABLE: QT_TRANSLATE_NOOP(
        "Doors", "This file is no backup that can be restored, or it is damaged. Please choose another one."
    ),
    Problem.BACKUP_NEWER: QT_TRANSLATE_NOOP(
        "Doors", "This backup was made by a newer Mat Companion. Please update the program to restore it."
    ),
    Problem.RESTORE_UNFINISHED: QT_TRANSLATE_NOOP(
        "Doors",
        "A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.",
    ),
    Problem.SESSION_HOLDS_MAT_CLOSED: QT_TRANSLATE_NOOP(
        "Doors",
        "This session says why the mat is to wait. Once it is open again, that can be changed or deleted.",
    ),
    Problem.SKIN_HOLDS_MAT_CLOSED: QT_TRANSLATE_NOOP(
        "Doors",
        "The skin there was bruised or broken and has not been seen to be well again. Please choose that for "
        "the skin marks, or write this down once it is well.",
    ),
    Problem.ERASE_UNFINISHED: QT_TRANSLATE_NOOP(
        "Doors",
        "Not everything could be deleted yet. Opening Mat Companion again deletes the rest.",
    ),
    Problem.SYNC_FOLDER_GONE: QT_TRANSLATE_NOOP(
        "Doors",
        "The folder for several computers is not there. Connect it, or choose another one in Settings.",
    ),
    Problem.SYNC_FOLDER_OWN: QT_TRANSLATE_NOOP(
        "Doors",
        "That folder is Mat Companion's own, which no other program may copy. Please choose another one.",
    ),
    Problem.SYNC_FOLDER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Doors",
        "Nothing can be written into the folder for several computers. Please check whom it belongs to.",
    ),
    Problem.SYNC_FILE_NEWER: QT_TRANSLATE_NOOP(
        "Doors",
        "Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.",
    ),
}

_NAMED = {
    Problem.MUSIC_SKIPPED: QT_TRANSLATE_NOOP(
        "Doors", "Some of your music could not be played and was skipped: {0}."
    ),
}
"""Sentences that name what they are about, where the detail tells it."""


def door_sentence(verdict: Verdict) -> str:
    """Why a session cannot start, calmly, and the one thing to do."""
    reason = verdict.reason
    text = None
    if verdict.door is Door.BLOCKED and isinstance(reason, Condition):
        text = _BLOCKED.get(reason)
    elif verdict.door is Door.ASK and reason in _ASK_FIRST:
        return sentences(translate("Doors", _ASK_FIRST[reason]), translate("Doors", _THEN_TICK))
    elif verdict.door is Door.AREA_OFF and isinstance(reason, Condition):
        text = _AREA_OFF.get(reason)
    elif verdict.door is Door.AREA_OFF and reason is Reason.STREAK:
        text = _STANDING_LATER
    elif verdict.door is Door.NOT_TODAY and isinstance(reason, NotToday):
        text = _NOT_TODAY.get(reason)
    elif verdict.door is Door.REST and isinstance(reason, StopReason):
        text = _REST.get(reason)
    return translate("Doors", text or _DOORS[verdict.door])


def problem_sentence(problem: Problem, detail: str = "") -> str:
    """What went wrong, calmly, and the one thing to do; a detail is named, or follows in brackets."""
    if detail and problem in _NAMED:
        return translate("Doors", _NAMED[problem]).format(detail)
    sentence = translate("Doors", _PROBLEMS[problem])
    return f"{sentence} ({detail})" if detail else sentence
