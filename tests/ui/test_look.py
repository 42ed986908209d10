"""Colours, sizes, icons and commands: what is worn and what can be done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.model.words import count_words, words
from draft_editor.ui import later
from draft_editor.ui.bridge import Bridge
from draft_editor.ui.commands import COMMANDS, make_actions
from draft_editor.ui.icons import icon, pixmap
from draft_editor.ui.looks import Looks, chosen_colours
from draft_editor.ui.ports import Trouble
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import Style, interface_font, worn
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, TYPE, Colours
from pretend_outside import PretendOutside


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    style = Style(qapp, LIGHT)
    yield style
    style.wear(LIGHT)


@pytest.fixture
def outside() -> PretendOutside:
    return PretendOutside()


@pytest.fixture
def looks(style: Style, outside: PretendOutside) -> Iterator[Looks]:
    looks = Looks(outside, style)
    yield looks
    looks.deleteLater()


@pytest.mark.parametrize(
    ("theme", "colours"), [("light", LIGHT), ("dark", DARK), ("high-contrast", CONTRAST)]
)
def test_a_chosen_theme_is_worn_and_remembered(
    looks: Looks, outside: PretendOutside, qtbot: QtBot, theme: str, colours: Colours
) -> None:
    with qtbot.waitSignal(looks.changed):
        looks.choose_theme(theme)
    assert worn() is colours
    assert outside.kept["theme"] == theme
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.palette().window().color().name() == colours.background


def test_a_chosen_size_is_worn_and_remembered(looks: Looks, outside: PretendOutside) -> None:
    looks.choose_scale("200")
    assert outside.kept["text_scale"] == "200"
    assert QApplication.font().pixelSize() == 2 * TYPE.text


def test_the_system_decides_where_nothing_was_chosen(
    looks: Looks, outside: PretendOutside, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return Qt.ColorScheme.Dark

    looks.wear()
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    assert chosen_colours("system") is DARK
    assert chosen_colours("light") is LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert worn() is DARK
    looks.choose_theme("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert worn() is LIGHT


def test_the_menu_shows_what_is_chosen_and_chooses(
    looks: Looks, outside: PretendOutside, qtbot: QtBot
) -> None:
    outside.kept["theme"] = "dark"
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = QMenu(owner)
    looks.fill(menu)
    colours, size, language = (action.menu() for action in menu.actions())
    assert isinstance(colours, QMenu)
    assert isinstance(size, QMenu)
    assert isinstance(language, QMenu)
    assert [each.text() for each in colours.actions() if each.isChecked()] == ["Dark"]
    assert [each.text() for each in size.actions() if each.isChecked()] == ["100 %"]
    colours.actions()[1].trigger()
    size.actions()[1].trigger()
    language.actions()[2].trigger()
    assert outside.kept == {"theme": "light", "text_scale": "125", "language": "fr_CA"}


def test_a_system_without_a_font_of_its_own_gets_a_well_drawn_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: QFont("Sans Serif"))
    assert interface_font().families() == [
        "Inter",
        "Noto Sans",
        "Cantarell",
        "Ubuntu",
        "Sans Serif",
    ]
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: QFont("Verdana"))
    assert interface_font(2).families() == ["Verdana"]
    assert interface_font(2).pixelSize() == 2 * TYPE.text


def test_an_icon_is_drawn_in_its_colour(qapp: QApplication) -> None:
    picture = pixmap("check", "#ff0000", 32).toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}
    assert not icon("menu", "#000000").isNull()


def test_an_icon_fades_where_nothing_can_be_done_with_it(qapp: QApplication) -> None:
    size = QSize(16, 16)
    shown = icon("menu", "#ffffff")
    usual = shown.pixmap(size).toImage().pixelColor(8, 8)
    faded = shown.pixmap(size, QIcon.Mode.Disabled).toImage().pixelColor(8, 8)
    assert 0 < faded.alphaF() < usual.alphaF() / 2
    again = icon("menu", "#ffffff").pixmap(size, QIcon.Mode.Disabled).toImage()
    assert again.pixelColor(8, 8) == faded
    with pytest.raises(KeyError):
        pixmap("unheard of", "#000000")


def test_each_command_has_its_words_and_keys_and_no_key_does_two_things(
    qtbot: QtBot, qapp: QApplication
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = make_actions(owner)
    assert list(actions) == [command.name for command in COMMANDS]
    assert actions["menu.submit"].text() == "Submit edit"
    assert set(owner.actions()) == set(actions.values())
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert QKeySequence("Ctrl+Z") in actions["action.undo"].shortcuts()


def test_news_arrive_in_their_order(qapp: QApplication) -> None:
    bridge = Bridge()
    heard: list[object] = []
    bridge.happened.connect(heard.append)
    news = [Trouble(words("one")), Trouble(words("two"))]
    for event in news:
        bridge.post(event)
    assert heard == news


def test_a_sentence_is_said_with_what_stands_in_it() -> None:
    inner = count_words("%n error(s)", 2)
    assert say(words("{what} at {place}", what=inner, place=3)) == "2 errors at 3"
    assert say(count_words("%n error(s)", 1)) == "1 error"


def test_what_is_loaded_later_is_the_thing_itself() -> None:
    assert later.tr is tr
    assert {name for name in later.__all__ if getattr(later, name, None) is None} == set()
    with pytest.raises(AttributeError, match="unheard_of"):
        getattr(later, "unheard_" + "of")
