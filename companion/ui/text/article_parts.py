"""What an article is made of; its words are marked for translation where they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Topic(Enum):
    """What there is to read, in the order of the Learn page; the first is where one starts."""

    FIRST_TIME = "first_time"
    BREATHING = "breathing"
    ON_AND_OFF = "on_and_off"
    FEET = "feet"
    COVERS = "covers"
    SLEEP = "sleep"
    SAFETY = "safety"
    FEELING = "feeling"
    MARKS = "marks"
    NECK = "neck"
    LUNCH = "lunch"
    HANDS = "hands"
    BESIDE = "beside"
    RESEARCH = "research"


class Sure(Enum):
    """How sure a section is: the weakest of what it rests on."""

    MIXED = "mixed"
    ONE_STUDY = "one_study"
    MANY_STUDIES = "many_studies"
    MAKERS = "makers"
    REPORTS = "reports"
    CHOICE = "choice"
    UNKNOWN = "unknown"


class Related(Enum):
    """A page of the program where what was read can be acted on."""

    HEALTH = "health"
    ADJUST = "adjust"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that was read: who wrote it and where, what kind of thing it is, and its address.

    `year` is None where none is given; `address`, which the program never opens, is empty for what has none.
    """

    name: str
    kind: str
    year: int | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, some paragraphs, a list after them, and how sure all that is."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    sure: Sure | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A few sections about one topic, a drawing by its name, and the day on which the words were written."""

    topic: Topic
    title: str
    about: str
    picture: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    written_on: date
    related: tuple[Related, ...] = ()
