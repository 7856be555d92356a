"""How much there is of the program: lines of code in each part of it and of the tests, counted alike.

    python packaging/measures.py

A line counts where code is on it: not where it is blank, a comment or a docstring. The words that people
read (companion/ui/text) are counted apart: a test of every sentence would only repeat it. Fails where the
tests have fewer lines than the rest of the program, or where a file is longer than it may be.
"""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 350
"""Lines a file of the program may have, whatever is on them."""

WORDS = Path("companion/ui/text")

NO_CODE = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT),
    *(tokenize.ENCODING, tokenize.ENDMARKER),
}


def code_lines(text: str) -> int:
    """How many lines of a Python file have code on them."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    there = {line for token in tokens if token.type not in NO_CODE for line in _lines(token.start, token.end)}
    return len(there - _said(ast.parse(text)))


def _lines(start: tuple[int, int], end: tuple[int, int]) -> range:
    return range(start[0], end[0] + 1)


def _said(tree: ast.Module) -> set[int]:
    """The lines of strings that stand by themselves: docstrings, and words about a value above them."""
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def part_of(path: Path) -> str:
    """What a file is counted with: its package, or the tests of that."""
    where = path.parts
    if path.is_relative_to(WORDS):
        return str(WORDS)
    return "/".join(where[:2]) if len(where) > 2 else where[0]


def tracked() -> tuple[Path, ...]:
    """The Python files of the checkout, as git knows them, relative to it."""
    names = subprocess.run(
        ["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return tuple(Path(name) for name in names.splitlines() if (ROOT / name).exists())


def counted(files: Iterable[Path]) -> Counter[str]:
    """The lines of code of each part."""
    parts = Counter[str]()
    for path in files:
        parts[part_of(path)] += code_lines((ROOT / path).read_text(encoding="utf-8"))
    return parts


def too_long(files: Iterable[Path]) -> tuple[str, ...]:
    """The files of the program that are longer than they may be."""
    lengths = {str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in files}
    return tuple(f"{name} has {length} lines" for name, length in lengths.items() if length > LONGEST_FILE)


def _below(top: str, parts: Counter[str]) -> int:
    return sum(lines for name, lines in parts.items() if name.split("/")[0] == top)


def main() -> int:
    """Prints the table; 1 where something is not as it should be."""
    files = tracked()
    parts = counted(files)
    for name, lines in sorted(parts.items()):
        print(f"{lines:8,}  {name}")
    words, tests = parts[str(WORDS)], _below("tests", parts)
    program = _below("companion", parts) - words
    print(f"{program:8,}  the program without its words, {tests:,} its tests: {tests / program:.2f} to each")
    print(f"{program + words:8,}  with them: {tests / (program + words):.2f} to each")
    troubles = too_long(path for path in files if path.parts[0] == "companion")
    if tests < program:
        troubles = (*troubles, "there are fewer lines of tests than of the program")
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
