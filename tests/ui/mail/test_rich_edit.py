"""What is edited in rich text changes the source there, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis.strategies import integers, sampled_from, text

from draft_editor.ui.mail.rich_edit import (
    Paragraph,
    Seen,
    as_html,
    edited,
    restyled,
    seen_in,
)
from draft_editor.ui.mail.rich_source import LINE, MOST_BLOCKS, RichSource, look_of, read_rich
from mail_corpus import hostile_mails

LETTER: Final = (
    "<html><head><title>T</title></head><body style='x'>\n"
    '<p class="a">Dear <b>Maria</b> &amp; Li,<br>your\n  <a href="x?a&amp;b" style=s>car</a>.</p>\n'
    "<ul>\n<li>Oil</li>\n<li><i>Tires</i></li>\n</ul>\n"
    "loose text<br>\nmore<br><br>\n"
    "<table><tr><td>cell</td></tr></table>\n<p><!-- c -->kept</p><h2></h2></body></html>\n"
)
Edit: TypeAlias = Callable[[list[Paragraph]], None]


def rich_of(source: str) -> RichSource:
    rich = read_rich(source)
    assert rich is not None
    assert rich.source == source
    return rich


def paragraphs(rich: RichSource) -> list[Paragraph]:
    return [seen_in(block) for block in rich.blocks]


def plain(text: str, opens: tuple[str, ...] = ()) -> Paragraph:
    return tuple(Seen(each, opens) for each in text)


def after(source: str, first: int, end: int, *now: Paragraph) -> str | None:
    rich = edited(rich_of(source), first, end, now)
    return None if rich is None else rich.source


def test_a_letter_is_read_as_paragraphs() -> None:
    rich = rich_of(LETTER)
    assert [(block.text(), block.tag, block.is_locked) for block in rich.blocks] == [
        (f"Dear Maria & Li,{LINE}your car.", "p", False),
        ("Oil", "li", False),
        ("Tires", "li", False),
        ("loose text", "", False),
        ("more", "", False),
        ("", "", False),
        ("cell", "", True),
        ("kept", "p", True),
        ("", "h2", False),
    ]
    assert look_of(rich.blocks[0].letters[-2].opens).href == "x?a&b"
    assert look_of(rich.blocks[0].letters[5].opens).bold


@pytest.mark.parametrize(
    ("source", "first", "now", "expected"),
    [
        ("<p>abc</p>", 0, "abXc", "<p>abXc</p>"),
        ("<p>a&eacute;c</p>", 0, "a\u00e9Xc", "<p>a&eacute;Xc</p>"),
        ("<p> a  b\n</p>", 0, "a bX", "<p> a  bX\n</p>"),
        ("<p>ab </p>", 0, "ab c", "<p>ab c</p>"),
        ("<p>ab</p>", 0, "a <&", "<p>a &lt;&amp;</p>"),
        ("<p>ab</p>", 0, f"a{LINE}b", "<p>a<br>b</p>"),
        ("<p>a b</p>", 0, "a  b", "<p>a &nbsp;b</p>"),
        ("<p></p>", 0, "x", "<p>x</p>"),
        ("<p>abc</p>", 0, "", "<p><br></p>"),
        ("a<br>b", 1, "bX", "a<br>bX"),
        ("a<br>\n", 1, "x", "a<br>\nx"),
        ("<body>\n</body>", 0, "x", "<body>x\n</body>"),
        ("<style>p {}</style>", 0, "x", "<style>p {}</style>x"),
        ("plain < text\r\nline", 1, "line & more", "plain < text\r\nline & more"),
    ],
)
def test_only_the_stretch_is_written(source: str, first: int, now: str, expected: str) -> None:
    assert after(source, first, first + 1, plain(now)) == expected


def test_letters_beside_tags_go_where_they_look_alike() -> None:
    bold = ("<b class=x>",)
    source = "<p>a<b class=x>b</b >c</p>"
    seen = (*plain("a"), *plain("bX", bold), *plain("c"))
    assert after(source, 0, 1, seen) == "<p>a<b class=x>bX</b >c</p>"
    seen = (*plain("a"), *plain("b", bold), *plain("Xc"))
    assert after(source, 0, 1, seen) == "<p>a<b class=x>b</b >Xc</p>"
    assert after(source, 0, 1, (*plain("a"), *plain("bc"))) == "<p>abc</p>"
    seen = (*plain("a"), *plain("b", bold), *plain("c", ("<i>",)))
    assert after(source, 0, 1, seen) == "<p>a<b class=x>b</b><i>c</i></p>"


def test_paragraphs_are_parted_and_joined() -> None:
    rich = rich_of(LETTER)
    first = seen_in(rich.blocks[0])
    parted = edited(rich, 0, 1, (first[:4], first[5:]))
    assert parted is not None
    assert parted.source == LETTER.replace("Dear <b>", 'Dear</p>\n<p class="a"><b>')
    joined = edited(parted, 0, 2, ((*first[:4], *first[5:]),))
    assert joined is not None
    assert joined.source == LETTER.replace("Dear <b>", "Dear<b>")
    items = edited(rich, 1, 2, (plain("Oil"), plain("Filter")))
    assert items is not None
    assert items.source == LETTER.replace("<li>Oil</li>", "<li>Oil</li>\n<li>Filter</li>")
    fewer = edited(rich, 1, 3, (seen_in(rich.blocks[2]),))
    assert fewer is not None
    assert fewer.source == LETTER.replace("<li>Oil</li>\n", "")
    lines = edited(rich, 3, 4, (plain("loose"), plain("text")))
    assert lines is not None
    assert lines.source == LETTER.replace("loose text", "loose<br>text")
    line = edited(rich, 3, 5, (plain("loose text more"),))
    assert line is not None
    assert line.source == LETTER.replace("loose text<br>\nmore", "loose text more")
    three = edited(rich, 3, 4, (plain("loose"), plain("&"), plain("text")))
    assert three is not None
    assert three.source == LETTER.replace("loose text", "loose<br>&amp;<br>text")


def test_several_change_and_those_between_stay() -> None:
    rich = rich_of(LETTER)
    now = paragraphs(rich)[:3]
    now[2] = plain("Tyres", now[2][0].opens)
    made = edited(rich, 0, 3, now)
    assert made is not None
    assert made.source == LETTER.replace("Tires", "Tyres")
    assert edited(rich, 0, 3, paragraphs(rich)[:3]) is rich


@pytest.mark.parametrize(
    ("first", "end", "now"),
    [
        (6, 7, [plain("cell X")]),
        (7, 8, [plain("kept!")]),
        (0, 2, [plain("one")]),
        (4, 7, [plain("more")]),
        (0, 1, []),
    ],
)
def test_what_is_locked_or_parted_by_more_is_refused(
    first: int, end: int, now: list[Paragraph]
) -> None:
    assert edited(rich_of(LETTER), first, end, now) is None


def test_plain_stays_plain_until_it_is_formatted() -> None:
    source = "one\r\ntwo & <3\r\n"
    assert after(source, 0, 1, plain("one"), plain("and"), plain("a")) == (
        "one\r\nand\r\na\r\ntwo & <3\r\n"
    )
    assert after(source, 0, 2, plain("onetwo & <3")) == "onetwo & <3\r\n"
    assert after(source, 0, 1, plain(f"o{LINE}ne")) == "o\nne\r\ntwo & <3\r\n"
    html = as_html(rich_of(source))
    assert html is not None
    assert html.source == "<p>one</p>\n<p>two &amp; &lt;3</p>\n<p><br></p>"


@pytest.mark.parametrize(
    ("opens", "look", "expected"),
    [
        ((), (True, False, False, ""), ("<b>",)),
        (("<strong>", "<span x>"), (False, True, False, ""), ("<span x>", "<i>")),
        (("<u>",), (False, False, True, "x?a&b"), ('<a href="x?a&amp;b">', "<u>")),
        (("<a href='y' style=s>",), (False, False, False, "y"), ("<a href='y' style=s>",)),
        (("<a href=y>",), (False, False, False, ""), ()),
    ],
)
def test_tags_that_fit_stay(
    opens: tuple[str, ...], look: tuple[bool, bool, bool, str], expected: tuple[str, ...]
) -> None:
    bold, italic, underline, href = look
    made = restyled(opens, bold=bold, italic=italic, underline=underline, href=href)
    assert made == expected


@pytest.mark.parametrize(
    "source",
    ["x" * 90_000, "<p>" + "x" * 40_000, "<p>x</p>" * (MOST_BLOCKS + 1), "<table><tr>no end"],
    ids=lambda source: source[:8],
)
def test_what_is_too_much_is_refused(source: str) -> None:
    assert read_rich(source) is None


def test_every_hostile_body_is_held_whole_or_refused() -> None:
    held = 0
    for make in hostile_mails("127.0.0.1:1").values():
        source = make()
        rich = read_rich(source)
        assert rich is None or rich.source == source
        held += rich is not None
    assert held > 90


@settings(max_examples=150)
@given(
    number=sampled_from([0, 1, 2, 3, 4, 5, 8]),
    start=integers(0, 20),
    length=integers(0, 6),
    new=text("ab <&é \u00a0\u2028${}", max_size=5),
)
def test_an_edit_is_read_back_as_it_was_made(
    number: int, start: int, length: int, new: str
) -> None:
    rich = rich_of(LETTER)
    seen = seen_in(rich.blocks[number])
    opens = seen[min(start, len(seen) - 1)].opens if seen else ()
    now = (*seen[:start], *plain(new, opens), *seen[start + length :])
    made = edited(rich, number, number + 1, [now])
    assert made is not None
    assert [seen_in(block) for block in made.blocks[number : number + 1]] == [
        tuple(Seen(" " if each == "\u00a0" else each, opens) for each, opens in now)
    ]
    assert made.blocks[:number] == rich.blocks[:number]
    assert made.blocks[number + 1 :] == rich.blocks[number + 1 :]
    for letter in made.blocks[number].letters:
        assert made.blocks[number].inner[letter.start : letter.end]
