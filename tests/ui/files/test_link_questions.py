"""A link is dropped, pasted or typed: it becomes a row, and its server is asked about once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import Json
from draft_editor.model.link_facts import LinkFacts
from draft_editor.model.words import words
from draft_editor.ui.fields.attachments import AttachmentsField
from draft_editor.ui.files.link_ports import LinkTold
from field_stage import CONTROL, NONE
from window_stage import Office, open_office

PHOTO: Final = "https://files.example.com/belt.png"


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def field_of(office: Office) -> AttachmentsField:
    field = office.desk.editor.attachments()
    assert field is not None
    return field


def button(office: Office, word: str) -> QPushButton:
    found = field_of(office).findChild(QPushButton, f"{ATTACHMENTS}:{word}")
    assert found is not None
    return found


def rows(office: Office) -> list[Json]:
    value = office.draft.value(ATTACHMENTS)
    return value if isinstance(value, list) else []


def link() -> QMimeData:
    """A link as a browser hands it over."""
    content = QMimeData()
    content.setUrls([QUrl(PHOTO)])
    content.setText(PHOTO)
    return content


def drop(widget: QWidget, content: QMimeData) -> None:
    place, copy, left = QPoint(20, 12), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(place, copy, content, left, NONE),
        QDropEvent(QPointF(place), copy, content, left, NONE),
    ):
        event.ignore()
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()


def state(office: Office) -> tuple[str, str]:
    found = field_of(office).state_of(rows(office)[0])
    return found.word, found.why


def test_a_link_dropped_on_the_files_is_asked_about_and_described(office: Office) -> None:
    drop(field_of(office), link())
    assert state(office) == ("only a link", "")
    assert office.dialog().windowTitle() == "Ask the server about this link?"
    assert "files.example.com can tell type and size" in office.dialog().accessibleDescription()
    office.button("question.once").click()
    assert office.asked("ask_link") == [("ask_link", 2, PHOTO, ("files.example.com",))]
    asking = ("only a link", "files.example.com is being asked for type and size…")
    assert state(office) == asking
    assert button(office, "ask").text() == "Stop asking"
    office.desk.on_event(LinkTold(2, LinkFacts("files.example.com", "image/png", 6_000_000)))
    told = ("only a link", "Type and size as files.example.com tells them")
    assert state(office) == told, "what was told is no upload"
    spoken = field_of(office).model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    found = {finding.rule for finding in office.desk.editor.current_findings()}
    assert "attachments-too-large" in found, "rules judge it as any file"
    assert spoken == f"belt.png, image/png, 6.0 MB, {told[0]}: {told[1]}"


def test_a_link_dropped_on_the_message_is_attached_and_pasted_it_is_words(office: Office) -> None:
    body = office.desk.editor.body()
    drop(body.writing().viewport(), link())
    office.button("question.later").click()
    assert len(rows(office)) == 1
    assert office.text() == "first"
    QGuiApplication.clipboard().setText(PHOTO)
    body.focus()
    office.press(Qt.Key.Key_V, CONTROL)
    assert PHOTO in office.text()
    assert len(rows(office)) == 1


def test_a_link_is_typed(office: Office) -> None:
    button(office, "add").click()
    line = office.dialog().findChild(QLineEdit, "link.url")
    assert line is not None
    QTest.keyClicks(line, "files.example.com/belt.png")
    QTest.keyClick(line, Qt.Key.Key_Return)
    said = "“files.example.com/belt.png” is no address of a file on the web: such begin with"
    assert said in line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Home)
    QTest.keyClicks(line, "https://")
    assert said not in line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [row["fileURL"] for row in rows(office) if isinstance(row, dict)] == [PHOTO]
    QTest.keyClick(office.dialog(), Qt.Key.Key_Escape)
    assert office.asked("ask_link") == office.asked("rule_server") == []


def test_a_link_is_pasted_and_its_server_never_asked(office: Office) -> None:
    QGuiApplication.clipboard().setText(PHOTO)
    field_of(office).view.setFocus()
    office.press(Qt.Key.Key_V, CONTROL)
    office.button("question.never").click()
    assert office.asked("rule_server") == [("rule_server", "files.example.com", "never")]
    button(office, "ask").click()
    assert office.window.notice.text() == (
        "files.example.com is never asked: the profile says so, and can be changed."
    )
    assert office.asked("ask_link") == []


def test_asking_is_stopped_by_its_button_and_a_failure_stands_in_the_row(office: Office) -> None:
    drop(field_of(office), link())
    office.button("question.always").click()
    button(office, "ask").click()
    assert office.asked("stop_asking") == [("stop_asking", 2)]
    assert state(office) == ("only a link", "")
    assert button(office, "ask").accessibleName().endswith("Ask for type and size")
    button(office, "ask").click()
    office.desk.on_event(LinkTold(3, words("No answer came within {seconds} seconds.", seconds=9)))
    assert state(office) == ("only a link", "No answer came within 9 seconds.")
    office.desk.sheet.write(ATTACHMENTS / 0 / "fileURL", "https://e.com/0123456789abcdef-a.png")
    assert state(office) == ("uploaded", "")
    assert not button(office, "ask").isVisible()
    field_of(office).view.setCurrentIndex(field_of(office).model.index(-1))
    field_of(office).ask_or_stop()
    assert len(office.asked("ask_link")) == 2
