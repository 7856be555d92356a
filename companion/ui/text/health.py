"""The health questions in plain words: the rows, what each means for sessions, and the emergency signs.

These are notes on the safe use of a mat, as a leaflet has them. Rows are those of docs/rules.md section 1,
in its order.
"""

from __future__ import annotations

from companion.core.journal import Condition, StopReason
from companion.core.limits import ROWS, Outcome
from companion.ui.text.lists import sentences
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_ROWS = {
    Condition.PREGNANCY: QT_TRANSLATE_NOOP("Health", "Pregnant, or possibly pregnant"),
    Condition.UNDER_18: QT_TRANSLATE_NOOP("Health", "Under 18"),
    Condition.BLEEDING_DISORDER: QT_TRANSLATE_NOOP("Health", "Haemophilia or another bleeding disorder"),
    Condition.ANTICOAGULANT: QT_TRANSLATE_NOOP(
        "Health", "Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin"
    ),
    Condition.CLOT: QT_TRANSLATE_NOOP(
        "Health", "A blood clot or inflamed vein now, or a thrombosis not long ago"
    ),
    Condition.CIRCULATION: QT_TRANSLATE_NOOP(
        "Health", "Poor circulation, or varicose veins where the mat would be"
    ),
    Condition.HEART: QT_TRANSLATE_NOOP("Health", "Heart disease, irregular heartbeat, pacemaker or ICD"),
    Condition.BLOOD_PRESSURE: QT_TRANSLATE_NOOP(
        "Health", "High or low blood pressure, medicine for it, or fainting"
    ),
    Condition.DIABETES: QT_TRANSLATE_NOOP("Health", "Diabetes"),
    Condition.NUMB_AREA: QT_TRANSLATE_NOOP("Health", "A numb area, or nerve damage (neuropathy)"),
    Condition.NEUROLOGICAL: QT_TRANSLATE_NOOP(
        "Health", "Epilepsy, MS, Parkinson's or another movement disorder"
    ),
    Condition.MENTAL_ILLNESS: QT_TRANSLATE_NOOP("Health", "Psychosis or a severe mental illness"),
    Condition.SURGERY: QT_TRANSLATE_NOOP(
        "Health", "Spine surgery in the last 12 months, or an operation or scar in the area in the last 6"
    ),
    Condition.SPINE_OR_CANCER: QT_TRANSLATE_NOOP(
        "Health",
        "Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine",
    ),
    Condition.FRAGILE_SKIN: QT_TRANSLATE_NOOP(
        "Health", "Steroid tablets or strong steroid cream, or very thin or fragile skin"
    ),
    Condition.SENSITIVE_SKIN: QT_TRANSLATE_NOOP(
        "Health", "Sensitive skin, or mild eczema or psoriasis elsewhere"
    ),
    Condition.WIDESPREAD_SKIN: QT_TRANSLATE_NOOP(
        "Health", "Widespread eczema or psoriasis, or damaged skin on the back"
    ),
    Condition.WOUND: QT_TRANSLATE_NOOP(
        "Health", "A wound, rash, sunburn, infection, or a big mole or wart where the mat would be"
    ),
    Condition.ALLERGY: QT_TRANSLATE_NOOP("Health", "An allergy to foam, plastic, glue or dye"),
    Condition.NURSING: QT_TRANSLATE_NOOP("Health", "Nursing"),
    Condition.HARD_TO_GET_UP: QT_TRANSLATE_NOOP(
        "Health", "Getting down to the floor or up again is hard, or I have had falls"
    ),
    Condition.BREATH_CONDITION: QT_TRANSLATE_NOOP(
        "Health",
        "Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, "
        "an aneurysm, or a stroke",
    ),
}

_NOTES = {
    Condition.CIRCULATION: QT_TRANSLATE_NOOP("Health", "Feet stay off the mat."),
    Condition.DIABETES: QT_TRANSLATE_NOOP("Health", "Feet stay off the mat."),
    Condition.NEUROLOGICAL: QT_TRANSLATE_NOOP("Health", "Only with someone at home."),
    Condition.ALLERGY: QT_TRANSLATE_NOOP("Health", "Try the material on your forearm, over a cloth, first."),
    Condition.UNDER_18: QT_TRANSLATE_NOOP(
        "Health", "The mat part is for adults. Breathing, music and the journal stay open."
    ),
    Condition.WIDESPREAD_SKIN: QT_TRANSLATE_NOOP(
        "Health", "The mat waits until the skin is well. Breathing, music and the journal stay open."
    ),
    Condition.WOUND: QT_TRANSLATE_NOOP(
        "Health", "The mat waits until the skin is well. Breathing, music and the journal stay open."
    ),
    Condition.HARD_TO_GET_UP: QT_TRANSLATE_NOOP(
        "Health", "Sessions stay on the bed or couch, and never standing."
    ),
    Condition.BREATH_CONDITION: QT_TRANSLATE_NOOP("Health", "Breathing stays easy and without holds."),
}

_BLOCK = QT_TRANSLATE_NOOP("Health", "The mat is not for now. Breathing, music and the journal stay open.")
_ASK = QT_TRANSLATE_NOOP(
    "Health", "Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle."
)
_CLOTH = QT_TRANSLATE_NOOP("Health", "Sessions stay short and gentle, always with a cloth over the spikes.")

EMERGENCY_NOW = (
    QT_TRANSLATE_NOOP("Health", "New numbness between the legs, in the buttocks or genitals"),
    QT_TRANSLATE_NOOP("Health", "You cannot pass urine, or lose bladder or bowel control"),
    QT_TRANSLATE_NOOP("Health", "Weakness, numbness or pain in both legs, or weakness that is getting worse"),
    QT_TRANSLATE_NOOP("Health", "Chest pain, or trouble breathing"),
    QT_TRANSLATE_NOOP("Health", "Back pain after a bad fall or crash"),
    QT_TRANSLATE_NOOP("Health", "Sudden tearing pain in the back or belly, with faintness"),
)
ADVICE_TODAY = (
    QT_TRANSLATE_NOOP("Health", "Back pain with fever, or feeling very unwell"),
    QT_TRANSLATE_NOOP("Health", "Weight loss you cannot explain"),
    QT_TRANSLATE_NOOP("Health", "A lump, or a changed shape"),
    QT_TRANSLATE_NOOP("Health", "Pain that is worse at night and never eases"),
    QT_TRANSLATE_NOOP("Health", "Past cancer, steroid tablets or a weak immune system"),
    QT_TRANSLATE_NOOP("Health", "Pain you have never had before that keeps growing"),
)
TALK_SOON = (
    QT_TRANSLATE_NOOP("Health", "Not better after some weeks"),
    QT_TRANSLATE_NOOP("Health", "Pain down one leg with tingling"),
    QT_TRANSLATE_NOOP("Health", "You worry"),
)

_SIGN_GROUPS = (
    (QT_TRANSLATE_NOOP("Health", "Call emergency services now"), EMERGENCY_NOW),
    (QT_TRANSLATE_NOOP("Health", "Get urgent advice today"), ADVICE_TODAY),
    (QT_TRANSLATE_NOOP("Health", "Talk to someone in the coming days"), TALK_SOON),
)

_AFTER_STOP = {
    StopReason.TOO_STRONG: QT_TRANSLATE_NOOP("Health", "A session that was too strong"),
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP("Health", "A stop for sharp pain"),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP("Health", "A stop for dizziness"),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP("Health", "A stop for numbness or tingling"),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP("Health", "A stop for chest or breath trouble"),
    StopReason.FAINT: QT_TRANSLATE_NOOP("Health", "A stop for fainting"),
    StopReason.OTHER: QT_TRANSLATE_NOOP("Health", "A stop for another reason"),
}


def row_text(condition: Condition) -> str:
    """The row of a condition, as it is ticked."""
    return translate("Health", _ROWS[condition])


def row_note(condition: Condition) -> str:
    """What ticking the row means for sessions, in a sentence or two."""
    row = ROWS[condition]
    own = translate("Health", _NOTES[condition]) if condition in _NOTES else ""
    if row.outcome is Outcome.BLOCK:
        return own or translate("Health", _BLOCK)
    if row.outcome is Outcome.ASK:
        return sentences(translate("Health", _ASK), own)
    if row.outcome is Outcome.REDUCED:
        return translate("Health", _CLOTH)
    return own or translate("Health", _BLOCK)


def asked_about(reason: Condition | StopReason) -> str:
    """What a professional is to be asked about: a row of the questions, or an earlier stop."""
    return row_text(reason) if isinstance(reason, Condition) else translate("Health", _AFTER_STOP[reason])


def sign_groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The emergency signs: three headings, each with its signs, the most urgent first."""
    return tuple(
        (translate("Health", heading), tuple(translate("Health", sign) for sign in signs))
        for heading, signs in _SIGN_GROUPS
    )
