"""The computer's own voice: used where it is real and ready, absent otherwise."""

from enum import Enum
from types import SimpleNamespace

import pytest

from companion.desktop.speech import RATE, Speech, voice_module


class State(Enum):
    Ready = 0
    Error = 1


class Engine:
    """What Qt's engine is asked, remembered."""

    State = State
    engines: tuple[tuple[str, State], ...] = ()

    def __init__(self, name: str) -> None:
        self.name = name
        self.said: list[str] = []
        self.volume = self.rate = 0.0

    @classmethod
    def availableEngines(cls) -> list[str]:
        return [name for name, _ in cls.engines]

    def state(self) -> State:
        return dict(self.engines)[self.name]

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("")


def speech_with(*engines: tuple[str, State]) -> Speech:
    """A voice on a computer with these engines."""
    kind = type("Kind", (Engine,), {"engines": engines})
    return Speech({"S4": "Unclench your jaw.", "S5": ""}.__getitem__, SimpleNamespace(QTextToSpeech=kind))


@pytest.mark.parametrize("engines", [(), (("mock", State.Ready),), (("speechd", State.Error),)])
def test_without_a_real_engine_that_is_ready_nothing_is_said(engines: tuple[tuple[str, State], ...]) -> None:
    speech = speech_with(*engines)
    assert not speech.there
    assert speech.say("S4", 1.0) == 0.0
    speech.stop()


def test_without_the_extra_there_is_no_voice() -> None:
    assert voice_module() is None
    assert not Speech(str, voice_module()).there


def test_a_line_is_said_slowly_at_its_volume_and_can_be_broken_off() -> None:
    speech = speech_with(("mock", State.Ready), ("speechd", State.Ready))
    assert speech.there
    assert 1.0 < speech.say("S4", 0.4) < 5.0
    engine = speech._engine
    assert engine is not None
    assert (engine.name, engine.said, engine.volume, engine.rate) == (
        "speechd",
        ["Unclench your jaw."],
        0.4,
        RATE,
    )
    speech.stop()
    assert engine.said[-1] == ""


def test_nothing_is_said_without_words_or_volume() -> None:
    speech = speech_with(("speechd", State.Ready))
    assert speech.say("S4", 0.0) == 0.0
    assert speech.say("S5", 1.0) == 0.0
