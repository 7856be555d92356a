"""Fixtures of the end-to-end tests: the virtual desktop and the installed program (see desktop.py)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.audio_capture import AudioCapture
from tests.e2e.desktop import Desktop
from tests.e2e.installing import built_wheel, installed

HERE = Path(__file__).parent


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
    return built_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed_program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `mat-companion` of the wheel, installed in an environment of its own."""
    return installed(wheel, tmp_path_factory.mktemp("installed"))
