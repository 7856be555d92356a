"""What the tests of packages stand on: the built folder of the program, and a desktop to try it on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.e2e.conftest import audio_capture, desktop, shared_desktop
from tests.packages.system import FOLDER, WHEELS

__all__ = ["audio_capture", "desktop", "shared_desktop"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks everything in this folder: it needs packages that take minutes to build."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.packages)


@pytest.fixture(scope="session")
def wheel() -> Path:
    """The wheel that the folder was made of."""
    (wheel,) = WHEELS.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the folder in another place, of a name as people give them."""
    assert FOLDER.is_dir(), "make bundle builds it"
    copy = tmp_path_factory.mktemp("elsewhere") / "Ada's programs ☾" / "mat-companion"
    shutil.copytree(FOLDER, copy, symlinks=True)
    return copy


@pytest.fixture(scope="session")
def program(folder: Path) -> Path:
    """What starts it."""
    return folder / "mat-companion"


@pytest.fixture(scope="session")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for commands with no command in it, and so without any Python."""
    return tmp_path_factory.mktemp("nothing")
