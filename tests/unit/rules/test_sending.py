"""Opt-out, copies, callback."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.draft.change import Remove, Set
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.rules.finding import Finding, Level

SENDING = Path.of("messageSendingAttributes")

Ask = Callable[..., tuple[Finding, ...]]


def test_the_opt_out_override(ask: Ask) -> None:
    (finding,) = ask("opt-out-overridden", sending={"overrideOptoutRules": True})
    assert finding.path == SENDING / "overrideOptoutRules"
    assert (
        str(finding.said) == "It goes out even if the customer opted out. You will be asked again."
    )
    assert finding.level is Level.WARNING
    assert ask("opt-out-overridden", sending={"overrideOptoutRules": False}) == ()


@pytest.mark.parametrize(
    ("override", "queue", "count"), [(True, True, 1), (True, None, 0), (False, True, 0)]
)
def test_passing_over_an_opt_out_and_waiting_for_its_end(
    ask: Ask, override: Json, queue: Json, count: int
) -> None:
    found = ask(
        "opt-out-contradiction",
        sending={"overrideOptoutRules": override, "queueIfOptedOut": queue},
    )
    assert [finding.path for finding in found] == [SENDING / "queueIfOptedOut"] * count


def test_email_fields_of_a_text_are_a_hint_each(ask: Ask) -> None:
    sending: dict[str, Json] = {
        "listOfEmailsToBeCCed": ["a@b.example"],
        "listOfEmailsToBeBCCed": ["c@d.example"],
    }
    found = ask("email-only-field", protocol="TEXT", subject="Hi", sending=sending)
    assert [str(finding.path) for finding in found] == [
        "messageAttributes.subject",
        "messageSendingAttributes.listOfEmailsToBeCCed",
        "messageSendingAttributes.listOfEmailsToBeBCCed",
    ]
    assert {finding.level for finding in found} == {Level.HINT}
    assert str(found[1].said) == "A text has no copies. Kept, and sent as it is."
    assert ask("email-only-field", protocol="EMAIL", subject="Hi", sending=sending) == ()
    empty: dict[str, Json] = {"listOfEmailsToBeCCed": [], "listOfEmailsToBeBCCed": None}
    assert ask("email-only-field", protocol="TEXT", subject="", sending=empty) == ()


@pytest.mark.parametrize(
    "address",
    [
        "service@dealer.example",
        "jean-luc.cote+news@sous.domaine.example",
        "o'neil@dealer.example",
        "josé@exämple.example",
        "l" * 64 + "@dealer.example",
        "a@" + ".".join(["d" * 60] * 4) + ".example",
        "${customerEmail}",
    ],
)
def test_addresses_that_can_be_one(ask: Ask, address: str) -> None:
    assert ask("email-address", sending={"listOfEmailsToBeCCed": [address]}) == ()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "An address is empty: fill it in, or take it out."),
        ("dealer.example", "“dealer.example” is not an email address."),
        ("a@b", "“a@b” is not an email address."),
        ("a@@b.example", "“a@@b.example” is not an email address."),
        (".a@b.example", "“.a@b.example” is not an email address."),
        ("a..b@c.example", "“a..b@c.example” is not an email address."),
        ("a b@c.example", "“a b@c.example” is not an email address."),
        ("Ana <a@c.example>", "“Ana <a@c.example>” is not an email address."),
        ("a@c.example,", "“a@c.example,” is not an email address."),
        ("a@-c.example", "“a@-c.example” is not an email address."),
        ("a@c.example.", "“a@c.example.” is not an email address."),
        ("é" * 33 + "@c.example", "“" + "é" * 33 + "@c.exa…” is too long for an address."),
        ("a@" + "d" * 260, "“a@" + "d" * 37 + "…” is too long for an address."),
        ("\ud83d" * 90 + "@c.example", "“" + "\ud83d" * 39 + "…” is too long for an address."),
    ],
)
def test_addresses_that_cannot_be_one(ask: Ask, address: str, said: str) -> None:
    sending: dict[str, Json] = {"listOfEmailsToBeBCCed": ["a@b.example", address]}
    (finding,) = ask("email-address", sending=sending)
    assert finding.path == SENDING / "listOfEmailsToBeBCCed" / 1
    assert str(finding.said) == said
    assert finding.level is Level.WARNING


def test_what_stands_around_an_address_is_told_and_taken_out(ask: Ask) -> None:
    listed: list[Json] = ["a@b.example ", "Ana <a@b.example>", " no", "a@b.example, c@d.example"]
    found = ask("email-address", sending={"listOfEmailsToBeCCed": listed})
    assert [str(each.said) for each in found] == [
        "A blank stands before or behind “a@b.example”.",
        "“Ana <a@b.example>” is not an email address.",
        "“no” is not an email address.",
        "“a@b.example, c@d.example” is not an email address.",
    ]
    path = SENDING / "listOfEmailsToBeCCed"
    assert [each.fix.changes if each.fix else None for each in found] == [
        (Set(path / 0, "a@b.example", "a@b.example "),),
        (Set(path / 1, "a@b.example", "Ana <a@b.example>"),),
        None,
        None,
    ]


def test_an_empty_address_is_taken_out(ask: Ask) -> None:
    path = SENDING / "listOfEmailsToBeCCed"
    (found,) = ask("email-address", sending={"listOfEmailsToBeCCed": ["a@b.example", " "]})
    assert found.fix is not None
    assert found.fix.changes == (Remove(path / 1, " "),)


def test_an_item_of_another_kind_is_the_contracts_business(ask: Ask) -> None:
    sending: dict[str, Json] = {"listOfEmailsToBeCCed": [True]}
    assert ask("email-address", sending=sending) == ()
    (finding,) = ask("contract", sending=sending)
    assert finding.path == SENDING / "listOfEmailsToBeCCed" / 0


@pytest.mark.parametrize(
    ("address", "count"),
    [
        ("https://hook.example/a", 0),
        ("HTTPS://hook.example", 0),
        ("", 0),
        (None, 0),
        ("http://hook.example", 1),
        ("hook.example", 1),
    ],
)
def test_the_callback_address_is_https(ask: Ask, address: Json, count: int) -> None:
    found = ask("callback-not-https", sending={"callbackURL": address})
    assert [finding.path for finding in found] == [SENDING / "callbackURL"] * count
