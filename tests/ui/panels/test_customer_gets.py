"""The picture of a message: what stands in it, how it follows, and what is copied of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import ROOT, Path
from draft_editor.model.json_text import Json, Number, dump
from draft_editor.model.words import words
from draft_editor.rules.finding import Finding, Level
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.mail.paper import MailPaper
from draft_editor.ui.panels.customer_gets import CustomerGetsPanel
from draft_editor.ui.panels.holed_label import HoledLabel
from draft_editor.ui.panels.recipient_pieces import Concern, Tile
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.words_label import ShortLabel, WordsLabel
from pretend_outside import PretendOutside
from still_clocks import clocks_at

BODY: Final = Path.of("messageAttributes", "body")
FILE: Json = {"fileURL": "https://f.example/a.png", "mimeType": "image/png"}
LATE: Final = Finding(ROOT, Level.WARNING, words("Too late."), "quiet-hours", "here")


class Picture:
    """The panel over a sheet."""

    def __init__(self, qtbot: QtBot) -> None:
        self.sheet = Sheet()
        self.panel = CustomerGetsPanel(self.sheet, clocks_at("2026-11-23T15:00:00+00:00"))
        qtbot.addWidget(self.panel)
        self.sheet.setParent(self.panel)

    def lay(self, sending: Json = None, values: Json = None, **message: Json) -> None:
        tree: Json = {
            "freeMarkerMetadata": values,
            "messageAttributes": message,
            "messageSendingAttributes": {} if sending is None else sending,
        }
        self.sheet.lay(Draft(dump(tree)))
        self.panel.show()
        self.panel.look_again()

    def texts(self) -> list[str]:
        pieces: list[WordsLabel | MailPaper] = [
            *self.panel.findChildren(WordsLabel),
            *self.panel.findChildren(MailPaper),
        ]
        return [
            piece.whole() if isinstance(piece, ShortLabel) else piece.text()
            for piece in pieces
            if piece.isVisible()
        ]

    def button(self, name: str) -> QPushButton:
        button = self.panel.findChild(QPushButton, f"preview.{name}")
        assert button is not None
        return button

    def tiles(self) -> list[str]:
        tiles = self.panel.findChildren(Tile)
        return [tile.accessibleName() for tile in tiles if tile.isVisible()]


@pytest.fixture
def picture(qtbot: QtBot, qapp: QApplication) -> Picture:
    return Picture(qtbot)


def test_a_text_stands_in_its_bubble_with_what_is_added(picture: Picture) -> None:
    picture.lay(
        {"addTCPAFooter": True, "sendVCard": True, "communicationValueOfCustomer": "+1555"},
        protocol="TEXT",
        body="Dear Maria",
    )
    texts = picture.texts()
    assert texts[0] == "The customer gets"
    assert {"Dear Maria", "Not scheduled", "+1555"} <= set(texts)
    assert texts[texts.index("Reply STOP to opt out") + 1] == "Opt-out footer, simulated"
    assert texts[texts.index("the dealership’s number") + 1] == "simulated"
    assert texts[texts.index("Contact card") + 1] == "simulated"
    assert "Dear Maria" in picture.panel.picture.accessibleDescription()


def test_another_kind_is_another_picture(picture: Picture) -> None:
    picture.lay({"addSignature": True}, protocol="TEXT", body="x")
    picture.lay(protocol="EMAIL", subject="Your car", body="<b>Dear</b>")
    texts = picture.texts()
    assert {"Your car", "Dear", "Cc"} & set(texts) == {"Your car", "Dear"}
    assert "Signature, simulated" not in texts
    picture.lay(type="NOTE", protocol="NONE", body="plain")
    assert {"Colleagues read", "Nobody is told.", "plain"} <= set(picture.texts())
    assert "simulated" not in picture.texts()


def test_what_is_not_certain_is_a_hole_that_a_click_may_fill(picture: Picture) -> None:
    body = "Your ${year} ${car} <b> is ready" + " now" * 40
    picture.lay(protocol="TEXT", values={"year": Number("2019"), "car": "Civic"}, body=body)
    (words_of,) = (text for text in picture.texts() if "{year}" in text and "span" in text)
    assert "\u00a0$\u2060{year}\u00a0</span> Civic &lt;b&gt; is ready" in words_of
    assert "${year}: The service may write 2019 in its own way" in "".join(picture.texts())
    assert "Your [${year}] Civic <b> is ready" in picture.panel.text()
    assert not picture.button("parts").isVisible()  # nobody knows where one ends
    (label,) = (each for each in picture.panel.findChildren(HoledLabel) if each.isVisible())
    label.setText("")
    QApplication.sendEvent(label, QEvent(QEvent.Type.PaletteChange))
    assert label.text() == words_of
    picture.button("digits").click()
    assert picture.sheet.value(BODY) == body.replace("year", "year?c")
    picture.panel.look_again()
    assert not picture.button("digits").isVisible()
    assert picture.button("parts").isVisible()
    assert "Your 2019 Civic <b> is ready" in picture.panel.text()
    picture.sheet.undo()
    assert picture.sheet.value(BODY) == body


def test_parts_are_shown_on_demand(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="short")
    assert not picture.button("parts").isVisible()
    picture.lay(protocol="TEXT", body="a" * 153 + "b" * 20)
    picture.button("parts").click()
    texts = [text.replace("\u200b", "") for text in picture.texts()]
    assert texts[texts.index("Part 1 of 2") + 1] == "a" * 153
    assert texts[texts.index("Part 2 of 2") + 1] == "b" * 20
    picture.button("parts").click()
    assert "Part 1 of 2" not in picture.texts()


def test_a_long_text_is_shown_whole_on_demand(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="word " * 200)
    more = picture.button("more")
    assert (more.isVisible(), more.text()) == (True, "Show more")
    assert max(map(len, picture.texts())) < 500
    more.click()
    assert more.text() == "Show less"
    assert max(map(len, picture.texts())) == 999
    picture.lay(protocol="TEXT", body="short")
    assert not more.isVisible()


def test_files_are_tiles_below_a_text_and_lines_below_an_email(picture: Picture) -> None:
    image: Json = {"originalFileName": "a.png", "mimeType": "image/png", "docSize": "1000"}
    many: list[Json] = [{"originalFileName": f"{number}.pdf"} for number in range(8)]
    picture.lay(protocol="TEXT", body="x", attachments=[image, *many])
    assert picture.tiles() == ["a.png 1 KB"]
    assert {"5.pdf", "and 2 more"} <= set(picture.texts())
    assert "6.pdf" not in picture.texts()
    picture.panel.picture.copy()  # a tile without its picture is painted too
    picture.lay(protocol="EMAIL", body="x", attachments=[image])
    assert picture.tiles() == []
    assert "a.png" in picture.texts()


def test_what_speaks_against_it_is_said_once_it_is_known(picture: Picture, qtbot: QtBot) -> None:
    picture.lay(protocol="TEXT", body="x")
    assert "Too late." not in picture.texts()
    picture.panel.join(lambda: (LATE,), lambda _: None, Errands(PretendOutside()))
    qtbot.waitUntil(lambda: "Too late." in picture.texts())
    picture.sheet.write(BODY, "y")
    picture.panel.look_again()
    assert "Too late." in picture.texts()  # until it is judged anew
    picture.lay(protocol="TEXT", body="another")
    assert "Too late." not in picture.texts()
    picture.panel.judge()
    qtbot.waitUntil(lambda: "Too late." in picture.texts())


def test_of_hundreds_of_files_a_few_stand_for_all(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="x", attachments=[FILE] * 500)
    picture.panel.look_again()
    assert sum(tile.isVisible() for tile in picture.panel.findChildren(Tile)) == 2
    assert "and 497 more" in picture.texts()


def test_places_are_made_ahead_and_shown_when_something_comes(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="x")
    made = 0
    while picture.panel.make_place():
        made += 1
    assert made == 11, "one for a concern, ten for files"
    seen = (*picture.panel.findChildren(Tile), *picture.panel.findChildren(Concern))
    assert not any(each.isVisible() for each in seen)
    picture.lay(protocol="TEXT", body="x", attachments=[FILE] * 2)
    picture.panel.look_again()
    assert sum(tile.isVisible() for tile in picture.panel.findChildren(Tile)) == 2


def test_a_picture_of_this_computer_is_shown(
    picture: Picture, qtbot: QtBot, tmp_path: FilePath
) -> None:
    file = tmp_path / "a.png"
    image = QImage(QSize(200, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(file))
    work: list[tuple[int, Callable[[], object]]] = []

    class Places(PretendOutside):
        def run_errand(self, errand: int, work_of_it: Callable[[], object]) -> None:
            work.append((errand, work_of_it))

    errands = Errands(Places())
    picture.lay(
        protocol="TEXT",
        body="x",
        attachments=[{"originalFileName": "a.png", "mimeType": "image/png"}],
    )
    picture.panel.join(lambda: (), lambda _: file, errands)
    qtbot.waitUntil(lambda: bool(work))
    ((errand, make),) = work
    errands.on_done(ErrandDone(errand, make()))
    tile = next(each for each in picture.panel.findChildren(Tile) if each.isVisible())
    assert tile.grab().toImage().pixelColor(60, 42) == QColor("red")


def test_where_there_is_room_facts_stand_beside_the_picture(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="x")
    fact = next(each for each in picture.panel.findChildren(WordsLabel) if "decides" in each.text())

    def left() -> int:
        return fact.mapTo(picture.panel, QPoint(0, 0)).x()

    assert left() < 300
    picture.panel.setFixedWidth(640)
    QApplication.processEvents()
    assert left() > 300
    assert picture.panel.picture.width() == 300


def test_it_is_copied_as_text_and_as_picture(picture: Picture) -> None:
    clipboard = QGuiApplication.clipboard()
    picture.button("copy_text").click()
    assert clipboard.text() == ""
    picture.lay(protocol="TEXT", body="Dear Maria")
    picture.button("copy_text").click()
    assert "Dear Maria" in clipboard.text()
    assert "Copied" in picture.texts()
    picture.lay(protocol="TEXT", body="Dear Ana")
    assert "Copied" not in picture.texts()
    picture.button("copy_picture").click()
    assert clipboard.image().size() == picture.panel.picture.size() * 2
    names = ("copy_text", "copy_picture", "parts", "more")
    assert all(picture.button(name).focusPolicy() & Qt.FocusPolicy.TabFocus for name in names)


def test_it_follows_the_draft_after_a_pause(picture: Picture, qtbot: QtBot) -> None:
    picture.lay(protocol="TEXT", body="before")
    picture.sheet.write(BODY, "after")
    assert "before" in picture.texts()
    qtbot.waitUntil(lambda: "after" in picture.texts())


def test_unseen_or_without_a_draft_it_does_nothing(picture: Picture) -> None:
    picture.panel.look_again()
    picture.lay(protocol="TEXT", body="x")
    picture.sheet.lay(None)
    picture.panel.look_again()
    assert "x" in picture.texts()
