"""Fixtures of the end-to-end tests: the virtual desktop and the installed program (see desktop.py)."""

import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.audio_capture import AudioCapture
from tests.e2e.desktop import Desktop

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks everything in this folder, so that `-m "not e2e"` leaves it out."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def shared_desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One virtual desktop for the whole run."""
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    try:
        desktop.open()
        yield desktop
    finally:
        desktop.close()


@pytest.fixture
def desktop(shared_desktop: Desktop) -> Iterator[Desktop]:
    """The virtual desktop with nothing on it; what a test starts is ended after the test."""
    yield shared_desktop
    shared_desktop.end_programs()


@pytest.fixture
def audio_capture(tmp_path: Path) -> Iterator[AudioCapture]:
    """Records what programs started with its `environment` play."""
    with AudioCapture(tmp_path) as capture:
        yield capture


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this checkout, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed_program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `mat-companion` of the wheel, installed in an environment of its own.

    The libraries it depends on are borrowed from the tests' environment; the checkout is not.
    """
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=True)
    pip("--python", str(folder / "bin" / "python"), "install", "--no-deps", "--no-index", str(wheel))
    (site_packages,) = folder.glob("lib/python*/site-packages")
    (site_packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin" / "mat-companion"


def pip(*arguments: str) -> None:
    """Runs the tests' own pip."""
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
