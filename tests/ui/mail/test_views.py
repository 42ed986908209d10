"""An email's text is seen as source and as it arrives; what is not seen does nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.laying import laid
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.mail.tags import tags
from draft_editor.ui.mail.views import View
from mail_stage import MailStage, an_email, open_mail

TAB = Qt.FocusPolicy.TabFocus
LINK = '<p>See <a href="https://evil.example/x">bank.example</a> and <b>us</b></p>'


def _preview(mail: MailStage) -> str:
    mail.views.choose(View.PREVIEW)
    mail.work_until(mail.views.is_at_rest)
    return mail.views.preview.browser.toPlainText()


def test_the_preview_is_seen_and_told(qtbot: QtBot) -> None:
    with open_mail(qtbot, LINK) as mail:
        assert _preview(mail) == "See bank.example ⚠ goes to evil.example and us"
        assert not mail.field.writing().isVisible()
        assert mail.views.preview.browser.hasFocus()
        assert mail.views.preview.said().startswith("1 misleading link.")
        mail.views.preview.plain.click()
        assert mail.views.preview.browser.toPlainText().startswith("See bank.example")
        assert "<b>" not in mail.views.preview.browser.toHtml()
        mail.views.preview.plain.click()
        assert "goes to evil.example" in mail.views.preview.browser.toHtml()
        assert mail.stage.steps() == 0


def test_it_follows_the_draft(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>one</p>") as mail:
        assert _preview(mail) == "one"
        mail.field.put(3, 6, "two")
        mail.work_until(lambda: mail.views.preview.browser.toPlainText() == "two")
        assert mail.source() == "<p>two</p>"


def test_unseen_it_does_nothing(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>one</p>") as mail:
        _preview(mail)
        mail.views.choose(View.SOURCE)
        assert mail.field.writing().hasFocus()
        mail.field.put(3, 6, "two")
        assert not mail.views.preview.is_right()
        assert mail.views.preview.browser.toPlainText() == "one"
        assert _preview(mail) == "two"


def test_other_messages_show_their_text_only(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>one</p>") as mail:
        _preview(mail)
        mail.stage.lay(an_email("a text", "TEXT"))
        assert mail.field.writing().isVisible()
        assert not mail.views.bar.isVisible()
        mail.stage.lay(an_email("<p>again</p>"))
        assert mail.views.bar.isVisible()
        assert _preview(mail) == "again"


def test_tab_comes_to_the_view_that_is_chosen(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>one</p>") as mail:
        for view in (View.RICH, View.PREVIEW, View.SOURCE):
            mail.views.choose(view)
            stops = [each for each in View if mail.views.buttons[each].focusPolicy() & TAB]
            assert stops == [view]


def test_views_are_chosen_by_keyboard(qtbot: QtBot) -> None:
    with open_mail(qtbot, "<p>one</p>") as mail:
        source = mail.views.buttons[View.SOURCE]
        source.setFocus()
        QTest.keyClick(source, Qt.Key.Key_Right)
        assert mail.views.buttons[View.RICH].isChecked()
        assert source.accessibleName() == "Show the email as: Source"


def test_a_link_is_copied_not_opened(qtbot: QtBot) -> None:
    with open_mail(qtbot, LINK) as mail:
        _preview(mail)
        browser = mail.views.preview.browser
        browser.highlighted.emit(QUrl("https://evil.example/x"))
        browser.anchorClicked.emit(QUrl("https://evil.example/x"))
        assert QGuiApplication.clipboard().text() == "https://evil.example/x"
        assert browser.toPlainText().startswith("See")


def test_nothing_is_loaded_even_if_it_were_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("secret")
    url = QUrl.fromLocalFile(str(file))
    with open_mail(qtbot, LINK) as mail:
        _preview(mail)
        document = mail.views.preview.browser.document()
        document.setHtml(f'<img src="{url.toString()}">')
        for kind in QTextDocument.ResourceType:
            assert document.resource(kind.value, url) is None
        assert QTextDocument().resource(1, url) is not None


def test_tags_are_quiet() -> None:
    text = "<p class='x'>a &amp; b</p><br><!-- c --> 1 < 2"
    assert [text[start:end] for start, end, _ in tags(text, 0)] == [
        "<p class='x'>",
        "&amp;",
        "</p><br><!-- c -->",
    ]
    assert next(iter(tags("<p>", 0))) == Mark(0, 3, Look.QUIET)


def test_what_is_too_long_is_shown_in_part_and_kept(qtbot: QtBot) -> None:
    long = "\n".join(["x" * 60_000, "end"])
    with open_mail(qtbot, long) as mail:
        assert len(mail.field.shown()) == 50_000
        assert mail.field.writing().isReadOnly()
        assert mail.field.note.startswith("Too long")
        mail.stage.type("y")
        assert mail.source() == long
        mail.stage.lay(an_email("short"))
        assert (mail.field.writing().isReadOnly(), mail.field.note) == (False, "")


def test_how_much_is_laid() -> None:
    assert laid("short") == ("short", 5)
    assert laid("\n" * 30_000)[0] == "\n" * 10_000
    assert laid("word\n" * 5_000) == ("word\n" * 5_000, 5)
    assert laid("x" * 60_000) == ("x" * 50_000, 50_000)
    assert laid("é" * 60_000) == ("é" * 12_000, 12_000)
    assert len(laid("x" * 999 + "\n" + "y" * 5_000)[0]) == 6_000
