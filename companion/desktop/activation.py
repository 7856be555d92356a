"""The leave a desktop gives a window to come to the front: a token, handed on from the start that got it."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager

TOKEN = "XDG_ACTIVATION_TOKEN"


@contextmanager
def with_token(token: str | None) -> Generator[None]:
    """While this lasts, a window that is raised shows the token. Desktops with Wayland ask for one; Qt looks
    for it in the environment, as if the program had been started just now."""
    if token is None:
        yield
        return
    os.environ[TOKEN] = token
    try:
        yield
    finally:
        # For one window and one time; programs started later are not to inherit it.
        os.environ.pop(TOKEN, None)
