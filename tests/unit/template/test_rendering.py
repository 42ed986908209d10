"""What templates come to here; that FreeMarker agrees is asked elsewhere."""

from __future__ import annotations

import time
from typing import Final

import pytest

from draft_editor.model.json_text import JsonObject, Number
from draft_editor.template.outcome import Fails, NotHere, Rendered
from draft_editor.template.rendering import check, fill_in, render

VALUES: Final[JsonObject] = {
    "name": "Zoé",
    "n": Number("3"),
    "large": Number("123456789012345678"),
    "tiny": Number("1e-9"),
    "minus": Number("-0"),
    "big": Number("123456789012345"),
    "yes": True,
    "list": ["a", None],
    "word": "👩",
    "o": {"a": "x"},
}

RENDERED: Final = {
    "Hi ${name}!": "Hi Zoé!",
    "a\n  <#if yes>\n  b\n  </#if>\nc": "a\n    b\nc",
    "${n}\n  <#if yes>\n  b\n  </#if>\nc": "3\n  b\nc",
    "<#list ['a', 'b'] as x>${x}<#sep>, </#list>": "a, b",
    "${missing!'nobody'}": "nobody",
    "${(missing.b)!'nobody'}": "nobody",
    "${(missing!)?size}${(missing!)?first!'x'}": "0x",
    "${(missing!).a!'y'}": "y",
    "${['a']?seq_contains(n)?c}": "false",
    "${'x'?replace('x', 'y')}": "y",
    "${['a' 'b', 'c']?join('')}": "abc",
}

FAILS: Final = {
    "Hi ${nobody}": ("nobody", "“nobody” has no value and no default."),
    "${o.b.c}": ("o.b", "“o.b” has no value and no default."),
    "${(o).b}": ("(o).b", "“o.b” has no value and no default."),
    "${o['b']}": ("o['b']", "“…” has no value and no default."),
    "${}": ("${}", "This placeholder is empty."),
    "Hi ${name": ("${name", "“${name” does not end."),
    "${'a}": ("'", "The text that begins here has no closing quote."),
    "x<#if yes>a": ("<#if", "“<#if>” has no “</#if>”."),
    "a</#if>b": ("</#if>", "“</#if>” does not belong here."),
    "${yes}": ("yes", "A yes or no is not shown by itself: add “?string(…)”."),
    "${o}": ("o", "This is an object; a text is needed."),
    "<#if name>a</#if>": ("name", "This is a text; yes or no is needed."),
    "<#if missing!>a</#if>": ("missing!", "This is nothing; yes or no is needed."),
    "${name?c}": ("name", "This is a text; a number is needed."),
    "${true - 1}": ("true", "This cannot be done with true."),
    "${[1] - 1}": ("[1]", "This cannot be done with […]."),
    "${'a' - 1}": ("'a'", "This cannot be done with “a”."),
    "${name == n}": ("name == n", "a text and a number are not compared."),
    "${o.1}": ("1", "“1” does not belong here."),
    "${name?index}": ("name?index", "“?index” is only for the variable of a loop."),
    "${'abc'[3]}": ("'abc'[3]", "This text has no letter at that place."),
}

COUNTRY: Final = "How the number {} is written depends on the service; “?c” makes it certain."
DICTIONARY: Final = "Whether “Zoé” and “Zoe” are the same depends on the service’s language."

NOT_HERE: Final = {
    "${large}": ("large", COUNTRY.format("123456789012345678")),
    "${tiny}": ("tiny", COUNTRY.format("1e-9")),
    "${minus}": ("minus", COUNTRY.format("-0")),
    "${(big * big)?c}": ("big * big", "This number is not exact everywhere."),
    "${1 / 0}": ("1 / 0", "This cannot be divided."),
    "${list[1.5]}": ("list[1.5]", "This needs a whole number."),
    "${word[0]}": ("word[0]", "“[…]” cannot be worked out here."),
    "${['a', missing!]?size}": ("missing!", "“!” cannot be worked out here."),
    "${['a']?join(n)}": ("['a']?join(n)", "“?join” cannot be worked out here."),
    "${list?join('')}": ("list?join('')", "“?join” cannot be worked out here."),
    "${[1]?seq_contains(a!)}": (
        "[1]?seq_contains(a!)",
        "“?seq_contains” cannot be worked out here.",
    ),
    "${'a'?replace('', 'b')}": ("'a'?replace('', 'b')", "“?replace” cannot be worked out here."),
    "${'a'?split('')}": ("'a'?split('')", "“?split” cannot be worked out here."),
    "${'a'?substring('b')}": ("'a'?substring('b')", "“?substring” cannot be worked out here."),
    "${name('x')}": ("(", "“(” cannot be worked out here."),
    "${o.*}": ("*", "“*” cannot be worked out here."),
    "${naΩme}": ("Ω", "“Ω” cannot be worked out here."),
    "${name~}": ("~", "“~” cannot be worked out here."),
    "<#list 1.. as x></#list>": ("..", "“..” cannot be worked out here."),
    "<#list list as x>${x}</#list>": ("list", "An item of this list is null."),
    "<#switch n><#-- c --><#case 1>": ("<#switch", "Something stands before the first case."),
    "<#list list></#list>": ("<#list", "This list names nothing that goes through it."),
    "<#-- a": ("<#--", "This comment does not end."),
    "<#macro m></#macro>": ("<#macro", "“<#macro>” cannot be worked out here."),
    "${name == 'Zoe'}": ("name == 'Zoe'", DICTIONARY),
}

HOSTILE: Final = {
    "long": "x" * 300_001,
    "deep expression": "${" + "(" * 5_000 + "n" + ")" * 5_000 + "}",
    "long expression": "${n" + " + n" * 5_000 + "}",
    "deep directives": "<#if yes>" * 5_000,
    "many blocks": "${n}<#-- c -->" * 10_000,
    "loops in loops": "<#list 1..999 as a><#list 1..999 as b>${b}</#list></#list>",
    "long range": "<#list 1..99999999 as a></#list>",
    "doubling": "<#assign x = 'ab'><#list 1..99 as i><#assign x = x + x></#list>",
    "doubling lists": "<#assign x = ['a']><#list 1..99 as i><#assign x = x + x></#list>",
    "long answer": f"<#assign x = '{'long ' * 2_000}'><#list 1..900 as i>${{x}}</#list>",
    "joining texts": "<#assign x = 'ab'><#list 1..99 as i><#assign x = '${x}${x}'></#list>",
    "texts in texts": '${"' * 5_000,
    "growing": f"${{'{'a' * 9_000}'?replace('a', '{'b' * 9_000}')}}",
    "joining": f"${{['a', 'b', 'c']?join('{'b' * 190_000}')}}",
    "opening": "${" * 50_000,
    "quotes": "${'" * 50_000,
    "backslashes": "${'" + "\\" * 100_000,
    "brackets": "${[" * 40_000,
    "tags": "<#list " * 20_000,
}  # fmt: skip


@pytest.mark.parametrize(("template", "text"), RENDERED.items())
def test_it_is_rendered(template: str, text: str) -> None:
    assert render(template, VALUES) == Rendered(text)


@pytest.mark.parametrize(("template", "told"), FAILS.items())
def test_it_fails_with_place_and_reason(template: str, told: tuple[str, str]) -> None:
    outcome = render(template, VALUES)
    assert isinstance(outcome, Fails)
    assert (template[outcome.start : outcome.end], str(outcome.why)) == told


@pytest.mark.parametrize(("template", "told"), NOT_HERE.items())
def test_it_is_not_worked_out_here_with_place_and_reason(
    template: str, told: tuple[str, str]
) -> None:
    outcome = render(template, VALUES)
    assert isinstance(outcome, NotHere)
    assert (template[outcome.start : outcome.end], str(outcome.why)) == told


@pytest.mark.parametrize("template", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_template_ends_soon(template: str) -> None:
    began = time.thread_time()
    outcome = render(template, VALUES)
    assert not isinstance(outcome, Rendered)
    assert time.thread_time() - began < 2.0


def test_a_long_message_is_quick() -> None:
    paragraph = "Bonjour ${name}, voici un paragraphe.\n<#if yes>\n  <b>oui</b>\n</#if>\n"
    began = time.thread_time()
    outcome = render(paragraph * 800, VALUES)
    assert isinstance(outcome, Rendered)
    assert outcome.text == "Bonjour Zoé, voici un paragraphe.\n  <b>oui</b>\n" * 800
    assert time.thread_time() - began < 2.0


def test_what_is_missing_is_named_for_a_fix() -> None:
    outcome = render("Dear ${customer.name}", {"customer": {}})
    assert isinstance(outcome, Fails)
    assert outcome.missing == "customer.name"
    assert (outcome.start, outcome.end) == (7, 20)


def test_a_text_that_is_no_template_stays_as_it_is() -> None:
    assert fill_in("${name}", False, VALUES) == Rendered("${name}")


def test_a_template_is_filled_in_where_the_service_may_do_it() -> None:
    assert fill_in("${name}", True, VALUES) == Rendered("Zoé")
    assert fill_in("${name}", None, VALUES) == Rendered("Zoé")
    assert isinstance(fill_in("${name}", True, None), Fails)


def test_a_template_is_checked_without_values() -> None:
    assert check("Hi ${nobody}<#if a.b></#if>") is None
    assert isinstance(check("<#if a>"), Fails)
    assert isinstance(check("<#macro m>"), NotHere)
