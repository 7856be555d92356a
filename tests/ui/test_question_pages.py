"""The questions before, at a stop and after a session keep their promises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from companion.core.history import HARD_STOPS
from companion.core.journal import (
    Condition,
    Kind,
    Mode,
    Morning,
    NotToday,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    StopReason,
    Surface,
)
from companion.core.limits import ROWS, Outcome
from companion.engine.diary import CheckIn
from companion.ui import text
from companion.ui.pages.checkin import CheckInPage
from companion.ui.pages.emergency import EmergencyPage
from companion.ui.pages.health import HealthAnswers, HealthPage
from companion.ui.pages.stop import StopPage
from companion.ui.theme import Look
from companion.ui.widgets.choices import CheckRow, Chip
from companion.ui.widgets.dual_slider import Handle
from companion.ui.widgets.segment import Segment
from tests.ui.reading import said

TOLD = "A doctor, midwife or pharmacist told me it is fine"


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one button, tick or chip of that name."""
    found = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == words]
    assert len(found) == 1, words
    return found[0]


def notes(page: QWidget) -> list[str]:
    """What the ticks say under themselves."""
    return [row.accessibleDescription() for row in page.findChildren(CheckRow) if row.accessibleDescription()]


@pytest.fixture
def health(look: Look, now: datetime, qtbot: QtBot) -> HealthPage:
    """The health questions, asked for the first time."""
    page = HealthPage(look)
    qtbot.addWidget(page)
    page.show_answers(None, (), False, now)
    return page


def answers(page: HealthPage, qtbot: QtBot, words: str) -> HealthAnswers:
    """What is sent when the button of those words is pressed."""
    with qtbot.waitSignal(page.answered) as told:
        button(page, words).click()
    return told.args[0]


def test_all_boxes_start_empty_and_nothing_ticked_goes_on(
    health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    assert not any(row.isChecked() for row in health.findChildren(CheckRow))
    assert answers(health, qtbot, "None apply, continue") == HealthAnswers(Profile(now))


def test_the_rows_come_in_the_order_of_the_rules(health: HealthPage) -> None:
    rows = [row.text() for row in health.findChildren(CheckRow)]
    own = [words for words in rows if words in {text.row_text(condition) for condition in Condition}]
    assert own == [text.row_text(condition) for condition in Condition]
    assert {text.name(reason) for reason in NotToday} < set(rows)


@pytest.mark.parametrize("condition", Condition)
def test_every_row_says_what_it_means_and_is_kept(
    condition: Condition, health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    button(health, text.row_text(condition)).click()
    assert text.row_note(condition) in notes(health)
    locking = ROWS[condition].outcome in (Outcome.ASK, Outcome.BLOCK, Outcome.AREA)
    sent = answers(health, qtbot, "Continue to reading" if locking else "Continue")
    assert sent.profile.conditions == {condition}
    assert sent.reading is locking


@pytest.mark.parametrize("condition", [row for row in Condition if ROWS[row].outcome is Outcome.ASK])
def test_a_professionals_word_opens_what_asks_for_it(
    condition: Condition, health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    told = button(health, f"{text.row_text(condition)}: {TOLD}")
    assert not told.isVisibleTo(health)
    button(health, text.row_text(condition)).click()
    assert told.isVisibleTo(health)
    told.click()
    assert answers(health, qtbot, "Continue").profile.professional_ok == {condition: now}


def test_none_of_these_and_the_rows_exclude_each_other(health: HealthPage) -> None:
    none, gentle = button(health, "None of these"), button(health, "I dislike strong sensations")
    row = button(health, text.row_text(Condition.DIABETES))
    row.click()
    gentle.click()
    none.click()
    assert (row.isChecked(), gentle.isChecked(), none.isChecked()) == (False, False, True)
    row.click()
    assert (row.isChecked(), none.isChecked()) == (True, False)


def test_disliking_strong_sensations_is_the_gentle_path(health: HealthPage, qtbot: QtBot) -> None:
    button(health, "I dislike strong sensations").click()
    sent = answers(health, qtbot, "Continue").profile
    assert (sent.mode, sent.conditions) == (Mode.GENTLE, frozenset())


@pytest.mark.parametrize("reason", NotToday)
def test_reasons_for_today_lock_today_and_nothing_else(
    reason: NotToday, health: HealthPage, qtbot: QtBot
) -> None:
    button(health, text.name(reason)).click()
    assert any("No mat" in note for note in notes(health))
    sent = answers(health, qtbot, "Continue to reading")
    assert sent.locks == (reason,)
    assert sent.reading
    assert sent.profile.conditions == frozenset()


def test_earlier_answers_are_shown_and_can_be_taken_back(
    health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    before = now - timedelta(days=100)
    profile = Profile(
        before,
        mode=Mode.GENTLE,
        conditions=frozenset((Condition.HEART, Condition.ANTICOAGULANT)),
        professional_ok={Condition.HEART: before, StopReason.FAINT: before},
        pins=Pins(surface=Surface.BED),
        silent_end=True,
    )
    health.show_answers(profile, (Condition.ANTICOAGULANT,), True, now)
    assert "It has been a while. Please look through your answers again." in said(health)
    assert notes(health).count("Ticked on 11 August 2026") == 2
    heart = button(health, f"{text.row_text(Condition.HEART)}: {TOLD}")
    heart.click()
    button(health, text.row_text(Condition.ANTICOAGULANT)).click()
    sent = answers(health, qtbot, "Continue to reading").profile
    assert sent == replace(
        profile,
        answered_at=now,
        conditions=frozenset((Condition.HEART,)),
        professional_ok={StopReason.FAINT: before},
    )


def test_a_stop_that_has_to_be_asked_about_locks_until_ticked(
    health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    early = now - timedelta(days=30)
    profile = Profile(early, professional_ok={StopReason.NUMBNESS: early})
    health.show_answers(profile, (StopReason.NUMBNESS,), False, now)
    told = button(health, f"{text.asked_about(StopReason.NUMBNESS)}: {TOLD}")
    assert not told.isChecked()
    button(health, "Continue to reading")
    told.click()
    assert answers(health, qtbot, "Continue").profile.professional_ok == {StopReason.NUMBNESS: now}


def test_an_earlier_stop_goes_when_it_is_asked_about_no_more(
    health: HealthPage, now: datetime, qtbot: QtBot
) -> None:
    health.show_answers(Profile(now), (StopReason.FAINT,), False, now)
    health.show_answers(Profile(now), (), False, now)
    assert text.asked_about(StopReason.FAINT) not in said(health)
    assert answers(health, qtbot, "None apply, continue").profile.professional_ok == {}


def test_a_stricter_mode_chosen_earlier_stays(health: HealthPage, now: datetime, qtbot: QtBot) -> None:
    health.show_answers(Profile(now, mode=Mode.REDUCED), (), False, now)
    assert answers(health, qtbot, "None apply, continue").profile.mode is Mode.REDUCED


def test_reading_only_skips_the_questions(health: HealthPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(health.skipped):
        button(health, "Read only, no sessions").click()


def test_the_emergency_signs_are_all_there(look: Look, qtbot: QtBot) -> None:
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    shown = said(page)
    assert all(sign in shown for _heading, signs in text.sign_groups() for sign in signs)
    with qtbot.waitSignal(page.back_requested):
        button(page, "Back").click()


@pytest.fixture
def stop(look: Look, qtbot: QtBot) -> StopPage:
    """The page after a stop."""
    page = StopPage(look)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize("reason", StopReason)
def test_every_stop_gets_its_advice_and_is_told(reason: StopReason, stop: StopPage, qtbot: QtBot) -> None:
    button(stop, text.name(reason)).click()
    advice = " ".join(said(stop))
    assert ("No mat today and tomorrow" in advice) is (reason in HARD_STOPS)
    if reason in (StopReason.NUMBNESS, StopReason.CHEST_OR_BREATH, StopReason.FAINT):
        assert "professional" in advice
    with qtbot.waitSignal(stop.answered) as told:
        button(stop, "Save and close").click()
    assert told.args == [reason]


def test_a_stop_may_stay_unexplained_and_only_one_reason_counts(stop: StopPage, qtbot: QtBot) -> None:
    button(stop, "Dizzy").click()
    button(stop, "Sharp pain").click()
    assert stop.reason is StopReason.SHARP_PAIN
    stop.show_stop()
    with qtbot.waitSignal(stop.answered) as told:
        button(stop, "Save and close").click()
    assert told.args == [None]


def test_the_emergency_signs_are_one_press_away_from_a_stop(stop: StopPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stop.emergency_requested):
        button(stop, "Show emergency signs").click()


def test_dizziness_asks_to_stay_lying(stop: StopPage) -> None:
    button(stop, "Dizzy").click()
    assert any(text.line("X2") in words for words in said(stop))


@pytest.fixture
def check_in(look: Look, now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot) -> CheckInPage:
    """The questions after a session whose ratings before are known."""
    page = CheckInPage(look)
    qtbot.addWidget(page)
    page.show_check_in(past(), now)
    return page


def rate(page: CheckInPage, name: str, rating: int) -> None:
    """Answers one slider by its key."""
    handle = next(one for one in page.findChildren(Handle) if one.accessibleName() == name)
    QTest.keyClick(handle, Qt.Key(Qt.Key.Key_0.value + rating))


def saved(page: CheckInPage, qtbot: QtBot) -> CheckIn:
    """What is sent when Save is pressed."""
    with qtbot.waitSignal(page.saved) as told:
        button(page, "Save").click()
    return told.args[0]


def test_nothing_answered_is_nothing_said(check_in: CheckInPage, qtbot: QtBot) -> None:
    assert saved(check_in, qtbot) == CheckIn(before=Ratings(6, 7, 5))


def test_all_that_is_answered_is_told(check_in: CheckInPage, qtbot: QtBot) -> None:
    for name, rating in (("Pain now", 3), ("Tension now", 4), ("Stress now", 2), ("Stress before", 8)):
        rate(check_in, name, rating)
    button(check_in, "Comfort: Comfortable").click()
    button(check_in, "Noticed: Warm").click()
    check_in.findChild(QPlainTextEdit).setPlainText(" Shoulders let go. ")
    assert saved(check_in, qtbot) == CheckIn(
        Ratings(6, 7, 8), Ratings(3, 4, 2), 4, ("warm",), "Shoulders let go."
    )


def test_a_new_session_starts_unanswered(
    check_in: CheckInPage, now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot
) -> None:
    rate(check_in, "Pain now", 3)
    button(check_in, "Comfort: Melted").click()
    button(check_in, "Noticed: Drowsy").click()
    check_in.show_check_in(past(before=Ratings()), now)
    assert saved(check_in, qtbot) == CheckIn()


def test_the_title_says_what_was_done_and_how_to_stand_up(
    check_in: CheckInPage, now: datetime, past: Callable[..., SessionRecord]
) -> None:
    sentence = "15 min on a thin towel, finished 21:52. Sit a moment before you stand up."
    assert sentence in said(check_in)
    check_in.show_check_in(past(), now, long_stand_up=True)
    assert any("Sit for two minutes before you stand up." in words for words in said(check_in))
    check_in.show_check_in(past(kind=Kind.BREATHING), now)
    assert "15 min of breathing, finished 21:52. Take your time." in said(check_in)


def test_the_time_it_ended_is_written_as_the_computers_language_writes_it(
    check_in: CheckInPage, now: datetime, past: Callable[..., SessionRecord], speaking: None
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    check_in.show_check_in(past(), now)
    # The space before "PM" is not an ordinary one.
    assert any("finished 9:52" in words and "PM" in words for words in said(check_in))


def test_comfort_has_the_five_steps_of_the_rules(check_in: CheckInPage) -> None:
    segment = check_in.findChild(Segment)
    names = [part.text() for part in segment.findChildren(QAbstractButton)]
    assert names == ["Had to stop", "Too strong", "Strong but OK", "Comfortable", "Melted"]
    assert [chip.text() for chip in check_in.findChildren(Chip)] == [
        text.felt_word(felt) for felt in text.FELT
    ]


def test_skipping_and_something_wrong_are_one_press_away(check_in: CheckInPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(check_in.skipped):
        button(check_in, "Skip").click()
    with qtbot.waitSignal(check_in.something_wrong_requested):
        button(check_in, "Something felt wrong").click()


def test_the_morning_asks_two_things_only(
    check_in: CheckInPage, past: Callable[..., SessionRecord], qtbot: QtBot
) -> None:
    check_in.show_morning(past())
    shown = [one.accessibleName() for one in check_in.findChildren(Handle) if one.isVisibleTo(check_in)]
    assert shown == ["How was last night's sleep?", "Back right now?"]
    rate(check_in, "How was last night's sleep?", 7)
    with qtbot.waitSignal(check_in.morning_saved) as told:
        button(check_in, "Save").click()
    assert told.args == [Morning(pain=None, sleep=7)]
