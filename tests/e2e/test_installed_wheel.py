"""The built wheel, as someone gets it who never sees the checkout."""

import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import companion

ROOT = Path(__file__).parent.parent.parent
SESSION = {
    "started_at": "2026-03-02T20:00:00+01:00",
    "kind": "standard",
    "area": "back",
    "planned": {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5},
    "minutes_done": 5.0,
}


def run(program: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the installed command in an empty folder that is also its home."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))
    }
    environment["HOME"] = str(folder)
    return subprocess.run(
        [program, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


def test_the_command_tells_its_version(installed_program: Path, tmp_path: Path) -> None:
    result = run(installed_program, tmp_path, "--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert re.search(rf"\b{re.escape(companion.__version__)}\b", result.stdout)


def test_telling_the_version_leaves_nothing_behind(installed_program: Path, tmp_path: Path) -> None:
    run(installed_program, tmp_path, "--version")
    assert list(tmp_path.iterdir()) == []


def test_the_wheel_carries_every_asset(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    assets = {
        f"companion/assets/{path.relative_to(ROOT / 'assets').as_posix()}"
        for path in (ROOT / "assets").rglob("*")
        if path.is_file()
    }
    assert assets
    assert assets - carried == set()


def test_installing_gives_the_desktop_a_launcher_with_its_icon(installed_program: Path) -> None:
    share = installed_program.parent.parent / "share"
    launcher = (share / "applications" / "mat-companion.desktop").read_text()
    assert "Exec=mat-companion\n" in launcher
    assert "Icon=mat-companion\n" in launcher
    shipped = ROOT / "assets" / "icons" / "hicolor"
    icons = {path.relative_to(shipped) for path in shipped.rglob("*") if path.is_file()}
    assert Path("scalable/apps/mat-companion.svg") in icons
    assert [icon for icon in icons if not (share / "icons" / "hicolor" / icon).exists()] == []
    assert len(list((share / "metainfo").glob("*.metainfo.xml"))) == 1


def test_the_check_finds_the_assets(installed_program: Path, tmp_path: Path) -> None:
    result = run(installed_program, tmp_path, "check", "--json", "--data-dir", str(tmp_path / "data"))
    assert result.returncode == 0, result.stderr
    assert "assets" in json.loads(result.stdout)


def test_what_is_kept_lies_under_the_data_folder_for_its_owner_only(
    installed_program: Path, tmp_path: Path
) -> None:
    data, journal = tmp_path / "data", tmp_path / "journal.json"
    journal.write_text(json.dumps({"format": "mat-companion-journal", "version": 1, "sessions": [SESSION]}))

    result = run(installed_program, tmp_path, "import", str(journal), "--data-dir", str(data))
    assert result.returncode == 0, result.stderr
    result = run(installed_program, tmp_path, "history", "--json", "--data-dir", str(data))
    assert result.returncode == 0, result.stderr

    (session,) = json.loads(result.stdout)["sessions"]
    assert session["minutes_done"] == SESSION["minutes_done"]
    assert {path.name for path in tmp_path.iterdir()} == {"data", "journal.json"}
    assert [path for path in [data, *data.rglob("*")] if path.stat().st_mode & 0o077] == []
