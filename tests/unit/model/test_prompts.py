from __future__ import annotations

import pytest

from draft_editor.model.prompts import (
    Prompt,
    as_html,
    filled,
    is_html,
    prompt_places,
    prompts,
    unpaired,
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("At [[What time?]]!", [("What time?", "")]),
        ("[[Time: 9:00]]", [("Time", "9:00")]),
        ("[[Heure : 9 h]] [[ Jour ]]", [("Heure", "9 h"), ("Jour", "")]),
        ("[[9:00]]", [("9:00", "")]),
        ("[[Time:]]", [("Time", "")]),
        ("[[: 5]]", [(": 5", "")]),
        ("[[A]] [[A: 1]] [[A: 2]]", [("A", "1")]),
        ("[[]] [[ ]] [A] [[a\nb]] [[[x]", []),
        ("[[[x]]]", [("x", "")]),
        ("${list[[0]]} <#assign x = [[1]]> [[y]] </#if>", [("y", "")]),
        ("${unclosed [[x]]", []),
        ("${'}'[[x]]} ${a!\"}[[y]]\"} ${it's} [[z]]", [("z", "")]),
    ],
)
def test_what_a_text_asks_for(text: str, asked: list[tuple[str, str]]) -> None:
    assert prompts(text) == tuple(Prompt(*each) for each in asked)


def test_answers_stand_where_they_were_asked_for() -> None:
    text = "${a[[0]]}: [[When: 9:00]] or [[When]], [[Who]]."
    assert filled(text, {"Who": "Sam ${b}"}) == "${a[[0]]}: 9:00 or 9:00, Sam ${b}."
    assert filled(text, {"When": r"\1", "Who": ""}) == r"${a[[0]]}: \1 or \1, ."


@pytest.mark.parametrize("text", ["<p>Hi</p>", "a<br/>b", "<!DOCTYPE html>", "<A href='x'>"])
def test_html_is_known_by_its_tags(text: str) -> None:
    assert is_html(text)


@pytest.mark.parametrize(
    "text", ["a < b > c", "Hi ${a}", "<#if a>b</#if>", "5<6", "Hi <Name>", "a <b and c> d"]
)
def test_signs_alone_are_no_html(text: str) -> None:
    assert not is_html(text)


def test_a_plain_text_keeps_its_signs_and_lines_in_html() -> None:
    assert (
        as_html('a < b & "c"\n${x!"<y>"} <#if a>1</#if>')
        == 'a &lt; b &amp; "c"<br>\n${x!"<y>"} <#if a>1</#if>'
    )


def test_the_places_of_prompts_are_told() -> None:
    assert prompt_places("é ${[[a]]} [[b]], [[b]]") == ((11, 16), (18, 23))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("[[Time]] [[Day]]", ()),
        ("é [[Time] or [Day]]", (2, 17)),
        ("[[ ]] ${a[b[0]]} <#if a[b[1]]>", (0, 3)),
        ("[[One\n]]", (0, 6)),
    ],
)
def test_brackets_that_make_no_prompt(text: str, places: tuple[int, ...]) -> None:
    assert unpaired(text) == places
