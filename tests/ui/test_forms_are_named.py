"""Every input of every form and dialog has a name, a help, a place for Tab and a fair size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.model.dealer_hours import DealerHours, OpenHours
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.fields.records import RecordsField
from draft_editor.ui.fields.week_strip import WeekStrip
from draft_editor.ui.profile_details import ProfileDetails
from open_program import PUBLISHED, is_at_rest, lay, open_program
from pressing import ALT, SHIFT, focused, press

INPUTS: Final = (
    QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, WeekStrip,
)  # fmt: skip
TARGETS: Final = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
PLAIN: Final = {
    "login.password",
    "palette.line",
    "palette.list",
    "drafts.list",
    "status.attempts",
    "review.findings",
}
"""What needs no help beyond its name."""

LEAST: Final = 24
MOST_STOPS: Final = 200


@pytest.fixture(scope="module")
def desk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """The one window of all cases, with every list's first item open."""
    wait = QtBot(request).waitUntil
    with open_program(qapp, tmp_path_factory.mktemp("written") / "data", wait) as desk:
        lay(desk, PUBLISHED, wait)
        desk.window.resize(1360, 1400)
        for index in range(7):
            desk.editor.tabs.setCurrentIndex(index)
            while closed := _closed_lists(desk.window):
                closed[0].open_details()
        wait(lambda: is_at_rest(desk.window))
        yield desk


def _closed_lists(window: QWidget) -> list[RecordsField]:
    fields = window.findChildren(RecordsField)
    return [
        field
        for field in fields
        if field.isVisible() and field.current() >= 0 and not field.is_open()
    ]


@pytest.fixture(autouse=True)
def rest(desk: Desk, qtbot: QtBot) -> Iterator[None]:
    """The window has caught up with everything before the next case."""
    yield
    qtbot.waitUntil(lambda: is_at_rest(desk.window))


@pytest.fixture(params=range(1, 8))
def tab(request: pytest.FixtureRequest, desk: Desk) -> QWidget:
    """The window with one of its tabs open."""
    number: int = request.param
    press(desk.window, Qt.Key(Qt.Key.Key_0 + number), ALT)
    assert desk.editor.tabs.currentIndex() == number - 1
    return desk.window


def ask_whole_profile(desk: Desk) -> None:
    """Ask for a profile, with what is rarely needed and the hours of every day."""
    hours = DealerHours((*(OpenHours(450, 1080),) * 6, None))
    dialog = ProfileDialog(ProfileDetails(hours=hours), desk.window)
    dialog.open()
    more = dialog.findChild(QAbstractButton, "profile.more")
    assert more is not None
    more.click()


DIALOGS: Final[dict[str, Callable[[Desk], object]]] = {
    "sign in": lambda desk: desk.questions.ask_login("Not accepted."),
    "customer": lambda desk: desk.questions.ask_customer(),
    "close": lambda desk: desk.questions.ask_to_close(2),
    "profile": lambda desk: desk.profiles.ask(),
    "whole profile": ask_whole_profile,
    "review": lambda desk: desk.review(),
    "palette": lambda desk: desk.navigation.open_palette(),
}


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot) -> Iterator[QWidget]:
    """One of the dialogs, opened over the window."""
    name: str = request.param
    DIALOGS[name](desk)
    dialogs = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 1
    qtbot.waitUntil(dialogs[0].isActiveWindow)
    yield dialogs[0]
    dialogs[0].close()
    desk.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(desk.window.isActiveWindow)


def controls(window: QWidget) -> list[QWidget]:
    """What can be used in a window, without what Qt puts inside of it."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (*INPUTS, QAbstractButton, QTabBar))
        and widget.window() is window
        and widget.isVisible()
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        and not widget.objectName().startswith("qt_")
    ]


def stops(window: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    return [
        widget
        for widget in controls(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def walked(window: QWidget, modifiers: Qt.KeyboardModifier) -> list[QWidget]:
    """What Tab does come to, until it has been everywhere."""
    places = [focused()]
    for _ in range(MOST_STOPS):
        press(window, Qt.Key.Key_Tab, modifiers)
        if focused() is places[0]:
            return places
        places.append(focused())
    pytest.fail(f"Tab does not come back to {places[0].objectName()}")


def names(widgets: list[QWidget]) -> list[str]:
    """Their object names, to be read when a test fails."""
    return [widget.objectName() or repr(widget) for widget in widgets]


def check_names(window: QWidget) -> None:
    """Object name, accessible name, help; icons have words as well."""
    met = controls(window)
    assert met
    assert [widget for widget in met if not widget.objectName()] == []
    assert names([widget for widget in met if not spoken_name(widget)]) == []
    inputs = [each for each in met if isinstance(each, INPUTS) and each.objectName() not in PLAIN]
    assert names([widget for widget in inputs if not explained(widget)]) == []
    icons = [each for each in met if isinstance(each, QAbstractButton) and not each.text()]
    icons += [each for each in met if isinstance(each, QAbstractButton) and is_drawn(each)]
    assert names([each for each in icons if not each.toolTip()]) == []


def is_drawn(button: QAbstractButton) -> bool:
    """Whether a button shows a picture in place of its words."""
    return not button.icon().isNull()


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it; a box goes by its label where it has one."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or interface.text(QAccessible.Text.Name)


def explained(widget: QWidget) -> str:
    """What there is to know of an input."""
    return widget.accessibleDescription() or widget.toolTip()


def check_sizes(window: QWidget) -> None:
    """Nothing is too small to be hit (WCAG 2.2, “target size”)."""
    small = [
        (widget.objectName(), widget.width(), widget.height())
        for widget in controls(window)
        if isinstance(widget, TARGETS) and min(widget.width(), widget.height()) < LEAST
    ]
    assert small == []


def test_a_tab_is_named(tab: QWidget) -> None:
    check_names(tab)


def test_a_tab_has_fair_sizes(tab: QWidget) -> None:
    check_sizes(tab)


def test_tab_goes_everywhere_and_back(tab: QWidget) -> None:
    forth = walked(tab, Qt.KeyboardModifier.NoModifier)
    assert sorted(names(forth)) == sorted(names(stops(tab)))
    back = walked(tab, SHIFT)
    assert names(back) == names([forth[0], *reversed(forth[1:])])


def test_a_dialog_is_named(dialog: QWidget) -> None:
    check_names(dialog)
    assert dialog.windowTitle() or dialog.accessibleName()


def test_a_dialog_has_fair_sizes(dialog: QWidget) -> None:
    check_sizes(dialog)


def test_tab_goes_everywhere_in_a_dialog(dialog: QWidget) -> None:
    forth = walked(dialog, Qt.KeyboardModifier.NoModifier)
    assert sorted(names(forth)) == sorted(names(stops(dialog)))


def test_a_tab_of_the_form_stands_between_the_tabs_and_the_buttons(desk: Desk) -> None:
    press(desk.window, Qt.Key.Key_1, ALT)
    order = names(walked(desk.window, Qt.KeyboardModifier.NoModifier))
    first = order.index("tabs")
    read = order[first:] + order[:first]
    form = [read.index(name) for name in read if name.startswith("messageAttributes")]
    assert read[0] == "tabs"
    assert max(form) < read.index("action.review") < read.index("action.submit")
    assert "status.attempts" not in read  # there is no attempt yet
