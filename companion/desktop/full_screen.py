"""Whether a film, a game or a talk has the whole screen.

Linux asks the X server (or Xwayland, which knows of its own windows only); Windows tells by itself, and there
more than that: a locked screen, a presentation. On macOS, and on Wayland without Xwayland, it is not known.
"""

from __future__ import annotations

import ctypes
import importlib
import logging
import os
import sys
from typing import Any

from companion.core.busy import Busy

log = logging.getLogger(__name__)

LOCAL = ("", "unix")
"""The hosts of a screen that is reached without a network."""

NOTIFICATION_STATES = {
    1: Busy.SCREEN_LOCKED,  # QUNS_NOT_PRESENT: locked, a screen saver, or somebody else's turn
    2: Busy.FULL_SCREEN,  # QUNS_BUSY
    3: Busy.FULL_SCREEN,  # QUNS_RUNNING_D3D_FULL_SCREEN
    4: Busy.DO_NOT_DISTURB,  # QUNS_PRESENTATION_MODE
    6: Busy.DO_NOT_DISTURB,  # QUNS_QUIET_TIME: the first hour with a new system
}
"""What Windows says of the moment, where it is none for a notification."""


def screen_taken(own_process: int | None = None) -> Busy | None:
    """What has the screen to itself, or None where nothing does or it is not known. Windows of the process
    `own_process`, by default this one, do not count. Never raises; may wait for a display that hangs.
    """
    try:
        if sys.platform == "win32":
            return taken_by_state(notification_state(ctypes.windll.shell32))
        if sys.platform.startswith("linux"):
            own = os.getpid() if own_process is None else own_process
            return Busy.FULL_SCREEN if _x_window_fills(os.environ.get("DISPLAY", ""), own) else None
    except Exception as error:
        # No display, no right to it, a window that closed while it was looked at: "not known".
        log.info("the display does not tell what fills it: %s", type(error).__name__)
    return None


def taken_by_state(state: int) -> Busy | None:
    """What a QUERY_USER_NOTIFICATION_STATE of Windows means for a reminder."""
    return NOTIFICATION_STATES.get(state)


def notification_state(shell: Any) -> int:
    """The QUERY_USER_NOTIFICATION_STATE that shell32, the library `shell`, tells; 0 where it tells none."""
    state = ctypes.c_int(0)
    failed = shell.SHQueryUserNotificationState(ctypes.byref(state))
    return 0 if failed else state.value


def _x_window_fills(name: str, own_process: int) -> bool:
    """Whether the window that has the focus is full screen, and not one of ours."""
    host, colon, rest = name.partition(":")
    if not colon or host not in LOCAL:
        return False
    xlib: Any = importlib.import_module("Xlib.display")
    # By its full name: for ":0" alone the library would try the network where no such display is.
    display = xlib.Display(f"unix:{rest}")
    try:
        active = _values(display, display.screen().root, "_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        window = display.create_resource_object("window", active[0])
        if display.intern_atom("_NET_WM_STATE_FULLSCREEN") not in _values(display, window, "_NET_WM_STATE"):
            return False
        kinds = _values(display, window, "_NET_WM_WINDOW_TYPE")
        desktop = display.intern_atom("_NET_WM_WINDOW_TYPE_DESKTOP") in kinds
        return not desktop and own_process not in _values(display, window, "_NET_WM_PID")
    finally:
        display.close()


def _values(display: Any, window: Any, name: str) -> list[int]:
    """The numbers that a window carries under a name, or none."""
    found = window.get_full_property(display.intern_atom(name), 0)
    return [] if found is None else [int(value) for value in found.value]
