"""Tests of what is handed out. They build it, so they run only when asked for: `make check-packages`."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

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


def pip(environment: Path, *arguments: str | Path) -> None:
    """Has the tests' own pip do something in another environment."""
    python = environment / "bin" / "python"
    words = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", python]
    done = subprocess.run([*words, *arguments], cwd=HERE, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
