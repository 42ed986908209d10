"""What is shown of an email is quiet, and says where its links really go."""

from __future__ import annotations

from typing import Final

import pytest

from draft_editor.ui.mail.shown_mail import MOST_SOURCE, Phrases, ShownMail, is_html, shown_mail

PHRASES: Final = Phrases("[Picture: {alt}]", "[Picture]", "→ {target}", "⚠ {target}", "(none)")


def shown(source: str) -> ShownMail:
    return shown_mail(source, PHRASES)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("<p onclick=x()>Hi <b style='color:red'>you</b></p>", "<p>Hi <b>you</b></p>"),
        ("<p>a<script>alert(1)</script>b<style>p{}</style></p>", "<p>ab</p>"),
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("<img src=x onerror=y alt=' Logo '>", '<span class="picture">[Picture: Logo]</span>'),
        ("<img src=x>", '<span class="picture">[Picture]</span>'),
        ("a<br>b<hr>", "a<br>b<hr>"),
        ("<td colspan=9999999>x", "x"),
        (
            "<table border=9><tr><td colspan=9999999 rowspan=x>y</table>",
            '<table border="1"><tbody><tr><td colspan="12">y</td></tr></tbody></table>',
        ),
        ("<table border=0><caption>a<tr><td width=9>b</table>c", "<div>a</div><div>b</div>c"),
        ("<a name=here>x</a>", "x"),
        ("a < b & c", '<p style="white-space: pre-wrap">a &lt; b &amp; c</p>'),
        ("a\n  b", '<p style="white-space: pre-wrap">a<br>  b</p>'),
    ],
)
def test_only_what_is_quiet_stays(source: str, html: str) -> None:
    assert shown(source).html == html


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("<h1>A</h1><p>b\n   c</p><ul><li>d<li>e</ul>f<br>g", "A\n\nb c\n\n- d\n- e\n\nf\ng"),
        ("<table><tr><td>a<td>b</table>", "a | b"),
        ("<table><tr><th>a</th>\n<td></td>\n<td>b</td></tr><tr><td>c</table>d", "a | b\nc\n\nd"),
        ("<table><tr><td><p>a</p><td>b</table>", "a\n\nb"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("plain\n  text", "plain\n  text"),
        ("<a href='https://x.example/y'>book</a>", "book → https://x.example/y"),
    ],
)
def test_the_plain_reading(source: str, plain: str) -> None:
    assert shown(source).plain == plain


@pytest.mark.parametrize(
    ("link", "said", "pretending"),
    [
        ("<a href='https://x.example/y'>book</a>", "→ https://x.example/y", 0),
        ("<a href='https://x.example/'>x.example</a>", "", 0),
        ("<a href='https://evil.example/'>www.bank.example</a>", "⚠ evil.example", 1),
        ("<a href='https://bank.example@evil.example/'>bank.example</a>", "⚠ evil.example", 1),
        ("<a href='javascript:alert(1)'>go</a>", "(none)", 0),
        ("<a href='mailto:a@evil.example'>b@bank.example</a>", "⚠ a@evil.example", 1),
    ],
)
def test_links_say_where_they_go(link: str, said: str, pretending: int) -> None:
    mail = shown(link)
    assert said in mail.html
    assert ("class=" in mail.html, mail.pretending) == (bool(said), pretending)


def test_what_turns_letters_around_is_left_out() -> None:
    mail = shown("<p>\u202eabc</p>")
    assert (mail.html, mail.turned) == ("<p>abc</p>", True)


@pytest.mark.parametrize(
    "source",
    [
        "x" * (MOST_SOURCE + 1),
        "word " * 50_000,
        "<p>" + "word " * 50_000,
        "<p>" + "\u0645\u0631 " * 50_000,
        "<br>" * 3_000,
        "x\n" * 3_000,
        "<table>" + "<tr><td>x" * 2_000,
        "<b>" * 100_000 + "x",
        "<p>" + "<img src=x alt=word>" * 3_900,
    ],
    ids=lambda source: source[:8],
)
def test_too_much_is_cut_and_said(source: str) -> None:
    mail = shown(source)
    assert mail.is_cut
    assert len(mail.html) < 200_000


def test_what_lies_deep_is_flattened() -> None:
    mail = shown("<table border=1><tr><td>" * 6 + "<blockquote>" * 9 + "x")
    assert (mail.html.count("<table border"), mail.html.count("<blockquote>")) == (2, 5)
    assert mail.html.count("<td>") == 2
    assert mail.plain == "x"


def test_a_table_too_deep_is_read_row_by_row() -> None:
    prices = "<table><tr><th>Job<th>Price<tr><td>Oil<td>$80<tr><td>Tires<td></table>"
    framed = "<table><tr><td>" * 3 + "Prices:" + prices
    assert "<td>Oil</td><td>$80</td>" in shown(framed).html, "frames do not count"
    mail = shown("<table><tr><td>x<td>" * 2 + "Prices:" + prices)
    assert "Prices:<br>Job | Price<br>Oil | $80<br>Tires</td>" in mail.html
    assert "Job | Price\nOil | $80\nTires" in mail.plain
    assert mail.html.count("<table>") == 2


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a <b>b</b>", True),
        ("<!-- x -->", True),
        ("<!DOCTYPE html>", True),
        ("</p>", True),
        ("a < b > c, x<y and <3", False),
        ("Sam <sam@dealer.example>", False),
        ("<#if x>${y}</#if>", False),
        ("", False),
    ],
)
def test_plain_text_is_told_from_html(source: str, expected: bool) -> None:
    assert is_html(source) is expected


def test_a_paragraph_kept_free_is_one_line() -> None:
    html = shown_mail("<p>a<br></p><p><br></p><p>b<br><br>c</p>", PHRASES).html
    assert html == "<p>a</p><p>&nbsp;</p><p>b<br><br>c</p>"


def test_a_list_in_a_list_stands_further_in() -> None:
    plain = shown_mail("<ul><li>a<ol><li>b</ol><li>c</ul><li>d", PHRASES).plain
    assert plain == "- a\n  - b\n- c\n\n- d"


def test_lists_deep_in_lists_stand_no_further_in() -> None:
    plain = shown_mail("<ul><li>" * 300 + "x", PHRASES).plain
    assert plain.endswith("\n        - x")
    assert len(plain) < 4_000
