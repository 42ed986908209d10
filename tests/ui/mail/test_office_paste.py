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


BARE = "<p>one <i>two</i></p>"


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
        ("<b style='font-weight: normal'>one <i style='font-weight:400'>two</i></b>", BARE),
    ],
)
def test_it_is_cleaned_to_what_mail_programs_agree_on(html: str, expected: str) -> None:
    assert cleaned(html) == expected
    assert cleaned(cleaned(html)) == expected


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
