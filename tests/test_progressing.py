"""The progress page in the whole program: made when first opened, its pictures where one asks for them."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.core.progress import Period
from companion.storage.paths import DataPaths
from companion.ui.file_dialogs import FileWish
from companion.ui.main_window import Page
from tests.core.five_weeks import five_weeks
from tests.program import NOW, Open, answer, open_program, paths, said, stand_by

__all__ = ["open_program", "paths", "stand_by"]


def test_charts_come_with_their_page_and_go_out_as_pictures(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, *five_weeks(NOW))
    files = iter((str(tmp_path / "chart.svg"), ""))

    def ask(_parent: QWidget, wish: FileWish) -> str:
        assert wish is FileWish.PICTURE
        return next(files)

    companion = open_program(ask=ask)
    assert not companion.views.made("progress")
    companion.window.show_page(Page.PROGRESS)
    page = companion.views.progress
    assert companion.window.page is page
    # The click is answered before anything is drawn.
    assert page.ladder.chart is None and page.isVisible()
    qtbot.waitUntil(lambda: page.ladder.chart is not None)
    assert "pyqtgraph" in sys.modules
    assert page.ladder.chart is not None and page.ladder.chart.n == 14  # type: ignore[union-attr]  # a ladder
    page.picture_requested.emit(page.ladder.chart, 0)
    qtbot.waitUntil(lambda: not companion.progressing.busy)
    assert (tmp_path / "chart.svg").read_bytes().startswith(b"<?xml")
    assert any("chart.svg" in sentence for sentence in said(companion))
    page.picture_requested.emit(page.ladder.chart, 0)
    assert not companion.progressing.busy
    page.period_chosen.emit(Period.ALL)
    qtbot.waitUntil(lambda: page.periods.value is Period.ALL and not companion.progressing.busy)


def test_without_sessions_the_page_leads_to_the_first(
    open_program: Open, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program()
    companion.window.show_page(Page.PROGRESS)
    qtbot.waitUntil(companion.views.progress.start.isVisible)
    companion.views.progress.start.click()
    assert companion.window.whole is companion.views.before
