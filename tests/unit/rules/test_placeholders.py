"""Placeholders: FreeMarker's, the older tags, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.rules.placeholders import (
    MAX_LENGTH,
    MAX_SPANS,
    MAX_UNCLOSED,
    Kind,
    find,
    has_default,
    own_names,
)


def _found(text: str) -> list[tuple[str, Kind, str]]:
    return [(text[span.start : span.end], span.kind, span.name) for span in find(text)]


@pytest.mark.parametrize(
    ("expression", "name"),
    [
        ("${name}", "name"),
        ("${ name }", "name"),
        ("${user.first?cap_first}", "user"),
        ('${(user.first)!"you"}', "user"),
        ('${name!"a } brace"}', "name"),
        ("${name!'a } brace'}", "name"),
        (r'${name!"a \" and }"}', "name"),
        ("${({'a': {'b': 1}}).a}", ""),
        ('${"text"}', ""),
        ("${1 + 2}", ""),
        ("${.now}", ""),
        ("${f(x)}", "f"),
        ("${a > b}", "a"),
        ("${it's}", "it"),
        ("${}", ""),
        ('${name!"\n"}', "name"),
        ("${name\n!}", "name"),
        ("${name!'it}", "name"),
    ],
)
def test_a_variable_with_its_first_name(expression: str, name: str) -> None:
    assert _found(f"Hi {expression}, bye}}") == [(expression, Kind.VARIABLE, name)]


@pytest.mark.parametrize(
    ("text", "unclosed", "name"),
    [
        ("Hi ${name, your car", "${name, your car", "name"),
        ("Hi ${name {your} car", "${name {your} car", "name"),
        ("Hi ${", "${", ""),
    ],
)
def test_a_variable_without_its_end(text: str, unclosed: str, name: str) -> None:
    assert _found(text) == [(unclosed, Kind.UNCLOSED, name)]


def test_an_unclosed_variable_ends_at_its_line_and_leaves_the_next_one_whole() -> None:
    assert _found("${a\n${b} ${c ${d}") == [
        ("${a", Kind.UNCLOSED, "a"),
        ("${b}", Kind.VARIABLE, "b"),
        ("${c ", Kind.UNCLOSED, "c"),
        ("${d}", Kind.VARIABLE, "d"),
    ]


@pytest.mark.parametrize(
    ("directive", "name"),
    [
        ("<#if name??>", "if"),
        ('<#if a == "x > y">', "if"),
        ("<#if (a > b)>", "if"),
        ("</#if>", "/if"),
        ("<#list items as item>", "list"),
        ("<@greeting name=user/>", "@greeting"),
        ("</@greeting>", "/@greeting"),
        ("<#-- not ${shown} -->", "--"),
        ("<#if a)>", "if"),
    ],
)
def test_directives(directive: str, name: str) -> None:
    assert _found(f"a {directive} b") == [(directive, Kind.DIRECTIVE, name)]


def test_a_comment_without_end_goes_to_the_end() -> None:
    assert _found("a <#-- b ${c}") == [("<#-- b ${c}", Kind.DIRECTIVE, "--")]


def test_a_directive_without_end_is_none() -> None:
    assert _found("a <#if b <#else> ${c}") == [
        ("<#else>", Kind.DIRECTIVE, "else"),
        ("${c}", Kind.VARIABLE, "c"),
    ]


@pytest.mark.parametrize("text", ["Pay: _payurl.", "link:_payurl", "(_payurl)", "_payurl"])
def test_a_published_tag_is_found_wherever_a_word_may_begin(text: str) -> None:
    assert [(found, kind) for found, kind, _ in _found(text)] == [("_payurl", Kind.TAG)]


def test_other_tags_of_the_older_form_are_found_at_the_start_of_a_word() -> None:
    assert _found("Hi _name, “_car” is ready") == [
        ("_name", Kind.TAG, "_name"),
        ("_car", Kind.TAG, "_car"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "snake_case a_payurl",
        "https://example.com/_next",
        "_markdown_ and __init__",
        "_Name _9 _ _payurls2",
        "_half-way",
        "a < b, $5, {x}, <b>x</b>, <#3, #{x}, _payurl_",
        "I <3 it",
        "nothing here",
        "",
    ],
)
def test_what_only_looks_like_a_placeholder(text: str) -> None:
    assert find(text) == ()


def test_a_placeholder_longer_than_anybody_writes_is_unclosed() -> None:
    fitting = "${" + "a" * (MAX_LENGTH - 1) + "}"
    assert [span.kind for span in find(fitting)] == [Kind.VARIABLE]
    assert [span.kind for span in find("${a" + fitting[2:])] == [Kind.UNCLOSED]


def test_the_search_gives_up_on_a_text_that_is_no_template() -> None:
    assert len(find("${a " * 1000)) == MAX_UNCLOSED
    assert find("<#if " * 1000 + "${a}") == ()
    assert len(find("${a}" * (MAX_SPANS + 10))) == MAX_SPANS


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ('${a!"x"}', True),
        ("${a!}", True),
        ("${(a.b)!}", True),
        ("${a???c}", True),
        ('${a?default("x")}', True),
        ("${a?has_content?c}", True),
        ("${a}", False),
        ("${a != b}", False),
        ('${a + "!"}', False),
        ("${a?cap_first}", False),
    ],
)
def test_has_default(expression: str, expected: bool) -> None:
    (span,) = find(expression)
    assert has_default(expression, span) is expected


@pytest.mark.parametrize(
    ("template", "names"),
    [
        ("<#list cars as car>${car}</#list>", {"car"}),
        ("<#list prices as key, value>", {"key", "value"}),
        ("<#items as one>", {"one"}),
        ("<#assign total = 5 rest=2>", {"total", "rest"}),
        ("<#assign long>text</#assign>", {"assign", "long"}),
        ("<#macro greet who>", {"macro", "greet", "who"}),
        ("<@each list; one, two>", {"one", "two"}),
        ("<#if name??>${name}</#if>", {"name"}),
        ("<#if (user.name)?? && !x>", {"user"}),
        ("<#if a?has_content>", {"a"}),
        ("<#if a != b>", set()),
        ("<#-- <#list a as b> c?? -->", set()),
        ("${name!} _payurl", set()),
    ],
)
def test_own_names(template: str, names: set[str]) -> None:
    assert own_names(template, find(template)) == frozenset(names)


@pytest.mark.parametrize("template", ['<#include "other.ftl">', '<#import "lib.ftl" as lib>'])
def test_a_template_that_takes_in_another_may_define_anything(template: str) -> None:
    assert own_names(template, find(template)) is None


@given(st.lists(st.sampled_from([*"${}<>#@/_a\"'\\( )!?\n-;=", "${", "<#list ", " as "])))
def test_spans_are_in_order_and_never_overlap(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = find(text)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert text[span.start] in "$<_"
        has_default(text, span)
        end = span.end
    own_names(text, spans)


def test_a_name_may_begin_with_any_letter() -> None:
    assert [span.name for span in find("${été} ${(élève.âge)!} ${1}")] == ["été", "élève", ""]
    directive = "<#if état??>${état}</#if>"
    assert own_names(directive, find(directive)) == frozenset({"état"})
