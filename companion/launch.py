"""What the program was started for, and the codes it ends with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.core.planning import Wish

DONE, USAGE, REFUSED, TROUBLE = 0, 2, 3, 4
"""Done (a session is recorded), wrong usage, refused by the health rules, an expected problem."""


@dataclass(frozen=True)
class Launch:
    """What a window is opened for."""

    data_dir: Path | None = None
    wish: Wish | None = None
    quit_after: bool = False
    hidden: bool = False
