"""The three composers in the states that an advisor meets: email, text and note."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTextEdit, QToolButton

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, dump
from draft_editor.ui.desk import Desk
from draft_editor.ui.mail.views import MailViews, View
from resources.states import Shot

BODY: Final = Path.of("messageAttributes", "body")
SUBJECT: Final = Path.of("messageAttributes", "subject")
CC: Final = Path.of("messageSendingAttributes", "listOfEmailsToBeCCed")
BCC: Final = Path.of("messageSendingAttributes", "listOfEmailsToBeBCCed")
IS_TEMPLATE: Final = Path.of("isFreeMarkerMessage")
TEXT_DRAFT, EMAIL_DRAFT, NOTE_DRAFT, TEMPLATE_DRAFT = 0, 8, 4, 5

_MAIL: Final = """<p>Dear Mr. Haddad,</p>
<p>The three pilots of your fleet are booked for <b>Friday</b>. Please bring:</p>
<ul><li>the <i>maintenance books</i>,</li><li>the keys of the <u>roof boxes</u>.</li></ul>
<p>The terms are on <a href="https://www.example.com/fleet/terms">our fleet page</a>; ask us
anything you like, ${customerName!"sir"}.</p>
<table border="1"><tr><th>Unit</th><th>Bay</th></tr><tr><td>14</td><td>2</td></tr></table>
<p>Kind regards,<br>Dana</p>"""
_MISSPELT: Final = """<p>Dear ${customerName},</p>
<p>we <b>recieved</b> the parts; your next <a href="https://www.example.com">appointement</a> is
confirmd for ${nobody}.</p>"""
_LINKED: Final = """<h2>Your estimate</h2>
<p><img src="https://img.example.com/logo.png" alt="Lakeside Service"></p>
<p>Please pay at <a href="https://pay.example.net/x?id=1">https://www.lakeside.example/pay</a> or
read <a href="https://www.example.com/terms">our terms</a>, or call
<a href="tel:+15125550199">+1 512 555 0199</a>.</p><table><tr><th>Work</th><th>Price</th></tr>
<tr><td>Brake pads</td><td>412.00</td></tr><tr><td>Labour</td><td>183.35</td></tr></table>
<p>Kind regards,<br>Dana</p>"""
_OFFICE: Final = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator '
    'content="Microsoft Word 15"></head><body><!--StartFragment--><p class=MsoNormal '
    'style="mso-margin-top-alt:auto"><span style="font-family:Calibri">Brakes are <b>worn</b>.'
    "</span><o:p></o:p></p><!--EndFragment--></body></html>"
)
_RIGHT_TO_LEFT: Final = (
    "مرحبا سيد حداد، سيارتك جاهزة للاستلام بعد الساعة 5:00 مساءً.\n"
    "שלום, הרכב שלך מוכן. Call +1 512 555 0199."
)
_EAST: Final = (
    "您好，您的车已经可以取了，请在下午六点前来。\n"
    "お車の点検が終わりました。 차량이 준비되었습니다. "
    "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL} \N{DOG FACE} e\u0301te\u0301"
)
_OTHER_SHAPE: Final = '{"blocks":[{"kind":"h1","spans":["Noise when cold"]}],"v":7}'
_COPIES: Final[tuple[Json, ...]] = (
    "fleet@example.com",
    "fleet@example.com",
    "omar.haddad@example.com",
    "accounts@example",
    "a.rather.long.address.of.some.office.in.another.town@accounts.lakeside-rentals.example.com",
    "dispatch@example.com",
    "garage@example.org",
    "workshop@example.net",
)


class ComposerStates:
    """Each state from a draft as it was read; after the last one all are as they were."""

    def __init__(self, desk: Callable[[], Desk], lay: Callable[[int], None]) -> None:
        """`lay` opens the draft of a number in the list, as it was read, on its first tab."""
        self._desk = desk
        self._lay = lay
        self._view = View.SOURCE

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield from self._emails()
        yield from self._texts()
        yield from self._notes()
        self._lay(TEXT_DRAFT)

    def _emails(self) -> Iterator[Shot]:
        yield Shot("email-copies", self._write_copies, self._is_shown)
        yield Shot("email-copies-picked", self._pick_copies)
        yield Shot("email-source", lambda: self._mail(View.SOURCE, _MAIL), self._is_shown)
        yield Shot("email-paste", self._paste)
        yield Shot("email-rich", lambda: self._mail(View.RICH, _MAIL), self._is_shown)
        yield Shot("email-rich-list", self._stand_in_list)
        yield Shot("email-rich-link", self._ask_for_link)
        yield Shot("email-rich-nested", self._move_in)
        yield Shot("email-rich-whole", self._scroll_rich)
        yield Shot("email-rich-paste", self._paste_rich)
        yield Shot("email-rich-spelling", lambda: self._mail(View.RICH, _MISSPELT), self._is_shown)
        yield Shot("email-rich-rtl", lambda: self._mail(View.RICH, _RIGHT_TO_LEFT), self._is_shown)
        yield Shot("email-rich-none", lambda: self._mail(View.RICH, "<p>" * 400), self._is_shown)
        yield Shot("email-preview", lambda: self._mail(View.PREVIEW, _LINKED), self._is_shown)
        yield Shot("email-preview-plain", self._show_plain, self._is_shown)
        yield Shot("email-subject", self._write_subject, self._is_shown)
        yield Shot("email-no-subject", lambda: self._write_subject(""), self._is_shown)

    def _texts(self) -> Iterator[Shot]:
        yield Shot("text-costly", self._write_costly)
        yield Shot("text-near", lambda: self._text("Your car is ready at six. " * 61))
        yield Shot("text-over", lambda: self._text("Your car is ready at six. " * 63))
        yield Shot("text-rtl", lambda: self._text(_RIGHT_TO_LEFT))
        yield Shot("text-east", lambda: self._text(_EAST))
        yield Shot("text-empty", lambda: self._text(""))
        yield Shot("template-missing", self._miss_a_variable)
        yield Shot("template-ways", lambda: self._ask_at("${nick"), _is_menu)
        yield Shot("template-broken", self._break_template)
        yield Shot("template-offered", self._complete)

    def _notes(self) -> Iterator[Shot]:
        yield Shot("note-mentioned", self._mention)
        yield Shot("note-shape", lambda: self._write(NOTE_DRAFT, _OTHER_SHAPE))
        yield Shot("note-empty", lambda: self._write(NOTE_DRAFT, ""))

    # --- email

    def _is_shown(self) -> bool:
        """Whether the email is seen as it was asked for; the views come with the first email."""
        for views in self._desk().editor.body().findChildren(MailViews):
            is_chosen = views.buttons[self._view].isChecked()
            views.choose(self._view)
            return is_chosen and views.is_at_rest()
        return False

    def _mail(self, view: View, text: str) -> None:
        self._lay(EMAIL_DRAFT)
        self._desk().sheet.write(BODY, text)
        self._view = view
        self._focus_body()

    def _paste(self) -> None:
        self._mail(View.SOURCE, _MAIL)
        carried = QMimeData()
        carried.setHtml(_OFFICE)
        carried.setText("Brakes are worn.")
        self._desk().editor.body().writing().insertFromMimeData(carried)

    def _rich(self) -> QTextEdit:
        return self._desk().editor.findChildren(QTextEdit, f"{BODY}:rich")[0]

    def _go_to(self, text: str) -> None:
        cursor = self._rich().document().find(text)
        cursor.setPosition(cursor.selectionStart() + 2)
        self._rich().setTextCursor(cursor)
        self._rich().setFocus(Qt.FocusReason.TabFocusReason)

    def _stand_in_list(self) -> None:
        self._go_to("roof")

    def _move_in(self) -> None:
        self._go_to("roof")
        self._desk().editor.findChildren(QToolButton, f"{BODY}:rich.indent")[0].click()

    def _paste_rich(self) -> None:
        self._go_to("Kind regards")
        carried = QMimeData()
        carried.setHtml(_OFFICE)
        carried.setText("Brakes are worn.")
        self._rich().insertFromMimeData(carried)

    def _ask_for_link(self) -> None:
        self._go_to("fleet page")
        self._desk().editor.findChildren(QToolButton, f"{BODY}:rich.link")[0].click()

    def _scroll_rich(self) -> None:
        self._go_to("Kind regards")
        bar = self._rich().verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_plain(self) -> None:
        self._mail(View.PREVIEW, _LINKED)
        for button in self._desk().editor.findChildren(QPushButton, f"{BODY}:preview.plain"):
            button.setChecked(True)

    def _write_subject(
        self, text: str = "Your estimat for ${vehicle.model}, Mr. Haddad — and what your tyres need"
    ) -> None:
        for button in self._desk().editor.findChildren(QPushButton, f"{BODY}:preview.plain"):
            button.setChecked(False)
        self._mail(View.SOURCE, _MAIL)
        self._desk().sheet.write(SUBJECT, text)
        self._desk().editor.show_all_findings()
        self._desk().editor.reveal(SUBJECT)

    def _write_copies(self) -> None:
        self._desk().window.activateWindow()  # or no input has the keyboard
        self._lay(EMAIL_DRAFT)
        self._desk().sheet.write(CC, list(_COPIES))
        self._desk().sheet.write(BCC, ["fleet@example.com", "boss@example.net"])
        self._desk().editor.show_all_findings()
        self._desk().editor.reveal(CC)

    def _pick_copies(self) -> None:
        self._write_copies()
        focused = QApplication.focusWidget()
        if focused is not None:
            control = Qt.KeyboardModifier.ControlModifier
            QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, control))

    # --- text

    def _focus_body(self) -> None:
        self._desk().window.activateWindow()
        self._desk().editor.body().focus()

    def _write(self, draft: int, text: str) -> None:
        self._lay(draft)
        self._desk().sheet.write(BODY, text)
        self._desk().editor.show_all_findings()
        self._focus_body()

    def _text(self, text: str) -> None:
        self._write(TEXT_DRAFT, text)

    def _write_costly(self) -> None:
        self._text(
            "We’ve found a small leak at the “rear main seal”. It isn’t urgent – but let’s look "
            "at it before your trip… The estimate is attached, and it isn’t much."
        )

    def _ask_at(self, words: str) -> None:
        """As if Ctrl+. was pressed behind these words."""
        writing = self._desk().editor.body().writing()
        place = writing.toPlainText().find(words) + len(words)
        cursor = writing.textCursor()
        cursor.setPosition(place)
        writing.setTextCursor(cursor)
        writing.suggestions_asked.emit()

    def _miss_a_variable(self) -> None:
        self._write(
            TEMPLATE_DRAFT,
            "Hello ${customerName}, dear ${nickname}, your ${vehicle.model} has "
            "<#if recalls?has_content>${recalls?size} open recall(s)<#else>none</#if>.",
        )

    def _break_template(self) -> None:
        self._write(TEMPLATE_DRAFT, "Hello ${customerName, your car <#if recalls?has_content>is.")

    def _complete(self) -> None:
        """As if “${” was typed behind the text."""
        self._write(TEMPLATE_DRAFT, "Hello ${customerName}, your car is ready. ")
        writing = self._desk().editor.body().writing()
        writing.moveCursor(QTextCursor.MoveOperation.End)
        writing.insertPlainText("${")

    # --- note

    def _mention(self) -> None:
        """One colleague who is told, and one who is not."""
        text = "Noise is back, only when cold. @Marcus Bell please ride along, @Dana Whitfield too."
        part: Json = {"type": {"code": "PLAIN_TEXT", "value": "text/plain"}, "value": text}
        self._write(NOTE_DRAFT, dump({"text": [part], "previewText": text}))


def _is_menu() -> bool:
    return isinstance(QApplication.activePopupWidget(), QMenu)
