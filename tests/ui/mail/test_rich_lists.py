"""Lists are made, taken back and moved about, and nothing else of the source changes."""

from __future__ import annotations

from typing import Final

import pytest

from draft_editor.ui.mail.list_tree import read_list
from draft_editor.ui.mail.rich_lists import listed, shifted, unlisted
from draft_editor.ui.mail.rich_source import RichSource, read_rich

NESTED: Final = "<p>x</p><ul>\n<li>a</li>\n<li>b<ol><li>c<li>d</ol>\n</li>\n<li>e</li>\n</ul>y"
LOOSE: Final = "<UL class=x><li>a</li><ul><li>b</li></ul><li>c</li></UL>"


def rich_of(source: str) -> RichSource:
    rich = read_rich(source)
    assert rich is not None
    return rich


def said(made: RichSource | None) -> str:
    """The source; each change is one that is read as it was made."""
    return "" if made is None else made.source


@pytest.mark.parametrize("source", [NESTED, LOOSE, "<ul><li><br>a &amp; <b>b</b> <!-- c --></ul>"])
def test_what_is_not_moved_stays_as_it_is(source: str) -> None:
    start = source.casefold().index("<ul")
    listing, end = read_list(source, start)
    assert listing.source() == source[start:end]


def test_depths_are_told() -> None:
    rich = rich_of(NESTED)
    told = [(block.text(), block.listed, block.depth) for block in rich.blocks]
    assert told == [
        ("x", "", 0),
        ("a", "ul", 1),
        ("b", "ul", 1),
        ("c", "ol", 2),
        ("d", "ol", 2),
        ("e", "ul", 1),
        ("y", "", 0),
    ]
    empty = rich_of("<ul><li><ul><li></li></ul></li></ul>")
    assert [(block.text(), block.depth) for block in empty.blocks] == [("", 1), ("", 2)]


@pytest.mark.parametrize(
    ("source", "first", "end", "by", "expected"),
    [
        (
            "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
            1,
            2,
            1,
            "<ul>\n<li>a<ul>\n<li>b</li>\n</ul></li>\n</ul>",
        ),
        ("<ol><li>a<li>b<li>c</ol>", 1, 3, 1, "<ol><li>a<ol><li>b<li>c</ol></ol>"),
        ("<ul><li>a</li><li>b</li></ul>", 0, 1, 1, "<ul><li>a</li><li>b</li></ul>"),
        (
            NESTED,
            5,
            6,
            1,
            NESTED.replace("</ol>\n</li>\n<li>e</li>\n", "\n<li>e</li></ol>\n</li>\n"),
        ),
        (NESTED, 4, 5, -1, NESTED.replace("<li>d</ol>\n</li>", "</ol>\n</li><li>d")),
        (
            NESTED,
            3,
            4,
            -1,
            NESTED.replace("<ol><li>c<li>d</ol>\n</li>", "\n</li><li>c<ol><li>d</ol>"),
        ),
        (NESTED, 1, 2, -1, NESTED),
        (LOOSE, 1, 2, -1, "<UL class=x><li>a</li><li>b</li><li>c</li></UL>"),
        (LOOSE, 2, 3, 1, "<UL class=x><li>a</li><ul><li>b</li><li>c</li></ul></UL>"),
        (
            NESTED,
            2,
            5,
            1,
            NESTED.replace("</li>\n<li>b", "<ul>\n<li>b").replace(
                "</li>\n<li>e", "</li>\n</ul></li>\n<li>e"
            ),
        ),
        (
            "<ul><li>a<ul><li>b<ul><li>c</ul><li>d</ul></ul>",
            1,
            2,
            -1,
            "<ul><li>a<li>b<ul><li>c<li>d</ul></ul>",
        ),
    ],
)
def test_items_move_in_and_out(source: str, first: int, end: int, by: int, expected: str) -> None:
    assert said(shifted(rich_of(source), first, end, by)) == expected


@pytest.mark.parametrize(
    ("source", "first", "end", "expected"),
    [
        ("<ul><li>a</li></ul>", 0, 1, "<p>a</p>"),
        (
            "<ol class=x><li>a</li><li>b</li><li>c</li></ol>",
            1,
            2,
            "<ol class=x><li>a</li></ol>\n<p>b</p>\n<ol class=x><li>c</li></ol>",
        ),
        ("<ul><li>a<ul><li>b</ul></ul>", 0, 1, "<p>a</p>\n<ul><li>b</ul>"),
        ("<ul><li>a<ul><li>b<li>c</ul></ul>", 1, 2, "<ul><li>a</ul>\n<p>b</p>\n<ul><li>c</ul>"),
        ("<ul><li>a<ul><li>b</ul></ul>", 0, 2, "<p>a</p>\n<p>b</p>"),
        ("<p>x</p><ul><li>a</ul>", 0, 2, ""),
    ],
)
def test_items_become_paragraphs(source: str, first: int, end: int, expected: str) -> None:
    assert said(unlisted(rich_of(source), first, end)) == expected


@pytest.mark.parametrize(
    ("source", "first", "end", "kind", "expected"),
    [
        (
            "<p>a</p>\n<p>b <i>x</i></p>\n<p>c</p>",
            0,
            2,
            "ul",
            "<ul>\n<li>a</li>\n<li>b <i>x</i></li>\n</ul>\n<p>c</p>",
        ),
        ("<p>x</p>\n<p>a</p>", 1, 2, "ol", "<p>x</p>\n<ol>\n<li>a</li>\n</ol>"),
        ("a<br>b", 1, 2, "ol", "a<br><ol>\n<li>b</li>\n</ol>"),
        ("one\ntwo", 0, 1, "ul", "<ul>\n<li>one</li>\n</ul>\n<p>two</p>"),
        ("<ul class=x><li>a</ul>", 0, 1, "ol", "<ol class=x><li>a</ol>"),
        (NESTED, 3, 4, "ul", NESTED.replace("ol>", "ul>")),
        (NESTED, 0, 2, "ul", ""),
        ("<p>a</p><hr><p>b</p>", 0, 2, "ul", ""),
        ("<table><tr><td>a</table>", 0, 1, "ul", ""),
        ("<" * 30_000, 0, 1, "ul", ""),
    ],
)
def test_lists_are_made_and_turned(
    source: str, first: int, end: int, kind: str, expected: str
) -> None:
    assert said(listed(rich_of(source), first, end, kind)) == expected


@pytest.mark.parametrize(
    "source",
    [
        "<ul><li>a<p>b</p></li><li>c</li></ul>",
        "<ul><#list xs as x><li>a</li></#list></ul>",
        "<ul><ul><li>a</li></ul></ul>",
        "<ul><li>a<ul><li>b</li></ul>c</li></ul>",
        "<ul><li>a</li>",
        "<!-- <ul> --></ul><li>a</li></ul>",
        "<ul><li>a</li></ol>",
    ],
)
def test_what_holds_more_than_items_is_refused(source: str) -> None:
    rich = rich_of(source)
    at = next((number for number, block in enumerate(rich.blocks) if block.listed), 0)
    assert unlisted(rich, at, at + 1) is None
    assert rich.source == source


def test_a_list_behind_another_in_an_item_stays() -> None:
    source = "<ul><li>a<ul><li>b</ul><ol><li>c</ol></ul>"
    assert shifted(rich_of(source), 1, 2, -1) is None
    assert said(shifted(rich_of(source), 2, 3, -1)) == "<ul><li>a<ul><li>b</ul><li>c</ul>"
