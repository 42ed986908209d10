"""What the recipient gets, and what stands around the composers, in the states that matter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QScrollArea

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.response_picker import ResponsePicker
from draft_editor.ui.dialogs.review import ReviewDialog
from draft_editor.ui.panels.customer_gets import CustomerGetsPanel
from draft_editor.ui.panels.find_bar import FindBar
from resources.composer_states import (
    BCC,
    BODY,
    CC,
    EMAIL_DRAFT,
    IS_TEMPLATE,
    NOTE_DRAFT,
    SUBJECT,
    TEMPLATE_DRAFT,
    TEXT_DRAFT,
)
from resources.states import ATTACHMENTS, SCHEDULED_ON, Shot

_SENDING: Final = Path.of("messageSendingAttributes")
_COMMENT: Final = Path.of("internalCommentAttributes")
_FILES: Final[tuple[Json, ...]] = tuple(
    {
        "originalFileName": name,
        "mimeType": kind,
        "docSize": size,
        "fileURL": f"https://files.example.com/{number}",
        "attachmentExtension": name.rpartition(".")[2],
    }
    for number, (name, kind, size) in enumerate(
        (
            ("Right front tire.png", "image/png", "482113"),
            ("Left front tire, with the nail that was found in it.png", "image/png", "512000"),
            ("Engine bay.jpg", "image/jpeg", "734003"),
            ("Estimate 48213.pdf", "application/pdf", "81920"),
            ("A rather long name of a scanned repair order.pdf", "application/pdf", "220000"),
        )
    )
)


class PanelStates:
    """Each state from a draft as it was read; after the last one all are as they were."""

    def __init__(self, desk: Callable[[], Desk], lay: Callable[[int], None]) -> None:
        """`lay` opens the draft of a number in the list, as it was read, on its first tab."""
        self._desk = desk
        self._lay = lay

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield Shot("gets-text", self._text, self._is_down)
        yield Shot("gets-odd", self._contradict, self._is_down)
        yield Shot("gets-mail", self._mail, self._is_down)
        yield Shot("gets-note", self._note, self._is_down)
        yield Shot("gets-hole", self._leave_holes, self._is_down)
        yield Shot("gets-nothing", self._say_nothing, self._is_down)
        yield Shot("find-body", lambda: self._find("menu.find", "your"))
        yield Shot("find-replace", lambda: self._find("menu.replace", "car"))
        yield Shot("find-none", lambda: self._find("menu.find", "zebra"))
        leave_bar(self._desk())
        yield Shot("response-asks", self._ask_response, self._is_response_asking)
        yield Shot("spelling-next", self._go_to_misspelt, self._is_at_misspelt)
        yield Shot("findings-many", self._find_much)
        yield Shot("opt-out-review", self._override)
        yield Shot("opt-out-again", self._override_again)
        yield Shot("people-board", self._crowd)
        self._lay(TEXT_DRAFT)

    def _write(self, *values: tuple[Path, Json]) -> None:
        for path, value in values:
            self._desk().sheet.write(path, value)
        self._desk().editor.show_all_findings()

    def _is_down(self) -> bool:
        """The panel is seen as far down as it goes; it is there by then."""
        editor = self._desk().editor
        for panel in editor.findChildren(CustomerGetsPanel):
            for area in editor.findChildren(QScrollArea):
                if area.isAncestorOf(panel):
                    bar = area.verticalScrollBar()
                    place = panel.mapTo(area, QPoint(0, bar.value()))
                    is_beside = place.x() > area.width() // 3
                    bar.setValue(bar.maximum() if is_beside else place.y())
        return True

    def _text(self) -> None:
        self._lay(TEXT_DRAFT)
        self._write(
            (ATTACHMENTS, list(_FILES)),
            (_SENDING / "addSignature", True),
            (_SENDING / "addFooter", True),
            (_SENDING / "sendVCard", True),
        )

    def _contradict(self) -> None:
        self._lay(TEXT_DRAFT)
        self._write(
            (SCHEDULED_ON, "2026-01-04T03:00:00-0600"),
            (_SENDING / "overrideOptoutRules", True),
            (_SENDING / "queueIfOptedOut", True),
            (_SENDING / "communicationValueOfCustomer", "maria@example.com"),
            (CC, ["boss@example.net"]),
            (BODY, "The estimat is attached: call _customer_first_name."),
            (ATTACHMENTS, []),
        )

    def _mail(self) -> None:
        self._lay(EMAIL_DRAFT)
        self._write(
            (
                SUBJECT,
                "Fleet service on Friday: units 14, 17 and 21, and what they need until then",
            ),
            (ATTACHMENTS, list(_FILES)),
            (CC, ["fleet@example.com", "accounts@example.com", "dispatch@example.com"]),
            (BCC, ["fleet@example.com", "boss@example.net"]),
            (_SENDING / "addFooter", True),
        )

    def _note(self) -> None:
        self._lay(NOTE_DRAFT)
        self._write((ATTACHMENTS, list(_FILES[2:4])))

    def _leave_holes(self) -> None:
        self._lay(TEMPLATE_DRAFT)
        self._write(
            (
                BODY,
                (
                    "Hello ${customerName}, your ${vehicle.year} ${vehicle.model} is ready since "
                    "${.now?date}. See you soon!"
                ),
            ),
        )

    def _say_nothing(self) -> None:
        self._lay(TEXT_DRAFT)
        self._write((BODY, ""), (ATTACHMENTS, []), (IS_TEMPLATE, None))

    def _find(self, action: str, text: str) -> None:
        self._lay(TEXT_DRAFT)
        self._desk().window.actions_by_name[action].trigger()
        for line in self._desk().editor.findChildren(QLineEdit, "find.text"):
            line.setText(text)

    def _ask_response(self) -> None:
        leave_bar(self._desk())
        self._lay(TEXT_DRAFT)
        self._desk().window.actions_by_name["menu.responses"].trigger()

    def _is_response_asking(self) -> bool:
        """Take the one with prompts as soon as the responses are there."""
        picker = QApplication.activePopupWidget()
        if isinstance(picker, ResponsePicker):
            picker.line.setText("recommended")
            picker.line.returnPressed.emit()
        return QApplication.activeModalWidget() is not None

    def _go_to_misspelt(self) -> None:
        self._lay(TEXT_DRAFT)
        self._write((BODY, "Your appointement is confirmd; we will recieve the parts."))
        self._desk().window.actions_by_name["menu.misspelt"].trigger()

    def _is_at_misspelt(self) -> bool:
        return self._desk().editor.body().writing().textCursor().hasSelection()

    def _find_much(self) -> None:
        self._contradict()
        self._desk().editor.toggle_findings()

    def _override(self) -> None:
        for findings in self._desk().editor.findChildren(QListWidget, "findings.list"):
            findings.hide()
        self._lay(TEXT_DRAFT)
        self._write((_SENDING / "overrideOptoutRules", True))
        self._desk().review()

    def _override_again(self) -> None:
        self._override()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ReviewDialog):
            dialog.submit()

    def _crowd(self) -> None:
        self._lay(NOTE_DRAFT)
        names = ("Marcus Bell", "Yuki Tanabe", "Ana Ruiz", "Priya Raman-Featherstonehaugh", "Tom")
        people: list[Json] = [{"uuid": name, "name": name, "type": "USER"} for name in names]
        self._write(
            (_COMMENT / "usersToNotify", people),
            (_COMMENT / "usersUnSubscribed", people[:1]),
            (_COMMENT / "usersFollowing", [*people[2:4], "somebody"]),
            (_COMMENT / "groupMembers", {"Drivability": people[:3], "Parts": people[3:], "?": "!"}),
        )
        self._desk().editor.reveal(_COMMENT / "usersToNotify")


def leave_bar(desk: Desk) -> None:
    """Close what finds and replaces, if it is open."""
    for bar in desk.editor.findChildren(FindBar):
        bar.left.emit()
