"""`make torture` says what is wrong, and ends with a code that a script can trust."""

from __future__ import annotations

import random

import pytest

from tests.torture.__main__ import TRIALS, Run, Trial, main
from tests.torture.place import Place
from tests.torture.tally import Tally

MISTAKE = "Traceback (most recent call last):\n  ...\nKeyError: 'back'\n"


def stands(rounds: int, _chance: random.Random, tally: Tally, _place: Place) -> None:
    """A trial in which all goes well."""
    for _ in range(rounds):
        tally.fault("in the middle")


def loses(_rounds: int, _chance: random.Random, tally: Tally, _place: Place) -> None:
    """A trial in which a session goes missing."""
    tally.lost.append("a session of five minutes")


def stumbles(_rounds: int, _chance: random.Random, _tally: Tally, _place: Place) -> None:
    """A trial that has a mistake of its own."""
    raise KeyError("desktop")


def test_a_trial_that_is_stood_is_one_line_with_its_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rounds", "7"], [Trial("calm", "nothing happens", stands)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("calm: nothing happens: 7 faults (7 in the middle); lost 0, unsound 0, unseen 0;")


@pytest.mark.parametrize(("run", "words"), [(loses, "a session of five minutes"), (stumbles, "KeyError")])
def test_whatever_is_wrong_is_told_and_the_others_are_tried(
    run: Run, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    trials = [Trial("bad", "something is wrong", run), Trial("calm", "nothing happens", stands)]
    assert main([], trials) == 1
    said = capsys.readouterr().out
    assert words in said
    assert "calm: " in said
    assert main(["--only", "calm"], trials) == 0


@pytest.mark.parametrize("said", [MISTAKE, f"INFO\nERROR companion: a mistake of the program:\n{MISTAKE}"])
def test_a_traceback_in_what_was_written_counts(said: str, tally: Tally) -> None:
    tally.read("mat-companion: The disk is full.\n", "while saving")
    assert tally.wrong == []
    tally.read(said, "while saving")
    assert tally.unseen
    assert tally.unseen[0].startswith("while saving: ")


def test_every_trial_has_a_name_of_its_own_and_a_sentence() -> None:
    assert len({one.name for one in TRIALS}) == len(TRIALS)
    assert all(one.sentence for one in TRIALS)
