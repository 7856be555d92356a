"""The package that `make deb` builds: what Debian's own check says of it, and its life on a computer.

What is installed here is taken away again, and so is the person made for it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.entry_reading import groups_of
from tests.packages.system import DIST, ROOT, done, libraries, run

PERSON = "mat-companion-test"
PROGRAM = Path("/usr/bin/mat-companion")
LIBRARY = Path("/usr/lib/mat-companion")
SESSION = ("start", "breathing", "--minutes", "0.1", "--lead-in", "0", "--quit-after")
APT = ("apt-get", "-y", "-q", "-o", "DPkg::Lock::Timeout=300", "--no-install-recommends")

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root may install packages")


@pytest.fixture(scope="module")
def package() -> Path:
    """The package."""
    found = [*DIST.glob("mat-companion_*.deb")]
    assert found, "make deb builds it"
    (package,) = found
    return package


@pytest.fixture(scope="module")
def older(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as an older version of it might be, with a file that the newer one does without."""
    folder = tmp_path_factory.mktemp("older")
    done("dpkg-deb", "--raw-extract", package, folder / "root")
    control = folder / "root/DEBIAN/control"
    text = re.sub(r"(?m)^Version: .*$", "Version: 0.0.9-1", control.read_text())
    control.write_text(text)
    (folder / "root/usr/lib/mat-companion/_internal/of-old.txt").touch()
    made = folder / "mat-companion_0.0.9-1.deb"
    done("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder / "root", made)
    return made


@pytest.fixture
def clean() -> Iterator[None]:
    """A computer without the package, and without the person."""
    take_away()
    yield
    take_away()


@pytest.fixture
def person(clean: None) -> Path:
    """The home of somebody who may do nothing special."""
    done("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
    return Path("/home") / PERSON


def take_away() -> None:
    """Take the package and the person away, whatever of them is there."""
    if run("dpkg-query", "-W", "mat-companion").returncode == 0:
        done(*APT, "purge", "mat-companion", DEBIAN_FRONTEND="noninteractive")
    if run("id", PERSON).returncode == 0:
        done("userdel", "--remove", PERSON)


def as_person(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What a command says to that person."""
    home = f"HOME=/home/{PERSON}"
    clean = ("env", "-i", home, "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "SDL_AUDIODRIVER=dummy")
    return run("setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--init-groups", *clean, *words)


def has_session() -> None:
    """Has that person's breathing session, on a screen of its own."""
    shown = ("dbus-run-session", "--", "xvfb-run", "--auto-servernum", PROGRAM)
    had = as_person(*shown, *SESSION)
    assert had.returncode == 0, had.stdout + had.stderr
    assert "Traceback" not in had.stderr


def sessions() -> int:
    """How many sessions are in that person's journal."""
    told = as_person(PROGRAM, "history", "--json")
    assert told.returncode == 0, told.stderr
    return len(json.loads(told.stdout)["sessions"])


def test_lintian_finds_no_error(package: Path) -> None:
    found = run("lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "0", package)
    assert found.returncode == 0, found.stdout + found.stderr
    assert not re.search(r"^(E|W): ", found.stdout, re.MULTILINE), found.stdout


def test_from_the_same_folder_comes_the_same_package(package: Path, tmp_path: Path) -> None:
    again = f"from pathlib import Path; from build import build; build(Path({str(tmp_path)!r}))"
    done(sys.executable, "-c", again, PYTHONPATH=str(ROOT / "packaging" / "debian"))
    assert (tmp_path / package.name).read_bytes() == package.read_bytes()


def test_it_says_what_it_is(package: Path) -> None:
    told = dict(re.findall(r"(?m)^(\S+): (.*)$", done("dpkg-deb", "--info", package).replace("\n ", "\n")))
    assert re.match(r"\d+\.\d+\.\d+-\d+$", told["Version"])
    needed = set(re.findall(r"(?:^|, )([a-z0-9.+-]+)", told["Depends"]))
    assert {"libc6", "libstdc++6", "libgl1", "libxcb-cursor0", "libxkbcommon-x11-0", "libsqlite3-0"} <= needed
    assert not [name for name in needed if name.startswith(("python", "libqt", "libsdl", "libgtk"))]
    assert {"libpulse0", "libasound2"} <= set(told["Recommends"].split(", "))
    assert "fonts-noto-cjk" in told["Suggests"].split(", ")
    listed = done("dpkg-deb", "--contents", package).splitlines()
    assert {line.split()[1] for line in listed} == {"root/root"}
    rights = {line.split()[0] for line in listed if not line.startswith("l")}
    assert rights == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--"}
    size = sum(-(-int(line.split()[2]) // 1024) if line[0] == "-" else 1 for line in listed)
    assert int(told["Installed-Size"]) == pytest.approx(size, abs=2)


def test_it_is_installed_upgraded_used_and_removed_without_touching_a_journal(
    package: Path, older: Path, person: Path
) -> None:
    done(*APT, "install", older, DEBIAN_FRONTEND="noninteractive")
    assert as_person(PROGRAM, "--version").returncode == 0
    has_session()
    assert as_person(PROGRAM, "desktop", "install", "--autostart").returncode == 0
    assert sessions() == 1

    done(*APT, "install", package, DEBIAN_FRONTEND="noninteractive")
    assert not (LIBRARY / "_internal/of-old.txt").exists()
    has_session()
    assert sessions() == 2
    parts = json.loads(as_person(PROGRAM, "check", "--json").stdout)
    assert {name for name, part in parts.items() if not part["works"]} == {"tray", "session_bus"}
    assert "mat\\-companion" not in done("man", "--warnings", "mat-companion", MANPAGER="cat")
    assert run("dpkg", "--verify", "mat-companion").stdout == ""
    needs_only_its_packages()

    entries = [person / ".config/autostart", person / ".local/share/applications"]
    starts = [groups_of((entry / "mat-companion.desktop").read_text())["Desktop Entry"] for entry in entries]
    assert [Path(entry["TryExec"]).exists() for entry in starts] == [True, True]
    kept = {path: path.read_bytes() for path in person.rglob("*") if path.is_file()}
    assert person / ".local/share/mat-companion/journal.db" in kept

    done(*APT, "remove", "mat-companion", DEBIAN_FRONTEND="noninteractive")
    assert not PROGRAM.is_symlink() and not LIBRARY.exists()
    # What the program has put into the menu and the login is passed over: nothing is there to be tried.
    assert [Path(entry["TryExec"]).exists() for entry in starts] == [False, False]
    # It leaves nothing that a purge could still take; one is asked for all the same.
    done("dpkg", "--purge", "mat-companion")
    assert run("dpkg-query", "-W", "mat-companion").returncode != 0
    left = [
        *Path("/usr/share").glob("*/mat-companion*"),
        *Path("/usr/share/icons/hicolor").rglob("mat-companion*"),
    ]
    assert left == []
    assert {path: path.read_bytes() for path in person.rglob("*") if path.is_file()} == kept


def needs_only_its_packages() -> None:
    """Every library that is loaded from elsewhere belongs to a package that this one depends on."""
    words = (
        "--recurse",
        "--no-recommends",
        "--no-suggests",
        "--no-conflicts",
        "--no-breaks",
        "--no-replaces",
    )
    depends = done("apt-cache", "depends", "--installed", *words, "--no-enhances", "mat-companion")
    packages = {
        name.split(":")[0] for name in re.findall(r"^[\s|]*(?:PreDepends: |Depends: )?(\S+)$", depends, re.M)
    }
    elsewhere = set[str]()
    for library in libraries(LIBRARY):
        # Loaded only where GTK is, which is recommended.
        if library.name == "libqgtk3.so":
            continue
        said = run("ldd", library, LD_LIBRARY_PATH=str(LIBRARY / "_internal")).stdout
        assert "not found" not in said, f"{library}: {said}"
        found = re.findall(r"=> (/\S+)", said)
        elsewhere |= {os.path.realpath(path) for path in found if not path.startswith(str(LIBRARY))}
    assert len(elsewhere) > 20
    assert {path for path in elsewhere if owner(path) not in packages} == set()


def owner(path: str) -> str:
    """The package a file belongs to, which may know it by the name it had before /lib became a link."""
    for name in (path, path.removeprefix("/usr")):
        told = run("dpkg-query", "--search", name)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    raise AssertionError(f"{path} belongs to no package")
