"""Tests of what is handed out. They build it, so they run only when asked for: `make check-packages`."""

import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.e2e.conftest import audio_capture, desktop, shared_desktop
from tests.packages.system import FOLDER, WHEELS

__all__ = ["audio_capture", "desktop", "shared_desktop"]

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks everything in this folder, and leaves it out unless `-m` names the mark."""
    ours = [item for item in items if HERE in item.path.parents]
    for item in ours:
        item.add_marker(pytest.mark.packages)
    if "packages" not in config.option.markexpr:
        config.hook.pytest_deselected(items=ours)
        items[:] = [item for item in items if item not in ours]


@pytest.fixture(scope="session")
def borrowing_venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own that borrows the libraries of the tests' one, but not the program."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    (site_packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


@pytest.fixture(scope="session")
def bundled_wheel() -> Path:
    """The wheel that the folder of the program was made of."""
    (wheel,) = WHEELS.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the folder of the program in another place, of a name as people give them."""
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


def pip(environment: Path, *arguments: str | Path) -> None:
    """Has the tests' own pip do something in another environment."""
    python = environment / "bin" / "python"
    words = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", python]
    done = subprocess.run([*words, *arguments], cwd=HERE, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
