"""What the recipient gets, in words: filled in, plain, and nothing fetched for it."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from draft_editor.draft.path import ROOT
from draft_editor.model.json_text import Json, Number, dump, parse_object
from draft_editor.model.words import words
from draft_editor.rules.finding import Finding, Level
from draft_editor.rules.review import RULES
from draft_editor.ui.delivery import ABOUT_ARRIVAL, Added, Delivery, as_text, delivery
from draft_editor.ui.holes import in_brackets
from draft_editor.ui.mail.reading import MOST_BESIDE, phrases
from draft_editor.ui.mail.shown_mail import ShownMail, shown_mail
from draft_editor.ui.moments import Clocks
from still_clocks import clocks_at

NOTE: Final = (
    '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"Call Ana"}],"previewText":"Call Ana"}'
)
CLOCKS: Final[Clocks] = clocks_at("2026-11-23T15:00:00+00:00")


def _read(html: str) -> ShownMail:
    return shown_mail(html, phrases(), MOST_BESIDE)


def of(*findings: Finding, **message: Json) -> Delivery:
    aside = {key: message.pop(key, {}) for key in ("sending", "values", "draft", "comment")}
    tree = {
        "isFreeMarkerMessage": message.pop("template", True),
        "editor": message.pop("editor", {"name": "Dana"}),
        "messageAttributes": {**message, "draftAttributes": aside["draft"]},
        "messageSendingAttributes": aside["sending"],
        "internalCommentAttributes": aside["comment"],
        "freeMarkerMetadata": aside["values"],
    }
    return delivery(parse_object(dump(tree)), CLOCKS, findings, _read)


def finding(rule: str, said: str) -> Finding:
    return Finding(ROOT, Level.WARNING, words(said), rule, "here")


pytestmark = pytest.mark.usefixtures("qapp")


def test_a_text_is_filled_in_and_its_additions_are_simulated() -> None:
    found = of(
        protocol="TEXT",
        subject="never seen",
        body="Dear ${name}, ${unknown} <b>x</b>",
        values={"name": "Maria", "n": True},
        draft={"scheduledOn": "2026-11-24T09:00:00-0600"},
        sending={
            "communicationValueOfCustomer": "+15125550142",
            "addSignature": True,
            "addTCPAFooter": True,
            "addFooter": False,
            "sendVCard": True,
        },
    )
    assert found.text == "Dear Maria, ${unknown} <b>x</b>"
    (remark,) = found.remarks
    assert "unknown" in remark
    assert (found.when, found.subject) == ("Tue 24 Nov, 9:00 AM Central", "")
    assert found.added == (
        Added("Signature", "Dana"),
        Added("Opt-out footer", "Reply STOP to opt out"),
    )
    facts = dict(found.facts)
    assert facts["To"] == "+1 512 555 0142"
    assert facts["Parts"] == "1–2 parts"
    assert facts["General footer"] == "not added"
    assert facts["Outside opening hours"] == "the service decides"
    text = as_text(found)
    assert text.count("(simulated)") == 4  # sender, signature, footer, card
    assert "Dear Maria" in text
    assert "To: +1 512 555 0142" in text


def test_a_text_that_is_no_template_stays_as_it_is() -> None:
    assert of(protocol="TEXT", body="${name}", values={"name": "M"}, template=False).text == (
        "${name}"
    )
    assert of(protocol="TEXT", body="${name}", values="none").text == "${name}"


def test_an_email_is_read_without_its_marks() -> None:
    found = of(
        protocol="EMAIL",
        subject="Your <b>${thing}</b>",
        values={"thing": "car"},
        body='<p>Dear&nbsp;<b>Maria</b></p><img src="http://example.com/x.png">',
        sending={
            "communicationValueOfCustomer": "m@example.com",
            "listOfEmailsToBeCCed": ["a@b.de", "", True, "c@d.fr"],
            "listOfEmailsToBeBCCed": ["boss@b.de"],
        },
    )
    assert found.subject == "Your <b>car</b>"
    assert "Dear" in found.text
    assert "<p>" not in found.text
    assert "<b>Maria</b>" in found.html
    assert "example.com" not in found.html
    assert found.heads == (("To", "m@example.com"), ("Cc", "a@b.de, c@d.fr"))
    assert found.sender == "Dana, the dealership"
    facts = dict(found.facts)
    assert facts["Bcc, unseen"] == "boss@b.de"
    assert "Parts" not in facts
    assert found.when == "Not scheduled"
    assert "Subject: Your <b>car</b>" in as_text(found)


def test_what_is_not_certain_stands_in_brackets_in_subject_and_text() -> None:
    found = of(
        protocol="EMAIL",
        subject="Your ${year} ${name?date}",
        body='<p>The <b>${year}</b> of <a href="http://x.example/${id}">${name}</a>.</p>',
        values={"year": Number("2019"), "name": "Ann", "id": Number("1234")},
    )
    assert in_brackets(found.subject, found.holes) == "Your [${year}] [${name?date}]"
    assert "The [${year}] of" in in_brackets(found.text, found.holes)
    assert [remark.partition(":")[0] for remark in found.remarks] == [
        "${year}",
        "${id}",
        "${name?date}",
    ]
    assert found.plain == (
        '<p>The <b>${year?c}</b> of <a href="http://x.example/${id?c}">${name}</a>.</p>'
    )
    text = as_text(found)
    assert "Subject: Your [${year}] [${name?date}]" in text
    assert "[${year}: The service may write 2019 in its own way" in text
    long = of(protocol="TEXT", body="${year}" + "a" * 1_700, values={"year": Number("2019")})
    assert (long.plain, len(long.holes)) == ("", 1)


def test_a_note_is_for_colleagues() -> None:
    found = of(
        type="NOTE",
        protocol="NONE",
        body=NOTE,
        comment={"usersToNotify": [{"name": "Ana"}, {"name": ""}, "odd", {"name": "Bo"}]},
        sending={"sendVCard": True, "addSignature": True},
    )
    assert (found.title, found.text, found.sender) == ("Colleagues read", "Call Ana", "Dana")
    assert found.told == "Told: Ana, Bo"
    assert (found.facts, found.added, found.has_card) == ((), (), False)
    assert found.told in as_text(found)
    mentioned = of(
        type="NOTE",
        protocol="NONE",
        body="@Ana Gómez, call @Ana Gómez and @Bo",
        comment={"usersToNotify": [{"name": "Ana Gómez"}]},
    )
    assert mentioned.told == "Mentioned: Ana Gómez\nTold: Ana Gómez"
    assert "(simulated)" not in as_text(found)  # the colleague is known
    nobody = of(type="NOTE", protocol="NONE", body="plain", editor=None)
    assert (nobody.text, nobody.told, nobody.sender) == ("plain", "Nobody is told.", "you")


@pytest.mark.parametrize(
    ("scheduled", "when"),
    [
        ("2026-11-23T15:00:30+0000", "Now"),
        ("2026-11-23T14:00:00+0000", "Was due Mon 23 Nov, 8:00 AM Central"),
        ("2026-11-23T15:02:00+0000", "Mon 23 Nov, 9:02 AM Central"),
        ("sometime", "Not scheduled"),
    ],
)
def test_when_it_arrives_is_on_the_dealers_clock(scheduled: str, when: str) -> None:
    assert of(protocol="TEXT", body="x", draft={"scheduledOn": scheduled}).when == when


def test_the_lines_say_what_the_picture_says_in_its_order() -> None:
    found = of(
        protocol="TEXT",
        body="Hi",
        draft={"scheduledOn": "2026-11-23T15:00:30+0000"},
        attachments=[{"originalFileName": "a.png"}],
        sending={"addSignature": True, "sendVCard": True},
    )
    assert found.soon
    lines = as_text(found).splitlines()
    said = [lines.index(line) for line in (found.soon, "Hi", "[Signature: Dana (simulated)]")]
    files = [lines.index(line) for line in ("[a.png]", "[Contact card (simulated)]")]
    assert said + files == sorted(said + files)


def test_a_long_template_has_the_parts_of_what_it_comes_to() -> None:
    body = "${name!'" + "x" * 2_000 + "'}"
    found = of(protocol="TEXT", body=body, values={"name": "M"})
    assert dict(found.facts)["Parts"].startswith("1")
    assert dict(of(protocol="TEXT", body="x" * 1_601).facts)["Parts"] == "—"


def test_without_words_that_is_said() -> None:
    found = of(protocol="TEXT", body=None)
    assert found.text == ""
    assert dict(found.facts)["Parts"] == "—"
    assert "(no words yet)" in as_text(found)
    assert of(protocol="TEXT", body="<b>x</b>").html == ""
    assert of(protocol="EMAIL", body="<p><br></p>").html == ""


def test_style_sheets_before_an_email_do_not_hide_it() -> None:
    sheets = "<style>p { color: red }</style>" * 700
    found = of(protocol="EMAIL", body=f"<html><head>{sheets}</head><p>Dear Maria</p></html>")
    assert found.text == "Dear Maria"


def test_files_go_with_it() -> None:
    rows: list[Json] = [
        {"originalFileName": "a.png", "docSize": "812000", "mimeType": "image/png"},
        {"fileURL": "u", "docSize": "big"},
        {},
        "odd",
    ]
    found = of(protocol="TEXT", body="x", attachments=rows)
    assert [(file.name, file.size, file.is_picture) for file in found.files] == [
        ("a.png", "812 KB", True),
        ("u", "", False),
        ("file", "", False),
    ]
    assert "[a.png 812 KB]" in as_text(found)
    assert "[u]" in as_text(found)
    assert of(protocol="TEXT", body="x", attachments="odd").files == ()


def test_what_speaks_against_it_comes_from_the_findings() -> None:
    many = [finding("quiet-hours", f"late {number}") for number in range(6)]
    found = of(finding("word-twice", "no"), *many, many[0], protocol="TEXT", body="x")
    assert found.concerns == ("late 0", "late 1", "late 2", "late 3", "and 2 more")
    assert "⚠ late 0" in as_text(found)


def test_only_rules_that_there_are_speak_against_it() -> None:
    assert {rule.id for rule in RULES} >= ABOUT_ARRIVAL


@pytest.mark.parametrize(
    ("sending", "said"),
    [
        ({"overrideOptoutRules": True, "queueIfOptedOut": True}, "sent anyway"),
        ({"queueIfOptedOut": True}, "waits"),
        ({}, None),
    ],
)
def test_what_happens_if_the_customer_opted_out(sending: Json, said: str | None) -> None:
    found = of(protocol="TEXT", body="x", sending=sending)
    assert dict(found.facts).get("If opted out") == said


@pytest.mark.parametrize(("protocol", "word"), [("EMAIL", "<p>word</p>"), ("TEXT", "word ")])
def test_a_very_long_text_is_cut_and_that_is_said(
    qapp: QApplication, protocol: str, word: str
) -> None:
    found = of(protocol=protocol, body=word * 30_000)
    assert len(found.text) <= 4_802
    assert found.text.endswith(" …")
    assert found.remarks == ("The rest is not shown here.",)
    assert "[The rest is not shown here.]" in as_text(found)
