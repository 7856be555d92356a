"""The report as readers of PDF files see it: every word to be found, nothing over the edge, pages that end in
their foot."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from companion.core.journal import (
    Area,
    DiaryEntry,
    Kind,
    Marks,
    Morning,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.report import Choices, Report
from companion.core.reporting import report
from companion.errand import CalledOffError
from companion.ui.report.pdf import Paper, pdf, usual_paper
from companion.ui.text import insights
from tests.core.builders import NOW, days, record_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no reader of PDF files is here")

LAST = NOW.date()
Read = Callable[..., str]


def sessions(count: int, **more: object) -> tuple[SessionRecord, ...]:
    """An evening after the other with ratings before and after, the newest first."""
    return tuple(
        record_of(
            NOW - days(back),
            before=Ratings(5 + back % 3, 6, 4),
            after=Ratings(4 + back % 2, 6, 5),
            morning=Morning(3, 7),
            **more,  # type: ignore[arg-type]  # whatever a record has
        )
        for back in range(count)
    )


def reported(
    records: tuple[SessionRecord, ...],
    entries: tuple[DiaryEntry, ...] = (),
    checks: tuple[SkinCheck, ...] = (),
    *,
    notes: bool = False,
) -> Report:
    """The report on all of these."""
    return report(records, entries, checks, Choices(None, LAST, notes), NOW)


@pytest.fixture
def read(tmp_path: Path, qapp: object) -> Read:
    """What a reader finds in the pages of a report, in the order in which it stands there."""

    def words_of(found: Report, name: str = "", paper: Paper = Paper.A4) -> str:
        file = tmp_path / "report.pdf"
        file.write_bytes(pdf(found, name, "0.1.0", paper, lambda done, total: None))
        return run("pdftotext", "-layout", file, "-")

    return words_of


def run(*command: object) -> str:
    """What a program answers; it must not complain."""
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True, timeout=20)
    assert result.stderr == ""
    return result.stdout


def joined(words: str) -> str:
    """The same without ends of lines and rows of spaces."""
    return " ".join(words.split())


def test_figures_stand_in_it_as_the_program_says_them(read: Read) -> None:
    found = reported(sessions(9))
    words = joined(read(found))
    for rated in found.ratings:
        assert insights.change_line(rated.rating, rated.change) in words  # type: ignore[arg-type]  # nine are enough
    assert "Back pain 6.0 → 4.4 on average over 9 sessions (change −1.6; from −3 to 0)" in words
    assert "Muscle tension 6.0 → 6.0" in words
    assert "Stress 4.0 → 5.0 on average over 9 sessions (change +1.0; from +1 to +1)" in words
    assert "2 March 2026 to 10 March 2026 (9 days)" in words
    assert "9 of 9" in words


def test_what_figures_cannot_show_stands_on_the_first_page_of_every_report(read: Read) -> None:
    for records in (sessions(3), sessions(9), sessions(120)):
        first = joined(read(reported(records)).split("\f")[0])
        assert insights.footnote() in first
        assert "They are no diagnosis." in first
        assert "self-rated from 0, none, to 10, the most" in first


def test_below_five_there_is_no_average(read: Read) -> None:
    words = joined(read(reported(sessions(4))))
    assert "Back pain: not enough yet. Sessions rated before and after: 4 of 5, so 1 more." in words
    assert "on average" not in words
    assert "over time" not in words


def test_every_stop_mark_and_night_is_told(read: Read) -> None:
    stop = record_of(NOW - days(2), StopReason.SHARP_PAIN, minutes_done=1.5)
    check = SkinCheck(NOW - days(1), Area.NECK, Marks.BROKEN)
    walk = DiaryEntry(UUID(int=9), NOW - days(3), Ratings(6), 4, ("walk",))
    words = read(reported((stop,), (walk,), (check,)))
    row = next(line for line in words.splitlines() if "Sharp pain" in line)
    assert joined(row) == "8 Mar 2026, 20:00 Sharp pain 2 min Back thick towel, bed or couch, cushion"
    assert "9 Mar 2026, 20:00 Neck Bruised or broken" in joined(words)
    assert "Other things done: Walk (1 day)." in words
    assert "Nights rated after evenings on the mat: 0, after other evenings: 1." in joined(words)


def test_notes_are_in_it_only_where_they_were_chosen_with_their_date(read: Read) -> None:
    records = sessions(2, note="Ruhig & „warm“ = gut.\nZweite Zeile mit ß und é.")
    assert "Ruhig" not in read(reported(records))
    words = read(reported(records, notes=True))
    assert "10 Mar 2026, 20:00, with a session" in words
    assert "Ruhig & „warm“ = gut." in words
    assert "Zweite Zeile mit ß und é." in words


@pytest.mark.parametrize(("count", "paper"), [(30, Paper.A4), (90, Paper.A4), (90, Paper.LETTER)])
def test_three_months_are_on_two_pages_that_say_which_they_are(count: int, paper: Paper, read: Read) -> None:
    stops = tuple(record_of(NOW - days(back + 0.1), StopReason.TOO_STRONG) for back in range(5))
    walks = tuple(
        DiaryEntry(UUID(int=n), NOW - days(n), Ratings(6), 4, ("walk",), ("driving",)) for n in range(20)
    )
    records = sorted((*sessions(count), *stops), key=lambda record: record.started_at, reverse=True)
    found = reported(tuple(records), walks, (SkinCheck(NOW, Area.BACK, Marks.CLEAR),))
    pages = read(found, "Ada L.", paper).split("\f")[:-1]
    assert [joined(page)[-11:] for page in pages] == ["Page 1 of 2", "Page 2 of 2"]
    assert all("Made with Mat Companion 0.1.0 on 10 March 2026" in page for page in pages)
    assert "Name: Ada L." in joined(pages[0])


def test_long_lists_go_on_over_pages_and_the_first_page_has_their_number(read: Read) -> None:
    stops = tuple(record_of(NOW - days(back), StopReason.DIZZINESS) for back in range(100))
    long_note = replace(sessions(1)[0], note="word " * 3000)
    words = read(reported((*sessions(1), *stops[1:], long_note), notes=True))
    pages = words.split("\f")
    assert "Dizzy 99. Each is listed further below." in joined(pages[0])
    assert words.count("Dizzy") == 100
    assert words.count("word") == 3000
    assert len(pages) > 5


def test_nothing_is_told_of_days_without_anything(read: Read) -> None:
    words = joined(read(reported(())))
    assert "Nothing was noted in these days." in words


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, "595 x 842"), (Paper.LETTER, "612 x 792")])
def test_the_paper_is_that_of_the_country(paper: Paper, size: str, read: Read, tmp_path: Path) -> None:
    read(reported(sessions(9)), paper=paper)
    found = run("pdfinfo", tmp_path / "report.pdf")
    assert size in found
    assert "Notes from an acupressure mat journal" in found


def test_letter_is_usual_in_america_and_a4_elsewhere() -> None:
    before = QLocale()
    try:
        papers = {}
        for name in ("en_US", "en_GB", "de_DE", "fr_CA", "C"):
            QLocale.setDefault(QLocale(name))
            papers[name] = usual_paper()
    finally:
        QLocale.setDefault(before)
    assert {name for name, paper in papers.items() if paper is Paper.LETTER} == {"en_US", "fr_CA"}


def test_margins_stay_white_and_both_marks_are_drawn(read: Read, tmp_path: Path) -> None:
    wide = "Eine sehr lange Bezeichnung ohne Ende" * 4
    entries = (DiaryEntry(UUID(int=9), NOW - days(3), done=(wide,)),)
    read(reported(sessions(95, kind=Kind.BEDTIME), entries), "A name that is far too long for a line " * 2)
    run("pdftoppm", "-r", "36", "-png", tmp_path / "report.pdf", tmp_path / "page")
    images = [QImage(str(file)) for file in sorted(tmp_path.glob("page-*.png"))]
    assert len(images) >= 2
    for image in images:
        edge = 20
        inked = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).lightness() < 200
        ]
        assert inked
        assert all(edge <= x < image.width() - edge and edge <= y < image.height() - edge for x, y in inked)


def test_it_can_be_called_off_at_every_page(qapp: object) -> None:
    found = reported(sessions(30))
    told: list[tuple[int, int]] = []
    pdf(found, "", "0.1.0", Paper.A4, lambda done, total: told.append((done, total)))
    assert told == [(0, 1), (0, 2), (1, 2), (2, 2)]
    for number in range(len(told)):
        left = iter(range(number))

        def told_less(done: int, total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise CalledOffError

        with pytest.raises(CalledOffError):
            pdf(found, "", "0.1.0", Paper.A4, told_less)
