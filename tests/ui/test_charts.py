"""A chart is drawn by the same strokes everywhere, and says in words and in a table what it shows."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from companion.core.diary_entries import diary_of
from companion.core.history import history_of
from companion.core.journal import Cover
from companion.core.progress import Chart, Period, Progress
from companion.core.progress_window import window
from companion.ui.charts.axis import round_step, ticks
from companion.ui.charts.frame import height_for, paint
from companion.ui.charts.picture import png_of, svg_of
from companion.ui.charts.sheet import LONGEST_MS
from companion.ui.covers import cover_token, paint_cover_bar
from companion.ui.text.progress import chart_caption, chart_note, chart_summary, chart_table
from companion.ui.theme import DUSK, MORNING, Look, Theme, high_contrast
from tests.core.builders import NOW
from tests.core.five_weeks import TODAY, five_weeks, other_nights
from tests.core.rated_sessions import all_rated
from tests.ui.test_theme import contrast


def progress(period: Period = Period.FIVE_WEEKS) -> Progress:
    """The charts of the picture."""
    diary = diary_of(other_nights(), TODAY)
    return window(history_of(five_weeks()), TODAY, period, 0, Cover.T_SHIRT, diary)


def charts(found: Progress) -> tuple[Chart, ...]:
    """All of them."""
    return found.ladder, found.days, *found.pairs, found.minutes, found.nights


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """How the pages look."""
    yield Look(DUSK)


def painted(chart: Chart, look: Look, width: int, ms: float = LONGEST_MS) -> QImage:
    """The chart on its card."""
    image = QImage(width, height_for(chart, width, look), QImage.Format.Format_RGB32)
    image.fill(look.color("card"))
    painter = QPainter(image)
    paint(chart, painter, QRectF(image.rect()), look, ms=ms)
    painter.end()
    return image


def shows(image: QImage, colour: QColor) -> bool:
    """Whether some point has just that colour."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixel(*point) == colour.rgb() for point in points)


@pytest.mark.parametrize("period", [Period.FIVE_WEEKS, Period.THREE_MONTHS])
@pytest.mark.parametrize(("width", "scale"), [(260, 1.0), (532, 1.0), (316, 2.0), (900, 2.0)])
def test_every_chart_can_be_painted_in_any_width(
    look: Look, period: Period, width: int, scale: float
) -> None:
    look.show_scale(scale)
    for chart in charts(progress(period)):
        assert shows(painted(chart, look, width), look.color("text"))


def test_the_marks_of_a_chart_have_the_colours_of_the_theme(look: Look) -> None:
    found = progress()
    for theme in (DUSK, MORNING):
        look.show_theme(theme)
        assert shows(painted(found.pairs[0], look, 532), look.color("accent"))
        for token in ("thick", "thin", "shirt", "bare"):
            assert shows(painted(found.ladder, look, 532), look.color(token))


def test_in_high_contrast_no_two_covers_look_alike_without_colours(look: Look) -> None:
    def grain(cover: Cover, theme: Theme) -> list[bool]:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_cover_bar(painter, cover, QRectF(image.rect()), 0, theme)
        painter.end()
        own = theme.color(cover_token(cover)).rgb()
        return [image.pixel(x, y) == own for x in range(24) for y in range(24)]

    covers = (Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT, Cover.BARE_SKIN)
    for theme in (DUSK, MORNING):
        assert all(all(grain(cover, theme)) for cover in covers)
        grains = [grain(cover, high_contrast(theme)) for cover in covers]
        assert all(grains.count(one) == 1 for one in grains)


def test_a_day_of_one_minute_stands_out_from_the_card(look: Look) -> None:
    days = progress().days
    short = replace(days, cells=tuple(replace(cell, amount=1.0) for cell in days.cells))
    for theme in (DUSK, MORNING):
        look.show_theme(theme)
        image = painted(short, look, 260)
        colours = Counter(image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
        (card, _most), (cell, _count) = colours.most_common(2)
        assert QColor(card) == theme.color("card")
        assert contrast(QColor(card), QColor(cell)) >= 3.0


def test_a_chart_grows_from_nothing(look: Look) -> None:
    minutes = progress().minutes
    assert not shows(painted(minutes, look, 260, ms=0.0), look.color("thick"))
    assert shows(painted(minutes, look, 260, ms=200.0), look.color("thick"))


def test_a_drawing_keeps_its_words_and_a_picture_is_twice_as_sharp(look: Look) -> None:
    for chart in charts(progress()):
        drawing = svg_of(chart, look)
        assert QSvgRenderer(QByteArray(drawing)).isValid()
        assert b"<text" in drawing
        image = QImage.fromData(png_of(chart, look))
        assert image.width() == 1280


def test_without_sessions_every_chart_says_so_instead(look: Look) -> None:
    found = window(history_of(()), TODAY, Period.FIVE_WEEKS, 0, None)
    assert "No session rated before and after in this time." in chart_summary(found.pairs[0])
    assert "No session in this time." in chart_summary(found.ladder)
    assert "No night rated in this time." in chart_summary(found.nights)
    for chart in charts(found):
        painted(chart, look, 532)


def test_hollow_and_filled_are_named_where_there_is_little_room(look: Look) -> None:
    nothing_rated = window(history_of(()), TODAY, Period.FIVE_WEEKS, 0, None).pairs[0]
    for width in (260, 532):
        assert shows(painted(nothing_rated, look, width), look.color("accent"))


def test_every_chart_says_how_many_it_rests_on(qapp: QApplication) -> None:
    found = progress()
    assert chart_note(found.pairs[0]) == "n = 14 back sessions"
    assert chart_note(found.days) == "14 of 32 days"
    assert chart_note(found.minutes) == "139 min"
    assert chart_note(found.nights) == "n = 14 and 9 nights"
    assert "n = 14" in chart_note(found.ladder)


def test_captions_say_what_a_chart_cannot_show_and_nothing_of_causes(qapp: QApplication) -> None:
    found = progress()
    assert chart_caption(found.ladder) == (
        "One try on thin on 1 Nov, then back to thick for 7 sessions. Going back is part of it."
    )
    assert "It cannot show what caused the change." in chart_caption(found.pairs[0])
    assert chart_caption(found.minutes) == "Week 47 is not over yet."
    told = " ".join(chart_summary(chart) for chart in charts(found)).casefold()
    for word in ("because", "works", "reduced", "streak", "%", "improv", "relie"):
        assert word not in told


def test_worse_and_unchanged_ratings_are_told_in_the_words_of_better_ones(qapp: QApplication) -> None:
    def told(before: int, after: int) -> str:
        chart = window(history_of(all_rated(*[(before, after)] * 9)), NOW, Period.FIVE_WEEKS, 0, None)
        return chart_summary(chart.pairs[0])

    better, worse, same = told(6, 3), told(3, 6), told(4, 4)
    assert "lower after 9, the same after 0 and higher after 0" in better
    assert "lower after 0, the same after 0 and higher after 9" in worse
    assert "lower after 0, the same after 9 and higher after 0" in same


def test_tables_hold_every_mark_the_newest_first(qapp: QApplication) -> None:
    found = progress()
    pairs = chart_table(found.pairs[0])
    assert (pairs.rows[0], len(pairs.rows)) == (("17 Nov 2026", "5", "3"), 14)
    minutes = chart_table(found.minutes)
    assert minutes.rows[:2] == (("16 Nov 2026", "thin towel", "22"), ("9 Nov 2026", "all", "62"))
    assert len(chart_table(found.days).rows) == 32


def test_the_accessible_words_name_the_step_suggested_next(qapp: QApplication) -> None:
    assert "Suggested next: T-shirt." in chart_summary(progress().ladder)


@pytest.mark.parametrize(("top", "step"), [(0, 5), (15, 5), (62, 25), (76, 50), (900, 300), (4000, 2000)])
def test_lines_stand_at_round_numbers_above_every_bar(top: int, step: int) -> None:
    assert round_step(top) == step
    assert step * 3 >= top


def test_dates_along_an_axis_have_room(qapp: QApplication) -> None:
    found = progress(Period.THREE_MONTHS)
    assert [name for _day, name in ticks(progress().ladder.span, 390, 64)] == [
        "19 Oct",
        "26 Oct",
        "2 Nov",
        "9 Nov",
        "16 Nov",
    ]
    assert len(ticks(found.ladder.span, 390, 64)) <= 6
