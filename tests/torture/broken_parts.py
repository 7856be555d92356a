"""What is shipped beside the code is damaged: sounds, pictures, words in other languages, the example.

A disk that goes bad, a copy that was cut off, somebody who tidied up. The window opens and a session goes on
all the same, with a sentence where something is missed.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.launch import DONE, TROUBLE
from tests.torture.household import Household
from tests.torture.mutations import BYTES, THINGS, Mutation, clear, pipe
from tests.torture.place import Place
from tests.torture.ready import Came, Ready
from tests.torture.tally import Tally

ROOT = Path(__file__).parents[2]
SESSION = ("start", "breathing", "--minutes", "2", "--lead-in", "0", "--quit-after")
SECONDS = 6.0
"""After so many, when the first breaths have been heard, a session is asked to end."""

LED_IN = "session led in"


@dataclass(frozen=True, slots=True)
class Part:
    """Something shipped: what it is, which files, and the words that bring it into play."""

    what: str
    files: str
    words: tuple[str, ...] = SESSION


PARTS = {
    part.what: part
    for part in (
        Part("a piece of music", "audio/music_still_water.ogg"),
        Part("a soundscape", "audio/nature_rain.ogg", (*SESSION, "--soundscape", "rain")),
        Part("a bell", "audio/bell_start.ogg"),
        Part("the silence", "audio/silence.wav"),
        Part("the list of sounds", "audio/manifest.json"),
        Part("a picture", "art/*/*.svg"),
        Part("an icon", "icons/**/*.*"),
        Part("the words of another language", "translations/*_de.qm"),
        Part("the example", "example/*.json", ("import", "--example")),
    )
}
WAYS: tuple[Mutation, ...] = (*BYTES, *(way for way in THINGS if way is not pipe))
"""Nobody puts a pipe among the files of a program."""


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Every part in every way; with fewer rounds than there are parts, so many cases that chance chooses."""
    cases = [(part, way) for part in PARTS.values() for way in WAYS]
    suffer(chance.sample(cases, rounds) if rounds < len(PARTS) else cases, chance, tally, place)


def suffer(cases: Sequence[tuple[Part, Mutation]], chance: random.Random, tally: Tally, place: Place) -> None:
    """Each case in turn, in a checkout of its own."""
    household, root = Household(place.folder("parts")), place.folder("checkout")
    for name in ("companion", "tests"):
        (root / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "assets", root / "assets")
    # German, so that words of another language are looked for.
    environment = {**household.environment, "SDL_AUDIODRIVER": "dummy", "LANGUAGE": "de", "LC_ALL": "C.UTF-8"}
    with Ready(place.folder("workshop"), environment, root) as ready:
        for part, way in cases:
            try_one(part, way, household, ready, root, chance, tally)


def try_one(
    part: Part,
    way: Mutation,
    household: Household,
    ready: Ready,
    root: Path,
    chance: random.Random,
    tally: Tally,
) -> None:
    """Damages one file, brings it into play, and puts it back."""
    household.renew()
    damaged = chance.choice(sorted((root / "assets").glob(part.files)))
    sound = damaged.read_bytes()
    when = f"{part.what} ({damaged.name}): {way.__name__}"
    way(damaged, chance)
    try:
        came = ready.say(*part.words, "--data-dir", household.paths.directory, seconds=SECONDS)
    finally:
        clear(damaged)
        damaged.write_bytes(sound)
    tally.fault(f"answered with {came.code}")
    tally.read(came.out + came.err, when)
    household.read_log(tally, when)
    _judge(part, came, household, tally, when)


def _judge(part: Part, came: Came, household: Household, tally: Tally, when: str) -> None:
    if part.words[: len(SESSION)] == SESSION:
        log = household.paths.log
        if came.code != DONE or not log.exists() or LED_IN not in log.read_text():
            tally.unseen.append(f"{when}: no session: {came}")
    elif came.code not in (DONE, TROUBLE) or (came.code == TROUBLE and not came.err):
        tally.unseen.append(f"{when}: no sentence: {came}")
    household.look(tally, when)
