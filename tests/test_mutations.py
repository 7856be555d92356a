"""The faults that `make mutants` puts into the core: what is changed in a source, and what never is."""

from pathlib import Path

import pytest
from mutations import members_of, mutants_of

ENUM = "class Head(Enum):\n    CUSHION = 1\n    NONE = 2\n\n"


def faults(folder: Path, source: str) -> list[str]:
    """What becomes of the last statement of the source, one text for each fault in it."""
    file = folder / "source.py"
    file.write_text(ENUM + source, encoding="utf-8")
    found = [mutant for mutant in mutants_of(file, members_of([file])) if mutant.line > ENUM.count("\n")]
    for mutant in found:
        mutant.compiled()
    return [mutant.name.rpartition(" | ")[2] for mutant in found]


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        ("a < b", ["a < b -> a <= b"]),
        ("a is not b", ["a is not b -> a is b"]),
        ("a = b and c", ["b and c -> b or c", "b -> not b", "c -> not c"]),
        ("a = not b", ["not b -> b"]),
        ("a = b - c", ["b - c -> b + c"]),
        ("a = 3", ["3 -> 4", "3 -> 2"]),
        ("a = True", ["True -> False"]),
        ("a = 'thin_towel'", ["'thin_towel' -> 'xx_thin_towel'"]),
        ("a = Head.NONE", ["Head.NONE -> Head.CUSHION"]),
        ("a = min(b, c)", ["min -> max"]),
        ("def a():\n    return b", ["b -> None"]),
        ("def a(b, c=d): ...", ["b, c=d -> b, c"]),
        ("def a():\n    b = c(d=e)", ["c(d=e) -> c()"]),
        ("b if a else c", ["a -> not a"]),
    ],
)
def test_one_place_is_changed_at_a_time(tmp_path: Path, source: str, changes: list[str]) -> None:
    found = faults(tmp_path, source)
    assert [change for change in changes if change not in found] == []
    assert len(found) == len(changes)


@pytest.mark.parametrize(
    "source",
    [
        '"""Words 1 < 2."""',
        "a = 'Words for people'",
        "__slots__ = ('a',)",
        "a: Literal['b']",
        "import a",
        "A = B | C",
        "class A(Enum):\n    OPEN = 'open'",
        "@dataclass(frozen=True)\nclass A: ...",
        "class A(Protocol):\n    def a(self, b=1): ...",
        "if TYPE_CHECKING:\n    a = 1",
        "A = TypeVar('a', bound=b)",
        "a = zip(b, c, strict=True)",
    ],
)
def test_words_and_what_only_a_type_checker_reads_stay(tmp_path: Path, source: str) -> None:
    assert faults(tmp_path, source) == []


def test_the_names_of_faults_tell_them_apart(tmp_path: Path) -> None:
    found = faults(tmp_path, "a = (1, 1)")
    assert len(found) == len(set(found)) == 4
