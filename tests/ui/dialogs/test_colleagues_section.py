"""The colleagues of a profile: added, edited, removed, pasted, by keyboard, kept with Save."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from draft_editor.model.people import Person
from draft_editor.ui.dialogs.ask import Question
from draft_editor.ui.dialogs.colleagues_table import ColleaguesTable
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.profile_details import ProfileDetails

Show = Callable[[QDialog], None]

ANA = Person("Ana Gómez", "aNa1", "dEp")
BO = Person("Bo Li", "b1")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Section:
    """The dialog's part for the colleagues by its names."""

    def __init__(self, show: Show, *people: Person) -> None:
        self.dialog = ProfileDialog(
            ProfileDetails(name="Main", department="d", user="u", colleagues=people, was="Main")
        )
        self.given = QSignalSpy(self.dialog.given)
        show(self.dialog)
        found = self.dialog.findChild(ColleaguesTable, "profile.colleagues")
        assert isinstance(found, ColleaguesTable)
        self.table = found

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, f"profile.{name}")
        assert isinstance(found, QPushButton)
        return found

    def said(self, part: str) -> str:
        found = self.dialog.findChild(QLabel, f"profile.colleagues:{part}")
        assert isinstance(found, QLabel)
        return found.text()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, letter)

    def save(self) -> None:
        QTest.mouseClick(self.button("save"), Qt.MouseButton.LeftButton)

    def kept(self) -> tuple[Person, ...]:
        self.save()
        assert self.given.count() == 1
        details = self.given.at(0)[0]
        assert isinstance(details, ProfileDetails)
        return details.colleagues


def test_somebody_is_added_by_keyboard(show: Show) -> None:
    section = Section(show)
    assert not section.table.isVisible()
    QTest.keyClick(section.button("colleagues_more"), Qt.Key.Key_Space)
    QTest.keyClick(section.button("colleagues:add"), Qt.Key.Key_Space)

    section.type("Cy  Oz")
    section.press(Qt.Key.Key_Tab)  # the next cell of the line
    section.type("c1")
    section.press(Qt.Key.Key_Return)  # ends the cell and saves nothing yet
    QApplication.processEvents()

    assert section.given.count() == 0
    assert section.table.people.rowCount() == 2
    assert section.kept() == (Person("Cy Oz", "c1"),)


def test_cells_are_edited_and_lines_removed(show: Show) -> None:
    section = Section(show, ANA, BO)
    section.table.go_to(1)

    section.press(Qt.Key.Key_Return)
    section.type("Bob")
    section.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert section.table.people.lines() == (ANA, Person("Bob", "b1"))

    section.table.go_to(0)
    section.press(Qt.Key.Key_Delete)
    assert section.table.people.lines() == (Person("Bob", "b1"),)
    section.press(Qt.Key.Key_Z, CONTROL)
    section.press(Qt.Key.Key_Z, CONTROL)
    section.press(Qt.Key.Key_Z, CONTROL)  # nothing is left to take back
    assert section.kept() == (ANA, BO)


def test_the_line_to_write_in_is_not_removed(show: Show) -> None:
    section = Section(show, ANA)
    section.table.go_to(1)
    assert not section.button("colleagues:remove").isEnabled()

    section.press(Qt.Key.Key_Backspace)
    assert section.table.people.lines() == (ANA,)

    section.table.selectAll()
    QTest.mouseClick(section.button("colleagues:remove"), Qt.MouseButton.LeftButton)
    assert section.kept() == ()


def test_a_list_is_pasted_and_copied(show: Show) -> None:
    section = Section(show, BO)
    section.table.setFocus()
    QGuiApplication.clipboard().setText("Ana Gómez\taNa1\tdEp\nbo@x.example\nBo Li\tb1\n")

    section.press(Qt.Key.Key_V, CONTROL)

    assert section.said("said") == (
        "1 colleague added. 1 stood there already. 1 line without a name left out."
    )
    section.table.selectAll()
    section.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Bo Li\tb1\nAna Gómez\taNa1\tdEp"
    QGuiApplication.clipboard().setText("Cy Oz")
    QTest.mouseClick(section.button("colleagues:paste"), Qt.MouseButton.LeftButton)
    assert section.said("said") == "1 colleague added."
    assert section.kept() == (BO, ANA, Person("Cy Oz", ""))


def test_what_cannot_be_kept_is_said_and_gone_to(show: Show) -> None:
    section = Section(show, ANA, BO, ANA)
    assert section.said("complaint") == "Line 3: “Ana Gómez” stands in line 1 already."

    section.save()
    assert section.given.count() == 0
    assert section.table.hasFocus()
    assert section.table.currentIndex().row() == 2
    section.press(Qt.Key.Key_Delete)
    assert section.said("complaint") == ""

    section.table.go_to(1)
    section.press(Qt.Key.Key_F2)
    section.press(Qt.Key.Key_Delete)  # the whole name is chosen
    section.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    section.save()
    assert section.said("complaint") == "Line 2: the name is missing."


def test_what_was_filled_in_is_given_up_only_after_a_question(show: Show) -> None:
    section = Section(show, ANA)
    section.table.go_to(0)
    section.press(Qt.Key.Key_Delete)

    section.dialog.reject()

    assert section.dialog.findChild(Question) is not None
    assert section.dialog.isVisible()


def test_a_screen_reader_hears_what_each_cell_is(show: Show) -> None:
    section = Section(show, ANA)
    people, role = section.table.people, Qt.ItemDataRole.AccessibleTextRole

    assert people.data(people.index(0, 1), role) == "User id: aNa1"
    assert people.data(people.index(1, 0), role) == "Name: add"
    assert section.table.accessibleName() == "Who works here"


def test_escape_gives_up_a_cell_and_tab_leaves_the_table(show: Show) -> None:
    section = Section(show, ANA)
    section.table.go_to(0)
    section.press(Qt.Key.Key_F2)
    section.type("x")
    section.press(Qt.Key.Key_Escape)
    assert section.dialog.isVisible()
    assert section.table.people.lines() == (ANA,)
    assert section.table.hasFocus()
    section.press(Qt.Key.Key_Tab)
    assert section.button("colleagues:add").hasFocus()
