"""Who should ask first, when to stop, and what the skin says."""

from __future__ import annotations

from datetime import date

from companion.ui.text.article_parts import Article, Related, Section, Sure, Topic
from companion.ui.text.articles import sources
from companion.ui.translation import QT_TRANSLATE_NOOP

SAFETY = Article(
    Topic.SAFETY,
    QT_TRANSLATE_NOOP("Learn", "When not to"),
    QT_TRANSLATE_NOOP("Learn", "Who should ask first, and when to stop."),
    "learn/safety",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Not for now"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "With one of these the mat stays rolled up. Breathing, music and the journal stay open.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Learn", "pregnant, or possibly so: sources disagree, so the answer is no"),
                QT_TRANSLATE_NOOP("Learn", "under 18"),
                QT_TRANSLATE_NOOP("Learn", "a blood clot or an inflamed vein, now or not long ago"),
                QT_TRANSLATE_NOOP("Learn", "widespread eczema or psoriasis, or damaged skin on the back"),
            ),
            Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Ask a doctor, midwife or pharmacist first"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Makers and studies leave out people with some conditions, or tell them to ask. The "
                    "health questions have the whole list; in short:",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Learn", "blood thinners, or a bleeding disorder"),
                QT_TRANSLATE_NOOP("Learn", "heart disease, a pacemaker, high or low blood pressure"),
                QT_TRANSLATE_NOOP("Learn", "poor circulation, diabetes, a numb area"),
                QT_TRANSLATE_NOOP("Learn", "epilepsy, MS, Parkinson's, or a severe mental illness"),
                QT_TRANSLATE_NOOP("Learn", "an operation not long ago, a fracture of the spine, or cancer"),
                QT_TRANSLATE_NOOP("Learn", "nursing, or an allergy to foam, plastic, glue or dye"),
            ),
            Sure.MAKERS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Not today"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "fever, or feeling ill"),
                QT_TRANSLATE_NOOP("Learn", "alcohol, a sedative or a sleeping pill"),
                QT_TRANSLATE_NOOP("Learn", "acupuncture or cupping today"),
                QT_TRANSLATE_NOOP("Learn", "skin shaved, waxed or sunburnt today"),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Stop, and rest"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: "
                    "roll off, or press S. The mat then rests that day and the next, and begins again two "
                    "steps easier. After numbness, fainting or trouble in the chest, talk to a professional "
                    "first.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Some things need a person at once, mat or no mat. They are on a page of their own, "
                    "Emergency signs, which is always at hand.",
                ),
            ),
            sure=Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What can happen"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Marks, redness, itching and soreness can happen, and some people stop. In a study of "
                    "91 people eight found it too painful and one had itching and redness. Another study "
                    "saw no harm, and notes that no study has looked for risks.",
                ),
            ),
            sure=Sure.ONE_STUDY,
        ),
    ),
    (
        sources.SPIKE_MAT,
        sources.SPIKE_MAT_AFRICA,
        sources.SHAKTI,
        sources.SELLER_CAUTIONS,
        sources.SELLER_NURSING,
        sources.BODY_AWAKENING,
        sources.SAHA,
        sources.KJELLGREN,
        sources.GUIDES,
        sources.ACHES,
    ),
    date(2026, 11, 29),
    (Related.HEALTH, Related.EMERGENCY),
)

MARKS = Article(
    Topic.MARKS,
    QT_TRANSLATE_NOOP("Learn", "Marks on the skin"),
    QT_TRANSLATE_NOOP("Learn", "Little dots are common. What each answer means."),
    "learn/marks",
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Common"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Many small dots after a session are common, even through a towel; one user had them on "
                    "two days and found them gone on the third. Redness and itching can happen, and small "
                    "bruises like points, which several pages call short-lived.",
                ),
            ),
            sure=Sure.REPORTS,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "How long"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "No source was found that measured it. Asking after one day and after two is our own "
                    "cautious choice.",
                ),
            ),
            sure=Sure.UNKNOWN,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What your answer means"),
            (),
            (
                QT_TRANSLATE_NOOP("Learn", "Gone: everything as planned."),
                QT_TRANSLATE_NOOP("Learn", "Faint: the same setup again, nothing thinner yet."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Clear: that area rests today. After more than a day the next session is one step "
                    "easier; after more than two days two steps, and show them to a pharmacist or a doctor.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Bruised or broken: that area rests until the skin is well, and begins two steps easier.",
                ),
            ),
            Sure.CHOICE,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Not normal"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to "
                    "it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy "
                    "to the material is possible: with a rash where the mat was, stop and ask.",
                ),
            ),
            sure=Sure.MAKERS,
        ),
    ),
    (sources.USER_JOURNAL, sources.MARKS_PAGES, sources.SAHA, sources.GUIDES, sources.SPIKE_MAT),
    date(2026, 11, 29),
    (Related.HEALTH, Related.ADJUST),
)
