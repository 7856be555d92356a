"""The notices and the list of parts: everything that is shipped is in them, with its licence."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from notices import NOTICES, SBOM, write
from sbom import assets
from shipped import Component, Unlicensed, known_parts, of_environment, of_folder

from tests.packages.conftest import ROOT, pip
from tests.packages.system import PATIENCE

CHECKER = "cyclonedx-python-lib[json-validation]>=8,<13"
"""Knows the schema of the list; nothing else here needs it, so it gets an environment of its own."""

CHECK = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read()))
"""
ELF = b"\x7fELF and some code"
NEEDED = ("LICENSE", "METADATA", "RECORD")


@pytest.fixture(scope="module")
def components() -> list[Component]:
    """What comes along with the wheel here."""
    return of_environment()


@pytest.fixture(scope="module")
def told(components: list[Component], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the notices and the list."""
    folder = tmp_path_factory.mktemp("notices")
    write(folder, components)
    return folder


def library(folder: Path, name: str, licence: str, *files: str, text: str = "Do as you like.") -> None:
    """Lays a library into a folder as pip does."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    about = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{licence}\n"
    contents = {info / "METADATA": about, info / "LICENSE": text}
    for path, content in contents.items():
        if content:
            path.write_text(content)
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(ELF)
    names = [*files, *(path.relative_to(folder).as_posix() for path in info.iterdir())]
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in names))


def test_the_list_keeps_to_the_schema_of_cyclonedx(told: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "checker", symlinks=True)
    pip(tmp_path / "checker", "install", CHECKER)
    python = tmp_path / "checker" / "bin" / "python"
    done = subprocess.run(
        [python, "-c", CHECK, told / SBOM], capture_output=True, text=True, timeout=PATIENCE
    )
    assert (done.stdout.strip(), done.stderr) == ("None", "")


def test_every_library_that_the_wheel_asks_for_is_named_with_its_licence(told: Path) -> None:
    listed = {one["name"]: one for one in json.loads((told / SBOM).read_text())["components"]}
    page = (told / NOTICES).read_text()
    for name in ("PySide6_Essentials", "pygame-ce", "numpy", "soundfile", "dbus-fast", "cffi", "six"):
        assert listed[name]["licenses"][0]["expression"]
        assert f"{name} {listed[name]['version']}" in page


def test_libraries_inside_wheels_are_named_too(told: Path) -> None:
    listed = json.loads((told / SBOM).read_text())["components"]
    versions = {one["name"]: one.get("version") for one in listed}
    assert versions["Qt"] == versions["PySide6_Essentials"]
    assert versions["SDL"].startswith("2.")
    inside = ("libsndfile", "FLAC", "Ogg", "Vorbis", "Opus", "mpg123", "LAME", "OpenBLAS", "ICU", "FreeType")
    assert [name for name in inside if name not in versions] == []


def test_a_codec_contained_in_a_library_is_found_by_what_it_says(components: list[Component]) -> None:
    holders = {file.name for one in components if one.name == "LAME" for file in one.files}
    assert [name for name in holders if name.startswith("libsndfile_")], holders


def test_the_notices_hold_the_words_of_each_licence_once(told: Path) -> None:
    page = (told / NOTICES).read_text()
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3",
        "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1",
        "GNU GENERAL PUBLIC LICENSE\n                       Version 3",
        "S. Christian Collins",
        "Mat Companion contributors",
    ):
        assert words in page
    assert page.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1


def test_the_notices_tell_how_to_replace_qt(told: Path) -> None:
    page = " ".join((told / NOTICES).read_text().split())
    assert "you may put a version of your own, with the same interface, in its place" in page
    assert "libQt6*.so.6" in page


def test_the_list_is_the_same_each_time(told: Path, components: list[Component], tmp_path: Path) -> None:
    write(tmp_path, components)
    assert (tmp_path / SBOM).read_bytes() == (told / SBOM).read_bytes()
    assert (tmp_path / NOTICES).read_bytes() == (told / NOTICES).read_bytes()


def test_every_sound_and_picture_of_the_credits_is_in_the_list(told: Path) -> None:
    own = assets((ROOT / "assets" / "CREDITS.md").read_text("utf-8"))
    listed = [one for one in json.loads((told / SBOM).read_text())["components"] if one["type"] == "data"]
    assert len(own) == len(listed)
    told_of = " ".join(one["name"] for one in listed)
    folders = {path.parent.name for path in (ROOT / "assets").rglob("*") if path.is_file()}
    left = folders - {"apps", "icons", "audio", "translations", "assets"}
    assert [folder for folder in left if f"/{folder}/" not in f"/{told_of}"] == []
    assert "music_felt_piano.ogg" in told_of


def test_a_folder_with_its_libraries_is_read_as_it_lies_there(tmp_path: Path) -> None:
    library(tmp_path, "quiet", "License-Expression: MIT", "quiet/core.abi3.so")
    assert [(one.name, one.licence) for one in of_folder(tmp_path)] == [("quiet", "MIT")]


def test_modules_that_lie_apart_from_what_tells_of_them_are_known(tmp_path: Path) -> None:
    library(tmp_path / "Resources", "quiet", "License-Expression: MIT", "quiet/core.abi3.so")
    (tmp_path / "Frameworks").mkdir()
    (tmp_path / "Resources" / "quiet").rename(tmp_path / "Frameworks" / "quiet")
    assert [one.name for one in of_folder(tmp_path)] == ["quiet"]


@pytest.mark.parametrize(
    "name", ["quiet.libs/libstranger-1a2b.so.3", "quiet/libstranger.dll", "libstranger.dylib"]
)
def test_a_library_nobody_knows_is_not_shipped(tmp_path: Path, name: str) -> None:
    library(tmp_path, "quiet", "License-Expression: MIT", name)
    with pytest.raises(Unlicensed, match="stranger"):
        of_folder(tmp_path)


def test_a_package_without_a_licence_is_not_shipped(tmp_path: Path) -> None:
    library(tmp_path, "quiet", "Classifier: Topic :: Multimedia")
    with pytest.raises(Unlicensed, match=r"quiet 1\.0: no licence"):
        of_folder(tmp_path)


def test_a_licence_whose_words_are_not_at_hand_is_told(tmp_path: Path) -> None:
    library(tmp_path, "quiet", "License-Expression: MIT", text="")
    with pytest.raises(Unlicensed, match="not at hand"):
        of_folder(tmp_path)


def test_everything_in_the_table_has_its_words() -> None:
    for part in known_parts():
        for name in part.texts:
            assert (ROOT / "packaging" / "licences" / f"{name}.txt").is_file(), part.name
    used = {name for part in known_parts() for name in part.texts}
    assert {path.stem for path in (ROOT / "packaging" / "licences").glob("*.txt")} == used


def test_the_command_tells_what_it_was_not_given_a_licence_for(tmp_path: Path) -> None:
    library(tmp_path / "program", "quiet", "License-Expression: MIT", "quiet.libs/libstranger.so")
    command = [sys.executable, ROOT / "packaging" / "notices.py", tmp_path / "told", tmp_path / "program"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "libstranger" in done.stderr
    assert not (tmp_path / "told").exists()


def test_the_environment_of_the_tests_is_no_part_of_what_is_shipped(components: list[Component]) -> None:
    names = {one.name.lower() for one in components}
    assert names.isdisjoint({"pytest", "scipy", "hypothesis", "hatchling", "mat-companion"})
    assert Path(sysconfig.get_path("purelib"), "pytest").is_dir(), "it is there, and left out"
