"""What a build does first: the words in other languages are compiled, so that they are in the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from translations import compile_all


class Words(BuildHookInterface):
    """Compiles the translations with the `lrelease` of PySide6."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before anything is packed; for an editable install packaging/setup.sh sees to it."""
        if version != "editable":
            compile_all()
