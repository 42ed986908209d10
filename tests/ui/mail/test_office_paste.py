"""What office programs copy is pasted as it is, and cleaned up if it is asked for."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.office_html import cleaned, fragment, is_from_office
from draft_editor.ui.mail.views import View
from field_stage import CONTROL
from mail_stage import MailStage, an_email, open_mail

WORD: Final = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no} -->
</style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<h2><span style='mso-fareast-font-family:Arial'>Offer<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-size:12.0pt;color:red'>Dear <b style='mso-bidi-font-weight:
normal'>Maria</b>, <span style='font-weight:bold;font-style:italic'>today</span> &amp;
<a href="https://dealer.example/a?b=c&amp;d" style='mso-x:y'><u>here</u></a><a
href="javascript:x()"> not</a>.<o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Oil<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Tires</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>First</p>
<p class=MsoNormal style='mso-list:none'>Sam<br>Service<br></p>
<!--EndFragment--></body></html>"""
CLEAN: Final = (
    "<h2>Offer</h2>\n"
    "<p>Dear <b>Maria</b>, <b><i>today</i></b> &amp; "
    '<a href="https://dealer.example/a?b=c&amp;d"><u>here</u></a> not.</p>\n'
    "<ul>\n<li>Oil</li>\n<li>Tires</li>\n</ul>\n<ol>\n<li>First</li>\n</ol>\n"
    "<p>Sam<br>Service</p>"
)
LIBRE: Final = """<html><head><meta name="generator" content="LibreOffice 7.4"/></head>
<body><p align="left"><font face="Arial"><font size="3"><b>Hello</b></font></font></p>
<ol><li><p>one</p></li><li><p>two <i>more</i></p></li></ol><table><tr><td>x</td><td>y</td></tr>
</table><b style="font-weight:normal">plain</b></body></html>"""

LIBRE_CLEAN: Final = (
    "<p><b>Hello</b></p>\n<ol>\n<li>one</li>\n<li>two <i>more</i></li>\n</ol>\n"
    "<p>x</p>\n<p>y</p>\n<p>plain</p>"
)


def paste(mail: MailStage, html: str) -> None:
    content = QMimeData()
    content.setHtml(html)
    content.setText("words")
    mail.field.writing().insertFromMimeData(content)


def test_office_programs_are_known() -> None:
    assert is_from_office(WORD)
    assert is_from_office(LIBRE)
    assert not is_from_office("<p>Hello <b>you</b></p>")
    assert fragment(WORD).startswith("<h2>")
    assert fragment(LIBRE).startswith("<p align")
    assert fragment(" <p>x</p> ") == "<p>x</p>"
    rows = "<table><!--StartFragment--><tr><td>x</td></tr><!--EndFragment--></table>"
    assert fragment(rows) == "<table>\n<tr><td>x</td></tr>\n</table>"


BARE = "<p>one <i>two</i></p>"


def word_item(level: int, bullet: str, words: str) -> str:
    return (
        f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><![if !supportLists]>"
        f"<span style='mso-list:Ignore'>{bullet}<span>&nbsp; </span></span><![endif]>{words}</p>"
    )


LISTED: Final = (
    word_item(1, "2.", "Two")
    + word_item(2, "a.", "Inner")
    + word_item(1, "3.", "Three")
    + word_item(1, "·", "Dot")
)
LISTED_CLEAN: Final = (
    '<ol start="2">\n<li>Two\n<ol>\n<li>Inner</li>\n</ol></li>\n<li>Three</li>\n</ol>\n'
    "<ul>\n<li>Dot</li>\n</ul>"
)
ITEMS: Final = (
    "<ul><li><p>One</p><p>more</p></li><ul><li>Inner</li></ul><li><h3>Two</h3></li></ul>"
    "<p>x</p><ol start=3><li>Three</li></ol>"
)
ITEMS_CLEAN: Final = (
    "<ul>\n<li>One<br>more\n<ul>\n<li>Inner</li>\n</ul></li>\n<li>Two</li>\n</ul>\n"
    '<p>x</p>\n<ol start="3">\n<li>Three</li>\n</ol>'
)
DEEP: Final = "<ul><ul><li>Deep</li></ul><li>Out</li></ul>"
DEEP_CLEAN: Final = "<ul>\n<li>Deep</li>\n<li>Out</li>\n</ul>"
CELLS: Final = (
    "<table><col width=64><tr><th colspan=2>Part</th></tr><tr><td><p>Filter</p></td>"
    "<td align=right>12.50</td></tr><tr><td><b>Sum</b></td><td></td></tr></table>"
)
CELLS_CLEAN: Final = (
    '<table border="1" cellpadding="6" style="border-collapse: collapse">\n'
    '<tr><th colspan="2">Part</th></tr>\n<tr><td>Filter</td><td>12.50</td></tr>\n'
    "<tr><td><b>Sum</b></td><td></td></tr>\n</table>"
)
ROWS: Final = "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
ONLINE: Final = (
    "<div><ul><li data-aria-level=1><p>One</p></li></ul></div><div><ul style='margin-left:24px'>"
    "<li data-aria-level=2><p>Inner</p></li></ul></div><div><ul><li data-aria-level=1>"
    "<p>Two</p></li></ul></div>"
)
ONLINE_CLEAN: Final = "<ul>\n<li>One\n<ul>\n<li>Inner</li>\n</ul></li>\n<li>Two</li>\n</ul>"
WEB: Final = (
    "<dl><dt>T</dt><dd>D</dd></dl><p><b><span style='font-weight:normal'>no</span> b</b></p>"
    "<p><a href='https://safe.example/?url=x' originalsrc='https://x.ca'>x</a></p>"
)
WEB_CLEAN: Final = '<p>T</p>\n<p>D</p>\n<p>no<b> b</b></p>\n<p><a href="https://x.ca">x</a></p>'
SEEN: Final = (
    "<p>$80<del cite='mailto:a@b.ca'>$90</del> <s>was</s> <span style='text-decoration:"
    "line-through'>is</span> m<sup>2</sup><span style='mso-hide:all'>x</span><a class=msocomanchor"
    ">[1]</a></p><div style='mso-element:comment-list'><p>too high?</p></div>"
)
BOLD_CELL: Final = (
    '<table border="1" cellpadding="6" style="border-collapse: collapse">\n'
    "<tr><td><b>a</b></td><td>b</td></tr>\n<tr><td>a</td><td>b</td></tr>\n"
    "<tr><td>c</td><td>d</td></tr>\n</table>"
)
SEEN_CLEAN: Final = "<p>$80 <s>was</s> <s>is</s> m<sup>2</sup></p>"
TWO_ROWS: Final = "\n<tr><td>a</td></tr>\n<tr><td>b</td><td>c</td></tr>\n</table>"
ASIDE: Final = "<table><tr><td><p>Sam</p><p>Service</p></td><td>555</td></tr>" + "<tr><td>c</table>"
IN_IT: Final = f"<table><tr><td>x</td><td>y<table>{ROWS}</table></td></tr><tr><td>z</table>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (fragment(WORD), CLEAN),
        (
            fragment(LIBRE),
            LIBRE_CLEAN,
        ),
        ("loose</p> </b>words<style>p{}</style><script>x</script>", "<p>loose words</p>"),
        ("<div>a</div><img src=x><hr><li>b", "<p>a</p>\n<p>b</p>"),
        ("", ""),
        (
            "<p>Dear <b style='mso-bidi-font-weight:normal'>Omar</b>",
            "<p>Dear <b>Omar</b></p>",
        ),
        (
            "<p>Dear <span style='mso-bidi-font-weight:bold;mso-bidi-font-style:italic'>Omar",
            "<p>Dear Omar</p>",
        ),
        (LISTED, LISTED_CLEAN),
        (ITEMS, ITEMS_CLEAN),
        (DEEP, DEEP_CLEAN),
        (CELLS, CELLS_CLEAN),
        ("<td>a<tr><td>b</td><td>c", CELLS_CLEAN.split("\n")[0] + TWO_ROWS),
        (ONLINE, ONLINE_CLEAN),
        (WEB, WEB_CLEAN),
        ("<tr><td><img><td>Sam<tr><td><td>555", "<p>Sam</p>\n<p>555</p>"),
        ("<tr><td style='font-weight:bold'>a</td><td>b</td></tr>" + ROWS, BOLD_CELL),
        (ASIDE, "<p>Sam</p>\n<p>Service</p>\n<p>555</p>\n<p>c</p>"),
        (f"<pre>a\n  b</pre>{SEEN}", f"<p>a<br> b</p>\n{SEEN_CLEAN}"),
        ("<b style='font-weight: normal'>one <i style='font-weight:400'>two</i></b>", BARE),
    ],
)
def test_it_is_cleaned_to_what_mail_programs_agree_on(html: str, expected: str) -> None:
    assert cleaned(html) == expected
    assert cleaned(cleaned(html)) == expected


def test_tags_in_thousands_of_tags_take_no_time() -> None:
    assert cleaned("<table><tr><td><b>x" * 5_000).count("x") == 5_000
    assert cleaned("<p>x<p>y<ul><li>a<li>b</ul>" * 200).count("<li>b</li>") == 200


def test_a_table_in_a_table_only_puts_things_beside_each_other() -> None:
    assert cleaned(IN_IT) == f"<p>x</p>\n<p>y</p>\n{cleaned(ROWS)}\n<p>z</p>"


def test_a_paste_is_cleaned_up_as_one_step(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>A</p>\r\n") as mail:
        cursor = mail.field.writing().textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        mail.field.writing().setTextCursor(cursor)
        paste(mail, WORD)
        raw = "<p>A</p>\r\n" + fragment(WORD).replace("\n", "\r\n")
        assert (mail.source(), mail.stage.steps()) == (raw, 1)
        assert mail.views.paste.bar.isVisible()
        mail.views.paste.clean.click()
        mail.work_until(lambda: not mail.views.paste.bar.isVisible())
        assert mail.source() == "<p>A</p>\r\n" + CLEAN.replace("\n", "\r\n")
        assert mail.stage.steps() == 1
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        assert mail.source() == "<p>A</p>\r\n"


def test_cleaned_up_later_it_is_a_step_of_its_own(qtbot: QtBot) -> None:
    with open_mail(qtbot, "") as mail:
        paste(mail, LIBRE)
        mail.stage.type("!")
        mail.views.paste.clean.click()
        mail.work_until(lambda: not mail.views.paste.bar.isVisible())
        assert (mail.source(), mail.stage.steps()) == (LIBRE_CLEAN + "!", 3)


def test_it_is_kept_if_nobody_wants_it_otherwise(qtbot: QtBot) -> None:
    with open_mail(qtbot, "") as mail:
        paste(mail, LIBRE)
        mail.views.paste.keep.click()
        assert mail.source() == fragment(LIBRE)
        assert not mail.views.paste.bar.isVisible()
        assert mail.field.writing().hasFocus()


def test_the_question_goes_with_what_it_is_about(qtbot: QtBot) -> None:
    with open_mail(qtbot, "") as mail:
        paste(mail, LIBRE)
        mail.stage.lay(an_email("<p>another</p>"))
        assert not mail.views.paste.bar.isVisible()
        mail.stage.lay(an_email(""))
        paste(mail, LIBRE)
        mail.views.paste.clean.click()
        mail.field.choose("<p>other</p>")
        mail.work_until(mail.views.paste.clean.isEnabled)
        assert mail.source() == "<p>other</p>"
        mail.field.choose("")
        paste(mail, LIBRE)
        mail.views.choose(View.PREVIEW)
        assert not mail.views.paste.bar.isVisible()


@pytest.mark.parametrize(
    ("body", "protocol", "html"),
    [
        ("plain text", "EMAIL", WORD),
        ("<p>x</p>", "TEXT", WORD),
        ("<p>x</p>", "EMAIL", "<p>no office</p>"),
        ("<p>x</p>", "EMAIL", WORD + " " * 2_000_000),
    ],
    ids=["plain", "text", "no office", "huge"],
)
def test_elsewhere_words_are_pasted(qtbot: QtBot, body: str, protocol: str, html: str) -> None:
    with open_mail(qtbot, body, protocol) as mail:
        paste(mail, html)
        assert mail.source() == "words" + body
        assert not mail.views.paste.bar.isVisible()
