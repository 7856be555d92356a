"""Reports as they are printed here: on the paper of the country, under the program's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.core.report import Report


def printed(version: str, report: Report, name: str, told: Callable[[int, int], None]) -> bytes:
    """A report as a PDF, by a program of that version; see `report.pdf.pdf`."""
    # Loaded with the first report: the window opens without it.
    from companion.ui.report.pdf import pdf, usual_paper

    return pdf(report, name, version, usual_paper(), told)
