"""The way of the Tab key: through everything that takes the keyboard, in the order in which it is laid out.

Qt goes by when each widget was made, and much is made late: a page when it is first opened, a notice when
there is one. And a row that is turned into a column turns its order, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

_TURNED = (QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard in a widget and with it, as it is laid out, whether it can be reached now or
    not; what no layout has placed comes after that, the lowest first."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    placed = _placed(widget)
    for child in placed:
        yield from stops_in(child)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child not in placed:
            yield from stops_in(child)


def within_reach(stop: QWidget) -> bool:
    """Whether the keyboard could be there now."""
    return stop.isEnabled() and stop.isVisibleTo(stop.window())


def next_stop(parts: Iterable[QWidget], now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab leads from what has the keyboard `now`, or Shift and Tab; round and round through the parts
    of a window, and None where nothing takes the keyboard."""
    stops = [stop for part in parts for stop in stops_in(part)]
    if not forward:
        stops.reverse()
    at = next((number for number, stop in enumerate(stops) if stop is now), -1)
    return next((stop for stop in (*stops[at + 1 :], *stops[: at + 1]) if within_reach(stop)), None)


def _placed(widget: QWidget) -> list[QWidget]:
    """What a widget says itself to have `in_order`, or has in its layout."""
    in_order, layout = getattr(widget, "in_order", None), widget.layout()
    if in_order is not None:
        return list(in_order)
    return [] if layout is None else list(_laid_out(layout))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        cells = {place: layout.getItemPosition(place) for place in places}
        places.sort(key=lambda place: cells[place][:2])  # type: ignore[index]  # row and column come first
    elif isinstance(layout, QBoxLayout) and layout.direction() in _TURNED:
        places.reverse()
    for place in places:
        item = layout.itemAt(place)
        inner, widget = (None, None) if item is None else (item.layout(), item.widget())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
