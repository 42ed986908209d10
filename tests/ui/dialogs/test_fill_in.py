"""What a response asks for is asked, and seen in the text, before it is inserted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QScrollArea

from draft_editor.model.prompts import prompts
from draft_editor.ui.dialogs.fill_in import OPEN, FillInDialog

Show = Callable[[QDialog], None]
TEXT = "Hi ${name}, on [[Day]] at [[Time: 9:00]]?"


def _line(dialog: FillInDialog, name: str) -> QLineEdit:
    line = dialog.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    return line


def test_answers_are_seen_in_the_text_and_enter_gives_it(show: Show) -> None:
    dialog = FillInDialog("Reminder", TEXT, prompts(TEXT))
    given = QSignalSpy(dialog.given)
    show(dialog)
    day, time = _line(dialog, "fill-in.1"), _line(dialog, "fill-in.2")
    assert (day.accessibleName(), time.accessibleName()) == ("Day", "Time")
    assert (dialog.focusWidget(), time.text()) == (day, "9:00")
    QTest.keyClicks(day, "Monday")
    preview = dialog.findChild(QPlainTextEdit, "fill-in.preview")
    assert isinstance(preview, QPlainTextEdit)
    assert preview.toPlainText() == "Hi ${name}, on Monday at 9:00?"
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert given.at(0) == ["Hi ${name}, on Monday at 9:00?"]
    assert not dialog.isVisible()


def test_what_stays_empty_is_seen_as_a_blank(show: Show) -> None:
    dialog = FillInDialog("Reminder", TEXT, prompts(TEXT))
    given = QSignalSpy(dialog.given)
    show(dialog)
    _line(dialog, "fill-in.2").clear()
    assert dialog.filled() == f"Hi ${{name}}, on {OPEN} at {OPEN}?"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert given.count() == 0


def test_words_that_are_filled_into_html_stay_words(show: Show) -> None:
    text = "<p>Hi [[Who]]</p>"
    dialog = FillInDialog("Mail", text, prompts(text), is_html=True)
    show(dialog)
    _line(dialog, "fill-in.1").setText('Tom & <Ana> ${name!"<"}')
    assert dialog.filled() == '<p>Hi Tom &amp; &lt;Ana&gt; ${name!"<"}</p>'


def test_many_prompts_scroll(show: Show) -> None:
    text = " ".join(f"[[Point {number}]]" for number in range(30))
    dialog = FillInDialog("Long", text, prompts(text))
    show(dialog)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert dialog.height() < 700
    _line(dialog, "fill-in.30").setFocus()
    assert area.verticalScrollBar().maximum() > 0
