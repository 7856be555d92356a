"""Whether the desktop can show windows that are partly seen through, such as one with a soft shadow."""

from __future__ import annotations

import importlib
import logging
import os
from typing import Any

log = logging.getLogger(__name__)


def composited(platform: str) -> bool:
    """True but on an X11 desktop without a compositing manager; there the corners would be black.

    `platform` is Qt's name for it. Where the display does not tell, windows are taken to be plain.
    """
    if platform != "xcb":
        return True
    try:
        xlib: Any = importlib.import_module("Xlib.display")
        host, _colon, rest = os.environ.get("DISPLAY", "").partition(":")
        if host not in ("", "unix"):
            return False
        # By its full name: for ":0" alone the library would try the network where no such display is.
        display = xlib.Display(f"unix:{rest}")
        try:
            owner = display.get_selection_owner(display.intern_atom("_NET_WM_CM_S0"))
            return bool(owner)
        finally:
            display.close()
    except Exception as error:
        log.info("the display does not tell of compositing: %s", type(error).__name__)
        return False
