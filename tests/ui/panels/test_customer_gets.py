"""What the recipient will see: filled in, plain, and nothing fetched for it."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, dump
from draft_editor.ui.panels.customer_gets import CustomerGetsPanel
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.words_label import ShortLabel, WordsLabel
from still_clocks import clocks_at

BODY: Final = Path.of("messageAttributes", "body")
NOTE: Final = (
    '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"Call Ana"}],"previewText":"Call Ana"}'
)


class Picture:
    """The panel over a sheet."""

    def __init__(self, qtbot: QtBot) -> None:
        self.sheet = Sheet()
        self.panel = CustomerGetsPanel(self.sheet, clocks_at("2026-11-23T15:00:00+00:00"))
        qtbot.addWidget(self.panel)
        self.sheet.setParent(self.panel)

    def lay(self, **message: Json) -> None:
        sending = message.pop("sending", {})
        values = message.pop("values", {})
        draft = message.pop("draft", {})
        is_template = message.pop("template", True)
        self.sheet.lay(
            Draft(
                dump(
                    {
                        "messageAttributes": {**message, "draftAttributes": draft},
                        "messageSendingAttributes": sending,
                        "freeMarkerMetadata": values,
                        "isFreeMarkerMessage": is_template,
                    }
                )
            )
        )
        self.panel.show()
        self.panel.look_again()

    def texts(self) -> list[str]:
        return [
            label.whole() if isinstance(label, ShortLabel) else label.text()
            for label in self.panel.findChildren(WordsLabel)
            if label.isVisible()
        ]

    def fact(self, name: str) -> str | None:
        texts = self.texts()
        return texts[texts.index(name) + 1] if name in texts else None


@pytest.fixture
def picture(qtbot: QtBot, qapp: QApplication) -> Picture:
    return Picture(qtbot)


def test_a_text_is_filled_in_and_counted(picture: Picture) -> None:
    picture.lay(
        protocol="TEXT",
        subject="never seen",
        body="Dear ${name}, ${unknown} ${n} ${name?cap_first} <b>x</b>",
        values={"name": "Maria", "n": True},
        draft={"scheduledOn": "2026-11-24T09:00:00-0600"},
        sending={"communicationValueOfCustomer": "+1555", "addSignature": True, "sendVCard": False},
    )
    texts = picture.texts()
    assert "Dear Maria, ${unknown} ${n} ${name?cap_first} <b>x</b>" in texts
    assert "Tue 24 Nov, 9:00 AM" in texts
    assert "never seen" not in texts
    assert picture.fact("To") == "+1555"
    assert picture.fact("Parts") == "1"
    assert picture.fact("Copies") is None
    assert picture.fact("Signature") == "will be added"
    assert picture.fact("Contact card") == "not sent"
    assert picture.fact("Opt-out footer") == "the service decides"


def test_a_text_that_is_no_template_stays_as_it_is(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body="${name}", values={"name": "Maria"}, template=False)
    assert "${name}" in picture.texts()
    picture.lay(protocol="TEXT", body="${name}", values="none")
    assert "${name}" in picture.texts()


def test_an_email_is_read_without_its_marks_and_nothing_is_fetched(picture: Picture) -> None:
    picture.lay(
        protocol="EMAIL",
        subject="Your <b>car</b>",
        body='<p>Dear&nbsp;<b>Maria</b></p><img src="http://example.com/x.png">',
        sending={"listOfEmailsToBeCCed": ["a@b.de", "c@d.fr"]},
    )
    texts = picture.texts()
    assert "Your <b>car</b>" in texts
    assert any("Dear" in text and "Maria" in text and "<p>" not in text for text in texts)
    assert picture.fact("Copies") == "2"
    assert picture.fact("Parts") is None
    assert "no time set" in texts


def test_a_note_is_for_colleagues(picture: Picture) -> None:
    picture.lay(type="NOTE", protocol="NONE", body=NOTE)
    assert {"Colleagues read", "Call Ana"} <= set(picture.texts())
    assert picture.fact("To") is None
    picture.lay(type="NOTE", protocol="NONE", body="plain")
    assert "plain" in picture.texts()


def test_without_words_that_is_said(picture: Picture) -> None:
    picture.lay(protocol="TEXT", body=None)
    assert "(no words yet)" in picture.texts()


def test_files_go_with_it_the_first_by_name(picture: Picture) -> None:
    files: list[Json] = [{"originalFileName": "a.png"}, {"fileURL": "u"}, {}, "odd", {}, {}]
    picture.lay(protocol="TEXT", body="x", attachments=files)
    assert "a.png\nu\nfile\nand 2 more" in picture.texts()
    picture.lay(protocol="TEXT", body="x", attachments="odd")
    assert not any("a.png" in text for text in picture.texts())


def test_it_follows_the_draft(picture: Picture, qtbot: QtBot) -> None:
    picture.lay(protocol="TEXT", body="before")
    picture.sheet.write(BODY, "after")
    qtbot.waitUntil(lambda: "after" in picture.texts())


def test_unseen_or_without_a_draft_it_does_nothing(picture: Picture) -> None:
    picture.panel.look_again()
    picture.lay(protocol="TEXT", body="x")
    picture.sheet.lay(None)
    picture.panel.look_again()
    assert "x" in picture.texts()


def test_a_very_long_text_is_cut(picture: Picture) -> None:
    picture.lay(protocol="EMAIL", body="<p>" + "word " * 10_000 + "</p>")
    assert max(len(text) for text in picture.texts()) <= 1_600
