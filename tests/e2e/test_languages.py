"""The installed program in the computer's language, and in another one chosen while it is open."""

import re
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.keyboard import walk_to
from tests.e2e.program import answer_health


def test_another_language_is_chosen_in_the_window(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    program = desktop.start(installed_program, "--data-dir", folder, LC_ALL="sv_SE.UTF-8", LANGUAGE=None)
    desktop.find("Senaste 14 dagarna")
    desktop.key("ctrl+comma")
    desktop.click(re.compile("^Utseende"))
    # By its label, or on older Qt by what is chosen in it.
    walk_to(desktop, re.compile("^(Språk|Som på den här datorn)$"))
    # The list opens at the first, the computer's own; the second is Arabic, the third German.
    desktop.key("Down")
    desktop.find("Deutsch", "list item")
    desktop.key("Down", "Down", "Return")
    desktop.find("Sprache")
    desktop.find(re.compile("^Aussehen"))
    assert program.running
    desktop.key("ctrl+1")
    desktop.find("Die letzten 14 Tage")
