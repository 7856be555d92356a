"""The program as it is installed: a wheel of this checkout in an environment of its own."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def built_wheel(folder: Path) -> Path:
    """A wheel built from this checkout into a folder, without a network."""
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


def installed(wheel: Path, folder: Path) -> Path:
    """The command `mat-companion` of a wheel, installed in an environment in that folder.

    The libraries it depends on are borrowed from the tests' environment; the checkout is not.
    """
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
