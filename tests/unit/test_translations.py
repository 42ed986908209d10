"""The translations keep step with the code, and the French is set the way it is in Canada."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path
from typing import Final

import pytest

from draft_editor.model.field_facts import contract_paths, facts
from draft_editor.model.words import Words
from resources.translate import (
    ENGLISH,
    FRENCH,
    PACKAGE,
    TRANSLATIONS,
    NotLiteral,
    Translations,
    collect,
    english_forms,
    read,
    release,
    renew,
)

NBSP: Final = "\u00a0"
MARKS: Final = re.compile(r"\{\{|\}\}|\{\w+\}|%n")


def _file(language: str, ending: str = "ts") -> Path:
    return TRANSLATIONS / f"draft_editor_{language}.{ending}"


FRENCH_FORMS: Final = [
    (source, form)
    for (source, _), forms in sorted(read(_file(FRENCH)).items())
    for form in forms
    if form  # that none is empty is a test of its own
]


def _with(pattern: str) -> list[str]:
    """The French sentences in which this is found, without what stands in for values."""
    found = re.compile(pattern)
    return [form for _, form in FRENCH_FORMS if found.search(MARKS.sub("0", form))]


# --- what is committed


def test_the_files_are_what_the_code_says(tmp_path: Path) -> None:
    # When this fails: sh resources/dev translate
    for path in TRANSLATIONS.glob("*.ts"):
        shutil.copy(path, tmp_path)
    missing = renew(PACKAGE, tmp_path, release)
    assert missing == []
    for name in sorted(path.name for path in tmp_path.iterdir()):
        assert (TRANSLATIONS / name).read_bytes() == (tmp_path / name).read_bytes(), name
    assert len(list(TRANSLATIONS.iterdir())) == 4


def test_every_marked_sentence_has_all_its_french_forms() -> None:
    translations = read(_file(FRENCH))
    assert set(translations) == {(each.source, each.is_counted) for each in collect(PACKAGE)}
    assert [key for key, forms in translations.items() if not all(forms)] == []
    assert {len(forms) for (_, counted), forms in translations.items() if counted} == {2}


@pytest.mark.parametrize("language", [FRENCH, ENGLISH])
def test_the_places_for_values_are_the_same(language: str) -> None:
    wrong = [
        (source, form)
        for (source, _), forms in read(_file(language)).items()
        for form in forms
        if form and set(MARKS.findall(source)) != set(MARKS.findall(form))
    ]
    assert wrong == []


def test_no_place_for_a_value_is_half_open() -> None:
    both = [text for pair in FRENCH_FORMS for text in pair]
    assert [text for text in both if re.search(r"[{}]", MARKS.sub("", text))] == []


def test_english_holds_the_sentences_with_numbers_and_nothing_else() -> None:
    english = read(_file(ENGLISH))
    assert set(english) == {key for key in read(_file(FRENCH)) if key[1]}
    assert [forms for forms in english.values() if "(s)" in "".join(forms)] == []


def test_what_the_contract_says_of_a_field_needs_no_values() -> None:
    # These are said as they stand: a single brace in one of them would be a place for a value.
    for path in contract_paths():
        known = facts(path)
        assert known is not None
        labels = [word.label for word in known.vocabulary.offered] if known.vocabulary else []
        for text in (known.title, known.description, *labels):
            assert str(Words(text)), path


class _AtImport(ast.NodeVisitor):
    """Collects the lines in which a module says something while it is imported."""

    def __init__(self) -> None:
        self.lines: list[int] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(default)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Its body is for later."""

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id in {"tr", "say"}:
            self.lines.append(node.lineno)
        self.generic_visit(node)


def test_nothing_is_said_before_the_language_is_known() -> None:
    early = {}
    for path in PACKAGE.rglob("*.py"):
        visitor = _AtImport()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        if visitor.lines:
            early[path.name] = visitor.lines
    assert early == {}


def test_no_sentence_is_put_together_with_a_colon() -> None:
    # Languages space it differently: `labelled` asks the translators.
    assembled = [
        f"{path.name}:{node.lineno}"
        for path in (PACKAGE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for piece in node.values[1:-1]
        if isinstance(piece, ast.Constant) and str(piece.value).startswith(": ")
    ]
    assert assembled == []


def test_apostrophes_and_quotes_of_the_english_are_typographic() -> None:
    straight = [message.source for message in collect(PACKAGE) if set(message.source) & set("'\"")]
    assert straight == []


# --- the French


def test_apostrophes_and_quotes_are_typographic() -> None:
    # The names of the marks themselves, “ (opening double quote), begin with the mark.
    assert _with(r"['\"]|(?<!^)[“”]|^[“”](?! \()") == []


def test_a_no_break_space_goes_before_a_colon_and_inside_guillemets() -> None:
    assert _with(rf"[^{NBSP}]:(?!//|\d)") == []
    assert _with(rf"«(?!{NBSP})|(?<!{NBSP})»") == []


def test_no_space_goes_before_other_marks() -> None:
    assert _with(rf"[\s{NBSP}][;?!](?!{NBSP}»)") == []


def test_a_number_stays_with_its_unit() -> None:
    assert _with(r"\d (?:Mo|ko|h|min|s|j|%|secondes?|minutes?|jours?)\b") == []


def test_ellipses_are_one_character_and_spaces_are_single() -> None:
    assert _with(r"\.\.\.") == []
    doubled = re.compile(r"[ \u00a0]{2}|^\s|\s$")
    assert [
        form for source, form in FRENCH_FORMS if doubled.search(form) and not doubled.search(source)
    ] == []


def test_sentences_end_alike() -> None:
    ending = re.compile(r"[.…:?!]$")
    assert [
        (source, form)
        for source, form in FRENCH_FORMS
        if ending.findall(source) != ending.findall(form)
    ] == []


# --- the tool


def _package(folder: Path, text: str, name: str = "ui/bell.py") -> Path:
    path = folder / "draft_editor" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder / "draft_editor"


def _sources(package: Path) -> list[tuple[str, bool]]:
    return [(each.source, each.is_counted) for each in collect(package)]


def test_all_kinds_of_marks_are_found(tmp_path: Path) -> None:
    _package(tmp_path, 'x = Field(title="Day", description="The " "day.", alias="d")', "model/a.py")
    _package(tmp_path, 'y = Word("TEXT", "Text message")', "model/b.py")
    package = _package(tmp_path, 'tr("Ring"); words("It {x}", x=1); count_words("%n bell(s)", 2)')
    assert _sources(package) == [
        ("%n bell(s)", True),
        ("Day", False),
        ("It {x}", False),
        ("Ring", False),
        ("Text message", False),
        ("The day.", False),
    ]


def test_a_field_outside_the_model_is_something_else(tmp_path: Path) -> None:
    assert _sources(_package(tmp_path, 'Field(title=name); Word("A", b); self.tr(c)')) == []


def test_files_are_named_once_and_without_lines(tmp_path: Path) -> None:
    _package(tmp_path, 'tr("Ring")', "ui/a.py")
    package = _package(tmp_path, 'tr("Ring")\ntr("Ring")', "ui/b.py")
    (message,) = collect(package)
    assert message.files == ("draft_editor/ui/a.py", "draft_editor/ui/b.py")


@pytest.mark.parametrize("call", ["tr(name)", "words(f'{x}')", "count_words(a + b, 2)", "tr(1)"])
def test_what_is_not_a_literal_is_named_with_its_place(tmp_path: Path, call: str) -> None:
    with pytest.raises(NotLiteral, match=r"^draft_editor/ui/bell\.py:2: "):
        collect(_package(tmp_path, f"\n{call}"))


def test_a_sentence_is_counted_everywhere_or_nowhere(tmp_path: Path) -> None:
    with pytest.raises(NotLiteral, match="with a number and without"):
        collect(_package(tmp_path, 'tr("%n bell(s)"); count_words("%n bell(s)", 2)'))


def _nothing(source: Path, target: Path) -> None:
    assert source.with_suffix(".qm") == target


def _renewed(folder: Path, text: str) -> tuple[list[str], Translations, Translations]:
    missing = renew(_package(folder, text), folder, _nothing)
    french, english = (read(folder / f"draft_editor_{name}.ts") for name in (FRENCH, ENGLISH))
    return missing, french, english


def test_new_sentences_wait_and_old_ones_stay_or_go(tmp_path: Path) -> None:
    missing, french, english = _renewed(tmp_path, 'tr("A & “b” <c>"); count_words("%n bell(s)", 2)')
    assert missing == ["%n bell(s)", "A & “b” <c>"]
    assert french == {("%n bell(s)", True): ("", ""), ("A & “b” <c>", False): ("",)}
    assert english == {("%n bell(s)", True): ("%n bell", "%n bells")}
    path = tmp_path / "draft_editor_fr_CA.ts"
    assert path.read_text(encoding="utf-8").count('<translation type="unfinished">') == 2
    filled = path.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>',
        "<translation>«&#xa0;b&#xa0;»</translation>",
    )
    path.write_text(filled, encoding="utf-8")
    missing, french, english = _renewed(tmp_path, 'tr("A & “b” <c>"); tr("New")')
    assert missing == ["New"]
    assert french == {("A & “b” <c>", False): ("«\u00a0b\u00a0»",), ("New", False): ("",)}
    assert english == {}
    assert "«&#xa0;b&#xa0;»" in path.read_text(encoding="utf-8")


def test_a_damaged_file_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "draft_editor_fr_CA.ts"
    path.write_text("<TS><context><message>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"draft_editor_fr_CA\.ts, line 1"):
        read(path)


def test_english_forms_follow_the_rule_of_words() -> None:
    for count, form in zip((1, 2), english_forms("%n bell(s) and bow(s)"), strict=True):
        said = Words("%n bell(s) and bow(s)", (), count)
        assert form.replace("%n", str(count)) == str(said)
