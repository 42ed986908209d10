"""Addresses are read from what people paste, and nobody stands in two lists unseen."""

from __future__ import annotations

import pytest

from draft_editor.model.json_text import Json, JsonObject
from draft_editor.rules.address_list import (
    copies_of,
    is_list,
    is_whole,
    most_used,
    offered,
    read_addresses,
    twice,
)


@pytest.mark.parametrize(
    ("text", "addresses", "had_names"),
    [
        ("a@b.ca, c@d.ca;e@f.ca\n\ng@h.ca\r\n", ["a@b.ca", "c@d.ca", "e@f.ca", "g@h.ca"], False),
        ("a@b.ca c@d.ca", ["a@b.ca", "c@d.ca"], False),
        ("Sam Doe <sam@d.ca>", ["sam@d.ca"], True),
        ('"Doe, Sam" < sam@d.ca >; <li@d.ca>', ["sam@d.ca", "li@d.ca"], True),
        ("<li@d.ca>", ["li@d.ca"], False),
        ("no address at all", ["no address at all"], False),
        ("Sam sam@d.ca", ["Sam sam@d.ca"], False),
        (" , ;\n <> ", [], False),
        ("Doe, Sam <sam@d.ca>; Roe, Jo <jo@d.ca>", ["sam@d.ca", "jo@d.ca"], True),
        ("Doe, Sam <sam@d.ca>, Roe, Jo <jo@d.ca>", ["sam@d.ca", "jo@d.ca"], True),
        ("a@b.ca, Doe, Sam <sam@d.ca>", ["a@b.ca", "sam@d.ca"], True),
        ("nobody, a@b.ca, Sam", ["nobody", "a@b.ca", "Sam"], False),
        ("Sam Doe\tsam@d.ca\t555\nJo\tjo@d.ca\n", ["sam@d.ca", "jo@d.ca"], True),
        ("sam@d.ca\tjo@d.ca\t", ["sam@d.ca", "jo@d.ca"], False),
        ("Sam\tDoe", ["Sam Doe"], False),
        ("\u202asam@d.ca\u202c\u200b; mailto:jo@d.ca", ["sam@d.ca", "jo@d.ca"], False),
        ("Sam <sam@d.ca> Jo <jo@d.ca> li@d.ca", ["sam@d.ca", "jo@d.ca", "li@d.ca"], True),
        ("Jo <jo@d.ca> at work", ["jo@d.ca"], True),
        ("Sam Doe [mailto:sam@d.ca]; Jo (jo@d.ca)", ["sam@d.ca", "jo@d.ca"], True),
        ("sam@d.ca (Sam Doe)", ["sam@d.ca"], True),
        ("To: sam@d.ca; Courriel : 'jo@d.ca'.", ["sam@d.ca", "jo@d.ca"], False),
        ("“sam@d.ca” et jo@d.ca / li@d.ca", ["sam@d.ca", "jo@d.ca", "li@d.ca"], False),
        ("1. sam@d.ca\n• jo@d.ca\n- li@d.ca.", ["sam@d.ca", "jo@d.ca", "li@d.ca"], False),
        ("sam@d.ca，jo@d.ca；li@d.ca", ["sam@d.ca", "jo@d.ca", "li@d.ca"], False),
        ("Name\tEmail\nSam\tsam@d.ca", ["sam@d.ca"], True),
        ("o’brien@d.ca, o'neil@d.ca", ["o’brien@d.ca", "o'neil@d.ca"], False),
        ("sam doe@d.ca", ["sam doe@d.ca"], False),
        ('"sam doe"@d.ca, a@[1.2.3.4] b@d.ca', ['"sam doe"@d.ca', "a@[1.2.3.4]", "b@d.ca"], False),
        ('${a.mail!"sam at x@y.ca"}', ['${a.mail!"sam at x@y.ca"}'], False),
        ("${first(a, b)}; a@b.ca", ["${first(a, b)}", "a@b.ca"], False),
    ],
)
def test_a_list_is_read(text: str, addresses: list[str], had_names: bool) -> None:
    assert read_addresses(text) == (tuple(addresses), had_names)


@pytest.mark.parametrize(
    ("customer", "first", "second", "expected"),
    [
        ("", ["a@b.ca", "A@B.ca "], [], ({1}, set())),
        ("a@b.ca", ["a@b.ca"], ["c@d.ca"], ({0}, set())),
        ("", ["a@b.ca", True, ""], ["c@d.ca", "a@b.ca", "", True], (set(), {1})),
    ],
)
def test_who_gets_it_already(
    customer: str, first: list[Json], second: list[Json], expected: tuple[set[int], set[int]]
) -> None:
    assert tuple(map(set, twice(customer, first, second))) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sam@d.ca", False),
        ("sam@d.ca,", True),
        ("sam;", True),
        ("sam@d.ca，", True),
        ("Sam\tsam@d.ca", True),
        ("Doe,", False),
        ("Doe, Sam <sam@d.ca>", False),
        ("Doe, Sam <sam@d.ca>,", True),
        ('"Doe, Sam', False),
        ('"Doe; Sam" <sam@d.ca>', False),
        ('"Doe\n', True),
    ],
)
def test_a_comma_inside_a_name_ends_nothing(typed: str, expected: bool) -> None:
    assert is_list(typed) is expected


def test_an_address_is_whole_once_its_domain_has_a_dot() -> None:
    assert [is_whole(each) for each in ("sam", "sam@d", "sam@d.", " sam@d.ca ")] == [
        False, False, True, True,
    ]  # fmt: skip


def test_who_gets_copies_is_learned() -> None:
    tree: JsonObject = {
        "messageSendingAttributes": {
            "listOfEmailsToBeCCed": ["a@b.ca ", True, "none", "C@d.ca"],
            "listOfEmailsToBeBCCed": None,
        }
    }
    assert copies_of(tree) == ("a@b.ca", "C@d.ca")
    assert most_used(("a@b.ca", "C@d.ca", "c@d.ca")) == ("C@d.ca", "a@b.ca")


def test_those_are_offered_who_begin_with_it_before_those_of_whom_a_part_does() -> None:
    known = ("x@sam.ca", "ana.samson@d.ca", "sam@d.ca", "flotsam@d.ca", "samuel@d.ca")
    assert offered(known, " Sam", ["SAM@d.ca", True]) == [
        "samuel@d.ca",
        "x@sam.ca",
        "ana.samson@d.ca",
    ]
    assert offered(known, "", []) == []
    assert offered(known, "sam@d.", []) == []
