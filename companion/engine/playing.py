"""What the engine asks of a sound device, and what stands in where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from companion.core.errors import CompanionError
from companion.core.sounds import CueSound, Soundtrack, Volumes

STOP_FADE_SECONDS = 0.15


class Player(Protocol):
    """The sound device; while it is gone every call is harmless, and all goes on when it is back."""

    @property
    def sounding(self) -> bool:
        """Whether an open device is there to be heard."""
        ...

    def use_output(self, output: str | None) -> None: ...
    def use_own_music(self, paths: tuple[str, ...]) -> None: ...
    def use_recordings(self, folder: str | None) -> None: ...
    def outputs(self) -> tuple[str, ...]: ...
    def open(
        self, sounds: Sequence[CueSound], soundtrack: Soundtrack, volumes: Volumes, fade_in: float
    ) -> None: ...
    def prepare(self, sounds: Sequence[CueSound]) -> None: ...
    def ready(self, sound: CueSound) -> bool: ...
    def play(self, sound: CueSound, late: float = 0.0) -> None: ...
    def speak(self, line: str) -> bool: ...
    def step_back(self, seconds: float) -> None: ...
    def lean(self, rising: bool, seconds: float) -> None: ...
    def set_volumes(self, volumes: Volumes) -> None: ...
    def set_ducked(self, ducked: bool) -> None: ...
    def change_soundtrack(self, soundtrack: Soundtrack) -> None: ...
    def fade_music(self, seconds: float, floor_db: float | None = None) -> None: ...
    def soften_cues(self, seconds: float, floor_db: float | None = None) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def check(self) -> CompanionError | None: ...
    def stop(self, seconds: float = STOP_FADE_SECONDS) -> None: ...
    def close(self) -> None: ...


class Speaker(Protocol):
    """The computer's own voice."""

    def say(self, key: str, volume: float) -> float: ...
    def stop(self) -> None: ...


class Silence:
    """The player of a computer without sound: it takes every wish and is not heard."""

    sounding = False

    def use_output(self, output: str | None) -> None:
        """No device to play on."""

    def use_own_music(self, paths: tuple[str, ...]) -> None:
        """Nothing to play."""

    def use_recordings(self, folder: str | None) -> None:
        """Nothing to say."""

    def outputs(self) -> tuple[str, ...]:
        """No device at all."""
        return ()

    def open(
        self, sounds: Sequence[CueSound], soundtrack: Soundtrack, volumes: Volumes, fade_in: float
    ) -> None:
        """Nothing to open."""

    def prepare(self, sounds: Sequence[CueSound]) -> None:
        """Nothing to make ready."""

    def ready(self, sound: CueSound) -> bool:
        """Nothing ever is."""
        return False

    def play(self, sound: CueSound, late: float = 0.0) -> None:
        """Not heard."""

    def speak(self, line: str) -> bool:
        """Not said."""
        return False

    def step_back(self, seconds: float) -> None:
        """Not heard."""

    def lean(self, rising: bool, seconds: float) -> None:
        """Not heard."""

    def set_volumes(self, volumes: Volumes) -> None:
        """Not heard."""

    def set_ducked(self, ducked: bool) -> None:
        """Not heard."""

    def change_soundtrack(self, soundtrack: Soundtrack) -> None:
        """Not heard."""

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        """Not heard."""

    def soften_cues(self, seconds: float, floor_db: float | None = None) -> None:
        """Not heard."""

    def pause(self) -> None:
        """Not heard."""

    def resume(self) -> None:
        """Not heard."""

    def check(self) -> CompanionError | None:
        """Nothing to lose."""
        return None

    def stop(self, seconds: float = STOP_FADE_SECONDS) -> None:
        """Silent already."""

    def close(self) -> None:
        """Nothing to give back."""
