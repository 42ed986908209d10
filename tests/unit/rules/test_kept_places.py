"""What is a word of a text, and what is a piece of a placeholder or of a tag."""

from __future__ import annotations

import pytest

from draft_editor.rules.kept_places import KeptPlaces


def cuts(text: str, sought: str, *, is_html: bool = False) -> list[bool]:
    kept = KeptPlaces(text, is_html=is_html)
    places = [at for at in range(len(text)) if text.startswith(sought, at)]
    return [kept.cut(at, at + len(sought)) for at in places]


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("name ${name} <#if name??>name</#if>", "name", [False, True, True, False]),
        ("pay _payurl pay", "pay", [False, True, False]),
        ("at _payurl", "_payurl", [False]),
        ("Hi ${name}!", "${name}", [False]),
        ("Hi ${name}!", "Hi ${na", [True]),
        ("b <b> b", "b", [False, False, False]),
        ("no words", "x", []),
    ],
)
def test_placeholders_are_cut_only_as_a_whole(text: str, sought: str, found: list[bool]) -> None:
    assert cuts(text, sought) == found


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("<p class='p'>p</p> p", "p", [True, True, False, True, False]),
        ("<style>p { color: red }</style><p>color</p>", "color", [True, False]),
        ("<!-- car --><p>car", "car", [True, False]),
        ("car <b>car</b>", "<b>", [False]),
        ("car <b>car</b>", "<b", [True]),
        ("5 < 6 cars, 7 > 6 cars", "cars", [False, False]),
        ("a < b", "< b", [False]),
        ("<p>amp R&amp;D e&eacute;", "amp", [False, True]),
        ("<p>e&eacute;", "e&eacute;", [False]),
        ("cars <", "cars", [False]),
        ("plain", "plain", [False]),
    ],
)
def test_tags_of_an_email_are_no_words(text: str, sought: str, found: list[bool]) -> None:
    assert cuts(text, sought, is_html=True) == found
