"""Keeps the translations in step with the code: `python resources/translate.py`.

Collects every sentence that is marked in the source, renews `resources/translations/*.ts`
(what is translated stays, what vanished goes) and has Qt's `lrelease` compile them. Then it
names what still waits for a translator. Exits 1 when a marked sentence is not a literal.

Marked are the first argument of `tr`, `words` and `count_words` in any room, and in the
model the `title` and `description` of a `Field` and the label of a `Word`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

import PySide6
from PySide6.QtCore import QXmlStreamReader

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "draft_editor"
TRANSLATIONS: Final = ROOT / "resources" / "translations"
CONTEXT: Final = "draft_editor"
FRENCH: Final = "fr_CA"
ENGLISH: Final = "en_US"

_FIRST_ARGUMENT: Final = frozenset({"tr", "words", "count_words"})


class NotLiteral(Exception):
    """Marked sentences that nobody could translate; one line for each place."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One English sentence, the files that say it, and whether it depends on a number."""

    source: str
    is_counted: bool
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    node: ast.expr
    is_counted: bool


def collect(package: Path) -> list[Message]:
    """Every marked sentence below this folder, sorted. Raises `NotLiteral`.

    Files are named by their path from the folder that holds the package.
    """
    places: dict[tuple[str, bool], list[str]] = {}
    wrong: list[str] = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        is_model = path.is_relative_to(package / "model")
        for mark in _marks(ast.parse(path.read_text(encoding="utf-8")), is_model=is_model):
            match mark.node:
                case ast.Constant(value=str(source)):
                    files = places.setdefault((source, mark.is_counted), [])
                    files += [] if name in files else [name]
                case _:
                    wrong.append(f"{name}:{mark.node.lineno}: a literal text is needed here")
    wrong += [
        f"{places[source, True][0]}: “{source}” is said with a number and without"
        for source, is_counted in places
        if is_counted and (source, False) in places
    ]
    if wrong:
        raise NotLiteral("\n".join(wrong))
    return sorted(Message(*key, tuple(files)) for key, files in places.items())


def _marks(tree: ast.Module, *, is_model: bool) -> Iterator[_Mark]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[first, *_]) if name in _FIRST_ARGUMENT:
                yield _Mark(first, name == "count_words")
            case ast.Call(func=ast.Name(id="Field"), keywords=named) if is_model:
                for keyword in named:
                    if keyword.arg in {"title", "description"}:
                        yield _Mark(keyword.value, is_counted=False)
            case ast.Call(func=ast.Name(id="Word"), args=[_, label]) if is_model:
                yield _Mark(label, is_counted=False)


Translations = dict[tuple[str, bool], tuple[str, ...]]
"""Source and whether it is counted → its forms: one, or singular and plural."""


def read(path: Path) -> Translations:
    """What a translation file holds; nothing when there is none yet.

    Raises `ValueError` for a file that is not whole: to take it for empty would lose it.
    """
    if not path.exists():
        return {}
    xml = QXmlStreamReader(path.read_text(encoding="utf-8"))
    found: Translations = {}
    source, is_counted, forms = "", False, [""]
    while not xml.atEnd():
        xml.readNext()
        match xml.isStartElement(), xml.isEndElement(), xml.name():
            case True, _, "message":
                source, forms = "", [""]
                is_counted = xml.attributes().value("numerus") == "yes"
            case True, _, "source":
                source = xml.readElementText()
            case True, _, "translation" if is_counted:
                forms = []
            case True, _, "translation":
                forms = [xml.readElementText()]
            case True, _, "numerusform":
                forms.append(xml.readElementText())
            case _, True, "message":
                found[source, is_counted] = tuple(forms)
    if xml.hasError():
        raise ValueError(f"{path.name}, line {xml.lineNumber()}: {xml.errorString()}")
    return found


def write(path: Path, language: str, messages: list[Message], known: Translations) -> None:
    """Renew a translation file; a message without a translation is marked unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{ENGLISH}">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines += _message_lines(message, known.get((message.source, message.is_counted), ()))
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _message_lines(message: Message, forms: tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_counted else "    <message>"
    for name in message.files:
        yield f"        <location filename={quoteattr(f'../../{name}')}/>"
    yield f"        <source>{_xml(message.source)}</source>"
    wanted = 2 if message.is_counted else 1
    forms = (forms + ("",) * wanted)[:wanted]
    start = "<translation>" if all(forms) else '<translation type="unfinished">'
    if message.is_counted:
        yield f"        {start}"
        for form in forms:
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {start}{_xml(forms[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    """Text for the file; spaces that look like others are spelt out."""
    return escape(text, {"\u00a0": "&#xa0;", "\u202f": "&#x202f;"})


def english_forms(source: str) -> tuple[str, str]:
    """Singular and plural by the rule of `Words`: “(s)” is the plural's s."""
    return source.replace("(s)", ""), source.replace("(s)", "s")


def release(source: Path, target: Path) -> None:
    """Compile a translation file to what Qt loads."""
    places = (Path(PySide6.__path__[0]) / f"lrelease{ending}" for ending in ("", ".exe"))
    tool = next(place for place in places if place.exists())
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def renew(package: Path, folder: Path, compiled: Callable[[Path, Path], None]) -> list[str]:
    """Bring both languages up to date; returns the sentences without a French translation."""
    messages = collect(package)
    folder.mkdir(parents=True, exist_ok=True)
    french, english = (folder / f"draft_editor_{name}.ts" for name in (FRENCH, ENGLISH))
    known = read(french)
    write(french, FRENCH, messages, known)
    counted = [message for message in messages if message.is_counted]
    usual = {(message.source, True): english_forms(message.source) for message in counted}
    write(english, ENGLISH, counted, usual | read(english))
    for path in (french, english):
        compiled(path, path.with_suffix(".qm"))
    return [
        message.source
        for message in messages
        if not all(known.get((message.source, message.is_counted), ("",)))
    ]


def main() -> int:
    """Exit code 0 when every marked sentence could be collected, 1 otherwise."""
    try:
        missing = renew(PACKAGE, TRANSLATIONS, release)
    except NotLiteral as error:
        print(error)
        return 1
    for source in missing:
        print("not translated:", re.sub(r"\s+", " ", source))
    return 0


if __name__ == "__main__":
    sys.exit(main())
