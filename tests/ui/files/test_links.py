"""Links as rows: what the address tells, who is asked, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import Json
from draft_editor.model.link_facts import LeadsOn, LinkAnswer, LinkFacts
from draft_editor.model.link_servers import LinkServers
from draft_editor.model.words import words
from draft_editor.ui.files.link_ports import LinkTold
from draft_editor.ui.files.links import LinkNote, ServerOffer
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.sheet import Sheet
from pretend_outside import PretendOutside

PHOTO = "https://files.example.com/in/belt%20old.png"
SERVER = "files.example.com"
PICTURE = LinkFacts(SERVER, "image/png", 1234)


class Stage:
    """The uploads of a sheet, without a window; nobody answers by himself."""

    def __init__(self, source: str = "{}") -> None:
        self.outside = PretendOutside()
        self.sheet = Sheet()
        self.draft = Draft(source)
        self.sheet.lay(self.draft)
        self.uploads = Uploads(self.sheet, self.outside)
        self.refused: list[str] = []
        self.offers: list[ServerOffer] = []
        self.uploads.refused.connect(lambda said: self.refused.extend(map(str, said)))
        self.uploads.links.server_asked.connect(self.offers.append)

    def offer(self, *urls: str) -> None:
        self.uploads.offer([QUrl(url) for url in urls])

    def answer(self, key: str) -> None:
        self.uploads.links.answer(self.offers[-1], key)

    def tell(self, inquiry: int, answer: LinkAnswer) -> None:
        self.uploads.links.on_told(LinkTold(inquiry, answer))

    def rows(self) -> list[Json]:
        value = self.draft.value(ATTACHMENTS)
        return value if isinstance(value, list) else []

    def note(self, row: int = 0) -> LinkNote | None:
        return self.uploads.links.note_of(self.rows()[row])

    def steps(self) -> list[str]:
        return [str(step.name) for step in self.draft.history.done]

    def asked(self) -> list[object]:
        return [entry[2] for entry in self.outside.asked if entry[0] == "ask_link"]


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    shiboken6.delete(stage.uploads)


@pytest.fixture
def allowed(stage: Stage) -> Stage:
    """Its server may be asked always."""
    stage.outside.servers = LinkServers((SERVER,))
    return stage


def test_without_leave_the_row_stands_and_nothing_is_asked(stage: Stage) -> None:
    stage.offer(PHOTO)
    row: Json = {
        "fileURL": PHOTO,
        "attachmentExtension": "png",
        "originalFileName": "belt old.png",
    }
    assert stage.rows() == [row]
    assert stage.offers == [ServerOffer(SERVER)]
    stage.answer("later")
    stage.offer(PHOTO, "https://files.example.com/")
    assert stage.rows() == [row, row, {"fileURL": "https://files.example.com/"}]
    assert len(stage.offers) == 1, "in this run it was said already"
    assert stage.asked() == []
    assert stage.steps() == ["Attach belt old.png", "Attach 2 links"]


def test_the_answer_for_good_is_remembered(stage: Stage) -> None:
    stage.offer(PHOTO)
    stage.answer("always")
    assert stage.outside.asked == [
        ("rule_server", SERVER, "always"),
        ("ask_link", 2, PHOTO, ()),
    ]
    stage.offer("https://files.example.com/b.pdf")
    assert len(stage.offers) == 1
    assert stage.asked() == [PHOTO, "https://files.example.com/b.pdf"]


def test_an_answer_for_once_holds_once(stage: Stage) -> None:
    stage.offer(PHOTO)
    stage.answer("once")
    assert stage.outside.asked == [("ask_link", 2, PHOTO, (SERVER,))]
    stage.offer("https://files.example.com/b.pdf")
    assert len(stage.offers) == 2


def test_never_is_remembered_and_said_when_somebody_asks(stage: Stage) -> None:
    stage.offer(PHOTO)
    stage.answer("never")
    stage.offer(PHOTO)
    stage.uploads.links.ask(stage.rows()[0])
    assert stage.outside.asked == [("rule_server", SERVER, "never")]
    assert len(stage.offers) == 1
    assert stage.refused == [
        "files.example.com is never asked: the profile says so, and can be changed."
    ]


def test_one_server_is_asked_about_after_the_other(stage: Stage) -> None:
    stage.offer(PHOTO, "https://b.example/1.pdf", "https://b.example/2.pdf")
    assert [each.server for each in stage.offers] == [SERVER]
    stage.answer("later")
    assert [each.server for each in stage.offers] == [SERVER, "b.example"]
    stage.answer("once")
    assert stage.asked() == ["https://b.example/1.pdf", "https://b.example/2.pdf"]
    assert len(stage.rows()) == 3


def test_what_is_told_belongs_to_the_step_of_the_row(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    assert allowed.note() == LinkNote(SERVER, "asking")
    allowed.tell(2, PICTURE)
    assert allowed.rows() == [
        {
            "fileURL": PHOTO,
            "attachmentExtension": "png",
            "originalFileName": "belt old.png",
            "mimeType": "image/png",
            "docSize": "1234",
        }
    ]
    assert allowed.note() == LinkNote(SERVER, "told")
    assert allowed.steps() == ["Attach belt old.png"]
    allowed.sheet.undo()
    assert allowed.rows() == []
    allowed.sheet.redo()
    assert allowed.rows()[0] != {}


def test_what_is_told_after_other_edits_is_a_step_of_its_own(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    allowed.sheet.write(Path.of("messageAttributes", "subject"), "Belts")
    allowed.tell(2, PICTURE)
    assert allowed.steps()[2:] == ["Type and size of belt old.png"]
    allowed.sheet.undo()
    assert "docSize" not in str(allowed.rows())


def test_several_answers_join_the_step_of_their_rows(allowed: Stage, qtbot: QtBot) -> None:
    second = "https://files.example.com/b.pdf"
    allowed.offer(PHOTO, second)
    allowed.tell(2, PICTURE)
    allowed.tell(3, LinkFacts(SERVER, "application/pdf", 5))
    qtbot.waitUntil(allowed.uploads.links.is_quiet)
    assert [row["docSize"] for row in allowed.rows() if isinstance(row, dict)] == ["1234", "5"]
    assert allowed.steps() == ["Attach 2 links"]


def test_a_name_that_is_told_takes_the_place_of_the_one_in_the_address(allowed: Stage) -> None:
    url = "https://files.example.com/get.php?id=5"
    allowed.offer(url)
    allowed.tell(2, LinkFacts(SERVER, "application/pdf", None, "estimate.pdf"))
    assert allowed.rows() == [
        {
            "fileURL": url,
            "attachmentExtension": "pdf",
            "originalFileName": "estimate.pdf",
            "mimeType": "application/pdf",
        }
    ]


def test_what_somebody_wrote_meanwhile_stays_unless_they_ask_anew(
    allowed: Stage, qtbot: QtBot
) -> None:
    allowed.offer(PHOTO)
    row = ATTACHMENTS / 0
    for key, text in (("originalFileName", "Belt"), ("docSize", "7"), ("mimeType", "a/b")):
        allowed.sheet.write(row / key, text)
    before = allowed.rows()
    allowed.tell(2, PICTURE._replace(name="told.png"))
    assert allowed.rows() == before
    allowed.uploads.links.ask(allowed.rows()[0])
    allowed.tell(3, PICTURE._replace(name="told.png"))
    qtbot.waitUntil(allowed.uploads.links.is_quiet)
    assert allowed.rows() == [
        {
            "fileURL": PHOTO,
            "attachmentExtension": "png",
            "originalFileName": "Belt",
            "docSize": "1234",
            "mimeType": "image/png",
        }
    ]
    assert allowed.steps()[-1] == "Type and size of belt old.png"


def test_an_answer_that_is_none_keeps_the_row_and_says_why(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    before = allowed.rows()
    why = words("No answer came within {seconds} seconds.", seconds="15")
    allowed.tell(2, why)
    assert allowed.rows() == before
    assert allowed.note() == LinkNote(SERVER, "untold", why)


def test_a_page_where_a_picture_should_be_is_said_and_not_written(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    before = allowed.rows()
    allowed.tell(2, LinkFacts(SERVER, "text/html", 400))
    assert allowed.rows() == before
    note = allowed.note()
    assert note is not None
    assert note.state == "untold"
    assert str(note.said) == "“belt old.png” is not what its name says: it is a web page (HTML)."


def test_an_address_in_the_clear_is_attached_and_never_asked(stage: Stage) -> None:
    stage.offer("http://files.example.com/a.png")
    assert len(stage.rows()) == 1
    assert (stage.offers, stage.asked()) == ([], [])
    note = stage.note()
    assert note is not None
    assert "anybody on the way could answer" in str(note.said)


def test_a_program_is_refused_by_name_where_files_are(stage: Stage) -> None:
    stage.sheet.write(Path.of("messageAttributes", "protocol"), "EMAIL")
    stage.offer("https://files.example.com/setup.exe", PHOTO)
    assert stage.refused == ["“setup.exe” is a program: mail providers refuse programs."]
    assert len(stage.rows()) == 1


def test_a_row_that_is_taken_out_is_asked_about_no_more(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    allowed.sheet.write(Path.of("messageAttributes", "subject"), "Belts")
    allowed.sheet.undo()
    assert allowed.note() == LinkNote(SERVER, "asking")
    allowed.sheet.undo()
    assert allowed.outside.asked[-1] == ("stop_asking", 2)
    allowed.tell(2, PICTURE)
    assert allowed.rows() == []


def test_asking_is_stopped_and_begun_again(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    allowed.uploads.links.stop(allowed.rows()[0])
    assert allowed.outside.asked[-1] == ("stop_asking", 2)
    assert allowed.note() is None
    allowed.uploads.links.ask(allowed.rows()[0])
    assert allowed.note() == LinkNote(SERVER, "asking")


def test_another_draft_is_written_to_while_it_is_out_of_sight(allowed: Stage) -> None:
    allowed.offer(PHOTO)
    allowed.sheet.lay(Draft("{}"))
    allowed.sheet.write(ATTACHMENTS, [])
    allowed.tell(2, PICTURE)
    assert "1234" in allowed.draft.source()


def test_another_profile_ends_all_of_it(allowed: Stage) -> None:
    allowed.offer(PHOTO, "https://b.example/1.pdf")
    allowed.uploads.let_go()
    assert allowed.outside.asked[-1] == ("stop_asking", 2)
    allowed.answer("always")
    assert allowed.outside.asked[-1] == ("stop_asking", 2), "nobody learns of it any more"
    allowed.tell(2, PICTURE)
    assert "1234" not in allowed.draft.source()


def test_a_row_that_went_before_the_answer_is_not_asked_about(stage: Stage) -> None:
    stage.offer(PHOTO)
    stage.sheet.undo()
    stage.answer("once")
    assert stage.asked() == []


def test_a_row_without_a_link_cannot_be_asked_about(stage: Stage) -> None:
    stage.uploads.links.ask({"fileURL": "ftp://e.com/a"})
    assert stage.refused[0].startswith("“ftp://e.com/a” is no address")
    stage.sheet.lay(None)
    stage.uploads.links.ask({"fileURL": PHOTO})
    assert stage.uploads.links.note_of({"fileURL": PHOTO}) is None
    assert stage.asked() == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("https://e.com/a.pdf", 1),
        ("  https://e.com/a.pdf \n\n HTTP://e.com/b\n", 2),
        ("see https://e.com/a.pdf", 0),
        ("https://e.com/a.pdf is it", 0),
        ("https://e.com/a.pdf\nwords", 0),
        ("https://e.com/" + "a" * 100_000, 0),
        ("words", 0),
    ],
)
def test_words_that_are_nothing_but_links_are_attached(stage: Stage, text: str, count: int) -> None:
    content = QMimeData()
    content.setText(text)
    assert stage.uploads.offer_content(content) == bool(count)
    assert len(stage.rows()) == count


def test_where_a_server_leads_is_asked_about_and_then_asked(stage: Stage) -> None:
    stage.offer(PHOTO)
    stage.answer("once")
    said = words("leads on")
    stage.tell(2, LeadsOn("cdn.example.com", said))
    assert stage.note() == LinkNote(SERVER, "untold", said)
    assert stage.offers[-1] == ServerOffer("cdn.example.com")
    stage.answer("once")
    assert stage.outside.asked[-1] == ("ask_link", 3, PHOTO, (SERVER, "cdn.example.com"))
    assert len(stage.draft.history.done) == 1


def test_where_a_server_leads_is_asked_about_once_unless_somebody_asks_anew(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.outside.servers = LinkServers((SERVER,), ("ads.example.com",))
    onward = LeadsOn("cdn.example.com", words("leads on"))
    stage.offer(PHOTO, PHOTO.replace("belt", "oil"), PHOTO.replace("belt", "air"))
    stage.tell(2, LeadsOn("ads.example.com", words("leads on")))
    qtbot.waitUntil(stage.uploads.links.is_quiet)
    assert stage.offers == [], "it is never asked"
    stage.tell(3, onward)
    stage.answer("later")
    qtbot.waitUntil(stage.uploads.links.is_quiet)
    stage.tell(4, onward)
    qtbot.waitUntil(stage.uploads.links.is_quiet)
    assert stage.offers == [ServerOffer("cdn.example.com")]
    stage.uploads.links.ask(stage.rows()[2])
    stage.tell(5, onward)
    assert stage.offers == [ServerOffer("cdn.example.com")] * 2
    qtbot.waitUntil(stage.uploads.links.is_quiet)
