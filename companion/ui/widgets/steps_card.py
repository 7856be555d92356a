"""How fast it goes, how far it may go, and what somebody is used to: the settings of the ladder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.journal import Cover, Head, Mode, Pins, Profile, Surface
from companion.core.limits import limits_of
from companion.ui import text
from companion.ui.covers import capitalised
from companion.ui.text.lists import listed
from companion.ui.theme import Look
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.settable import Settable, Worded
from companion.ui.widgets.setting_rows import RowsCard, SettingRow

PIN_MINUTES = (5, 10, 15)
LONGEST = (20, 30, 40)


@dataclass(frozen=True, slots=True)
class StepWishes:
    """Pace, limits of one's own and how far to go, all together as somebody now wants them."""

    mode: Mode = Mode.STANDARD
    pins: Pins = field(default_factory=Pins)
    beyond_plateau: bool = False
    longest_minutes: int = LONGEST[0]


class StepsCard(RowsCard):
    """The rows under "Steps and limits". Nothing here lifts a limit that follows from the health answers."""

    changed = Signal(StepWishes)
    adjust_requested = Signal()
    used_to_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._wishes = StepWishes()
        self._adjust = Button(look, self.tr("Adjust"))
        self._adjust.setAccessibleName(self.tr("Adjust your setup"))
        setup = self.tr("What you lie on today, and for how long")
        self._setup_row = SettingRow(
            look,
            self.tr("Your setup"),
            setup,
            self._adjust,
            self.tr("cover, towel, surface, wizard, stronger"),
        )
        self.add(self._setup_row)
        self._pace = Segment(look, self.tr("Pace"), [(mode, text.name(mode)) for mode in Mode])
        self._pace_row = SettingRow(
            look, self.tr("Pace"), "", self._pace, self.tr("mode, speed, gentle, slow, intensity, careful")
        )
        self.add(self._pace_row)
        self._pins: dict[str, Segment] = {}
        self._pin_rows: dict[str, SettingRow] = {}
        self._make_pins()
        self._beyond = Switch(look, self.tr("I would like to go on"))
        offered = self.tr("Offered once you are comfortable at 20 minutes on a thin towel and yoga mat")
        self._beyond_row = SettingRow(
            look,
            self.tr("I would like to go on"),
            offered,
            self._beyond,
            self.tr("plateau, stronger, harder, beyond"),
        )
        self.add(self._beyond_row)
        lengths = [(minutes, text.duration(minutes * 60.0)) for minutes in LONGEST]
        self._longest = Segment(look, self.tr("Longer sessions"), lengths)
        self._longest_row = SettingRow(
            look,
            self.tr("Longer sessions"),
            "",
            self._longest,
            self.tr("length, duration, maximum, time, limit"),
        )
        self.add(self._longest_row)
        self._used_to = Button(look, self.tr("Change"))
        self._used_to.setAccessibleName(self.tr("Change what you are used to"))
        self._used_to_row = SettingRow(
            look,
            self.tr("Used to a mat"),
            "",
            self._used_to,
            self.tr("experience, beginner, start, advanced"),
        )
        self.add(self._used_to_row)
        for row in self._ways():
            row.put_back_requested.connect(self._put_back)
        self._adjust.clicked.connect(self.adjust_requested)
        self._used_to.clicked.connect(self.used_to_requested)
        self._pace.chosen.connect(self._choose_pace)
        self._beyond.clicked.connect(self._choose_beyond)
        self._longest.chosen.connect(self._choose_longest)

    def show_steps(
        self, profile: Profile | None, *, at_plateau: bool = False, mat_open: bool = False
    ) -> None:
        """Shows what holds now, without calling it the user's wish.

        `at_plateau`: the ladder has come to where nobody is led on without asking. `mat_open`: there may be a
        session now.
        """
        self._wishes = wishes = StepWishes() if profile is None else _wishes_of(profile)
        there = profile is not None
        self._adjust.setEnabled(mat_open)
        self._pace.show_value(wishes.mode)
        for name, segment in self._pins.items():
            segment.show_value(getattr(wishes.pins, name))
        self._longest.show_value(wishes.longest_minutes)
        self._beyond.setChecked(wishes.beyond_plateau)
        for control in (self._pace, *self._pins.values(), self._used_to):
            control.setEnabled(there)
        self._beyond.setEnabled(there and (at_plateau or wishes.beyond_plateau))
        self._longest.setEnabled(there and wishes.beyond_plateau)
        self._show_notes(profile, wishes)
        for row, (control, now, first) in self._ways().items():
            row.show_default("" if now == first else control.words_for(first))

    def _make_pins(self) -> None:
        free = self.tr("No limit")
        at_most = self.tr("{0} at most")
        covers = (Cover.T_SHIRT, Cover.THIN_TOWEL, Cover.THICK_TOWEL)
        self._pin(
            "cover",
            self.tr("Cover"),
            [(None, free), *((cover, at_most.format(capitalised(text.name(cover)))) for cover in covers)],
        )
        self._pin(
            "surface",
            self.tr("Surface"),
            [
                (None, free),
                (Surface.YOGA_MAT, at_most.format(capitalised(text.name(Surface.YOGA_MAT)))),
                (Surface.BED, self.tr("Bed or couch only")),
            ],
        )
        self._pin(
            "head",
            self.tr("Under the head"),
            [
                (None, free),
                (Head.FOLDED_TOWEL, capitalised(text.name(Head.FOLDED_TOWEL))),
                (Head.CUSHION, self.tr("Keep the cushion")),
            ],
        )
        minutes = [(length, text.duration(length * 60.0)) for length in PIN_MINUTES]
        self._pin("minutes", self.tr("Minutes at most"), [(None, free), *minutes])

    def _pin(self, name: str, words: str, choices: Sequence[tuple[Any, str]]) -> None:
        segment = Segment(self._look, words, choices)
        segment.chosen.connect(self._choose_pin)
        self._pins[name] = segment
        self._pin_rows[name] = SettingRow(
            self._look, words, "", segment, self.tr("limit, pin, maximum, never")
        )
        self.add(self._pin_rows[name])

    def _show_notes(self, profile: Profile | None, wishes: StepWishes) -> None:
        first = self.tr("Comes after the health check")
        held = profile is not None and limits_of(replace(profile, mode=Mode.STANDARD)).reduced
        pace = self.tr("Gentle begins with more between you and the spikes, and takes more days for a step")
        if profile is None:
            pace = first
        elif held:
            pace = self.tr("Your health answers keep sessions short and gentle")
        self._pace_row.show_note(pace)
        least = self.tr("How little there may be between you and the spikes")
        for name, row in self._pin_rows.items():
            pin: Any = getattr(wishes.pins, name)
            # One that came with an import and is none of the choices: it holds until another is chosen.
            offered = pin is None or self._pins[name].value is not None
            usual = least if name == "cover" else ""
            row.show_note(usual if offered else self.tr("Now: {0} at most").format(_pin_word(pin)))
        offered = self._longest.value is not None
        length = text.duration(wishes.longest_minutes * 60.0)
        longer = self.tr("One step at a time, once you go on beyond 20 minutes on a thin towel")
        self._longest_row.show_note(longer if offered else self.tr("Now: {0} at most").format(length))
        used = None if profile is None else profile.used_to
        said = self.tr("Not stated: steps begin at the beginning")
        if used is not None:
            said = listed((text.setup_line(used), text.name(used.surface), text.name(used.head)))
        self._used_to_row.show_note(first if profile is None else said)

    def _ways(self) -> dict[Settable, tuple[Worded, Any, Any]]:
        """Of each row that can be put back its control, what it shows now, and what it is at first."""
        now, first = self._wishes, StepWishes()
        pins = {
            row: (self._pins[name], getattr(now.pins, name), getattr(first.pins, name))
            for name, row in self._pin_rows.items()
        }
        return {
            self._pace_row: (self._pace, now.mode, first.mode),
            **pins,
            self._beyond_row: (self._beyond, now.beyond_plateau, first.beyond_plateau),
            self._longest_row: (self._longest, now.longest_minutes, first.longest_minutes),
        }

    def _put_back(self) -> None:
        row, first = self.sender(), StepWishes()
        if row is self._pace_row:
            self._choose_pace(first.mode)
        elif row is self._beyond_row:
            self._choose_beyond(first.beyond_plateau)
        elif row is self._longest_row:
            self._choose_longest(first.longest_minutes)
        else:
            name = next(name for name, own in self._pin_rows.items() if own is row)
            pin: Any = {name: getattr(first.pins, name)}
            self._change(pins=replace(self._wishes.pins, **pin))

    def _change(self, **values: object) -> None:
        self._wishes = replace(self._wishes, **values)  # type: ignore[arg-type]  # the names are its own
        self.changed.emit(self._wishes)

    def _choose_pace(self, mode: Mode) -> None:
        self._change(mode=mode)

    def _choose_pin(self, value: object) -> None:
        for name, segment in self._pins.items():
            if segment is self.sender():
                chosen: Any = {name: value}
                self._change(pins=replace(self._wishes.pins, **chosen))

    def _choose_beyond(self, wished: bool) -> None:
        # Who no longer wants to go on does not keep sessions of 40 minutes unseen.
        longest = self._wishes.longest_minutes
        self._change(beyond_plateau=wished, longest_minutes=longest if wished else min(longest, LONGEST[0]))

    def _choose_longest(self, minutes: int) -> None:
        self._change(longest_minutes=minutes)


def _wishes_of(profile: Profile) -> StepWishes:
    return StepWishes(profile.mode, profile.pins, profile.beyond_plateau, profile.longest_minutes)


def _pin_word(pin: Any) -> str:
    return text.duration(pin * 60.0) if isinstance(pin, int) else text.name(pin)
