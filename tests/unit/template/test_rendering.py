"""What templates come to here; that FreeMarker agrees is asked elsewhere."""

from __future__ import annotations

import time
from typing import Final

import pytest

from draft_editor.model.json_text import JsonObject, Number
from draft_editor.template.outcome import Fails, Hole, NotHere, Partly, Rendered
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
    "<#macro m x y='d'>${x}${y}<#nested></#macro><@m 1/><@m y=2 x=1>!</@m>": "1d12!",
    "${' '?cap_first}": " ",
    "<#assign a>b${n}</#assign>${a}${a?length}": "b32",
    "<#assign a = 1 b = 2, c = 3><#assign a += b c-->${a}${c}": "32",
    "${name[0..1]}${name[1..]}${name[0..*9]}${name[1..<1]}": "Zooé" + "Zoé",
    "<#list {'a': 1} as k, v>${k}${v}</#list>${o?keys?join('')}${o?values?join('')}": "a1ax",
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
    "<#assign a++>": ("a", "“a” has no value and no default."),
    "${name[1..9]}": ("name[1..9]", "There is nothing at that place."),
    "<#macro m x>a</#macro><@m/>": ("<@m/>", "“x” is missing for the macro “m”."),
    "<#macro m>a</#macro><@m 1/>": ("1", "The macro “m” does not take this."),
    "${name?index}": ("name?index", "“?index” is only for the variable of a loop."),
    "${'abc'[3]}": ("'abc'[3]", "This text has no letter at that place."),
}

COUNTRY: Final = "The service may write the number {} in its own way."
DICTIONARY: Final = "Whether “Zoé” and “Zoe” are the same depends on the service’s language."

HOLES: Final = {
    "${large}": ("large", COUNTRY.format("123456789012345678")),
    "${tiny}": ("tiny", COUNTRY.format("1e-9")),
    "${minus}": ("minus", COUNTRY.format("-0")),
    "${(big * big)?c}": ("big * big", "The service may round this number."),
    "${1 / 0}": ("1 / 0", "This division has no exact result."),
    "${list[1.5]}": ("list[1.5]", "This needs a whole number."),
    "${word[0]}": ("word[0]", "Only the service can work out “[…]”."),
    "${['a', missing!]?size}": ("missing!", "Only the service can work out “!”."),
    "${['a']?join(n)}": ("['a']?join(n)", "Only the service can work out “?join”."),
    "${list?join('')}": ("list?join('')", "Only the service can work out “?join”."),
    "${[1]?seq_contains(a!)}": (
        "[1]?seq_contains(a!)",
        "Only the service can work out “?seq_contains”.",
    ),
    "${'a'?replace('', 'b')}": (
        "'a'?replace('', 'b')",
        "Only the service can work out “?replace”.",
    ),
    "${'a'?split('')}": ("'a'?split('')", "Only the service can work out “?split”."),
    "${'a'?substring('b')}": ("'a'?substring('b')", "Only the service can work out “?substring”."),
    "${name('x')}": ("(", "Only the service can work out “(”."),
    "${o.*}": ("*", "Only the service can work out “*”."),
    "${.now}": (".now", "Only the service can work out “.now”."),
    "#{n}": ("#{", "Only the service can work out “#{…}”."),
    "${1..<}": ("..<", "Only the service can work out “..<”."),
    "<#list 1.. as x></#list>": ("1..", "Only the service can work out “..”."),
    "<#list list as x>${x}</#list>": ("list", "An item of this list has no value."),
    "${name == 'Zoe'}": ("name == 'Zoe'", DICTIONARY),
}
"""Template that is nothing but a hole → its cause, and what is said of it."""

AROUND: Final = {
    "Your ${big} is ready, ${name}.": "Your [${big}] is ready, Zoé.",
    "a<#if n?date>b${name}<#assign name = 'x'></#if>c${name}": (
        "a[<#if n?date>b${name}<#assign name = 'x'></#if>]c[${name}]"
    ),
    "<#assign a = n?date b = 2>${a} ${b}${name}": "~[${a}] [${b}]Zoé",
    "<#assign a = big + '' b = 2>${a} ${b}": "~[${a}] 2",
    "<#assign 'a' = n?date>${(a!1)?c}": "~[${(a!1)?c}]",
    "<#assign a = big + '' b = 1><#assign a += 'x' b++>${a}${b}": "~~[${a}]2",
    "<#if no!false>${name?no_such}</#if>Hi": "Hi~",
    "<#attempt>a<#assign b = 1><#recover>c</#attempt>${name}${b}": (
        "[<#attempt>a<#assign b = 1><#recover>c</#attempt>]Zoé[${b}]"
    ),
    "a <#escape x as x?html>${n}</#escape> b": "a [<#escape x as x?html>${n}</#escape>] b",
    "<#if no!false><#compress>a</#compress></#if>Hi": "Hi~",
    "<#macro m x y='d'>${x}-${y}</#macro><@m big + ''/><@m 1 big + ''/>": "[${x}]-d1-[${y}]",
    "<#macro m x=y y='d'>${x}-${y}</#macro><@m/>": "[${x}]-d",
    "<#macro m x=big + ''>${x}<#nested></#macro><@m>${n}</@m><@m 'a'/>": "[${x}]3a",
    "<#macro m a b='d'>${a}${b}</#macro><@m b=n?date a=1/>.": "[<@m b=n?date a=1/>].",
    "<#macro m><#assign a = 1><#local b = 1><#nested></#macro>"
    "<#assign a = 0 c = 0><#if n?date><@m><#assign c = 1></@m></#if>${a}${c}${name}": (
        "[<#if n?date><@m><#assign c = 1></@m></#if>][${a}][${c}]Zoé"
    ),
    "<#macro m><#local b = 1><#nested>${b}</#macro>"
    "<#macro o><#local c = 1><@m><#if n?date><#local c = 2></#if></@m>${c}</#macro><@o/>": (
        "[<#if n?date><#local c = 2></#if>]1[${c}]"
    ),
    "<#assign a>${name}<#if n?date>b</#if></#assign>${a}${name}": "~[${a}]Zoé",
    "<#list 1..3 as i>${i}<#if i == 2>${big}</#if></#list>": "12[${big}]3",
    "x<#list 1..3 as i>${i}<#if big?string == '1'><#break></#if></#list>y": (
        "x[<#list 1..3 as i>${i}<#if big?string == '1'><#break></#if></#list>]y"
    ),
    "<#list list?map(x -> x) as y>${y?index}</#list>!": (
        "[<#list list?map(x -> x) as y>${y?index}</#list>]!"
    ),
    "<#list n?date><#items as y>${y}</#items></#list>!": (
        "[<#list n?date><#items as y>${y}</#items></#list>]!"
    ),
    "<#switch n><#case 3>a<#if n?date><#break></#if>b<#case 4>c</#switch>d": (
        "[<#switch n><#case 3>a<#if n?date><#break></#if>b<#case 4>c</#switch>]d"
    ),
    "<#switch n?date><#case 3>a</#switch>d": "[<#switch n?date><#case 3>a</#switch>]d",
    "<#if no!false>a<#elseif big?string == '1'>b</#if>c": (
        "[<#if no!false>a<#elseif big?string == '1'>b</#if>]c"
    ),
    "${{'a', 1}.a}${name}": "[${{'a', 1}.a}]Zoé",
    "${name?no_such('}')}.": "[${name?no_such('}')}].",
    "<#if name?no_such(1 > 2)>a</#if>.": "[<#if name?no_such(1 > 2)>a</#if>].",
}
"""Template → what it comes to: the sources of holes in brackets, ~ for one that is silent."""

NOT_HERE: Final = {
    "${naΩme}": ("Ω", "Only the service can work out “Ω”."),
    "${name~}": ("~", "Only the service can work out “~”."),
    "${n?date": ("date", "Only the service can work out “?date”."),
    "<#switch n><#-- c --><#case 1>": ("<#switch", "Something stands before the first “<#case>”."),
    "<#list list></#list>": ("<#list", "This list has no name for its items."),
    "<#list n?date as ></#list>": ("date", "Only the service can work out “?date”."),
    "<#list n?date as 3></#list>": ("date", "Only the service can work out “?date”."),
    "<#assign x in y>a</#assign>": ("<#assign", "Only the service can work out “<#assign>”."),
    "<#assign >": ("<#assign", "Only the service can work out “<#assign>”."),
    "<#assign in = 3>": ("<#assign", "Only the service can work out “<#assign>”."),
    "<#-- a": ("<#--", "This comment does not end."),
    "<#macro m x...></#macro>": ("<#macro", "Only the service can work out “<#macro>”."),
    "a<@m x=1/>": ("<@m", "Only the service can work out “<@m>”."),
    "<@m.n/>": ("<@", "Only the service can work out “<@m.n/>”."),
    "<#macro m></#macro></@m x>": ("</@m", "Only the service can work out “</@m”."),
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
    "a macro in itself": "<#macro m><@m/></#macro><@m/>",
    "a macro twice in itself": "<#macro m><@m/><@m/></#macro><@m/>",
    "macros with values": "<#macro m x><@m x + x/></#macro><@m 'a'/>",
    "a long default": f"<#macro m x='{'a' * 9_000}'>${{x}}</#macro>" + "<@m/>" * 200,
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


@pytest.mark.parametrize(("template", "told"), HOLES.items())
def test_it_is_a_hole_with_place_and_reason(template: str, told: tuple[str, str]) -> None:
    outcome = render(template, VALUES)
    assert isinstance(outcome, Partly)
    (hole,) = outcome.pieces
    assert isinstance(hole, Hole)
    assert template[hole.start : hole.end] == template
    assert (template[hole.cause.start : hole.cause.end], str(hole.cause.why)) == told


@pytest.mark.parametrize(("template", "text"), AROUND.items())
def test_around_the_holes_it_is_rendered(template: str, text: str) -> None:
    outcome = render(template, VALUES)
    assert isinstance(outcome, Partly)
    assert "".join(_shown(template, piece) for piece in outcome.pieces) == text


def _shown(template: str, piece: str | Hole) -> str:
    if isinstance(piece, str):
        return piece
    return "~" if piece.is_silent else f"[{template[piece.start : piece.end]}]"


def test_a_number_by_country_says_which_so_that_it_can_be_mended() -> None:
    outcome = render("${big} and ${'No. ' + (big + 1)} and ${large}", VALUES)
    assert isinstance(outcome, Partly)
    assert [hole.cause.number for hole in outcome.holes] == [
        "123456789012345",
        "123456789012346",
        "",
    ]


def test_what_fails_behind_a_hole_fails() -> None:
    outcome = render("${big} ${missing}", VALUES)
    assert isinstance(outcome, Fails)
    assert outcome.missing == "missing"


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
    assert isinstance(check("<#include 'a'>"), NotHere)


@pytest.mark.parametrize(
    "template",
    ['${.data_model["na" + "me"]}', "${.data_model.name}", "${.data_model}", "${.data_model[1]}"],
)
def test_of_all_values_together_only_one_by_its_key_is_known(template: str) -> None:
    values: JsonObject = {"name": "Zoé", "a-b": "x"}
    assert not isinstance(render(template, values), Rendered | Fails)
    assert render('${.data_model["a-b"]}', values) == Rendered("x")
    assert not isinstance(render('${.data_model["c"]!}', values), Rendered | Fails)
