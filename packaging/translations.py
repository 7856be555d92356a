"""The words of the program in other languages: `translations.py update|compile|report`.

`update` writes every text that the code marks into the files of Qt Linguist in packaging/translations, keeps
what has been translated, and drops what nobody says any more. `compile` makes of them what the program reads;
`report` tells what is missing.

The texts are found by Python's own syntax tree. Qt's `lupdate` loses texts whose number is more than a plain
name, and does not see that the others are counted.
"""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "translations"
COMPILED = ROOT / "assets" / "translations"
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1, "sv": 2}
"""The languages, and how many forms their words have beside a number, in the order that Qt knows them."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: where it belongs, what is said in English, a note, and whether a number is counted in it."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Translation:
    """What somebody made of a text: one form, or one for each kind of number; none while it is unfinished."""

    forms: tuple[str, ...] = ()


def marked_texts(package: Path) -> dict[Text, str]:
    """Every text that the code below `package` marks, with the first file that says it."""
    found: dict[Text, str] = {}
    for file in sorted(package.rglob("*.py")):
        for text in texts_in(file.read_text(encoding="utf-8")):
            found.setdefault(text, file.relative_to(package.parent).as_posix())
    counted = {(text.context, text.source, text.comment) for text in found if text.counted}
    twice = sorted(
        text.source
        for text in found
        if not text.counted and (text.context, text.source, text.comment) in counted
    )
    if twice:
        raise SystemExit(f"counted in one place and not in another: {', '.join(twice)}")
    return found


def texts_in(code: str) -> Iterator[Text]:
    """The texts that one file marks."""
    yield from _texts_below(ast.parse(code), "")


def _texts_below(node: ast.AST, name: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        name = node.name
    if isinstance(node, ast.Call):
        text = _text_of(node, name)
        if text is not None:
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _texts_below(child, name)


def _text_of(call: ast.Call, class_name: str) -> Text | None:
    match call.func:
        case ast.Name(id="translate" | "QT_TRANSLATE_NOOP") if len(call.args) >= 2:
            context, *arguments = call.args
            if not isinstance(context, ast.Constant):
                return None
            belongs = str(context.value)
        case ast.Attribute(attr="tr") if call.args:
            belongs, arguments = class_name, call.args
        case _:
            return None
    source = arguments[0]
    if not isinstance(source, ast.Constant) or not isinstance(source.value, str):
        return None
    note = arguments[1].value if len(arguments) > 1 and isinstance(arguments[1], ast.Constant) else None
    return Text(belongs, source.value, str(note or ""), len(arguments) > 2)


def read(file: Path) -> dict[Text, Translation]:
    """What a file of Qt Linguist holds."""
    held: dict[Text, Translation] = {}
    if not file.exists():
        return held
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                counted,
            )
            told = message.find("translation")
            if told is None or told.get("type") is not None:
                held[text] = Translation()
            elif counted:
                held[text] = Translation(tuple(form.text or "" for form in told.iter("numerusform")))
            else:
                held[text] = Translation((told.text or "",))
    return held


def write(file: Path, language: str, texts: Mapping[Text, str], held: Mapping[Text, Translation]) -> None:
    """Write the texts with what is held of them, in an order that stays, so that changes are small."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, group in groupby(sorted(texts), key=lambda text: text.context):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in group:
            message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
            ElementTree.SubElement(message, "location", filename=f"../../{texts[text]}")
            ElementTree.SubElement(message, "source").text = text.source
            if text.comment:
                ElementTree.SubElement(message, "comment").text = text.comment
            _put(message, text, held.get(text, Translation()), FORMS[language])
    ElementTree.indent(root, "    ")
    words = ElementTree.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")


def _put(message: ElementTree.Element, text: Text, translation: Translation, forms: int) -> None:
    done = is_whole(text, translation, forms)
    told = ElementTree.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if text.counted:
        for number in range(forms):
            ElementTree.SubElement(told, "numerusform").text = translation.forms[number] if done else ""
    elif done:
        told.text = translation.forms[0]


def is_whole(text: Text, translation: Translation, forms: int) -> bool:
    """Whether a text has been translated, in every form that the language has."""
    return len(translation.forms) == (forms if text.counted else 1) and all(translation.forms)


def update() -> None:
    """Bring the files of all languages up to date with the code."""
    texts = marked_texts(ROOT / "companion")
    for language in FORMS:
        file = source_of(language)
        write(file, language, texts, read(file))


def missing(language: str) -> list[Text]:
    """What nobody has translated yet into a language, also what its file has not heard of."""
    held = read(source_of(language))
    return [
        text
        for text in sorted(marked_texts(ROOT / "companion"))
        if not is_whole(text, held.get(text, Translation()), FORMS[language])
    ]


def compile_all(languages: Iterable[str] = FORMS) -> None:
    """Make what the program reads, where it is older than what it is made of."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for language in languages:
        source, made = source_of(language), COMPILED / f"mat_companion_{language}.qm"
        if made.exists() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # Under another name first: two builds at once must not read half a file.
        half = made.with_suffix(f".{os.getpid()}")
        subprocess.run([_lrelease(), "-silent", str(source), "-qm", str(half)], check=True)
        half.replace(made)


def source_of(language: str) -> Path:
    """The file of Qt Linguist of a language."""
    return SOURCES / f"mat_companion_{language}.ts"


def _lrelease() -> str:
    # Beside the library: the script of the same name needs a shell and a path.
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(Path(next(iter(PySide6.__path__))) / name)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for; `report` ends with 1 while something is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=("update", "compile", "report"))
    what = parser.parse_args(arguments).what
    if what == "update":
        update()
    elif what == "compile":
        compile_all()
    else:
        left = {language: missing(language) for language in FORMS}
        for language, texts in left.items():
            print(f"{language}: {len(texts)} missing")
            for text in texts:
                print(f"    {text.context}: {text.source}")
        return 1 if any(left.values()) else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
