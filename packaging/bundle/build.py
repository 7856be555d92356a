"""Builds the program as a folder of its own, `dist/mat-companion`, that runs without Python: `make bundle`.

The folder is made of a wheel, which is built and installed in environments that know nothing of the checkout.
Dates in it are those of the last change to the source (SOURCE_DATE_EPOCH, or else the newest commit).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
CONSTRAINTS = HERE / "constraints.txt"
FOREIGN = ("PYTHON", "VIRTUAL_ENV")
"""How the variables begin that would lead the build to another Python."""

QUIETLY = ("--quiet", "--disable-pip-version-check")


def main() -> int:
    """Build; the last line tells where it is and how large."""
    epoch = source_date()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)},
        "SOURCE_DATE_EPOCH": str(epoch),
        # The order of sets is written into compiled files.
        "PYTHONHASHSEED": "0",
    }
    python = build_environment(environment)
    wheel = build_wheel(python, environment)
    run([python, "-m", "pip", *QUIETLY, "install", "--force-reinstall", "--no-deps", str(wheel)], environment)
    run(
        [
            *(str(python.with_name("pyinstaller")), "--noconfirm", "--clean", "--log-level", "WARN"),
            *(
                "--distpath",
                str(DIST),
                "--workpath",
                str(WORK / "pyinstaller"),
                str(HERE / "mat-companion.spec"),
            ),
        ],
        environment,
    )
    folder = DIST / "mat-companion"
    if sys.platform.startswith("linux"):
        make_portable(folder)
    date_all(folder, epoch)
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"{folder}: {sum(path.stat().st_size for path in files) / 1e6:.0f} MB in {len(files)} files")
    return 0


def source_date() -> int:
    """The second of the last change to the source, since 1970."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    return int(told)


def build_environment(environment: dict[str, str]) -> Path:
    """The Python of an environment with PyInstaller and the libraries, made anew when versions change."""
    folder, stamp = WORK / "environment", WORK / "environment-of"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    key = f"{sys.version}\n{CONSTRAINTS.read_text()}\n{project['dependencies']}"
    if stamp.is_file() and stamp.read_text() == key and python.is_file():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    stamp.unlink(missing_ok=True)
    venv.create(folder, with_pip=True)
    # The wheel's own libraries come with it; it is put in again from here after each build.
    wheel = build_wheel(python, environment)
    tools = ["pyinstaller", *(["pillow"] if sys.platform == "darwin" else [])]
    words = [python, "-m", "pip", *QUIETLY, "install", "-c", str(CONSTRAINTS), *tools, str(wheel)]
    run(words, environment)
    stamp.write_text(key)
    return python


def build_wheel(python: Path, environment: dict[str, str]) -> Path:
    """The program's wheel, built in an environment that pip makes for it."""
    folder = WORK / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    words = [python, "-m", "pip", *QUIETLY, "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    run(words, environment)
    (wheel,) = folder.glob("*.whl")
    return wheel


def make_portable(folder: Path) -> None:
    """Take out of Python's own libraries where they were built, and names for debugging: most of their size.

    Those of wheels stay as their makers built them: several were patched since, and stripping breaks such.
    """
    own = [*folder.glob("_internal/libpython*"), *folder.glob("_internal/python3*/lib-dynload/*.so")]
    run(["strip", "--strip-unneeded", *own], dict(os.environ))
    run(["patchelf", "--remove-rpath", *own], dict(os.environ))


def date_all(folder: Path, epoch: int) -> None:
    """Date every file and folder alike, and let nobody but the owner write."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(
                0o755 if path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name) else 0o644
            )
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def run(words: list[str | Path], environment: dict[str, str]) -> None:
    """Run a step away from the checkout, so that nothing of it is found by chance."""
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(word) for word in words], cwd=WORK, env=environment, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
