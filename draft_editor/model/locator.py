"""Where a draft lives: four opaque ids that can never be empty or malformed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType
from urllib.parse import quote

from draft_editor.model.words import Complaint, Words, words

DepartmentId = NewType("DepartmentId", str)
UserId = NewType("UserId", str)
CustomerId = NewType("CustomerId", str)
MessageId = NewType("MessageId", str)

_REFUSED = re.compile(r"[\s/?#\\\x00-\x1f\x7f-\x9f]")

_PART_NAMES = {
    "department": words("department id"),
    "user": words("user id"),
    "customer": words("customer id"),
    "message": words("message id"),
}


class BadId(Complaint):
    """One of the path ids cannot be put on the wire; `part` says which."""

    def __init__(self, part: str, said: Words) -> None:
        super().__init__(said)
        self.part = part


def check_id(part: str, text: str) -> str:
    """The id as it was given, or `BadId`.

    Ids are opaque (contract, section 1): no length, no form, no change of case. Refused is
    only what would alter the address: nothing at all, white space, control characters,
    `/ ? # \\`, and the relative names `.` and `..`. A message may not be called `list`
    either: that address is the one that reads drafts.
    """
    name = _PART_NAMES[part]
    if not text:
        raise BadId(part, words("The {name} is empty.", name=name))
    if text in {".", ".."}:
        raise BadId(part, words("The {name} cannot be “{text}”.", name=name, text=text))
    if part == "message" and text == "list":
        raise BadId(
            part, words("The {name} cannot be “list”: that address reads drafts.", name=name)
        )
    bad = _REFUSED.search(text)
    if bad is not None:
        raise BadId(
            part,
            words(
                "The {name} has {what} at place {place}; copy the id again without it.",
                name=name,
                what=_character_name(bad.group()),
                place=bad.start() + 1,
            ),
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise BadId(part, words("The {name} has half a character in it.", name=name))
    return text


def _character_name(character: str) -> Words | str:
    if character.isspace():
        return words("a space or line break")
    if character in "/?#\\":
        return f"“{character}”"
    return words("an invisible control character")


def shortened(text: str) -> str:
    """An id as it may be shown in a log or a narrow column: `dOcy…nChE`."""
    return f"{text[:4]}…{text[-4:]}" if len(text) > 10 else "…"


@dataclass(frozen=True, slots=True, repr=False)
class Thread:
    """A customer's conversation, as one user of a department sees it (three ids)."""

    department: DepartmentId
    user: UserId
    customer: CustomerId

    def __post_init__(self) -> None:
        for part in ("department", "user", "customer"):
            check_id(part, getattr(self, part))

    @classmethod
    def of(cls, department: str, user: str, customer: str) -> Thread:
        """The conversation of three plain texts; raises `BadId`."""
        return cls(DepartmentId(department), UserId(user), CustomerId(customer))

    def path(self) -> str:
        """`/department/…/user/…/customer/…`, percent-encoded, for reading only."""
        return (
            f"/department/{_encoded(self.department)}/user/{_encoded(self.user)}"
            f"/customer/{_encoded(self.customer)}"
        )

    def __repr__(self) -> str:
        return f"Thread(customer={shortened(self.customer)})"


@dataclass(frozen=True, slots=True, repr=False)
class Locator:
    """One draft's address: department, user, customer and message.

    Without its last segment the same address *sends* a message (contract, section 1). So a
    locator without a message id cannot be made, and there is no other way to an edit's path.
    """

    department: DepartmentId
    user: UserId
    customer: CustomerId
    message: MessageId

    def __post_init__(self) -> None:
        for part in ("department", "user", "customer", "message"):
            check_id(part, getattr(self, part))

    @classmethod
    def of(cls, department: str, user: str, customer: str, message: str) -> Locator:
        """The locator of four plain texts; raises `BadId`."""
        return cls(DepartmentId(department), UserId(user), CustomerId(customer), MessageId(message))

    @property
    def thread(self) -> Thread:
        """The conversation that the draft belongs to."""
        return Thread(self.department, self.user, self.customer)

    @property
    def ids(self) -> tuple[str, str, str, str]:
        """The four ids in the order of the path."""
        return (self.department, self.user, self.customer, self.message)

    def path(self) -> str:
        """`/department/…/message/…`, percent-encoded: the path of an edit."""
        return f"{self.thread.path()}/message/{_encoded(self.message)}"

    def __repr__(self) -> str:
        return f"Locator(message={shortened(self.message)})"


def _encoded(text: str) -> str:
    return quote(text, safe="")
