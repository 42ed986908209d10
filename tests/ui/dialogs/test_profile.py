"""A profile filled in, checked, refused and kept, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.model.words import words
from draft_editor.ui.dialogs.ask import Question
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.tokens import LIGHT
from draft_editor.ui.upload_details import UploadDetails

Show = Callable[[QDialog], None]

KNOWN = ProfileDetails(
    name="Main Street",
    base_url="https://service.example/communications",
    department="dEp",
    user="uSr",
    customers=("c1", "c2"),
    dealer_zone="America/Chicago",
    upload=UploadDetails(kind="put", url="https://files.example/dav"),
    colour="green",
    is_production=True,
    was="Main Street",
)


class Form:
    """The dialog's parts by their names."""

    def __init__(self, show: Show, details: ProfileDetails | None = None) -> None:
        self.dialog = ProfileDialog(details)
        self.given = QSignalSpy(self.dialog.given)
        show(self.dialog)

    def _found(self, kind: type[QWidget], part: str) -> QWidget:
        found = self.dialog.findChild(kind, f"profile.{part}")
        assert isinstance(found, kind)
        return found

    def line(self, part: str) -> QLineEdit:
        found = self._found(QLineEdit, part)
        assert isinstance(found, QLineEdit)
        return found

    def box(self, part: str) -> QComboBox:
        found = self._found(QComboBox, part)
        assert isinstance(found, QComboBox)
        return found

    def button(self, part: str) -> QPushButton:
        found = self._found(QPushButton, part)
        assert isinstance(found, QPushButton)
        return found

    def complaint(self, part: str) -> str:
        """What is said at a field, as far as it is seen."""
        found = self._found(QLabel, f"{part}:complaint")
        assert isinstance(found, QLabel)
        assert found.isVisible() == bool(found.text())
        return found.text()

    def customers(self) -> QPlainTextEdit:
        found = self._found(QPlainTextEdit, "customers")
        assert isinstance(found, QPlainTextEdit)
        return found

    def state(self) -> str:
        found = self._found(QLabel, "state")
        assert isinstance(found, QLabel)
        return found.text()

    def type(self, part: str, text: str) -> None:
        line = self.line(part)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    def save(self) -> None:
        QTest.keyClick(self.line("name"), Qt.Key.Key_Return)

    def focused(self) -> str:
        widget = self.dialog.focusWidget()
        assert widget is not None
        return widget.objectName()

    def question(self, qtbot: QtBot) -> Question:
        found = self.dialog.findChild(Question)
        assert isinstance(found, Question)
        qtbot.waitUntil(found.isActiveWindow)
        return found

    def only_given(self) -> ProfileDetails:
        assert self.given.count() == 1
        details = self.given.at(0)[0]
        assert isinstance(details, ProfileDetails)
        return details


def _press(question: Question, key: str) -> None:
    button = question.findChild(QPushButton, f"question.{key}")
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_new_profile_is_filled_in_by_keyboard(show: Show) -> None:
    form = Form(show)
    order = []

    def type_and_go_on(text: str) -> None:
        order.append(form.focused())
        focused = form.dialog.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    for text in ("Sandbox", "", " dEp ", "uSr"):
        type_and_go_on(text)
    order.append(form.focused())
    QTest.keyClicks(form.customers(), "c1")
    QTest.keyClick(form.customers(), Qt.Key.Key_Return)
    for text in (" c2", "", "r", " ", "h", "https://files.example", "", "", "", "", ""):
        type_and_go_on(text)
    assert [name.removeprefix("profile.") for name in order] == [
        "name", "base_url", "department", "user", "customers", "customers", "dealer_zone",
        "colour", "is_production", "upload_kind", "upload_url", "hours_more", "colleagues_more",
        "more", "cancel", "save",
    ]  # fmt: skip
    form.save()
    assert form.only_given() == ProfileDetails(
        name="Sandbox",
        department="dEp",
        user="uSr",
        customers=("c1", "c2"),
        upload=UploadDetails(kind="put", url="https://files.example"),
        colour="red",
        is_production=True,
    )
    assert form.dialog.isVisible()
    form.dialog.done_well()
    assert not form.dialog.isVisible()


def test_a_known_profile_is_shown_and_saved_as_it_is(show: Show) -> None:
    form = Form(show, KNOWN)
    assert form.dialog.windowTitle() == "Profile “Main Street”"
    assert not form.line("timestamp_pattern").isVisible()
    form.save()
    assert form.only_given() == KNOWN


def test_what_a_new_profile_begins_with_can_be_given(show: Show) -> None:
    form = Form(show, replace(KNOWN, was=""))
    assert form.dialog.windowTitle() == "New profile"
    form.save()
    assert form.only_given() == replace(KNOWN, was="")


def test_a_renamed_profile_says_what_it_was(show: Show) -> None:
    form = Form(show, KNOWN)
    form.type("name", "Other")
    form.save()
    assert form.only_given() == replace(KNOWN, name="Other")


def test_a_colour_that_is_not_offered_is_kept(show: Show) -> None:
    form = Form(show, replace(KNOWN, colour="purple"))
    assert form.box("colour").currentText() == "Purple"
    form.save()
    assert form.only_given().colour == "purple"


def test_what_is_rare_is_shown_when_it_is_set(show: Show) -> None:
    form = Form(show, replace(KNOWN, extra_ca_file="/etc/ours.pem"))
    assert form.line("extra_ca_file").isVisible()
    assert form.button("more").text() == "Less"


def test_more_is_a_key_away_and_makes_room(show: Show) -> None:
    form = Form(show)
    form.button("more").setFocus()
    QTest.keyClick(form.button("more"), Qt.Key.Key_Return)
    assert not form.line("timestamp_pattern").visibleRegion().isEmpty()
    assert form.dialog.height() <= form.dialog.screen().availableSize().height()
    QTest.keyClick(form.button("more"), Qt.Key.Key_Return)
    assert not form.line("timestamp_pattern").isVisible()
    assert form.given.count() == 0


def test_what_is_missing_is_said_at_its_place(show: Show) -> None:
    form = Form(show)
    form.type("base_url", " ")
    form.box("dealer_zone").setEditText("America")
    form.save()
    assert form.given.count() == 0
    assert form.complaint("name") == "The profile needs a name."
    assert form.complaint("base_url") == "The address of the service is missing."
    assert form.complaint("department") == "The department id is empty."
    assert form.complaint("user") == "The user id is empty."
    assert form.complaint("dealer_zone").startswith("There is no time zone “America”;")
    assert form.line("name").property("wrong") == "true"
    assert form.complaint("name") in form.line("name").accessibleDescription()
    assert form.focused() == "profile.name"
    QTest.keyClicks(form.line("name"), "x")
    assert form.complaint("name") == ""
    form.box("dealer_zone").setEditText("US/Central")
    assert form.complaint("dealer_zone") == ""
    form.save()
    assert form.focused() == "profile.base_url"


def test_a_wrong_customer_is_named_by_its_line(show: Show) -> None:
    form = Form(show, KNOWN)
    form.customers().setPlainText("c1\n\n a/b \nc2\nc1")
    form.save()
    assert form.given.count() == 0
    assert form.complaint("customers").startswith("Line 3: The customer id has “/” at place 2;")
    assert form.focused() == "profile.customers"
    assert form.customers().textCursor().blockNumber() == 2
    form.customers().setPlainText("c1\n\n ab \nc2\nc1\n")
    assert form.complaint("customers") == ""
    form.save()
    assert form.only_given().customers == ("c1", "ab", "c2")


def test_a_wrong_form_of_times_is_shown_although_it_was_hidden(show: Show) -> None:
    form = Form(show, KNOWN)
    form.line("timestamp_pattern").setText("yyyy-MM-dd")
    form.save()
    assert form.complaint("timestamp_pattern") == "The pattern leaves out the hour."
    assert form.focused() == "profile.timestamp_pattern"
    assert form.given.count() == 0


def test_a_refusal_of_the_outside_stands_at_its_field(show: Show) -> None:
    form = Form(show, KNOWN)
    form.save()
    said = words("The certificate file {name} cannot be read.", name="ours.pem")
    form.dialog.refuse("extra_ca_file", said)
    assert form.complaint("extra_ca_file") == str(said)
    assert form.focused() == "profile.extra_ca_file"
    assert form.line("name").text() == "Main Street"
    form.dialog.refuse("", words("The profile needs a name."))
    assert form.state() == "The profile needs a name."
    form.type("name", "Other")
    assert form.state() == ""
    form.save()
    assert form.complaint("extra_ca_file") == ""
    assert form.given.count() == 2


def test_closing_without_edits_asks_nothing(show: Show) -> None:
    form = Form(show, KNOWN)
    QTest.keyClick(form.line("name"), Qt.Key.Key_Escape)
    assert not form.dialog.isVisible()
    assert form.given.count() == 0


def test_edits_are_given_up_only_after_a_question(show: Show, qtbot: QtBot) -> None:
    form = Form(show, KNOWN)
    form.type("user", "other")
    QTest.keyClick(form.line("user"), Qt.Key.Key_Escape)
    _press(form.question(qtbot), "stay")
    qtbot.waitUntil(lambda: form.dialog.findChild(Question) is None)
    assert form.dialog.isVisible()
    assert form.line("user").text() == "other"
    form.dialog.close()
    _press(form.question(qtbot), "discard")
    assert not form.dialog.isVisible()
    assert form.given.count() == 0


def test_each_colour_has_its_dot(show: Show) -> None:
    box = Form(show).box("colour")
    dots = [
        box.itemIcon(index).pixmap(16, 16).toImage().pixelColor(8, 8).name()
        for index in range(box.count())
    ]
    assert [box.itemData(index) for index in range(4)] == ["none", "green", "orange", "red"]
    assert dots[1:4] == [LIGHT.good.text, LIGHT.warning.text, LIGHT.bad.text]
    assert len(set(dots)) == box.count()


def test_a_zone_is_found_by_its_city(show: Show, qtbot: QtBot) -> None:
    form = Form(show, KNOWN)
    box = form.box("dealer_zone")
    box.setFocus()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "winni")
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert box.currentText() == "America/Winnipeg"
    assert form.given.count() == 0


def test_the_wheel_scrolls_and_chooses_nothing(show: Show) -> None:
    form = Form(show, KNOWN)
    box = form.box("colour")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert not turn.isAccepted()
    assert box.currentData() == "green"


def test_a_certificate_file_can_be_chosen(show: Show, tmp_path: Path) -> None:
    file = tmp_path / "ours.pem"
    file.write_text("-", encoding="utf-8")
    form = Form(show, replace(KNOWN, extra_ca_file="old.pem"))
    QTest.keyClick(form.button("extra_ca_file:browse"), Qt.Key.Key_Space)
    chooser = form.dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert form.line("extra_ca_file").text() == str(file)


def test_every_input_has_a_name_and_help_to_hear(show: Show) -> None:
    form = Form(show)
    inputs = [
        form.dialog.findChild(QWidget, f"profile.{part}")
        for part in ProfileDetails.__slots__
        if part not in {"was", "upload", "hours", "colleagues"}
    ]
    assert len(inputs) == 10
    for each in inputs:
        assert isinstance(each, QLineEdit | QPlainTextEdit | QComboBox | QCheckBox)
        assert each.accessibleName()
        assert each.accessibleDescription()


def test_the_details_hide_their_ids() -> None:
    text = repr(replace(KNOWN, upload=replace(KNOWN.upload, url="https://files.example/secret")))
    for hidden in ("dEp", "uSr", "c1", "secret"):
        assert hidden not in text
