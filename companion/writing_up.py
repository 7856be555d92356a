"""`mat-companion report`: a report for a doctor on some days of the journal, as a PDF."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from contextlib import closing

from PySide6.QtGui import QGuiApplication

from companion import __version__
from companion.core.deciding import day_of
from companion.core.report import Choices, Report
from companion.desktop.clock import local_now
from companion.launch import DONE, TROUBLE, USAGE
from companion.storage import database
from companion.storage.paths import data_paths
from companion.storage.private_files import write_out_bytes
from companion.storage.reported import reported
from companion.ui.printing import printed
from companion.ui.text import weekdays


def write(options: Namespace) -> int:
    """Write the report to a file of its owner; nothing else is changed."""
    now, paths = local_now(), data_paths(options.data_dir)
    last = options.last or day_of(now, now)
    if options.first is not None and options.first > last:
        return _say(USAGE, "The first day is after the last one. See mat-companion --help.")
    if paths.own(options.file):
        return _say(TROUBLE, f"{options.file} belongs to Mat Companion itself. Please choose another name.")
    if options.file.suffix.lower() != ".pdf":
        return _say(USAGE, "The report is a PDF. Please give its file a name that ends in .pdf.")
    if os.path.lexists(options.file) and not options.force:
        return _say(TROUBLE, f"{options.file} is there already. Add --force to replace it.")
    choices = Choices(options.first, last, options.notes, weekdays()[0])
    with closing(database.open_copy(paths.journal, in_memory=False)) as copy:
        report = reported(copy, choices, now, _silent)
    pages = _pages(report)
    try:
        write_out_bytes(options.file, [pages])
    except OSError as error:
        return _say(TROUBLE, f"{options.file} could not be written: {error.strerror}.")
    print(f"Written. Days: {report.first} to {report.last}. Sessions on the mat: {report.sessions}.")
    return DONE


def _pages(report: Report) -> bytes:
    application = QGuiApplication.instance()
    if application is None:
        # Letters need an application, and on Linux no screen. It lasts until the pages are there.
        words = ["mat-companion", *(("-platform", "offscreen") if sys.platform.startswith("linux") else ())]
        application = QGuiApplication(words)
    return printed(__version__, report, "", _silent)


def _silent(done: int, total: int) -> None:
    """Nobody watches."""


def _say(code: int, sentence: str) -> int:
    print(f"mat-companion: {sentence}", file=sys.stderr)
    return code
