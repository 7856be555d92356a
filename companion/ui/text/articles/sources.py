"""What the articles rest on. A study has authors, journal and kind; other pages say who speaks there."""

from __future__ import annotations

from companion.ui.text.article_parts import Source
from companion.ui.translation import QT_TRANSLATE_NOOP

HOHMANN = Source(
    QT_TRANSLATE_NOOP("Learn", "Hohmann and others, Evidence-Based Complementary and Alternative Medicine"),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain",
    ),
    2012,
    "opus.lib.uts.edu.au/handle/10453/43572",
)
SAHA = Source(
    QT_TRANSLATE_NOOP("Learn", "Saha and others, European Journal of Integrative Medicine 8"),
    QT_TRANSLATE_NOOP("Learn", "One group of 91 people with low back pain, nobody to compare with"),
    2016,
    "opus.lib.uts.edu.au/handle/10453/49955",
)
KJELLGREN = Source(
    QT_TRANSLATE_NOOP("Learn", "Kjellgren and others, Alternative Medicine Studies 1"),
    QT_TRANSLATE_NOOP("Learn", "Pilot study with groups drawn by lot: 36 people with back or neck pain"),
    2011,
    "pagepress.org/journals/ams/article/view/2344",
)
OLSSON = Source(
    QT_TRANSLATE_NOOP(
        "Learn",
        "Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "32 healthy people, each with and without the mat, with and without spoken relaxation",
    ),
    2011,
    "pubmed.ncbi.nlm.nih.gov/21208128",
)
FRIZZIERO = Source(
    QT_TRANSLATE_NOOP("Learn", "Frizziero and others, Applied Sciences 11"),
    QT_TRANSLATE_NOOP(
        "Learn",
        "44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat",
    ),
    2021,
    "www.mdpi.com/2076-3417/11/11/5211",
)
VAN_DIEST = Source(
    QT_TRANSLATE_NOOP("Learn", "Van Diest and others"),
    QT_TRANSLATE_NOOP("Learn", "30 people who breathed slowly or faster, with longer or shorter breaths out"),
    2014,
    "pubmed.ncbi.nlm.nih.gov/25156003",
)
LABORDE_RATIO = Source(
    QT_TRANSLATE_NOOP("Learn", "Laborde and others, Sustainability 13"),
    QT_TRANSLATE_NOOP("Learn", "64 athletes, six breaths a minute in three proportions"),
    2021,
    "www.researchgate.net/publication/353219537",
)
LABORDE_MANY = Source(
    QT_TRANSLATE_NOOP("Learn", "Laborde and others, Neuroscience and Biobehavioral Reviews"),
    QT_TRANSLATE_NOOP("Learn", "223 studies of slow breathing put together"),
    2022,
    "doi.org/10.1016/j.neubiorev.2022.104711",
)
SHAO = Source(
    QT_TRANSLATE_NOOP("Learn", "Shao and others"),
    QT_TRANSLATE_NOOP("Learn", "31 studies of slow breathing put together"),
    2024,
)
MEEHAN = Source(
    QT_TRANSLATE_NOOP("Learn", "Meehan and Shaffer"),
    QT_TRANSLATE_NOOP("Learn", "A list of the studies of longer breaths out, which disagree"),
    2024,
    "qigonginstitute.org/abstract/18951",
)
EQUAL_BREATHS = Source(
    QT_TRANSLATE_NOOP("Learn", "A study of breath lengths, PMC11268930"),
    QT_TRANSLATE_NOOP("Learn", "30 people, equal and unequal breaths"),
    2024,
    "pmc.ncbi.nlm.nih.gov/articles/PMC11268930",
)
BAE = Source(
    QT_TRANSLATE_NOOP("Learn", "Bae and others"),
    QT_TRANSLATE_NOOP("Learn", "28 people breathing at their own pace"),
    2021,
    "www.x-mol.com/paper/1417586222687682560",
)
NHS_BOOKLET = Source(
    QT_TRANSLATE_NOOP("Learn", "A booklet of a British health trust (LPT NHS Yellow Book)"),
    QT_TRANSLATE_NOOP("Learn", "Advice for everybody"),
    None,
    "rethinkyourmind.co.uk",
)
HOLD_ADVICE = Source(
    QT_TRANSLATE_NOOP("Learn", "Who should not hold the breath"),
    QT_TRANSLATE_NOOP("Learn", "Pages of breathing teachers, not of clinics"),
    None,
    "fitro.info/who-should-not-practice-breath-retention",
)
STANDING_UP = Source(
    QT_TRANSLATE_NOOP("Learn", "A study in Gerontology 63"),
    QT_TRANSLATE_NOOP("Learn", "Older people standing up slowly or fast"),
    None,
    "karger.com/ger/article-abstract/63/2/137/147815",
)
SPIKE_MAT = Source(
    QT_TRANSLATE_NOOP("Learn", "The maker of the Swedish Spike Mat"),
    QT_TRANSLATE_NOOP("Learn", "Instructions of a maker"),
    None,
    "spikemat.com/general-instructions",
)
SPIKE_MAT_AFRICA = Source(
    QT_TRANSLATE_NOOP("Learn", "The seller of the Swedish Spike Mat in South Africa"),
    QT_TRANSLATE_NOOP("Learn", "Questions and answers of a seller"),
    None,
    "swedishspikemat.co.za/faq.php",
)
SHAKTI = Source(
    QT_TRANSLATE_NOOP("Learn", "A seller of Shakti mats"),
    QT_TRANSLATE_NOOP("Learn", "Questions and answers of a seller"),
    None,
    "www.blueherbs.co.uk/faq/shakti-mat-faq.asp",
)
SELLER_CAUTIONS = Source(
    QT_TRANSLATE_NOOP("Learn", "A seller's page on side effects"),
    QT_TRANSLATE_NOOP("Learn", "Cautions of a seller"),
    None,
    "acupressure-mat.co/blogs/infos/acupressure-mat-side-effects",
)
SELLER_NURSING = Source(
    QT_TRANSLATE_NOOP("Learn", "A yoga and pilates shop"),
    QT_TRANSLATE_NOOP("Learn", "Instructions of a seller"),
    None,
    "yoga-pilatesshop.nl",
)
SELLER_SLEEP = Source(
    QT_TRANSLATE_NOOP("Learn", "A seller's page on the mat before bed"),
    QT_TRANSLATE_NOOP("Learn", "Advice of a seller"),
    None,
    "theacupressuremat.com/blog/acupressure-mat-before-bed",
)
HOW_TO = Source(
    QT_TRANSLATE_NOOP("Learn", "How to use an acupressure mat"),
    QT_TRANSLATE_NOOP("Learn", "A guide for beginners"),
    None,
    "csmin.org/how-to-use-an-acupressure-mat",
)
STANDING = Source(
    QT_TRANSLATE_NOOP("Learn", "How long to stand on an acupressure mat"),
    QT_TRANSLATE_NOOP("Learn", "A guide for beginners"),
    None,
    "biologyinsights.com/how-long-should-you-stand-on-an-acupressure-mat",
)
BODY_AWAKENING = Source(
    QT_TRANSLATE_NOOP("Learn", "Is it safe to use an acupressure mat?"),
    QT_TRANSLATE_NOOP("Learn", "Questions and answers of a practice"),
    None,
    "bodyawakening.org",
)
SCRATCHED = Source(
    QT_TRANSLATE_NOOP("Learn", "A user of a Yantra mat"),
    QT_TRANSLATE_NOOP("Learn", "One person's report"),
    None,
    "untrainedhousewife.com",
)
SPECTATOR = Source(
    QT_TRANSLATE_NOOP("Learn", "A reviewer in Spectator Life"),
    QT_TRANSLATE_NOOP("Learn", "One person's report"),
    None,
    "life.spectator.co.uk",
)
MARKS_PAGES = Source(
    QT_TRANSLATE_NOOP("Learn", "Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)"),
    QT_TRANSLATE_NOOP("Learn", "Advice of sellers and users"),
)
ACHES = Source(
    QT_TRANSLATE_NOOP("Learn", "Sheffield Aches and Pains"),
    QT_TRANSLATE_NOOP("Learn", "Advice for people with back pain, and when to be seen"),
    None,
    "sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain",
)
USER_JOURNAL = Source(
    QT_TRANSLATE_NOOP("Learn", "The back-pain journal of one user of a mat"),
    QT_TRANSLATE_NOOP("Learn", "One person's report of three days"),
)
GUIDES = Source(
    QT_TRANSLATE_NOOP("Learn", "Four general articles about mats"),
    QT_TRANSLATE_NOOP("Learn", "Introductions for beginners, which disagree in places"),
)
