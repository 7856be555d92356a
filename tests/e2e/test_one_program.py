"""One running program a journal: a second start leaves its wish with the first, on a virtual desktop."""

from pathlib import Path

from companion.storage.paths import data_paths
from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health, history, said
from tests.e2e.waiting import wait_until

STOP = "Something hurts: stop"


def test_a_second_start_brings_the_window_of_the_first_to_the_front(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    window = desktop.wait_for_window("Mat Companion")
    desktop.minimise(window)
    second = desktop.start(installed_program, "--data-dir", folder)
    assert (second.wait(), second.output(), second.errors()) == (0, "", "")
    wait_until(lambda: desktop.is_in_front(window), "the window to come to the front")
    assert [other.number for other in desktop.windows("Mat Companion")] == [window.number]


def test_a_second_start_has_its_session_in_the_first_unless_one_goes_on(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    first = desktop.start(installed_program, "tray", "--data-dir", folder)
    # On a busy machine the second might else be the first.
    wait_until(data_paths(folder).lock.exists, "the first to be the one that runs")
    # It may still come before the first listens, and waits.
    second = desktop.start(
        *(installed_program, "start", "feet", "--lead-in", "0", "--minutes", "2", "--data-dir", folder)
    )
    desktop.find(STOP, "button")
    assert second.wait() == 0, second.errors()
    assert len(desktop.windows("Mat Companion")) == 1

    third = desktop.start(installed_program, "start", "bedtime", "--data-dir", folder)
    assert (third.wait(), third.errors().count("\n")) == (4, 1)
    assert desktop.start(installed_program, "tray", "--data-dir", folder).wait() == 0
    desktop.find(STOP, "button")
    first.terminate()
    assert first.wait() == 0, first.errors()
    (session,) = history(installed_program, folder)
    assert (session["area"], session["planned"]["minutes"]) == ("feet_seated", 2.0)
    assert second.errors() == first.errors() == ""


def test_the_rules_answer_a_second_start_in_their_own_words(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder, conditions=["pregnancy"])
    by_the_rules = said(installed_program, "start", "bedtime", folder=folder)
    desktop.start(installed_program, "--data-dir", folder)
    desktop.wait_for_window("Mat Companion")
    handed_over = desktop.start(installed_program, "start", "bedtime", "--data-dir", folder)
    assert (handed_over.wait(), handed_over.errors()) == (3, by_the_rules.stderr)
    wrong = desktop.start(installed_program, "start", "nap", "--data-dir", folder)
    assert (wrong.wait(), wrong.errors().count("\n")) == (2, 1)
    assert history(installed_program, folder) == []


def test_of_two_programs_started_at_once_one_opens_and_one_leaves(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    programs = [desktop.start(installed_program, "--data-dir", folder) for _ in range(2)]
    wait_until(lambda: not all(program.running for program in programs), "one of two to leave")
    (stayed,) = (program for program in programs if program.running)
    (left,) = (program for program in programs if not program.running)
    assert (left.wait(), left.errors()) == (0, "")
    desktop.find("Last 14 days")
    assert len(desktop.windows("Mat Companion")) == 1
    stayed.terminate()
    assert stayed.wait() == 0, stayed.errors()


def test_after_a_kill_the_next_start_opens_and_is_found_by_the_one_after(
    desktop: Desktop, installed_program: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    killed = desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    killed.kill()
    second = desktop.start(installed_program, "--data-dir", folder)
    desktop.find("Last 14 days")
    assert desktop.start(installed_program, "--data-dir", folder).wait() == 0
    assert second.running
    assert second.errors() == ""
