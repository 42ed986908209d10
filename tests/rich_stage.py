"""An email that is seen as it looks, and hands to go about in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.rich_view import RichView
from draft_editor.ui.mail.views import View
from mail_stage import MailStage, open_mail


@contextmanager
def rich_mail(qtbot: QtBot, source: str) -> Iterator[MailStage]:
    with open_mail(qtbot, source) as mail:
        mail.views.choose(View.RICH)
        mail.work_until(mail.views.is_at_rest)
        yield mail


def view(mail: MailStage) -> RichView:
    return mail.views.rich


def shown(mail: MailStage) -> list[str]:
    return view(mail).writing.toPlainText().split("\n")


def select(mail: MailStage, text: str) -> None:
    document = view(mail).writing.document()
    cursor = document.find(text)
    assert not cursor.isNull()
    view(mail).writing.setTextCursor(cursor)


def go_behind(mail: MailStage, text: str) -> None:
    select(mail, text)
    cursor = view(mail).writing.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    view(mail).writing.setTextCursor(cursor)
