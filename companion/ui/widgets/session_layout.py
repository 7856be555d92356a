"""Where the buttons of a session lie, in any window and at any size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.theme import Look
from companion.ui.widgets.session_controls import SessionButton

if TYPE_CHECKING:
    from companion.ui.widgets.session_keys import SessionKeys

GAP, NARROW_GAP = 14, 8
MARGIN = 24


def place_controls(view: SessionKeys, look: Look) -> int:
    """Put every button in its place; returns the top of the first row.

    One centred row where it fits beside nothing else, otherwise two; the stop control is in the lower left
    corner, below the rows where there is no room beside them.
    """
    rows = _rows(view, look)
    stop = view.stop_button
    stop_size = stop.sizeHint()
    margin = min(look.px(MARGIN), max(16, view.width() // 20))
    width = max(_width(row, look) for row in rows)
    beside = (view.width() - width) / 2 >= margin + stop_size.width() + GAP
    bottom = view.height() - (look.px(22) if beside else look.px(22) + stop_size.height() + GAP)
    stop.setGeometry(
        margin, view.height() - look.px(22) - stop_size.height(), stop_size.width(), stop_size.height()
    )
    top = bottom
    for row in reversed(rows):
        height = max(button.sizeHint().height() for button in row)
        # The middle of the row, 68 px above the lower edge in the design, leaves the big button 32 px.
        top -= height + (look.px(10) if row is rows[-1] and beside else 0)
        _place_row(view, row, top, height, look)
        top -= GAP
    return top + GAP


def _rows(view: SessionKeys, look: Look) -> list[list[SessionButton]]:
    everything: list[SessionButton] = [
        view.music_button,
        view.extend_button,
        view.pause_button,
        view.end_button,
        view.volume_button,
    ]
    row = [button for button in (*everything, view.awake_button) if not button.isHidden()]
    if not row or _width(row, look) <= view.width() - 32:
        return [row or [view.pause_button]]
    above = (view.music_button, view.pause_button, view.volume_button)
    first = [button for button in row if button in above]
    second = [button for button in row if button not in above]
    return [part for part in (first, second) if part]


def _width(row: list[SessionButton], look: Look) -> int:
    return sum(button.sizeHint().width() for button in row) + look.px(GAP) * (len(row) - 1)


def _place_row(view: SessionKeys, row: list[SessionButton], top: int, height: int, look: Look) -> None:
    gap = look.px(GAP)
    x = (view.width() - _width(row, look)) // 2
    for button in row:
        size = button.sizeHint()
        button.setGeometry(x, top + (height - size.height()) // 2, size.width(), size.height())
        x += size.width() + gap
