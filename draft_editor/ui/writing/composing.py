"""What helps to write the message: its companions, joined to the body when it stands whole."""

from __future__ import annotations

from functools import partial
from typing import Final

from draft_editor.ui.editor import Editor
from draft_editor.ui.fields.subject import SubjectField
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.mail.views import MailViews, View
from draft_editor.ui.panels.customer_gets import CustomerGetsPanel
from draft_editor.ui.ports import Outside
from draft_editor.ui.spelling.door import check_spelling
from draft_editor.ui.window import Window
from draft_editor.ui.writing.mention_watch import MentionWatch
from draft_editor.ui.writing.mentioning import Mentioning
from draft_editor.ui.writing.template_writing import TemplateWriting
from draft_editor.ui.writing.variables import Variables
from draft_editor.ui.writing.ways_out import offer_ways_out

_SETTING: Final = "email_view"


def accompany(editor: Editor, window: Window, outside: Outside) -> None:
    """Join all companions to what is written of the message; once in a window."""
    body, known = editor.body(), editor.known
    TextCount(body)
    Mentioning(body, known.people)
    MentionWatch(body, known.people)
    variables = Variables(body, window.actions_by_name["menu.variables"])
    views = MailViews(body, editor.uploads.errands)
    _show_emails(views, window, outside)
    spelling = check_spelling(body, editor, window, outside)
    TemplateWriting(views.rich_place)
    spelling.check(views.rich_place)
    subjects = [row.field for row in editor.rows() if isinstance(row.field, SubjectField)]
    for subject in subjects:
        subject.entered.connect(body.focus)
        variables.join(subject)
        spelling.check(subject)
    places: tuple[WritingPlace, ...] = (body, views.rich_place, *subjects)
    for place in places:
        offer_ways_out(place, editor.current_findings, editor.actions_bar.fix_chosen.emit)
    for panel in editor.findChildren(CustomerGetsPanel):
        actions = window.actions_by_name
        actions["menu.copy_preview"].triggered.connect(panel.copy_text)
        actions["menu.copy_preview_picture"].triggered.connect(panel.copy_picture)
        panel.join(editor.current_findings, editor.uploads.file_of, editor.uploads.errands)
        editor.looked.connect(panel.judge)


def _show_emails(views: MailViews, window: Window, outside: Outside) -> None:
    """Emails are written as they were last, in this run or another."""
    if outside.settings().get(_SETTING) == View.RICH:
        views.choose(View.RICH)
    views.writing_chosen.connect(partial(outside.remember, _SETTING))
    for view in View:
        window.actions_by_name[f"menu.email_{view}"].triggered.connect(
            partial(views.go_to_view, view)
        )
