"""Letters, links and signs have the colours of the theme that is worn."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.views import View
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import DARK, LIGHT
from mail_stage import open_mail


def _shows(seen: QTextEdit, colour: str) -> bool:
    return colour in seen.toHtml()


def test_another_theme_is_worn(qtbot: QtBot, qapp: QApplication) -> None:
    style = Style(qapp, LIGHT)
    style.wear(LIGHT)
    with open_mail(qtbot, "<p><a href='https://x.example/'>book</a></p>") as mail:
        for view, seen in (
            (View.RICH, mail.views.rich.writing),
            (View.PREVIEW, mail.views.preview.browser),
        ):
            mail.views.choose(view)
            mail.work_until(mail.views.is_at_rest)
            assert LIGHT.accent.text in seen.toHtml()
            style.wear(DARK)
            mail.work_until(partial(_shows, seen, DARK.accent.text))
            style.wear(LIGHT)
