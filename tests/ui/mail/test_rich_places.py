"""A cursor in rich text is a place of the source, and a text from elsewhere goes there."""

from __future__ import annotations

from typing import Final

import pytest

from draft_editor.ui.mail.rich_places import Inserted, Place, is_read, place_at, put_in, stretch
from draft_editor.ui.mail.rich_source import RichSource, read_rich

LETTER: Final = (
    "<body>\n<p class=a>Dear <b>Maria</b> &amp; <a href=x>us</a></p>\n<p></p>"
    "<table><tr><td>cell</td></tr></table>\n<img src=y>loose<br>more</body>"
)


def rich_of(source: str) -> RichSource:
    rich = read_rich(source)
    assert rich is not None
    return rich


@pytest.mark.parametrize(
    ("first", "last", "read"),
    [
        ((0, 0), (0, 4), "Dear"),
        ((0, 5), (0, 10), "Maria"),
        ((0, 3), (0, 7), "r <b>Ma"),
        ((0, 11), (0, 12), "&amp;"),
        ((0, 13), (2, 2), "us</a></p>\n<p></p><table><tr><td>cell</td></tr></table>"),
        ((0, 15), (1, 0), "</a></p>\n<p>"),
        ((3, 0), (3, 5), "loose"),
    ],
)
def test_a_selection_is_a_stretch_of_the_source(
    first: tuple[int, int], last: tuple[int, int], read: str
) -> None:
    start, end = stretch(rich_of(LETTER), Place(*first), Place(*last))
    assert LETTER[start:end] == read


@pytest.mark.parametrize("block", range(5))
def test_places_lead_there_and_back(block: int) -> None:
    rich = rich_of(LETTER)
    assert len(rich.blocks) == 5
    is_whole = block == 2
    for letter in {0, 4} if is_whole else range(len(rich.blocks[block].letters) + 1):
        place = Place(block, letter)
        assert place_at(rich, stretch(rich, place, place)[0]) == place


@pytest.mark.parametrize(
    ("at", "place"), [(0, (0, 0)), (LETTER.index("<b>") + 1, (0, 5)), (len(LETTER), (4, 4))]
)
def test_what_is_not_read_is_beside_what_is(at: int, place: tuple[int, int]) -> None:
    assert place_at(rich_of(LETTER), at) == Place(*place)
    assert place_at(rich_of("<body></body>"), 3) == Place(0, 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Maria", True), ("Dear ", True), ("r <b>M", False), ("p class", False), ("cell", False)],
)
def test_what_is_read_is_told_from_tags(words: str, expected: bool) -> None:
    start = LETTER.index(words)
    assert is_read(rich_of(LETTER), start, start + len(words)) is expected


def put(source: str, first: tuple[int, int], last: tuple[int, int], text: str) -> str | None:
    """What becomes of a source; where the cursor is then is marked by `|`."""
    made = put_in(rich_of(source), Place(*first), Place(*last), text)
    if made is None:
        return None
    assert isinstance(made, Inserted)
    return made.source[: made.end] + "|" + made.source[made.end :]


LISTED = "<ul><li>y</li></ul>"
TWO_LISTS = f"{LISTED}<ul><li>y|</li></ul>"
TABLE = "<table><tr><td>t</td></tr></table>"


@pytest.mark.parametrize(
    ("source", "first", "last", "text", "expected"),
    [
        ("<p>a<b>b</b>c</p>", (0, 2), (0, 2), "${x}", "<p>a<b>b${x}|</b>c</p>"),
        ("<p>a<b>bc</b>d</p>", (0, 1), (0, 3), "${x}", "<p>a<b>${x}|</b>d</p>"),
        ("<p>a<b>bc</b>d</p>", (0, 0), (0, 2), "X", "<p>X|<b>c</b>d</p>"),
        ("<p><a href=x>us</a> b</p>", (0, 2), (0, 2), "X", "<p><a href=x>us</a>X| b</p>"),
        ("<p><a href=x>us</a></p>", (0, 1), (0, 1), "X", "<p><a href=x>uX|s</a></p>"),
        ("<p><b>b</b></p>", (0, 0), (0, 0), "X", "<p><b>X|b</b></p>"),
        ("<p>a</p>\r\n<p>b</p>", (0, 1), (1, 0), "x<br>\ny", "<p>ax<br>\r\ny|b</p>"),
        ("a\r\nb", (0, 1), (0, 1), "\nx", "a\r\nx|\r\nb"),
        ("", (0, 0), (0, 0), "x\ny", "x\ny|"),
        ("", (0, 0), (0, 0), "<p>x</p>", "<p>x|</p>"),
        ("<p>a</p>", (0, 1), (0, 1), "<ul><li>x</li>\n</ul>", "<p>a</p><ul><li>x|</li>\n</ul>"),
        ("<p>a</p>\n<p>b</p>", (0, 1), (0, 1), TABLE, f"<p>a</p>\n{TABLE}\n<p>|b</p>"),
        ("a & b", (0, 1), (0, 1), "<i>x</i>", "<p>a<i>x</i>| &amp; b</p>"),
        ("<p>a b</p>", (0, 1), (0, 1), "<p>x</p>", "<p>a</p><p>x|</p><p> b</p>"),
        ("<p>&nbsp;</p>\n<p>b</p>", (0, 0), (0, 0), "<p>x</p>", "<p>x|</p>\n<p>b</p>"),
        ("<ul><li>a</li></ul>", (0, 1), (0, 1), "<p>x</p>", "<ul><li>a<p>x|</p></li></ul>"),
        (
            *("<ul><li>ab</li></ul>", (0, 1), (0, 1), f"<ul>\n<li>x{LISTED}</li>\n</ul>"),
            "<ul><li>a</li><li>x<ul><li>y|</li></ul></li><li>b</li></ul>",
        ),
        ("<ul><li>a</li></ul>", (0, 1), (0, 1), LISTED * 2, f"<ul><li>a{TWO_LISTS}</li></ul>"),
        ("<p><img src=y>a</p>", (0, 1), (0, 1), "X", "<p><img src=y>aX|</p>"),
        ("<p><img src=y>a</p>", (0, 0), (0, 1), "X", None),
        ("<table><tr><td>a</table>", (0, 1), (0, 1), "X", "<table><tr><td>a</table>X|"),
        ("<p>a</p><hr><p>b</p>", (0, 0), (1, 1), "X", None),
        ("<" * 30_000, (0, 0), (0, 0), "<p>x</p>", None),
    ],
)
def test_a_text_goes_where_it_looks_right(
    source: str, first: tuple[int, int], last: tuple[int, int], text: str, expected: str | None
) -> None:
    assert put(source, first, last, text) == expected
