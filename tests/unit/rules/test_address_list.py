"""Addresses are read from what people paste, and nobody stands in two lists unseen."""

from __future__ import annotations

import pytest

from draft_editor.model.json_text import Json
from draft_editor.rules.address_list import read_addresses, twice


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
