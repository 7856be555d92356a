"""A clock that goes only when told to, and a player that remembers what it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from uuid import UUID

from companion.core.breathing import LONG_EXHALE
from companion.core.errors import CompanionError
from companion.core.journal import Area, Cover, Head, Kind, SessionRecord, Setup, Surface
from companion.core.session import Ending, Plan
from companion.core.settings import Settings
from companion.core.sounds import Cue, CueSound, Soundtrack, Volumes
from companion.engine.diary import Diary
from companion.engine.runner import Report, Runner
from companion.engine.soundscape import Soundscape

WATER = Soundtrack("still_water")
NOW = datetime(2026, 3, 2, 22, 30, tzinfo=timezone(timedelta(hours=1)))


@dataclass
class Clock:
    """Steady seconds that pass when a test says so."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class DeafPlayer:
    """Remembers every call in order."""

    calls: list[tuple[str, object]] = field(default_factory=list)
    trouble: CompanionError | None = None
    no_device: CompanionError | None = None
    sounding: bool = True
    names: tuple[str, ...] = ()
    made: set[CueSound] | None = None
    """What is ready; None for everything."""

    recorded: frozenset[str] = frozenset()
    asked: int = 0
    played_sounds: list[CueSound] = field(default_factory=list)

    def use_output(self, output: str | None) -> None:
        self.calls.append(("output", output))

    def use_own_music(self, paths: tuple[str, ...]) -> None:
        self.calls.append(("own", paths))

    def use_recordings(self, folder: str | None) -> None:
        self.calls.append(("recordings", folder))

    def outputs(self) -> tuple[str, ...]:
        self.calls.append(("outputs", None))
        return self.names

    def open(
        self, sounds: Sequence[CueSound], soundtrack: Soundtrack, volumes: Volumes, fade_in: float
    ) -> None:
        self.calls.append(("open", soundtrack))
        self.prepared = tuple(sounds)
        if self.no_device is not None:
            self.sounding = False
            raise self.no_device

    def prepare(self, sounds: Sequence[CueSound]) -> None:
        self.prepared = tuple(sounds)

    def ready(self, sound: CueSound) -> bool:
        self.asked += 1
        return self.made is None or sound in self.made

    def play(self, sound: CueSound, late: float = 0.0) -> None:
        self.calls.append(("play", sound.cue))
        self.played_sounds.append(sound)

    def speak(self, line: str) -> bool:
        self.calls.append(("speak", line))
        return line in self.recorded

    def step_back(self, seconds: float) -> None:
        self.calls.append(("step back", seconds))

    def lean(self, rising: bool, seconds: float) -> None:
        self.calls.append(("lean", rising))

    def set_volumes(self, volumes: Volumes) -> None:
        self.calls.append(("volumes", volumes))

    def set_ducked(self, ducked: bool) -> None:
        self.calls.append(("ducked", ducked))

    def change_soundtrack(self, soundtrack: Soundtrack) -> None:
        self.calls.append(("soundtrack", soundtrack))

    def fade_music(self, seconds: float, floor_db: float | None = None) -> None:
        self.calls.append(("fade", (seconds, floor_db)))

    def soften_cues(self, seconds: float, floor_db: float | None = None) -> None:
        self.calls.append(("soften", (seconds, floor_db)))

    def pause(self) -> None:
        self.calls.append(("pause", None))

    def resume(self) -> None:
        self.calls.append(("resume", None))

    def check(self) -> CompanionError | None:
        trouble, self.trouble = self.trouble, None
        return trouble

    def stop(self, seconds: float = 0.15) -> None:
        self.calls.append(("stop", seconds))

    def close(self) -> None:
        self.calls.append(("close", None))

    def played(self) -> list[Cue]:
        """The cues played, in order."""
        return [what for name, what in self.calls if name == "play" and isinstance(what, Cue)]


@dataclass
class Shelf:
    """Keeps the newest word about each session, or refuses."""

    records: dict[UUID, SessionRecord] = field(default_factory=dict)
    trouble: CompanionError | None = None
    written: int = 0

    def save_session(self, record: SessionRecord) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.records[record.id] = record
        self.written += 1

    def only(self) -> SessionRecord:
        """The one session there is."""
        (record,) = self.records.values()
        return record


class Evening:
    """A runner with its soundscape and diary, and a clock to move."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.player = DeafPlayer()
        self.shelf = Shelf()
        self.soundscape = Soundscape(lambda: self.player, Settings(), ("still_water", "bowls"))
        self.runner = Runner(self.soundscape, self.clock)
        self.diary = Diary(self.shelf, lambda: NOW, self._new_id)
        self.runner.reported.connect(self.diary.take_report)
        self.reports: list[Report] = []
        self.runner.reported.connect(self.reports.append)
        self.ids = 0

    def _new_id(self) -> UUID:
        self.ids += 1
        return UUID(int=self.ids)

    def start(self, minutes: float = 5.0, *, kind: Kind = Kind.STANDARD, **changes: object) -> Plan:
        """Begin a session on a thick towel without lead-in, unless `changes` say otherwise."""
        setup = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, minutes)
        ending = Ending.SOFT_WAKE if kind is Kind.BEDTIME else Ending.GENTLE_WAKE
        plan = Plan(kind, Area.BACK, setup, LONG_EXHALE, ending, lead_in=0.0, soundtrack=WATER)
        plan = replace(plan, **changes)  # type: ignore[arg-type]  # names are those of the plan
        self.runner.start(plan)
        return plan

    def let_pass(self, seconds: float, step: float = 0.05) -> None:
        """Let time pass in small looks, as the timer would."""
        end = self.clock.seconds + seconds
        while self.clock.seconds < end - 1e-9:
            self.clock.seconds = min(self.clock.seconds + step, end)
            self.runner.look()
            self.soundscape.check()
