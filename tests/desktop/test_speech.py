"""The computer's own voice: used where it is real and ready, absent otherwise."""

from collections.abc import Iterator
from enum import Enum
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale

from companion.desktop.speech import RATE, Speech, voice_module


class State(Enum):
    """How far a voice is, under the names that Qt gives."""

    Ready = 0
    Error = 1


class Engine:
    """What Qt's engine is asked, remembered."""

    State = State
    engines: tuple[tuple[str, State], ...] = ()
    tongues: tuple[str, ...] = ("en_US", "en_GB", "de_DE")
    locale: QLocale | None = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.said: list[str] = []
        self.volume = self.rate = 0.0

    @classmethod
    def availableEngines(cls) -> list[str]:
        return [name for name, _ in cls.engines]

    def state(self) -> State:
        return dict(self.engines)[self.name]

    def availableLocales(self) -> list[QLocale]:
        return [QLocale(name) for name in self.tongues]

    def setLocale(self, locale: QLocale) -> None:
        self.locale = locale

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("")


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """The language of the program, as it is unless another one was chosen."""
    usual = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(usual)


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


@pytest.mark.parametrize(
    ("spoken", "voice"), [("en_GB", "en_GB"), ("en_AU", "en_US"), ("de_AT", "de_DE"), ("sv_SE", None)]
)
def test_a_voice_speaks_the_language_of_the_program_or_not_at_all(spoken: str, voice: str | None) -> None:
    QLocale.setDefault(QLocale(spoken))
    speech = speech_with(("speechd", State.Ready))
    assert speech.there is (voice is not None)
    if speech._engine is not None:
        assert speech._engine.locale.name() == voice
