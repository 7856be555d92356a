"""Where the buttons of a session lie, in any window and at any size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from companion.ui.mirroring import seen_rect
from companion.ui.theme import Look
from companion.ui.widgets.session_controls import PauseButton, SessionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.ui.widgets.labels import Label
    from companion.ui.widgets.session_keys import SessionKeys

GAP, NARROW_GAP = 14, 8
AROUND_PAUSE = 6
"""How much further from the big button the others stand, where there is room."""

MARGIN, LEAST_MARGIN = 24, 8
LEAST_PANEL = 240
"""The height in design pixels below which a panel above the buttons would be of little use."""

Row = list[tuple[SessionButton, QSize]]


def place_controls(view: SessionKeys, look: Look) -> int:
    """Put every button in its place; returns the top of the first row.

    One centred row where it fits beside nothing else, otherwise more; the stop control is in the lower corner
    one reads from, below the rows where there is no room beside them.
    """
    gap = look.px(GAP)
    rows = [_sized(row, view.width() - 2 * LEAST_MARGIN, gap) for row in _rows(view, gap)]
    # Where everything is large and the window low, the edge comes nearer.
    edge = min(look.px(22), max(LEAST_MARGIN, view.height() // 30))
    margin = min(look.px(MARGIN), max(16, view.width() // 20))
    stop = view.stop_button
    width = min(stop.sizeHint().width(), view.width() - 2 * margin)
    height = stop.heightForWidth(width)
    stop.setGeometry(seen_rect(view, QRect(margin, view.height() - edge - height, width, height)))
    widest = max(_width(row, gap) for row in rows)
    beside = len(rows) == 1 and (view.width() - widest) / 2 >= margin + width + gap
    # The middle of the row, 68 px above the lower edge in the design, leaves the big button 32 px.
    top = view.height() - edge - (look.px(10) if beside else height + GAP)
    for row in reversed(rows):
        high = max(size.height() for _button, size in row)
        top -= high
        _place_row(row, view.width(), top, high, gap)
        top -= GAP
    return top + GAP


def _rows(view: SessionKeys, gap: int) -> list[list[SessionButton]]:
    buttons = [button for button in view.buttons if button is not view.stop_button and not button.isHidden()]
    if sum(button.sizeHint().width() + gap for button in buttons) - gap <= view.width() - 32:
        return [buttons]
    round_ones = (view.music_button, view.pause_button, view.volume_button)
    rows = [[button for button in buttons if button in round_ones]]
    used = view.width()
    for button in buttons:
        if button in round_ones:
            continue
        used += NARROW_GAP + button.minimumSizeHint().width()
        if used > view.width() - 2 * LEAST_MARGIN:
            rows.append([])
            used = button.minimumSizeHint().width()
        rows[-1].append(button)
    return [row for row in rows if row]


def _sized(row: list[SessionButton], room: int, gap: int) -> Row:
    """The buttons of a row with as much room as they like, as they need, or as there is."""
    liked = [(button, button.sizeHint()) for button in row]
    if _width(liked, gap) <= room:
        return liked
    needed = [(button, button.minimumSizeHint()) for button in row]
    gaps = NARROW_GAP * (len(row) - 1)
    share = min((room - gaps) / (_width(needed, NARROW_GAP) - gaps), 1.0)
    return [(button, QSize(int(size.width() * share), int(size.height() * share))) for button, size in needed]


def _width(row: Row, gap: int) -> int:
    return sum(size.width() for _button, size in row) + gap * (len(row) - 1)


def _place_row(row: Row, width: int, top: int, height: int, gap: int) -> None:
    if _width(row, gap) > width - 2 * LEAST_MARGIN:
        gap = NARROW_GAP
    spare = (width - 2 * LEAST_MARGIN - _width(row, gap)) // 2
    around = round(AROUND_PAUSE * gap / GAP) if spare >= AROUND_PAUSE * gap / GAP else 0
    if not any(isinstance(button, PauseButton) for button, _size in row):
        around = 0
    x = (width - _width(row, gap)) // 2 - around
    for button, size in row:
        if isinstance(button, PauseButton):
            x += around
        place = QRect(x, top + (height - size.height()) // 2, size.width(), size.height())
        button.setGeometry(seen_rect(button.parentWidget() or button, place))
        x += size.width() + gap + (around if isinstance(button, PauseButton) else 0)


def place_overlays(view: SessionKeys, notice: Label, panel: QWidget, controls_top: int, look: Look) -> None:
    """Put the notice at the top, and the panel with the sound above the buttons."""
    width = min(view.width() - 32, look.px(560))
    left = (view.width() - width) // 2
    notice.setGeometry(left, look.px(16), width, notice.heightForWidth(width))
    room = controls_top - look.px(12) - 8
    if room < look.px(LEAST_PANEL):
        # In a low window it lies over the buttons, but never over the one that stops.
        room = view.stop_button.y() - 16
    size = panel.sizeHint().boundedTo(QSize(view.width() - 16, room))
    top = max(8, controls_top - size.height() - look.px(12))
    panel.setGeometry((view.width() - size.width()) // 2, top, size.width(), size.height())
