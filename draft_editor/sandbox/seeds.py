"""What a new sandbox begins with: customers, their drafts, older messages and files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.model.locator import Locator
from draft_editor.sandbox.artwork import car_picture, paper
from draft_editor.sandbox.extremes import EXTREMES, PHOTOS
from draft_editor.sandbox.ids import DEPARTMENT, USER, hex_id, mixed_id
from draft_editor.sandbox.ledger import Customer, Stock, StoredDraft, StoredFile, stored_file
from draft_editor.sandbox.shapes import Setting
from draft_editor.sandbox.stories import STORIES

CUSTOMERS: Final[Mapping[str, Customer]] = MappingProxyType(
    {
        "maria": Customer(mixed_id("Maria Lopez"), "Maria Lopez", "edit"),
        "jean-luc": Customer(mixed_id("Jean-Luc Côté"), "Jean-Luc Côté", "edit"),
        "unnamed": Customer(hex_id("403 555 0188"), "+1 403 555 0188", "edit"),
        "henry": Customer(mixed_id("Henry O’Neill"), "Henry O’Neill", "edit"),
        "tom": Customer(mixed_id("Tom Beckett"), "Tom Beckett", "edit"),
        "priya": Customer(hex_id("Priya Raman"), "Priya Raman", "edit"),
        "omar": Customer(mixed_id("Omar Haddad"), "Omar Haddad", "edit"),
        "grace": Customer(mixed_id("Grace Okafor"), "Grace Okafor", "edit"),
        "walt": Customer("walt-jensen", "Walt Jensen", "edit"),
        "sofia": Customer(mixed_id("Sofia Marchetti"), "Sofia Marchetti", "webhook"),
        "linh": Customer(mixed_id("Linh Tran"), "Linh Tran", "edit"),
        "fleet": Customer(hex_id("Lakeside Rentals"), "Lakeside Rentals (fleet)", "edit"),
        "sample": Customer("sample-customer", "Sample Customer", "edit"),
    }
)
"""By short name; ids are opaque and of several forms."""

LOCATORS: Final[Mapping[str, Locator]] = MappingProxyType(
    {
        story.name: Locator.of(DEPARTMENT, USER, CUSTOMERS[story.customer].id, story.message)
        for story in (*STORIES, *EXTREMES)
    }
)
"""Where each seeded draft lives, by short name."""

_NOTES: Final = frozenset({"note"})
_PAINTS: Final = ((46, 92, 158), (178, 34, 42), (222, 222, 226), (52, 110, 72))


def stock(origin: str, now: datetime | None = None) -> Stock:
    """Everything, with dates that follow from `now` and files that `origin` serves."""
    files = _files()
    sizes = {file.name: len(file.content) for file in files}
    setting = Setting(origin, now or datetime.now(UTC), sizes)
    drafts = tuple(
        StoredDraft(
            story.message,
            CUSTOMERS[story.customer].id,
            _protocol(story.name),
            enveloped=False,
            body=story.write(setting).encode(),
        )
        for story in (*STORIES, *EXTREMES)
    )
    past = tuple(
        (customer.id, dump(_past(customer, setting, number)))
        for customer in CUSTOMERS.values()
        for number in (1, 2)
    )
    return Stock(tuple(CUSTOMERS.values()), drafts, past, files)


def _protocol(name: str) -> str:
    if name in _NOTES:
        return "NONE"
    return "EMAIL" if name.endswith("email") else "TEXT"


def _past(customer: Customer, setting: Setting, number: int) -> JsonObject:
    """A message that is no draft: the first came in, the second went out."""
    came_in = number == 1
    text = "What time do you close today?" if came_in else "At six. See you soon!"
    at = setting.at(-number, 16, 40)
    envelope: JsonObject = {
        "uuid": mixed_id(f"{customer.id} past {number}"),
        "customerUuid": customer.id,
        "customerName": customer.name,
    }
    if customer.vocabulary == "webhook":
        return envelope | {
            "messageType": "I" if came_in else "S",
            "protocol": "X",
            "messagePurpose": None,
            "isManual": not came_in,
            "tags": None,
            "dealerDepartmentUuid": DEPARTMENT,
            "sentOn": at,
            "receivedOn": at,
            "messageExtnDTO": {"subject": None, "body": text},
            "docFiles": [],
            "messageTags": None,
            "draftMessageMetaDataDTO": None,
        }
    message: dict[str, Json] = {
        "body": text,
        "type": "INCOMING" if came_in else "OUTGOING",
        "protocol": "TEXT",
        "isManual": not came_in,
        "tags": [],
        "attachments": [],
    }
    return envelope | {"messageAttributes": message, "sentOn": at, "readCount": Number("1")}


def _files() -> tuple[StoredFile, ...]:
    pictures = [car_picture(paint, 240, 160) for paint in _PAINTS]
    photos = [
        stored_file(f"photo-{number:02}.png", "image/png", pictures[number % len(pictures)])
        for number in range(1, PHOTOS + 1)
    ]
    tire = stored_file("outback-right-front.png", "image/png", car_picture(_PAINTS[0]))
    papers = [
        stored_file(name, "application/pdf", paper(title, lines)) for name, title, lines in _PAPERS
    ]
    return (tire, *papers, *photos)


_PAPERS: Final = (
    (
        "estimate-48213.pdf",
        "Estimate 48213",
        (
            "Maria Lopez, 2020 Subaru Outback",
            "60,000 mile service: $412.00",
            "One tire 225/65R17: $189.00",
            "Valid for 30 days. Prices include tax.",
        ),
    ),
    (
        "estimation-48307.pdf",
        "Estimation 48307",
        (
            "Jean-Luc Côté, Subaru Outback 2021",
            "Plaquettes et disques avant : 684,50 $",
            "Valable 30 jours, taxes comprises.",
        ),
    ),
    (
        "plan.pdf",
        "Maintenance plan",
        ("Sofia Marchetti, 2022 Honda Accord", "Two visits left."),
    ),
)
