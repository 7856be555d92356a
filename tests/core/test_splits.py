"""What is counted already is as good as what is walked through, and a diary ends with its last day."""

from collections import Counter
from datetime import date

from companion.core.insights import Rating
from companion.core.journal import Area, Cover, Kind
from companion.core.splits import Contact, Diary, Gathered, Split, TimeOfDay
from tests.core.rated_sessions import rated

FIRST, SECOND, THIRD = (date(2026, 3, day) for day in (1, 2, 3))


def test_a_diary_within_some_days_has_the_first_and_the_last_of_them() -> None:
    days = (FIRST, SECOND, THIRD)
    diary = Diary(dict.fromkeys(days, 7), dict.fromkeys(days, frozenset(("walk",))))
    assert diary.within(FIRST, THIRD) == diary
    within = diary.within(SECOND, SECOND)
    assert (set(within.sleep), set(within.done)) == ({SECOND}, {SECOND})


def test_sessions_counted_already_are_as_good_as_those_walked_through() -> None:
    walked, counted = Gathered(), Gathered()
    sessions = [rated(6, 4, ago) for ago in range(6)]
    for session in sessions:
        walked.add((session,), frozenset(("walk",)))
    pairs = Counter({(Rating.PAIN, 6, 4): len(sessions)})
    counted.count(Contact(Area.BACK, Cover.THICK_TOWEL), TimeOfDay.EVENING, Kind.STANDARD, pairs)
    counted.count_tagged("walk", pairs)
    assert counted.change(Rating.PAIN) == walked.change(Rating.PAIN)
    for split in Split:
        assert counted.groups(Rating.PAIN, split) == walked.groups(Rating.PAIN, split) != ()
