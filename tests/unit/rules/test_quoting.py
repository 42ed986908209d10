"""What an answer quotes is left out, and nothing else."""

from __future__ import annotations

import pytest

from draft_editor.rules.quoting import without_quoted_blocks, without_quotes

ANSWERS = (
    "Yes.\n\nOn Mon, Nov 23, 2026 at 9:12 AM Ana <ana@b.example> wrote:\n> Is it ready?\n",
    "Yes.\n\nLe lun. 23 nov. 2026 à 09:12, Ana\n<ana@b.example> a écrit\u00a0:\n\nEst-ce prêt?",
    "Yes.\n-----Original Message-----\nIs it ready?",
    "Yes.\n---------- Forwarded message ---------\nIs it ready?",
    "Yes.\n\n________________________________\nFrom: Ana\n\nIs it ready?",
    "Yes.\nDe : Ana <ana@b.example>\nEst-ce prêt?",
    "Yes.\nFrom: Ana Gómez\r\nSent: Monday\r\n\r\nIs it ready?",
    "> Is it ready?\nYes.\n >> And when?",
)
NO_ANSWERS = (
    "On Monday Ana wrote:\nIt rattles.",
    "From: the shop to your door",
    "De 8 h à 17 h. Prix : 40 $",
    "5 > 4",
    "At ____ sharp",
)


@pytest.mark.parametrize("text", ANSWERS)
def test_a_plain_answer_keeps_its_own_words(text: str) -> None:
    own = without_quotes(text)
    assert own.split() == ["Yes."]
    assert own.index("Yes.") == text.index("Yes.")


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_what_is_no_quote_stays(text: str) -> None:
    assert without_quotes(text) == text


@pytest.mark.parametrize(
    ("html", "left"),
    [
        (
            "<p>Yes</p><blockquote type=cite>A<blockquote>B</blockquote>C</blockquote>D",
            "<p>Yes</p>D",
        ),
        ("<p>Yes</p><blockquote>A<blockquote>B</blockquote>", "<p>Yes</p>"),
        ("Yes</blockquote><BLOCKQUOTE>A</BLOCKQUOTE>B", "Yes</blockquote>B"),
        (
            "<p>Yes</p><div class='gmail_quote'>On Monday…<blockquote>A</blockquote></div>",
            "<p>Yes</p>",
        ),
        ("<p>Yes</p><div id=divRplyFwdMsg>A</div><p>B</p>", "<p>Yes</p>"),
    ],
)
def test_blocks_are_left_out(html: str, left: str) -> None:
    own = without_quoted_blocks(html)
    assert len(own) == len(html)
    assert own.replace(" ", "") == left


def test_a_block_that_is_moved_to_the_right_is_the_writer_s_own() -> None:
    html = '<blockquote style="margin:0 0 0 40px;border:none"><p>Yes</p></blockquote>'
    assert without_quoted_blocks(html) == html
